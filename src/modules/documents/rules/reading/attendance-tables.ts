import type { AttendanceRole } from '../../vocabulary.ts';
import { type Person, partyTail, personOf } from './person-in-attendance.ts';
import { squeezed } from './word-edges.ts';

export const roleColumns =
  /^(?:(?:navn|namn|funksjon|representerer|parti|rolle|vara for|møtte for|for|medlem|merknad)\s*)+$/iu;

const roleWords =
  /^(?:leder|leiar|nestleder|nestleiar|medlem|med|medl\.?|varamedlem|vara|observatør|ordfører|ordførar|varaordfører|varaordførar)$/iu;

const personWord = "\\p{Lu}\\p{Ll}[\\p{L}'.-]*";

const runningRow = new RegExp(
  `(${personWord}(?: (?:${personWord}|\\p{Lu}\\.))+) (Leder|LEDER|Leiar|LEIAR|Nestleder|NESTL|Nestleiar|Medlem|MEDL|Varamedlem|VARA|Ordfører|ORD|Ordførar|Varaordfører|VORD|Observatør|OBS)\\.?(?: (\\p{Lu}\\p{L}{0,4})(?!\\p{L}))?`,
  'gu',
);

/** A table whose rows ran together: names are told by the function that follows each. */
export function runningTable(text: string): Person[] {
  const body = text.replace(
    /(?:navn|namn)\s(?:funksjon|møtte for)\s(?:representerer|parti)?/giu,
    '',
  );
  return [...body.matchAll(runningRow)].flatMap((match) => {
    const person = personOf(match[1] ?? '', false);
    if (person === null) return [];
    const role: AttendanceRole = /^(?:varam|VARA)/u.test(match[2] ?? '') ? 'deputy' : 'member';
    return [{ ...person, role, represents: match[3] ?? null }];
  });
}

/** A table of name, function and party whose rows came as lines. */
export function tablePeople(lines: string[]): Person[] {
  const found: Person[] = [];
  for (const line of lines) {
    if (line === '' || roleColumns.test(line)) continue;
    const words = squeezed(line).split(' ');
    const at = words.findIndex((word) => roleWords.test(word.replace(/,$/u, '')));
    if (at === 0) continue;
    const name = (at < 0 ? line.replace(partyTail, '') : words.slice(0, at).join(' ')).trim();
    const person = personOf(name, false);
    if (person === null) continue;
    const word = at < 0 ? '' : (words[at] ?? '').toLowerCase();
    const rest = at < 0 ? null : words.slice(at + 1).join(' ');
    found.push({
      ...person,
      role:
        word.startsWith('vara') && !word.startsWith('varaord')
          ? 'deputy'
          : word.startsWith('obs')
            ? 'observer'
            : person.role,
      represents: rest === null || rest === '' ? person.represents : rest,
    });
  }
  return found;
}

/**
 * A table whose columns stand apart by wide gaps, read by the names of its columns; null where no
 * row names a column of people and another.
 */
export function columnPeople(lines: readonly string[]): Person[] | null {
  const head = lines.findIndex((line) => roleColumns.test(line) && / {2,}/u.test(line));
  const columns = lines[head]?.toLowerCase().split(/ {2,}/u) ?? [];
  const nameAt = columns.findIndex((column) => column === 'navn' || column === 'namn');
  if (nameAt < 0 || columns.length < 2) return null;
  return lines.slice(head + 1).flatMap((line) => {
    const cells = line.split(/ {2,}/u);
    const person = personOf(cells[nameAt] ?? '', false);
    if (person === null) return [];
    const cell = (pattern: RegExp): string | null => {
      const at = columns.findIndex((column) => pattern.test(column));
      return at < 0 ? null : cells[at] || null;
    };
    const word = cell(/^(?:funksjon|rolle)$/u)?.toLowerCase() ?? '';
    const note = cell(/^merknad$/u);
    const noted = note === null ? person : (personOf(`${person.name} (${note})`, false) ?? person);
    const role = /^vara(?!ord)/u.test(word)
      ? 'deputy'
      : word.startsWith('obs')
        ? 'observer'
        : noted.role;
    return [
      {
        ...noted,
        role,
        represents: cell(/^(?:representerer|parti)$/u) ?? noted.represents,
        forPerson: cell(/^(?:møtte for|vara for|for)$/u) ?? noted.forPerson,
      },
    ];
  });
}
