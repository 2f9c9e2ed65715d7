export { callFunction } from "./evaluateExpression";
