import type { AttendanceRole, ImportedAttendance } from '../../vocabulary.ts';
import { timesIn } from './clock-times.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import type { HeaderField, Labelled } from './meeting-header.ts';
import { withoutContact } from './people.ts';
import { squeezed, wordCount } from './word-edges.ts';

type Entry = { text: string; note: string };

const roleColumns =
  /^(?:(?:navn|namn|funksjon|representerer|parti|rolle|vara for|møtte for|for|medlem|merknad)\s*)+$/iu;
const partyHead = /^(?:AP|A|H|SP|KRF|KrF|V|SV|FRP|FrP|MDG|R|PP|INP|BL)\s+(?=\p{Lu}\p{Ll})/u;
const rolesAround =
  /^(?:ordfører|ordførar|varaordfører|varaordførar|leder|leiar|nestleder|nestleiar|styreleder|styreleiar)\s+(?=\p{Lu}\p{L}+\s\p{Lu})|,?\s+(?:styreleder|styreleiar|nestleder|nestleiar|styremedlem|leder|leiar|medlem|ordfører|ordførar|varaordfører|varaordførar|observatør)$/giu;
const roleWords =
  /^(?:leder|leiar|nestleder|nestleiar|medlem|med|medl\.?|varamedlem|vara|observatør|ordfører|ordførar|varaordfører|varaordførar)$/iu;
const partyTail =
  /\s(?:AP|Ap|A|H|SP|Sp|KRF|KrF|Krf|V|SV|Sv|FRP|FrP|Frp|MDG|R|Rødt|RØDT|PP|INP|TVP|UAVH|BL|Frp\/H)$/u;

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

type Person = Omit<ImportedAttendance, 'evidence'>;

function peopleOf(entry: Labelled): Person[] {
  const table = entry.value
    .split('\n')
    .some((line) => roleColumns.test(line) && /funksjon|rolle/iu.test(line));
  if (table && entry.value.includes('\n')) return tablePeople(entry.value.split('\n'));
  const flowing = entry.value.replace(/\n/gu, ' ');
  if (/(?:navn|namn)\s(?:funksjon|møtte for)/iu.test(flowing)) return runningTable(flowing);
  const lines = entry.value.split('\n');
  const perLine =
    lines.length > 2 && lines.every((line) => !line.includes(',') && wordCount(line) <= 9);
  const parts = perLine ? lines : splitOutsideBrackets(flowing);
  const seatFirst = seatStandsFirst(parts);
  return parts
    .map((part) => personOf(part, seatFirst))
    .filter((person): person is Person => person !== null);
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
    .flatMap((part) => part.split(/(?<=\p{Ll})\s+og\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/u))
    .map(squeezed)
    .filter((part) => part !== '');
}

const pairDash = /\s+[-–]\s*|\s*[-–]\s+/u;

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

function personOf(raw: string, seatFirst: boolean): Person | null {
  const { text, note } = withoutNote(raw);
  const pair = sides(text, seatFirst);
  let name = withoutContact(pair.name).replace(/^(?:og|samt)\s/iu, '');
  let role: AttendanceRole = 'member';
  let forPerson: string | null = null;
  const standIn = /^(.+?)\s+(?:møtte som vara|møtte|møter|vara)\s+for\s+(.+)$/iu.exec(name);
  if (standIn !== null) {
    name = standIn[1] ?? name;
    forPerson = standIn[2] ?? null;
    role = 'deputy';
  }
  name = name
    .replace(partyHead, '')
    .replace(rolesAround, '')
    .replace(partyTail, '')
    .replace(/[.:]+$/u, '')
    .trim();
  if (
    !/\p{Lu}/u.test(name) ||
    roleColumns.test(name) ||
    wordCount(name) > 6 ||
    /^(?:ingen|alle|se |jf)/iu.test(name)
  )
    return null;
  const deputy = /(?:\d\.?\s?)?vara/iu.test(note) || /^for\s/iu.test(note);
  const replaced = /(?:^|\s)for\s+(.+)$/iu.exec(note)?.[1] ?? null;
  const absent = /ikke møtt|ikkje møtt|forfall|permisjon/iu.test(note);
  const span = partial(note);
  return {
    name,
    represents: pair.seat,
    role: deputy ? 'deputy' : role,
    state: absent ? 'absent' : 'present',
    forPerson: forPerson ?? replaced ?? (deputy ? pair.seat : null),
    from: span.from,
    to: span.to,
    remote: /telefon|teams|skype|video|digital|nett/iu.test(note),
  };
}

function withoutNote(raw: string): Entry {
  const notes: string[] = [];
  const text = raw.replace(/\(([^)]*)\)/gu, (_, note: string) => {
    notes.push(note);
    return ' ';
  });
  return { text: squeezed(text), note: notes.join('; ') };
}

function sides(text: string, seatFirst: boolean): { name: string; seat: string | null } {
  if (/[-–]$/u.test(text)) {
    const [seat = '', ...name] = text.replace(/\s*[-–]$/u, '').split(' ');
    return name.length >= 1 ? { name: name.join(' '), seat } : { name: seat, seat: null };
  }
  const [left, right, ...more] = text.split(pairDash);
  if (left === undefined || right === undefined || right === '' || left === '' || more.length > 0) {
    return { name: text.replace(/^[-–]\s*/u, ''), seat: null };
  }
  return seatFirst ? { name: right, seat: left } : { name: left, seat: right };
}

/** "fra 11.30", "frå 51/14", "47-55/14", "tom. sak 4/2015", "fra V-sak 3". */
function partial(note: string): { from: string | null; to: string | null } {
  const time = timesIn(note)[0];
  const begins = /(?<!\p{L})(?:fra|frå|f\.o\.m\.?|fom\.?)(?!\p{L})/iu.test(note);
  const ends = /(?<!\p{L})(?:til|t\.o\.m\.?|tom\.?)(?!\p{L})/iu.test(note);
  if (time !== undefined && (begins || ends || time.endTime !== null)) {
    return {
      from: begins || time.endTime !== null ? time.startTime : null,
      to: time.endTime ?? (ends && !begins ? time.startTime : null),
    };
  }
  const range = /(\d{1,3})\s?[-–]\s?(\d{1,3})\/(\d{2,4})/u.exec(note);
  if (range !== null) return { from: `${range[1]}/${range[3]}`, to: `${range[2]}/${range[3]}` };
  const number = /((?:\p{Lu}-?sak\s)?\d{1,3}(?:\/\d{2,4})?)/iu.exec(note)?.[1] ?? null;
  if (number === null || !(begins || ends)) return { from: null, to: null };
  return { from: begins ? number : null, to: begins ? null : number };
}

const personWord = "\\p{Lu}\\p{Ll}[\\p{L}'.-]*";
const runningRow = new RegExp(
  `(${personWord}(?: (?:${personWord}|\\p{Lu}\\.))+) (Leder|LEDER|Leiar|LEIAR|Nestleder|NESTL|Nestleiar|Medlem|MEDL|Varamedlem|VARA|Ordfører|ORD|Ordførar|Varaordfører|VORD|Observatør|OBS)\\.?(?: (\\p{Lu}\\p{L}{0,4})(?!\\p{L}))?`,
  'gu',
);

/** A table whose rows ran together: names are told by the function that follows each. */
function runningTable(text: string): Person[] {
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
function tablePeople(lines: string[]): Person[] {
  const found: Person[] = [];
  for (const line of lines) {
    if (line === '' || roleColumns.test(line)) continue;
    const words = line.split(' ');
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
