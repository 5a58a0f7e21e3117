import { formatMoment } from '../../../ui/format.ts';
import { commandWords, readLog } from '../../audit/index.ts';
import { listRuns } from '../../choosing/index.ts';
import { listRecommendations } from '../store/reads.ts';
import { type ArchiveGiven, type Chapter, paragraph } from './archive-document.ts';
import { archiveText } from './text.ts';

/** The latest of what was done with one thing; nobody does more by hand. */
const most = 300;

/** What was done in the round, by whom and when, as the log has it: who did it, and no contents. */
export async function logChapter({ db, setting, standard }: ArchiveGiven): Promise<Chapter> {
  const t = archiveText[standard];
  const { id } = setting.round;
  const [runs, recommendations] = await Promise.all([
    listRuns(db, { roundId: id }),
    listRecommendations(db, id),
  ]);
  const subjects = [
    id,
    ...[...setting.discussions, ...runs, ...recommendations].map((one) => one.id),
  ];
  const entries = (
    await Promise.all(subjects.map((subjectId) => readLog(db, { subjectId, limit: most })))
  )
    .flat()
    .toSorted((a, b) => a.number - b.number);
  if (entries.length === 0) return { title: t.chapters.log, blocks: [paragraph(t.log.none)] };
  const { columns } = t.log;
  return {
    title: t.chapters.log,
    blocks: [
      ...(entries.length >= most ? [paragraph(t.log.capped(most))] : []),
      {
        kind: 'table',
        columns: [columns.at, columns.who, columns.did],
        widths: [2, 3, 5],
        rows: entries.map(({ at, personName, onBehalfOf, command }) => [
          formatMoment(new Date(at), standard),
          [personName, onBehalfOf].filter(Boolean).join(', '),
          commandWords(command, standard),
        ]),
      },
    ],
  };
}
