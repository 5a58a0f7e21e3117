import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate, formatTime, parseDate, parseTime } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, PageAnswer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { changeMeeting, type MeetingFacts } from '../commands/change-meeting.ts';
import { planMeeting } from '../commands/plan-meeting.ts';
import { readMeeting } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';
import { meetingRefusal } from './meeting-words.ts';

type Typed = { date: string; start: string; end: string; place: string; archiveCase: string };

function typedIn(visit: Visit): Typed {
  const { text } = visit.form;
  return {
    date: text('dato'),
    start: text('begynner'),
    end: text('slutter'),
    place: text('sted'),
    archiveCase: text('arkivsak'),
  };
}

/** Reads the date and times that were typed, or says field by field what is wrong. */
function readFacts(typed: Typed, visit: Visit) {
  const t = meetingText[visit.language].refusal;
  const errors: FieldError[] = [];
  const date = parseDate(typed.date);
  const start = parseTime(typed.start);
  const end = typed.end.trim() ? parseTime(typed.end) : null;
  if (!date) errors.push({ field: 'dato', message: t['date-unreadable'](typed.date) });
  if (!start) errors.push({ field: 'begynner', message: t['time-unreadable'](typed.start) });
  if (typed.end.trim() && !end) {
    errors.push({ field: 'slutter', message: t['time-unreadable'](typed.end) });
  }
  return { date: date ?? '', start: start ?? '', end, errors };
}

function FactFields(props: { typed: Typed; errors: readonly FieldError[]; visit: Visit }) {
  const { typed, errors } = props;
  const t = meetingText[props.visit.language].facts;
  return (
    <>
      <TextField
        name="dato"
        label={t.date}
        hint={t.dateHint}
        value={typed.date}
        errors={errors}
        inputMode="numeric"
      />
      <TextField name="sted" label={t.place} value={typed.place} errors={errors} />
      <TextField
        name="begynner"
        label={t.start}
        hint={t.startHint}
        value={typed.start}
        errors={errors}
        inputMode="numeric"
      />
      <TextField
        name="slutter"
        label={t.end}
        hint={t.endHint}
        value={typed.end}
        errors={errors}
        inputMode="numeric"
      />
    </>
  );
}

/** The form for a new meeting, empty or as it was typed. */
export async function newMeetingPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<PageAnswer> {
  const { language } = visit;
  const t = meetingText[language];
  const bodies = (await listBodies(visit.db)).filter(
    (body) => visit.may('meeting.edit', { bodyId: body.id }).ok,
  );
  const typed = visit.form.has('dato')
    ? typedIn(visit)
    : { date: '', start: '', end: '', place: '', archiveCase: '' };
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.newMeeting,
    nav: 'meetings',
    crumbs: [{ label: t.meetings, href: addresses.meetings() }, { label: t.newMeeting }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.newMeeting} />
        <form className="form narrow" method="post" action={addresses.newMeeting()}>
          <Select
            wide
            name="utvalg"
            label={t.facts.body}
            errors={errors}
            value={visit.form.text('utvalg') || visit.query.get('utvalg')}
            options={bodies.map((body) => ({ value: body.id, label: body.name }))}
          />
          <FactFields typed={typed} errors={errors} visit={visit} />
          <div className="acts">
            <Button>{t.facts.plan}</Button>
            <ButtonLink href={addresses.meetings()} secondary>
              {t.facts.cancel}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
  };
}

/** Plans the meeting that was typed, or shows the form again with what is wrong. */
export async function planMeetingAnswer(visit: Visit): Promise<Answer> {
  const typed = typedIn(visit);
  const { errors, ...facts } = readFacts(typed, visit);
  const bodyId = visit.form.text('utvalg') as `body_${string}`;
  if (errors.length > 0) return newMeetingPage(visit, errors);
  const input = { bodyId, ...facts, place: typed.place.trim() };
  const verdict = await perform(visit.db, planMeeting, input, visit.acting());
  if (verdict.ok) return { kind: 'redirect', to: addresses.meeting(verdict.value) };
  const field = verdict.refusal.code === 'ends-before-start' ? 'slutter' : 'utvalg';
  const message = meetingRefusal(verdict.refusal, visit.language);
  return newMeetingPage(visit, [{ field, message }]);
}

