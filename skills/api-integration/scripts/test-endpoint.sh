#!/usr/bin/env bash
# Checks one HTTP endpoint and reports the outcome as one JSON object on stdout.
# Runs on bash 3.2 and newer; run it with --help for its contract.

set -u
# Byte-wise string handling and untranslated curl messages.
export LC_ALL=C

readonly CONNECT_TIMEOUT=10
readonly MAX_INPUT_BYTES=65536
readonly MAX_URL_BYTES=8192

url='' method='GET' status='null' seconds='null' bytes='null' content_type='' redirect=''

usage() {
  cat <<'HELP'
Usage: test-endpoint.sh URL [METHOD]
       test-endpoint.sh < parameters.json
       test-endpoint.sh --help

Sends one request, throws the body away and prints one JSON object:
  {ok, url, method, status, seconds, bytes, contentType, redirect, verdict, error}

Input: arguments, or with no arguments one JSON object on stdin with
  url     string, required; http:// or https://, ASCII only
  method  string; GET (the default), POST, PUT, DELETE, PATCH, HEAD or OPTIONS

The request carries "Accept: application/json" and no body. Redirects are
reported, not followed. Connecting may take 10 s and the whole request 30 s;
TEST_ENDPOINT_MAX_TIME changes the latter (seconds, above 0 and up to 600).
Any address is called, private ones included.

Exit codes, with the verdict of each:
  0  pass             the status is 2xx or 3xx
  1  http-error       another status
  2  bad-input        the arguments or the JSON on stdin are not usable
  3  unreachable      the name was not resolved or the connection not made
  4  timeout          the time was over
  5  tls-error        handshake or certificate
  6  transfer-error   another fault, such as an answer cut short
  7  missing-program  curl is missing, or for JSON input python3, node and jq are
HELP
}

json_string() {
  local text=$1 out='' i char code
  for ((i = 0; i < ${#text}; i++)); do
    char=${text:i:1}
    case $char in
      '"') out+='\"' ;;
      \\) out+="\\\\" ;;
      [[:print:]]) out+=$char ;;
      *)
        printf -v code '%d' "'$char"
        # Bytes above 127 are read as Latin-1, which is what a header value is.
        printf -v code '\\u%04x' $((code & 255))
        out+=$code
        ;;
    esac
  done
  printf '"%s"' "$out"
}

json_or_null() {
  if [ -n "$1" ]; then json_string "$1"; else printf 'null'; fi
}

