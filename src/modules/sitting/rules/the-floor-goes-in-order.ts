import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { ParticipantId, Sitting, Speech, SpeechForm } from '../vocabulary.ts';

/**
 * Those who wait for the floor in an item, in the order it goes: points of order first, then replies
 * to whoever speaks or spoke last, then by turn. A reply that was overtaken by the next speech waits
 * with the others.
 * @source F-088
 */
export function speakersInOrder(sitting: Sitting, itemId: AgendaItemId | null): readonly Speech[] {
  const waiting = sitting.speeches.filter(
    (speech) => speech.state === 'waiting' && speech.itemId === itemId,
  );
  const answered = lastInTurn(sitting)?.id ?? null;
  const rank = (speech: Speech) => {
    if (speech.form === 'point-of-order') return 0;
    return speech.form === 'reply' && speech.repliesTo === answered ? 1 : 2;
  };
  return waiting.sort((a, b) => rank(a) - rank(b) || a.askedBy - b.askedBy);
}

/** Whoever has the floor now. */
export function speakerNow(sitting: Sitting): Speech | null {
  return sitting.speeches.find((speech) => speech.state === 'speaking') ?? null;
}

/** The speech in turn that a reply asked for now would answer: the one that runs, or ran last. */
export function lastInTurn(sitting: Sitting): Speech | null {
  let last: Speech | null = null;
  for (const speech of sitting.speeches) {
    if (speech.itemId !== sitting.current || !isInTurn(speech.form) || !speech.givenAt) continue;
    if (!last?.givenAt || speech.givenAt >= last.givenAt) last = speech;
  }
  return last;
}

/** How many replies to a speech have been asked for and not withdrawn. */
export function repliesTo(sitting: Sitting, speech: string): number {
  return sitting.speeches.filter((one) => one.repliesTo === speech && one.state !== 'withdrawn')
    .length;
}

const isInTurn = (form: SpeechForm) => form === 'contribution' || form === 'question';

/** Seconds of speech, ended ones and, up to `now`, the one that runs. */
export type TimeUsed = {
  byParticipant: ReadonlyMap<ParticipantId, number>;
  byOrganisation: ReadonlyMap<string, number>;
};

/**
 * The speaking time that people and organisations have used, in seconds; in one item, or with null
 * in the whole meeting. Points of order are not counted.
 */
export function timeUsed(sitting: Sitting, itemId: AgendaItemId | null, now: Date): TimeUsed {
  const byParticipant = new Map<ParticipantId, number>();
  const byOrganisation = new Map<string, number>();
  const organisationOf = new Map(sitting.participants.map((one) => [one.id, one.organisation]));
  for (const speech of sitting.speeches) {
    if (itemId !== null && speech.itemId !== itemId) continue;
    if (speech.form === 'point-of-order' || !speech.givenAt) continue;
    const seconds = secondsOf(speech, now);
    add(byParticipant, speech.participant, seconds);
    const organisation = organisationOf.get(speech.participant);
    if (organisation) add(byOrganisation, organisation, seconds);
  }
  return { byParticipant, byOrganisation };
}

/** How long a speech has lasted, in seconds; 0 before it has begun. */
export function secondsOf(speech: Speech, now: Date): number {
  if (!speech.givenAt) return 0;
  const until = speech.endedAt ?? now;
  return Math.max(0, Math.round((until.getTime() - speech.givenAt.getTime()) / 1000));
}

function add<Key>(sums: Map<Key, number>, key: Key, seconds: number): void {
  sums.set(key, (sums.get(key) ?? 0) + seconds);
}
