export * as authorization_code from './authorization_code.js';
export * as client_credentials from './client_credentials.js';
export * as refresh_token from './refresh_token.js';
export * as device_code from './device_code.js';
export * as ciba from './ciba.js';
export * as pre_authorized_code from './pre_authorized_code.js';
