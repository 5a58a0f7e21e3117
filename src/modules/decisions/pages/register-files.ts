import { writtenTable } from '../../../kernel/separated-values.ts';
import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listEntries } from '../store/reads.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow } from '../vocabulary.ts';
import type { WhereTaken } from '../where-taken.ts';
import { pointLines } from './points.tsx';
import { registerQueryOf } from './register-query.ts';

/** More decisions than any partnership takes in a generation. */
const most = 100_000;

/** The register as CSV, the way Norwegian spreadsheets open it. */
export async function registerCsv(visit: Visit, taken: WhereTaken): Promise<Answer> {
  const { asked } = await registerQueryOf(visit, taken);
  const t = decisionText[visit.language];
  const rows = await listEntries(visit.db, { ...asked, limit: most });
  const listed = idsOf(rows);
  const head = [
    t.columns.number,
    t.columns.date,
    t.columns.body,
    t.files.title,
    t.columns.outcome,
    t.columns.text,
    t.files.note,
    t.files.reason,
    t.files.from,
    t.files.to,
    t.supersedes,
    t.permanent,
  ];
  const dayOf = (day: string | null) => (day ? formatDate(day) : '');
  const addressOf = (id: string) => visit.origin + addresses.decision(id);
  const lines = rows.map((row) => [
    row.number,
    dayOf(row.decidedOn),
    row.bodyName,
    row.title,
    taken[row.source.kind].outcome(row.source.outcome, visit.language).word,
    pointLines(row.points).join('\n'),
    row.note,
    row.reason,
    dayOf(row.validFrom ?? row.decidedOn),
    dayOf(row.validTo),
    row.supersedes
      .filter((id) => listed.has(id))
      .map(addressOf)
      .join('\n'),
    addressOf(row.id),
  ]);
  return {
    kind: 'file',
    bytes: writtenTable([head, ...lines]),
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'vedtak.csv',
  };
}

/** The register as JSON, for other programs. Times are ISO 8601, days `YYYY-MM-DD`. */
export async function registerJson(visit: Visit, taken: WhereTaken): Promise<Answer> {
  const { asked } = await registerQueryOf(visit, taken);
  const rows = await listEntries(visit.db, { ...asked, limit: most });
  const listed = idsOf(rows);
  return {
    kind: 'json',
    value: {
      decisions: rows.map((row) => ({
        id: row.id,
        address: visit.origin + addresses.decision(row.id),
        ...sourceOf(row),
        body: { id: row.bodyId, name: row.bodyName },
        decidedOn: row.decidedOn,
        outcome: row.source.outcome,
        question: row.question,
        points: row.points,
        reason: row.reason,
        note: row.note,
        validFrom: row.validFrom ?? row.decidedOn,
        validTo: row.validTo,
        supersedes: row.supersedes.filter((id) => listed.has(id)),
        recordedAt: row.recordedAt.toISOString(),
      })),
    },
  };
}

function sourceOf({ source, number, title }: EntryRow) {
  return source.kind === 'meeting'
    ? { case: { id: source.caseId, number, title }, meeting: source.meetingId }
    : { matter: { id: source.matterId, number, title } };
}

/** What is listed. A decision is told to take the place of these only: nothing of closed cases. */
const idsOf = (rows: readonly EntryRow[]) => new Set(rows.map(({ id }) => id));
