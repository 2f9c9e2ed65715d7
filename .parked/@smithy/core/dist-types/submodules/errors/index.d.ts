export { errors, type SmithyError, type SmithyRangeError, type SmithyTypeError } from "./errors";
