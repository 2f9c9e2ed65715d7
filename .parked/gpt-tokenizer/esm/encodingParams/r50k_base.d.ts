import { RawBytePairRanks } from "../BytePairEncodingCore.js";
import { EncodingParams } from "../modelParams.js";
//#region src/encodingParams/r50k_base.d.ts
declare function R50KBase(bytePairRankDecoder: RawBytePairRanks): EncodingParams;
//#endregion
export { R50KBase };
//# sourceMappingURL=r50k_base.d.ts.map