import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { addresses } from '../../../ui/addresses.ts';
import { readRoundOf } from '../../adverts/index.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import { type Acting, command, type Done } from '../../identity/command.ts';
import { isMailAddress, queueMessage } from '../../messages/index.ts';
import { asMessage, consentLetter } from '../mail/letters.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import { type ConsentRefusal, takesConsent } from '../rules/a-unit-answers-once.ts';
import { readConsent } from '../store/consent-reads.ts';
import { insertConsent, lockConsent, storeConsent } from '../store/consent-writes.ts';
import { consentOfLink, makeLink } from '../store/links.ts';
import { lockRoundOfOffers } from '../store/offer-reads.ts';
import { unitsToAsk } from '../units-to-ask.ts';
import type { AnsweredHow, ConsentAnswer } from '../vocabulary.ts';

export type AskRefusal = { code: 'no-unit-chosen' } | { code: 'unit-has-no-address'; unit: string };

/**
 * Asks the leaders of these units whether those who are recommended or chosen may take part; one
 * mail a unit, with a link of its own. Each person is asked for once.
 * @source F-024, F-029
 */
export const askConsent = command<
  { roundId: AdvertRoundId; units: readonly string[]; origin: string },
  { asked: number },
  AskRefusal
>({
  name: 'engagements.ask-consent',
  action: 'offer.edit',
  subject: async (tx, { roundId }, { actor }) =>
    (await readRoundOf(tx, actor, roundId)) ? { bodyId: null } : null,
  run: async (tx, { roundId, units, origin }, { actor, now }) => {
    await lockRoundOfOffers(tx, roundId);
    const wanted = (await unitsToAsk(tx, roundId)).filter(({ unit }) => units.includes(unit));
    if (wanted.length === 0) return refused({ code: 'no-unit-chosen' });
    const changes = [];
    for (const { unit, leader, leaderEmail, standard, people } of wanted) {
      if (!isMailAddress(leaderEmail)) return refused({ code: 'unit-has-no-address', unit });
      const applicantIds = people.map(({ id }) => id);
      const askedBy = actor.name;
      const of = { roundId, unit, leader, leaderEmail, applicantIds, askedAt: now, askedBy };
      const id = await insertConsent(tx, of);
      const link = `${origin}${addresses.unitLink(await makeLink(tx, { consentId: id }, now))}`;
      const to = { name: leader || unit, email: leaderEmail, writtenStandard: standard };
      const asked = { unit, people: people.length, sender: actor.onBehalfOf };
      await queueMessage(
        tx,
        asMessage(to, consentLetter(to, asked, link), `${mailKeyOf(id)}asked`),
        now,
      );
      const after = { roundId, people: people.length };
      changes.push({ subjectKind: 'consent', subjectId: id, after });
    }
    return allowed({ value: { asked: wanted.length }, changes });
  },
});

type Typed = { answer: string; reason: string };
type Given = { answer: ConsentAnswer };

/** Takes the answer of the leader who holds the link, signed in or not. @source F-029 */
export const answerConsentByLink = command<{ token: string } & Typed, Given, ConsentRefusal>({
  name: 'engagements.answer-consent',
  action: 'open',
  subject: async (tx, { token }) => ((await consentOfLink(tx, token)) ? { bodyId: null } : null),
  run: async (tx, { token, ...typed }, acting) => {
    const id = await consentOfLink(tx, token);
    if (!id) throw new Error('The link went away.');
    return take(tx, id, typed, 'link', acting);
  },
});

/** Notes what a leader said by phone, mail or in a meeting. @source F-029 */
export const noteConsent = command<
  { consentId: string; how: AnsweredHow } & Typed,
  Given,
  ConsentRefusal
>({
  name: 'engagements.note-consent',
  action: 'offer.edit',
  subject: async (tx, { consentId }, { actor }) => {
    const consent = await readConsent(tx, consentId);
    return consent && (await readRoundOf(tx, actor, consent.roundId)) ? { bodyId: null } : null;
  },
  run: (tx, { consentId, how, ...typed }, acting) => take(tx, consentId, typed, how, acting),
});

async function take(
  tx: Writer,
  id: string,
  typed: Typed,
  how: AnsweredHow,
  { now }: Acting,
): Promise<Verdict<Done<Given>, ConsentRefusal>> {
  const consent = await lockConsent(tx, id);
  if (!consent) throw new Error(`The question ${id} went away.`);
  const reason = typed.reason.trim();
  const takes = takesConsent(consent, typed.answer, reason);
  if (!takes.ok) return takes;
  const answer = takes.value;
  await storeConsent(tx, consent.id, { answer, reason, at: now, how });
  const change = { subjectKind: 'consent', subjectId: consent.id, after: { answer, how } };
  return allowed({ value: { answer }, changes: [change] });
}
