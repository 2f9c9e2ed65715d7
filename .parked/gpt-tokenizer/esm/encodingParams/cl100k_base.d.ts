import { RawBytePairRanks } from "../BytePairEncodingCore.js";
import { EncodingParams } from "../modelParams.js";
//#region src/encodingParams/cl100k_base.d.ts
declare function Cl100KBase(bytePairRankDecoder: RawBytePairRanks): EncodingParams;
//#endregion
export { Cl100KBase };
//# sourceMappingURL=cl100k_base.d.ts.map