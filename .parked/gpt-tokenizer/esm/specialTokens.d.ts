//#region src/specialTokens.d.ts
declare const EndOfText = "<|endoftext|>";
declare const FimPrefix = "<|fim_prefix|>";
declare const FimMiddle = "<|fim_middle|>";
declare const FimSuffix = "<|fim_suffix|>";
declare const ImStart = "<|im_start|>";
declare const ImEnd = "<|im_end|>";
declare const ImSep = "<|im_sep|>";
declare const EndOfPrompt = "<|endofprompt|>";
declare const HarmonyStartOfText = "<|startoftext|>";
declare const HarmonyStart = "<|start|>";
declare const HarmonyEnd = "<|end|>";
declare const HarmonyMessage = "<|message|>";
declare const HarmonyChannel = "<|channel|>";
declare const HarmonyReturn = "<|return|>";
declare const HarmonyConstrain = "<|constrain|>";
declare const HarmonyCall = "<|call|>";
//#endregion
export { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart };
//# sourceMappingURL=specialTokens.d.ts.map