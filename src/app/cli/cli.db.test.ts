import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { on, once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatabaseTarget } from '../../platform/database/index.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { runningPostgres } from '../../platform/postgres/index.ts';
import { programRoot } from '../../platform/settings/program-root.ts';

const program = join(programRoot(), 'tools/omforent.mjs');
const { target } = await testDatabase({ empty: true });
const scratch = mkdtempSync(join(tmpdir(), 'omforent-cli-'));
const data = join(scratch, 'data');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Environment = Record<string, string>;

/** The environment of an operator who has set nothing but what the test says. */
function environment(more: Environment = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, OMFORENT_DATA: data, PORT: '0', NODE_ENV: 'production', ...more };
}

function omforent(args: string[], more: Environment = {}, input = '') {
  const options = { env: environment(more), input, encoding: 'utf8', cwd: scratch } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

/** The address of a database as an operator would write it. */
function urlOf(database: DatabaseTarget): string {
  if ('connectionString' in database) return database.connectionString;
  const { host, port, user, password, database: name } = database;
  const at = host.startsWith('/') ? `localhost/${name}?host=${host}` : `${host}:${port}/${name}`;
  return `postgres://${user}:${password}@${at}`;
}

type Serving = { child: ChildProcess; address: string };

async function serve(more: Environment = {}): Promise<Serving> {
  const child = spawn(process.execPath, [program, 'start'], {
    env: environment(more),
    cwd: scratch,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    const address = /^Omforent: (http:\S+)\n/m.exec(said)?.[1];
    if (address) return { child, address };
  }
  throw new Error(`it did not start: ${said}`);
}

async function stop({ child }: Serving, signal: NodeJS.Signals = 'SIGTERM') {
  const ended = once(child, 'exit');
  child.kill(signal);
  return (await ended)[0];
}

const healthy = async ({ address }: Serving) => (await fetch(`${address}/health`)).text();

describe('called in a way that makes no sense', () => {
  test.each([
    [[], 2, 'Usage: omforent COMMAND'],
    [['strat'], 2, 'Did you mean start?'],
    [['conquer'], 2, 'Try help.'],
    [['start', 'now'], 2, 'Usage: omforent start'],
    [['backup'], 2, 'Usage: omforent backup FILE'],
    [['take-in'], 2, 'Usage: omforent take-in [--body ID] DIRECTORY'],
    [['take-in', '--body', 'x', '.'], 2, 'Usage: omforent take-in'],
    [['demo'], 2, 'Usage: omforent demo --reset'],
    [['admin-create', '--login', 'x'], 2, 'Usage: omforent admin-create'],
    [
      ['admin-create', '--role', 'director', '--login', 'x', '--name', 'y', '--organisation', 'z'],
      2,
      'Usage: omforent admin-create',
    ],
    [['appoint', '--login', 'x'], 2, 'Usage: omforent appoint'],
  ])('%j: %i, %s', (args, status, says) => {
    expect(omforent(args)).toMatchObject({ status, stderr: expect.stringContaining(says) });
  });

  test('help is an answer and not a refusal', () => {
    const { status, stdout } = omforent(['help']);
    expect(status).toBe(0);
    expect(stdout).toContain('OMFORENT_DATA');
  });
});

test('an import answers with JSON on standard output and nothing else', () => {
  const file = join(scratch, 'notice.txt');
  writeFileSync(file, 'MØTEINNKALLING\nUtvalg: Formannskapet\nSak 1/24 Budsjett\n');
  const { status, stdout, stderr } = omforent(['import', '--json', file]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'notice' });
  expect(omforent(['import'])).toMatchObject({ status: 2, stdout: '' });
});

describe('refused in one line', () => {
  const oneLine = (says: string) => expect.stringMatching(new RegExp(`^omforent: .*${says}.*\n$`));

  test('a wrong setting', () => {
    expect(omforent(['start'], { PORT: 'web' })).toEqual({
      status: 1,
      stdout: '',
      stderr: oneLine('PORT=web'),
    });
  });

  test('a server that nobody answers at', () => {
    const DATABASE_URL = 'postgres://a:b@127.0.0.1:9/omforent';
    expect(omforent(['start'], { DATABASE_URL })).toEqual({
      status: 1,
      stdout: '',
      stderr: oneLine('ECONNREFUSED'),
    });
  });

  test('a file in place of the data directory', () => {
    const file = join(scratch, 'file');
    writeFileSync(file, '');
    expect(omforent(['verify-log'], { OMFORENT_DATA: file })).toEqual({
      status: 1,
      stdout: '',
      stderr: oneLine('is a file where the data directory should be'),
    });
  });
});

describe('a server and the commands beside it', () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve();
  });

  test('it answers at the address that it prints', async () => {
    expect(await healthy(serving)).toBe('ok');
  });

  test('a second one is refused and told who is in the way', () => {
    const { status, stderr } = omforent(['start']);
    expect(status).toBe(1);
    expect(stderr).toContain(`in use by process ${serving.child.pid}`);
  });

  test('commands that only look or add work beside it', async () => {
    const file = join(scratch, 'beside.backup');
    expect(omforent(['backup', file])).toMatchObject({ status: 0 });
    expect(existsSync(file)).toBe(true);
    const admin = ['--login', 'admin', '--name', 'Ada Admin', '--organisation', 'Drift'];
    const create = () => omforent(['admin-create', ...admin], {}, 'a long enough secret\n');
    expect(create()).toMatchObject({ status: 0 });
    expect(create()).toMatchObject({ status: 1, stderr: expect.stringContaining('already') });
    expect(omforent(['admin-create', ...admin], {}, 'short\n')).toMatchObject({ status: 1 });
    const director = ['--login', 'director', '--name', 'Kommunalsjef', '--organisation', 'Byen'];
    const appoint = (role: string, more: string[], input = '') =>
      omforent(['appoint', '--role', role, ...more, ...director], {}, input);
    const secret = 'another long secret\n';
    expect(appoint('king', [], secret)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('shop_steward'),
    });
    expect(appoint('director', ['--body', 'Ingen slik'], secret)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Ingen slik'),
    });
    expect(appoint('director', [], secret)).toMatchObject({ status: 0 });
    // One more role for whoever is there: no password is asked for.
    expect(appoint('member', ['--body', 'Legevakt'])).toMatchObject({ status: 0 });
    expect(omforent(['verify-log'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+ entries, whole\./),
    });
    expect(await healthy(serving)).toBe('ok');
  });

  test('commands that take everything away are refused', () => {
    const inUse = { status: 1, stderr: expect.stringContaining('in use by process') };
    expect(omforent(['restore', join(scratch, 'beside.backup'), '--replace'])).toMatchObject(inUse);
    expect(omforent(['demo', '--reset'])).toMatchObject(inUse);
  });

  test('killed, it is started again with everything in it', async () => {
    await stop(serving, 'SIGKILL');
    serving = await serve();
    const { stdout } = omforent(['verify-log']);
    expect(Number.parseInt(stdout, 10)).toBeGreaterThan(0);
  });

  test('asked to stop, it stops, and no database is left running', async () => {
    expect(runningPostgres(data)).toBeDefined();
    expect(await stop(serving)).toBe(0);
    expect(runningPostgres(data)).toBeUndefined();
    await expect(healthy(serving)).rejects.toThrow();
  });
});

