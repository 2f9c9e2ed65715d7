//#region src/bpeRanks/p50k_base.d.ts
/** @type {(string | number[])[]} */
declare const bpe: (string | number[])[];
//#endregion
export { bpe as default };
//# sourceMappingURL=p50k_base.d.ts.map