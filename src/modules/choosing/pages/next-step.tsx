import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun } from '../vocabulary.ts';

/**
 * Where the way goes on from a choice that was found: to the draw, and from there to the
 * recommendations. Whoever takes the place of somebody is found, and not drawn.
 */
export function NextStep({ run, language }: { run: ChoosingRun; language: Language }) {
  const t = choosingText[language].around;
  if (run.parent?.as === 'replacement') return null;
  if (run.state !== 'found' && run.state !== 'drawn') return null;
  const drawn = run.state === 'drawn';
  return (
    <section className="nextstep noprint" aria-labelledby="trekning">
      <h2 id="trekning">{t.draw}</h2>
      <p>{drawn ? t.drawnNext : t.drawNext}</p>
      <div className="acts">
        {drawn ? (
          <ButtonLink href={addresses.recommendations()}>{t.toRecommendations}</ButtonLink>
        ) : null}
        <ButtonLink secondary={drawn} href={addresses.choosingDraw(run.id)}>
          {t.toDraw}
        </ButtonLink>
      </div>
    </section>
  );
}
