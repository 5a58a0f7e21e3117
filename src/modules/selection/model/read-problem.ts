import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Application, Candidate, Group, Need, Problem, Quota } from '../vocabulary.ts';
import {
  decimal,
  listOf,
  membersOf,
  orNull,
  type Reader,
  recordOf,
  someOf,
  text,
  WrongShape,
  whole,
} from './json-shape.ts';

/** What is wrong with a problem as JSON: where, and what was expected there. */
export type ProblemFault =
  | { code: 'wrong-shape'; path: string; expected: string }
  | { code: 'named-twice'; path: string; name: string }
  | { code: 'unknown-group'; path: string; group: string }
  | { code: 'attribute-missing'; path: string; attribute: string }
  | { code: 'bounds-crossed'; path: string; min: number; max: number };

/** The problem that a JSON value holds; the first thing that makes no sense is refused. */
export function problemFromJson(value: unknown): Verdict<Problem, ProblemFault> {
  try {
    const problem = problemAt(value, 'problem');
    const fault = faultIn(problem);
    return fault ? refused(fault) : allowed(problem);
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error;
    return refused({ code: 'wrong-shape', path: error.path, expected: error.expected });
  }
}

/** Reads a problem by its shape alone. */
export const problemAt: Reader<Problem> = (value, path) => {
  const member = membersOf(value, path);
  const band = member('suitabilityBand', orNull(decimal));
  if (band !== null && band <= 0) throw new WrongShape(`${path}.suitabilityBand`, 'more than 0');
  return {
    groups: member('groups', listOf(groupAt)),
    candidates: member('candidates', listOf(candidateAt)),
    quotas: member('quotas', someOf(quotaAt)),
    needs: member('needs', someOf(needAt)),
    mostGroups: member('mostGroups', orNull(whole)) ?? 1,
    mostPerUnit: member('mostPerUnit', orNull(whole)),
    ...(band === null ? {} : { suitabilityBand: band }),
  };
};

const groupAt: Reader<Group> = (value, path) => {
  const member = membersOf(value, path);
  const key = member('key', text);
  return { key, name: member('name', orNull(text)) ?? key, seats: member('seats', whole) };
};

const quotaAt: Reader<Quota> = (value, path) => {
  const member = membersOf(value, path);
  const [minFlex, maxFlex] = [member('minFlex', orNull(whole)), member('maxFlex', orNull(whole))];
  const line = member('line', orNull(whole));
  return {
    group: member('group', text),
    attribute: member('attribute', text),
    value: member('value', text),
    min: member('min', whole),
    max: member('max', whole),
    ...(minFlex === null ? {} : { minFlex }),
    ...(maxFlex === null ? {} : { maxFlex }),
    ...(line === null ? {} : { line }),
  };
};

const needAt: Reader<Need> = (value, path) => {
  const member = membersOf(value, path);
  const [group, competence] = [member('group', text), member('competence', text)];
  return { group, competence, atLeast: member('atLeast', whole) };
};

const applicationAt: Reader<Application> = (value, path) => {
  const member = membersOf(value, path);
  return {
    group: member('group', text),
    rank: member('rank', orNull(whole)) ?? 1,
    suitability: member('suitability', orNull(decimal)),
  };
};

const candidateAt: Reader<Candidate> = (value, path) => {
  const member = membersOf(value, path);
  return {
    id: member('id', text),
    attributes: member('attributes', (some, at) =>
      some === undefined ? {} : recordOf(text)(some, at),
    ),
    competences: member('competences', someOf(text)),
    unit: member('unit', orNull(text)),
    groups: member('groups', orNull(listOf(applicationAt))),
    seatedIn: member('seatedIn', someOf(text)),
    mustIn: member('mustIn', someOf(text)),
    mustNotIn: member('mustNotIn', someOf(text)),
  };
};

function faultIn(problem: Problem): ProblemFault | null {
  if (problem.groups.length === 0) {
    return { code: 'wrong-shape', path: 'problem.groups', expected: 'a list of one group or more' };
  }
  const keys = new Set<string>();
  for (const [at, { key }] of problem.groups.entries()) {
    if (keys.has(key)) return { code: 'named-twice', path: `problem.groups[${at}]`, name: key };
    keys.add(key);
  }
  const bounded = new Set<string>();
  const named: { path: string; group: string }[] = [];
  for (const [at, { group, attribute, value, min, max }] of problem.quotas.entries()) {
    const path = `problem.quotas[${at}]`;
    if (min > max) return { code: 'bounds-crossed', path, min, max };
    const name = `${group} ${attribute} ${value}`;
    if (bounded.has(name)) return { code: 'named-twice', path, name };
    bounded.add(name);
    named.push({ path, group });
  }
  for (const [at, { group }] of problem.needs.entries()) {
    named.push({ path: `problem.needs[${at}]`, group });
  }
  const people = new Set<string>();
  for (const [at, candidate] of problem.candidates.entries()) {
    const path = `problem.candidates[${at}]`;
    if (people.has(candidate.id)) return { code: 'named-twice', path, name: candidate.id };
    people.add(candidate.id);
    const applied = candidate.groups?.map(({ group }) => group) ?? [];
    const again = applied.find((group, place) => applied.indexOf(group) !== place);
    if (again !== undefined) return { code: 'named-twice', path: `${path}.groups`, name: again };
    for (const group of [
      ...applied,
      ...candidate.seatedIn,
      ...candidate.mustIn,
      ...candidate.mustNotIn,
    ]) {
      named.push({ path, group });
    }
    const asked = problem.quotas.find(({ attribute, group }) => {
      const mayBeIn = candidate.groups === null || applied.includes(group);
      return mayBeIn && candidate.attributes[attribute] === undefined;
    });
    if (asked) return { code: 'attribute-missing', path, attribute: asked.attribute };
  }
  const stray = named.find(({ group }) => !keys.has(group));
  return stray ? { code: 'unknown-group', ...stray } : null;
}
