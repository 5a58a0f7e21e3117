import type { AgendaItem, CaseNumber, Found } from '../../vocabulary.ts';
import {
  archiveTail,
  type Columns,
  closedMark,
  dotLeader,
  type Row,
  type RowHints,
  slotMinutes,
} from './agenda-row.ts';
import { isYearPair, withoutArchive } from './archive-number.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import { joined } from './numbered-points.ts';
import { endsInName, officeAtEnd, peopleIn, splitPeople } from './people.ts';
import { bareMiscTitle, kindOfTitle } from './special-rows.ts';
import { squeezed } from './word-edges.ts';

/** Numbers read as one column and titles as the next: hands the titles to the numbers in order. */
export function titlesFromColumns(rows: Row[]): void {
  for (let from = 0; from < rows.length; from += 1) {
    let to = from;
    while (rows[to] !== undefined && rows[to]?.title.length === 0) to += 1;
    const last = rows[to];
    const empty = to - from;
    if (empty < 1 || last === undefined || last.anchor === null) continue;
    const pool = [...last.title, ...last.tail].flatMap((text) => text.split('\n'));
    if (pool.length !== empty + 1) {
      from = to;
      continue;
    }
    for (let at = from; at <= to; at += 1) {
      const row = rows[at];
      if (row === undefined) continue;
      row.title = [pool[at - from] ?? ''];
      row.tail = [];
    }
    from = to;
  }
}

export function finished(
  frame: Frame,
  rows: Row[],
  columns: Columns,
  hints: RowHints,
): AgendaItem[] {
  const { timed } = columns;
  const pageNumbers = !timed && titlesEndInPages(rows);
  for (const row of rows) {
    if (row.responsible !== null) continue;
    if (timed) takeMinutes(row);
    if (row.anchor !== null || timed)
      row.responsible =
        timed || columns.responsibleColumn ? splitPeople(peopleLines(row.tail)) : [];
    for (const [at, part] of row.title.entries()) row.title[at] = part.replace(dotLeader, '');
    if (pageNumbers) row.title = [row.title.join(' ').replace(/\s+\d{1,3}$/u, '')];
  }
  const names = [...hints.names, ...rows.flatMap((row) => row.responsible ?? [])];
  const glued = columns.responsibleColumn && mostEndInNames(rows);
  return rows.map((row) => item(frame, row, columns, { ...hints, names }, glued));
}

/** Whether at least two rows, and every second of those without people, end in a person's name. */
function mostEndInNames(rows: readonly Row[]): boolean {
  const open = rows.filter((row) => row.anchor !== null && (row.responsible ?? []).length === 0);
  const named = open.filter((row) => endsInName(row.title.join(' ')));
  return named.length >= 2 && named.length * 2 >= open.length;
}

function item(
  frame: Frame,
  row: Row,
  columns: Columns,
  hints: RowHints,
  glued: boolean,
): AgendaItem {
  let title = squeezed(row.title.reduce((whole, part) => joined(whole, part), ''));
  let responsible = row.responsible ?? [];
  let archive = row.archive;
  const key = row.anchor?.hit.number.key ?? '';
  const archived = archiveTail.exec(title);
  if (
    archived !== null &&
    !isYearPair(archived[1] ?? '') &&
    (columns.archiveColumn || /\/\d{3,}/u.test(archived[1] ?? ''))
  ) {
    archive = archived[1] ?? null;
    title = title.slice(0, archived.index).trim();
  }
  const leading = withoutArchive(title);
  if (leading.archive !== null && leading.rest !== '') {
    archive = leading.archive;
    title = leading.rest;
  }
  const closed = row.closed || closedMark.test(title);
  const basis =
    /(?:off\.?l\.?|offentleglova|kommuneloven|koml\.?|fvl\.?)\s?§+\s?[\d-]+/iu.exec(title)?.[0] ??
    null;
  if (closed && /^\p{L}{4,}/u.test(title.replace(closedMark, '')))
    title = title.replace(closedMark, '').trim();
  const inTitle = /\(saksansvarlige?:?\s([^)]+)\)/iu.exec(title);
  if (inTitle !== null) {
    responsible = splitPeople(inTitle[1] ?? '');
    title = squeezed(title.replace(inTitle[0], ''));
  }
  if (
    responsible.length === 0 &&
    (columns.timed || columns.responsibleColumn) &&
    row.anchor !== null
  ) {
    const cut = peopleIn(
      title,
      hints.names,
      hints.paperTitles.get(key) ?? null,
      columns.responsibleColumn && (row.minutes !== null || glued),
    );
    const found = cut ?? (columns.responsibleColumn ? officeAtEnd(title, hints.names) : null);
    if (found !== null) {
      title = found.title;
      responsible = found.people;
    }
  }
  title = bareMiscTitle(title);
  const sub = row.subs.map((text) => squeezed(text));
  const number: Found<CaseNumber> | null =
    row.anchor === null
      ? null
      : {
          value: row.anchor.hit.number,
          confidence: frame.flattened ? 'check' : 'high',
          evidence: evidenceOf(frame.lines, row.from),
        };
  return {
    kind: row.kind !== 'case' ? row.kind : kindOfTitle(title),
    number,
    title: {
      value: title,
      confidence: title === '' ? 'low' : frame.flattened ? 'check' : 'high',
      evidence: evidenceOf(frame.lines, row.from, row.to),
    },
    start: row.slot?.start ?? null,
    end: row.slot?.end ?? null,
    minutes: row.minutes ?? slotMinutes(row.slot),
    responsible,
    subPoints: sub,
    closed,
    closedBasis: basis,
    archiveNumber: archive,
    group: row.group,
    ...(row.outline === null ? {} : { level: row.outline.split('.').length - 1 }),
  };
}

/** A whole number at the end of a timed row is its minutes. */
function takeMinutes(row: Row): void {
  const parts = row.tail.length > 0 ? row.tail : row.title;
  const last = parts[parts.length - 1];
  if (last === undefined) return;
  const match = /(?:^|\s)(\d{1,3})(?:\s?min\.?)?$/u.exec(last);
  if (match === null) return;
  row.minutes = Number(match[1]);
  const rest = last.slice(0, match.index).trim();
  if (rest === '') parts.pop();
  else parts[parts.length - 1] = rest;
}

/** Names with a slash run on from line to line; without one, each line is a name of its own. */
function peopleLines(tail: string[]): string {
  return tail.some((line) => line.includes('/')) ? tail.join(' ') : tail.join('\n');
}

function titlesEndInPages(rows: Row[]): boolean {
  const numbers = rows
    .filter((row) => row.anchor !== null)
    .map((row) => /\s(\d{1,3})$/u.exec(row.title.join(' '))?.[1] ?? null);
  const pages = numbers.filter((page) => page !== null).map(Number);
  const rising = pages.every((page, at) => at === 0 || page >= (pages[at - 1] ?? 0));
  return pages.length >= 2 && rising && pages.length * 10 >= numbers.length * 6;
}
