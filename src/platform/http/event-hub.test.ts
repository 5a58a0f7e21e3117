import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Heard } from '../database/listen.ts';
import { logTo } from '../log/log.ts';
import { type EventHub, eventHub, type HubParts, type Subscription } from './event-hub.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A hub behind a real HTTP server, whose state a test sets and whose database it plays. */
async function setting(alive?: HubParts['alive']) {
  const state = { number: 1, text: 'one' };
  let reads = 0;
  let shows = 0;
  let heard: Heard | undefined;
  const standing = new Set(['anna', 'berit']);
  const hub: EventHub = eventHub({
    listen: (all) => {
      heard = all;
      return { ready: Promise.resolve(), close: async () => undefined };
    },
    alive: alive ?? (async () => standing),
    log: logTo({ write: () => undefined }),
  });
  const subscription = (view: string, seen: number | null): Subscription => ({
    topic: 'meeting',
    view,
    seen,
    read: async () => {
      reads += 1;
      return { ...state };
    },
    show: (value) => {
      shows += 1;
      const { number, text } = value as typeof state;
      return { number, parts: { text, still: 'the same', view } };
    },
  });
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const seen = query.get('seen');
    const wanted = subscription(query.get('view') ?? '', seen === null ? null : Number(seen));
    hub.join(wanted, query.get('owner') ?? 'anna', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => new Promise((resolve) => server.close(resolve)));
  ends.push(() => hub.close());
  const { port } = server.address() as AddressInfo;
  const follow = (query: string) =>
    new Promise<Follower>((resolve) => {
      const request = get(`http://127.0.0.1:${port}/?${query}`, (answer) => {
        resolve(follower(answer, () => request.destroy()));
      });
      request.on('error', () => undefined);
    });
  const change = (text: string) => {
    Object.assign(state, { number: state.number + 1, text });
    heard?.told('meeting');
  };
  return { hub, follow, change, standing, counts: () => ({ reads, shows }) };
}

type Frame = { number: number; parts: Record<string, string> };
type Follower = ReturnType<typeof follower>;

function follower(answer: IncomingMessage, leave: () => void) {
  let text = '';
  const frames: Frame[] = [];
  let wake = () => undefined as unknown;
  let ended = false;
  answer.setEncoding('utf8');
  answer.on('data', (piece: string) => {
    text += piece;
    if (!piece.includes('\n\n')) return;
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1];
      if (data) frames.push(JSON.parse(data) as Frame);
    }
    wake();
  });
  answer.on('close', () => {
    ended = true;
    wake();
  });
  const until = async (done: () => boolean) => {
    while (!done()) {
      await new Promise<unknown>((resolve) => {
        wake = () => resolve(undefined);
      });
    }
  };
  return {
    headers: answer.headers,
    frames,
    leave,
    pause: () => answer.pause(),
    resume: () => answer.resume(),
    next: async (number: number) => {
      await until(() => frames.some((frame) => frame.number === number));
      return frames.find((frame) => frame.number === number);
    },
    end: () => until(() => ended),
  };
}

describe('telling open pages', () => {
  it('gives whoever has nothing the whole, and then only what changed', async () => {
    const { follow, change } = await setting();
    const one = await follow('view=lead');
    expect((await one.next(1))?.parts).toEqual({ text: 'one', still: 'the same', view: 'lead' });
    change('two');
    expect((await one.next(2))?.parts).toEqual({ text: 'two' });
  });

  it('sends nothing to whoever has it already, and the whole to whoever lags behind', async () => {
    const { follow, change } = await setting();
    const first = await follow('view=lead&seen=1');
    const new1 = await follow('view=lead');
    await new1.next(1);
    change('two');
    await first.next(2);
    expect(first.frames.map((frame) => frame.number)).toEqual([2]);
    const late = await follow('view=lead&seen=1');
    expect(Object.keys((await late.next(2))?.parts ?? {})).toEqual(['text', 'still', 'view']);
  });

  it('reads once for all, and shows once for all with the same view', async () => {
    const { follow, change, counts } = await setting();
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        follow(`view=${at % 2 ? 'lead' : 'follow'}&owner=${at}`),
      ),
    );
    await Promise.all(all.map((one) => one.next(1)));
    const before = counts();
    change('two');
    await Promise.all(all.map((one) => one.next(2)));
    const after = counts();
    expect(after.reads - before.reads).toBe(1);
    expect(after.shows - before.shows).toBe(2);
  });

  it('tells a storm of changes in few tellings, and never leaves the last one out', async () => {
    const { follow, change } = await setting();
    const one = await follow('view=lead');
    await one.next(1);
    for (let turn = 2; turn <= 200; turn += 1) change(`text ${turn}`);
    expect((await one.next(200))?.parts).toEqual({ text: 'text 200' });
    expect(one.frames.length).toBeLessThan(5);
  });

  it('ends the streams of a session that is over, and no other', async () => {
    const { hub, follow, change } = await setting();
    const [anna, berit] = await Promise.all([
      follow('view=lead&owner=anna'),
      follow('view=lead&owner=berit'),
    ]);
    await Promise.all([anna.next(1), berit.next(1)]);
    hub.endOwner('anna');
    await anna.end();
    change('two');
    expect(await berit.next(2)).toBeDefined();
    expect(hub.following()).toBe(1);
  });

  it('forgets those who leave, and ends all when the server stops', async () => {
    const { hub, follow } = await setting();
    const [one, two] = await Promise.all([follow('view=lead'), follow('view=lead')]);
    await Promise.all([one.next(1), two.next(1)]);
    one.leave();
    await expect.poll(() => hub.following()).toBe(1);
    await hub.close();
    await two.end();
    expect(hub.following()).toBe(0);
  });

  it('keeps little for a client that reads nothing, and gives it the whole when it reads again', async () => {
    const { follow, change } = await setting();
    const [slow, quick] = await Promise.all([follow('view=lead'), follow('view=lead')]);
    await Promise.all([slow.next(1), quick.next(1)]);
    slow.pause();
    const large = 'x'.repeat(2_000_000);
    for (let turn = 2; turn <= 12; turn += 1) {
      change(`${turn} ${large}`);
      await quick.next(turn);
    }
    slow.resume();
    expect((await slow.next(12))?.parts.still).toBe('the same');
    expect(slow.frames.length).toBeLessThan(12);
  }, 20_000);

  it('tells proxies to keep their hands off', async () => {
    const { follow } = await setting();
    const { headers } = await follow('view=lead');
    expect(headers['x-accel-buffering']).toBe('no');
    expect(headers['cache-control']).toContain('no-transform');
    expect(headers['content-type']).toContain('text/event-stream');
  });
});

it('ends the streams of sessions that are over, and not of those that came while it asked', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  ends.push(() => vi.useRealTimers());
  let answer = (_: ReadonlySet<string>): void => undefined;
  let hear = () => undefined as unknown;
  const isAsked = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const { hub, follow, change } = await setting(() => {
    hear();
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  const over = await follow('owner=berit');
  await over.next(1);
  vi.advanceTimersByTime(15_000);
  await isAsked;
  const late = await follow('owner=anna');
  await late.next(1);
  answer(new Set());
  await over.end();
  expect(hub.following()).toBe(1);
  change('two');
  expect((await late.next(2))?.parts.text).toBe('two');
});
