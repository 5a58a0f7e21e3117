import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { followUpWords } from '../text/rules/index.ts';
import type { Standing } from '../vocabulary.ts';

/** How each standing is drawn; empty shapes mean open. */
export const standingShapes: Readonly<Record<Standing, StatusShape>> = {
  missed: 'bad',
  explained: 'warn',
  'due-soon': 'half',
  open: 'idle',
  done: 'ok',
  superseded: 'idle',
};

/** A standing as shape and word. */
export function StandingMark({ standing, language }: { standing: Standing; language: Language }) {
  return (
    <Status shape={standingShapes[standing]}>{followUpWords[language].standings[standing]}</Status>
  );
}
