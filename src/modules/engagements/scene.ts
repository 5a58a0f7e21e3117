import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import { readApplicants } from '../applications/index.ts';
import type { Applicant, ApplicantId } from '../applications/vocabulary.ts';
import type { BodyRow } from '../organisations/index.ts';
import { isMemberSeat, listOrganisations, listSeats, toSeat } from '../organisations/index.ts';
import { listChosen } from '../recommendations/index.ts';
import type { FinalChoice } from '../recommendations/vocabulary.ts';
import {
  activeFigure,
  filledByParty,
  listFigures,
  listGroups,
  listParties,
  listQuotas,
  listRoleProfiles,
  standingOf,
} from '../recruitment/index.ts';
import type {
  GroupQuota,
  Party,
  ProfileOfRoleId,
  RoleProfile,
  StatedFigure,
} from '../recruitment/vocabulary.ts';
import { type Bounds, boundsOf } from './rules/a-workload-fits-the-active-figure.ts';
import { stillAppliesFor } from './rules/an-offer-stands-on-an-application.ts';
import { wishOf } from './rules/who-is-to-be-offered.ts';
import { listExpertRoles } from './store/expert-reads.ts';
import { listOffers, readGate } from './store/offer-reads.ts';
import type { Gate, Offer } from './vocabulary.ts';

/** All that the offers of a round are made of. */
export type Scene = {
  round: RecruitmentRound;
  /** The name of whoever advertised the round, and writes its letters. */
  issuer: string;
  chosen: readonly FinalChoice[];
  offers: readonly Offer[];
  gate: Gate | null;
  applicants: ReadonlyMap<ApplicantId, Applicant>;
  /** What is still applied for of what is chosen or offered, as `wishOf` writes it. */
  standing: ReadonlySet<string>;
  groups: ReadonlyMap<BodyId, BodyRow>;
  roles: ReadonlyMap<ProfileOfRoleId, RoleProfile>;
  parties: readonly Party[];
  quotas: readonly GroupQuota[];
  expertRoles: ReadonlySet<ProfileOfRoleId>;
  expertFigure: StatedFigure | null;
};

/** Reads it; the applicants are those who are chosen or have an offer. */
export async function readScene(db: Reader, round: RecruitmentRound): Promise<Scene> {
  const [chosen, offers, gate, groups, roles, parties, quotas, figures, experts, organisations] =
    await Promise.all([
      listChosen(db, round.id),
      listOffers(db, round.id),
      readGate(db, round),
      listGroups(db),
      listRoleProfiles(db),
      listParties(db),
      listQuotas(db),
      listFigures(db),
      listExpertRoles(db),
      listOrganisations(db),
    ]);
  const ids = [...new Set([...chosen, ...offers].map(({ applicantId }) => applicantId))];
  const byId = new Map((await readApplicants(db, ids)).map((one) => [one.id, one]));
  return {
    ...{ round, chosen, offers, gate, parties, quotas },
    issuer: organisations.find(({ id }) => id === round.issuer)?.name ?? '',
    applicants: byId,
    standing: new Set(
      [...chosen, ...offers].flatMap((one) => {
        const applicant = byId.get(one.applicantId);
        return applicant && stillAppliesFor(applicant, one) ? [wishOf(one)] : [];
      }),
    ),
    groups: new Map(groups.map((one) => [one.id, one])),
    roles: new Map(roles.map((one) => [one.id, one])),
    expertRoles: new Set(experts),
    expertFigure: activeFigure(figures, 'expert-workload'),
  };
}

/** Between what the workload of a role lies; undefined for a role that has gone. */
export function boundsIn(scene: Scene, roleId: ProfileOfRoleId): Bounds | undefined {
  const profile = scene.roles.get(roleId);
  return profile && boundsOf(profile, scene.expertRoles.has(roleId), scene.expertFigure);
}

/** How the seats of a group stand, counting those that somebody holds on a day or later. */
export async function standingFrom(
  db: Reader,
  { parties, quotas }: Pick<Scene, 'parties' | 'quotas'>,
  bodyId: BodyId,
  day: IsoDate,
) {
  const held = (await listSeats(db, bodyId))
    .filter((row) => {
      const seat = toSeat(row);
      const begins =
        seat.validFrom === null || seat.validTo === null || seat.validFrom <= seat.validTo;
      return (
        seat.holder !== null &&
        isMemberSeat(seat) &&
        begins &&
        (seat.validTo === null || seat.validTo >= day)
      );
    })
    .map((row) => ({ bodyId: row.body_id, organisationId: row.organisation_id }));
  return standingOf(bodyId, parties, quotas, filledByParty(bodyId, held, parties));
}
