import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { BodyId, OrganisationId, PersonId } from '../../../kernel/ids.ts';
import type { InThreeLanguages } from '../../procedure/vocabulary.ts';
import type { ProfileOfRoleId, RoleProfile } from '../../recruitment/vocabulary.ts';
import type {
  AdvertRoundId,
  RoundEvent,
  RoundPart,
  RoundState,
  SelectionModel,
  UnionRepresentative,
} from '../vocabulary.ts';

export type RoundRow = InThreeLanguages & {
  id: AdvertRoundId;
  party: string;
  issuer: OrganisationId;
  taken_over_by: OrganisationId | null;
  ordered_by: string | null;
  ordered_by_case: string | null;
  ordered_on: string | null;
  hand_over_to: string | null;
  mandate: string | null;
  mandate_case: string | null;
  selection_model: SelectionModel | null;
  selection_reason: string | null;
  union_representatives: JSONColumnType<UnionRepresentative[]>;
  tool: Generated<string>;
  advert_on: string | null;
  deadline: string | null;
  start_on: string | null;
  conditional_on: string | null;
  conditional_day: string | null;
  erase_after: string | null;
  asks_sex_because: string | null;
  roles: ProfileOfRoleId[];
  state: Generated<RoundState>;
  roles_as_advertised: JSONColumnType<RoleProfile[]> | null;
  parallel_to: AdvertRoundId | null;
  opened_at: Date | null;
  closed_at: Date | null;
  version: Generated<number>;
  position: GeneratedAlways<number>;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'adverts.round': RoundRow;
    'adverts.round_group': {
      round_id: AdvertRoundId;
      body_id: BodyId;
      decider: PersonId | null;
    };
    'adverts.advert': {
      round_id: AdvertRoundId;
      body_id: BodyId;
      nb: Generated<string>;
      nn: Generated<string>;
      corrected_on: string | null;
      version: Generated<number>;
    };
    'adverts.event': {
      number: GeneratedAlways<number>;
      round_id: AdvertRoundId;
      did: RoundEvent['did'];
      parts: RoundPart[];
      body_id: BodyId | null;
      reason: string;
      at: Date;
      by_name: string;
      on_behalf_of: string;
    };
  }
}
