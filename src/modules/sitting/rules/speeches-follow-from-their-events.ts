import type { ParticipantId, Speech } from '../vocabulary.ts';
import { changing, type Steps } from './one-step.ts';
import { lastInTurn } from './the-floor-goes-in-order.ts';

type SpeechKind =
  | 'floor-asked'
  | 'floor-withdrawn'
  | 'floor-given'
  | 'floor-ended'
  | 'speaking-limit-set';

/** Who asks for the floor, has it, and has had it. */
export const speechSteps: Steps<SpeechKind> = {
  'floor-asked': (sitting, { speech: id, participant, form }, { number }) => {
    if (sitting.speeches.some((speech) => speech.id === id)) return sitting;
    const asked: Speech = {
      id,
      askedBy: number,
      repliesTo: form === 'reply' ? (lastInTurn(sitting)?.id ?? null) : null,
      participant,
      form,
      itemId: sitting.current,
      state: 'waiting',
      from: null,
      givenAt: null,
      endedAt: null,
    };
    return { ...sitting, speeches: [...sitting.speeches, asked] };
  },

  'floor-withdrawn': (sitting, { speech: id }) => ({
    ...sitting,
    speeches: changing(
      sitting.speeches,
      (speech) => speech.id === id && speech.state === 'waiting',
      (speech) => ({ ...speech, state: 'withdrawn' as const }),
    ),
  }),

  'floor-given': (sitting, { speech: id, time }, { at }) => {
    if (!sitting.speeches.some((speech) => speech.id === id && speech.state === 'waiting')) {
      return sitting;
    }
    return {
      ...sitting,
      speeches: ended(sitting.speeches, at).map((speech) =>
        speech.id === id
          ? { ...speech, state: 'speaking' as const, from: time, givenAt: at }
          : speech,
      ),
    };
  },

  'floor-ended': (sitting, { speech: id }, { at }) => ({
    ...sitting,
    speeches: ended(sitting.speeches, at, (speech) => speech.id === id),
  }),

  'speaking-limit-set': (sitting, { secondsEach, secondsPerOrganisation }) => ({
    ...sitting,
    limits: { secondsEach, secondsPerOrganisation },
  }),
};

/** The speeches with whoever speaks having stopped, at the moment that was noted. */
export function ended(
  speeches: readonly Speech[],
  at: Date,
  which: (speech: Speech) => boolean = () => true,
): readonly Speech[] {
  return changing(
    speeches,
    (speech) => speech.state === 'speaking' && which(speech),
    (speech) => ({ ...speech, state: 'done' as const, endedAt: at }),
  );
}

/** The speeches as they are once somebody has left the room. */
export function departed(
  speeches: readonly Speech[],
  participant: ParticipantId,
  at: Date,
): readonly Speech[] {
  return changing(
    ended(speeches, at, (speech) => speech.participant === participant),
    (speech) => speech.participant === participant && speech.state === 'waiting',
    (speech) => ({ ...speech, state: 'withdrawn' as const }),
  );
}
