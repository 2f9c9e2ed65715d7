import type { MiddlewareStack } from "@smithy/types";
/**
 * @internal
 */
export declare const constructStack: <Input extends object, Output extends object>() => MiddlewareStack<Input, Output>;
