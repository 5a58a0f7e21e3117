import { ExternalHyperlink, LevelFormat, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { PointView, ProposalView } from './paper-view.ts';
import type { TextBlock } from './text-blocks.ts';

/** The numbered lists of one document: Word counts each list by a numbering of its own. */
export type DocxLists = { starts: Set<number>; lists: number };

const bulletList = 'bullets';
const indent = { left: 400, hanging: 400 };

/** A text as runs, broken where it was broken. */
export function runs(
  text: string,
  { bold = false, color }: { bold?: boolean; color?: string } = {},
): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...(bold && { bold }),
        ...(color && { color }),
      }),
  );
}

/** A text that leads somewhere, or the text alone when it leads nowhere. */
export function linked(text: string, href: string | undefined): ParagraphChild[] {
  if (!href) return runs(text);
  const look = { text, style: 'Hyperlink' };
  return [new ExternalHyperlink({ link: href, children: [new TextRun(look)] })];
}

/** Plain text with light structure, as paragraphs and real lists. */
export function blockParagraphs(blocks: TextBlock[], lists: DocxLists): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph')
      return [new Paragraph({ children: runs(block.lines.join('\n')) })];
    if (block.kind === 'bullets') return block.items.map((lines) => bulleted(lines.join('\n')));
    const next = numberedFrom(block.start, lists);
    return block.items.map((lines) => next(runs(lines.join('\n'))));
  });
}

/** One item of a bulleted list. */
export function bulleted(
  text: string,
  note = '',
  style = 'ListParagraph',
  furtherIn = 0,
): Paragraph {
  return new Paragraph({
    style,
    ...(style === 'TableList' && { indent: { left: 200 + furtherIn, hanging: 200 } }),
    numbering: { reference: bulletList, level: 0 },
    children: [...runs(text), ...(note === '' ? [] : runs(` (${note})`, { color: '5C5A52' }))],
  });
}

/** Numbered points; a point whose number does not follow the one before begins a list of its own. */
export function pointParagraphs(
  points: (PointView | ProposalView)[],
  lists: DocxLists,
  style = 'ListParagraph',
): Paragraph[] {
  let next: ReturnType<typeof numberedFrom> | undefined;
  let expected: number | undefined;
  return points.flatMap((point) => {
    if (!next || point.no !== expected) next = numberedFrom(point.no, lists, style);
    expected = point.no + 1;
    const kind =
      'kind' in point && point.kind !== '' ? runs(`${point.kind}: `, { bold: true }) : [];
    const [first, ...rest] = point.blocks;
    const lead = first?.kind === 'paragraph' ? first.lines.join('\n') : '';
    const below = first?.kind === 'paragraph' ? rest : point.blocks;
    return [next([...kind, ...runs(lead)]), ...blockParagraphs(below, lists)];
  });
}

function numberedFrom(start: number, lists: DocxLists, style = 'ListParagraph') {
  lists.starts.add(start);
  const instance = ++lists.lists;
  return (children: ParagraphChild[]) =>
    new Paragraph({
      style,
      numbering: { reference: `numbers-${start}`, level: 0, instance },
      children,
    });
}

/** The numberings that the lists used, for the document's head. */
export function numberingOf(lists: DocxLists) {
  const level = { level: 0, alignment: 'left' as const, style: { paragraph: { indent } } };
  return {
    config: [
      { reference: bulletList, levels: [{ ...level, format: LevelFormat.BULLET, text: '–' }] },
      ...[...lists.starts].map((start) => ({
        reference: `numbers-${start}`,
        levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.', start }],
      })),
    ],
  };
}
