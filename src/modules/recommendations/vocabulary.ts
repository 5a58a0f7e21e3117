import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, Id, PersonId } from '../../kernel/ids.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import type { RunId } from '../choosing/vocabulary.ts';
import type { ProfileOfRoleId } from '../recruitment/vocabulary.ts';

export type DiscussionId = Id<'disc'>;
export type RecommendationId = Id<'rcm'>;
export type HomeworkId = Id<'home'>;

/** planned: called, not yet held; recorded: its minutes are kept and are not changed again. */
export const discussionStates = ['planned', 'recorded'] as const;
export type DiscussionState = (typeof discussionStates)[number];

/** What one of the parties was asked to bring; open until `doneOn`. */
export type Homework = {
  id: HomeworkId;
  text: string;
  due: IsoDate | null;
  doneOn: IsoDate | null;
  answer: string;
};

/** A shop steward who is named to the process; no address, no mail. */
export type Steward = { name: string; union: string; email: string };

/** What a union thinks, in its own words; a shop steward writes it, and nobody changes it. */
export type UnionView = { by: string; union: string; text: string; at: Date };

/** What was added to minutes that stand. */
export type Addition = { by: string; text: string; at: Date };

/** A discussion with the unions of how people are recruited. @source F-022, entity E21 */
export type UnionDiscussion = {
  id: DiscussionId;
  roundId: AdvertRoundId;
  heldOn: IsoDate;
  place: string;
  present: readonly string[];
  topics: readonly string[];
  minutes: string;
  homework: readonly Homework[];
  /** What was made clear since last time. */
  clarified: readonly string[];
  stewards: readonly Steward[];
  views: readonly UnionView[];
  additions: readonly Addition[];
  invitedAt: Date | null;
  state: DiscussionState;
  recordedAt: Date | null;
  recordedBy: string | null;
  version: number;
};

/** drafted; sent to the director; decided; returned to be done again. */
export const recommendationStates = ['drafted', 'sent', 'decided', 'returned'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** `seat`: to be offered the role; `reserve`: in this order, where somebody falls away. */
export const places = ['seat', 'reserve', 'not'] as const;
export type Place = (typeof places)[number];

export type RecommendedCandidate = {
  applicantId: ApplicantId;
  roleId: ProfileOfRoleId;
  place: Place;
  /** Within its place, from 1. */
  order: number;
  reason: string;
};

export const recommendationSteps = [
  'drafted',
  'sent',
  'returned',
  'decided',
  'decided-again',
] as const;
/** What happened to a recommendation, with the reason where one was asked for. */
export type RecommendationStep = {
  did: (typeof recommendationSteps)[number];
  reason: string;
  by: string;
  at: Date;
};

/** Who is recommended to one group. @source F-023, entity E19 */
export type Recommendation = {
  id: RecommendationId;
  roundId: AdvertRoundId;
  bodyId: BodyId;
  candidates: readonly RecommendedCandidate[];
  /** The run that it was made from, where one was. */
  runId: RunId | null;
  /** The last discussion that was recorded when it was made. */
  discussionId: DiscussionId;
  state: RecommendationState;
  sentTo: PersonId | null;
  sentAt: Date | null;
  version: number;
};

/** A unit leader was asked before the choice. @source F-024 */
export type Consulted = { name: string; unit: string; on: IsoDate; view: string };
/** A unit whose leader was not asked, and why. */
export type NotConsulted = { unit: string; because: string };

/** What the director decided of one candidate. @source F-024, entity E20 */
export type FinalChoice = {
  recommendationId: RecommendationId;
  roundId: AdvertRoundId;
  bodyId: BodyId;
  applicantId: ApplicantId;
  roleId: ProfileOfRoleId;
  place: Place;
  recommended: Place;
  order: number;
  /** Required where the director decides otherwise than recommended. */
  reason: string;
  decidedBy: string;
  decidedAt: Date;
};

/** One decision of a group's recommendation; a later one takes its place, and it stays. */
export type Decision = {
  number: number;
  /** Why it was decided anew; empty for the first. */
  reason: string;
  decidedBy: string;
  decidedAt: Date;
  choices: readonly FinalChoice[];
  consulted: readonly Consulted[];
  notConsulted: readonly NotConsulted[];
};
