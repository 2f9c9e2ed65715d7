export { customEndpointFunctions } from "./customEndpointFunctions";
export { evaluateRules, evaluateTreeRule, group } from "./evaluateRules";
