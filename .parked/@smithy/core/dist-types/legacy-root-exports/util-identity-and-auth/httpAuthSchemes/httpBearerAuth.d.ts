import { HttpRequest } from "@smithy/core/protocols";
import type { HttpSigner, HttpRequest as IHttpRequest, TokenIdentity } from "@smithy/types";
/**
 * @internal
 */
export declare class HttpBearerAuthSigner implements HttpSigner {
    sign(httpRequest: HttpRequest, identity: TokenIdentity, signingProperties: Record<string, any>): Promise<IHttpRequest>;
}
