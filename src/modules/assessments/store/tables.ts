import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { InThreeLanguages, NeedId, ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type { AssessedThing, AssessmentChange, Meets, Score, ScoredPoint } from '../vocabulary.ts';

export type LineRow = InThreeLanguages & {
  applicant_id: ApplicantId;
  role_id: ProfileOfRoleId;
  kind: ScoredPoint['of'];
  score: Score;
  reason: string;
  assessed_by: string;
  assessed_at: Date;
};

export type NeedLineRow = {
  applicant_id: ApplicantId;
  need_id: NeedId;
  meets: Meets;
  reason: string;
  assessed_by: string;
  assessed_at: Date;
};

export type ChangeRow = {
  number: GeneratedAlways<number>;
  version: number;
  applicant_id: ApplicantId;
  role_id: ProfileOfRoleId | null;
  need_id: NeedId | null;
  kind: AssessedThing['of'];
  asked: JSONColumnType<InThreeLanguages>;
  before: JSONColumnType<NonNullable<AssessmentChange['before']>> | null;
  after: JSONColumnType<NonNullable<AssessmentChange['after']>> | null;
  person_id: string;
  by_name: string;
  on_behalf_of: string;
  at: Date;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'assessments.sheet': {
      applicant_id: ApplicantId;
      round_id: AdvertRoundId;
      version: Generated<number>;
    };
    'assessments.line': LineRow;
    'assessments.need_line': NeedLineRow;
    'assessments.change': ChangeRow;
  }
}
