import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { MeetingTabs } from '../../meetings/index.ts';
import { remind } from '../commands/remind.ts';
import { toRemind } from '../rules/who-is-reminded.ts';
import { readScene } from '../scene.ts';
import { readInvitations, readRound } from '../store/reads.ts';
import { summonsText } from '../text/index.ts';
import { hasBegun } from '../when-begun.ts';
import { refusalWords } from './answer-words.ts';

/** Whom a reminder would reach now, and the one button that sends it. */
export async function remindPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { db, language, now, today } = visit;
  const scene = await readScene(db, visit.params.id ?? '');
  const round = scene && (await readRound(db, scene.meeting.id));
  if (!scene || !round) return { kind: 'not-found' };
  const t = summonsText[language];
  const { meeting, body } = scene;
  const reminding = toRemind(await readInvitations(db, meeting.id), today);
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(', ');
  const over = hasBegun(round, meeting, now);
  const date = formatDate(meeting.held_on);
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.remind.title,
    nav: 'meetings',
    crumbs: [
      { label: `${body.name} ${date}`, href: addresses.meeting(meeting.id) },
      { label: t.title, href: addresses.summons(meeting.id) },
      { label: t.remind.title },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.remind.title} lede={t.remind.lede}>
          <MeetingTabs meeting={meeting} current="summons" visit={visit} />
        </PageHead>
        {reminding.now.length > 0 && !over ? (
          <section className="block" aria-labelledby="to">
            <h2 id="to">{t.remind.to}</h2>
            <Table
              caption={t.remind.to}
              rows={reminding.now}
              rowKey={(one) => one.id}
              columns={[
                { key: 'name', title: t.columns.name, heading: true, cell: (one) => one.name },
                { key: 'role', title: t.columns.role, cell: (one) => t.roles[one.role] },
                { key: 'address', title: t.columns.address, cell: (one) => one.email },
                {
                  key: 'last',
                  title: t.remind.last,
                  cell: ({ remindedOn }) => (remindedOn ? formatDate(remindedOn) : t.remind.never),
                },
              ]}
            />
          </section>
        ) : null}
        {reminding.already.length > 0 ? <p>{t.remind.already(names(reminding.already))}</p> : null}
        {reminding.withoutAddress.length > 0 ? (
          <p>{t.cancel.without(names(reminding.withoutAddress))}</p>
        ) : null}
        <form method="post" action={addresses.summonsRemind(meeting.id)} className="acts after">
          {over || reminding.now.length === 0 ? (
            <DisabledWithReason reason={over ? t.remind.over : t.remind.nobody}>
              {t.remind.title}
            </DisabledWithReason>
          ) : (
            <Button>{t.remind.confirm(reminding.now.length)}</Button>
          )}
          <ButtonLink href={addresses.summons(meeting.id)} secondary>
            {t.act.back}
          </ButtonLink>
        </form>
      </>
    ),
  };
}

/** Sends the reminder, or says why there is none to send. */
export async function remindAnswer(visit: Visit): Promise<Answer> {
  const meetingId = visit.params.id ?? '';
  const { language } = visit;
  const done = await perform(visit.db, remind, { meetingId }, visit.acting());
  if (!done.ok) {
    return remindPage(visit, [{ field: '', message: refusalWords(done.refusal, language) }]);
  }
  const flash = summonsText[language].remind.done(done.value.reminded);
  return { kind: 'redirect', to: addresses.summons(meetingId), flash };
}
