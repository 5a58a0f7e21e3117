import { differenceOf } from '../../kernel/difference-of-texts.ts';

/**
 * A text as somebody wants it, with what goes out struck through and in brackets, and what comes in
 * underlined and between signs, so that neither rests on colour; words say the same aloud.
 */
export function Difference(props: {
  before: string;
  after: string;
  words: { before: string; after: string };
}) {
  const { before, after, words } = props;
  const runs = differenceOf(before, after);
  return (
    <span className="difference">
      {runs.map((run, at) => {
        const key = `${at} ${run.kind}`;
        if (run.kind === 'kept') return <span key={key}>{run.text}</span>;
        return run.kind === 'removed' ? (
          <del key={key}>
            <span className="vh">{words.before}</span>
            {run.text}
          </del>
        ) : (
          <ins key={key}>
            <span className="vh">{words.after}</span>
            {run.text}
          </ins>
        );
      })}
    </span>
  );
}
