/** An element of a type: `?` may be left out, `*` also repeated, `+` there at least once. */
export type XsdPart = readonly [name: string, type: string, occurs?: '?' | '*' | '+'];

type Types = readonly string[];

/** A type of elements in this order; with `base`, those of the base come first. */
export function complexType(name: string, parts: readonly XsdPart[], base?: string): string {
  const sequence = `<xs:sequence>${parts.map(elementOf).join('')}</xs:sequence>`;
  const content = base
    ? `<xs:complexContent><xs:extension base="${base}">${sequence}</xs:extension></xs:complexContent>`
    : sequence;
  return `<xs:complexType name="${name}">${content}</xs:complexType>`;
}

/** Types of one kind of value: several names, one meaning. */
export function simpleTypes(base: string, names: readonly string[], facets = ''): string[] {
  return names.map(
    (name) =>
      `<xs:simpleType name="${name}"><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType>`,
  );
}

/** A type that is another under a name of its own. */
export function sameAs(base: string, names: readonly string[]): string[] {
  return names.map(
    (name) =>
      `<xs:complexType name="${name}"><xs:complexContent><xs:extension base="${base}"/></xs:complexContent></xs:complexType>`,
  );
}

export const notEmpty = '<xs:minLength value="1"/>';
export const uuid =
  '<xs:pattern value="[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}"/>';
export const among = (...values: readonly string[]) =>
  values.map((value) => `<xs:enumeration value="${value}"/>`).join('');

/** A whole schema; `root` is the element a document begins with, of the type of the same name. */
export function xsd(options: {
  namespace: string;
  catalogue?: { namespace: string; file: string };
  root?: string;
  types: Types;
}): string {
  const { namespace, catalogue, root, types } = options;
  const prefix = catalogue ? ` xmlns:k="${catalogue.namespace}"` : '';
  return [
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}"${prefix} targetNamespace="${namespace}" elementFormDefault="qualified">`,
    ...(catalogue
      ? [`<xs:import namespace="${catalogue.namespace}" schemaLocation="${catalogue.file}"/>`]
      : []),
    ...(root ? [`<xs:element name="${root}" type="${root}"/>`] : []),
    ...types,
    '</xs:schema>',
  ].join('\n');
}

function elementOf([name, type, occurs]: XsdPart): string {
  const least = occurs === '?' || occurs === '*' ? ' minOccurs="0"' : '';
  const most = occurs === '*' || occurs === '+' ? ' maxOccurs="unbounded"' : '';
  return `<xs:element name="${name}" type="${type}"${least}${most}/>`;
}
