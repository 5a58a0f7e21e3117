import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { listAppointedAs } from '../../identity/index.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { listGroups, listParties, listRoleProfiles, partyOf } from '../../recruitment/index.ts';
import type { Known } from '../rules/a-round-is-well-written.ts';
import type { AroundTheGate } from '../rules/a-round-opens-when-all-is-settled.ts';
import { listAdverts } from '../store/reads.ts';
import type { RecruitmentRound } from '../vocabulary.ts';

/** What the gate of a round asks of the world, as it stands. */
export async function aroundTheGate(
  db: Reader,
  round: Pick<RecruitmentRound, 'id' | 'issuer'>,
  today: IsoDate,
): Promise<AroundTheGate> {
  const [adverts, directors, parties] = await Promise.all([
    listAdverts(db, round.id),
    listAppointedAs(db, 'director', today),
    listParties(db),
  ]);
  return {
    adverts,
    directors: new Set(directors.map(({ personId }) => personId)),
    issuersParty: partyOf(parties, round.issuer),
    today,
  };
}

/** What a round is written of; whoever it names already stays known, also when their time is out. */
export async function knownTo(
  db: Reader,
  round: RecruitmentRound | null,
  today: IsoDate,
): Promise<Known> {
  const [parties, organisations, groups, roles, directors, stewards] = await Promise.all([
    listParties(db),
    listOrganisations(db),
    listGroups(db),
    listRoleProfiles(db),
    listAppointedAs(db, 'director', today),
    listAppointedAs(db, 'shop_steward', today),
  ]);
  const named = round?.groups.flatMap(({ decider }) => decider ?? []) ?? [];
  const unions = round?.unionRepresentatives.flatMap(({ personId }) => personId ?? []) ?? [];
  return {
    parties: new Set([...parties.map(({ key }) => key), ...(round ? [round.party] : [])]),
    issuers: new Set([...organisations.map(({ id }) => id), ...(round ? [round.issuer] : [])]),
    groups: new Set([
      ...groups.map(({ id }) => id),
      ...(round?.groups.map(({ bodyId }) => bodyId) ?? []),
    ]),
    roles: new Set([...roles.map(({ id }) => id), ...(round?.roles ?? [])]),
    directors: new Set([...directors.map(({ personId }) => personId), ...named]),
    stewards: new Set([...stewards.map(({ personId }) => personId), ...unions]),
  };
}
