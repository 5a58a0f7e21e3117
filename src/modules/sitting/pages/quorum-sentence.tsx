import { Status } from '../../../ui/components/status.tsx';
import { quorumSentence } from '../../procedure/index.ts';
import type { Live } from '../live/live.ts';
import { quorumOf } from '../live/quorum-of.ts';

/** Whether the body may act now, with the numbers, the rule, and whether its text was checked. */
export function QuorumSentence({ live }: { live: Live }) {
  const answer = quorumOf(live, live.sitting.current);
  return (
    <p className="live-line quorum">
      <Status shape={answer.met ? 'ok' : 'bad'}>
        {quorumSentence(answer, live.view.language)}
      </Status>
    </p>
  );
}
