import type { BodyId } from '../../../kernel/ids.ts';
import type { GroupQuota, Party, PartyStanding, QuotaStanding } from '../vocabulary.ts';

/** What is filled and offered in one group, by the key of the party. */
export type Counts = ReadonlyMap<string | null, number>;
const nobody: Counts = new Map();

/**
 * How a group stands. A party that fills no more keeps what it has filled; what it leaves is
 * covered by the party it falls back on: 4 of 10 filled makes a need of 19 into 25. Until it says
 * so, `neededAtMost` tells what the need could become. What one has taken over is not handed on.
 * @source F-010, F-011, R-01
 */
export function standingOf(
  bodyId: BodyId,
  parties: readonly Party[],
  quotas: readonly GroupQuota[],
  filled: Counts,
  offered: Counts = nobody,
): QuotaStanding {
  const rows = parties.map((party) => {
    const quota = quotas.find((one) => one.bodyId === bodyId && one.party === party.key);
    const planned = quota?.seats ?? 0;
    const has = filled.get(party.key) ?? 0;
    const leaves = Math.max(0, planned - has - (offered.get(party.key) ?? 0));
    const gaveUp = Boolean(quota?.sendsNoMore) && party.fallback !== null;
    return { party, planned, has, leaves, gaveUp };
  });
  const standings = rows.map(({ party, planned, has, leaves, gaveUp }): PartyStanding => {
    const falling = rows.filter((one) => one.party.fallback === party.key);
    const covers = sum(falling.filter((one) => one.gaveUp).map((one) => one.leaves));
    const own = gaveUp ? planned - leaves : planned;
    const needed = own + covers;
    const promised = offered.get(party.key) ?? 0;
    return {
      party: party.key,
      planned,
      needed,
      filled: has,
      offered: promised,
      covers,
      neededAtMost: own + sum(falling.map((one) => one.leaves)),
      vacant: Math.max(0, needed - has - promised),
    };
  });
  return { bodyId, parties: standings, ...together(standings) };
}

/** Several groups as one: what all twelve need, have and lack. */
export function allTogether(
  parties: readonly Party[],
  standings: readonly QuotaStanding[],
): Omit<QuotaStanding, 'bodyId'> {
  const added = parties.map(({ key }): PartyStanding => {
    const own = standings.flatMap((one) => one.parties.filter(({ party }) => party === key));
    const of = (count: (row: PartyStanding) => number) => sum(own.map(count));
    return {
      party: key,
      planned: of((row) => row.planned),
      needed: of((row) => row.needed),
      filled: of((row) => row.filled),
      offered: of((row) => row.offered),
      covers: of((row) => row.covers),
      neededAtMost: of((row) => row.neededAtMost),
      vacant: of((row) => row.vacant),
    };
  });
  return { parties: added, ...together(added) };
}

function together(rows: readonly PartyStanding[]) {
  const total = sum(rows.map((row) => row.planned));
  const filled = sum(rows.map((row) => row.filled));
  const second = rows[1];
  const share = (part: number, whole: number) => (second && whole > 0 ? part / whole : null);
  return {
    total,
    filled,
    vacant: sum(rows.map((row) => row.vacant)),
    share: {
      planned: share(second?.planned ?? 0, total),
      now: share(second?.filled ?? 0, filled),
    },
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
