import { wholeNumber } from '../../../kernel/whole-number.ts';
import type { AgendaItemKind } from '../../meetings/vocabulary.ts';

export type TypedRow = {
  kind: AgendaItemKind;
  title: string;
  minutes: number | null;
  responsible: string;
  /** Whether it lies under the heading before it. */
  indented: boolean;
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
  overskrift: 'group',
  heading: 'group',
  other: 'misc',
};

/**
 * Reads rows written as "Godkjenning av saksliste; 5; Leder" or "pause: Kaffe; 10". A line that
 * begins with a dash lies under the heading before it. Answers the rows, and the lines that cannot be
 * read as they were typed: a dash without a heading, minutes on a heading.
 */
export function rowsOfLines(text: string): { rows: TypedRow[]; unreadable: string[] } {
  const rows: TypedRow[] = [];
  const unreadable: string[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (!line) continue;
    const row = rowOf(line);
    const heading = rows.findLast(({ indented }) => !indented)?.kind === 'group';
    if (row && (!row.indented || heading)) rows.push(row);
    else unreadable.push(line);
  }
  return { rows, unreadable };
}

function rowOf(typed: string): TypedRow | null {
  const indented = /^[-–]\s/.test(typed);
  const line = indented ? typed.replace(/^[-–]\s+/, '') : typed;
  const [head = '', typedMinutes = '', responsible = '', ...rest] = line
    .split(';')
    .map((part) => part.trim());
  const [, word = '', after = ''] = /^(\p{L}+):\s*(.*)$/u.exec(head) ?? [];
  const kind = kindWords[word.toLowerCase()];
  const title = kind ? after : head;
  const minutes = typedMinutes ? wholeNumber(typedMinutes) : null;
  if (!title || title.length > 300 || rest.length > 0) return null;
  if (minutes === undefined || (minutes !== null && minutes > 600)) return null;
  if (kind === 'group' && (indented || minutes !== null)) return null;
  if (indented && (kind === 'opening' || kind === 'closing')) return null;
  return { kind: kind ?? 'case', title, minutes, responsible, indented };
}

/** The rows as lines, for the form they are typed in. */
export function linesOfRows(
  rows: readonly TypedRow[],
  words: Readonly<Partial<Record<AgendaItemKind, string>>>,
): string {
  return rows
    .map(({ kind, title, minutes, responsible, indented }) => {
      const name = words[kind] ? `${words[kind]}: ${title}` : title;
      const head = indented ? `- ${name}` : name;
      const tail = responsible ? [String(minutes ?? ''), responsible] : [];
      const short = minutes === null ? [] : [String(minutes)];
      return [head, ...(responsible ? tail : short)].join('; ');
    })
    .join('\n');
}
