import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSession } from '../../modules/identity/sign-in.ts';
import { demoAppointments } from '../../modules/identity/store/reads.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { runningPostgres } from '../../platform/postgres/index.ts';
import { programRoot } from '../../platform/settings/program-root.ts';

const scratch = mkdtempSync(join(tmpdir(), 'omforent-followers-'));
const data = join(scratch, 'data');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const followers = 200;
const perSession = 20;

/** The address that the program says it serves on. */
async function addressSaid(out: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  for await (const chunk of out) {
    said += String(chunk);
    const address = /^Omforent: (http:\S+)\n/m.exec(said)?.[1];
    if (address) return address;
  }
  throw new Error(`it did not start: ${said}`);
}

/** A meeting to follow, and sessions of somebody who may. */
async function whatToFollow() {
  const target = runningPostgres(data);
  if (!target) throw new Error('no database runs');
  const { db, close } = openDatabase(target);
  const actor = (await demoAppointments(db)).find((one) => one.role === 'secretary');
  const meeting = await db
    .selectFrom('meetings.meeting')
    .select('id')
    .where('state', '<>', 'draft')
    .where('body_id', '=', 'body_asu')
    .executeTakeFirst();
  if (!actor || !meeting) throw new Error('the demo has no meeting to follow');
  const sessions = Array.from({ length: followers / perSession }, () =>
    openSession(db, actor, new Date()),
  );
  const tokens = await Promise.all(sessions);
  await close();
  return { path: `/moter/${meeting.id}/direkte/strom`, tokens };
}

/** Follows a stream, over a connection that is kept as browsers keep theirs. */
function follow(url: string, token: string, agent: Agent): Promise<{ ended: Promise<unknown> }> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie: `omforent=${token}` } }, (answer: IncomingMessage) => {
      if (answer.statusCode !== 200) reject(new Error(`answered ${answer.statusCode}`));
      const ended = once(answer, 'close');
      answer.once('data', () => resolve({ ended }));
      answer.resume();
    }).on('error', reject);
  });
}

test('SIGTERM stops a server that 200 follow within three seconds, and leaves nothing behind', async () => {
  const child = spawn(process.execPath, [join(programRoot(), 'tools/omforent.mjs'), 'start'], {
    env: { ...process.env, OMFORENT_DATA: data, PORT: '0', OMFORENT_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  try {
    const address = await addressSaid(child.stdout);
    const { path, tokens } = await whatToFollow();
    const agent = new Agent({ keepAlive: true });
    const streams = await Promise.all(
      Array.from({ length: followers }, (_, at) =>
        follow(`${address}${path}`, tokens[at % tokens.length] ?? '', agent),
      ),
    );
    const asked = performance.now();
    child.kill('SIGTERM');
    const [status] = await exit;
    expect(performance.now() - asked).toBeLessThan(3_000);
    expect(status).toBe(0);
    await Promise.all(streams.map(({ ended }) => ended));
    expect(runningPostgres(data)).toBeUndefined();
    await expect(fetch(`${address}/health`)).rejects.toThrow();
    agent.destroy();
  } finally {
    if (child.exitCode === null) child.kill('SIGTERM');
    await exit;
  }
}, 60_000);
