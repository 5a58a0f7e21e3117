import { announcer } from '../browser/announcer.ts';
import { autosave } from '../browser/autosave.ts';
import { follow } from '../browser/following.ts';
import { morph } from '../browser/morph.ts';
import {
  type Action,
  type Answer,
  type Fact,
  type OutboxState,
  outbox,
} from '../browser/outbox.ts';
import { keepDrafts } from '../browser/typed-drafts.ts';
import { queueLine, refusalNote, warningNote } from '../browser/what-waits.ts';

/**
 * On a live page (`data-live`): follows the meeting and makes each part anew as it changes, sends
 * what is done without leaving the page, and keeps it while there is no connection. The page's own
 * forms do the same without this script.
 */
const root = document.querySelector<HTMLElement>('[data-live]');
if (root) start(root);

function start(live: HTMLElement): void {
  const { meeting = '', owner = '', events, now = '' } = live.dataset;
  let { me = '' } = live.dataset;
  let askedWith = '';
  const words = JSON.parse(live.dataset.words ?? '{}') as Record<string, string>;
  const lag = Date.parse(now) - Date.now();
  const say = announcer(live.querySelector('[data-said]'));
  const latest = new Map<string, string>();
  let connected = true;
  let state: OutboxState = 'idle';

  const show = (name: string, html: string) => {
    latest.set(name, html);
    const place = live.querySelector(`[data-part="${CSS.escape(name)}"]`);
    if (place) morph(place, html, (content) => keepOwn(content, me));
  };
  /** Whoever opened the page before the meeting was opened learns now which participant they are. */
  const findMe = async (html: string) => {
    const those = /data-only="([^"]*)"/.exec(html)?.[1] ?? '';
    if (me !== '' || owner === '' || those === askedWith) return;
    askedWith = those;
    const answer = await fetch(location.href).catch(() => null);
    const text = answer?.ok ? await answer.text() : '';
    const found = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-live]');
    me = found?.getAttribute('data-me') ?? '';
    if (me !== '') for (const [name, part] of latest) show(name, part);
  };
  const showLine = () => queueLine(live, words, { connected, state, waiting: box?.waiting() ?? 0 });

  const box = events
    ? outbox(events, `${meeting}:${owner}`, {
        answered: (answer, action) => answered(answer, action),
        changed: (next) => {
          state = next;
          showLine();
        },
      })
    : null;

  const clock = () =>
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Oslo',
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(Date.now() + lag));

  const put = (fact: Fact): string => {
    const action: Action = { key: crypto.randomUUID(), fact: { time: clock(), ...fact } };
    box?.add(action);
    void box?.send();
    return action.key;
  };
  const saver = autosave(live, words, {
    put,
    drop: (key) => box?.drop(key),
    settled: (form) => {
      const name = form.closest<HTMLElement>('[data-part]')?.dataset.part ?? '';
      const html = latest.get(name);
      if (html !== undefined) show(name, html);
    },
  });
  const drafts = keepDrafts(live, `${meeting}:${owner}`);

  const answered = (answer: Answer, action: Action) => {
    saver.answered(answer, action);
    if (answer.done) warningNote(live, words, answer.warnings);
    else if (!saver.owns(answer)) refusalNote(live, words, answer, action);
  };

  live.addEventListener('submit', (event) => {
    const form = event.target;
    if (!box || !(form instanceof HTMLFormElement) || !form.dataset.act) return;
    event.preventDefault();
    if (form.hasAttribute('data-autosave')) return saver.save(form);
    put(factOf(form, event.submitter));
    drafts.forget(form);
    form.reset();
    form.removeAttribute('data-touched');
    const folded = form.closest('details');
    if (folded) {
      folded.open = false;
      folded.querySelector('summary')?.focus({ preventScroll: true });
    }
  });
  live.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) event.target.setAttribute('data-touched', '');
  });
  live.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-send-now]')) void box?.send();
  });

  follow(live.dataset.live ?? '', Number(live.dataset.number), {
    told: ({ number, parts }) => {
      for (const [name, html] of Object.entries(parts)) {
        if (name === 'said') say(html);
        else show(name, html);
        if (name === 'mine') void findMe(html);
      }
      saver.caughtUp(number);
    },
    connected: (is) => {
      connected = is;
      showLine();
      if (is) void box?.send();
    },
    signedOut: () => {
      state = 'signed-out';
      showLine();
    },
  });
  document.querySelector('[data-refresh]')?.setAttribute('hidden', '');
  void box?.send();
}

/** Keeps of what goes to all that which is this person's, and takes the rest away. */
function keepOwn(content: DocumentFragment, me: string): void {
  for (const one of content.querySelectorAll('[data-only]')) {
    const mine = me !== '' && (one.getAttribute('data-only') ?? '').split(' ').includes(me);
    if (!mine) one.remove();
    one.removeAttribute('data-only');
    one.removeAttribute('hidden');
  }
}

function factOf(form: HTMLFormElement, submitter: HTMLElement | null): Fact {
  const fact: Fact = {};
  const data = new FormData(form, submitter);
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).filter((one) => typeof one === 'string');
    if (name !== 'at') fact[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  if (fact.time === '') delete fact.time;
  return fact;
}
