import { addDays, addMonths } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  Checkbox,
  type FieldError,
  FieldsOf,
  FilterBar,
  Hidden,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage } from '../../../ui/components/recruitment-tabs.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate, formatMoment, parseDate } from '../../../ui/format.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import { readApplicants } from '../../applications/index.ts';
import type { Applicant } from '../../applications/vocabulary.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { cameInAbout, failedSealed } from '../../messages/index.ts';
import { engagementsSeen } from '../engagements-seen.ts';
import { consentLetter } from '../mail/letters.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import { unitLoads } from '../rules/how-much-a-unit-gives.ts';
import { listConsents } from '../store/consent-reads.ts';
import { offersText } from '../text/offers/index.ts';
import { unitsText } from '../text/units/index.ts';
import { type UnitToAsk, unitsToAsk } from '../units-to-ask.ts';
import { answerWays, type Consent, consentAnswers } from '../vocabulary.ts';
import { ConsentMark } from './consent-mark.tsx';
import { LetterShown } from './letters-page.tsx';
import { noteNames, roundAsked } from './offers-view.ts';

export type RefusedUnitForm = { form: string; errors: readonly FieldError[]; status: 409 | 422 };

const hoursWritten = (hours: number, english: boolean) =>
  english ? hours.toFixed(1) : hours.toFixed(1).replace('.', ',');

/** What each unit gives, and what the leaders of units have said of it. */
export async function unitsPage(visit: Visit, refused?: RefusedUnitForm): Promise<Answer> {
  const { db, language, today, query } = visit;
  const t = unitsText[language];
  const { actor } = visit.acting();
  const { round } = await roundAsked(visit);
  const from = parseDate(query.get('fra') ?? '') ?? today;
  const to = parseDate(query.get('til') ?? '') ?? addDays(addMonths(from, 12), -1);
  const fits = from <= to && to <= addMonths(from, 36);
  const loads = fits ? unitLoads(await engagementsSeen(db, actor), from, to) : [];
  // A director is asked through the offers of their own groups; the list is of all of them.
  const sees = actor.role !== 'director';
  const asks = sees && round ? await unitsToAsk(db, round.id) : [];
  const consents = sees && round ? await listConsents(db, round.id) : [];
  const people = await readApplicants(
    db,
    consents.flatMap(({ applicantIds }) => applicantIds),
  );
  await noteNames(visit, [
    ...people.map(({ id }) => id),
    ...asks.flatMap((one) => one.people.map(({ id }) => id)),
  ]);
  const mayEdit = visit.may('offer.edit', { bodyId: null }).ok;
  const mailKeys = mayEdit ? consents.map(({ id }) => mailKeyOf(id)) : [];
  const cameBack = await failedSealed(db, mailKeys);
  const came = await cameInAbout(visit, mailKeys);
  const errors = refused?.errors ?? [];
  return recruitmentPage({
    visit,
    current: 'offers',
    title: t.title,
    lede: t.lede,
    refused,
    main: (
      <>
        <section className="block" aria-labelledby="tid">
          <h2 id="tid">{t.load.title}</h2>
          <FilterBar action={addresses.unitLoads()} label={t.load.title} submit={t.load.show}>
            <TextField
              name="fra"
              label={t.load.from}
              size={10}
              inputMode="numeric"
              value={query.get('fra') ?? formatDate(from)}
            />
            <TextField
              name="til"
              label={t.load.to}
              size={10}
              inputMode="numeric"
              value={query.get('til') ?? formatDate(to)}
            />
          </FilterBar>
          {!fits ? (
            <p className="fault">{t.load.badPeriod}</p>
          ) : loads.length === 0 ? (
            <EmptyState title={t.load.none} body={t.load.noneBody} />
          ) : (
            <>
              <Table
                caption={t.load.title}
                rows={loads}
                rowKey={({ unit }) => unit}
                columns={[
                  {
                    key: 'unit',
                    title: t.load.unit,
                    heading: true,
                    cell: ({ unit }) => unit || t.load.noUnit,
                  },
                  {
                    key: 'people',
                    title: t.load.people,
                    number: true,
                    cell: (row) => row.people,
                  },
                  {
                    key: 'percent',
                    title: t.load.percent,
                    number: true,
                    cell: ({ percent }) => `${percent}\u00a0%`,
                  },
                  {
                    key: 'hours',
                    title: t.load.hours,
                    number: true,
                    cell: ({ hours }) => hoursWritten(hours, language === 'en'),
                  },
                ]}
              />
              <p className="why">{t.load.basis}</p>
            </>
          )}
        </section>
        {mayEdit && round ? (
          <AskForm visit={visit} round={round} asks={asks} errors={errors} />
        ) : null}
        {consents.length > 0 ? (
          <Answers {...{ visit, consents, people, cameBack, refused }} />
        ) : null}
        {came}
      </>
    ),
  });
}

