import { clock, closedMark, type Row, type Slot, slotStart } from './agenda-row.ts';
import type { Anchor } from './frame.ts';
import { splitPeople } from './people.ts';
import { specialRow } from './special-rows.ts';

/** Wide gaps in a row of plain text are its columns: title, then people, marks and numbers. */
export function takeColumns(row: Row, rest: string, responsibleColumn: boolean): void {
  const [first = '', ...others] = rest.split(/ {2,}/u);
  const onlyArchive = /^\d{2,4}\/\d{2,6}(?:-\d{1,3})?$/u.test(first);
  const kept: string[] = onlyArchive ? [] : [first];
  const cells = onlyArchive ? [first, ...others] : others;
  const people: string[] = [];
  for (const cell of cells) {
    if (closedMark.test(cell) && cell.length < 40) row.closed = true;
    else if (/^\d{2,4}\/\d{2,6}(?:-\d{1,3})?$/u.test(cell)) row.archive = cell;
    else if (/^\d{1,3}$/u.test(cell)) kept.push(cell);
    else if (responsibleColumn && /^\p{L}/u.test(cell)) people.push(cell);
    else kept.push(cell);
  }
  const whole = kept.join(' ').trim();
  if (whole !== '') row.title.push(whole);
  if (people.length > 0) row.tail.push(...people);
}

export function rowOfCells(
  cells: string[],
  anchor: Anchor | null,
): Omit<Row, 'from' | 'to' | 'group'> | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  let slot: Slot | null = null;
  let minutes: number | null = null;
  let archive: string | null = null;
  let closed = false;
  const texts: string[] = [];
  const raw = anchor?.hit.number.raw ?? null;
  let numbered = false;
  for (const cell of filled) {
    const time = slotStart.exec(cell);
    if (time !== null && slot === null && (time[6] ?? '') === '') {
      const end = time[4] === undefined ? null : clock(time[4], time[5] ?? '00');
      slot = { start: clock(time[1] ?? '', time[2] ?? ''), end };
    } else if (!numbered && raw !== null && cell.includes(raw) && cell.length <= raw.length + 14) {
      numbered = true;
    } else if (/^\d{1,3}(?:\s?min\.?)?$/u.test(cell)) minutes = Number.parseInt(cell, 10);
    else if (/^\d{2,4}\/\d{2,6}(?:-\d{1,3})?$/u.test(cell)) archive = cell;
    else if (closedMark.test(cell) && cell.length < 40) closed = true;
    else texts.push(cell);
  }
  const [title, ...others] = texts;
  if (title === undefined && anchor === null) return null;
  if (anchor === null && slot === null) return null;
  const [whole = '', ...subs] = (title ?? anchor?.rest ?? '').split(
    /\s*(?:\n|(?:^|\s)[•●▪○]\s)\s*/u,
  );
  const special = anchor === null ? (specialRow(whole, true, true) ?? 'info') : 'case';
  return {
    anchor,
    kind: special,
    title: [whole],
    subs: subs.map((sub) => sub.replace(/^[-–•]\s*/u, '')),
    tail: [],
    slot,
    minutes,
    responsible: others.flatMap(splitPeople),
    archive,
    closed,
    outline: null,
  };
}
