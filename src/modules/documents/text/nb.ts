import type { CodeTexts } from './codes.ts';
import { norwegianDate as date, megabytes, weekdayName } from './shown.ts';

const refusal: CodeTexts['refusal'] = {
  'empty-file': () => 'Filen er tom. Velg en fil med tekst, eller lim inn teksten.',
  'too-large': ({ bytes, limit }) =>
    `Filen er på ${megabytes(bytes)} MB, og grensen er ${megabytes(limit)} MB. Del den opp, eller fjern bildene.`,
  'text-too-long': ({ limit }) =>
    `Teksten er for lang: det leses inntil ${limit / 1_000_000} millioner tegn om gangen, omtrent 1000 sider. Del den opp.`,
  'not-a-document': ({ detected }) =>
    `Filen er ikke et dokument, men ${contents[detected]}. Velg en Word-, PDF- eller tekstfil.`,
  'unsupported-format': ({ extension }) =>
    `Filer av typen .${extension} kan ikke leses. Lagre dokumentet som .docx eller PDF, og prøv igjen.`,
  'undecodable-text': () =>
    'Tegnene i filen kan ikke tolkes. Lagre teksten med tegnsettet UTF-8, og prøv igjen.',
  'password-protected': () =>
    'Dokumentet er låst med passord. Lagre en kopi uten passord, og prøv igjen.',
  'broken-docx': () =>
    'Word-filen er ødelagt eller ufullstendig. Åpne den i Word, lagre den på nytt, og prøv igjen.',
  'broken-pdf': () =>
    'PDF-filen er ødelagt eller ufullstendig. Hent den på nytt der den kom fra, og prøv igjen.',
  'picture-only-pdf': ({ pages }) =>
    `PDF-en inneholder bare bilder (${pages} ${pages === 1 ? 'side' : 'sider'}). Kjør tekstgjenkjenning på den først, eller lim inn teksten.`,
  'zip-bomb': ({ ratio }) =>
    ratio > 1
      ? `Filen blir ${ratio} ganger større når den pakkes ut, og åpnes derfor ikke.`
      : 'Filen inneholder flere deler enn et dokument har, og åpnes derfor ikke.',
  'reading-took-too-long': ({ seconds }) =>
    `Filen ble ikke lest ferdig på ${seconds} sekunder. Del den opp, eller lim inn teksten.`,
  'reading-took-too-much-memory': ({ megabytes: limit }) =>
    `Filen krever mer enn ${limit} MB minne for å leses. Del den opp, eller lim inn teksten.`,
  'danish-document': () => 'Dokumentet er på dansk. Bare bokmål og nynorsk kan importeres.',
  'foreign-document': () => 'Dokumentet er ikke på norsk. Bare bokmål og nynorsk kan importeres.',
};

const contents = {
  picture: 'et bilde',
  archive: 'et filarkiv',
  program: 'et program',
  'sound-or-film': 'lyd eller film',
  binary: 'data uten tekst',
};

const weekdays = 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' ');

const warning: CodeTexts['warning'] = {
  language_not_norwegian: () => 'Dokumentet er ikke på norsk.',
  flattened_text: () =>
    'Linjeskiftene er gått tapt i kilden, så alt som er lest, bør kontrolleres.',
  no_text: () => 'Kilden inneholder ingen tekst.',
  missing_date: () => 'Møtedatoen står ikke i dokumentet.',
  date_inferred: (found) =>
    `Året er ikke oppgitt; møtedatoen ${date(found.date)} bygger på saksnumrene.`,
  weekday_wrong: (found) =>
    `Datoen stemmer ikke med ukedagen: ${date(found.date)} er en ${weekdayName(found.date, weekdays)}, men dokumentet sier ${found.printed}.`,
  meeting_dates_differ: ({ used, other }) =>
    `Dokumentet oppgir to møtedatoer: ${date(used)} er brukt, ${date(other)} står også.`,
  slots_do_not_chain: ({ end, nextStart }) =>
    `Sakslisten henger ikke sammen i tid: et punkt slutter ${end}, og det neste begynner ${nextStart}.`,
  minutes_not_slot: ({ printed, slot }) =>
    `Oppgitt varighet er ${printed} minutter, men klokkeslettene gir ${slot}.`,
  sum_not_meeting_length: ({ sum, length }) =>
    `Punktene varer til sammen ${sum} minutter, møtet ${length}.`,
  cited_year_not_case_year: ({ cited, case: number, proposed }) =>
    `Sak ${number} er sitert med datoen ${date(cited)}, som er et annet år enn saksnummeret. Mente de ${date(proposed)}?`,
  cited_after_meeting: ({ cited, meeting, proposed }) =>
    `Datoen ${date(cited)} er omtalt som fortid, men ligger etter møtet ${date(meeting)}.${proposed === null ? '' : ` Mente de ${date(proposed)}?`}`,
  cited_date_differs: ({ case: number, cited, elsewhere }) =>
    `Sak ${number} er datert ${date(cited)} her og ${date(elsewhere)} et annet sted.`,
  number_gap: ({ after, before }) => `Det mangler saksnumre mellom ${after} og ${before}.`,
  number_order: ({ number, after }) => `Sak ${number} står etter sak ${after} i sakslisten.`,
  number_duplicate: ({ number }) => `Saksnummeret ${number} står mer enn én gang i sakslisten.`,
  case_not_on_agenda: ({ case: number }) =>
    `Sak ${number} er behandlet, men står ikke i sakslisten.`,
  paper_without_heading: ({ case: number }) =>
    number === null
      ? 'Et saksframlegg mangler overskrift og er ikke knyttet til noen sak.'
      : `Saksframlegget til sak ${number} mangler overskrift; plassert etter rekkefølgen i sakslisten.`,
  paper_missing_headings: ({ case: number, missing }) =>
    `Saksframlegget til sak ${number} mangler: ${sectionNames(missing)}.`,
  agenda_title_differs: ({ case: number, agenda, paper }) =>
    `Sak ${number} heter «${agenda}» i sakslisten, men «${paper}» i saksframlegget.`,
  both_list_spellings: () => 'Dokumentet skriver både «saksliste» og «sakliste».',
  lost_glyphs: ({ printed, read }) =>
    `Bokstaver mangler i kilden: «${printed}» er lest som «${read}».`,
  placeholder: ({ case: number }) =>
    `Forslaget til vedtak${number === null ? '' : ` i sak ${number}`} er bare en plassholder.`,
  embedded_minutes: ({ body, date: held }) =>
    `Dokumentet inneholder også protokollen fra et annet møte${body === null ? '' : ` i ${body}`}${held === null ? '' : ` ${date(held)}`}; den er ikke importert.`,
  floated_quotation: ({ case: number }) =>
    `Punktene i det siterte vedtaket${number === '' ? '' : ` i sak ${number}`} står et annet sted enn setningen som omtaler dem.`,
  more_votes_than_present: ({ votes, present }) =>
    `Det er talt ${votes} stemmer, men bare ${present} til stede.`,
};

