import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { relaxationInWords } from '../../selection/index.ts';
import type { Panel } from '../../selection/vocabulary.ts';
import { chosenPanel } from '../rules/who-is-chosen.ts';
import { listRuns, readDraw, readLastTask, readRun } from '../store/reads.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun, ComputingTask } from '../vocabulary.ts';
import { AroundAChoice } from './around-a-choice.tsx';
import { type Asked, askedOf } from './asked-of-run.tsx';
import { Chances, certificateWords, NeverChosen } from './chances.tsx';
import { ChosenChart } from './chosen-chart.tsx';
import { Differences } from './differences.tsx';
import { AimsReached, NeedsCovered } from './fit-tables.tsx';
import { type NamesOnRun, namesOn } from './names-on-a-run.ts';
import { NextStep } from './next-step.tsx';
import { RunDemands } from './run-demands.tsx';
import { StateOfRun } from './state-of-run.tsx';
import { Waiting } from './waiting.tsx';
import { WhyNot } from './why-not.tsx';
import { numberWritten } from './written-numbers.ts';

export type RefusedForm = { errors: readonly FieldError[]; status: number };

/** All that the page of a run shows. */
type View = {
  visit: Visit;
  run: ChoosingRun;
  names: NamesOnRun;
  task: ComputingTask | undefined;
  panel: Panel | null;
  /** The selection of the run that this one was made from, where there is one. */
  before: Panel | null;
};

async function viewOf(visit: Visit, run: ChoosingRun): Promise<View> {
  const { db } = visit;
  const panelOf = async (of: ChoosingRun | undefined) =>
    of ? chosenPanel(of, await readDraw(db, of.id)) : null;
  const parent = run.parent && run.parent.as !== 'copy' ? run.parent : null;
  return {
    visit,
    run,
    names: await namesOn(visit, run),
    task: await readLastTask(db, run.id, 'choose'),
    panel: await panelOf(run),
    before: parent ? await panelOf(await readRun(db, parent.id)) : null,
  };
}

/** A run: what is demanded, how far its computing is, and what came of it. */
export async function runPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language } = visit;
  const t = choosingText[language];
  const run = await readRun(db, visit.params.id ?? '');
  if (!run) return { kind: 'not-found' };
  const view = await viewOf(visit, run);
  await view.names.note();
  const errors = refused?.errors ?? [];
  const { groups, candidates } = run.problem;
  const seated = Object.keys(run.key.seated).length;
  const may = visit.may('selection.run', { bodyId: null }).ok;
  const settled = run.state === 'found' || run.state === 'drawn';
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: t.runTitle(run.number),
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.choosingRuns() }],
    islands: ['computing-progress'],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={t.runTitle(run.number)}
          lede={t.lede(t.methods[run.method], groups.length, candidates.length - seated)}
          actions={
            may ? (
              <ButtonLink secondary href={`${addresses.newChoosingRun()}?som=${run.id}`}>
                {t.copyDemands}
              </ButtonLink>
            ) : null
          }
        >
          <p className="sub2">
            <StateOfRun state={run.state} language={language} />{' '}
            {view.names.rounds.map(({ name }) => name[language]).join(', ')} ·{' '}
            {formatMoment(run.createdAt, language)}, {run.createdByName}
          </p>
          <Parent {...view} />
        </PageHead>
        <Standing {...view} may={may} asked={await askedOf(visit, run, 'choose')} />
        <NextStep run={run} language={language} />
        <Came {...view} />
        {settled ? (
          <AroundAChoice
            {...view}
            alternatives={view.panel ? await askedOf(visit, run, 'alternatives') : notAsked}
            prices={await askedOf(visit, run, 'prices')}
            made={await listRuns(db, { parentId: run.id })}
          />
        ) : null}
        <Demands {...view} />
      </>
    ),
  };
}

const notAsked: Asked = { state: 'not-asked' };

function Demands({ run, names, visit }: View) {
  const { language } = visit;
  const t = choosingText[language].demands;
  const table = <RunDemands {...{ run, names, language }} />;
  if (run.result) return <Details summary={t.title}>{table}</Details>;
  return (
    <section className="block" aria-labelledby="krav">
      <h2 id="krav">{t.title}</h2>
      {table}
    </section>
  );
}

