/** A minimal PDF with these content streams as its pages, one font F1 and an optional trailer. */
export function barePdf(pages: readonly string[], trailer = '', objects = ''): Uint8Array {
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(' ');
  const parts = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    `2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>\nendobj\n`,
    '3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>\nendobj\n',
    ...pages.map((content, at) => {
      const page = 10 + at * 2;
      return (
        `${page} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ` +
        `/Resources << /Font << /F1 3 0 R >> >> /Contents ${page + 1} 0 R >>\nendobj\n` +
        `${page + 1} 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`
      );
    }),
    objects,
  ];
  const body = `%PDF-1.4\n${parts.join('')}`;
  const rest = `xref\n0 0\ntrailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body + rest, 'latin1'));
}

/** A content stream that writes words at places measured from the lower left corner. */
export function words(...placed: [x: number, y: number, text: string, size?: number][]): string {
  return placed
    .map(([x, y, text, size = 10]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`)
    .join('\n');
}
