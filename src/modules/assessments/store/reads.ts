import type { Selectable } from 'kysely';
import type { Reader } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { Sheet } from '../rules/what-stands.ts';
import type {
  AssessedThing,
  Assessment,
  AssessmentChange,
  NeedLine,
  ScoreLine,
} from '../vocabulary.ts';
import type { ChangeRow, LineRow, NeedLineRow } from './tables.ts';

const toLine = (row: Selectable<LineRow>): ScoreLine => ({
  of: row.kind,
  asked: { nb: row.nb, nn: row.nn, en: row.en },
  score: row.score,
  reason: row.reason,
  by: row.assessed_by,
  at: row.assessed_at,
});

const toNeedLine = (row: Selectable<NeedLineRow>): NeedLine => ({
  needId: row.need_id,
  meets: row.meets,
  reason: row.reason,
  by: row.assessed_by,
  at: row.assessed_at,
});

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const lists = new Map<Key, Row[]>();
  for (const row of rows) {
    const list = lists.get(keyOf(row));
    if (list) list.push(row);
    else lists.set(keyOf(row), [row]);
  }
  return lists;
}

type StoredSheet = Sheet & { applicantId: ApplicantId };

/** What was found of these; only of those of whom something was. */
export async function listSheets(
  db: Reader,
  which: { applicants: readonly ApplicantId[] } | { rounds: readonly AdvertRoundId[] },
): Promise<Map<ApplicantId, StoredSheet>> {
  const all = db.selectFrom('assessments.sheet').select(['applicant_id', 'version']);
  const wanted =
    'rounds' in which
      ? all.where('round_id', 'in', which.rounds)
      : all.where('applicant_id', 'in', which.applicants);
  const none = 'rounds' in which ? which.rounds.length === 0 : which.applicants.length === 0;
  const sheets = none ? [] : await wanted.execute();
  if (sheets.length === 0) return new Map();
  const ids = sheets.map((row) => row.applicant_id);
  const [lines, needs] = await Promise.all([
    db
      .selectFrom('assessments.line')
      .selectAll()
      .where('applicant_id', 'in', ids)
      .orderBy('nb')
      .execute(),
    db
      .selectFrom('assessments.need_line')
      .selectAll()
      .where('applicant_id', 'in', ids)
      .orderBy('need_id')
      .execute(),
  ]);
  const linesOf = grouped(lines, (row) => row.applicant_id);
  const needsOf = grouped(needs, (row) => row.applicant_id);
  return new Map(
    sheets.map(({ applicant_id: id, version }) => [
      id,
      {
        applicantId: id,
        version,
        lines: (linesOf.get(id) ?? []).map((row) => ({ ...toLine(row), roleId: row.role_id })),
        needs: (needsOf.get(id) ?? []).map(toNeedLine),
      },
    ]),
  );
}

/** What was found of one; version 0 where nothing was. */
export async function readSheet(db: Reader, applicantId: ApplicantId): Promise<StoredSheet> {
  const sheets = await listSheets(db, { applicants: [applicantId] });
  return sheets.get(applicantId) ?? { applicantId, version: 0, lines: [], needs: [] };
}

/** What was found of those who applied in these rounds, one for each role. @source F-021 */
export async function listAssessments(
  db: Reader,
  roundIds: readonly AdvertRoundId[],
): Promise<Assessment[]> {
  const sheets = await listSheets(db, { rounds: roundIds });
  return [...sheets.values()].flatMap(({ applicantId, version, lines, needs }) =>
    [...grouped(lines, ({ roleId }) => roleId)].map(([roleId, own]) => {
      const last = own.reduce((one, other) => (other.at > one.at ? other : one));
      return {
        ...{ applicantId, roleId, version, needs },
        lines: own.map(({ roleId: _, ...line }) => line),
        assessedBy: last.by,
        assessedAt: last.at,
      };
    }),
  );
}

/** What was found differently of somebody, the latest first. */
export async function listAssessmentChanges(
  db: Reader,
  applicantId: ApplicantId,
): Promise<AssessmentChange[]> {
  const rows = await db
    .selectFrom('assessments.change')
    .selectAll()
    .where('applicant_id', '=', applicantId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    thing: thingOf(row),
    version: row.version,
    before: row.before,
    after: row.after,
    by: row.by_name,
    at: row.at,
    onBehalfOf: row.on_behalf_of,
  }));
}

function thingOf({ kind, asked, role_id, need_id }: Selectable<ChangeRow>): AssessedThing {
  if (kind === 'need') {
    if (need_id === null) throw new Error('A change of a need is stored without the need.');
    return { of: kind, asked, roleId: null, needId: need_id };
  }
  if (role_id === null) throw new Error('A change of a score is stored without the role.');
  return { of: kind, asked, roleId: role_id, needId: null };
}
