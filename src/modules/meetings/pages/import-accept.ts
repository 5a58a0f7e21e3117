import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { type ImportRecord, keepCorrections, readImport } from '../../documents/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { acceptImport } from '../commands/accept-import.ts';
import {
  type AcceptedPlan,
  correctedPlan,
  type Typed,
} from '../rules/corrections-apply-to-plan.ts';
import type { Review } from '../rules/review-of-a-document.ts';
import { importPageText } from '../text/import/index.ts';
import { meetingThere, reviewOfRecord, reviewPage } from './import-review.tsx';
import { askedFields, faultError, madeNew, typedIn } from './import-typed.ts';
import { meetingRefusal } from './meeting-words.ts';

type Sent = { record: ImportRecord; review: Review; typed: Typed };

/** The draft that was asked for, with what the person sent; null where the draft is gone. */
async function sentReview(visit: Visit): Promise<Sent | null> {
  const record = await readImport(visit.db, visit.params.id ?? '');
  if (!record) return null;
  const review = await reviewOfRecord(visit, record);
  return { record, review, typed: typedIn(visit.form, review) };
}

/** Keeps what was typed: by the button, or by the page itself while somebody types. */
export async function saveReviewAnswer(visit: Visit): Promise<Answer> {
  const sent = await sentReview(visit);
  if (!sent) return { kind: 'not-found' };
  const order = { importId: sent.record.id, fields: sent.typed };
  const verdict = await perform(visit.db, keepCorrections, order, visit.acting());
  if (visit.form.has('stille')) {
    return { kind: 'json', value: { saved: verdict.ok }, status: verdict.ok ? 200 : 409 };
  }
  const flash = verdict.ok
    ? importPageText[visit.language].check.saved
    : meetingRefusal(verdict.refusal, visit.language);
  return { kind: 'redirect', to: addresses.importPage(), flash };
}

/** Which body the meeting belongs to: one that is there, or a new one by name. */
function bodyChoice({ typed }: Sent, visit: Visit) {
  const t = importPageText[visit.language].fault;
  const chosen = typed[askedFields.body] ?? '';
  const name = (typed[askedFields.newBody] ?? '').trim();
  if (chosen !== madeNew) {
    const errors: FieldError[] = chosen
      ? []
      : [{ field: askedFields.body, message: t['body-missing'] }];
    return { bodyId: chosen as BodyId, errors };
  }
  const errors: FieldError[] = name
    ? []
    : [{ field: askedFields.newBody, message: t['body-name-missing'] }];
  return { bodyId: null, newBodyName: name, errors };
}

/** Whether the document goes into a meeting that is there; asked for where there is one. */
async function intoChoice(sent: Sent, visit: Visit) {
  const there = await meetingThere(visit, sent.review, sent.typed);
  const chosen = sent.typed[askedFields.into];
  if (!there || chosen === madeNew) return { into: null, errors: [] };
  if (chosen === there.id) return { into: there.id as MeetingId, errors: [] };
  const message = importPageText[visit.language].fault['meeting-exists'];
  return { into: null, errors: [{ field: askedFields.into, message }] };
}

/** Takes the reviewed document in as a meeting, or shows the review again with what is missing. */
export async function acceptAnswer(visit: Visit): Promise<Answer> {
  const sent = await sentReview(visit);
  if (!sent) return { kind: 'not-found' };
  const { record, review, typed } = sent;
  if (record.meetingId) return alreadyThere(record.meetingId, visit);
  const acting = visit.acting();
  await perform(visit.db, keepCorrections, { importId: record.id, fields: typed }, acting);
  const body = bodyChoice(sent, visit);
  const into = await intoChoice(sent, visit);
  const plan = correctedPlan(review, typed);
  const errors = [
    ...body.errors,
    ...into.errors,
    ...(plan.ok
      ? []
      : plan.refusal.faults.map((fault) => faultError(review, fault, visit.language))),
  ];
  if (!plan.ok || errors.length > 0) {
    // Pressed twice, the meeting that is in the way may be the one that the first press made.
    const now = await readImport(visit.db, record.id);
    return now?.meetingId
      ? alreadyThere(now.meetingId, visit)
      : reviewPage(visit, { typed, errors });
  }
  const verdict = await perform(
    visit.db,
    acceptImport,
    {
      importId: record.id,
      bodyId: body.bodyId,
      ...(body.newBodyName ? { newBodyName: body.newBodyName } : {}),
      plan: plan.value,
      into: into.into,
      withoutAttendance: typed[askedFields.attendance] === 'ja',
    },
    acting,
  );
  if (verdict.ok) {
    const { meetingId, items, decisions } = verdict.value;
    const t = importPageText[visit.language];
    const flash = into.into ? t.doneInto(items, decisions) : doneWords(plan.value, visit);
    return { kind: 'redirect', to: addresses.meeting(meetingId), flash };
  }
  const { refusal } = verdict;
  if (refusal.code === 'import-was-accepted') return alreadyThere(refusal.meetingId, visit);
  const message = meetingRefusal(refusal, visit.language);
  return reviewPage(visit, { typed, errors: [{ field: '', message }] });
}

function alreadyThere(meetingId: string, visit: Visit): Answer {
  const flash = importPageText[visit.language].knownMeeting;
  return { kind: 'redirect', to: addresses.meeting(meetingId), flash };
}

function doneWords({ items, held }: AcceptedPlan, visit: Visit): string {
  const t = importPageText[visit.language];
  const cases = items.filter((item) => item.number).length;
  if (held) return t.doneHeld(cases, items.filter((item) => item.decision).length);
  return t.done(items.length, cases, items.filter((item) => item.paper.points.length > 0).length);
}
