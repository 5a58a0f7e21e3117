import type { IntakeCode, IntakeFinding, MessageKind, ReceivedState } from '../../vocabulary.ts';

const megabytes = (bytes: number | undefined) => `${Math.round((bytes ?? 0) / 1_000_000)} MB`;
const at = (field: string) => (field ? ` (${field})` : '');

export const nb = {
  title: 'Mottatte meldinger',
  lede: 'Saker, spørsmål, kvitteringer og feil fra andre systemer, etter KS Fiks politisk behandling og KS Fiks Arkiv. En sak havner i utvalgets sakskø med saksframlegg og vedlegg.',
  link: 'Mottatte meldinger',
  empty: {
    title: 'Ingen meldinger er mottatt',
    body: 'Legg inn meldingene som integrasjonen har hentet fra KS Fiks: enkeltvis, flere samtidig eller som ZIP. Den samme meldingen to ganger blir én sak.',
  },
  drop: {
    title: 'Legg inn meldinger',
    label: 'Filer',
    hint: 'JSON, XML, ZIP eller ASiC-E, til sammen høyst',
    body: 'Utvalg',
    bodyHint: 'Brukes bare når en orienteringssak ikke nevner noe utvalg.',
    noBody: 'Som meldingen sier',
    tooLarge: 'Filene er til sammen for store. Legg dem inn i flere omganger.',
    submit: 'Ta inn',
    none: 'Velg minst én fil.',
  },
  done: (count: number) =>
    count === 1 ? 'Meldingen er tatt inn.' : `${count} meldinger er tatt inn.`,
  again: (count: number) =>
    count === 1
      ? 'Meldingen var tatt inn fra før. Ingenting er endret.'
      : `${count} meldinger var tatt inn fra før. Ingenting er endret.`,
  notAll: (refused: number) =>
    refused === 1 ? 'Én melding ble avvist' : `${refused} meldinger ble avvist`,
  refusedIn: (file: string, why: string) => `${file}: ${why}`,
  cols: {
    message: 'Melding',
    from: 'Fra',
    at: 'Mottatt',
    state: 'Tilstand',
    outcome: 'Hva det ble til',
  },
  noSender: 'Ukjent avsender',
  unknownType: 'Ukjent melding',
  kinds: {
    case: 'Utvalgssak',
    information: 'Orienteringssak',
    delegated: 'Delegert vedtak',
    'ask-bodies': 'Spørsmål om utvalg',
    'ask-plan': 'Spørsmål om møteplan',
    decision: 'Vedtak fra utvalg',
    result: 'Svar på spørsmål',
    receipt: 'Kvittering',
    error: 'Feilmelding',
  } satisfies Record<MessageKind, string>,
  states: {
    'taken-in': 'Tatt inn',
    'needs-person': 'Må følges opp',
    refused: 'Avvist',
  } satisfies Record<ReceivedState, string>,
  followedUp: 'Fulgt opp',
  wasHandled: (name: string, moment: string) => `Fulgt opp av ${name}, ${moment}`,
  handle: 'Merk som fulgt opp',
  handled: 'Meldingen er merket som fulgt opp.',
  nothingToHandle: 'Meldingen er alt fulgt opp.',
  toCase: 'Saken i køen',
  toMeeting: 'Møtet den svarer på',
  getAnswers: (count: number) => (count === 1 ? 'Hent svaret (ZIP)' : `Hent ${count} svar (ZIP)`),
  says: 'Meldingen sier',
  onMeeting: {
    title: 'Svar fra mottakerne',
    error: (about: string) => `Mottakeren meldte feil: ${about}`,
    receipt: (about: string) => `Kvittert: ${about}`,
  },
  findings: {
    'file-too-large': (f) => `Filen er for stor. Høyst ${megabytes(f.limit)} tas imot.`,
    'file-broken': (f) =>
      `Filen er skadet, låst eller inneholder det samme navnet to ganger${at(f.field)}.`,
    'archive-too-large': (f) => `Filen pakker ut til mer enn ${megabytes(f.limit)} og åpnes ikke.`,
    'unsafe-path': () => 'Filen inneholder et navn som peker ut av den, og åpnes ikke.',
    'checksum-wrong': (f) =>
      `Innholdet stemmer ikke med sjekksummen${at(f.field)}. Be om filen på nytt.`,
    'no-message': (f) => `Filen inneholder ingen melding${at(f.field)}.`,
    'wrong-encoding': () => 'Teksten er ikke UTF-8. Be avsenderen lagre den på nytt.',
    'not-json': (f) => `Innholdet er ikke gyldig JSON${at(f.field)}.`,
    'has-doctype': () =>
      'Meldingen har en DOCTYPE, som ingen av standardene bruker, og leses ikke.',
    'type-missing': () => 'Meldingstypen står ikke i konvolutten, i filnavnet eller i innholdet.',
    'type-unknown': (f) => `Meldingstypen er ukjent${at(f.field)}.`,
    'type-not-for-us': (f) =>
      `Denne meldingstypen sendes til andre enn et møtesystem${at(f.field)}.`,
    'field-missing': (f) => `Feltet ${f.field} mangler.`,
    'breaks-schema': (f) => `Feltet ${f.field} passer ikke med standarden: ${f.text || 'er tomt'}.`,
    'identity-number': (f) => `Fødselsnummer i ${f.field}. Be avsenderen fjerne det.`,
    'title-too-long': (f) =>
      `Tittelen er på ${f.text} tegn. En sakstittel har høyst ${f.limit ?? 0}.`,
    'file-beside-too-large': (f) => `Vedlegget ${f.field} er større enn ${megabytes(f.limit)}.`,
    'dates-in-wrong-order': (f) => `Fra-datoen er etter til-datoen: ${f.text}.`,
    'body-missing': () =>
      'Meldingen nevner ikke noe utvalg. Velg utvalget i skjemaet og legg filen inn på nytt.',
    'body-unknown': (f) =>
      `Ingen utvalg her heter ${f.text || f.field}${f.text ? at(f.field) : ''}.`,
    'body-ambiguous': (f) =>
      `Det er ikke klart hvilket utvalg som menes med ${f.text || f.field}${f.text ? at(f.field) : ''}.`,
    'id-taken': (f) =>
      `En annen melding med samme id er tatt inn før${at(f.field)}. Be avsenderen gi den en ny id.`,
    'no-leave': () => 'Meldingen gjelder et utvalg du ikke har tilgang til.',
    'step-body-unknown': (f) =>
      `Planen nevner et utvalg som ikke finnes her: ${f.text}${at(f.field)}.`,
    'answers-nothing-sent': () => 'Ingenting som er sendt herfra, passer til svaret.',
    'error-came': () => 'Mottakeren kunne ikke ta imot det som ble sendt.',
    'decision-came': () =>
      'Et annet utvalg har behandlet saken. Før vedtaket videre der det hører hjemme.',
    'field-not-read': (f) => `Et felt som standarden ikke har, ble ikke lest: ${f.field}.`,
    'format-lost': (f) => `HTML i ${f.field} er gjort om til vanlig tekst.`,
    'files-not-kept': (f) => `${f.text} filer fulgte med og er ikke tatt vare på.`,
  } satisfies Record<IntakeCode, (finding: IntakeFinding) => string>,
};
