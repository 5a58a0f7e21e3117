import { afterAll, expect, test } from 'vitest';
import { compilePdf, stopPdf } from './compile-pdf.ts';

afterAll(stopPdf);

const page = '#set document(title: "Prøve", date: datetime(year: 2024, month: 1, day: 2))\n';

test('a template that fails says why, and the next one is compiled', async () => {
  await expect(compilePdf({ template: `${page}#finnes-ikke()`, data: {} })).rejects.toThrow(
    /unknown variable/,
  );
  const file = await compilePdf({ template: `${page}Hei`, data: {} });
  expect(Buffer.from(file.bytes).subarray(0, 8).toString()).toBe('%PDF-1.7');
});

test('a template that breaks the standard is refused', async () => {
  const template = '#set document(title: "Prøve")\n= En\n=== Tre';
  await expect(compilePdf({ template, data: {}, standard: 'ua-1' })).rejects.toThrow(/heading/);
});

test('the portable engine says why a template fails, too', async () => {
  const failing = compilePdf({ template: '#finnes-ikke()', data: {}, engine: 'portable' });
  await expect(failing).rejects.toThrow(/unknown variable/);
});
