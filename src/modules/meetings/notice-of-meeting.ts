import { addresses } from '../../ui/addresses.ts';
import type { NoticeDocument } from '../documents/index.ts';
import { type MeetingFile, noticePartsOf } from './meeting-file.ts';
import { noticeOf } from './rules/notice-follows-from-the-meeting.ts';
import { snapshotOf } from './rules/snapshot-of-meeting.ts';
import { changesBetween, type NoticeChange } from './rules/what-changed-between-versions.ts';
import { changeSentence } from './text/rules/index.ts';
import type { NoticeSnapshot } from './vocabulary.ts';

/** What is kept of a publication: the notice as it went out, and what the next is compared with. */
export type PublishedNotice = { document: NoticeDocument; snapshot: NoticeSnapshot };

/** What is new since the last publication; null where nothing has been published. */
export function changesSince(file: MeetingFile): NoticeChange[] | null {
  const [latest] = file.publications;
  if (!latest) return null;
  return changesBetween((latest.notice as PublishedNotice).snapshot, snapshotOf(file));
}

/** Whether the meeting says something else than its readers have been sent. */
export function hasUnpublishedChanges(file: MeetingFile): boolean {
  const changes = changesSince(file);
  return changes === null || changes.length > 0;
}

/** The notice as it would go out now. `origin` is put before links, so that a file can follow them. */
export function noticeNow(
  file: MeetingFile,
  partnership: string,
  origin: string,
  publishedAt: string | null,
): PublishedNotice {
  const changes = changesSince(file) ?? [];
  const document = noticeOf(
    noticePartsOf(file, partnership, (caseId) => origin + addresses.case(caseId)),
    {
      version: (file.publications[0]?.number ?? 0) + 1,
      publishedAt,
      changesSinceLast: changes.map((change) =>
        changeSentence(change, file.meeting.writtenStandard),
      ),
    },
  );
  return { document, snapshot: snapshotOf(file) };
}
