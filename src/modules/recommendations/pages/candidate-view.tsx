import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { Status } from '../../../ui/components/status.tsx';
import type { Applicant, ApplicantId } from '../../applications/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import { type Fit, needsCovered } from '../draft-candidates.ts';
import { onTheList, type RoundSetting, roleIn, standingIn } from '../round-setting.ts';
import { recommendationText } from '../text/index.ts';
import type { Recommendation, RecommendedCandidate } from '../vocabulary.ts';

/**
 * What the leaders of people's units have said of them, as it is shown beside each; given by the
 * app, since it is known above this module.
 */
export type ConsentsShown = (
  visit: Visit,
  applicantIds: readonly ApplicantId[],
) => Promise<ReadonlyMap<ApplicantId, ReactNode>>;

/** Somebody on a list as the page shows them. */
export type CandidateView = ReturnType<typeof candidatesOf>[number];

/** The list of a recommendation, and after it whoever applied since it was begun. */
export function candidatesOf(
  setting: RoundSetting,
  one: Recommendation,
  fit: Fit,
  consents: ReadonlyMap<ApplicantId, ReactNode>,
) {
  const known = new Set(one.candidates.map(({ applicantId }) => applicantId));
  const later = standingIn(setting, one.bodyId).flatMap((applicant): RecommendedCandidate[] => {
    const roleId = known.has(applicant.id) ? null : roleIn(applicant, one.bodyId);
    const last = one.candidates.length + 1;
    return roleId === null
      ? []
      : [{ applicantId: applicant.id, roleId, place: 'not', order: last, reason: '' }];
  });
  return onTheList(setting, one.bodyId, [...one.candidates, ...later]).map((each) => ({
    ...each,
    applicant: setting.applicants.get(each.applicantId) ?? null,
    suitability: fit.suitability(each.applicantId, each.roleId),
    covers: needsCovered(fit, each.applicantId, one.bodyId),
    consent: consents.get(each.applicantId) ?? null,
  }));
}

/** What somebody is called on a page: whoever is erased has no name any more. */
export const nameOf = (name: string, visit: Visit) =>
  name || recommendationText[visit.language].erased;

/** Who it is, where they work, how they fit, and what they cover. */
export function Who({ one, visit }: { one: CandidateView; visit: Visit }) {
  const { language } = visit;
  const t = recommendationText[language];
  const { suitability, covers, standing } = one;
  return (
    <div className="candidate-line">
      <p>
        {one.applicant && one.name ? (
          <a href={addresses.applicant(one.applicantId)}>{one.name}</a>
        ) : (
          t.erased
        )}{' '}
        {standing ? null : <Status shape="off">{t.withdrew}</Status>}{' '}
        {one.holds ? <Status shape="ok">{t.holds}</Status> : null}
      </p>
      <p className="facts-line">
        {[workOf(one.applicant), suitability === null ? t.notAssessed : t.fits(suitability)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {one.consent ? <p className="facts-line">{one.consent}</p> : null}
      <p className="facts-line">
        {covers.length > 0
          ? t.covers(covers.map(({ text }) => text[language]).join(', '))
          : t.coversNone}
      </p>
    </div>
  );
}

const workOf = (applicant: Applicant | null) =>
  [applicant?.profession, applicant?.unit, applicant?.employer].filter(Boolean).join(', ');
