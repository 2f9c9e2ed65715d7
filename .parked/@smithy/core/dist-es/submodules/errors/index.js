export { errors } from "./errors";
