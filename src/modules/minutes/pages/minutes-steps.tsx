import type { Language } from '../../../kernel/language.ts';
import { type Step, Steps } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { MinutesFile } from '../minutes-file.ts';
import { minutesText } from '../text/index.ts';
import { minutesStates } from '../vocabulary.ts';

/** From draft to seal: each step with its date, or what it waits for. */
export function MinutesSteps({ file, language }: { file: MinutesFile; language: Language }) {
  const t = minutesText[language].steps;
  const { sheet, comments, seals } = file;
  const now = minutesStates.indexOf(sheet.state);
  const stateOf = (at: number): Step['state'] =>
    at < now || sheet.state === 'sealed' ? 'done' : at === now ? 'now' : 'ahead';
  const open = comments.filter(({ state }) => state === 'open').length;
  const said = comments.length > 0 ? t.comments(open, comments.length) : '';
  const out =
    sheet.commentsUntil !== null
      ? [t.until(formatDate(sheet.commentsUntil)), said].filter(Boolean).join('. ')
      : said || (now > 1 ? t.skipped : t.ahead);
  const seal = seals.at(-1);
  const steps: Step[] = [
    { key: 'draft', title: t.draft, detail: t.draftDetail, state: stateOf(0) },
    { key: 'out', title: t.out, detail: out, state: stateOf(1) },
    {
      key: 'approved',
      title: t.approved,
      detail: sheet.approvedAt ? formatMoment(sheet.approvedAt, language) : t.ahead,
      state: stateOf(2),
    },
    {
      key: 'sealed',
      title: t.sealed,
      detail:
        sheet.state === 'sealed' && seal
          ? formatMoment(new Date(seal.sealedAt), language)
          : t.ahead,
      state: stateOf(3),
    },
  ];
  return <Steps label={t.label} steps={steps} />;
}
