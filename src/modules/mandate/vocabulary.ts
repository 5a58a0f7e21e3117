import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, OrganisationId, StructureId } from '../../kernel/ids.ts';
import type { Side } from '../organisations/vocabulary.ts';

/** What a decision is of: fag, arbeidsflyt, samhandling, styringsdata. */
export const domains = ['profession', 'workflow', 'cooperation', 'management-data'] as const;
export type Domain = (typeof domains)[number];

/** The code of a service area, such as `hjemmetjenester`; the areas themselves are data. */
export type ServiceAreaCode = string;
export type ServiceArea = { code: ServiceAreaCode; nb: string; nn: string; en: string };

/** What a matter touches. Empty lists touch nothing of their kind. */
export type Affects = {
  domains: readonly Domain[];
  serviceAreas: readonly ServiceAreaCode[];
  sides: readonly Side[];
  organisations: readonly OrganisationId[];
  /** Whole kroner; null where no cost is known. */
  cost: number | null;
};

/** What a body may decide by itself. `all` is without limit of that kind. */
export type Mandate = {
  domains: readonly Domain[] | 'all';
  serviceAreas: readonly ServiceAreaCode[] | 'all';
  sides: readonly Side[] | 'all';
  organisations: readonly OrganisationId[] | 'all';
  /** The highest cost in whole kroner; null sets no limit. */
  costLimit: number | null;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
  adoptedByCase: string;
};

/** A body's place in a structure: its level from 1 and upwards, and where it lifts what it may not decide. */
export type StructureBody = {
  bodyId: BodyId;
  level: number;
  escalatesTo: BodyId | null;
  /** Working days the body has from when a matter reaches it; null sets none. */
  timeLimitDays: number | null;
  mandate: Mandate;
};

/** The decision structure as it stands from a day. Later ones replace it; matters keep their own. */
export type Structure = {
  id: StructureId;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  adoptedByCase: string;
  /** Whether anybody may see it without signing in. */
  isPublic: boolean;
  bodies: readonly StructureBody[];
};

/** What of a matter lies outside a mandate, each with what of it does. */
export type OutsideMandate =
  | { code: 'domain'; domains: readonly Domain[] }
  | { code: 'service-area'; serviceAreas: readonly ServiceAreaCode[] }
  /** Across sides, as hospital–municipality–GP: all that are touched, and those outside. */
  | { code: 'sides'; touched: readonly Side[]; outside: readonly Side[] }
  | { code: 'organisation'; organisations: readonly OrganisationId[] }
  | { code: 'cost'; cost: number; limit: number }
  /** The one of its ends that the day is beyond; the other is null. */
  | { code: 'not-in-force'; validFrom: IsoDate | null; validTo: IsoDate | null };

/** One step of the way up: a body, and what lies outside its mandate (nothing: it covers). */
export type RouteStep = { bodyId: BodyId; level: number; outside: readonly OutsideMandate[] };

/**
 * Where a matter belongs. `at` is the lowest body on the way up from where it was raised whose
 * mandate covers it; null where none does, and the top of the way then stands last in `way`.
 */
export type Route = { at: BodyId | null; way: readonly RouteStep[] };
