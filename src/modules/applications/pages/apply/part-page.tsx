import type { ReactNode } from 'react';
import type { Language } from '../../../../kernel/language.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Hidden,
} from '../../../../ui/components/forms.tsx';
import { PageHead } from '../../../../ui/components/page-head.tsx';
import { formatDate } from '../../../../ui/format.ts';
import { uiText } from '../../../../ui/text/index.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import type { Written } from '../../commands/write-application.ts';
import { applyText } from '../../text/index.ts';
import type { Applicant } from '../../vocabulary.ts';
import type { Choices } from './choices.ts';
import { type FieldsProps, SkillFields, WishFields, WorkFields } from './fields.tsx';
import { type Part, parts } from './read-typed.ts';

/** A form that came back: what is wrong with it, and with which status it is answered. */
export type Refused = { errors: readonly FieldError[]; status: 409 | 422 | 429 | 503 };

const fieldsOfPart: Readonly<Record<Exclude<Part, 'send'>, (props: FieldsProps) => ReactNode>> = {
  onsker: WishFields,
  arbeid: WorkFields,
  kompetanse: SkillFields,
};

/** The way through the form: which part is open, and the way to the others once there is a draft. */
export function PartSteps(props: { current: Part; token: string | null; language: Language }) {
  const { current, token, language } = props;
  const t = applyText[language].steps;
  return (
    <nav className="parts" aria-label={t.label}>
      <ol>
        {parts.map((part) => (
          <li key={part} aria-current={part === current ? 'step' : undefined}>
            {token && part !== current ? (
              <a href={`${addresses.ownApplication(token)}?del=${part}`}>{t[part]}</a>
            ) : (
              t[part]
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/**
 * One part of the form. `own` is what it is saved in; null for what nobody has saved yet. What was
 * typed and refused is shown as it was typed.
 */
export function partPage(
  visit: Visit,
  given: {
    part: Exclude<Part, 'send'>;
    choices: Choices;
    written: Written;
    own: { token: string; one: Applicant } | null;
    refused?: Refused | undefined;
    notice?: ReactNode;
  },
): Answer {
  const { language } = visit;
  const { part, choices, written, own, refused, notice } = given;
  const t = applyText[language];
  const { round } = choices;
  const errors = refused?.errors ?? [];
  const Fields = fieldsOfPart[part];
  const action = own ? addresses.ownApplication(own.token) : addresses.apply(round.id);
  const isDraft = own?.one.state !== 'submitted';
  const number = parts.indexOf(part) + 1;
  const title = t.title(round.name[language]);
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: `${t.step(number, parts.length, t.steps[part])} – ${title}`,
    nav: '',
    bare: true,
    islands: isDraft ? ['apply'] : [],
    main: (
      <div className="reply-link apply">
        <ErrorSummary of="s" title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={title}
          lede={part === 'onsker' && isDraft ? t.lede(deadlineOf(round.deadline)) : undefined}
        >
          {isDraft ? (
            <PartSteps current={part} token={own?.token ?? null} language={language} />
          ) : null}
        </PageHead>
        {notice}
        {part === 'onsker' && !own ? (
          <p className="before-you-write">
            {t.whoSees} <a href={addresses.openAdvert(round.id)}>{t.advert}</a>
          </p>
        ) : null}
        <p className="no-patients">{t.noPatients}</p>
        <FieldsOf id="s" errors={errors} typed={refused ? visit.form.text : null}>
          {/* What is half typed is saved as it is: the browser is not to hold a draft back. */}
          <form
            noValidate
            className="form one"
            method="post"
            action={action}
            data-autosave={isDraft ? '' : undefined}
            data-not-saved={t.notSaved}
          >
            <Hidden values={{ del: part, versjon: own?.one.version ?? 0 }} />
            <Fields
              written={written}
              choices={choices}
              language={language}
              emailIsKept={!isDraft}
              refused={refused !== undefined}
            />
            <div className="acts">
              {isDraft ? (
                <>
                  <Button name="gjor" value="videre">
                    {t.next}
                  </Button>
                  <Button secondary name="gjor" value="lagre">
                    {t.saveLater}
                  </Button>
                </>
              ) : (
                <>
                  <Button name="gjor" value="lagre">
                    {t.save}
                  </Button>
                  <ButtonLink secondary href={action}>
                    {t.back}
                  </ButtonLink>
                </>
              )}
            </div>
            <p className="autosave" role="status" data-autosaved="" />
          </form>
        </FieldsOf>
      </div>
    ),
  };
}

export const deadlineOf = (day: string | null) => (day ? formatDate(day) : '–');
