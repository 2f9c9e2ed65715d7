/**
 * Retry parameters used by the standard retry strategy.
 *
 * The public constants in `./constants` keep their earlier values, which the
 * deprecated pre-SRA retry strategy still uses.
 *
 * @internal
 */
export declare abstract class Retry {
    /**
     * Always true. Kept because previously published packages read this flag.
     *
     * @deprecated the 2026 retry behavior is always enabled. May be removed in a future major version.
     */
    static readonly v2026 = true;
    static delay(): number;
    static throttlingDelay(): number;
    static cost(): number;
    static throttlingCost(): number;
    static modifiedCostType(): "THROTTLING";
}
