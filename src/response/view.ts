/** Default limit for a body in a tool result: Codex and Copilot CLI cut results of more than 10 KB, within the JSON. */
export const shownBodyBytes = 8192;
export const minBodyBytesShown = 256;
export const maxBodyBytesShown = 65_536;

/** What a result shows of a body. */
export const views = ['body', 'shape', 'image', 'none'] as const;
export type View = (typeof views)[number];
