import type { Language } from '../../../kernel/language.ts';
import { type FieldError, Select, TextField } from '../../../ui/components/forms.tsx';
import { consensusPages } from '../text/pages/index.ts';
import { paragraphText } from '../text/paragraphs/index.ts';
import { consensusWords } from '../text/words/index.ts';
import { stances } from '../vocabulary.ts';
import {
  type OfferedDeciding,
  offeredDecidings,
  offeredShares,
  type TypedRules,
} from './rules-typed.ts';
import { StanceMark } from './stance-mark.tsx';

type Fields = { typed: TypedRules; errors: readonly FieldError[]; language: Language };

/** Every rule as a field, under the headings of the paragraphs they become. */
export function RulesFields({ typed, errors, language }: Fields) {
  const t = consensusPages[language].form;
  const { titles } = paragraphText[language];
  const pick = (
    name: string,
    label: string,
    options: Readonly<Record<string, string>>,
    more: { hint?: string; wide?: boolean } = {},
  ) => (
    <Select
      name={name}
      label={label}
      value={typed.text(name)}
      errors={errors}
      options={Object.entries(options).map(([value, word]) => ({ value, label: word }))}
      {...more}
    />
  );
  const number = (name: string, label: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      inputMode="numeric"
      value={typed.text(name)}
      errors={errors}
    />
  );
  const ways = Object.fromEntries(offeredDecidings.map((way) => [way, t.decidings[way]]));
  return (
    <>
      <h2>{titles.answers}</h2>
      <OfferGrid typed={typed} errors={errors} language={language} />
      {pick('stemmer', t.voices, t.voiceKinds)}
      <h2>{titles.deciding}</h2>
      {pick('avgjores', t.deciding, ways satisfies Partial<Record<OfferedDeciding, string>>, {
        wide: true,
      })}
      {pick('andel', t.share, shareOptions(typed.text('andel'), language), { hint: t.shareHint })}
      <h2>{titles.quorum}</h2>
      {pick('kvorum', t.quorum, {
        ...shareOptions(typed.text('kvorum'), language),
        antall: t.quorumNumber,
      })}
      {number('kvorumantall', t.quorumCount, t.quorumHint)}
      {pick('sider', t.sides, t.sideKinds)}
      <h2>{titles.silence}</h2>
      {pick('taushet', t.silence, t.silences)}
      {number('varsel', t.notice, t.noticeHint)}
      <h2>{titles.objection}</h2>
      {pick('innvending', t.objection, t.objections)}
      <h2>{titles.rounds}</h2>
      {number('runder', t.rounds)}
      {number('dager', t.days)}
      <h2>{titles.fallback}</h2>
      {pick('uenighet', t.fallback, t.fallbacks)}
      {pick('binder', t.binds, t.bindings)}
    </>
  );
}

/** The shares to choose among, with the one that stands there though it is not among them. */
function shareOptions(standing: string, language: Language): Record<string, string> {
  const all = offeredShares.includes(standing as (typeof offeredShares)[number])
    ? offeredShares
    : [...offeredShares, ...(/^\d+\/\d+\+?$/.test(standing) ? [standing] : [])];
  return Object.fromEntries(
    all.map((written) => {
      const [numerator = 0, denominator = 1] = written.replace('+', '').split('/').map(Number);
      const share = { numerator, denominator, moreThan: written.endsWith('+') };
      return [written, paragraphText[language].atLeast(share)];
    }),
  );
}

function OfferGrid({ typed, errors, language }: Fields) {
  const t = consensusPages[language].form;
  const words = consensusWords[language];
  const error = errors.find(({ field }) => field === 'svar');
  const [offered, reasoned] = [typed.all('svar'), typed.all('begrunn')];
  return (
    <fieldset className="field wide" aria-describedby={error ? 'felt-svar-feil' : undefined}>
      <legend>{t.offer}</legend>
      <p className="hint">{t.answersLede}</p>
      <div className="offergrid">
        {stances.map((stance, at) => (
          <div key={stance}>
            <label className="choice">
              <input
                type="checkbox"
                id={at === 0 ? 'felt-svar' : undefined}
                name="svar"
                value={stance}
                defaultChecked={offered.includes(stance)}
              />
              <StanceMark stance={stance} language={language} />
            </label>
            <label className="choice">
              <input
                type="checkbox"
                name="begrunn"
                value={stance}
                defaultChecked={reasoned.includes(stance)}
              />
              <span aria-hidden="true">{t.needsReason}</span>
              <span className="vh">{t.needsReasonOf(words.stances[stance])}</span>
            </label>
          </div>
        ))}
      </div>
      {error ? (
        <p className="fault" id="felt-svar-feil">
          {error.message}
        </p>
      ) : null}
    </fieldset>
  );
}
