import { addresses } from '../../../ui/addresses.ts';
import { DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import type { Visit } from '../../identity/route.ts';
import { conflictInWords, relaxationInWords } from '../../selection/index.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun, RunResult } from '../vocabulary.ts';
import type { NamesOnRun } from './names-on-a-run.ts';

/** Why no selection keeps the demands, and the cheapest ways out, each with its button. */
export function WhyNot(props: {
  run: ChoosingRun;
  result: Extract<RunResult, { status: 'infeasible' }>;
  names: NamesOnRun;
  visit: Visit;
}) {
  const { run, result, names, visit } = props;
  const t = choosingText[visit.language];
  const [first = '', ...demands] = conflictInWords(names.problem, result.conflict, names.words);
  const may = visit.may('selection.run', { bodyId: null }).ok;
  return (
    <>
      <section className="block" aria-labelledby="hvorfor-ikke">
        <h2 id="hvorfor-ikke">{t.conflict.title}</h2>
        <p>{first}</p>
        <ul>
          {demands.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="block" aria-labelledby="utveier">
        <h2 id="utveier">{t.conflict.ways}</h2>
        {result.relaxations.length === 0 ? (
          <p>{t.conflict.noWays}</p>
        ) : (
          <>
            <p className="why">{t.conflict.waysLede}</p>
            <ol className="ways">
              {result.relaxations.map((way, at) => {
                const [title = '', ...lines] = relaxationInWords(names.problem, way, names.words);
                return (
                  <li key={lines.join(' ')}>
                    <p>{title}</p>
                    <ul>
                      {lines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                    {may ? (
                      <PostButton
                        secondary
                        action={addresses.choosingRun(run.id)}
                        fields={{ gjor: 'utvei', utvei: String(at) }}
                        label={`${t.conflict.use} ${at + 1}`}
                      >
                        {t.conflict.use}
                      </PostButton>
                    ) : (
                      <DisabledWithReason secondary reason={t.onlyRecruiter}>
                        {t.conflict.use}
                      </DisabledWithReason>
                    )}
                  </li>
                );
              })}
            </ol>
          </>
        )}
      </section>
    </>
  );
}
