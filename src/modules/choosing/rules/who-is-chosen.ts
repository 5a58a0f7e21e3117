import type { BodyId } from '../../../kernel/ids.ts';
import type { Panel } from '../../selection/vocabulary.ts';
import type { ChoosingRun, ChosenInRun } from '../vocabulary.ts';

type Come = Pick<ChoosingRun, 'state' | 'result'>;

/**
 * The selection that a run has come to: the one drawn, else the one that its method gives. Null
 * for a lottery that nobody has drawn from, and for a run that was stopped.
 */
export function chosenPanel(
  { state, result }: Come,
  draw: { drawn: Panel | null } | undefined,
): Panel | null {
  if (state === 'drawn') return draw?.drawn ?? null;
  if (state !== 'found' || result?.status !== 'found') return null;
  // The classical draw comes to one selection only in front of those who watch.
  return result.method === 'best-fit' ? result.panel : null;
}

/** Who is chosen in each group, by their applications; those who sat there already are not told. */
export function chosenByGroup(
  run: Pick<ChoosingRun, 'id' | 'key' | 'problem'>,
  panel: Panel,
): ChosenInRun[] {
  return run.problem.groups.flatMap(({ key: code }) => {
    const bodyId: BodyId | undefined = run.key.groups[code];
    if (!bodyId) return [];
    const applicantIds = (panel.members[code] ?? []).flatMap(
      (person) => run.key.people[person]?.[bodyId] ?? [],
    );
    return [{ runId: run.id, bodyId, applicantIds }];
  });
}
