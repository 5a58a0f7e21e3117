import { wholeNumber } from '../../../kernel/whole-number.ts';
import type { AgendaItemKind } from '../../meetings/vocabulary.ts';

export type TypedRow = {
  kind: AgendaItemKind;
  title: string;
  minutes: number | null;
  responsible: string;
};

/** The words that a line may begin with, in the three languages that people type in. */
const kindWords: Readonly<Record<string, AgendaItemKind>> = {
  pause: 'break',
  break: 'break',
  åpning: 'opening',
  opning: 'opening',
  opening: 'opening',
  avslutning: 'closing',
  closing: 'closing',
  eventuelt: 'misc',
  other: 'misc',
};

/**
 * Reads rows written as "Godkjenning av saksliste; 5; Leder" or "pause: Kaffe; 10". Answers the
 * rows, and the lines that cannot be read as they were typed.
 */
export function rowsOfLines(text: string): { rows: TypedRow[]; unreadable: string[] } {
  const rows: TypedRow[] = [];
  const unreadable: string[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (!line) continue;
    const row = rowOf(line);
    if (row) rows.push(row);
    else unreadable.push(line);
  }
  return { rows, unreadable };
}

function rowOf(line: string): TypedRow | null {
  const [head = '', typedMinutes = '', responsible = '', ...rest] = line
    .split(';')
    .map((part) => part.trim());
  const [, word = '', after = ''] = /^(\p{L}+):\s*(.*)$/u.exec(head) ?? [];
  const kind = kindWords[word.toLowerCase()];
  const title = kind ? after : head;
  const minutes = typedMinutes ? wholeNumber(typedMinutes) : null;
  if (!title || title.length > 300 || rest.length > 0) return null;
  if (minutes === undefined || (minutes !== null && minutes > 600)) return null;
  return { kind: kind ?? 'case', title, minutes, responsible };
}

/** The rows as lines, for the form they are typed in. */
export function linesOfRows(
  rows: readonly TypedRow[],
  words: Readonly<Partial<Record<AgendaItemKind, string>>>,
): string {
  return rows
    .map(({ kind, title, minutes, responsible }) => {
      const head = words[kind] ? `${words[kind]}: ${title}` : title;
      const tail = responsible ? [String(minutes ?? ''), responsible] : [];
      const short = minutes === null ? [] : [String(minutes)];
      return [head, ...(responsible ? tail : short)].join('; ');
    })
    .join('\n');
}
