import type { Action, Answer, OutboxState } from './outbox.ts';

type Words = Record<string, string>;

/** Says at the top of the page that there is no connection, and how much waits for it. */
export function queueLine(
  live: HTMLElement,
  words: Words,
  at: { connected: boolean; state: OutboxState; waiting: number },
): void {
  const line = live.querySelector<HTMLElement>('[data-queue]');
  if (!line) return;
  const { connected, state, waiting } = at;
  const without = !connected || state === 'offline';
  const count = waiting === 1 ? words.waitingOne : words.waitingMany?.replace('#', String(waiting));
  const said =
    state === 'signed-out'
      ? words.signedOut
      : without
        ? [words.without, waiting > 0 ? count : ''].filter(Boolean).join(' – ')
        : '';
  line.hidden = !said;
  if (line.dataset.shown === said) return;
  line.dataset.shown = said ?? '';
  line.replaceChildren();
  if (!said) return;
  const sentence = document.createElement('b');
  sentence.textContent = said;
  line.append(sentence);
  if (!without) return;
  const safe = document.createElement('span');
  safe.textContent = words.safe ?? '';
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'link';
  again.dataset.sendNow = '';
  again.textContent = words.again ?? '';
  line.append(' ', safe, ' ', again);
}

/** Says that something was not entered, and why, with what was typed so that it is not lost. */
export function refusalNote(
  live: HTMLElement,
  words: Words,
  answer: Extract<Answer, { done: false }>,
  { fact }: Action,
): void {
  const note = document.createElement('div');
  note.className = 'errors refused';
  note.setAttribute('role', 'alert');
  const heading = document.createElement('p');
  const title = document.createElement('b');
  title.textContent = words.refusedTitle ?? '';
  heading.append(title, ` ${answer.sentence}`);
  note.append(heading);
  const typed = ['text', 'ground', 'question', 'note', 'reason', 'address', 'startedAt'].flatMap(
    (name) => {
      const value = fact[name];
      return typeof value === 'string' && value !== '' ? [value] : [];
    },
  );
  if (typed.length > 0) {
    const yours = document.createElement('p');
    yours.textContent = `${words.yours ?? ''}:`;
    note.append(yours);
  }
  for (const text of typed) {
    const line = document.createElement('p');
    line.className = 'typed';
    line.textContent = text;
    note.append(line);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'link';
  close.textContent = words.dismiss ?? '';
  close.addEventListener('click', () => note.remove());
  note.append(close);
  live.querySelector('[data-queue]')?.after(note);
}

/** Says what those who lead ought to know though it was done; one such note at a time. */
export function warningNote(live: HTMLElement, words: Words, warnings: readonly string[]): void {
  live.querySelector('.warned')?.remove();
  if (warnings.length === 0) return;
  const note = document.createElement('div');
  note.className = 'queue-line warned';
  note.setAttribute('role', 'status');
  const title = document.createElement('b');
  title.textContent = `${words.warning ?? ''}: `;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'link';
  close.textContent = words.dismiss ?? '';
  close.addEventListener('click', () => note.remove());
  note.append(title, `${warnings.join(' ')} `, close);
  live.querySelector('[data-queue]')?.after(note);
}
