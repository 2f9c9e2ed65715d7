import { CodecSettings, Schema, ShapeDeserializer } from "@smithy/types";
import { HttpBindingLocation, HttpBindingValue } from "../HttpBindingNormalizedSchema";
import { SerdeContext } from "../SerdeContext";
/**
 * This deserializer reads strings.
 *
 * @public
 */
export declare class FromStringShapeDeserializer extends SerdeContext implements ShapeDeserializer<string> {
    private settings;
    constructor(settings: CodecSettings);
    read(_schema: Schema, data: string): any;
    readHttpBinding([ns, flags, collectionValue]: HttpBindingValue, data: string, location: HttpBindingLocation): any;
}
