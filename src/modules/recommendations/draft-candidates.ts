import { todayInNorway } from '../../kernel/calendar.ts';
import type { BodyId } from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { formatDate } from '../../ui/format.ts';
import type { Applicant, ApplicantId } from '../applications/vocabulary.ts';
import { counts, coveredNeedsOf, suitabilityOf } from '../assessments/index.ts';
import type { CoveredNeed } from '../assessments/vocabulary.ts';
import { listNeeds } from '../recruitment/index.ts';
import type { CompetenceNeed, ProfileOfRoleId } from '../recruitment/vocabulary.ts';
import type { ComputedChoice } from './computed-choice.ts';
import { type RoundSetting, roleIn, standingIn } from './round-setting.ts';
import { numbered } from './rules/a-recommendation-gives-its-reasons.ts';
import { recommendationText } from './text/index.ts';
import type { RecommendedCandidate } from './vocabulary.ts';

/** How well the applicants of a round fit, and what they cover. */
export type Fit = {
  suitability: (id: ApplicantId, roleId: ProfileOfRoleId) => number | null;
  covers: (id: ApplicantId) => readonly CoveredNeed[];
  needs: readonly CompetenceNeed[];
};

/** Reads how these applicants fit the roles they apply for. */
export async function readFit(db: Reader, applicants: readonly Applicant[]): Promise<Fit> {
  const ids = applicants.map(({ id }) => id);
  const roles = [
    ...new Set(applicants.flatMap((one) => one.applications.map(({ roleId }) => roleId))),
  ];
  const [covered, needs, ...fits] = await Promise.all([
    coveredNeedsOf(db, ids),
    listNeeds(db),
    ...roles.map((roleId) => suitabilityOf(db, ids, roleId)),
  ]);
  const byRole = new Map(roles.map((roleId, at) => [roleId, fits[at]]));
  return {
    suitability: (id, roleId) => byRole.get(roleId)?.get(id) ?? null,
    covers: (id) => covered.get(id) ?? [],
    needs,
  };
}

/** The needs of one group that somebody covers, as assessed or as they say themselves. */
export function needsCovered(fit: Fit, id: ApplicantId, bodyId: BodyId): CompetenceNeed[] {
  const own = new Set(
    fit
      .covers(id)
      .filter(counts)
      .map(({ needId }) => needId),
  );
  return fit.needs.filter((need) => need.bodyId === bodyId && own.has(need.id));
}

/**
 * Everybody who applied to a group, placed as a run placed them, with the reason that follows from
 * it; without a run nobody is placed and the reasons are left to whoever recommends. Those who are
 * not placed stand by suitability, the highest first.
 */
export function draftedFor(
  setting: RoundSetting,
  bodyId: BodyId,
  fit: Fit,
  computed: ComputedChoice | null,
  standard: WrittenStandard,
): RecommendedCandidate[] {
  const chosen = computed?.chosen.get(bodyId) ?? new Set();
  const fitting = standingIn(setting, bodyId).flatMap((applicant) => {
    const roleId = roleIn(applicant, bodyId);
    return roleId === null
      ? []
      : [{ applicant, roleId, fits: fit.suitability(applicant.id, roleId) }];
  });
  const sorted = fitting.toSorted((a, b) => (b.fits ?? -1) - (a.fits ?? -1));
  return numbered(
    sorted.map(({ applicant, roleId, fits }, at) => {
      const isChosen = chosen.has(applicant.id);
      const covered = needsCovered(fit, applicant.id, bodyId).map(({ text }) => text[standard]);
      return {
        applicantId: applicant.id,
        roleId,
        place: isChosen ? 'seat' : 'not',
        order: at + 1,
        reason: computed ? reasonOf(computed, isChosen, fits, covered, standard) : '',
      };
    }),
  );
}

function reasonOf(
  { number, at }: ComputedChoice,
  isChosen: boolean,
  fits: number | null,
  covered: readonly string[],
  standard: WrittenStandard,
): string {
  const t = recommendationText[standard].drafted;
  const day = formatDate(todayInNorway(at));
  return [
    isChosen ? t.chosen(number, day) : t.notChosen(number, day),
    ...(fits === null ? [] : [t.suitability(fits)]),
    ...(covered.length > 0 ? [t.covers(covered.join(', '))] : []),
  ].join(' ');
}
