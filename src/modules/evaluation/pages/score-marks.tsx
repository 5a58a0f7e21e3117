import type { Sum } from '../vocabulary.ts';

type Level = 'high' | 'middle' | 'low';
const levelOf: readonly Level[] = ['low', 'low', 'middle', 'high', 'high'];

/**
 * One mark for each answer, the best first: filled, half or empty, so that the shape says it and
 * not the colour. A picture of numbers that stand beside it.
 */
export function AnswerMarks({ counts }: { counts: Sum['counts']['useful'] }) {
  const marks = counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, no) => ({ key: `${index}-${no}`, level: levelOf[index] })),
  );
  return (
    <span className="answers" aria-hidden="true">
      {marks.reverse().map(({ key, level }) => (
        <i key={key} className={level} />
      ))}
    </span>
  );
}

/** A score on the scale: so many of five. */
export function ScoreMarks({ score }: { score: number }) {
  return (
    <span className="scale" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((one) => (
        <i key={one} className={one <= score ? 'on' : undefined} />
      ))}
    </span>
  );
}

/** What the marks mean. */
export function MarksLegend({ words }: { words: Readonly<Record<Level, string>> }) {
  const levels: readonly Level[] = ['high', 'middle', 'low'];
  return (
    <ul className="legend">
      {levels.map((level) => (
        <li key={level}>
          <span className="answers" aria-hidden="true">
            <i className={level} />
          </span>
          {words[level]}
        </li>
      ))}
    </ul>
  );
}
