import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  hello: (name) => (name ? `Hei, ${name}.` : 'Hei.'),
  keepLink:
    'Lenkja er di eiga. Den som har henne, kan lese og endre søknaden, så ikkje send henne vidare.',
  draftSubject: (round) => `Hald fram med søknaden: ${round}`,
  draft: (round, deadline) =>
    `Du har byrja på ein søknad til «${round}». Han er ikkje send inn. Fristen er ${deadline}. Hald fram her, på denne maskina eller ei anna:`,
  receivedSubject: (round) => `Søknaden din: ${round}`,
  received: (round) => `Vi har fått søknaden din til «${round}». Dette sende du:`,
  mayChange: (deadline) =>
    `Til og med ${deadline} kan du endre søknaden. Du kan når som helst trekkje han, sjå kven som har lese han, hente alt som er lagra om deg, og be om at det blir sletta:`,
  whoDecides: (deciders) =>
    deciders.length > 0
      ? `Innføringsprosjektet innstiller etter drøfting med dei tillitsvalde. Desse avgjer: ${deciders.join(', ')}.`
      : 'Innføringsprosjektet innstiller etter drøfting med dei tillitsvalde, og kommunalsjefen for tenesteområdet avgjer.',
  howChosen: {
    'best-fit':
      'Slik blir det valt: den samansetjinga av gruppene som dekkjer plassane og behova best.',
    leximin:
      'Slik blir det valt: ved ei rettferdig trekking der ingen kan få større sjanse utan at ein som har mindre, får endå mindre.',
    maximin:
      'Slik blir det valt: ved ei trekking der den minste sjansen er så stor som han kan bli.',
    'quota-draw': 'Slik blir det valt: ved trekking innanfor kvotane.',
    'by-hand': 'Slik blir det valt: ved skjønn, med ei grunngiving for kvar.',
  },
  erasedAfter: (day) => `Det du har skrive, blir sletta etter ${day}.`,
  appliedAlready: (round) =>
    `Du har søkt på «${round}» frå før. Kvar person søkjer éin gong, og kan endre søknaden til fristen går ut. Søknaden din er her:`,
  writtenNow:
    'Det du skreiv no, er teke vare på som ein kladd, så du kan flytte det over. Var det ikkje du som skreiv, treng du ikkje å gjere noko: søknaden din er ikkje rørt. Kladden er her:',
  withdrawnSubject: (round) => `Trekt: ${round}`,
  withdrawnAll: (round) => `Søknaden din til «${round}» er trekt.`,
  withdrawnPart: (what, round) =>
    `Du søkjer ikkje lenger på ${what} i «${round}». Resten av søknaden står.`,
  ownLinkSubject: (round) => `Sjå det som er lagra om deg: ${round}`,
  ownLink: (round) =>
    `Du er ført som søkjar til «${round}». Her kan du sjå alt som er lagra om deg og kven som har lese det, rette det til fristen går ut, og trekkje søknaden:`,
  handOverSubject: (round) => `Søkjarliste til overtaking: ${round}`,
  handOver: (issuer, round, count) =>
    `${issuer} har lyst ut «${round}» på vegner av dykk og overlèt lista over ${count} søkjarar til dykk. Stadfest at de har fått henne; då kan ho hentast. Frå då av er det de som vel blant søkjarane, og den som lyste ut, har ikkje ansvar for utveljinga.`,
  handOverLink: 'Lenkja er berre for den som tek imot lista:',
};
