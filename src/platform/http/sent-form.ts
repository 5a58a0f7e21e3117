import { refused, type Verdict } from '../../kernel/verdict.ts';

export type UploadedFile = { name: string; mediaType: string; bytes: Uint8Array };

/** The fields of a form as sent, in their order. */
export type FormFields = {
  texts: readonly [name: string, value: string][];
  files: ReadonlyMap<string, UploadedFile>;
  /** Every file in the order sent, also where several have one name. */
  uploads: readonly [name: string, file: UploadedFile][];
};

export type UnreadableForm =
  | { code: 'form-too-large'; limitBytes: number }
  | { code: 'no-room-now' }
  | { code: 'form-broken' };

/** How many bytes several forms may hold between them while they are read. */
export type Room = { left: number };

/** A form without fields, as a page that is only read has. */
export const emptyForm: FormFields = { texts: [], files: new Map(), uploads: [] };

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

type Taken = { bytes: number; room: Room };

async function readWithin(
  body: ReadableStream<Uint8Array>,
  limitBytes: number,
  taken: Taken,
): Promise<Verdict<Buffer, UnreadableForm>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) {
    taken.bytes += chunk.byteLength;
    taken.room.left -= chunk.byteLength;
    if (taken.bytes > limitBytes) return refused({ code: 'form-too-large', limitBytes });
    if (taken.room.left < 0) return refused({ code: 'no-room-now' });
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks) };
}

/**
 * Reads a form that a browser sent (urlencoded or multipart). Stops reading, and refuses, as soon
 * as it is larger than the limit, whatever its headers claim, or than the room that is left among
 * the forms that are read at the same time.
 */
export async function readForm(
  request: Request,
  limitBytes: number,
  room: Room = { left: Number.POSITIVE_INFINITY },
): Promise<Verdict<FormFields, UnreadableForm>> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limitBytes) return refused({ code: 'form-too-large', limitBytes });
  if (!request.body) return { ok: true, value: emptyForm };
  const type = request.headers.get('content-type') ?? '';
  const taken: Taken = { bytes: 0, room };
  try {
    const read = await readWithin(request.body, limitBytes, taken);
    if (!read.ok) return read;
    const copy = new Response(new Uint8Array(read.value), { headers: { 'content-type': type } });
    const sent = await copy.formData();
    const texts: [string, string][] = [];
    const uploads: [string, UploadedFile][] = [];
    for (const [name, value] of sent) {
      if (typeof value === 'string') texts.push([clean(name), clean(value)]);
      else if (value.name || value.size > 0) {
        const bytes = new Uint8Array(await value.arrayBuffer());
        uploads.push([clean(name), { name: plainName(value.name), mediaType: value.type, bytes }]);
      }
    }
    return { ok: true, value: { texts, files: new Map(uploads), uploads } };
  } catch {
    return refused({ code: 'form-broken' });
  } finally {
    room.left += taken.bytes;
  }
}
