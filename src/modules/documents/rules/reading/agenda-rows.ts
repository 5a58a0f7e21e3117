import type { AgendaItem, AgendaItemKind, CaseNumber, Found } from '../../vocabulary.ts';
import { minutesBetween } from './clock-times.ts';
import type { Anchor, Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import { groupHeading, isColumnRow, isListHeading } from './list-headings.ts';
import { labelAt } from './meeting-header.ts';
import { joined } from './numbered-points.ts';
import { peopleIn, splitPeople } from './people.ts';
import { isRoutingHeader } from './routing-table.ts';
import { endsSentence, squeezed, startsSmall } from './word-edges.ts';

type Slot = { start: string; end: string | null };

type Row = {
  anchor: Anchor | null;
  kind: AgendaItemKind;
  title: string[];
  subs: string[];
  tail: string[];
  slot: Slot | null;
  minutes: number | null;
  responsible: string[] | null;
  group: string | null;
  archive: string | null;
  closed: boolean;
  from: number;
  to: number;
};

/** What is known before the rows are read: names of people and the titles the papers print. */
export type RowHints = { names: string[]; paperTitles: Map<string, string> };

const slotStart =
  /^(?:kl\.?\s?)?(\d{1,2})[.:](\d{2})\s?([-–—]|til)?\s?(?:(\d{1,2})[.:](\d{2}))?(?=\s|$|[-–])\s*[-–]?\s*(.*)$/iu;
const breakRow =
  /^(?:\p{L}+)?(?:pause|lunsj|lunch|middag|kaffe|beinstrekk|mat)(?:pause)?(?!\p{L})[\s\d.:–-]*(?:min\.?)?$/iu;
const openingRow =
  /^(?:åpning|opning|velkommen|velkomen|innledning|møtestart|registrering)(?!\p{L})/iu;
const closingRow =
  /^(?:avslutning|avslutting|møteslutt|møtet slutt|slutt|vel heim|vel hjem|oppsummering og avslutning)(?!\p{L})/iu;
const miscTitle =
  /^(?:eventuelt|evt\.?|ymse|åpen post|open post|ordet er fritt|diverse)(?!\p{L})/iu;
const infoTitle =
  /^(?:referatsaker|referatsakar|meldinger|meldingar|skriv og meldinger|skriv og meldingar|orienteringer|orienteringar|orienteringssaker|delegerte (?:saker|vedtak)|siden sist)(?!\p{L})/iu;
const closedMark =
  /(?:\s+|^)(?:X|lukket|lukka|lukket sak|lukka sak|u\.?\s?off\.?|unntatt offentlighet.*|unnateke offentlegheit.*|off\.?l\.? ?§.*|\(?konfidensiell[^)]*\)?)$/iu;
const dotLeader = /\s*(?:\.\s?){3,}\s*\d{0,4}\s*$|\s*…+\s*\d{0,4}\s*$|\s+side\s\d{1,4}$/iu;
const archiveTail = /\s+(\d{2,4}\/\d{2,6}(?:-\d{1,3})?)$/u;

