import { daysBetween, type IsoDate } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/language.ts';
import type { ObligationRecord } from '../../modules/follow-up/index.ts';
import { ExplainForm } from '../../modules/follow-up/pages/explain-form.tsx';
import { sourceWords } from '../../modules/follow-up/pages/source-words.ts';
import { followUpText } from '../../modules/follow-up/text/index.ts';
import { followUpWords } from '../../modules/follow-up/text/rules/index.ts';
import { addresses } from '../../ui/addresses.ts';
import { Silence } from '../../ui/components/status.tsx';
import { formatDate } from '../../ui/format.ts';
import { uiText } from '../../ui/text/index.ts';
import { workText } from './text/index.ts';
import { DueDate } from './todo-groups.tsx';

/** What was missed first of all, with the form that explains it in place. */
export function OverdueFirst(props: {
  duty: Omit<ObligationRecord, 'due'> & { due: IsoDate };
  today: IsoDate;
  language: Language;
}) {
  const { duty, today, language } = props;
  const t = workText[language];
  const source = sourceWords(duty, followUpText[language]);
  return (
    <section className="owe" aria-labelledby="owe">
      <DueDate due={duty.due} daysLeft={daysBetween(today, duty.due)} language={language} />
      <div>
        <h2 id="owe">
          <a href={addresses.obligation(duty.id)}>{t.missed(duty.what)}</a>
        </h2>
        <p>
          {t.missedBody(duty.who || t.nobody, formatDate(duty.due))}{' '}
          {duty.caseId ? <a href={addresses.case(duty.caseId)}>{source}</a> : source}.
        </p>
        <Silence lead={uiText[language].silence}>
          {followUpWords[language].silences['next-paper-is-held-back']}
        </Silence>
        <ExplainForm row={duty} language={language} back={addresses.work()} />
      </div>
    </section>
  );
}
