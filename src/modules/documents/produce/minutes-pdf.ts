import { compilePdf } from '../../../platform/pdf/compile-pdf.ts';
import { missingSign } from '../../../platform/pdf/printable-text.ts';
import type { PdfFile, PdfStandard } from '../../../platform/pdf/typst-engine.ts';
import { anchorOf, isEmpty } from './minutes-html.tsx';
import type { MinutesStanding, WrittenMinutes, WrittenPart } from './minutes-written.ts';
import { minutesTemplate } from './templates/minutes.ts';
import { documentTexts } from './text/document-texts.ts';
import { textBlocks } from './text-blocks.ts';

/** Minutes as a tagged PDF/A-2a. Its date is the meeting's: the same minutes, the same bytes. */
export async function minutesPdf(
  minutes: WrittenMinutes,
  standing: MinutesStanding,
): Promise<Uint8Array> {
  return (await minutesPdfFile(minutes, standing)).bytes;
}

/** As `minutesPdf`, with what the file claims to be, and a choice of standard. */
export function minutesPdfFile(
  minutes: WrittenMinutes,
  standing: MinutesStanding,
  options: { standard?: PdfStandard } = {},
): Promise<PdfFile> {
  return compilePdf({
    template: minutesTemplate,
    data: printed(minutes, standing),
    ...options,
  });
}

function printed(minutes: WrittenMinutes, standing: MinutesStanding) {
  const texts = documentTexts(minutes.language);
  const [year, month, day] = minutes.date.split('-').map(Number);
  return {
    ...minutes,
    ...standing,
    page: { label: texts.page, of: texts.pageOf },
    date: { year, month, day, hour: 0, minute: 0, second: 0 },
    missingSigns: texts.missingSigns(missingSign),
    sections: minutes.sections
      .map((section, at) => ({
        ...section,
        under: section.under ?? '',
        anchor: `${anchorOf(section)}-${at + 1}`,
        supplement: section.number ? texts.caseNumber(section.number) : section.heading,
        parts: section.parts.filter((part) => !isEmpty(part)).map(printedPart),
      }))
      .filter((section) => section.parts.length > 0 || section.closed !== ''),
  };
}

function printedPart(part: WrittenPart) {
  if (part.kind === 'text') return { ...part, blocks: textBlocks(part.text) };
  if (part.kind === 'table') return { ...part, widths: widthsOf(part.columns.length, part.rows) };
  return {
    ...part,
    points: part.points.map((point) => ({ ...point, blocks: textBlocks(point.text) })),
  };
}

/** How the columns share the page: by what is written in them; short ones within as they are. */
function widthsOf(columns: number, rows: string[][]): number[] {
  return Array.from({ length: columns }, (_, at) => {
    const longest = Math.max(0, ...rows.map((row) => row[at]?.length ?? 0));
    if (longest <= 10 && at > 0 && at < columns - 1) return 0;
    return Math.min(4, Math.max(1, Math.round(longest / 16)));
  });
}
