import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/gpt-oss-120b.ts
const api = GptEncoding.getEncodingApiForModel("gpt-oss-120b", () => bpe, {
	name: "gpt-oss-120b",
	slug: "gpt-oss-120b",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 131072,
	max_output_tokens: 131072,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling"
	],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 5e-4,
			cached_output: 1e-4,
			output: .0015
		},
		batch: {
			input: 4e-4,
			output: .0012
		}
	}
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-oss-120b.js.map