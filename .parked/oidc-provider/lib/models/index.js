import getAccessToken from './access_token.js';
import getAuthorizationCode from './authorization_code.js';
import getBaseModel from './base_model.js';
import getBaseToken from './base_token.js';
import getClient from './client.js';
import getClientCredentials from './client_credentials.js';
import getDeviceCode from './device_code.js';
import getBackchannelAuthenticationRequest from './backchannel_authentication_request.js';
import getIdToken from './id_token.js';
import getInitialAccessToken from './initial_access_token.js';
import getInteraction from './interaction.js';
import getPushedAuthorizationRequest from './pushed_authorization_request.js';
import getPreAuthorizedCode from './pre_authorized_code.js';
import getRefreshToken from './refresh_token.js';
import getRegistrationAccessToken from './registration_access_token.js';
import getReplayDetection from './replay_detection.js';
import getSession from './session.js';
import getGrant from './grant.js';

export {
  getAccessToken,
  getAuthorizationCode,
  getBackchannelAuthenticationRequest,
  getBaseModel,
  getBaseToken,
  getClient,
  getClientCredentials,
  getDeviceCode,
  getIdToken,
  getInitialAccessToken,
  getInteraction,
  getPreAuthorizedCode,
  getPushedAuthorizationRequest,
  getRefreshToken,
  getRegistrationAccessToken,
  getReplayDetection,
  getSession,
  getGrant,
};
