import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { choosingText } from '../text/index.ts';
import type { RunState } from '../vocabulary.ts';

const shapes: Readonly<Record<RunState, StatusShape>> = {
  prepared: 'idle',
  computing: 'half',
  found: 'ok',
  infeasible: 'bad',
  stopped: 'off',
  failed: 'warn',
  drawn: 'ok',
};

/** How a run stands, as shape and word. */
export function StateOfRun({ state, language }: { state: RunState; language: Language }) {
  return <Status shape={shapes[state]}>{choosingText[language].states[state]}</Status>;
}
