import { capitalised } from '../../../kernel/sentences.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { parseDate } from '../../../ui/format.ts';
import { reasonKinds } from '../../consensus/vocabulary.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readBody } from '../../organisations/index.ts';
import { askGroup } from '../commands/ask-group.ts';
import { closeRound } from '../commands/close-round.ts';
import {
  answerAsExpert,
  type Decided,
  decideAsChair,
  decideMatter,
} from '../commands/decide-matter.ts';
import { givePosition, type Typed } from '../commands/give-position.ts';
import { escalateMatter, returnMatter } from '../commands/move-matter.ts';
import { withdrawMatter } from '../commands/withdraw-matter.ts';
import { matterText } from '../text/pages/index.ts';
import { escalationReasons } from '../vocabulary.ts';
import type { FormName } from './lead-forms.tsx';
import { matterPage } from './matter-page.tsx';
import { type MatterRefusal, mendOf, statusOf } from './mend.ts';

const seenIn = ({ params, form }: Visit) => ({
  id: params.id ?? '',
  version: wholeNumber(form.text('sett')) ?? 0,
});

/** A date as typed, in the shape of rules; what is no date goes on as it is, to be answered. */
export const dayTyped = (text: string): string | null =>
  text.trim() ? (parseDate(text.trim()) ?? text.trim()) : null;

async function answered<Value>(
  visit: Visit,
  form: FormName,
  verdict: Verdict<Value, MatterRefusal>,
  flash: (value: Value) => string | Promise<string>,
): Promise<Answer> {
  if (!verdict.ok) {
    const refused = { form, errors: [mendOf(verdict.refusal, visit)] };
    return matterPage(visit, refused, statusOf(verdict.refusal));
  }
  return {
    kind: 'redirect',
    to: addresses.matter(visit.params.id ?? ''),
    flash: await flash(verdict.value),
  };
}

/** Takes the form that asks the group, for the first time or again. */
export async function takeAsking(visit: Visit): Promise<Answer> {
  const { form } = visit;
  const t = matterText[visit.language].lead;
  const input = {
    ...seenIn(visit),
    proposal: form.text('forslag'),
    change: form.text('endring'),
    closesOn: dayTyped(form.text('frist')),
    site: visit.origin,
  };
  const verdict = await perform(visit.db, askGroup, input, visit.acting());
  return answered(visit, 'sporsmal', verdict, ({ asked }) => t.sent(asked));
}

/** What a form with a position says; read the same signed in and by a link. */
export function typedPosition({ form }: Visit): Typed {
  return {
    stance: form.text('standpunkt'),
    reason: form.text('begrunnelse'),
    reasonKind: reasonKinds.find((one) => one === form.text('grunnlag')) ?? null,
  };
}

/** Takes a member's position. */
export async function takePosition(visit: Visit): Promise<Answer> {
  const input = { roundId: visit.form.text('runde'), ...typedPosition(visit) };
  const verdict = await perform(visit.db, givePosition, input, visit.acting());
  return answered(visit, 'standpunkt', verdict, () => matterText[visit.language].answer.sent);
}

/** Closes the round. */
export async function takeClosing(visit: Visit): Promise<Answer> {
  const input = { roundId: visit.form.text('runde') };
  const verdict = await perform(visit.db, closeRound, input, visit.acting());
  const t = matterText[visit.language];
  return answered(
    visit,
    'sporsmal',
    verdict,
    ({ kind }) => `${t.lead.closed} ${capitalised(t.outcomes[kind])}.`,
  );
}

/** Decides: by the outcome, as expert, or as chair. */
export async function takeDecision(visit: Visit): Promise<Answer> {
  const { form, db } = visit;
  const t = matterText[visit.language].lead;
  const input = {
    ...seenIn(visit),
    answer: form.text('tekst'),
    reason: form.text('begrunnelse'),
    standardisation: null,
    reviewOn: dayTyped(form.text('virkning')),
    site: visit.origin,
  };
  const how = form.text('hvordan');
  const order =
    how === 'fagekspert' ? answerAsExpert : how === 'leder' ? decideAsChair : decideMatter;
  const verdict = await perform(db, order, input, visit.acting());
  return answered(visit, 'avgjor', verdict, ({ number }: Decided) =>
    number ? t.decided(number) : t.decidedPractice,
  );
}

/** Lifts the matter. */
export async function takeLift(visit: Visit): Promise<Answer> {
  const { form, db } = visit;
  const typed = escalationReasons.find((one) => one === form.text('grunn'));
  const reason = typed && typed !== 'within-mandate-after-all' ? typed : 'no-authority';
  const input = {
    ...seenIn(visit),
    reason,
    handOver: form.text('overlevering'),
    site: visit.origin,
  } as const;
  const verdict = await perform(db, escalateMatter, input, visit.acting());
  const t = matterText[visit.language].lead;
  return answered(visit, 'loft', verdict, async ({ toBody }) =>
    t.escalated((await readBody(db, toBody))?.name ?? toBody),
  );
}

/** Sends it down. */
export async function takeReturn(visit: Visit): Promise<Answer> {
  const { form, db } = visit;
  const input = {
    ...seenIn(visit),
    handOver: form.text('overlevering'),
    toBody: form.text('til'),
    site: visit.origin,
  };
  const verdict = await perform(db, returnMatter, input, visit.acting());
  const t = matterText[visit.language].lead;
  return answered(visit, 'tilbake', verdict, async ({ toBody }) =>
    t.returned((await readBody(db, toBody))?.name ?? toBody),
  );
}

/** Takes it back. */
export async function takeWithdrawal(visit: Visit): Promise<Answer> {
  const input = {
    ...seenIn(visit),
    reason: visit.form.text('begrunnelse'),
    site: visit.origin,
  };
  const verdict = await perform(visit.db, withdrawMatter, input, visit.acting());
  return answered(visit, 'trekk', verdict, () => matterText[visit.language].lead.withdrawn);
}
