export type { EndpointObject, EndpointObjectHeaders, EndpointObjectProperties, EndpointRuleObject, } from "./EndpointRuleObject";
export type { ErrorRuleObject } from "./ErrorRuleObject";
export type { DeprecatedObject, ParameterObject, RuleSetObject } from "./RuleSetObject";
export type { ConditionObject, EndpointParams, EndpointResolverOptions, EvaluateOptions, Expression, FunctionArgv, FunctionObject, FunctionReturn, ReferenceObject, ReferenceRecord, } from "./shared";
export type { RuleSetRules, TreeRuleObject } from "./TreeRuleObject";
