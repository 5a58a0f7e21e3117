import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  ErrorSummary,
  FieldsOf,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import {
  answerMove,
  askMove,
  changeGathering,
  reportGathering,
} from '../commands/keep-gatherings.ts';
import {
  type GatheringRecord,
  listMoves,
  listReflections,
  type Reflection,
  readGathering,
} from '../store/gatherings.ts';
import type { MoveRow } from '../store/tables.ts';
import { aroundText, planText } from '../text/index.ts';
import { summaryStates } from '../vocabulary.ts';
import { aroundError } from './around-errors.ts';
import { FactsForm, linesOf, readFacts } from './gathering-facts.tsx';
import { summaryShapes, whenOf } from './gatherings-page.tsx';
import { type RefusedForm, SmallForm } from './small-form.tsx';
import { SubPages } from './sub-pages.tsx';

/** One gathering: its facts, the wishes to move it, and what came of it. */
export async function gatheringPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language } = visit;
  const t = aroundText[language].gatherings;
  const one = await readGathering(db, visit.params.id ?? '');
  if (!one) return { kind: 'not-found' };
  const [moves, reflections] = await Promise.all([
    listMoves(db, one.id),
    listReflections(db, one.id),
  ]);
  const leave = visit.may('plan.edit', { bodyId: one.body_id });
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: one.theme,
    nav: 'meeting-plan',
    crumbs: [
      { label: planText[language].title, href: addresses.meetingPlans() },
      { label: t.title, href: addresses.gatherings() },
    ],
    main: (
      <>
        <ErrorSummary
          title={uiText[language].errors(errors.length)}
          errors={errors}
          of={refused?.form}
        />
        <PageHead title={one.theme} lede={one.purpose} />
        <SubPages current={null} visit={visit} />
        <Facts facts={factsOf(one, visit)} />
        <Moves one={one} moves={moves} visit={visit} mayEdit={leave.ok} refused={refused} />
        <Outcome one={one} reflections={reflections} visit={visit} />
        {leave.ok ? (
          <>
            <ReportForm one={one} reflections={reflections} visit={visit} refused={refused} />
            <Details summary={t.edit} open={refused?.form === 'fakta'}>
              <FieldsOf id="fakta">
                <FactsForm
                  action={addresses.gathering(one.id)}
                  gathering={one}
                  bodies={[]}
                  visit={visit}
                  errors={refused?.form === 'fakta' ? errors : []}
                />
              </FieldsOf>
            </Details>
          </>
        ) : (
          <p className="dim">{policySentence(leave.refusal, language)}</p>
        )}
      </>
    ),
  };
}

function factsOf(one: GatheringRecord, visit: Visit) {
  const t = aroundText[visit.language].gatherings;
  return [
    { label: t.kind, value: t.kinds[one.kind] },
    { label: t.columns.when, value: whenOf(one, visit) },
    { label: t.columns.place, value: one.place },
    { label: t.invited, value: one.invited.join(', ') },
    {
      label: t.streaming,
      value: [one.streaming ? t.yes : t.no, one.streaming_note].filter(Boolean).join('. '),
    },
    ...(one.participants === null
      ? []
      : [{ label: t.columns.participants, value: one.participants }]),
  ].filter(({ value }) => value !== '');
}

function Moves(props: {
  one: GatheringRecord;
  moves: readonly MoveRow[];
  visit: Visit;
  mayEdit: boolean;
  refused?: RefusedForm | undefined;
}) {
  const { one, moves, visit, mayEdit, refused } = props;
  const t = aroundText[visit.language].gatherings.move;
  const home = addresses.gathering(one.id);
  const waiting = moves.some(({ state }) => state === 'asked');
  const own = (form: string) => refused?.form === form;
  const shared = { action: home, visit, refused };
  if (moves.length === 0 && !mayEdit) return null;
  return (
    <section className="block" aria-labelledby="onsker">
      <h2 id="onsker">{aroundText[visit.language].gatherings.moves}</h2>
      <ul className="plain">
        {moves.map((move) => (
          <li key={move.id}>
            {t.asked(move.asked_by, formatDate(move.from_on), formatDate(move.to_on))} {move.reason}{' '}
            <Status shape={{ asked: 'half', granted: 'ok', declined: 'bad' }[move.state] as 'ok'}>
              {move.state === 'asked'
                ? t.waiting
                : t[move.state](formatDate(move.answered_on ?? move.asked_on))}
            </Status>{' '}
            {move.answer}
          </li>
        ))}
      </ul>
      {mayEdit && waiting ? (
        <SmallForm
          name="svar"
          {...shared}
          submit={
            <>
              <Button name="utfall" value="ja">
                {t.grant}
              </Button>
              <Button secondary name="utfall" value="nei">
                {t.decline}
              </Button>
            </>
          }
        >
          <TextField name="svar" label={t.answer} />
        </SmallForm>
      ) : null}
      {mayEdit && !waiting ? (
        <Details summary={t.title} open={own('onske')}>
          <SmallForm name="onske" submit={t.ask} {...shared}>
            <TextField name="hvem" label={t.who} />
            <TextField name="onsket" label={t.to} size={12} />
            <TextField name="grunn" label={t.reason} />
          </SmallForm>
        </Details>
      ) : null}
    </section>
  );
}

