import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

const people = (count: number) => (count === 1 ? 'one applicant' : `${count} applicants`);
const have = (count: number) => (count === 1 ? 'has' : 'have');
const few = (count: number) => (count === 0 ? 'No applicants' : `Only ${people(count)}`);
const seats = (count: number) => (count === 1 ? 'one seat' : `${count} seats`);
const groups = (count: number) => (count === 1 ? 'one group' : `${count} groups`);
const average = (value: number) => {
  const said = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return said === '1' ? 'one expected seat' : `${said} expected seats`;
};
const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
const share = (value: number) => `${number(Math.round(value * 1000) / 10)}%`;

/** English. */
export const en: TextShape<typeof nb> = {
  what: (attribute, value) => `${attribute} ${value}`,
  row: (line) => ` (row ${line})`,
  demand: {
    seats: (group, asked, pool) =>
      pool < asked
        ? `${group} has ${seats(asked)}, but ${pool === 0 ? 'no applicants' : `only ${people(pool)}`}.`
        : `${group} is to have ${seats(asked)} filled.`,
    quotaMin: (group, what, min, pool) =>
      pool < min
        ? `${few(pool)} for ${group} ${have(pool)} ${what}, but at least ${min} are to have it.`
        : `${group} is to have at least ${min} with ${what}; ${people(pool)} ${have(pool)} it.`,
    quotaMax: (group, what, max, pool) =>
      max === 0
        ? `${group} is to have nobody with ${what}; ${people(pool)} ${have(pool)} it.`
        : `${group} is to have at most ${max} with ${what}; ${people(pool)} ${have(pool)} it.`,
    need: (group, competence, asked, pool) =>
      pool < asked
        ? `${few(pool)} for ${group} ${have(pool)} ${competence}, but at least ${asked} are needed.`
        : `${group} needs at least ${asked} with ${competence}; ${people(pool)} ${have(pool)} it.`,
    mostGroups: (most) => `Nobody is to sit in more than ${groups(most)}.`,
    mostPerUnit: (unit, most) => `At most ${most} are to come from ${unit}.`,
    must: (person, group) => `${person} is to sit in ${group}.`,
    mustNot: (person, group) => `${person} is not to sit in ${group}.`,
  },
  conflict: {
    title: 'These demands cannot hold together:',
    one: 'This demand cannot hold:',
    few: (pool, having, also) =>
      pool === 1
        ? `Only one applicant has ${having}, and has ${also} as well.`
        : `Only ${people(pool)} have ${having}, and ${pool === 2 ? 'both' : 'all'} have ${also}.`,
    seated: (group, count) => `${count === 1 ? 'One sits' : `${count} sit`} in ${group} already.`,
    seatedWith: (group, what, count) =>
      `${count === 1 ? 'One' : count} with ${what} ${count === 1 ? 'sits' : 'sit'} in ${group} already.`,
    seatedTwice: (person, count) => `${person} sits in ${count} groups already.`,
    seatedFrom: (unit, count) =>
      `${count === 1 ? 'One' : count} from ${unit} ${count === 1 ? 'sits' : 'sit'} already.`,
    unknown: 'There was no time to find out which demands are in each other’s way.',
  },
  relaxation: {
    title: (moved) =>
      moved === 1 ? 'Move the limits by one step:' : `Move the limits by ${moved} steps in all:`,
    unproven: 'There was no time to show that no way out is smaller.',
    seats: (group, to, from) =>
      to === 0
        ? `Leave every seat in ${group} empty.`
        : `Let ${group} have ${seats(to)} instead of ${from}.`,
    quotaMin: (group, what, to, from) =>
      to === 0
        ? `Let ${group} do without anybody with ${what}.`
        : `Let ${group} have at least ${to} with ${what} instead of ${from}.`,
    quotaMax: (group, what, to, from) =>
      `Let ${group} have up to ${to} with ${what} instead of ${from}.`,
    need: (group, competence, to, from) =>
      to === 0
        ? `Let ${group} do without ${competence}.`
        : `Let ${group} do with ${to} with ${competence} instead of ${from}.`,
    mostGroups: (to, from) => `Let one person sit in ${groups(to)} instead of ${from}.`,
    mostPerUnit: (unit, to, from) => `Let ${to} come from ${unit} instead of ${from}.`,
    must: (person, group) => `Do not require ${person} to sit in ${group}.`,
    mustNot: (person, group) => `Let ${person} sit in ${group} after all.`,
  },
  why: {
    needed: (person) => `The demands cannot hold without ${person}:`,
    shutOut: (person) => `No choice that keeps the demands has room for ${person}:`,
    seatedAlready: (person, group) => `${person} sits in ${group} already.`,
    notApplied: (person) => `${person} has applied for none of the groups.`,
    unknown: (person) => `There was no time to find out why for ${person}.`,
    chosenFor: {
      changes: (person, by) => `Without ${person}, ${seats(by)} more would have to change.`,
      suitability: (person, by) =>
        `Without ${person} the sum of suitability is ${number(by)} lower.`,
      preference: (person, by) =>
        `Without ${person} suitability is the same, but wishes are met less well, by ${number(by)} ranks.`,
      balance: (person, by) =>
        `Without ${person}, ${by === 1 ? 'one more person has' : `${by} more people have`} to sit in two groups.`,
      lots: (person) =>
        `${person} and some others are equally good choices; the lot fell on ${person}.`,
    },
    notChosenFor: {
      changes: (person, by) => `With ${person}, ${seats(by)} more would have to change.`,
      suitability: (person, by) =>
        `With ${person} the sum of suitability is ${number(by)} lower. Had ${person} been assessed more than ${number(by)} higher, the choice would have been another.`,
      preference: (person, by) =>
        `With ${person} suitability is the same, but wishes are met less well, by ${number(by)} ranks.`,
      balance: (person, by) =>
        `With ${person}, ${by === 1 ? 'one more person has' : `${by} more people have`} to sit in two groups.`,
      lots: (person) => `${person} is an equally good choice; the lot fell on others.`,
    },
  },
  chance: {
    certain: (person) => `${person} is certain of a seat, for the demands cannot hold otherwise:`,
    never: (person) => `${person} cannot be chosen under these demands:`,
    bound: (person, chance) =>
      `${person} has a chance of ${share(chance)}. It cannot rise unless somebody with as small or a smaller chance loses by it. These demands see to that:`,
    free: (person, chance) =>
      `${person} has a chance of ${share(chance)}. No single quota keeps it down; the number of seats does.`,
  },
  expected: {
    most: (person, count) =>
      `${person} gets ${seats(count)} whatever is drawn, and cannot have more.`,
    bound: (person, count) =>
      `${person} has ${average(count)}. There cannot be more unless somebody with as few or fewer loses by it. These demands see to that:`,
    free: (person, count) =>
      `${person} has ${average(count)}. No single quota keeps the number down; the number of seats does.`,
  },
  price: {
    chance: (change, gain) =>
      `${change} The smallest chance then rises by ${number(gain * 100)} percentage points.`,
    seats: (change, gain) =>
      `${change} The smallest expected number of seats then rises by ${number(gain)}.`,
    suitability: (change, gain) =>
      `${change} The sum of suitability then rises by ${number(gain)}.`,
  },
  table: {
    file: { categories: 'categories', people: 'people' },
    'not-text': (file) => `The file of ${file} is no text.`,
    empty: (file) => `The file of ${file} has no rows below its header.`,
    'quote-never-ends': (file, line) =>
      `Row ${line} of the file of ${file}: a quotation begins that never ends.`,
    'text-after-quote': (file, line) =>
      `Row ${line} of the file of ${file}: text follows a quotation that has ended.`,
    'too-many-rows': (file, most) => `The file of ${file} has more than ${number(most)} rows.`,
    'missing-column': (file, column) => `The file of ${file} has no column “${column}”.`,
    'column-twice': (file, column) => `The file of ${file} has two columns “${column}”.`,
    'missing-value': (file, line, column) =>
      `Row ${line} of the file of ${file}: “${column}” is empty.`,
    formula: (file, line, column, value) =>
      `Row ${line} of the file of ${file}: “${column}” is a formula (${value}), not a value.`,
    'not-whole': (line, column, value) =>
      `Row ${line} of the file of categories: “${column}” is ${value}, and must be a whole number from 0 up.`,
    'min-above-max': (line, min, max) =>
      `Row ${line} of the file of categories: at least ${min} is more than at most ${max}.`,
    'flex-narrower': (line, column) =>
      `Row ${line} of the file of categories: “${column}” is narrower than the bound itself.`,
    'quota-twice': (line, earlier, what) =>
      `Row ${line} of the file of categories: ${what} stands on row ${earlier} already.`,
    'category-without-column': (line, category) =>
      `The category “${category}” (row ${line}) has no column in the file of people.`,
    'unknown-value': (line, column, value) =>
      `Row ${line} of the file of people: “${value}” is no value of “${column}”.`,
    'person-twice': (line, earlier, id) =>
      `Row ${line} of the file of people: ${id} stands on row ${earlier} already.`,
  },
};
