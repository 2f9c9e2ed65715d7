import { FinalizeRequestMiddleware } from "@smithy/types";
/**
 * @internal
 */
export declare const httpSigningMiddleware: <Input extends object, Output extends object>(config: object) => FinalizeRequestMiddleware<Input, Output>;
