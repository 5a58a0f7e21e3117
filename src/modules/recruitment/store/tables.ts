import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { BodyId, OrganisationId } from '../../../kernel/ids.ts';
import type {
  FigureEvent,
  InThreeLanguages,
  NeedId,
  NeedKind,
  ProfileOfRoleId,
  RoleProfile,
  Stated,
  StatedDraft,
  StatedFigureId,
} from '../vocabulary.ts';

export type PartyRow = InThreeLanguages & {
  key: string;
  /** Null: all that no other party names. */
  organisations: OrganisationId[] | null;
  fallback: string | null;
  position: number;
};

export type QuotaRow = { body_id: BodyId; party: string; seats: number; sends_no_more: boolean };

/** A number has low and high, a day has a first and a last; never both. */
export type FigureColumns = InThreeLanguages & {
  subject: string;
  unit: Stated['unit'];
  low: number | null;
  high: number | null;
  about: boolean;
  first_day: string | null;
  last_day: string | null;
  hangs_on: string | null;
  source: string;
  stated_on: string | null;
};
export type FigureRow = FigureColumns & {
  id: StatedFigureId;
  state: Stated['state'];
  decided_by_case: string | null;
  version: number;
  position: GeneratedAlways<number>;
};

export type NeedRow = InThreeLanguages & {
  id: NeedId;
  body_id: BodyId;
  parent: NeedId | null;
  kind: NeedKind;
  common_key: string | null;
  at_least: number;
  version: Generated<number>;
  position: GeneratedAlways<number>;
};

export type RoleProfileRow = InThreeLanguages & {
  id: ProfileOfRoleId;
  workload_low: number;
  workload_high: number;
  release: RoleProfile['release'];
  must_meet_physically: boolean;
  qualifications: JSONColumnType<RoleProfile['qualifications'][number][]>;
  personal_qualities: JSONColumnType<InThreeLanguages[]>;
  version: Generated<number>;
  position: GeneratedAlways<number>;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'recruitment.party': PartyRow;
    /** One row, which counts every change of who fills the seats. */
    'recruitment.parties_revision': { only_one: Generated<boolean>; number: number };
    'recruitment.quota': QuotaRow;
    'recruitment.quota_revision': { body_id: BodyId; number: number };
    'recruitment.figure': FigureRow;
    'recruitment.figure_event': {
      number: GeneratedAlways<number>;
      subject: string;
      figure_id: StatedFigureId;
      did: FigureEvent['did'];
      figure: JSONColumnType<StatedDraft>;
      decided_by_case: string | null;
      by_name: string;
      on_behalf_of: string;
      at: Date;
    };
    'recruitment.common_key': InThreeLanguages & {
      key: string;
      position: GeneratedAlways<number>;
    };
    'recruitment.need': NeedRow;
    'recruitment.role_profile': RoleProfileRow;
  }
}
