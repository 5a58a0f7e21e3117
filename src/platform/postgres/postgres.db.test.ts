import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { programRoot } from '../settings/program-root.ts';
import { isOpenTo } from './account.ts';
import type { EmbeddedPostgres } from './index.ts';
import { isAlive, readPostmaster, runningPostmaster } from './postmaster-file.ts';
import type { PostgresRefusal } from './refusal.ts';

const nobody = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;
const cache = join(programRoot(), 'node_modules/.cache');
const program = join(cache, `hold-postgres-${process.pid}.mjs`);
const programIsOpen = isRoot && isOpenTo(nobody, programRoot());

let scratch = '';
let children: { child: ChildProcess; ended: Promise<unknown> }[] = [];

beforeAll(async () => {
  const entry = join(import.meta.dirname, 'hold-postgres.ts');
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const;
  await build({ ...options, entryPoints: [entry], outfile: program });
  chmodSync(program, 0o644);
});
afterAll(() => rmSync(program));
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'omforent-launcher-'));
  chmodSync(scratch, 0o755);
});
afterEach(async () => {
  for (const { child, ended } of children) {
    child.kill('SIGTERM');
    await ended;
  }
  children = [];
  for (const under of ['postgres', 'data/postgres']) await endOrphan(join(scratch, under));
  rmSync(scratch, { recursive: true, force: true });
});

/** A server whose Node was killed lives on, as it should; but not beyond its test. */
async function endOrphan(cluster: string): Promise<void> {
  const pid = readPostmaster(cluster)?.pid;
  if (pid === undefined || pid === process.pid || !isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let wait = 0; wait < 100 && isAlive(pid); wait += 1) await pause(50);
}

type Held =
  | { ok: true; value: EmbeddedPostgres; child: ChildProcess }
  | { ok: false; refusal: PostgresRefusal; child: ChildProcess };

async function hold(
  directory: string,
  account: { uid?: number; gid?: number } = {},
): Promise<Held> {
  const child = spawn(process.execPath, [program, directory], {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push({ child, ended: once(child, 'exit') });
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.endsWith('\n')) break;
  }
  return { ...JSON.parse(said), child };
}

async function held(directory: string, account = {}) {
  const answer = await hold(directory, account);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
}

async function refusal(directory: string, account = {}) {
  const answer = await hold(directory, account);
  return answer.ok ? 'held' : answer.refusal;
}

async function query(postgres: EmbeddedPostgres, sql: string) {
  const client = new Client(postgres.target);
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  child.kill(signal);
  const [status] = await once(child, 'exit');
  return status;
}

test('a killed program leaves its server to the next start, with all that was committed', async () => {
  const first = await held(scratch);
  await query(first.value, 'create table kept as select 42 as n');
  await end(first.child, 'SIGKILL');
  expect(isAlive(first.value.pid)).toBe(true);
  const second = await held(scratch);
  expect(second.value.pid).toBe(first.value.pid);
  expect(await query(second.value, 'select n from kept')).toEqual([{ n: 42 }]);
  expect(await end(second.child, 'SIGTERM')).toBe(0);
  expect(runningPostmaster(join(scratch, 'postgres'))).toBeUndefined();
});

