import type { WrittenStandard } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { FilterBar, Select } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Sheet } from '../../../ui/components/sheet.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { type PlainDocument, plainDocx } from '../../documents/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { affectsLines, listServiceAreas } from '../../mandate/index.ts';
import { listOrganisations, readBody, readOrganisationOf } from '../../organisations/index.ts';
import { routineMarkdown } from '../routine/routine-markdown.ts';
import { dayOfRoutine, routineOf } from '../routine/routine-of.ts';
import { readEntries, readEntry } from '../store/reads.ts';
import { afterText } from '../text/after/index.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow } from '../vocabulary.ts';

/** The routine text of a decision, in the written standard asked for; else in the body's own. */
async function readRoutine(
  visit: Visit,
): Promise<{ entry: EntryRow; routine: PlainDocument } | null> {
  const { db } = visit;
  const entry = await readEntry(db, visit.params.id ?? '');
  if (!entry) return null;
  const [body, areas, organisations, replaces, replacedBy] = await Promise.all([
    readBody(db, entry.bodyId),
    listServiceAreas(db),
    listOrganisations(db),
    readable(visit, entry.supersedes),
    readable(visit, entry.supersededBy),
  ]);
  const asked = visit.query.get('malform');
  const language: WrittenStandard =
    asked === 'nb' || asked === 'nn' ? asked : (body?.written_standard ?? 'nb');
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
  const routine = routineOf(entry, {
    language,
    from: body ? await readOrganisationOf(db, body) : '',
    address: visit.origin + addresses.decision(entry.id),
    affects: entry.affects ? affectsLines(entry.affects, language, areas, nameOf) : [],
    replaces,
    replacedBy,
  });
  return { entry, routine };
}

/** The numbers and titles of other decisions, as far as this person may read them. */
async function readable(visit: Visit, ids: EntryRow['supersedes']): Promise<string[]> {
  const hidden = await visit.closedCases();
  return (await readEntries(visit.db, ids))
    .filter(({ source }) => source.kind !== 'meeting' || !hidden.has(source.caseId))
    .map(({ number, title }) => `${number} ${title}`);
}

/** A decision as routine text on a page, with the files of it. */
export async function routinePage(visit: Visit): Promise<Answer> {
  const found = await readRoutine(visit);
  if (!found) return { kind: 'not-found' };
  const { entry, routine } = found;
  const t = afterText[visit.language].routine;
  const query = `?malform=${routine.language}`;
  return {
    kind: 'page',
    title: `${t.title}: ${entry.title}`,
    nav: 'decisions',
    crumbs: [
      { label: decisionText[visit.language].title, href: addresses.decisionRegister() },
      { label: entry.number, href: addresses.decision(entry.id) },
      { label: t.title },
    ],
    main: (
      <>
        <PageHead
          title={t.title}
          actions={
            <>
              <ButtonLink secondary href={addresses.decisionRoutine(entry.id, 'md') + query}>
                {t.markdown}
              </ButtonLink>
              <ButtonLink href={addresses.decisionRoutine(entry.id, 'docx') + query}>
                {t.word}
              </ButtonLink>
            </>
          }
        />
        <div className="noprint">
          <FilterBar
            action={addresses.decisionRoutine(entry.id, 'html')}
            label={t.language}
            submit={afterText[visit.language].show}
          >
            <Select
              name="malform"
              label={t.language}
              value={routine.language}
              options={(['nb', 'nn'] as const).map((value) => ({
                value,
                label: t.languages[value],
              }))}
            />
          </FilterBar>
        </div>
        <Sheet labelledBy="rutine">
          <div className="routine" lang={routine.language}>
            <p className="kicker">{routine.kicker}</p>
            <h2 id="rutine">{routine.title}</h2>
            <Facts facts={routine.facts} />
            {routine.sections.map(({ heading, text, points = [] }) => (
              <section key={heading}>
                <h3>{heading}</h3>
                {points.length > 0 ? (
                  <ol className="points">
                    {points.map((point) => (
                      <li key={point.no} value={point.no} className="pre">
                        {point.text}
                      </li>
                    ))}
                  </ol>
                ) : null}
                {text ? <p className="pre">{text}</p> : null}
              </section>
            ))}
          </div>
        </Sheet>
      </>
    ),
  };
}

/** The routine text as a Word file. */
export async function routineDocx(visit: Visit): Promise<Answer> {
  const found = await readRoutine(visit);
  if (!found) return { kind: 'not-found' };
  return {
    kind: 'file',
    bytes: await plainDocx(found.routine, dayOfRoutine(found.entry)),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileName: `${fileNameOf(found.entry)}.docx`,
  };
}

/** The routine text as Markdown. */
export async function routineMd(visit: Visit): Promise<Answer> {
  const found = await readRoutine(visit);
  if (!found) return { kind: 'not-found' };
  return {
    kind: 'file',
    bytes: routineMarkdown(found.routine),
    mediaType: 'text/markdown; charset=utf-8',
    fileName: `${fileNameOf(found.entry)}.md`,
  };
}

const fileNameOf = ({ number }: EntryRow) => `rutine-${number.replace(/[^\p{L}\d]+/gu, '-')}`;
