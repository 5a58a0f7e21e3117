import type { AttendanceRole, ImportedAttendance } from '../../vocabulary.ts';
import { columnPeople, roleColumns, runningTable, tablePeople } from './attendance-tables.ts';
import type { Frame } from './frame.ts';
import type { HeaderField } from './header-labels.ts';
import { evidenceOf } from './lines-of-source.ts';
import type { Labelled } from './meeting-header.ts';
import { type Person, pairDash, personOf } from './person-in-attendance.ts';
import { squeezed, wordCount } from './word-edges.ts';

/** Who was present, absent or deputised, from the labelled parts of the header. */
export function attendanceOf(frame: Frame, labels: readonly Labelled[]): ImportedAttendance[] {
  const found: ImportedAttendance[] = [];
  for (const entry of labels) {
    const role = roleOf(entry.field);
    if (role === null) continue;
    const absent = entry.field === 'absent';
    for (const person of peopleOf(entry)) {
      found.push({
        ...person,
        role: person.role === 'member' ? role : person.role,
        state: absent || person.state === 'absent' ? 'absent' : person.state,
        evidence: evidenceOf(frame.lines, entry.from, entry.to),
      });
    }
  }
  return found;
}

function roleOf(field: HeaderField): AttendanceRole | null {
  if (field === 'present' || field === 'absent') return 'member';
  if (field === 'deputies') return 'deputy';
  return field === 'admin' ? 'admin' : null;
}

function peopleOf(entry: Labelled): Person[] {
  const columns = columnPeople(entry.value.split('\n'));
  if (columns !== null && columns.length > 0) return columns;
  const table = entry.value
    .split('\n')
    .some((line) => roleColumns.test(line) && /funksjon|rolle/iu.test(line));
  if (table && entry.value.includes('\n')) return tablePeople(entry.value.split('\n'));
  const flowing = entry.value.replace(/\n/gu, ' ');
  if (/(?:navn|namn)\s(?:funksjon|møtte for)/iu.test(flowing)) return runningTable(flowing);
  const lines = entry.value.split('\n');
  const plainPair = lines.length === 2 && lines.every(isPlainName);
  const perLine = plainPair || (lines.length > 2 && lines.every(isOnePerson));
  if (perLine && lines.some((line) => organisationBehind.test(line))) {
    return lines.flatMap(fromOrganisation);
  }
  const parts = perLine ? lines : splitOutsideBrackets(flowing);
  const seatFirst = seatStandsFirst(parts);
  return parts
    .map((part) => personOf(part, seatFirst))
    .filter((person): person is Person => person !== null);
}

const organisationBehind =
  /^(?<name>[^,()]+),\s*(?<organisation>[^,]*(?:kommune|sykehus|sjukehus|helseforetak|helseføretak|(?<!\p{L})HF|(?<!\p{L})AS|universitet|regionråd|forbund|organisasjon\p{L}*))\s*$/iu;

/** One person of a list that stands a line each, with whom they come from behind a comma. */
function fromOrganisation(line: string): Person[] {
  const { name, organisation } = organisationBehind.exec(line)?.groups ?? {};
  const person = personOf(name ?? line, false);
  if (person === null) return [];
  return [organisation === undefined ? person : { ...person, represents: squeezed(organisation) }];
}

/** Two to five words with capitals and nothing else: two such lines are two people. */
function isPlainName(line: string): boolean {
  return /^\p{Lu}[\p{L}.-]*(?:\s\p{L}[\p{L}.-]*){1,4}$/u.test(line.trim());
}

/** Whether a line holds one person, with a role behind a comma at most. */
function isOnePerson(line: string): boolean {
  const commas = line.split(',').length - 1;
  return commas <= 1 && wordCount(line) <= 9 && !/[,;–-]$/u.test(line.trim());
}

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if ((letter === ',' || letter === ';') && depth === 0) {
      parts.push(current);
      current = '';
    } else current += letter;
  }
  parts.push(current);
  return parts
    .flatMap((part) => part.split(/(?<=\p{Ll})\s+og\s+(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}|$))/u))
    .map(squeezed)
    .filter((part) => part !== '');
}

/** In "seat - name" pairs: whether the seat comes first, told by the pairs with a one-word side. */
function seatStandsFirst(parts: readonly string[]): boolean {
  let first = 0;
  let last = 0;
  for (const part of parts) {
    const [left, right] = part.replace(/\([^)]*\)/gu, '').split(pairDash);
    if (left === undefined || right === undefined || right === '') continue;
    if (wordCount(left) < wordCount(right)) first += 1;
    if (wordCount(left) > wordCount(right)) last += 1;
  }
  return first >= last;
}
