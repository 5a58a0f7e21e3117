import type { Language } from '../../../kernel/language.ts';
import { followUpText } from '../text/index.ts';
import { followUpWords } from '../text/rules/index.ts';
import { type Standing, standings } from '../vocabulary.ts';
import { type ListQuery, listAddress } from './list-query.ts';
import { standingShapes } from './standing-mark.tsx';

/** No more marks than these are drawn; the number beside them tells the whole. */
const mostMarks = 40;

/** How many stand how: one mark for each, the number and the word, and a link that shows them. */
export function StandingCounts(props: {
  counts: Readonly<Record<Standing, number>>;
  query: ListQuery;
  language: Language;
}) {
  const { counts, query, language } = props;
  const words = followUpWords[language].standings;
  return (
    <ul className="standings" aria-label={followUpText[language].counts}>
      {standings.map((standing) => {
        const count = counts[standing];
        const chosen = query.typed.tilstand === standing;
        if (count === 0 && !chosen) return null;
        return (
          <li key={standing} className={standingShapes[standing]}>
            <a
              href={listAddress(query, { tilstand: chosen ? '' : standing })}
              aria-current={chosen ? 'true' : undefined}
            >
              <b className="num">{count}</b> {words[standing]}
            </a>
            <span className="marks" aria-hidden="true">
              {Array.from({ length: Math.min(count, mostMarks) }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the marks are alike and never move
                <i key={at} className={`st ${standingShapes[standing]}`} />
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
