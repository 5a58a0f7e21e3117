import type { BodyId, Id, OrganisationId, PersonId } from '../../kernel/ids.ts';

/** What a person acts as, on behalf of an organisation. */
export const roles = [
  'administrator',
  'secretary',
  'chair',
  'case_handler',
  'member',
  'deputy',
  'observer',
  'reader',
  // Answers for a service area in the decision structure, alone or with the group's members.
  'expert',
  // Recruits: takes in, assesses, recommends and offers. Nobody else writes of those who applied.
  'recruiter',
  // Decides whom a service area offers a role.
  'director',
  // Named by a union to follow how people are recruited.
  'shop_steward',
  // Of the supplier: sees its own questions and their answers, and nothing else.
  'vendor',
  // Omforent itself, where nobody asked just now: it sends what waits and takes what comes in.
  'program',
] as const;
export type Role = (typeof roles)[number];

export type AppointmentId = Id<'app'>;

/** Somebody signed in: who, in which role, on whose behalf, and for which body (null: all). */
export type Actor = {
  personId: PersonId;
  name: string;
  appointmentId: AppointmentId;
  role: Role;
  label: { nb: string; nn: string; en: string };
  organisationId: OrganisationId;
  onBehalfOf: string;
  bodyId: BodyId | null;
};

/** Everything that can be asked for. Each route and each command names one of these. */
export const actions = [
  'open',
  'act-as-oneself',
  'meeting.read',
  'meeting.read-draft',
  'meeting.edit',
  'meeting.publish',
  'paper.edit',
  'decision.record',
  'case.read',
  'case.read-closed',
  'obligation.read',
  'obligation.report',
  'obligation.edit',
  'register.read',
  'document.import',
  'log.read',
  'person.administer',
  'mail.read',
  'mail.send',
  'mail.carry',
  'mail.receive',
  'procedure.read',
  'procedure.edit',
  'summons.read',
  'summons.edit',
  'summons.reply',
  'plan.read',
  'plan.edit',
  'case.propose',
  'case-queue.read',
  'case-queue.edit',
  'sitting.follow',
  'sitting.lead',
  'sitting.take-part',
  'minutes.read',
  'minutes.edit',
  'minutes.comment',
  'minutes.sign',
  'evaluation.answer',
  'evaluation.read',
  'portal.edit',
  'exchange.run',
  'exchange.take-in',
  'structure.read',
  'structure.edit',
  'rule-set.read',
  'rule-set.edit',
  'matter.read',
  'matter.raise',
  'matter.lead',
  'matter.answer',
  'question.ask',
  'question.read-own',
  'question.read',
  'question.answer',
  'decision.read',
  'decision.manage',
  'decision.state-position',
  'term.read',
  'term.propose',
  'term.decide',
  'timetable.read',
  'timetable.edit',
  'figures.read',
  'recruitment.read',
  'recruitment.edit',
  'recruitment.archive',
  'applicant.read',
  'applicant.edit',
  'applicant.assess',
  'applicant.forget',
  'discussion.read',
  'discussion.edit',
  'discussion.state-view',
  'selection.read',
  'selection.run',
  'recommendation.read',
  'recommendation.edit',
  'recommendation.decide',
  'offer.read',
  'offer.edit',
  'engagement.read',
  'engagement.edit',
  'engagement.log-hours',
] as const;
export type Action = (typeof actions)[number];

/** What an action is about: a body's things, or (bodyId null) what belongs to no single body. */
export type Subject = { bodyId: BodyId | null };

/** Why somebody may not. */
export type PolicyRefusal =
  | { code: 'not-signed-in' }
  | { code: 'role-may-not'; role: Role; action: Action; rolesThatMay: readonly Role[] }
  | { code: 'other-body'; ownBody: BodyId; body: BodyId };
