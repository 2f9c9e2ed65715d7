export { errors, SmithyError, SmithyRangeError, SmithyTypeError } from "./errors";
