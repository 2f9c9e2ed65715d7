export { EndpointObject, EndpointObjectHeaders, EndpointObjectProperties, EndpointRuleObject, } from "./EndpointRuleObject";
export { ErrorRuleObject } from "./ErrorRuleObject";
export { DeprecatedObject, ParameterObject, RuleSetObject } from "./RuleSetObject";
export { ConditionObject, EndpointParams, EndpointResolverOptions, EvaluateOptions, Expression, FunctionArgv, FunctionObject, FunctionReturn, ReferenceObject, ReferenceRecord, } from "./shared";
export { RuleSetRules, TreeRuleObject } from "./TreeRuleObject";
