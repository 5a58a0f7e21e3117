/**
 * While a question is typed: what has been decided already appears below the field. Asks a moment
 * after the last letter, drops answers to what is no longer typed, and leaves what stands there
 * until there is something to put in its place. What somebody has tabbed into stays until they leave it.
 */
const pause = 350;
const mostLetters = 2000;
const fewestLetters = 4;

for (const around of document.querySelectorAll<HTMLElement>('[data-already-decided]')) {
  const field = around.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
  const address = around.dataset.alreadyDecided;
  if (field && address) follow(field, address, placeIn(around));
}

function placeIn(around: HTMLElement): HTMLElement {
  const own = around.querySelector<HTMLElement>('[data-answers-here]');
  if (own) return own;
  const made = document.createElement('div');
  made.setAttribute('aria-live', 'polite');
  around.append(made);
  return made;
}

function follow(
  field: HTMLTextAreaElement | HTMLInputElement,
  address: string,
  place: HTMLElement,
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let answered = field.value.trim();
  let later: Element | undefined;

  const ask = async () => {
    const typed = field.value.slice(0, mostLetters + 1).trim();
    if (typed === answered) return;
    asking?.abort();
    later = undefined;
    answered = typed;
    if (typed.length < fewestLetters) {
      place.replaceChildren();
      return;
    }
    asking = new AbortController();
    const { signal } = asking;
    const url = `${address}?${new URLSearchParams({ q: typed })}`;
    const page = await fetch(url, { signal })
      .then((answer) => (answer.ok ? answer.text() : null))
      .catch(() => null);
    if (page === null || signal.aborted) return;
    const found = new DOMParser()
      .parseFromString(page, 'text/html')
      .querySelector('[data-answers]');
    if (!found || found.outerHTML === place.innerHTML) return;
    if (!place.contains(document.activeElement)) place.replaceChildren(found);
    else later = found;
  };

  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!later || place.contains(relatedTarget as Node | null)) return;
    place.replaceChildren(later);
    later = undefined;
  });

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
}
