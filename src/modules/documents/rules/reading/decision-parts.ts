import type { ImportedDecision, Point } from '../../vocabulary.ts';
import type { Stretch } from './case-sections.ts';
import type { Segment } from './case-segments.ts';
import type { Frame } from './frame.ts';
import { evidenceOf, nextText, previousText } from './lines-of-source.ts';
import { isUnanimous, outcomeOf, votesIn } from './outcome-of.ts';
import { squeezed, wordCount } from './word-edges.ts';

export type DecisionBlock = { decision: ImportedDecision; from: number; to: number };

/** A decision with what every form of it shares; the caller says where it stood. */
export function decisionOf(
  frame: Frame,
  segment: Segment,
  near: string,
  text: string,
  points: Point[],
): ImportedDecision {
  return {
    caseKey: segment.number?.key ?? null,
    printed: segment.number?.printed ?? null,
    body: null,
    heading: null,
    text,
    points,
    outcome: outcomeOf(text),
    unanimous: isUnanimous(near) || isUnanimous(text),
    votes: votesIn(text) ?? votesIn(near),
    byReference: false,
    isRecommendation: false,
    protocolAdditions: [],
    labelled: false,
    confidence: 'check',
    evidence: evidenceOf(frame.lines, segment.from),
  };
}

/** Protocol additions stand under a heading of their own. */
export function additions(frame: Frame, stretches: readonly Stretch[]): string[] {
  return stretches
    .filter((stretch) => /^protokolltilfør/iu.test(stretch.heading.label))
    .map(({ heading, from, to }) =>
      squeezed([heading.rest, ...frame.lines.slice(from, to).map((line) => line.text)].join(' ')),
    )
    .filter((text) => text !== '');
}

/**
 * The line over a decision's heading and the lines of votes behind its text. The line above tells
 * of another decision where one stands right before (`behindDecision`).
 */
export function wordsAround(
  frame: Frame,
  heading: number,
  last: number,
  segment: Segment,
  behindDecision: boolean,
): string {
  const previous = previousText(frame.lines, heading);
  const above = previous < segment.bodyFrom ? '' : (frame.lines[previous]?.text ?? '');
  const brief = wordCount(above) <= 4 && /enstemmige?$|samrøystes$/iu.test(above);
  const told = !behindDecision && above.length < 300 && voteWords.test(above);
  const parts = brief || told ? [above] : [];
  let at = last;
  for (let count = 0; count < 2; count += 1) {
    at = nextText(frame.lines, at);
    const text = frame.lines[at]?.text ?? '';
    if (at < 0 || frame.headings[at] != null || frame.anchors[at] != null || !voteWords.test(text))
      break;
    parts.push(text);
  }
  return parts.join('\n');
}

/** What is said around a decision: under treatment and voting, and behind the proposal's text. */
export function treatmentText(
  frame: Frame,
  stretches: readonly Stretch[],
  at: number,
  segment: Segment,
): string {
  const parts: string[] = [];
  const decides = (stretch: Stretch) => stretch.heading.code === 'decision';
  const first = stretches.slice(0, at).findLastIndex(decides) + 1;
  const last = stretches.slice(at + 1).some(decides) ? at : stretches.length;
  for (const [index, stretch] of stretches.entries()) {
    if (Math.abs(index - at) > 3 || index < first || index > last) continue;
    const { code, label, rest } = stretch.heading;
    if (code !== 'treatment' && code !== 'proposed_decision') continue;
    const lines = frame.lines
      .slice(stretch.from, Math.min(stretch.to, segment.to))
      .map((line) => line.text);
    if (code === 'treatment') parts.push(label, rest, ...lines);
    else parts.push(...lines.filter((line) => voteWords.test(line)));
  }
  return parts.join('\n').slice(0, 4000);
}

const voteWords =
  /(?<!\p{L})(?:stemmer|stemte|røyster|røysta|enstemmig|samrøystes|einstemmig)(?!\p{L})/iu;
