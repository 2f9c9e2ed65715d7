import type { Result } from './result.js';

/** Calls `release` (of a timer, a slot) when the response is complete, stream included, or has failed. */
export async function untilReceived(result: Promise<Result>, release: () => void): Promise<Result> {
  let streamEnded: Promise<void> | undefined;
  try {
    const received = await result;
    streamEnded = received.response?.streamEnded;
    return received;
  } finally {
    if (streamEnded === undefined) release();
    else void streamEnded.then(release);
  }
}
