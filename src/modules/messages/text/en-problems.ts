import type { TextShape } from '../../../kernel/language.ts';
import type * as nb from './nb-problems.ts';

export const problems: TextShape<typeof nb.problems> = {
  'address-unusable': 'The address cannot be used. Correct it and send again.',
  'server-unreachable': 'The mail server does not answer. The message waits until it is up.',
  'server-refuses-us':
    'The mail server does not let Omforent in. Whoever runs it must look at the settings.',
  'refused-for-now':
    'The recipient’s mail server asked us to wait. That is common; the message is tried again.',
  'broke-off': 'The connection broke. The message is tried again.',
  'recipient-refused':
    'The recipient’s mail server does not know the address. Correct it and send again.',
  'message-refused': 'The recipient’s mail server does not take the message.',
  'gave-up': 'Tried for three days without success. Reach them some other way, or send again.',
  'came-back':
    'The recipient’s mail server sent the message back. Correct the address and send again, or reach them some other way.',
};

export const reasons: typeof nb.reasons = {
  'no-answer-in-it': 'There is no calendar answer in the message.',
  'unreadable-mail': 'The message could not be read.',
  'too-much-to-read': 'The message is too large or too intricate to be read.',
  'broken-calendar': 'The calendar part is damaged.',
  'meeting-unknown': 'The answer is not about any meeting here.',
  'attendee-unknown': 'Whoever answers is not called to the meeting at this address.',
  'sender-is-not-attendee':
    'The message came from another address than the one that was called. Ask the person.',
  'called-off': 'Whoever answers is no longer called.',
  'seat-has-another-holder': 'Somebody else holds the seat now.',
  'meeting-has-begun': 'The answer came after the meeting began.',
  'another-deputy-was-called': 'The deputy had said no, and another has been called instead.',
  'came-back': 'A message from here came back. It is now marked as not sent.',
  'came-back-unknown': 'A message came back, but it was not sent from here.',
  'came-back-from-another-address':
    'A message from here came back from another address than it was sent to. See whether somebody must be told some other way.',
  'came-back-and-is-tried-again': 'A message from here came back. It has been queued again.',
  'still-under-way': 'A message from here is delayed. The mail server still tries.',
  'went-wrong': 'Something went wrong when the answer was to be recorded.',
  other: 'The answer could not be recorded by itself.',
};
