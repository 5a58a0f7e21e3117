import { writtenTable } from '../../../../kernel/separated-values.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { importText } from '../text/index.ts';
import { importColumns } from '../vocabulary.ts';

/** An empty CSV file with the columns that are taken in, named as they are recognised. */
export async function importTemplate(visit: Visit): Promise<Answer> {
  const { fields } = importText[visit.language];
  const columns = importColumns.filter(
    (one) => one !== 'firstName' && one !== 'lastName' && one !== 'groups' && one !== 'sex',
  );
  return {
    kind: 'file',
    bytes: writtenTable([columns.map((one) => fields[one])]),
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'mal.csv',
  };
}
