import { parseDate } from '../../../ui/format.ts';
import type { SentForm } from '../../identity/route.ts';
import type { TypedDiscussion } from '../rules/a-discussion-stands-once-recorded.ts';

/** So many empty rows stand at the end of a list of rows, for what is added. */
export const emptyRows = 3;
const mostRows = 110;

/** A field with one thing on each line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A day as it was typed; what cannot be read stays as it is, so that it is refused. */
export const dayTyped = (text: string): string => parseDate(text) ?? text.trim().slice(0, 40);

/** The discussion that a form carries. An unreadable due day is kept as far before any discussion. */
export function typedDiscussion(form: SentForm): TypedDiscussion {
  const rows = Array.from({ length: mostRows }, (_, at) => at);
  return {
    heldOn: dayTyped(form.text('dag')),
    place: form.text('sted').trim(),
    present: linesOf(form.text('til-stede')),
    topics: linesOf(form.text('saker')),
    minutes: form.text('referat').trim(),
    clarified: linesOf(form.text('avklart')),
    stewards: rows.flatMap((at) => {
      const name = form.text(`navn.${at}`).trim();
      const union = form.text(`forbund.${at}`).trim();
      const email = form.text(`epost.${at}`).trim();
      return name === '' ? [] : [{ name, union, email }];
    }),
    homework: rows.flatMap((at) => {
      const text = form.text(`oppgave.${at}`).trim();
      const due = form.text(`frist.${at}`).trim();
      return text === '' ? [] : [{ text, due: due === '' ? null : (parseDate(due) ?? '0000') }];
    }),
  };
}
