import type { BodyId } from '../../../../kernel/ids.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { SentForm } from '../../../identity/route.ts';
import type { ProfileOfRoleId } from '../../../recruitment/vocabulary.ts';
import type { Written } from '../../commands/write-application.ts';
import { nothingOfThemselves } from '../../rules/details-are-well-formed.ts';
import { mostWishes } from '../../rules/wishes-are-of-the-round.ts';
import { type Applicant, type ApplicantDetails, sexes, type Wish } from '../../vocabulary.ts';
import { type Choices, needsOfWished } from './choices.ts';

/** The parts of the form, in their order; the last is where it is looked over and sent. */
export const parts = ['onsker', 'arbeid', 'kompetanse', 'send'] as const;
export type Part = (typeof parts)[number];

export const partOf = (text: string): Part => parts.find((one) => one === text) ?? 'onsker';

/** What nobody has written anything in yet; letters in the written standard that is read. */
export function nothingWritten(language: Language): Written {
  const writtenStandard = language === 'nn' ? 'nn' : 'nb';
  const details = { ...nothingOfThemselves, writtenStandard } as const;
  return { details, wishes: [], saysToMeet: [] };
}

/** What stands of somebody, as it was written. */
export const writtenOf = (one: Applicant): Written => ({
  details: detailsOf(one),
  wishes: one.applications
    .filter(({ withdrawnAt }) => withdrawnAt === null || one.state !== 'submitted')
    .map(({ roleId, bodyId }) => ({ roleId, bodyId })),
  saysToMeet: one.saysToMeet,
});

function detailsOf(one: Applicant): ApplicantDetails {
  const { name, email, phone, employerId, employer, unit, unitLeader, unitLeaderEmail } = one;
  const { profession, position, permanent, region, sex, experience, motivation } = one;
  const { systems, writtenStandard } = one;
  return {
    ...{ name, email, phone, employerId, employer, unit, unitLeader, unitLeaderEmail },
    ...{ profession, position, permanent, region, sex, experience, motivation },
    ...{ systems, writtenStandard },
  };
}

function typedWishes(form: SentForm): Wish[] {
  return Array.from({ length: mostWishes }, (_, at) => form.text(`onske-${at + 1}`))
    .filter((value) => value !== '')
    .map((value) => {
      const [role = '', body = ''] = value.split('.');
      return { roleId: role as ProfileOfRoleId, bodyId: body as BodyId };
    });
}

const permanence: Readonly<Record<string, boolean>> = { ja: true, nei: false };

const readers: Readonly<
  Record<Part, (form: SentForm, before: Written, choices: Choices) => Written>
> = {
  onsker: (form, before) => ({
    ...before,
    wishes: typedWishes(form),
    details: {
      ...before.details,
      name: form.text('navn'),
      email: form.has('epost') ? form.text('epost') : before.details.email,
      phone: form.text('telefon'),
      writtenStandard: form.text('malform') === 'nn' ? 'nn' : 'nb',
    },
  }),
  arbeid: (form, before, choices) => {
    const known = choices.organisations.find(({ id }) => id === form.text('arbeidsgiver'));
    return {
      ...before,
      details: {
        ...before.details,
        employerId: known?.id ?? null,
        employer: known?.name ?? form.text('arbeidsgiver-annen'),
        unit: form.text('enhet'),
        unitLeader: form.text('enhetsleder'),
        unitLeaderEmail: form.text('enhetsleder-epost'),
        profession: form.text('yrke'),
        position: form.text('stilling'),
        permanent: permanence[form.text('fast')] ?? null,
        region: form.text('region'),
        sex: choices.round.asksSexBecause
          ? (sexes.find((one) => one === form.text('kjonn')) ?? null)
          : null,
      },
    };
  },
  kompetanse: (form, before, choices) => {
    const shown = needsOfWished(choices, before.wishes).flatMap(({ needs }) => needs);
    const typed = shown.flatMap(({ id }) => {
      const how = form.text(`hvordan-${id}`);
      return form.has(`behov-${id}`) || how.trim() ? [{ needId: id, how }] : [];
    });
    const others = before.saysToMeet.filter((one) => !shown.some(({ id }) => id === one.needId));
    return {
      ...before,
      saysToMeet: [...others, ...typed],
      details: {
        ...before.details,
        systems: form.text('systemer').split('\n'),
        experience: form.text('erfaring'),
        motivation: form.text('motivasjon'),
      },
    };
  },
  send: (_, before) => before,
};

/** What was written before, with what one part of the form says instead. */
export const typedPart = (form: SentForm, part: Part, before: Written, choices: Choices) =>
  readers[part](form, before, choices);
