import type { BodyId, PersonId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { parseDate } from '../../../ui/format.ts';
import type { SentForm } from '../../identity/route.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import { mostRepresentatives } from '../rules/a-round-is-well-written.ts';
import { advertsText } from '../text/index.ts';
import {
  type RecruitmentRound,
  type RoundDraft,
  roundDays,
  selectionModels,
  type UnionRepresentative,
} from '../vocabulary.ts';
import type { Section } from './gate-words.ts';

export type TypedChange = { change: Partial<RoundDraft>; errors: readonly FieldError[] };

/** The law that asks for it where bodies are appointed by public authorities. */
export const defaultReason = 'likestillings- og diskrimineringsloven § 28';

const fine = (change: Partial<RoundDraft>): TypedChange => ({ change, errors: [] });

/** Reads days as they were typed; one that is none is an error of its own field. */
function typedDays(form: SentForm, names: readonly string[], language: Language) {
  const days: Record<string, string | null> = {};
  const errors: FieldError[] = [];
  for (const name of names) {
    const text = form.text(name).trim();
    const day = text ? parseDate(text) : null;
    days[name] = day;
    if (text && !day) errors.push({ field: name, message: advertsText[language].refusal.day });
  }
  return { days, errors };
}

export function typedName(form: SentForm): RoundDraft['name'] {
  return { nb: form.text('nb'), nn: form.text('nn'), en: form.text('en') };
}

/** What one section of the page says, as it was typed. A field that was not sent stays as it is. */
export function typedSection(
  section: Section,
  form: SentForm,
  round: RecruitmentRound,
  language: Language,
): TypedChange {
  switch (section) {
    case 'om':
      return fine({
        name: typedName(form),
        party: form.has('part') ? form.text('part') : round.party,
        issuer: form.has('utlyser') ? (form.text('utlyser') as RoundDraft['issuer']) : round.issuer,
        tool: form.has('verktoy') ? form.text('verktoy') : round.tool,
      });
    case 'mandat': {
      const [text, byCase] = [form.text('mandat'), form.text('sak')];
      return fine({ mandate: text.trim() || byCase.trim() ? { text, byCase } : null });
    }
    case 'grupper':
      return fine({ groups: typedGroups(form, round) });
    case 'roller':
      return fine({ roles: form.all('rolle') as ProfileOfRoleId[] });
    case 'dager': {
      const { days, errors } = typedDays(
        form,
        roundDays.filter((day) => form.has(day)),
        language,
      );
      return { change: days, errors };
    }
    case 'utvelgelse': {
      const model = selectionModels.find((one) => one === form.text('modell'));
      const reason = form.text('grunn-for-modell');
      return fine({ selectionModel: model ? { model, reason } : null });
    }
    case 'tillitsvalgte':
      return fine({ unionRepresentatives: typedRepresentatives(form) });
    case 'kjonn':
      return fine({
        asksSexBecause: form.has('kjonn') ? form.text('kjonn-grunn').trim() || defaultReason : null,
      });
    case 'forbehold': {
      const { days, errors } = typedDays(form, ['ventet'], language);
      const name = form.text('avhenger-av');
      if (!name.trim() && !form.text('ventet').trim()) return fine({ conditionalOn: null });
      const expectedOn = days.ventet;
      if (expectedOn) return { change: { conditionalOn: { name, expectedOn } }, errors };
      const message = advertsText[language].refusal.day;
      return { change: {}, errors: [{ field: 'ventet', message }] };
    }
    case 'oppdrag': {
      if (!form.has('pa-vegne')) return fine({ onBehalf: null });
      const { days, errors } = typedDays(form, ['bestilt-dag'], language);
      const onBehalf = {
        orderedBy: form.text('bestilt-av'),
        orderedByCase: form.text('bestilt-i-sak') || null,
        orderedOn: days['bestilt-dag'] ?? null,
        handOverTo: form.text('overleveres-til'),
      };
      return { change: { onBehalf }, errors };
    }
  }
}

/** The groups that were ticked, or, where they stand, those of the round; and who decides. */
function typedGroups(form: SentForm, round: RecruitmentRound): RoundDraft['groups'] {
  const bodies =
    round.state === 'draft'
      ? ([...new Set(form.all('gruppe'))] as BodyId[])
      : round.groups.map(({ bodyId }) => bodyId);
  const forAll = form.text('avgjor-alle');
  return bodies.map((bodyId) => ({
    bodyId,
    decider: (form.text(`avgjor.${bodyId}`) || forAll || null) as PersonId | null,
  }));
}

function typedRepresentatives(form: SentForm): UnionRepresentative[] {
  return Array.from({ length: mostRepresentatives + 1 }, (_, at) => ({
    name: form.text(`navn.${at}`),
    union: form.text(`forbund.${at}`),
    personId: (form.text(`bruker.${at}`) || null) as PersonId | null,
  })).filter(({ name, union }) => name.trim() || union.trim());
}
