import pg, { type CustomTypesConfig } from 'pg';

const { builtins } = pg.types;
const dateArray = 1182;
const bigintArray = 1016;
const textArray = 1009 as number as typeof builtins.TEXT;

/**
 * How columns arrive in TypeScript, where `pg` would choose otherwise: `date` as 'YYYY-MM-DD' (a
 * day has no time zone, so never a `Date`), `bigint` and `count(*)` as a number. Throws on a number
 * too large to be exact rather than change it silently.
 */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
    switch (oid) {
      case builtins.DATE:
        return (text: string) => text;
      case builtins.INT8:
        return exactNumber;
      case dateArray:
        return textsOf;
      case bigintArray:
        return (text: string) => textsOf(text).map(exactNumber);
      default:
        return pg.types.getTypeParser(oid, 'text');
    }
  }) as CustomTypesConfig['getTypeParser'],
};

const textsOf: (text: string) => string[] = pg.types.getTypeParser(textArray, 'text');

function exactNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number))
    throw new RangeError(`bigint ${text} is not exact as a number`);
  return number;
}
