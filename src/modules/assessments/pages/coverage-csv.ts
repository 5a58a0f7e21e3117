import { writtenTable } from '../../../kernel/separated-values.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { coverageText } from '../text/index.ts';
import { cellOf, cellWord } from './cell-words.ts';
import { noteMatrix } from './coverage-address.ts';
import { groupCoverageOf, poolOf } from './coverage-view.ts';

/** The matrix of a group as a file for spreadsheets: those who are chosen, and every need. */
export async function coverageCsv(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const t = coverageText[language];
  const pool = await poolOf(visit);
  const coverage = pool && (await groupCoverageOf(visit, pool));
  if (!coverage) return { kind: 'not-found' };
  await noteMatrix(visit, coverage);
  const { lines, chosen, group } = coverage;
  const candidates = coverage.candidates.filter(({ id }) => chosen.has(id));
  const rows = [
    [
      ...[t.need, t.file.kind, t.file.atLeast, t.file.by, t.file.covered],
      ...candidates.map(({ applicant }) => applicant.name),
    ],
    ...lines.map(({ need, by, covered, under }) => [
      need.text[language],
      t.kinds[need.kind],
      under > 0 ? '' : String(need.atLeast),
      under > 0 ? '' : String(by.length),
      covered ? t.file.yes : t.file.no,
      ...candidates.map((one) =>
        cellWord(under > 0 ? undefined : cellOf(one.of(need.id)), language),
      ),
    ]),
  ];
  return {
    kind: 'file',
    bytes: writtenTable(rows),
    mediaType: 'text/csv; charset=utf-8',
    fileName: `dekning-${group.id}.csv`,
  };
}
