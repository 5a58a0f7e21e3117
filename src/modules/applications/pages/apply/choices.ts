import type { BodyId, OrganisationId } from '../../../../kernel/ids.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Reader } from '../../../../platform/database/tables.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import { listOrganisations } from '../../../organisations/index.ts';
import {
  inTheirOrder,
  listGroups,
  listNeeds,
  listRoleProfiles,
} from '../../../recruitment/index.ts';
import type { CompetenceNeed } from '../../../recruitment/vocabulary.ts';
import { applyText } from '../../text/index.ts';
import type { Wish } from '../../vocabulary.ts';

/** What somebody who applies in a round chooses among. */
export type Choices = {
  round: RecruitmentRound;
  wishes: readonly { value: string; label: string }[];
  organisations: readonly { id: OrganisationId; name: string }[];
  groups: readonly { id: BodyId; name: string }[];
  /** The needs of all groups of the round, in the order that each group has them. */
  needs: readonly CompetenceNeed[];
};

export const valueOfWish = ({ roleId, bodyId }: Wish) => `${roleId}.${bodyId}`;

/** Where somebody may work that is known here: no supplier, union or partnership. */
const employers: readonly string[] = ['municipality', 'trust', 'gp_practice'];

export async function choicesOf(
  db: Reader,
  round: RecruitmentRound,
  language: Language,
): Promise<Choices> {
  const [profiles, all, organisations, needs] = await Promise.all([
    listRoleProfiles(db),
    listGroups(db),
    listOrganisations(db),
    listNeeds(db),
  ]);
  const advertised = round.rolesAsAdvertised ?? [];
  const roles = round.roles.map((id) => ({
    id,
    name: [...advertised, ...profiles].find((one) => one.id === id)?.name[language] ?? id,
  }));
  const groups = all.filter(({ id }) => round.groups.some(({ bodyId }) => bodyId === id));
  const t = applyText[language];
  return {
    round,
    groups,
    wishes: roles.flatMap((role) =>
      groups.map((group) => ({
        value: valueOfWish({ roleId: role.id, bodyId: group.id }),
        label: t.wish(role.name, group.name),
      })),
    ),
    organisations: organisations.filter(({ kind }) => employers.includes(kind)),
    needs: groups.flatMap(({ id }) => inTheirOrder(needs.filter(({ bodyId }) => bodyId === id))),
  };
}

/** The needs of the groups that somebody applies to, group by group. */
export function needsOfWished({ groups, needs }: Choices, wishes: readonly Wish[]) {
  return groups
    .filter(({ id }) => wishes.some(({ bodyId }) => bodyId === id))
    .map((group) => ({ group, needs: needs.filter(({ bodyId }) => bodyId === group.id) }));
}
