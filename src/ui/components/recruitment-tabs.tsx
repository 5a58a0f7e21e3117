import type { ReactNode } from 'react';
import type { Language } from '../../kernel/language.ts';
import { addresses } from '../addresses.ts';
import { uiText } from '../text/index.ts';
import { ButtonLink } from './buttons.tsx';
import { ErrorSummary, type FieldError } from './forms.tsx';
import { PageHead } from './page-head.tsx';
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

type TabVisit = {
  language: Language;
  may: (action: 'applicant.read' | 'engagement.read', subject: { bodyId: null }) => { ok: boolean };
};

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
function RecruitmentTabs({ current, visit }: { current: RecruitmentTab; visit: TabVisit }) {
  const { language, may } = visit;
  const t = uiText[language].recruitmentTabs;
  const closed = (action: 'applicant.read' | 'engagement.read') =>
    !may(action, { bodyId: null }).ok;
  const hidden = (tab: RecruitmentTab) =>
    (ofPeople.includes(tab) && closed('applicant.read')) ||
    (tab === 'experts' && closed('engagement.read'));
  const shown = (Object.keys(tabs) as RecruitmentTab[]).filter(
    (tab) => tab === current || !hidden(tab),
  );
  const shownTabs = shown.map((key) => ({ key, title: t[key], href: tabs[key] }));
  return <TabRow label={t.label} tabs={shownTabs} current={current} />;
}

/**
 * The first page of a part of recruiting, whole: what was wrong with a form of it, the head, the
 * way to the other parts, and what the part holds.
 */
export function recruitmentPage(props: {
  visit: TabVisit;
  current: RecruitmentTab;
  title: string;
  /** At the head of the page, where it says more than the title. */
  heading?: string | undefined;
  lede?: ReactNode;
  actions?: ReactNode;
  refused?:
    | { form?: string | undefined; errors: readonly FieldError[]; status: number }
    | undefined;
  main: ReactNode;
}) {
  const { visit, current, title, heading = title, lede, actions, refused, main } = props;
  const errors = refused?.errors ?? [];
  return {
    kind: 'page' as const,
    status: refused?.status ?? 200,
    title,
    nav: 'recruitment' as const,
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[visit.language].errors(errors.length)}
          errors={errors}
        />
        <PageHead title={heading} lede={lede} actions={actions}>
          <RecruitmentTabs current={current} visit={visit} />
        </PageHead>
        {main}
      </>
    ),
  };
}

/** The way on where there is no round yet, which all else in recruiting stands on. */
export function ToRounds({ language }: { language: Language }) {
  return (
    <ButtonLink secondary href={addresses.recruitmentRounds()}>
      {uiText[language].recruitmentTabs.rounds}
    </ButtonLink>
  );
}
