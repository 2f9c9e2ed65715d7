/**
 * Represents a logger object that is available in HandlerExecutionContext
 * throughout the middleware stack.
 *
 * @public
 */
export interface Logger {
    trace?: (...content: any[]) => void;
    debug: (...content: any[]) => void;
    info: (...content: any[]) => void;
    warn: (...content: any[]) => void;
    error: (...content: any[]) => void;
}
