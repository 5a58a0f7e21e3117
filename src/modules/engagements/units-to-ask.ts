import type { WrittenStandard } from '../../kernel/language.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import { readApplicants } from '../applications/index.ts';
import type { Applicant } from '../applications/vocabulary.ts';
import { listChosen, listRecommendations } from '../recommendations/index.ts';
import { consentOf } from './consent-of.ts';

/** A unit whose leader is to be asked, as those who applied from it wrote. */
export type UnitToAsk = {
  unit: string;
  leader: string;
  leaderEmail: string;
  /** What its leader is written to in: as the first of them chose. */
  standard: WrittenStandard;
  people: readonly Applicant[];
};

/**
 * The units of those who are recommended or chosen for a seat or as a reserve, with those whom no
 * leader has been asked for. Somebody without a unit belongs to none. @source F-024, F-029
 */
export async function unitsToAsk(db: Reader, roundId: AdvertRoundId): Promise<UnitToAsk[]> {
  const [recommended, chosen] = await Promise.all([
    listRecommendations(db, roundId),
    listChosen(db, roundId),
  ]);
  const listed = recommended.flatMap(({ candidates }) => candidates);
  const ids = [...listed, ...chosen]
    .filter(({ place }) => place !== 'not')
    .map(({ applicantId }) => applicantId);
  const people = await readApplicants(db, [...new Set(ids)]);
  const asked = await consentOf(
    db,
    people.map(({ id }) => id),
  );
  const open = people.filter(
    ({ id, unit, state }) => state === 'submitted' && unit !== '' && !asked.has(id),
  );
  const units = [...new Set(open.map(({ unit }) => unit))].toSorted((a, b) =>
    a.localeCompare(b, 'nb'),
  );
  return units.map((unit) => {
    const own = open.filter((one) => one.unit === unit);
    const known = own.find(({ unitLeaderEmail }) => unitLeaderEmail !== '') ?? own[0];
    return {
      unit,
      leader: known?.unitLeader ?? '',
      leaderEmail: known?.unitLeaderEmail ?? '',
      standard: known?.writtenStandard ?? 'nb',
      people: own,
    };
  });
}
