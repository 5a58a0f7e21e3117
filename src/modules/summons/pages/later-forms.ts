import { addresses } from '../../../ui/addresses.ts';
import { parseDate } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { deliverAttachment } from '../../meetings/index.ts';
import { noteLaterPaper } from '../commands/note-later-paper.ts';
import { summonsText } from '../text/index.ts';
import { laterPage } from './later-page.tsx';

/** Takes the two forms of the page: who owes it and by when, or the file itself. */
export async function takeLaterForm(visit: Visit): Promise<Answer> {
  return visit.form.has('last-opp') ? upload(visit) : note(visit);
}

const where = (visit: Visit) => ({
  meetingId: visit.params.id ?? '',
  attachmentId: visit.form.text('vedlegg'),
});

async function note(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const t = summonsText[language].later;
  const typed = form.text('frist').trim();
  const due = typed ? parseDate(typed) : null;
  if (typed && due === null) {
    return laterPage(visit, [{ field: 'frist', message: t.dueUnreadable(typed) }]);
  }
  const order = { ...where(visit), owedBy: form.text('hvem'), due };
  const done = await perform(visit.db, noteLaterPaper, order, visit.acting());
  if (done.ok) return back(visit, t.saved(done.value.name));
  const { refusal } = done;
  switch (refusal.code) {
    case 'owed-by-is-missing':
      return laterPage(visit, [{ field: 'hvem', message: t.refusals[refusal.code] }]);
    case 'attachment-is-gone':
    case 'not-sent-later':
    case 'meeting-is-closed':
      return laterPage(visit, [{ field: '', message: t.refusals[refusal.code] }]);
    default:
      return laterPage(visit, [{ field: '', message: policySentence(refusal, language) }]);
  }
}

async function upload(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const t = summonsText[language].later;
  const order = { ...where(visit), file: form.file('fil') };
  const done = await perform(visit.db, deliverAttachment, order, visit.acting());
  if (done.ok) return back(visit, t.uploaded(done.value.name));
  const { refusal } = done;
  switch (refusal.code) {
    case 'file-is-missing':
    case 'attachment-too-large':
      return laterPage(visit, [{ field: 'fil', message: t.refusals[refusal.code] }]);
    case 'attachment-is-gone':
    case 'not-sent-later':
    case 'meeting-is-closed':
      return laterPage(visit, [{ field: '', message: t.refusals[refusal.code] }]);
    default:
      return laterPage(visit, [{ field: '', message: policySentence(refusal, language) }]);
  }
}

const back = (visit: Visit, flash: string): Answer => ({
  kind: 'redirect',
  to: addresses.sentLater(visit.params.id ?? ''),
  flash,
});
