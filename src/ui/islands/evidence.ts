/**
 * On a page that reviews a document: focusing a field lights the lines it was read from and brings
 * them into sight; a click on a line that something was read from goes to that field.
 */
const source = document.querySelector<HTMLElement>('[data-source]');

if (source) {
  const lines = new Map(
    [...source.querySelectorAll<HTMLElement>('[data-line]')].map((line) => [
      Number(line.dataset.line),
      line,
    ]),
  );

  const light = (evidence: string | undefined) => {
    for (const line of lines.values()) line.classList.remove('lit');
    if (!evidence) return;
    const [from = 0, to = from] = evidence.split(' ').map(Number);
    for (let at = from; at <= to; at += 1) lines.get(at)?.classList.add('lit');
    const first = lines.get(from);
    if (first) scrollWithin(source, first);
  };

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || source.contains(target)) return;
    light(target.closest<HTMLElement>('[data-evidence]')?.dataset.evidence);
  });

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-evidence] .found a');
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    light(link.closest<HTMLElement>('[data-evidence]')?.dataset.evidence);
  });

  source.addEventListener('click', (event) => {
    if (getSelection()?.toString()) return;
    const line = (event.target as Element).closest<HTMLElement>('[data-field]');
    const field = line && document.getElementById(line.dataset.field ?? '');
    if (!field) return;
    event.preventDefault();
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
  });
}

/** Only the frame moves, never the page: the person stays where they were. */
function scrollWithin(frame: HTMLElement, line: HTMLElement): void {
  const box = frame.getBoundingClientRect();
  const own = line.getBoundingClientRect();
  if (own.top >= box.top && own.bottom <= box.bottom) return;
  const top = frame.scrollTop + own.top - box.top - box.height / 3;
  frame.scrollTo({ top, behavior: calm() ? 'auto' : 'smooth' });
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
