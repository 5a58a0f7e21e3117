import { squeezed } from './word-edges.ts';

/** Names or organisations in a cell, split at slashes, lines, semicolons, commas and "og". */
export function splitPeople(text: string): string[] {
  return text
    .split(
      /[/;\n]|,(?!\s*(?:leder|leiar|nestleder|nestleiar|rådmann|ordfører|ordførar))|(?<=\p{Ll})\s+og\s+(?=\p{Lu})/u,
    )
    .map((name) => withoutContact(squeezed(name)))
    .filter((name) => name !== '');
}

/** Phone numbers and e-mail addresses are left out: they are not needed and are personal. */
export function withoutContact(text: string): string {
  return text
    .replace(/\S+@\S+/gu, '')
    .replace(
      /(?:\+47\s?)?(?<!\d)\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}(?!\d)|(?<!\d)\d{3} \d{2} \d{3}(?!\d)/gu,
      '',
    )
    .replace(/(?:tlf|telefon|mob|mobil|e-post|epost)\.?:?\s*$/iu, '')
    .replace(/[\s,;:–-]+$/u, '')
    .trim();
}

const nameRun =
  /(?<=[\p{L}\d.)] )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2})$/u;

/** Whether a row's title ends in two or three words with capitals, as a person's name does. */
export function endsInName(row: string): boolean {
  return nameRun.test(row);
}

const office =
  /^(?:\p{Lu}\p{Ll}*(?:leder|leiar|sjef|direktør|sekretær|rådgiver|rådgjevar|mester)|Ordfører|Ordførar|Rektor|Rådmann|Alle)$/u;

/**
 * Cuts one word off the end of a row's title where it names an office, or somebody who answers for
 * another row; a word behind a preposition belongs to the title.
 */
export function officeAtEnd(
  row: string,
  names: readonly string[],
): { title: string; people: string[] } | null {
  const match = /^(.*[\p{L}\d.)])\s(\p{Lu}[\p{L}-]+)$/u.exec(row);
  const [, title = '', word = ''] = match ?? [];
  if (
    match === null ||
    /(?:^|\s)(?:i|på|for|til|fra|frå|av|om|ved|med|og|ny|nye|som)$/iu.test(title)
  )
    return null;
  return office.test(word) || names.includes(word) ? { title, people: [word] } : null;
}

/**
 * Cuts the responsible people off the end of a row's title: by the title the paper prints, by
 * names known from elsewhere in the document, or, where `guess` allows, by a run of two to four
 * capitalised words.
 */
export function peopleIn(
  row: string,
  names: readonly string[],
  paperTitle: string | null,
  guess: boolean,
): { title: string; people: string[] } | null {
  if (paperTitle !== null && paperTitle !== '') {
    const same = row.toLowerCase().startsWith(paperTitle.toLowerCase());
    const rest = row.slice(paperTitle.length).trim();
    if (same && rest !== '' && /^\p{Lu}/u.test(rest) && row[paperTitle.length] === ' ') {
      return { title: row.slice(0, paperTitle.length).trim(), people: splitPeople(rest) };
    }
    if (same && rest === '') return null;
  }
  const byLength = [...new Set(names)]
    .filter((name) => /\s|\p{Lu}.*er$/u.test(name))
    .sort((a, b) => b.length - a.length);
  for (const name of byLength) {
    if (!row.endsWith(name) || row.length <= name.length + 2) continue;
    const before = row.slice(0, row.length - name.length);
    if (!/[\s/]$/u.test(before)) continue;
    const more = /\/\s*$/u.test(before)
      ? peopleIn(before.replace(/\s*\/\s*$/u, ''), names, null, guess)
      : null;
    if (more !== null) return { title: more.title, people: [...more.people, name] };
    return { title: before.replace(/[\s/]+$/u, ''), people: [name] };
  }
  if (!guess) return null;
  const run = nameRun.exec(row);
  if (run === null) return null;
  return { title: row.slice(0, run.index).trim(), people: splitPeople(run[1] ?? '') };
}
