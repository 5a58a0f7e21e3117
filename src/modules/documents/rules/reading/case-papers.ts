import type { CasePaper, DocumentKind } from '../../vocabulary.ts';
import { attachmentsOf, sectionsOf, stretchesOf } from './case-sections.ts';
import type { Segment } from './case-segments.ts';
import type { Frame } from './frame.ts';
import type { HeaderField } from './header-labels.ts';
import { evidenceOf } from './lines-of-source.ts';
import { labelledIn } from './meeting-header.ts';
import { splitPeople } from './people.ts';

/** The papers of the cases; `quoted` names the lines that hold decisions of other meetings. */
export function papersOf(
  frame: Frame,
  kind: DocumentKind,
  segments: readonly Segment[],
  quoted: (line: number) => boolean = () => false,
): CasePaper[] {
  if (kind !== 'notice_with_papers' && kind !== 'case_paper') return [];
  return segments.flatMap((segment): CasePaper[] => {
    const stretches = stretchesOf(frame, segment);
    const labels = labelledIn(frame, segment.from, Math.min(segment.to, segment.from + 40));
    if (segment.number === null && stretches.length === 0) return [];
    const people = (field: HeaderField) =>
      labels.filter((entry) => entry.field === field).flatMap((entry) => splitPeople(entry.value));
    const date = labels.find((entry) => entry.field === 'date')?.value ?? null;
    return [
      {
        caseKey: segment.number?.key ?? null,
        printed: segment.number?.printed ?? null,
        title: segment.title,
        foundBy: segment.foundBy,
        owners: people('owner'),
        handlers: people('handler'),
        committee:
          labels.find((entry) => entry.field === 'committee')?.value.replace(/\.$/u, '') ?? null,
        date: date?.replace(/\.$/u, '') ?? null,
        sections: sectionsOf(frame, stretches, quoted),
        attachments: attachmentsOf(frame, stretches),
        evidence: evidenceOf(frame.lines, segment.from, segment.to - 1),
      },
    ];
  });
}
