import type { Language } from '../../kernel/language.ts';
import { uiText } from '../text/index.ts';
import { Hidden } from './forms.tsx';

/** How a thing that was just done is undone: a form with these values, sent to this address. */
export type Undo = { action: string; fields: Readonly<Record<string, string>> };

/**
 * What was just done, and the way back: undo instead of asking whether one is sure. The island
 * `page` reads it out in the live region, since text that a page opens with is not announced, and
 * shows the button that closes it.
 */
export function FlashMessage(props: { text: string; undo?: Undo | undefined; language: Language }) {
  const { text, undo, language } = props;
  const t = uiText[language];
  return (
    <div className="flash" data-flash="">
      <p>{text}</p>
      {undo ? (
        <form className="inline" method="post" action={undo.action}>
          <Hidden values={undo.fields} />
          <button type="submit" className="link">
            {t.undo}
          </button>
        </form>
      ) : null}
      <button type="button" className="shut" aria-label={t.close} data-dismiss="" hidden>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
    </div>
  );
}
