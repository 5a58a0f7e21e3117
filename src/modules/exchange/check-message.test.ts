import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkMessage } from './check-message.ts';
import { messagesIn } from './rules/messages-are-found-in-a-file.ts';
import { sampleFile, samplePayload } from './sample-message.ts';
import { mainSchemaOf } from './validate/published-schemas.ts';

const directory = mkdtempSync(join(tmpdir(), 'omforent-schemas-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const folder = join(directory, 'fiks-politisk');
mkdirSync(folder);
const object = (properties: object, required: string[]) => ({
  type: 'object',
  properties,
  required,
});
const lay = (name: string, schema: object) =>
  writeFileSync(join(folder, name), JSON.stringify(schema));
lay(mainSchemaOf['fiks-politisk'], { type: 'object' });
// As some editions are: a field that is required and not described, and one that ours does not ask for.
lay(
  'no.ks.fiks.politisk.behandling.v1.utvalgssak.send.schema.json',
  object(
    { sak: object({ tittel: { type: 'string', maxLength: 30 } }, ['fagsystemetsReferanse']) },
    ['sak'],
  ),
);

function judged(tittel: string, schemas: string | null) {
  const { name, bytes } = sampleFile('utvalgssak.send', samplePayload({ tittel }));
  const [one] = messagesIn(name, [{ path: name, bytes }], false);
  if (!one || !('message' in one)) throw new Error('no message');
  return checkMessage(one.message, schemas);
}

describe('a message that is checked by the publisher’s schema too', () => {
  it('is not asked for a field that the schema requires and does not describe', () => {
    expect(judged('Kort tittel', directory).ok).toBe(true);
  });

  it('is refused where it breaks that schema alone', () => {
    const long = 'En tittel på mer enn tretti tegn, som vår lar være';
    expect(judged(long, null).ok).toBe(true);
    const verdict = judged(long, directory);
    expect(verdict.ok ? [] : verdict.refusal.findings).toMatchObject([
      { code: 'breaks-schema', field: 'sak/tittel' },
    ]);
  });
});
