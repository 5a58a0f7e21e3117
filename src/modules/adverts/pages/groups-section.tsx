import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Select } from '../../../ui/components/forms.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { advertsText } from '../text/index.ts';
import { advertOf, groupsInOrder, namesOf, personOf, type RoundView } from './round-view.ts';
import { RoundSection, type SectionProps } from './section.tsx';

function Written({ text, language }: { text: string | undefined; language: Language }) {
  const t = advertsText[language].groups;
  return text ? <Status shape="ok">{t.written}</Status> : <Status shape="idle">{t.lacks}</Status>;
}

/** Which groups, who decides for each, and whether each has its text in both standards. */
export function GroupsSection(props: SectionProps) {
  const { visit, view } = props;
  const { language } = visit;
  const { round, adverts, directors, quotas } = view;
  const t = advertsText[language];
  const names = namesOf(view);
  const groups = groupsInOrder(round, view);
  return (
    <RoundSection
      {...props}
      section="grupper"
      settled={groups.length > 0}
      fields={<GroupFields {...props} />}
    >
      {groups.length === 0 ? (
        <p>{t.groups.none}</p>
      ) : (
        <Table
          caption={t.parts.grupper}
          rows={groups}
          rowKey={({ bodyId }) => bodyId}
          columns={[
            {
              key: 'group',
              title: t.groups.group,
              heading: true,
              cell: ({ bodyId }) => (
                <a href={addresses.roundAdvert(round.id, bodyId)}>{names.group(bodyId)}</a>
              ),
            },
            {
              key: 'seats',
              title: t.groups.seats,
              number: true,
              cell: ({ bodyId }) =>
                quotas.find((one) => one.bodyId === bodyId && one.party === round.party)?.seats ??
                '–',
            },
            {
              key: 'decider',
              title: t.groups.decider,
              cell: ({ decider }) =>
                personOf(directors, decider)?.label[language] ??
                (decider ? (
                  <Status shape="warn">{t.groups.formerDirector}</Status>
                ) : (
                  <Status shape="idle">{t.groups.noDecider}</Status>
                )),
            },
            ...(['nb', 'nn'] as const).map((standard) => ({
              key: standard,
              title: t.text.field[standard],
              cell: ({ bodyId }: { bodyId: RoundView['groups'][number]['id'] }) => (
                <Written text={advertOf(adverts, bodyId)?.[standard]} language={language} />
              ),
            })),
          ]}
        />
      )}
    </RoundSection>
  );
}

function GroupFields({ visit, view, refused }: SectionProps) {
  const { language } = visit;
  const { round, groups, directors } = view;
  const t = advertsText[language].groups;
  const isDraft = round.state === 'draft';
  const own = refused?.form === 'grupper';
  const ticked = new Set<string>(
    own && isDraft ? visit.form.all('gruppe') : round.groups.map(({ bodyId }) => bodyId),
  );
  const shown = isDraft ? groups : groups.filter(({ id }) => ticked.has(id));
  const options = [
    { value: '', label: t.nobody },
    ...directors.map(({ personId, label, onBehalfOf }) => ({
      value: personId,
      label: `${label[language]} (${onBehalfOf})`,
    })),
  ];
  return (
    <>
      {directors.length === 0 ? <p className="hint">{t.noDirectors}</p> : null}
      <div className="field wide">
        <ul className="group-rows">
          {shown.map(({ id, name }) => {
            const now = round.groups.find(({ bodyId }) => bodyId === id)?.decider;
            return (
              <li key={id}>
                {isDraft ? (
                  <label className="choice">
                    <input
                      type="checkbox"
                      name="gruppe"
                      value={id}
                      defaultChecked={ticked.has(id)}
                    />
                    {name}
                  </label>
                ) : (
                  <span>{name}</span>
                )}
                <Select
                  hideLabel
                  name={`avgjor.${id}`}
                  label={t.deciderOf(name)}
                  value={now ?? ''}
                  options={
                    now && !options.some(({ value }) => value === now)
                      ? [...options, { value: now, label: t.formerDirector }]
                      : options
                  }
                />
              </li>
            );
          })}
        </ul>
      </div>
      {isDraft ? (
        <>
          <Select
            wide
            name="avgjor-alle"
            label={t.forAll}
            hint={t.forAllHint}
            value=""
            options={options}
          />
          <p className="hint">{t.losesText}</p>
        </>
      ) : null}
    </>
  );
}
