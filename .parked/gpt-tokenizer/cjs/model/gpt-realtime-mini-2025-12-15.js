Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_constants = require("../constants.js");
const require_specialTokens = require("../specialTokens.js");
const require_encoding_o200k_base = require("../encoding/o200k_base.js");
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
exports.clearMergeCache = require_encoding_o200k_base.clearMergeCache;
exports.countTokens = require_encoding_o200k_base.countTokens;
exports.decode = require_encoding_o200k_base.decode;
exports.decodeAsyncGenerator = require_encoding_o200k_base.decodeAsyncGenerator;
exports.decodeGenerator = require_encoding_o200k_base.decodeGenerator;
exports.default = require_encoding_o200k_base.default;
exports.encode = require_encoding_o200k_base.encode;
exports.encodeChat = require_encoding_o200k_base.encodeChat;
exports.encodeChatGenerator = require_encoding_o200k_base.encodeChatGenerator;
exports.encodeGenerator = require_encoding_o200k_base.encodeGenerator;
exports.estimateCost = require_encoding_o200k_base.estimateCost;
exports.isWithinTokenLimit = require_encoding_o200k_base.isWithinTokenLimit;
exports.setMergeCacheSize = require_encoding_o200k_base.setMergeCacheSize;
exports.vocabularySize = require_encoding_o200k_base.vocabularySize;
