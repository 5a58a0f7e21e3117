/** Nobody was called yet, something is new since, somebody was not reached, or all is sent. */
export type LeftToSend = 'notice' | 'changes' | 'rest' | 'nothing';

/**
 * Answers what is left to send of a notice that is published, by what those called were sent last.
 * `latest` is the number of the newest publication.
 * @source F-067, F-084 ("a change re-sends only what changed")
 */
export function leftToSend(
  latest: number,
  called: { called_publication: number | null; called_missing: number | null },
): LeftToSend {
  if (called.called_publication === null) return 'notice';
  if (called.called_publication < latest) return 'changes';
  return (called.called_missing ?? 0) > 0 ? 'rest' : 'nothing';
}
