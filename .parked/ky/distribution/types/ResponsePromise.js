export {};
//# sourceMappingURL=ResponsePromise.js.map