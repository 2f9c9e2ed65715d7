export const SENSITIVE_STRING = "***SensitiveInformation***";
