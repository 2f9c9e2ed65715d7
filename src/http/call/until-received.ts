import type { Answer } from './answer.js';

/** Gives back what a call holds (a timer, a slot) when its answer is there, body and all, or failed. */
export async function untilReceived(answer: Promise<Answer>, release: () => void): Promise<Answer> {
  try {
    const received = await answer;
    if (received.streamEnded === undefined) release();
    else void received.streamEnded.then(release);
    return received;
  } catch (error) {
    release();
    throw error;
  }
}
