import { daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import { matterText } from '../text/pages/index.ts';
import type { Matter, MatterState } from '../vocabulary.ts';

const shapes: Readonly<Record<MatterState, StatusShape>> = {
  open: 'idle',
  'in-round': 'half',
  settled: 'warn',
  decided: 'ok',
  withdrawn: 'off',
};

/** How far a matter has come, in shape and word; a practice matter is stamped. */
export function MatterMark(props: {
  matter: Pick<Matter, 'state' | 'practice' | 'expert'>;
  language: Language;
}) {
  const t = matterText[props.language].states;
  const { state, expert } = props.matter;
  return (
    <>
      {props.matter.practice ? <PracticeStamp language={props.language} /> : null}
      <Status shape={shapes[state]}>
        {state === 'open' && expert === null ? t['open-without-expert'] : t[state]}
      </Status>
    </>
  );
}

/** The stamp that tells practice from what counts. */
export function PracticeStamp({ language }: { language: Language }) {
  return <strong className="stamp">{matterText[language].practice}</strong>;
}

/** The first day that something must be done by: the level's limit, or when it is needed. */
export const deadlineOf = ({ dueOn, neededBy }: Pick<Matter, 'dueOn' | 'neededBy'>) =>
  dueOn && neededBy ? (dueOn < neededBy ? dueOn : neededBy) : (dueOn ?? neededBy);

/** A day with how long is left of it, or how long it is over; plain for what has ended. */
export function Deadline(props: {
  day: IsoDate | null;
  today: IsoDate;
  ended: boolean;
  language: Language;
}) {
  const { day, today, ended, language } = props;
  const t = matterText[language].aside;
  if (day === null) return <>–</>;
  const left = daysBetween(today, day);
  return (
    <>
      <time dateTime={day}>{formatDate(day)}</time>{' '}
      {ended ? null : left < 0 ? (
        <Status shape="bad">{t.daysOver(-left)}</Status>
      ) : (
        <small>{t.daysLeft(left)}</small>
      )}
    </>
  );
}
