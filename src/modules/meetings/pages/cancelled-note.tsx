import type { Language } from '../../../kernel/language.ts';
import { Note } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { MeetingRecord } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';

/** That the meeting is cancelled: when, by whom, why, and what that means for its cases. */
export function CancelledNote(props: { record: MeetingRecord; language: Language }) {
  const { record, language } = props;
  const t = meetingText[language].cancelled;
  if (record.cancelled_at === null) return null;
  const { cancelled_at: at, cancelled_by: by, cancelled_reason: reason } = record;
  return (
    <p className="cancelled-note">
      <Note bad title={t.told(formatMoment(at, language), by ?? '')}>
        {reason ? `${t.reason(reason)} ` : ''}
        {t.stands}
      </Note>
    </p>
  );
}
