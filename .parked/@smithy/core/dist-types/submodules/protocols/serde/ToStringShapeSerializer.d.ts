import type { CodecSettings, Schema, ShapeSerializer } from "@smithy/types";
import { type HttpBindingLocation, type HttpBindingValue } from "../HttpBindingNormalizedSchema";
import { SerdeContext } from "../SerdeContext";
/**
 * Serializes a shape to string.
 *
 * @public
 */
export declare class ToStringShapeSerializer extends SerdeContext implements ShapeSerializer<string> {
    private settings;
    private stringBuffer;
    constructor(settings: CodecSettings);
    write(schema: Schema, value: unknown): void;
    writeHttpBinding([ns, flags, collectionValue]: HttpBindingValue, value: unknown, location: HttpBindingLocation): void;
    flush(): string;
}
