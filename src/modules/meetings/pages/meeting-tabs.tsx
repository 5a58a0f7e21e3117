import { addresses } from '../../../ui/addresses.ts';
import { TabRow } from '../../../ui/components/tab-row.tsx';
import type { Visit } from '../../identity/route.ts';
import { isUnsent } from '../rules/a-cancelled-meeting-is-over.ts';
import type { MeetingRecord } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';

export const meetingTabs = [
  'agenda',
  'summons',
  'sitting',
  'decisions',
  'minutes',
  'evaluation',
  'exchange',
] as const;
export type MeetingTab = (typeof meetingTabs)[number];

/** The parts of one meeting, on each of its pages: what this visitor may open, in order of time. */
export function MeetingTabs(props: { meeting: MeetingRecord; current: MeetingTab; visit: Visit }) {
  const { meeting, current, visit } = props;
  const t = meetingText[visit.language].tabs;
  const body = { bodyId: meeting.body_id };
  const unsent = isUnsent({ state: meeting.state, cancelledFrom: meeting.cancelled_from });
  const met = !unsent && meeting.state !== 'cancelled';
  const over = meeting.state === 'held' || meeting.state === 'closed';
  const parts: readonly [tab: MeetingTab, href: string, shown: boolean][] = [
    ['agenda', addresses.meeting(meeting.id), true],
    ['summons', addresses.summons(meeting.id), !unsent && visit.may('summons.read', body).ok],
    ['sitting', addresses.sitting(meeting.id), met && visit.may('sitting.follow', body).ok],
    ['decisions', addresses.decisions(meeting.id), met],
    ['minutes', addresses.minutes(meeting.id), over && visit.may('minutes.read', body).ok],
    ['evaluation', addresses.evaluation(meeting.id), over && visit.may('evaluation.read', body).ok],
    ['exchange', addresses.exchange(meeting.id), !unsent && visit.may('exchange.run', body).ok],
  ];
  const tabs = parts
    .filter(([tab, , shown]) => shown || tab === current)
    .map(([tab, href]) => ({ key: tab, title: t[tab], href }));
  return <TabRow label={t.label} tabs={tabs} current={current} />;
}
