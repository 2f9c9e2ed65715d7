//#region src/bpeRanks/o200k_base.d.ts
/** @type {(string | number[])[]} */
declare const bpe: (string | number[])[];
//#endregion
export { bpe as default };
//# sourceMappingURL=o200k_base.d.ts.map