/**
 * An address that may be made a link of in a document: http, https and mailto only, and not so
 * long that a reader refuses it. Anything else stays text.
 */
export function safeLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
  return url.href.length <= 2000 ? url.href : undefined;
}
