import type { WaiterOptions } from "../waiter";
/**
 * Validates that waiter options are passed correctly
 *
 * @internal
 * @param options - a waiter configuration object
 */
export declare const validateWaiterOptions: <Client>(options: WaiterOptions<Client>) => void;
