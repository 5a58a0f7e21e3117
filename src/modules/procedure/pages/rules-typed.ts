import type { SentForm } from '../../identity/route.ts';
import { choicesOf, keyOf } from '../rules/choices-of-each-rule.ts';
import { shippedProfiles } from '../rules/shipped-profiles.ts';
import {
  type OwnVersion,
  type RuleName,
  type RuleProfile,
  type RuleSource,
  type Rules,
  ruleNames,
} from '../vocabulary.ts';

/** What stands in the fields of the form for own rules, by name of field. */
export type TypedRules = Readonly<Record<string, string>>;

const ownSource = 'own-text';
const kinds = ['regulations', 'agreement', 'law', 'practice'] as const;
export const sourceKinds: readonly RuleSource['kind'][] = kinds;

/** The fields as they are filled in before anybody has typed: from rules that exist. */
export function fieldsOf(profile: RuleProfile): TypedRules {
  const { quorum, notice } = profile;
  const source = profile.sources.find(({ id }) => id === ownSource);
  return {
    ...Object.fromEntries(ruleNames.map((name) => [name, keyOf(name, profile[name].value)])),
    antall: quorum.value.kind === 'number' ? String(quorum.value.atLeast) : '',
    hverside: quorum.value.kind !== 'none' && quorum.value.eachSide ? 'ja' : '',
    dager: notice.value.kind === 'days' ? String(notice.value.days) : '',
    kilde: source?.reference ?? '',
    kildetype: source?.kind ?? 'regulations',
    kontrollert: source?.verified ? 'ja' : '',
  };
}

/** The rules that a form says. A choice that the form does not know is the usual one. */
export function rulesTyped(form: SentForm): Pick<OwnVersion, 'name' | 'rules' | 'sources'> {
  const reference = form.text('kilde').trim();
  const source = reference ? ownSource : null;
  function chosen<Name extends RuleName>(name: Name): Rules[Name]['value'] {
    const choices: Readonly<Record<string, Rules[Name]['value']>> = choicesOf[name];
    const choice = choices[form.text(name)];
    return choice === undefined ? shippedProfiles.own[name].value : choice;
  }
  const ruled = <Value>(value: Value) => ({ value, source });
  const quorum = chosen('quorum');
  const notice = chosen('notice');
  const eachSide = form.has('hverside');
  return {
    name: { nb: form.text('navn'), nn: form.text('navn_nn'), en: form.text('navn_en') },
    rules: {
      quorum: ruled(
        quorum.kind === 'number'
          ? { ...quorum, eachSide, atLeast: numberIn(form, 'antall') }
          : quorum.kind === 'share'
            ? { ...quorum, eachSide }
            : quorum,
      ),
      decisions: ruled(chosen('decisions')),
      elections: ruled(chosen('elections')),
      castingVote: ruled(chosen('castingVote')),
      blankVote: ruled(chosen('blankVote')),
      dutyToVote: ruled(chosen('dutyToVote')),
      secretVote: ruled(chosen('secretVote')),
      weight: ruled(chosen('weight')),
      notice: ruled(notice.kind === 'days' ? { ...notice, days: numberIn(form, 'dager') } : notice),
      conflict: ruled(chosen('conflict')),
      remote: ruled(chosen('remote')),
      lateItem: ruled(chosen('lateItem')),
      replies: ruled(chosen('replies')),
      approvalOfMinutes: ruled(chosen('approvalOfMinutes')),
    },
    sources: reference
      ? [
          {
            id: ownSource,
            kind: kinds.find((kind) => kind === form.text('kildetype')) ?? 'regulations',
            reference,
            verified: form.has('kontrollert'),
            validFrom: null,
            validTo: null,
            note: null,
          },
        ]
      : [],
  };
}

const numberIn = (form: SentForm, name: string) => Number(form.text(name).trim() || Number.NaN);
