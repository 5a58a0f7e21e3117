/**
 * Saves an application while it is written, a moment after the last letter, so that a phone that is
 * put away loses nothing. The first time there is an address to go on at, and the page goes there
 * without being loaded again. What cannot be saved stays in the form, and is told.
 */
const application = document.querySelector<HTMLFormElement>('form[data-autosave]');
const said = application?.querySelector<HTMLElement>('[data-autosaved]');
const pauseMs = 1500;

type Saved = { saved: string | null; version?: number; address?: string; why?: string };

if (application && said) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaving = false;
  let isDirty = false;
  let isSent = false;

  const save = async () => {
    if (isSaving || isSent || !isDirty) return;
    isSaving = true;
    isDirty = false;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(application)) {
      if (typeof value === 'string') body.append(name, value);
    }
    body.set('gjor', 'auto');
    const answer = await fetch(application.action, { method: 'POST', body })
      .then(async (response) => (await response.json()) as Saved)
      .catch((): Saved => ({ saved: null }));
    isSaving = false;
    said.textContent = answer.saved ?? answer.why ?? application.dataset.notSaved ?? '';
    const version = application.elements.namedItem('versjon');
    if (answer.version && version instanceof HTMLInputElement) {
      version.value = String(answer.version);
    }
    if (answer.address) {
      application.action = answer.address;
      history.replaceState(null, '', `${answer.address}?del=onsker`);
    }
    if (isDirty) later();
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), pauseMs);
  };

  application.addEventListener('input', () => {
    isDirty = true;
    later();
  });
  application.addEventListener('submit', (event) => {
    clearTimeout(timer);
    // A version that is on its way would make this one look like another window's.
    if (isSaving) {
      event.preventDefault();
      const { submitter } = event;
      setTimeout(() => application.requestSubmit(submitter), 150);
      return;
    }
    isSent = true;
  });
  addEventListener('pageshow', () => {
    isSent = false;
  });
}