function clock(hours: string, minutes: string): string {
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** Reads the list of cases in `lines[from..to)` row by row; the number is the one hard anchor. */
export function agendaRows(
  frame: Frame,
  region: { from: number; to: number },
  anchors: Map<number, Anchor>,
  hints: RowHints,
): AgendaItem[] {
  const rows: Row[] = [];
  let slot: Slot | null = null;
  let group: string | null = null;
  let responsibleColumn = false;
  let archiveColumn = false;
  let timed = false;
  let blanks = 0;
  let lastPart: 'title' | 'sub' | 'tail' | 'none' = 'none';
  const open = (partial: Partial<Row> & { from: number }): Row => {
    const row: Row = {
      anchor: null,
      kind: 'case',
      title: [],
      subs: [],
      tail: [],
      slot,
      minutes: null,
      responsible: null,
      group,
      archive: null,
      closed: false,
      to: partial.from,
      ...partial,
    };
    slot = null;
    rows.push(row);
    return row;
  };
  for (let at = region.from; at < region.to; at += 1) {
    const line = frame.lines[at];
    if (line === undefined) break;
    let { text } = line;
    if (text === '') {
      blanks += 1;
      continue;
    }
    const air = blanks;
    blanks = 0;
    if (isListHeading(text) || isColumnRow(text)) {
      responsibleColumn ||= /ansvar/iu.test(text);
      archiveColumn ||= /arkiv/iu.test(text);
      lastPart = 'none';
      continue;
    }
    if (/^[_\-=.]{4,}$/u.test(text)) continue;
    const anchor = anchors.get(at) ?? null;
    if (line.cells !== null && line.cells.filter((cell) => cell !== '').length > 1) {
      const row = rowOfCells(line.cells, anchor);
      if (row !== null) {
        timed ||= row.slot !== null;
        open({ ...row, slot: row.slot ?? slot, from: at, to: at, group });
        lastPart = 'title';
        continue;
      }
    }
    const waiting = rows[rows.length - 1];
    const needsTitle =
      waiting !== undefined && waiting.title.length === 0 && waiting.anchor !== null;
    const groupName = anchor === null && !needsTitle ? groupHeading(text) : null;
    if (groupName !== null && !line.bullet) {
      group = groupName;
      lastPart = 'none';
      continue;
    }
    const slotMatch = slotStart.exec(text);
    if (slotMatch !== null && (anchor === null || anchor.before.trim() !== '')) {
      const [, h1 = '', m1 = '', , h2, m2, rest = ''] = slotMatch;
      const first = clock(h1, m1);
      if (slot !== null && slot.end === null && h2 === undefined)
        slot = { start: slot.start, end: first };
      else slot = { start: first, end: h2 === undefined ? null : clock(h2, m2 ?? '00') };
      timed = true;
      if (anchor === null) {
        if (rest === '') continue;
        text = rest;
      }
    }
    if (anchor !== null) {
      const row = open({ anchor, from: at });
      takeColumns(row, anchor.rest, responsibleColumn);
      lastPart = 'title';
      continue;
    }
    const current = rows[rows.length - 1];
    const special = specialRow(text, timed, slot !== null);
    if (special !== null) {
      const row = open({ kind: special, from: at });
      row.title.push(text);
      lastPart = 'title';
      continue;
    }
    if (slot !== null && slot.end !== null && current !== undefined && !line.bullet) {
      // A clock slot with words and no number is a row of the programme, not a case.
      open({ kind: 'info', from: at }).title.push(text);
      lastPart = 'title';
      continue;
    }
    if (current === undefined) continue;
    current.to = at;
    if (/^\d{2,4}\/\d{2,6}(?:-\d{1,3})?$/u.test(text)) {
      current.archive = text;
      continue;
    }
    if (/^(?:X|Lukket|Lukka|U\.?\s?off\.?)$/u.test(text)) {
      current.closed = true;
      continue;
    }
    const lettered = /^[a-h][.)]\s/u.test(text);
    if (
      line.bullet ||
      lettered ||
      (line.indent > 0 && line.indent < 4 && current.title.length > 0 && !/^\d{1,3}$/u.test(text))
    ) {
      current.subs.push(text);
      lastPart = 'sub';
    } else if (lastPart === 'sub' && startsSmall(text)) {
      const last = current.subs.pop() ?? '';
      current.subs.push(squeezed(joined(last, text)));
    } else if (current.title.length === 0) {
      current.title.push(text);
      lastPart = 'title';
    } else if (lastPart === 'title' && (startsSmall(text) || breaksOff(current.title))) {
      current.title.push(text);
    } else if (timed || responsibleColumn) {
      current.tail.push(text);
      lastPart = 'tail';
    } else if (lastPart === 'title' && air === 0 && !endsSentence(current.title.join(' '))) {
      if (current.anchor !== null) current.title.push(text);
    } else {
      current.tail.push(text);
      lastPart = 'tail';
    }
  }
  titlesFromColumns(rows);
  return finished(frame, rows, { timed, responsibleColumn, archiveColumn }, hints);
}

/** Wide gaps in a row of plain text are its columns: title, then people, marks and numbers. */
function takeColumns(row: Row, rest: string, responsibleColumn: boolean): void {
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

function specialRow(text: string, timed: boolean, slotted: boolean): AgendaItemKind | null {
  if (text.length > 60) return null;
  if (breakRow.test(text) && (timed || slotted || text.length < 20)) return 'break';
  if (closingRow.test(text) && (timed || slotted || /^avslutning/iu.test(text))) return 'closing';
  if (openingRow.test(text) && slotted) return 'opening';
  return null;
}

function breaksOff(title: string[]): boolean {
  return /(?:[,–-]|(?:^|\s)(?:og|for|i|på|av|til|om|med|fra|frå|ved|samt|eller|den|det|en|ei|et|eit|ein|som))$/u.test(
    title.join(' '),
  );
}

function rowOfCells(
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
  };
}

