/** Why a message has not left, for the secretary. */
export const problems = {
  'address-unusable': 'Adressen kan ikke brukes. Rett den, og send igjen.',
  'server-unreachable': 'E-posttjeneren svarer ikke. Meldingen venter og sendes når den er oppe.',
  'server-refuses-us':
    'E-posttjeneren slipper ikke Omforent til. Den som har ansvar for driften, må se på innstillingene.',
  'refused-for-now':
    'Mottakerens e-posttjener ba oss vente. Det er vanlig, og meldingen prøves igjen.',
  'broke-off': 'Forbindelsen ble brutt. Meldingen prøves igjen.',
  'recipient-refused': 'Mottakerens e-posttjener kjenner ikke adressen. Rett den, og send igjen.',
  'message-refused': 'Mottakerens e-posttjener tar ikke imot meldingen.',
  'gave-up': 'Prøvd i tre dager uten å komme frem. Ta kontakt på en annen måte, eller send igjen.',
  'came-back':
    'Mottakerens e-posttjener sendte meldingen i retur. Rett adressen og send igjen, eller ta kontakt på en annen måte.',
};

/** Why something that came in was not taken by itself. */
export const reasons: Readonly<Record<string, string>> = {
  'no-answer-in-it': 'Det er ikke noe kalendersvar i meldingen.',
  'unreadable-mail': 'Meldingen kunne ikke leses.',
  'too-much-to-read': 'Meldingen er for stor eller for innviklet til å leses.',
  'broken-calendar': 'Kalenderdelen er ødelagt.',
  'meeting-unknown': 'Svaret gjelder ikke noe møte her.',
  'attendee-unknown': 'Den som svarer, er ikke innkalt til møtet med denne adressen.',
  'sender-is-not-attendee':
    'Meldingen kom fra en annen adresse enn den som er innkalt. Spør den det gjelder.',
  'called-off': 'Den som svarer, er ikke lenger innkalt.',
  'seat-has-another-holder': 'En annen sitter i plassen nå.',
  'meeting-has-begun': 'Svaret kom etter at møtet begynte.',
  'another-deputy-was-called': 'Varaen hadde svart nei, og en annen er innkalt i stedet.',
  'came-back': 'En melding herfra kom i retur. Den står nå som ikke sendt.',
  'came-back-unknown': 'En melding kom i retur, men den er ikke sendt herfra.',
  'came-back-from-another-address':
    'En melding herfra kom i retur fra en annen adresse enn den er sendt til. Se om noen må varsles på en annen måte.',
  'came-back-and-is-tried-again': 'En melding herfra kom i retur. Den er lagt i køen på nytt.',
  'still-under-way': 'En melding herfra er forsinket. E-posttjeneren prøver fortsatt.',
  'went-wrong': 'Noe gikk galt da svaret skulle føres.',
  other: 'Svaret kunne ikke føres av seg selv.',
};
