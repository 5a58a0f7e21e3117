import type { Proposal, ProposalSource } from '../../vocabulary.ts';
import type { Stretch } from './case-sections.ts';
import type { Segment } from './case-segments.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import { type PointBlock, pointsIn } from './numbered-points.ts';

/** A proposal and the lines it took, so that later rules leave them alone. */
export type ProposalBlock = { proposal: Proposal; block: PointBlock; stretch: Stretch };

const placeholder =
  /^(?:skriv inn teksten.*|sett inn .{0,40}|\[.*\]|[.…x_\s]+|.{0,60}(?:vert|blir|vil bli|legges|leggast|blir) (?:lagt |lagde )?(?:fra[mn]|frem)m?(?: (?:av|i|på) .{0,40})?\.?|ingen innstilling\.?|uten innstilling\.?|utan (?:innstilling|tilråding)\.?|ettersendes\.?)$/iu;

/** The proposals under the headings of one case. Empty headings give none. */
export function proposalsOf(
  frame: Frame,
  segment: Segment,
  stretches: readonly Stretch[],
): ProposalBlock[] {
  const found: ProposalBlock[] = [];
  for (const stretch of stretches) {
    if (stretch.heading.code !== 'proposed_decision') continue;
    const block = pointsIn(frame.lines, stretch.from, stretch.to, stretch.heading.rest);
    if (block.text === '') continue;
    const isPlaceholder = placeholder.test(block.text);
    found.push({
      block,
      stretch,
      proposal: {
        caseKey: segment.number?.key ?? null,
        printed: segment.number?.printed ?? null,
        source: sourceOf(stretch.heading.label),
        heading: stretch.heading.label,
        text: block.text,
        points: block.points,
        placeholder: isPlaceholder,
        confidence: frame.flattened || segment.foundBy !== 'heading' ? 'check' : 'high',
        evidence: evidenceOf(frame.lines, stretch.line, Math.max(block.to, stretch.line)),
      },
    });
  }
  return found;
}

function sourceOf(heading: string): ProposalSource {
  const text = heading.toLowerCase();
  if (/sekretær|sekretariat/u.test(text)) return 'secretariat';
  if (/rådmann|direktør|administrasjon|adm\.|kommunedirektør|kommunesjef|leder|leiar/u.test(text))
    return 'administration';
  if (/utvalg|utval|styre|råd|nemnd|skap|komit/u.test(text)) return 'body';
  return /fremmet|fremmer|fremja|fremma|representant/u.test(text) ? 'member' : 'unknown';
}
