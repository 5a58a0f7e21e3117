import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import type { Visit } from '../../identity/route.ts';
import { countBefore, readAnswer, readLastTask } from '../store/reads.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun, ComputingTask, Failure, TaskKind } from '../vocabulary.ts';
import { progressWords, Waiting } from './waiting.tsx';

/** A question to the computer as a page shows it: not asked, under way, broken, or answered. */
export type Asked =
  | { state: 'not-asked' }
  | { state: 'under-way'; task: ComputingTask; words: readonly string[] }
  | { state: 'broke'; failure: Failure }
  | { state: 'answered'; answer: unknown };

/** How a question about a run stands. */
export async function askedOf(
  visit: Visit,
  run: ChoosingRun,
  kind: TaskKind,
  subject = '',
): Promise<Asked> {
  const { db, now, language } = visit;
  const task = await readLastTask(db, run.id, kind, subject);
  if (!task || task.state === 'cancelled') return { state: 'not-asked' };
  if (task.state === 'failed') return { state: 'broke', failure: task.failure ?? 'solver-failed' };
  if (task.state === 'done') {
    return { state: 'answered', answer: await readAnswer(db, task.id) };
  }
  const words = progressWords(run, task, await countBefore(db, task), now, language);
  return { state: 'under-way', task, words };
}

/** A question with the button that asks it, how far it is, or what was answered. */
export function AskedOfRun(props: {
  visit: Visit;
  run: ChoosingRun;
  asked: Asked;
  kind: Exclude<TaskKind, 'choose' | 'draw'>;
  subject?: string;
  action?: string;
  button: string;
  shown: (answer: unknown) => ReactNode;
}) {
  const { visit, run, asked, kind, subject = '', button, shown } = props;
  const { language } = visit;
  const t = choosingText[language];
  const action = props.action ?? addresses.choosingRun(run.id);
  const ask = (words: string) => (
    <PostButton secondary action={action} fields={{ gjor: 'spor', hva: kind }}>
      {words}
    </PostButton>
  );
  switch (asked.state) {
    case 'not-asked':
      return ask(button);
    case 'under-way':
      return <Waiting runId={run.id} {...{ kind, subject, language }} words={asked.words} />;
    case 'broke':
      return (
        <>
          <p>{t.failures[asked.failure]}</p>
          {ask(t.person.again)}
        </>
      );
    case 'answered':
      return shown(asked.answer);
  }
}
