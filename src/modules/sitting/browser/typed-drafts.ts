/**
 * Keeps what is typed in the page's forms and not yet sent, for this tab, so that a reload loses
 * none of it. A text that saves itself needs no draft.
 */
export function keepDrafts(live: HTMLElement, name: string) {
  const key = `omforent:utkast:${name}`;
  const drafts = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>;
  const store = () => sessionStorage.setItem(key, JSON.stringify(drafts));
  const isDraft = (field: EventTarget | null): field is HTMLInputElement | HTMLTextAreaElement =>
    (field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && field.type === 'text')) &&
    field.id !== '' &&
    field.name !== 'time' &&
    !field.closest('[data-autosave]');

  for (const [id, value] of Object.entries(drafts)) {
    const field = document.getElementById(id);
    if (!isDraft(field) || !live.contains(field)) continue;
    field.value = value;
    const folded = field.closest('details');
    if (folded) folded.open = true;
  }
  live.addEventListener('input', ({ target }) => {
    if (!isDraft(target)) return;
    if (target.value === target.defaultValue) delete drafts[target.id];
    else drafts[target.id] = target.value;
    store();
  });
  return {
    forget: (form: HTMLFormElement) => {
      for (const field of form.elements) delete drafts[field.id];
      store();
    },
  };
}