without_userinfo() {
  local scheme='' rest=$1 authority
  case $rest in
    *://*)
      scheme=${rest%%://*}://
      rest=${rest#*://}
      ;;
  esac
  authority=${rest%%[/?#]*}
  printf '%s%s%s' "$scheme" "${authority##*@}" "${rest#"$authority"}"
}

# finish EXIT_CODE VERDICT ERROR
finish() {
  local ok='false'
  [ "$1" -eq 0 ] && ok='true'
  printf '{"ok":%s,"url":%s,"method":%s,"status":%s,"seconds":%s,"bytes":%s,"contentType":%s,"redirect":%s,"verdict":%s,"error":%s}\n' \
    "$ok" "$(json_or_null "$(without_userinfo "${url:0:MAX_URL_BYTES}")")" "$(json_string "${method:0:32}")" \
    "$status" "$seconds" "$bytes" "$(json_or_null "${content_type:0:200}")" \
    "$(json_or_null "$(without_userinfo "${redirect:0:MAX_URL_BYTES}")")" "$(json_string "$2")" "$(json_or_null "$3")"
  exit "$1"
}

bad_input() {
  finish 2 'bad-input' "$1"
}

# Each reader prints three lines - "ok", the url, the method - or one line that says what is wrong.
read_with_python3() {
  python3 -I -c '
import json, re, sys

def problem(text):
    print(text)
    sys.exit(0)

try:
    given = json.loads(sys.stdin.buffer.read().decode("utf-8"))
except (ValueError, RecursionError):
    problem("stdin holds no valid JSON")
if not isinstance(given, dict):
    problem("stdin must hold one JSON object")
if set(given) - {"url", "method"}:
    problem("only url and method are known parameters")
url = given.get("url")
method = given.get("method", "GET")
if not isinstance(url, str):
    problem("url is required and must be a string")
if not isinstance(method, str):
    problem("method must be a string")
if re.search(r"[^\x21-\x7e]", url + method):
    problem("url and method must be printable ASCII without spaces")
print("ok", url, method, sep="\n")
'
}

read_with_node() {
  # shellcheck disable=SC2016 # the template literal belongs to JavaScript
  node -e '
const problem = (text) => { console.log(text); process.exit(0); };
let given;
try {
  given = JSON.parse(require("fs").readFileSync(0, "utf8"));
} catch {
  problem("stdin holds no valid JSON");
}
if (given === null || typeof given !== "object" || Array.isArray(given)) problem("stdin must hold one JSON object");
if (Object.keys(given).some((key) => key !== "url" && key !== "method")) problem("only url and method are known parameters");
const { url, method = "GET" } = given;
if (typeof url !== "string") problem("url is required and must be a string");
if (typeof method !== "string") problem("method must be a string");
if (/[^\x21-\x7e]/.test(url + method)) problem("url and method must be printable ASCII without spaces");
console.log(`ok\n${url}\n${method}`);
'
}

read_with_jq() {
  # shellcheck disable=SC2016 # $given and $method belong to jq
  jq -rRs '
(try {given: fromjson} catch null) as $parsed
| if $parsed == null then "stdin holds no valid JSON"
  else $parsed.given as $given
  | if ($given | type) != "object" then "stdin must hold one JSON object"
    elif ($given | keys - ["url", "method"] | length) > 0 then "only url and method are known parameters"
    elif ($given.url | type) != "string" then "url is required and must be a string"
    else (if $given | has("method") then $given.method else "GET" end) as $method
    | if ($method | type) != "string" then "method must be a string"
      elif ($given.url + $method | explode | any(. < 33 or . > 126)) then "url and method must be printable ASCII without spaces"
      else "ok\n\($given.url)\n\($method)"
      end
    end
  end
'
}

read_with() {
  case $1 in
    python3) read_with_python3 ;;
    node) read_with_node ;;
    jq) read_with_jq ;;
  esac
}

read_stdin() {
  local input reader answer verdict found=0
  [ -t 0 ] && bad_input 'a url is required: test-endpoint.sh URL [METHOD], or --help'
  IFS= read -r -d '' -n $((MAX_INPUT_BYTES + 1)) input
  [ "${#input}" -gt "$MAX_INPUT_BYTES" ] && bad_input "stdin holds more than $MAX_INPUT_BYTES bytes"
  for reader in jq python3 node; do
    command -v "$reader" >/dev/null 2>&1 || continue
    # A program can be on the PATH and still not run (version managers, stubs): then the next one is asked.
    answer=$(printf '%s' "$input" | read_with "$reader" 2>/dev/null) || continue
    [ -n "$answer" ] || continue
    found=1
    break
  done
  [ "$found" -eq 1 ] || finish 7 'missing-program' 'reading JSON from stdin needs python3, node or jq; or give the url as an argument'
  verdict=${answer%%$'\n'*}
  [ "$verdict" = 'ok' ] || bad_input "$verdict"
  answer=${answer#*$'\n'}
  url=${answer%%$'\n'*}
  method=${answer#*$'\n'}
}

read_arguments() {
  case $1 in
    -h | --help)
      usage
      exit 0
      ;;
    --) shift ;;
    -*) bad_input 'there are no options but --help, and a url begins with http:// or https://' ;;
  esac
  [ $# -ge 1 ] || bad_input 'a url is required: test-endpoint.sh URL [METHOD], or --help'
  [ $# -le 2 ] || bad_input 'at most two arguments are taken: URL and METHOD'
  url=$1
  method=${2:-GET}
}

check_method() {
  shopt -s nocasematch
  case $method in
    GET) method='GET' ;;
    POST) method='POST' ;;
    PUT) method='PUT' ;;
    DELETE) method='DELETE' ;;
    PATCH) method='PATCH' ;;
    HEAD) method='HEAD' ;;
    OPTIONS) method='OPTIONS' ;;
    *) bad_input 'method must be GET, POST, PUT, DELETE, PATCH, HEAD or OPTIONS' ;;
  esac
  shopt -u nocasematch
}

