Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_bpeRanks_o200k_base = require("./bpeRanks/o200k_base.js");
const require_bpeRanks_cl100k_base = require("./bpeRanks/cl100k_base.js");
const require_bpeRanks_p50k_base = require("./bpeRanks/p50k_base.js");
const require_bpeRanks_r50k_base = require("./bpeRanks/r50k_base.js");
//#region src/resolveEncoding.ts
const resolveEncoding = (encoding) => {
	switch (encoding) {
		case "gpt2":
		case "r50k_base": return require_bpeRanks_r50k_base.default;
		case "p50k_base":
		case "p50k_edit": return require_bpeRanks_p50k_base.default;
		case "cl100k_base": return require_bpeRanks_cl100k_base.default;
		case "o200k_base":
		case "o200k_harmony": return require_bpeRanks_o200k_base.default;
		default: throw new Error(`Unknown encoding name: ${String(encoding)}`);
	}
};
//#endregion
exports.resolveEncoding = resolveEncoding;

//# sourceMappingURL=resolveEncoding.js.map