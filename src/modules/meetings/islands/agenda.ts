/**
 * Lets an agenda answer while it is edited: slots follow the minutes as they are typed, and a row
 * can be dragged to its place. Everything is saved by the form it stands in, with or without this.
 */
const form = document.querySelector<HTMLFormElement>('[data-agenda-form]');
if (form) {
  follow(form);
  drag(form);
}

function toMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function toClock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}.${two(minutes % 60)}`;
}

function rowsOf(agenda: HTMLFormElement): HTMLTableRowElement[] {
  return [...agenda.querySelectorAll<HTMLTableRowElement>('[data-row]')];
}

/** The minutes as typed; what is no number counts as none until it is one. */
function minutesOf(row: HTMLTableRowElement): number {
  const field = row.querySelector<HTMLInputElement>('[data-minutes]');
  const typed = field ? field.value.trim() : (row.querySelector('.r')?.textContent ?? '');
  return /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
}

function recompute(agenda: HTMLFormElement): void {
  const start = toMinutes(agenda.dataset.start ?? '0:00');
  const planned = agenda.dataset.end ? toMinutes(agenda.dataset.end) : null;
  let now = start;
  for (const row of rowsOf(agenda)) {
    const minutes = minutesOf(row);
    const slot = row.querySelector<HTMLElement>('[data-slot]');
    if (slot) {
      const text = minutes > 0 ? `${toClock(now)}–${toClock(now + minutes)}` : '';
      slot.dataset.was ??= slot.textContent ?? '';
      slot.textContent = text;
      row.classList.toggle('moved', text !== slot.dataset.was);
    }
    const part = agenda.parentElement?.querySelector<HTMLElement>(
      `[data-part="${row.dataset.row}"]`,
    );
    part?.style.setProperty('--m', String(minutes));
    now += minutes;
  }
  const end = agenda.querySelector<HTMLElement>('[data-end]:not(form)');
  const total = agenda.querySelector<HTMLElement>('[data-total]');
  if (end) end.textContent = toClock(now);
  if (total) total.textContent = String(now - start);
  const note = agenda.querySelector<HTMLElement>('[data-overrun]');
  if (!note) return;
  const over = planned === null ? 0 : Math.max(0, now - planned);
  const words = (note.dataset.overrun ?? '').replace('-1', String(over)).replace('#', toClock(now));
  note.hidden = over === 0;
  note.firstElementChild?.replaceChildren(over === 0 ? '' : words);
}

function follow(agenda: HTMLFormElement): void {
  const live = agenda.querySelector<HTMLElement>('[data-live]');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  agenda.addEventListener('input', (event) => {
    if (!(event.target as HTMLElement).matches('[data-minutes]')) return;
    recompute(agenda);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const note = agenda.querySelector<HTMLElement>('[data-overrun]');
      const end = agenda.querySelector<HTMLElement>('[data-end]:not(form)')?.textContent ?? '';
      if (live) live.textContent = note && !note.hidden ? (note.textContent ?? '') : end;
    }, 600);
  });
}

function drag(agenda: HTMLFormElement): void {
  let dragged: HTMLTableRowElement | null = null;
  for (const row of rowsOf(agenda)) {
    const handle = row.querySelector<HTMLElement>('.kl');
    handle?.addEventListener('pointerdown', () => {
      row.draggable = true;
    });
    row.addEventListener('dragstart', (event) => {
      dragged = row;
      row.classList.add('dragged');
      event.dataTransfer?.setData('text/plain', row.dataset.row ?? '');
    });
    row.addEventListener('dragend', () => {
      row.draggable = false;
      row.classList.remove('dragged');
      for (const other of rowsOf(agenda)) other.classList.remove('over-me');
    });
    row.addEventListener('dragover', (event) => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
      for (const other of rowsOf(agenda)) other.classList.toggle('over-me', other === row);
    });
    row.addEventListener('drop', (event) => {
      event.preventDefault();
      if (!dragged || dragged === row) return;
      sendTo(agenda, dragged, rowsOf(agenda).indexOf(row));
    });
  }
}

/** Presses the row's own move button, with the position in place of up or down. */
function sendTo(agenda: HTMLFormElement, row: HTMLTableRowElement, to: number): void {
  const button = row.querySelector<HTMLButtonElement>('button[name="retning"]');
  if (!button) return;
  button.value = String(to);
  button.disabled = false;
  agenda.requestSubmit(button);
}
