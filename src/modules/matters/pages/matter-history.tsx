import type { Language } from '../../../kernel/language.ts';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { stanceWord } from '../../consensus/index.ts';
import { matterText } from '../text/pages/index.ts';
import { type MatterSeen, voicesOf } from './matter-data.ts';

type Event = { key: string; at: Date | null; day?: string; words: string };

/** What has happened to a matter, the newest first. */
export function MatterHistory({ seen, language }: { seen: MatterSeen; language: Language }) {
  const t = matterText[language].history;
  return (
    <section className="block" aria-labelledby="historikk">
      <h2 id="historikk">{t.title}</h2>
      <ol className="hist">
        {eventsOf(seen, language).map((event) => (
          <li key={event.key}>
            {event.at ? (
              <time dateTime={event.at.toISOString()}>{formatMoment(event.at, language)}</time>
            ) : (
              <time dateTime={event.day}>{formatDate(event.day ?? '')}</time>
            )}
            <div>{event.words}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function eventsOf(seen: MatterSeen, language: Language): Event[] {
  const { matter, rounds, escalations, bodyName } = seen;
  const t = matterText[language];
  const between: Event[] = [];
  for (const one of rounds) {
    const { round, given } = one;
    between.push({
      key: `${round.id} open`,
      at: round.openedAt,
      words: round.voting
        ? t.history.voteOpened(round.no)
        : t.history.opened(round.no, voicesOf(one).length),
    });
    const last = new Map<string, string>();
    for (const [at, position] of given.entries()) {
      const stance = stanceWord(position.stance, language);
      const key = `${position.seatId} ${position.as}`;
      const before = last.get(key);
      last.set(key, stance);
      between.push({
        key: `${round.id} ${at}`,
        at: position.at,
        words:
          before && before !== stance
            ? t.history.changed(position.name, before, stance)
            : t.history.position(position.name, stance),
      });
    }
    if (round.closedAt) {
      const kind = round.outcome?.outcome.kind;
      between.push({
        key: `${round.id} closed`,
        at: round.closedAt,
        words:
          kind && !round.cutShort
            ? t.history.closed(round.no, t.outcomes[kind])
            : t.history.cut(round.no),
      });
    }
  }
  for (const [at, one] of escalations.entries()) {
    const words = t.escalation[one.direction](bodyName(one.fromBody), bodyName(one.toBody));
    between.push({
      key: `way ${at}`,
      at: one.at,
      words: `${words}: ${t.escalation.reasons[one.reason]}.`,
    });
  }
  const newestFirst = between.toSorted((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0));
  const { ending } = matter;
  const end: Event[] = ending
    ? [
        {
          key: 'end',
          at: null,
          day: ending.on,
          words: ending.how === 'withdrawn' ? t.history.withdrawn : t.history.decided,
        },
      ]
    : [];
  return [
    ...end,
    ...newestFirst,
    { key: 'asked', at: null, day: matter.askedOn, words: t.history.asked },
  ];
}
