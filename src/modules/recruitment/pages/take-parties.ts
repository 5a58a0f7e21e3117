import type { OrganisationId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { setParties } from '../commands/set-parties.ts';
import { recruitmentText } from '../text/index.ts';
import type { Party } from '../vocabulary.ts';
import { boardPage } from './board-page.tsx';
import type { FromOffers } from './board-view.ts';
import { formKeys } from './parties-form.tsx';
import { errorsOf, statusOf } from './refusal-errors.ts';
import { typedName } from './typed-name.ts';

/** Takes who fills the seats. */
export async function takeParties(visit: Visit, above?: FromOffers): Promise<Answer> {
  const { db, form, language } = visit;
  const [host, others] = formKeys;
  const parties: Party[] = [
    {
      key: host,
      name: typedName(form, `${host}.`),
      organisations: form.all('virksomhet') as OrganisationId[],
      fallback: null,
    },
    {
      key: others,
      name: typedName(form, `${others}.`),
      organisations: 'all-others',
      fallback: form.has('dekker') ? host : null,
    },
  ];
  const seen = wholeNumber(form.text('sett')) ?? -1;
  const verdict = await perform(db, setParties, { seen, parties }, visit.acting());
  if (verdict.ok) {
    return {
      kind: 'redirect',
      to: addresses.quotaBoard(),
      flash: recruitmentText[language].parties.done,
    };
  }
  const { refusal } = verdict;
  const errors = errorsOf(refusal, language);
  return boardPage(visit, above, { errors, status: statusOf(refusal) });
}
