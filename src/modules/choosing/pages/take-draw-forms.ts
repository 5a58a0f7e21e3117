import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { commitDraw, drawAgain, enterSeed } from '../commands/draw-run.ts';
import { readDraw } from '../store/reads.ts';
import { drawText } from '../text/index.ts';
import { drawPage } from './draw-page.tsx';
import { type RunRefusal, refusalWords, statusOf } from './refusal-words.ts';

/** Takes the steps of a draw: the commitment, the seed, and completing what was broken off. */
export async function takeDrawForm(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const id = visit.params.id ?? '';
  const acting = visit.acting();
  const d = drawText[language];
  const to = addresses.choosingDraw(id);
  const refuse = (refusal: RunRefusal) =>
    drawPage(visit, { errors: [refusalWords(refusal, language)], status: statusOf(refusal) });
  switch (form.text('gjor')) {
    case 'bind': {
      const version = wholeNumber(form.text('versjon')) ?? -1;
      const verdict = await perform(db, commitDraw, { id, version }, acting);
      return verdict.ok ? { kind: 'redirect', to, flash: d.commit.flash } : refuse(verdict.refusal);
    }
    case 'trekk': {
      const typed = {
        seed: form.text('fro'),
        source: form.text('kilde'),
        witness: form.text('vitne'),
      };
      const commitment = form.text('fingeravtrykk');
      const verdict = await perform(db, enterSeed, { id, commitment, typed }, acting);
      if (!verdict.ok) return refuse(verdict.refusal);
      const drawn = (await readDraw(db, id))?.drawnAt;
      return { kind: 'redirect', to, flash: drawn ? d.seed.flash : d.seed.flashComputing };
    }
    case 'fullfor': {
      const verdict = await perform(db, drawAgain, { id }, acting);
      return verdict.ok ? { kind: 'redirect', to } : refuse(verdict.refusal);
    }
    default:
      return { kind: 'not-found' };
  }
}
