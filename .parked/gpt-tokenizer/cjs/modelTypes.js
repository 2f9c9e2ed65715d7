Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
