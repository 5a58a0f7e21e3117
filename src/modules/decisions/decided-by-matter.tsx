import type { MatterId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { addresses } from '../../ui/addresses.ts';
import { decisionText } from './text/index.ts';
import type { PlaceOfDecision } from './where-taken.ts';

/**
 * A question that was settled between meetings: the way to it, and to how its outcome was computed.
 * The register knows no matters, so whoever does says what number a matter has.
 */
export const decidedByMatter = (
  numberOf: (db: Reader, id: MatterId) => Promise<string | null>,
): PlaceOfDecision => ({
  outcomes: Object.keys(decisionText.nb.matter.outcomes),
  outcome: (code, language) => {
    const words: Readonly<Record<string, string>> = decisionText[language].matter.outcomes;
    return { word: words[code] ?? code, shape: code.startsWith('rejected') ? 'off' : 'ok' };
  },
  tell: async (visit, { source }) => {
    if (source.kind !== 'matter') return { sections: null, facts: [] };
    const t = decisionText[visit.language].matter;
    const number = await numberOf(visit.db, source.matterId);
    return {
      sections: (
        <section className="block" aria-labelledby="how">
          <h2 id="how">{t.how}</h2>
          <ul className="tight">
            <li>
              <a href={addresses.matter(source.matterId)}>{t.open}</a>
            </li>
            <li>
              <a href={addresses.matterProof(source.matterId)}>{t.proof}</a>
            </li>
          </ul>
        </section>
      ),
      facts: [
        {
          label: t.source,
          value: <a href={addresses.matter(source.matterId)}>{number ?? t.open}</a>,
        },
      ],
    };
  },
});
