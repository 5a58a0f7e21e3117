import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { einnsynSchema } from '../schemas/einnsyn.ts';
import { fiksPolitiskSchemas } from '../schemas/fiks-politisk.ts';
import { receivedSchemas } from '../schemas/fiks-received.ts';
import { oparlSchemas } from '../schemas/oparl.ts';

const own = {
  einnsyn: einnsynSchema,
  ...fiksPolitiskSchemas,
  ...receivedSchemas,
  ...oparlSchemas,
};
const draft = new Ajv2020({ allErrors: true, logger: false });

test.each(Object.entries(own))('%s is a schema of JSON Schema 2020-12', (_, schema) => {
  expect(draft.validateSchema(schema)).toBe(true);
  expect(draft.validateSchema({ ...schema, type: 'no-such-type' })).toBe(false);
});
