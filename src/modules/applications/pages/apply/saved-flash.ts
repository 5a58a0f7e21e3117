import { todayInNorway } from '../../../../kernel/calendar.ts';
import { formatDate } from '../../../../ui/format.ts';
import type { Visit } from '../../../identity/route.ts';
import { draftErasedAt } from '../../rules/how-long-what-applicants-write-is-kept.ts';
import { applyText } from '../../text/index.ts';

/** That a draft is kept, for how long, and how it is found again. */
export function savedFlash(
  { language }: Visit,
  draft: { sentLink: boolean; email: string; startedAt: Date },
): string {
  const t = applyText[language];
  const erased = formatDate(todayInNorway(draftErasedAt(draft.startedAt)));
  const found = draft.sentLink ? t.linkSent(draft.email.trim()) : t.linkHere;
  return `${t.savedLater(erased)} ${found}`;
}