/** Which run this one was made from, and what was changed. */
function Parent({ run, names, visit }: View) {
  const t = choosingText[visit.language].parent;
  const { parent } = run;
  if (!parent) return null;
  const link = (words: string) => <a href={addresses.choosingRun(parent.id)}>{words}</a>;
  switch (parent.as) {
    case 'copy':
      return <p className="why">{link(t.copy(parent.number))}</p>;
    case 'locked': {
      const places = Object.values(parent.locked.members).flat().length;
      return <p className="why">{link(t.locked(parent.number, places))}</p>;
    }
    case 'way-out':
      return (
        <p className="why">
          {link(t['way-out'](parent.number))}{' '}
          {relaxationInWords(names.problem, parent.relaxation, names.words).join(' ')}
        </p>
      );
    case 'replacement':
      return (
        <p className="why">
          {link(t.replacement(parent.number))} {parent.withdrawn.map(names.person).join(', ')}
        </p>
      );
  }
}

/** Where the run stands: to be started, under way, broken off, or stopped. */
function Standing({ run, task, visit, may, asked }: View & { may: boolean; asked: Asked }) {
  const { language } = visit;
  const t = choosingText[language];
  if (run.state === 'computing') {
    const words = asked.state === 'under-way' ? asked.words : [t.progress.working];
    return <Waiting runId={run.id} kind="choose" {...{ words, language }} mayCancel={may} />;
  }
  if (run.state !== 'prepared' && run.state !== 'stopped' && run.state !== 'failed') return null;
  const words = run.state === 'prepared' ? t.start : t.startAgain;
  return (
    <section className="block">
      {run.failure ? <p role="alert">{t.failures[run.failure]}</p> : null}
      {run.state === 'stopped' && !run.result && task ? <p>{t.result.nothing}</p> : null}
      {may ? (
        <PostButton
          action={addresses.choosingRun(run.id)}
          fields={{ gjor: 'start', versjon: String(run.version) }}
        >
          {words}
        </PostButton>
      ) : (
        <DisabledWithReason reason={t.onlyRecruiter}>{words}</DisabledWithReason>
      )}
    </section>
  );
}

/** What came of the run, as its method tells it. */
function Came({ run, task, names, panel, before, visit }: View) {
  const { language } = visit;
  const t = choosingText[language].result;
  const { result } = run;
  const common = { run, names, language };
  if (!result) return null;
  const seconds = numberWritten(result.ms / 1000, language, 2);
  const measured = <p className="why">{t.measured(seconds, task?.megabytes ?? null)}</p>;
  if (result.status === 'infeasible') {
    return (
      <>
        <WhyNot {...{ run, result, names, visit }} />
        {measured}
      </>
    );
  }
  const shown = panel ?? (result.status === 'stopped' ? result.panel : null);
  const found = result.status === 'found' ? result : null;
  const isLottery = run.method === 'leximin' || run.method === 'maximin';
  return (
    <>
      {result.status === 'stopped' ? <p>{shown ? t.stopped : t.nothing}</p> : null}
      {shown ? (
        <section className="block" aria-labelledby="valgte">
          <h2 id="valgte">{run.state === 'drawn' ? t.chosen : t.proposal}</h2>
          {found && !isLottery && run.state === 'found' ? (
            <p>{certificateWords(run, found, language)}</p>
          ) : null}
          <ChosenChart {...common} panel={shown} before={before} />
          <p className="why">{t.ask}</p>
        </section>
      ) : null}
      {shown && before && run.parent ? (
        <section className="block" aria-labelledby="forskjell">
          <h2 id="forskjell">{choosingText[language].around.differs(run.parent.number)}</h2>
          <Differences
            before={before}
            after={shown}
            caption={choosingText[language].around.differs(run.parent.number)}
            {...{ names, language }}
          />
        </section>
      ) : null}
      {result.reached.length > 0 ? (
        <AimsReached reached={result.reached} language={language} />
      ) : null}
      {shown ? (
        <NeedsCovered {...common} panel={shown} />
      ) : run.problem.needs.length > 0 ? (
        <p className="why">{t.unknownNeeds}</p>
      ) : null}
      {found && run.method === 'quota-draw' && run.state === 'found' ? (
        <p>{certificateWords(run, found, language)}</p>
      ) : null}
      {found && isLottery ? <Chances {...common} found={found} /> : null}
      {found ? <NeverChosen {...common} found={found} /> : null}
      {measured}
    </>
  );
}
