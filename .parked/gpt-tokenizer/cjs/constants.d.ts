//#region src/constants.d.ts
declare const ALL_SPECIAL_TOKENS = "all";
declare const DEFAULT_MERGE_CACHE_SIZE = 100000;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE };
//# sourceMappingURL=constants.d.ts.map