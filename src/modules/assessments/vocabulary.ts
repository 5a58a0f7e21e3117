import type { ApplicantId } from '../applications/vocabulary.ts';
import type { InThreeLanguages, NeedId, ProfileOfRoleId } from '../recruitment/vocabulary.ts';

/** How well somebody meets what a role asks: not, somewhat, well, very well. */
export const scores = [0, 1, 2, 3] as const;
export type Score = (typeof scores)[number];

export const pointKinds = ['qualification', 'quality'] as const;

/** What a score is of: a qualification or a personal quality, as the role's profile asked it. */
export type ScoredPoint = { of: (typeof pointKinds)[number]; asked: InThreeLanguages };

/** Who found it, and when. */
export type Found = { by: string; at: Date };

/** One score with its reason; there is none without. @source F-021 */
export type ScoreLine = ScoredPoint & Found & { score: Score; reason: string };

/** Whether somebody meets a need of a group, as assessed. */
export const meetings = ['meets', 'partly', 'does-not'] as const;
export type Meets = (typeof meetings)[number];
export type NeedLine = Found & { needId: NeedId; meets: Meets; reason: string };

/** What was found of one applicant for one role. @source F-021, entity E17 */
export type Assessment = {
  applicantId: ApplicantId;
  roleId: ProfileOfRoleId;
  lines: readonly ScoreLine[];
  /** Of the groups applied for, whatever the role. */
  needs: readonly NeedLine[];
  /** Who wrote in it last, and when. */
  assessedBy: string;
  assessedAt: Date;
  /** Counts the changes of all that was found of the applicant. */
  version: number;
};

/** What an applicant covers of what the groups need; not assessed is what they say themselves. */
export type CoveredNeed = { needId: NeedId; by: 'said' | 'assessed'; meets: Meets };

/** What stands of a point or a need: a score, or how it is met, with its reason. */
export type Stood = { value: Score | Meets; reason: string };

/** What is assessed: a point of a role, or a need of a group, whatever the role. */
export type AssessedThing =
  | (ScoredPoint & { roleId: ProfileOfRoleId; needId: null })
  | { of: 'need'; asked: InThreeLanguages; roleId: null; needId: NeedId };

/** Something that was found differently: what stood before, and what stands after. */
export type AssessmentChange = {
  thing: AssessedThing;
  /** The version of all that was found of the applicant, which the change made. */
  version: number;
  before: Stood | null;
  after: Stood | null;
  onBehalfOf: string;
} & Found;
