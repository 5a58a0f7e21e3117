/**
 * On every page: gives the focus to what must be mended, reads out what was just done, closes the
 * menu with Escape, and keeps what has been typed in a form marked `data-draft`, under a name that
 * changes once it is saved.
 */
document.querySelector<HTMLElement>('[data-focus]')?.focus();

const flash = document.querySelector<HTMLElement>('[data-flash]');
if (flash) {
  const announcer = document.querySelector('[data-announce]');
  // A live region tells only what changes after it is there.
  setTimeout(() => announcer?.append(flash.querySelector('p')?.textContent ?? ''), 150);
  const close = flash.querySelector<HTMLButtonElement>('[data-dismiss]');
  close?.removeAttribute('hidden');
  close?.addEventListener('click', () => {
    flash.remove();
    document.querySelector('main')?.focus();
  });
}

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const menu = document.querySelector<HTMLDetailsElement>('[data-menu][open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

type Draft = Record<string, string>;

function fieldsOf(form: HTMLFormElement) {
  return [...form.elements].filter(
    (field): field is HTMLTextAreaElement | HTMLInputElement =>
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && field.type === 'text'),
  );
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
  const key = `omforent:${form.dataset.draft}`;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Draft;
  for (const field of fieldsOf(form)) {
    const draft = kept[field.name];
    if (draft !== undefined && draft !== field.value) field.value = draft;
  }
  form.addEventListener('input', () => {
    const draft: Draft = {};
    for (const field of fieldsOf(form)) {
      if (field.value !== field.defaultValue) draft[field.name] = field.value;
    }
    sessionStorage.setItem(key, JSON.stringify(draft));
  });
}
