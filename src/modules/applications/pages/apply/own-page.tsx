import { capitalised } from '../../../../kernel/sentences.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../../ui/components/buttons.tsx';
import { Details } from '../../../../ui/components/details.tsx';
import { Checkbox, ErrorSummary, Hidden } from '../../../../ui/components/forms.tsx';
import { PageHead } from '../../../../ui/components/page-head.tsx';
import { Status } from '../../../../ui/components/status.tsx';
import { Table } from '../../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../../ui/format.ts';
import { uiText } from '../../../../ui/text/index.ts';
import { takesApplications } from '../../../adverts/index.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { identityText } from '../../../identity/text/index.ts';
import type { Role } from '../../../identity/vocabulary.ts';
import { readingsByDay } from '../../rules/readings-gathered-by-day.ts';
import { listReadings } from '../../store/readings.ts';
import { applyText } from '../../text/index.ts';
import type { Applicant, Reading, ReadingPlace } from '../../vocabulary.ts';
import { ApplicationFacts } from './application-facts.tsx';
import { type LinkedApplication, linkedApplication } from './linked.ts';
import { noFormPage } from './no-form-page.tsx';
import { deadlineOf, partPage, type Refused } from './part-page.tsx';
import { partOf, parts, typedPart, writtenOf } from './read-typed.ts';
import { sendPage } from './send-page.tsx';

/**
 * What is behind a personal link: the draft where it was left, or all that is kept of somebody and
 * who read it. Opening it changes nothing. @source F-019, personvernforordningen art. 15
 */
export async function ownPage(visit: Visit, refused?: Refused): Promise<Answer> {
  const { language, today, query, form } = visit;
  const t = applyText[language];
  const linked = await linkedApplication(visit);
  if (!linked) return { kind: 'not-found' };
  if (linked === 'ended') return noFormPage(visit, t.stop.endedTitle, t.stop.ended);
  const { token, one, round, choices } = linked;
  const isOpen = takesApplications(round, today);
  const asked = refused ? form.text('del') : (query.get('del') ?? '');
  const mayWrite = one.state === 'draft' || isOpen || refused !== undefined;
  const wantsForm = one.state === 'draft' || parts.some((part) => part === asked);
  if (!wantsForm || !mayWrite) return overview(visit, linked, isOpen, refused);
  const part = partOf(asked);
  if (part === 'send') return sendPage(visit, linked, refused);
  const before = writtenOf(one);
  const written = refused ? typedPart(form, part, before, choices) : before;
  const notice = isOpen ? null : (
    <p className="before-you-write">{t.stop.closed(deadlineOf(round.deadline))}</p>
  );
  return partPage(visit, { part, choices, written, own: { token, one }, refused, notice });
}

