import type { Actor } from '../../identity/vocabulary.ts';
import type { RecruitmentRound } from '../vocabulary.ts';

type Seer = Pick<Actor, 'role' | 'personId' | 'organisationId'>;
type RoundAsked = Pick<
  RecruitmentRound,
  'issuer' | 'takenOverBy' | 'state' | 'groups' | 'unionRepresentatives'
>;

/**
 * people: the round and who applied, a director in the groups they decide for; round: what is
 * settled of it, and nobody who applied; nothing: for them there is no such round.
 */
export type SeenOfRound = 'people' | 'round' | 'nothing';

/** Whoever recruits in a round: the organisation that took it over, else the one that issued it. */
export const holderOf = ({ issuer, takenOverBy }: Pick<RoundAsked, 'issuer' | 'takenOverBy'>) =>
  takenOverBy ?? issuer;

/** Whether somebody acts for the issuer of a round that another organisation has taken over. */
const hasHandedOver = ({ organisationId }: Seer, round: RoundAsked) =>
  organisationId === round.issuer && organisationId !== holderOf(round);

/**
 * What somebody sees of a round. A recruiter has the rounds of the organisation they act for, and
 * those handed over to it from the day the list was received; whoever handed one over keeps the
 * round and its receipt, and nobody who applied. A shop steward reads the rounds of their own
 * organisation, and those in which they are named. A director has the groups they decide for, and
 * none for the issuer of a round that was handed over: who decides is then the receiver's to name. All
 * others read what is no draft; whoever prepares for everybody reads drafts too.
 * @source F-017, F-018, F-024
 */
export function whatIsSeenOf(actor: Seer, round: RoundAsked): SeenOfRound {
  const { role, personId, organisationId } = actor;
  const isOwn = organisationId === holderOf(round);
  const isIssuer = organisationId === round.issuer;
  const published = round.state === 'draft' ? 'nothing' : 'round';
  switch (role) {
    case 'program':
      return 'people';
    case 'recruiter':
      return isOwn ? 'people' : isIssuer ? 'round' : 'nothing';
    case 'shop_steward':
      if (isOwn || round.unionRepresentatives.some((one) => one.personId === personId)) {
        return 'people';
      }
      return isIssuer ? 'round' : 'nothing';
    case 'director':
      if (hasHandedOver(actor, round)) return 'round';
      if (round.groups.some(({ decider }) => decider === personId)) return 'people';
      return isOwn ? 'round' : published;
    case 'administrator':
    case 'secretary':
      return 'round';
    default:
      return published;
  }
}

/**
 * Whether somebody, once their role may, changes this round and what stands on it: no recruiter and no
 * director of whoever handed it over.
 */
export function changesRound(actor: Seer, round: RoundAsked): boolean {
  const seen = whatIsSeenOf(actor, round);
  if (actor.role === 'recruiter') return seen === 'people';
  return seen !== 'nothing' && !(actor.role === 'director' && hasHandedOver(actor, round));
}

/**
 * Whether somebody may advertise in the name of an organisation: a recruiter in that of the one
 * they act for, and whoever prepares for everybody in any.
 * @source F-016
 */
export const mayIssueFor = (actor: Pick<Seer, 'role' | 'organisationId'>, issuer: string) =>
  actor.role !== 'recruiter' || actor.organisationId === issuer;
