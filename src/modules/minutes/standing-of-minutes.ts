import type { MinutesFile } from './minutes-file.ts';

/** How minutes stand, for the rule that says whether they may be approved. */
export function standingOf(file: MinutesFile) {
  return {
    state: file.sheet.state,
    over: file.over,
    conflicts: file.edits.filter(({ standing }) => standing === 'conflict').length,
    openComments: file.comments.filter(({ state }) => state === 'open').length,
    rule: file.rule,
    hash: file.hash,
  };
}
