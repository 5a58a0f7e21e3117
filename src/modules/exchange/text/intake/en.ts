import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

const megabytes = (bytes: number | undefined) => `${Math.round((bytes ?? 0) / 1_000_000)} MB`;
const at = (field: string) => (field ? ` (${field})` : '');

export const en: TextShape<typeof nb> = {
  title: 'Received messages',
  lede: 'Cases, questions, receipts and errors from other systems, after KS Fiks politisk behandling and KS Fiks Arkiv. A case goes into the body’s queue with its paper and attachments.',
  link: 'Received messages',
  empty: {
    title: 'No messages have been received',
    body: 'Lay in the messages that the integration has fetched from KS Fiks: one by one, several at once or as a ZIP. The same message twice becomes one case.',
  },
  drop: {
    title: 'Lay in messages',
    label: 'Files',
    hint: 'JSON, XML, ZIP or ASiC-E, together at most',
    body: 'Body',
    bodyHint: 'Used only where a case for information names no body.',
    noBody: 'As the message says',
    tooLarge: 'The files are too large together. Lay them in by turns.',
    submit: 'Take in',
    none: 'Choose at least one file.',
  },
  done: (count) =>
    count === 1 ? 'The message has been taken in.' : `${count} messages have been taken in.`,
  again: (count) =>
    count === 1
      ? 'The message had been taken in before. Nothing has changed.'
      : `${count} messages had been taken in before. Nothing has changed.`,
  notAll: (refused) =>
    refused === 1 ? 'One message was refused' : `${refused} messages were refused`,
  refusedIn: (file, why) => `${file}: ${why}`,
  cols: {
    message: 'Message',
    from: 'From',
    at: 'Received',
    state: 'State',
    outcome: 'What came of it',
  },
  noSender: 'Unknown sender',
  unknownType: 'Unknown message',
  kinds: {
    case: 'Case for a body',
    information: 'Case for information',
    delegated: 'Delegated decision',
    'ask-bodies': 'Question for bodies',
    'ask-plan': 'Question for the meeting plan',
    decision: 'Decision of a body',
    result: 'Answer to a question',
    receipt: 'Receipt',
    error: 'Error',
  },
  states: {
    'taken-in': 'Taken in',
    'needs-person': 'Must be followed up',
    refused: 'Refused',
  },
  followedUp: 'Followed up',
  wasHandled: (name, moment) => `Followed up by ${name}, ${moment}`,
  handle: 'Mark as followed up',
  handled: 'The message is marked as followed up.',
  nothingToHandle: 'The message has been followed up already.',
  toCase: 'The case in the queue',
  toMeeting: 'The meeting it answers',
  getAnswers: (count) => (count === 1 ? 'Get the answer (ZIP)' : `Get ${count} answers (ZIP)`),
  says: 'The message says',
  onMeeting: {
    title: 'Answers from the receivers',
    error: (about) => `The receiver reported an error: ${about}`,
    receipt: (about) => `Acknowledged: ${about}`,
  },
  findings: {
    'file-too-large': (f) => `The file is too large. At most ${megabytes(f.limit)} is taken.`,
    'file-broken': (f) => `The file is damaged, locked or holds the same name twice${at(f.field)}.`,
    'archive-too-large': (f) =>
      `The file unpacks to more than ${megabytes(f.limit)} and is not opened.`,
    'unsafe-path': () => 'The file holds a name that leads out of it, and is not opened.',
    'checksum-wrong': (f) =>
      `The content differs from its checksum${at(f.field)}. Ask for the file again.`,
    'no-message': (f) => `The file holds no message${at(f.field)}.`,
    'wrong-encoding': () => 'The text is not UTF-8. Ask the sender to save it again.',
    'not-json': (f) => `The content is no valid JSON${at(f.field)}.`,
    'has-doctype': () => 'The message has a DOCTYPE, which neither standard uses, and is not read.',
    'type-missing': () =>
      'The message type stands neither in the envelope, the file name nor the content.',
    'type-unknown': (f) => `The message type is unknown${at(f.field)}.`,
    'type-not-for-us': (f) =>
      `This message type is sent to others than a meeting system${at(f.field)}.`,
    'field-missing': (f) => `The field ${f.field} is missing.`,
    'breaks-schema': (f) =>
      `The field ${f.field} does not fit the standard: ${f.text || 'is empty'}.`,
    'identity-number': (f) =>
      `National identity number in ${f.field}. Ask the sender to remove it.`,
    'title-too-long': (f) =>
      `The title has ${f.text} characters. A case title has at most ${f.limit ?? 0}.`,
    'file-beside-too-large': (f) => `The attachment ${f.field} is over ${megabytes(f.limit)}.`,
    'dates-in-wrong-order': (f) => `The first date is after the last: ${f.text}.`,
    'body-missing': () =>
      'The message names no body. Choose the body in the form and lay the file in again.',
    'body-unknown': (f) =>
      `No body here is called ${f.text || f.field}${f.text ? at(f.field) : ''}.`,
    'body-ambiguous': (f) =>
      `It is not clear which body is meant by ${f.text || f.field}${f.text ? at(f.field) : ''}.`,
    'id-taken': (f) =>
      `Another message with the same id was taken in before${at(f.field)}. Ask the sender to give it a new id.`,
    'no-leave': () => 'The message is for a body that you have no leave in.',
    'step-body-unknown': (f) =>
      `The plan names a body that does not exist here: ${f.text}${at(f.field)}.`,
    'answers-nothing-sent': () => 'Nothing that was sent from here fits the answer.',
    'error-came': () => 'The receiver could not take what was sent.',
    'decision-came': () =>
      'Another body has treated the case. Carry its decision on to where it belongs.',
    'field-not-read': (f) => `A field that the standard does not have was not read: ${f.field}.`,
    'format-lost': (f) => `HTML in ${f.field} was made into plain text.`,
    'files-not-kept': (f) => `${f.text} files came along and were not kept.`,
  },
};
