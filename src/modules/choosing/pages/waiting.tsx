import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { whatIsCounted } from '../../selection/index.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun, ComputingTask, TaskKind } from '../vocabulary.ts';
import { numberWritten, percentWritten } from './written-numbers.ts';

/** How far a task is, as sentences; the first says what it is at, and changes seldom. */
export function progressWords(
  { problem }: Pick<ChoosingRun, 'problem'>,
  task: ComputingTask,
  before: number,
  now: Date,
  language: Language,
): string[] {
  const t = choosingText[language].progress;
  if (task.state === 'waiting') return [t.waiting(before)];
  if (task.state !== 'working') return [t.over];
  const { progress } = task;
  if (!progress) return [t.working];
  const { stage, done, achieved, bound } = progress;
  const ofLottery = stage === 'levels' || stage === 'realise' || stage === 'cut';
  const chance = ofLottery && whatIsCounted(problem) === 'chance';
  const written = (value: number) =>
    chance ? percentWritten(value, language) : numberWritten(value, language);
  return [
    `${t.stages[stage]}.`,
    ...(done === null ? [] : [t.share(percentWritten(done, language))]),
    ...(achieved !== null && bound !== null ? [t.best(written(achieved), written(bound))] : []),
    ...(task.beganAt ? [t.since(Math.max(0, Math.round((+now - +task.beganAt) / 1000)))] : []),
    t.working,
  ];
}

/**
 * Says how far the computer is. With a script the words change where they stand; without one the
 * page is loaded again every third second.
 */
export function Waiting(props: {
  runId: string;
  kind: TaskKind;
  subject?: string;
  words: readonly string[];
  language: Language;
  mayCancel?: boolean;
}) {
  const { runId, kind, subject = '', words, language } = props;
  const t = choosingText[language];
  const query = new URLSearchParams({ hva: kind, ...(subject ? { hvem: subject } : {}) });
  const from = `${addresses.choosingProgress(runId)}?${query}`;
  return (
    <section className="block computing" aria-labelledby={`regner-${kind}`}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <h2 id={`regner-${kind}`}>{t.progress.title}</h2>
      <div className="far" data-computing={from}>
        {words.map((line, at) => (
          <p key={line} role={at === 0 ? 'status' : undefined}>
            {line}
          </p>
        ))}
      </div>
      <p className="why">{t.progress.refresh}</p>
      {props.mayCancel ? (
        <PostButton secondary action={addresses.choosingRun(runId)} fields={{ gjor: 'avbryt' }}>
          {t.cancel}
        </PostButton>
      ) : null}
    </section>
  );
}
