import type { Language } from '../../../kernel/language.ts';
import { formatMoment } from '../../../ui/format.ts';
import { commandWords } from '../../audit/index.ts';
import type { ChainedRecord } from '../../audit/vocabulary.ts';
import { followUpText } from '../text/index.ts';

/** What has been done to an obligation, newest first, down to when it was laid. */
export function History(props: {
  entries: readonly ChainedRecord[];
  createdAt: Date;
  language: Language;
}) {
  const { entries, createdAt, language } = props;
  const t = followUpText[language];
  const added = entries.some((entry) => entry.command === 'follow-up.add-obligation');
  return (
    <ol className="hist">
      {entries.map((entry) => (
        <li key={entry.number}>
          <time dateTime={entry.at}>{formatMoment(new Date(entry.at), language)}</time>
          <span>
            {entry.personName} {commandWords(entry.command, language)}
          </span>
        </li>
      ))}
      {added ? null : (
        <li>
          <time dateTime={createdAt.toISOString()}>{formatMoment(createdAt, language)}</time>
          <span>{t.laid}</span>
        </li>
      )}
    </ol>
  );
}
