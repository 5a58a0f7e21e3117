import type { Attachment, Section } from '../../vocabulary.ts';
import type { Segment } from './case-segments.ts';
import type { Frame } from './frame.ts';
import { labelAt } from './header-labels.ts';
import type { Heading } from './heading.ts';
import { evidenceOf, nextText } from './lines-of-source.ts';
import { isClosingLine, isMinutesTitle, isPaperTitle } from './list-headings.ts';
import { joined } from './numbered-points.ts';
import { isEnactedLine } from './outcome-of.ts';
import { runningText } from './running-text.ts';
import { squeezed, startsSmall, wordCount } from './word-edges.ts';

/** A heading inside a case and the lines under it. */
export type Stretch = { heading: Heading; line: number; from: number; to: number };

/** The stretches between the headings of a case, in order. */
export function stretchesOf(frame: Frame, segment: Segment): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch | null = null;
  for (let at = segment.from; at < segment.to; at += 1) {
    const heading = frame.headings[at] ?? null;
    const ownTitle = at === segment.from && frame.anchors[at] != null;
    if (heading !== null && !ownTitle) {
      if (current !== null) current.to = at;
      current = { heading, line: at, from: at + 1, to: segment.to };
      stretches.push(current);
    } else if (current !== null && current.to === segment.to && endsStretch(frame, at, current)) {
      current.to = at;
      current = null;
    }
  }
  return stretches;
}

/** "17.04.2012 FORMANNSKAPET" opens what a body did with the case. */
const bodyOnDay =
  /^\d{1,2}\.\d{1,2}\.\d{4}\s+\p{L}*(?:utvalg|utval|styre|skap|råd|nemnd|ting)(?:et|t|a)?(?: for [\p{L} ]{3,40})?$/iu;

function endsStretch(frame: Frame, at: number, stretch: Stretch): boolean {
  const text = frame.lines[at]?.text ?? '';
  if (text === '') return false;
  // "Enstemmig vedtatt." behind a text ends it; alone under its heading it is the text.
  const { code, rest } = stretch.heading;
  const deciding = code === 'proposed_decision' || code === 'decision';
  if (deciding && isEnactedLine(text)) {
    return rest !== '' || frame.lines.slice(stretch.from, at).some((line) => line.text !== '');
  }
  if (isClosingLine(text) || isPaperTitle(text) || bodyOnDay.test(text)) return true;
  if (isMinutesTitle(text) && text.length < 50) return true;
  if ((frame.lines[at]?.heading ?? null) !== null) return true;
  const field = /:/u.test(text) ? labelAt(text)?.field : undefined;
  return (
    field !== undefined &&
    ['committee', 'owner', 'handler', 'archive', 'letter', 'recorder', 'copy'].includes(field)
  );
}

/**
 * The sections of a paper. Lines that `quoted` names are decisions of other meetings, which are
 * given on their own, and are left out of the text; a bare "Vedtak" over nothing else goes too.
 */
export function sectionsOf(
  frame: Frame,
  stretches: readonly Stretch[],
  quoted: (line: number) => boolean,
): Section[] {
  const sections: Section[] = [];
  let opened = 0;
  for (const stretch of stretches) {
    const text = textOf(frame, stretch, quoted);
    const last = sections[sections.length - 1];
    const next = nextText(frame.lines, stretch.line);
    if (stretch.heading.code === 'decision' && (quoted(stretch.line) || quoted(next))) {
      // The sentence that announces a quotation, and what follows it, go on with the section.
      const { label } = stretch.heading;
      const own = [wordCount(label) <= 3 ? '' : `${label}:`, text].filter((part) => part !== '');
      if (own.length === 0) continue;
      if (last !== undefined) {
        last.text = [last.text, ...own].join('\n\n').trim();
        last.evidence = evidenceOf(frame.lines, opened, lastText(frame, stretch));
        continue;
      }
    }
    opened = stretch.line;
    sections.push({
      code: stretch.heading.code,
      heading: stretch.heading.label,
      text,
      evidence: evidenceOf(frame.lines, stretch.line, lastText(frame, stretch)),
    });
  }
  return sections;
}

function lastText(frame: Frame, stretch: Stretch): number {
  let last = stretch.line;
  for (let at = stretch.from; at < stretch.to; at += 1) if (frame.lines[at]?.text !== '') last = at;
  return last;
}

function textOf(frame: Frame, stretch: Stretch, quoted: (line: number) => boolean): string {
  const own = frame.lines[stretch.line];
  const { rest } = stretch.heading;
  const first = own === undefined || quoted(stretch.line) ? [] : [{ ...own, text: rest }];
  const lines = frame.lines
    .slice(stretch.from, stretch.to)
    .map((line, at) => (quoted(stretch.from + at) ? { ...line, text: '' } : line));
  return runningText(rest === '' ? lines : [...first, ...lines], frame.wholeLines);
}

/** The attachments that the sections of a case name, with what is said of how they come. */
export function attachmentsOf(frame: Frame, stretches: readonly Stretch[]): Attachment[] {
  const found: Attachment[] = [];
  for (const stretch of stretches) {
    if (stretch.heading.code !== 'attachments') continue;
    const names: { name: string; line: number }[] = [];
    if (stretch.heading.rest !== '') names.push({ name: stretch.heading.rest, line: stretch.line });
    for (let at = stretch.from; at < stretch.to && names.length < 40; at += 1) {
      const line = frame.lines[at];
      if (line === undefined || line.text === '') continue;
      if (/^[_-]{4,}$/u.test(line.text)) break;
      const last = names[names.length - 1];
      if (last !== undefined && !line.bullet && startsSmall(line.text)) {
        last.name = squeezed(joined(last.name, line.text));
        continue;
      }
      if (wordCount(line.text) > 30) break;
      const name = line.text
        .replace(/^(?:\d{1,2}[.)]?|vedlegg\s?\d*\s?[:.-])\s+/iu, '')
        .replace(/^[-–]\s*/u, '');
      names.push({ name: squeezed(name), line: at });
    }
    for (const { name, line } of names) {
      if (name === '' || /^(?:ingen|-)\.?$/iu.test(name)) continue;
      const sentLater = /ettersend|deles ut|delast ut|utdeles|legges fram i møtet/iu.test(name);
      const included = !sentLater && !/ikke vedlagt|ikkje vedlagt/iu.test(name);
      found.push({ name, included, sentLater, evidence: evidenceOf(frame.lines, line) });
    }
  }
  return found;
}
