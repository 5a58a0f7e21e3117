import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { consensusWords } from '../text/words/index.ts';
import { type Counts, type OfferedStance, type Stance, usualCounts } from '../vocabulary.ts';

/** The shape of what a stance counts as: full for, half accepts, open aside, and so on. */
export const countShapes: Readonly<Record<Counts, StatusShape>> = {
  for: 'ok',
  accepts: 'half',
  aside: 'idle',
  asks: 'warn',
  against: 'bad',
  blocks: 'off',
};

/** An answer as shape and word. */
export function StanceMark(props: {
  stance: Stance;
  offers?: readonly OfferedStance[];
  language: Language;
}) {
  const offer = props.offers?.find(({ stance }) => stance === props.stance);
  const counts = offer?.counts ?? usualCounts[props.stance];
  return (
    <Status shape={countShapes[counts]}>
      {consensusWords[props.language].stances[props.stance]}
    </Status>
  );
}
