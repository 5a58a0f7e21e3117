import type { Language } from '../../kernel/language.ts';
import { uiText } from '../text/index.ts';

/**
 * What somebody typed into a form that is no longer there, so that it can be copied: the thing they
 * wrote about has ended or gone on meanwhile. Nothing where nothing was typed.
 */
export function KeptText(props: {
  language: Language;
  lines: readonly { key: string; label: string; text: string }[];
}) {
  const t = uiText[props.language].kept;
  const typed = props.lines.filter(({ text }) => text.trim() !== '');
  if (typed.length === 0) return null;
  return (
    <section className="block" aria-labelledby="ikke-lagret">
      <h2 id="ikke-lagret">{t.title}</h2>
      <p className="hint">{t.hint}</p>
      <dl className="lost">
        {typed.map(({ key, label, text }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
