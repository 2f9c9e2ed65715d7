import { HttpRequest, HttpSigner, Identity } from "@smithy/types";
/**
 * Signer for the synthetic @smithy.api#noAuth auth scheme.
 * @internal
 */
export declare class NoAuthSigner implements HttpSigner {
    sign(httpRequest: HttpRequest, identity: Identity, signingProperties: Record<string, unknown>): Promise<HttpRequest>;
}
