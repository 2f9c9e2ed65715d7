Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_constants = require("../constants.js");
const require_specialTokens = require("../specialTokens.js");
const require_GptEncoding = require("../GptEncoding.js");
const require_bpeRanks_o200k_base = require("../bpeRanks/o200k_base.js");
//#region src/model/o3-mini-2025-01-31.ts
const api = require_GptEncoding.GptEncoding.getEncodingApiForModel("o3-mini-2025-01-31", () => require_bpeRanks_o200k_base.default, {
	name: "o3-mini-2025-01-31",
	slug: "o3-mini-2025-01-31",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch"
	],
	reasoning_tokens: true
});
const { decode, decodeAsyncGenerator, decodeGenerator, encode, encodeGenerator, isWithinTokenLimit, countTokens, encodeChat, countChatCompletionTokens, encodeChatGenerator, vocabularySize, setMergeCacheSize, clearMergeCache, estimateCost } = api;
//#endregion
exports.ALL_SPECIAL_TOKENS = require_constants.ALL_SPECIAL_TOKENS;
exports.DEFAULT_MERGE_CACHE_SIZE = require_constants.DEFAULT_MERGE_CACHE_SIZE;
exports.EndOfPrompt = require_specialTokens.EndOfPrompt;
exports.EndOfText = require_specialTokens.EndOfText;
exports.FimMiddle = require_specialTokens.FimMiddle;
exports.FimPrefix = require_specialTokens.FimPrefix;
exports.FimSuffix = require_specialTokens.FimSuffix;
exports.HarmonyCall = require_specialTokens.HarmonyCall;
exports.HarmonyChannel = require_specialTokens.HarmonyChannel;
exports.HarmonyConstrain = require_specialTokens.HarmonyConstrain;
exports.HarmonyEnd = require_specialTokens.HarmonyEnd;
exports.HarmonyMessage = require_specialTokens.HarmonyMessage;
exports.HarmonyReturn = require_specialTokens.HarmonyReturn;
exports.HarmonyStart = require_specialTokens.HarmonyStart;
exports.HarmonyStartOfText = require_specialTokens.HarmonyStartOfText;
exports.ImEnd = require_specialTokens.ImEnd;
exports.ImSep = require_specialTokens.ImSep;
exports.ImStart = require_specialTokens.ImStart;
exports.clearMergeCache = clearMergeCache;
exports.countChatCompletionTokens = countChatCompletionTokens;
exports.countTokens = countTokens;
exports.decode = decode;
exports.decodeAsyncGenerator = decodeAsyncGenerator;
exports.decodeGenerator = decodeGenerator;
exports.default = api;
exports.encode = encode;
exports.encodeChat = encodeChat;
exports.encodeChatGenerator = encodeChatGenerator;
exports.encodeGenerator = encodeGenerator;
exports.estimateCost = estimateCost;
exports.isWithinTokenLimit = isWithinTokenLimit;
exports.setMergeCacheSize = setMergeCacheSize;
exports.vocabularySize = vocabularySize;

//# sourceMappingURL=o3-mini-2025-01-31.js.map