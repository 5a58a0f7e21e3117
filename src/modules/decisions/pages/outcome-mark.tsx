import type { Language } from '../../../kernel/language.ts';
import { Status } from '../../../ui/components/status.tsx';
import type { Entry } from '../vocabulary.ts';
import type { WhereTaken } from '../where-taken.ts';

/** How it ended where the decision was taken, as shape and word. */
export function OutcomeMark(props: {
  entry: Pick<Entry, 'source'>;
  taken: WhereTaken;
  language: Language;
}) {
  const { source } = props.entry;
  const { word, shape } = props.taken[source.kind].outcome(source.outcome, props.language);
  return <Status shape={shape}>{word}</Status>;
}
