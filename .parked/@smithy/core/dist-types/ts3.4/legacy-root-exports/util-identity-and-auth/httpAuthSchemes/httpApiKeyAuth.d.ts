import { HttpRequest } from "@smithy/core/protocols";
import { ApiKeyIdentity, HttpSigner, HttpRequest as IHttpRequest } from "@smithy/types";
/**
 * @internal
 */
export declare class HttpApiKeyAuthSigner implements HttpSigner {
    sign(httpRequest: HttpRequest, identity: ApiKeyIdentity, signingProperties: Record<string, any>): Promise<IHttpRequest>;
}
