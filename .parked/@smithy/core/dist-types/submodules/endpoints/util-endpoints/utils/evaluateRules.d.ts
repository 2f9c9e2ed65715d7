import type { EndpointV2 } from "@smithy/types";
import { type EvaluateOptions, type RuleSetRules, type TreeRuleObject } from "../types";
export declare const evaluateRules: (rules: RuleSetRules, options: EvaluateOptions) => EndpointV2;
export declare const evaluateTreeRule: (treeRule: TreeRuleObject, options: EvaluateOptions) => EndpointV2 | undefined;
export declare const group: {
    evaluateRules: typeof evaluateRules;
    evaluateTreeRule: typeof evaluateTreeRule;
};
