import { formatSpan, formatTime } from '../format.ts';
import { positionAfterDrop, rowsUnder, slotsFrom, type TimedRow, typedMinutes } from '../slots.ts';

/**
 * On a page with an agenda that may be changed: slots follow the minutes while they are typed, and
 * rows can be dragged; the arrow buttons do the same without this script. The form has
 * `data-agenda-form` with start and planned end; what else is touched has a `data-` name.
 */
const returnKey = 'omforent:row';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-agenda-form]')) {
  const rows = () => [...form.querySelectorAll<HTMLTableRowElement>('[data-row]')];
  form.addEventListener('input', () => reckon(form, rows()));
  reckon(form, rows());
  for (const row of rows()) addGrip(form, row, rows);
  form.addEventListener('submit', (event) => rememberPlace(event.submitter));
  returnToPlace(form);
}

function reckon(form: HTMLFormElement, rows: readonly HTMLTableRowElement[]): void {
  const timed = rows.map((row): TimedRow => {
    const field = row.querySelector<HTMLInputElement>('[data-minutes]');
    if (row.dataset.kind === 'group') return { ...placeOf(row), pause: false, minutes: null };
    const typed = typedMinutes(field?.value ?? row.querySelector('td.r')?.textContent ?? '');
    if (typed === 'wrong') field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
    return {
      ...placeOf(row),
      pause: row.dataset.kind === 'break',
      minutes: typed === 'wrong' ? null : typed,
    };
  });
  const { slots, end, total, pauses, over } = slotsFrom(
    form.dataset.start ?? '00:00',
    form.dataset.end || null,
    timed,
  );
  for (const { key, minutes } of timed) {
    const slot = slots.get(key);
    const name = CSS.escape(key);
    fill(form, `[data-slot="${name}"]`, slot ? formatSpan(slot.start, slot.end) : '');
    const part = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
    part?.style.setProperty('--m', String(minutes ?? 0));
  }
  for (const place of form.querySelectorAll<HTMLElement>('[data-within]')) {
    const inside = rowsUnder(timed, place.dataset.within ?? '');
    const sum = inside.reduce((minutes, row) => minutes + (row.minutes ?? 0), 0);
    const said = numbersIn(place.textContent, [sum, sum]);
    if (place.textContent !== said) place.textContent = said;
  }
  fill(form, 'tfoot [data-end]', formatTime(end));
  form.querySelector('tfoot .kl')?.classList.toggle('over', over > 0);
  fill(form, '[data-total]', String(total));
  const sum = numbersIn(form.querySelector('[data-sum]')?.textContent, [total - pauses, pauses]);
  fill(form, '[data-sum]', sum);
  const late = sayOverrun(form, over, formatTime(end));
  const changed = [...form.querySelectorAll<HTMLInputElement>('[data-minutes]')].some(
    (field) => field.value !== field.defaultValue,
  );
  form.querySelector('[data-savebar]')?.toggleAttribute('data-changed', changed);
  fill(form, '[data-live]', changed ? late || `${formatTime(end)} ${sum}` : '');
}

function placeOf({ dataset }: HTMLElement) {
  return { key: dataset.row ?? '', under: dataset.under ?? null };
}

/** The sentence of the page with its own numbers: -1 stands for the minutes, # for the end. */
function sayOverrun(form: HTMLFormElement, over: number, end: string): string {
  const place = form.querySelector<HTMLElement>('[data-overrun]');
  if (!place) return '';
  const sentence = (place.dataset.overrun ?? '').replace('-1', String(over)).replace('#', end);
  place.hidden = over === 0;
  (place.querySelector('b') ?? place).textContent = over > 0 ? sentence : '';
  return over > 0 ? sentence : '';
}

function numbersIn(text: string | null | undefined, numbers: readonly number[]): string {
  let at = 0;
  return (text ?? '').replace(/\d+/g, (old) => String(numbers[at++] ?? old));
}

function fill(form: HTMLFormElement, selector: string, text: string): void {
  const place = form.querySelector(selector);
  if (place && place.textContent !== text) place.textContent = text;
}

function addGrip(
  form: HTMLFormElement,
  row: HTMLTableRowElement,
  rows: () => HTMLTableRowElement[],
): void {
  const button = row.querySelector<HTMLButtonElement>('button[formaction]');
  if (!button) return;
  const grip = document.createElement('span');
  grip.dataset.grip = '';
  grip.setAttribute('aria-hidden', 'true');
  button.parentElement?.append(grip);
  let gap: number | null = null;

  const mark = () => {
    const all = rows();
    for (const one of all) one.classList.remove('target', 'top');
    if (gap === null) return;
    const target = gap < all.length ? all[gap] : all.at(-1);
    target?.classList.add('target');
    target?.classList.toggle('top', gap < all.length);
  };
  const letGo = () => {
    gap = null;
    mark();
    row.classList.remove('held');
  };
  grip.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    row.classList.add('held');
    gap = rows().indexOf(row);
  });
  grip.addEventListener('pointermove', (event) => {
    if (gap === null) return;
    const below = rows().findIndex((one) => {
      const { top, height } = one.getBoundingClientRect();
      return event.clientY < top + height / 2;
    });
    gap = below === -1 ? rows().length : below;
    mark();
    if (event.clientY < 60) scrollBy(0, -12);
    if (event.clientY > innerHeight - 60) scrollBy(0, 12);
  });
  grip.addEventListener('pointercancel', letGo);
  grip.addEventListener('pointerup', () => {
    const all = rows();
    const from = all.indexOf(row);
    const own = all.map((one): TimedRow => ({ ...placeOf(one), pause: false, minutes: null }));
    const brings = 1 + rowsUnder(own, row.dataset.row ?? '').length;
    const to = gap === null ? from : positionAfterDrop(from, gap, brings);
    letGo();
    if (to !== from) send(form, button, to);
  });
}

/** The same form as the arrows send, with a position in place of a direction. */
function send(form: HTMLFormElement, like: HTMLButtonElement, position: number): void {
  const button = document.createElement('button');
  button.name = like.name;
  button.value = String(position);
  button.formAction = like.formAction;
  button.hidden = true;
  form.append(button);
  form.requestSubmit(button);
}

/** Whoever moves a row by its arrows comes back to the same arrow, and can press it again. */
function rememberPlace(submitter: HTMLElement | null): void {
  const row = submitter?.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (!row || !(submitter instanceof HTMLButtonElement)) return;
  const place = { row, value: submitter.value, top: submitter.getBoundingClientRect().top };
  sessionStorage.setItem(returnKey, JSON.stringify(place));
}

function returnToPlace(form: HTMLFormElement): void {
  const kept = sessionStorage.getItem(returnKey);
  if (!kept) return;
  sessionStorage.removeItem(returnKey);
  const { row, value, top } = JSON.parse(kept) as { row: string; value: string; top: number };
  const buttons = [
    ...form.querySelectorAll<HTMLButtonElement>(`[data-row="${CSS.escape(row)}"] button`),
  ].filter((one) => !one.disabled);
  const button = buttons.find((one) => one.value === value) ?? buttons[0];
  if (!button) return;
  scrollBy(0, button.getBoundingClientRect().top - top);
  button.focus({ preventScroll: true });
}
