import type { Stretch } from './case-sections.ts';
import type { Segment } from './case-segments.ts';
import { type DecisionBlock, decisionOf } from './decision-parts.ts';
import type { Frame } from './frame.ts';
import { evidenceOf, previousText } from './lines-of-source.ts';
import { isClosingLine } from './list-headings.ts';
import { pointsIn } from './numbered-points.ts';
import { adoptsByReference, isEnactedLine, outcomeOf, tellsOutcome } from './outcome-of.ts';
import type { ProposalBlock } from './proposals-of.ts';
import { squeezed, wordCount } from './word-edges.ts';

export function byReferenceLine(
  frame: Frame,
  segment: Segment,
  proposals: readonly ProposalBlock[],
): DecisionBlock | null {
  for (let at = segment.to - 1; at >= segment.bodyFrom; at -= 1) {
    const text = frame.lines[at]?.text ?? '';
    if (text === '' || wordCount(text) > 18 || !adoptsByReference(text)) continue;
    const source = proposals.filter((proposal) => proposal.stretch.line < at).at(-1);
    const before = source === undefined && !frame.flattened ? textBefore(frame, segment, at) : null;
    const body = source?.proposal.text ?? before?.text ?? text;
    const points = source?.proposal.points ?? before?.points ?? [{ no: null, text: body }];
    return {
      from: at,
      to: at,
      decision: {
        ...decisionOf(frame, segment, text, body, points),
        outcome: 'adopted_as_proposed',
        byReference: true,
        evidence: evidenceOf(frame.lines, at),
      },
    };
  }
  return null;
}

/** "Enstemmig vedtatt." alone on its line: the decision is the text before it. */
export function byEnactedLine(
  frame: Frame,
  segment: Segment,
  proposals: readonly ProposalBlock[],
): DecisionBlock | null {
  for (let at = segment.to - 1; at >= segment.bodyFrom; at -= 1) {
    const text = frame.lines[at]?.text ?? '';
    if (text === '' || !isEnactedLine(text)) continue;
    const source = proposals.filter((proposal) => proposal.block.to < at).at(-1);
    const block = source?.block ?? textBefore(frame, segment, at);
    if (block === null) continue;
    return {
      from: block.from,
      to: at,
      decision: {
        ...decisionOf(frame, segment, text, block.text, block.points),
        outcome: /^(?:falt|fall)/iu.test(text) ? 'rejected' : outcomeOf(block.text),
        evidence: evidenceOf(frame.lines, block.from, at),
      },
    };
  }
  return null;
}

function textBefore(frame: Frame, segment: Segment, at: number) {
  const last = previousText(frame.lines, at);
  if (last < segment.bodyFrom) return null;
  let from = last;
  while (
    from > segment.bodyFrom &&
    frame.lines[from - 1]?.text !== '' &&
    frame.headings[from] == null
  )
    from -= 1;
  const heading = frame.headings[from];
  const first = heading != null ? from + 1 : from;
  return pointsIn(frame.lines, first, at, heading?.rest ?? '');
}

const sentenceWords =
  /(?<!\p{L})(?:godkjennes|godkjent|godkjend|godkjende|godkjenner|godkjennast|vedtatt|vedtas|vedtok|vedteke|vedtek|vedteken|tas til orientering|tatt til orientering|tar saken til|tek saka til|teken til|teke til|tas til etterretning|til vitande|til orientering|til etterretning|godkjente|vedteke|sluttet seg|slutta seg|ga sin tilslutning|utsettes|utsatt|utsett|enstemmig|samrøystes|valgt|vald|oppnevnt|oppnemnd|tilslutning|ikke behandlet|ikkje handsama|ingen saker|utgår|utgjekk|forslaget falt|framlegget fall|avslås|oversendes|oversendast)(?!\p{L})/iu;

/** One short sentence under the title that tells the outcome. */
export function bySentence(
  frame: Frame,
  segment: Segment,
  stretches: readonly Stretch[],
): DecisionBlock | null {
  const skip = new Set(
    stretches
      .filter((stretch) =>
        ['background', 'facts', 'assessment', 'proposed_decision', 'attachments'].includes(
          stretch.heading.code,
        ),
      )
      .flatMap((stretch) =>
        Array.from({ length: stretch.to - stretch.line }, (_, step) => stretch.line + step),
      ),
  );
  const sentences: { at: number; text: string }[] = [];
  for (let at = segment.bodyFrom; at < segment.to; at += 1) {
    const text = frame.lines[at]?.text ?? '';
    if (isClosingLine(text)) break;
    if (text === '' || skip.has(at) || text.length > 500) continue;
    if (frame.headings[at] != null) continue;
    if (sentenceWords.test(text) && tellsOutcome(text)) sentences.push({ at, text });
  }
  const pick = sentences.at(-1);
  if (pick === undefined) return null;
  const own = pick.text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => sentenceWords.test(sentence) && tellsOutcome(sentence));
  const text = squeezed(own.join(' '));
  return {
    from: pick.at,
    to: pick.at,
    decision: {
      ...decisionOf(frame, segment, pick.text, text, [{ no: null, text }]),
      confidence: 'low',
      evidence: evidenceOf(frame.lines, pick.at),
    },
  };
}
