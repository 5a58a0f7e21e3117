import type { IsoDate } from '../../../kernel/calendar.ts';
import { type BodyId, type CaseId, isId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, Select, TextField } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { caseReadingOf, listCases } from '../../meetings/index.ts';
import { listBodies, readBody } from '../../organisations/index.ts';
import { adoptRuleSet, withdrawAdoption } from '../commands/adopt-rule-set.ts';
import { listRuleSets, readAdoptions, readRuleSet } from '../store/reads.ts';
import { ruleSetName } from '../text/outcome-words.ts';
import { consensusPages } from '../text/pages/index.ts';
import { errorOf } from './refusal-errors.ts';

/** Where a body adopts a version from a day, by a case. */
export async function adoptPage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const { db, language, form } = visit;
  const t = consensusPages[language];
  const ruleSet = await readRuleSet(db, visit.params.id ?? '');
  if (!ruleSet) return { kind: 'not-found' };
  const name = ruleSetName(ruleSet, language);
  const [bodies, choices] = await Promise.all([listBodies(db), bodyChoices(visit)]);
  // What was seen of a body stands after its name in the choice: it may have changed since.
  const chosen = form.text('gruppe').split(' ')[0] ?? '';
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.adopt.title,
    nav: 'matters',
    crumbs: [
      { label: t.nav, href: addresses.ruleSets() },
      { label: name, href: addresses.ruleSet(ruleSet.id) },
      { label: t.adopt.title },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.adopt.title} lede={t.adopt.lede(name)} />
        <form
          className="form narrow ruleform"
          method="post"
          action={addresses.adoptRuleSet(ruleSet.id)}
        >
          <Select
            wide
            name="gruppe"
            label={t.adopt.body}
            errors={errors}
            value={choices.find(({ id }) => id === chosen)?.value ?? ''}
            options={[{ value: '', label: t.adopt.chooseBody }, ...choices]}
          />
          <TextField
            name="fra"
            label={t.adopt.from}
            value={form.has('fra') ? form.text('fra') : formatDate(visit.today)}
            errors={errors}
          />
          <TextField
            name="sak"
            label={t.adopt.case}
            hint={t.adopt.caseHint}
            value={form.text('sak')}
            errors={errors}
          />
          <Select
            wide
            name="av"
            label={t.adopt.by}
            value={form.text('av')}
            options={[
              { value: '', label: t.adopt.bySame },
              ...bodies.map(({ id, name: label }) => ({ value: id, label })),
            ]}
          />
          <div className="acts wide">
            <Button>{t.adopt.submit}</Button>
          </div>
        </form>
      </>
    ),
  };
}

/** The bodies this person may adopt for, each with what it goes by and what was seen of it. */
async function bodyChoices(visit: Visit) {
  const { db, language } = visit;
  const t = consensusPages[language].adopt;
  const [bodies, ruleSets] = await Promise.all([listBodies(db), listRuleSets(db)]);
  const own = bodies.filter(
    ({ id, status }) => status !== 'ended' && visit.may('rule-set.edit', { bodyId: id }).ok,
  );
  return Promise.all(
    own.map(async ({ id, name }) => {
      const { adoptions, last } = await readAdoptions(db, id);
      const latest = ruleSets.find((one) => one.id === adoptions.at(-1)?.ruleSetId);
      const now = latest ? t.now(ruleSetName(latest, language)) : t.nothing;
      return { id, value: `${id} ${last}`, label: `${name} (${now})` };
    }),
  );
}

/** Adopts a version for a body, or takes back an adoption that has not begun. */
export async function takeAdoption(visit: Visit): Promise<Answer> {
  const { db, language, form } = visit;
  const t = consensusPages[language];
  if (form.has('trekk')) return takeBack(visit);
  const ruleSet = await readRuleSet(db, visit.params.id ?? '');
  if (!ruleSet) return { kind: 'not-found' };
  const [bodyId, seen] = form.text('gruppe').split(' ');
  const body = isId('body', bodyId) ? await readBody(db, bodyId) : undefined;
  const from = dayTyped(visit);
  const errors = [
    ...(body ? [] : [{ field: 'gruppe', message: t.refusals.bodyMissing }]),
    ...(typeof from === 'string' ? [] : [from]),
  ];
  if (!body || typeof from !== 'string') return adoptPage(visit, errors);
  const by = isId('body', form.text('av')) ? (form.text('av') as BodyId) : body.id;
  const adoptedByCase = form.text('sak').trim();
  const input = {
    bodyId: body.id,
    seen: wholeNumber(seen) ?? 0,
    wanted: {
      ruleSetId: ruleSet.id,
      validFrom: from,
      adoptedByBody: by,
      adoptedByCase,
      caseId: await caseNamed(visit, by, adoptedByCase),
    },
  };
  const done = await perform(db, adoptRuleSet, input, visit.acting());
  if (!done.ok) return adoptPage(visit, [errorOf(done.refusal, language)]);
  const flash = t.adopt.done(body.name, formatDate(from));
  return { kind: 'redirect', to: addresses.ruleSet(ruleSet.id), flash };
}

/** The one case of that number in the body that adopted, where Omforent has it. */
async function caseNamed(visit: Visit, bodyId: BodyId, number: string): Promise<CaseId | null> {
  const wanted = number.replace(/^\s*(?:sak|case)\s+/iu, '').trim();
  if (!/^[\d-]{1,9}[a-z]{0,2}\/\d{2,4}$/iu.test(wanted)) return null;
  const found = await listCases(visit.db, {
    ...caseReadingOf(visit),
    bodyId,
    words: wanted,
    limit: 2,
  });
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

async function takeBack(visit: Visit): Promise<Answer> {
  const { db, language, form } = visit;
  const input = { bodyId: form.text('trekk') as BodyId, validFrom: form.text('fra') };
  const done = await perform(db, withdrawAdoption, input, visit.acting());
  if (!done.ok) return adoptPage(visit, [errorOf(done.refusal, language)]);
  const flash = consensusPages[language].list.withdrawn;
  return { kind: 'redirect', to: addresses.ruleSets(), flash };
}

function dayTyped(visit: Visit): IsoDate | FieldError {
  const t = consensusPages[visit.language].refusals;
  const typed = visit.form.text('fra').trim();
  if (!typed) return { field: 'fra', message: t.dateMissing };
  return parseDate(typed) ?? { field: 'fra', message: t.dateUnreadable(typed.slice(0, 40)) };
}
