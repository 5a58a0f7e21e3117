import type { TextShape } from '../../../kernel/language.ts';
import type { CodeTexts } from './codes.ts';
import type { nb } from './nb.ts';
import { englishDate as date, megabytes, weekdayName } from './shown.ts';

const refusal: CodeTexts['refusal'] = {
  'empty-file': () => 'The file is empty. Choose a file with text, or paste the text.',
  'too-large': ({ bytes, limit }) =>
    `The file is ${megabytes(bytes)} MB, and the limit is ${megabytes(limit)} MB. Split it, or remove the pictures.`,
  'text-too-long': ({ limit }) =>
    `The text is too long: up to ${limit / 1_000_000} million letters are read at once, about 1000 pages. Split it up.`,
  'not-a-document': ({ detected }) =>
    `The file is no document but ${contents[detected]}. Choose a Word, PDF or text file.`,
  'unsupported-format': ({ extension }) =>
    `Files of type .${extension} cannot be read. Save the document as .docx or PDF and try again.`,
  'undecodable-text': () =>
    'The characters of the file cannot be read. Save the text as UTF-8 and try again.',
  'password-protected': () =>
    'The document is locked with a password. Save a copy without one and try again.',
  'broken-docx': () =>
    'The Word file is damaged or incomplete. Open it in Word, save it again and try again.',
  'broken-pdf': () =>
    'The PDF file is damaged or incomplete. Get it anew from where it came and try again.',
  'picture-only-pdf': ({ pages }) =>
    `The PDF holds nothing but pictures (${pages} ${pages === 1 ? 'page' : 'pages'}). Run text recognition on it first, or paste the text.`,
  'zip-bomb': ({ ratio }) =>
    ratio > 1
      ? `The file grows ${ratio} times when it is unpacked, and is therefore not opened.`
      : 'The file holds more parts than a document has, and is therefore not opened.',
  'reading-took-too-long': ({ seconds }) =>
    `The file was not read within ${seconds} seconds. Split it, or paste the text.`,
  'reading-took-too-much-memory': ({ megabytes: limit }) =>
    `The file needs more than ${limit} MB of memory to be read. Split it, or paste the text.`,
  'danish-document': () => 'The document is in Danish. Only Norwegian can be imported.',
  'foreign-document': () => 'The document is not in Norwegian. Only Norwegian can be imported.',
};

const contents = {
  picture: 'a picture',
  archive: 'an archive of files',
  program: 'a program',
  'sound-or-film': 'sound or film',
  binary: 'data without text',
};

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const warning: CodeTexts['warning'] = {
  language_not_norwegian: () => 'The document is not in Norwegian.',
  flattened_text: () =>
    'The source has lost its line breaks, so everything that was read should be checked.',
  no_text: () => 'The source holds no text.',
  missing_date: () => 'The document does not give the date of the meeting.',
  date_inferred: (found) =>
    `The year is not given; the meeting date ${date(found.date)} rests on the case numbers.`,
  weekday_wrong: (found) =>
    `The date does not match the weekday: ${date(found.date)} is a ${weekdayName(found.date, weekdays)}, but the document says ${found.printed}.`,
  meeting_dates_differ: ({ used, other }) =>
    `The document gives two meeting dates: ${date(used)} is used, ${date(other)} stands there too.`,
  slots_do_not_chain: ({ end, nextStart }) =>
    `The times of the agenda do not meet: one item ends at ${end}, the next begins at ${nextStart}.`,
  minutes_not_slot: ({ printed, slot }) =>
    `The stated duration is ${printed} minutes, but the clock times give ${slot}.`,
  sum_not_meeting_length: ({ sum, length }) =>
    `The items last ${sum} minutes in all, the meeting ${length}.`,
  cited_year_not_case_year: ({ cited, case: number, proposed }) =>
    `Case ${number} is cited with the date ${date(cited)}, which is in another year than its number. Did they mean ${date(proposed)}?`,
  cited_after_meeting: ({ cited, meeting, proposed }) =>
    `The date ${date(cited)} is spoken of as past but lies after the meeting on ${date(meeting)}.${proposed === null ? '' : ` Did they mean ${date(proposed)}?`}`,
  cited_date_differs: ({ case: number, cited, elsewhere }) =>
    `Case ${number} is dated ${date(cited)} here and ${date(elsewhere)} elsewhere.`,
  number_gap: ({ after, before }) => `Case numbers are missing between ${after} and ${before}.`,
  number_order: ({ number, after }) => `Case ${number} stands after case ${after} on the agenda.`,
  number_duplicate: ({ number }) => `Case number ${number} stands on the agenda more than once.`,
  case_not_on_agenda: ({ case: number }) => `Case ${number} was treated but is not on the agenda.`,
  paper_without_heading: ({ case: number }) =>
    number === null
      ? 'A case paper lacks a heading and is tied to no case.'
      : `The paper of case ${number} lacks a heading; it was placed by the order of the agenda.`,
  paper_missing_headings: ({ case: number, missing }) =>
    `The paper of case ${number} lacks: ${sectionNames(missing)}.`,
  agenda_title_differs: ({ case: number, agenda, paper }) =>
    `Case ${number} is called “${agenda}” on the agenda but “${paper}” in its paper.`,
  both_list_spellings: () => 'The document spells both “saksliste” and “sakliste”.',
  lost_glyphs: ({ printed, read }) =>
    `The source lacks letters: “${printed}” was read as “${read}”.`,
  placeholder: ({ case: number }) =>
    `The proposed decision${number === null ? '' : ` in case ${number}`} is only a placeholder.`,
  embedded_minutes: ({ body, date: held }) =>
    `The document also holds the minutes of another meeting${body === null ? '' : ` of ${body}`}${held === null ? '' : ` on ${date(held)}`}; they were not imported.`,
  floated_quotation: ({ case: number }) =>
    `The points of the quoted decision${number === '' ? '' : ` in case ${number}`} stand apart from the sentence that announces them.`,
  more_votes_than_present: ({ votes, present }) =>
    `${votes} votes were counted, but only ${present} were present.`,
};

