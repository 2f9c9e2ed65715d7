import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/gpt-4o-mini-search-preview.ts
const api = GptEncoding.getEncodingApiForModel("gpt-4o-mini-search-preview", () => bpe, {
	name: "gpt-4o-mini-search-preview-2025-03-11",
	slug: "gpt-4o-mini-search-preview-2025-03-11",
	performance: 2,
	latency: 4,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"image_input"
	],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-4o-mini-search-preview.js.map