export function supportsHyperlink(stream: {
    isTTY?: boolean | undefined;
}): boolean;

export declare const stdout: boolean;
export declare const stderr: boolean;
