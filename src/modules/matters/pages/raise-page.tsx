import { type BodyId, isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import {
  affectsFromForm,
  affectsNothing,
  listServiceAreas,
  lowestCovering,
  structureOn,
} from '../../mandate/index.ts';
import { listBodies } from '../../organisations/index.ts';
import { raiseMatter } from '../commands/raise-matter.ts';
import { matterText } from '../text/pages/index.ts';
import { type Origin, origins } from '../vocabulary.ts';
import { mendOf } from './mend.ts';
import { WordingFields, wordingFromForm } from './wording-fields.tsx';

/** Where a question is raised; it says at once whose it is, and whether it was decided before. */
export async function raisePage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const { db, language, today, form, query } = visit;
  const t = matterText[language];
  const typed = {
    text: (name: string) => form.text(name) || (query.get(name) ?? ''),
    all: (name: string) => (form.all(name).length > 0 ? form.all(name) : query.getAll(name)),
    has: (name: string) => form.has(name) || query.has(name),
  };
  const [bodies, structure, areas] = await Promise.all([
    listBodies(db),
    structureOn(db, today),
    listServiceAreas(db),
  ]);
  const { affects } = affectsFromForm(typed, { areas, language });
  const [proposed] =
    structure && !affectsNothing(affects) ? lowestCovering(structure, affects, today) : [];
  const inStructure = bodies.filter(({ id }) =>
    structure?.bodies.some(({ bodyId }) => bodyId === id),
  );
  const nameOf = (id: BodyId) => bodies.find((one) => one.id === id)?.name ?? id;
  const chosen = typed.text('gruppe') || proposed?.bodyId || '';
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.raise,
    nav: 'matters',
    crumbs: [{ label: t.title, href: addresses.matters() }],
    islands: ['already-decided'],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.raise} />
        <form
          className="form"
          method="post"
          action={addresses.newMatter()}
          data-draft="avklaring-ny"
        >
          <WordingFields
            language={language}
            typed={typed}
            areas={areas}
            errors={errors}
            raise={{
              origin: typed.text('opphav') || originOf(visit),
              body: chosen,
              bodies: inStructure.map(({ id, name }) => ({ value: id, label: name })),
              practice: typed.has('ovelse'),
              note: proposed ? <Note title={t.form.proposedBody(nameOf(proposed.bodyId))} /> : null,
            }}
          />
          <div className="acts">
            <Button>{t.form.send}</Button>
            <ButtonLink href={addresses.matters()} secondary>
              {t.form.cancel}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
  };
}

const originOf = ({ actor }: Visit): Origin => (actor?.bodyId ? 'member' : 'unit');

/** Takes the form that raises a question, or only says whose it would be. */
export async function takeRaised(visit: Visit): Promise<Answer> {
  const { form, db, language } = visit;
  const t = matterText[language];
  if (form.has('foresla')) return raisePage(visit);
  const read = await wordingFromForm(visit);
  if (!read.ok) return raisePage(visit, read.refusal.errors);
  const body = form.text('gruppe');
  const verdict = await perform(
    db,
    raiseMatter,
    {
      ...read.value,
      origin: origins.find((one) => one === form.text('opphav')) ?? originOf(visit),
      bodyId: isId('body', body) ? body : null,
      expert: null,
      practice: form.has('ovelse'),
      replyEmail: null,
      site: visit.origin,
    },
    visit.acting(),
  );
  if (!verdict.ok) return raisePage(visit, [mendOf(verdict.refusal, visit)]);
  return {
    kind: 'redirect',
    to: addresses.matter(verdict.value.id),
    flash: t.form.sent(verdict.value.number),
  };
}
