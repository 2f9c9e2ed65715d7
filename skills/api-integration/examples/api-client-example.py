#!/usr/bin/env python3
"""A complete API client: pooled connections, timeouts, retries within one deadline, a circuit breaker,
validated responses, degradation, records as they arrive, and one log line for each attempt.

    pip install httpx
    python3 api-client-example.py https://api.example.com     (or set API_BASE_URL)

API_FALLBACK_URL is a service with the same paths, called if the API is down. API_ORDER_KEY is the idempotency key
of this order: set it only if the API documents the header, and use the same one to run again after a failure.

Requires Python 3.11. Writes one JSON line with the summary to stdout, and one JSON line for each attempt to stderr.
"""

from __future__ import annotations

import asyncio
import email.utils
import json
import os
import random
import re
import ssl
import sys
import time
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from types import TracebackType
from typing import Any, Generic, TypeVar
from urllib.parse import quote

import httpx

RETRY_STATUS = {429, 500, 502, 503, 504}
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
JSON_TYPE = re.compile(r"application/(?:[\w.+-]+\+)?json\b", re.IGNORECASE)
MAX_STALE = 24 * 3_600.0
TEN_YEARS = 315_360_000.0

T = TypeVar("T")


class ApiError(Exception):
    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int | None = None,
        retry_at: datetime | None = None,
        not_sent: bool = False,
        permanent: bool = False,
    ) -> None:
        super().__init__(message)
        self.code, self.status, self.retry_at = code, status, retry_at
        self.not_sent, self.permanent = not_sent, permanent

    @property
    def unavailable(self) -> bool:
        """Reports whether the API is down or busy, so that a substitute is better than an error."""
        if self.code in ("connection", "circuit-open"):
            return True
        return self.status is not None and (self.status >= 500 or self.status == 429)


@dataclass(frozen=True)
class Item:
    id: int
    name: str


@dataclass(frozen=True)
class Order:
    id: int
    item_id: int
    quantity: int


@dataclass(frozen=True)
class Rate:
    currency: str
    value: float


@dataclass(frozen=True)
class Limits:
    max_quantity: int


@dataclass(frozen=True)
class Degraded(Generic[T]):
    """A value with its source, its age if it was cached, and the reason why no fresh response was used."""

    value: T
    source: str  # "network", "fallback", "stale" or "default"
    age: float = 0.0
    reason: str | None = None


@dataclass(frozen=True)
class ApiResponse:
    status: int
    headers: httpx.Headers
    body: bytes


@dataclass(frozen=True)
class Settings:
    attempts: int = 4
    deadline: float = 60.0
    attempt_timeout: float = 30.0
    first_delay: float = 1.0
    max_body: int = 1024 * 1024
    max_export: int = 1024 * 1024 * 1024
    failures_to_open: int = 5


@dataclass
class _State:
    """State of a breaker: closed without `open_until`, open before that time, half-open after it."""

    failures: int = 0
    successes: int = 0
    open_until: float | None = None
    open_seconds: float = 30.0
    trial_running: bool = False


class Breaker:
    """Counts calls, not attempts. Opens for 30 s, and twice as long after a failed trial. Two successes close it."""

    def __init__(self, failures_to_open: int) -> None:
        self._failures_to_open = failures_to_open
        self._state = _State()

    def enter(self) -> _State | None:
        """Returns the argument for `leave`, or None while nothing may be sent."""
        state = self._state
        if state.open_until is not None:
            if state.trial_running or time.monotonic() < state.open_until:
                return None
            state.trial_running = True
        return state

    def leave(self, entered: _State, result: str) -> None:
        """Counts a "success", a "failure" or, as "neutral", a call that shows nothing."""
        # A call that started before the state changed does not count for the new state.
        if entered is not self._state:
            return
        if entered.open_until is None:
            if result == "failure":
                entered.failures += 1
            elif result == "success":
                entered.failures = 0
            if entered.failures >= self._failures_to_open:
                self._open(30.0)
        else:
            entered.trial_running = False
            entered.successes += 1
            if result == "failure":
                self._open(min(entered.open_seconds * 2, 300.0))
            elif entered.successes >= 2:
                self._state = _State()

    def _open(self, seconds: float) -> None:
        self._state = _State(open_until=time.monotonic() + seconds, open_seconds=seconds)


@dataclass(frozen=True)
class Origin:
    http: httpx.AsyncClient
    breaker: Breaker


