export const nb = {
  hello: (name: string) => (name ? `Hei, ${name}.` : 'Hei.'),
  keepLink:
    'Lenken er din egen. Den som har den, kan lese og endre søknaden, så ikke send den videre.',
  draftSubject: (round: string) => `Fortsett på søknaden: ${round}`,
  draft: (round: string, deadline: string) =>
    `Du har begynt på en søknad til «${round}». Den er ikke sendt inn. Fristen er ${deadline}. Fortsett her, på denne maskinen eller en annen:`,
  receivedSubject: (round: string) => `Søknaden din: ${round}`,
  received: (round: string) => `Vi har fått søknaden din til «${round}». Dette sendte du:`,
  mayChange: (deadline: string) =>
    `Til og med ${deadline} kan du endre søknaden. Du kan når som helst trekke den, se hvem som har lest den, hente alt som er lagret om deg, og be om at det slettes:`,
  whoDecides: (deciders: readonly string[]) =>
    deciders.length > 0
      ? `Innføringsprosjektet innstiller etter drøfting med de tillitsvalgte. Dette avgjør: ${deciders.join(', ')}.`
      : 'Innføringsprosjektet innstiller etter drøfting med de tillitsvalgte, og kommunalsjefen for tjenesteområdet avgjør.',
  howChosen: {
    'best-fit':
      'Slik velges det: den sammensetningen av gruppene som dekker plassene og behovene best.',
    leximin:
      'Slik velges det: ved en rettferdig trekning der ingen kan få større sjanse uten at en som har mindre, får enda mindre.',
    maximin: 'Slik velges det: ved en trekning der den minste sjansen er så stor som den kan bli.',
    'quota-draw': 'Slik velges det: ved trekning innenfor kvotene.',
    'by-hand': 'Slik velges det: ved skjønn, med en begrunnelse for hver.',
  },
  erasedAfter: (day: string) => `Det du har skrevet, slettes etter ${day}.`,
  appliedAlready: (round: string) =>
    `Du har søkt på «${round}» fra før. Hver person søker én gang, og kan endre søknaden til fristen går ut. Søknaden din er her:`,
  writtenNow:
    'Det du skrev nå, er tatt vare på som en kladd, så du kan flytte det over. Var det ikke du som skrev, trenger du ikke å gjøre noe: søknaden din er ikke rørt. Kladden er her:',
  withdrawnSubject: (round: string) => `Trukket: ${round}`,
  withdrawnAll: (round: string) => `Søknaden din til «${round}» er trukket.`,
  withdrawnPart: (what: string, round: string) =>
    `Du søker ikke lenger på ${what} i «${round}». Resten av søknaden står.`,
  ownLinkSubject: (round: string) => `Se det som er lagret om deg: ${round}`,
  ownLink: (round: string) =>
    `Du er ført som søker til «${round}». Her kan du se alt som er lagret om deg og hvem som har lest det, rette det til fristen går ut, og trekke søknaden:`,
  handOverSubject: (round: string) => `Søkerliste til overtakelse: ${round}`,
  handOver: (issuer: string, round: string, count: number) =>
    `${issuer} har lyst ut «${round}» på vegne av dere og overlater listen over ${count} søkere til dere. Bekreft at dere har fått den; da kan den hentes. Fra da av er det dere som velger blant søkerne, og den som lyste ut, har ikke ansvar for utvelgelsen.`,
  handOverLink: 'Lenken er bare for den som tar imot listen:',
};
