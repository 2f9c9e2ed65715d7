export declare const alphabetByEncoding: Record<string, number>;
export declare const alphabetByValue: Array<string>;
export declare const bitsPerLetter = 6;
export declare const bitsPerByte = 8;
export declare const maxLetterValue = 63;
