import { t as RandomGenerator } from "../RandomGenerator-DcXj09Ch.js";

//#region src/utils/skipN.d.ts
declare function skipN(rng: RandomGenerator, num: number): void;
//#endregion
export { skipN };