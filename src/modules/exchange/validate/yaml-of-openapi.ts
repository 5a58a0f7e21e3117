/** A value that YAML and JSON both have. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

type Line = { no: number; indent: number; text: string };
type Lines = { at: number; readonly all: Line[]; readonly raw: readonly string[] };

/**
 * Reads the YAML that generators write API descriptions in: block mappings and sequences, plain and
 * quoted scalars on one line, and block texts. Throws at the first line that is anything else, so
 * that nothing is read wrongly; a description with more can be given as JSON.
 */
export function readYaml(text: string): PlainValue {
  const raw = text.split(/\r?\n/u);
  const all = raw.flatMap((line, at): Line[] => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed === '---' || trimmed.startsWith('#')) return [];
    return [{ no: at + 1, indent: line.length - line.trimStart().length, text: trimmed }];
  });
  const lines: Lines = { at: 0, all, raw };
  const first = all[0];
  if (!first) return null;
  const value = readBlock(lines, first.indent);
  const left = lines.all[lines.at];
  if (left) throw strange(left);
  return value;
}

function readBlock(lines: Lines, indent: number): PlainValue {
  const line = lines.all[lines.at];
  if (line && isItem(line)) return readSequence(lines, indent);
  return readMapping(lines, indent);
}

const isItem = ({ text }: Line) => text === '-' || text.startsWith('- ');

function readSequence(lines: Lines, indent: number): PlainValue[] {
  const items: PlainValue[] = [];
  for (let line = lines.all[lines.at]; line?.indent === indent; line = lines.all[lines.at]) {
    if (!isItem(line)) break;
    const rest = line.text.slice(1).trimStart();
    const inner = indent + line.text.length - rest.length;
    if (rest !== '' && keyOf(rest)) {
      // The first pair stands beside the dash, the others below it.
      lines.all[lines.at] = { ...line, indent: inner, text: rest };
      items.push(readBlock(lines, inner));
    } else {
      lines.at += 1;
      items.push(valueAfter(lines, line, rest));
    }
  }
  return items;
}

function readMapping(lines: Lines, indent: number): PlainValue {
  const pairs: [string, PlainValue][] = [];
  for (let line = lines.all[lines.at]; line?.indent === indent; line = lines.all[lines.at]) {
    if (isItem(line)) break;
    const pair = keyOf(line.text);
    if (!pair) throw strange(line);
    lines.at += 1;
    pairs.push([pair.key, valueAfter(lines, line, pair.rest)]);
  }
  return Object.fromEntries(pairs);
}

/** What follows a key or a dash: on the same line, or as a block below it. */
function valueAfter(lines: Lines, line: Line, rest: string): PlainValue {
  if (/^[|>][+-]?$/u.test(rest)) return readText(lines, line, rest.startsWith('|') ? '\n' : ' ');
  if (rest !== '') return scalarOf(rest, line);
  const next = lines.all[lines.at];
  if (!next) return null;
  if (next.indent > line.indent) return readBlock(lines, next.indent);
  return next.indent === line.indent && isItem(next) && !isItem(line)
    ? readSequence(lines, next.indent)
    : null;
}

/** A text over several lines, which may hold anything. */
function readText(lines: Lines, line: Line, between: string): string {
  const own = lines.raw[line.no - 1] ?? '';
  const least = own.length - own.replace(/^[\s-]*/u, '').length;
  const texts: string[] = [];
  for (let no = line.no; no < lines.raw.length; no += 1) {
    const raw = lines.raw[no] ?? '';
    if (raw.trim() !== '' && raw.length - raw.trimStart().length <= least) break;
    texts.push(raw);
  }
  const indent = Math.min(
    ...texts.filter((text) => text.trim()).map((text) => text.length - text.trimStart().length),
  );
  const end = line.no + texts.length;
  while ((lines.all[lines.at]?.no ?? Number.POSITIVE_INFINITY) <= end) lines.at += 1;
  return texts
    .map((text) => text.slice(indent))
    .join(between)
    .trimEnd();
}

function keyOf(text: string): { key: string; rest: string } | null {
  const quoted = /^'((?:[^']|'')*)':(?:\s+(.*))?$/u.exec(text);
  if (quoted) return { key: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^\s'"#&*!|>%@`[{][^#]*?):(?:\s+(.*))?$/u.exec(text);
  return plain ? { key: plain[1] ?? '', rest: plain[2] ?? '' } : null;
}

function scalarOf(text: string, line: Line): PlainValue {
  if (text === '[]') return [];
  if (text === '{}') return {};
  const single = /^'((?:[^']|'')*)'$/u.exec(text);
  if (single) return (single[1] ?? '').replaceAll("''", "'");
  if (/^"(?:[^"\\]|\\.)*"$/u.test(text)) return JSON.parse(text) as string;
  if (/^['"&*!|>%@`[{]/u.test(text) || / #/u.test(text)) throw strange(line);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null' || text === '~') return null;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

const strange = ({ no, text }: Line) =>
  new Error(`line ${no} of the YAML cannot be read: ${text.slice(0, 60)}`);
