import type { Action, Answer, Fact } from './outbox.ts';

const rest = 1_200;

type Saved = { form: string; text: string };

/**
 * Saves a text while it is written (`data-autosave`). While it is unsaved the form is the writer's:
 * `data-dirty` keeps what others do from changing it under the pen. Each save names the one before
 * it, so that the server knows what the writer had seen; where both changed the same lines, the
 * other's text is shown beside and nothing is lost.
 */
export function autosave(
  live: HTMLElement,
  words: Record<string, string>,
  box: {
    put: (fact: Fact) => string;
    drop: (key: string) => void;
    /** Shows the form's part as it was last told. */
    settled: (form: HTMLFormElement) => void;
  },
) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const sent = new Map<string, Saved>();
  const lastKey = new Map<string, string>();
  /** Saves that are in the log, with their numbers, until the page has been shown them. */
  const logged = new Map<string, number>();
  let shown = 0;

  const textOf = (form: HTMLFormElement) => form.querySelector('textarea')?.value ?? '';
  const told = (form: HTMLFormElement, words: string) => {
    const place = form.querySelector('[data-saved]');
    if (place) place.textContent = words;
  };

  const save = (form: HTMLFormElement) => {
    clearTimeout(timers.get(form.id));
    timers.delete(form.id);
    const text = textOf(form);
    const after = lastKey.get(form.id);
    const fact: Fact = { ...hiddenOf(form), text, ...(after ? { after } : {}) };
    form.setAttribute('data-dirty', '');
    const key = box.put(fact);
    sent.set(key, { form: form.id, text });
    lastKey.set(form.id, key);
    told(form, words.saving ?? '');
  };

  const formOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLFormElement>('form[data-autosave]') : null;

  live.addEventListener('input', (event) => {
    const form = formOf(event.target);
    if (!form) return;
    form.setAttribute('data-dirty', '');
    clearTimeout(timers.get(form.id));
    timers.set(
      form.id,
      setTimeout(() => save(form), rest),
    );
  });
  addEventListener('pagehide', () => {
    for (const id of [...timers.keys()]) {
      const form = document.getElementById(id);
      if (form instanceof HTMLFormElement) save(form);
    }
  });

  /** The page stands at this event now: what was saved before it has been seen, merged or not. */
  const caughtUp = (number: number) => {
    shown = number;
    for (const [id, saved] of logged) {
      const form = document.getElementById(id);
      if (saved > number || form?.hasAttribute('data-dirty')) continue;
      logged.delete(id);
      lastKey.delete(id);
    }
  };

  return {
    save,
    /** Whether an answer was dealt with here. */
    owns: (answer: Answer) => sent.has(answer.key) && 'theirs' in answer,
    answered: (answer: Answer, _action: Action) => {
      const saved = sent.get(answer.key);
      const form = saved ? document.getElementById(saved.form) : null;
      if (!saved || !(form instanceof HTMLFormElement)) return;
      if (!answer.done) {
        if (answer.theirs !== undefined) beside(form, words, answer.theirs);
        const version = form.querySelector<HTMLInputElement>('input[name="version"]');
        if (version && answer.version !== undefined) version.value = String(answer.version);
        lastKey.delete(form.id);
        return told(form, answer.sentence);
      }
      if (lastKey.get(form.id) !== answer.key || timers.has(form.id)) return;
      if (textOf(form) !== saved.text) return;
      form.querySelector('[data-theirs]')?.remove();
      form.removeAttribute('data-dirty');
      const area = form.querySelector('textarea');
      if (area) area.defaultValue = area.value;
      told(form, words.saved ?? '');
      logged.set(form.id, answer.number);
      if (shown < answer.number) return;
      box.settled(form);
      caughtUp(shown);
    },
    caughtUp,
  };
}

function hiddenOf(form: HTMLFormElement): Fact {
  const fact: Fact = {};
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')) {
    if (input.name !== 'at') fact[input.name] = input.value;
  }
  return fact;
}

/** The other's text, to be read and put together with one's own. */
function beside(form: HTMLFormElement, words: Record<string, string>, theirs: string): void {
  form.querySelector('[data-theirs]')?.remove();
  const note = document.createElement('div');
  note.dataset.theirs = '';
  note.className = 'theirs';
  const why = document.createElement('p');
  why.setAttribute('role', 'alert');
  why.textContent = words.conflict ?? '';
  const heading = document.createElement('h4');
  heading.textContent = words.theirs ?? '';
  const text = document.createElement('p');
  text.className = 'typed';
  text.textContent = theirs;
  note.append(why, heading, text);
  form.prepend(note);
}
