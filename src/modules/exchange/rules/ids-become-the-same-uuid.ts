import { createHash } from 'node:crypto';

/**
 * Answers the UUID that stands for one of our ids in an archive: always the same for the same id,
 * so that a second deposit names the same things. Version 8, which leaves the bits to the sender.
 */
export function uuidOf(...parts: readonly string[]): string {
  const hex = createHash('sha256')
    .update(`omforent ${parts.join(' ')}`)
    .digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
