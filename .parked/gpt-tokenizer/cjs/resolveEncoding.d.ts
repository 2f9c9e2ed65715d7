import { RawBytePairRanks } from "./BytePairEncodingCore.js";
import { EncodingName } from "./mapping.js";
//#region src/resolveEncoding.d.ts
declare const resolveEncoding: (encoding: EncodingName) => RawBytePairRanks;
//#endregion
export { resolveEncoding };
//# sourceMappingURL=resolveEncoding.d.ts.map