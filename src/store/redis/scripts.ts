// Each script is one atomic step, and can be run again: a command that timed out may still be executed later.

/**
 * Writes, because a full store and a replica only refuse writes; with every command of this server, because an ACL user can lack
 * one; and with two keys, because every node of a cluster refuses those. Returns used and maximum memory in bytes, and the policy of
 * eviction, unless the user may not read them. KEYS: two. ARGV: channel.
 */
export const probeScript = `
redis.call('SET', KEYS[1], '1', 'PX', 60000)
redis.call('GET', KEYS[1])
redis.call('HSET', KEYS[2], 'time', redis.call('TIME')[1])
redis.call('HGET', KEYS[2], 'time')
redis.call('HMGET', KEYS[2], 'time')
redis.call('PEXPIRE', KEYS[2], math.max(redis.call('PTTL', KEYS[2]), 60000))
redis.call('DEL', KEYS[2])
redis.call('PUBLISH', ARGV[1], '')
local text = redis.pcall('INFO', 'memory')
if type(text) ~= 'string' then return {} end
return {text:match('used_memory:(%d+)'), text:match('maxmemory:(%d+)'), text:match('maxmemory_policy:([%w-]+)')}`;

/** Claims a key for a token, again if the token has it. KEYS: key. ARGV: token, milliseconds. */
export const claimScript = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

/** Deletes the claim of a token. KEYS: key. ARGV: token. */
export const releaseScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

const ended = 'ended';

/**
 * Claims a request in flight for a token. Returns 0 if another token has it, 1 if not, and 2 if one has just ended: its response
 * may be stored since. KEYS: key. ARGV: token, milliseconds.
 */
export const beginFlightScript = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] and holder ~= '${ended}' then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return holder == '${ended}' and 2 or 1`;

/** Ends the flight of a token, and wakes who waits for it. KEYS: key. ARGV: token, milliseconds, channel. */
export const endFlightScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], '${ended}', 'PX', ARGV[2])
redis.call('PUBLISH', ARGV[3], '')
return 1`;

/** Milliseconds by the clock of the store, which all nodes share; a test passes its own. */
const now = (argument: number) => `
local now = tonumber(ARGV[${argument}])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + time[2] / 1000
end
-- A pause that is longer now than when it was set is one of a clock that was set back since.
local function pauseIn(pause, paused, now)
  pause, paused = tonumber(pause), tonumber(paused)
  if pause and not (paused and pause - now > paused + 1) then return pause end
end`;

// Decision: docs/decisions/2026-11-26-limits-are-reserved-in-the-store.md
/**
 * Takes a token of a bucket and returns when it is available: a bucket in debt grants its tokens later, in the order of the
 * requests. The same rule as GCRA, stored as tokens, so that other options apply to what was spent. \`at\` is when the tokens were
 * counted: after the end of a pause, if there is one.
 * KEYS: bucket. ARGV: tokens a second, burst, maximum wait in milliseconds, now (or empty).
 */
export const reserveScript = `${now(4)}
local perMs, burst, maxWait = tonumber(ARGV[1]) / 1000, tonumber(ARGV[2]), tonumber(ARGV[3])
local row = redis.call('HMGET', KEYS[1], 'tokens', 'at', 'pause', 'paused')
local start = math.max(now, pauseIn(row[3], row[4], now) or now)
local at = math.min(tonumber(row[2]) or start, start)
local tokens = math.min(burst, (tonumber(row[1]) or burst) + (start - at) * perMs) - 1
local wait = start - now
if tokens < -1e-6 then wait = wait - tokens / perMs end
if wait > maxWait then return {0, tostring(wait)} end
redis.call('HSET', KEYS[1], 'tokens', string.format('%.9f', tokens), 'at', string.format('%.3f', start))
redis.call('PEXPIRE', KEYS[1], math.ceil(start - now + (burst - tokens) / perMs) + 1000)
return {1, tostring(wait)}`;

/** Grants no token until the pause ends. KEYS: bucket. ARGV: tokens a second, burst, milliseconds, now (or empty). */
export const pauseScript = `${now(4)}
local perMs, burst, ms = tonumber(ARGV[1]) / 1000, tonumber(ARGV[2]), tonumber(ARGV[3])
local row = redis.call('HMGET', KEYS[1], 'pause', 'paused')
local pause = math.max(now + ms, pauseIn(row[1], row[2], now) or 0)
redis.call('HSET', KEYS[1], 'pause', string.format('%.3f', pause), 'paused', string.format('%.3f', pause - now))
redis.call('PEXPIRE', KEYS[1], math.ceil(math.max(redis.call('PTTL', KEYS[1]), pause - now + burst / perMs)) + 1000)
return 1`;
