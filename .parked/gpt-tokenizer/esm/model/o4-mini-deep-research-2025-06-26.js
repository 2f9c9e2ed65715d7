import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/o4-mini-deep-research-2025-06-26.ts
const api = GptEncoding.getEncodingApiForModel("o4-mini-deep-research-2025-06-26", () => bpe, {
	name: "o4-mini-deep-research-2025-06-26",
	slug: "o4-mini-deep-research-2025-06-26",
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
		"file_uploads",
		"image_input",
		"prompt_caching",
		"evals",
		"stored_completions"
	],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 8.25,
			cached_output: 2.0625,
			output: 33
		},
		batch: {
			input: 4.125,
			output: 16.5
		}
	}
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=o4-mini-deep-research-2025-06-26.js.map