import type { ServerResponse } from 'node:http';
import type { Heard, Listening } from '../database/listen.ts';
import type { Log } from '../log/log.ts';
import { type EventStream, openEventStream } from './event-stream.ts';

/** A page's changing parts as they stand: HTML by the name of the part. */
export type Shown = {
  /** The last thing that happened which the parts take in. */
  number: number;
  parts: Readonly<Record<string, string>>;
};

/**
 * What a page wants to be told of. Everybody with the same `topic` and `view` is told the same, so
 * `view` names all that a part depends on besides the state: language, leave, kind of page.
 */
export type Subscription<State = unknown> = {
  topic: string;
  view: string;
  /** Reads the state of the topic; one reading serves every view of it. */
  read: () => Promise<State>;
  /** Makes the parts of a state. Called once for each view, however many follow it. */
  show: (state: State, now: Date) => Shown;
  /** What the browser has already; null where it has nothing. */
  seen: number | null;
};

export type EventHub = {
  /** Keeps this response open and tells it what changes, until its session or the server ends. */
  join: (subscription: Subscription, owner: string, response: ServerResponse) => void;
  /** Ends the streams of a session that is over. */
  endOwner: (owner: string) => void;
  /** How many follow now. */
  following: () => number;
  close: () => Promise<void>;
};

export type HubParts = {
  listen: (heard: Heard) => Listening;
  /** Which of these sessions still stand; asked for all at once. */
  alive: (owners: readonly string[]) => Promise<ReadonlySet<string>>;
  log: Log;
  now?: () => Date;
};

type Group = {
  show: Subscription['show'];
  shown: Shown | null;
  /** With what each browser had when it came. */
  streams: Map<EventStream, number | null>;
};
type Topic = {
  read: Subscription['read'];
  state: { value: unknown } | null;
  groups: Map<string, Group>;
  busy: boolean;
  again: boolean;
};

// A storm of changes becomes ten tellings a second; a single one is told at once.
const shortestGap = 100;
const beatEvery = 15_000;
const retryAfter = 2_000;
const mostPerOwner = 24;

/**
 * Tells open pages what changed: one reading for each topic, one rendering for each view, and the
 * same bytes for all who follow it. State is read anew when the database tells of a change or the
 * listening was broken; parts are shown anew at every beat too, since some follow the clock.
 */
export function eventHub({ listen, alive, log, now = () => new Date() }: HubParts): EventHub {
  const topics = new Map<string, Topic>();
  const owners = new Map<string, Set<EventStream>>();
  let listening: Listening | null = null;

  const refresh = async (name: string): Promise<void> => {
    const topic = topics.get(name);
    if (!topic) return;
    if (topic.busy) {
      topic.again = true;
      return;
    }
    topic.busy = true;
    topic.again = false;
    let wait = shortestGap;
    try {
      const value = await topic.read();
      topic.state = { value };
      for (const group of topic.groups.values()) tell(group, value, now());
    } catch (error) {
      log.error('a live page could not be read', { topic: name, error });
      topic.again = true;
      wait = retryAfter;
    }
    setTimeout(() => {
      topic.busy = false;
      if (topic.again && topic.groups.size > 0) void refresh(name);
    }, wait).unref();
  };

  const refreshAll = () => {
    for (const name of topics.keys()) void refresh(name);
  };

  const beat = async () => {
    const time = now();
    for (const topic of topics.values()) {
      for (const group of topic.groups.values()) {
        if (topic.state) {
          try {
            tell(group, topic.state.value, time);
          } catch (error) {
            log.error('a live page could not be shown', { error });
          }
        }
        for (const stream of group.streams.keys()) stream.beat(time.getTime());
      }
    }
    if (owners.size === 0) return;
    try {
      // Whoever comes while the question is under way was not asked for.
      const asked = [...owners.keys()];
      const standing = await alive(asked);
      for (const owner of asked) if (!standing.has(owner)) endOwner(owner);
    } catch (error) {
      log.error('the sessions of live pages could not be asked for', { error });
    }
  };
  const beating = setInterval(() => void beat(), beatEvery);
  beating.unref();

  const endOwner = (owner: string) => {
    for (const stream of [...(owners.get(owner) ?? [])]) stream.end();
  };

  const join: EventHub['join'] = (subscription, owner, response) => {
    listening ??= listen({ told: (name) => void refresh(name), missed: refreshAll });
    const topic = enter(topics, subscription.topic, () => ({
      read: subscription.read,
      state: null,
      groups: new Map<string, Group>(),
      busy: false,
      again: false,
    }));
    const group = enter(topic.groups, subscription.view, () => ({
      show: subscription.show,
      shown: null,
      streams: new Map<EventStream, number | null>(),
    }));
    const own = enter(owners, owner, () => new Set<EventStream>());
    if (own.size >= mostPerOwner) [...own][0]?.end();
    const stream = openEventStream(response, {
      caughtUp: () => {
        if (group.shown) stream.send(frameOf(group.shown, group.shown.parts));
      },
      closed: () => {
        group.streams.delete(stream);
        own.delete(stream);
        if (own.size === 0) leave(owners, owner, own);
        if (group.streams.size === 0) leave(topic.groups, subscription.view, group);
        if (topic.groups.size === 0) leave(topics, subscription.topic, topic);
      },
    });
    group.streams.set(stream, subscription.seen);
    own.add(stream);
    // The page was read before its stream began: a group that has shown nothing reads once more.
    if (group.shown === null) void refresh(subscription.topic);
    else if (lacks(subscription.seen, group.shown)) {
      stream.send(frameOf(group.shown, group.shown.parts));
    }
  };

  return {
    join,
    endOwner,
    following: () => [...owners.values()].reduce((sum, own) => sum + own.size, 0),
    close: async () => {
      clearInterval(beating);
      for (const owner of [...owners.keys()]) endOwner(owner);
      topics.clear();
      await listening?.close();
    },
  };
}

/** Shows a group the state, and sends what is different from what it was shown before. */
function tell(group: Group, state: unknown, now: Date): void {
  const shown = group.show(state, now);
  const before = group.shown;
  group.shown = shown;
  const changed = before === null ? shown.parts : changedParts(before, shown);
  if (Object.keys(changed).length === 0 && before?.number === shown.number) return;
  const frame = frameOf(shown, changed);
  for (const [stream, seen] of group.streams) {
    if (before !== null || lacks(seen, shown)) stream.send(frame);
  }
}

const lacks = (seen: number | null, shown: Shown) => seen === null || seen < shown.number;

function changedParts(before: Shown, after: Shown): Shown['parts'] {
  const changed: Record<string, string> = {};
  for (const [name, html] of Object.entries(after.parts)) {
    if (before.parts[name] !== html) changed[name] = html;
  }
  for (const name of Object.keys(before.parts)) {
    if (!(name in after.parts)) changed[name] = '';
  }
  return changed;
}

/** A frame of the stream; JSON has no line ends of its own, so it is one line of data. */
export function frameOf({ number }: Shown, parts: Shown['parts']): Buffer {
  return Buffer.from(`id: ${number}\nevent: shown\ndata: ${JSON.stringify({ number, parts })}\n\n`);
}

/** Takes a value out, unless another has come in its place. */
function leave<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (map.get(key) === value) map.delete(key);
}

function enter<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
