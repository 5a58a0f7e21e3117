import { XmlDocument } from 'libxml2-wasm';

/** What an archive's answer says: why it failed, and our keys of what it is about. */
export type ArchiveAnswer = { failure: string | null; keys: string[] };

/**
 * Reads an answer that keeps to its schema. What stands in it is found by local name, since its
 * parts are in four namespaces; entities and external files are never followed.
 */
export function readArchiveAnswer(xml: string): ArchiveAnswer {
  const document = XmlDocument.fromString(xml);
  const texts = (path: string) => document.find(path).map((node) => node.content.trim());
  try {
    const failures = texts("//*[local-name()='feilmelding']");
    const keys = texts(
      "//*[local-name()='referanseEksternNoekkel'][*[local-name()='fagsystem']='Omforent']/*[local-name()='noekkel']",
    );
    return { failure: failures.length > 0 ? failures.join(' ') : null, keys };
  } finally {
    document.dispose();
  }
}
