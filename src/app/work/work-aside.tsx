import type { Language } from '../../kernel/language.ts';
import { capitalised } from '../../kernel/sentences.ts';
import { commandWords } from '../../modules/audit/index.ts';
import type { ChainedRecord } from '../../modules/audit/vocabulary.ts';
import type { ObligationRecord } from '../../modules/follow-up/index.ts';
import type { MeetingListRow } from '../../modules/meetings/store/lists.ts';
import { meetingText } from '../../modules/meetings/text/index.ts';
import { addresses } from '../../ui/addresses.ts';
import { AsideSection } from '../../ui/components/page-head.tsx';
import { formatDate, formatMoment } from '../../ui/format.ts';
import { subjectAddress } from '../log/subject-address.ts';
import { workText } from './text/index.ts';

/** What belongs to my work: the next meetings, what others owe, and what I have done this week. */
export function WorkAside(props: {
  meetings: readonly MeetingListRow[];
  others: readonly ObligationRecord[];
  done: readonly ChainedRecord[];
  language: Language;
}) {
  const { meetings, others, done, language } = props;
  const t = workText[language];
  return (
    <>
      <AsideSection title={t.next}>
        {meetings.length === 0 ? <p className="after">{t.nextNone}</p> : null}
        <ul>
          {meetings.map((row) => (
            <li key={row.id}>
              <a href={addresses.meeting(row.id)}>
                {row.bodyShort ?? row.bodyName}{' '}
                <time dateTime={row.date}>{formatDate(row.date)}</time>
              </a>
              <small>
                {meetingText[language].state[row.state]} ·{' '}
                {meetingText[language].cases(row.cases ?? 0)}
              </small>
            </li>
          ))}
        </ul>
      </AsideSection>
      <AsideSection title={t.others}>
        {others.length === 0 ? <p className="after">{t.othersNone}</p> : null}
        <ul>
          {others.map((duty) => (
            <li key={duty.id}>
              <a href={addresses.obligation(duty.id)}>{duty.what}</a>
              <small>
                {duty.who}
                {duty.due ? `, ${formatDate(duty.due)}` : ''}
              </small>
            </li>
          ))}
        </ul>
      </AsideSection>
      <AsideSection title={t.done}>
        {done.length === 0 ? <p className="after">{t.doneNone}</p> : null}
        <ul>
          {done.map((entry) => (
            <li key={entry.number}>
              <Deed entry={entry} language={language} />
              <small>{formatMoment(new Date(entry.at), language)}</small>
            </li>
          ))}
        </ul>
      </AsideSection>
    </>
  );
}

function Deed({ entry, language }: { entry: ChainedRecord; language: Language }) {
  const words = commandWords(entry.command, language);
  const text = capitalised(words);
  const href = subjectAddress(entry);
  return href ? <a href={href}>{text}</a> : text;
}
