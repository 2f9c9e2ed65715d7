import { RawBytePairRanks } from "../BytePairEncodingCore.js";
import { EncodingParams } from "../modelParams.js";
//#region src/encodingParams/p50k_edit.d.ts
declare function P50KEdit(bytePairRankDecoder: RawBytePairRanks): EncodingParams;
//#endregion
export { P50KEdit };
//# sourceMappingURL=p50k_edit.d.ts.map