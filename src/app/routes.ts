import { routes as adverts } from '../modules/adverts/module.ts';
import { importRoutes as applicantImports } from '../modules/applications/import/module.ts';
import { applicationRoutes } from '../modules/applications/module.ts';
import { routes as assessments } from '../modules/assessments/module.ts';
import { routes as caseQueue } from '../modules/case-queue/module.ts';
import { routes as choosing } from '../modules/choosing/module.ts';
import { consensusRoutes } from '../modules/consensus/module.ts';
import { afterRoutes, decidedByMatter, decisionRoutes } from '../modules/decisions/index.ts';
import {
  consentsShown,
  offeredByGroupAndParty,
  offersAbove,
  offersChapter,
  waysOn,
} from '../modules/engagements/index.ts';
import { routes as engagements } from '../modules/engagements/module.ts';
import { routes as evaluation } from '../modules/evaluation/module.ts';
import { routes as exchange } from '../modules/exchange/module.ts';
import { routes as figures } from '../modules/figures/module.ts';
import { routes as followUp } from '../modules/follow-up/module.ts';
import { routes as identity } from '../modules/identity/module.ts';
import type { Route } from '../modules/identity/route.ts';
import { routes as mandate } from '../modules/mandate/module.ts';
import { readMatter } from '../modules/matters/index.ts';
import { routes as matters } from '../modules/matters/module.ts';
import { routes as meetingPlan } from '../modules/meeting-plan/module.ts';
import { caseRoutes } from '../modules/meetings/case-routes.ts';
import { importRoutes } from '../modules/meetings/import-routes.ts';
import { meetingRoutes } from '../modules/meetings/meeting-routes.ts';
import { paperRoutes } from '../modules/meetings/paper-routes.ts';
import { treatmentRoutes } from '../modules/meetings/treatment-routes.ts';
import { mailRoutes } from '../modules/messages/module.ts';
import { decidedAtMeeting } from '../modules/minutes/index.ts';
import { routes as minutes } from '../modules/minutes/module.ts';
import { routes as organisations } from '../modules/organisations/module.ts';
import { routes as portal } from '../modules/portal/module.ts';
import { routes as procedure } from '../modules/procedure/module.ts';
import { recommendationRoutes } from '../modules/recommendations/module.ts';
import { recruitmentRoutes } from '../modules/recruitment/module.ts';
import { routes as sitting } from '../modules/sitting/module.ts';
import { routes as summons } from '../modules/summons/module.ts';
import { routes as terminology } from '../modules/terminology/module.ts';
import { routes as timetable } from '../modules/timetable/module.ts';
import { routes as vendorQuestions } from '../modules/vendor-questions/module.ts';
import { alsoErased } from './also-erased.ts';
import { alsoWithdrawn } from './also-withdrawn.ts';
import { helpRoutes } from './help/module.ts';
import { takeReply } from './jobs/incoming-mail.ts';
import { logRoutes } from './log/module.ts';
import { pastMatters } from './past-matters.ts';
import { reviewEvidence } from './review-evidence.tsx';
import { searchRoutes } from './search/module.ts';
import { workRoutes } from './work/module.ts';

/** Every address of the product, module by module. */
export const routes: readonly Route[] = [
  ...identity,
  ...organisations,
  ...meetingRoutes,
  ...paperRoutes,
  ...importRoutes,
  ...caseRoutes,
  ...treatmentRoutes,
  ...followUp,
  ...mailRoutes(takeReply),
  ...procedure,
  ...mandate,
  ...consensusRoutes(pastMatters),
  ...summons,
  ...caseQueue,
  ...meetingPlan,
  ...sitting,
  ...minutes,
  ...afterRoutes(reviewEvidence),
  ...decisionRoutes({
    meeting: decidedAtMeeting,
    matter: decidedByMatter(async (db, id) => (await readMatter(db, id))?.number ?? null),
  }),
  ...evaluation,
  ...portal,
  ...exchange,
  ...terminology,
  ...timetable,
  ...matters,
  ...vendorQuestions,
  ...figures,
  ...recruitmentRoutes({ offeredOn: offeredByGroupAndParty, waysOn }),
  ...adverts,
  ...applicationRoutes(alsoErased, alsoWithdrawn),
  ...applicantImports,
  ...assessments,
  ...choosing,
  ...recommendationRoutes([offersChapter], consentsShown, offersAbove),
  ...engagements,
  ...workRoutes,
  ...searchRoutes,
  ...logRoutes,
  ...helpRoutes,
];
