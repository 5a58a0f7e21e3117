import type { BodyId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { type CommandRefusal, perform } from '../../identity/command.ts';
import type { Answer, SentForm, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listParties } from '../../recruitment/index.ts';
import type { NeedId, Party } from '../../recruitment/vocabulary.ts';
import { methods } from '../../selection/vocabulary.ts';
import { prepareRun } from '../commands/prepare-run.ts';
import type { ProblemRefusal } from '../rules/a-problem-from-the-pool.ts';
import type { DemandsRefusal } from '../rules/demands-can-be-asked.ts';
import { choosingText, prepareText } from '../text/index.ts';
import { poolAttributes, type RunDemands } from '../vocabulary.ts';
import { typedValue } from './demands-as-fields.ts';
import { preparePage } from './prepare-page.tsx';

/** The most rows of one kind that are read; more than anybody is shown. */
const mostRows = 250;

/** A whole number as typed; nothing typed is `empty`, and what is no number is none for the rule. */
function numberIn(form: SentForm, name: string, empty: number | null): number | null {
  const text = form.text(name).trim();
  return text === '' ? empty : (wholeNumber(text) ?? Number.NaN);
}

/** Demands as typed, with the row of the form that each quota and each binding came from. */
type Typed = { demands: RunDemands; quotaRows: number[]; peopleRows: number[] };

async function typedDemands(visit: Visit, parties: readonly Party[]): Promise<Typed> {
  const { form } = visit;
  const rows = Array.from({ length: mostRows }, (_, at) => at);
  const quotaRows = rows.filter(
    (at) =>
      form.has(`egenskap.${at}`) &&
      (form.text(`egenskap.${at}`) !== '' || form.text(`verdi.${at}`).trim() !== ''),
  );
  const peopleRows = rows.filter((at) => form.text(`hvem.${at}`) !== '');
  const bodies = form.all('gruppe') as BodyId[];
  return {
    quotaRows,
    peopleRows,
    demands: {
      roundIds: [...new Set(form.all('runde'))] as AdvertRoundId[],
      method: methods.find((one) => one === form.text('metode')) ?? 'best-fit',
      groups: bodies.map((bodyId) => ({
        bodyId,
        seats: form.all('part').map((party) => ({
          party,
          seats: numberIn(form, `plasser.${bodyId}.${party}`, 0) ?? 0,
        })),
        needs: form.all(`behovet.${bodyId}`).map((needId) => ({
          needId: needId as NeedId,
          atLeast: numberIn(form, `behov.${needId}`, 0) ?? 0,
        })),
      })),
      quotas: quotaRows.map((at) => {
        const typed = form.text(`egenskap.${at}`);
        const attribute = poolAttributes.find((one) => one === typed) ?? 'region';
        const isKnown = poolAttributes.some((one) => one === typed);
        return {
          bodyId: (form.text(`gruppe.${at}`) || null) as BodyId | null,
          attribute,
          value: isKnown ? typedValue(attribute, form.text(`verdi.${at}`), parties) : '',
          min: numberIn(form, `minst.${at}`, 0) ?? 0,
          max: numberIn(form, `hoyst.${at}`, null),
        };
      }),
      people: peopleRows.map((at) => ({
        applicantId: form.text(`hvem.${at}`) as ApplicantId,
        bodyId: form.text(`hvor.${at}`) as BodyId,
        must: form.text(`skal.${at}`) !== 'nei',
        reason: form.text(`grunn.${at}`).trim(),
      })),
      mostGroups: numberIn(form, 'grupper', 1) ?? 1,
      mostPerUnit: numberIn(form, 'enhet', null),
      band: numberIn(form, 'band', null),
      countSeated: form.text('teller') === 'ja',
    },
  };
}

/** Takes what is demanded of a new run. Nothing typed is lost where it is refused. */
export async function takeNewRun(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const typed = await typedDemands(visit, await listParties(db));
  const copyOf = form.text('som') || null;
  const input = { demands: typed.demands, copyOf };
  const verdict = await perform(db, prepareRun, input, visit.acting());
  if (verdict.ok) {
    const flash = choosingText[language].done.prepared;
    return { kind: 'redirect', to: addresses.choosingRun(verdict.value), flash };
  }
  const errors = [errorOf(verdict.refusal, typed, visit)];
  return preparePage(visit, { errors, status: 422 });
}

function errorOf(
  refusal: CommandRefusal<DemandsRefusal | ProblemRefusal>,
  { demands, quotaRows, peopleRows }: Typed,
  { language }: Visit,
): FieldError {
  const r = prepareText[language].refusal;
  const say = (message: string, field = ''): FieldError => ({ field, message });
  switch (refusal.code) {
    case 'no-round':
      return say(r.noRound, 'runde');
    case 'no-such-group':
      return say(r.noSuchGroup);
    case 'no-such-number': {
      const [, name, at] = /^(minst|hoyst)\.(\d+)$/.exec(refusal.field) ?? [];
      const field = name ? `${name}.${quotaRows[Number(at)]}` : refusal.field;
      return say(r.number(refusal.least, refusal.most), field);
    }
    case 'min-above-max':
      return say(r.minAboveMax, `minst.${quotaRows[refusal.at]}`);
    case 'sex-not-asked':
      return say(r.sexNotAsked, `egenskap.${quotaRows[refusal.at]}`);
    case 'value-is-empty':
      return say(r.valueIsEmpty, `verdi.${quotaRows[refusal.at]}`);
    case 'quota-twice':
      return say(r.quotaTwice, `verdi.${quotaRows[refusal.at]}`);
    case 'reason-is-missing':
      return say(r.reasonMissing, `grunn.${peopleRows[refusal.at]}`);
    case 'bound-both-ways':
      return say(r.boundTwice, `hvem.${peopleRows[refusal.at]}`);
    case 'too-many-demands':
      return say(r.tooMany(refusal.most));
    case 'nobody-in-pool':
      return say(r.nobody);
    case 'no-seats':
      return say(r.noSeats);
    case 'not-applied': {
      const at = demands.people.findIndex(
        (one) => one.applicantId === refusal.applicantId && one.bodyId === refusal.bodyId,
      );
      return say(r.notApplied, `hvor.${peopleRows[at]}`);
    }
    default:
      return say(policySentence(refusal, language));
  }
}
