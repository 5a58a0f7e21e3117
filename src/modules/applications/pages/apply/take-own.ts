import { clockInNorway } from '../../../../kernel/calendar.ts';
import { wholeNumber } from '../../../../kernel/whole-number.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { formatTime } from '../../../../ui/format.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { policySentence } from '../../../identity/text/index.ts';
import { actorOfApplicant } from '../../actor-of-applicant.ts';
import type { AlsoWithdraw } from '../../commands/also-withdraw.ts';
import { type AlsoErase, eraseOwn } from '../../commands/erase-applicants.ts';
import { sendApplication } from '../../commands/send-application.ts';
import { withdrawOwn } from '../../commands/withdraw-application.ts';
import { saveApplication } from '../../commands/write-application.ts';
import { applyText } from '../../text/index.ts';
import { type LinkedApplication, linkedApplication } from './linked.ts';
import { noFormPage } from './no-form-page.tsx';
import { ownPage } from './own-page.tsx';
import type { Refused } from './part-page.tsx';
import { partOf, parts, typedPart, writtenOf } from './read-typed.ts';
import { receiptPage } from './receipt-page.tsx';
import { refusedWriting, unlessBroken } from './refused-writing.ts';
import { savedFlash } from './saved-flash.ts';

/** Takes what somebody does with their own application, by the link. */
export const takeOwnAnd = (above: Above) => async (visit: Visit) => takeOwn(visit, above);

/** What the rooms above do with what stands on an application. */
type Above = { alsoErase: AlsoErase; alsoWithdraw: AlsoWithdraw };

async function takeOwn(visit: Visit, above: Above): Promise<Answer> {
  const linked = await linkedApplication(visit);
  const act = visit.form.text('gjor');
  if (!linked) return { kind: 'not-found' };
  if (linked === 'ended') {
    return act === 'auto' ? { kind: 'json', status: 409, value: { saved: null } } : ended(visit);
  }
  switch (act) {
    case 'send':
      return takeSending(visit, linked);
    case 'trekk':
      return takeWithdrawal(visit, linked, above.alsoWithdraw);
    case 'slett':
      return takeErasing(visit, linked, above.alsoErase);
    default:
      return takePart(visit, linked, above.alsoWithdraw);
  }
}

function ended(visit: Visit): Answer {
  const t = applyText[visit.language].stop;
  return noFormPage(visit, t.endedTitle, t.ended);
}

const actingOf = ({ now, today }: Visit, { one }: LinkedApplication) => ({
  actor: actorOfApplicant(one.id),
  now,
  today,
});
const seenIn = ({ form }: Visit) => wholeNumber(form.text('versjon')) ?? -1;

async function takePart(
  visit: Visit,
  linked: LinkedApplication,
  alsoWithdraw: AlsoWithdraw,
): Promise<Answer> {
  const { db, form, language, now, origin } = visit;
  const { token, one, choices } = linked;
  const part = partOf(form.text('del'));
  const act = form.text('gjor');
  const isAuto = act === 'auto';
  const written = typedPart(form, part, writtenOf(one), choices);
  const input = { token, seen: seenIn(visit), written, sendLink: act === 'lagre', origin };
  const verdict = await unlessBroken(visit, () =>
    perform(db, saveApplication(alsoWithdraw), input, actingOf(visit, linked)),
  );
  const t = applyText[language];
  if (!verdict.ok) {
    const { refusal } = verdict;
    if (isAuto) {
      const isElsewhere = refusal.code === 'changed-meanwhile';
      const value = { saved: null, why: isElsewhere ? t.savedElsewhere : t.notSaved };
      return { kind: 'json', status: isElsewhere ? 409 : 422, value };
    }
    if (refusal.code === 'link-has-ended') return ended(visit);
    return ownPage(visit, refusedWriting(refusal, language));
  }
  const { version, sentLink } = verdict.value;
  if (isAuto) {
    return { kind: 'json', value: { saved: t.saved(formatTime(clockInNorway(now))), version } };
  }
  const own = addresses.ownApplication(token);
  if (one.state === 'submitted') return { kind: 'redirect', to: own, flash: t.own.changed };
  if (act === 'videre') {
    const next = parts[parts.indexOf(part) + 1] ?? 'send';
    return { kind: 'redirect', to: `${own}?del=${next}` };
  }
  const { email } = written.details;
  const flash = savedFlash(visit, { sentLink, email, startedAt: one.startedAt });
  return { kind: 'redirect', to: `${own}?del=${part}`, flash };
}

async function takeSending(visit: Visit, linked: LinkedApplication): Promise<Answer> {
  const { db, language, origin } = visit;
  const input = { token: linked.token, seen: seenIn(visit), origin };
  const verdict = await unlessBroken(visit, () =>
    perform(db, sendApplication, input, actingOf(visit, linked)),
  );
  if (verdict.ok) return receiptPage(visit, linked, verdict.value);
  if (verdict.refusal.code === 'link-has-ended') return ended(visit);
  return ownPage(withPart(visit, 'send'), refusedWriting(verdict.refusal, language));
}

/** The same visit, as if its form named that part. */
const withPart = (visit: Visit, part: string): Visit => ({
  ...visit,
  form: { ...visit.form, text: (name) => (name === 'del' ? part : visit.form.text(name)) },
});

async function takeWithdrawal(
  visit: Visit,
  linked: LinkedApplication,
  alsoWithdraw: AlsoWithdraw,
): Promise<Answer> {
  const { db, form, language } = visit;
  const { token } = linked;
  const applicationId = form.text('onske') || null;
  const input = { token, seen: seenIn(visit), applicationId, reason: '' };
  const verdict = await perform(db, withdrawOwn(alsoWithdraw), input, actingOf(visit, linked));
  const t = applyText[language];
  if (verdict.ok) {
    const flash = verdict.value.all ? t.own.withdrawn : t.own.withdrawnOne;
    return { kind: 'redirect', to: addresses.ownApplication(token), flash };
  }
  const { refusal } = verdict;
  if (refusal.code === 'link-has-ended') return ended(visit);
  const words = {
    'changed-meanwhile': t.refusals.changed,
    'not-standing': t.refusals.notStanding,
    'no-such-wish': t.refusals.noSuchWish,
    'reason-is-missing': '',
  };
  const message =
    refusal.code in words
      ? words[refusal.code as keyof typeof words]
      : policySentence(refusal as Parameters<typeof policySentence>[0], language);
  return ownPage(visit, wrong(message));
}

async function takeErasing(
  visit: Visit,
  linked: LinkedApplication,
  alsoErase: AlsoErase,
): Promise<Answer> {
  const { db, form, language } = visit;
  const t = applyText[language].own;
  if (!form.has('sikker')) return ownPage(visit, wrong(t.eraseUnsure));
  const { token } = linked;
  const verdict = await perform(db, eraseOwn(alsoErase), { token }, actingOf(visit, linked));
  return verdict.ok ? noFormPage(visit, t.erased, t.erasedBody) : ended(visit);
}

const wrong = (message: string): Refused => ({ status: 409, errors: [{ field: '', message }] });
