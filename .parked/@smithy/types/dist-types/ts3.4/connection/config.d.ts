/**
 * @public
 */
export interface ConnectConfiguration {
    /**
     * The maximum time in milliseconds that the connection phase of a request
     * may take before the connection attempt is abandoned.
     */
    requestTimeout?: number;
    /**
     * Signal from the Command class object context,
     * tells the connection manager to use a new connection.
     */
    isEventStream?: boolean;
}
