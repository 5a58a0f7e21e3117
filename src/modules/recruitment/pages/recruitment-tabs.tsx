import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { recruitmentText } from '../text/index.ts';

const tabs = {
  board: addresses.quotaBoard(),
  needs: addresses.competenceNeeds(),
  roles: addresses.roleProfiles(),
  figures: addresses.statedFigures(),
} as const;
export type RecruitmentTab = keyof typeof tabs;

/** The parts of the recruiting, on the first page of each. */
export function RecruitmentTabs(props: { current: RecruitmentTab; language: Language }) {
  const t = recruitmentText[props.language].tabs;
  return (
    <nav className="tabs noprint" aria-label={t.label}>
      <ul>
        {(Object.keys(tabs) as RecruitmentTab[]).map((tab) => (
          <li key={tab}>
            <a href={tabs[tab]} aria-current={tab === props.current ? 'page' : undefined}>
              {t[tab]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
