import type { FieldFault } from '../csv/field-fault.ts';
import { groupsOpenTo } from '../model/kinds.ts';
import type { SelectionText } from '../text/index.ts';
import type {
  BestFitAim,
  ChanceBoundBy,
  Demand,
  GroupKey,
  PersonKey,
  Price,
  Problem,
  Relaxation,
  WhyInBestFit,
} from '../vocabulary.ts';
import { mostSeatsOf, whatIsCounted } from './what-is-counted.ts';

const nameOf = ({ groups }: Problem, key: GroupKey) =>
  groups.find((group) => group.key === key)?.name ?? key;

/** A demand as a sentence; one that was read from a table names its row. */
export function demandInWords(problem: Problem, demand: Demand, text: SelectionText): string {
  const words = text.demand;
  switch (demand.kind) {
    case 'seats':
      return words.seats(nameOf(problem, demand.group), demand.seats, demand.pool);
    case 'quota': {
      const { group, attribute, value, min, max, line } = demand.quota;
      const [name, what] = [nameOf(problem, group), text.what(attribute, value)];
      const say =
        demand.side === 'min'
          ? words.quotaMin(name, what, min, demand.pool)
          : words.quotaMax(name, what, max, demand.pool);
      return line === undefined ? say : say.replace(/\.$/, `${text.row(line)}.`);
    }
    case 'need': {
      const { group, competence, atLeast } = demand.need;
      return words.need(nameOf(problem, group), competence, atLeast, demand.pool);
    }
    case 'most-groups':
      return words.mostGroups(demand.most);
    case 'most-per-unit':
      return words.mostPerUnit(demand.unit, demand.most);
    case 'must':
      return words.must(demand.person, nameOf(problem, demand.group));
    case 'must-not':
      return words.mustNot(demand.person, nameOf(problem, demand.group));
  }
}

/** One change of a way out as a sentence. */
export function changeInWords(
  problem: Problem,
  { demand, from, to }: Relaxation['changes'][number],
  text: SelectionText,
): string {
  const words = text.relaxation;
  switch (demand.kind) {
    case 'seats':
      return words.seats(nameOf(problem, demand.group), to, from);
    case 'quota': {
      const { group, attribute, value } = demand.quota;
      const say = demand.side === 'min' ? words.quotaMin : words.quotaMax;
      return say(nameOf(problem, group), text.what(attribute, value), to, from);
    }
    case 'need':
      return words.need(nameOf(problem, demand.need.group), demand.need.competence, to, from);
    case 'most-groups':
      return words.mostGroups(to, from);
    case 'most-per-unit':
      return words.mostPerUnit(demand.unit, to, from);
    case 'must':
      return words.must(demand.person, nameOf(problem, demand.group));
    case 'must-not':
      return words.mustNot(demand.person, nameOf(problem, demand.group));
  }
}

/**
 * A way out as sentences: how much it moves, and what. The needs that a group is to be without are
 * one sentence.
 */
export function relaxationInWords(
  problem: Problem,
  { seatsMoved, proven, changes }: Relaxation,
  text: SelectionText,
): string[] {
  const dropped = new Map<GroupKey, string[]>();
  for (const { demand, to } of changes) {
    if (demand.kind !== 'need' || to > 0) continue;
    const { group, competence } = demand.need;
    dropped.set(group, [...(dropped.get(group) ?? []), competence]);
  }
  const said = changes.flatMap((change) => {
    const { demand, from, to } = change;
    if (demand.kind !== 'need' || to > 0) return [changeInWords(problem, change, text)];
    const { group } = demand.need;
    const all = dropped.get(group)?.join(', ');
    if (!dropped.delete(group) || all === undefined) return [];
    return [text.relaxation.need(nameOf(problem, group), all, to, from)];
  });
  const caveat = proven ? [] : [text.relaxation.unproven];
  return [text.relaxation.title(seatsMoved), ...said, ...caveat];
}

