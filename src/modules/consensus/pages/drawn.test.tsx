import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../rules/outcome-follows-from-positions.ts';
import { sampleInput, sampleRoll } from '../rules/position-samples.ts';
import { shippedRuleSet } from '../shipped/rule-sets.ts';
import type { RuleSet } from '../vocabulary.ts';
import { PastMatters } from './compared-tables.tsx';
import { ProofTable } from './proof-table.tsx';
import { StancePicker } from './stance-picker.tsx';
import { StanceTally } from './stance-tally.tsx';

const parties = shippedRuleSet('rules_parties-consensus-1') as RuleSet;
const majority = shippedRuleSet('rules_majority-1') as RuleSet;
const roll = sampleRoll([
  ['municipality', 4],
  ['trust', 4],
]);
const textOf = (drawn: ReactNode) =>
  renderToStaticMarkup(drawn)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const oneAgainst = sampleInput(parties, roll, [...Array(7).fill('agree'), 'disagree']);

describe('drawn for people', () => {
  it('the proof has a line for each step, a mark in words, and what it comes to', () => {
    const outcome = outcomeOf(oneAgainst);
    const text = textOf(<ProofTable outcome={outcome} ruleSet={parties} language="nb" />);
    expect(text).toContain('§ 2 Ingen er imot 1 imot, krav 0 Ikke oppfylt');
    expect(text).toContain('Ikke konsensus 7 enig, 1 uenig;');
    expect(text).toContain('Ny runde med endret forslag.');
  });

  it('the count has numbers and words, and draws no more than can be seen at a glance', () => {
    const many = sampleInput(parties, sampleRoll([['gp', 500]]), Array(500).fill('agree'));
    const html = renderToStaticMarkup(
      <StanceTally outcome={outcomeOf(many)} ruleSet={parties} language="en" />,
    );
    expect(html).toContain('<b class="num">500</b> agree');
    expect(html).not.toContain('class="drawn"');
  });

  it('the choice offers what the rules do, with a reason and what it rests on', () => {
    const html = renderToStaticMarkup(
      <StancePicker
        offers={parties.offers}
        language="nn"
        value={{ stance: 'disagree', reason: '<b>', reasonKind: 'law' }}
        errors={[{ field: 'begrunnelse', message: 'Skriv ei grunngiving.' }]}
      />,
    );
    expect(html.match(/type="radio"/g)).toHaveLength(5);
    expect(html).toMatch(/value="disagree"[^>]*checked|checked=""[^>]*value="disagree"/);
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain('Skriv ei grunngiving.');
    expect(html).not.toContain('Blokkerer');
  });

  it('settled matters stand with how they ended, and by whom they would have been decided', () => {
    const past = [
      {
        number: 'AV 17/26',
        title: 'Dobbeltkontroll',
        href: '/avklaringer/17',
        body: 'Hjemmetjenester',
        above: 'Beslutningsforum',
        input: { ...oneAgainst, round: 2 },
      },
    ];
    const text = textOf(<PastMatters past={past} ruleSet={majority} language="nb" />);
    expect(text).toContain('1 av 1 saker ville endt annerledes.');
    expect(text).toContain('Ikke konsensus Saken løftes til nivået over.');
    expect(text).toContain('Vedtatt ved avstemning Hjemmetjenester annerledes');
    const lifted = textOf(<PastMatters past={past} ruleSet={parties} language="nb" />);
    expect(lifted).toContain('Beslutningsforum likt');
  });
});
