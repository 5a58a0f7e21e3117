import type { Language } from '../../../kernel/language.ts';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { type DrawRecord, recordFromJson } from '../../selection/index.ts';
import type { StoredDraw } from '../store/reads.ts';
import { drawText } from '../text/index.ts';
import { numberWritten } from './written-numbers.ts';

/** A record as it was written; null where it is none. */
export function readWritten(text: string | null): DrawRecord | null {
  const read = text === null ? null : recordFromJson(JSON.parse(text));
  return read?.ok ? read.value : null;
}

/** The draw step by step: the seed, the text that the numbers follow from, and the ticket. */
export function HowItWasDrawn(props: {
  draw: StoredDraw;
  record: DrawRecord | null;
  /** Who watched is told inside, not to anybody. */
  witness: boolean;
  language: Language;
}) {
  const { draw, record, language } = props;
  const d = drawText[language];
  const tickets = (record?.distribution ?? []).reduce((sum, one) => sum + one.tickets, 0);
  return (
    <>
      <Facts
        facts={[
          { label: d.seed.seed, value: draw.seed ?? '' },
          { label: d.seed.source, value: draw.seedSource ?? '' },
          ...(props.witness ? [{ label: d.seed.witness, value: draw.witness ?? '' }] : []),
          {
            label: d.record.seedAt,
            value: draw.seededAt ? formatMoment(draw.seededAt, language) : '',
          },
        ]}
      />
      <ol className="drawsteps">
        <li>{d.drawn.first(draw.seed ?? '')}</li>
        <li>
          {d.drawn.text}
          <code className="digest">{`${draw.commitment}/${draw.seed ?? ''}`}</code>
        </li>
        <li>
          {record === null || record.ticket === null
            ? d.drawn.method
            : d.drawn.ticket(
                numberWritten(record.ticket + 1, language),
                numberWritten(tickets, language),
              )}
        </li>
      </ol>
    </>
  );
}
