import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { addToDiscussion, answerHomework, stateView } from '../commands/follow-up-discussion.ts';
import { inviteStewards } from '../commands/invite-stewards.ts';
import { planDiscussion } from '../commands/plan-discussion.ts';
import { recordDiscussion, writeDiscussion } from '../commands/write-discussion.ts';
import { listDiscussions } from '../store/discussion-reads.ts';
import { discussionText } from '../text/index.ts';
import { type AnyDiscussionRefusal, discussionErrors } from './discussion-errors.ts';
import { discussionPage } from './discussion-page.tsx';
import { discussionsPage } from './discussions-page.tsx';
import { dayTyped, typedDiscussion } from './form-lines.ts';

/** Takes the form that calls a discussion. */
export async function takePlan(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const roundId = form.text('utlysning');
  const input = { roundId, draft: typedDiscussion(form) };
  const verdict = await perform(db, planDiscussion, input, visit.acting());
  if (verdict.ok) {
    const to = addresses.discussion(verdict.value);
    return { kind: 'redirect', to, flash: discussionText[language].planned };
  }
  const errors = discussionErrors(verdict.refusal, language);
  return discussionsPage(visit, { roundId, errors, status: 422 });
}

/** Takes whatever is written on the page of a discussion. */
export async function takeDiscussionForm(visit: Visit): Promise<Answer> {
  const { db, form, language, origin } = visit;
  const t = discussionText[language];
  const acting = visit.acting();
  const id = visit.params.id ?? '';
  const version = wholeNumber(form.text('versjon')) ?? -1;
  const act = form.text('gjor');
  switch (act) {
    case 'lagre':
    case 'for': {
      const order = act === 'for' ? recordDiscussion : writeDiscussion;
      const input = { id, version, draft: typedDiscussion(form) };
      const verdict = await perform(db, order, input, acting);
      return ended(visit, 'skriv', verdict, act === 'for' ? t.form.recorded : t.form.saved);
    }
    case 'kall-inn': {
      const verdict = await perform(db, inviteStewards, { id, version, origin }, acting);
      if (!verdict.ok) return ended(visit, act, verdict, '');
      const { invited, without } = verdict.value;
      const rest = without.length > 0 ? ` ${t.without(without.join(', '))}` : '';
      return ended(visit, act, verdict, `${t.invited(invited)}${rest}`);
    }
    case 'syn': {
      const input = { id, union: form.text('forbund'), text: form.text('tekst') };
      return ended(visit, act, await perform(db, stateView, input, acting), t.viewSent);
    }
    case 'tillegg': {
      const input = { id, text: form.text('tekst') };
      return ended(visit, act, await perform(db, addToDiscussion, input, acting), t.added);
    }
    case 'besvar': {
      const homeworkId = form.text('oppgave');
      // What is answered may have been asked for in an earlier discussion.
      const given = (await listDiscussions(db)).find(({ homework }) =>
        homework.some((one) => one.id === homeworkId),
      );
      const answer = { doneOn: dayTyped(form.text('dag')), answer: form.text('tekst') };
      const input = { id: given?.id ?? id, homeworkId, ...answer };
      const verdict = await perform(db, answerHomework, input, acting);
      return ended(visit, `svar-${homeworkId}`, verdict, t.answered);
    }
    default:
      return { kind: 'not-found' };
  }
}

function ended(
  visit: Visit,
  form: string,
  verdict: { ok: true } | { ok: false; refusal: AnyDiscussionRefusal },
  flash: string,
): Answer | Promise<Answer> {
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.discussion(visit.params.id ?? ''), flash };
  }
  const { refusal } = verdict;
  const errors = discussionErrors(refusal, visit.language);
  const status = refusal.code === 'changed-meanwhile' ? 409 : 422;
  return discussionPage(visit, { form, errors, status });
}
