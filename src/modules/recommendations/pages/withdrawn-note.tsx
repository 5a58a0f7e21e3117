import { Note } from '../../../ui/components/status.tsx';
import type { Visit } from '../../identity/route.ts';
import { withdrawnFrom } from '../rules/a-list-fits-its-group.ts';
import { recommendationText } from '../text/index.ts';
import type { Recommendation } from '../vocabulary.ts';
import { type CandidateView, nameOf } from './candidate-view.tsx';

/**
 * Who has a place on a list that is not decided and has withdrawn since, and what has to be done
 * before the list goes on. Nothing where nobody has.
 * @source F-023, F-024
 */
export function Withdrawn(props: {
  one: Recommendation;
  candidates: readonly CandidateView[];
  visit: Visit;
}) {
  const { one, candidates, visit } = props;
  const t = recommendationText[visit.language].withdrawn;
  const gone = one.state === 'decided' ? [] : withdrawnFrom(candidates);
  if (gone.length === 0) return null;
  const names = gone.map(({ name }) => nameOf(name, visit)).join(', ');
  return (
    <p>
      <Note bad title={t.title(names)}>
        {one.state === 'sent' ? t.sent : t.beingMade}
      </Note>
    </p>
  );
}
