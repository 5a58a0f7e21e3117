import type { Visit } from '../../identity/route.ts';
import { isForAnother } from '../commands/answer-by-link.ts';
import { linkHasExpired } from '../rules/an-answer-stands-until-the-next.ts';
import { isHolder } from '../rules/whom-a-sending-reaches.ts';
import { readScene, type Scene } from '../scene.ts';
import { invitationOfToken, readInvitations, readRound } from '../store/reads.ts';
import type { Invitation, Round } from '../vocabulary.ts';

/** What somebody finds who follows a link: a way to answer, or why there is none. */
export type LinkStanding =
  | { kind: 'unknown' }
  | { kind: 'expired'; round: Round; scene: Scene }
  | { kind: 'cancelled'; round: Round; scene: Scene }
  | { kind: 'withdrawn'; invitation: Invitation; scene: Scene }
  | { kind: 'another'; invitation: Invitation; scene: Scene; visitor: string }
  | { kind: 'holder'; name: string; scene: Scene }
  | {
      kind: 'open';
      invitation: Invitation;
      all: Invitation[];
      round: Round;
      scene: Scene;
    };

/** Answers how a link stands for this visitor. Only reads, for mail scanners follow links too. */
export async function linkStanding(visit: Visit, token: string): Promise<LinkStanding> {
  const { db, today, actor } = visit;
  const invitation = await invitationOfToken(db, token);
  const round = invitation && (await readRound(db, invitation.meetingId));
  const scene = round && (await readScene(db, round.meetingId));
  if (!scene) return { kind: 'unknown' };
  if (linkHasExpired(round, today)) return { kind: 'expired', round, scene };
  if (scene.meeting.state === 'cancelled') return { kind: 'cancelled', round, scene };
  if (isForAnother(invitation, actor)) {
    return { kind: 'another', invitation, scene, visitor: actor?.name ?? '' };
  }
  if (invitation.calledOffAt !== null) return { kind: 'withdrawn', invitation, scene };
  const seat = scene.seatsOn(round.date).find((one) => one.id === invitation.seatId);
  const holds =
    seat && isHolder({ name: seat.holder, personId: seat.holder_person_id }, invitation);
  if (!holds) return { kind: 'holder', name: seat?.holder ?? '', scene };
  return {
    kind: 'open',
    invitation,
    all: await readInvitations(db, round.meetingId),
    round,
    scene,
  };
}
