import type { Language } from '../../../kernel/language.ts';
import { Difference } from '../../../ui/components/difference.tsx';
import { matterText } from '../text/pages/index.ts';
import type { RoundSeen } from './matter-data.ts';

/**
 * What somebody is about to answer to: the proposal, with what is new in it since the round before,
 * and why it was changed.
 */
export function ProposalText(props: {
  round: Pick<RoundSeen, 'round'>;
  before: Pick<RoundSeen, 'round'> | null;
  language: Language;
}) {
  const { round } = props.round;
  const t = matterText[props.language].proposal;
  const former = props.before?.round.proposal ?? round.proposal;
  return (
    <>
      <h3>{t.title}</h3>
      <blockquote className="proposal">
        {former === round.proposal ? (
          round.proposal
        ) : (
          <Difference
            before={former}
            after={round.proposal}
            words={{ before: t.words.removed, after: t.words.added }}
          />
        )}
      </blockquote>
      {round.change ? (
        <p className="prose">
          <b>{t.change}:</b> {round.change}
        </p>
      ) : null}
    </>
  );
}
