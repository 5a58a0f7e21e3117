import type { Language } from '../../../kernel/language.ts';
import { formatMoment } from '../../../ui/format.ts';
import type { readLog } from '../../audit/index.ts';
import { decisionText } from '../text/index.ts';
import type { EntryPoint } from '../vocabulary.ts';

/** What was put right in a decision, and what stood there before. */
export function CorrectionHistory(props: {
  log: Awaited<ReturnType<typeof readLog>>;
  language: Language;
}) {
  const { language } = props;
  const t = decisionText[language];
  const corrections = props.log.filter(({ command }) => command.endsWith('.correct-decision'));
  return (
    <section className="block" aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      {corrections.length === 0 ? <p className="dim">{t.noHistory}</p> : null}
      {corrections.map((entry) => {
        const before = entry.before as { points: EntryPoint[]; note: string } | null;
        return (
          <div key={entry.number}>
            <p>{t.corrected(entry.personName, formatMoment(new Date(entry.at), language))}</p>
            <p className="kicker">{t.before}</p>
            <ol className="points tight">
              {(before?.points ?? []).map((point) => (
                <li key={`${point.no} ${point.proposed}`}>{point.text || point.proposed}</li>
              ))}
            </ol>
            {before?.note ? <p className="protocol">{before.note}</p> : null}
          </div>
        );
      })}
    </section>
  );
}