function AskForm(props: {
  visit: Visit;
  round: RecruitmentRound;
  asks: readonly UnitToAsk[];
  errors: readonly FieldError[];
}) {
  const { visit, round, asks, errors } = props;
  const t = unitsText[visit.language];
  const [first] = asks;
  if (!first) return <p>{t.ask.nobody}</p>;
  const to = {
    name: first.leader || first.unit,
    email: first.leaderEmail,
    writtenStandard: first.standard,
  };
  const sender = visit.acting().actor.onBehalfOf;
  const asked = { unit: first.unit, people: first.people.length, sender };
  return (
    <section className="block" aria-labelledby="ikke-spurt">
      <h2 id="ikke-spurt">{t.ask.title}</h2>
      <p>{t.ask.lede}</p>
      <form
        method="post"
        action={addresses.unitLoads({ runde: round.id })}
        className="fields terms"
      >
        <FieldsOf id="spor" errors={errors}>
          <Hidden values={{ gjor: 'spor', runde: round.id }} />
          {asks.map(({ unit, leader, leaderEmail, people }) => (
            <Checkbox
              key={unit}
              name="enhet"
              value={unit}
              checked={leaderEmail !== ''}
              label={`${unit} (${[leader, leaderEmail || t.ask.noAddress, t.ask.people(people.length)].filter(Boolean).join(', ')}): ${people.map(({ name }) => name).join(', ')}`}
            />
          ))}
        </FieldsOf>
        <Details summary={t.ask.letter}>
          <LetterShown
            to={to.name}
            letter={consentLetter(to, asked, t.ask.link)}
            subject={offersText[visit.language].preview.subject}
          />
        </Details>
        <p className="acts">
          <Button>{t.ask.submit}</Button>
        </p>
      </form>
    </section>
  );
}

function Answers(props: {
  visit: Visit;
  consents: readonly Consent[];
  people: readonly Applicant[];
  cameBack: ReadonlySet<string>;
  refused: RefusedUnitForm | undefined;
}) {
  const { visit, consents, people, cameBack, refused } = props;
  const { language } = visit;
  const t = unitsText[language];
  const names = ({ applicantIds }: Consent) =>
    people
      .filter(({ id }) => applicantIds.includes(id))
      .map(({ name }) => name)
      .join(', ');
  const mayEdit = visit.may('offer.edit', { bodyId: null }).ok;
  return (
    <section className="block" aria-labelledby="svarene">
      <h2 id="svarene">{t.asked.title}</h2>
      <Table
        caption={t.asked.title}
        rows={consents}
        rowKey={({ id }) => id}
        columns={[
          { key: 'unit', title: t.asked.unit, heading: true, cell: ({ unit }) => unit },
          { key: 'people', title: t.asked.people, cell: names },
          {
            key: 'asked',
            title: t.asked.asked,
            cell: ({ askedAt }) => formatMoment(askedAt, language),
          },
          {
            key: 'answer',
            title: t.asked.answer,
            cell: (consent) => (
              <>
                <ConsentMark consent={consent} language={language} />
                {cameBack.has(mailKeyOf(consent.id)) ? (
                  <>
                    {' '}
                    <Status shape="bad">{offersText[language].letterFailed}</Status>
                  </>
                ) : null}
              </>
            ),
          },
          { key: 'reason', title: t.asked.reason, cell: ({ reason }) => reason },
        ]}
      />
      {mayEdit
        ? consents
            .filter(({ answer }) => answer === null)
            .map(({ id, unit, roundId }) => (
              <Details key={id} summary={t.asked.noteTitle(unit)} open={refused?.form === id}>
                <form
                  method="post"
                  action={addresses.unitLoads({ runde: roundId })}
                  className="fields terms"
                >
                  <FieldsOf
                    id={id}
                    errors={refused?.form === id ? refused.errors : []}
                    typed={refused?.form === id ? visit.form.text : null}
                  >
                    <Hidden values={{ gjor: 'svar', runde: roundId, sporsmal: id }} />
                    <ConsentFields visit={visit} />
                    <Select
                      name="hvordan"
                      label={t.asked.how}
                      options={answerWays
                        .filter((way) => way !== 'link')
                        .map((way) => ({ value: way, label: t.asked.ways[way] }))}
                    />
                  </FieldsOf>
                  <p className="acts">
                    <Button secondary>{t.asked.submit}</Button>
                  </p>
                </form>
              </Details>
            ))
        : null}
    </section>
  );
}

/** Yes, yes on conditions, or no, with the reason. */
export function ConsentFields({ visit }: { visit: Visit }) {
  const t = unitsText[visit.language];
  return (
    <>
      <Radios
        name="svar"
        label={t.link.answer}
        options={consentAnswers.map((answer) => ({ value: answer, label: t.marks[answer] }))}
      />
      <TextArea name="grunn" label={t.link.reason} hint={t.link.reasonHint} rows={3} />
    </>
  );
}
