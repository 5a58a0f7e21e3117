import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, Id, PersonId } from '../../kernel/ids.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import type { RunId } from '../choosing/vocabulary.ts';
import type { ProfileOfRoleId } from '../recruitment/vocabulary.ts';

export type DiscussionId = Id<'disc'>;
export type RecommendationId = Id<'rcm'>;

/** planned: called, not yet held; recorded: its minutes are kept and are not changed again. */
export const discussionStates = ['planned', 'recorded'] as const;
export type DiscussionState = (typeof discussionStates)[number];

/** What one of the parties was asked to bring. */
export type Homework = {
  text: string;
  due: IsoDate | null;
  doneOn: IsoDate | null;
  answer: string;
};

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
  /** What a union thinks, in its own words; a shop steward writes it. */
  views: readonly { by: string; union: string; text: string; at: Date }[];
  state: DiscussionState;
  recordedAt: Date | null;
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
  order: number;
  reason: string;
};

/** Who is recommended to one group. @source F-023, entity E19 */
export type Recommendation = {
  id: RecommendationId;
  roundId: AdvertRoundId;
  bodyId: BodyId;
  candidates: readonly RecommendedCandidate[];
  /** The run that it was made from, where one was. */
  runId: RunId | null;
  discussionId: DiscussionId | null;
  state: RecommendationState;
  sentTo: PersonId | null;
  sentAt: Date | null;
  version: number;
};

/** A unit leader was asked before the choice. @source F-024 */
export type Consulted = { name: string; unit: string; on: IsoDate; view: string };

/** What the director decided of one candidate. @source F-024, entity E20 */
export type FinalChoice = {
  recommendationId: RecommendationId;
  roundId: AdvertRoundId;
  bodyId: BodyId;
  applicantId: ApplicantId;
  roleId: ProfileOfRoleId;
  place: Place;
  order: number;
  /** Required where the director decides otherwise than recommended. */
  reason: string;
  decidedBy: string;
  decidedAt: Date;
};
