import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import type { ChangedMeanwhile } from '../../audit/index.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { FigureRefusal } from '../rules/a-figure-is-well-stated.ts';
import type { NeedRefusal } from '../rules/a-need-fits-its-group.ts';
import type { ProfileRefusal } from '../rules/a-role-asks-what-can-be-met.ts';
import type { PartiesRefusal } from '../rules/parties-share-all-organisations.ts';
import type { QuotaRefusal } from '../rules/quotas-of-a-group-hold.ts';
import { figuresText, needsText, recruitmentText } from '../text/index.ts';

type OfFigures =
  | FigureRefusal
  | { code: 'too-many-figures'; most: number }
  | { code: 'stated-already' }
  | { code: 'figure-is-decided'; by: string }
  | { code: 'active-already' };
type Refusal = CommandRefusal<
  | ChangedMeanwhile
  | PartiesRefusal
  | { code: 'party-has-seats' }
  | QuotaRefusal
  | OfFigures
  | NeedRefusal
  | ProfileRefusal
>;

/** What a field is called in the forms, where the rules call it something else. */
const fields: Readonly<Record<string, string>> = {
  'name.nb': 'nb',
  'name.nn': 'nn',
  'name.en': 'en',
  'text.nb': 'nb',
  'text.nn': 'nn',
  'text.en': 'en',
  'line.nb': 'nb',
  'line.nn': 'nn',
  'line.en': 'en',
  'key.nb': 'ny-nokkel',
  'host.name.nb': 'host.nb',
  'host.name.nn': 'host.nn',
  'host.name.en': 'host.en',
  'others.name.nb': 'others.nb',
  'others.name.nn': 'others.nn',
  'others.name.en': 'others.en',
  source: 'kilde',
  subject: 'gjelder',
  case: 'sak',
};

/** A refusal as what is wrong with a form, and how to mend it. */
export function errorsOf(refusal: Refusal, language: Language): FieldError[] {
  const r = recruitmentText[language].refusal;
  const f = figuresText[language];
  const n = needsText[language];
  const say = (message: string, field = ''): FieldError[] => [{ field, message }];
  switch (refusal.code) {
    case 'changed-meanwhile':
      return say(recruitmentText[language].changedBy(refusal.by));
    case 'line-is-empty':
      return say(r.empty, fields[refusal.field] ?? refusal.field);
    case 'line-too-long':
      return say(r.tooLong(refusal.most, refusal.has), fields[refusal.field] ?? refusal.field);
    case 'no-such-seats':
      return say(r.seats(refusal.most), `plasser.${refusal.party}`);
    case 'no-seats-at-all':
      return say(r.noSeatsAtAll);
    case 'no-such-party':
      return say(r.noSuchParty);
    case 'nobody-covers':
      return say(r.nobodyCovers);
    case 'no-such-organisation':
    case 'organisation-is-with-another':
      return say(r.organisation);
    case 'not-two-parties':
      return say(r.twoParties);
    case 'no-such-fallback':
      return say(r.fallback);
    case 'party-has-seats':
      return say(r.partyHasSeats);
    case 'no-such-range':
      return say(f.refusal.range, 'tall');
    case 'number-too-large':
      return say(f.refusal.tooLarge, 'tall');
    case 'no-such-percent':
      return say(f.refusal.percent, 'tall');
    case 'wrong-unit':
      return say(f.refusal.unit(f.units[refusal.unit]), 'tall');
    case 'hangs-on-itself':
      return say(f.refusal.hangsOnItself, 'henger-pa');
    case 'too-many-figures':
      return say(f.refusal.tooMany(refusal.most));
    case 'stated-already':
      return say(f.refusal.already);
    case 'figure-is-decided':
      return say(f.change.decided(refusal.by));
    case 'active-already':
      return say(f.refusal.activeAlready);
    case 'no-such-number':
      return say(n.refusal.number(refusal.most), 'minst');
    case 'no-such-parent':
      return say(n.refusal.parent, 'under');
    case 'parent-is-under-another':
      return say(n.refusal.parentUnder, 'under');
    case 'has-needs-under-it':
      return say(n.refusal.hasUnder(refusal.count));
    case 'no-such-key':
      return say(n.refusal.key, 'nokkel');
    case 'need-is-there':
      return say(n.refusal.there(refusal.text), 'nb');
    case 'too-many-needs':
      return say(n.refusal.tooMany(refusal.most));
    case 'no-such-workload':
      return say(n.roles.refusal.workload, 'fra');
    case 'too-many-lines':
      return say(n.roles.refusal.tooMany(refusal.most));
    case 'said-already':
      return say(n.roles.refusal.said(refusal.text), 'nb');
    default:
      return say(policySentence(refusal, language));
  }
}

/** The status of the answer to a form that was refused. */
export const statusOf = ({ code }: { code: string }) =>
  code === 'changed-meanwhile' ? 409 : code === 'not-found' ? 404 : 422;
