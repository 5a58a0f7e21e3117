import type { Writer } from '../../../platform/database/tables.ts';
import type { Change } from '../../identity/command.ts';
import { calledIn } from '../called-in.ts';
import { deputyQuestion, deputySeats } from '../deputy-question.ts';
import { deputiesToCall } from '../rules/the-right-deputy-is-called-in-order.ts';
import { mailFrame, type Scene } from '../scene.ts';
import { readInvitations } from '../store/reads.ts';
import { insertInvitation, nextSequence, updateInvitation } from '../store/writes.ts';
import type { Invitation, Round } from '../vocabulary.ts';
import { hasBegun } from '../when-begun.ts';
import { writeTo } from './write-to.ts';

/** What came of it, by name, for whoever just answered. */
export type Settled = {
  called: { deputy: string; member: string }[];
  calledOff: string[];
  /** Members who are away, and for whom nobody is left to call. */
  empty: string[];
  changes: Change[];
};

/**
 * Calls the deputies that are needed now, moves those that are needed elsewhere, and calls off
 * those who are not needed any more; each hears of it, and so does the member. To be called with
 * the meeting's round locked, after whatever changed.
 */
export async function settleDeputies(
  tx: Writer,
  scene: Scene,
  locked: Round,
  now: Date,
): Promise<Settled> {
  const all = await readInvitations(tx, locked.meetingId);
  const byId = new Map(all.map((one) => [one.id, one]));
  const deputies = deputySeats(scene, locked);
  const begun = hasBegun(locked, scene.meeting, now);
  const answer = deputiesToCall(deputyQuestion(all, deputies, begun));
  const settled: Settled = {
    called: [],
    calledOff: [],
    empty: answer.empty.flatMap((id) => byId.get(id)?.name || []),
    changes: [],
  };
  if (answer.call.length + answer.move.length + answer.callOff.length === 0) return settled;
  const round = { ...locked, sequence: await nextSequence(tx, locked.meetingId) };
  const frame = mailFrame(scene, round, now);
  const note = (id: string, after: unknown) =>
    settled.changes.push({ subjectKind: 'invitation', subjectId: id, after });
  const tellMember = (member: Invitation, deputy: Invitation) =>
    writeTo(
      tx,
      frame,
      member,
      { kind: 'deputised', deputy },
      `deputised/${deputy.id}/${round.sequence}`,
    );
  for (const id of answer.callOff) {
    const deputy = byId.get(id);
    const member = deputy?.standsInFor && byId.get(deputy.standsInFor);
    if (!deputy) continue;
    await updateInvitation(tx, id, { called_off_at: now, called_off_for: 'member-comes' });
    const why = 'member-comes';
    if (deputy.mailedPublication !== null) {
      await writeTo(tx, frame, deputy, { kind: 'calledOff', why }, 'called-off');
    }
    if (member && member.reply === 'coming') {
      await writeTo(tx, frame, member, { kind: 'comes' }, `comes/${round.sequence}`);
    }
    settled.calledOff.push(deputy.name);
    note(id, { calledOff: why, name: deputy.name });
  }
  for (const { id, standsInFor } of answer.move) {
    const [deputy, member] = [byId.get(id), byId.get(standsInFor)];
    if (!deputy || !member) continue;
    await updateInvitation(tx, id, { stands_in_for: standsInFor });
    const moved = { ...deputy, standsInFor };
    const occasion = `moved/${round.sequence}`;
    await writeTo(tx, frame, moved, { kind: 'deputyMoved', member }, occasion);
    await tellMember(member, moved);
    settled.called.push({ deputy: deputy.name, member: member.name });
    note(id, { standsInFor: member.name, name: deputy.name });
  }
  for (const { seatId, standsInFor } of answer.call) {
    const seat = deputies.find((one) => one.id === seatId);
    const member = byId.get(standsInFor);
    if (!seat || !member) continue;
    const deputy = { ...calledIn(seat, locked), standsInFor, rank: seat.rank };
    await insertInvitation(tx, { ...deputy, position: seat.position }, now);
    await writeTo(tx, frame, deputy, { kind: 'deputy', member }, 'called');
    await tellMember(member, deputy);
    settled.called.push({ deputy: deputy.name, member: member.name });
    note(deputy.id, { called: deputy.name, standsInFor: member.name });
  }
  return settled;
}
