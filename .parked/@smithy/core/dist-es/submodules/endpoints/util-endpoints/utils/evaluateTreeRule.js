export { evaluateTreeRule } from "./evaluateRules";
