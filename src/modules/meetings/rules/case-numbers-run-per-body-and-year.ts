import type { AgendaItemKind, CaseNumber, NumberScheme } from '../vocabulary.ts';

export type CaseNumberFinding =
  | { code: 'case-number-taken-twice'; series: string; year: number | null; number: number }
  | { code: 'case-number-gap'; series: string; year: number | null; from: number; to: number };

/**
 * Answers the next free number: one after the highest taken in the same series and year, 1 where
 * none is. A range takes all its numbers; a gap is not filled, since its number may stand in a
 * paper somewhere. `taken` holds one body's numbers (per year) or one meeting's (per meeting).
 * @source F-070, R-36
 */
export function nextCaseNumber(
  taken: readonly CaseNumber[],
  year: number,
  scheme: NumberScheme,
): CaseNumber {
  const own = {
    series: scheme.kind === 'per-year' ? scheme.series : '',
    year: scheme.kind === 'per-year' ? year : null,
  };
  const alike = taken.filter((one) => one.series === own.series && one.year === own.year);
  const next = Math.max(0, ...alike.map((one) => one.to)) + 1;
  return { ...own, from: next, to: next };
}

/**
 * Answers the number of each row of an agenda, null for rows that carry none. `taken` holds the
 * numbers in use outside this agenda. For drafts only: a published number never changes.
 * @source F-070
 */
export function numbersForAgenda(
  rows: readonly { kind: AgendaItemKind }[],
  taken: readonly CaseNumber[],
  year: number,
  scheme: NumberScheme,
): (CaseNumber | null)[] {
  const known = [...taken];
  return rows.map((row) => {
    if (row.kind !== 'case' && row.kind !== 'misc') return null;
    const number = nextCaseNumber(known, year, scheme);
    known.push(number);
    return number;
  });
}

/**
 * Answers the number of a case put into an agenda that its readers have. A year's run goes on; where
 * the meeting counts from 1, a case between two others takes the number before it and the next free
 * letter ("2a"), and one before the first or after the last takes the next number. What stands on
 * the agenda keeps its number. `before` and `after` are the numbered rows around the place, in order.
 * @source F-070
 */
export function numberOfLateCase(
  around: { before: readonly CaseNumber[]; after: readonly CaseNumber[] },
  taken: readonly CaseNumber[],
  year: number,
  scheme: NumberScheme,
): CaseNumber {
  const previous = around.before.at(-1);
  if (scheme.kind === 'per-year' || !previous || around.after.length === 0) {
    return nextCaseNumber(taken, year, scheme);
  }
  const used = new Set(
    taken.filter((one) => one.to === previous.to).map((one) => one.letter ?? ''),
  );
  const letter = letters.find((one) => !used.has(one));
  if (!letter) return nextCaseNumber(taken, year, scheme);
  return { series: '', year: null, from: previous.to, to: previous.to, letter };
}

/** a to z, then aa to zz. */
const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
const letters = [...alphabet, ...alphabet.flatMap((one) => alphabet.map((two) => one + two))];

/**
 * Reports numbers used twice and holes in the run, per series and year. The run may begin anywhere,
 * since a body's first papers may lie outside the register.
 * @source F-070
 */
export function caseNumberFindings(numbers: readonly CaseNumber[]): CaseNumberFinding[] {
  const runs = new Map<string, CaseNumber[]>();
  for (const number of numbers) {
    const run = `${number.series}|${number.year ?? ''}`;
    runs.set(run, [...(runs.get(run) ?? []), number]);
  }
  return [...runs.values()].flatMap(findingsInRun);
}

function findingsInRun(run: CaseNumber[]): CaseNumberFinding[] {
  const findings: CaseNumberFinding[] = [];
  let reached: number | null = null;
  const lettered = run.filter((one) => one.letter);
  const keyOf = (one: CaseNumber) => `${one.from}${one.letter}`;
  for (const [at, one] of lettered.entries()) {
    if (lettered.findIndex((other) => keyOf(other) === keyOf(one)) === at) continue;
    const { series, year, from: number } = one;
    findings.push({ code: 'case-number-taken-twice', series, year, number });
  }
  const plain = run.filter((one) => !one.letter).toSorted((a, b) => a.from - b.from);
  for (const { series, year, from, to } of plain) {
    if (reached !== null && from > reached + 1) {
      findings.push({ code: 'case-number-gap', series, year, from: reached + 1, to: from - 1 });
    }
    for (let number = from; reached !== null && number <= Math.min(reached, to); number += 1) {
      findings.push({ code: 'case-number-taken-twice', series, year, number });
    }
    reached = Math.max(reached ?? to, to);
  }
  return findings;
}
