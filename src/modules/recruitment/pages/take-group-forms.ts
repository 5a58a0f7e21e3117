import type { Verdict } from '../../../kernel/verdict.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, SentForm, Visit } from '../../identity/route.ts';
import { addNeed, changeNeed, removeNeed, type TypedNeed } from '../commands/keep-needs.ts';
import { setQuotas } from '../commands/set-quotas.ts';
import { listParties } from '../store/quota-reads.ts';
import { readNeed } from '../store/reads.ts';
import { needsText, recruitmentText } from '../text/index.ts';
import { type NeedId, needKinds } from '../vocabulary.ts';
import type { FromOffers } from './board-view.ts';
import { groupPage, type RefusedForm } from './group-page.tsx';
import { errorsOf, statusOf } from './refusal-errors.ts';
import { typedName } from './typed-name.ts';

/** Takes what is changed of a group's quotas and needs. */
export async function takeGroupForm(visit: Visit, above?: FromOffers): Promise<Answer> {
  const again = (refused: RefusedForm) => groupPage(visit, above, refused);
  const { db, form, language } = visit;
  const bodyId = visit.params.id ?? '';
  const acting = visit.acting();
  const t = needsText[language].form;
  const act = form.text('gjor');
  const seen = { id: form.text('behov'), version: wholeNumber(form.text('versjon')) ?? -1 };
  if (act === 'endre-behov' || act === 'ta-bort-behov') {
    if ((await readNeed(db, seen.id))?.bodyId !== bodyId) return { kind: 'not-found' };
  }
  switch (act) {
    case 'kvoter': {
      const parties = await listParties(db);
      const quotas = parties.map(({ key }) => ({
        party: key,
        seats: wholeNumber(form.text(`plasser.${key}`)) ?? -1,
        sendsNoMore: form.has(`ferdig.${key}`),
      }));
      const input = { bodyId, seen: wholeNumber(form.text('sett')) ?? -1, quotas };
      const verdict = await perform(db, setQuotas, input, acting);
      return ended(visit, again, act, verdict, recruitmentText[language].group.done);
    }
    case 'nytt-behov': {
      const verdict = await perform(db, addNeed, { bodyId, need: typedNeed(form) }, acting);
      return ended(visit, again, act, verdict, t.added, '#behov');
    }
    case 'endre-behov': {
      const input = { ...seen, need: typedNeed(form) };
      const verdict = await perform(db, changeNeed, input, acting);
      return ended(visit, again, act, verdict, t.changed, '#behov');
    }
    case 'ta-bort-behov': {
      const verdict = await perform(db, removeNeed, seen, acting);
      return ended(visit, again, 'endre-behov', verdict, t.removed, '#behov');
    }
    default:
      return { kind: 'not-found' };
  }
}

function typedNeed(form: SentForm): TypedNeed {
  const key = form.text('nokkel');
  const newKey = form.text('ny-nokkel').trim();
  return {
    text: typedName(form),
    kind: needKinds.find((kind) => kind === form.text('slag')) ?? 'specific',
    parent: (form.text('under') || null) as NeedId | null,
    commonKey: key || null,
    newKey: newKey ? { nb: newKey, nn: '', en: '' } : null,
    atLeast: wholeNumber(form.text('minst')) ?? -1,
  };
}

type Refusal = Parameters<typeof errorsOf>[0];

function ended(
  visit: Visit,
  again: (refused: RefusedForm) => Promise<Answer>,
  form: RefusedForm['form'],
  verdict: Verdict<unknown, Refusal>,
  flash: string,
  part = '',
): Answer | Promise<Answer> {
  if (verdict.ok) {
    const to = `${addresses.groupNeeds(visit.params.id ?? '')}${part}`;
    return { kind: 'redirect', to, flash };
  }
  const { refusal } = verdict;
  if (refusal.code === 'not-found') return { kind: 'not-found' };
  const errors = errorsOf(refusal, visit.language);
  return again({ form, errors, status: statusOf(refusal) });
}
