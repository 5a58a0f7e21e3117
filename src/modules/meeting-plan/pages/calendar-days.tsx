import { formatLongDate, formatSpan } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { LayerRecord } from '../store/layers.ts';
import { aroundText } from '../text/index.ts';
import type { BusySpan } from '../vocabulary.ts';

/** As many days of a calendar as somebody reads through. */
export const daysShown = 400;

/** The days of one calendar, so that one sees that it was read as it was meant. */
export function CalendarDays(props: {
  layer: LayerRecord;
  spans: readonly BusySpan[];
  visit: Visit;
}) {
  const { layer, spans, visit } = props;
  const t = aroundText[visit.language].calendars;
  const when = ({ from, to, start, end }: BusySpan) =>
    [
      [...new Set([from, to])].map((day) => formatLongDate(day, visit.language)).join(' – '),
      formatSpan(start, end),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <section className="block" aria-labelledby="dager">
      <h2 id="dager">{t.show(layer.name)}</h2>
      <ul className="plain">
        {spans.map((span) => (
          <li key={JSON.stringify(span)}>
            {when(span)} <span className="dim">{span.label}</span>
          </li>
        ))}
      </ul>
      {layer.spans > spans.length ? (
        <p className="dim">{t.more(layer.spans - spans.length)}</p>
      ) : null}
    </section>
  );
}
