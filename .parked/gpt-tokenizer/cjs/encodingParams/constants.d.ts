//#region src/encodingParams/constants.d.ts
declare const R50K_TOKEN_SPLIT_REGEX: RegExp;
declare const CL100K_TOKEN_SPLIT_REGEX: RegExp;
declare const O200K_TOKEN_SPLIT_REGEX: RegExp;
//#endregion
export { CL100K_TOKEN_SPLIT_REGEX, O200K_TOKEN_SPLIT_REGEX, R50K_TOKEN_SPLIT_REGEX };
//# sourceMappingURL=constants.d.ts.map