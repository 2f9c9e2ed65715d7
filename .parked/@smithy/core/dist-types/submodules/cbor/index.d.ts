export { cbor } from "./cbor";
export { tag, tagSymbol } from "./cbor-types";
export { buildHttpRpcRequest, checkCborResponse, dateToTag, loadSmithyRpcV2CborErrorCode, parseCborBody, parseCborErrorBody, } from "./parseCborBody";
export { SmithyRpcV2CborProtocol } from "./SmithyRpcV2CborProtocol";
export { CborCodec } from "./CborCodec";
export { CborShapeSerializer } from "./codec-v1/CborShapeSerializer";
export { CborShapeDeserializer } from "./codec-v1/CborShapeDeserializer";
export { CborShapeSerializer2 } from "./codec-v2/CborShapeSerializer2";
export { CborShapeDeserializer2 } from "./codec-v2/CborShapeDeserializer2";
