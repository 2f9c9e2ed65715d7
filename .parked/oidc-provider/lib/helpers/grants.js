










export {
  consumeGrantSource,
  findAccount,
  findGrantSource,
  validateGrant,
} from './grant_source.js';
export {
  checkDpopRequired,
  checkMtlsCert,
} from './sender_constraints.js';
export { default as validateDpop, checkDpopReplay } from './validate_dpop.js';
export {
  applyAuthorizationDetails,
  resolveAndApplyResource,
  resolveRequestedResources,
  validateClientScope,
} from './grant_authorization.js';
export {
  applyRefreshTokenBindings,
  shouldIssueRefreshToken,
} from './grant_refresh_token.js';
export { buildTokenResponse } from './grant_response.js';
