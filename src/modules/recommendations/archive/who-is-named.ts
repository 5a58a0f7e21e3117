import type { BodyId } from '../../../kernel/ids.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { ArchiveGiven } from './archive-document.ts';
import { archiveText } from './text.ts';

/** What an applicant is called in the document: whoever is erased is a number. */
export function namesIn({ setting, standard }: ArchiveGiven): (id: ApplicantId) => string {
  const names = new Map(
    [...setting.applicants.values()].map(({ id, name }, at) => [
      id,
      name || archiveText[standard].person(at + 1),
    ]),
  );
  return (id) => names.get(id) ?? archiveText[standard].none;
}

/** What a group is called. */
export const groupIn =
  ({ setting }: ArchiveGiven) =>
  (id: BodyId): string =>
    setting.groups.find(({ bodyId }) => bodyId === id)?.name ?? '';
