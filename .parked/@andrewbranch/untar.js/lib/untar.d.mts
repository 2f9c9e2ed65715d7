export * from "./untar.js";
