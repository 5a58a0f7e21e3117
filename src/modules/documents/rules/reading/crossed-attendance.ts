import type { ImportedAttendance } from '../../vocabulary.ts';
import type { Frame } from './frame.ts';
import { evidenceOf, type Line } from './lines-of-source.ts';
import { personOf } from './person-in-attendance.ts';

type Column = { state: 'present' | 'absent'; at: number };

const presentWord = /^(?:til ?stede|til ?stades|møtt|møtte|frammøtt|fremmøtt|oppmøte|frammøte)$/iu;
const absentWord =
  /^(?:(?:meldt )?forfall|fravær|fråvær|fraværende|fråverande|ikke møtt|ikkje møtt|fr[aå]fall)$/iu;
const cross = /^[x✓✔☒☑]$/iu;

/**
 * Who was there in a table where a cross under "Til stede" or "Forfall" tells it. In plain text a
 * cross belongs to the column whose name it stands nearest to.
 */
export function crossedAttendance(frame: Frame): ImportedAttendance[] {
  for (let at = 0; at < Math.min(frame.lines.length, 80); at += 1) {
    const head = frame.lines[at];
    if (head === undefined) break;
    const columns = columnsOf(head);
    if (columns.length < 2) continue;
    const found = peopleUnder(frame, at, columns);
    if (found.length > 0) return found;
  }
  return [];
}

function columnsOf(line: Line): Column[] {
  return cellsOf(line).flatMap(({ text, at }): Column[] => {
    if (presentWord.test(text)) return [{ state: 'present', at }];
    return absentWord.test(text) ? [{ state: 'absent', at }] : [];
  });
}

function peopleUnder(frame: Frame, head: number, columns: readonly Column[]): ImportedAttendance[] {
  const found: ImportedAttendance[] = [];
  let blanks = 0;
  for (let at = head + 1; at < frame.lines.length && blanks < 2; at += 1) {
    const line = frame.lines[at];
    if (line === undefined || frame.anchors[at] != null) break;
    if (line.text === '') {
      blanks += 1;
      continue;
    }
    const [name, ...others] = cellsOf(line);
    const mark = others.find((cell) => cross.test(cell.text));
    if (name === undefined || mark === undefined) {
      if (found.length > 0 && others.length === 0) break;
      continue;
    }
    blanks = 0;
    const person = personOf(name.text, false);
    const nearest = [...columns].sort(
      (a, b) => Math.abs(a.at - mark.at) - Math.abs(b.at - mark.at),
    )[0];
    if (person === null || nearest === undefined) continue;
    found.push({ ...person, state: nearest.state, evidence: evidenceOf(frame.lines, at) });
  }
  return found;
}

/** The cells of a row, with the middle of each: its place in the table or in the printed line. */
function cellsOf(line: Line): { text: string; at: number }[] {
  if (line.cells !== null)
    return line.cells.map((text, at) => ({ text, at })).filter((cell) => cell.text !== '');
  return [...line.raw.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    text: match[0].replace(/:$/u, ''),
    at: match.index + match[0].length / 2,
  }));
}
