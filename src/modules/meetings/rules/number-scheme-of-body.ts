import type { NumberScheme } from '../vocabulary.ts';

/** How a body that counts its cases per year, or anew at each meeting, prints their numbers. */
export function numberSchemeOf(counting: 'per-year' | 'per-meeting'): NumberScheme {
  return counting === 'per-meeting'
    ? { kind: 'per-meeting' }
    : { kind: 'per-year', yearDigits: 2, series: '' };
}
