import type { Sitting } from '../vocabulary.ts';
import { courseOf } from './the-course-follows-from-its-events.ts';
import { lastInTurn, repliesTo, speakerNow } from './the-floor-goes-in-order.ts';
import { notOut, onAgenda, present, running } from './what-must-hold.ts';
import { firstOf, type Judges, nameOf, type SittingRefusal } from './why-it-may-not-happen.ts';

type FloorKind =
  | 'floor-asked'
  | 'floor-withdrawn'
  | 'floor-given'
  | 'floor-ended'
  | 'speakers-closed'
  | 'speakers-opened'
  | 'speaking-limit-set';

/** A limit in seconds: from ten seconds to four hours. */
const limit = { least: 10, most: 14_400 };

/** Whether somebody may ask for the floor, be given it, and lose it. */
export const floorJudges: Judges<FloorKind> = {
  'floor-asked': (sitting, { speech, participant, form }, context) => {
    if (sitting.current === null) return { code: 'nothing-is-treated' };
    const again = sitting.speeches.some(
      (one) =>
        one.participant === participant &&
        one.form === form &&
        one.state === 'waiting' &&
        one.itemId === sitting.current,
    );
    const closed = courseOf(sitting, sitting.current).speakersClosed;
    return firstOf(
      sitting.speeches.some((one) => one.id === speech) ? { code: 'known-already' } : null,
      present(sitting, participant),
      notOut(sitting, sitting.current, participant),
      again ? { code: 'asked-already', name: nameOf(sitting, participant) } : null,
      closed && form !== 'point-of-order' && form !== 'reply' ? { code: 'speakers-closed' } : null,
      form === 'reply' ? mayReply(sitting, context.procedure.profile.replies.value) : null,
    );
  },

  'floor-withdrawn': (sitting, { speech }) => waiting(sitting, speech),

  'floor-given': (sitting, { speech }) => {
    const asked = sitting.speeches.find((one) => one.id === speech);
    return firstOf(
      waiting(sitting, speech),
      running(sitting),
      asked ? present(sitting, asked.participant) : null,
      asked?.itemId === sitting.current ? null : { code: 'nothing-is-treated' },
      asked ? notOut(sitting, sitting.current, asked.participant) : null,
    );
  },

  'floor-ended': (sitting, { speech }) =>
    speakerNow(sitting)?.id === speech ? null : { code: 'nobody-has-the-floor' },

  'speakers-closed': (sitting, { itemId }, context) =>
    onAgenda(context, itemId) ??
    (courseOf(sitting, itemId).speakersClosed ? { code: 'speakers-closed' } : null),

  'speakers-opened': (sitting, { itemId }, context) =>
    onAgenda(context, itemId) ??
    (courseOf(sitting, itemId).speakersClosed ? null : { code: 'speakers-open' }),

  'speaking-limit-set': (_, { secondsEach, secondsPerOrganisation }) =>
    [secondsEach, secondsPerOrganisation].every(
      (one) => one === null || (one >= limit.least && one <= limit.most),
    )
      ? null
      : { code: 'limit-out-of-range', ...limit },
};

function waiting(sitting: Sitting, id: string): SittingRefusal | null {
  const speech = sitting.speeches.find((one) => one.id === id);
  if (!speech) return { code: 'no-such-speech' };
  if (speech.state === 'waiting') return null;
  return { code: 'not-waiting', name: nameOf(sitting, speech.participant) };
}

/** `most` is how many replies one speech may have; null for as many as ask. */
function mayReply(sitting: Sitting, most: number | null): SittingRefusal | null {
  const speech = lastInTurn(sitting);
  if (!speech) return { code: 'nothing-to-reply-to' };
  return most === null || repliesTo(sitting, speech.id) < most
    ? null
    : { code: 'replies-used', most };
}
