export { EndpointError } from "./EndpointError";
export { EndpointFunctions } from "./EndpointFunctions";
export { EndpointObject, EndpointObjectHeaders, EndpointObjectProperties, EndpointRuleObject, } from "./EndpointRuleObject";
export { ErrorRuleObject } from "./ErrorRuleObject";
export { DeprecatedObject, ParameterObject, RuleSetObject } from "./RuleSetObject";
export { RuleSetRules, TreeRuleObject } from "./TreeRuleObject";
export { ConditionObject, EndpointParams, EndpointResolverOptions, EvaluateOptions, Expression, FunctionArgv, FunctionObject, FunctionReturn, ReferenceObject, ReferenceRecord, } from "./shared";
