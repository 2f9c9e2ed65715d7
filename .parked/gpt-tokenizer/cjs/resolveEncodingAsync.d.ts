import { RawBytePairRanks } from "./BytePairEncodingCore.js";
import { EncodingName } from "./mapping.js";
//#region src/resolveEncodingAsync.d.ts
declare const resolveEncodingAsync: (encoding: EncodingName) => Promise<RawBytePairRanks>;
//#endregion
export { resolveEncodingAsync };
//# sourceMappingURL=resolveEncodingAsync.d.ts.map