import type { ServerResponse } from 'node:http';

/** One browser's open connection for server-sent events. */
export type EventStream = {
  /**
   * Sends a frame, unless the client is so far behind that it would have to be kept in memory: then
   * the frame is left out, and `caughtUp` is called when the client has taken what it has.
   */
  send: (frame: Uint8Array) => void;
  /** A comment that keeps proxies from closing the connection. Ends one that takes nothing more. */
  beat: (now: number) => void;
  end: () => void;
};

// What a client that reads slowly may have waiting, before it is left out of the telling.
const mostWaiting = 512 * 1024;
const longestBehind = 30_000;
const comment = Buffer.from(':\n\n');

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  connection: 'keep-alive',
};

/**
 * Opens a stream on a response that nobody has begun. `retry` in milliseconds says how long the
 * browser waits before it connects anew: spread, so that a restart does not call them all at once.
 */
export function openEventStream(
  response: ServerResponse,
  on: { caughtUp: () => void; closed: () => void },
  retry = 1_000 + Math.round(Math.random() * 2_000),
): EventStream {
  response.writeHead(200, headers);
  response.socket?.setNoDelay(true);
  response.write(`retry: ${retry}\n\n`);
  let behindSince: number | null = null;
  response.on('drain', () => {
    if (behindSince === null) return;
    behindSince = null;
    on.caughtUp();
  });
  response.on('close', on.closed);
  response.on('error', () => response.destroy());
  return {
    send: (frame) => {
      if (response.writableEnded || response.destroyed) return;
      if (response.writableLength > mostWaiting) behindSince ??= Date.now();
      else response.write(frame);
    },
    beat: (now) => {
      if (behindSince !== null && now - behindSince > longestBehind) response.destroy();
      else if (behindSince === null && !response.writableEnded) response.write(comment);
    },
    end: () => {
      response.end();
    },
  };
}
