import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { attach, detach } from '../commands/attach.ts';
import { quoteDecision, unquoteDecision } from '../commands/quote-decision.ts';
import { savePaper } from '../commands/save-paper.ts';
import { readAttachment } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';
import { meetingRefusal } from './meeting-words.ts';
import { mendDateAnswer } from './mend-date.tsx';
import { paperPage } from './paper.tsx';
import { theirFields } from './paper-conflict.tsx';
import { paperFormPage } from './paper-form.tsx';
import { quoteRefusalWords } from './paper-words.ts';
import { contentOf, typedIn, typedOf, withOneMorePoint } from './typed-paper.ts';

const at = ({ params }: Visit) => ({ meetingId: params.id ?? '', itemId: params.item ?? '' });
const paperOf = (visit: Visit, flash: string): Answer => ({
  kind: 'redirect',
  to: addresses.paper(at(visit).meetingId, at(visit).itemId),
  flash,
});

/** Saves the paper that was typed; or adds a field, or shows what is wrong or in conflict. */
export async function saveAnswer(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const t = meetingText[language].paper;
  if (visit.form.has('rett-dato')) return mendDateAnswer(visit);
  const typed = typedIn(visit);
  if (visit.form.has('legg-til')) {
    return paperFormPage(visit, { typed: withOneMorePoint(typed) });
  }
  const { content, errors } = contentOf(typed, visit);
  if (errors.length > 0) return paperFormPage(visit, { typed, errors });
  const order = { ...at(visit), baseVersion: typed.version, content };
  const verdict = await perform(visit.db, savePaper, order, visit.acting());
  if (verdict.ok) {
    const { changed, mergedWith } = verdict.value;
    if (!changed) return paperOf(visit, t.nothingChanged);
    return paperOf(visit, mergedWith ? t.merged(mergedWith) : t.saved);
  }
  const { refusal } = verdict;
  if (refusal.code === 'changed-meanwhile') {
    const together = typedOf(refusal.content, refusal.version);
    const theirs = theirFields(refusal.conflicts, refusal.by, together, visit);
    const fields = [...theirs.keys()];
    return paperFormPage(visit, {
      typed: together,
      theirs,
      message: t.conflict(refusal.by),
      errors: fields.map((field) => ({ field, message: t.conflictField(refusal.by) })),
      status: 409,
    });
  }
  const code = refusal.code === 'paper-is-gone' ? 'item-is-gone' : refusal.code;
  const message = meetingRefusal({ ...refusal, code }, language);
  return paperFormPage(visit, { typed, errors: [{ field: '', message }] });
}

/** Puts an earlier decision into the paper as a quotation, or takes one out. */
export async function quoteAnswer(visit: Visit): Promise<Answer> {
  const { language, form } = visit;
  const t = meetingText[language].paper;
  const citationId = form.text('ta-bort');
  if (citationId) {
    const order = { ...at(visit), citationId };
    const verdict = await perform(visit.db, unquoteDecision, order, visit.acting());
    if (verdict.ok) return paperOf(visit, t.unquoted(verdict.value.number));
    const code = verdict.refusal.code === 'paper-is-gone' ? 'item-is-gone' : verdict.refusal.code;
    const message = meetingRefusal({ ...verdict.refusal, code }, language);
    return paperPage(visit, [{ field: '', message }]);
  }
  const order = { ...at(visit), number: form.text('sak') };
  const verdict = await perform(visit.db, quoteDecision, order, visit.acting());
  if (!verdict.ok) {
    const message = quoteRefusalWords(verdict.refusal, language);
    return paperPage(visit, [{ field: 'sak', message }]);
  }
  const { number, points } = verdict.value;
  return paperOf(visit, `${t.quoteDone(number)} ${t.points(points)}.`);
}

/** Adds what came with the form: a file, or the name of one that comes later. */
export async function attachAnswer(visit: Visit): Promise<Answer> {
  const { language, form } = visit;
  const name = form.text('navn');
  const order = { ...at(visit), name, file: form.file('fil'), sentLater: form.has('ettersendes') };
  const verdict = await perform(visit.db, attach, order, visit.acting());
  if (verdict.ok) {
    const added = name.trim() || order.file?.name || '';
    return paperOf(visit, meetingText[language].paper.attached(added));
  }
  const field = verdict.refusal.code === 'attachment-too-large' ? 'fil' : 'navn';
  return paperPage(visit, [{ field, message: meetingRefusal(verdict.refusal, language) }]);
}

/** Takes an attachment away, and goes back to the paper it stood in. */
export async function detachAnswer(visit: Visit): Promise<Answer> {
  const { language, form, params } = visit;
  const { id: meetingId = '', attachment: attachmentId = '' } = params;
  const verdict = await perform(visit.db, detach, { meetingId, attachmentId }, visit.acting());
  const flash = verdict.ok
    ? meetingText[language].paper.detached(form.text('navn'))
    : meetingRefusal(verdict.refusal, language);
  return { kind: 'redirect', to: addresses.paper(meetingId, form.text('rad')), flash };
}

/** Kinds of files that a browser may know by name; all else is bytes to be saved. */
const knownMediaTypes = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
]);

/** An attachment's file, to be saved: it is never shown as a page of ours. */
export async function attachmentAnswer(visit: Visit): Promise<Answer> {
  const found = await readAttachment(visit.db, visit.params.id ?? '');
  if (!found?.content) return { kind: 'not-found' };
  const mediaType = knownMediaTypes.has(found.mediaType ?? '')
    ? (found.mediaType as string)
    : 'application/octet-stream';
  return {
    kind: 'file',
    bytes: found.content,
    mediaType,
    fileName: found.fileName || found.name,
  };
}
