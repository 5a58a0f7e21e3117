import type { CSSProperties } from 'react';
import type { Language } from '../../../kernel/language.ts';
import { mandatePages } from '../text/pages/index.ts';
import type { Structure } from '../vocabulary.ts';
import { levelWords } from './mandate-words.ts';
import type { Names } from './structure-names.ts';

/**
 * The structure as a stair: a step for each level, the lowest to the left at the bottom. Its words
 * are text, so that it grows with the reader's letters; the table says the same for each body.
 * @source F-042
 */
export function StructurePicture(props: {
  structure: Structure;
  names: Names;
  language: Language;
  /** The level that a matter stands on. */
  here?: number | null;
}) {
  const { structure, names, language, here = null } = props;
  const t = mandatePages[language];
  const levels = [...new Set(structure.bodies.map(({ level }) => level))].sort((a, b) => b - a);
  return (
    <figure className="stair">
      <figcaption>{t.picture}</figcaption>
      <ol reversed>
        {levels.map((level) => {
          const bodies = structure.bodies.filter((body) => body.level === level);
          const days = [...new Set(bodies.map(({ timeLimitDays }) => timeLimitDays))];
          const limit = days.length === 1 && days[0] ? [t.days(days[0])] : [];
          return (
            <li
              key={level}
              className={here === level ? 'here' : undefined}
              style={{ '--up': level - 1 } as CSSProperties}
            >
              <b>
                <span className="vh">{t.level(level)}: </span>
                <span className="no" aria-hidden="true">
                  {level}
                </span>
                {bodies.length === 1 && bodies[0]
                  ? names.body(bodies[0].bodyId)
                  : t.groups(bodies.length)}
              </b>
              <span>{[...levelWords(bodies, { names, language }), ...limit].join('\u00a0· ')}</span>
              {bodies.length > 1 ? (
                <small>{bodies.map(({ bodyId }) => names.body(bodyId)).join(', ')}</small>
              ) : null}
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
