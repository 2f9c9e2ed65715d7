import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/gpt-5.4-nano-2026-03-17.ts
const api = GptEncoding.getEncodingApiForModel("gpt-5.4-nano-2026-03-17", () => bpe, {
	name: "gpt-5.4-nano-2026-03-17",
	slug: "gpt-5.4-nano-2026-03-17",
	performance: 3,
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
		"file_uploads",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: true
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-5.4-nano-2026-03-17.js.map