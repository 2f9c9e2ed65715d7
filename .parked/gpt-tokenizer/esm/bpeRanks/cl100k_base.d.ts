//#region src/bpeRanks/cl100k_base.d.ts
/** @type {(string | number[])[]} */
declare const bpe: (string | number[])[];
//#endregion
export { bpe as default };
//# sourceMappingURL=cl100k_base.d.ts.map