export { callFunction } from "./evaluateExpression";
