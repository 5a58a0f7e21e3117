/** An element with its text or its children; attributes come before. */
export type Xml = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: string | readonly Xml[];
};

type Child = Xml | null | readonly Child[];

/** An element of elements. What is null is left out. */
export function element(
  name: string,
  children: readonly Child[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  return { name, attributes, content: flat(children) };
}

/** An element with a text; null where there is none, since a schema refuses an empty one. */
export function field(name: string, text: string | number | null | undefined): Xml | null {
  const content = typeof text === 'number' ? String(text) : (text ?? '').trim();
  return content === '' ? null : { name, attributes: {}, content };
}

/** The document as UTF-8 text. Signs that XML 1.0 has no place for are left out. */
export function xmlText(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, content }: Xml, indent: string): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${head.join('')}`;
  if (typeof content === 'string') return `${open}>${escaped(content)}</${name}>`;
  if (content.length === 0) return `${open}/>`;
  const inner = content.map((child) => written(child, `${indent}  `));
  return [`${open}>`, ...inner, `${indent}</${name}>`].join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no place for
const noPlace = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) =>
  text.replace(noPlace, '').replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);

function flat(children: readonly Child[]): Xml[] {
  return children.flatMap((child) =>
    child === null ? [] : Array.isArray(child) ? flat(child) : [child as Xml],
  );
}
