import { isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { parseDate } from '../../../ui/format.ts';
import { reportDone } from '../../follow-up/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { addActionPoint } from '../commands/add-action-point.ts';
import { minutesText } from '../text/index.ts';
import { actionPointKinds } from '../vocabulary.ts';
import { actionsPage } from './actions-page.tsx';
import { refusalWords } from './refusal-words.ts';

const fieldOf = { 'what-is-empty': 'hva', 'who-is-empty': 'hvem', 'item-is-gone': 'sak' } as const;

/** Takes the form for a new action point. */
export async function takeActionPoint(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const t = minutesText[language];
  const typed = form.text('frist').trim();
  const due = typed ? parseDate(typed) : null;
  if (typed && !due) {
    const message = t.refusal['due-unreadable'];
    return actionsPage(visit, { errors: [{ field: 'frist', message }], status: 422 });
  }
  const kind = actionPointKinds.find((one) => one === form.text('slag')) ?? 'task';
  const meetingId = visit.params.id ?? '';
  const item = form.text('sak');
  const input = {
    ...{ meetingId, kind, due, who: form.text('hvem'), what: form.text('hva') },
    itemId: isId('item', item) ? item : null,
  };
  const verdict = await perform(visit.db, addActionPoint, input, visit.acting());
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.actionPoints(meetingId), flash: t.actions.added };
  }
  const { refusal } = verdict;
  const field = refusal.code in fieldOf ? fieldOf[refusal.code as keyof typeof fieldOf] : '';
  const message = refusalWords(refusal, language);
  return actionsPage(visit, { errors: [{ field, message }], status: 422 });
}

/** Takes a line of report, and says the duty done today. */
export async function takeActionReport(visit: Visit): Promise<Answer> {
  const { form, params } = visit;
  const t = minutesText[visit.language];
  const id = params.obligation ?? '';
  const input = {
    id,
    version: Number(form.text('versjon')) || 0,
    doneOn: visit.today,
    report: form.text(`rapport-${id}`),
  };
  const verdict = await perform(visit.db, reportDone, input, visit.acting());
  if (verdict.ok) {
    const to = addresses.actionPoints(params.id ?? '');
    return { kind: 'redirect', to, flash: t.actions.reported };
  }
  return actionsPage(visit, {
    errors: [{ field: '', message: t.refusal['report-refused'] }],
    status: 409,
  });
}
