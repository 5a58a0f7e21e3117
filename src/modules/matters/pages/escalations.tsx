import type { Language } from '../../../kernel/language.ts';
import { Details } from '../../../ui/components/details.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { reasonKindWord, stanceWord } from '../../consensus/index.ts';
import { outsideSentence } from '../../mandate/index.ts';
import { matterText } from '../text/pages/index.ts';
import type { Escalation } from '../vocabulary.ts';
import type { MatterSeen } from './matter-data.ts';

/** Each hand-over with its reason and what travelled with it, the last first. */
export function Escalations({ seen, language }: { seen: MatterSeen; language: Language }) {
  const { escalations } = seen;
  const t = matterText[language].escalation;
  if (escalations.length === 0) return null;
  return (
    <section className="block" aria-labelledby="overlevering">
      <h2 id="overlevering">{t.title}</h2>
      {escalations.toReversed().map((one) => (
        <HandOver key={one.at.toISOString()} one={one} seen={seen} language={language} />
      ))}
    </section>
  );
}

function HandOver(props: { one: Escalation; seen: MatterSeen; language: Language }) {
  const { one, seen, language } = props;
  const t = matterText[language];
  return (
    <article className="handover">
      <h3>{t.escalation[one.direction](seen.bodyName(one.fromBody), seen.bodyName(one.toBody))}</h3>
      <p className="meta">
        {formatMoment(one.at, language)} · {one.byName} · {t.escalation.reasons[one.reason]}
        {one.dueOn ? ` · ${t.aside.due}: ${formatDate(one.dueOn)}` : ''}
      </p>
      {one.outside.length > 0 ? (
        <p className="outside">{outsideSentence(one.outside, language, seen.areas)}.</p>
      ) : null}
      <p className="prose">{one.handOver}</p>
      {one.dossier.rounds.length > 0 ? (
        <Details summary={t.escalation.tried}>
          {one.dossier.rounds.map((round) => (
            <section key={round.no}>
              <h4>
                {t.positions.roundTitle(round.no)}
                {round.outcome ? `: ${t.outcomes[round.outcome.kind]}` : ''}
              </h4>
              <p className="prose">{round.proposal}</p>
              <ul>
                {round.positions.map((position) => (
                  <li key={position.label}>
                    {position.label}: {stanceWord(position.stance, language)}
                    {position.reason ? (
                      <>
                        {' – '}
                        {position.reasonKind
                          ? `${reasonKindWord(position.reasonKind, language)}: `
                          : ''}
                        {position.reason}
                      </>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Details>
      ) : null}
    </article>
  );
}
