/**
 * A regex to match any full character, considering weird character ranges.
 * @example
 * ```
 * const charRegex = require("char-regex");
 *
 * "❤️👊🏽".match(charRegex());
 * //=> ["❤️", "👊🏽"]
 * ```
*/
declare function charRegex(): RegExp

export = charRegex
