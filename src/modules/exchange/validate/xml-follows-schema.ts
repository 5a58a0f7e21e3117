import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import type { Breach } from './json-follows-schema.ts';
import type { SchemaFiles } from './published-schemas.ts';

const encoder = new TextEncoder();
const compiled = new Map<SchemaFiles, Map<string, XsdValidator>>();

/**
 * How a document breaks an XML schema; empty where it does not. The schema may import the others
 * among its files, and nothing from elsewhere. Each is compiled once.
 */
export function breachesOfXml(files: SchemaFiles, main: string, xml: string): Breach[] {
  const validator = validatorOf(files, main);
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml);
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const breaches = error.details.map(({ line, message }) => ({
      where: `${main}, line ${line}`,
      why: message.trim(),
    }));
    return breaches.length > 0 ? breaches : [{ where: main, why: error.message }];
  } finally {
    document?.dispose();
  }
}

function validatorOf(files: SchemaFiles, main: string): XsdValidator {
  const known = compiled.get(files)?.get(main);
  if (known) return known;
  // The library resolves imports by name among all that is registered, so each set has its own.
  const root = `omforent-schemas-${compiled.size}-${main}`;
  const buffers = Object.entries(files).map(([name, text]) => [
    `${root}/${name}`,
    encoder.encode(text),
  ]);
  const provider = new XmlBufferInputProvider(Object.fromEntries(buffers));
  xmlRegisterInputProvider(provider);
  const document = XmlDocument.fromString(files[main] ?? '', { url: `${root}/${main}` });
  try {
    const validator = XsdValidator.fromDoc(document);
    compiled.set(files, (compiled.get(files) ?? new Map()).set(main, validator));
    return validator;
  } finally {
    document.dispose();
  }
}