class ApiClient:
    def __init__(self, base_url: str, fallback_url: str | None = None, settings: Settings = Settings()) -> None:
        self._settings = settings
        self._cache: dict[str, tuple[Any, float]] = {}
        self._api = _origin_of(base_url, settings)
        self._fallback = None if fallback_url is None else _origin_of(fallback_url, settings)

    async def __aenter__(self) -> ApiClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._api.http.aclose()
        if self._fallback is not None:
            await self._fallback.http.aclose()

    async def list_items(self, tag: str, limit: int) -> list[Item]:
        if limit < 1:
            raise ValueError(f"limit must be above 0, got {limit}")
        response = await self._call("GET", "items", params={"tag": tag, "limit": limit})
        return _read(response, lambda value: [_item(entry) for entry in _list(value, "items")])

    async def find_item(self, item_id: int) -> Item | None:
        """Returns the item, or None after a 404."""
        try:
            return _read(await self._call("GET", f"items/{quote(str(item_id), safe='')}"), _item)
        except ApiError as error:
            if error.code == "not-found":
                return None
            raise

    async def create_order(self, item_id: int, quantity: int, idempotency_key: str | None = None) -> Order:
        """Places an order. With a key the API processes it once, even after retries; without one, only a safe retry
        is made."""
        payload = {"itemId": item_id, "quantity": quantity}
        return _read(await self._call("POST", "orders", payload=payload, idempotency_key=idempotency_key), _order)

    async def rate(self, currency: str) -> Degraded[Rate]:
        """Returns a rate, without a static default: an invented rate is worse than none."""
        return await self._degradable(f"rates/{quote(currency, safe='')}", _rate)

    async def limits(self) -> Degraded[Limits]:
        """Returns the limits, by default the smallest quantity, because that is safe."""
        return await self._degradable("limits", _limits, Limits(max_quantity=1))

    async def export_items(self) -> AsyncIterator[Item]:
        """Yields all items, one JSON document per line, without holding the whole body in memory."""
        request_id = str(uuid.uuid4())
        headers = {"X-Request-Id": request_id, "Accept": "application/x-ndjson"}
        size, rest = 0, b""
        async with self._api.http.stream("GET", "export", headers=headers) as response:
            status = response.status_code
            _log(event="attempt", requestId=request_id, method="GET", path="export", attempt=1, status=status)
            if status != 200:
                raise _error_for("GET", "export", status, None)
            # Decoded bytes: a small gzip body can expand to gigabytes.
            async for chunk in response.aiter_bytes():
                size += len(chunk)
                if size > self._settings.max_export:
                    raise ApiError("invalid-response", f"the body is larger than {self._settings.max_export} bytes")
                *lines, rest = (rest + chunk).split(b"\n")
                for line in lines:
                    yield _parse(line, _item)
        if rest:
            raise ApiError("invalid-response", "GET export: the body is incomplete")

    async def _degradable(self, path: str, parse: Callable[[Any], T], static_default: T | None = None) -> Degraded[T]:
        """Returns the first available of: a fresh response, the fallback's, a cached one, a static default."""
        ends_at = time.monotonic() + self._settings.deadline
        try:
            value = _read(await self._call("GET", path, ends_at=ends_at), parse)
        except ApiError as error:
            if not error.unavailable:
                raise
            failure = error
        else:
            self._cache[path] = (value, time.time())
            return Degraded(value, "network")
        found = await self._from_fallback(path, parse, ends_at) or self._from_cache(path)
        if found is None and static_default is not None:
            found = Degraded(static_default, "default")
        if found is None:
            raise failure
        _log(event="degraded", path=path, source=found.source, ageMs=round(found.age * 1_000), reason=str(failure))
        return replace(found, reason=str(failure))

    async def _from_fallback(self, path: str, parse: Callable[[Any], T], ends_at: float) -> Degraded[T] | None:
        if self._fallback is None:
            return None
        try:
            response = await self._call("GET", path, origin=self._fallback, ends_at=ends_at)
            return Degraded(_read(response, parse), "fallback")
        except ApiError:
            # An error of the fallback is not an error of the API; its attempts are in the log.
            return None

    def _from_cache(self, path: str) -> Degraded[Any] | None:
        if path not in self._cache:
            return None
        value, at = self._cache[path]
        age = time.time() - at
        return None if age > MAX_STALE else Degraded(value, "stale", age)

    async def _call(
        self,
        method: str,
        path: str,
        *,
        params: dict[str, Any] | None = None,
        payload: Any = None,
        idempotency_key: str | None = None,
        origin: Origin | None = None,
        ends_at: float | None = None,
    ) -> ApiResponse:
        origin = origin or self._api
        ends_at = ends_at or time.monotonic() + self._settings.deadline
        entered = origin.breaker.enter()
        if entered is None:
            raise ApiError("circuit-open", f"{method} {path}: the circuit is open")
        result = "neutral"
        try:
            attempts = self._settings.attempts if entered.open_until is None else 1
            response = await self._with_retries(
                origin, method, path, params, payload, idempotency_key, ends_at, attempts
            )
            result = "success"
            return response
        except ApiError as error:
            result = _result_of(error)
            raise
        finally:
            origin.breaker.leave(entered, result)

    async def _with_retries(
        self,
        origin: Origin,
        method: str,
        path: str,
        params: dict[str, Any] | None,
        payload: Any,
        idempotency_key: str | None,
        ends_at: float,
        attempts: int,
    ) -> ApiResponse:
        settings = self._settings
        request_id = str(uuid.uuid4())
        headers = {"X-Request-Id": request_id} | ({"Idempotency-Key": idempotency_key} if idempotency_key else {})
        request = {"method": method, "url": path, "params": params, "json": payload, "headers": headers}
        # A POST without a key is retried only if the first attempt had no effect.
        retryable = method == "GET" or idempotency_key is not None
        n = 0
        while True:
            n += 1
            limit = min(settings.attempt_timeout, ends_at - time.monotonic())
            failure: ApiError
            min_wait: float | None = None
            try:
                response = await self._attempt(origin, request, n, limit)
            except ApiError as error:
                failure = error
                may_retry = error.code == "connection" and not error.permanent and (retryable or error.not_sent)
            else:
                if response.status < 300:
                    return response
                min_wait = _retry_after(response.headers.get("retry-after"))
                unprocessed = response.status == 429 or (response.status == 503 and min_wait is not None)
                may_retry = response.status in RETRY_STATUS and (retryable or unprocessed)
                failure = _error_for(method, path, response.status, min_wait)
            wait = max(min_wait or 0.0, random.random() * min(30.0, settings.first_delay * 2 ** (n - 1)))
            in_time = time.monotonic() + wait < ends_at
            if not may_retry or n >= attempts or not in_time:
                raise failure
            await asyncio.sleep(wait)

    async def _attempt(self, origin: Origin, request: dict[str, Any], n: int, limit: float) -> ApiResponse:
        method, path, request_id = request["method"], request["url"], request["headers"]["X-Request-Id"]
        # The path only: a query may contain secrets.
        line: dict[str, Any] = {"requestId": request_id, "method": method, "path": path, "attempt": n, "status": None}
        started = time.monotonic()
        try:
            # The timeouts of httpx limit single reads; this one limits the attempt, including the body.
            return await _within(limit, self._exchange(origin, request, line))
        except TimeoutError as error:
            line["error"] = "timeout"
            raise ApiError("connection", f"{method} {path}: no complete response within {limit:.1f} s") from error
        except httpx.DecodingError as error:
            line["error"] = type(error).__name__
            raise ApiError("invalid-response", f"{method} {path}: the body could not be decoded") from error
        except httpx.TransportError as error:
            line["error"] = type(error).__name__
            raise ApiError(
                "connection",
                f"{method} {path}: {type(error).__name__}",
                not_sent=isinstance(error, NOT_SENT),
                permanent=_is_certificate_error(error),
            ) from error
        finally:
            line["ms"] = round((time.monotonic() - started) * 1_000)
            _log(event="attempt", **line)

    async def _exchange(self, origin: Origin, request: dict[str, Any], line: dict[str, Any]) -> ApiResponse:
        async with origin.http.stream(**request) as response:
            line["status"] = response.status_code
            line["serverRequestId"] = response.headers.get("x-request-id")
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > self._settings.max_body:
                    raise ApiError("invalid-response", f"the body is larger than {self._settings.max_body} bytes")
            return ApiResponse(response.status_code, response.headers, bytes(body))


