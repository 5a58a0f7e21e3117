import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay } from '../../../../kernel/written-day.ts';
import type { FactRefusal } from '../../commands/complete-fact.ts';
import type { SittingWarning } from '../../rules/why-it-may-not-happen.ts';

const all = (names: readonly string[]) => new Intl.ListFormat('en').format(names);
const minutes = (seconds: number) => Math.round(seconds / 60);
const seats = (present: number, required: number, of: number) =>
  `${present} of ${of} seats are filled, and ${required} are required`;

export const refusals: Sentences<FactRefusal> = {
  'not-opened': () => 'The meeting has not been opened yet.',
  'already-opened': () => 'The meeting is open already.',
  'meeting-not-published': () => 'The notice is not out. Publish it before opening the meeting.',
  'another-day': ({ date, today }) =>
    `The meeting is set to ${writtenDay(date, 'en')}, and today is ${writtenDay(today, 'en')}.`,
  'sitting-ended': ({ time }) => `The meeting ended${time ? ` at ${time}` : ''}.`,
  'is-paused': () => 'The meeting is paused. Resume it first.',
  'not-paused': () => 'The meeting is not paused.',
  'not-a-fact': () => 'Something was missing. Reload the page and try again.',
  'for-those-who-lead': () => 'This is for the chair and the secretary to note.',
  'closed-to-you': () =>
    'The case is treated behind closed doors, and your role gives no access to it.',
  'no-such-participant': () => 'That person is not on the roll of the meeting.',
  'known-already': () => 'This has been noted already.',
  'already-present': ({ name }) => `${name} is present already.`,
  'not-present': ({ name }) => `${name} is not present.`,
  'time-before': ({ earliest }) => `The time must be ${earliest} or later.`,
  'holds-a-seat': ({ name }) => `${name} has a seat in the body already.`,
  'holds-no-seat': ({ name }) => `${name} has no seat in the body.`,
  'not-on-agenda': () => 'The item is not on the agenda.',
  'item-runs-already': () => 'The item is being treated already.',
  'item-not-current': () => 'The item is not being treated now.',
  'item-not-started': () => 'The item has not been taken up.',
  'minutes-out-of-range': ({ most }) => `Choose between 0 and ${most} minutes.`,
  'nothing-is-treated': () => 'No item is being treated.',
  'speakers-closed': () => 'The speaking list is closed, but for points of order and replies.',
  'speakers-open': () => 'The speaking list is open already.',
  'asked-already': ({ name }) => `${name} is on the speaking list already.`,
  'nothing-to-reply-to': () => 'Nobody has spoken in this item, so there is nothing to reply to.',
  'replies-used': ({ most }) =>
    most === 0
      ? 'The rules of this body allow no replies.'
      : `${most === 1 ? 'One reply' : `${most} replies`} to this speech ${most === 1 ? 'has' : 'have'} been asked for already.`,
  'no-such-speech': () => 'The speech is not on the speaking list.',
  'not-waiting': ({ name }) => `${name} is no longer waiting for the floor.`,
  'nobody-has-the-floor': () => 'Nobody has the floor.',
  'limit-out-of-range': ({ least, most }) => `Choose between ${least} and ${most} seconds.`,
  'text-is-empty': () => 'Write the text.',
  'no-such-point': ({ pointNo }) => `The proposed decision has no point ${pointNo}.`,
  'no-such-motion': () => 'There is no such motion, or it was withdrawn.',
  'motion-is-voted-on': () => 'The motion has been voted on. It cannot be withdrawn.',
  'ground-is-empty': () => 'Write what may be a conflict of interest.',
  'raised-already': ({ name }) => `A conflict of interest for ${name} is raised already.`,
  'no-conflict-raised': ({ name }) => `No conflict of interest is raised for ${name}.`,
  'conflict-settled': ({ name }) => `The conflict of interest for ${name} is settled already.`,
  'no-deputy-needed': () => 'The member is not disqualified, so no deputy is needed.',
  'basis-is-empty': () => 'Write what this is based on.',
  'conflict-undecided': ({ names }) =>
    `First settle whether there is a conflict of interest for ${all(names)}.`,
  disqualified: ({ name }) => `${name} is disqualified in this item.`,
  'no-quorum': ({ present, required, of }) =>
    `There is no quorum: ${seats(present, required, of)}.`,
  'ballot-is-open': ({ question }) => `First stop the vote on “${question}”.`,
  'question-is-empty': () => 'Write what is being voted on.',
  'too-few-options': ({ least }) => `A vote needs at least ${least} options.`,
  'options-not-distinct': () => 'The options must differ.',
  'written-is-secret': () => 'A written vote is secret; the other ways of voting are open.',
  'secret-not-allowed': () => 'The rules of this body do not allow a secret vote here.',
  'weights-would-tell': () =>
    'The seats weigh differently, so the sums would show who voted for what. Hold an open vote.',
  'one-vote-would-tell': () =>
    'Only one has voted, and the counts would show for what. Wait for more votes, or annul the vote.',
  'no-such-ballot': () => 'There is no such vote.',
  'ballot-not-open': () => 'The vote has been stopped.',
  'counted-not-cast': () => 'In this vote the votes are counted and noted together.',
  'cast-not-counted': () => 'In this vote everybody votes for themselves.',
  'not-counted-yet': () => 'Enter the counts first.',
  'not-on-the-roll': ({ name }) => `${name} has no vote in this item.`,
  'member-is-there': ({ name, member }) => `${member} is present, so ${name} has no vote.`,
  'organisation-has-voice': ({ organisation, by }) =>
    `${organisation} has one vote, and ${by} casts it.`,
  'seat-has-voted': () => 'The vote has been cast. A secret vote cannot be changed.',
  'only-oneself-in-secret': () => 'Nobody can vote for others in a secret vote.',
  'no-such-option': () => 'This is not one of the options.',
  'may-not-vote-blank': () => 'Blank votes are not allowed in this vote.',
  'not-a-count': () => 'Counts are whole numbers from 0.',
  'more-votes-than-roll': ({ votes, entitled }) =>
    `${votes} votes are entered, but only ${entitled} can be cast.`,
  'reason-is-empty': () => 'Write why.',
  'annulled-already': () => 'The vote is annulled already.',
  'block-needs-reason': ({ name }) => `Write why ${name} blocks.`,
  'stance-given-twice': ({ name }) => `${name} is noted with two stances.`,
  'already-decided': () => 'The case is decided already.',
  'trial-binds-nobody': () => 'A trial vote binds nobody. Hold a final vote.',
  'ballot-not-stopped': () => 'The vote has no result.',
  'ballot-settled-nothing': () => 'The vote gave no majority. Note what the meeting came to.',
  'no-such-event': () => 'There is no such event.',
  'taken-back-already': () => 'The event has been taken back already.',
  'cannot-be-taken-back': ({ kind }) =>
    kind.startsWith('ballot')
      ? 'Votes cannot be taken back. Annul the vote instead.'
      : 'This cannot be taken back, because other things rest on it.',
  'recording-address': () =>
    'The recording must have an address that begins with https, without user name and password.',
  'recording-start': () => 'Write when the recording began, such as 13:02 or 13:02:10.',
  'written-meanwhile': ({ by }) => `${by} changed the same lines while you wrote. Look at both.`,
  'decision-refused': () => 'The decision could not be recorded. Reload the page and try again.',
};

export const warnings: Sentences<SittingWarning> = {
  'quorum-would-be-lost': ({ present, required }) =>
    `Then there is no quorum any more: ${present} seats are filled, and ${required} are required.`,
  'no-quorum': ({ present, required, of }) =>
    `There is no quorum: ${seats(present, required, of)}.`,
  'fewer-votes-than-roll': ({ votes, entitled }) =>
    `${votes} of ${entitled} votes were cast. Count again if everybody was to vote.`,
  'too-few-voted': ({ votes, required }) =>
    `Only ${votes} have voted. For a quorum, at least ${required} must vote.`,
  'votes-not-counted': ({ names }) =>
    `The vote of ${all(names)} does not count, since they do not sit in the body now.`,
  'speaking-time-used': ({ organisation, seconds, limit }) =>
    `${organisation} has used ${minutes(seconds)} of ${minutes(limit)} minutes.`,
  'no-deputy-to-call': () => 'No deputy is present and free. The seat stays empty in this item.',
};
