import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/gpt-4.1-nano-2025-04-14.ts
const api = GptEncoding.getEncodingApiForModel("gpt-4.1-nano-2025-04-14", () => bpe, {
	name: "gpt-4.1-nano-2025-04-14",
	slug: "gpt-4.1-nano-2025-04-14",
	performance: 2,
	latency: 5,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 1047576,
	max_output_tokens: 32768,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"predicted_outputs",
		"streaming",
		"function_calling",
		"file_search",
		"file_uploads",
		"structured_outputs",
		"image_input",
		"prompt_caching",
		"fine_tuning"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: false
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-4.1-nano-2025-04-14.js.map