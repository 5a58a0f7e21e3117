import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { termText } from '../text/index.ts';
import type { TermState } from '../vocabulary.ts';

export const stateShapes: Readonly<Record<TermState, StatusShape>> = {
  proposed: 'idle',
  discussed: 'half',
  decided: 'ok',
  rejected: 'off',
};

/** How far a term has come, as shape and word. */
export function StateMark({ state, language }: { state: TermState; language: Language }) {
  return <Status shape={stateShapes[state]}>{termText[language].states[state]}</Status>;
}
