import type { DocumentKind, Found } from '../../vocabulary.ts';
import type { Frame } from './frame.ts';
import { titleOf } from './kind-by-title.ts';
import { evidenceOf } from './lines-of-source.ts';
import { isColumnRow, isListHeading, isMinutesTitle, isPaperTitle } from './list-headings.ts';
import { repairedTitle } from './repaired-title.ts';
import { isRoutingRow } from './routing-table.ts';
import { squeezed, wordCount } from './word-edges.ts';

const attendance =
  /^(?:til ?stede|til ?stades|tilstede|forfall|meldt forfall|frammøt|fremmøt|møtende|møtande|deltok|deltakere|deltakarar|følg(?:e|ja)nde (?:faste )?med(?:lem|lemm)\p{L}* (?:møtte|hadde|meldte))(?!\p{L})/iu;

const notices =
  /(?:forfall (?:må |skal |bes |kan )?meld|vel møtt|varamed\p{L}+ (?:møter|møtar|møter berre|innkalles|kalles))/iu;

export type KindFound = {
  kind: Found<DocumentKind>;
  /** Index of the line that decided, or -1. */
  titleLine: number;
  repaired: { printed: string; read: string; line: number } | null;
};

/** What kind of document it is, from its title and, where there is none, from what it holds. */
export function kindOf(frame: Frame): KindFound {
  const top = frame.lines
    .map((line, at) => ({ text: squeezed(line.text), at }))
    .filter(({ text }) => text !== '')
    .slice(0, frame.flattened ? 25 : 45);
  let repaired: KindFound['repaired'] = null;
  let fallback: { kind: DocumentKind; at: number } | null = null;
  for (const [order, { text, at }] of top.entries()) {
    if (wordCount(text) > 16 && order > 2 && !/^det innkalles|kall(?:es|ar)/iu.test(text)) continue;
    const read = repairedTitle(text);
    if (read !== null) repaired = { printed: text, read, line: at };
    const head = frame.flattened && order === 0 ? text.slice(0, 60) : text.slice(0, 120);
    const rule = titleOf(read ?? head, frame, at);
    if (rule === null) continue;
    const strong = !['plan', 'regulations', 'memo', 'agenda'].includes(rule) || order < 6;
    if (!strong) continue;
    if (rule === 'agenda' || (rule === 'case_paper' && order > 3)) {
      fallback ??= { kind: rule, at };
      continue;
    }
    return found(frame, refined(frame, rule), at, repaired);
  }
  if (fallback !== null) return found(frame, refined(frame, fallback.kind), fallback.at, repaired);
  return found(frame, kindByContent(frame), -1, repaired);
}

function found(
  frame: Frame,
  kind: DocumentKind,
  at: number,
  repaired: KindFound['repaired'],
): KindFound {
  const evidence = at < 0 ? null : evidenceOf(frame.lines, at);
  return {
    kind: { value: kind, confidence: at < 0 ? 'check' : 'high', evidence },
    titleLine: at,
    repaired,
  };
}

function refined(frame: Frame, kind: DocumentKind): DocumentKind {
  const proposals = frame.headings.some((heading) => heading?.code === 'proposed_decision');
  const held = frame.lines.some((line) => attendance.test(line.text) && !notices.test(line.text));
  const decided = frame.headings.some((heading) => heading?.code === 'decision');
  const paper = frame.lines.some((line) => isPaperTitle(line.text));
  if (kind === 'notice' && (proposals || paper)) return 'notice_with_papers';
  if (kind === 'agenda') {
    const first = frame.anchors.findIndex((anchor) => anchor !== null);
    const outcome = frame.lines.some(
      (line, at) =>
        at > first && first >= 0 && frame.anchors[at] == null && outcomeLine.test(line.text),
    );
    if (held && (decided || outcome)) return 'minutes';
    if (decided || outcome) return proposals ? 'notice_with_papers' : 'agenda_with_outcomes';
    if (proposals) return 'notice_with_papers';
    if (held && !notices.test(frame.lines.map((line) => line.text).join('\n'))) return 'agenda';
  }
  return kind;
}

const outcomeLine =
  /^(?:enstemmig |samrøystes |einstemmig )?(?:godkjent|godkjend|vedtatt|vedteke|tatt til orientering|teke til orientering|utsatt|utsett)(?:\.?$| (?:til|uten|utan|med) .{3,60}$)|(?<!\p{L})(?:er|ble|blei|vart) (?:enstemmig |samrøystes )?(?:godkjent|godkjend|vedtatt|vedteke|utsatt|utsett|tatt til orientering|teken til orientering)(?!\p{L})/iu;

function kindByContent(frame: Frame): DocumentKind {
  const texts = frame.lines.map((line) => line.text);
  const anchors = new Set(
    frame.anchors.flatMap((anchor, at) =>
      anchor === null || isRoutingRow(frame.lines[at]?.text ?? '', anchor.hit.number.raw)
        ? []
        : [anchor.hit.number.key],
    ),
  );
  const listed = texts.some((text) => isListHeading(text) || isColumnRow(text));
  const held = texts.some((text) => attendance.test(text));
  const invited = texts.some((text) => notices.test(text));
  const proposals = frame.headings.some((heading) => heading?.code === 'proposed_decision');
  const decided = frame.headings.some((heading) => heading?.code === 'decision');
  const paper = texts.some((text) => isPaperTitle(text));
  const minutes = texts.slice(0, 200).some((text) => isMinutesTitle(text));
  if (invited && (listed || anchors.size > 0))
    return proposals || paper ? 'notice_with_papers' : 'notice';
  const routed = frame.lines.some((line, at) =>
    isRoutingRow(line.text, frame.hits[at]?.[0]?.number.raw),
  );
  if (anchors.size === 0 && routed && proposals) return 'case_paper';
  if (anchors.size === 0 && !listed) {
    const meeting = texts
      .filter((text) => text !== '')
      .slice(0, 8)
      .some((text) => /møte/iu.test(text));
    if (held && (minutes || meeting)) return 'minutes';
    return invited && meeting ? 'notice' : 'memo';
  }
  if (minutes || (held && anchors.size > 0) || (decided && !proposals)) return 'minutes';
  if (anchors.size >= 2 && (proposals || paper)) return 'notice_with_papers';
  if (anchors.size === 1 && (proposals || paper)) return 'case_paper';
  if (decided) return 'minutes';
  if (listed && anchors.size > 0) return 'agenda';
  return anchors.size >= 2 ? 'agenda' : 'memo';
}

/** Whether documents of this kind carry cases of a meeting at all. */
export function isMeetingKind(kind: DocumentKind): boolean {
  return !['memo', 'plan', 'regulations', 'document'].includes(kind);
}
