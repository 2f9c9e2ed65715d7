export {};
//# sourceMappingURL=response.js.map