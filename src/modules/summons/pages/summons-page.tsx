import { todayInNorway } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { AsideSection, Columns, EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { isOver, MeetingTabs } from '../../meetings/index.ts';
import { messagesAbout } from '../../messages/index.ts';
import { deputySeats, nextDeputyFor } from '../deputy-question.ts';
import { expectedAt } from '../expected-at.ts';
import { laterPapersOf } from '../later-papers.ts';
import { toRemind } from '../rules/who-is-reminded.ts';
import { isVacant } from '../rules/whom-a-sending-reaches.ts';
import { readScene, type Scene } from '../scene.ts';
import { prepareSending } from '../sending.ts';
import { readAllInvitations, readAnswers, readRound } from '../store/reads.ts';
import { summonsText } from '../text/index.ts';
import type { Answered, Invitation, Round } from '../vocabulary.ts';
import { hasBegun } from '../when-begun.ts';
import { CalledTable } from './called-table.tsx';
import { Forecast, forecastParts, NoticeInTime } from './forecast.tsx';
import { OwnAnswer } from './own-answer.tsx';

/** Who is called to a meeting, what they answer, and whether the body can act. */
export async function summonsPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language } = visit;
  const scene = await readScene(db, visit.params.id ?? '');
  if (!scene) return { kind: 'not-found' };
  const t = summonsText[language];
  const { meeting, body } = scene;
  const round = await readRound(db, meeting.id);
  const date = formatDate(meeting.held_on);
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.titleOf(body.name, date),
    nav: 'meetings',
    crumbs: [
      { label: `${body.name} ${date}`, href: addresses.meeting(meeting.id) },
      { label: t.title },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={
            <>
              {body.name} <span className="nb num">{date}</span>
            </>
          }
          actions={<ToSitting visit={visit} scene={scene} />}
        >
          <MeetingTabs meeting={meeting} current="summons" visit={visit} />
        </PageHead>
        {round ? (
          await calledParts(visit, scene, round, errors)
        ) : (
          <NobodyYet
            visit={visit}
            scene={scene}
            count={(await expectedAt(db, meeting.id)).length}
          />
        )}
      </>
    ),
  };
}

/** On the day, the way to the meeting itself. */
function ToSitting({ visit, scene }: { visit: Visit; scene: Scene }) {
  const { meeting, body } = scene;
  if (meeting.state !== 'published' || meeting.held_on !== visit.today) return null;
  if (!visit.may('sitting.follow', { bodyId: body.id }).ok) return null;
  return (
    <ButtonLink href={addresses.sitting(meeting.id)}>
      {summonsText[visit.language].act.toSitting}
    </ButtonLink>
  );
}

function NobodyYet({ visit, scene, count }: { visit: Visit; scene: Scene; count: number }) {
  const t = summonsText[visit.language];
  const mayEdit = !isOver(scene.meeting) && visit.may('summons.edit', { bodyId: scene.body.id }).ok;
  return (
    <EmptyState
      title={t.none.title}
      body={`${t.none.body} ${count > 0 ? t.none.waiting(count) : ''}`}
      action={
        mayEdit ? (
          <ButtonLink href={addresses.summonsSend(scene.meeting.id)}>{t.act.send}</ButtonLink>
        ) : null
      }
    />
  );
}

