import { followingTypes } from './following-types.ts';
import type { PanelMaker } from './leximin.ts';
import type { SolveOptions, Watch } from './limits.ts';
import { panelModelOf } from './panel-model.ts';
import { panelStream, realise } from './realise.ts';
import { exactTarget } from './target.ts';
import type { TypeModel } from './type-model.ts';

const atOnce = 8;

/** Panels of one group, by balanced sampling around the aim. */
export function oneGroupPanels(
  model: TypeModel,
  { seed }: Pick<SolveOptions, 'seed'>,
  watch: Watch,
): PanelMaker {
  return {
    model: panelModelOf(model),
    follows: () => followingTypes(model),
    near: ({ expected, cuts }) => {
      const target = exactTarget(model, expected);
      let stream: ReturnType<typeof panelStream> | null = null;
      return {
        expected: target.expected,
        realise: () => realise(model, target, seed, watch),
        towards: (prices) => {
          stream ??= panelStream(model, target, seed + cuts.length, watch);
          return stream.towards(prices, atOnce);
        },
      };
    },
  };
}
