import { childrenOf, type TreeRow } from '../../../kernel/rows-in-a-tree.ts';
import type { AgendaItemKind } from '../vocabulary.ts';

type Row = TreeRow & {
  kind: AgendaItemKind;
  /** The number that the row was sent out with; null for one that nobody has seen. */
  sent: string | null;
};

/** Whether rows of this kind are numbered: what is treated, and the headings over it. */
function hasPlace(kind: AgendaItemKind): boolean {
  return kind === 'case' || kind === 'group' || kind === 'misc';
}

/**
 * Answers the number of each row on its agenda: 1, 2, and under them 2.1, 2.2. A number that was
 * sent out stays with its row, wherever the row goes, and is given to no other: a row put in later
 * takes the number before it with a letter ("12a", "3.1a"; before the first, "0a"), and one after
 * the last goes on counting. `taken` are all numbers that were ever sent for this meeting, those of
 * rows since taken off as well. Rows that are not numbered are left out.
 * @source F-067
 */
export function placesOf(
  rows: readonly Row[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const sent = rows.flatMap((row) => (row.sent === null ? [] : [row.sent]));
  const used = new Set([...taken, ...sent]);
  const places = new Map<string, string>();
  const give = (row: Row, place: string) => {
    used.add(place);
    places.set(row.id, place);
  };
  const numberLevel = (parentId: string | null, prefix: string) => {
    const level = childrenOf(rows, parentId).filter(({ kind }) => hasPlace(kind));
    const lastSent = level.findLastIndex((row) => row.sent !== null);
    let before = `${prefix}0`;
    for (const [at, row] of level.entries()) {
      const late = at < lastSent;
      give(row, row.sent ?? (late ? lettered(before, used) : next(prefix, used)));
      before = places.get(row.id) ?? before;
    }
    for (const row of level) numberLevel(row.id, `${places.get(row.id)}.`);
  };
  numberLevel(null, '');
  return places;
}

/** One after the highest number on this level; 1 where there is none. */
function next(prefix: string, used: ReadonlySet<string>): string {
  const numbers = [...used].flatMap((place) => {
    if (!place.startsWith(prefix)) return [];
    const own = /^(\d+)[a-z]*$/.exec(place.slice(prefix.length));
    return own ? [Number(own[1])] : [];
  });
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
const letters = [...alphabet, ...alphabet.flatMap((one) => alphabet.map((two) => one + two))];

/** The number before, with the first letter that is free. */
function lettered(before: string, used: ReadonlySet<string>): string {
  const base = before.replace(/[a-z]+$/, '');
  const letter = letters.find((one) => !used.has(base + one));
  return letter ? base + letter : next(base.replace(/\d+$/, ''), used);
}