def _result_of(error: ApiError) -> str:
    """Returns what a failed call shows about the API. A rate limit shows that it works."""
    status = error.status or 0
    return "failure" if error.code == "connection" or status >= 500 or status == 408 else "neutral"


def _origin_of(base_url: str, settings: Settings) -> Origin:
    http = httpx.AsyncClient(
        base_url=base_url,
        timeout=httpx.Timeout(30.0, connect=5.0),
        limits=httpx.Limits(max_connections=16, max_keepalive_connections=16),
        headers={"User-Agent": "api-client-example/1.0", "Accept": "application/json"},
        follow_redirects=False,
    )
    return Origin(http, Breaker(settings.failures_to_open))


async def _within(seconds: float, work: Coroutine[Any, Any, T]) -> T:
    # asyncio.timeout is not enough: with httpx 0.23 over anyio 3.6 its cancellation raises
    # CancelledError, not TimeoutError.
    task = asyncio.ensure_future(work)
    try:
        done, _ = await asyncio.wait({task}, timeout=max(0.0, seconds))
        if not done:
            raise TimeoutError(f"not finished within {seconds:.1f} s")
        return task.result()
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait({task}, timeout=1.0)


def _error_for(method: str, path: str, status: int, min_wait: float | None) -> ApiError:
    retry_at = None if min_wait is None else datetime.now(timezone.utc) + timedelta(seconds=min_wait)
    code = "not-found" if status == 404 else "http-status"
    return ApiError(code, f"{method} {path}: the server returned {status}", status=status, retry_at=retry_at)


