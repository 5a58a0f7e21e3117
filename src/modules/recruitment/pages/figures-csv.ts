import { writtenTable } from '../../../kernel/separated-values.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { figuresText } from '../text/index.ts';
import { boardOf } from './board-view.ts';
import { contradictionWords } from './contradiction-words.ts';
import { subjectWritten, valueWritten } from './written-figures.ts';

/** The register as a file for spreadsheets, with what does not agree beside each figure. */
export async function figuresCsv(visit: Visit): Promise<Answer> {
  const { db, language, today } = visit;
  const t = figuresText[language];
  const { stated, contradictions } = await boardOf(db, today);
  const rows = stated.map((one) => {
    const wrong = contradictions
      .filter(({ figures }) => figures.includes(one.id))
      .map((found) => {
        const { lead, words } = contradictionWords(found, stated, language);
        return `${lead} ${words}`;
      });
    const [from, to] =
      one.unit === 'date' ? [one.from, one.to] : [String(one.low), String(one.high)];
    return [
      subjectWritten(one.key, stated, language),
      one.name[language],
      valueWritten(one, language),
      ...[from, to, one.unit !== 'date' && one.about ? t.about('').trim() : ''],
      t.units[one.unit],
      one.source,
      one.statedOn ?? '',
      t.states[one.state],
      one.decidedByCase ?? '',
      wrong.join(' '),
    ];
  });
  return {
    kind: 'file',
    bytes: writtenTable([t.csvColumns.split(';'), ...rows]),
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'oppgitte-tall.csv',
  };
}
