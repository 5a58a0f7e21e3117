import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { BodyId, PersonId } from '../../../kernel/ids.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { RunId } from '../../choosing/vocabulary.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type {
  DiscussionId,
  DiscussionState,
  HomeworkId,
  Place,
  RecommendationId,
  RecommendationState,
  RecommendationStep,
  Steward,
} from '../vocabulary.ts';

export type DiscussionRow = {
  id: DiscussionId;
  round_id: AdvertRoundId;
  held_on: string;
  place: Generated<string>;
  present: Generated<string[]>;
  topics: Generated<string[]>;
  minutes: Generated<string>;
  clarified: Generated<string[]>;
  stewards: JSONColumnType<Steward[]>;
  invited_at: Date | null;
  state: Generated<DiscussionState>;
  recorded_at: Date | null;
  recorded_by: string | null;
  version: Generated<number>;
  position: GeneratedAlways<number>;
};

export type HomeworkRow = {
  id: HomeworkId;
  discussion_id: DiscussionId;
  number: number;
  text: string;
  due: string | null;
  done_on: string | null;
  answer: Generated<string>;
};

export type RecommendationRow = {
  id: RecommendationId;
  round_id: AdvertRoundId;
  body_id: BodyId;
  run_id: RunId | null;
  discussion_id: DiscussionId;
  state: Generated<RecommendationState>;
  sent_to: PersonId | null;
  sent_at: Date | null;
  version: Generated<number>;
  position: GeneratedAlways<number>;
};

export type CandidateRow = {
  recommendation_id: RecommendationId;
  applicant_id: ApplicantId;
  role_id: ProfileOfRoleId;
  place: Place;
  number: number;
  reason: Generated<string>;
};

export type DecisionRow = {
  recommendation_id: RecommendationId;
  number: number;
  reason: Generated<string>;
  decided_by: PersonId;
  decided_by_name: string;
  decided_at: Date;
};

export type ChoiceRow = Omit<CandidateRow, 'reason'> & {
  decision: number;
  recommended: Place;
  reason: Generated<string>;
};

export type ConsultedRow = {
  recommendation_id: RecommendationId;
  decision: number;
  number: number;
  unit: string;
  name: Generated<string>;
  on_day: string | null;
  view: Generated<string>;
  not_asked_because: Generated<string>;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'recommendations.discussion': DiscussionRow;
    'recommendations.homework': HomeworkRow;
    'recommendations.view': {
      number: GeneratedAlways<number>;
      discussion_id: DiscussionId;
      person_id: PersonId;
      by_name: string;
      union: string;
      text: string;
      at: Date;
    };
    'recommendations.addition': {
      number: GeneratedAlways<number>;
      discussion_id: DiscussionId;
      by_name: string;
      text: string;
      at: Date;
    };
    'recommendations.recommendation': RecommendationRow;
    'recommendations.candidate': CandidateRow;
    'recommendations.step': {
      number: GeneratedAlways<number>;
      recommendation_id: RecommendationId;
      did: RecommendationStep['did'];
      reason: Generated<string>;
      by_name: string;
      at: Date;
    };
    'recommendations.decision': DecisionRow;
    'recommendations.choice': ChoiceRow;
    'recommendations.consulted': ConsultedRow;
  }
}
