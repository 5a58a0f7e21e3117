import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Archive } from '../../../../platform/reading/docx/archive.ts';
import { mostColumns, mostRows } from '../vocabulary.ts';

/** What keeps a sheet from being read: too much of it, or a formula where a value should stand. */
export type SheetFault =
  | { code: 'too-many-rows'; most: number; has: number }
  | { code: 'too-many-columns'; most: number; has: number }
  | { code: 'formula'; line: number; column: string; typed: string };

/** The sheets of a workbook by their names, with the parts that hold them. */
export async function sheetsOf(archive: Archive): Promise<{ name: string; part: string }[]> {
  const parts = new Map<string, string>();
  await eachTag(await archive.open('xl/_rels/workbook.xml.rels'), (tag) => {
    if (tag.local === 'Relationship') parts.set(value(tag, 'Id'), value(tag, 'Target'));
  });
  const sheets: { name: string; part: string }[] = [];
  await eachTag(await archive.open('xl/workbook.xml'), (tag) => {
    if (tag.local !== 'sheet') return;
    const target = parts.get(value(tag, 'id')) ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    sheets.push({ name: value(tag, 'name'), part });
  });
  return sheets.filter(({ part }) => archive.has(part));
}

/** Counts the rows and columns of a sheet that hold something, and finds its first formula. */
export async function lookOverSheet(archive: Archive, part: string): Promise<SheetFault | null> {
  let rows = 0;
  let lastRow = 0;
  let columns = 0;
  let cell = '';
  let formula: { at: string; text: string } | null = null;
  let within = false;
  await eachTag(
    await archive.open(part),
    (tag) => {
      if (tag.local === 'c') cell = value(tag, 'r');
      else if (tag.local === 'f' && !formula) {
        formula = { at: cell, text: '' };
        within = true;
      } else if (tag.local === 'v' || tag.local === 'is') {
        const row = Number(/\d+$/u.exec(cell)?.[0] ?? 0);
        if (row > lastRow) {
          rows++;
          lastRow = row;
        }
        columns = Math.max(columns, columnNumber(cell));
      }
    },
    (text) => {
      if (within && formula && formula.text.length < 60) formula.text += text;
    },
    (local) => {
      if (local === 'f') within = false;
    },
  );
  const found = formula as { at: string; text: string } | null;
  if (rows > mostRows + 1) return { code: 'too-many-rows', most: mostRows, has: rows - 1 };
  // A lone cell far below the others would make as many empty rows of it.
  if (lastRow > mostRows * 4) return { code: 'too-many-rows', most: mostRows, has: lastRow - 1 };
  if (columns > mostColumns) return { code: 'too-many-columns', most: mostColumns, has: columns };
  if (!found) return null;
  const line = Number(/\d+$/u.exec(found.at)?.[0] ?? 0);
  const column = found.at.replace(/\d+$/u, '');
  return { code: 'formula', line, column, typed: `=${found.text.slice(0, 60)}` };
}

/** "A" is 1, "AA" is 27. */
function columnNumber(cell: string): number {
  let number = 0;
  for (const letter of /^[A-Z]{1,3}/u.exec(cell)?.[0] ?? '') {
    number = number * 26 + letter.charCodeAt(0) - 64;
  }
  return number;
}

function value(tag: SaxesTagNS, local: string): string {
  return Object.values(tag.attributes).find((one) => one.local === local)?.value ?? '';
}

/** Reads a part of a workbook tag by tag. Throws on XML that is none. */
async function eachTag(
  stream: Readable,
  onOpen: (tag: SaxesTagNS) => void,
  onText: (text: string) => void = () => {},
  onClose: (local: string) => void = () => {},
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', onOpen);
  parser.on('text', onText);
  parser.on('closetag', (tag) => onClose(tag.local));
  const decoder = new TextDecoder();
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.close();
}
