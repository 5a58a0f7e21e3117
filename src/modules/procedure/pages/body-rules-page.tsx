import { addresses } from '../../../ui/addresses.ts';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { AsideSection, Columns, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { type BodyRow, readBody } from '../../organisations/index.ts';
import { periodsOf } from '../rules/a-period-runs-until-the-next.ts';
import { holdsOn } from '../rules/a-source-holds-in-its-period.ts';
import {
  listOwnProfiles,
  profileOfBody,
  readChoices,
  readVersions,
  usualProfile,
} from '../store/reads.ts';
import { procedureText } from '../text/index.ts';
import { procedurePages } from '../text/pages/index.ts';
import { ruleSentence } from '../text/rule-sentences.ts';
import type { ChoicePeriod, RuleProfile } from '../vocabulary.ts';
import { ChooseForm } from './choose-form.tsx';
import { SourcesMark } from './source-mark.tsx';

/** By which rules a body meets in which period, and the form that chooses from a day. */
export async function bodyRulesPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const t = procedurePages[visit.language];
  const body = await readBody(visit.db, visit.params.id ?? '');
  if (!body) return { kind: 'not-found' };
  const { choices, last } = await readChoices(visit.db, body.id);
  const today = await profileOfBody(visit.db, body.id, visit.today);
  const lines = await Promise.all(periodsOf(choices).map((period) => named(period, visit)));
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.body.title(body.name),
    nav: 'bodies',
    crumbs: [
      { label: t.groups, href: addresses.bodies() },
      { label: body.name, href: addresses.body(body.id) },
      { label: t.title },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[visit.language].errors(errors.length)} errors={errors} />
        <PageHead title={t.body.title(body.name)} lede={t.body.lede} />
        <Columns
          asideLabel={t.body.today}
          aside={<Today profile={today} body={body} visit={visit} />}
        >
          <section className="block" aria-labelledby="periods">
            <h2 id="periods">{t.body.periods}</h2>
            {lines.length === 0 ? (
              <p>{t.body.usual(usualProfile.name[visit.language])}</p>
            ) : (
              <Periods lines={lines} visit={visit} />
            )}
          </section>
          <ChooseForm
            body={body}
            seen={last}
            any={choices.length > 0}
            own={(await listOwnProfiles(visit.db, { bodyId: body.id })).flatMap(
              ({ versions }) => versions.at(-1) ?? [],
            )}
            current={today}
            errors={errors}
            visit={visit}
          />
        </Columns>
      </>
    ),
  };
}

type Line = ChoicePeriod & { name: string };

async function named(period: ChoicePeriod, visit: Visit): Promise<Line> {
  const found = await readVersions(visit.db, period.profileId);
  return { ...period, name: found?.versions.at(-1)?.name[visit.language] ?? period.profileId };
}

function Periods({ lines, visit }: { lines: readonly Line[]; visit: Visit }) {
  const t = procedurePages[visit.language];
  const state = (line: Line) => {
    if (holdsOn(line, visit.today)) return <Status shape="ok">{t.body.now}</Status>;
    return line.validFrom > visit.today ? (
      <Status shape="half">{t.body.planned}</Status>
    ) : (
      <Status shape="idle">{t.body.past}</Status>
    );
  };
  const dayInIt = (line: Line) => (holdsOn(line, visit.today) ? visit.today : line.validFrom);
  return (
    <Table
      caption={t.body.periods}
      rows={lines}
      rowKey={({ validFrom }) => validFrom}
      columns={[
        {
          key: 'profile',
          title: t.body.period.profile,
          heading: true,
          cell: (line) => (
            <a href={addresses.procedure(line.profileId, { dato: dayInIt(line) })}>{line.name}</a>
          ),
        },
        {
          key: 'from',
          title: t.body.period.from,
          cell: ({ validFrom }) => <time dateTime={validFrom}>{formatDate(validFrom)}</time>,
        },
        {
          key: 'to',
          title: t.body.period.to,
          cell: ({ validTo }) => (validTo ? formatDate(validTo) : t.open),
        },
        { key: 'state', title: t.body.period.state, cell: state },
      ]}
    />
  );
}

function Today(props: { profile: RuleProfile; body: BodyRow; visit: Visit }) {
  const { profile, body, visit } = props;
  const t = procedurePages[visit.language];
  const { titles } = procedureText[visit.language];
  const shown = ['quorum', 'decisions', 'notice'] as const;
  return (
    <>
      <AsideSection title={t.body.today}>
        <p>
          <a href={addresses.procedure(profile.id)}>{profile.name[visit.language]}</a>
        </p>
        <p className="after">
          <SourcesMark profile={profile} visit={visit} />
        </p>
      </AsideSection>
      {shown.map((rule) => (
        <AsideSection key={rule} title={titles[rule]}>
          <p>{ruleSentence(profile, rule, visit.language)}</p>
        </AsideSection>
      ))}
      <AsideSection title={t.groups}>
        <ul>
          <li>
            <a href={addresses.body(body.id)}>{t.body.back}</a>
          </li>
          <li>
            <a href={addresses.procedures()}>{t.title}</a>
          </li>
        </ul>
      </AsideSection>
    </>
  );
}
