import type { BodyId } from '../../../kernel/ids.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { ChosenInRun } from '../../choosing/vocabulary.ts';

/** Who goes out of a group and who comes in, from one run to the next. */
export type PlacesChanged = {
  bodyId: BodyId;
  out: readonly ApplicantId[];
  in: readonly ApplicantId[];
};

type Chosen = Pick<ChosenInRun, 'bodyId' | 'applicantIds'>;

/** The groups in which others are chosen than before; those where nobody moves are not among them. */
export function placesChanged(
  before: readonly Chosen[],
  after: readonly Chosen[],
): PlacesChanged[] {
  return after.flatMap(({ bodyId, applicantIds }) => {
    const had = before.find((one) => one.bodyId === bodyId)?.applicantIds ?? [];
    const out = had.filter((id) => !applicantIds.includes(id));
    const come = applicantIds.filter((id) => !had.includes(id));
    return out.length + come.length > 0 ? [{ bodyId, out, in: come }] : [];
  });
}
