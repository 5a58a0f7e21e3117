import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatClock, formatDate, formatLongDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { AgendaRow } from '../../documents/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { stopPage } from '../../identity/stop-page.tsx';
import { readAgenda } from '../../meetings/index.ts';
import { actorOfInvitation } from '../actor-of-invitation.ts';
import { answerByLink } from '../commands/answer-by-link.ts';
import { deputySeats, nextDeputyFor } from '../deputy-question.ts';
import { calendarOf } from '../mail/mail-to-one.ts';
import { type CaseAsked, casesUnderHeadings } from '../rules/cases-stand-under-their-headings.ts';
import { mailFrame, noticeOfRound } from '../scene.ts';
import { summonsText } from '../text/index.ts';
import { hasBegun } from '../when-begun.ts';
import { outcomeWords, refusalWords } from './answer-words.ts';
import { type LinkStanding, linkStanding } from './link-standing.ts';
import { OwnAnswer } from './own-answer.tsx';

type Open = Extract<LinkStanding, { kind: 'open' }>;

/** The page behind the link in a mail: the meeting, and the answer. Looking changes nothing. */
export async function linkPage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const standing = await linkStanding(visit, visit.params.token ?? '');
  const { language } = visit;
  const t = summonsText[language].link;
  if (standing.kind !== 'open') return stopOf(standing, language);
  const { scene, invitation } = standing;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.title,
    nav: '',
    bare: true,
    main: (
      <div className="reply-link">
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={
            <>
              {scene.body.name} <span className="nb num">{formatDate(standing.round.date)}</span>
            </>
          }
          lede={t.to(invitation.name)}
        />
        <MeetingFacts standing={standing} language={language} />
        <AnswerPart standing={standing} visit={visit} errors={errors} />
        <Agenda shown={await casesShown(visit, standing)} language={language} />
        <p className="dim">{t.contact(scene.contact)}</p>
      </div>
    ),
  };
}

function MeetingFacts({ standing, language }: { standing: Open; language: Language }) {
  const t = summonsText[language].link;
  const { round } = standing;
  const when = `${formatLongDate(round.date, language)}, ${formatClock(round.start, round.end, language)}`;
  return (
    <Facts
      facts={[
        { label: t.when, value: when },
        { label: t.where, value: round.place || t.noPlace },
      ]}
    />
  );
}

function AnswerPart(props: { standing: Open; visit: Visit; errors: readonly FieldError[] }) {
  const { standing, visit, errors } = props;
  const { language, params, form, now } = visit;
  const { invitation, all, round, scene } = standing;
  const t = summonsText[language].link;
  if (hasBegun(round, scene.meeting, now)) return <p>{t.stop.begun}</p>;
  const token = params.token ?? '';
  const deputy = all.find((one) => one.standsInFor === invitation.id && one.reply !== 'not-coming');
  return (
    <>
      <OwnAnswer
        invitation={invitation}
        action={addresses.replyLink(token)}
        seenSequence={round.askedSequence}
        nextDeputy={nextDeputyFor(invitation, all, deputySeats(scene, round))}
        calledDeputy={deputy?.name ?? null}
        errors={errors}
        language={language}
        {...(form.has('grunn') ? { reason: form.text('grunn') } : {})}
      />
      <p className="dim">{t.change}</p>
      <p className="acts">
        <ButtonLink href={addresses.replyCalendar(token)} secondary>
          {t.calendar}
        </ButtonLink>
        <ButtonLink href={addresses.notice(round.meetingId, 'html')} secondary>
          {visit.actor ? t.notice : t.signIn}
        </ButtonLink>
      </p>
    </>
  );
}

type CasesShown = { cases: readonly CaseAsked<AgendaRow>[]; titleOf: (row: AgendaRow) => string };

/** The cases as published; what a closed one is about only for somebody signed in who decides. */
async function casesShown(visit: Visit, { scene, round }: Open): Promise<CasesShown> {
  const mayRead = visit.may('case.read-closed', { bodyId: scene.body.id }).ok;
  const whole = mayRead ? await readAgenda(visit.db, round.meetingId) : [];
  const own = ({ key, number }: AgendaRow) =>
    whole.find((row) => row.id === key || (number !== null && row.number === number))?.title ?? '';
  return {
    cases: casesUnderHeadings(noticeOfRound(scene, round).agenda),
    titleOf: (row) => (row.closed ? own(row) : row.title),
  };
}

