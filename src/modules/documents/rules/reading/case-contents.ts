import type { DocumentKind, ImportedDocument } from '../../vocabulary.ts';
import { stretchesOf } from './case-sections.ts';
import type { Segment } from './case-segments.ts';
import { decisionsOf } from './decisions-of.ts';
import type { Frame } from './frame.ts';
import { proposalsOf } from './proposals-of.ts';
import { quotedDecisions } from './quoted-decisions.ts';

type Contents = Pick<ImportedDocument, 'proposals' | 'decisions' | 'quotedDecisions'>;

/** The proposals, decisions and quotations of every case, none counted as two of them. */
export function caseContents(
  frame: Frame,
  kind: DocumentKind,
  segments: readonly Segment[],
): Contents {
  const contents: Contents = { proposals: [], decisions: [], quotedDecisions: [] };
  for (const segment of segments) {
    const stretches = stretchesOf(frame, segment);
    const proposals = proposalsOf(frame, segment, stretches);
    const decisions =
      segment.number === null && segments.length > 1 && stretches.length === 0
        ? []
        : decisionsOf(frame, kind, segment, stretches, proposals);
    const taken = (line: number) =>
      proposals.some(
        ({ stretch, block }) => line >= stretch.line && line <= Math.max(block.to, stretch.line),
      ) || decisions.some(({ from, to }) => line >= from && line <= to);
    contents.proposals.push(...proposals.map(({ proposal }) => proposal));
    contents.decisions.push(...decisions.map(({ decision }) => decision));
    contents.quotedDecisions.push(...quotedDecisions(frame, segment, taken));
  }
  return contents;
}
