import type { RoundId } from '../../../kernel/ids.ts';
import { allowed } from '../../../kernel/verdict.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import { queueMessages } from '../../messages/index.ts';
import type { NewMessage } from '../../messages/vocabulary.ts';
import { mailAsked, nameOf } from '../mail/send.ts';
import { askedOf, readPanel } from '../panel.ts';
import { standingPositions } from '../rules/one-position-speaks-for-a-seat.ts';
import { reminderDay } from '../rules/working-days-of-a-round.ts';
import { makeLink } from '../store/links.ts';
import { readAsked, readMatter, readPositions, readRound } from '../store/reads.ts';
import { toRound } from '../store/rows.ts';
import { insertAsked, lockRound, updateRound } from '../store/writes.ts';
import { rulesOf } from './end-round.ts';

/** The open rounds whose reminder is due today and has not gone out. */
export async function roundsToRemind(db: Reader, today: string): Promise<RoundId[]> {
  const rows = await db
    .selectFrom('matters.round')
    .selectAll()
    .where('closed_at', 'is', null)
    .where('reminded_on', 'is', null)
    .where('closes_on', '>=', today)
    .orderBy('closes_on')
    .orderBy('id')
    .execute();
  return rows
    .map(toRound)
    .filter((round) => {
      const day = reminderDay(round);
      return day !== null && day <= today;
    })
    .map(({ id }) => id);
}

/**
 * Reminds those who have not answered a round, once, and asks the first deputy of each who has not:
 * a deputy's answer counts only where the member gives none. Answers how many were written to; none
 * where it has been done or the round is closed.
 * @source F-038
 */
export const remindRound = command<{ roundId: RoundId }, number, never>({
  name: 'matters.remind',
  action: 'mail.carry',
  subject: async (tx, { roundId }) => {
    const round = await readRound(tx, roundId);
    return round ? { bodyId: round.bodyId } : null;
  },
  run: async (tx, { roundId }, { now, today }) => {
    const locked = await lockRound(tx, roundId);
    const matter = locked && (await readMatter(tx, locked.round.matterId));
    if (!matter || locked.round.closedAt !== null || locked.round.remindedOn !== null) {
      return allowed({ value: 0, changes: [] });
    }
    const { round, origin: site } = locked;
    const panel = await readPanel(tx, round.bodyId, today);
    const [asked, given, ruleSet] = await Promise.all([
      readAsked(tx, roundId),
      readPositions(tx, roundId),
      rulesOf(tx, round),
    ]);
    const answered = standingPositions(given);
    const missing = panel.counts.filter(({ seatId }) => !answered.has(seatId));
    const taken = new Set(
      asked.filter(({ role }) => role === 'deputy').map(({ seatId }) => seatId),
    );
    const bodyName = await nameOf(tx, round.bodyId);
    const about = { matter, site, round, bodyName, silence: ruleSet.silence };
    const mails: NewMessage[] = [];
    for (const { seatId, label, deputies } of missing) {
      const member = asked.find((one) => one.seatId === seatId);
      if (member?.email) {
        const token = await makeLink(tx, { roundId, seatId }, now);
        const why = { kind: 'reminded' } as const;
        mails.push(...mailAsked({ ...about, asked: member, token, why }));
      }
      const deputy = deputies.find((id) => !taken.has(id));
      const standIn = deputy && askedOf(panel, deputy, 'deputy');
      if (!standIn) continue;
      taken.add(standIn.seatId);
      await insertAsked(tx, [{ ...standIn, roundId, noticedOn: standIn.email ? today : null }]);
      const token = await makeLink(tx, { roundId, seatId: standIn.seatId }, now);
      const why = { kind: 'deputy', member: label } as const;
      mails.push(...mailAsked({ ...about, asked: standIn, token, why }));
    }
    await queueMessages(tx, mails, now);
    await updateRound(tx, roundId, { reminded_on: today });
    const after = { round: round.no, reminded: mails.length };
    return allowed({
      value: mails.length,
      changes: [{ subjectKind: 'matter', subjectId: matter.id, bodyId: round.bodyId, after }],
    });
  },
});
