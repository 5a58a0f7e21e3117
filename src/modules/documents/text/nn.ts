import type { TextShape } from '../../../kernel/language.ts';
import type { CodeTexts } from './codes.ts';
import type { nb } from './nb.ts';
import { norwegianDate as date, megabytes, weekdayName } from './shown.ts';

const refusal: CodeTexts['refusal'] = {
  'empty-file': () => 'Fila er tom. Vel ei fil med tekst, eller lim inn teksten.',
  'too-large': ({ bytes, limit }) =>
    `Fila er på ${megabytes(bytes)} MB, og grensa er ${megabytes(limit)} MB. Del henne opp, eller fjern bileta.`,
  'text-too-long': ({ limit }) =>
    `Teksten er for lang: det blir lese inntil ${limit / 1_000_000} millionar teikn om gongen, om lag 1000 sider. Del han opp.`,
  'not-a-document': ({ detected }) =>
    `Fila er ikkje eit dokument, men ${contents[detected]}. Vel ei Word-, PDF- eller tekstfil.`,
  'unsupported-format': ({ extension }) =>
    `Filer av typen .${extension} kan ikkje lesast. Lagre dokumentet som .docx eller PDF, og prøv att.`,
  'undecodable-text': () =>
    'Teikna i fila kan ikkje tolkast. Lagre teksten med teiknsettet UTF-8, og prøv att.',
  'password-protected': () =>
    'Dokumentet er låst med passord. Lagre ein kopi utan passord, og prøv att.',
  'broken-docx': () =>
    'Word-fila er øydelagd eller ufullstendig. Opne henne i Word, lagre på nytt, og prøv att.',
  'broken-pdf': () =>
    'PDF-fila er øydelagd eller ufullstendig. Hent henne på nytt der ho kom frå, og prøv att.',
  'picture-only-pdf': ({ pages }) =>
    `PDF-en inneheld berre bilete (${pages} ${pages === 1 ? 'side' : 'sider'}). Køyr tekstattkjenning på han først, eller lim inn teksten.`,
  'zip-bomb': ({ ratio }) =>
    ratio > 1
      ? `Fila blir ${ratio} gonger større når ho blir pakka ut, og blir difor ikkje opna.`
      : 'Fila inneheld fleire delar enn eit dokument har, og blir difor ikkje opna.',
  'reading-took-too-long': ({ seconds }) =>
    `Fila vart ikkje ferdig lesen på ${seconds} sekund. Del henne opp, eller lim inn teksten.`,
  'reading-took-too-much-memory': ({ megabytes: limit }) =>
    `Fila krev meir enn ${limit} MB minne for å lesast. Del henne opp, eller lim inn teksten.`,
  'danish-document': () => 'Dokumentet er på dansk. Berre bokmål og nynorsk kan importerast.',
  'foreign-document': () =>
    'Dokumentet er ikkje på norsk. Berre bokmål og nynorsk kan importerast.',
};

const contents = {
  picture: 'eit bilete',
  archive: 'eit filarkiv',
  program: 'eit program',
  'sound-or-film': 'lyd eller film',
  binary: 'data utan tekst',
};

const weekdays = 'måndag tysdag onsdag torsdag fredag laurdag sundag'.split(' ');

const warning: CodeTexts['warning'] = {
  language_not_norwegian: () => 'Dokumentet er ikkje på norsk.',
  flattened_text: () => 'Linjeskifta er gått tapt i kjelda, så alt som er lese, bør kontrollerast.',
  no_text: () => 'Kjelda inneheld ingen tekst.',
  missing_date: () => 'Møtedatoen står ikkje i dokumentet.',
  date_inferred: (found) =>
    `Året er ikkje oppgjeve; møtedatoen ${date(found.date)} byggjer på saksnummera.`,
  weekday_wrong: (found) =>
    `Datoen stemmer ikkje med vekedagen: ${date(found.date)} er ein ${weekdayName(found.date, weekdays)}, men dokumentet seier ${found.printed}.`,
  meeting_dates_differ: ({ used, other }) =>
    `Dokumentet oppgjev to møtedatoar: ${date(used)} er brukt, ${date(other)} står òg.`,
  slots_do_not_chain: ({ end, nextStart }) =>
    `Saklista heng ikkje saman i tid: eit punkt sluttar ${end}, og det neste byrjar ${nextStart}.`,
  minutes_not_slot: ({ printed, slot }) =>
    `Oppgjeven lengd er ${printed} minutt, men klokkesletta gjev ${slot}.`,
  sum_not_meeting_length: ({ sum, length }) =>
    `Punkta varer til saman ${sum} minutt, møtet ${length}.`,
  cited_year_not_case_year: ({ cited, case: number, proposed }) =>
    `Sak ${number} er sitert med datoen ${date(cited)}, som er eit anna år enn saksnummeret. Meinte dei ${date(proposed)}?`,
  cited_after_meeting: ({ cited, meeting, proposed }) =>
    `Datoen ${date(cited)} er omtala som fortid, men ligg etter møtet ${date(meeting)}.${proposed === null ? '' : ` Meinte dei ${date(proposed)}?`}`,
  cited_date_differs: ({ case: number, cited, elsewhere }) =>
    `Sak ${number} er datert ${date(cited)} her og ${date(elsewhere)} ein annan stad.`,
  number_gap: ({ after, before }) => `Det manglar saksnummer mellom ${after} og ${before}.`,
  number_order: ({ number, after }) => `Sak ${number} står etter sak ${after} i saklista.`,
  number_duplicate: ({ number }) => `Saksnummeret ${number} står meir enn éin gong i saklista.`,
  case_not_on_agenda: ({ case: number }) => `Sak ${number} er handsama, men står ikkje i saklista.`,
  paper_without_heading: ({ case: number }) =>
    number === null
      ? 'Eit saksframlegg manglar overskrift og er ikkje knytt til noka sak.'
      : `Saksframlegget til sak ${number} manglar overskrift; plassert etter rekkjefølgja i saklista.`,
  paper_missing_headings: ({ case: number, missing }) =>
    `Saksframlegget til sak ${number} manglar: ${sectionNames(missing)}.`,
  agenda_title_differs: ({ case: number, agenda, paper }) =>
    `Sak ${number} heiter «${agenda}» i saklista, men «${paper}» i saksframlegget.`,
  both_list_spellings: () => 'Dokumentet skriv både «saksliste» og «sakliste».',
  lost_glyphs: ({ printed, read }) =>
    `Bokstavar manglar i kjelda: «${printed}» er lese som «${read}».`,
  placeholder: ({ case: number }) =>
    `Framlegget til vedtak${number === null ? '' : ` i sak ${number}`} er berre ein plasshaldar.`,
  embedded_minutes: ({ body, date: held }) =>
    `Dokumentet inneheld òg protokollen frå eit anna møte${body === null ? '' : ` i ${body}`}${held === null ? '' : ` ${date(held)}`}; han er ikkje importert.`,
  floated_quotation: ({ case: number }) =>
    `Punkta i det siterte vedtaket${number === '' ? '' : ` i sak ${number}`} står ein annan stad enn setninga som omtalar dei.`,
  more_votes_than_present: ({ votes, present }) =>
    `Det er talt ${votes} stemmer, men berre ${present} til stades.`,
};

