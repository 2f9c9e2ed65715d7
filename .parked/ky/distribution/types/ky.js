export {};
//# sourceMappingURL=ky.js.map