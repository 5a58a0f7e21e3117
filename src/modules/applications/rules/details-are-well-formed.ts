import type { ApplicantDetails } from '../vocabulary.ts';

/** How many characters each thing may have that somebody writes of themselves. */
export const mostCharacters = {
  name: 200,
  email: 254,
  phone: 40,
  employer: 200,
  unit: 200,
  unitLeader: 200,
  unitLeaderEmail: 254,
  profession: 200,
  position: 200,
  region: 200,
  experience: 6000,
  motivation: 6000,
} as const satisfies Partial<Record<keyof ApplicantDetails, number>>;
export type WrittenDetail = keyof typeof mostCharacters;

/** So many record systems at most, and so long a name for each. */
export const mostSystems = 30;
export const mostCharactersOfSystem = 100;

export type DetailFault =
  | { code: 'detail-is-missing'; field: 'name' | 'email' }
  | { code: 'detail-too-long'; field: WrittenDetail | 'systems'; most: number; has: number }
  | { code: 'email-is-unreadable'; field: 'email' | 'unitLeaderEmail'; typed: string }
  | { code: 'too-many-systems'; most: number; has: number };

/** What somebody has written of themselves before they have written anything. */
export const nothingOfThemselves: ApplicantDetails = {
  ...{ name: '', email: '', phone: '', employer: '', unit: '', unitLeader: '' },
  ...{ unitLeaderEmail: '', profession: '', position: '', region: '', experience: '' },
  ...{ motivation: '', employerId: null, permanent: null, sex: null, systems: [] },
  writtenStandard: 'nb',
};

/**
 * Everything that is wrong with what somebody writes of themselves, in the order it is asked; empty
 * where nothing is. `mayBeMailed` knows an address when it sees one. With `draft`, what is missing
 * may come later, and an address may be half typed. @source F-019
 */
export function faultsOfDetails(
  details: ApplicantDetails,
  mayBeMailed: (address: string) => boolean,
  { draft = false }: { draft?: boolean } = {},
): DetailFault[] {
  const faults: DetailFault[] = [];
  for (const field of Object.keys(mostCharacters) as WrittenDetail[]) {
    const typed = details[field];
    const has = [...typed].length;
    const most = mostCharacters[field];
    if (has > most) faults.push({ code: 'detail-too-long', field, most, has });
    else if (draft) continue;
    else if ((field === 'name' || field === 'email') && has === 0) {
      faults.push({ code: 'detail-is-missing', field });
    } else if ((field === 'email' || field === 'unitLeaderEmail') && has > 0) {
      if (!mayBeMailed(typed)) faults.push({ code: 'email-is-unreadable', field, typed });
    }
  }
  const { systems } = details;
  if (systems.length > mostSystems) {
    faults.push({ code: 'too-many-systems', most: mostSystems, has: systems.length });
  }
  const longest = Math.max(0, ...systems.map((one) => [...one].length));
  if (longest > mostCharactersOfSystem) {
    const most = mostCharactersOfSystem;
    faults.push({ code: 'detail-too-long', field: 'systems', most, has: longest });
  }
  return faults;
}

/** Line ends and tabs may stand in what is written at length; nothing else that cannot be seen. */
const unseen = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A text of several lines without what cannot be seen, and without spaces around. */
export const tidyText = (text: string) =>
  text.replace(unseen, (letter) => (letter === '\n' || letter === '\t' ? letter : '')).trim();

/** The same of one line. */
export const tidyLine = (text: string) => tidyText(text).replace(/\s+/gu, ' ');

/**
 * The same details without what nobody meant to write: spaces around, line ends within a line, and
 * letters that cannot be seen or turn the direction of others. Systems are named once each.
 */
export function tidyDetails(details: ApplicantDetails): ApplicantDetails {
  const lines = Object.fromEntries(
    (Object.keys(mostCharacters) as WrittenDetail[]).map((field) => [
      field,
      field === 'experience' || field === 'motivation'
        ? tidyText(details[field])
        : tidyLine(details[field]),
    ]),
  ) as Pick<ApplicantDetails, WrittenDetail>;
  const systems = new Map<string, string>();
  for (const system of details.systems.map(tidyLine)) {
    const key = system.toLowerCase();
    if (system && !systems.has(key)) systems.set(key, system);
  }
  return { ...details, ...lines, systems: [...systems.values()] };
}
