import type { Language } from '../../../kernel/language.ts';
import { Status } from '../../../ui/components/status.tsx';
import { unitsText } from '../text/units/index.ts';
import type { Consent } from '../vocabulary.ts';

/** What the leader of somebody's unit has said, as shape and word. */
export function ConsentMark(props: { consent: Consent | undefined; language: Language }) {
  const { consent, language } = props;
  const t = unitsText[language].marks;
  if (!consent) return <Status shape="idle">{t.unasked}</Status>;
  if (consent.answer === null) return <Status shape="half">{t.asked}</Status>;
  const shape = { yes: 'ok', conditions: 'warn', no: 'bad' } as const;
  return <Status shape={shape[consent.answer]}>{t[consent.answer]}</Status>;
}
