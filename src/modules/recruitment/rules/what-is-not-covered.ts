import type { CompetenceNeed, NeedId } from '../vocabulary.ts';

/** Somebody who may sit in the group, and the needs they cover. */
export type Candidate = { id: string; covers: readonly NeedId[] };

export type CoverageRow = {
  need: CompetenceNeed;
  /** Those who cover it, in the order given; empty for a need that has others under it. */
  by: readonly string[];
  /** How many are lacking; for a need with others under it, how many of those are not covered. */
  lacking: number;
  covered: boolean;
};

/**
 * The matrix of candidates and needs: a need is covered when as many have it as must. A need with
 * others under it is a heading: covered when they all are, whoever claims the heading itself.
 * Somebody given twice counts once.
 * @source F-013
 */
export function coverageOf(
  needs: readonly CompetenceNeed[],
  candidates: readonly Candidate[],
): CoverageRow[] {
  const plain = (need: CompetenceNeed): CoverageRow => {
    const by = [...new Set(candidates.filter((one) => one.covers.includes(need.id)).map(idOf))];
    const lacking = Math.max(0, need.atLeast - by.length);
    return { need, by, lacking, covered: lacking === 0 };
  };
  return needs.map((need) => {
    const under = needs.filter(({ parent }) => parent === need.id).map(plain);
    if (under.length === 0) return plain(need);
    const lacking = under.filter(({ covered }) => !covered).length;
    return { need, by: [], lacking, covered: lacking === 0 };
  });
}

const idOf = ({ id }: Candidate) => id;

export type WhoHelps = {
  needId: NeedId;
  /** Any one of these covers it alone. */
  alone: readonly string[];
  /** Each of these is one of several that are lacking. */
  oneOfSeveral: readonly string[];
};

/**
 * For each need that is not covered, who among the others would cover it, or bring it nearer. Those
 * who are among the candidates already are left out.
 * @source F-013
 */
export function whoWouldCover(
  rows: readonly CoverageRow[],
  candidates: readonly Candidate[],
  others: readonly Candidate[],
): WhoHelps[] {
  const inside = new Set(candidates.map(idOf));
  const parents = new Set(rows.map(({ need }) => need.parent));
  return rows
    .filter(({ covered, need }) => !covered && !parents.has(need.id))
    .map(({ need, lacking }) => {
      const having = others.filter((one) => !inside.has(one.id) && one.covers.includes(need.id));
      const ids = [...new Set(having.map(idOf))];
      return {
        needId: need.id,
        alone: lacking === 1 ? ids : [],
        oneOfSeveral: lacking === 1 ? [] : ids,
      };
    });
}
