import getAuthorization from './authorization/index.js';
import userinfo from './userinfo.js';
import token from './token.js';
import jwks from './jwks.js';
import * as registration from './registration.js';
import revocation from './revocation.js';
import introspection from './introspection.js';
import discovery from './discovery.js';
import challenge from './challenge.js';
import * as endSession from './end_session.js';
import * as codeVerification from './code_verification.js';
import openidCredentialIssuer from './openid_credential_issuer.js';
import credential from './credential.js';

export {
  getAuthorization,
  userinfo,
  token,
  jwks,
  registration,
  revocation,
  introspection,
  discovery,
  endSession,
  codeVerification,
  challenge,
  openidCredentialIssuer,
  credential,
};
