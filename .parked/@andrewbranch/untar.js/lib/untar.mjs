export { untar } from "./untar.js";
