import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { todayInNorway } from '../../src/kernel/calendar.ts';
import { perform } from '../../src/modules/identity/command.ts';
import { openSession } from '../../src/modules/identity/sign-in.ts';
import { demoAppointments } from '../../src/modules/identity/store/reads.ts';
import type { Actor } from '../../src/modules/identity/vocabulary.ts';
import { readAgenda } from '../../src/modules/meetings/index.ts';
import { addEvents, openSitting } from '../../src/modules/sitting/index.ts';
import type { ParticipantId } from '../../src/modules/sitting/vocabulary.ts';
import type { Db } from '../../src/platform/database/index.ts';
import type { Figure, Measurement } from '../figure.ts';
import { besideServer, insertMeetingLikeANotice } from '../large-database.ts';
import { startServer } from '../started-server.ts';

const followers = 2_000;
const turns = 20;
const goal = 250;

const clock = () => Number(process.hrtime.bigint() / 1000n) / 1000;

/** Resident memory of a process, in bytes. Linux tells it in /proc. */
function memoryOf(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) * 1024;
}

/** A process spoken with in lines: what it says, one line at a time, and what it is told. */
function spoken(child: ChildProcess) {
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  if (!child.stdout || !child.stdin) throw new Error('the process has no ears or no mouth');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const next = waiting.shift();
    if (next) next(line);
    else lines.push(line);
  });
  const { stdin } = child;
  return {
    child,
    hear: () =>
      new Promise<string>((resolve) => {
        const line = lines.shift();
        if (line === undefined) waiting.push(resolve);
        else resolve(line);
      }),
    tell: (value: unknown) => stdin.write(`${JSON.stringify(value)}\n`),
  };
}

