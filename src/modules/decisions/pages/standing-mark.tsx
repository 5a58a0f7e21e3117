import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Standing } from '../rules/whether-a-decision-is-in-force.ts';
import { decisionText } from '../text/index.ts';
import type { Entry } from '../vocabulary.ts';

const shapes: Readonly<Record<Standing, StatusShape>> = {
  'in-force': 'ok',
  'not-yet': 'half',
  expired: 'idle',
  superseded: 'off',
  undated: 'idle',
};

/** Whether a decision is in force, as shape and word. */
export function StandingMark(props: { standing: Standing; language: Language }) {
  return (
    <Status shape={shapes[props.standing]}>
      {decisionText[props.language].standing[props.standing]}
    </Status>
  );
}

/** From when and until when a decision is valid. */
export function validityWords(
  entry: Pick<Entry, 'validFrom' | 'validTo' | 'decidedOn'>,
  language: Language,
): string {
  const t = decisionText[language];
  const day = (date: IsoDate) => formatDate(date);
  const from = entry.validFrom ?? entry.decidedOn;
  if (from && entry.validTo) return t.fromTo(day(from), day(entry.validTo));
  if (entry.validTo) return t.to(day(entry.validTo));
  return from ? `${t.from(day(from))}, ${t.untilFurther}` : t.untilFurther;
}