const factsOf = (record: NonNullable<Awaited<ReturnType<typeof readMeeting>>>): MeetingFacts => ({
  date: record.held_on,
  start: record.starts_at,
  end: record.ends_at,
  place: record.place,
  archiveCase: record.archive_case,
  writtenStandard: record.written_standard,
});

/** The form for when and where a meeting is. */
export async function meetingFactsPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const record = await readMeeting(visit.db, visit.params.id ?? '');
  if (!record) return { kind: 'not-found' };
  const { language, form } = visit;
  const t = meetingText[language];
  const facts = factsOf(record);
  const typed = form.has('dato')
    ? typedIn(visit)
    : {
        date: formatDate(facts.date),
        start: formatTime(facts.start),
        end: facts.end ? formatTime(facts.end) : '',
        place: facts.place,
        archiveCase: facts.archiveCase,
      };
  const standards = (['nb', 'nn'] as const).map((value) => ({ value, label: t.facts[value] }));
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.facts.change,
    nav: 'meetings',
    crumbs: [
      { label: t.meetings, href: addresses.meetings() },
      { label: formatDate(facts.date), href: addresses.meeting(record.id) },
      { label: t.facts.change },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.facts.change} />
        <form className="form narrow" method="post" action={addresses.meetingFacts(record.id)}>
          <Hidden values={{ sett: JSON.stringify(facts) }} />
          <FactFields typed={typed} errors={errors} visit={visit} />
          <TextField name="arkivsak" label={t.facts.archiveCase} value={typed.archiveCase} />
          <Select
            name="malform"
            label={t.facts.writtenStandard}
            value={form.text('malform') || facts.writtenStandard}
            options={standards}
          />
          <div className="acts">
            <Button>{t.facts.save}</Button>
            <ButtonLink href={addresses.meeting(record.id)} secondary>
              {t.facts.cancel}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
  };
}

/** Changes when and where a meeting is; what somebody else changed meanwhile is shown beside it. */
export async function changeFactsAnswer(visit: Visit): Promise<Answer> {
  const id = visit.params.id ?? '';
  const record = await readMeeting(visit.db, id);
  if (!record) return { kind: 'not-found' };
  const typed = typedIn(visit);
  const { errors, ...facts } = readFacts(typed, visit);
  if (errors.length > 0) return meetingFactsPage(visit, errors);
  const wanted: MeetingFacts = {
    ...facts,
    place: typed.place.trim(),
    archiveCase: typed.archiveCase.trim(),
    writtenStandard: visit.form.text('malform') === 'nn' ? 'nn' : 'nb',
  };
  const seen = seenFacts(visit.form.text('sett')) ?? factsOf(record);
  const order = { meetingId: id, base: seen, wanted };
  const verdict = await perform(visit.db, changeMeeting, order, visit.acting());
  if (verdict.ok) return { kind: 'redirect', to: addresses.meeting(id) };
  const { refusal } = verdict;
  const fields = { date: 'dato', start: 'begynner', end: 'slutter', place: 'sted' } as const;
  const t = meetingText[visit.language];
  if (refusal.code === 'changed-meanwhile') {
    return meetingFactsPage(
      visit,
      refusal.conflicts.map(({ field, theirs }) => ({
        field: fields[field as keyof typeof fields] ?? 'arkivsak',
        message: `${t.conflict.body(refusal.by)} ${t.conflict.theirs}: ${theirs ?? ''}`,
      })),
    );
  }
  return meetingFactsPage(visit, [
    { field: 'slutter', message: meetingRefusal(refusal, visit.language) },
  ]);
}

function seenFacts(text: string): MeetingFacts | null {
  try {
    const seen = JSON.parse(text) as MeetingFacts;
    return typeof seen.date === 'string' && typeof seen.start === 'string' ? seen : null;
  } catch {
    return null;
  }
}
