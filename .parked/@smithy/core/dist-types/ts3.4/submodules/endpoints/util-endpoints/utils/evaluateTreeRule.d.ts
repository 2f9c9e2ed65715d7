export { evaluateTreeRule } from "./evaluateRules";
