import type { AgendaItem } from '../../vocabulary.ts';
import { archiveTail, closedMark, dotLeader } from './agenda-row.ts';
import { isYearPair } from './archive-number.ts';
import type { Anchor, Frame } from './frame.ts';
import { labelAt } from './header-labels.ts';
import { evidenceOf } from './lines-of-source.ts';
import { isColumnRow } from './list-headings.ts';
import { joined, opensList } from './numbered-points.ts';
import { splitPeople } from './people.ts';
import { treated } from './plain-headings.ts';
import { isRoutingHeader } from './routing-table.ts';
import { bareMiscTitle, kindOfTitle } from './special-rows.ts';
import { isLettered, isOffice, squeezed, startsSmall } from './word-edges.ts';

export function breaksOff(title: string[]): boolean {
  return /(?:[,–-]|(?:^|\s)(?:og|for|i|på|av|til|om|med|fra|frå|ved|samt|eller|den|det|en|ei|et|eit|ein|som))$/u.test(
    title.join(' '),
  );
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
    const subPoints: string[] = [];
    for (let at = to + 1; isLettered(frame.lines[at]?.text ?? ''); at += 1)
      subPoints.push(frame.lines[at]?.text ?? '');
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
      subPoints,
      closed: closedMark.test(title),
      closedBasis: null,
      archiveNumber: anchor.archive ?? null,
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
  const section = frame.headings.findIndex(
    (heading) => heading !== null && treated(heading.label) === null,
  );
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
    if (title !== '' && (isLettered(line.text) || isOffice(line.text))) break;
    const near = at - to <= 2;
    const goesOn =
      title === ''
        ? !/^[_-]{4,}/u.test(line.text) && !opensList(line.text)
        : near && (startsSmall(line.text) || breaksOff([title]));
    if (!goesOn || line.text.length > 160) break;
    title = squeezed(joined(title, line.text));
    to = at;
    if (to - anchor.line > 5) break;
  }
  const archived = archiveTail.exec(title);
  const ofArchive =
    archived !== null && /\/\d{3,}/u.test(archived[1] ?? '') && !isYearPair(archived[1] ?? '');
  const plain = archived !== null && ofArchive ? title.slice(0, archived.index) : title;
  return { title: bareMiscTitle(plain.replace(dotLeader, '').trim()), to };
}
