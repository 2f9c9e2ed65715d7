Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_constants = require("../constants.js");
const require_specialTokens = require("../specialTokens.js");
const require_encoding_p50k_edit = require("../encoding/p50k_edit.js");
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
exports.clearMergeCache = require_encoding_p50k_edit.clearMergeCache;
exports.countTokens = require_encoding_p50k_edit.countTokens;
exports.decode = require_encoding_p50k_edit.decode;
exports.decodeAsyncGenerator = require_encoding_p50k_edit.decodeAsyncGenerator;
exports.decodeGenerator = require_encoding_p50k_edit.decodeGenerator;
exports.default = require_encoding_p50k_edit.default;
exports.encode = require_encoding_p50k_edit.encode;
exports.encodeChat = require_encoding_p50k_edit.encodeChat;
exports.encodeChatGenerator = require_encoding_p50k_edit.encodeChatGenerator;
exports.encodeGenerator = require_encoding_p50k_edit.encodeGenerator;
exports.estimateCost = require_encoding_p50k_edit.estimateCost;
exports.isWithinTokenLimit = require_encoding_p50k_edit.isWithinTokenLimit;
exports.setMergeCacheSize = require_encoding_p50k_edit.setMergeCacheSize;
exports.vocabularySize = require_encoding_p50k_edit.vocabularySize;
