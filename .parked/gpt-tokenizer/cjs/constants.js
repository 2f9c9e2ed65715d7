Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
//#region src/constants.ts
const ALL_SPECIAL_TOKENS = "all";
const DEFAULT_MERGE_CACHE_SIZE = 1e5;
//#endregion
exports.ALL_SPECIAL_TOKENS = ALL_SPECIAL_TOKENS;
exports.DEFAULT_MERGE_CACHE_SIZE = DEFAULT_MERGE_CACHE_SIZE;

//# sourceMappingURL=constants.js.map