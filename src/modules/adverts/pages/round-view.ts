import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, PersonId } from '../../../kernel/ids.ts';
import type { Db } from '../../../platform/database/tables.ts';
import { listAppointedAs } from '../../identity/index.ts';
import type { Actor } from '../../identity/vocabulary.ts';
import { listOrganisations } from '../../organisations/index.ts';
import {
  listFigures,
  listGroups,
  listParties,
  listQuotas,
  listRoleProfiles,
  partyOf,
} from '../../recruitment/index.ts';
import { type AroundTheGate, whatIsMissing } from '../rules/a-round-opens-when-all-is-settled.ts';
import { whatIsSeenOf } from '../rules/whose-round-it-is.ts';
import { listAdverts, listRoundEvents, readRecruitmentRound } from '../store/reads.ts';
import type { Advert, AdvertRoundId, Missing, RecruitmentRound } from '../vocabulary.ts';

/** What rounds are shown and written with, whichever round it is. */
export async function readAround(db: Db, today: IsoDate) {
  const [groups, parties, organisations, profiles, directors, stewards, quotas, figures] =
    await Promise.all([
      listGroups(db),
      listParties(db),
      listOrganisations(db),
      listRoleProfiles(db),
      listAppointedAs(db, 'director', today),
      listAppointedAs(db, 'shop_steward', today),
      listQuotas(db),
      listFigures(db),
    ]);
  return { groups, parties, organisations, profiles, directors, stewards, quotas, figures, today };
}
export type Around = Awaited<ReturnType<typeof readAround>>;

/** All that a round lacks, from the same rule as the command that opens it. */
export function missingIn(
  round: RecruitmentRound,
  adverts: AroundTheGate['adverts'],
  around: Pick<Around, 'directors' | 'parties' | 'today'>,
): Missing[] {
  return whatIsMissing(round, {
    adverts,
    directors: new Set(around.directors.map(({ personId }) => personId)),
    issuersParty: partyOf(around.parties, round.issuer),
    today: around.today,
  });
}

/** A round with what stands on its page. */
export async function readRoundView(
  db: Db,
  round: RecruitmentRound,
  actor: Actor | null,
  today: IsoDate,
) {
  const [around, adverts, events, parallel] = await Promise.all([
    readAround(db, today),
    listAdverts(db, round.id),
    listRoundEvents(db, round.id),
    round.parallelTo ? readRecruitmentRound(db, round.parallelTo) : undefined,
  ]);
  return {
    ...{ ...around, round, adverts, events, missing: missingIn(round, adverts, around) },
    seesParallel: actor && parallel ? whatIsSeenOf(actor, parallel) !== 'nothing' : false,
    takenOverBy: round.takenOverBy && namesOf(around).organisation(round.takenOverBy),
  };
}
export type RoundView = Awaited<ReturnType<typeof readRoundView>>;

/** The names that ids stand for; what is gone keeps its id. */
export function namesOf(around: Pick<Around, 'groups' | 'organisations'>) {
  return {
    group: (id: BodyId) => around.groups.find((one) => one.id === id)?.name ?? id,
    organisation: (id: string) => around.organisations.find((one) => one.id === id)?.name ?? id,
  };
}

/** The groups of a round in the order groups are shown. */
export function groupsInOrder(round: RecruitmentRound, around: Pick<Around, 'groups'>) {
  const place = new Map(around.groups.map(({ id }, at) => [id, at]));
  const at = (id: BodyId) => place.get(id) ?? place.size;
  return [...round.groups].sort((one, other) => at(one.bodyId) - at(other.bodyId));
}

export const advertOf = (adverts: readonly Advert[], bodyId: BodyId): Advert | undefined =>
  adverts.find((one) => one.bodyId === bodyId);

export const personOf = (people: readonly Actor[], id: PersonId | null): Actor | undefined =>
  people.find(({ personId }) => personId === id);

/** The texts of every round, for a list of them. */
export async function advertsByRound(db: Db, rounds: readonly RecruitmentRound[]) {
  const texts = new Map<AdvertRoundId, Advert[]>();
  for (const { id } of rounds) texts.set(id, await listAdverts(db, id));
  return texts;
}
