import { ChecksumConfiguration } from "./checksum";
import { RetryStrategyConfiguration } from "./retry";
/**
 * Default extension configuration consisting various configurations for modifying a service client
 *
 * @internal
 */
export interface DefaultExtensionConfiguration extends ChecksumConfiguration, RetryStrategyConfiguration {
}
