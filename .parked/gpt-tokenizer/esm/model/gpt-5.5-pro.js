import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/gpt-5.5-pro.ts
const api = GptEncoding.getEncodingApiForModel("gpt-5.5-pro", () => bpe, {
	name: "gpt-5.5-pro-2026-04-23",
	slug: "gpt-5.5-pro-2026-04-23",
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_endpoints: ["responses", "batch"],
	supported_tools: [
		"function_calling",
		"file_search",
		"image_generation",
		"code_interpreter",
		"hosted_shell",
		"mcp",
		"web_search"
	],
	supported_features: [
		"structured_outputs",
		"function_calling",
		"file_search",
		"image_input",
		"image_generation",
		"mcp",
		"web_search"
	],
	context_window: 105e4,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17645472e5),
	reasoning_tokens: true
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-5.5-pro.js.map