import { RawBytePairRanks } from "../BytePairEncodingCore.js";
import { EncodingParams } from "../modelParams.js";
//#region src/encodingParams/p50k_base.d.ts
declare function P50KBase(bytePairRankDecoder: RawBytePairRanks): EncodingParams;
//#endregion
export { P50KBase };
//# sourceMappingURL=p50k_base.d.ts.map