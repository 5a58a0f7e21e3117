import { describe, expect, test } from 'vitest';
import { categoriesTable, peopleTable, problemFromTables } from '../index.ts';
import { seededNumbers } from '../record/seeded-numbers.ts';
import { fieldGroup } from './field-tables.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const categories = 'category,feature,min,max\nkjønn,kvinne,1,2\nkjønn,mann,1,2\n';
const people = 'id,kjønn,navn\n1,kvinne,A\n2,mann,B\n3,Kvinne ,C\n';
const read = (c: string | Uint8Array, p: string | Uint8Array, panel = 2) =>
  problemFromTables(
    {
      categories: typeof c === 'string' ? bytes(c) : c,
      people: typeof p === 'string' ? bytes(p) : p,
    },
    panel,
  );

test('reads quotas and people, whatever the case and the spaces around a value', () => {
  const answer = read(categories, people);
  if (!answer.ok) throw new Error(answer.refusal.code);
  expect(answer.value.groups).toEqual([{ key: fieldGroup, name: fieldGroup, seats: 2 }]);
  expect(answer.value.quotas[1]).toEqual({
    group: fieldGroup,
    attribute: 'kjønn',
    value: 'mann',
    min: 1,
    max: 2,
    line: 3,
  });
  expect(answer.value.candidates.map(({ id, attributes }) => [id, attributes])).toEqual([
    ['1', { kjønn: 'kvinne' }],
    ['2', { kjønn: 'mann' }],
    ['3', { kjønn: 'kvinne' }],
  ]);
});

test('reads Latin-1 with semicolons, and UTF-8 with a mark before it', () => {
  const latin1 = (text: string) => Buffer.from(text.replaceAll(',', ';'), 'latin1');
  const plain = read(categories, people);
  expect(plain.ok).toBe(true);
  expect(read(latin1(categories), latin1(people))).toEqual(plain);
  expect(read(`\uFEFF${categories}`, `\uFEFF${people.replaceAll('\n', '\r\n')}`)).toEqual(plain);
});

test('finds the id by its name, or takes the first column that is no category', () => {
  const ids = (header: string) => {
    const answer = read(categories, people.replace('id,kjønn,navn', header));
    return answer.ok && answer.value.candidates.map(({ id }) => id);
  };
  expect(ids('nummer,kjønn,navn')).toEqual(['1', '2', '3']);
  expect(ids('x,kjønn,person_id')).toEqual(['A', 'B', 'C']);
});

describe('refuses, with the row', () => {
  test.each([
    ['', people, { code: 'empty', file: 'categories' }],
    [categories, 'id,kjønn\n', { code: 'empty', file: 'people' }],
    ['category,feature,min\na,b,1\n', people, { code: 'missing-column', column: 'max' }],
    ['category,min,min\na,b,1\n', people, { code: 'column-twice', column: 'min' }],
    ['category,feature,min,max\nkjønn,kvinne,3,2\n', people, { code: 'min-above-max', line: 2 }],
    [
      'category,feature,min,max\nkjønn,kvinne,x,2\n',
      people,
      { code: 'not-whole', line: 2, value: 'x' },
    ],
    ['category,feature,min,max\nkjønn,kvinne,-1,2\n', people, { code: 'not-whole', line: 2 }],
    [
      'category,feature,min,max\nkjønn,kvinne,1,\n',
      people,
      { code: 'missing-value', line: 2, column: 'max' },
    ],
    [`${categories}kjønn,KVINNE,0,1\n`, people, { code: 'quota-twice', line: 4, earlier: 2 }],
    [
      `${categories}alder,ung,0,1\n`,
      people,
      { code: 'category-without-column', line: 4, category: 'alder' },
    ],
    [categories, `${people}4,annet,D\n`, { code: 'unknown-value', line: 5, value: 'annet' }],
    [categories, `${people}4,,D\n`, { code: 'missing-value', line: 5, column: 'kjønn' }],
    [categories, `${people}2,mann,D\n`, { code: 'person-twice', line: 5, earlier: 3, id: '2' }],
    [categories, `${people}=1+1,mann,D\n`, { code: 'formula', line: 5, column: 'id' }],
    [
      categories,
      `${people}4,"=HYPERLINK(""x"")",D\n`,
      { code: 'formula', line: 5, column: 'kjønn' },
    ],
    [categories, `${people}4,"mann,D\n`, { code: 'quote-never-ends', line: 5, file: 'people' }],
    [
      'category,feature,min,max,min_flex\nkjønn,kvinne,1,2,2\n',
      people,
      { code: 'flex-narrower', line: 2 },
    ],
  ])('%j and %j', (c, p, refusal) => {
    expect(read(c, p)).toMatchObject({ ok: false, refusal });
  });

  test('what is no text at all', () => {
    expect(read(new Uint8Array(500), people)).toEqual({
      ok: false,
      refusal: { code: 'not-text', file: 'categories' },
    });
  });
});

test('a hundred thousand people are read whole, and the last faulty row is the one that is told', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `${at},${at % 2 ? 'mann' : 'kvinne'}`);
  const all = read(categories, `id,kjønn\n${rows.join('\n')}\n`);
  expect(all.ok && all.value.candidates.length).toBe(100_000);
  expect(read(categories, `id,kjønn\n${rows.join('\n')}\n0,mann\n`)).toMatchObject({
    refusal: { code: 'person-twice', line: 100_002, earlier: 2 },
  });
});

test('what is written is read again as it was, also what looks like a formula', () => {
  const numbers = seededNumbers('tables');
  const odd = ['a', 'æ;ø', 'å"', '-1', "'=x", 'b,c', 'linje\nto', '+a'];
  for (let turn = 0; turn < 50; turn += 1) {
    const [first = '', second = ''] = numbers.shuffled(odd);
    const min = numbers.below(3);
    const quotas = [
      { group: fieldGroup, attribute: first, value: 'ja', min, max: min + numbers.below(4) },
      {
        group: fieldGroup,
        attribute: first,
        value: second,
        min: 0,
        max: 9,
        minFlex: 0,
        maxFlex: 9,
      },
    ];
    const candidates = Array.from({ length: 1 + numbers.below(5) }, (_, at) => ({
      id: `${odd[numbers.below(odd.length)]} ${at}`,
      attributes: { [first]: numbers.below(2) ? 'ja' : second },
      competences: [],
      unit: null,
      groups: null,
      seatedIn: [],
      mustIn: [],
      mustNotIn: [],
    }));
    const problem = {
      groups: [{ key: fieldGroup, name: fieldGroup, seats: 1 }],
      candidates,
      quotas,
      needs: [],
      mostGroups: 1,
      mostPerUnit: null,
    };
    const again = read(categoriesTable(problem, fieldGroup), peopleTable(problem, fieldGroup), 1);
    if (!again.ok) throw new Error(JSON.stringify([again.refusal, first, second]));
    expect(again.value.quotas.map(({ line, ...quota }) => quota)).toEqual(quotas);
    expect(again.value.candidates).toEqual(candidates);
  }
});
