import { addresses } from '../../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../../ui/components/buttons.tsx';
import { ErrorSummary, Hidden } from '../../../../ui/components/forms.tsx';
import { PageHead } from '../../../../ui/components/page-head.tsx';
import { uiText } from '../../../../ui/text/index.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { faultsOf } from '../../commands/write-application.ts';
import { applyText } from '../../text/index.ts';
import { ApplicationFacts } from './application-facts.tsx';
import { faultInWords } from './faults-in-words.ts';
import type { LinkedApplication } from './linked.ts';
import { PartSteps, type Refused } from './part-page.tsx';
import { parts, writtenOf } from './read-typed.ts';

/** The whole application as those who read it will see it, before it is sent in. */
export function sendPage(visit: Visit, linked: LinkedApplication, refused?: Refused): Answer {
  const { language } = visit;
  const { token, one, round, choices } = linked;
  const t = applyText[language];
  const own = addresses.ownApplication(token);
  const wrong = faultsOf(writtenOf(one), round, { draft: false });
  const faults = wrong?.faults.map((fault) => faultInWords(fault, language)) ?? [];
  const errors = refused?.errors.map(({ message }) => ({ field: '', message })) ?? [];
  const isAgain = one.state === 'withdrawn';
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: `${t.step(parts.length, parts.length, t.steps.send)} – ${t.title(round.name[language])}`,
    nav: '',
    bare: true,
    main: (
      <div className="reply-link apply">
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title(round.name[language])} lede={t.preview.lede}>
          <PartSteps current="send" token={token} language={language} />
        </PageHead>
        <Wishes linked={linked} visit={visit} />
        <ApplicationFacts one={one} choices={choices} language={language} />
        {faults.length > 0 ? (
          <div className="lacks">
            <h2>{t.preview.lacks}</h2>
            <ul>
              {faults.map((fault) => (
                <li key={fault.message}>
                  <a href={`${own}?del=${fault.part}`}>{fault.message}</a>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <form method="post" action={own} className="send">
            <p>{t.preview.whatHappens}</p>
            <p>{t.whoSees}</p>
            <Hidden values={{ versjon: one.version, gjor: 'send' }} />
            <div className="acts">
              <Button>{isAgain ? t.sendAgain : t.send}</Button>
              <ButtonLink secondary href={`${own}?del=kompetanse`}>
                {t.back}
              </ButtonLink>
            </div>
          </form>
        )}
      </div>
    ),
  };
}

/** What is applied for, the one wanted most first. */
export function Wishes({ linked, visit }: { linked: LinkedApplication; visit: Visit }) {
  const { one, choices } = linked;
  const t = applyText[visit.language];
  const label = (value: string) => choices.wishes.find((of) => of.value === value)?.label ?? '–';
  return (
    <>
      <h2>{t.own.wishes}</h2>
      <ol className="wished">
        {one.applications.map(({ id, roleId, bodyId }) => (
          <li key={id}>
            <span>{label(`${roleId}.${bodyId}`)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
