import { addDays, type IsoDate, weekday } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/language.ts';
import { capitalised } from '../../kernel/sentences.ts';
import { readLog } from '../../modules/audit/index.ts';
import type { ChainedRecord } from '../../modules/audit/vocabulary.ts';
import { type Todo, whatWaitsFor } from '../../modules/follow-up/rules/what-waits-for-me.ts';
import type { Answer, Visit } from '../../modules/identity/route.ts';
import { listMeetings, type MeetingListRow } from '../../modules/meetings/store/lists.ts';
import { addresses } from '../../ui/addresses.ts';
import { ButtonLink } from '../../ui/components/buttons.tsx';
import { EmptyState, PageHead } from '../../ui/components/page-head.tsx';
import { formatDate, formatLongDate, formatWeek } from '../../ui/format.ts';
import { DayStrip } from './day-strip.tsx';
import { daysAhead } from './days-ahead.ts';
import { waitingInMatters } from './from-matters.ts';
import { waitingAroundMeetings } from './from-meetings.ts';
import { waitingInOffers } from './from-offers.ts';
import { waitingInQuestions } from './from-questions.ts';
import { waitingInRecommendations } from './from-recommendations.ts';
import { waitingInReviews } from './from-reviews.ts';
import { OverdueFirst } from './overdue-first.tsx';
import { workText } from './text/index.ts';
import { TodoGroups } from './todo-groups.tsx';
import { gatherWaiting, othersOwe } from './waiting.ts';
import { WorkAside } from './work-aside.tsx';

/**
 * What waits for the one who is signed in, on behalf of whom they are signed in. A vendor has no
 * other errand than its own questions.
 */
export async function workPage(visit: Visit): Promise<Answer> {
  const { db, language, today } = visit;
  if (visit.may('question.read-own', { bodyId: null }).ok) {
    return { kind: 'redirect', to: addresses.vendorQuestions() };
  }
  const { actor } = visit.acting();
  const t = workText[language];
  const monday = addDays(today, 1 - weekday(today));
  const [{ me, waiting, meetings }, done, ahead] = await Promise.all([
    gatherWaiting(visit, actor),
    readLog(db, { personId: actor.personId, since: new Date(`${monday}T00:00:00Z`), limit: 6 }),
    listMeetings(db, { bodyId: actor.bodyId ?? undefined, from: today, limit: 12 }),
  ]);
  const todos = whatWaitsFor(me, waiting, today);
  const [inQuestions, inMatters, inReviews, inRecommendations, aroundMeetings, inOffers] =
    await Promise.all([
      waitingInQuestions(visit, actor),
      waitingInMatters(visit, actor),
      waitingInReviews(visit, actor),
      waitingInRecommendations(visit, actor),
      waitingAroundMeetings(visit, actor, meetings),
      waitingInOffers(visit),
    ]);
  const around = [
    ...inQuestions,
    ...inMatters,
    ...inReviews,
    ...inRecommendations,
    ...aroundMeetings,
    ...inOffers,
  ];
  const late = todos.find((todo) => todo.code === 'explain-missed');
  const duty = waiting.obligations.find((one) => one.id === late?.subject.id);
  const first = duty?.due && duty ? { ...duty, due: duty.due } : null;
  const rest = first ? todos.filter((todo) => todo !== late) : todos;
  const mine = new Set(todos.map((todo) => todo.subject.id));
  const seen = ahead.filter(
    ({ state, bodyId }) =>
      state !== 'cancelled' &&
      (state !== 'draft' || visit.may('meeting.read-draft', { bodyId }).ok),
  );
  const strip = daysAhead(
    [...todos, ...around],
    seen.map((row) => ({ date: row.date, body: row.bodyShort ?? row.bodyName })),
    today,
  );
  const date = formatLongDate(today, language);
  return {
    kind: 'page',
    title: t.title,
    nav: 'work',
    crumbs: [
      {
        label: `${capitalised(date)}, ${formatWeek(today, language)}`,
      },
    ],
    main: (
      <>
        <PageHead title={t.title} lede={lede([...todos, ...around], seen, today, language)}>
          <DayStrip ahead={strip} language={language} />
        </PageHead>
        {first ? <OverdueFirst duty={first} today={today} language={language} /> : null}
        <TodoGroups
          todos={rest}
          around={around}
          meetings={meetings}
          today={today}
          language={language}
        />
        {todos.length + around.length === 0 ? (
          <EmptyState
            title={t.empty.title}
            body={t.empty.body}
            action={
              <p className="acts">
                <ButtonLink href={addresses.meetings()} secondary>
                  {t.empty.meetings}
                </ButtonLink>
                <ButtonLink href={addresses.followUp()} secondary>
                  {t.empty.followUp}
                </ButtonLink>
              </p>
            }
          />
        ) : null}
      </>
    ),
    aside: (
      <WorkAside
        meetings={seen.slice(0, 4)}
        others={othersOwe(waiting.obligations, mine, today, actor.bodyId)}
        done={oncePerCommand(done)}
        language={language}
      />
    ),
  };
}

/** One command may change two things; it was done once. */
function oncePerCommand(entries: readonly ChainedRecord[]): ChainedRecord[] {
  const same = (a: ChainedRecord, b: ChainedRecord) => a.at === b.at && a.command === b.command;
  return entries.filter((entry, at) => !entries.slice(at + 1).some((one) => same(one, entry)));
}

/** Two lines at most: how much waits, before which meeting, and how much of it is overdue. */
function lede(
  todos: readonly Pick<Todo, 'due'>[],
  meetings: readonly MeetingListRow[],
  today: IsoDate,
  language: Language,
): string {
  const t = workText[language];
  if (todos.length === 0) return '';
  const [next] = meetings;
  const overdue = todos.filter(({ due }) => due !== null && due < today).length;
  const allBefore = todos.every(({ due }) => due !== null && next && due <= next.date);
  const before =
    next && allBefore ? ` ${t.before(next.bodyShort ?? next.bodyName, formatDate(next.date))}` : '';
  return `${t.waits(todos.length)}${before}.${overdue > 0 ? ` ${t.overdue(overdue)}` : ''}`;
}
