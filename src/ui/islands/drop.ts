import { isLanguage } from '../../kernel/language.ts';
import { formatSize } from '../format.ts';

/**
 * On a page that takes a document: a file can be dropped anywhere on it; its name and size are
 * shown, a file beyond the limit is refused before it is sent, and sending shows how far it is.
 */
const form = document.querySelector<HTMLFormElement>('[data-drop]');
const field = form?.querySelector<HTMLInputElement>('input[type="file"]');

if (form && field) {
  const chosen = form.querySelector<HTMLElement>('[data-chosen]');
  const progress = form.querySelector<HTMLProgressElement>('[data-progress]');
  const language = isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'nb';

  const say = (text: string, wrong = false) => {
    if (chosen) chosen.textContent = text;
    chosen?.toggleAttribute('data-wrong', wrong);
  };

  const look = (): boolean => {
    const files = [...(field.files ?? [])];
    if (files.length === 0) return false;
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const name = `${files.map((file) => file.name).join(', ')}, ${formatSize(size, language)}`;
    const large = size > Number(form.dataset.limit ?? Number.POSITIVE_INFINITY);
    say(large ? `${name}. ${form.dataset.tooLarge ?? ''}` : name, large);
    return !large;
  };

  field.addEventListener('change', look);

  let depth = 0;
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (by: number) => {
    depth = Math.max(0, depth + by);
    form.toggleAttribute('data-over', depth > 0);
  };
  addEventListener('dragenter', (event) => carriesFile(event) && over(1));
  addEventListener('dragleave', (event) => carriesFile(event) && over(-1));
  addEventListener('dragover', (event) => carriesFile(event) && event.preventDefault());
  addEventListener('drop', (event) => {
    if (!carriesFile(event) || !event.dataTransfer) return;
    event.preventDefault();
    over(-depth);
    field.files = event.dataTransfer.files;
    if (look()) form.requestSubmit();
  });
  addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (!files?.length) return;
    field.files = files;
    look();
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (look()) send(form, progress, say);
  });
}

/** Sends the form as the browser would, and then goes where the answer leads. */
function send(
  form: HTMLFormElement,
  progress: HTMLProgressElement | null,
  say: (text: string, wrong?: boolean) => void,
): void {
  const body = new FormData(form);
  const request = new XMLHttpRequest();
  const button = form.querySelector<HTMLButtonElement>('button:not([type="button"])');
  const working = (on: boolean) => {
    if (progress) progress.hidden = !on;
    button?.toggleAttribute('disabled', on);
  };
  working(true);
  request.open('POST', form.action);
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    if (progress && total > 0) progress.value = (100 * loaded) / total;
    if (loaded === total) say(form.dataset.sending ?? '');
  });
  request.addEventListener('load', () => {
    if (request.responseURL !== form.action) {
      location.assign(request.responseURL);
      return;
    }
    working(false);
    say(showAnswer(request.responseText, form), true);
  });
  request.addEventListener('error', () => {
    working(false);
    say(form.dataset.failed ?? '', true);
  });
  request.send(body);
}

/**
 * The same page with what was wrong: its content takes the place of ours, and the focus; answers
 * what it says at the file. Our own form stays, so that the next file can be dropped on it.
 */
function showAnswer(html: string, form: HTMLFormElement): string {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  const [ours, theirs] = [document.querySelector('main'), answer.querySelector('main')];
  const drawn = theirs?.querySelector('[data-drop]');
  const fault = drawn?.querySelector('.fault')?.textContent ?? '';
  if (!ours || !theirs) return fault;
  drawn?.replaceWith(form);
  ours.replaceChildren(...theirs.childNodes);
  (ours.querySelector<HTMLElement>('[data-focus]') ?? ours).focus();
  return fault;
}
