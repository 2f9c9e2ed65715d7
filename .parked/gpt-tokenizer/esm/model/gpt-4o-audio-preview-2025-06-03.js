import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/gpt-4o-audio-preview-2025-06-03.ts
const api = GptEncoding.getEncodingApiForModel("gpt-4o-audio-preview-2025-06-03", () => bpe, {
	name: "gpt-4o-audio-preview-2025-06-03",
	slug: "gpt-4o-audio-preview-2025-06-03",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["streaming", "function_calling"],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false,
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

//# sourceMappingURL=gpt-4o-audio-preview-2025-06-03.js.map