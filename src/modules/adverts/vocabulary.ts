import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, Id, OrganisationId, PersonId } from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type { InThreeLanguages } from '../procedure/vocabulary.ts';
import type { ProfileOfRoleId, RoleProfile } from '../recruitment/vocabulary.ts';

export type AdvertRoundId = Id<'rec'>;

/** draft: being written; open: takes applications; closed: no more of them; ended: all is done. */
export const roundStates = ['draft', 'open', 'closed', 'ended'] as const;
export type RoundState = (typeof roundStates)[number];

/** What a round must have before it opens. @source F-017, O-08 */
export const gateItems = ['mandate', 'decider', 'selection-model', 'union-representative'] as const;
export type GateItem = (typeof gateItems)[number];

/** How it is chosen among those who apply; `by-hand` is by discretion, with a reason for each. */
export const selectionModels = ['best-fit', 'leximin', 'maximin', 'quota-draw', 'by-hand'] as const;
export type SelectionModel = (typeof selectionModels)[number];

export type UnionRepresentative = { name: string; union: string; personId: PersonId | null };

/** A group that the round recruits to, and the director who decides for it. */
export type RoundGroup = { bodyId: BodyId; decider: PersonId | null };

/** A round of recruiting. @source F-016, F-017, F-018, entity E15 */
export type RecruitmentRound = {
  id: AdvertRoundId;
  name: InThreeLanguages;
  /** Whose seats it fills: a party of the quota board. */
  party: string;
  issuer: OrganisationId;
  /** Whoever took it over when they received the list of applicants; null while nobody has. */
  takenOverBy: OrganisationId | null;
  /** Advertised on behalf of others: by whose order, and who takes over those who applied. */
  onBehalf: {
    orderedBy: string;
    orderedByCase: string | null;
    orderedOn: IsoDate | null;
    handOverTo: string;
  } | null;
  mandate: { text: string; byCase: string | null } | null;
  selectionModel: { model: SelectionModel; reason: string } | null;
  unionRepresentatives: readonly UnionRepresentative[];
  /** Where people apply: here, or the name of another tool whose list is imported. */
  tool: string;
  advertOn: IsoDate | null;
  /** The law that asks for the sex of those who apply; null where the round does not ask for it. */
  asksSexBecause: string | null;
  /** The last day of applying. */
  deadline: IsoDate | null;
  startOn: IsoDate | null;
  /** A decision that all offers wait for, and the day it is expected. @source F-025 */
  conditionalOn: { name: string; expectedOn: IsoDate } | null;
  /** The day after which nobody needs to know who applied. */
  eraseAfter: IsoDate | null;
  roles: readonly ProfileOfRoleId[];
  groups: readonly RoundGroup[];
  state: RoundState;
  /** What the roles ask as it stood when the round opened; null in a draft. */
  rolesAsAdvertised: readonly RoleProfile[] | null;
  /** The round that this one was made beside, for another party. */
  parallelTo: AdvertRoundId | null;
  openedAt: Date | null;
  closedAt: Date | null;
  version: number;
};

/** A round as somebody writes it. */
export type RoundDraft = Omit<
  RecruitmentRound,
  | 'id'
  | 'state'
  | 'rolesAsAdvertised'
  | 'parallelTo'
  | 'takenOverBy'
  | 'openedAt'
  | 'closedAt'
  | 'version'
>;
export type RoundPart = keyof RoundDraft;

/** What is said of one group, in each of the written standards; empty until written. */
export type Advert = {
  roundId: AdvertRoundId;
  bodyId: BodyId;
  nb: string;
  nn: string;
  /** The day on which it was last corrected after people could read it. */
  correctedOn: IsoDate | null;
  version: number;
};
/** So many characters of one text at most. */
export const longestText = 6000;

/** What happened to a round since it opened, and why. */
export type RoundEvent = {
  number: number;
  did: 'opened' | 'changed' | 'text-corrected' | 'closed' | 'reopened' | 'ended';
  parts: readonly RoundPart[];
  bodyId: BodyId | null;
  reason: string;
  at: Date;
  byName: string;
  onBehalfOf: string;
};

export const roundDays = ['advertOn', 'deadline', 'startOn', 'eraseAfter'] as const;
export type RoundDay = (typeof roundDays)[number];

/** What a round lacks before it can open. @source F-016, F-017, F-018 */
export type Missing =
  | { code: Exclude<GateItem, 'decider'> }
  /** The groups for which nobody decides; empty while there are no groups. */
  | { code: 'decider'; groups: readonly BodyId[] }
  | { code: 'groups' | 'roles' | 'order' | 'deadline-passed' }
  | { code: 'days'; days: readonly RoundDay[] }
  | { code: 'text'; standard: WrittenStandard; groups: readonly BodyId[] };
