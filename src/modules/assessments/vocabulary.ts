import type { ApplicantId } from '../applications/vocabulary.ts';
import type { NeedId, ProfileOfRoleId } from '../recruitment/vocabulary.ts';

/** How well somebody meets what a role asks: not, somewhat, well, very well. */
export const scores = [0, 1, 2, 3] as const;
export type Score = (typeof scores)[number];

/** What a score is of: the n-th qualification or personal quality of a role's profile, from 0. */
export type ScoredPoint = { of: 'qualification' | 'quality'; index: number };

/** One score with its reason; there is none without. @source F-021 */
export type ScoreLine = ScoredPoint & { score: Score; reason: string };

/** Whether somebody meets a need of a group, as assessed. */
export const meetings = ['meets', 'partly', 'does-not'] as const;
export type Meets = (typeof meetings)[number];
export type NeedLine = { needId: NeedId; meets: Meets; reason: string };

/** What was found of one applicant for one role. @source F-021, entity E17 */
export type Assessment = {
  applicantId: ApplicantId;
  roleId: ProfileOfRoleId;
  lines: readonly ScoreLine[];
  assessedBy: string;
  assessedAt: Date;
  version: number;
};

/** What an applicant covers of what the groups need; not assessed is what they say themselves. */
export type CoveredNeed = { needId: NeedId; by: 'said' | 'assessed'; meets: Meets };
