/** What the fields of a form said. */
export type Fact = Record<string, string | string[]>;

export type Action = { key: string; fact: Fact };

/** What the server said of one action. */
export type Answer =
  | { key: string; done: true; number: number; warnings: readonly string[] }
  | {
      key: string;
      done: false;
      code: string;
      sentence: string;
      mine?: string;
      theirs?: string;
      version?: number;
    };

export type OutboxState = 'idle' | 'sending' | 'offline' | 'signed-out';

export type Outbox = {
  /** Keeps an action until the server has answered it, also through a reload of the page. */
  add: (action: Action) => void;
  /** Takes an action out again that has not been sent. */
  drop: (key: string) => void;
  waiting: () => number;
  send: () => Promise<void>;
};

type Told = {
  answered: (answer: Answer, action: Action) => void;
  changed: (state: OutboxState) => void;
};

const batchSize = 25;
const pauses = [1_000, 2_000, 5_000, 10_000, 15_000];

/**
 * The actions that wait to be sent, in an entry of their own each, so that two tabs cannot spoil each
 * other's. Only one tab sends at a time; were one sent twice all the same, the server knows its key.
 * `name` says whose they are, and for which meeting: nobody sends what another has written.
 */
export function outbox(address: string, name: string, told: Told): Outbox {
  const prefix = `omforent:utboks:${name}:`;
  const memory = new Map<string, string>();
  let state: OutboxState = 'idle';
  let failures = 0;
  let counter = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (next: OutboxState) => {
    state = next;
    told.changed(state);
  };

  const entries = (): [place: string, action: Action][] => {
    const places = [...memory.keys(), ...Object.keys(localStorage)];
    return [...new Set(places)]
      .filter((place) => place.startsWith(prefix))
      .sort()
      .flatMap((place) => {
        const text = memory.get(place) ?? localStorage.getItem(place);
        return text ? [[place, JSON.parse(text) as Action] as [string, Action]] : [];
      });
  };

  const forget = (place: string) => {
    memory.delete(place);
    localStorage.removeItem(place);
  };

  const post = async (actions: readonly Action[]): Promise<readonly Answer[] | 'broken' | null> => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ batch: JSON.stringify(actions) }),
    });
    if (answer.redirected || answer.status === 401) {
      become('signed-out');
      return null;
    }
    if (answer.status >= 500) throw new Error(String(answer.status));
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    const value = isJson ? ((await answer.json()) as { answers?: readonly Answer[] }) : {};
    return value.answers ?? 'broken';
  };

  const sendAll = async (): Promise<void> => {
    for (;;) {
      const batch = entries().slice(0, batchSize);
      if (batch.length === 0) return become('idle');
      become('sending');
      let answers = await post(batch.map(([, action]) => action));
      if (answers === null) return;
      let sent = batch;
      if (answers === 'broken') {
        // One of them is not what it should be: the others must not wait for it for ever.
        sent = batch.slice(0, 1);
        answers = await post(sent.map(([, action]) => action));
        if (answers === null) return;
        if (answers === 'broken') answers = sent.map(([, { key }]) => notUnderstood(key));
      }
      for (const [place, action] of sent) {
        const answer = answers.find((one) => one.key === action.key);
        if (!answer) continue;
        forget(place);
        told.answered(answer, action);
      }
      failures = 0;
      if (!sent.some(([place]) => !entries().some(([left]) => left === place))) {
        throw new Error('no answer to what was sent');
      }
    }
  };

  const send = async (): Promise<void> => {
    clearTimeout(timer);
    if (entries().length === 0) {
      if (state !== 'idle') become('idle');
      return;
    }
    try {
      if (navigator.locks) {
        await navigator.locks.request(prefix, { ifAvailable: true }, async (lock) => {
          if (lock) await sendAll();
          else again(pauses[0]);
        });
      } else await sendAll();
    } catch {
      become('offline');
      again(pauses[Math.min(failures, pauses.length - 1)]);
      failures += 1;
    }
  };
  const again = (wait = 1_000) => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), wait);
  };

  addEventListener('online', () => void send());
  addEventListener('storage', (event) => {
    if (event.key?.startsWith(prefix)) told.changed(state);
  });

  return {
    add: (action) => {
      counter += 1;
      const order = `${String(Date.now()).padStart(15, '0')}${String(counter).padStart(6, '0')}`;
      const place = `${prefix}${order}:${action.key}`;
      const text = JSON.stringify(action);
      try {
        localStorage.setItem(place, text);
      } catch {
        memory.set(place, text);
      }
      told.changed(state);
    },
    drop: (key) => {
      for (const [place, action] of entries()) if (action.key === key) forget(place);
    },
    waiting: () => entries().length,
    send,
  };
}

const notUnderstood = (key: string): Answer => ({
  key,
  done: false,
  code: 'broken-batch',
  sentence: '',
});
