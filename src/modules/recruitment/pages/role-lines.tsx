import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden, Select } from '../../../ui/components/forms.tsx';
import type { Visit } from '../../identity/route.ts';
import { needsText, recruitmentText } from '../text/index.ts';
import type { InThreeLanguages, Party, RoleProfile } from '../vocabulary.ts';
import { NameFields } from './name-fields.tsx';
import type { RefusedForm } from './role-page.tsx';
import { asHeading } from './written-figures.ts';

type Kind = 'kvalifikasjon' | 'egenskap';
type Line = { text: InThreeLanguages; party: string | null };
type Props = {
  kind: Kind;
  visit: Visit;
  profile: RoleProfile;
  parties: readonly Party[];
  mayEdit: boolean;
  refused: RefusedForm | undefined;
};

/** The lines of a role of one kind, with the party that one holds for, and where they are changed. */
export function Lines(props: Props) {
  const { kind, visit, profile, parties, mayEdit } = props;
  const { language, query, form } = visit;
  const t = needsText[language].roles;
  const lines: readonly Line[] =
    kind === 'kvalifikasjon'
      ? profile.qualifications
      : profile.personalQualities.map((text) => ({ text, party: null }));
  const chosenAt = mayEdit ? form.text(`linje-${kind}`) || query.get(`endre-${kind}`) : null;
  return (
    <>
      {lines.length === 0 ? <p>{t.none}</p> : null}
      <ol className="asked">
        {lines.map((line, at) => {
          const only = parties.find(({ key }) => key === line.party);
          return (
            <li key={`${line.party} ${line.text.nb}`}>
              {line.text[language]}
              {only ? <span className="dim"> – {t.only(only.name[language])}</span> : null}
              {mayEdit ? (
                <>
                  {' '}
                  <a
                    className="act"
                    href={`${addresses.roleProfile(profile.id)}?endre-${kind}=${at}#${kind}`}
                    aria-label={t.chooseLabel(line.text[language])}
                  >
                    {t.choose}
                  </a>
                </>
              ) : null}
              {chosenAt === String(at) ? <LineForm {...props} line={line} at={at} /> : null}
            </li>
          );
        })}
      </ol>
      {mayEdit && !lines[Number(chosenAt ?? -1)] ? (
        <Details
          summary={kind === 'kvalifikasjon' ? t.addQualification : t.addQuality}
          open={props.refused?.form === kind}
        >
          <LineForm {...props} />
        </Details>
      ) : null}
    </>
  );
}

function LineForm(props: Props & { line?: Line; at?: number }) {
  const { kind, visit, profile, parties, refused, line, at } = props;
  const { language } = visit;
  const t = needsText[language].roles;
  const own = refused?.form === kind ? refused : undefined;
  const to = addresses.roleProfile(profile.id);
  const seen = { versjon: profile.version, [`linje-${kind}`]: at ?? '' };
  return (
    <div id={kind}>
      <FieldsOf id={kind} errors={own?.errors ?? []} typed={own ? visit.form.text : null}>
        <form className="form" method="post" action={to}>
          <Hidden values={{ gjor: kind, ...seen }} />
          <NameFields
            labels={{ nb: t.lineNb, nn: t.nn, en: t.en }}
            hint={recruitmentText[language].parties.emptyNames}
            value={line?.text}
          />
          {kind === 'kvalifikasjon' && parties.length > 0 ? (
            <Select
              name="part"
              label={t.party}
              value={line?.party ?? ''}
              options={[
                { value: '', label: t.everybody },
                ...parties.map(({ key, name }) => ({
                  value: key,
                  label: asHeading(name[language]),
                })),
              ]}
            />
          ) : null}
          <div className="acts">
            <Button secondary>{line ? t.submit : t.add}</Button>
            {line ? (
              <ButtonLink secondary href={to}>
                {t.back}
              </ButtonLink>
            ) : null}
          </div>
        </form>
      </FieldsOf>
      {line ? (
        <PostButton
          secondary
          small
          action={to}
          fields={{
            gjor: `ta-bort-${kind}`,
            versjon: String(profile.version),
            [`linje-${kind}`]: String(at),
          }}
        >
          {t.remove}
        </PostButton>
      ) : null}
    </div>
  );
}
