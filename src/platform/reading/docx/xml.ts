import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';

/**
 * An element of an office document. Its name bears the prefix that the trade knows it by, such as
 * 'w:p', whatever prefix the file uses; attributes are keyed by their local names.
 */
export type XmlNode = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
};

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};

const depthLimit = 300;

/**
 * Reads a part and hands over each finished child of the element `container`, so that a long
 * document never stands in memory as a whole. Entities of the file's own are an error and nothing
 * outside the file is ever fetched. Throws on malformed or absurdly nested XML.
 */
export async function readXml(
  stream: Readable,
  container: string,
  onChild: (node: XmlNode) => void,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlNode[] = [];
  let containerDepth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const name = `${prefixes[tag.uri] ?? 'other'}:${tag.local}`;
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      attributes[attribute.local] = attribute.value;
    }
    if (open.length >= depthLimit) throw new Error('The XML is nested too deeply.');
    open.push({ name, attributes, children: [] });
    if (containerDepth === 0 && name === container) containerDepth = open.length;
  });
  parser.on('text', (text) => {
    if (containerDepth > 0 && open.length > containerDepth) open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    const node = open.pop();
    if (node === undefined || containerDepth === 0) return;
    if (open.length === containerDepth) onChild(node);
    else if (open.length > containerDepth) open.at(-1)?.children.push(node);
    else if (open.length < containerDepth) containerDepth = 0;
  });
  let decoder: TextDecoder | undefined;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.close();
}

/** XML is UTF-8 unless a byte order mark says otherwise. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

export function elements(node: XmlNode | undefined, name?: string): XmlNode[] {
  const found: XmlNode[] = [];
  for (const child of node?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The descendant along a path of names, each a direct child of the one before. */
export function descend(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  let here = node;
  for (const name of path) here = elements(here, name)[0];
  return here;
}

/** The `w:val` of a child element, such as the id in `<w:pStyle w:val="Tittel"/>`. */
export function settingOf(node: XmlNode | undefined, ...path: string[]): string | undefined {
  return descend(node, ...path)?.attributes.val;
}

/** Whether a switch such as `<w:b/>` is on or off, or undefined where it is not mentioned. */
export function toggleOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = descend(node, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? '1');
}

export function integer(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}
