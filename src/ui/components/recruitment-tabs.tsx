import type { Language } from '../../kernel/language.ts';
import { addresses } from '../addresses.ts';
import { uiText } from '../text/index.ts';
import { TabRow } from './tab-row.tsx';

const tabs = {
  board: addresses.quotaBoard(),
  needs: addresses.competenceNeeds(),
  roles: addresses.roleProfiles(),
  figures: addresses.statedFigures(),
  rounds: addresses.recruitmentRounds(),
  applicants: addresses.applicants(),
  coverage: addresses.coverage(),
  discussions: addresses.discussions(),
  choosing: addresses.choosingRuns(),
  recommendations: addresses.recommendations(),
  offers: addresses.offers(),
  experts: addresses.expertPool(),
} as const;
export type RecruitmentTab = keyof typeof tabs;

/** What names people who applied: for those who recruit, decide, or see that it is fair. */
const ofPeople: readonly RecruitmentTab[] = [
  'applicants',
  'coverage',
  'discussions',
  'choosing',
  'recommendations',
  'offers',
];

/** The parts of recruiting, in the order they are done, on the first page of each. */
export function RecruitmentTabs(props: {
  current: RecruitmentTab;
  visit: {
    language: Language;
    may: (
      action: 'applicant.read' | 'engagement.read',
      subject: { bodyId: null },
    ) => { ok: boolean };
  };
}) {
  const { language, may } = props.visit;
  const t = uiText[language].recruitmentTabs;
  const closed = (action: 'applicant.read' | 'engagement.read') =>
    !may(action, { bodyId: null }).ok;
  const hidden = (tab: RecruitmentTab) =>
    (ofPeople.includes(tab) && closed('applicant.read')) ||
    (tab === 'experts' && closed('engagement.read'));
  const shown = (Object.keys(tabs) as RecruitmentTab[]).filter(
    (tab) => tab === props.current || !hidden(tab),
  );
  const shownTabs = shown.map((key) => ({ key, title: t[key], href: tabs[key] }));
  return <TabRow label={t.label} tabs={shownTabs} current={props.current} />;
}
