import type { selectionText } from '../../selection/index.ts';
import type { Problem } from '../../selection/vocabulary.ts';

type SelectionText = (typeof selectionText)['nb'];

/** What each code of a problem is called by whoever reads; a code that is hidden stays a code. */
export type NamesOfCodes = {
  person: (code: string) => string;
  group: (code: string) => string;
  /** An attribute with its value, such as «yrke lege». */
  what: (attribute: string, value: string) => string;
  need: (code: string) => string;
  unit: (code: string) => string;
};

/** The problem as it is told: its groups by name. */
export function problemByName(problem: Problem, names: NamesOfCodes): Problem {
  const groups = problem.groups.map((group) => ({ ...group, name: names.group(group.key) }));
  return { ...problem, groups };
}

/** The words for what was found of a problem in codes, saying names where it has codes. */
export function wordsByName(text: SelectionText, names: NamesOfCodes): SelectionText {
  const { demand, relaxation, conflict, why, chance, expected } = text;
  const { person, need, unit } = names;
  const bindings = (words: { must: Told; mustNot: Told }) => ({
    must: (code: string, group: string) => words.must(person(code), group),
    mustNot: (code: string, group: string) => words.mustNot(person(code), group),
  });
  return {
    ...text,
    what: names.what,
    demand: {
      ...demand,
      ...bindings(demand),
      need: (group, code, asked, pool) => demand.need(group, need(code), asked, pool),
      mostPerUnit: (code, most) => demand.mostPerUnit(unit(code), most),
    },
    conflict: {
      ...conflict,
      few: (pool, having, also) => conflict.few(pool, need(having), also),
      seatedFrom: (code, count) => conflict.seatedFrom(unit(code), count),
      seatedTwice: (code, count) => conflict.seatedTwice(person(code), count),
    },
    relaxation: {
      ...relaxation,
      ...bindings(relaxation),
      need: (group, code, to, from) => relaxation.need(group, need(code), to, from),
      mostPerUnit: (code, to, from) => relaxation.mostPerUnit(unit(code), to, from),
    },
    why: {
      needed: (code) => why.needed(person(code)),
      shutOut: (code) => why.shutOut(person(code)),
      unknown: (code) => why.unknown(person(code)),
      seatedAlready: (code, group) => why.seatedAlready(person(code), group),
      notApplied: (code) => why.notApplied(person(code)),
      chosenFor: eachOf(why.chosenFor, person),
      notChosenFor: eachOf(why.notChosenFor, person),
    },
    chance: {
      ...chance,
      certain: (code) => chance.certain(person(code)),
      never: (code) => chance.never(person(code)),
      bound: (code, value) => chance.bound(person(code), value),
      free: (code, value) => chance.free(person(code), value),
    },
    expected: {
      most: (code, count) => expected.most(person(code), count),
      bound: (code, count) => expected.bound(person(code), count),
      free: (code, count) => expected.free(person(code), count),
    },
  };
}

type Told = (person: string, group: string) => string;
type ByAim = SelectionText['why']['chosenFor'];

const eachOf = (words: ByAim, person: (code: string) => string): ByAim => ({
  changes: (code, by) => words.changes(person(code), by),
  suitability: (code, by) => words.suitability(person(code), by),
  preference: (code, by) => words.preference(person(code), by),
  balance: (code, by) => words.balance(person(code), by),
  lots: (code) => words.lots(person(code)),
});
