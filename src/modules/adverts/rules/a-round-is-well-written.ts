import type { BodyId, OrganisationId, PersonId } from '../../../kernel/ids.ts';
import { refused, type Verdict } from '../../../kernel/verdict.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type { RoundDraft, UnionRepresentative } from '../vocabulary.ts';
import { lineIn, lineOrNone, nameIn, passageIn, type WritingFault } from './a-passage-is-tidy.ts';

export const mostRepresentatives = 10;

export type WritingRefusal =
  | WritingFault
  | { code: 'no-such-party' }
  | { code: 'no-such-issuer' }
  | { code: 'no-such-group' }
  | { code: 'no-such-role' }
  | { code: 'not-a-director'; bodyId: BodyId }
  | { code: 'not-a-steward'; at: number }
  | { code: 'too-many-representatives'; most: number }
  | { code: 'deadline-before-advert' }
  | { code: 'start-before-deadline' }
  | { code: 'erased-before-deadline' };

/** What there is to choose among; persons who were named already may stay. */
export type Known = {
  parties: ReadonlySet<string>;
  issuers: ReadonlySet<OrganisationId>;
  groups: ReadonlySet<BodyId>;
  roles: ReadonlySet<ProfileOfRoleId>;
  directors: ReadonlySet<PersonId>;
  stewards: ReadonlySet<PersonId>;
};

/** A round as it is stored: tidy, of what there is, and its days in their order. */
export function wellWritten(typed: RoundDraft, known: Known): Verdict<RoundDraft, WritingRefusal> {
  const name = nameIn(typed.name);
  if (!name.ok) return name;
  if (!known.parties.has(typed.party)) return refused({ code: 'no-such-party' });
  if (!known.issuers.has(typed.issuer)) return refused({ code: 'no-such-issuer' });
  const tool = lineOrNone('tool', typed.tool);
  if (!tool.ok) return tool;
  const order = orderIn(typed.onBehalf);
  if (!order.ok) return order;
  const mandate = mandateIn(typed.mandate);
  if (!mandate.ok) return mandate;
  const selectionModel = modelIn(typed.selectionModel);
  if (!selectionModel.ok) return selectionModel;
  const unions = representativesIn(typed.unionRepresentatives, known);
  if (!unions.ok) return unions;
  const days = daysFollow(typed);
  if (!days.ok) return days;
  const condition = conditionIn(typed.conditionalOn);
  if (!condition.ok) return condition;
  const sex = lineOrNone('asksSexBecause', typed.asksSexBecause);
  if (!sex.ok) return sex;
  const among = amongKnown(typed, known);
  if (!among.ok) return among;
  return {
    ok: true,
    value: {
      ...typed,
      name: name.value,
      tool: tool.value ?? '',
      onBehalf: order.value,
      mandate: mandate.value,
      selectionModel: selectionModel.value,
      unionRepresentatives: unions.value,
      conditionalOn: condition.value,
      asksSexBecause: sex.value,
      roles: [...new Set(typed.roles)],
    },
  };
}

function orderIn(typed: RoundDraft['onBehalf']): Verdict<RoundDraft['onBehalf'], WritingFault> {
  if (!typed) return { ok: true, value: null };
  const by = lineIn('orderedBy', typed.orderedBy);
  if (!by.ok) return by;
  const byCase = lineOrNone('orderedByCase', typed.orderedByCase);
  if (!byCase.ok) return byCase;
  const to = lineIn('handOverTo', typed.handOverTo);
  if (!to.ok) return to;
  const { orderedOn } = typed;
  return {
    ok: true,
    value: { orderedBy: by.value, orderedByCase: byCase.value, orderedOn, handOverTo: to.value },
  };
}

function mandateIn(typed: RoundDraft['mandate']): Verdict<RoundDraft['mandate'], WritingFault> {
  if (!typed) return { ok: true, value: null };
  const text = passageIn('mandate', typed.text);
  if (!text.ok) return text;
  const byCase = lineOrNone('mandateCase', typed.byCase);
  return byCase.ok ? { ok: true, value: { text: text.value, byCase: byCase.value } } : byCase;
}

function modelIn(
  typed: RoundDraft['selectionModel'],
): Verdict<RoundDraft['selectionModel'], WritingFault> {
  if (!typed) return { ok: true, value: null };
  const reason = passageIn('selectionReason', typed.reason);
  return reason.ok ? { ok: true, value: { ...typed, reason: reason.value } } : reason;
}

function conditionIn(
  typed: RoundDraft['conditionalOn'],
): Verdict<RoundDraft['conditionalOn'], WritingFault> {
  if (!typed) return { ok: true, value: null };
  const name = lineIn('condition', typed.name);
  return name.ok ? { ok: true, value: { ...typed, name: name.value } } : name;
}

function representativesIn(
  typed: readonly UnionRepresentative[],
  known: Known,
): Verdict<UnionRepresentative[], WritingRefusal> {
  if (typed.length > mostRepresentatives) {
    return refused({ code: 'too-many-representatives', most: mostRepresentatives });
  }
  const representatives: UnionRepresentative[] = [];
  for (const [at, { name, union, personId }] of typed.entries()) {
    const named = lineIn(`union.${at}.name`, name);
    if (!named.ok) return named;
    const of = lineIn(`union.${at}.union`, union);
    if (!of.ok) return of;
    if (personId !== null && !known.stewards.has(personId)) {
      return refused({ code: 'not-a-steward', at });
    }
    representatives.push({ name: named.value, union: of.value, personId });
  }
  return { ok: true, value: representatives };
}

function daysFollow(draft: RoundDraft): Verdict<null, WritingRefusal> {
  const { advertOn, deadline, startOn, eraseAfter } = draft;
  const last = deadline ?? advertOn;
  if (advertOn && deadline && deadline < advertOn)
    return refused({ code: 'deadline-before-advert' });
  if (startOn && last && startOn < last) return refused({ code: 'start-before-deadline' });
  if (eraseAfter && last && eraseAfter <= last) return refused({ code: 'erased-before-deadline' });
  return { ok: true, value: null };
}

function amongKnown(draft: RoundDraft, known: Known): Verdict<null, WritingRefusal> {
  const bodies = draft.groups.map(({ bodyId }) => bodyId);
  if (new Set(bodies).size < bodies.length || bodies.some((body) => !known.groups.has(body))) {
    return refused({ code: 'no-such-group' });
  }
  if (draft.roles.some((role) => !known.roles.has(role))) return refused({ code: 'no-such-role' });
  const wrong = draft.groups.find(({ decider }) => decider && !known.directors.has(decider));
  return wrong
    ? refused({ code: 'not-a-director', bodyId: wrong.bodyId })
    : { ok: true, value: null };
}
