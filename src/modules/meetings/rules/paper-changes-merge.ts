import type { PaperContent, PaperSection, Proposal } from '../vocabulary.ts';
import { mergeFields } from './concurrent-changes-merge.ts';
import { sectionKey, withSections } from './paper-sections-in-order.ts';
import { asDraft } from './points-as-written.ts';

/** A part of a paper that two people wrote differently. `theirs` is saved already. */
export type PaperConflict =
  | { part: 'title' | 'owners' | 'handlers' | 'briefingBy'; mine: string; theirs: string }
  | { part: 'section'; key: string; mine: string; theirs: string }
  | { part: 'proposal'; no: number; mine: Proposal | null; theirs: Proposal | null };

/**
 * Answers a paper that two people changed at once. People and texts are merged line by line,
 * sections by their heading, points by their text and then their number. `content` holds what both
 * agree on and, in conflict, what I wrote; each conflict carries the other's words too. Points keep
 * the numbers they have in theirs, and new ones get the numbers after, so that a person can choose.
 * @source F-071, F-072
 */
export function mergePaper(
  base: PaperContent,
  mine: PaperContent,
  theirs: PaperContent,
): { content: PaperContent; conflicts: PaperConflict[] } {
  const plain = mergePlain(base, mine, theirs);
  const points = mergePoints(base.proposals, mine.proposals, theirs.proposals);
  return {
    content: { ...plain.content, proposals: points.proposals },
    conflicts: [...plain.conflicts, ...points.conflicts],
  };
}

const people = ['owners', 'handlers', 'briefingBy'] as const;
const lines = (names: readonly string[]) => names.join('\n');
const names = (text: string) => text.split('\n').filter((name) => name.trim() !== '');

function mergePlain(base: PaperContent, mine: PaperContent, theirs: PaperContent) {
  const all = [...theirs.sections, ...mine.sections, ...base.sections];
  const keys = [...new Set(all.map(sectionKey))];
  const fieldsOf = (content: PaperContent): Record<string, string> => ({
    title: content.title,
    ...Object.fromEntries(people.map((part) => [part, lines(content[part])])),
    ...Object.fromEntries(
      keys.map((key) => [
        `section ${key}`,
        content.sections.find((one) => sectionKey(one) === key)?.text ?? '',
      ]),
    ),
  });
  const { merged, conflicts } = mergeFields(fieldsOf(base), fieldsOf(mine), fieldsOf(theirs));
  for (const { field, mine: own } of conflicts) merged[field] = own;
  const filled = (sections: readonly PaperSection[]) =>
    sections.map((one) => ({ ...one, text: merged[`section ${sectionKey(one)}`] ?? '' }));
  const theirKeys = new Set(theirs.sections.map(sectionKey));
  const added = mine.sections.filter((one) => !theirKeys.has(sectionKey(one)));
  const content = {
    title: merged.title ?? '',
    owners: names(merged.owners ?? ''),
    handlers: names(merged.handlers ?? ''),
    briefingBy: names(merged.briefingBy ?? ''),
    sections: withSections(filled(theirs.sections), filled(added)),
  };
  return {
    content,
    conflicts: conflicts.map(({ field, mine: own, theirs: other }): PaperConflict => {
      const both = { mine: own, theirs: other };
      return field.startsWith('section ')
        ? { part: 'section', key: field.slice('section '.length), ...both }
        : { part: field as 'title', ...both };
    }),
  };
}

type Point = Omit<Proposal, 'no'>;
const asPoint = ({ text, kind, obligation }: Point): Point => ({
  text: text.trim(),
  kind,
  obligation: asDraft(obligation),
});
const same = (a: Point, b: Point) => JSON.stringify(asPoint(a)) === JSON.stringify(asPoint(b));

/** Which point of the base each of theirs was: the one with its text, else its number. */
function originsOf(theirs: readonly Proposal[], base: readonly Proposal[]): (number | null)[] {
  const left = new Map(base.map((point) => [point.no, point.text.trim()]));
  const byText = theirs.map(({ text }) => {
    const found = [...left].find(([, other]) => other === text.trim());
    if (found) left.delete(found[0]);
    return found?.[0] ?? null;
  });
  return theirs.map(({ no }, at) => {
    const known = byText[at];
    if (known != null) return known;
    return left.delete(no) ? no : null;
  });
}

function mergePoints(
  base: readonly Proposal[],
  mine: readonly Proposal[],
  theirs: readonly Proposal[],
): { proposals: Proposal[]; conflicts: PaperConflict[] } {
  const conflicts: PaperConflict[] = [];
  const proposals: Proposal[] = [];
  const origins = originsOf(theirs, base);
  const mineOf = (no: number) =>
    mine.find((one) => one.no === no && one.text.trim() !== '') ?? null;
  for (const [at, other] of theirs.entries()) {
    const from = base.find((one) => one.no === origins[at]);
    if (!from) {
      proposals.push(other);
      continue;
    }
    const own = mineOf(from.no);
    if (!own) {
      if (same(other, from)) continue;
      conflicts.push({ part: 'proposal', no: other.no, mine: null, theirs: other });
      proposals.push({ ...other, text: '' });
      continue;
    }
    const { merged, conflicts: apart } = mergeFields<Point>(
      asPoint(from),
      asPoint(own),
      asPoint(other),
    );
    if (apart.length > 0) {
      const kept = { ...asPoint(own), no: other.no };
      conflicts.push({ part: 'proposal', no: other.no, mine: kept, theirs: other });
      proposals.push(kept);
    } else proposals.push({ ...merged, no: other.no });
  }
  let next = Math.max(0, ...theirs.map((one) => one.no));
  for (const own of mine) {
    const from = base.find((one) => one.no === own.no);
    const standsThere = from !== undefined && origins.includes(from.no);
    const writtenByBoth = theirs.some((one) => one.text.trim() === own.text.trim());
    if (standsThere || writtenByBoth || own.text.trim() === '') continue;
    if (from && same(own, from)) continue;
    next += 1;
    const kept = { ...asPoint(own), no: next };
    if (from) conflicts.push({ part: 'proposal', no: next, mine: kept, theirs: null });
    proposals.push(kept);
  }
  return { proposals, conflicts };
}
