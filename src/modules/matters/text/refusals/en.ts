import type { Sentences } from '../../../../kernel/sentences.ts';
import { formatDate } from '../../../../ui/format.ts';
import type { OutcomeKind } from '../../../consensus/vocabulary.ts';
import type { Field } from '../../rules/a-matter-says-what-is-asked.ts';
import type { Ending } from '../../vocabulary.ts';
import type { SaidHere } from './index.ts';

const day = (date: string) => formatDate(date);
const many = (count: number) => count.toLocaleString('en-GB');

const fields: Record<Field, string> = {
  title: 'The title',
  question: 'The question',
  background: 'The background',
  option: 'One of the options',
  waitsFor: 'Who waits',
  proposal: 'The proposal',
  change: 'What has changed',
  answer: 'The answer',
  reason: 'The reason',
  handOver: 'The hand-over',
};
const kinds: Record<OutcomeKind, string> = {
  consensus: 'consensus',
  'adopted-by-vote': 'adopted by vote',
  'rejected-by-vote': 'rejected by vote',
  'no-consensus': 'no consensus',
  'no-quorum': 'too few answers',
  'open-questions': 'somebody must know more',
};
const endings: Record<Ending['how'], string> = {
  expert: 'answered',
  outcome: 'decided',
  chair: 'decided',
  withdrawn: 'withdrew',
};

