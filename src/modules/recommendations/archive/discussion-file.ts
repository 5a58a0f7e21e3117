import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { roundsSeen } from '../pages/who-reads-rounds.ts';
import { standardOf } from '../standard-of-round.ts';
import { listDiscussions, readDiscussion } from '../store/discussion-reads.ts';
import { chaptersPdf } from './chapters-pdf.ts';
import { discussionBlocks } from './discussion-chapter.ts';
import { archiveText } from './text.ts';

/** The minutes of a discussion, or the call to one, as a tagged PDF/A-2a. @source F-022 */
export async function discussionFile(visit: Visit): Promise<Answer> {
  const { db, today, params } = visit;
  const one = await readDiscussion(db, params.id ?? '');
  const round = (await roundsSeen(visit)).find(({ id }) => id === one?.roundId);
  if (!one || !round) return { kind: 'not-found' };
  const [standard, discussions, organisations] = await Promise.all([
    standardOf(db, round),
    listDiscussions(db, round.id),
    listOrganisations(db),
  ]);
  const t = archiveText[standard];
  const isRecorded = one.state === 'recorded';
  const title = (isRecorded ? t.minutesTitle : t.callTitle)(formatDate(one.heldOn));
  const file = await chaptersPdf({
    standard,
    title,
    owner: organisations.find(({ id }) => id === round.issuer)?.name ?? '',
    day: one.heldOn,
    edition: t.asOf(formatDate(today)),
    facts: [],
    contents: false,
    chapters: [
      {
        title: round.name[standard],
        blocks: discussionBlocks(one, { standard, today, discussions }, 2),
      },
    ],
  });
  return {
    kind: 'file',
    bytes: file.bytes,
    mediaType: 'application/pdf',
    fileName: `${isRecorded ? 'referat' : 'innkalling'}-drofting-${one.heldOn}.pdf`,
    inline: true,
  };
}
