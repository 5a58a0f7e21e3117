import type { Language } from '../../kernel/language.ts';
import type { Todo } from '../../modules/follow-up/rules/what-waits-for-me.ts';
import { todoSentences } from '../../modules/follow-up/text/rules/index.ts';
import type { MeetingListRow } from '../../modules/meetings/store/lists.ts';
import { addresses } from '../../ui/addresses.ts';
import { formatDate } from '../../ui/format.ts';
import { workText } from './text/index.ts';

/** What a thing to do is called, where it is done, and what follows if it is left. */
export type TodoLine = { what: string; about: string; href: string; go: string; silence: string };

/** The line for a thing to do, with the meeting it is about where it is about one. */
export function todoLine(
  todo: Todo,
  meetings: readonly Pick<MeetingListRow, 'id' | 'bodyShort' | 'bodyName' | 'date'>[],
  language: Language,
): TodoLine {
  const t = workText[language];
  const { todo: what, silence } = todoSentences(todo, language);
  const meeting = meetings.find(({ id }) => id === todo.subject.id);
  return {
    what,
    silence,
    about: meeting
      ? t.meetingIn(meeting.bodyShort ?? meeting.bodyName, formatDate(meeting.date))
      : '',
    href: placeOf(todo),
    go: t.go[todo.code],
  };
}

function placeOf({ code, subject }: Todo): string {
  switch (subject.kind) {
    case 'obligation':
      return addresses.obligation(subject.id);
    case 'import':
      return addresses.importReview(subject.id);
    case 'meeting':
      if (code === 'send-notice') return addresses.publish(subject.id);
      if (code === 'record-decisions') return addresses.decisions(subject.id);
      if (code === 'read-papers') return addresses.notice(subject.id, 'html');
      return addresses.meeting(subject.id);
    default:
      return subject satisfies never;
  }
}
