import type { SourceLine } from '../../../kernel/source-text.ts';
import { tidyText } from '../tidy-text.ts';
import { inlineContent } from './inline.ts';
import type { ListCounter } from './numbering.ts';
import { headingOfOutline, type Styles, styleOf } from './styles.ts';
import { rowLines } from './table-rows.ts';
import { descend, elements, integer, settingOf, toggleOf, type XmlNode } from './xml.ts';

/** Reads the blocks of a document in order; pages and list numbers count on from call to call. */
export type BodyReader = { read(block: XmlNode): SourceLine[]; page(): number };

/** Elements that merely wrap blocks, such as content controls and tracked insertions. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml']);
const choices = new Set(['mc:AlternateContent', 'mc:Choice']);

/** A reader for the body of a document with these styles and lists. */
export function bodyReader(styles: Styles, nextMarker: ListCounter): BodyReader {
  let page = 1;
  let pageHasText = false;
  return { read: blockLines, page: () => page };

  function blockLines(block: XmlNode): SourceLine[] {
    if (block.name === 'w:p') return paragraphLines(block);
    if (block.name === 'w:tbl') return tableLines(block);
    if (wrappers.has(block.name) || choices.has(block.name)) return contentLines(block);
    return [];
  }

  function contentLines(container: XmlNode): SourceLine[] {
    return elements(container).flatMap(blockLines);
  }

  function tableLines(table: XmlNode): SourceLine[] {
    return elements(table).flatMap((child) => {
      if (child.name === 'w:tr') return rowLines(child, contentLines);
      return wrappers.has(child.name) ? tableLines(child) : [];
    });
  }

  function paragraphLines(paragraph: XmlNode): SourceLine[] {
    const properties = descend(paragraph, 'w:pPr');
    const style = styleOf(styles, settingOf(properties, 'w:pStyle'));
    if (toggleOf(properties, 'w:pageBreakBefore') ?? style.breaksPage) turnPage();
    const outline = headingOfOutline(integer(settingOf(properties, 'w:outlineLvl')));
    const heading = style.heading ?? outline;
    const lines: SourceLine[] = [];
    const boxes: XmlNode[] = [];
    let text = '';
    let plain = '';
    let linePage = page;
    for (const inline of inlineContent(paragraph, style, styles)) {
      if (inline.kind === 'text-box') boxes.push(inline.content);
      else if (inline.kind === 'text') {
        if (text.trim() === '') linePage = page;
        text += inline.text;
        if (!inline.bold) plain += inline.text;
        pageHasText ||= inline.text.trim() !== '';
      } else if (inline.kind === 'line-break' && heading !== undefined) text += ' ';
      else {
        if (inline.kind === 'line-break' || (!inline.rendered && text.trim() !== '')) endLine();
        if (inline.kind === 'page-break') turnPage();
      }
    }
    if (text.trim() !== '' || lines.length === 0) endLine();
    const marker = lines.some((line) => line.text !== '') ? markerOf(properties, style) : undefined;
    if (marker !== undefined && lines[0] !== undefined) lines[0].marker = marker;
    if (endsSection(properties)) turnPage();
    return [...lines, ...boxes.flatMap(contentLines)];

    function endLine(): void {
      const line: SourceLine = { text: tidyText(text).trim(), page: linePage };
      if (line.text !== '' && heading !== undefined) line.heading = heading;
      if (line.text !== '' && plain.trim() === '') line.bold = true;
      lines.push(line);
      text = '';
      plain = '';
    }
  }

  function markerOf(properties: XmlNode | undefined, style: ReturnType<typeof styleOf>) {
    const own = descend(properties, 'w:numPr');
    const id = settingOf(own, 'w:numId') ?? style.numberingId;
    const level = integer(settingOf(own, 'w:ilvl')) ?? style.numberingLevel ?? 0;
    return id === undefined || id === '0' ? undefined : nextMarker(id, level);
  }

  /** A break right after a break is the same one told twice, once as a wish and once as laid out. */
  function turnPage(): void {
    if (pageHasText) page += 1;
    pageHasText = false;
  }
}

/** Whether a section ends with this paragraph and the next one starts on a page of its own. */
function endsSection(properties: XmlNode | undefined): boolean {
  const section = descend(properties, 'w:sectPr');
  return section !== undefined && settingOf(section, 'w:type') !== 'continuous';
}
