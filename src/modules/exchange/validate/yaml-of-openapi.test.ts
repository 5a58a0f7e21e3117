import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml-of-openapi.ts';

const description = `openapi: 3.0.0
info:
  version: '1.0'
  title: it's "plain"
paths:
  /things/{id}:
    get:
      responses:
        '200':
          description: |-
            Filter: by "date".

              - not: a list
            # not a comment
      parameters: []
# a comment
components:
  schemas:
    Thing.Made:
      required:
        - name
      properties:
        name:
          anyOf:
            - type: string
              maxLength: 500
            - $ref: '#/components/schemas/Other''s'
          readOnly: true
          folded: >-
            one
            two
      x-last:
`;

describe('the YAML of an API description', () => {
  it('is read as the value it writes', () => {
    expect(readYaml(description)).toEqual({
      openapi: '3.0.0',
      info: { version: '1.0', title: 'it\'s "plain"' },
      paths: {
        '/things/{id}': {
          get: {
            responses: {
              '200': {
                description: 'Filter: by "date".\n\n  - not: a list\n# not a comment',
              },
            },
            parameters: [],
          },
        },
      },
      components: {
        schemas: {
          'Thing.Made': {
            required: ['name'],
            properties: {
              name: {
                anyOf: [
                  { type: 'string', maxLength: 500 },
                  { $ref: "#/components/schemas/Other's" },
                ],
                readOnly: true,
                folded: 'one two',
              },
            },
            'x-last': null,
          },
        },
      },
    });
  });

  it('may have its lists on the line of their key, and lines that end as on Windows', () => {
    expect(readYaml('required:\r\n- a\r\n- b: 1\r\n  c: true\r\nlast: -2.5\r\n')).toEqual({
      required: ['a', { b: 1, c: true }],
      last: -2.5,
    });
  });

  it.each([
    ['an anchor', 'a: &one 1'],
    ['a value in braces', 'a: {b: 1}'],
    ['a comment behind a value', 'a: 1 # one'],
    ['a text over two lines', 'a: one\n  two'],
    ['no key', 'just words'],
  ])('is refused with its line where it has %s', (_, text) => {
    expect(() => readYaml(text)).toThrow(/line \d/u);
  });
});
