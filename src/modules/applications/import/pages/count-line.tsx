import type { Language } from '../../../../kernel/language.ts';
import { importText } from '../text/index.ts';
import type { ImportCounts } from '../vocabulary.ts';

const always = ['rows', 'newPeople', 'newApplications'] as const;
const whereAny = ['peopleWithMore', 'nothingNew', 'leftOut'] as const;

/** How much a file is, and how much of it is new, as large numbers with their words. */
export function CountLine({ counts, language }: { counts: ImportCounts; language: Language }) {
  const { counts: t } = importText[language];
  const shown = [...always, ...whereAny.filter((one) => counts[one] > 0)];
  return (
    <dl className="big">
      {shown.map((one) => (
        <div key={one}>
          <dt>{t[one]}</dt>
          <dd>{counts[one]}</dd>
        </div>
      ))}
    </dl>
  );
}
