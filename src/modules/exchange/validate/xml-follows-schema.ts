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
const compiled = new WeakMap<SchemaFiles, Map<string, XsdValidator>>();

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

let provider: XmlBufferInputProvider | undefined;

/** What the library reads imports from. It takes about ten of these in all, so there is one. */
function imports(): XmlBufferInputProvider {
  if (provider) return provider;
  provider = new XmlBufferInputProvider({});
  xmlRegisterInputProvider(provider);
  return provider;
}

function validatorOf(files: SchemaFiles, main: string): XsdValidator {
  const known = compiled.get(files)?.get(main);
  if (known) return known;
  // The files are there by name while their schema is made, and gone afterwards.
  const root = 'omforent-schemas';
  const names = Object.keys(files);
  for (const name of names) imports().addBuffer(`${root}/${name}`, encoder.encode(files[name]));
  const document = XmlDocument.fromString(files[main] ?? '', { url: `${root}/${main}` });
  try {
    const validator = XsdValidator.fromDoc(document);
    compiled.set(files, (compiled.get(files) ?? new Map()).set(main, validator));
    return validator;
  } finally {
    document.dispose();
    for (const name of names) imports().removeBuffer(`${root}/${name}`);
  }
}
