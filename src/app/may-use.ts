/**
 * Which modules a module may call, at their doors. The one drawing of the
 * house: the architecture check enforces it, and the picture of the modules is made from it.
 */
export const mayUse = {
  audit: [],
  identity: ['audit'],
  organisations: ['identity', 'audit'],
  documents: ['identity', 'organisations', 'audit'],
  'follow-up': ['identity', 'organisations', 'documents', 'audit'],
  meetings: ['identity', 'organisations', 'documents', 'follow-up', 'audit'],
  messages: ['identity', 'audit'],
  procedure: ['identity', 'organisations', 'audit'],
  summons: ['identity', 'organisations', 'documents', 'meetings', 'messages', 'procedure', 'audit'],
  'case-queue': [
    'identity',
    'organisations',
    'documents',
    'follow-up',
    'meetings',
    'messages',
    'audit',
  ],
  'meeting-plan': [
    'identity',
    'organisations',
    'documents',
    'follow-up',
    'meetings',
    'messages',
    'summons',
    'audit',
  ],
  sitting: [
    'identity',
    'organisations',
    'documents',
    'follow-up',
    'meetings',
    'procedure',
    'summons',
    'audit',
  ],
  minutes: [
    'identity',
    'organisations',
    'documents',
    'follow-up',
    'meetings',
    'messages',
    'procedure',
    'sitting',
    'summons',
    'audit',
  ],
  evaluation: ['identity', 'organisations', 'meetings', 'audit'],
  portal: [
    'identity',
    'organisations',
    'documents',
    'follow-up',
    'meetings',
    'meeting-plan',
    'minutes',
    'sitting',
    'audit',
  ],
  exchange: [
    'identity',
    'organisations',
    'documents',
    'meetings',
    'minutes',
    'portal',
    'procedure',
    'sitting',
    'audit',
  ],
} as const satisfies Record<string, readonly string[]>;

/**
 * Doors besides `index.ts` and `vocabulary.ts`. Every module builds its commands and routes on the
 * two frames that identity gives, and its pages say in identity's words why somebody may not.
 */
export const furtherDoors: Readonly<Record<string, readonly string[]>> = {
  identity: ['command.ts', 'route.ts', 'text/index.ts'],
  // Rows of an organisation and a body, for the tests of whatever stands above them.
  organisations: ['test-rows.ts'],
};
