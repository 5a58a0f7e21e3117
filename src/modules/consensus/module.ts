import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { adoptPage, takeAdoption } from './pages/adopt-page.tsx';
import { newRuleSetPage, takeRuleSet } from './pages/new-rule-set-page.tsx';
import { ruleSetPage } from './pages/rule-set-page.tsx';
import { ruleSetsPage } from './pages/rule-sets-page.tsx';
import { simulatorPage } from './pages/simulator-page.tsx';
import type { PastMatter } from './vocabulary.ts';

const ownBody = async (visit: Visit) => ({ bodyId: visit.actor?.bodyId ?? null });

/**
 * The addresses of the rule sets. `pastMatters` gives the simulator what was settled before, as
 * far as the visitor may read it; whoever keeps matters stands above this module.
 */
export function consensusRoutes(
  pastMatters: (visit: Visit) => Promise<readonly PastMatter[]>,
): readonly Route[] {
  return [
    get({ path: patterns.ruleSets, action: 'rule-set.read', answer: ruleSetsPage }),
    get({
      path: patterns.newRuleSet,
      action: 'rule-set.edit',
      subject: ownBody,
      answer: (visit) => newRuleSetPage(visit),
    }),
    post({
      path: patterns.newRuleSet,
      action: 'rule-set.edit',
      subject: ownBody,
      answer: takeRuleSet,
    }),
    get({
      path: patterns.simulator,
      action: 'rule-set.read',
      answer: async (visit) =>
        simulatorPage(visit, visit.query.get('fra') === 'past' ? await pastMatters(visit) : []),
    }),
    get({ path: patterns.ruleSet, action: 'rule-set.read', answer: ruleSetPage }),
    get({
      path: patterns.adoptRuleSet,
      action: 'rule-set.edit',
      subject: ownBody,
      answer: (visit) => adoptPage(visit),
    }),
    post({
      path: patterns.adoptRuleSet,
      action: 'rule-set.edit',
      subject: ownBody,
      answer: takeAdoption,
    }),
  ];
}