const sentences: Sentences<SaidHere> = {
  'too-long': ({ field, most, length }) =>
    `${fields[field]} has ${many(length)} characters. There is room for ${many(most)}.`,
  'title-is-missing': () => 'Write a title.',
  'question-is-missing': () => 'Write what you ask.',
  'too-many-options': ({ most, count }) =>
    `${many(count)} options are too many. There is room for ${most}.`,
  'affects-nothing': () =>
    'Say what the question is about: at least one domain, service area, side or organisation. Otherwise nobody knows who may settle it.',
  'cost-is-no-amount': () => 'Write the cost in whole kroner.',
  'no-such-day': ({ typed }) => `“${typed}” is not a day. Write for example 2026-03-12.`,
  'needed-by-has-passed': ({ day: needed }) =>
    `${day(needed)} has passed. Choose a day from today on.`,
  'no-structure': () =>
    'No decision structure has been adopted yet, so nobody knows who may settle this.',
  'no-body-covers': () => 'Nobody’s mandate covers all of this. Choose who is to get the question.',
  'body-not-in-structure': () =>
    'The group is not part of today’s decision structure. Choose one that is.',
  'not-an-expert-of-the-body': () => 'The person you chose is not an expert of this group.',
  'email-is-unreadable': ({ typed }) => `“${typed}” is not an e-mail address.`,
  'already-ended': ({ ending }) =>
    `${ending.byName} ${endings[ending.how]} the matter on ${day(ending.on)}${ending.decisionNumber ? `, decision ${ending.decisionNumber}` : ''}. What you did was not saved.`,
  'changed-meanwhile': ({ by }) =>
    `${by || 'Somebody else'} changed the matter while you looked at it. See what is new, and try again.`,
  'being-asked': () =>
    'The members are answering the question as it stands. It can be changed when the round is closed.',
  'matter-has-ended': () => 'The matter has ended.',
  'no-rules-adopted': () =>
    'No rules are adopted in this group, so nobody can say what consensus is. Adopt a rule set first, or lift the matter.',
  'nobody-to-ask': () => 'No seat in the group is held today, so there is nobody to ask.',
  'proposal-is-missing': () => 'Write the text that they are to answer.',
  'proposal-is-unchanged': () =>
    'The text is the one they have answered. Change it, or write what is new.',
  'nobody-objects-yet': ({ closesOn }) =>
    `Nobody has objected to the text that is out. Wait until ${day(closesOn)}.`,
  'already-agreed': () => 'The group agrees. Enter the answer as decided.',
  'rounds-used-up': ({ most, next }) =>
    next === 'chair-decides'
      ? `The rules give ${most} rounds, and they are used up. Now the chair decides.`
      : `The rules give ${most} rounds, and they are used up. Lift the matter.`,
  'deadline-has-passed': ({ day: last }) => `${day(last)} has passed. Choose a day from today on.`,
  'notice-is-short': ({ needed, earliest }) =>
    `Silence is assent by these rules. Everybody must then have ${needed} working days, until ${day(earliest)} at the earliest.`,
  'round-is-still-open': ({ closesOn, missing }) =>
    `${missing.length} have not answered yet. The round can be closed when all have, or after ${day(closesOn)}.`,
  'already-closed': ({ by, on, kind }) =>
    `${by} closed the round, with ${day(on)} as its last day. ${kind ? `It gave: ${kinds[kind]}.` : 'A new text has been put forward.'}`,
  'round-is-closed': ({ by, closedOn }) =>
    `The round was closed by ${by}, with ${day(closedOn)} as its last day. Your answer was not counted.`,
  'last-day-has-passed': ({ closesOn }) =>
    `The last day for answers was ${day(closesOn)}. Your answer was not counted.`,
  'seat-has-ended': ({ endedOn }) =>
    `Your seat in the group ran until ${day(endedOn)}. You can therefore not answer any more.`,
  'seat-has-another-holder': ({ holder }) =>
    holder
      ? `${holder} holds the seat now. You can therefore not answer for it.`
      : 'The seat is vacant now. You can therefore not answer for it.',
  'seat-does-not-count': () => 'Your seat does not count when the group answers.',
  'member-has-answered': () =>
    'Those you can answer for have answered themselves. A deputy never counts beside the member.',
  'no-seat-to-stand-in-for': () => 'There is no seat that you can answer for today.',
  'no-seat-in-body': () => 'You have no seat in this group and can answer for nobody.',
  'stance-not-offered': () => 'Choose one of the answers that the rules have.',
  'reason-is-missing': () => 'Write why. Then the proposal can be made better.',
  'reason-kind-is-missing': () => 'Choose what the reason rests on.',
  'link-is-unknown': () => 'The link is unknown. Use the last e-mail you got, or sign in.',
  'link-is-for-another': ({ name, visitor }) =>
    `The link is for ${name}, and you are signed in as ${visitor}. Sign out to answer with it.`,
  'round-is-open': () => 'The group is being asked now. Close the round first.',
  'nobody-was-asked': () => 'The group has not been asked about this yet.',
  'outcome-does-not-allow': ({ kind }) =>
    `The round gave: ${kinds[kind]}. That is not enough to decide the matter.`,
  'only-the-expert': () => 'Only the expert can answer without asking the group.',
  'only-at-level-one': ({ level }) =>
    `Here, on level ${level}, the group decides. The expert answers alone on level 1 only.`,
  'group-was-asked': () => 'The group has been asked. Then the group decides.',
  'only-the-chair': () => 'By the rules the chair decides now, and nobody else.',
  'answer-is-missing': () => 'Write the answer.',
  'answer-reason-is-missing': () => 'Write why.',
  'review-has-passed': ({ day: review }) =>
    `${day(review)} has passed. Choose a day from today on.`,
  'difference-needs-reason': () => 'Write why it is to be done differently.',
  'hand-over-is-missing': () => 'Write what those who get the matter must know.',
  'within-mandate': () => 'The matter is within the mandate here, so it can be decided here.',
  'nobody-disagrees': () => 'No round here has ended without agreement.',
  'time-is-not-out': ({ dueOn }) =>
    dueOn ? `The time is not out before ${day(dueOn)}.` : 'There is no time limit here.',
  'top-of-ladder': () =>
    'There is nobody above who can settle this. The matter must be changed, decided here or withdrawn.',
  'nowhere-to-return': () => 'The matter was not lifted here from anybody.',
  'lifted-too-often': ({ times }) =>
    `The matter has been lifted the same way ${times} times. Now it must be decided here or withdrawn.`,
  'returned-too-often': ({ times }) =>
    `The matter has been sent back the same way ${times} times. Now it must be decided here.`,
  'only-asker-or-leader': () => 'Only whoever asked, or whoever leads the matter, can withdraw it.',
};

export const en = { sentences, liftInstead: 'Lift the matter.' };