const start = (root: string, script: string, args: readonly string[] = []) =>
  spoken(
    spawn(process.execPath, [join(root, 'bench', script), ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );

type Told = { arrived: number[]; bytes: number; missing: number };

/** Lets a change happen so many times, and answers when it reached each follower, in milliseconds. */
async function measure(
  root: string,
  url: string,
  cookies: string,
  change: (text: string, turn: number) => unknown,
): Promise<{ times: number[]; bytes: number }> {
  const ears = start(root, 'follow.mjs', [url, cookies]);
  try {
    const { open } = JSON.parse(await ears.hear()) as { open: number };
    if (open !== followers) throw new Error(`${open} of ${followers} came in`);
    await pause(1_500);
    const times: number[] = [];
    let bytes = 0;
    // The first turns warm the code, and count for nothing.
    for (let turn = -3; turn < turns; turn += 1) {
      const text = `forslag${turn + 10}x`;
      const since = clock();
      ears.tell({ since, text });
      await ears.hear();
      const told = ears.hear();
      await change(text, turn);
      const { arrived, bytes: got, missing } = JSON.parse(await told) as Told;
      if (missing > 0) throw new Error(`${missing} heard nothing of ${text}`);
      if (turn >= 0) {
        times.push(...arrived);
        bytes += got / followers / turns;
      }
      await pause(300);
    }
    return { times: times.sort((a, b) => a - b), bytes };
  } finally {
    ears.child.kill();
  }
}

const share = (times: readonly number[], part: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

/** A meeting in session today, at its first case, with all who are called in the room. */
async function meetingInSession(db: Db, secretary: Actor) {
  const id = await insertMeetingLikeANotice(db, 'body_asu');
  const now = new Date();
  const today = todayInNorway(now);
  const state = { held_on: today, state: 'published' as const };
  await db.updateTable('meetings.meeting').set(state).where('id', '=', id).execute();
  const acting = { actor: secretary, now, today };
  const opening = { meetingId: id, key: 'open', time: '00:00', present: [] };
  const opened = await perform(db, openSitting, opening, acting);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const [item] = await readAgenda(db, id);
  if (!item) throw new Error('the meeting has no agenda');
  const events = [
    ...opened.value.participants.map((one) => ({
      key: `here-${one.id}`,
      fact: { kind: 'arrived' as const, participant: one.id, time: '00:00' },
    })),
    { key: 'item', fact: { kind: 'item-started' as const, itemId: item.id, time: '00:01' } },
  ];
  const added = await perform(db, addEvents, { meetingId: id, events }, acting);
  if (!added.ok) throw new Error(added.refusal.code);
  const participant = opened.value.participants[0]?.id as ParticipantId;
  return { id, itemId: item.id, participant };
}

/** Sessions for as many people, members and observers of the body. */
async function sessionsFor(db: Db, actors: readonly Actor[]): Promise<string[]> {
  const tokens: string[] = [];
  for (let at = 0; at < followers; at += 20) {
    const some = Array.from({ length: 20 }, (_, one) => actors[(at + one) % actors.length]);
    const now = new Date();
    tokens.push(...(await Promise.all(some.map((actor) => openSession(db, actor as Actor, now)))));
  }
  return tokens;
}

/** A change on a live meeting page that two thousand people have open. */
export const liveFanout: Measurement = {
  name: 'live-fanout',
  runsOn: `${followers} people on one live meeting page, each with a session and a connection; a motion is put`,
  measure: async ({ root, ...workshop }) => {
    const folder = mkdtempSync(join(tmpdir(), 'omforent-bench-'));
    const data = join(folder, 'data');
    const cookies = join(folder, 'cookies');
    const server = await startServer({ root, ...workshop }, data, { OMFORENT_DEMO: '1' });
    const beside = await besideServer(data);
    try {
      const roles = await demoAppointments(beside.db);
      const secretary = roles.find((one) => one.role === 'secretary') as Actor;
      const meeting = await meetingInSession(beside.db, secretary);
      const there = roles.filter(
        (one) => one.bodyId === 'body_asu' && ['member', 'observer', 'deputy'].includes(one.role),
      );
      const tokens = await sessionsFor(beside.db, there);
      writeFileSync(cookies, tokens.map((token) => `omforent=${token}`).join('\n'));
      const leads = await openSession(beside.db, secretary, new Date());
      const address = `${server.origin}/moter/${meeting.id}/direkte`;
      const put = async (text: string) => {
        const { itemId, participant } = meeting;
        const fact = { kind: 'motion-put', itemId, participant, pointNo: '', text };
        const answer = await fetch(`${address}/hendelser`, {
          method: 'POST',
          headers: { origin: server.origin, cookie: `omforent=${leads}` },
          body: new URLSearchParams({ batch: JSON.stringify([{ key: text, fact }]) }),
        });
        const said = await answer.text();
        if (!said.includes('"done":true')) throw new Error(said.slice(0, 400));
      };
      await fetch(address, { headers: { cookie: `omforent=${leads}` } });
      const before = memoryOf(server.child);
      const live = await measure(root, `${address}/strom`, cookies, put);
      const held = (memoryOf(server.child) - before) / followers;
      const floor = await bareFloor(root, cookies, Math.round(live.bytes));
      return figuresOf(live, held, floor);
    } finally {
      await beside.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** The same number of bytes to as many, from a server that does nothing else. */
async function bareFloor(root: string, cookies: string, size: number) {
  const bare = start(root, 'bare-broadcast.mjs');
  try {
    const port = Number(await bare.hear());
    const before = memoryOf(bare.child);
    const url = `http://127.0.0.1:${port}/`;
    const { times } = await measure(root, url, cookies, (text) => bare.tell({ text, size }));
    return { times, held: (memoryOf(bare.child) - before) / followers };
  } finally {
    bare.child.kill();
  }
}

function figuresOf(
  live: { times: number[]; bytes: number },
  held: number,
  floor: { times: number[]; held: number },
): Figure[] {
  const ratio_to = `a bare Node server that sends the same ${Math.round(live.bytes)} bytes`;
  const at = (name: string, part: number): Figure => {
    const value = share(live.times, part);
    const unit = 'ms' as const;
    const ratio = value / share(floor.times, part);
    return { name, value, unit, better: 'lower', goal, ratio_to, ratio };
  };
  return [
    at('live-fanout', 0.99),
    at('live-fanout-median', 0.5),
    {
      name: 'live-fanout-memory',
      value: held,
      unit: 'bytes',
      better: 'lower',
      goal: 100_000,
      ratio_to: 'a client of the bare server',
      ratio: held / floor.held,
    },
  ];
}
