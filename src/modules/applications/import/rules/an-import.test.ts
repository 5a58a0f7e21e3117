import { describe, expect, it } from 'vitest';
import { newId } from '../../../../kernel/ids.ts';
import { isMailAddress } from '../../../messages/index.ts';
import { someDetails } from '../../test-rows.ts';
import type { Applicant, Wish } from '../../vocabulary.ts';
import { importText } from '../text/index.ts';
import { type ImportChoices, importColumns, type KnownNames, noChoices } from '../vocabulary.ts';
import { guessedMapping, isEnough } from './columns-say-what-they-hold.ts';
import { rowsBecomeApplicants } from './rows-become-applicants.ts';
import { settledKey } from './rows-of-one-person.ts';
import { findable, meaningOf, wordsOf } from './what-a-word-means.ts';
import { whatAnImportAdds } from './what-an-import-adds.ts';
import { countUnknown } from './words-of-file.ts';

const [doctors, home, rehab] = [newId('body'), newId('body'), newId('body')];
const [member, expert] = [newId('role'), newId('role')];
const city = newId('org');
const [drugs, drugsAtHome, force, booking] = [
  newId('need'),
  newId('need'),
  newId('need'),
  newId('need'),
];
const known: KnownNames = {
  groups: [
    { id: doctors, names: ['Lege, legevakt', 'KG lege', 'legegruppa'] },
    { id: home, names: ['Hjemmetjenester', 'Heimetenester'] },
    { id: rehab, names: ['Rehabilitering'] },
  ],
  roles: [
    { id: member, names: ['Medlem i konsensusgruppe', 'Member of a consensus group'] },
    { id: expert, names: ['Fagekspert'] },
  ],
  employers: [{ id: city, names: ['Fjordby kommune', 'Fjordby'] }],
  needs: [
    {
      id: drugs,
      names: ['Medikament', 'Medication'],
      inGroups: [
        { id: drugs, bodyId: doctors },
        { id: drugsAtHome, bodyId: home },
      ],
    },
    {
      id: force,
      names: ['Tvang, makt og vern/samtykke', 'Tvang og makt'],
      inGroups: [{ id: force, bodyId: rehab }],
    },
    {
      id: booking,
      names: ['Booking og venteliste', 'Bestilling og venteliste'],
      inGroups: [{ id: booking, bodyId: home }],
    },
  ],
};

function planned(
  columns: readonly string[],
  fields: readonly (readonly string[])[],
  choices: Partial<ImportChoices> = {},
  applicants: readonly Applicant[] = [],
) {
  const table = { columns, rows: fields.map((row, at) => ({ line: at + 2, fields: row })) };
  const chosen = { ...noChoices, defaultRole: member, ...choices };
  const read = rowsBecomeApplicants(table, guessedMapping(columns), known, chosen, isMailAddress);
  return { ...read, ...whatAnImportAdds(read, applicants, chosen.settled) };
}

function standing(
  details: Partial<Applicant>,
  wishes: readonly Wish[],
  state: Applicant['state'] = 'submitted',
): Applicant {
  return {
    ...someDetails(details),
    id: newId('apct'),
    roundId: newId('rec'),
    applications: wishes.map((wish, at) => ({
      ...wish,
      id: newId('appl'),
      rank: at + 1,
      withdrawnAt: null,
    })),
    saysToMeet: [],
    source: 'form',
    state,
    startedAt: new Date(0),
    submittedAt: new Date(0),
    withdrawnAt: null,
    withdrawnReason: '',
    erasedAt: null,
    version: 1,
  };
}

