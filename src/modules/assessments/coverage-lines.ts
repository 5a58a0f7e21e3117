import type { ApplicantId } from '../applications/vocabulary.ts';
import { coverageOf, inTheirOrder, whoWouldCover } from '../recruitment/index.ts';
import { type CompetenceNeed, needKinds } from '../recruitment/vocabulary.ts';
import { counts } from './rules/assessed-goes-before-said.ts';
import type { CoveredNeed } from './vocabulary.ts';

/** Somebody who applies for a group, and what they cover. */
export type Column = { id: ApplicantId; covers: readonly CoveredNeed[] };

export type CoverageLine = ReturnType<typeof coverageOf>[number] & {
  /** Under another need. */
  isUnder: boolean;
  /** How many stand under it; such a need is a heading. */
  under: number;
  /** Where it is red: who of those left out would turn it green, alone or as one of several. */
  helps: { alone: readonly string[]; oneOfSeveral: readonly string[] } | null;
};

/**
 * A group's needs – general, specific with those under them, representation – as those who are
 * chosen cover them, and for each that is red who of the others would turn it green.
 * @source F-013
 */
export function coverageLines(
  needs: readonly CompetenceNeed[],
  columns: readonly Column[],
  chosen: ReadonlySet<string>,
): CoverageLine[] {
  const all = columns.map(({ id, covers }) => ({
    id,
    covers: covers.filter(counts).map(({ needId }) => needId),
  }));
  const inside = all.filter(({ id }) => chosen.has(id));
  const rows = coverageOf(needs, inside);
  const help = new Map(whoWouldCover(rows, inside, all).map((one) => [one.needId, one]));
  const tree = inTheirOrder(needs);
  return needKinds
    .flatMap((kind) => tree.filter((need) => need.kind === kind))
    .flatMap(({ under, ...need }) => [
      { id: need.id, isUnder: false, under: under.length },
      ...under.map(({ id }) => ({ id, isUnder: true, under: 0 })),
    ])
    .flatMap(({ id, isUnder, under }) => {
      const row = rows.find(({ need }) => need.id === id);
      return row ? [{ ...row, isUnder, under, helps: help.get(id) ?? null }] : [];
    });
}

/** Those that are needs of their own, and not headings over others. */
export const ownNeeds = (lines: readonly CoverageLine[]) =>
  lines.filter(({ under }) => under === 0);

/**
 * Who is counted: those that were ticked, among those who apply; everybody where nobody has been
 * asked to choose yet.
 */
export function chosenOf(
  columns: readonly Pick<Column, 'id'>[],
  ticked: readonly string[] | null,
): ReadonlySet<string> {
  const ids = columns.map(({ id }) => id);
  return new Set(ticked === null ? ids : ids.filter((id) => ticked.includes(id)));
}
