import type { Language } from '../../../kernel/language.ts';
import { Status } from '../../../ui/components/status.tsx';
import { consensusPages } from '../text/pages/index.ts';
import type { RuleSet } from '../vocabulary.ts';

/** Where a rule set comes from, and whether somebody has read it there. */
export function RuleSetSource(props: {
  source: RuleSet['source'];
  language: Language;
  note?: boolean;
}) {
  const { source, language, note } = props;
  const t = consensusPages[language].source;
  if (!source.reference) return <span className="dim">{t.own}</span>;
  return (
    <>
      {source.reference}
      <span className="under">
        <Status shape={source.verified ? 'ok' : 'warn'}>
          {source.verified ? t.checked : t.notChecked}
        </Status>
      </span>
      {note && source.note ? <span className="under">{source.note[language]}</span> : null}
    </>
  );
}
