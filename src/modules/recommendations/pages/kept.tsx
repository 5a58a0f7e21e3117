import { KeptText } from '../../../ui/components/kept-text.tsx';
import type { Visit } from '../../identity/route.ts';
import { recommendationText } from '../text/index.ts';
import type { RecommendationState } from '../vocabulary.ts';
import { type CandidateView, nameOf } from './candidate-view.tsx';
import type { RefusedRecommendation } from './recommendation-page.tsx';

/**
 * What was typed into a form of a recommendation that has gone on meanwhile: the list was sent, the
 * decision returned. Nothing where the form is still there.
 */
export function Kept(props: {
  candidates: readonly CandidateView[];
  visit: Visit;
  refused: RefusedRecommendation | undefined;
  state: RecommendationState;
  mayEdit: boolean;
  mayDecide: boolean;
}) {
  const { candidates, visit, refused, state, mayEdit, mayDecide } = props;
  const { form, language } = visit;
  const t = recommendationText[language];
  const there: Readonly<Record<string, boolean>> = {
    liste: mayEdit,
    avgjor: mayDecide,
    tilbake: mayDecide && state === 'sent',
  };
  if (!refused || there[refused.form] !== false) return null;
  const leaders = Array.from({ length: 200 }, (_, at) => at).filter((at) =>
    form.has(`enhet.${at}`),
  );
  const lines = [
    ...candidates.map(({ applicantId, name }) => ({
      key: `grunn.${applicantId}`,
      label: t.reasonOf(nameOf(name, visit)),
    })),
    ...leaders.flatMap((at) => {
      const unit = form.text(`enhet.${at}`) || t.decide.noUnit;
      return [
        { key: `syn.${at}`, label: `${t.decide.view}, ${unit}` },
        { key: `ikke.${at}`, label: `${t.decide.because} (${unit})` },
      ];
    }),
    { key: 'hvorfor', label: t.decide.reason },
    { key: 'hva', label: t.giveBack.reason },
  ];
  return (
    <KeptText
      language={language}
      lines={lines.map((line) => ({ ...line, text: form.text(line.key) }))}
    />
  );
}