async function overview(
  visit: Visit,
  linked: LinkedApplication,
  isOpen: boolean,
  refused: Refused | undefined,
): Promise<Answer> {
  const { db, language } = visit;
  const { token, one, round, choices } = linked;
  const t = applyText[language];
  const own = addresses.ownApplication(token);
  const errors = refused?.errors ?? [];
  const readings = await listReadings(db, one.id);
  const isSent = one.state === 'submitted';
  const deadline = deadlineOf(round.deadline);
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: `${t.own.title} – ${round.name[language]}`,
    nav: '',
    bare: true,
    main: (
      <div className="reply-link apply">
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.own.title} lede={round.name[language]}>
          <p className="standline">
            <Status shape={isSent ? 'ok' : 'off'}>{t.own.states[one.state]}</Status>
            <span>{whenOf(one, visit)}</span>
          </p>
        </PageHead>
        {isSent ? <p>{isOpen ? t.own.mayChange(deadline) : t.own.closed(deadline)}</p> : null}
        {!isSent && isOpen ? (
          <p>
            {t.own.again} <a href={`${own}?del=send`}>{t.steps.send}</a>
          </p>
        ) : null}
        <h2>{t.own.wishes}</h2>
        <OwnWishes visit={visit} linked={linked} />
        <h2>{t.own.data}</h2>
        {isOpen && isSent ? (
          <p className="parts-to-edit">
            {parts.slice(0, 3).map((part) => (
              <ButtonLink key={part} small secondary href={`${own}?del=${part}`}>
                {t.edit(t.steps[part])}
              </ButtonLink>
            ))}
          </p>
        ) : null}
        <ApplicationFacts one={one} choices={choices} language={language} />
        <p>
          <a href={addresses.ownApplicationFile(token)} download>
            {t.own.download}
          </a>
        </p>
        {round.eraseAfter ? <p>{t.own.erasedAfter(formatDate(round.eraseAfter))}</p> : null}
        <h2>{t.own.readers}</h2>
        <p className="hint">{t.own.readersHint}</p>
        <Readers visit={visit} readings={readings} />
        {isSent ? (
          <Details summary={t.own.withdrawAll}>
            <form method="post" action={own}>
              <p>{t.own.withdrawHint}</p>
              <Hidden values={{ gjor: 'trekk', versjon: one.version }} />
              <Button secondary>{t.own.withdrawAll}</Button>
            </form>
          </Details>
        ) : null}
        <Details summary={t.own.erase} open={form(visit) === 'slett'}>
          <form method="post" action={own}>
            <p>{t.own.eraseHint}</p>
            <Hidden values={{ gjor: 'slett' }} />
            <Checkbox name="sikker" label={t.own.eraseSure} />
            <Button secondary>{t.own.erase}</Button>
          </form>
        </Details>
      </div>
    ),
  };
}

const form = (visit: Visit) => visit.form.text('gjor');

function whenOf(one: Applicant, { language }: Visit): string {
  const t = applyText[language].own;
  const words = one.source === 'form' ? [] : [t.registered];
  if (one.submittedAt) words.push(t.sentOn(formatMoment(one.submittedAt, language)));
  if (one.withdrawnAt) words.push(t.withdrawnOn(formatMoment(one.withdrawnAt, language)));
  return words.join(' · ');
}

function OwnWishes({ visit, linked }: { visit: Visit; linked: LinkedApplication }) {
  const { token, one, choices } = linked;
  const t = applyText[visit.language].own;
  return (
    <ol className="wished">
      {one.applications.map(({ id, roleId, bodyId, withdrawnAt }) => {
        const value = `${roleId}.${bodyId}`;
        const label = choices.wishes.find((of) => of.value === value)?.label ?? '–';
        return (
          <li key={id}>
            <span>{label}</span>{' '}
            {withdrawnAt ? (
              <Status shape="off">{t.withdrawnWish}</Status>
            ) : one.state === 'submitted' ? (
              <form method="post" action={addresses.ownApplication(token)} className="inline">
                <Hidden values={{ gjor: 'trekk', onske: id, versjon: one.version }} />
                <Button small secondary label={t.withdrawOneOf(label)}>
                  {t.withdrawOne}
                </Button>
              </form>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

/** Who read it, day by day, by the role they acted in: whose name it was is for those inside. */
function Readers({ visit, readings }: { visit: Visit; readings: readonly Reading[] }) {
  const { language } = visit;
  const t = applyText[language];
  if (readings.length === 0) return <p>{t.own.nobody}</p>;
  const whoIn = ({ role, onBehalfOf }: Reading) =>
    capitalised(`${identityText[language].roles[role as Role]}, ${onBehalfOf}`);
  return (
    <Table
      caption={t.own.readers}
      rows={readingsByDay(readings, whoIn)}
      rowKey={({ day, latest }) => [day, whoIn(latest), latest.place].join('|')}
      columns={[
        { key: 'day', title: t.own.day, heading: true, cell: ({ day }) => formatDate(day) },
        { key: 'who', title: t.own.who, cell: ({ latest }) => whoIn(latest) },
        {
          key: 'where',
          title: t.own.where,
          cell: ({ latest, times }) =>
            `${t.places[latest.place as ReadingPlace] ?? latest.place}, ${t.own.times(times)}`,
        },
      ]}
    />
  );
}