test('a second program is refused, and told who has the directory', async () => {
  const first = await held(scratch);
  expect(await refusal(scratch)).toMatchObject({
    code: 'data-directory-in-use',
    path: scratch,
    pid: first.child.pid,
  });
  expect(await query(first.value, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('of several that start at once on nothing, exactly one gets the directory', async () => {
  const answers = await Promise.all([hold(scratch), hold(scratch), hold(scratch)]);
  const winners = answers.filter((one) => one.ok);
  const refusals = answers.flatMap((one) => (one.ok ? [] : [one.refusal]));
  expect(winners).toHaveLength(1);
  expect(refusals).toEqual(
    [0, 1].map(() => expect.objectContaining({ code: 'data-directory-in-use' })),
  );
  expect(readdirSync(scratch).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('what an interrupted first start left behind is cleared away', async () => {
  const left = join(scratch, 'postgres.unfinished-1-x');
  mkdirSync(left);
  writeFileSync(join(left, 'PG_VERSION'), '18\n');
  await held(scratch);
  expect(existsSync(left)).toBe(false);
});

test('the number of a server that is gone may belong to any other program by now', async () => {
  const first = await held(scratch);
  await end(first.child, 'SIGTERM');
  // The last number names a piece of shared memory: one that no running server has.
  const memory = '1 32767';
  const lines = [process.pid, join(scratch, 'postgres'), 1, 5432, scratch, '', memory, 'ready'];
  writeFileSync(join(scratch, 'postgres/postmaster.pid'), `${lines.join('\n')}\n`);
  await held(scratch);
  expect(readPostmaster(join(scratch, 'postgres'))?.pid).not.toBe(process.pid);
});

test('only the owner of the files and who knows the password gets in', async () => {
  const { value } = await held(scratch);
  expect(statSync(value.target.host).mode & 0o777).toBe(0o700);
  expect(statSync(join(scratch, 'postgres/omforent.password')).mode & 0o777).toBe(0o600);
  const stranger = new Client({ ...value.target, password: 'guessed' });
  await expect(stranger.connect()).rejects.toThrow('password authentication failed');
});

test('a path too long for a socket is no obstacle', async () => {
  const long = join(scratch, 'a'.repeat(60), 'b'.repeat(60));
  const { child, value } = await held(long);
  expect(await query(value, 'select 1 as n')).toEqual([{ n: 1 }]);
  await end(child, 'SIGTERM');
  expect(existsSync(value.target.host)).toBe(false);
});

test('a file where the directory should be is named', async () => {
  const file = join(scratch, 'file');
  writeFileSync(file, '');
  const expected = { code: 'data-directory-not-a-directory' };
  expect(await refusal(file)).toMatchObject({ ...expected, path: file });
  expect(await refusal(join(file, 'below'))).toMatchObject(expected);
});

test('a database of another PostgreSQL is left alone', async () => {
  mkdirSync(join(scratch, 'postgres'));
  writeFileSync(join(scratch, 'postgres/PG_VERSION'), '99\n');
  expect(await refusal(scratch)).toMatchObject({
    code: 'data-directory-of-another-version',
    found: '99',
  });
});

test('a server that cannot start says why', async () => {
  const first = await held(scratch);
  await end(first.child, 'SIGTERM');
  rmSync(join(scratch, 'postgres/global'), { recursive: true });
  expect(await refusal(scratch)).toMatchObject({
    code: 'database-did-not-start',
    lastLine: expect.stringContaining('global/pg_'),
  });
});

test.runIf(isRoot)('as root, below a directory closed to all others', async () => {
  chmodSync(scratch, 0o700);
  const { value } = await held(join(scratch, 'data'));
  expect(await query(value, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test.runIf(programIsOpen)('as an unprivileged user', async () => {
  chownSync(scratch, nobody.uid, nobody.gid);
  const { value, child } = await held(scratch, nobody);
  expect(await query(value, 'select 1 as n')).toEqual([{ n: 1 }]);
  expect(await end(child, 'SIGTERM')).toBe(0);
});

test.runIf(programIsOpen)('a directory closed to the user is named', async () => {
  const expected = { code: 'data-directory-closed' };
  expect(await refusal(scratch, nobody)).toMatchObject(expected);
  expect(await refusal(join(scratch, 'below'), nobody)).toMatchObject(expected);
});

test.runIf(programIsOpen)('a database of another account is named', async () => {
  const first = await held(join(scratch, 'data'), { uid: 0, gid: 0 });
  await end(first.child, 'SIGTERM');
  chmodSync(join(scratch, 'data'), 0o777);
  expect(await refusal(join(scratch, 'data'), { uid: 65533, gid: 65533 })).toMatchObject({
    code: 'data-directory-of-another-account',
  });
});

const small = join(tmpdir(), `omforent-small-${process.pid}`);
const canMount = () => {
  mkdirSync(small);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', small]).status === 0;
};

test.runIf(isRoot)('a full disk is called a full disk', async ({ skip }) => {
  const mounted = canMount();
  try {
    if (!mounted) skip('mounting is not allowed here');
    expect(await refusal(small)).toEqual({ code: 'disk-full', path: small });
    expect(readdirSync(small)).toEqual([]);
  } finally {
    if (mounted) spawnSync('umount', [small]);
    rmSync(small, { recursive: true, force: true });
  }
});