/** Numbers read as one column and titles as the next: hands the titles to the numbers in order. */
function titlesFromColumns(rows: Row[]): void {
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

type Columns = { timed: boolean; responsibleColumn: boolean; archiveColumn: boolean };

function finished(frame: Frame, rows: Row[], columns: Columns, hints: RowHints): AgendaItem[] {
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
  return rows.map((row) => item(frame, row, columns, { ...hints, names }));
}

function item(frame: Frame, row: Row, columns: Columns, hints: RowHints): AgendaItem {
  let title = squeezed(row.title.reduce((whole, part) => joined(whole, part), ''));
  let responsible = row.responsible ?? [];
  let archive = row.archive;
  const key = row.anchor?.hit.number.key ?? '';
  const archived = archiveTail.exec(title);
  if (archived !== null && (columns.archiveColumn || /\/\d{3,}/u.test(archived[1] ?? ''))) {
    archive = archived[1] ?? null;
    title = title.slice(0, archived.index).trim();
  }
  const leading = /^(\d{2,4}\/\d{2,6}(?:-\d{1,3})?)\s+(?=\p{L})/u.exec(title);
  if (leading !== null) {
    archive = leading[1] ?? null;
    title = title.slice(leading[0].length);
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
      columns.responsibleColumn && row.minutes !== null,
    );
    if (cut !== null) {
      title = cut.title;
      responsible = cut.people;
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
  };
}

/** "Eventuelt" needs no more words; what follows on its line is the signature or the next head. */
function bareMiscTitle(title: string): string {
  return /^(Eventuelt|EVENTUELT|Ymse|YMSE)(?=\s+\p{Lu})/u.exec(title)?.[1] ?? title;
}

function slotMinutes(slot: Slot | null): number | null {
  return slot?.end == null ? null : minutesBetween(slot.start, slot.end);
}

/** What a title says the item is; any other title is a case. */
export function kindOfTitle(title: string): AgendaItemKind {
  if (miscTitle.test(title)) return 'misc';
  return infoTitle.test(title) ? 'info' : 'case';
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

/** Items of a document whose cases stand with their own text: number, title, nothing else. */
export function inlineItems(frame: Frame, anchors: readonly Anchor[]): AgendaItem[] {
  const seen = new Set<string>();
  const items: AgendaItem[] = [];
  for (const anchor of anchors) {
    const { key } = anchor.hit.number;
    if (seen.has(key)) continue;
    seen.add(key);
    const { title, to } = titleAt(frame, anchor);
    const [, ...cells] = anchor.rest.split(/ {2,}/u);
    const people = cells.filter((cell) => /^\p{Lu}\p{L}+/u.test(cell) && !closedMark.test(cell));
    items.push({
      kind: kindOfTitle(title),
      number: {
        value: anchor.hit.number,
        confidence: frame.flattened ? 'check' : 'high',
        evidence: evidenceOf(frame.lines, anchor.line),
      },
      title: {
        value: title,
        confidence: title === '' ? 'low' : 'high',
        evidence: evidenceOf(frame.lines, anchor.line, to),
      },
      start: null,
      end: null,
      minutes: null,
      responsible: people.flatMap(splitPeople),
      subPoints: [],
      closed: closedMark.test(title),
      closedBasis: null,
      archiveNumber: null,
      group: null,
    });
  }
  return items;
}

/**
 * The title of the only case of a document whose number stands in a table or a heading: the last
 * short line before the first section that is no label.
 */
export function loneTitle(frame: Frame): string | null {
  const section = frame.headings.findIndex((heading) => heading !== null);
  for (let at = (section < 0 ? frame.lines.length : section) - 1; at >= 0; at -= 1) {
    const { text } = frame.lines[at] ?? { text: '' };
    if (text === '' || (frame.hits[at]?.length ?? 0) > 0 || labelAt(text) !== null) continue;
    if (isColumnRow(text) || isRoutingHeader(text) || /\d{1,2}\.\d{1,2}\.\d{2,4}/u.test(text))
      continue;
    if (
      /^(?:saks(?:framlegg|fremlegg|protokoll|utredning)|sakspapir|møtebok|.* kommune$)/iu.test(
        text,
      )
    )
      continue;
    return text.length > 4 && text.length < 160 ? squeezed(text) : null;
  }
  return null;
}

/** The title behind an anchor, broken lines joined, and the last line it took. */
export function titleAt(frame: Frame, anchor: Anchor): { title: string; to: number } {
  const [first = '', ...columns] = anchor.rest
    .split(/ {2,}/u)
    .filter((cell) => !/^\d{2,4}\/\d{2,6}(?:-\d{1,3})?$/u.test(cell));
  const whole = columns.every((column) => /^\p{Ll}/u.test(column))
    ? [first, ...columns].join(' ')
    : first;
  let title = squeezed(whole);
  let to = anchor.line;
  for (let at = anchor.line + 1; at < anchor.line + 8; at += 1) {
    const line = frame.lines[at];
    if (line === undefined) break;
    if (line.text === '') continue;
    const second = frame.anchors[at];
    // An archive number of its own line stands between the number and the title in some layouts.
    if (second != null && title === '' && second.rest === '' && second.hit.form !== anchor.hit.form)
      continue;
    if (/^arkiv\p{L}*[.:]/iu.test(line.text) && title === '') continue;
    if (second != null || frame.headings[at] != null || line.bullet) break;
    const near = at - to <= 2;
    const goesOn =
      title === ''
        ? !/^[_-]{4,}/u.test(line.text)
        : near && (startsSmall(line.text) || breaksOff([title]));
    if (!goesOn || line.text.length > 160) break;
    title = squeezed(joined(title, line.text));
    to = at;
    if (to - anchor.line > 5) break;
  }
  const archived = archiveTail.exec(title);
  const plain =
    archived !== null && /\/\d{3,}/u.test(archived[1] ?? '')
      ? title.slice(0, archived.index)
      : title;
  return { title: bareMiscTitle(plain.replace(dotLeader, '').trim()), to };
}
