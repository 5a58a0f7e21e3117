import type { AgendaItem } from '../../vocabulary.ts';

const outline = /^(\d{1,3}[a-z]{0,2}(?:\.\d{1,3}[a-z]{0,2}){0,2})\s+(?=\S)/u;

/**
 * Answers the rows of a timed table with the levels that it shows: a row without a number whose time
 * is that of the rows after it is a heading over them, and numbers of the rows themselves ("2.1"),
 * where every row has one, say what lies under what and are no part of the titles.
 */
export function withLevels(items: readonly AgendaItem[]): AgendaItem[] {
  const numbers = outlinesOf(items);
  const known = new Set<string>();
  const levelled: AgendaItem[] = [];
  let heading: { name: string; last: number } | null = null;
  for (const [at, item] of items.entries()) {
    const own = numbers[at] ?? '';
    const title = item.title.value.slice(printedLength(own));
    const under = rowsUnder(items, at);
    if (under > 0) {
      heading = { name: title, last: at + under };
      continue;
    }
    if (own !== '') known.add(own);
    const level = stemsOf(own).filter((stem) => known.has(stem)).length;
    levelled.push({
      ...item,
      title: { ...item.title, value: title },
      ...(heading && at <= heading.last ? { group: heading.name } : {}),
      ...(level > 0 ? { level } : {}),
    });
  }
  return levelled;
}

/** "2" and "2.1" for "2.1.1". */
function stemsOf(number: string): string[] {
  const parts = number.split('.');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('.'));
}

const printedLength = (number: string) => (number === '' ? 0 : number.length + 1);

/** The rows' own numbers, where all that are treated have one; else none has. */
function outlinesOf(items: readonly AgendaItem[]): string[] {
  const numbers = items.map(({ title }) => outline.exec(title.value)?.[1] ?? '');
  const treated = numbers.filter((_, at) => isTreated(items[at]));
  const own = treated.length > 1 && treated.every(Boolean);
  const apart =
    new Set(treated).size === treated.length && treated.some((one) => one.includes('.'));
  return own && apart ? numbers.map((one, at) => (isTreated(items[at]) ? one : '')) : [];
}

const isTreated = (item: AgendaItem | undefined) =>
  item !== undefined && !['break', 'opening', 'closing'].includes(item.kind);

/** How many of the rows after a row without a number fill the very time that it has. */
function rowsUnder(items: readonly AgendaItem[], row: number): number {
  const item = items[row];
  if (!item || item.number !== null || item.kind !== 'info' || !item.start || !item.end) return 0;
  let from = item.start;
  for (let at = row + 1; items[at]?.start === from; at += 1) {
    const { end } = items[at] ?? item;
    if (!end) return 0;
    if (end === item.end) return at - row;
    from = end;
  }
  return 0;
}
