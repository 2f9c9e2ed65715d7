import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/gpt-5-mini.ts
const api = GptEncoding.getEncodingApiForModel("gpt-5-mini", () => bpe, {
	name: "gpt-5-mini-2025-08-07",
	slug: "gpt-5-mini-2025-08-07",
	deprecated: true,
	performance: 3,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17171136e5),
	supported_features: [
		"streaming",
		"function_calling",
		"file_search",
		"file_uploads",
		"web_search",
		"structured_outputs",
		"image_input"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch"
	],
	reasoning_tokens: true
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-5-mini.js.map