import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Visit } from '../../identity/route.ts';
import { allTogether, standingOf } from '../rules/a-party-covers-what-another-leaves.ts';
import { filledByParty } from '../rules/a-seat-belongs-to-one-party.ts';
import { contradictionsIn } from '../rules/stated-numbers-contradict.ts';
import { targetOf } from '../rules/the-board-follows-the-active-figure.ts';
import { listGroups, listHeldSeats, listParties, listQuotas } from '../store/quota-reads.ts';
import { listFigures } from '../store/reads.ts';
import type { QuotaStanding } from '../vocabulary.ts';

/**
 * How many seats of each group and party are offered and not filled on a day. Known to a module
 * above; none while nothing stands there.
 */
export type OfferedOn = (
  db: Reader,
  day: IsoDate,
) => Promise<ReadonlyMap<BodyId, ReadonlyMap<string, number>>>;

/** Where somebody is found for a place that a member has left, or will leave. */
export type WayOn = { bodyId: BodyId; since: IsoDate; href: string };

/** What modules above tell the board; the ways on for this visitor only. */
export type FromOffers = {
  offeredOn: OfferedOn;
  waysOn: (visit: Visit) => Promise<readonly WayOn[]>;
};

/** One row of the board. */
export type GroupRow = { id: BodyId; name: string; shortName: string; standing: QuotaStanding };

/** All that the board shows: the groups as they stand on the day, and what is stated of them. */
export async function boardOf(db: Reader, today: IsoDate, offeredOn?: OfferedOn) {
  const [groups, parties, quotas, held, stated, offered] = await Promise.all([
    listGroups(db),
    listParties(db),
    listQuotas(db),
    listHeldSeats(db, today),
    listFigures(db),
    offeredOn?.(db, today),
  ]);
  const filled = new Map(groups.map(({ id }) => [id, filledByParty(id, held, parties)]));
  const rows = groups.map((group): GroupRow => {
    const counts = filled.get(group.id) ?? new Map();
    const standing = standingOf(group.id, parties, quotas, counts, offered?.get(group.id));
    return { id: group.id, name: group.name, shortName: group.short_name ?? group.name, standing };
  });
  const all = allTogether(
    parties,
    rows.map(({ standing }) => standing),
  );
  const table = {
    seatsByParty: all.parties.map(({ planned }) => planned),
    groups: rows.filter(({ standing }) => standing.total > 0).length,
  };
  return {
    ...{ parties, rows, all, stated, table },
    target: targetOf(stated, all.total),
    contradictions: contradictionsIn(stated, table),
    /** Held seats of the groups whose organisation nobody has noted. */
    ofNoParty: [...filled.values()].reduce((sum, counts) => sum + (counts.get(null) ?? 0), 0),
  };
}

export type Board = Awaited<ReturnType<typeof boardOf>>;
