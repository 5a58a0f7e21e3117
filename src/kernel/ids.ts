import { randomBytes } from 'node:crypto';

/** A legible id with a prefix that says what it names, for example `meet_4k8x…`. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

export type OrganisationId = Id<'org'>;
export type RegionId = Id<'reg'>;
export type BodyId = Id<'body'>;
export type SeatId = Id<'seat'>;
export type TermId = Id<'term'>;
export type PersonId = Id<'pers'>;
export type MeetingId = Id<'meet'>;
export type AgendaItemId = Id<'item'>;
export type CaseId = Id<'case'>;
export type PaperId = Id<'paper'>;
export type DecisionId = Id<'dec'>;
export type ObligationId = Id<'obl'>;
export type AttachmentId = Id<'att'>;
export type PublicationId = Id<'pub'>;
export type ImportId = Id<'imp'>;
export type MessageId = Id<'msg'>;
export type InvitationId = Id<'inv'>;
export type QueuedCaseId = Id<'prop'>;
export type PlanId = Id<'plan'>;
export type BallotId = Id<'vote'>;
export type MotionId = Id<'mot'>;
export type StructureId = Id<'struct'>;
export type RuleSetId = Id<'rules'>;
export type MatterId = Id<'matter'>;
export type RoundId = Id<'round'>;
export type VendorQuestionId = Id<'ask'>;
export type TermEntryId = Id<'word'>;
export type TimetableId = Id<'time'>;

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id: 16 random letters of 5 bits each behind the prefix. */
export function newId<Prefix extends string>(prefix: Prefix): Id<Prefix> {
  let tail = '';
  for (const byte of randomBytes(16)) tail += letters[byte & 31];
  return `${prefix}_${tail}`;
}

/** Whether a value from outside has the shape of an id with this prefix. */
export function isId<Prefix extends string>(prefix: Prefix, value: unknown): value is Id<Prefix> {
  return typeof value === 'string' && new RegExp(`^${prefix}_[0-9a-z-]{3,40}$`).test(value);
}
