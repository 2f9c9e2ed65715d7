export declare const getEndpointFromConfig: (serviceId?: string) => Promise<string | undefined>;
