import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/o3-pro.ts
const api = GptEncoding.getEncodingApiForModel("o3-pro", () => bpe, {
	name: "o3-pro-2025-06-10",
	slug: "o3-pro-2025-06-10",
	deprecated: true,
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"structured_outputs",
		"function_calling",
		"image_input"
	],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 20,
			output: 80
		},
		batch: {
			input: 10,
			output: 40
		}
	}
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=o3-pro.js.map