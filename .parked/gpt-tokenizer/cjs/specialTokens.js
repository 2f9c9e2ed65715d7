Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
//#region src/specialTokens.ts
const EndOfText = "<|endoftext|>";
const FimPrefix = "<|fim_prefix|>";
const FimMiddle = "<|fim_middle|>";
const FimSuffix = "<|fim_suffix|>";
const ImStart = "<|im_start|>";
const ImEnd = "<|im_end|>";
const ImSep = "<|im_sep|>";
const EndOfPrompt = "<|endofprompt|>";
const HarmonyStartOfText = "<|startoftext|>";
const HarmonyStart = "<|start|>";
const HarmonyEnd = "<|end|>";
const HarmonyMessage = "<|message|>";
const HarmonyChannel = "<|channel|>";
const HarmonyReturn = "<|return|>";
const HarmonyConstrain = "<|constrain|>";
const HarmonyCall = "<|call|>";
//#endregion
exports.EndOfPrompt = EndOfPrompt;
exports.EndOfText = EndOfText;
exports.FimMiddle = FimMiddle;
exports.FimPrefix = FimPrefix;
exports.FimSuffix = FimSuffix;
exports.HarmonyCall = HarmonyCall;
exports.HarmonyChannel = HarmonyChannel;
exports.HarmonyConstrain = HarmonyConstrain;
exports.HarmonyEnd = HarmonyEnd;
exports.HarmonyMessage = HarmonyMessage;
exports.HarmonyReturn = HarmonyReturn;
exports.HarmonyStart = HarmonyStart;
exports.HarmonyStartOfText = HarmonyStartOfText;
exports.ImEnd = ImEnd;
exports.ImSep = ImSep;
exports.ImStart = ImStart;

//# sourceMappingURL=specialTokens.js.map