describe('the columns of a file', () => {
  it('are known by their names in three languages, questions included, each kind once', () => {
    const columns = [
      ...['Tidsmerke', 'Fornavn', 'Etternamn', 'E-postadresse', 'Tlf.', 'Kommune', 'Arbeidsstad'],
      ...['Hvem er din nærmeste leder?', 'Leders e-post', 'Yrke', 'Stilling', 'Fast stilling'],
      ...['Hva er ditt førstevalg?', 'Second choice', 'Ønsket gruppe 3', 'E-post', ''],
    ];
    expect(guessedMapping(columns)).toEqual([
      ...[null, 'firstName', 'lastName', 'email', 'phone', 'employer', 'unit'],
      ...['unitLeader', 'unitLeaderEmail', 'profession', 'position', 'permanent'],
      ...['group1', 'group2', 'group3', null, null],
    ]);
  });

  it('must say whom, where to reach them, and for what', () => {
    const all = { role: true, group: true };
    expect(isEnough(['name', 'email'], all).ok).toBe(true);
    expect(isEnough(['name', 'email', 'email'], all)).toMatchObject({
      refusal: { code: 'column-twice', column: 'email' },
    });
    expect(isEnough(['name'], all)).toMatchObject({ refusal: { code: 'no-email-column' } });
    expect(isEnough(['email'], all)).toMatchObject({ refusal: { code: 'no-name-column' } });
    const none = { role: false, group: false };
    expect(isEnough(['name', 'email', 'role'], none)).toMatchObject({
      refusal: { code: 'no-group' },
    });
    expect(isEnough(['name', 'email', 'groups'], none)).toMatchObject({
      refusal: { code: 'no-role' },
    });
  });
});

describe('a word of a file', () => {
  it.each([
    ['KG-LEGE', doctors, 'by-name'],
    ['heimetenester', home, 'by-name'],
    ['Rehab', rehab, 'guessed'],
    ['Gruppe for rehabilitering', rehab, 'guessed'],
    ['re', null, 'unknown'],
    ['Bestilling', null, 'unknown'],
    ['Fjellrehabilitering', null, 'unknown'],
  ])('%s means what it is the name of', (written, key, how) => {
    expect(meaningOf(written, findable(known.groups), {})).toEqual({ written, key, known: how });
  });

  it('that could be several is asked of, and means what is chosen', () => {
    const two = findable([
      { id: home, names: ['Hjemmetjenester nord'] },
      { id: rehab, names: ['Hjemmetjenester sør'] },
    ]);
    expect(meaningOf('Hjemmetjenester', two, {}).known).toBe('unknown');
    const chosen = meaningOf('Hjemmetjenester', two, { hjemmetjenester: rehab });
    expect(chosen).toMatchObject({ key: rehab, known: 'chosen' });
    expect(meaningOf('Hjemmetjenester', two, { hjemmetjenester: '' }).key).toBe('');
    const gone = { hjemmetjenester: newId('body') };
    expect(meaningOf('Hjemmetjenester', two, gone).known).toBe('unknown');
  });

  it('stands alone or with others, also where names hold commas', () => {
    const words = (field: string) => wordsOf(field, findable(known.groups));
    expect(words('Lege, legevakt')).toEqual(['Lege, legevakt']);
    expect(words('Rehabilitering, Lege, legevakt, Heimetenester')).toEqual([
      'Rehabilitering',
      'Lege, legevakt',
      'Heimetenester',
    ]);
    expect(words('Rehabilitering; KG lege\n')).toEqual(['Rehabilitering', 'KG lege']);
    expect(words(' ; ')).toEqual([]);
  });
});

describe('forty rows with one address twice', () => {
  const columns = ['Navn', 'E-post', 'Gruppe'];
  const forty = Array.from({ length: 40 }, (_, at) => [
    `Søker ${at}`,
    `s${at}@soker.example`,
    at % 2 ? 'Rehabilitering' : 'Hjemmetjenester',
  ]);
  forty[39] = ['Søker 0', ' S0@Soker.Example ', 'Lege, legevakt'];

  it('are thirty-nine people with forty applications', () => {
    const { counts, people } = planned(columns, forty);
    expect(counts).toMatchObject({ rows: 40, newPeople: 39, newApplications: 40, leftOut: 0 });
    const first = people[0];
    expect(first?.lines).toEqual([2, 41]);
    expect(first?.wishes).toEqual([
      { roleId: member, bodyId: home },
      { roleId: member, bodyId: doctors },
    ]);
  });

  it('add nothing when they stand here already', () => {
    const there = planned(columns, forty).people.map(({ details, wishes }) =>
      standing(details, wishes),
    );
    const again = planned(columns, forty, {}, there);
    expect(again.counts).toMatchObject({
      rows: 40,
      newPeople: 0,
      newApplications: 0,
      peopleWithMore: 0,
      nothingNew: 40,
    });
  });
});

