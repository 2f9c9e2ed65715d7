import type { ApiResponse } from './api-response.js';

/** Calls `release` (of a timer, a slot) when the response is complete, stream included, or has failed. */
export async function untilReceived(response: Promise<ApiResponse>, release: () => void): Promise<ApiResponse> {
  try {
    const received = await response;
    if (received.streamEnded === undefined) release();
    else void received.streamEnded.then(release);
    return received;
  } catch (error) {
    release();
    throw error;
  }
}
