import type { ReactNode } from 'react';
import type { Visit } from '../identity/route.ts';
import type { EntryRow } from './vocabulary.ts';

/** A part of what is known of how a decision works: what it is, and where to read it. */
export type Evidence = { label: string; value: ReactNode };

/**
 * What others know of how a decision has worked since it was taken. The register does not know
 * matters, questions or duties; whoever puts the house together gives it this.
 */
export type EvidenceOf = (visit: Visit, entry: EntryRow) => Promise<readonly Evidence[]>;