describe('the rows of one person', () => {
  const columns = ['Navn', 'E-post', 'Telefon', 'Kommune', 'Gruppe'];
  const rows = [
    ['Søker En', 'en@soker.example', '123', 'FJORDBY', 'Rehabilitering'],
    ['Søker En', 'en@soker.example', '456', 'Fjordby kommune', 'Rehabilitering'],
    ['Søker Ein', 'en@soker.example', '', 'Fjellby', 'Hjemmetjenester'],
  ];

  it('that do not agree are shown with every value, and the first counts until one is chosen', () => {
    const [person] = planned(columns, rows).people;
    expect(person?.details).toMatchObject({ name: 'Søker En', phone: '123', employerId: city });
    expect(person?.disagreements).toEqual([
      {
        detail: 'name',
        values: [
          { value: 'Søker En', from: 2 },
          { value: 'Søker Ein', from: 4 },
        ],
        chosen: 0,
      },
      {
        detail: 'phone',
        values: [
          { value: '123', from: 2 },
          { value: '456', from: 3 },
        ],
        chosen: 0,
      },
      {
        detail: 'employer',
        values: [
          { value: 'Fjordby kommune', from: 2 },
          { value: 'Fjellby', from: 4 },
        ],
        chosen: 0,
      },
    ]);
    const settled = {
      [settledKey('en@soker.example', 'phone')]: 1,
      [settledKey('en@soker.example', 'employer')]: 1,
    };
    expect(planned(columns, rows, { settled }).people[0]?.details).toMatchObject({
      phone: '456',
      employer: 'Fjellby',
      employerId: null,
    });
  });

  it('leave what somebody wrote here, fill what is empty, and add what is wished for', () => {
    const email = 'en@soker.example';
    const there = standing({ email, name: 'Søker E.', region: 'Nord' }, [
      { roleId: member, bodyId: rehab },
    ]);
    const [person] = planned(columns, rows, {}, [there]).people;
    expect(person).toMatchObject({
      outcome: 'more',
      detailsChange: true,
      added: [{ roleId: member, bodyId: home }],
      details: { name: 'Søker E.', region: 'Nord', phone: '123' },
    });
    expect(person?.disagreements[0]?.values[0]).toEqual({ value: 'Søker E.', from: 'here' });
  });

  it('of somebody who withdrew, altogether or from a group, are not taken in again', () => {
    const email = 'en@soker.example';
    const gone = standing({ email }, [], 'withdrawn');
    const all = planned(columns, rows, {}, [gone]);
    expect(all.people[0]).toMatchObject({ outcome: 'withdrawn', added: [] });
    expect(all.counts).toMatchObject({ leftOut: 3, newPeople: 0, newApplications: 0 });
    const partly = standing({ email, name: 'Søker En' }, [{ roleId: member, bodyId: rehab }]);
    const [own] = partly.applications;
    const withdrawn = {
      ...partly,
      applications: own ? [{ ...own, withdrawnAt: new Date(0) }] : [],
    };
    expect(planned(columns, rows, {}, [withdrawn]).people[0]?.added).toEqual([
      { roleId: member, bodyId: home },
    ]);
  });

  it('from two addresses are told of as perhaps one person', () => {
    const two = [
      ['Fjord, Ada', 'ada@a.example', '', '', 'Rehabilitering'],
      ['Ada Fjord', 'ada@b.example', '', '', 'Rehabilitering'],
    ];
    const there = standing({ name: 'ADA FJORD', email: 'ada@c.example' }, []);
    const { perhapsSame, counts } = planned(columns, two, {}, [there]);
    expect(perhapsSame.map(({ people }) => people.map(({ email }) => email))).toEqual([
      ['ada@a.example', 'ada@b.example', 'ada@c.example'],
    ]);
    expect(counts.newPeople).toBe(2);
  });
});

