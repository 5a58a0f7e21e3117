import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Take in applicants from a file',
  lede: (round) =>
    `Applicants to “${round}” who applied in another tool. You see what each row becomes before anything is kept.`,
  steps: {
    label: 'The steps of the import',
    file: 'File',
    columns: 'Columns',
    words: 'Words',
    review: 'Review',
    done: 'Taken in',
  },
  file: {
    title: 'Choose a file',
    label: 'CSV or Excel file (.xlsx)',
    hint: 'The export of WebCruiter, Google Forms and the like as it is: one application a row, column names on top. Up to 5,000 rows and',
    submit: 'See what the file holds',
    tooLarge: 'The file is too large. Split it, or take away columns that are not needed.',
    template: 'Download an empty template',
    templateHint: 'The template is a CSV file with every column that can be taken in.',
    receipts: 'Taken in before',
    receiptsCaption: 'Files that were taken in for the round',
    when: 'When',
    who: 'By',
    name: 'File',
  },
  waits: (file, rows) =>
    `${file}, ${rows === 1 ? '1 row' : `${rows} rows`}. None of them is an applicant yet.`,
  discard: 'Throw the file away',
  discarded: 'The file is thrown away. Nobody was taken in.',
  back: 'Back',
  next: 'Next',
  columns: {
    title: 'What the columns are',
    lede: 'The columns are guessed from their names. Mend what is wrong, and leave out what is not needed: take in no more about people than choosing among them requires.',
    recalled: 'The columns are read as when a file with the same ones was last taken in.',
    caption: 'The columns of the file',
    column: 'Column',
    samples: 'Samples',
    holds: 'Is',
    unnamed: (at) => `Column ${at}`,
    leaveOut: 'Left out',
    sheet: 'Sheet',
    separator: 'Separator',
    separators: { ';': 'semicolon', ',': 'comma', '\t': 'tab' },
    reread: 'Read the file again',
    forAll: 'Where the row does not say so itself',
    defaultRole: 'The role applied for',
    defaultGroup: 'The group applied to',
    mustSay: 'The row must say so',
  },
  fields: {
    name: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail',
    phone: 'Telephone',
    role: 'Role',
    group1: 'Wanted group 1',
    group2: 'Wanted group 2',
    group3: 'Wanted group 3',
    groups: 'Groups, several in one field',
    employer: 'Employer',
    unit: 'Unit',
    unitLeader: 'Manager',
    unitLeaderEmail: 'Manager’s e-mail',
    profession: 'Profession',
    position: 'Position',
    permanent: 'Permanent post',
    region: 'Region',
    sex: 'Sex',
    experience: 'Experience',
    motivation: 'Motivation',
    systems: 'Systems',
    needs: 'Competence / needs you meet',
    writtenStandard: 'Written standard',
  },
  words: {
    title: 'What the words of the file mean',
    lede: 'Each word stands once, the unknown ones first. What you choose holds for all rows, and is remembered for the next file with the same columns.',
    groups: 'Groups',
    roles: 'Roles',
    employers: 'Employers',
    employersHint:
      'An employer that is not known here stays as it is written, and is not counted with any party.',
    choose: 'Choose',
    chooseFor: (word) => `Choose what “${word}” means.`,
    leaveOut: 'Leave out',
    asWritten: 'Leave as written',
    unknown: 'unknown',
    guessed: 'guessed',
    none: 'The file has no words that need explaining.',
    moreEmployers: (count) => `and ${count} more employers, which stay as they are written`,
    needs: 'Needs',
    needsHint:
      'Words for competence are set to the needs of the groups that the person applies to. A need that several groups have stands once.',
    moreNeeds: (count: number) =>
      `and ${count} more words for competence, which you are asked of after these`,
    leaveUnknownNeeds: 'Leave out words for competence that are unknown',
    leaveUnknownNeedsHint:
      'For columns where people wrote freely. What they wrote is not kept; let the column be experience or motivation if it is to be read.',
  },
  review: {
    title: 'What the rows become',
    caption: 'The people in the file, and what they apply for',
    person: 'Person',
    rows: 'Row',
    wishes: 'Applies for',
    needs: 'Says to meet',
    neededElsewhere: (words: readonly string[]) =>
      `not a need of the groups applied to: ${words.map((word) => `“${word.slice(0, 80)}”`).join(', ')}`,
    outcome: 'Becomes',
    outcomes: {
      new: 'a new applicant',
      more: 'applies for more than before',
      same: 'stands here already',
      withdrawn: 'has withdrawn, is not taken in',
    },
    moreDetails: 'details are added',
    unclear: {
      'not-yes-or-no': (column, typed) =>
        `${column}: “${typed}” is neither yes nor no; the field is left empty`,
      'not-an-address': (column, typed) =>
        `${column}: “${typed}” is no e-mail address; the field is left empty`,
      'unknown-sex': (column, typed) => `${column}: “${typed}” is unknown; the field is left empty`,
    },
    faults: 'Rows that are not taken in',
    row: (line) => `Row ${line}`,
    moreFaults: (count) => `and ${count} more rows`,
    perhapsSame: 'Perhaps the same person',
    perhapsSameHint:
      'One name with different addresses. If it is one person, mend the address in the file and choose it again; otherwise they become several applicants.',
    standsHere: 'has applied before',
    disagreements: 'Details that do not agree',
    disagreementsHint:
      'What stands here already counts first, then the first row, until you choose otherwise.',
    keep: 'Keep these choices',
    kept: 'The choices are kept.',
    moreDisagreements: (count) => `and ${count} more, where what stands first counts`,
    here: 'stands here',
    yes: 'yes',
    no: 'no',
    tell: 'Send the new applicants a link to what is kept of them (GDPR article 14)',
    tellHint:
      'They applied elsewhere and are to know that their details are here, see who reads them, and be able to withdraw. Take the tick away only if they have been told already.',
    confirm: (people, applications) =>
      `Take in ${people === 1 ? '1 new applicant' : `${people} new applicants`} and ${
        applications === 1 ? '1 application' : `${applications} applications`
      }`,
    confirmMore: (people, applications) =>
      `Take in what is new of ${people === 1 ? '1 applicant' : `${people} applicants`}${
        applications > 0
          ? `, with ${applications === 1 ? '1 new application' : `${applications} new applications`}`
          : ''
      }`,
    nothingNew: (rows) => (rows === 1 ? '1 row, nothing new.' : `${rows} rows, nothing new.`),
    nothing:
      'No row can be taken in. Mend the file, throw this one away and choose the mended one.',
    unknownWords: (count) =>
      count === 1
        ? '1 word in the file is unknown. Say first what it means.'
        : `${count} words in the file are unknown. Say first what they mean.`,
    toWords: 'Go to the words',
    page: { label: 'Pages', previous: 'Previous', next: 'Next' },
    shown: (from, to, of) => `${from}–${to} of ${of}`,
  },
  counts: {
    rows: 'rows',
    newPeople: 'new applicants',
    newApplications: 'new applications',
    peopleWithMore: 'apply for more than before',
    nothingNew: 'rows with nothing new',
    leftOut: 'rows left out',
  },
  receipt: {
    title: (file) => `Taken in from ${file}`,
    byGroup: 'New applications by group',
    group: 'Group',
    applications: 'Applications',
    told: (count) =>
      count === 1
        ? '1 applicant is sent a link to what is kept.'
        : `${count} applicants are sent a link to what is kept of them.`,
    notTold:
      'Nobody is sent anything. Those who have not been told that their details are here must be told within a month.',
    toList: 'See the applicants',
    another: 'Take in another file',
    gone: 'The file itself is deleted here. Delete it where you exported it too, when you no longer need it.',
  },
  faults: {
    'wrong-columns': (has, expected) => `has ${has} fields, and should have ${expected}`,
    'unknown-word': (typed) => `“${typed}” is unknown`,
    'no-role': 'does not say which role is applied for',
    'no-group': 'does not say which group is applied to',
    'too-many-wishes': (most, has) => `applies for ${has}, more than ${most}`,
    'detail-is-missing': (field) => `lacks ${field.toLowerCase()}`,
    'detail-too-long': (field, most, has) => `${field} has ${has} characters, more than ${most}`,
    'email-is-unreadable': (field, typed) => `${field}: “${typed}” is no e-mail address`,
    'too-many-systems': (most, has) => `names ${has} systems, more than ${most}`,
    withdrawn: 'has withdrawn the application, and is not taken in again',
  },
  refusal: {
    noFile: 'Choose a file first.',
    'empty-file': 'The file is empty.',
    'too-large': (size, limit) =>
      `The file is ${size}, and the limit is ${limit}. Split it, or take away columns that are not needed.`,
    'unsupported-format': (extension) =>
      `The file is of the type .${extension} and cannot be read. Open it, choose “Save as”, and save it as .xlsx or .csv.`,
    'not-a-table': 'The file is no table. Choose one that is saved as .csv or .xlsx.',
    'not-a-workbook':
      'The file is no Excel workbook. Open it, choose “Save as”, and save it as .xlsx or .csv.',
    'broken-workbook':
      'The workbook is damaged or incomplete. Open it in the spreadsheet and save it again.',
    'password-protected':
      'The file is protected by a password. Save it without one, and choose that.',
    'zip-bomb': 'The file unpacks to far more than a workbook can be, and is not read.',
    undecodable: 'The characters of the file cannot be read. Save it as CSV UTF-8.',
    'no-such-sheet': 'There is no such sheet in the file.',
    'no-rows': 'The file has no rows below the names of its columns.',
    'too-heavy': 'The file took too long to read. Split it.',
    'quote-never-ends': (line) =>
      `The quotation that begins on line ${line} never ends. Mend the file, and choose it again.`,
    'text-after-quote': (line) =>
      `Line ${line} has text after a quotation. Mend the file, and choose it again.`,
    'too-many-rows': (has, most) =>
      `The file has ${has} rows, and ${most} are taken in at a time. Split it.`,
    'too-many-columns': (has, most) =>
      `The file has ${has} columns, more than ${most}. Take away those that are not needed.`,
    formula: (line, column, typed) =>
      `Row ${line}, column “${column}” is a formula: ${typed}. Nothing is kept. Paste the value instead of the formula, and choose the file again.`,
    'column-twice': (column) => `Two columns are set to “${column}”.`,
    'no-email-column': 'Say which column is the e-mail. One address is one person.',
    'no-name-column': 'Say which column is the name.',
    'no-group': 'Say which column is the group, or choose one group for all rows.',
    'no-role': 'Say which column is the role, or choose one role for all rows.',
    'file-is-gone':
      'The file was taken in, thrown away or changed in another window. See how it stands now.',
    'nobody-to-take-in': 'No row can be taken in.',
    'changed-meanwhile': 'Somebody has applied or changed their application meanwhile. Look again.',
    'too-many-wishes': (line, has, most) =>
      `The person on row ${line} applies for ${has} altogether, more than ${most}.`,
    'round-takes-none': {
      draft: 'The round has not opened yet, and takes in no applicants.',
      ended: 'The round has ended, and takes in no more.',
      open: '',
      closed: '',
    },
  },
};
