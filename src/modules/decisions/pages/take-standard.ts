import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { setStandard } from '../commands/set-standardisation.ts';
import { statePartyPosition } from '../commands/state-party-position.ts';
import { readEntry } from '../store/reads.ts';
import { afterText } from '../text/after/index.ts';
import { decisionText } from '../text/index.ts';
import { partyStances } from '../vocabulary.ts';
import { type StandardForm, standardPage } from './standard-page.tsx';

/** Takes one of the two forms about doing alike: the decision's own, or a party's answer. */
export async function takeStandard(visit: Visit): Promise<Answer> {
  return visit.form.text('hva') === 'part' ? takeParty(visit) : takeKind(visit);
}

const refusedWith = (
  visit: Visit,
  of: StandardForm,
  status: number,
  field: string,
  message: string,
) => standardPage(visit, { of, status, errors: [{ field, message }] });

async function takeKind(visit: Visit): Promise<Answer> {
  const entry = await readEntry(visit.db, visit.params.id ?? '');
  if (!entry) return { kind: 'not-found' };
  const { form, language } = visit;
  const t = afterText[language];
  const kind = (['same', 'different', 'none'] as const).find((one) => one === form.text('slag'));
  const no = (status: number, field: string, message: string) =>
    refusedWith(visit, 'vedtak', status, field, message);
  if (!kind) return no(422, 'slag', t.refusal['choose-kind']);
  const verdict = await perform(
    visit.db,
    setStandard,
    {
      id: entry.id,
      version: wholeNumber(form.text('versjon')) ?? 0,
      standardisation:
        kind === 'none'
          ? null
          : { kind, reason: form.text('grunn'), later: form.text('senere') === 'ja' },
    },
    visit.acting(),
  );
  if (verdict.ok) {
    return {
      kind: 'redirect',
      to: addresses.decisionStandard(entry.id),
      flash: t.standard.saved,
    };
  }
  const { refusal } = verdict;
  switch (refusal.code) {
    case 'different-without-reason':
      return no(422, 'grunn', t.refusal[refusal.code]);
    case 'reason-too-long':
      return no(422, 'grunn', t.refusal[refusal.code](refusal.letters, refusal.most));
    case 'decision-changed-meanwhile':
      return no(409, '', decisionText[language].refusal[refusal.code](refusal.by));
    case 'no-such-decision':
      return { kind: 'not-found' };
    default:
      return no(403, '', policySentence(refusal, language));
  }
}

async function takeParty(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const id = visit.params.id ?? '';
  const t = afterText[language];
  const no = (status: number, field: string, message: string) =>
    refusedWith(visit, 'part', status, field, message);
  const kind = partyStances.find((one) => one === form.text('svar'));
  const [party = '', seen = ''] = form.text('part').slice(0, 200).split(' ');
  if (party === '') return no(422, 'part', t.refusal['no-such-party']);
  if (!kind) return no(422, 'svar', t.refusal['choose-kind']);
  const verdict = await perform(
    visit.db,
    statePartyPosition,
    { id, party, seen: wholeNumber(seen) ?? 0, kind, reason: form.text('hvorfor') },
    visit.acting(),
  );
  if (verdict.ok) {
    return { kind: 'redirect', to: addresses.decisionStandard(id), flash: t.standard.stated };
  }
  const { refusal } = verdict;
  switch (refusal.code) {
    case 'different-without-reason':
      return no(422, 'hvorfor', t.refusal[refusal.code]);
    case 'reason-too-long':
      return no(422, 'hvorfor', t.refusal[refusal.code](refusal.letters, refusal.most));
    case 'no-such-party':
    case 'speaks-for-another':
      return no(422, 'part', t.refusal[refusal.code]);
    case 'not-about-doing-alike':
      return no(409, '', t.refusal[refusal.code]);
    case 'party-spoke-meanwhile':
      return no(409, '', t.refusal[refusal.code](refusal.by));
    case 'not-found':
      return { kind: 'not-found' };
    default:
      return no(403, '', policySentence(refusal, language));
  }
}
