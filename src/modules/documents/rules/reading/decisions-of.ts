import type { DocumentKind, ImportedDecision, Point } from '../../vocabulary.ts';
import type { Stretch } from './case-sections.ts';
import type { Segment } from './case-segments.ts';
import type { Frame } from './frame.ts';
import { bodyOfTreatment } from './headings.ts';
import { evidenceOf, nextText, previousText } from './lines-of-source.ts';
import { isClosingLine } from './list-headings.ts';
import { pointsIn } from './numbered-points.ts';
import {
  adoptsByReference,
  isEnactedLine,
  isUnanimous,
  outcomeOf,
  tellsOutcome,
  votesIn,
} from './outcome-of.ts';
import type { ProposalBlock } from './proposals-of.ts';
import { squeezed, wordCount } from './word-edges.ts';

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

export type DecisionBlock = { decision: ImportedDecision; from: number; to: number };

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
    if (!deciding && !(kind === 'case_paper' && treated !== undefined)) continue;
    if (citesAnother(frame, segment, stretch)) continue;
    const block = pointsIn(frame.lines, stretch.from, stretch.to, stretch.heading.rest);
    if (block.text === '') continue;
    const near = `${wordsAround(frame, stretch.line, Math.max(block.to, stretch.line))}\n${treatmentText(frame, stretches, at, segment)}`;
    found.push({
      from: stretch.line,
      to: Math.max(block.to, stretch.line),
      decision: {
        ...base(frame, segment, near, block.text, block.points),
        body: bodyOfTreatment(treated?.heading.label ?? ''),
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

function base(
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
function additions(frame: Frame, stretches: readonly Stretch[]): string[] {
  return stretches
    .filter((stretch) => /^protokolltilfør/iu.test(stretch.heading.label))
    .map(({ heading, from, to }) =>
      squeezed([heading.rest, ...frame.lines.slice(from, to).map((line) => line.text)].join(' ')),
    )
    .filter((text) => text !== '');
}

/** The line over a decision's heading and the lines of votes behind its text. */
function wordsAround(frame: Frame, heading: number, last: number): string {
  const above = frame.lines[previousText(frame.lines, heading)]?.text ?? '';
  const parts = wordCount(above) <= 4 && /enstemmige?$|samrøystes$/iu.test(above) ? [above] : [];
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
function treatmentText(
  frame: Frame,
  stretches: readonly Stretch[],
  at: number,
  segment: Segment,
): string {
  const parts: string[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (Math.abs(index - at) > 3) continue;
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

/** "Vedtak i sak 12/18:" and "… fattet følgende vedtak i sak 85/18:" are quotations. */
function citesAnother(frame: Frame, segment: Segment, stretch: Stretch): boolean {
  const year = segment.number?.year ?? null;
  const other = (at: number) =>
    (frame.hits[at] ?? []).some((hit) => {
      if (hit.archive || hit.number.year === null) return false;
      const same = hit.number.seq === segment.number?.seq && hit.number.year === year;
      return !same && (hit.sakWord || hit.number.series !== null || hit.number.year !== year);
    });
  if (other(stretch.line)) return true;
  const above = previousText(frame.lines, stretch.line);
  const text = frame.lines[above]?.text ?? '';
  if (above <= segment.from || frame.headings[above]?.code === 'treatment') return false;
  const announces =
    /(?:følgende|følgjande|slikt|dette) (?:\p{L}+ )?vedtak|(?:fattet|fatta|vedtok|gjorde) /iu.test(
      text,
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

function byReferenceLine(
  frame: Frame,
  segment: Segment,
  proposals: readonly ProposalBlock[],
): DecisionBlock | null {
  for (let at = segment.to - 1; at >= segment.bodyFrom; at -= 1) {
    const text = frame.lines[at]?.text ?? '';
    if (text === '' || wordCount(text) > 18 || !adoptsByReference(text)) continue;
    const source = proposals.filter((proposal) => proposal.stretch.line < at).at(-1);
    const before = source === undefined ? textBefore(frame, segment, at) : null;
    const points = source?.proposal.points ?? before?.points ?? [];
    const body = source?.proposal.text ?? before?.text ?? text;
    return {
      from: at,
      to: at,
      decision: {
        ...base(frame, segment, text, body, points),
        outcome: 'adopted_as_proposed',
        byReference: true,
        evidence: evidenceOf(frame.lines, at),
      },
    };
  }
  return null;
}

/** "Enstemmig vedtatt." alone on its line: the decision is the text before it. */
function byEnactedLine(
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
        ...base(frame, segment, text, block.text, block.points),
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
  /(?<!\p{L})(?:godkjennes|godkjent|godkjend|godkjende|godkjenner|godkjennast|vedtatt|vedtas|vedtok|vedteke|vedtek|vedteken|tas til orientering|tatt til orientering|tar saken til|tek saka til|teken til|teke til|tas til etterretning|til vitande|utsettes|utsatt|utsett|enstemmig|samrøystes|valgt|vald|oppnevnt|oppnemnd|tilslutning|ikke behandlet|ikkje handsama|ingen saker|utgår|utgjekk|forslaget falt|framlegget fall|avslås|oversendes|oversendast)(?!\p{L})/iu;

/** One short sentence under the title that tells the outcome. */
function bySentence(
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
      ...base(frame, segment, pick.text, text, [{ no: null, text }]),
      confidence: 'low',
      evidence: evidenceOf(frame.lines, pick.at),
    },
  };
}
