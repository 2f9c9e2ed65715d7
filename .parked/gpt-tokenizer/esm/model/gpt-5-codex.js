import { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE } from "../constants.js";
import { EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart } from "../specialTokens.js";
import { GptEncoding } from "../GptEncoding.js";
import bpe from "../bpeRanks/o200k_base.js";
//#region src/model/gpt-5-codex.ts
const api = GptEncoding.getEncodingApiForModel("gpt-5-codex", () => bpe, {
	name: "gpt-5-codex",
	slug: "gpt-5-codex",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: ["responses"],
	reasoning_tokens: true,
	price_data: { main: {
		input: 1.25,
		output: 10
	} }
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
export { ALL_SPECIAL_TOKENS, DEFAULT_MERGE_CACHE_SIZE, EndOfPrompt, EndOfText, FimMiddle, FimPrefix, FimSuffix, HarmonyCall, HarmonyChannel, HarmonyConstrain, HarmonyEnd, HarmonyMessage, HarmonyReturn, HarmonyStart, HarmonyStartOfText, ImEnd, ImSep, ImStart, clearMergeCache, countChatCompletionTokens, countTokens, decode, decodeAsyncGenerator, decodeGenerator, api as default, encode, encodeChat, encodeChatGenerator, encodeGenerator, estimateCost, isWithinTokenLimit, setMergeCacheSize, vocabularySize };

//# sourceMappingURL=gpt-5-codex.js.map