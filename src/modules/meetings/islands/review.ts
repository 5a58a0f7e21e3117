/**
 * On the review of a document: keeps what is typed a moment after it is typed, and takes what has
 * been settled off the list of what must be checked.
 */
const form = document.querySelector<HTMLFormElement>('[data-review]');

if (form) {
  const note = form.querySelector<HTMLElement>('[data-saved-at]');
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const save = async () => {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) body.append(name, String(value));
    body.set('stille', 'ja');
    const answer = await fetch(form.dataset.review ?? '', { method: 'POST', body }).catch(
      () => null,
    );
    if (!note || !answer?.ok) return;
    const time = new Date().toLocaleTimeString('nb-NO', { hour: '2-digit', minute: '2-digit' });
    note.textContent = `${form.dataset.saved} ${time.replace(':', '.')}`;
  };

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 1200);
  });
  form.addEventListener('submit', () => clearTimeout(waiting));

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset.settles) return;
    const name = target.dataset.settles;
    const boxes = [...form.querySelectorAll<HTMLInputElement>(`[data-settles="${name}"]`)];
    const settled = boxes.some((box) => box.checked);
    form.querySelector(`[data-doubt="${name}"]`)?.toggleAttribute('data-settled', settled);
  });
}
