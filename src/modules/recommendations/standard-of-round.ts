import type { WrittenStandard } from '../../kernel/language.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import { listOrganisations } from '../organisations/index.ts';

/** The written standard of whoever recruits: what is written in their name is written in it. */
export async function standardOf(
  db: Reader,
  { issuer }: Pick<RecruitmentRound, 'issuer'>,
): Promise<WrittenStandard> {
  const organisation = (await listOrganisations(db)).find(({ id }) => id === issuer);
  return organisation?.written_standard ?? 'nb';
}
