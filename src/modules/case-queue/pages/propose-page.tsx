import { type BodyId, isId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { type CommandRefusal, perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listBodies } from '../../organisations/index.ts';
import { type ProposeRefusal, proposeCase } from '../commands/propose-case.ts';
import { deadlinesOf, firstMeetingInTime } from '../rules/deadlines-count-back-in-working-days.ts';
import { readLeadTime } from '../store/reads.ts';
import { queueText } from '../text/index.ts';
import { queuedKinds } from '../vocabulary.ts';
import { comingMeetings } from './queue-list.tsx';

/** Where a unit sends a matter in, and sees at once which meeting it is in time for. */
export async function proposePage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const t = queueText[visit.language];
  const value = (name: string) => visit.form.text(name) || (visit.query.get(name) ?? '');
  const bodies = (await listBodies(visit.db)).filter(({ status }) => status !== 'ended');
  const chosen = bodies.find(({ id }) => id === value('utvalg')) ?? null;
  const meetings = chosen ? await comingMeetings(visit, chosen.id) : [];
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.propose,
    nav: 'case-queue',
    crumbs: [{ label: t.title, href: addresses.caseQueue() }],
    main: (
      <>
        <ErrorSummary title={uiText[visit.language].errors(errors.length)} errors={errors} />
        <PageHead title={t.propose} lede={t.patient} />
        <form
          className="form"
          method="post"
          action={addresses.proposeCase()}
          data-draft="sakskoe-ny"
        >
          <Select
            name="utvalg"
            label={t.body}
            value={value('utvalg')}
            errors={errors}
            options={[
              { value: '', label: t.chooseBody },
              ...bodies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Select
            name="slag"
            label={t.form.kind}
            value={value('slag')}
            options={queuedKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <TextField
            wide
            name="tittel"
            label={t.form.title}
            hint={t.form.titleHint}
            value={value('tittel')}
            errors={errors}
          />
          <TextArea
            wide
            rows={6}
            name="grunn"
            label={t.form.reason}
            value={value('grunn')}
            errors={errors}
          />
          <TextField
            name="minutter"
            label={t.form.minutes}
            inputMode="numeric"
            size={4}
            value={value('minutter')}
            errors={errors}
          />
          <TextField
            name="frist"
            label={t.form.wanted}
            hint={t.form.dateHint}
            size={12}
            value={value('frist')}
            errors={errors}
          />
          <Select
            name="mote"
            label={t.form.meeting}
            value={value('mote')}
            errors={errors}
            options={[
              { value: '', label: t.form.noMeeting },
              ...meetings.map(({ id, date }) => ({ value: id, label: formatDate(date) })),
            ]}
          />
          <TextField
            name="epost"
            label={t.form.email}
            hint={t.form.emailHint}
            type="email"
            autoComplete="email"
            value={value('epost')}
            errors={errors}
          />
          <div className="acts">
            <Button>{t.form.submit}</Button>
            <Button secondary name="vis" value="moter">
              {t.showMeetings}
            </Button>
            <ButtonLink href={addresses.caseQueue()} secondary>
              {t.cancel}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
    aside: chosen ? (
      <InTime
        visit={visit}
        bodyId={chosen.id}
        meetings={meetings}
        lead={await readLeadTime(visit.db, chosen.id)}
      />
    ) : null,
  };
}

function InTime(props: {
  visit: Visit;
  bodyId: BodyId;
  meetings: Awaited<ReturnType<typeof comingMeetings>>;
  lead: Awaited<ReturnType<typeof readLeadTime>>;
}) {
  const t = queueText[props.visit.language];
  const { meetings, lead } = props;
  const first = firstMeetingInTime(meetings, lead, props.visit.today);
  return (
    <AsideSection title={t.deadlines}>
      <p>{first ? t.inTime(formatDate(first.date)) : t.notInTime()}</p>
      <ul>
        {meetings.map(({ id, date }) => (
          <li key={id}>
            {t.deadlineFor(formatDate(date))}
            <small>
              {t.cases}: {formatDate(deadlinesOf(date, lead).casesBy)}
            </small>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

/** What to mend when a matter could not be sent in, at the field it concerns. */
function mendOf(refusal: CommandRefusal<ProposeRefusal>, visit: Visit): FieldError {
  const t = queueText[visit.language];
  switch (refusal.code) {
    case 'title-is-missing':
      return { field: 'tittel', message: t.refusals.missing };
    case 'title-is-too-long':
      return { field: 'tittel', message: t.tooLong(refusal.length, refusal.most) };
    case 'reason-is-missing':
      return { field: 'grunn', message: t.refusals.reason };
    case 'wanted-day-has-passed':
      return { field: 'frist', message: t.passed(formatDate(refusal.day)) };
    case 'minutes-out-of-range':
      return { field: 'minutter', message: t.refusals.minutes };
    case 'email-is-unreadable':
      return { field: 'epost', message: t.refusals.email };
    case 'no-row-for-other-business':
      return { field: 'mote', message: t.refusals.other };
    default:
      return { field: '', message: policySentence(refusal, visit.language) };
  }
}

/** Takes the form that sends a matter in. */
export async function takeProposal(visit: Visit): Promise<Answer> {
  const t = queueText[visit.language];
  const { form } = visit;
  if (form.has('vis')) return proposePage(visit);
  const bodyId = form.text('utvalg');
  const kind = queuedKinds.find((one) => one === form.text('slag')) ?? 'case';
  const date = form.text('frist').trim();
  const wantedBy = date ? parseDate(date) : null;
  const typedMinutes = form.text('minutter').trim();
  const minutes = typedMinutes ? (wholeNumber(typedMinutes) ?? -1) : null;
  const errors: FieldError[] = [];
  if (!isId('body', bodyId)) errors.push({ field: 'utvalg', message: t.refusals.body });
  if (date && !wantedBy) errors.push({ field: 'frist', message: t.unreadable(date) });
  if (kind === 'any-other-business' && !form.text('mote')) {
    errors.push({ field: 'mote', message: t.refusals.meeting });
  }
  if (errors.length > 0) return proposePage(visit, errors);
  const verdict = await perform(
    visit.db,
    proposeCase,
    {
      bodyId: bodyId as BodyId,
      kind,
      title: form.text('tittel'),
      reason: form.text('grunn'),
      minutes,
      wantedBy,
      replyEmail: form.text('epost').trim() || null,
      meetingId: form.text('mote') || null,
    },
    visit.acting(),
  );
  if (!verdict.ok) return proposePage(visit, [mendOf(verdict.refusal, visit)]);
  return { kind: 'redirect', to: addresses.queuedCase(verdict.value), flash: t.form.sent };
}