def _retry_after(value: str | None) -> float | None:
    """Parses seconds or an HTTP date; None for anything else. Maximum ten years, so that the date stays valid."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:15]), TEN_YEARS)
    try:
        at = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=timezone.utc)
    return min(max(0.0, (at - datetime.now(timezone.utc)).total_seconds()), TEN_YEARS)


def _is_certificate_error(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def _read(response: ApiResponse, parse: Callable[[Any], T]) -> T:
    content_type = response.headers.get("content-type", "no Content-Type")
    if not JSON_TYPE.match(content_type):
        raise ApiError("invalid-response", f"expected JSON, got {content_type}: {response.body[:80]!r}")
    return _parse(response.body, parse)


def _parse(body: bytes, parse: Callable[[Any], T]) -> T:
    try:
        value = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ApiError("invalid-response", f"the body is not valid JSON: {body[:80]!r}") from error
    return parse(value)


def _field(value: Any, name: str, kinds: tuple[type, ...]) -> Any:
    # bool is a subclass of int in Python.
    if not isinstance(value, dict) or not isinstance(value.get(name), kinds) or isinstance(value[name], bool):
        raise ApiError("invalid-response", f"the response does not match the schema: {name}")
    return value[name]


def _list(value: Any, name: str) -> list[Any]:
    entries: list[Any] = _field(value, name, (list,))
    return entries


def _item(value: Any) -> Item:
    return Item(id=_field(value, "id", (int,)), name=_field(value, "name", (str,)))


def _order(value: Any) -> Order:
    return Order(
        id=_field(value, "id", (int,)),
        item_id=_field(value, "itemId", (int,)),
        quantity=_field(value, "quantity", (int,)),
    )


def _rate(value: Any) -> Rate:
    return Rate(currency=_field(value, "currency", (str,)), value=float(_field(value, "value", (int, float))))


def _limits(value: Any) -> Limits:
    return Limits(max_quantity=_field(value, "maxQuantity", (int,)))


def _log(**line: Any) -> None:
    print(json.dumps(line), file=sys.stderr, flush=True)


async def main(argv: list[str], env: Mapping[str, str]) -> int:
    base_url = argv[0] if argv else env.get("API_BASE_URL", "")
    if not base_url.startswith(("http://", "https://")):
        _log(event="usage", message="pass the base URL as the first argument or in API_BASE_URL")
        return 2
    settings = Settings(
        first_delay=float(env.get("API_FIRST_DELAY_MS", "1000")) / 1_000,
        deadline=float(env.get("API_DEADLINE_MS", "60000")) / 1_000,
        failures_to_open=int(env.get("API_FAILURES_TO_OPEN", "5")),
    )
    try:
        async with ApiClient(base_url, env.get("API_FALLBACK_URL"), settings) as client:
            items = await client.list_items("garden & home", 2)
            order = await client.create_order(items[0].id if items else 1, 3, env.get("API_ORDER_KEY"))
            missing = await client.find_item(404)
            exported = len([None async for _ in client.export_items()])
            first = await client.rate("EUR")
            second = await client.rate("EUR")
            limits = await client.limits()
    except ApiError as error:
        _log(event="failed", message=str(error))
        return 1
    summary = {
        "items": [item.name for item in items],
        "orderId": order.id,
        "missing": missing.name if missing else None,
        "exported": exported,
        "rates": [first.source, second.source],
        "rate": second.value.value,
        "limits": [limits.source, limits.value.max_quantity],
    }
    print(json.dumps(summary))
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:], os.environ)))
