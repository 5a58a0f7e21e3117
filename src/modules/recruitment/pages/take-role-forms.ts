import type { Verdict } from '../../../kernel/verdict.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, SentForm, Visit } from '../../identity/route.ts';
import { addRoleProfile, changeRoleProfile } from '../commands/write-role-profile.ts';
import { readRoleProfile } from '../store/reads.ts';
import { needsText } from '../text/index.ts';
import { type RoleProfileDraft, releases } from '../vocabulary.ts';
import { errorsOf, statusOf } from './refusal-errors.ts';
import { type RefusedForm, rolePage } from './role-page.tsx';
import { rolesPage } from './roles-page.tsx';
import { typedName } from './typed-name.ts';

type About = Omit<RoleProfileDraft, 'qualifications' | 'personalQualities'>;

function typedRole(form: SentForm): About {
  return {
    name: typedName(form),
    workload: {
      low: wholeNumber(form.text('fra')) ?? -1,
      high: wholeNumber(form.text('til')) ?? -1,
    },
    release: releases.find((one) => one === form.text('frikjop')) ?? 'none',
    mustMeetPhysically: form.has('fysisk'),
  };
}

/** Takes a role that nobody has described yet. */
export async function takeNewRole(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const draft = { ...typedRole(form), qualifications: [], personalQualities: [] };
  const verdict = await perform(db, addRoleProfile, { draft }, visit.acting());
  if (verdict.ok) {
    const flash = needsText[language].roles.made;
    return { kind: 'redirect', to: addresses.roleProfile(verdict.value), flash };
  }
  const { refusal } = verdict;
  return rolesPage(visit, { errors: errorsOf(refusal, language), status: statusOf(refusal) });
}

/** The list with one line changed, added at the end, or – null – taken away. */
function withLine<Line>(lines: readonly Line[], at: number | undefined, line: Line | null) {
  if (at === undefined) return line === null ? [...lines] : [...lines, line];
  return lines.flatMap((one, place) => (place !== at ? [one] : line === null ? [] : [line]));
}

/** Takes what is changed of a role. */
export async function takeRoleForm(visit: Visit): Promise<Answer> {
  const { db, form, params } = visit;
  const profile = await readRoleProfile(db, params.id ?? '');
  if (!profile) return { kind: 'not-found' };
  const { id, version: _, ...before } = profile;
  const act = form.text('gjor');
  const kind = act.replace(/^ta-bort-/u, '');
  const at = wholeNumber(form.text(`linje-${kind}`));
  const isRemoved = act !== kind;
  const text = typedName(form);
  const draftBy: Readonly<Record<string, () => RoleProfileDraft>> = {
    om: () => ({ ...before, ...typedRole(form) }),
    kvalifikasjon: () => {
      const line = isRemoved ? null : { text, party: form.text('part') || null };
      return { ...before, qualifications: withLine(before.qualifications, at, line) };
    },
    egenskap: () => {
      const line = isRemoved ? null : text;
      return { ...before, personalQualities: withLine(before.personalQualities, at, line) };
    },
  };
  const made = Object.hasOwn(draftBy, kind) ? draftBy[kind] : undefined;
  if (!made || (isRemoved && (kind === 'om' || at === undefined))) return { kind: 'not-found' };
  const version = wholeNumber(form.text('versjon')) ?? -1;
  const input = { id, version, draft: made() };
  const verdict = await perform(db, changeRoleProfile, input, visit.acting());
  return ended(visit, kind as RefusedForm['form'], verdict);
}

type Refusal = Parameters<typeof errorsOf>[0];

function ended(
  visit: Visit,
  form: RefusedForm['form'],
  verdict: Verdict<unknown, Refusal>,
): Answer | Promise<Answer> {
  const { language } = visit;
  if (verdict.ok) {
    const to = addresses.roleProfile(visit.params.id ?? '');
    return { kind: 'redirect', to, flash: needsText[language].roles.changed };
  }
  const { refusal } = verdict;
  const errors = errorsOf(refusal, language);
  return rolePage(visit, { form, errors, status: statusOf(refusal) });
}
