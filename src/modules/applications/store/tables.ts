import type { Generated, GeneratedAlways } from 'kysely';
import type { BodyId, OrganisationId, PersonId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { NeedId, ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type {
  ApplicantId,
  ApplicantSource,
  ApplicantState,
  ApplicationId,
  ReadingPlace,
  Sex,
} from '../vocabulary.ts';

export type ApplicantRow = {
  id: ApplicantId;
  round_id: AdvertRoundId;
  name: string;
  email: string;
  phone: Generated<string>;
  employer_id: OrganisationId | null;
  employer: Generated<string>;
  unit: Generated<string>;
  unit_leader: Generated<string>;
  unit_leader_email: Generated<string>;
  profession: Generated<string>;
  position: Generated<string>;
  permanent: boolean | null;
  region: Generated<string>;
  sex: Sex | null;
  experience: Generated<string>;
  motivation: Generated<string>;
  systems: Generated<string[]>;
  written_standard: Generated<WrittenStandard>;
  source: ApplicantSource;
  state: Generated<ApplicantState>;
  started_at: Date;
  submitted_at: Date | null;
  withdrawn_at: Date | null;
  withdrawn_reason: Generated<string>;
  erased_at: Date | null;
  version: Generated<number>;
  position_number: GeneratedAlways<number>;
};

export type ApplicationRow = {
  id: ApplicationId;
  applicant_id: ApplicantId;
  role_id: ProfileOfRoleId;
  body_id: BodyId;
  rank: number;
  withdrawn_at: Date | null;
};

export type SaysToMeetRow = { applicant_id: ApplicantId; need_id: NeedId; how: Generated<string> };

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'applications.applicant': ApplicantRow;
    'applications.application': ApplicationRow;
    'applications.says_to_meet': SaysToMeetRow;
    'applications.link': {
      token_hash: Buffer;
      applicant_id: ApplicantId;
      made_at: Date;
      ended_at: Date | null;
    };
    'applications.start': { place: Buffer; at: Date };
    'applications.reading': {
      number: GeneratedAlways<number>;
      applicant_id: ApplicantId;
      at: Date;
      person_id: PersonId;
      person_name: string;
      role: string;
      on_behalf_of: string;
      place: ReadingPlace;
    };
    'applications.hand_over': {
      round_id: AdvertRoundId;
      number_of_applicants: number;
      sha256: string;
      list: string;
      receiver: string;
      receiver_email: string;
      receiver_organisation: OrganisationId | null;
      handed_over_at: Date;
      handed_over_by: string;
      token_hash: Buffer | null;
      received_at: Date | null;
      received_by: string | null;
    };
  }
}
