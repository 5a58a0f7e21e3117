import type { WrittenStandard } from '../../../kernel/language.ts';
import { calendarUid } from '../../meetings/index.ts';
import type { NewMessage } from '../../messages/vocabulary.ts';
import { calledIn } from '../called-in.ts';
import { type MailKind, mailToOne } from '../mail/mail-to-one.ts';
import type { Sending } from '../rules/whom-a-sending-reaches.ts';
import { calledSeat, type Prepared } from '../sending.ts';
import type { Invitation, Round } from '../vocabulary.ts';

/** Somebody whom the next sending concerns, as the page shows them. */
export type Recipient = {
  key: string;
  kind: Sending['kind'];
  name: string;
  standard: WrittenStandard;
  email: string | null;
  /** Whether they get mail; one who has said no is called off without more words. */
  told: boolean;
  to: Invitation;
};

/** Who gets what, in the order of the plan. */
export function recipientsOf(prepared: Prepared): Recipient[] {
  return prepared.plan.sendings.flatMap((sending): Recipient[] => {
    const to =
      sending.kind === 'vacant'
        ? vacantPlace(prepared, sending.seatId)
        : calledSeat(prepared, sending);
    if (!to) return [];
    const told = sending.kind === 'call-off' ? sending.told : sending.kind !== 'vacant';
    const { id, name, writtenStandard: standard, email } = to;
    return [{ key: id, kind: sending.kind, name, standard, email, told, to }];
  });
}

/** The place that a vacant seat gets, for a deputy to stand in. */
function vacantPlace({ scene, published }: Prepared, seatId: string): Invitation | undefined {
  const seat = scene.vacantOn(published.document.meeting.date).find((one) => one.id === seatId);
  return seat && calledIn(seat, { meetingId: scene.meeting.id, bodyId: scene.body.id });
}

/** The mail as this recipient will read it, with a word where the personal link will stand. */
export function previewOf(
  prepared: Prepared,
  round: Round,
  { kind, to, standard }: Recipient,
  now: Date,
): NewMessage | null {
  const { email } = to;
  if (email === null || kind === 'vacant') return null;
  const { scene, published } = prepared;
  const { organizer, contact } = scene;
  const uid = calendarUid(scene.meeting);
  const frame = { uid, round, notice: published.document, organizer, contact, now };
  const changes = prepared.changesSince(to.mailedPublication ?? round.publication, standard);
  const about: Readonly<Record<Exclude<Sending['kind'], 'vacant'>, MailKind>> = {
    call: { kind: 'called' },
    reach: { kind: 'called' },
    'ask-again': { kind: 'asked', changes },
    update: { kind: 'updated', changes },
    'call-off': { kind: 'calledOff', why: 'holder-changed' },
  };
  const extra = { token: 'personlig-lenke', pdf: new Uint8Array(1), onceKey: '' };
  return mailToOne(frame, { ...to, email }, about[kind], extra);
}
