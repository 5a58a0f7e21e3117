/**
 * Which modules a module may call, at their `index.ts` and `vocabulary.ts`. The one drawing of the
 * house: the architecture check enforces it, and the picture of the modules is made from it.
 */
export const mayUse = {
  audit: [],
  identity: ['audit'],
  organisations: ['identity', 'audit'],
  documents: ['identity', 'organisations', 'audit'],
  'follow-up': ['identity', 'organisations', 'documents', 'audit'],
  meetings: ['identity', 'organisations', 'documents', 'follow-up', 'audit'],
} as const satisfies Record<string, readonly string[]>;
