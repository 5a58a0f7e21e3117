import type { Generated, GeneratedAlways } from 'kysely';
import type { BodyId, PersonId, SeatId } from '../../../kernel/ids.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type {
  AnsweredHow,
  BudgetFrame,
  ConsentAnswer,
  ConsentId,
  EngagementId,
  Gate,
  OfferId,
  OfferState,
} from '../vocabulary.ts';

export type OfferRow = {
  id: OfferId;
  round_id: AdvertRoundId;
  applicant_id: ApplicantId;
  body_id: BodyId;
  role_id: ProfileOfRoleId;
  party: string;
  percent: number;
  start_on: string;
  answer_by: string;
  conditional: boolean;
  state: Generated<OfferState>;
  offered_at: Date;
  offered_by: string;
  answered_at: Date | null;
  answered_how: AnsweredHow | null;
  ended_on: string | null;
  reason: Generated<string>;
  application_gone: Generated<boolean>;
  seat_id: SeatId | null;
  replaces: OfferId | null;
  version: Generated<number>;
  position: GeneratedAlways<number>;
};

export type ConsentRow = {
  id: ConsentId;
  round_id: AdvertRoundId;
  unit: string;
  leader: string;
  leader_email: string;
  applicant_ids: ApplicantId[];
  asked_at: Date;
  asked_by: string;
  answer: ConsentAnswer | null;
  reason: Generated<string>;
  answered_at: Date | null;
  answered_how: AnsweredHow | null;
  version: Generated<number>;
  position: GeneratedAlways<number>;
};

export type EngagementRow = {
  id: EngagementId;
  person_id: PersonId | null;
  name: string;
  unit: Generated<string>;
  body_id: BodyId;
  role_id: ProfileOfRoleId;
  offer_id: OfferId | null;
  version: Generated<number>;
  position: GeneratedAlways<number>;
};

export type PeriodRow = {
  engagement_id: EngagementId;
  first_day: string;
  last_day: string | null;
  percent: number;
  released_percent: Generated<number>;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'engagements.gate': {
      round_id: AdvertRoundId;
      name: string;
      on_day: string;
      outcome: Generated<Gate['outcome']>;
      by_case: string | null;
      decided_at: Date | null;
      version: Generated<number>;
    };
    'engagements.offer': OfferRow;
    'engagements.consent': ConsentRow;
    'engagements.link': {
      token_hash: Buffer;
      offer_id: OfferId | null;
      consent_id: ConsentId | null;
      created_at: Date;
    };
    'engagements.expert_role': { role_id: ProfileOfRoleId };
    'engagements.engagement': EngagementRow;
    'engagements.period': PeriodRow;
    /** One row at most. PostgreSQL gives numbers with decimals as text. */
    'engagements.frame': {
      only_one: Generated<boolean>;
      unit: BudgetFrame['unit'];
      amount: string;
      rate: string | null;
      granted_by: string;
      version: Generated<number>;
    };
    'engagements.closed_month': { month: string; closed_at: Date; closed_by: string };
    'engagements.time_entry': {
      engagement_id: EngagementId;
      month: string;
      hours: string;
      note: Generated<string>;
      entered_by: string;
      entered_at: Date;
    };
  }
}
