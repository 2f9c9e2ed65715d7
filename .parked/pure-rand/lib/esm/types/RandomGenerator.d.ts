import { t as RandomGenerator } from "../RandomGenerator-DcXj09Ch.js";
export { RandomGenerator };