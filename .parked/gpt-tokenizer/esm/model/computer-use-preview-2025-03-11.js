import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/computer-use-preview-2025-03-11.ts
const api = GptEncoding.getEncodingApiForModel("computer-use-preview-2025-03-11", () => bpe, {
	name: "computer-use-preview-2025-03-11",
	slug: "computer-use-preview-2025-03-11",
	performance: 2,
	latency: 2,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 8192,
	max_output_tokens: 1024,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["function_calling"],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 3,
			output: 12
		},
		batch: {
			input: 1.5,
			output: 6
		}
	}
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=computer-use-preview-2025-03-11.js.map