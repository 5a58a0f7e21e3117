import type { Language } from '../../../../kernel/language.ts';
import type { PerhapsSame as PerhapsSamePeople } from '../rules/what-an-import-adds.ts';
import { importText } from '../text/index.ts';
import { rowSentence } from './fault-words.ts';
import type { Review } from './review-of-import.ts';

const mostShown = 100;

/** The rows that are not taken in, by their numbers, and why. */
export function RowFaults({ review, language }: { review: Review; language: Language }) {
  const { review: t, faults: words } = importText[language];
  const withdrawn = review.plan.people
    .filter(({ outcome }) => outcome === 'withdrawn')
    .flatMap(({ lines }) => lines.map((line) => ({ line, sentence: words.withdrawn })));
  const faulty = review.read.faults.map((fault) => ({
    line: fault.line,
    sentence: rowSentence(fault, language),
  }));
  const all = [...faulty, ...withdrawn].toSorted((one, other) => one.line - other.line);
  if (all.length === 0) return null;
  const more = all.length - mostShown;
  return (
    <>
      <h3>{t.faults}</h3>
      <ul className="faults">
        {all.slice(0, mostShown).map(({ line, sentence }) => (
          <li key={line}>
            <b className="num">{t.row(line)}</b> {sentence}
          </li>
        ))}
        {more > 0 ? <li>{t.moreFaults(more)}</li> : null}
      </ul>
    </>
  );
}

/** People of one name with several addresses. */
export function PerhapsSame(props: { people: readonly PerhapsSamePeople[]; language: Language }) {
  const { people, language } = props;
  const { review: t } = importText[language];
  if (people.length === 0) return null;
  return (
    <>
      <h3>{t.perhapsSame}</h3>
      <p className="hint">{t.perhapsSameHint}</p>
      <ul className="faults">
        {people.slice(0, mostShown).map(({ name, people: ones }) => (
          <li key={ones[0]?.email}>
            <b>{name}</b>{' '}
            {ones
              .map(({ email, lines }) => {
                const where = lines.length > 0 ? lines.map(t.row).join(', ').toLowerCase() : null;
                return `${email} (${where ?? t.standsHere})`;
              })
              .join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
