import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { programRoot } from '../../platform/settings/program-root.ts';
import { deviationsDocument } from './deviations-document.ts';

it('docs/exchange.md lists the deviations that the page shows', () => {
  expect(readFileSync(join(programRoot(), 'docs', 'exchange.md'), 'utf8')).toBe(
    deviationsDocument(),
  );
});
