declare namespace modelsMap_d_exports {
  export { cl100k_base, gpt2, o200k_base, o200k_harmony, p50k_base, p50k_edit, r50k_base };
}
declare const gpt2: readonly string[];
declare const p50k_base: readonly string[];
declare const r50k_base: readonly string[];
declare const p50k_edit: readonly string[];
declare const cl100k_base: readonly string[];
declare const o200k_base: readonly string[];
declare const o200k_harmony: readonly string[];
//#endregion
export { cl100k_base, gpt2, modelsMap_d_exports, o200k_base, o200k_harmony, p50k_base, p50k_edit, r50k_base };
//# sourceMappingURL=modelsMap.d.ts.map