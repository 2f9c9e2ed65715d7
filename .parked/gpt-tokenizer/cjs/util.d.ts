//#region src/util.d.ts
declare function getMaxValueFromMap(map: Map<unknown, number>): number;
declare function escapeRegExp(string: string): string;
declare function getSpecialTokenRegex(tokens: Set<string>): RegExp;
//#endregion
export { escapeRegExp, getMaxValueFromMap, getSpecialTokenRegex };
//# sourceMappingURL=util.d.ts.map