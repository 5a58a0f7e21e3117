import type { BodyId, Id, OrganisationId } from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { NeedId, ProfileOfRoleId } from '../recruitment/vocabulary.ts';

export type ApplicantId = Id<'apct'>;
export type ApplicationId = Id<'appl'>;

/** erased: nobody needs to know any more who it was; only that somebody applied is left. */
export const applicantStates = ['draft', 'submitted', 'withdrawn', 'erased'] as const;
export type ApplicantState = (typeof applicantStates)[number];

export const applicantSources = ['form', 'import', 'registered'] as const;
export type ApplicantSource = (typeof applicantSources)[number];

export const sexes = ['woman', 'man'] as const;
export type Sex = (typeof sexes)[number];

/** A role in a group, as it is wished for. */
export type Wish = { roleId: ProfileOfRoleId; bodyId: BodyId };

/** A need that somebody says to meet, and how. */
export type SaysToMeet = { needId: NeedId; how: string };

/** For one role in one group; `rank` 1 is what is wanted most. */
export type Application = {
  id: ApplicationId;
  roleId: ProfileOfRoleId;
  bodyId: BodyId;
  rank: number;
  withdrawnAt: Date | null;
};

/** What somebody writes of themselves. */
export type ApplicantDetails = {
  name: string;
  email: string;
  phone: string;
  employerId: OrganisationId | null;
  /** As written; the organisation's name where `employerId` says which. */
  employer: string;
  unit: string;
  unitLeader: string;
  unitLeaderEmail: string;
  profession: string;
  position: string;
  permanent: boolean | null;
  region: string;
  sex: Sex | null;
  experience: string;
  motivation: string;
  systems: readonly string[];
  writtenStandard: WrittenStandard;
};

/** One person in one round, with all that they apply for. @source F-019, entity E16 */
export type Applicant = ApplicantDetails & {
  id: ApplicantId;
  roundId: AdvertRoundId;
  applications: readonly Application[];
  saysToMeet: readonly SaysToMeet[];
  source: ApplicantSource;
  state: ApplicantState;
  startedAt: Date;
  submittedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnReason: string;
  erasedAt: Date | null;
  version: number;
};

/** Somebody read an application. */
export type Reading = {
  applicantId: ApplicantId;
  at: Date;
  personName: string;
  role: string;
  onBehalfOf: string;
  place: string;
};

/** Where applications are read; the log of readings says which. */
export const readingPlaces = [
  'list',
  'application',
  'list-file',
  'assessment',
  'coverage',
  'selection',
  'recommendation',
  'offer',
  'archive-document',
] as const;
export type ReadingPlace = (typeof readingPlaces)[number];

/** How many people and how many applications: one person may apply for several things. */
export type ApplicantCount = { people: number; applications: number };

/** The list of applicants was handed over to those who choose. @source F-018 */
export type HandOver = {
  roundId: AdvertRoundId;
  numberOfApplicants: number;
  sha256: string;
  receiver: string;
  receiverEmail: string;
  /** The organisation that takes the round over when it is received; null where none does here. */
  organisationId: OrganisationId | null;
  handedOverAt: Date;
  handedOverBy: string;
  receivedAt: Date | null;
  receivedBy: string | null;
};
