export { formatMessagePath, getPkgPathValue } from './shared/utils.js'
export { formatMessage } from './shared/message.js'
