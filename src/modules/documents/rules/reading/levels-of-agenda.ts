import type { AgendaItem } from '../../vocabulary.ts';

const outline = /^(\d{1,3}[a-z]{0,2}(?:\.\d{1,3}[a-z]{0,2}){0,2})\s+(?=\S)/u;

/**
 * Answers the rows of a timed table with the levels that it shows: a row without a number whose time
 * is that of the rows after it is a heading over them, and numbers of the rows themselves ("2.1"),
 * where every row has one, say what lies under what and are no part of the titles.
 */
export function withLevels(items: readonly AgendaItem[]): AgendaItem[] {
  const numbers = outlinesOf(items);
  const headings = items.map((item, at) => rowsUnder(item, items.slice(at + 1)));
  return items.flatMap((item, at) => {
    if ((headings[at] ?? 0) > 0) return [];
    const over = headings.findLastIndex((count, row) => row < at && at <= row + count);
    const heading = over < 0 ? undefined : items[over];
    const own = numbers[at] ?? '';
    const above = items.filter(
      (_, row) => headings[row] === 0 && row < at && own.startsWith(`${numbers[row]}.`),
    );
    const level = own === '' ? 0 : above.length;
    return [
      {
        ...item,
        title: { ...item.title, value: item.title.value.slice(printedLength(own)) },
        ...(heading
          ? { group: heading.title.value.slice(printedLength(numbers[over] ?? '')) }
          : {}),
        ...(level > 0 ? { level } : {}),
      },
    ];
  });
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
function rowsUnder(item: AgendaItem, after: readonly AgendaItem[]): number {
  if (item.number !== null || item.kind !== 'info' || !item.start || !item.end) return 0;
  let at = item.start;
  for (const [count, row] of after.entries()) {
    if (row.start !== at || !row.end) return 0;
    if (row.end === item.end) return count + 1;
    at = row.end;
  }
  return 0;
}
