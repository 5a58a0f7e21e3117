import type { Language } from '../../../kernel/language.ts';
import { formatDate } from '../../../ui/format.ts';
import type { FollowUpRow } from '../rules/follow-up-list.ts';
import { followUpText } from '../text/index.ts';
import { followUpWords } from '../text/rules/index.ts';

/**
 * A text as one field of CSV. A field that a spreadsheet would take for a formula gets an
 * apostrophe before it, so that what somebody wrote in a form is never carried out.
 */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The list as CSV, the way Norwegian spreadsheets open it: semicolons, and a mark of UTF-8 first.
 * Columns: due, who, what, source, body, standing, done on, explanation.
 */
export function listAsCsv(
  rows: readonly FollowUpRow[],
  bodyName: (id: string) => string,
  language: Language,
): string {
  const t = followUpText[language].columns;
  const head = [t.due, t.who, t.what, t.source, t.body, t.standing, t.doneOn, t.explanation];
  const lines = rows.map((row) => [
    row.due ? formatDate(row.due) : '',
    row.who,
    row.what,
    row.source,
    bodyName(row.bodyId),
    followUpWords[language].standings[row.standing],
    row.doneOn ? formatDate(row.doneOn) : '',
    row.explanation,
  ]);
  return `\uFEFF${[head, ...lines].map((line) => `${line.map(field).join(';')}\r\n`).join('')}`;
}
