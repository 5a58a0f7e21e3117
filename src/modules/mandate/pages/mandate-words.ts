import type { Language } from '../../../kernel/language.ts';
import { mandateText } from '../text/index.ts';
import { kronerWords } from '../text/outside-words.ts';
import { mandatePages } from '../text/pages/index.ts';
import type { Mandate, StructureBody } from '../vocabulary.ts';
import type { Names } from './structure-names.ts';

type Told = { names: Names; language: Language };

const costWords = ({ costLimit }: Mandate, language: Language) => {
  const t = mandatePages[language];
  return costLimit === null ? t.noLimit : t.upTo(kronerWords(costLimit, language));
};

const sideWords = ({ sides }: Mandate, language: Language) => {
  const t = mandateText[language];
  return sides === 'all' ? t.all.sides : sides.map((side) => t.sides[side]).join('–');
};

const domainWords = ({ domains }: Mandate, language: Language) => {
  const t = mandateText[language];
  return domains === 'all'
    ? t.all.domains
    : domains.map((domain) => t.domains[domain].toLowerCase()).join(', ');
};

const areaWords = ({ serviceAreas }: Mandate, { names, language }: Told) => {
  if (serviceAreas === 'all') return mandateText[language].all.areas;
  const called = (code: string) => names.areas.find((one) => one.code === code)?.[language] ?? code;
  return serviceAreas.map(called).join(', ');
};

/** What a mandate covers, a few words for each kind; the kinds that set no limit are left last. */
export function mandateWords(mandate: Mandate, told: Told): string[] {
  const { names, language } = told;
  const { organisations } = mandate;
  return [
    areaWords(mandate, told),
    sideWords(mandate, language),
    domainWords(mandate, language),
    ...(organisations === 'all' ? [] : [organisations.map(names.organisation).join(', ')]),
    costWords(mandate, language),
  ];
}

/** What the bodies of a level have in common, for the picture. Says only what holds for all. */
export function levelWords(bodies: readonly StructureBody[], told: Told): string[] {
  const { language } = told;
  const common = (words: (mandate: Mandate) => string): string[] => {
    const said = [...new Set(bodies.map(({ mandate }) => words(mandate)))];
    return said.length === 1 ? said : [];
  };
  const areas = common((mandate) => areaWords(mandate, told));
  const each =
    areas.length === 0 &&
    bodies.every(
      ({ mandate }) => mandate.serviceAreas !== 'all' && mandate.serviceAreas.length === 1,
    );
  return [
    ...(each ? [mandatePages[language].ownArea] : areas),
    ...common((mandate) => sideWords(mandate, language)),
    ...common((mandate) => costWords(mandate, language)),
  ];
}
