import type { BodyId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { WrittenRefusal } from '../commands/known-to-a-structure.ts';
import type { MandatePart, StructureFault } from '../rules/a-structure-holds-together.ts';
import type { StartRefusal } from '../rules/old-matters-keep-their-structure.ts';
import { mandatePages } from '../text/pages/index.ts';
import type { Names } from './structure-names.ts';
import { fieldOf } from './written-form.ts';

type Refusal = CommandRefusal<
  | StartRefusal
  | WrittenRefusal
  | { code: 'changed-meanwhile' }
  | { code: 'begun-already'; from: string }
>;

type About = {
  language: Language;
  names: Names;
  /** In which row of the form a body stands. */
  rowOf: (id: BodyId) => number;
};

/** Why a structure was not kept, each reason at the field that mends it. */
export function errorsOf(refusal: Refusal, about: About): FieldError[] {
  const t = mandatePages[about.language].refusals;
  switch (refusal.code) {
    case 'begins-too-early':
      return [{ field: 'fra', message: t.tooEarly(formatDate(refusal.earliest)) }];
    case 'begins-as-another':
      return [{ field: 'fra', message: t.sameDay(formatDate(refusal.from)) }];
    case 'no-adopting-case':
      return [{ field: 'sak', message: t.noCase }];
    case 'changed-meanwhile':
      return [{ field: '', message: t.meanwhile }];
    case 'begun-already':
      return [{ field: '', message: t.begun(formatDate(refusal.from)) }];
    case 'structure-does-not-hold':
      return refusal.faults.map((fault) => errorOf(fault, about));
    default:
      return [{ field: '', message: policySentence(refusal, about.language) }];
  }
}

const partFields: Readonly<Record<MandatePart, string>> = {
  domains: 'domene',
  'service-areas': 'omrade',
  sides: 'side',
  organisations: 'virksomheter',
};

const partLegends = {
  domains: 'domains',
  'service-areas': 'areas',
  sides: 'sides',
  organisations: 'organisations',
} as const satisfies Record<MandatePart, string>;

function errorOf(fault: StructureFault, { language, names, rowOf }: About): FieldError {
  const { refusals, form } = mandatePages[language];
  const t = refusals.faults;
  if (fault.code === 'no-bodies') return { field: '', message: t['no-bodies']() };
  if (fault.code === 'level-empty') return { field: '', message: t['level-empty'](fault.level) };
  const body = names.body(fault.bodyId);
  const at = (what: string, message: string): FieldError => ({
    field: fieldOf(rowOf(fault.bodyId), what),
    message,
  });
  switch (fault.code) {
    case 'body-twice':
      return at('gruppe', t['body-twice'](body));
    case 'unknown-body':
      return at('gruppe', t['unknown-body']());
    case 'level-out-of-range':
      return at('niva', t.level(body, fault.highest));
    case 'cycle':
      return at('til', t.cycle([...fault.bodies, fault.bodyId].map(names.shortBody).join(' → ')));
    case 'escalates-outside':
      return at('til', t['escalates-outside'](body));
    case 'escalates-not-up': {
      const to = names.body(fault.to);
      return at('til', t['escalates-not-up'](body, fault.level, to, fault.toLevel));
    }
    case 'dead-end':
      return at('til', t['dead-end'](body, fault.level));
    case 'time-limit-out-of-range':
      return at('frist', t.days(body, fault.highest));
    case 'cost-limit-out-of-range':
      return at('kostnad', t.cost(body));
    case 'covers-nothing':
      return at(partFields[fault.part], t.covers(body, form[partLegends[fault.part]]));
    case 'unknown-area':
      return at('omrade', t['unknown-area'](body, fault.area));
    case 'unknown-organisation':
      return at('virksomheter', t['unknown-organisation'](body, fault.organisation));
    case 'mandate-without-case':
      return at('sak', t['no-case'](body));
    case 'mandate-ends-before-it-begins':
      return at('tom', t.period(body));
    default:
      return fault satisfies never;
  }
}
