import { addresses } from '../../../ui/addresses.ts';
import type { Visit } from '../../identity/route.ts';
import { afterText } from '../text/after/index.ts';
import type { EntryRow } from '../vocabulary.ts';

/** So much of what was known goes into an address. */
const longestInAddress = 1200;

/**
 * Where a question is raised that would take the place of a decision: the form, with what the
 * decision was of, what it touched, and why it is taken up anew.
 */
export function newMatterFrom(visit: Visit, entry: EntryRow, evidence: string): string {
  const t = afterText[visit.language].review;
  const known =
    evidence.length > longestInAddress ? `${evidence.slice(0, longestInAddress)} …` : evidence;
  const typed = new URLSearchParams({
    tittel: t.newQuestion(entry.title).slice(0, 280),
    sporsmal: entry.question.slice(0, longestInAddress),
    bakgrunn: t.newBackground(entry.number, visit.origin + addresses.decision(entry.id), known),
  });
  for (const domain of entry.affects?.domains ?? []) typed.append('domene', domain);
  for (const area of entry.affects?.serviceAreas ?? []) typed.append('omrade', area);
  for (const side of entry.affects?.sides ?? []) typed.append('side', side);
  return `${addresses.newMatter()}?${typed}`;
}
