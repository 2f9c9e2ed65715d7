/**
 * @internal
 */
export declare enum HttpApiKeyAuthLocation {
    HEADER = "header",
    QUERY = "query"
}
