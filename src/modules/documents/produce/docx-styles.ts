import { BorderStyle, type IStylesOptions } from 'docx';
import type { WrittenStandard } from '../../../kernel/language.ts';

const ink = '1B1B18';
const quiet = '5C5A52';
const spruce = '14463A';

/** The look of a document in Word, carried by named styles so that whoever edits it can restyle. */
export function docxStyles(language: WrittenStandard): IStylesOptions {
  const list = { spacing: { after: 60 }, indent: { left: 400, hanging: 400 } };
  const narrow = { left: 200, hanging: 200 };
  const side = { style: BorderStyle.SINGLE, size: 24, color: spruce, space: 8 };
  const frame = { style: BorderStyle.SINGLE, size: 4, color: 'C9C4B6', space: 6 };
  const framed = { top: frame, bottom: frame, left: frame, right: frame };
  const named = (name: string, run: object, paragraph: object) => ({
    id: name.replaceAll(' ', ''),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: ink },
    paragraph: { spacing: { before, after, line: 252, lineRule: 'auto' as const }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: ink, language: { value: `${language}-NO` } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
      },
      title: heading(44, 0, 200),
      heading1: heading(30, 240, 120),
      heading2: heading(23, 280, 80),
      hyperlink: { run: { color: spruce, underline: {} } },
      listParagraph: { paragraph: list },
    },
    paragraphStyles: [
      named('Kicker', { color: quiet, size: 20 }, { spacing: { after: 40 }, keepNext: true }),
      named(
        'Fact',
        { size: 21 },
        {
          spacing: { after: 20 },
          indent: { left: 2400, hanging: 2400 },
          tabStops: [{ type: 'left', position: 2400 }],
        },
      ),
      named('Draft', { bold: true, color: '97281D' }, { spacing: { before: 120 } }),
      named('Table Head', { size: 17, bold: true, color: quiet }, { spacing: { after: 0 } }),
      named('Table Text', { size: 19 }, { spacing: { after: 0, line: 252, lineRule: 'auto' } }),
      named('Table List', { size: 18 }, { spacing: { after: 0 }, indent: narrow }),
      named(
        'Proposal',
        {},
        {
          ...list,
          border: { left: side },
          shading: { type: 'clear', fill: 'F1F5F2' },
        },
      ),
      named(
        'Quoted Source',
        { size: 20, bold: true, color: quiet },
        {
          spacing: { before: 160, after: 60 },
          keepNext: true,
        },
      ),
      named('Quoted', { size: 20 }, { ...list, border: framed }),
    ],
  };
}
