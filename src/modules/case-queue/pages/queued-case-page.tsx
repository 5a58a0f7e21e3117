import type { Language } from '../../../kernel/language.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Hidden,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { type CommandRefusal, perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { readItemCourses } from '../../meetings/index.ts';
import { readBody } from '../../organisations/index.ts';
import { type AnswerRefusal, amendOwnCase, answerCase } from '../commands/answer-case.ts';
import { mayGoOn } from '../rules/a-proposed-case-goes-on.ts';
import { ageInDays } from '../rules/deadlines-count-back-in-working-days.ts';
import { readQueuedCase, readSteps } from '../store/reads.ts';
import { queueText } from '../text/index.ts';
import { type QueuedCase, type QueueState, queueStates } from '../vocabulary.ts';
import { enclosedSection } from './enclosed-section.tsx';
import { comingMeetings, QueueMark } from './queue-list.tsx';
import { SenderForms } from './sender-forms.tsx';

/** One proposed case: what was asked for, what has happened, and what may be answered. */
export async function queuedCasePage(
  visit: Visit,
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { db, language, today } = visit;
  const t = queueText[language];
  const one = await readQueuedCase(db, visit.params.id ?? '');
  if (!one) return { kind: 'not-found' };
  const [body, steps, meetings, [course], enclosed] = await Promise.all([
    readBody(db, one.bodyId),
    readSteps(db, one.id),
    comingMeetings(visit, one.bodyId),
    readItemCourses(db, one.itemId ? [one.itemId] : []),
    enclosedSection(one, visit),
  ]);
  const answers = visit.may('case-queue.edit', { bodyId: one.bodyId }).ok;
  const sender = visit.acting().actor.personId === one.proposedBy;
  const onMeeting = course ? t.onMeeting(course.number ?? '', formatDate(course.date)) : null;
  return {
    kind: 'page',
    status,
    title: one.title,
    nav: 'case-queue',
    crumbs: [{ label: t.title, href: addresses.caseQueue() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={one.title}>
          <p className="standline">
            <QueueMark one={one} course={course} visit={visit} />
            <span>{t.waited(ageInDays(one.proposedOn, today))}</span>
          </p>
        </PageHead>
        <Facts
          facts={[
            { label: t.body, value: body?.name ?? '' },
            { label: t.cols.by, value: `${one.onBehalfOf} (${one.proposedByName})` },
            { label: t.form.kind, value: t.kinds[one.kind] },
            ...(one.minutes ? [{ label: t.one.minutes, value: String(one.minutes) }] : []),
            ...(one.wantedBy ? [{ label: t.cols.wanted, value: formatDate(one.wantedBy) }] : []),
            ...(course && onMeeting
              ? [
                  {
                    label: t.one.onAgenda,
                    value: <a href={addresses.meeting(course.meetingId)}>{onMeeting}</a>,
                  },
                ]
              : []),
            ...(course?.outcome && course.caseId
              ? [
                  {
                    label: t.one.decided,
                    value: <a href={addresses.case(course.caseId)}>{course.title}</a>,
                  },
                ]
              : []),
          ]}
        />
        {one.reason ? (
          <section className="block" aria-labelledby="grunn">
            <h2 id="grunn">{t.one.reason}</h2>
            <p className="prose">{one.reason}</p>
            <Replies steps={steps} language={language} />
          </section>
        ) : null}
        {enclosed}
        {answers ? (
          <AnswerForm one={one} meetings={meetings} visit={visit} errors={errors} />
        ) : null}
        {sender ? <SenderForms one={one} steps={steps} visit={visit} errors={errors} /> : null}
        <section className="block" aria-labelledby="hendt">
          <h2 id="hendt">{t.one.history}</h2>
          <ol className="hist">
            {steps.map((step) => (
              <li key={step.number}>
                <time dateTime={step.at.toISOString()}>{formatMoment(step.at, language)}</time>{' '}
                <div>
                  <b>{t.states[step.state]}</b> {step.by_name}
                  {step.words ? <p className="prose">{step.words}</p> : null}
                </div>
              </li>
            ))}
          </ol>
        </section>
      </>
    ),
  };
}

/** What the body asked and the sender answered, beside the reason the case was sent in with. */
function Replies(props: { steps: Awaited<ReturnType<typeof readSteps>>; language: Language }) {
  const t = queueText[props.language];
  const said = props.steps.filter(
    ({ state, words }) => words !== '' && (state === 'asked-back' || state === 'received'),
  );
  return said.map((step) => (
    <div key={step.number}>
      <h3>{step.state === 'received' ? t.one.replied(step.by_name) : t.one.asked}</h3>
      <p className="prose">{step.words}</p>
    </div>
  ));
}

const answerOrder: readonly QueueState[] = ['scheduled', 'queued', 'asked-back', 'declined'];

function AnswerForm(props: {
  one: QueuedCase;
  meetings: Awaited<ReturnType<typeof comingMeetings>>;
  visit: Visit;
  errors: readonly FieldError[];
}) {
  const { one, meetings, visit, errors } = props;
  const t = queueText[visit.language];
  const possible = answerOrder.filter((to) => mayGoOn(one.state, to, '–').ok);
  const labels: Readonly<Partial<Record<QueueState, string>>> = {
    scheduled: t.one.schedule,
    queued: one.state === 'scheduled' ? t.one.back : t.one.queue,
    'asked-back': t.one.ask,
    declined: t.one.decline,
  };
  if (possible.length === 0) return null;
  const typed = (name: string, otherwise = '') => visit.form.text(name) || otherwise;
  return (
    <section className="block" aria-labelledby="svar">
      <h2 id="svar">{t.one.answer}</h2>
      <form className="form" method="post" action={addresses.queuedCase(one.id)}>
        <Hidden values={{ sett: one.version }} />
        {possible.includes('scheduled') ? (
          <>
            <Select
              name="mote"
              label={t.one.meeting}
              value={typed('mote')}
              errors={errors}
              options={meetings.map(({ id, date }) => ({ value: id, label: formatDate(date) }))}
            />
            <TextField
              name="minutter"
              label={t.one.minutes}
              inputMode="numeric"
              size={4}
              value={typed('minutter', one.minutes ? String(one.minutes) : '')}
              errors={errors}
            />
          </>
        ) : null}
        {one.state === 'scheduled' ? <p className="after">{t.one.backNote}</p> : null}
        <TextArea
          wide
          rows={3}
          name="ord"
          label={t.one.words}
          value={typed('ord')}
          errors={errors}
        />
        <div className="acts">
          {possible
            .filter((to) => to !== 'scheduled' || meetings.length > 0)
            .map((to, at) => (
              <Button key={to} name="til" value={to} secondary={at > 0}>
                {labels[to]}
              </Button>
            ))}
        </div>
      </form>
    </section>
  );
}

/** Takes an answer to a case, from whoever looks after the queue or from its sender. */
export async function takeAnswer(visit: Visit): Promise<Answer> {
  const t = queueText[visit.language];
  const { form } = visit;
  const id = visit.params.id ?? '';
  const seen = wholeNumber(form.text('sett')) ?? 0;
  const to = queueStates.find((one) => one === form.text('til'));
  if (!to) return queuedCasePage(visit);
  if (form.has('egen')) {
    const own = to === 'withdrawn' ? 'withdrawn' : 'received';
    const order = { id, seen, to: own, reply: form.text('svar') } as const;
    const verdict = await perform(visit.db, amendOwnCase, order, visit.acting());
    if (!verdict.ok) return refusedAnswer(visit, verdict.refusal);
    const flash = own === 'withdrawn' ? t.one.withdrawn : t.form.sent;
    return { kind: 'redirect', to: addresses.queuedCase(id), flash };
  }
  const typed = form.text('minutter').trim();
  const minutes = typed ? (wholeNumber(typed) ?? -1) : null;
  if (minutes !== null && (minutes < 1 || minutes > 600)) {
    return queuedCasePage(visit, [{ field: 'minutter', message: t.refusals.minutes }], 422);
  }
  const verdict = await perform(
    visit.db,
    answerCase,
    {
      id,
      seen,
      to,
      words: form.text('ord'),
      meetingId: form.text('mote') || null,
      minutes,
      origin: visit.origin,
    },
    visit.acting(),
  );
  if (!verdict.ok) return refusedAnswer(visit, verdict.refusal);
  return { kind: 'redirect', to: addresses.queuedCase(id), flash: t.one.done };
}

function refusedAnswer(
  visit: Visit,
  refusal: CommandRefusal<AnswerRefusal | { code: 'not-the-sender' }>,
): Promise<Answer> {
  const t = queueText[visit.language].refusals;
  switch (refusal.code) {
    case 'words-are-missing':
      return queuedCasePage(
        visit,
        [
          {
            field: refusal.to === 'received' ? 'svar' : 'ord',
            message: refusal.to === 'received' ? t.reply : t.words,
          },
        ],
        422,
      );
    case 'queue-transition':
      return queuedCasePage(visit, [{ field: '', message: t.transition }], 409);
    case 'queued-changed-meanwhile':
      return queuedCasePage(visit, [{ field: '', message: t.meanwhile }], 409);
    case 'agenda-takes-no-more':
      return queuedCasePage(
        visit,
        [{ field: 'mote', message: queueText[visit.language].noAgenda }],
        422,
      );
    case 'not-the-sender':
      return queuedCasePage(visit, [{ field: '', message: t.sender }], 422);
    default:
      return queuedCasePage(
        visit,
        [{ field: '', message: policySentence(refusal, visit.language) }],
        422,
      );
  }
}
