import { describe, expect, it } from 'vitest';
import { complexType, notEmpty, simpleTypes, xsd } from '../schemas/xsd.ts';
import { breachesOfXml } from './xml-follows-schema.ts';

const files = (place: string) => ({
  'catalogue.xsd': xsd({ namespace: 'urn:k', types: simpleTypes('xs:string', ['name'], notEmpty) }),
  'main.xsd': xsd({
    namespace: 'urn:m',
    catalogue: { namespace: 'urn:k', file: place },
    root: 'root',
    types: [complexType('root', [['name', 'k:name', '+']])],
  }),
});

describe('an XML document', () => {
  it.each(['catalogue.xsd', './catalogue.xsd'])(
    'is checked with what is imported as %s',
    (place) => {
      const schemas = files(place);
      expect(
        breachesOfXml(schemas, 'main.xsd', '<root xmlns="urn:m"><name>a</name></root>'),
      ).toEqual([]);
      const [breach] = breachesOfXml(schemas, 'main.xsd', '<root xmlns="urn:m">\n<name/></root>');
      expect(breach?.where).toBe('main.xsd, line 2');
      expect(breach?.why).toContain('minLength');
    },
  );

  it('is checked by its own set of schemas, however many sets there are', () => {
    for (let set = 0; set < 40; set += 1) {
      const schemas = files(set % 2 === 0 ? 'catalogue.xsd' : './catalogue.xsd');
      const own = {
        ...schemas,
        'main.xsd': schemas['main.xsd'].replace('name="root" type', `name="root${set}" type`),
      };
      const xml = `<root${set} xmlns="urn:m"><name>a</name></root${set}>`;
      expect(breachesOfXml(own, 'main.xsd', xml)).toEqual([]);
      expect(breachesOfXml(own, 'main.xsd', '<root xmlns="urn:m"/>')).not.toEqual([]);
    }
  });

  it('that is no XML is told of, not thrown', () => {
    expect(breachesOfXml(files('catalogue.xsd'), 'main.xsd', '<root>')).not.toEqual([]);
  });

  it('is never checked by a schema from elsewhere', () => {
    const schemas = files('https://elsewhere.example/catalogue.xsd');
    expect(() => breachesOfXml(schemas, 'main.xsd', '<root xmlns="urn:m"/>')).toThrow();
  });
});
