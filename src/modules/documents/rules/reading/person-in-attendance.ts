import type { AttendanceRole, ImportedAttendance } from '../../vocabulary.ts';
import { roleColumns } from './attendance-tables.ts';
import { timesIn } from './clock-times.ts';
import { withoutContact } from './people.ts';
import { squeezed, wordCount } from './word-edges.ts';

type Entry = { text: string; note: string };

const partyHead = /^(?:AP|A|H|SP|KRF|KrF|V|SV|FRP|FrP|MDG|R|PP|INP|BL)\s+(?=\p{Lu}\p{Ll})/u;

const rolesAround =
  /^(?:ordfører|ordførar|varaordfører|varaordførar|leder|leiar|nestleder|nestleiar|styreleder|styreleiar)\s+(?=\p{Lu}\p{L}+\s\p{Lu})|,?\s+(?:styreleder|styreleiar|nestleder|nestleiar|styremedlem|leder|leiar|medlem|ordfører|ordførar|varaordfører|varaordførar|observatør)$/giu;

export const partyTail =
  /\s(?:AP|Ap|A|H|SP|Sp|KRF|KrF|Krf|V|SV|Sv|FRP|FrP|Frp|MDG|R|Rødt|RØDT|PP|INP|TVP|UAVH|BL|Frp\/H)$/u;

const partyNote =
  /^(?:AP|Ap|A|H|SP|Sp|KRF|KrF|Krf|V|SV|Sv|FRP|FrP|Frp|MDG|R|Rødt|RØDT|PP|INP|TVP|UAVH|BL)$/u;

export type Person = Omit<ImportedAttendance, 'evidence'>;

export const pairDash = /\s+[-–]\s*|\s*[-–]\s+/u;

const standsIn =
  /^(.+?)\s+(?:møtte som vara|møtte|møter|vara)\s+for\s+(.+)$|^(\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]*)+)\s+for\s+(\p{Lu}.+)$/u;

/** The person an entry of a list of attendance names, or null where it names none. */
export function personOf(raw: string, seatFirst: boolean): Person | null {
  const { text, note } = withoutNote(raw);
  const pair = sides(text, seatFirst);
  const party = partyTail.exec(text)?.[0] ?? partyHead.exec(text)?.[0] ?? partyNote.exec(note)?.[0];
  let name = withoutContact(pair.name).replace(/^(?:og|samt)\s/iu, '');
  let role: AttendanceRole = 'member';
  let forPerson: string | null = null;
  const standIn = standsIn.exec(name);
  if (standIn !== null) {
    name = standIn[1] ?? standIn[3] ?? name;
    forPerson = standIn[2] ?? standIn[4] ?? null;
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
    represents: pair.seat ?? party?.trim() ?? null,
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
