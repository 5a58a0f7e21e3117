import type { Language } from '../../kernel/language.ts';
import { addresses } from '../addresses.ts';
import { uiText } from '../text/index.ts';
import { TabRow } from './tab-row.tsx';

const tabs = {
  matters: addresses.matters(),
  questions: addresses.vendorQuestions(),
  structure: addresses.structure(),
  ruleSets: addresses.ruleSets(),
  simulator: addresses.simulator(),
  terms: addresses.terms(),
  timetable: addresses.timetables(),
  figures: addresses.figures(),
} as const;
export type ClarificationTab = keyof typeof tabs;

/** What belongs to settling questions outside meetings, on the first page of each of its parts. */
export function ClarificationTabs(props: {
  current: ClarificationTab;
  language: Language;
  /** Those that this visitor may not open. */
  without?: readonly ClarificationTab[];
}) {
  const t = uiText[props.language].clarificationTabs;
  const shown = (Object.keys(tabs) as ClarificationTab[]).filter(
    (tab) => tab === props.current || !props.without?.includes(tab),
  );
  const shownTabs = shown.map((key) => ({ key, title: t[key], href: tabs[key] }));
  return <TabRow label={t.label} tabs={shownTabs} current={props.current} />;
}
