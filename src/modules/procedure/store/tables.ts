import type { Generated } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { ProfileId } from '../vocabulary.ts';

export type OwnProfileRow = {
  id: ProfileId;
  /** The body whose rules they are; no other may choose them. */
  body_id: BodyId;
  version: Generated<number>;
  created_at: Generated<Date>;
};

export type OwnProfilePeriodRow = {
  profile_id: ProfileId;
  valid_from: IsoDate;
  name: unknown;
  rules: unknown;
  sources: unknown;
};

export type BodyProfileRow = {
  body_id: BodyId;
  valid_from: IsoDate;
  profile_id: ProfileId;
  /** Counts the choices as they were made, so that whoever chooses can say what they saw. */
  number: Generated<number>;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'procedure.own_profile': OwnProfileRow;
    'procedure.own_profile_period': OwnProfilePeriodRow;
    'procedure.body_profile': BodyProfileRow;
  }
}