const section: CodeTexts['section'] = {
  proposed_decision: 'Forslag til vedtak',
  background: 'Bakgrunn',
  facts: 'Saksopplysninger',
  other_relevant: 'Andre relevante opplysninger',
  assessment: 'Vurdering',
  attachments: 'Vedlegg',
  treatment: 'Behandling',
  decision: 'Vedtak',
  routing: 'Saksgang',
  owner: 'Saksansvarlig',
  other: 'Annet',
};

function sectionNames(codes: readonly string[]): string {
  const names: Record<string, string> = section;
  return codes.map((code) => (names[code] ?? code).toLowerCase()).join(', ');
}

export const nb = {
  refusal,
  warning,
  section,
  kind: {
    notice: 'Møteinnkalling',
    notice_with_papers: 'Møteinnkalling med saksframlegg',
    agenda: 'Saksliste',
    agenda_with_outcomes: 'Saksliste med resultater',
    case_paper: 'Saksframlegg',
    minutes: 'Møteprotokoll',
    case_minutes: 'Saksprotokoll',
    vote_record: 'Voteringsresultat',
    memo: 'Notat',
    plan: 'Plan',
    regulations: 'Reglement',
    document: 'Dokument',
  } satisfies CodeTexts['kind'],
  outcome: {
    noted: 'tatt til orientering',
    approved: 'godkjent',
    adopted: 'vedtatt',
    adopted_as_proposed: 'vedtatt som foreslått',
    adopted_amended: 'vedtatt med endringer',
    endorsed: 'sluttet seg til',
    recommends: 'anbefaling til et annet organ',
    appointed: 'valgt eller oppnevnt',
    postponed: 'utsatt',
    referred: 'oversendt',
    rejected: 'falt / ikke vedtatt',
    not_treated: 'ikke behandlet',
    no_decision: 'uten vedtak',
  } satisfies CodeTexts['outcome'],
  field: {
    kind: 'Dokumenttype',
    language: 'Målform',
    committee: 'Utvalg',
    organisation: 'Virksomhet',
    meetingNumber: 'Møtenummer',
    date: 'Møtedato',
    start: 'Starttid',
    end: 'Sluttid',
    place: 'Møtested',
    digital: 'Digitalt',
    chair: 'Møteleder',
    recorder: 'Referent',
    agenda: 'Saksliste',
    cases: 'Saker',
    caseNumber: 'Saksnummer',
    caseTitle: 'Sakstittel',
    responsible: 'Ansvarlig',
    minutes: 'Varighet i minutter',
    closed: 'Lukket',
    subPoints: 'Underpunkter',
    papers: 'Saksframlegg',
    proposals: 'Forslag til vedtak',
    decisions: 'Vedtak',
    votes: 'Votering',
    unanimous: 'Enstemmig',
    quotedDecisions: 'Sitert tidligere vedtak (ikke vedtak i dette møtet)',
    attendance: 'Oppmøte',
    present: 'Til stede',
    absent: 'Forfall',
    deputies: 'Møtende vara',
    attendedFor: 'møtte for',
    represents: 'Representerer',
    conflicts: 'Habilitet',
    attachments: 'Vedlegg',
    actions: 'Oppfølgingspunkter',
    dueDate: 'Frist',
    links: 'Koblede saker',
    warnings: 'Merknader',
    source: 'Kilde',
  },
  file: {
    'file-not-found': 'Finner ikke filen. Sjekk stien og skrivemåten.',
    'file-not-readable':
      'Filen kan ikke åpnes. Sjekk at det er en fil, og at du har tilgang til den.',
  },
  foundInSource: 'Funnet i kilden',
  mustBeChecked: 'Må kontrolleres',
  notFound: 'Ikke funnet',
  nothingFound: 'Fant ingen saker. Dokumentet er lagret uten endringer.',
  summary: (cases: number, proposals: number, decisions: number, toCheck: number) =>
    `${cases} saker, ${proposals} forslag og ${decisions} vedtak funnet. ${toCheck} felt må kontrolleres.`,
  standard: { nb: 'bokmål', nn: 'nynorsk' },
};
