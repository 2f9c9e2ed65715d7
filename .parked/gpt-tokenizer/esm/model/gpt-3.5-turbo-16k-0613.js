import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/cl100k_base.js";
//#region src/model/gpt-3.5-turbo-16k-0613.ts
const api = GptEncoding.getEncodingApiForModel("gpt-3.5-turbo-16k-0613", () => bpe, {
	name: "gpt-3.5-turbo-16k-0613",
	slug: "gpt-3-5-turbo-16k-0613",
	performance: 1,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 16385,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16304544e5),
	supported_features: ["fine_tuning"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch"
	],
	reasoning_tokens: false,
	price_data: {
		main: {
			input: 3,
			output: 4
		},
		batch: {
			input: 1.5,
			output: 2
		}
	}
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-3.5-turbo-16k-0613.js.map