import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { outcomeWords, standingPoints } from '../../meetings/index.ts';
import { listDecisions } from '../store/decision-register.ts';
import { minutesText } from '../text/index.ts';
import { registerQueryOf } from './register-page.tsx';

/** More decisions than any partnership takes in a generation. */
const most = 100_000;

/**
 * A text as one field of CSV. A field that a spreadsheet would take for a formula gets an
 * apostrophe before it, so that what somebody wrote in a form is never carried out.
 */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The register as CSV, the way Norwegian spreadsheets open it. */
export async function registerCsv(visit: Visit): Promise<Answer> {
  const { asked } = await registerQueryOf(visit);
  const t = minutesText[visit.language].register;
  const rows = await listDecisions(visit.db, { ...asked, limit: most });
  const head = [t.columns.number, t.columns.date, t.columns.body, t.caseTitle, t.columns.outcome];
  const lines = rows.map((row) => [
    row.number,
    row.decidedOn ? formatDate(row.decidedOn) : '',
    row.bodyName,
    row.title,
    outcomeWords(row.outcome, visit.language),
    standingPoints(row.points)
      .map(({ no, text }) => `${no}. ${text}`)
      .join('\n'),
    row.note,
    visit.origin + addresses.decision(row.id),
  ]);
  const all = [[...head, t.columns.text, t.note, t.permanent], ...lines];
  return {
    kind: 'file',
    bytes: `\uFEFF${all.map((line) => `${line.map(field).join(';')}\r\n`).join('')}`,
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'vedtak.csv',
  };
}

/** The register as JSON, for other programs. Times are ISO 8601, days `YYYY-MM-DD`. */
export async function registerJson(visit: Visit): Promise<Answer> {
  const { asked } = await registerQueryOf(visit);
  const rows = await listDecisions(visit.db, { ...asked, limit: most });
  return {
    kind: 'json',
    value: {
      decisions: rows.map((row) => ({
        id: row.id,
        address: visit.origin + addresses.decision(row.id),
        case: { id: row.caseId, number: row.number, title: row.title },
        body: { id: row.bodyId, name: row.bodyName },
        meeting: row.meetingId,
        decidedOn: row.decidedOn,
        outcome: row.outcome,
        points: row.points.map(({ no, text, proposed, change }) => ({
          no,
          text,
          proposed,
          change,
        })),
        note: row.note,
        recordedAt: row.recordedAt.toISOString(),
      })),
    },
  };
}