function Outcome(props: {
  one: GatheringRecord;
  reflections: readonly Reflection[];
  visit: Visit;
}) {
  const { one, reflections, visit } = props;
  const t = aroundText[visit.language].gatherings;
  if (reflections.length === 0 && !one.summary && one.summary_state === 'none') return null;
  return (
    <section className="block outcome" aria-labelledby="etter">
      <h2 id="etter">{t.summary}</h2>
      <p>
        <Status shape={summaryShapes[one.summary_state]}>
          {one.sent_on ? t.sentOn(formatDate(one.sent_on)) : t.states[one.summary_state]}
        </Status>{' '}
        {one.send_list.length > 0 ? `${t.sendList}: ${one.send_list.join(', ')}` : ''}
      </p>
      {one.summary ? <p>{one.summary}</p> : null}
      {reflections.length > 0 ? (
        <>
          <h3>{t.reflections}</h3>
          <Facts
            facts={reflections.map(({ group, reflection }) => ({
              label: group,
              value: reflection,
            }))}
          />
        </>
      ) : null}
    </section>
  );
}

function ReportForm(props: {
  one: GatheringRecord;
  reflections: readonly Reflection[];
  visit: Visit;
  refused?: RefusedForm | undefined;
}) {
  const { one, reflections, visit, refused } = props;
  const t = aroundText[visit.language].gatherings;
  return (
    <Details summary={t.report} open={refused?.form === 'rapport'}>
      <SmallForm
        wide
        name="rapport"
        action={addresses.gathering(one.id)}
        fields={{ versjon: one.version }}
        visit={visit}
        refused={refused}
        submit={t.reportSave}
      >
        <TextField
          name="deltakere"
          label={t.participants}
          value={one.participants}
          inputMode="numeric"
          size={6}
        />
        <TextArea
          name="tanker"
          label={t.reflections}
          hint={t.reflectionsHint}
          value={reflections.map(({ group, reflection }) => `${group}: ${reflection}`).join('\n')}
        />
        <TextArea name="oppsummering" label={t.summary} value={one.summary} />
        <Select
          name="utsending"
          label={t.summaryState}
          value={one.summary_state}
          options={summaryStates.map((state) => ({ value: state, label: t.states[state] }))}
        />
        <TextArea
          name="sendeliste"
          label={t.sendList}
          hint={t.linesHint}
          rows={3}
          value={one.send_list.join('\n')}
        />
      </SmallForm>
    </Details>
  );
}

/** Takes the forms of a gathering's page; which one it is, the form says itself. */
export async function takeGatheringForm(visit: Visit): Promise<Answer> {
  const { form, language, db } = visit;
  const t = aroundText[language];
  const id = visit.params.id ?? '';
  const wanted = form.text('gjor');
  const version = wholeNumber(form.text('versjon')) ?? 0;
  const acting = visit.acting();
  const done = (flash: string): Answer => ({
    kind: 'redirect',
    to: addresses.gathering(id),
    flash,
  });
  const refuse = (refusal: Parameters<typeof aroundError>[0]) =>
    gatheringPage(visit, { form: wanted, errors: [aroundError(refusal, language)] });
  if (wanted === 'fakta') {
    const { facts, errors } = readFacts(visit);
    if (errors.length > 0) return gatheringPage(visit, { form: wanted, errors });
    const verdict = await perform(db, changeGathering, { id, version, wanted: facts }, acting);
    return verdict.ok ? done(t.gatherings.saved) : refuse(verdict.refusal);
  }
  if (wanted === 'onske') {
    const to = parseDate(form.text('onsket'));
    if (!to) {
      const errors = [{ field: 'onsket', message: t.refusal['date-wrong'] }];
      return gatheringPage(visit, { form: wanted, errors });
    }
    const wish = { id, askedBy: form.text('hvem'), to, reason: form.text('grunn') };
    const verdict = await perform(db, askMove, wish, acting);
    return verdict.ok ? done(t.gatherings.move.askedDone) : refuse(verdict.refusal);
  }
  if (wanted === 'svar') {
    const answer = { id, granted: form.text('utfall') === 'ja', answer: form.text('svar') };
    const verdict = await perform(db, answerMove, answer, acting);
    return verdict.ok ? done(t.gatherings.move.answered) : refuse(verdict.refusal);
  }
  if (wanted !== 'rapport') return { kind: 'not-found' };
  const typed = form.text('deltakere').trim();
  const reflections = linesOf(form.text('tanker')).map((line, at) => {
    const colon = line.indexOf(':');
    return colon > 0
      ? { group: line.slice(0, colon).trim(), reflection: line.slice(colon + 1).trim() }
      : { group: String(at + 1), reflection: line };
  });
  const report = {
    participants: typed ? (wholeNumber(typed) ?? Number.NaN) : null,
    summary: form.text('oppsummering').trim(),
    summaryState: summaryStates.find((state) => state === form.text('utsending')) ?? 'none',
    sentOn: null,
    sendList: linesOf(form.text('sendeliste')),
    reflections,
  };
  const verdict = await perform(db, reportGathering, { id, version, report }, acting);
  return verdict.ok ? done(t.gatherings.reported) : refuse(verdict.refusal);
}
