import type { DocumentKind } from '../../vocabulary.ts';
import type { Stretch } from './case-sections.ts';
import type { Segment } from './case-segments.ts';
import {
  additions,
  type DecisionBlock,
  decisionOf,
  treatmentText,
  wordsAround,
} from './decision-parts.ts';
import type { Frame } from './frame.ts';
import { evidenceOf, previousText } from './lines-of-source.ts';
import { pointsIn } from './numbered-points.ts';
import { adoptsByReference, isUnanimous, votesIn } from './outcome-of.ts';
import { bodyOfDecision, bodyOfTreatment } from './plain-headings.ts';
import type { ProposalBlock } from './proposals-of.ts';
import { isRoutingRow } from './routing-table.ts';
import { byEnactedLine, byReferenceLine, bySentence } from './unlabelled-decisions.ts';

const decidingKinds = new Set<DocumentKind>([
  'minutes',
  'case_minutes',
  'agenda_with_outcomes',
  'vote_record',
]);

/** Whether documents of this kind may hold decisions of their own meeting. */
export function mayDecide(kind: DocumentKind): boolean {
  return decidingKinds.has(kind);
}

/**
 * The decisions of one case in minutes. Labelled ones come first; a case without a label may be
 * decided by reference to the proposal, by a line such as "Enstemmig vedtatt." behind its text, or
 * by a sentence right under its title.
 */
export function decisionsOf(
  frame: Frame,
  kind: DocumentKind,
  segment: Segment,
  stretches: readonly Stretch[],
  proposals: readonly ProposalBlock[],
): DecisionBlock[] {
  const deciding = mayDecide(kind);
  const found: DecisionBlock[] = [];
  const labels = stretches.filter((stretch) => stretch.heading.code === 'decision');
  for (const [at, stretch] of stretches.entries()) {
    const concluded =
      deciding && labels.length === 0 && /^konklusjon$/iu.test(stretch.heading.label);
    if (stretch.heading.code !== 'decision' && !concluded) continue;
    const treated = stretches
      .slice(0, at)
      .reverse()
      .find((other) => bodyOfTreatment(other.heading.label) !== null);
    const named = treated !== undefined || bodyOfDecision(stretch.heading.label) !== null;
    if (!deciding && !(kind === 'case_paper' && named)) continue;
    if (citesAnother(frame, segment, stretch)) continue;
    const block = pointsIn(frame.lines, stretch.from, stretch.to, stretch.heading.rest);
    if (block.text === '') continue;
    const body =
      bodyOfTreatment(treated?.heading.label ?? '') ?? bodyOfDecision(stretch.heading.label);
    const near = `${stretch.heading.label}\n${wordsAround(frame, stretch.line, Math.max(block.to, stretch.line), segment, stretches[at - 1]?.heading.code === 'decision')}\n${treatmentText(frame, stretches, at, segment)}`;
    found.push({
      from: stretch.line,
      to: Math.max(block.to, stretch.line),
      decision: {
        ...decisionOf(frame, segment, near, block.text, block.points),
        body,
        ...numberOfBody(frame, kind, body),
        heading: stretch.heading.label,
        labelled: true,
        unanimous:
          isUnanimous(stretch.heading.label) || isUnanimous(near) || isUnanimous(block.text),
        protocolAdditions: additions(frame, stretches),
        byReference: adoptsByReference(block.text) && block.text.length < 160,
        isRecommendation:
          kind === 'case_paper' ||
          /^(?:\p{L}+ )*(?:tilrår|innstiller|anbefaler)/iu.test(block.text),
        confidence: frame.flattened ? 'check' : 'high',
        evidence: evidenceOf(frame.lines, stretch.line, Math.max(block.to, stretch.line)),
      },
    });
  }
  if (found.length > 0 || !deciding) return withReference(found, proposals);
  const unlabelled =
    byReferenceLine(frame, segment, proposals) ??
    byEnactedLine(frame, segment, proposals) ??
    bySentence(frame, segment, stretches);
  return unlabelled === null ? [] : [unlabelled];
}

/** Where one case passes several bodies, each gives it a number of its own in the routing table. */
function numberOfBody(
  frame: Frame,
  kind: DocumentKind,
  body: string | null,
): { caseKey?: string; printed?: string } {
  if (body === null || (kind !== 'case_minutes' && kind !== 'case_paper')) return {};
  for (const [at, line] of frame.lines.entries()) {
    const hit = frame.hits[at]?.[0];
    if (hit === undefined || !isRoutingRow(line.text, hit.number.raw)) continue;
    if (line.text.toLowerCase().includes(body.toLowerCase()))
      return { caseKey: hit.number.key, printed: hit.number.printed };
  }
  return {};
}

/** "Vedtak i sak 12/18:" and "… fattet følgende vedtak i sak 85/18:" are quotations. */
function citesAnother(frame: Frame, segment: Segment, stretch: Stretch): boolean {
  const year = segment.number?.year ?? null;
  const other = (at: number, before = Number.POSITIVE_INFINITY) =>
    (frame.hits[at] ?? []).some((hit) => {
      if (hit.start >= before) return false;
      if (hit.archive || hit.number.year === null) return false;
      const same = hit.number.seq === segment.number?.seq && hit.number.year === year;
      return !same && (hit.sakWord || hit.number.series !== null || hit.number.year !== year);
    });
  // What the decision itself cites stands behind its heading.
  const text = frame.lines[stretch.line]?.text ?? '';
  if (other(stretch.line, text.length - stretch.heading.rest.length)) return true;
  const above = previousText(frame.lines, stretch.line);
  const over = frame.lines[above]?.text ?? '';
  if (above <= segment.from || frame.headings[above]?.code === 'treatment') return false;
  const announces =
    /(?:følgende|følgjande|slikt|dette) (?:\p{L}+ )?vedtak|(?:fattet|fatta|vedtok|gjorde) /iu.test(
      over,
    );
  return announces && other(above);
}

/** Copies the proposal's text to a decision that only points at it. */
function withReference(
  found: DecisionBlock[],
  proposals: readonly ProposalBlock[],
): DecisionBlock[] {
  return found.map((block) => {
    const { decision } = block;
    const source = proposals.filter((proposal) => proposal.stretch.line < block.from).at(-1);
    if (!decision.byReference || source === undefined) return block;
    const { text, points } = source.proposal;
    const votes = decision.votes ?? votesIn(decision.text);
    return {
      ...block,
      decision: { ...decision, text, points, votes, outcome: 'adopted_as_proposed' },
    };
  });
}
