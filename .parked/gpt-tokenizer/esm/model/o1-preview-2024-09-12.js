import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/o1-preview-2024-09-12.ts
const api = GptEncoding.getEncodingApiForModel("o1-preview-2024-09-12", () => bpe, {
	name: "o1-preview-2024-09-12",
	slug: "o1-preview-2024-09-12",
	performance: 3,
	latency: 1,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 32768,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"file_search",
		"function_calling",
		"file_uploads"
	],
	supported_endpoints: ["chat_completions", "assistants"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 10,
			output: 30
		},
		batch: {
			input: 5,
			output: 15
		}
	}
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=o1-preview-2024-09-12.js.map