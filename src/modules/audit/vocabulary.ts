/** One thing that was done: by whom, on whose behalf, to what, and how it was before and after. */
export type AuditRecord = {
  at: string;
  personId: string;
  personName: string;
  role: string;
  onBehalfOf: string;
  command: string;
  subjectKind: string;
  subjectId: string;
  bodyId: string | null;
  before: unknown;
  after: unknown;
};

export type ChainedRecord = AuditRecord & {
  number: number;
  previousHash: string;
  hash: string;
};

/** What a check of the whole log found. */
export type ChainVerdict =
  | { whole: true; entries: number; lastHash: string }
  | {
      whole: false;
      entries: number;
      firstBroken: number;
      why: 'missing-number' | 'does-not-follow' | 'was-changed';
    };
