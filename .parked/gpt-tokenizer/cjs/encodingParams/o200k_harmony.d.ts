import { RawBytePairRanks } from "../BytePairEncodingCore.js";
import { EncodingParams } from "../modelParams.js";
//#region src/encodingParams/o200k_harmony.d.ts
declare function O200KHarmony(bytePairRankDecoder: RawBytePairRanks): EncodingParams;
//#endregion
export { O200KHarmony };
//# sourceMappingURL=o200k_harmony.d.ts.map