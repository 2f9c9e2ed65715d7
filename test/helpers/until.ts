/** Polls until the condition holds, for at most `ms`, and returns whether it does: a peer notices a closed socket a moment later. */
export async function holdsWithin(ms: number, condition: () => boolean): Promise<boolean> {
  for (const end = performance.now() + ms; !condition(); ) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return true;
}
