import { t as RandomGenerator } from "../RandomGenerator-DcXj09Ch.js";

//#region src/distribution/uniformFloat32.d.ts
/**
* Uniformly generate random 32-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-24, providing 24 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
declare function uniformFloat32(rng: RandomGenerator): number;
//#endregion
export { uniformFloat32 };