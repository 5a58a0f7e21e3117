import type { ReactNode } from 'react';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import type { SinceRead } from '../since-read.ts';
import { changeSentence } from '../text/rules/index.ts';
import { sinceReadText } from '../text/since-read/index.ts';

/** What changed since this person read the notice, at the top of what they read now. */
export function SinceReadNote(props: {
  news: SinceRead | null;
  language: Language;
  children?: ReactNode;
}) {
  const { news, language, children } = props;
  if (!news) return null;
  const t = sinceReadText[language];
  const { since, now, changes } = news;
  return (
    <section className="sinceread" aria-labelledby="siden-sist">
      <h2 id="siden-sist">{t.title(since)}</h2>
      <p>{changes.length > 0 ? t.lede(since, now) : t.nothing(since)}</p>
      {changes.length > 0 ? (
        <ul>
          {changes.map((change) => (
            <li key={JSON.stringify(change)}>{changeSentence(change, language)}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </section>
  );
}

/** How a row differs from what this person read: a shape and a word for each way. */
export function RowMarks(props: {
  news: SinceRead | null;
  itemId: AgendaItemId;
  language: Language;
}) {
  const marks = props.news?.marks.get(props.itemId) ?? [];
  const { marks: words } = sinceReadText[props.language];
  return marks.map((mark) => (
    <span key={mark} className={`rowmark ${mark}`} lang={props.language}>
      {words[mark]}
    </span>
  ));
}
