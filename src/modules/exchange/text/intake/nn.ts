import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

const megabytes = (bytes: number | undefined) => `${Math.round((bytes ?? 0) / 1_000_000)} MB`;
const at = (field: string) => (field ? ` (${field})` : '');

export const nn: TextShape<typeof nb> = {
  title: 'Mottekne meldingar',
  lede: 'Saker, spørsmål, kvitteringar og feil frå andre system, etter KS Fiks politisk behandling og KS Fiks Arkiv. Ei sak hamnar i sakskøen til utvalet med saksframlegg og vedlegg.',
  link: 'Mottekne meldingar',
  empty: {
    title: 'Ingen meldingar er mottekne',
    body: 'Legg inn meldingane som integrasjonen har henta frå KS Fiks: ei om gongen, fleire samtidig eller som ZIP. Den same meldinga to gonger blir éi sak.',
  },
  drop: {
    title: 'Legg inn meldingar',
    label: 'Filer',
    hint: 'JSON, XML, ZIP eller ASiC-E, til saman høgst',
    body: 'Utval',
    bodyHint: 'Blir berre brukt når ei orienteringssak ikkje nemner noko utval.',
    noBody: 'Som meldinga seier',
    tooLarge: 'Filene er til saman for store. Legg dei inn i fleire omgangar.',
    submit: 'Ta inn',
    none: 'Vel minst éi fil.',
  },
  done: (count) => (count === 1 ? 'Meldinga er teken inn.' : `${count} meldingar er tekne inn.`),
  again: (count) =>
    count === 1
      ? 'Meldinga var teken inn frå før. Ingenting er endra.'
      : `${count} meldingar var tekne inn frå før. Ingenting er endra.`,
  notAll: (refused) =>
    refused === 1 ? 'Éi melding vart avvist' : `${refused} meldingar vart avviste`,
  refusedIn: (file, why) => `${file}: ${why}`,
  cols: {
    message: 'Melding',
    from: 'Frå',
    at: 'Motteken',
    state: 'Tilstand',
    outcome: 'Kva det vart til',
  },
  noSender: 'Ukjend avsendar',
  unknownType: 'Ukjend melding',
  kinds: {
    case: 'Utvalssak',
    information: 'Orienteringssak',
    delegated: 'Delegert vedtak',
    'ask-bodies': 'Spørsmål om utval',
    'ask-plan': 'Spørsmål om møteplan',
    decision: 'Vedtak frå utval',
    result: 'Svar på spørsmål',
    receipt: 'Kvittering',
    error: 'Feilmelding',
  },
  states: {
    'taken-in': 'Teken inn',
    'needs-person': 'Må følgjast opp',
    refused: 'Avvist',
  },
  followedUp: 'Følgd opp',
  wasHandled: (name, moment) => `Følgd opp av ${name}, ${moment}`,
  handle: 'Merk som følgd opp',
  handled: 'Meldinga er merkt som følgd opp.',
  nothingToHandle: 'Meldinga er alt følgd opp.',
  toCase: 'Saka i køen',
  toMeeting: 'Møtet ho svarer på',
  getAnswers: (count) => (count === 1 ? 'Hent svaret (ZIP)' : `Hent ${count} svar (ZIP)`),
  says: 'Meldinga seier',
  onMeeting: {
    title: 'Svar frå mottakarane',
    error: (about) => `Mottakaren melde feil: ${about}`,
    receipt: (about) => `Kvittert: ${about}`,
  },
  findings: {
    'file-too-large': (f) => `Fila er for stor. Høgst ${megabytes(f.limit)} blir teke imot.`,
    'file-broken': (f) =>
      `Fila er skadd, låst eller inneheld det same namnet to gonger${at(f.field)}.`,
    'archive-too-large': (f) =>
      `Fila pakkar ut til meir enn ${megabytes(f.limit)} og blir ikkje opna.`,
    'unsafe-path': () => 'Fila inneheld eit namn som peikar ut av henne, og blir ikkje opna.',
    'checksum-wrong': (f) =>
      `Innhaldet stemmer ikkje med sjekksummen${at(f.field)}. Be om fila på nytt.`,
    'no-message': (f) => `Fila inneheld inga melding${at(f.field)}.`,
    'wrong-encoding': () => 'Teksten er ikkje UTF-8. Be avsendaren lagre han på nytt.',
    'not-json': (f) => `Innhaldet er ikkje gyldig JSON${at(f.field)}.`,
    'has-doctype': () =>
      'Meldinga har ein DOCTYPE, som ingen av standardane bruker, og blir ikkje lesen.',
    'type-missing': () => 'Meldingstypen står ikkje i konvolutten, i filnamnet eller i innhaldet.',
    'type-unknown': (f) => `Meldingstypen er ukjend${at(f.field)}.`,
    'type-not-for-us': (f) =>
      `Denne meldingstypen blir send til andre enn eit møtesystem${at(f.field)}.`,
    'field-missing': (f) => `Feltet ${f.field} manglar.`,
    'breaks-schema': (f) =>
      `Feltet ${f.field} passar ikkje med standarden: ${f.text || 'er tomt'}.`,
    'identity-number': (f) => `Fødselsnummer i ${f.field}. Be avsendaren ta det bort.`,
    'title-too-long': (f) =>
      `Tittelen er på ${f.text} teikn. Ein sakstittel har høgst ${f.limit ?? 0}.`,
    'file-beside-too-large': (f) => `Vedlegget ${f.field} er større enn ${megabytes(f.limit)}.`,
    'dates-in-wrong-order': (f) => `Frå-datoen er etter til-datoen: ${f.text}.`,
    'body-missing': () =>
      'Meldinga nemner ikkje noko utval. Vel utvalet i skjemaet og legg fila inn på nytt.',
    'body-unknown': (f) =>
      `Ingen utval her heiter ${f.text || f.field}${f.text ? at(f.field) : ''}.`,
    'body-ambiguous': (f) =>
      `Det er ikkje klart kva utval som er meint med ${f.text || f.field}${f.text ? at(f.field) : ''}.`,
    'id-taken': (f) =>
      `Ei anna melding med same id er teken inn før${at(f.field)}. Be avsendaren gi henne ein ny id.`,
    'no-leave': () => 'Meldinga gjeld eit utval du ikkje har tilgang til.',
    'step-body-unknown': (f) =>
      `Planen nemner eit utval som ikkje finst her: ${f.text}${at(f.field)}.`,
    'answers-nothing-sent': () => 'Ingenting som er sendt herifrå, passar til svaret.',
    'error-came': () => 'Mottakaren kunne ikkje ta imot det som vart sendt.',
    'decision-came': () =>
      'Eit anna utval har behandla saka. Før vedtaket vidare der det høyrer heime.',
    'field-not-read': (f) => `Eit felt som standarden ikkje har, vart ikkje lese: ${f.field}.`,
    'format-lost': (f) => `HTML i ${f.field} er gjord om til vanleg tekst.`,
    'files-not-kept': (f) => `${f.text} filer følgde med og er ikkje tekne vare på.`,
  },
};
