import { Bookmark, BorderStyle, HeadingLevel, Paragraph } from 'docx';
import { factParagraphs } from './docx-facts.ts';
import {
  blockParagraphs,
  bulleted,
  type DocxLists,
  linked,
  pointParagraphs,
  runs,
} from './docx-text.ts';
import type { Fact } from './notice-view.ts';
import type { PaperView } from './paper-view.ts';

/** One case paper, on a page of its own. `shared` is what it repeats from the notice's head. */
export function paperParagraphs(paper: PaperView, shared: Fact[], lists: DocxLists): Paragraph[] {
  const { proposals, decisions, attachments, links } = paper;
  return [
    new Paragraph({ style: 'Kicker', pageBreakBefore: true, children: runs(paper.kicker) }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new Bookmark({ id: paper.anchor, children: runs(paper.heading) })],
    }),
    ...(paper.closed === '' ? [] : [new Paragraph({ children: runs(paper.closed, closedLook) })]),
    ...factParagraphs([...shared, ...paper.facts]),
    ruleBelow(),
    subheading(proposals.heading),
    ...(proposals.none === ''
      ? pointParagraphs(proposals.items, lists, 'Proposal')
      : [new Paragraph({ children: runs(proposals.none) })]),
    ...(decisions
      ? [subheading(decisions.heading), ...pointParagraphs(decisions.points, lists)]
      : []),
    ...(attachments
      ? [
          subheading(attachments.heading),
          ...attachments.items.map(({ name, note }) => bulleted(name, note)),
        ]
      : []),
    ...paper.sections.flatMap(({ heading, blocks, quoted }) => [
      ...(heading === '' ? [] : [subheading(heading)]),
      ...blockParagraphs(blocks, lists),
      ...quoted.flatMap(({ source, points }) => [
        new Paragraph({ style: 'QuotedSource', children: runs(source) }),
        ...pointParagraphs(points, lists, 'Quoted'),
      ]),
    ]),
    ...(links
      ? [
          subheading(links.heading),
          ...links.items.map(({ text, href }) => new Paragraph({ children: linked(text, href) })),
        ]
      : []),
  ];
}

const closedLook = { bold: true, color: '97281D' };

/** A heading below a document's or a paper's own. */
function subheading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(text) });
}

function ruleBelow(): Paragraph {
  return new Paragraph({
    spacing: { after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '1B1B18', space: 1 } },
  });
}
