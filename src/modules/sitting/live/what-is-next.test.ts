import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { shippedProfiles } from '../../procedure/index.ts';
import { sittingOf } from '../rules/a-sitting-follows-from-its-events.ts';
import { contextOf, item, part, vote } from '../test-notation.ts';
import type { Participant, SittingEvent, SittingFact } from '../vocabulary.ts';
import { nextStep } from './what-is-next.ts';

const agenda = contextOf(shippedProfiles['municipal-act']).items.slice(0, 2);
const anne: Participant = {
  id: part('anne'),
  invitationId: null,
  personId: 'pers_anne',
  name: 'Anne',
  role: 'member',
  seatId: null,
  side: null,
  represents: null,
  organisation: null,
  weight: 1,
  standsInFor: null,
};
const opened: SittingFact = { kind: 'opened', participants: [anne], time: '09:00' };
const arrived: SittingFact = { kind: 'arrived', participant: anne.id, time: '09:00' };
const started = (no: number): SittingFact => ({
  kind: 'item-started',
  itemId: item(no),
  time: '09:00',
});
const decided = (no: number): SittingFact => ({
  kind: 'decided',
  itemId: item(no),
  decisionId: `dec_${no}`,
  outcome: 'as_proposed',
  points: [],
  ballotId: null,
  unanimous: true,
  note: '',
});

const nextAfter = (...facts: SittingFact[]) => nextAfterNotedBy('pers_x', ...facts);

function nextAfterNotedBy(personId: PersonId, ...facts: SittingFact[]) {
  const events = facts.map(
    (fact, at): SittingEvent => ({
      meetingId: 'meet_test',
      number: at + 1,
      at: new Date(0),
      by: { personId, name: 'x' },
      key: String(at),
      fact,
    }),
  );
  const order = agenda.map((one) => one.id);
  return nextStep(sittingOf('meet_test', order, events), agenda, events);
}

describe('what comes next', () => {
  it('is still the roll where members have only noted themselves', () => {
    expect(nextAfterNotedBy('pers_anne', opened, arrived)).toEqual({ step: 'call-roll' });
    expect(nextAfterNotedBy('pers_anne', opened, arrived, started(1))).toMatchObject({
      step: 'decide',
    });
    const back: SittingFact = { kind: 'retracted', number: 2, reason: 'Feil' };
    expect(nextAfter(opened, arrived, back)).toEqual({ step: 'call-roll' });
  });

  it('leads through a whole meeting, one thing at a time', () => {
    const steps: SittingFact[] = [];
    const told = (fact?: SittingFact) => {
      if (fact) steps.push(fact);
      return nextAfter(...steps);
    };
    expect(told()).toEqual({ step: 'open' });
    expect(told(opened)).toEqual({ step: 'call-roll' });
    expect(told(arrived)).toEqual({ step: 'start-item', itemId: item(1) });
    expect(told(started(1))).toEqual({ step: 'decide', itemId: item(1) });
    expect(told(decided(1))).toEqual({ step: 'start-item', itemId: item(2) });
    expect(told(started(2))).toEqual({ step: 'decide', itemId: item(2) });
    expect(told(decided(2))).toEqual({ step: 'end' });
    expect(told({ kind: 'ended', time: '10:00' })).toEqual({ step: 'minutes' });
  });

  it('puts a conflict of interest before the decision, and a running vote before all', () => {
    const raised: SittingFact = {
      kind: 'conflict-raised',
      itemId: item(1),
      participant: anne.id,
      raisedBy: anne.id,
      ground: 'eier',
    };
    const before = [opened, arrived, started(1), raised];
    expect(nextAfter(...before)).toMatchObject({ step: 'decide-conflict' });
    const ballot: SittingFact = {
      kind: 'ballot-opened',
      ballotId: vote(1),
      itemId: item(1),
      method: 'hands',
      question: '?',
      options: [],
      election: false,
      secret: false,
      trial: false,
    };
    expect(nextAfter(...before, ballot)).toEqual({ step: 'stop-ballot', ballotId: vote(1) });
  });

  it('passes over what was put off before its turn', () => {
    expect(nextAfter(opened, arrived, decided(1))).toEqual({ step: 'start-item', itemId: item(2) });
  });
});
