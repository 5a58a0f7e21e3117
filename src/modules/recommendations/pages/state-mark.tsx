import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { recommendationText } from '../text/index.ts';
import type { RecommendationState } from '../vocabulary.ts';

const shapes: Readonly<Record<RecommendationState | 'none', StatusShape>> = {
  none: 'off',
  drafted: 'idle',
  sent: 'half',
  decided: 'ok',
  returned: 'warn',
};

/** How a group's recommendation stands; `none` where nobody has begun it. */
export function StateMark(props: { state: RecommendationState | 'none'; language: Language }) {
  const { state, language } = props;
  return <Status shape={shapes[state]}>{recommendationText[language].states[state]}</Status>;
}
