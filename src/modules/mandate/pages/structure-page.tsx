import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { ClarificationTabs } from '../../../ui/components/clarification-tabs.tsx';
import {
  ErrorSummary,
  type FieldError,
  FilterBar,
  TextField,
} from '../../../ui/components/forms.tsx';
import { AsideSection, Columns, EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listStructures, readStructure, type StructureHead } from '../store/reads.ts';
import { mandatePages } from '../text/pages/index.ts';
import { readNames } from './structure-names.ts';
import { StructureParts } from './structure-parts.tsx';

/** Where a version stands on a day. */
const standing = (head: StructureHead, today: IsoDate) => {
  if (head.validFrom > today) return 'planned';
  return head.validTo !== null && head.validTo < today ? 'past' : 'now';
};
const shapes: Readonly<Record<ReturnType<typeof standing>, StatusShape>> = {
  planned: 'half',
  now: 'ok',
  past: 'idle',
};

/** When a version holds, and by which case. */
export function holdsSentence(head: StructureHead, visit: Pick<Visit, 'language'>): string {
  const t = mandatePages[visit.language];
  const from = formatDate(head.validFrom);
  return head.validTo === null
    ? t.holds(from, head.adoptedByCase)
    : t.held(from, formatDate(head.validTo), head.adoptedByCase);
}

/**
 * The decision structure as it stands, or as it was on the day that the address names.
 * @source F-042
 */
export async function structurePage(visit: Visit): Promise<Answer> {
  const t = mandatePages[visit.language];
  const typed = (visit.query.get('dato') ?? '').trim();
  const asked = typed === '' ? visit.today : parseDate(typed);
  const errors: FieldError[] = asked
    ? []
    : [{ field: 'dato', message: t.day.unreadable(typed.slice(0, 40)) }];
  const day = asked ?? visit.today;
  const [heads, names] = await Promise.all([listStructures(visit.db), readNames(visit.db)]);
  const head = heads.findLast(({ validFrom }) => validFrom <= day);
  const structure = head ? await readStructure(visit.db, head.id) : null;
  const bodyCell = (id: BodyId, name: string) => <a href={addresses.body(id)}>{name}</a>;
  const shown = { names, language: visit.language, bodyCell };
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.title,
    nav: 'matters',
    main: (
      <>
        <ErrorSummary title={uiText[visit.language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title} lede={t.lede} actions={<Actions visit={visit} />}>
          <ClarificationTabs current="structure" language={visit.language} />
        </PageHead>
        <Columns
          asideLabel={t.versions.title}
          aside={<Versions heads={heads} shown={head} visit={visit} />}
        >
          <FilterBar action={addresses.structure()} label={t.day.label} submit={t.day.submit}>
            <TextField
              name="dato"
              label={t.day.field}
              value={typed || formatDate(day)}
              errors={errors}
              size={12}
            />
          </FilterBar>
          {structure ? (
            <>
              <p className="standing">
                {holdsSentence(structure, visit)}{' '}
                <Status shape={structure.isPublic ? 'ok' : 'idle'}>
                  {structure.isPublic ? t.openToAll : t.internal}
                </Status>
              </p>
              <StructureParts structure={structure} day={day} {...shown} />
            </>
          ) : (
            <EmptyState title={t.none.title} body={t.none.body} />
          )}
        </Columns>
      </>
    ),
  };
}

function Actions({ visit }: { visit: Visit }) {
  const t = mandatePages[visit.language];
  const leave = visit.may('structure.edit', { bodyId: null });
  return (
    <>
      <ButtonLink href={addresses.tryRoute()}>{t.where}</ButtonLink>
      {leave.ok ? (
        <ButtonLink href={addresses.changeStructure()} secondary>
          {t.change}
        </ButtonLink>
      ) : (
        <DisabledWithReason reason={policySentence(leave.refusal, visit.language)} secondary>
          {t.change}
        </DisabledWithReason>
      )}
    </>
  );
}

function Versions(props: {
  heads: readonly StructureHead[];
  shown: StructureHead | undefined;
  visit: Visit;
}) {
  const { heads, shown, visit } = props;
  const t = mandatePages[visit.language];
  const mayEdit = visit.may('structure.edit', { bodyId: null }).ok;
  return (
    <AsideSection title={t.versions.title}>
      <ul>
        {heads.toReversed().map((head) => {
          const now = standing(head, visit.today);
          const day = now === 'now' ? undefined : formatDate(head.validFrom);
          return (
            <li key={head.id}>
              <a href={addresses.structure({ dato: day })}>
                {t.versions.from(formatDate(head.validFrom))}
              </a>
              , {t.versions.by(head.adoptedByCase)}
              <br />
              <Status shape={shapes[now]}>{t.versions[now]}</Status>
              {now === 'planned' && mayEdit ? (
                <>
                  {' '}
                  <a href={addresses.changeStructure({ versjon: head.id })}>{t.changePlanned}</a>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className="after">{t.versions.keep}</p>
      <OpenForm head={shown} visit={visit} />
    </AsideSection>
  );
}

/** Whoever may change the structure opens a version to all, or closes it again. */
function OpenForm({ head, visit }: { head: StructureHead | undefined; visit: Visit }) {
  const t = mandatePages[visit.language];
  if (!head || !visit.may('structure.edit', { bodyId: null }).ok) return null;
  return (
    <PostButton
      action={addresses.changeStructure({ versjon: head.id })}
      fields={{
        gjor: head.isPublic ? 'lukk' : 'apne',
        versjon: head.id,
      }}
      secondary
    >
      {head.isPublic ? t.hide : t.show}
    </PostButton>
  );
}
