/** Says how far a computation is, where the page stands; when it is over, the page is read again. */
const everyMs = 1_000;

type Told = { over: boolean; words: string[] };

for (const place of document.querySelectorAll<HTMLElement>('[data-computing]')) {
  let shown = place.innerText;
  const ask = async () => {
    const answer = await fetch(place.dataset.computing ?? '').catch(() => null);
    if (answer?.ok) {
      const { over, words } = (await answer.json()) as Told;
      if (over) {
        location.reload();
        return;
      }
      const text = words.join('\n');
      if (text !== shown) {
        shown = text;
        place.replaceChildren(
          ...words.map((line) => {
            const paragraph = document.createElement('p');
            paragraph.textContent = line;
            return paragraph;
          }),
        );
      }
    }
    setTimeout(ask, everyMs);
  };
  setTimeout(ask, everyMs);
}
