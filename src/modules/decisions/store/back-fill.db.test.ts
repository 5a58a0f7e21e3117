import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { CaseId } from '../../../kernel/ids.ts';
import { migrate } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { programRoot } from '../../../platform/settings/program-root.ts';
import { findAnswers } from '../find-answers.ts';
import { listEntries, readEntry } from './reads.ts';

const { db, pool } = await testDatabase({ empty: true });
const all = join(programRoot(), 'db/migrations');
const before = mkdtempSync(join(tmpdir(), 'omforent-migrations-'));
afterAll(() => rmSync(before, { recursive: true }));

it('takes over what meetings had decided before there was a register', async () => {
  for (const name of await readdir(all)) {
    if (name < '0031') cpSync(join(all, name), join(before, name));
  }
  expect(await migrate(pool, before)).toMatchObject({ ok: true });
  await pool.query(`
    insert into meetings.case_file (id, body_id, seq_from, seq_to, number, title) values
      ('case_a', 'body_a', 1, 1, '1/24', 'Trygghetsalarmer'),
      ('case_b', 'body_a', 2, 2, '2/24', 'Kjent fra sitat');
    insert into meetings.decision
      (id, case_id, body_id, decided_on, outcome, points, note, basis, recorded_by, recorded_at)
    values
      ('dec_a', 'case_a', 'body_a', '2024-02-01', 'changed', '[
        {"no": 1, "text": "Legevakten svarer.", "change": "changed", "proposed": "Noen svarer.",
         "proposedNo": 1, "kind": "other", "obligation": null},
        {"no": 2, "text": "To", "change": "none", "proposed": "To", "proposedNo": 2,
         "kind": "other", "obligation": null}]', 'Notert.', 'recorded', 'Sekretær', now()),
      ('dec_b', 'case_b', 'body_a', null, 'adopted', '[]', '', 'quoted', 'Sekretær', now());`);
  expect(await migrate(pool, all)).toMatchObject({ ok: true });

  expect(await readEntry(db, 'dec_a')).toMatchObject({
    number: '1/24',
    title: 'Trygghetsalarmer',
    note: 'Notert.',
    quoted: false,
    recordedBy: 'Sekretær',
    source: { kind: 'meeting', caseId: 'case_a', outcome: 'changed' },
    points: [
      { no: 1, text: 'Legevakten svarer.', change: 'changed', proposed: 'Noen svarer.' },
      { no: 2, text: 'To', change: 'none', proposed: 'To' },
    ],
  });
  expect(await readEntry(db, 'dec_b')).toMatchObject({ quoted: true });
  const hidden = new Set<CaseId>();
  const listed = await listEntries(db, { hidden, limit: 9 });
  expect(listed.map(({ id }) => id)).toEqual(['dec_a']);
  const asked = { text: 'Hvem svarer på alarmen?', hidden, today: '2024-06-01', limit: 3 } as const;
  expect((await findAnswers(db, asked)).hits).toMatchObject([{ entry: { id: 'dec_a' } }]);
});
