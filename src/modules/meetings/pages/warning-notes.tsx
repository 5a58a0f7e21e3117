import type { ReactNode } from 'react';
import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { MeetingFile } from '../meeting-file.ts';
import type { NoticeWarning } from '../rules/readers-would-stumble.ts';
import { meetingText } from '../text/index.ts';
import { mendSentence } from '../text/rules/index.ts';

/** What is wrong, rather than merely worth a thought: dates that cannot be right. */
export function isGrave(warning: NoticeWarning): boolean {
  return [
    'case-year-differs-from-cited-date',
    'case-was-treated-on-another-date',
    'cited-date-is-after-the-meeting',
    'agenda-runs-over',
    'agenda-runs-past-midnight',
  ].includes(warning.code);
}

/**
 * What is shown under its row in the agenda: what is wrong there, and time that does not suffice.
 * The rest is listed beside it, so that the agenda stays one that can be read.
 */
export function standsUnderRow(warning: NoticeWarning): boolean {
  return isGrave(warning) || warning.code === 'time-budget-short';
}

/** The ways to mend what a warning says: each is one press, or the place where it is mended. */
export function mendsOf(warning: NoticeWarning, file: MeetingFile, language: Language): ReactNode {
  const { id } = file.record;
  if (warning.code === 'time-budget-short') {
    return warning.mends.map((mend) => {
      const value = JSON.stringify(mend);
      return (
        <button
          key={value}
          type="submit"
          className="link"
          name="bot"
          value={value}
          formAction={`${addresses.item(id, warning.itemId)}/bot`}
        >
          {mendSentence(mend, language)}
        </button>
      );
    });
  }
  if ('itemId' in warning) {
    return <a href={addresses.paperEdit(id, warning.itemId)}>{meetingText[language].paper.edit}</a>;
  }
  return null;
}
