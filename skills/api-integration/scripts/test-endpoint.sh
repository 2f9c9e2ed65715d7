#!/usr/bin/env bash
# Tests one HTTP endpoint and prints the result as one JSON object to stdout.
# Runs on bash 3.2 and newer; --help describes input, output and exit codes.

set -u
# For byte-wise string handling and untranslated curl messages.
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

Sends one request, discards the body and prints one JSON object:
  {ok, url, method, status, seconds, bytes, contentType, redirect, verdict, error}

Input: arguments, or without arguments one JSON object on stdin with
  url     string, required; http:// or https://, ASCII only
  method  string; GET (the default), POST, PUT, DELETE, PATCH, HEAD or OPTIONS

Sends "Accept: application/json" and no body. Reports redirects, but does not
follow them. The connect timeout is 10 s, the deadline for the request 30 s;
TEST_ENDPOINT_MAX_TIME changes the deadline (seconds, above 0 and up to 600).
Calls any address, including private ones.

Exit codes and their verdicts:
  0  pass             the status is 2xx or 3xx
  1  http-error       another status
  2  bad-input        the arguments or the JSON on stdin are invalid
  3  unreachable      the DNS lookup or the connection failed
  4  timeout          the request exceeded its deadline
  5  tls-error        the TLS handshake failed or the certificate is not valid
  6  transfer-error   another failure, such as an incomplete response
  7  missing-program  curl is missing, or for JSON input all of python3, node and jq
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
        # Bytes above 127 are Latin-1, the charset of header values.
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

# Prints the result and exits: finish EXIT_CODE VERDICT ERROR
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

# Each reader prints three lines ("ok", the url, the method), or one line with the error.
read_with_python3() {
  python3 -I -c '
import json, re, sys

def problem(text):
    print(text)
    sys.exit(0)

try:
    given = json.loads(sys.stdin.buffer.read().decode("utf-8"))
except (ValueError, RecursionError):
    problem("stdin is not valid JSON")
if not isinstance(given, dict):
    problem("stdin must contain one JSON object")
if set(given) - {"url", "method"}:
    problem("the only parameters are url and method")
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
  problem("stdin is not valid JSON");
}
if (given === null || typeof given !== "object" || Array.isArray(given)) problem("stdin must contain one JSON object");
if (Object.keys(given).some((key) => key !== "url" && key !== "method")) problem("the only parameters are url and method");
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
| if $parsed == null then "stdin is not valid JSON"
  else $parsed.given as $given
  | if ($given | type) != "object" then "stdin must contain one JSON object"
    elif ($given | keys - ["url", "method"] | length) > 0 then "the only parameters are url and method"
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
  local input reader parsed verdict found=0
  [ -t 0 ] && bad_input 'a url is required: test-endpoint.sh URL [METHOD], or --help'
  IFS= read -r -d '' -n $((MAX_INPUT_BYTES + 1)) input
  [ "${#input}" -gt "$MAX_INPUT_BYTES" ] && bad_input "stdin contains more than $MAX_INPUT_BYTES bytes"
  for reader in jq python3 node; do
    command -v "$reader" >/dev/null 2>&1 || continue
    # A program on the PATH may fail to run (version managers, stubs): then the next one is used.
    parsed=$(printf '%s' "$input" | read_with "$reader" 2>/dev/null) || continue
    [ -n "$parsed" ] || continue
    found=1
    break
  done
  [ "$found" -eq 1 ] || finish 7 'missing-program' 'reading JSON from stdin requires python3, node or jq; or pass the url as an argument'
  verdict=${parsed%%$'\n'*}
  [ "$verdict" = 'ok' ] || bad_input "$verdict"
  parsed=${parsed#*$'\n'}
  url=${parsed%%$'\n'*}
  method=${parsed#*$'\n'}
}

read_arguments() {
  case $1 in
    -h | --help)
      usage
      exit 0
      ;;
    --) shift ;;
    -*) bad_input 'the only option is --help; a url must start with http:// or https://' ;;
  esac
  [ $# -ge 1 ] || bad_input 'a url is required: test-endpoint.sh URL [METHOD], or --help'
  [ $# -le 2 ] || bad_input 'too many arguments: pass URL and METHOD only'
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
    *) bad_input 'url must start with http:// or https://' ;;
  esac
  case $url in
    *[!!-~]*) bad_input 'url must be printable ASCII without spaces: percent-encode the path, write the host in punycode' ;;
    # Parsers disagree on where the host ends in a URL with a backslash.
    *\\*) bad_input 'url must not contain a backslash' ;;
  esac
  rest=${url#*://}
  rest=${rest%%[/?#]*}
  [ -n "${rest##*@}" ] || bad_input 'url does not contain a host'
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
    7) printf 'the connection could not be established' ;;
    28) printf 'no complete response within the deadline' ;;
    *) printf 'curl failed with code %s' "$1" ;;
  esac
}

main() {
  local limit report line code=0 detail='' message
  if [ $# -eq 0 ]; then read_stdin; else read_arguments "$@"; fi
  check_method
  check_url
  limit=$(max_time) || bad_input 'TEST_ENDPOINT_MAX_TIME must be a number of seconds above 0 and up to 600'
  command -v curl >/dev/null 2>&1 || finish 7 'missing-program' 'curl is not installed'

  # -q ignores a curlrc; --globoff prevents [] and {} from turning one URL into several requests.
  local -a request=(-q --silent --show-error --globoff --proto '=http,https' --connect-timeout "$CONNECT_TIMEOUT"
    --max-time "$limit" --header 'Accept: application/json' --output /dev/null)
  case $method in
    HEAD) request+=(--head) ;;
    # An empty body with a length: without a length, some servers return 411.
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
    null) finish 6 'transfer-error' 'the response has no status' ;;
    *) finish 1 'http-error' "the server returned $status" ;;
  esac
}

main "$@"
