import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleOfAllGroups } from '../../modules/selection/sample-problems.ts';
import { methods } from '../../modules/selection/vocabulary.ts';
import { programRoot } from '../../platform/settings/program-root.ts';

const program = join(programRoot(), 'tools/omforent.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'omforent-select-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The program as it is called on a machine that has no database, and needs none. */
function omforent(...args: string[]) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: 'production', OMFORENT_DATA: join(scratch, 'none') };
  const options = { env, encoding: 'utf8', cwd: scratch, maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

const categories = file(
  'categories.csv',
  'category,feature,min,max\nkjønn,kvinne,2,2\nkjønn,mann,2,2\nalder,ung,1,3\nalder,eldre,1,3\n',
);
const rows = Array.from({ length: 40 }, (_, at) => {
  return `p${at},${at % 4 ? 'kvinne' : 'mann'},${at % 3 ? 'ung' : 'eldre'}`;
});
const people = file('people.csv', `id,kjønn,alder\n${rows.join('\n')}\n`);
const pool = (panel: number, ...more: string[]) => [
  'select',
  '--categories',
  categories,
  '--people',
  people,
  '--panel',
  `${panel}`,
  ...more,
];

describe('a panel out of the tables of the field', () => {
  test('is a lottery in which the panels sum to the chances, and nobody can be given more', () => {
    const { status, stdout, stderr } = omforent(
      ...pool(4, '--method', 'leximin', '--seed', '1', '--json'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ status: 'found', method: 'leximin', never: [] });
    expect(found.minimum).toBeCloseTo(2 / 30, 6);
    expect(found.certificate).toMatchObject({ exact: true });
    expect(found.certificate.bound).toBeCloseTo(2 / 30, 6);
    const chance = (id: string) =>
      found.panels
        .filter(({ members }: { members: string[] }) => members.includes(id))
        .reduce((sum: number, { probability }: { probability: number }) => sum + probability, 0);
    for (const id of ['p0', 'p1', 'p39'])
      expect(chance(id)).toBeCloseTo(found.probabilities[id], 9);
    expect(found.stages.length).toBeGreaterThan(0);
  });

  test.each(['maximin', 'best-fit', 'quota-draw'])('%s keeps the quotas', (method) => {
    const { status, stdout } = omforent(...pool(4, '--method', method, '--seed', '1', '--json'));
    expect(status).toBe(0);
    const [{ members }] = JSON.parse(stdout).panels;
    const men = members.filter((id: string) => Number(id.slice(1)) % 4 === 0);
    expect([members.length, men.length]).toEqual([4, 2]);
  });

  test('as many equally likely panels as asked for', () => {
    const { stdout } = omforent(...pool(4, '--method', 'leximin', '--panels', '200', '--json'));
    const { panels, probabilities } = JSON.parse(stdout);
    expect(panels).toHaveLength(200);
    expect(panels[7].probability).toBe(1 / 200);
    expect(Math.abs(probabilities.p1 - 2 / 30)).toBeLessThan(0.02);
  });

  test('is told in words without --json', () => {
    const { stdout } = omforent(...pool(4, '--method', 'best-fit', '--seed', '1'));
    expect(stdout).toMatch(/^best-fit: 1 panels, proven in exact arithmetic, .*\npanel: p\d+, /);
  });
});

test('what cannot hold is answered with what is in the way, and the ways out', () => {
  const { status, stdout } = omforent(...pool(5, '--method', 'leximin', '--json'));
  expect(status).toBe(1);
  const answer = JSON.parse(stdout);
  expect(answer.status).toBe('infeasible');
  expect(answer.conflict.map(({ kind }: { kind: string }) => kind)).toContain('seats');
  expect(answer.conflict[1].quota.line).toBe(2);
  expect(answer.relaxations[0]).toMatchObject({ seatsMoved: 1, proven: true });
  expect(answer.explanation[0]).toBe('These demands cannot hold together:');
  expect(omforent(...pool(5)).stdout).toContain('at most 2 with kjønn kvinne');
});

describe('refused in one line, with the row', () => {
  const faulty = (name: string, table: string | Uint8Array) =>
    omforent('select', '--categories', categories, '--people', file(name, table), '--panel', '4');
  test.each([
    ['twice.csv', 'id,kjønn,alder\na,mann,ung\na,mann,ung\n', 'Row 3'],
    ['value.csv', 'id,kjønn,alder\na,mann,ung\nb,annet,ung\n', 'Row 3'],
    ['formula.csv', 'id,kjønn,alder\na,=1+1,ung\n', 'Row 2'],
    ['column.csv', 'id,kjønn\na,mann\n', 'The category “alder” (row 4) has no column'],
    ['binary.csv', new Uint8Array(400), 'no text'],
  ])('%s', (name, table, says) => {
    const { status, stdout, stderr } = faulty(name, table);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a pool smaller than the panel, and a feature that nobody has, name what is short', () => {
    const small = faulty('small.csv', 'id,kjønn,alder\na,mann,ung\nb,kvinne,eldre\n');
    expect(small.stdout).toContain('only 2 applicants');
    const none = file(
      'none.csv',
      'category,feature,min,max\nalder,barn,1,2\nalder,ung,0,9\nalder,eldre,0,9\n',
    );
    const { stdout } = omforent('select', '--categories', none, '--people', people, '--panel', '4');
    expect(stdout).toContain(
      'No applicants for panel have alder barn, but at least 1 are to have it (row 2).',
    );
  });

  test('Latin-1 with semicolons is no fault', () => {
    const latin1 = Buffer.from(readFileSync(people, 'utf8').replaceAll(',', ';'), 'latin1');
    expect(faulty('latin1.csv', latin1).status).toBe(0);
  });

  test('a hundred thousand rows are a pool like any other, and the last of them is read too', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => {
      return `p${at},${at % 4 ? 'kvinne' : 'mann'},${at % 3 ? 'ung' : 'eldre'}`;
    });
    const table = `id,kjønn,alder\n${many.join('\n')}\n`;
    expect(faulty('many.csv', table)).toMatchObject({ status: 0, stderr: '' });
    const twice = faulty('many-twice.csv', `${table}p5,mann,ung\n`);
    expect(twice.stderr).toContain('Row 100002');
  });

  test.each([
    ['category,feature,min,max\nkjønn,kvinne,=2,2\n', 'Row 2'],
    ['category,feature,min,max\nkjønn,kvinne,3,2\n', 'Row 2'],
    ['category,feature,min,max\nkjønn,kvinne,1,2\nregion,Fosen,1,2\n', '“region” (row 3)'],
    ['category,feature,min,max\nkjønn,kvinne,1,2\nkjønn,kvinne,1,2\n', 'Row 3'],
  ])('quotas that are none: %j', (table, says) => {
    const quotas = file('quotas.csv', table);
    const asked = ['--categories', quotas, '--people', people, '--panel', '4'];
    const { status, stdout, stderr } = omforent('select', ...asked);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  const plain = {
    groups: [
      { key: 'g', seats: 2 },
      { key: 'h', seats: 1 },
    ],
    candidates: ['a', 'b', 'c', 'd'].map((id) => ({ id, attributes: { sex: 'f' } })),
    quotas: [{ group: 'g', attribute: 'sex', value: 'f', min: 1, max: 2 }],
  };
  test.each([
    [{ candidates: [...plain.candidates, { id: 'b', attributes: { sex: 'f' } }] }, 'candidates[4]'],
    [{ candidates: [{ id: 'a' }] }, 'candidates[0] has no sex'],
    [{ quotas: [...plain.quotas, ...plain.quotas] }, 'quotas[1] names g sex f'],
    [{ quotas: [{ ...plain.quotas[0], min: 3 }] }, 'at least 3, but at most 2'],
    [{ needs: [{ group: 'k', competence: 'triage', atLeast: 1 }] }, 'needs[0] names the group k'],
    [{ groups: [], quotas: [] }, 'one group or more'],
  ])('a problem that makes no sense: %j', (wrong, says) => {
    const problem = file('wrong-problem.json', JSON.stringify({ ...plain, ...wrong }));
    const { status, stdout, stderr } = omforent('select', problem);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each(methods)('%s over several groups says what is in the way', (method) => {
    const asked = (changed: object) =>
      omforent(
        'select',
        file('several.json', JSON.stringify({ ...plain, ...changed })),
        ...['--method', method, '--panels', '3', '--seed', '1', '--json'],
      );
    const { status, stdout } = asked({});
    expect(status).toBe(0);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ status: 'found', method, never: [], seed: '1' });
    expect(found.panels).toHaveLength(method === 'best-fit' ? 1 : 3);
    expect(Object.keys(found.panels[0].groups)).toEqual(['g', 'h']);
    const lacking = asked({ needs: [{ group: 'h', competence: 'triage', atLeast: 1 }] });
    expect(lacking.status).toBe(1);
    expect(JSON.parse(lacking.stdout)).toMatchObject({
      status: 'infeasible',
      conflict: [{ kind: 'need', pool: 0 }],
    });
    const nobody = asked({ candidates: [] });
    expect(JSON.parse(nobody.stdout)).toMatchObject({ conflict: [{ kind: 'seats', pool: 0 }] });
  });

  test('a file that is not there, JSON that is none, and options that make no sense', () => {
    expect(omforent('select', 'nowhere.json')).toMatchObject({ status: 1, stdout: '' });
    expect(omforent('select', file('bad.json', '{"groups":'))).toMatchObject({ status: 1 });
    const latin1 = file('latin1.json', Buffer.from('{"groups":"ø"}', 'latin1'));
    expect(omforent('select', latin1).stderr).toContain('is not JSON');
    const wrong = omforent('select', file('wrong.json', '{"groups":[{"key":"g","seats":-1}]}'));
    expect(wrong.stderr).toContain('problem.groups[0].seats');
    expect(omforent('select')).toMatchObject({ status: 2, stdout: '' });
    expect(omforent(...pool(4, '--method', 'best'))).toMatchObject({ status: 2 });
    expect(omforent(...pool(0))).toMatchObject({ status: 2 });
  });
});

describe('a draw', () => {
  const record = join(scratch, 'lottery.json');

  test('of a lottery is recorded, agrees when it is drawn again, and is never written over', () => {
    const drawn = omforent(...pool(4, '--seed', '4711', '--record', record, '--json'));
    expect(JSON.parse(drawn.stdout).drawn.members).toHaveLength(4);
    expect(omforent('verify-draw', record)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^The draw by leximin among 40 people agrees: seed 4711/),
    });
    expect(omforent(...pool(4, '--seed', '4712', '--record', record))).toMatchObject({ status: 1 });
    const { commitment } = JSON.parse(readFileSync(record, 'utf8'));
    expect(omforent('verify-draw', '--commitment', commitment, record).status).toBe(0);
    expect(omforent('verify-draw', '--commitment', '0'.repeat(64), record).status).toBe(1);
  });

  test('in codes names nobody in its record, and agrees; the key says who they are', () => {
    const [coded, key] = [join(scratch, 'coded.json'), join(scratch, 'key.json')];
    const named = file(
      'named.csv',
      readFileSync(people, 'utf8').replace(/^p(\d+),/gm, 'person-$1,'),
    );
    const asked = [
      ...['select', '--categories', categories, '--people', named, '--panel', '4'],
      ...['--seed', '4711', '--record', coded, '--key', key, '--json'],
    ];
    const { status, stdout, stderr } = omforent(...asked);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(coded, 'utf8')).not.toContain('person');
    expect(omforent('verify-draw', coded).status).toBe(0);
    const found = JSON.parse(stdout);
    const behind = JSON.parse(readFileSync(key, 'utf8')).people;
    const { drawn } = JSON.parse(readFileSync(coded, 'utf8'));
    expect(drawn.members.panel.map((code: string) => behind[code])).toEqual(found.drawn.members);
    expect(found.drawn.members[0]).toMatch(/^person-/);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(omforent(...pool(4, '--key', join(scratch, 'k.json')))).toMatchObject({ status: 2 });
  });

  test('that was tampered with is refused, and says where', () => {
    const text = readFileSync(record, 'utf8');
    const tampered = (change: (record: ReturnType<typeof JSON.parse>) => void) => {
      const value = JSON.parse(text);
      change(value);
      return omforent('verify-draw', file('tampered.json', JSON.stringify(value)));
    };
    const person = tampered((value) => {
      value.problem.candidates[5].attributes.kjønn = 'mann';
    });
    expect(person).toMatchObject({ status: 1, stdout: expect.stringContaining('p5 was changed.') });
    const seed = tampered((value) => {
      value.seed = '4712';
    });
    expect(seed.stdout).toMatch(/The seed draws ticket \d+, not \d+\./);
    const tickets = tampered((value) => {
      value.distribution[0].tickets += 1;
    });
    expect(tickets.stdout).toContain('Number 1 of the distribution was changed.');
    expect(omforent('verify-draw', people)).toMatchObject({ status: 1, stdout: '' });
  });

  test('for all groups at once is recorded and agrees too', () => {
    const problem = file('all.json', JSON.stringify(sampleOfAllGroups()));
    const all = join(scratch, 'all-record.json');
    const { status, stdout } = omforent(
      'select',
      problem,
      '--seed',
      'x',
      '--record',
      all,
      '--json',
    );
    expect(status).toBe(0);
    const found = JSON.parse(stdout);
    expect(Object.keys(found.panels[0].groups)).toHaveLength(12);
    expect(found.certificate).toMatchObject({ gap: 0, exact: true });
    expect(omforent('verify-draw', all).status).toBe(0);
  });

  test('of a fair lottery over groups shows on another machine that it is the fair one', () => {
    // Seven share two seats in one group and three in the other: five sevenths of a seat each.
    const candidates = Array.from({ length: 7 }, (_, at) => ({
      id: `p${at}`,
      competences: [`${at}`],
    }));
    const groups = [2, 3].map((seats, at) => ({ key: `g${at}`, seats }));
    const needs = candidates.map(({ id }) => ({
      group: 'g0',
      competence: id.slice(1),
      atLeast: 0,
    }));
    const problem = file('two.json', JSON.stringify({ groups, candidates, needs, mostGroups: 1 }));
    const draw = (name: string, ...more: string[]) => {
      const lots = join(scratch, name);
      const fair = ['--method', 'leximin', '--seed', '7', '--record', lots, '--json', ...more];
      const { status, stdout } = omforent('select', problem, ...fair);
      expect(status).toBe(0);
      return { lots, found: JSON.parse(stdout) };
    };
    const { lots, found } = draw('lots.json');
    expect(found.certificate.exact).toBe(true);
    const { status, stdout } = omforent('verify-draw', '--fairness', lots);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The draw by leximin among \d+ people agrees/);
    expect(stdout).toContain('by the fair lottery, proven in whole numbers, it is');
    // Few selections cannot be fair: the record is true, but not that of the fair lottery.
    const few = draw('few.json', '--panels', '5').lots;
    expect(omforent('verify-draw', few).status).toBe(0);
    expect(omforent('verify-draw', '--fairness', few).status).toBe(1);
  });
});
