import type { FieldFault } from '../csv/field-fault.ts';
import type { SelectionText } from '../text/index.ts';
import type {
  BestFitAim,
  Candidate,
  ChanceBoundBy,
  Demand,
  GroupKey,
  Price,
  Problem,
  Relaxation,
  WhyInBestFit,
} from '../vocabulary.ts';

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

/**
 * A conflict as sentences: what cannot hold together, and where few have what is asked for and all
 * of them have something else that is limited, that too.
 */
export function conflictInWords(
  problem: Problem,
  conflict: readonly Demand[],
  text: SelectionText,
): string[] {
  if (conflict.length === 0) return [text.conflict.unknown];
  const demands = conflict.map((demand) => demandInWords(problem, demand, text));
  const title = conflict.length === 1 ? text.conflict.one : text.conflict.title;
  return [title, ...demands, ...sharedByFew(problem, conflict, text)];
}

const few = 12;

function sharedByFew(problem: Problem, conflict: readonly Demand[], text: SelectionText): string[] {
  const limits = conflict.flatMap((one) =>
    one.kind === 'quota' && one.side === 'max' ? [one] : [],
  );
  return conflict.flatMap((demand): string[] => {
    const asked = askedFor(demand, text);
    if (!asked) return [];
    const having = problem.candidates.filter((one) => mayBeIn(one, asked.group) && asked.has(one));
    if (having.length === 0 || having.length > few) return [];
    return limits.flatMap(({ quota: { group, attribute, value } }) => {
      const all = having.every(({ attributes }) => attributes[attribute] === value);
      if (group !== asked.group || !all) return [];
      return [text.conflict.few(having.length, asked.what, text.what(attribute, value))];
    });
  });
}

function askedFor(demand: Demand, text: SelectionText) {
  if (demand.kind === 'need') {
    const { group, competence } = demand.need;
    const has = ({ competences }: Candidate) => competences.includes(competence);
    return { group, what: competence, has };
  }
  if (demand.kind !== 'quota' || demand.side !== 'min') return null;
  const { group, attribute, value } = demand.quota;
  const has = ({ attributes }: Candidate) => attributes[attribute] === value;
  return { group, what: text.what(attribute, value), has };
}

const mayBeIn = ({ groups }: Candidate, group: GroupKey) =>
  groups === null || groups.some((applied) => applied.group === group);

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

/** A way out as sentences: how much it moves, and what. */
export function relaxationInWords(
  problem: Problem,
  { seatsMoved, proven, changes }: Relaxation,
  text: SelectionText,
): string[] {
  const said = changes.map((change) => changeInWords(problem, change, text));
  const caveat = proven ? [] : [text.relaxation.unproven];
  return [text.relaxation.title(seatsMoved), ...said, ...caveat];
}

/** Why somebody was chosen or not in a best fit, as sentences. */
export function whyInWords(problem: Problem, why: WhyInBestFit, text: SelectionText): string[] {
  const { person, chosen } = why;
  if (why.because === 'unknown') return [text.why.unknown(person)];
  if (why.because === 'bound') {
    const title = chosen ? text.why.needed(person) : text.why.shutOut(person);
    return [title, ...why.demands.map((demand) => demandInWords(problem, demand, text))];
  }
  const words: Record<BestFitAim, (person: string, by: number) => string> = chosen
    ? text.why.chosenFor
    : text.why.notChosenFor;
  return [words[why.aim](person, why.by)];
}

/** A chance and what binds it, as sentences. */
export function chanceInWords(
  problem: Problem,
  bound: ChanceBoundBy,
  text: SelectionText,
): string[] {
  const { person, chance, demands } = bound;
  const quotas = demands.map((demand) => demandInWords(problem, demand, text));
  if (chance <= 1e-7) return [text.chance.never(person), ...quotas];
  if (chance >= 1 - 1e-7) return [text.chance.certain(person), ...quotas];
  const others = demands.some(({ kind }) => kind !== 'seats');
  return others
    ? [text.chance.bound(person, chance), ...quotas]
    : [text.chance.free(person, chance)];
}

/** What a bound costs, as a sentence. `of`: what the gain is counted in. */
export function priceInWords(
  problem: Problem,
  price: Price,
  of: 'chance' | 'suitability',
  text: SelectionText,
): string {
  return text.price[of](changeInWords(problem, price, text), price.gain);
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
