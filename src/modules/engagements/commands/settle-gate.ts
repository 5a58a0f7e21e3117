import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { readRecruitmentRound, readRoundOf } from '../../adverts/index.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import { command } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { asMessage, gateLetter } from '../mail/letters.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import { termsOf } from '../mail/terms-of-offer.ts';
import { isStanding, whatFallsWithAGate } from '../rules/what-falls-with-a-gate.ts';
import { readScene, type Scene } from '../scene.ts';
import { endWhatItBecame, lastDayOf } from '../seat-of-offer.ts';
import { lockOffersOfRound, lockRoundOfOffers } from '../store/offer-reads.ts';
import { changeOffer, storeGate } from '../store/offer-writes.ts';
import type { Gate, Offer, OfferId } from '../vocabulary.ts';

export type SettleGateInput = {
  roundId: AdvertRoundId;
  /** The version of the gate that was seen. */
  seen: number;
  on: IsoDate | null;
  outcome: Gate['outcome'];
  byCase: string;
  /** The offers whose holders are to be told, as previewed. */
  told: readonly OfferId[];
};

export type GateRefusal =
  | { code: 'no-gate' }
  | { code: 'no-such-gate-day' }
  | { code: 'case-is-missing' }
  | { code: 'gate-is-as-it-was' }
  | { code: 'gate-is-decided'; outcome: 'yes' | 'no'; byCase: string }
  | { code: 'offers-changed-meanwhile' };

/** Those who are told when a gate moves or is decided: all whose offers are conditional on it. */
export const toldOfGate = (offers: readonly Offer[]) =>
  offers.filter((offer) => isStanding(offer) && offer.conditional);

/**
 * Sets the day of the decision that a round's offers wait for, or what came of it, and tells all
 * whose offers are conditional on it. No ends the offers, and the seats that some of them became;
 * yes takes the condition away. An outcome is not changed again: people have been told. Refused
 * where the offers are not those that were previewed.
 * @source F-025, R-07
 */
export const settleGate = command<SettleGateInput, { told: number }, GateRefusal>({
  name: 'engagements.settle-gate',
  action: 'offer.edit',
  subject: async (tx, { roundId }, { actor }) =>
    (await readRoundOf(tx, actor, roundId)) ? { bodyId: null } : null,
  run: async (tx, input, { now, today }) => {
    await lockRoundOfOffers(tx, input.roundId);
    const round = await readRecruitmentRound(tx, input.roundId);
    if (!round) throw new Error(`The round ${input.roundId} went away.`);
    const offers = await lockOffersOfRound(tx, round.id);
    const scene = await readScene(tx, round);
    const before = scene.gate;
    if (!before) return refused({ code: 'no-gate' });
    if (before.outcome !== 'waiting') {
      const { outcome, byCase } = before;
      return refused({ code: 'gate-is-decided', outcome, byCase: byCase ?? '' });
    }
    if (input.on === null) return refused({ code: 'no-such-gate-day' });
    const byCase = input.byCase.trim() || null;
    const { on, outcome } = input;
    if (outcome !== 'waiting' && byCase === null) return refused({ code: 'case-is-missing' });
    if (outcome === 'waiting' && on === before.on) return refused({ code: 'gate-is-as-it-was' });
    const concerned = toldOfGate(offers);
    const seen = new Set(input.told);
    const same = concerned.length === seen.size && concerned.every(({ id }) => seen.has(id));
    if (!same || before.version !== input.seen) {
      return refused({ code: 'offers-changed-meanwhile' });
    }
    const after: Gate = { ...before, on, outcome, byCase };
    const decidedAt = outcome === 'waiting' ? null : now;
    if (!(await storeGate(tx, { ...after, decidedAt }))) {
      return refused({ code: 'offers-changed-meanwhile' });
    }
    const effect = whatFallsWithAGate(offers, { on, outcome });
    for (const offer of offers.filter(({ id }) => effect.falls.includes(id))) {
      const last = lastDayOf(offer, today);
      if (offer.state === 'accepted')
        await endWhatItBecame(tx, offer, last, fallenLess(offers, effect.falls));
      const ended = offer.state === 'accepted' ? { ended_on: last } : {};
      await changeOffer(tx, offer.id, { state: 'fallen', ...ended });
    }
    for (const id of effect.confirmed) await changeOffer(tx, id, { conditional: false });
    for (const offer of concerned) {
      const message = gateMessage(scene, offer, { before, after });
      if (message) await queueMessage(tx, message, now);
    }
    const { on: day, outcome: was } = before;
    return allowed({
      value: { told: concerned.length },
      changes: [
        {
          subjectKind: 'gate',
          subjectId: round.id,
          before: { on: day, outcome: was },
          after: { on, outcome, byCase, offers: concerned.length },
        },
      ],
    });
  },
});

/** What one is told of a gate; null where nobody knows any more who it was. */
export function gateMessage(
  scene: Scene,
  offer: Offer,
  { before, after }: { before: Gate; after: Gate },
) {
  const applicant = scene.applicants.get(offer.applicantId);
  if (!applicant || applicant.state === 'erased') return null;
  const terms = { ...termsOf(scene, offer), state: offer.state };
  const letter = gateLetter(applicant, terms, { before, after });
  const what = after.outcome === 'waiting' ? after.on : after.outcome;
  return asMessage(applicant, letter, `${mailKeyOf(offer.id)}gate-${before.version}-${what}`);
}

const fallenLess = (offers: readonly Offer[], falls: readonly OfferId[]) =>
  offers.filter(({ id }) => !falls.includes(id));
