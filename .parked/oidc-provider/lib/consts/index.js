import PARAM_LIST from './param_list.js';
import DEV_KEYSTORE from './dev_keystore.js';
import * as CLIENT_ATTRIBUTES from './client_attributes.js';
import * as JWA from './jwa.js';

export const PUSHED_REQUEST_URN = 'urn:ietf:params:oauth:request_uri:';

export {
  CLIENT_ATTRIBUTES,
  DEV_KEYSTORE,
  JWA,
  PARAM_LIST,
};
