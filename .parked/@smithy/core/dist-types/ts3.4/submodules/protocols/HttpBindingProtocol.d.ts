import { HttpRequest } from "@smithy/core/transport";
import { TypeRegistry } from "@smithy/core/schema";
import { EndpointBearer, HandlerExecutionContext, HttpRequest as IHttpRequest, HttpResponse as IHttpResponse, MetadataBearer, OperationSchema, Schema, SerdeFunctions } from "@smithy/types";
import { HttpBindingValue } from "./HttpBindingNormalizedSchema";
import { HttpProtocol } from "./HttpProtocol";
import { HttpInterceptingShapeSerializer } from "./serde/HttpInterceptingShapeSerializer";
type HttpBindingSerializer = Pick<HttpInterceptingShapeSerializer<any>, "writeHttpBinding" | "writeCodec">;
/**
 * Base for HTTP-binding protocols. Downstream examples
 * include AWS REST JSON and AWS REST XML.
 *
 * @public
 */
export declare abstract class HttpBindingProtocol extends HttpProtocol {
    /**
     * @override
     */
    protected compositeErrorRegistry: TypeRegistry;
    serializeRequest<Input extends object>(operationSchema: OperationSchema, _input: Input, context: HandlerExecutionContext & SerdeFunctions & EndpointBearer): Promise<IHttpRequest>;
    private serializeHttpBindings;
    protected serializeQuery(value: HttpBindingValue, data: any, wireName: string | undefined, query: HttpRequest["query"], directSerializer?: HttpBindingSerializer): void;
    private serializeHttpValue;
    private serializePath;
    deserializeResponse<Output extends MetadataBearer>(operationSchema: OperationSchema, context: HandlerExecutionContext & SerdeFunctions, response: IHttpResponse): Promise<Output>;
    /**
     * The base method ignores HTTP bindings.
     *
     * @deprecated (only this signature) use signature without headerBindings.
     * @override
     */
    protected deserializeHttpMessage(schema: Schema, context: HandlerExecutionContext & SerdeFunctions, response: IHttpResponse, headerBindings: Set<string>, dataObject: any): Promise<string[]>;
    protected deserializeHttpMessage(schema: Schema, context: HandlerExecutionContext & SerdeFunctions, response: IHttpResponse, dataObject: any): Promise<string[]>;
}
export {};
