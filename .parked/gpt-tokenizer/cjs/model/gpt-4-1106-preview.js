Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_constants = require("../constants.js");
const require_specialTokens = require("../specialTokens.js");
const require_GptEncoding = require("../GptEncoding.js");
const require_bpeRanks_cl100k_base = require("../bpeRanks/cl100k_base.js");
//#region src/model/gpt-4-1106-preview.ts
const api = require_GptEncoding.GptEncoding.getEncodingApiForModel("gpt-4-1106-preview", () => require_bpeRanks_cl100k_base.default, {
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

//# sourceMappingURL=gpt-4-1106-preview.js.map