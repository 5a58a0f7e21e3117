import { allowed, refused } from '../../../kernel/verdict.ts';
import type { ChangedMeanwhile } from '../../audit/index.ts';
import { type Command, command } from '../../identity/command.ts';
import { listRoleProfiles } from '../../recruitment/index.ts';
import { mayOpen, type OpeningRefusal } from '../rules/a-round-opens-when-all-is-settled.ts';
import { moveRound } from '../store/writes.ts';
import type { RoundEvent, RoundState } from '../vocabulary.ts';
import { note, roundAsSeen, roundSubject, type SeenRound } from './as-seen.ts';
import { aroundTheGate } from './round-around.ts';

/**
 * Opens a round, so that everybody can read it and apply. Refused with all that is missing. What
 * the roles ask is kept as it stands now.
 * @source F-017, O-08
 */
export const openRound = command<SeenRound, null, OpeningRefusal | ChangedMeanwhile>({
  name: 'adverts.open-round',
  action: 'recruitment.edit',
  subject: roundSubject,
  run: async (tx, seen, acting) => {
    const found = await roundAsSeen(tx, seen);
    if (!found.ok) return found;
    const round = found.value;
    const may = mayOpen(round, await aroundTheGate(tx, round, acting.today));
    if (!may.ok) return may;
    const asked = (await listRoleProfiles(tx)).filter(({ id }) => round.roles.includes(id));
    const to = { state: 'open', openedAt: acting.now, closedAt: null } as const;
    await moveRound(tx, round.id, { ...to, rolesAsAdvertised: asked });
    await note(tx, round.id, acting, { did: 'opened' });
    return allowed({
      value: null,
      changes: [
        {
          ...{ subjectKind: 'recruitment-round', subjectId: round.id },
          ...{ before: { state: 'draft' }, after: { state: 'open' } },
        },
      ],
    });
  },
});

type MoveRefusal = ChangedMeanwhile | { code: 'not-in-state'; state: RoundState };

/** A step from one state to the next, or back. */
function step(
  name: `adverts.${string}`,
  move: { from: RoundState; to: RoundState; did: RoundEvent['did'] },
): Command<SeenRound, null, MoveRefusal> {
  return command<SeenRound, null, MoveRefusal>({
    name,
    action: 'recruitment.edit',
    subject: roundSubject,
    run: async (tx, seen, acting) => {
      const found = await roundAsSeen(tx, seen);
      if (!found.ok) return found;
      const { id, state, openedAt, closedAt } = found.value;
      if (state !== move.from) return refused({ code: 'not-in-state', state });
      const closed = { open: null, closed: closedAt ?? acting.now } as const;
      const at = move.to === 'open' ? closed.open : closed.closed;
      await moveRound(tx, id, { state: move.to, openedAt, closedAt: at });
      await note(tx, id, acting, { did: move.did });
      return allowed({
        value: null,
        changes: [
          {
            ...{ subjectKind: 'recruitment-round', subjectId: id },
            ...{ before: { state }, after: { state: move.to } },
          },
        ],
      });
    },
  });
}

/** Takes no more applications, also before the deadline. */
export const closeRound = step('adverts.close-round', {
  from: 'open',
  to: 'closed',
  did: 'closed',
});
/** Takes applications again until the deadline; the way back from closing. */
export const reopenRound = step('adverts.reopen-round', {
  ...{ from: 'closed', to: 'open', did: 'reopened' },
});
/** Ends a round: all of it is done, and nothing of it is changed any more. */
export const endRound = step('adverts.end-round', { from: 'closed', to: 'ended', did: 'ended' });
/** The way back from ending. */
export const resumeRound = step('adverts.resume-round', {
  ...{ from: 'ended', to: 'closed', did: 'closed' },
});
