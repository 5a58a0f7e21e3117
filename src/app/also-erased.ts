import type { AlsoErase } from '../modules/applications/index.ts';
import { eraseAssessments } from '../modules/assessments/index.ts';
import { forgetDemands } from '../modules/choosing/index.ts';
import { forgetOffers } from '../modules/engagements/index.ts';
import { forgetReasons } from '../modules/recommendations/index.ts';

/** What else is written of applicants, room by room: erased with their applications. */
export const alsoErased: AlsoErase = async (tx, applicantIds) => {
  await eraseAssessments(tx, applicantIds);
  await forgetDemands(tx, applicantIds);
  await forgetReasons(tx, applicantIds);
  await forgetOffers(tx, applicantIds);
};
