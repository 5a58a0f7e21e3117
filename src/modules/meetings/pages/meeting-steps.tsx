import type { Language } from '../../../kernel/language.ts';
import { type Step, Steps } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { MeetingFile } from '../meeting-file.ts';
import { meetingText } from '../text/index.ts';
import { meetingStates } from '../vocabulary.ts';

/** Where the meeting is between its first draft and its last decision. */
export function MeetingSteps({ file, language }: { file: MeetingFile; language: Language }) {
  const t = meetingText[language].steps;
  const { record, publications, agenda, decisions } = file;
  const [latest] = publications;
  const cancelled = record.cancelled_from !== null;
  // A cancelled meeting has come as far as it will: what it had behind it is done, the rest is not.
  const at = meetingStates.indexOf(record.cancelled_from ?? record.state) + (cancelled ? 1 : 0);
  const cases = agenda.filter((item) => item.caseId).length;
  const done = agenda.filter((item) => decisions.some((one) => one.itemId === item.id)).length;
  const stateOf = (step: number): Step['state'] =>
    step < at || record.state === 'closed' ? 'done' : step === at && !cancelled ? 'now' : 'ahead';
  return (
    <Steps
      label={t.label}
      steps={[
        {
          key: 'draft',
          title: t.draft,
          detail: t.draftDetail(formatMoment(record.changed_at, language)),
          state: stateOf(0),
        },
        {
          key: 'notice',
          title: latest && record.called_at === null ? t.noticePublished : t.notice,
          detail: latest
            ? t.noticeSent(formatMoment(latest.publishedAt, language), latest.number)
            : record.state === 'draft'
              ? t.noticeWaits
              : '',
          state: stateOf(1),
        },
        ...(cancelled
          ? [
              {
                key: 'cancelled',
                title: t.cancelled,
                detail: record.cancelled_at ? formatMoment(record.cancelled_at, language) : '',
                state: 'now' as const,
              },
            ]
          : [
              {
                key: 'meeting',
                title: t.meeting,
                detail: t.meetingOn(formatDate(record.held_on)),
                state: stateOf(2),
              },
              {
                key: 'minutes',
                title: record.state === 'closed' ? t.closed : t.minutes,
                detail: done > 0 ? t.minutesCount(done, cases) : t.minutesWait,
                state: stateOf(3),
              },
            ]),
      ]}
    />
  );
}