describe('a row', () => {
  const columns = [
    'Navn',
    'E-post',
    'Rolle',
    'Ønske 1',
    'Ønske 2',
    'Fast stilling',
    'Leders e-post',
  ];
  const row = (known: Partial<Record<number, string>>) =>
    ['Søker', 's@soker.example', 'Fagekspert', 'KG lege', 'Rehabilitering', 'ja', ''].map(
      (field, at) => known[at] ?? field,
    );
  const faultOf = (fields: readonly string[], choices: Partial<ImportChoices> = {}) =>
    planned(columns, [fields], { defaultRole: null, ...choices }).faults[0];

  it('applies for its groups in their order', () => {
    const { people } = planned(columns, [row({})]);
    expect(people[0]?.wishes).toEqual([
      { roleId: expert, bodyId: doctors },
      { roleId: expert, bodyId: rehab },
    ]);
    expect(people[0]?.details.permanent).toBe(true);
  });

  it.each([
    [row({ 0: ' \u200b' }), { code: 'detail-is-missing', field: 'name' }],
    [row({ 1: '' }), { code: 'detail-is-missing', field: 'email' }],
    [row({ 1: 'en@to' }), { code: 'email-is-unreadable', typed: 'en@to' }],
    [row({ 0: 'x'.repeat(300) }), { code: 'detail-too-long', most: 200, has: 300 }],
    [row({ 3: 'Astronomi' }), { code: 'unknown-word', typed: 'Astronomi' }],
    [row({ 3: '', 4: '' }), { code: 'no-group' }],
    [row({ 2: '' }), { code: 'no-role' }],
    [[...row({}), 'x'], { code: 'wrong-columns', has: 8, expected: 7 }],
    [row({}).slice(0, 3), { code: 'wrong-columns', has: 3, expected: 7 }],
  ])('with a fault is told by its number: %#', (fields, fault) => {
    expect(faultOf(fields)).toMatchObject({ line: 2, ...fault });
  });

  it('may end in empty fields too many, and leave empty what cannot be understood', () => {
    const { people, rows, faults } = planned(columns, [
      [...row({ 5: 'kanskje', 6: 'sjefen' }), '', ''],
    ]);
    expect(faults).toEqual([]);
    expect(people[0]?.details).toMatchObject({ permanent: null, unitLeaderEmail: '' });
    expect(rows[0]?.unclear.map(({ code, typed }) => [code, typed])).toEqual([
      ['not-an-address', 'sjefen'],
      ['not-yes-or-no', 'kanskje'],
    ]);
  });

  it('takes role and group from what is said for all, where it says nothing itself', () => {
    const choices = { defaultRole: member, defaultGroup: home };
    const { people } = planned(columns, [row({ 2: '', 3: '', 4: '' })], choices);
    expect(people[0]?.wishes).toEqual([{ roleId: member, bodyId: home }]);
  });

  it('whose word is left out on purpose applies for the rest, or for nothing', () => {
    const meanings = { ...noChoices.meanings, groups: { astronomi: '' as const } };
    const { people } = planned(columns, [row({ 3: 'Astronomi' })], { meanings });
    expect(people[0]?.wishes).toEqual([{ roleId: expert, bodyId: rehab }]);
    expect(faultOf(row({ 3: 'Astronomi', 4: '' }), { meanings })).toMatchObject({
      code: 'no-group',
    });
  });
});

