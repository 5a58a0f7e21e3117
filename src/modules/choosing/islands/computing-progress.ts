/**
 * Says how far a computation is, where the page stands; when it is over, the page is read again.
 * Only what changed is written, so that a screen reader is told of a new stage and not of seconds.
 */
const everyMs = 1_000;

type Told = { over: boolean; words: string[] };

function write(place: HTMLElement, words: readonly string[]): void {
  const lines = [...place.querySelectorAll('p')];
  for (const [at, text] of words.entries()) {
    const line = lines[at] ?? place.appendChild(document.createElement('p'));
    if (line.textContent !== text) line.textContent = text;
  }
  for (const line of lines.slice(words.length)) line.remove();
}

for (const place of document.querySelectorAll<HTMLElement>('[data-computing]')) {
  const ask = async () => {
    const answer = await fetch(place.dataset.computing ?? '').catch(() => null);
    if (answer?.ok) {
      const { over, words } = (await answer.json()) as Told;
      if (over) {
        location.reload();
        return;
      }
      write(place, words);
    }
    setTimeout(ask, everyMs);
  };
  setTimeout(ask, everyMs);
}
