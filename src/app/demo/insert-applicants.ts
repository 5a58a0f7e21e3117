import { type BodyId, newId } from '../../kernel/ids.ts';
import type { AdvertRoundId } from '../../modules/adverts/vocabulary.ts';
import type { ApplicantId } from '../../modules/applications/vocabulary.ts';
import { listNeeds, listRoleProfiles, qualificationsFor } from '../../modules/recruitment/index.ts';
import type { CompetenceNeed, RoleProfile } from '../../modules/recruitment/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import '../../modules/applications/store/tables.ts';
import '../../modules/assessments/store/tables.ts';
import { groupBodyId, trondheim } from './consensus-groups.ts';
import type { DemoApplicant } from './recruitment-applicants.ts';

const minute = 60_000;
const assessor = 'Rekrutteringsansvarlig, innføringsprosjektet';

type RolesOf = (isExpert: boolean) => RoleProfile[];
type Written = { id: ApplicantId; facts: DemoApplicant };

/**
 * Lets so many people apply in a round of the city, one after the other until now, and assesses the
 * first of them.
 */
export async function insertDemoApplicants(
  tx: Writer,
  to: {
    roundId: AdvertRoundId;
    people: readonly DemoApplicant[];
    /** What they apply as: members, and experts where they wish so; or experts alone. */
    as: 'member' | 'expert';
    assessed: number;
    now: Date;
  },
): Promise<void> {
  const [member, expert] = await listRoleProfiles(tx);
  if (!member || !expert) throw new Error('the demo has no roles');
  const needs = await listNeeds(tx);
  const people = to.people.map((facts): Written => ({ id: newId('apct'), facts }));
  await insertRows(tx, people, to);
  const rolesOf = (isExpert: boolean) =>
    to.as === 'expert' ? [expert] : isExpert ? [member, expert] : [member];
  await insertWishes(tx, people, rolesOf, needs);
  await insertAssessments(tx, people.slice(0, to.assessed), rolesOf, to);
}

async function insertRows(
  tx: Writer,
  people: readonly Written[],
  { roundId, now }: { roundId: AdvertRoundId; now: Date },
): Promise<void> {
  const rows = people.map(({ id, facts }, index) => {
    const sent = new Date(now.getTime() - (people.length - index) * 20 * minute);
    return {
      ...{ id, name: facts.name, email: facts.email, unit: facts.unit, region: facts.region },
      round_id: roundId,
      employer_id: trondheim,
      employer: 'Trondheim kommune',
      unit_leader: facts.unitLeader,
      unit_leader_email: facts.unitLeaderEmail,
      ...{ profession: facts.profession, position: facts.position, permanent: facts.permanent },
      ...{ experience: facts.experience, motivation: facts.motivation },
      systems: [...facts.systems],
      written_standard: facts.writtenStandard,
      source: 'form' as const,
      state: 'submitted' as const,
      started_at: new Date(sent.getTime() - 12 * minute),
      submitted_at: sent,
    };
  });
  await tx.insertInto('applications.applicant').values(rows).execute();
}

async function insertWishes(
  tx: Writer,
  people: readonly Written[],
  rolesOf: RolesOf,
  needs: readonly CompetenceNeed[],
): Promise<void> {
  const wishes = people.flatMap(({ id, facts }) =>
    facts.wishes
      .flatMap(({ group, expert }) =>
        rolesOf(expert).map((role) => ({ body: groupBodyId(group), role })),
      )
      .map(({ body, role }, rank) => ({
        id: newId('appl'),
        applicant_id: id,
        role_id: role.id,
        body_id: body,
        rank: rank + 1,
      })),
  );
  await tx.insertInto('applications.application').values(wishes).execute();
  const ofGroup = (bodyId: BodyId) =>
    needs.filter((need) => need.bodyId === bodyId && need.parent === null);
  const said = people.flatMap(({ id, facts }) =>
    facts.meets.flatMap(({ group, place, how }) => {
      const need = ofGroup(groupBodyId(group))[place];
      return need ? [{ applicant_id: id, need_id: need.id, how }] : [];
    }),
  );
  await tx.insertInto('applications.says_to_meet').values(said).execute();
}

const found: Readonly<Record<DemoApplicant['grade'], string>> = {
  1: 'Nevnt i søknaden, uten eksempel.',
  2: 'Vist med et eksempel, bekreftet av enheten.',
  3: 'Har hatt ansvar for dette over flere år.',
};

async function insertAssessments(
  tx: Writer,
  people: readonly Written[],
  rolesOf: RolesOf,
  { roundId, now }: { roundId: AdvertRoundId; now: Date },
): Promise<void> {
  if (people.length === 0) return;
  const sheets = people.map(({ id }) => ({ applicant_id: id, round_id: roundId }));
  await tx.insertInto('assessments.sheet').values(sheets).execute();
  const by = { assessed_by: assessor, assessed_at: now };
  const lines = people.flatMap(({ id, facts }) => {
    return rolesOf(facts.wishes.some(({ expert }) => expert)).flatMap((role) =>
      [
        ...qualificationsFor(role, 'host').map((text) => ({
          kind: 'qualification' as const,
          text,
        })),
        ...role.personalQualities.map((text) => ({ kind: 'quality' as const, text })),
      ].map(({ kind, text }, index) => {
        const score = gradeOf(facts, index);
        return {
          ...{ applicant_id: id, role_id: role.id, kind, ...text, ...by },
          ...{ score, reason: found[score] },
        };
      }),
    );
  });
  await tx.insertInto('assessments.line').values(lines).execute();
}

/** Mostly the grade of the person, sometimes one better or less. */
function gradeOf({ grade, no }: DemoApplicant, index: number): DemoApplicant['grade'] {
  const turn = (no * 7 + index * 3) % 5;
  if (turn === 0) return grade === 1 ? 1 : ((grade - 1) as 1 | 2);
  return turn === 1 && grade < 3 ? ((grade + 1) as 2 | 3) : grade;
}
