import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/gpt-5.6-terra.ts
const api = GptEncoding.getEncodingApiForModel("gpt-5.6-terra", () => bpe, {
	name: "gpt-5.6-terra",
	slug: "gpt-5.6-terra",
	performance: 4,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 105e4,
	max_output_tokens: 128e3,
	max_input_tokens: 922e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17712e8),
	reasoning_tokens: true
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-5.6-terra.js.map