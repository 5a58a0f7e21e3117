/** Why the embedded PostgreSQL cannot be had, with what an operator needs in order to act. */
export type PostgresRefusal =
  | { code: 'no-database-program'; platform: string }
  | { code: 'no-unprivileged-account' }
  | { code: 'data-directory-closed'; path: string }
  | { code: 'data-directory-not-a-directory'; path: string }
  | { code: 'data-directory-of-another-account'; path: string; owner: number }
  | { code: 'data-directory-unreachable-as-root'; path: string }
  | { code: 'data-directory-of-another-version'; path: string; found: string; program: string }
  | { code: 'data-directory-in-use'; path: string; pid: number; host: string }
  | { code: 'disk-full'; path: string }
  | { code: 'database-did-not-start'; log: string; lastLine: string };

/** Carries a refusal out of a deep place of the launcher; caught once, at its edge. */
export class RefusedToStart extends Error {
  constructor(readonly refusal: PostgresRefusal) {
    super(refusal.code);
  }
}
