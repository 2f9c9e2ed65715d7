export {ErrorEvent} from './errors.js'
export {EventSource} from './EventSource.js'
export type * from './types.js'
