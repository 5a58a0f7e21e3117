import { addresses } from '../../../ui/addresses.ts';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { approveInMeeting, chooseSignatories, sign } from '../commands/approve.ts';
import { addComment, answerComment } from '../commands/comment.ts';
import { beginCorrection, sendOut, takeBack } from '../commands/send-out.ts';
import { sealMinutes } from '../seal-minutes.ts';
import { minutesText } from '../text/index.ts';
import { minutesPage } from './minutes-page.tsx';
import { type MinutesRefusal, refusalWords } from './refusal-words.ts';

const idOf = (visit: Visit) => visit.params.id ?? '';
const words = (visit: Visit) => minutesText[visit.language];
const back = (visit: Visit, flash: string): Answer => ({
  kind: 'redirect',
  to: addresses.minutes(idOf(visit)),
  flash,
});

const conflicting = new Set([
  'minutes-changed-meanwhile',
  'comment-answered-meanwhile',
  'changed-since-approval',
]);

function refusedPage(visit: Visit, refusal: MinutesRefusal, field: string): Promise<Answer> {
  const message = refusalWords(refusal, visit.language);
  const status = conflicting.has(refusal.code) ? 409 : 422;
  return minutesPage(visit, { errors: [{ field, message }], status });
}

/** Takes the form that sends the draft out. */
export async function takeSendOut(visit: Visit): Promise<Answer> {
  const until = parseDate(visit.form.text('til'));
  if (!until) {
    const message = words(visit).refusal['until-unreadable'];
    return minutesPage(visit, { errors: [{ field: 'til', message }], status: 422 });
  }
  const input = { meetingId: idOf(visit), until, origin: visit.origin };
  const verdict = await perform(visit.db, sendOut, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, verdict.refusal, 'til');
  return back(visit, words(visit).todo.sentOut(formatDate(until)));
}

/** Takes the button that makes a draft of the minutes again. */
export async function takeTakeBack(visit: Visit): Promise<Answer> {
  const verdict = await perform(visit.db, takeBack, { meetingId: idOf(visit) }, visit.acting());
  if (!verdict.ok) return refusedPage(visit, verdict.refusal, '');
  return back(visit, words(visit).todo.takenBack);
}

/** Takes a comment. */
export async function takeComment(visit: Visit): Promise<Answer> {
  const item = visit.form.text('sak');
  const bodyId = (await bodyOf(visit)) ?? null;
  const input = {
    meetingId: idOf(visit),
    itemId: item === '' || item === 'front' ? null : item,
    words: visit.form.text('innspill'),
    mayReadClosed: visit.may('case.read-closed', { bodyId }).ok,
  };
  const verdict = await perform(visit.db, addComment, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, verdict.refusal, 'innspill');
  return back(visit, words(visit).comments.sent);
}

async function bodyOf(visit: Visit) {
  const row = await visit.db
    .selectFrom('meetings.meeting')
    .select('body_id')
    .where('id', '=', idOf(visit) as `meet_${string}`)
    .executeTakeFirst();
  return row?.body_id;
}

/** Takes the answer to a comment. */
export async function takeAnswer(visit: Visit): Promise<Answer> {
  const commentId = visit.params.comment ?? '';
  const { form } = visit;
  const input = {
    meetingId: idOf(visit),
    commentId,
    version: Number(form.text('versjon')) || 0,
    state:
      form.text(`${commentId}-hva`) === 'taken-in'
        ? ('taken-in' as const)
        : ('not-taken-in' as const),
    answer: form.text(`${commentId}-svar`),
  };
  const verdict = await perform(visit.db, answerComment, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, verdict.refusal, `${commentId}-svar`);
  return back(visit, words(visit).comments.answered);
}

/** Takes the form that says who signs. */
export async function takeSignatories(visit: Visit): Promise<Answer> {
  const persons = [visit.form.text('person-1'), visit.form.text('person-2')].filter(Boolean);
  const input = { meetingId: idOf(visit), persons };
  const verdict = await perform(visit.db, chooseSignatories, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, verdict.refusal, 'person-1');
  return back(visit, words(visit).todo.signatoriesSaved);
}

/** Takes a signature. */
export async function takeSignature(visit: Visit): Promise<Answer> {
  const input = { meetingId: idOf(visit), hash: visit.form.text('hash') };
  const verdict = await perform(visit.db, sign, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, verdict.refusal, '');
  const t = words(visit).todo;
  return back(visit, verdict.value.approved ? t.signedLast : t.signed);
}

/** Takes the form that says which case approved the minutes. */
export async function takeApproval(visit: Visit): Promise<Answer> {
  const input = {
    meetingId: idOf(visit),
    decisionId: visit.form.text('vedtak'),
    hash: visit.form.text('hash'),
  };
  const verdict = await perform(visit.db, approveInMeeting, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, verdict.refusal, 'vedtak');
  return back(visit, words(visit).todo.approved);
}

/** Takes the button that seals. */
export async function takeSeal(visit: Visit): Promise<Answer> {
  const verdict = await sealMinutes(visit, idOf(visit), visit.acting());
  if (!verdict.ok) return refusedPage(visit, verdict.refusal, '');
  return back(visit, words(visit).todo.sealed);
}

/** Takes the form that begins a correction of sealed minutes. */
export async function takeCorrection(visit: Visit): Promise<Answer> {
  const input = { meetingId: idOf(visit), correction: visit.form.text('rettelse') };
  const verdict = await perform(visit.db, beginCorrection, input, visit.acting());
  if (!verdict.ok) return refusedPage(visit, verdict.refusal, 'rettelse');
  return back(visit, words(visit).todo.correcting);
}
