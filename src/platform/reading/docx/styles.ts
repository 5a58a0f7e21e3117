import { descend, integer, settingOf, toggleOf, type XmlNode } from './xml.ts';

/** What a style means for reading, with everything it inherits from the styles it is based on. */
export type Style = {
  /** 0 is a title, 1–6 a heading level. */
  heading?: number | undefined;
  bold?: boolean | undefined;
  hidden?: boolean | undefined;
  numberingId?: string | undefined;
  numberingLevel?: number | undefined;
  breaksPage?: boolean | undefined;
};

export type Styles = {
  byId: ReadonlyMap<string, Style>;
  /** The paragraph style of paragraphs that name none. */
  ordinary: Style;
};

const ancestryLimit = 20;

/** The styles of a document, from the `w:style` elements of its styles part. */
export function resolveStyles(nodes: readonly XmlNode[]): Styles {
  const nodeById = new Map<string, XmlNode>();
  for (const node of nodes) {
    const id = node.attributes.styleId;
    if (node.name === 'w:style' && id !== undefined) nodeById.set(id, node);
  }
  const byId = new Map<string, Style>();
  for (const [id, node] of nodeById) byId.set(id, inherited(node, nodeById));
  const ordinary = nodes.find(
    ({ attributes }) => attributes.type === 'paragraph' && isOn(attributes.default),
  );
  return { byId, ordinary: byId.get(ordinary?.attributes.styleId ?? '') ?? {} };
}

/**
 * The style that a paragraph or run refers to. A reference to a style that the file fails to
 * define is read by its id, which is how Word names its headings: Overskrift1, Heading2, Tittel.
 */
export function styleOf(styles: Styles, id: string | undefined): Style {
  if (id === undefined) return styles.ordinary;
  return styles.byId.get(id) ?? { heading: headingByName(id) };
}

/** The heading level that a paragraph's own or a style's outline level stands for. */
export function headingOfOutline(level: number | undefined): number | undefined {
  return level === undefined || level < 0 || level > 8 ? undefined : Math.min(level + 1, 6);
}

function inherited(node: XmlNode, nodeById: ReadonlyMap<string, XmlNode>): Style {
  const style: Style = {};
  let here: XmlNode | undefined = node;
  for (let step = 0; here !== undefined && step < ancestryLimit; step++) {
    const own = ownStyle(here);
    style.heading ??= own.heading;
    style.bold ??= own.bold;
    style.hidden ??= own.hidden;
    style.numberingId ??= own.numberingId;
    style.numberingLevel ??= own.numberingLevel;
    style.breaksPage ??= own.breaksPage;
    here = nodeById.get(settingOf(here, 'w:basedOn') ?? '');
  }
  return style;
}

function ownStyle(node: XmlNode): Style {
  const paragraph = descend(node, 'w:pPr');
  const run = descend(node, 'w:rPr');
  const isParagraph = node.attributes.type !== 'character';
  const outline = headingOfOutline(integer(settingOf(paragraph, 'w:outlineLvl')));
  const named =
    headingByName(settingOf(node, 'w:name') ?? '') ?? headingByName(node.attributes.styleId ?? '');
  return {
    heading: isParagraph ? (named ?? outline) : undefined,
    bold: toggleOf(run, 'w:b'),
    hidden: toggleOf(run, 'w:vanish'),
    numberingId: settingOf(paragraph, 'w:numPr', 'w:numId'),
    numberingLevel: integer(settingOf(paragraph, 'w:numPr', 'w:ilvl')),
    breaksPage: toggleOf(paragraph, 'w:pageBreakBefore'),
  };
}

function headingByName(name: string): number | undefined {
  if (/^(title|tittel)$/i.test(name)) return 0;
  const level = /^(?:heading|overskrift|rubrik)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Math.min(Number(level), 6);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
