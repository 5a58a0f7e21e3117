import { writtenTable } from '../../../kernel/separated-values.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { figureNames } from '../vocabulary.ts';
import { gather } from './gathered.ts';
import { viewOf } from './views.tsx';

/** One figure's table as a file for spreadsheets, of what the address asks for. */
export async function figuresCsv(visit: Visit): Promise<Answer> {
  const name = figureNames.find((one) => one === visit.query.get('tabell'));
  if (!name) return { kind: 'not-found' };
  const { table } = viewOf[name](await gather(visit));
  return {
    kind: 'file',
    bytes: writtenTable([table.head, ...table.rows.map((row) => row.map(({ text }) => text))]),
    mediaType: 'text/csv; charset=utf-8',
    fileName: `tall-${name}.csv`,
  };
}
