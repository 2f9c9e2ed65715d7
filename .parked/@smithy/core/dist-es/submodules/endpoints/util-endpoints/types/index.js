export { EndpointError } from "./EndpointError";