test.skipIf(process.platform === 'win32')(
  'under npm, whose shell keeps signals to itself, it stops with that shell',
  async () => {
    const line = `"${process.execPath}" "${program}" start; :`;
    const env = environment({ npm_lifecycle_event: 'start' });
    const shell = spawn('sh', ['-c', line], {
      env,
      cwd: scratch,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(shell.stdout, 'end');
    for await (const chunk of on(shell.stdout, 'data')) if (/^Omforent: /m.test(`${chunk}`)) break;
    shell.kill('SIGTERM');
    // The program holds the other end of standard output for as long as it lives.
    await ended;
    expect(runningPostgres(data)).toBeUndefined();
  },
);

test('everything comes back from a backup, on another directory and over what is there', () => {
  const file = join(scratch, 'whole.backup');
  const other = { OMFORENT_DATA: join(scratch, 'other') };
  expect(omforent(['backup', file])).toMatchObject({ status: 0 });
  expect(omforent(['restore', file], other)).toMatchObject({ status: 0 });
  expect(omforent(['restore', file], other)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('--replace'),
  });
  expect(omforent(['restore', file, '--replace'], other)).toMatchObject({ status: 0 });
  expect(omforent(['verify-log'], other).stdout).toBe(omforent(['verify-log']).stdout);
  const damaged = join(scratch, 'damaged.backup');
  writeFileSync(damaged, readFileSync(file).subarray(0, -50));
  expect(omforent(['restore', damaged, '--replace'], other)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Nothing was changed.'),
  });
});

test('the demo is not reset over somebody who has an account', () => {
  expect(omforent(['demo', '--reset'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('account of their own'),
  });
  const fresh = { OMFORENT_DATA: join(scratch, 'fresh') };
  expect(omforent(['demo', '--reset'], fresh)).toMatchObject({ status: 0 });
});

test('a taken port is refused, and the database stopped again', async () => {
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const PORT = String(typeof address === 'object' && address ? address.port : 0);
  const refused = omforent(['start'], { PORT });
  other.close();
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('is taken') });
  expect(runningPostgres(data)).toBeUndefined();
});

test('on a server of one’s own, several may serve, and nothing is taken away meanwhile', async () => {
  const DATABASE_URL = urlOf(target);
  const first = await serve({ DATABASE_URL });
  const second = await serve({ DATABASE_URL });
  expect(await healthy(second)).toBe('ok');
  const file = join(scratch, 'own-server.backup');
  expect(omforent(['backup', file], { DATABASE_URL })).toMatchObject({ status: 0 });
  const restore = () => omforent(['restore', file, '--replace'], { DATABASE_URL });
  expect(restore()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('another process'),
  });
  expect(await stop(first)).toBe(0);
  expect(await stop(second)).toBe(0);
  expect(restore()).toMatchObject({ status: 0 });
});