const section: CodeTexts['section'] = {
  proposed_decision: 'Proposed decision',
  background: 'Background',
  facts: 'Case information',
  other_relevant: 'Other relevant information',
  assessment: 'Assessment',
  attachments: 'Attachments',
  treatment: 'Treatment',
  decision: 'Decision',
  routing: 'Routing',
  owner: 'Case owner',
  other: 'Other',
};

function sectionNames(codes: readonly string[]): string {
  const names: Record<string, string> = section;
  return codes.map((code) => (names[code] ?? code).toLowerCase()).join(', ');
}

export const en: TextShape<typeof nb> = {
  refusal,
  warning,
  section,
  kind: {
    notice: 'Meeting notice',
    notice_with_papers: 'Meeting notice with case papers',
    agenda: 'Agenda',
    agenda_with_outcomes: 'Agenda with outcomes',
    case_paper: 'Case paper',
    minutes: 'Minutes',
    case_minutes: 'Minutes of one case',
    vote_record: 'Voting record',
    memo: 'Memo',
    plan: 'Plan',
    regulations: 'Regulations',
    document: 'Document',
  },
  outcome: {
    noted: 'noted',
    approved: 'approved',
    adopted: 'adopted',
    adopted_as_proposed: 'adopted as proposed',
    adopted_amended: 'adopted with amendments',
    endorsed: 'endorsed',
    recommends: 'recommendation to another body',
    appointed: 'elected or appointed',
    postponed: 'postponed',
    referred: 'referred',
    rejected: 'rejected',
    not_treated: 'not treated',
    no_decision: 'no decision',
  },
  field: {
    kind: 'Kind of document',
    language: 'Written standard',
    committee: 'Committee',
    organisation: 'Organisation',
    meetingNumber: 'Meeting number',
    date: 'Meeting date',
    start: 'Start',
    end: 'End',
    place: 'Place',
    digital: 'Digital',
    chair: 'Chair of the meeting',
    recorder: 'Recorder',
    agenda: 'Agenda',
    cases: 'Cases',
    caseNumber: 'Case number',
    caseTitle: 'Case title',
    responsible: 'Responsible',
    minutes: 'Duration in minutes',
    closed: 'Closed',
    subPoints: 'Sub-points',
    papers: 'Case papers',
    proposals: 'Proposed decisions',
    decisions: 'Decisions',
    votes: 'Vote',
    unanimous: 'Unanimous',
    quotedDecisions: 'Quoted earlier decision (not a decision of this meeting)',
    attendance: 'Attendance',
    present: 'Present',
    absent: 'Absent',
    deputies: 'Attending deputies',
    attendedFor: 'attended for',
    represents: 'Represents',
    conflicts: 'Conflict of interest',
    attachments: 'Attachments',
    actions: 'Action points',
    dueDate: 'Due date',
    links: 'Linked cases',
    warnings: 'Remarks',
    source: 'Source',
  },
  file: {
    'file-not-found': 'There is no such file. Check the path and the spelling.',
    'file-not-readable':
      'The file cannot be opened. Check that it is a file and that you have access to it.',
  },
  foundInSource: 'Found in the source',
  mustBeChecked: 'Must be checked',
  notFound: 'Not found',
  nothingFound: 'No cases were found. The document is kept unchanged.',
  summary: (cases, proposals, decisions, toCheck) =>
    `Found ${cases} cases, ${proposals} proposals and ${decisions} decisions. ${toCheck} fields must be checked.`,
  standard: { nb: 'bokmål', nn: 'nynorsk' },
};
