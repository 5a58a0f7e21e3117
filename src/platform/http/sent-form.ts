import { refused, type Verdict } from '../../kernel/verdict.ts';

export type UploadedFile = { name: string; mediaType: string; bytes: Uint8Array };

/** The fields of a form as sent, in their order. */
export type FormFields = {
  texts: readonly [name: string, value: string][];
  files: ReadonlyMap<string, UploadedFile>;
};

export type UnreadableForm =
  | { code: 'form-too-large'; limitBytes: number }
  | { code: 'form-broken' };

/** A form without fields, as a page that is only read has. */
export const emptyForm: FormFields = { texts: [], files: new Map() };

/** PostgreSQL cannot hold a NUL in text, and no person types one. */
function clean(text: string): string {
  return text.replaceAll('\0', '').replaceAll('\r\n', '\n').normalize('NFC');
}

/**
 * A file's own name, without the folders that some browsers and all attackers put before it, and
 * without what makes it look like another: line ends and marks that turn the direction of letters.
 */
function plainName(sent: string): string {
  const own = clean(sent).split(/[/\\]/).at(-1) ?? '';
  const letters = [...own.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')];
  return letters.slice(0, 200).join('').trim();
}

async function readWithin(body: ReadableStream<Uint8Array>, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a form that a browser sent (urlencoded or multipart). Stops reading, and refuses, as soon
 * as it is larger than the limit, whatever its headers claim.
 */
export async function readForm(
  request: Request,
  limitBytes: number,
): Promise<Verdict<FormFields, UnreadableForm>> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limitBytes) return refused({ code: 'form-too-large', limitBytes });
  if (!request.body) return { ok: true, value: emptyForm };
  const type = request.headers.get('content-type') ?? '';
  const bytes = await readWithin(request.body, limitBytes);
  if (!bytes) return refused({ code: 'form-too-large', limitBytes });
  try {
    const copy = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
    const sent = await copy.formData();
    const texts: [string, string][] = [];
    const files = new Map<string, UploadedFile>();
    for (const [name, value] of sent) {
      if (typeof value === 'string') texts.push([clean(name), clean(value)]);
      else if (value.name || value.size > 0) {
        files.set(clean(name), {
          name: plainName(value.name),
          mediaType: value.type,
          bytes: new Uint8Array(await value.arrayBuffer()),
        });
      }
    }
    return { ok: true, value: { texts, files } };
  } catch {
    return refused({ code: 'form-broken' });
  }
}
