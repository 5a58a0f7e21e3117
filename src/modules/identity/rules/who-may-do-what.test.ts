import { describe, expect, it } from 'vitest';
import { type Action, type Actor, actions, type Role, roles } from '../vocabulary.ts';
import { mayDo } from './who-may-do-what.ts';

const as = (role: Role, body: string | null = null): Actor => ({
  personId: 'pers_test',
  name: role,
  appointmentId: 'app_test',
  role,
  label: { nb: role, nn: role, en: role },
  organisationId: 'org_test',
  onBehalfOf: 'Test',
  bodyId: body as Actor['bodyId'],
});
const code = (actor: Actor | null, action: Action, body: string | null = null) => {
  const verdict = mayDo(actor, action, { bodyId: body as Actor['bodyId'] });
  return verdict.ok ? 'may' : verdict.refusal.code;
};

describe('who may do what', () => {
  it('lets somebody who is not signed in do nothing but what is open', () => {
    const may = actions.filter((action) => code(null, action) === 'may');
    expect(may).toEqual(['open']);
  });

  it('keeps a chair of one body from publishing for another', () => {
    expect(code(as('chair', 'body_a'), 'meeting.publish', 'body_a')).toBe('may');
    expect(code(as('chair', 'body_a'), 'meeting.publish', 'body_b')).toBe('other-body');
  });

  it('lets a secretary without a body serve every body', () => {
    expect(code(as('secretary'), 'meeting.edit', 'body_b')).toBe('may');
  });

  it('lets nobody sign minutes who may not read the closed cases in them', () => {
    for (const role of roles) {
      for (const body of [null, 'body_a', 'body_b']) {
        const may = (action: Action) => code(as(role, body), action, 'body_a');
        if (may('minutes.sign') === 'may') expect(may('case.read-closed')).toBe('may');
      }
    }
    expect(code(as('observer', 'body_a'), 'minutes.sign', 'body_a')).toBe('role-may-not');
  });

  it('names the roles that may when a role may not', () => {
    const verdict = mayDo(as('member', 'body_a'), 'decision.record', { bodyId: 'body_a' });
    expect(verdict).toEqual({
      ok: false,
      refusal: {
        code: 'role-may-not',
        role: 'member',
        action: 'decision.record',
        rolesThatMay: ['secretary', 'chair', 'administrator'],
      },
    });
  });

  /** What everybody signed in reads, and what everybody may send in for others to look at. */
  const reading: Action[] = [
    'open',
    'act-as-oneself',
    'meeting.read',
    'case.read',
    'obligation.read',
    'register.read',
    'procedure.read',
    'plan.read',
    'case.propose',
    'minutes.read',
    'minutes.comment',
    'structure.read',
    'rule-set.read',
    'matter.read',
    'matter.raise',
    'decision.read',
    'term.read',
    'term.propose',
    'figures.read',
  ];

  it('lets readers read, and send in a case, a comment, a question or a term, and change nothing', () => {
    const may = actions.filter((action) => code(as('reader'), action) === 'may');
    expect(may.toSorted()).toEqual(reading.toSorted());
  });

  it('lets observers besides follow a meeting, answer its summons and evaluate it', () => {
    const atTheTable: Action[] = [
      'summons.read',
      'summons.reply',
      'sitting.follow',
      'sitting.take-part',
      'evaluation.answer',
      'evaluation.read',
      'question.read',
      'timetable.read',
      'recruitment.read',
    ];
    const may = actions.filter((action) => code(as('observer'), action) === 'may');
    expect(may.toSorted()).toEqual([...reading, ...atTheTable].toSorted());
  });

  it('gives the supplier its own questions, and nothing else', () => {
    const may = actions.filter((action) => code(as('vendor'), action) === 'may');
    expect(may.toSorted()).toEqual(
      ['open', 'act-as-oneself', 'question.ask', 'question.read-own'].toSorted(),
    );
  });

  it('leaves no action that nobody may do', () => {
    for (const action of actions) {
      expect(roles.some((role) => code(as(role), action) === 'may')).toBe(true);
    }
  });
});