check_url() {
  local rest
  [ "${#url}" -le "$MAX_URL_BYTES" ] || bad_input "url is longer than $MAX_URL_BYTES bytes"
  case $url in
    [Hh][Tt][Tt][Pp]://* | [Hh][Tt][Tt][Pp][Ss]://*) ;;
    *) bad_input 'url must begin with http:// or https://' ;;
  esac
  case $url in
    *[!!-~]*) bad_input 'url must be printable ASCII without spaces: percent-encode the path, write the host in punycode' ;;
    # Parsers disagree on where the host ends in such a URL.
    *\\*) bad_input 'url must not hold a backslash' ;;
  esac
  rest=${url#*://}
  rest=${rest%%[/?#]*}
  [ -n "${rest##*@}" ] || bad_input 'url has no host'
}

max_time() {
  local value=${TEST_ENDPOINT_MAX_TIME:-30}
  if ! [[ $value =~ ^[0-9]{1,3}(\.[0-9]{1,3})?$ ]] || [[ $value =~ ^[0.]+$ ]] || [ "${value%.*}" -gt 600 ]; then
    return 1
  fi
  printf '%s' "$value"
}

explain() {
  case $1 in
    5) printf 'the proxy name could not be resolved' ;;
    6) printf 'the host name could not be resolved' ;;
    7) printf 'the connection could not be made' ;;
    28) printf 'no complete answer within the time given' ;;
    *) printf 'curl gave up with code %s' "$1" ;;
  esac
}

main() {
  local limit report line code=0 detail='' message
  if [ $# -eq 0 ]; then read_stdin; else read_arguments "$@"; fi
  check_method
  check_url
  limit=$(max_time) || bad_input 'TEST_ENDPOINT_MAX_TIME must be a number of seconds above 0 and up to 600'
  command -v curl >/dev/null 2>&1 || finish 7 'missing-program' 'curl is not installed'

  # -q keeps a curlrc from adding options; --globoff keeps [] and {} from making several requests of one URL.
  local -a request=(-q --silent --show-error --globoff --proto '=http,https' --connect-timeout "$CONNECT_TIMEOUT"
    --max-time "$limit" --header 'Accept: application/json' --output /dev/null)
  case $method in
    HEAD) request+=(--head) ;;
    # An empty body with a length: without one some servers answer 411.
    POST | PUT | PATCH) request+=(--request "$method" --data '' --header 'Content-Type:') ;;
    *) request+=(--request "$method") ;;
  esac
  request+=(--write-out '\n@status %{http_code}\n@seconds %{time_total}\n@bytes %{size_download}\n@type %{content_type}\n@redirect %{redirect_url}\n')
  report=$(curl "${request[@]}" --url "$url" 2>&1) || code=$?

  while IFS= read -r line; do
    case $line in
      '@status '*) status=${line#'@status '} ;;
      '@seconds '*) seconds=${line#'@seconds '} ;;
      '@bytes '*) bytes=${line#'@bytes '} ;;
      '@type '*) content_type=${line#'@type '} ;;
      '@redirect '*) redirect=${line#'@redirect '} ;;
      'curl: '*) [ -n "$detail" ] || detail=${line#'curl: '} ;;
    esac
  done <<<"$report"
  [[ $status =~ ^[1-9][0-9]*$ ]] || status='null'
  [[ $seconds =~ ^[0-9]+(\.[0-9]+)?$ ]] || seconds='null'
  [[ $bytes =~ ^(0|[1-9][0-9]*)$ ]] || bytes='null'

  if [ "$code" -ne 0 ]; then
    message="$(explain "$code")${detail:+ (${detail:0:300})}"
    case $code in
      1 | 3) bad_input "$message" ;;
      5 | 6 | 7) finish 3 'unreachable' "$message" ;;
      28) finish 4 'timeout' "$message" ;;
      35 | 51 | 53 | 54 | 58 | 59 | 60 | 64 | 66 | 77 | 80 | 82 | 83 | 90 | 91 | 98) finish 5 'tls-error' "$message" ;;
      *) finish 6 'transfer-error' "$message" ;;
    esac
  fi
  case $status in
    2?? | 3??) finish 0 'pass' '' ;;
    null) finish 6 'transfer-error' 'the answer has no status' ;;
    *) finish 1 'http-error' "the server answered $status" ;;
  esac
}

main "$@"
