import { type Style, type Styles, styleOf } from './styles.ts';
import { descend, elements, settingOf, toggleOf, type XmlNode } from './xml.ts';

/** What a paragraph holds, in order: text, breaks, and text boxes anchored in it. */
export type Inline =
  | { kind: 'text'; text: string; bold: boolean }
  | { kind: 'line-break' }
  /** `rendered` breaks were where the page ended when the file was last laid out. */
  | { kind: 'page-break'; rendered: boolean }
  | { kind: 'text-box'; content: XmlNode };

/** Deleted and moved-away text, layout variants of what is read anyway, and mere properties. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rt',
]);

/** The contents of a paragraph; insertions are kept, deletions and hidden text are not. */
export function inlineContent(paragraph: XmlNode, paragraphStyle: Style, styles: Styles): Inline[] {
  const found: Inline[] = [];
  walk(paragraph, paragraphStyle.bold ?? false);
  return found;

  function walk(node: XmlNode, bold: boolean): void {
    for (const child of elements(node)) {
      if (skipped.has(child.name)) continue;
      if (child.name === 'w:r') walkRun(child, bold);
      else if (child.name === 'w:txbxContent') found.push({ kind: 'text-box', content: child });
      else if (child.name === 'm:t') found.push({ kind: 'text', text: textOf(child), bold: false });
      else walk(child, bold);
    }
  }

  function walkRun(run: XmlNode, inheritedBold: boolean): void {
    const properties = descend(run, 'w:rPr');
    const named = settingOf(properties, 'w:rStyle');
    const style = named === undefined ? {} : styleOf(styles, named);
    if (toggleOf(properties, 'w:vanish') ?? style.hidden ?? paragraphStyle.hidden) return;
    const bold = toggleOf(properties, 'w:b') ?? style.bold ?? inheritedBold;
    for (const child of elements(run)) {
      const inline = runContent(child, bold);
      if (inline !== undefined) found.push(inline);
      else if (!skipped.has(child.name)) walk(wrap(child), bold);
    }
  }
}

/** `walk` looks at children: a run's own child is handed to it inside a nameless parent. */
function wrap(node: XmlNode): XmlNode {
  return { name: '', attributes: {}, children: [node] };
}

function runContent(node: XmlNode, bold: boolean): Inline | undefined {
  switch (node.name) {
    case 'w:t':
      return { kind: 'text', text: textOf(node), bold };
    case 'w:tab':
    case 'w:ptab':
      return { kind: 'text', text: '\t', bold };
    case 'w:noBreakHyphen':
      return { kind: 'text', text: '-', bold };
    case 'w:sym':
      return { kind: 'text', text: symbol(node.attributes.char), bold };
    case 'w:cr':
      return { kind: 'line-break' };
    case 'w:br':
      if (node.attributes.type === 'page') return { kind: 'page-break', rendered: false };
      return { kind: 'line-break' };
    case 'w:lastRenderedPageBreak':
      return { kind: 'page-break', rendered: true };
    default:
      return undefined;
  }
}

function textOf(node: XmlNode): string {
  return node.children.filter((child) => typeof child === 'string').join('');
}

function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0 && point <= 0xffff ? String.fromCharCode(point) : '';
}
