/** What a file is in the PRONOM registry, and whether an archive takes it for keeping. */
type FileFormat = { pronom: string | null; archival: boolean };

const pdfA: Readonly<Record<string, string>> = {
  '1A': 'fmt/95',
  '1B': 'fmt/354',
  '2A': 'fmt/476',
  '2B': 'fmt/477',
  '2U': 'fmt/478',
  '3A': 'fmt/479',
  '3B': 'fmt/480',
  '3U': 'fmt/481',
};
const pdf: Readonly<Record<string, string>> = {
  '1.3': 'fmt/17',
  '1.4': 'fmt/18',
  '1.5': 'fmt/19',
  '1.6': 'fmt/20',
  '1.7': 'fmt/276',
  '2.0': 'fmt/1129',
};
const byMediaType: Readonly<Record<string, FileFormat>> = {
  'text/plain': { pronom: 'x-fmt/111', archival: true },
  'image/tiff': { pronom: 'fmt/353', archival: true },
  'image/jpeg': { pronom: 'fmt/43', archival: true },
  'image/png': { pronom: 'fmt/11', archival: true },
  'application/msword': { pronom: 'fmt/40', archival: false },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    pronom: 'fmt/412',
    archival: false,
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    pronom: 'fmt/214',
    archival: false,
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    pronom: 'fmt/215',
    archival: false,
  },
};

/**
 * Answers a file's PRONOM code: of a PDF, from the version it begins with and the PDF/A part and
 * level it claims in its metadata; of others, from the media type. Claims are not proven here.
 * @source Noark 5 M701
 */
export function pronomOf(mediaType: string, bytes: Uint8Array): string | null {
  const kind = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (kind !== 'application/pdf') return byMediaType[kind]?.pronom ?? null;
  const text = latin1(bytes);
  const part = /pdfaid:part(?:>|=["'])\s*(\d)/u.exec(text)?.[1];
  const level = /pdfaid:conformance(?:>|=["'])\s*([ABU])/u.exec(text)?.[1];
  const claimed = part && level ? pdfA[part + level] : undefined;
  if (claimed) return claimed;
  const version = /^%PDF-(\d\.\d)/u.exec(text)?.[1] ?? '';
  return pdf[version] ?? null;
}

const archival: readonly string[] = [
  ...Object.values(pdfA),
  ...Object.values(byMediaType).flatMap((one) => (one.archival && one.pronom ? [one.pronom] : [])),
];

/** Whether an archive takes files of this PRONOM code for keeping. */
export function formatIsArchival(pronom: string | null): boolean {
  return pronom !== null && archival.includes(pronom);
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