/** Why somebody was chosen or not in a best fit, as sentences. */
export function whyInWords(problem: Problem, why: WhyInBestFit, text: SelectionText): string[] {
  const { person, chosen } = why;
  if (why.because === 'unknown') return [text.why.unknown(person)];
  if (why.because === 'bound') {
    const title = chosen ? text.why.needed(person) : text.why.shutOut(person);
    return boundBy(problem, person, title, why.demands, text);
  }
  const words: Record<BestFitAim, (person: string, by: number) => string> = chosen
    ? text.why.chosenFor
    : text.why.notChosenFor;
  return [words[why.aim](person, why.by)];
}

/** A chance, or expected seats where these are counted, and what binds them, as sentences. */
export function chanceInWords(
  problem: Problem,
  bound: ChanceBoundBy,
  text: SelectionText,
): string[] {
  const { person, chance, demands } = bound;
  if (chance <= near) return boundBy(problem, person, text.chance.never(person), demands, text);
  const most = mostSeatsOf(problem, person);
  if (chance >= most - near) {
    return most > 1
      ? [text.expected.most(person, most)]
      : boundBy(problem, person, text.chance.certain(person), demands, text);
  }
  const words = whatIsCounted(problem) === 'seats' ? text.expected : text.chance;
  return demands.some(({ kind }) => kind !== 'seats')
    ? [words.bound(person, chance), ...said(problem, demands, text)]
    : [words.free(person, chance)];
}

const near = 1e-7;

const said = (problem: Problem, demands: readonly Demand[], text: SelectionText) =>
  demands.map((demand) => demandInWords(problem, demand, text));

/** That it cannot be otherwise, and by what; no demand is named where it is not one that decides. */
function boundBy(
  problem: Problem,
  person: PersonKey,
  title: string,
  demands: readonly Demand[],
  text: SelectionText,
): string[] {
  if (demands.length > 0) return [title, ...said(problem, demands, text)];
  const candidate = problem.candidates.find(({ id }) => id === person);
  const seated = candidate?.seatedIn ?? [];
  if (seated.length > 0) {
    return seated.map((group) => text.why.seatedAlready(person, nameOf(problem, group)));
  }
  const open = candidate ? groupsOpenTo(problem, candidate) : [];
  return [open.length === 0 ? text.why.notApplied(person) : text.why.unknown(person)];
}

/**
 * What a bound costs, as a sentence. `of`: what the gain is counted in; the smallest chance, or the
 * smallest expected seats where these are counted.
 */
export function priceInWords(
  problem: Problem,
  price: Price,
  of: 'chance' | 'suitability',
  text: SelectionText,
): string {
  const unit = of === 'chance' ? whatIsCounted(problem) : of;
  return text.price[unit](changeInWords(problem, price, text), price.gain);
}

/** What is wrong with a table, as a sentence. */
export function tableFaultInWords(fault: FieldFault, { table, what }: SelectionText): string {
  switch (fault.code) {
    case 'not-text':
    case 'empty':
      return table[fault.code](table.file[fault.file]);
    case 'quote-never-ends':
    case 'text-after-quote':
      return table[fault.code](table.file[fault.file], fault.line);
    case 'too-many-rows':
      return table[fault.code](table.file[fault.file], fault.most);
    case 'missing-column':
    case 'column-twice':
      return table[fault.code](table.file[fault.file], fault.column);
    case 'missing-value':
      return table[fault.code](table.file[fault.file], fault.line, fault.column);
    case 'formula':
      return table[fault.code](table.file[fault.file], fault.line, fault.column, fault.value);
    case 'not-whole':
    case 'unknown-value':
      return table[fault.code](fault.line, fault.column, fault.value);
    case 'min-above-max':
      return table[fault.code](fault.line, fault.min, fault.max);
    case 'flex-narrower':
      return table[fault.code](fault.line, fault.column);
    case 'quota-twice':
      return table[fault.code](fault.line, fault.earlier, what(fault.category, fault.feature));
    case 'category-without-column':
      return table[fault.code](fault.line, fault.category);
    case 'person-twice':
      return table[fault.code](fault.line, fault.earlier, fault.id);
  }
}
