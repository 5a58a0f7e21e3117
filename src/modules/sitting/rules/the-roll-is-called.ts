import type { Sitting, SittingEvent } from '../vocabulary.ts';
import { retractedNumbers } from './a-sitting-follows-from-its-events.ts';

/**
 * Whether those who lead have noted who is there: somebody came by another's word than their own, somebody
 * leads, or an item has been taken up. That members have noted themselves is not the roll.
 */
export function isRollCalled(sitting: Sitting, events: readonly SittingEvent[]): boolean {
  if (sitting.chair !== null) return true;
  if ([...sitting.items.values()].some((course) => course.from !== null)) return true;
  const gone = retractedNumbers(events);
  return events.some(
    (event) =>
      event.fact.kind === 'arrived' && !gone.has(event.number) && !notedOneself(sitting, event),
  );
}

/** Whether somebody noted of themselves that they came. */
export function notedOneself(sitting: Sitting, { fact, by }: SittingEvent): boolean {
  if (fact.kind !== 'arrived') return false;
  const who = sitting.participants.find((one) => one.id === fact.participant);
  return who?.personId === by.personId;
}