async function calledParts(
  visit: Visit,
  scene: Scene,
  round: Round,
  errors: readonly FieldError[],
) {
  const { db, language, actor, now, form } = visit;
  const { meeting, body } = scene;
  const t = summonsText[language];
  const mayEdit = visit.may('summons.edit', { bodyId: body.id }).ok;
  const [all, messages, answers, prepared, parts, later] = await Promise.all([
    readAllInvitations(db, meeting.id),
    mayEdit ? messagesAbout(db, meeting.id) : [],
    readAnswers(db, meeting.id),
    mayEdit ? prepareSending(db, meeting.id) : undefined,
    forecastParts(db, scene, round),
    mayEdit ? laterPapersOf(db, meeting.id, visit.today) : [],
  ]);
  const published = scene.publications.at(-1)?.document.publishedAt;
  const firstSent = todayInNorway(published ? new Date(published) : round.sentAt);
  const overdue = later.filter((one) => one.state === 'overdue').length;
  const called = all.filter((one) => one.calledOffAt === null);
  const own = called.find((one) => one.personId !== null && one.personId === actor?.personId);
  const over = hasBegun(round, meeting, now);
  const deputies = deputySeats(scene, round);
  const nextFor = (one: Invitation) => nextDeputyFor(one, called, deputies);
  const cancelled = meeting.state === 'cancelled';
  const silent = over ? 0 : toRemind(called, visit.today).now.length;
  const news = over ? 0 : (prepared?.plan.sendings.length ?? 0);
  const deputy = called.find((one) => one.standsInFor === own?.id && one.reply !== 'not-coming');
  return (
    <Columns asideLabel={t.aside} aside={<Aside {...{ visit, round, all, answers, mayEdit }} />}>
      {cancelled ? <Note bad title={t.cancelled} /> : null}
      {news > 0 ? (
        <Note
          title={t.news(news)}
          fixes={<a href={addresses.summonsSend(meeting.id)}>{t.act.sendNews}</a>}
        />
      ) : null}
      {overdue > 0 && !over ? (
        <Note
          bad
          title={t.later.warn(overdue)}
          fixes={<a href={addresses.sentLater(meeting.id)}>{t.act.later}</a>}
        />
      ) : null}
      {own && !over ? (
        <OwnAnswer
          invitation={own}
          action={addresses.summonsReply(meeting.id, own.id)}
          seenSequence={round.askedSequence}
          nextDeputy={nextFor(own)}
          calledDeputy={deputy?.name ?? null}
          errors={errors}
          language={language}
          {...(form.has('grunn') ? { reason: form.text('grunn') } : {})}
        />
      ) : null}
      {cancelled ? null : (
        <>
          <Forecast parts={parts} called={called} bodyId={body.id} language={language} />
          <NoticeInTime
            profile={parts.profile}
            sentOn={firstSent}
            meetingDate={meeting.held_on}
            language={language}
          />
        </>
      )}
      {mayEdit && silent > 0 ? (
        <p className="acts after">
          <ButtonLink href={addresses.summonsRemind(meeting.id)} secondary>
            {t.act.remind}
          </ButtonLink>
        </p>
      ) : null}
      <section className="block" aria-label={t.title}>
        <CalledTable invitations={called} {...{ messages, nextFor, mayEdit, over, visit }} />
      </section>
    </Columns>
  );
}

function Aside(props: {
  visit: Visit;
  round: Round;
  all: readonly Invitation[];
  answers: readonly Answered[];
  mayEdit: boolean;
}) {
  const { visit, round, all, answers, mayEdit } = props;
  const { language } = visit;
  const t = summonsText[language];
  const gone = all.filter((one) => one.calledOffAt !== null && !isVacant(one));
  const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? '';
  const last = new Map(answers.map((one) => [one.invitationId, one]));
  const replaced = answers.filter((one) => one.toEarlierTime || last.get(one.invitationId) !== one);
  const said = (one: Answered) =>
    one.reply === 'none' ? t.earlier.perhaps : t.replies[one.reply].toLowerCase();
  return (
    <>
      <AsideSection title={t.aside}>
        <ul>
          <li>
            {t.lastSent(formatMoment(round.sentAt, language), round.sentBy, round.publication)}
          </li>
          {mayEdit ? (
            <li>
              <a href={addresses.summonsSend(round.meetingId)}>{t.send.title}</a>
            </li>
          ) : null}
          <li>
            <a href={addresses.sentLater(round.meetingId)}>{t.act.later}</a>
          </li>
        </ul>
      </AsideSection>
      {mayEdit && gone.length > 0 ? (
        <AsideSection title={t.calledOff.title}>
          <ul>
            {gone.map((one) => (
              <li key={one.id}>
                {one.name}
                <small>{one.calledOffFor ? t.calledOff[one.calledOffFor] : ''}</small>
              </li>
            ))}
          </ul>
        </AsideSection>
      ) : null}
      {mayEdit && replaced.length > 0 ? (
        <AsideSection title={t.earlier.title}>
          <ul>
            {replaced.map((one) => (
              <li key={`${one.invitationId} ${one.at.toISOString()} ${one.via}`}>
                {t.earlier.line(
                  nameOf(one.invitationId),
                  said(one),
                  t.ways[one.via],
                  formatMoment(one.at, language),
                )}
                {one.toEarlierTime ? (
                  <small>{t.earlier.toEarlierTime(formatDate(one.date))}</small>
                ) : null}
              </li>
            ))}
          </ul>
        </AsideSection>
      ) : null}
    </>
  );
}
