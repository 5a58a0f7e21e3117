import type { Language } from '../../../kernel/language.ts';
import { Changed } from '../../../ui/components/status.tsx';
import { uiText } from '../../../ui/text/index.ts';
import { decisionText } from '../text/index.ts';
import type { EntryPoint } from '../vocabulary.ts';

/** The points of a decision, each with the proposed text where it was another. */
export function DecisionPoints(props: {
  points: readonly EntryPoint[];
  language: Language;
  /** Whether links may lead to its points; for one decision on a page. */
  anchors?: boolean;
  /** Whether one point alone stands without its number, as what was agreed on between meetings. */
  plain?: boolean;
}) {
  const { points, language, anchors = false, plain = false } = props;
  if (points.length === 0) return null;
  const [only] = points;
  // Between meetings one text is agreed on; a "1." before it would promise a second.
  if (plain && points.length === 1 && only) {
    return (
      <p className="as-typed" id={anchors ? `punkt-${only.no}` : undefined}>
        {only.text}
      </p>
    );
  }
  return (
    <ol className="points tight">
      {points.map((point) => (
        <Point
          key={`${point.no} ${point.proposed}`}
          point={point}
          language={language}
          anchor={anchors}
        />
      ))}
    </ol>
  );
}

function Point(props: { point: EntryPoint; language: Language; anchor: boolean }) {
  const { point, language, anchor } = props;
  const t = decisionText[language];
  const { before, after } = uiText[language];
  if (point.change === 'struck') {
    return (
      <li className="struck changed">
        <small>{t.struck}</small> <del>{point.proposed}</del>
      </li>
    );
  }
  return (
    <li value={point.no ?? undefined} id={anchor ? `punkt-${point.no}` : undefined}>
      {point.change === 'changed' && point.proposed ? (
        <Changed before={point.proposed} after={point.text} words={{ before, after }} />
      ) : (
        point.text
      )}
      {point.change === 'added' && point.proposed === null ? (
        <small className="dim"> {t.addedAtMeeting}</small>
      ) : null}
    </li>
  );
}

/** The points that stand, as text: "1. …"; a point without a number as it is. */
export function pointLines(points: readonly EntryPoint[]): string[] {
  return points
    .filter(({ change }) => change !== 'struck')
    .map(({ no, text }) => (no === null ? text : `${no}. ${text}`));
}

/** What was decided, in one line; the note where there are no points. */
export function lineOf({ points, note }: { points: readonly EntryPoint[]; note: string }): string {
  const line = pointLines(points).join(' ') || note;
  return line.length > 240 ? `${line.slice(0, 237)} …` : line;
}
