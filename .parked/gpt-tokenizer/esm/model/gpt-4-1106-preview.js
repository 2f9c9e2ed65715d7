import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/cl100k_base.js";
//#region src/model/gpt-4-1106-preview.ts
const api = GptEncoding.getEncodingApiForModel("gpt-4-1106-preview", () => bpe, {
	name: "gpt-4-1106-preview",
	slug: "gpt-4-1106-preview",
	performance: 2,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(17013888e5),
	supported_features: ["fine_tuning"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants"
	],
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
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-4-1106-preview.js.map