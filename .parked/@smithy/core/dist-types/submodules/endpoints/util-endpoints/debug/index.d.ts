export { debugId } from "./debugId";
export { toDebugString } from "./toDebugString";
