import { t as RandomGenerator } from "../RandomGenerator-DcXj09Ch.js";

//#region src/utils/generateN.d.ts
declare function generateN(rng: RandomGenerator, num: number): number[];
//#endregion
export { generateN };