function Agenda({ shown, language }: { shown: CasesShown; language: Language }) {
  if (shown.cases.length === 0) return null;
  return (
    <section className="block" aria-labelledby="agenda">
      <h2 id="agenda">{summonsText[language].link.agenda}</h2>
      <Cases {...shown} language={language} />
    </section>
  );
}

function Cases({ cases, titleOf, language }: CasesShown & { language: Language }) {
  const t = summonsText[language].link;
  return (
    <ul className="plain cases-asked">
      {cases.map(({ row, below }, at) => {
        const title = titleOf(row);
        return (
          <li key={row.key ?? at} className={row.kind === 'group' ? 'over' : undefined}>
            <span className="num">{row.number ?? row.place}</span>{' '}
            {title || (row.closed ? t.closed : '')}
            {title && row.closed ? <small className="sub">{t.closed}</small> : null}
            {below.length > 0 ? (
              <Cases cases={below} titleOf={titleOf} language={language} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** A link that leads nowhere any more: why, and whom to ask. */
function stopOf(standing: Exclude<LinkStanding, Open>, language: Language): Answer {
  const t = summonsText[language];
  const { stop } = t.link;
  const words = (): [title: string, help: string, status: number] => {
    switch (standing.kind) {
      case 'unknown':
        return [stop.unknown, stop.unknownHelp, 404];
      case 'expired':
        return [stop.expired, stop.expiredHelp(formatDate(standing.round.date)), 403];
      case 'cancelled': {
        const { round, scene } = standing;
        const why = scene.meeting.cancelled_reason;
        const what = stop.cancelledHelp(formatDate(round.date));
        return [stop.cancelled, why ? `${what} ${stop.cancelledWhy(why)}` : what, 410];
      }
      case 'withdrawn': {
        const why = standing.invitation.calledOffFor ?? 'holder-changed';
        return [stop.withdrawn, stop.withdrawnHelp(t.calledOff[why]), 403];
      }
      case 'another':
        return [stop.another, stop.anotherHelp(standing.invitation.name, standing.visitor), 403];
      case 'holder':
        return [stop.holder, stop.holderHelp(standing.name), 403];
    }
  };
  const [title, body, status] = words();
  return stopPage(
    { title, body, status },
    'scene' in standing ? <p>{t.link.contact(standing.scene.contact)}</p> : null,
  );
}

/** Takes the answer of whoever the link was sent to; nothing is changed by anybody else. */
export async function linkAnswer(visit: Visit): Promise<Answer> {
  const { db, form, language, now, today, actor } = visit;
  const token = visit.params.token ?? '';
  const standing = await linkStanding(visit, token);
  if (standing.kind !== 'open') return stopOf(standing, language);
  const said = form.text('svar');
  if (said !== 'coming' && said !== 'not-coming') {
    const message = summonsText[language].refusals['choose-a-reply'];
    return linkPage(visit, [{ field: 'svar', message }]);
  }
  const given = {
    token,
    visitor: actor && { personId: actor.personId, name: actor.name },
    reply: said,
    reason: form.text('grunn'),
    seenSequence: Number(form.text('sett')) || 0,
  } as const;
  const acting = { actor: actorOfInvitation(standing.invitation, standing.scene), now, today };
  const done = await perform(db, answerByLink, given, acting);
  if (!done.ok) {
    return linkPage(visit, [{ field: '', message: refusalWords(done.refusal, language) }]);
  }
  const flash = outcomeWords(done.value, language);
  return { kind: 'redirect', to: addresses.replyLink(token), flash };
}

/** The calendar entry of the one whom the link was sent to. */
export async function linkCalendar(visit: Visit): Promise<Answer> {
  const standing = await linkStanding(visit, visit.params.token ?? '');
  if (standing.kind !== 'open') return stopOf(standing, visit.language);
  const { scene, round, invitation } = standing;
  return {
    kind: 'file',
    bytes: calendarOf(mailFrame(scene, round, visit.now), invitation),
    mediaType: 'text/calendar; charset=utf-8',
    fileName: `${scene.body.short_name ?? scene.body.name}-${round.date}.ics`,
  };
}
