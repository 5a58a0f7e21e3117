import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it, test } from 'vitest';
import { type Language, languages } from '../../kernel/language.ts';
import type { Answer, SentForm, Visit } from '../../modules/identity/route.ts';
import { mayDo } from '../../modules/identity/rules/who-may-do-what.ts';
import { demoAppointments } from '../../modules/identity/store/reads.ts';
import { routes } from '../../modules/organisations/module.ts';
import { listSeats } from '../../modules/organisations/store/reads.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { loadDemo } from './load-demo.ts';

const { db } = await testDatabase();
const now = new Date('2023-11-20T09:00:00Z');
beforeAll(() => loadDemo(db, now));

const formOf = (fields: Record<string, string>): SentForm => ({
  text: (name) => fields[name] ?? '',
  all: (name) => (name in fields ? [fields[name] ?? ''] : []),
  file: () => null,
  files: () => [],
  has: (name) => name in fields,
});

/** Asks a page of the module as somebody with a role, and answers it as text. */
async function ask(
  path: string,
  over: { role?: string; language?: Language; fields?: Record<string, string> } = {},
): Promise<{ answer: Answer; html: string }> {
  const [place = '', query = ''] = path.split('?');
  const [, list = '', id] = place.split('/');
  const method = over.fields ? 'POST' : 'GET';
  const pattern = id ? `/${list}/:id` : `/${list}`;
  const route = routes.find((one) => one.method === method && one.path === pattern);
  if (!route) throw new Error(`no route for ${method} ${path}`);
  const roles = await demoAppointments(db);
  const actor = roles.find((one) => one.role === (over.role ?? 'secretary')) ?? null;
  const visit: Visit = {
    db,
    actor,
    language: over.language ?? 'nb',
    now,
    today: '2023-11-20',
    demo: true,
    origin: 'http://localhost',
    path,
    params: id ? { id } : {},
    query: new URLSearchParams(query),
    form: formOf(over.fields ?? {}),
    sessionToken: null,
    broke: () => undefined,
    acting: () => {
      if (!actor) throw new Error('nobody acts');
      return { actor, now, today: '2023-11-20' };
    },
    may: (action, subject) => mayDo(actor, action, subject),
    closedCases: async () => new Set(),
  };
  const answer = await route.answer(visit);
  const html = answer.kind === 'page' ? renderToStaticMarkup(answer.main as ReactNode) : '';
  return { answer, html };
}

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

it.each([
  ['/grupper', ['Mangler sekretærstøtte', 'Ikke representert: brukerne og fastlegene', '37/22']],
  [
    '/grupper/body_kompetansegruppe-ukp',
    ['svarer til og styres av', 'støttes av', '37/23', '4 + 4'],
  ],
  ['/grupper/body_forhandlingsutvalget', ['1 bruker og 1 fastlege av 6', 'Ingen vara']],
  ['/grupper/body_fagrad-1', ['31.12.2023', '15.01.2024', '01.01.2025', 'om 41 dager']],
  ['/organisasjoner?navn=Inn-Tr%C3%B8ndelag', ['Inntrøndelag', 'Steinkjer']],
  ['/organisasjoner', ['6 kommuner på Nordre Sunnmøre står utenfor alle regioner', '1 av 15']],
  ['/organisasjoner/org_k-roros', ['Fjellregionen']],
])('%s says %o', async (path, sentences) => {
  const said = text((await ask(path)).html);
  for (const sentence of sentences) expect(said).toContain(sentence);
});

it.each(languages)('every page is there in %s', async (language) => {
  const paths = [
    '/grupper',
    '/grupper/body_asu',
    '/organisasjoner',
    '/organisasjoner/org_st-olavs',
  ];
  for (const path of paths) {
    const { html } = await ask(path, { language, role: 'reader' });
    expect(html).toContain('<h1>');
    expect(html).not.toMatch(/undefined|\[object/);
  }
});

test('what does not exist is not found', async () => {
  for (const path of ['/grupper/body_none', '/organisasjoner/org_none']) {
    expect((await ask(path)).answer.kind).toBe('not-found');
  }
});

test('a reader sees why seats cannot be changed; a secretary gets a link to each', async () => {
  const path = '/grupper/body_kompetansegruppe-ukp';
  const reader = await ask(path, { role: 'reader' });
  expect(text(reader.html)).toContain('bare gjøres av sekretær eller administrator');
  expect(reader.html).not.toContain('?plass=');
  expect((await ask(path)).html.match(/\?plass=/g)).toHaveLength(8);
});

test('a hospital member who leaves makes it four and three, and a refused form keeps what was typed', async () => {
  const path = '/grupper/body_kompetansegruppe-ukp';
  const seats = await listSeats(db, 'body_kompetansegruppe-ukp');
  const seat = seats.find((one) => one.side === 'trust')?.id ?? '';
  await ask(path, { fields: { gjor: 'ledig', plass: seat } });
  expect(text((await ask(path)).html)).toContain('4 + 3, regel 4 + 4');
  const refused = await ask(path, {
    fields: { gjor: 'gi', plass: seat, hvem: ' ', sak: '49/23' },
  });
  expect(refused.answer).toMatchObject({ kind: 'page', status: 422 });
  expect(refused.html).toContain('value="49/23"');
  expect(text(refused.html)).toContain('Skriv hvem som skal ha plassen');
});
