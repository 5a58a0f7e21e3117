import { addresses } from '../../../ui/addresses.ts';
import {
  Button,
  ButtonLink,
  DisabledWithReason,
  PostButton,
} from '../../../ui/components/buttons.tsx';
import { ErrorSummary, FieldsOf, Hidden, TextField } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Steps } from '../../../ui/components/status.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { mayCommit } from '../rules/a-draw-follows-its-commitment.ts';
import { readDraw, readRecord, readRun, type StoredDraw } from '../store/reads.ts';
import { choosingText, drawText } from '../text/index.ts';
import type { ChoosingRun } from '../vocabulary.ts';
import { type Asked, askedOf } from './asked-of-run.tsx';
import { ChosenChart } from './chosen-chart.tsx';
import { HowItWasDrawn, readWritten } from './how-it-was-drawn.tsx';
import { namesOn } from './names-on-a-run.ts';
import { refusalWords } from './refusal-words.ts';
import type { RefusedForm } from './run-page.tsx';
import { Waiting } from './waiting.tsx';

type View = {
  visit: Visit;
  run: ChoosingRun;
  draw: StoredDraw | undefined;
  asked: Asked;
  may: boolean;
};

/** The draw of a run, in its three steps: the commitment, the seed, and what was drawn. */
export async function drawPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language } = visit;
  const run = await readRun(db, visit.params.id ?? '');
  if (!run) return { kind: 'not-found' };
  const t = choosingText[language];
  const d = drawText[language];
  const draw = await readDraw(db, run.id);
  const asked = await askedOf(visit, run, 'draw');
  const may = visit.may('selection.run', { bodyId: null }).ok;
  const names = await namesOn(visit, run);
  const drawn = draw?.drawn ?? null;
  if (drawn) await names.note(Object.values(drawn.members).flat());
  const errors = refused?.errors ?? [];
  const view = { visit, run, draw, asked, may };
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: d.title(run.number),
    nav: 'recruitment',
    crumbs: [
      { label: t.title, href: addresses.choosingRuns() },
      { label: t.runTitle(run.number), href: addresses.choosingRun(run.id) },
    ],
    islands: ['computing-progress'],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={d.title(run.number)} lede={d.lede} />
        <DrawSteps {...view} />
        {drawn ? (
          <div className="acts nextstep">
            <ButtonLink href={addresses.recommendations()}>{t.around.toRecommendations}</ButtonLink>
          </div>
        ) : null}
        <Commitment {...view} />
        <FieldsOf id="felt" errors={errors} typed={refused ? visit.form.text : null}>
          <SeedForm {...view} />
        </FieldsOf>
        {draw && drawn ? (
          <section className="block" aria-labelledby="trukket">
            <h2 id="trukket">{d.drawn.title}</h2>
            <HowItWasDrawn
              {...{ draw, language }}
              witness
              record={readWritten(await readRecord(db, run.id))}
            />
            <p>{d.drawn.panel}</p>
            <ChosenChart {...{ run, names, language }} panel={drawn} before={null} />
          </section>
        ) : null}
      </>
    ),
  };
}

function DrawSteps({ draw, asked, visit }: View) {
  const { language } = visit;
  const { steps } = drawText[language];
  const when = (at: Date | null | undefined) => (at ? formatMoment(at, language) : steps.notYet);
  const computing = asked.state === 'under-way' ? steps.computing : null;
  const state = (done: boolean, now: boolean) => (done ? 'done' : now ? 'now' : 'ahead');
  return (
    <Steps
      label={steps.label}
      steps={[
        {
          key: 'commit',
          title: steps.commit,
          detail: when(draw?.committedAt),
          state: state(Boolean(draw), true),
        },
        {
          key: 'seed',
          title: steps.seed,
          detail: when(draw?.seededAt),
          state: state(Boolean(draw?.seededAt), Boolean(draw)),
        },
        {
          key: 'draw',
          title: steps.draw,
          detail: computing ?? when(draw?.drawnAt),
          state: state(Boolean(draw?.drawnAt), Boolean(draw?.seededAt)),
        },
      ]}
    />
  );
}

function Commitment({ run, draw, visit, may }: View) {
  const { language } = visit;
  const d = drawText[language];
  const allowed = mayCommit(run, draw);
  return (
    <section className="block" aria-labelledby="binding">
      <h2 id="binding">{d.steps.commit}</h2>
      {draw ? (
        <>
          <Facts
            facts={[
              {
                label: d.commit.commitment,
                value: <code className="digest">{draw.commitment}</code>,
              },
              { label: d.commit.at, value: formatMoment(draw.committedAt, language) },
              { label: d.commit.by, value: draw.committedByName },
            ]}
          />
          <p>
            <a href={addresses.drawRecord(run.id)}>{choosingText[language].around.published}</a>
          </p>
        </>
      ) : (
        <>
          <p>{d.commit.body}</p>
          {allowed.ok && may ? (
            <PostButton
              action={addresses.choosingDraw(run.id)}
              fields={{ gjor: 'bind', versjon: String(run.version) }}
            >
              {d.commit.done}
            </PostButton>
          ) : (
            <DisabledWithReason
              reason={
                allowed.ok
                  ? choosingText[language].onlyRecruiter
                  : allowed.refusal.code === 'not-in-this-state'
                    ? d.commit.notFound
                    : refusalWords(allowed.refusal, language).message
              }
            >
              {d.commit.done}
            </DisabledWithReason>
          )}
        </>
      )}
    </section>
  );
}

function SeedForm({ run, draw, asked, visit, may }: View) {
  const { language } = visit;
  const t = choosingText[language];
  const d = drawText[language];
  const to = addresses.choosingDraw(run.id);
  if (!draw) return <p className="why">{d.seed.before}</p>;
  if (draw.seed !== null) {
    if (draw.drawnAt) return null;
    if (asked.state === 'under-way') {
      return <Waiting runId={run.id} kind="draw" words={asked.words} language={language} />;
    }
    return (
      <section className="block">
        <p role="alert">{asked.state === 'broke' ? t.failures[asked.failure] : d.drawn.broken}</p>
        <PostButton action={to} fields={{ gjor: 'fullfor' }}>
          {d.drawn.again}
        </PostButton>
      </section>
    );
  }
  return (
    <section className="block" aria-labelledby="froet">
      <h2 id="froet">{d.steps.seed}</h2>
      <p>{d.seed.body}</p>
      {may ? (
        <form className="form" method="post" action={to}>
          <Hidden values={{ gjor: 'trekk', fingeravtrykk: draw.commitment }} />
          <TextField name="fro" label={d.seed.seed} hint={d.seed.seedHint} />
          <TextField wide name="kilde" label={d.seed.source} hint={d.seed.sourceHint} />
          <TextField wide name="vitne" label={d.seed.witness} hint={d.seed.witnessHint} />
          <p className="why">{d.seed.once}</p>
          <div className="acts">
            <Button>{d.seed.done}</Button>
          </div>
        </form>
      ) : (
        <DisabledWithReason reason={t.onlyRecruiter}>{d.seed.done}</DisabledWithReason>
      )}
    </section>
  );
}
