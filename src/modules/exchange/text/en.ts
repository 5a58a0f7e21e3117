import type { TextShape } from '../../../kernel/language.ts';
import { capitalised } from '../../../kernel/sentences.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Exchange',
  lede: 'The meeting as files in the open standards. Each file is checked before it is given, and what does not fit is shown here.',
  crumb: 'Exchange',
  formats: {
    einnsyn: {
      name: 'eInnsyn',
      what: 'The meeting with cases, decisions and votes, as eInnsyn’s API takes it. Read by everybody.',
    },
    'fiks-politisk': {
      name: 'KS Fiks politisk behandling',
      what: 'Messages about cases and decisions, for publishing and back to the case system. Read by everybody.',
    },
    'fiks-arkiv': {
      name: 'KS Fiks Arkiv',
      what: 'Archive messages with documents: the meeting’s folder, its cases and its documents. For the archive, closed matters too.',
    },
    noark5: {
      name: 'Noark 5 deposit',
      what: 'A deposit package with archive structure, documents as PDF/A and checksums. For the archive, closed matters too.',
    },
    oparl: {
      name: 'OParl',
      what: 'The meeting as open data after OParl. Roles, not names. Read by everybody.',
    },
  },
  version: (version) => `Version ${version}`,
  clear: 'Nothing to mend',
  mayBeGiven: 'Ready',
  mustBeLookedAt: (count) =>
    count === 1 ? 'Ready – one thing needs a look' : `Ready – ${count} things need a look`,
  stopped: (count) => (count === 1 ? 'Stopped by one finding' : `Stopped by ${count} findings`),
  stoppedWhy: 'Mend what is marked “must be mended”, and the file can be had.',
  get: (extension) => `Get ${extension.toUpperCase()}`,
  weights: { stop: 'Must be mended', look: 'Needs a look', told: 'For information' },
  parts: {
    meeting: 'the meeting',
    body: 'the body',
    item: 'the agenda',
    paper: 'the case paper',
    decision: 'the decision',
    treatment: 'the treatment',
    participant: 'those present',
    document: 'the documents',
    file: 'the file',
  },
  where: (part, number) => (number ? `Case ${number}, ${part}` : capitalised(part)),
  fieldOf: (field) => `Field in the standard: ${field}`,
  places: (count) => `${count} places`,
  findings: {
    'not-open-for-all': {
      title: () => 'The body is not open for all',
      todo: 'The file leads to the public pages, and they do not answer until the body is opened there.',
    },
    'not-announced': {
      title: () => 'The meeting is not announced',
      todo: 'Publish the notice first. A draft is not given away.',
    },
    'identity-number': {
      title: (count) =>
        count === 1
          ? 'A national identity number in the text'
          : `National identity numbers in ${count} texts`,
      todo: 'Remove the number. It may not stand in what is published, and the receiver refuses the text.',
    },
    'too-long': {
      title: (count) => (count === 1 ? 'The text is too long' : `${count} texts are too long`),
      todo: 'Shorten it to 500 characters. The receiver refuses longer titles and names.',
    },
    shortened: {
      title: (count) => (count === 1 ? 'One text is shortened' : `${count} texts are shortened`),
      todo: 'The receiver takes 500 characters. The file refers to the document with the whole text.',
    },
    missing: {
      title: (count) => (count === 1 ? 'Something is missing' : `${count} facts are missing`),
      todo: 'Fill it in where it belongs. Otherwise the field is left out, or the file stopped where the standard asks for it.',
    },
    'number-without-year': {
      title: (count) =>
        count === 1 ? 'A case number without a year' : `${count} case numbers without a year`,
      todo: 'The file gives the meeting’s year. The key of the case is unique all the same.',
    },
    'sender-number-missing': {
      title: () => 'The sender’s organisation number is missing',
      todo: 'Write it in the field on this page.',
    },
    'about-people-or-unions': {
      title: (count) =>
        count === 1
          ? 'An open case seems to be about persons or unions'
          : `${count} open cases seem to be about persons or unions`,
      todo: 'Close the case with its legal basis if it is about an appointment or union talks. Such things are never published.',
    },
    screened: {
      title: (count) =>
        count === 1 ? 'One closed case is screened' : `${count} closed cases are screened`,
      todo: 'Title and documents are screened with the legal basis.',
    },
    'union-left-out': {
      title: () => 'Union representatives are left out',
      todo: 'Union membership is never published. The count of the case is the same.',
    },
    'standpoints-lost': {
      title: (count) =>
        count === 1
          ? 'Standpoints in one case become simpler'
          : `Standpoints in ${count} cases become simpler`,
      todo: 'The standard knows only yes, no and blank. The rest stands as text in the record.',
    },
    'secret-ballot': { title: () => 'A secret ballot', todo: 'Only the numbers are taken along.' },
    'not-an-archive-format': {
      title: (count) =>
        count === 1
          ? 'One document is in no archive format'
          : `${count} documents are in no archive format`,
      todo: 'Upload a PDF/A instead. The depot may refuse the deposit.',
    },
    'no-change-log': {
      title: () => 'The deposit has no log of changes',
      todo: 'None of the logged fields was changed, and the schema takes no empty log.',
    },
    'breaks-schema': {
      title: (count) =>
        count === 1
          ? 'The file breaks the schema'
          : `The file breaks the schema in ${count} places`,
      todo: 'Mend the fact that the field is made of.',
    },
  },
  checkedAgainst: {
    own: 'Checked against our own schemas, written after the standard and stricter than it.',
    published: 'Checked against our schemas and the publisher’s own, which are installed here.',
  },
  deviations: {
    title: (count) => `Deviations from the standard (${count})`,
    schema: 'Schema',
    field: 'Field',
    why: 'Why',
    what: 'What we do',
    of: {
      'einnsyn-own-schema': {
        why: 'The publisher has an OpenAPI description without lengths, while the receiver has limits that it does not name.',
        what: 'We check against a schema of our own with the same fields, required names and codes, and the receiver’s limits. The publisher’s description is used too where it is installed.',
      },
      'einnsyn-read-only': {
        why: 'The parts inside a meeting have required fields that only the receiver writes.',
        what: 'The fields are not sent. OpenAPI reads them so too: they are required in answers, not in what is sent.',
      },
      'einnsyn-500': {
        why: 'The receiver takes 500 characters in each text, and a decision is often longer.',
        what: 'Long texts are cut between two words and say that all of it stands in the document.',
      },
      'einnsyn-sensitive': {
        why: 'The field is meant for the title with what is screened visible for a time.',
        what: 'The real title of a closed case is never sent: both titles are the screened one.',
      },
      'einnsyn-represents': {
        why: 'The field asks for a person’s e-mail address and initials.',
        what: 'The field is left out. Private contact details are not published.',
      },
      'meeting-number': {
        why: 'The standard asks for a meeting number, and Omforent does not number meetings.',
        what: 'The meeting’s day and time are its number.',
      },
      'politisk-vote': {
        why: 'The schema asks that a vote be yes, no and blank at once.',
        what: 'We ask for exactly one of them, also where the publisher’s schema is installed. The form of the field is unchanged.',
      },
      'politisk-undeclared': {
        why: 'The schemas ask for fields that they do not describe.',
        what: 'The fields are not required of what is received, and are not sent. The publisher’s schema is mended alike where it is installed.',
      },
      'politisk-case-number': {
        why: 'The number in the case system is known only to whoever sent the case.',
        what: 'It stands in the field only where the case came from there as a message. Else the body’s own case number does, and our key points to the case.',
      },
      'politisk-screening': {
        why: 'Some editions of the schema ask for an access restriction, others do not have the field.',
        what: 'We ask for the field and always send it.',
      },
      'politisk-own-schema': {
        why: 'The published schemas contradict themselves and cannot be used as they are.',
        what: 'We check against schemas of our own with the same names and types, mended as described here. The publisher’s are used too where they are installed, with the same mends.',
      },
      'politisk-comma': {
        why: 'A published edition of the schema file has a comma too many and is no valid JSON.',
        what: 'Our schema is written anew, and the publisher’s is read without the comma where it is installed.',
      },
      'politisk-closed-stay': {
        why: 'The file is read by everybody, and a closed case without its content is of no use to the next body.',
        what: 'Closed cases are not sent on in the file. They are received with their legal basis, and the queue shows the screened title alone.',
      },
      'politisk-not-kept': {
        why: 'The sender may propose a meeting for each body, and a point on the map.',
        what: 'The bodies of the plan and their order are kept. The body chooses the meeting itself, and the point is not read.',
      },
      'politisk-envelope': {
        why: 'Fiks IO carries a message’s id and type outside its content, and a file has no such envelope.',
        what: 'They stand in the list manifest.json, in melding.json or around the content. A message without an id is known by its checksum.',
      },
      'arkiv-own-schema': {
        why: 'The publisher’s XSDs do not come with Omforent.',
        what: 'We check against XSDs of our own with the elements that we send, in the publisher’s order. The publisher’s files are used too where they are installed.',
      },
      'arkiv-v2': {
        why: 'Version 1 of the message has neither meeting case nor decision.',
        what: 'We send version 2, with one message for the folder and one for each case and each document.',
      },
      standpoints: {
        why: 'The standard knows yes, no and blank, not reservation, standing aside or disqualification.',
        what: 'What is lost stands as text in the record of the treatment.',
      },
      'noark-own-schema': {
        why: 'The National Archives’ XSDs do not come with Omforent.',
        what: 'We check against XSDs of our own with the elements that we write, in the publisher’s order, and put them into the package. Where the publisher’s files are installed, they are used too, and go into the package instead.',
      },
      'noark-no-case': {
        why: 'Noark has no level for a case of a meeting.',
        what: 'Paper and record are two registrations that refer to each other.',
      },
      'noark-change-log': {
        why: 'The schema asks for at least one change.',
        what: 'The file is left out where nothing that is logged was changed.',
      },
      'noark-journals': {
        why: 'The journals are about journal entries, and a meeting has only meeting registrations.',
        what: 'The running and the public journal are not in the package.',
      },
      'noark-uuid': {
        why: 'systemID must be a UUID, and our keys are not.',
        what: 'The UUID is computed from the key, so it is the same in each deposit.',
      },
      'oparl-own-schema': {
        why: 'The publisher’s schemas have several versions side by side and a format (“url”) that JSON Schema does not know.',
        what: 'We check against schemas of our own for version 1.1 with the same fields, and addresses as URIs. The publisher’s are used too where they are installed.',
      },
      'oparl-reference': {
        why: 'The schema refers to a file that does not exist: the extension is missing.',
        what: 'The field is not sent. Where the publisher’s schema is installed, the reference is read with the extension.',
      },
      'oparl-person': {
        why: 'OParl describes persons with name and contact.',
        what: 'We give the role and whom it speaks for, never name or contact.',
      },
      'oparl-votes': { why: 'OParl has no place for votes.', what: 'Votes are not taken along.' },
      'agenda-levels': {
        why: 'The format has a list of cases, without levels.',
        what: 'Cases are sent in the order of the agenda, those under a heading or another case as well. Headings are not sent.',
      },
      'oparl-levels': {
        why: 'A row of the agenda has a number, but does not point to the row it lies under.',
        what: 'The row’s own number, such as 3.1, stands in the field where the body numbers its rows; else the case number. Headings are left out.',
      },
      'oparl-body': {
        why: 'The fields are about German municipalities and terms of office.',
        what: 'The municipality key is left out, and the list of terms is empty.',
      },
    },
  },
  sender: {
    title: 'Sender',
    lede: 'KS Fiks and the archive know the organisation by its number in the register of entities.',
    label: 'Organisation number',
    hint: 'Nine digits',
    save: 'Save the number',
    saved: 'The organisation number is saved.',
    problem: 'The number was not saved',
    wrong: 'That is no organisation number. It has nine digits, and the last is a control digit.',
    known: (name, number) => `${name}: ${number}`,
  },
  history: {
    title: 'Fetched before',
    none: 'Nothing has been fetched yet.',
    by: (moment, name) => `${moment}, ${name}`,
    checksum: 'SHA-256',
    told: (count) => (count === 1 ? 'One finding then' : `${count} findings then`),
  },
  problems: 'The file could not be given',
  notGiven: (format) => `${format}: mend what is marked “must be mended”.`,
};
