import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/o4-mini-2025-04-16.ts
const api = GptEncoding.getEncodingApiForModel("o4-mini-2025-04-16", () => bpe, {
	name: "o4-mini-2025-04-16",
	slug: "o4-mini-2025-04-16",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"prompt_caching",
		"evals",
		"stored_completions",
		"fine_tuning"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: true
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=o4-mini-2025-04-16.js.map