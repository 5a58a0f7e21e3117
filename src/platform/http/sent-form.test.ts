import { describe, expect, it } from 'vitest';
import { readForm } from './sent-form.ts';

const send = (body: FormData | URLSearchParams | string, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers });

describe('a sent form', () => {
  it('keeps repeated names in their order, and one kind of line end', async () => {
    const fields = new URLSearchParams([
      ['punkt', 'én\r\nto'],
      ['punkt', 'tre'],
    ]);
    const form = await readForm(send(fields), 1000);
    expect(form).toEqual({
      ok: true,
      value: {
        texts: [
          ['punkt', 'én\nto'],
          ['punkt', 'tre'],
        ],
        files: new Map(),
        uploads: [],
      },
    });
  });

  it('reads a file with its name', async () => {
    const fields = new FormData();
    fields.set('fil', new File(['innkalling'], 'møte.txt', { type: 'text/plain' }));
    const form = await readForm(send(fields), 10_000);
    if (!form.ok) throw new Error(form.refusal.code);
    const file = form.value.files.get('fil');
    expect(file?.name).toBe('møte.txt');
    expect(new TextDecoder().decode(file?.bytes)).toBe('innkalling');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\sak\\notat.docx', 'notat.docx'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['notat\r\nx: y.txt', 'notatx: y.txt'],
    ['🏛'.repeat(300), '🏛'.repeat(200)],
  ])('calls a file %j by its own name', async (sent, name) => {
    const fields = new FormData();
    fields.set('fil', new File(['innhold'], sent));
    const form = await readForm(send(fields), 10_000);
    const file = form.ok ? form.value.files.get('fil') : undefined;
    // Line ends are sent as percent signs, by browsers and here alike.
    expect(file?.name.replaceAll(/%0[AD]/g, '')).toBe(name);
  });

  it('stops at the limit even where no length is declared', async () => {
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    } as RequestInit);
    expect(await readForm(request, 100_000)).toEqual({
      ok: false,
      refusal: { code: 'form-too-large', limitBytes: 100_000 },
    });
  });

  it('shares its room with the forms read at the same time, and leaves it as it was', async () => {
    const room = { left: 1500 };
    const slow = new TransformStream<Uint8Array, Uint8Array>();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const init = { method: 'POST', body: slow.readable, duplex: 'half', headers } as RequestInit;
    const first = readForm(new Request('http://localhost/', init), 1000, room);
    const writer = slow.writable.getWriter();
    await writer.write(new TextEncoder().encode(`a=${'x'.repeat(998)}`));
    const second = () => readForm(send(new URLSearchParams({ b: 'y'.repeat(700) })), 1000, room);
    expect(await second()).toEqual({ ok: false, refusal: { code: 'no-room-now' } });
    await writer.close();
    expect((await first).ok).toBe(true);
    expect((await second()).ok).toBe(true);
    expect(room.left).toBe(1500);
  });

  it('refuses what is no form', async () => {
    const request = send('ikke et skjema', { 'content-type': 'multipart/form-data; boundary=x' });
    expect(await readForm(request, 1000)).toEqual({ ok: false, refusal: { code: 'form-broken' } });
  });

  it('drops the characters that no database holds', async () => {
    const form = await readForm(send(new URLSearchParams([['a', 'x\0y']])), 1000);
    expect(form.ok && form.value.texts).toEqual([['a', 'xy']]);
  });
});
