import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import type { RegionStanding } from '../rules/a-region-does-as-its-municipalities.ts';
import { afterText } from '../text/after/index.ts';
import type { Standardisation } from '../vocabulary.ts';

const shapes: Readonly<Record<RegionStanding, StatusShape>> = {
  same: 'ok',
  different: 'warn',
  later: 'half',
  unsaid: 'idle',
};

/** How a party stands, as shape and word. */
export function PartyStanding(props: { standing: RegionStanding; language: Language }) {
  const { standing, language } = props;
  return (
    <Status shape={shapes[standing]}>{afterText[language].standard.standings[standing]}</Status>
  );
}

/** What a decision says of doing alike, as shape and word. */
export function StandardMark(props: { standard: Standardisation | null; language: Language }) {
  const t = afterText[props.language].standard;
  const { standard } = props;
  if (!standard) return <Status shape="idle">{t.kinds.none}</Status>;
  return (
    <>
      <Status shape={standard.kind === 'same' ? 'ok' : 'warn'}>{t.kinds[standard.kind]}</Status>
      {standard.later ? (
        <>
          {' '}
          <Status shape="half">{t.scope.later}</Status>
        </>
      ) : null}
    </>
  );
}
