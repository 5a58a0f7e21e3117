import type { AgendaItem } from '../../vocabulary.ts';
import { rowOfCells, takeColumns } from './agenda-cells.ts';
import { finished, titlesFromColumns } from './agenda-items.ts';
import { clock, outlineOf, type Row, type RowHints, type Slot, slotStart } from './agenda-row.ts';
import { breaksOff } from './case-title.ts';
import type { Anchor, Frame } from './frame.ts';
import { withLevels } from './levels-of-agenda.ts';
import { nextText } from './lines-of-source.ts';
import { groupHeading, isColumnRow, isListHeading } from './list-headings.ts';
import { joined } from './numbered-points.ts';
import { specialRow } from './special-rows.ts';
import {
  endsSentence,
  isLettered,
  isOffice,
  isProse,
  squeezed,
  startsSmall,
} from './word-edges.ts';

const loneMisc = /^(?:eventuelt|ymse)\.?$/iu;

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
      outline: null,
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
      responsibleColumn ||= /ansvar|sakshandsamar|saksbehand/iu.test(text);
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
    const inward = anchor === null && !timed && slot === null ? outlineOf(text, waiting) : null;
    if (inward !== null && !needsTitle) {
      open({ outline: inward.number, from: at }).title.push(inward.rest);
      lastPart = 'title';
      continue;
    }
    const groupName = anchor === null && !needsTitle ? groupHeading(text) : null;
    if (groupName !== null && !line.bullet) {
      group = groupName;
      // Points right under a heading without a number belong to it and not to the case above.
      const below = frame.lines[nextText(frame.lines, at)];
      if (below?.bullet === true && waiting !== undefined)
        open({ kind: 'info', from: at }).title.push(text);
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
      const row = open({ anchor, from: at, archive: anchor.archive ?? null });
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
    if (loneMisc.test(text) && current !== undefined && rows.every((row) => row.title.length > 0)) {
      open({ kind: 'misc', from: at }).title.push(text);
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
    const lettered = isLettered(text);
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
    } else if (
      lastPart === 'title' &&
      (startsSmall(text) ? !isOffice(text) || air === 0 : breaksOff(current.title))
    ) {
      current.title.push(text);
    } else if (timed || responsibleColumn) {
      current.tail.push(text);
      lastPart = 'tail';
    } else if (
      lastPart === 'title' &&
      air === 0 &&
      !endsSentence(current.title.join(' ')) &&
      !isProse(text)
    ) {
      if (current.anchor !== null) current.title.push(text);
    } else {
      current.tail.push(text);
      lastPart = 'tail';
    }
  }
  titlesFromColumns(rows);
  const items = finished(frame, rows, { timed, responsibleColumn, archiveColumn }, hints);
  return timed ? withLevels(items) : items;
}
