import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Action, Actor, PolicyRefusal, Role, Subject } from '../vocabulary.ts';

const everyone: readonly Role[] = [
  'administrator',
  'secretary',
  'chair',
  'case_handler',
  'member',
  'deputy',
  'observer',
  'reader',
  'expert',
  'recruiter',
  'director',
  'shop_steward',
];
/** The supplier is nobody's colleague here: it has its own errand and is in no other list. */
const everyoneAndTheVendor: readonly Role[] = [...everyone, 'vendor'];
const besideTheTable: readonly Role[] = ['reader', 'recruiter', 'director', 'shop_steward'];
const everyoneAtTheTable = everyone.filter((role) => !besideTheTable.includes(role));
/** Those who recruit, those who decide, and those who see that it is fair. Nobody else. */
const seesWhoApplied: readonly Role[] = ['recruiter', 'director', 'shop_steward'];
const prepares: readonly Role[] = ['secretary', 'chair', 'administrator'];

/**
 * The one table of permissions. `open` needs no sign-in; all else names the roles that may.
 * `within` says whether somebody appointed to one body keeps to that body.
 */
const permissions: Readonly<
  Record<Action, { roles: readonly Role[] | 'anybody'; within: 'any-body' | 'own-body' }>
> = {
  open: { roles: 'anybody', within: 'any-body' },
  'act-as-oneself': { roles: everyoneAndTheVendor, within: 'any-body' },
  'meeting.read': { roles: everyone, within: 'any-body' },
  'meeting.read-draft': { roles: [...prepares, 'case_handler'], within: 'own-body' },
  'meeting.edit': { roles: ['secretary', 'administrator'], within: 'own-body' },
  'meeting.publish': { roles: prepares, within: 'own-body' },
  'paper.edit': { roles: [...prepares, 'case_handler'], within: 'own-body' },
  'decision.record': { roles: prepares, within: 'own-body' },
  'case.read': { roles: everyone, within: 'any-body' },
  // Whoever is to decide in a case behind closed doors reads it; observers and others do not.
  'case.read-closed': {
    roles: [...prepares, 'case_handler', 'member', 'deputy'],
    within: 'own-body',
  },
  'obligation.read': { roles: everyone, within: 'any-body' },
  'obligation.report': {
    roles: [...prepares, 'case_handler', 'member', 'deputy'],
    within: 'own-body',
  },
  'obligation.edit': { roles: prepares, within: 'own-body' },
  'register.read': { roles: everyone, within: 'any-body' },
  'document.import': { roles: ['secretary', 'administrator'], within: 'any-body' },
  'log.read': { roles: ['administrator', 'secretary'], within: 'any-body' },
  'person.administer': { roles: ['administrator'], within: 'any-body' },
  'mail.read': { roles: ['administrator', 'secretary'], within: 'own-body' },
  'mail.send': { roles: ['administrator', 'secretary'], within: 'own-body' },
  'mail.carry': { roles: ['program'], within: 'any-body' },
  'mail.receive': { roles: ['administrator', 'secretary', 'program'], within: 'own-body' },
  'procedure.read': { roles: everyone, within: 'any-body' },
  'procedure.edit': { roles: ['administrator', 'secretary'], within: 'own-body' },
  'summons.read': { roles: everyoneAtTheTable, within: 'own-body' },
  'summons.edit': { roles: prepares, within: 'own-body' },
  // An answer that came by mail is taken by the program, on behalf of whoever was invited.
  'summons.reply': { roles: [...everyoneAtTheTable, 'program'], within: 'own-body' },
  'plan.read': { roles: everyone, within: 'any-body' },
  'plan.edit': { roles: prepares, within: 'own-body' },
  // A unit sends its question to whichever body can answer it.
  'case.propose': { roles: everyone, within: 'any-body' },
  'case-queue.read': { roles: [...prepares, 'case_handler'], within: 'own-body' },
  'case-queue.edit': { roles: prepares, within: 'own-body' },
  'sitting.follow': { roles: everyoneAtTheTable, within: 'own-body' },
  'sitting.lead': { roles: prepares, within: 'own-body' },
  'sitting.take-part': { roles: everyoneAtTheTable, within: 'own-body' },
  'minutes.read': { roles: everyone, within: 'any-body' },
  'minutes.edit': { roles: prepares, within: 'own-body' },
  // A municipality that has no seat still sends its input by case number.
  'minutes.comment': { roles: everyone, within: 'any-body' },
  'minutes.sign': { roles: [...prepares, 'member', 'deputy'], within: 'own-body' },
  'evaluation.answer': { roles: everyoneAtTheTable, within: 'own-body' },
  'evaluation.read': { roles: everyoneAtTheTable, within: 'own-body' },
  'portal.edit': { roles: prepares, within: 'own-body' },
  'exchange.run': { roles: ['administrator', 'secretary'], within: 'own-body' },
  // The program takes in what an operator has laid in a folder, on behalf of whoever sent it.
  'exchange.take-in': { roles: ['administrator', 'secretary', 'program'], within: 'own-body' },
  'structure.read': { roles: everyone, within: 'any-body' },
  'structure.edit': { roles: ['administrator', 'secretary'], within: 'any-body' },
  'rule-set.read': { roles: everyone, within: 'any-body' },
  'rule-set.edit': { roles: ['administrator', 'secretary'], within: 'own-body' },
  'matter.read': { roles: everyone, within: 'any-body' },
  // A unit that meets a question raises it, whoever may answer it.
  'matter.raise': { roles: everyone, within: 'any-body' },
  'matter.lead': { roles: [...prepares, 'expert'], within: 'own-body' },
  'matter.answer': { roles: ['chair', 'member', 'deputy', 'expert'], within: 'own-body' },
  'question.ask': { roles: ['vendor'], within: 'any-body' },
  'question.read-own': { roles: ['vendor'], within: 'any-body' },
  'question.read': { roles: everyoneAtTheTable, within: 'any-body' },
  'question.answer': { roles: [...prepares, 'expert'], within: 'own-body' },
  'decision.read': { roles: everyone, within: 'any-body' },
  'decision.manage': { roles: [...prepares, 'expert'], within: 'own-body' },
  // A municipality says how it stands to a decision, whichever body took it.
  'decision.state-position': {
    roles: [...prepares, 'case_handler', 'member', 'deputy', 'expert'],
    within: 'any-body',
  },
  'term.read': { roles: everyone, within: 'any-body' },
  'term.propose': { roles: everyone, within: 'any-body' },
  'term.decide': { roles: [...prepares, 'expert'], within: 'any-body' },
  'timetable.read': { roles: everyoneAtTheTable, within: 'any-body' },
  'timetable.edit': { roles: ['administrator', 'secretary'], within: 'any-body' },
  'figures.read': { roles: everyone, within: 'any-body' },
  // Numbers and needs name nobody.
  'recruitment.read': {
    roles: [...everyoneAtTheTable, ...seesWhoApplied],
    within: 'any-body',
  },
  'recruitment.edit': { roles: ['administrator', 'secretary', 'recruiter'], within: 'any-body' },
  // The document of a whole round names all who applied, in every group.
  'recruitment.archive': { roles: ['recruiter', 'shop_steward'], within: 'any-body' },
  'applicant.read': { roles: seesWhoApplied, within: 'any-body' },
  'applicant.edit': { roles: ['recruiter'], within: 'any-body' },
  // The program erases what nobody needs to know any more, on the day that was promised.
  'applicant.forget': { roles: ['program'], within: 'any-body' },
  'applicant.assess': { roles: ['recruiter'], within: 'any-body' },
  'discussion.read': { roles: seesWhoApplied, within: 'any-body' },
  'discussion.edit': { roles: ['recruiter'], within: 'any-body' },
  'discussion.state-view': { roles: ['shop_steward'], within: 'any-body' },
  'selection.read': { roles: seesWhoApplied, within: 'any-body' },
  // What a person has started the program computes, and stores what comes of it.
  'selection.run': { roles: ['recruiter', 'program'], within: 'any-body' },
  'recommendation.read': { roles: seesWhoApplied, within: 'any-body' },
  'recommendation.edit': { roles: ['recruiter'], within: 'any-body' },
  // Which director decides for a group is said in the round, and asked by the rule of the choice.
  'recommendation.decide': { roles: ['director'], within: 'any-body' },
  'offer.read': { roles: seesWhoApplied, within: 'any-body' },
  'offer.edit': { roles: ['recruiter'], within: 'any-body' },
  'engagement.read': { roles: [...seesWhoApplied, 'expert'], within: 'any-body' },
  'engagement.edit': { roles: ['recruiter'], within: 'any-body' },
  'engagement.log-hours': { roles: ['expert'], within: 'any-body' },
};

/**
 * Answers whether this person, on behalf of this organisation, may do this to that, and if not,
 * why not. Asked by every route, every command and every button that may be disabled.
 * @source cross-cutting requirement "access by side and body"
 */
export function mayDo(
  actor: Actor | null,
  action: Action,
  subject: Subject,
): Verdict<Actor | null, PolicyRefusal> {
  const permission = permissions[action];
  if (permission.roles === 'anybody') return allowed(actor);
  if (!actor) return refused({ code: 'not-signed-in' });
  if (!permission.roles.includes(actor.role)) {
    return refused({
      code: 'role-may-not',
      role: actor.role,
      action,
      rolesThatMay: permission.roles,
    });
  }
  const elsewhere = actor.bodyId && subject.bodyId && actor.bodyId !== subject.bodyId;
  if (permission.within === 'own-body' && elsewhere) {
    return refused({
      code: 'other-body',
      ownBody: actor.bodyId as NonNullable<Actor['bodyId']>,
      body: subject.bodyId as NonNullable<Subject['bodyId']>,
    });
  }
  return allowed(actor);
}
