/** States what happened, and what the user must do. */
export const deletedDirectory = 'the working directory does not exist any more; change to an existing folder';

/** Returns the working directory, or undefined if it was deleted: Node.js throws then. */
export function workingDirectory(): string | undefined {
  try {
    return process.cwd();
  } catch (error) {
    if (isDeletedDirectory(error)) return undefined;
    throw error;
  }
}

/** Reports whether an error was caused by a deleted working directory, against which a relative path was resolved. */
export function isDeletedDirectory(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}