describe('what somebody says to meet', () => {
  const columns = ['Navn', 'E-post', 'Gruppe', 'Kompetanse'];
  const row = (group: string, needs: string) => ['Søker', 's@soker.example', group, needs];

  it('may stand in several columns, called what people call it', () => {
    const called = ['Kompetanse 1', 'Kompetanse 2', 'Behov du dekkjer', 'Which needs do you meet?'];
    expect(guessedMapping(['Navn', ...called])).toEqual(['name', ...called.map(() => 'needs')]);
    const mapping = ['name', 'email', 'needs', 'needs'] as const;
    expect(isEnough(mapping, { role: true, group: true }).ok).toBe(true);
    const two = [...row('Hjemmetjenester', 'Medikament'), 'booking'];
    const { people } = planned([...columns, 'Kompetanse 2'], [two]);
    expect(people[0]?.saidNeeds).toEqual([drugsAtHome, booking]);
  });

  it.each([
    ['medication|BOOKING OG VENTELISTE', [drugsAtHome, booking]],
    ['Medikament, Bestilling', [drugsAtHome, booking]],
    ['Medikament / booking\nmedikament', [drugsAtHome, booking]],
    ['Medikament; ', [drugsAtHome]],
    ['', []],
  ])('in %j is found in the needs of the group applied for', (field, needs) => {
    const { people, words } = planned(columns, [row('Hjemmetjenester', field)]);
    expect(people[0]?.saidNeeds).toEqual(needs);
    expect(words.needs.filter(({ key }) => key === null)).toEqual([]);
  });

  it('may hold commas and strokes in its own name', () => {
    const field = 'Medikament, Tvang, makt og vern/samtykke/booking';
    const { words, people } = planned(columns, [row('Rehabilitering', field)]);
    expect(words.needs.map(({ written }) => written)).toEqual([
      'Medikament',
      'Tvang, makt og vern/samtykke',
      'booking',
    ]);
    expect(people[0]).toMatchObject({
      saidNeeds: [force],
      neededElsewhere: ['Medikament', 'booking'],
    });
  });

  it('is of all groups that the rows of one person apply for', () => {
    const rows = [row('Hjemmetjenester', 'Tvang og makt'), row('Rehabilitering', 'Medikament')];
    expect(planned(columns, rows).people[0]).toMatchObject({
      saidNeeds: [force, drugsAtHome],
      neededElsewhere: [],
    });
  });

  it('in words that nobody knows is asked of once, and may be left out altogether', () => {
    const rows = [row('Rehabilitering', 'Turglede'), row('Rehabilitering', 'turglede, Fiske')];
    const asked = planned(columns, rows);
    expect(asked.words.needs.map(({ written, key }) => [written, key])).toEqual([
      ['Turglede', null],
      ['Fiske', null],
    ]);
    expect(countUnknown(asked.words)).toBe(2);
    const needs = { fiske: force, turglede: '' as const };
    const meanings = { ...noChoices.meanings, needs };
    const chosen = planned(columns, rows, { meanings });
    expect(chosen.people[0]?.saidNeeds).toEqual([force]);
    expect(countUnknown(chosen.words)).toBe(0);
    const left = planned(columns, rows, { leaveUnknownNeeds: true });
    expect([countUnknown(left.words), left.people[0]?.saidNeeds]).toEqual([0, []]);
  });

  it('adds to what somebody here says, of groups not withdrawn from, and never twice', () => {
    const wishes = [doctors, home].map((bodyId) => ({ roleId: member, bodyId }));
    const there = standing({ email: 's@soker.example', name: 'Søker' }, wishes);
    const says = { ...there, saysToMeet: [{ needId: drugsAtHome, how: 'Ja.' }] };
    const again = row('Hjemmetjenester', 'Medikament');
    expect(planned(columns, [again], {}, [says]).people[0]).toMatchObject({
      outcome: 'more',
      addedNeeds: [drugs],
    });
    const [one, other] = there.applications;
    if (!one || !other) throw new Error('two wishes were made');
    const withdrawn = { ...says, applications: [{ ...one, withdrawnAt: new Date(0) }, other] };
    expect(planned(columns, [again], {}, [withdrawn]).people[0]).toMatchObject({
      outcome: 'same',
      addedNeeds: [],
    });
  });
});

describe('the columns of the template', () => {
  it.each(['nb', 'nn', 'en'] as const)('are known again by their names in %s', (language) => {
    const columns = importColumns.filter(
      (one) => !['firstName', 'lastName', 'groups', 'sex'].includes(one),
    );
    const { fields } = importText[language];
    expect(guessedMapping(columns.map((one) => fields[one]))).toEqual(columns);
  });
});
