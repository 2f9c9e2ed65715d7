export {};
//# sourceMappingURL=retry.js.map