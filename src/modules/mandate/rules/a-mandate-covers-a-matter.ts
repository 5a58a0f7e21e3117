import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Affects, Mandate, OutsideMandate } from '../vocabulary.ts';

/**
 * Answers what of a matter lies outside a mandate on a day; nothing where the mandate covers all of
 * it. Touching several sides of which any is outside is told with all of them, since that is what
 * makes it cross. Of a mandate that is not in force, only the end that keeps it from being so is
 * told. A cost that nobody knows is outside no limit.
 * @source F-035
 */
export function outsideOf(
  mandate: Mandate,
  affects: Affects,
  today: IsoDate,
): readonly OutsideMandate[] {
  const domains = beyond(mandate.domains, affects.domains);
  const serviceAreas = beyond(mandate.serviceAreas, affects.serviceAreas);
  const outside = beyond(mandate.sides, affects.sides);
  const organisations = beyond(mandate.organisations, affects.organisations);
  const limit = mandate.costLimit;
  const validFrom = mandate.validFrom && mandate.validFrom > today ? mandate.validFrom : null;
  const validTo = mandate.validTo && mandate.validTo < today ? mandate.validTo : null;
  const found: OutsideMandate[] = [];
  if (validFrom !== null || validTo !== null) {
    found.push({ code: 'not-in-force', validFrom, validTo });
  }
  if (outside.length > 0) found.push({ code: 'sides', touched: affects.sides, outside });
  if (serviceAreas.length > 0) found.push({ code: 'service-area', serviceAreas });
  if (domains.length > 0) found.push({ code: 'domain', domains });
  if (organisations.length > 0) found.push({ code: 'organisation', organisations });
  if (limit !== null && affects.cost !== null && affects.cost > limit) {
    found.push({ code: 'cost', cost: affects.cost, limit });
  }
  return found;
}

function beyond<Kind>(covered: readonly Kind[] | 'all', touched: readonly Kind[]): Kind[] {
  return covered === 'all' ? [] : touched.filter((one) => !covered.includes(one));
}

/** Whether nothing is said of what a matter affects. A cost alone says something. */
export function affectsNothing(affects: Affects): boolean {
  const lists = [affects.domains, affects.serviceAreas, affects.sides, affects.organisations];
  return affects.cost === null && lists.every((list) => list.length === 0);
}
