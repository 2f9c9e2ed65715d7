export * from "./checkPackage.js";
export * from "./createPackage.js";
export type * from "./types.js";
