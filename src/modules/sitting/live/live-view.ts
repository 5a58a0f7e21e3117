import type { Language } from '../../../kernel/language.ts';

/** What somebody does on the live page: leads it, takes part, follows, or shows it to a room. */
export type LiveMode = 'lead' | 'take-part' | 'follow' | 'screen';

/**
 * All that the page depends on besides the state of the meeting. Whoever has the same view sees the
 * same, but for what is their own to do.
 */
export type LiveView = {
  mode: LiveMode;
  language: Language;
  /** Whether what is treated behind closed doors may be read. */
  readsClosed: boolean;
};

/** The name of a view: the same for the same view, and for no other. */
export function nameOfView({ mode, language, readsClosed }: LiveView): string {
  return `${mode}:${language}:${readsClosed ? 'closed' : 'open'}`;
}
