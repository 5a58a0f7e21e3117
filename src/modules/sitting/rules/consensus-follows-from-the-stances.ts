import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { MajorityAnswer, Tally } from '../../procedure/vocabulary.ts';
import type { Sitting, SittingContext } from '../vocabulary.ts';
import { rollNow } from './a-deputy-counts-while-the-member-is-away.ts';
import { courseOf } from './the-course-follows-from-its-events.ts';

/**
 * Whether those who have taken a stance agree, by the body's own rule: nobody blocks, and somebody
 * consents. A stance counts for the seat that its holder fills, so that of a deputy only while the
 * member is away. Null where the body does not settle by consensus or nobody has taken a stance.
 * @source F-088
 */
export function consensusOf(
  sitting: Sitting,
  { procedure }: SittingContext,
  itemId: AgendaItemId,
): { tally: Tally; result: MajorityAnswer } | null {
  const taken = courseOf(sitting, itemId).stances;
  if (procedure.profile.decisions.value.kind !== 'consensus' || taken.length === 0) return null;
  const roll = rollNow(sitting, itemId);
  const voices = procedure.voices(roll);
  const weightOf = new Map(voices.votes.map(({ seat, weight }) => [seat, weight]));
  const counts: Record<string, number> = {};
  for (const seat of roll) {
    const stance = taken.find((one) => one.participant === seat.participant)?.stance;
    const weight = weightOf.get(seat.seat);
    if (!stance || weight === undefined) continue;
    counts[stance] = (counts[stance] ?? 0) + weight;
  }
  const tally = { counts, blank: 0, entitled: voices.present };
  return {
    tally,
    result: procedure.majority(tally, { election: false, roll, chairChoice: null }),
  };
}