const section: CodeTexts['section'] = {
  proposed_decision: 'Framlegg til vedtak',
  background: 'Bakgrunn',
  facts: 'Saksopplysningar',
  other_relevant: 'Andre relevante opplysningar',
  assessment: 'Vurdering',
  attachments: 'Vedlegg',
  treatment: 'Handsaming',
  decision: 'Vedtak',
  routing: 'Saksgang',
  owner: 'Saksansvarleg',
  other: 'Anna',
};

function sectionNames(codes: readonly string[]): string {
  const names: Record<string, string> = section;
  return codes.map((code) => (names[code] ?? code).toLowerCase()).join(', ');
}

export const nn: TextShape<typeof nb> = {
  refusal,
  warning,
  section,
  kind: {
    notice: 'Møteinnkalling',
    notice_with_papers: 'Møteinnkalling med saksframlegg',
    agenda: 'Sakliste',
    agenda_with_outcomes: 'Sakliste med resultat',
    case_paper: 'Saksframlegg',
    minutes: 'Møteprotokoll',
    case_minutes: 'Saksprotokoll',
    vote_record: 'Resultat av avrøystinga',
    memo: 'Notat',
    plan: 'Plan',
    regulations: 'Reglement',
    document: 'Dokument',
  },
  outcome: {
    noted: 'teke til orientering',
    approved: 'godkjend',
    adopted: 'vedteke',
    adopted_as_proposed: 'vedteke i tråd med framlegget',
    adopted_amended: 'vedteke med endringar',
    endorsed: 'slutta seg til',
    recommends: 'tilråding til eit anna organ',
    appointed: 'vald eller oppnemnd',
    postponed: 'utsett',
    referred: 'oversend',
    rejected: 'fall / ikkje vedteke',
    not_treated: 'ikkje handsama',
    no_decision: 'utan vedtak',
  },
  field: {
    kind: 'Dokumenttype',
    language: 'Målform',
    committee: 'Utval',
    organisation: 'Verksemd',
    meetingNumber: 'Møtenummer',
    date: 'Møtedato',
    start: 'Starttid',
    end: 'Sluttid',
    place: 'Møtestad',
    digital: 'Digitalt',
    chair: 'Møteleiar',
    recorder: 'Referent',
    agenda: 'Sakliste',
    cases: 'Saker',
    caseNumber: 'Saksnummer',
    caseTitle: 'Sakstittel',
    responsible: 'Ansvarleg',
    minutes: 'Lengd i minutt',
    closed: 'Lukka',
    subPoints: 'Underpunkt',
    papers: 'Saksframlegg',
    proposals: 'Framlegg til vedtak',
    decisions: 'Vedtak',
    votes: 'Avrøysting',
    unanimous: 'Samrøystes',
    quotedDecisions: 'Sitert tidlegare vedtak (ikkje vedtak i dette møtet)',
    attendance: 'Frammøte',
    present: 'Til stades',
    absent: 'Forfall',
    deputies: 'Møtande vara',
    attendedFor: 'møtte for',
    represents: 'Representerer',
    conflicts: 'Habilitet',
    attachments: 'Vedlegg',
    actions: 'Oppfølgingspunkt',
    dueDate: 'Frist',
    links: 'Kopla saker',
    warnings: 'Merknader',
    source: 'Kjelde',
  },
  file: {
    'file-not-found': 'Finn ikkje fila. Sjekk stien og skrivemåten.',
    'file-not-readable':
      'Fila kan ikkje opnast. Sjekk at det er ei fil, og at du har tilgang til henne.',
  },
  foundInSource: 'Funne i kjelda',
  mustBeChecked: 'Må kontrollerast',
  notFound: 'Ikkje funne',
  nothingFound: 'Fann ingen saker. Dokumentet er lagra utan endringar.',
  summary: (cases, proposals, decisions, toCheck) =>
    `Fann ${cases} saker, ${proposals} framlegg og ${decisions} vedtak. ${toCheck} felt må kontrollerast.`,
  standard: { nb: 'bokmål', nn: 'nynorsk' },
};
