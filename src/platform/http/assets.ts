import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';

type Asset = { type: string; plain: Buffer; gzipped: Buffer | null };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** The directory of built browser files: beside the built program. */
export const assetDirectory = fileURLToPath(new URL('./assets/', import.meta.url));

let loaded: Map<string, Asset> | null = null;

/** Every built file, read and compressed once; a name that was not built is no file. */
function assets(): Map<string, Asset> {
  if (loaded) return loaded;
  loaded = new Map();
  for (const name of readdirSync(assetDirectory)) {
    const type = types[extname(name)];
    if (!type) continue;
    const plain = readFileSync(join(assetDirectory, name));
    const gzipped = type.startsWith('font') ? null : gzipSync(plain, { level: 9 });
    loaded.set(name, { type, plain, gzipped });
  }
  return loaded;
}

/** Answers a built file. Its name carries its hash, so that a browser may keep it for ever. */
export function asset(context: Context, name: string): Response {
  const found = assets().get(name);
  if (!found) return context.text('', 404);
  context.header('content-type', found.type);
  context.header('cache-control', 'public, max-age=31536000, immutable');
  context.header('vary', 'accept-encoding');
  const gzip = found.gzipped && context.req.header('accept-encoding')?.includes('gzip');
  if (gzip) context.header('content-encoding', 'gzip');
  return context.body(new Uint8Array(gzip && found.gzipped ? found.gzipped : found.plain));
}
