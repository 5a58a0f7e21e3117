import { formatDate } from '../../../ui/format.ts';
import { noteReadings } from '../../applications/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { readRoundSetting } from '../round-setting.ts';
import { standardOf } from '../standard-of-round.ts';
import type { ArchiveGiven, ArchiveSection } from './archive-document.ts';
import { chaptersPdf } from './chapters-pdf.ts';
import { choicesChapter, choosingChapter, recommendationsChapter } from './choice-chapters.ts';
import { discussionsChapter } from './discussion-chapter.ts';
import { logChapter } from './log-chapter.ts';
import { applicantsChapter, assessmentsChapter } from './people-chapters.ts';
import { advertsChapter, roundChapter } from './round-chapters.ts';
import { archiveText } from './text.ts';

const before: readonly ArchiveSection[] = [
  roundChapter,
  advertsChapter,
  applicantsChapter,
  assessmentsChapter,
  discussionsChapter,
  choosingChapter,
  recommendationsChapter,
  choicesChapter,
];

/** The whole round as one PDF/A document in the written standard of whoever recruits. */
export async function archivePdf(given: ArchiveGiven, added: readonly ArchiveSection[]) {
  const { db, setting, standard, today } = given;
  const t = archiveText[standard];
  const { round } = setting;
  const sections = [...before, ...added, logChapter];
  const chapters = await Promise.all(sections.map((section) => section(given)));
  const issuer = (await listOrganisations(db)).find(({ id }) => id === round.issuer);
  return chaptersPdf({
    standard,
    title: t.title(round.name[standard]),
    owner: issuer?.name ?? '',
    day: today,
    edition: t.asOf(formatDate(today)),
    facts: [],
    contents: true,
    chapters,
  });
}

/**
 * Answers with the document of a round for the archive. Whoever takes it out is noted as a reader of
 * every application in it. Nothing of it is made in a transaction.
 * @source F-031
 */
export const archiveAnswer =
  (added: readonly ArchiveSection[]) =>
  async (visit: Visit): Promise<Answer> => {
    const { db, today, params } = visit;
    const setting = await readRoundSetting(db, params.id ?? '', today);
    if (!setting) return { kind: 'not-found' };
    const standard = await standardOf(db, setting.round);
    const file = await archivePdf({ db, setting, standard, today }, added);
    const applicantIds = [...setting.applicants.keys()];
    await perform(db, noteReadings, { applicantIds, place: 'archive-document' }, visit.acting());
    return {
      kind: 'file',
      bytes: file.bytes,
      mediaType: 'application/pdf',
      fileName: `arkiv-${setting.round.advertOn ?? today}.pdf`,
      inline: true,
    };
  };
