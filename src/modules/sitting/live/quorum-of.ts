import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { QuorumAnswer } from '../../procedure/vocabulary.ts';
import { rollNow } from '../rules/a-deputy-counts-while-the-member-is-away.ts';
import type { ParticipantId } from '../vocabulary.ts';
import type { LiveState } from './live-state.ts';

type Asked = Pick<LiveState, 'context' | 'sitting'>;

/** Whether the body may act in an item as the room is now. */
export function quorumOf({ context, sitting }: Asked, itemId: AgendaItemId | null): QuorumAnswer {
  return context.procedure.quorum(rollNow(sitting, itemId));
}

/** Whether the body could still act if somebody went out of an item and no deputy came in. */
export function actsWithout(
  { context, sitting }: Asked,
  itemId: AgendaItemId,
  participant: ParticipantId,
): boolean {
  const roll = rollNow(sitting, itemId).map((seat) =>
    seat.participant === participant ? { ...seat, filled: false, disqualified: true } : seat,
  );
  return context.procedure.quorum(roll).met;
}
