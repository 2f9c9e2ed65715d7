#!/usr/bin/env python3
"""A small, complete API client: pooled connections, time-outs, retries under one deadline,
validated answers, a kept copy for bad times, and one log line for each attempt.

    pip install httpx
    python3 api-client-example.py https://api.example.com     (or set API_BASE_URL)

Needs Python 3.11. stdout gets one JSON line with the summary, stderr one JSON line for each attempt.
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
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from types import TracebackType
from typing import Any, TypeVar
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
        """The API is down or busy, so an older answer is better than none."""
        return self.code == "connection" or (self.status is not None and (self.status >= 500 or self.status == 429))


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
class KnownRate:
    rate: Rate
    source: str  # "network" or "stale"
    age: float


@dataclass(frozen=True)
class Answer:
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


class ApiClient:
    def __init__(self, base_url: str, settings: Settings = Settings()) -> None:
        self._settings = settings
        self._rates: dict[str, tuple[Rate, float]] = {}
        self._http = httpx.AsyncClient(
            base_url=base_url,
            timeout=httpx.Timeout(30.0, connect=5.0),
            limits=httpx.Limits(max_connections=16, max_keepalive_connections=16),
            headers={"User-Agent": "api-client-example/1.0", "Accept": "application/json"},
            follow_redirects=False,
        )

    async def __aenter__(self) -> ApiClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.aclose()

    async def list_items(self, tag: str, limit: int) -> list[Item]:
        if limit < 1:
            raise ValueError(f"limit must be above 0, got {limit}")
        answer = await self._call("GET", "items", params={"tag": tag, "limit": limit})
        return _read(answer, lambda value: [_item(entry) for entry in _list(value, "items")])

    async def find_item(self, item_id: int) -> Item | None:
        """The item, or None when there is none."""
        try:
            return _read(await self._call("GET", f"items/{quote(str(item_id), safe='')}"), _item)
        except ApiError as error:
            if error.code == "not-found":
                return None
            raise

    async def create_order(self, item_id: int, quantity: int) -> Order:
        answer = await self._call("POST", "orders", payload={"itemId": item_id, "quantity": quantity})
        return _read(answer, _order)

    async def rate(self, currency: str) -> KnownRate:
        """The rate as of now, or while the API is down the last one seen, marked as stale."""
        try:
            rate = _read(await self._call("GET", f"rates/{quote(currency, safe='')}"), _rate)
        except ApiError as error:
            if not error.unavailable or currency not in self._rates:
                raise
            kept, at = self._rates[currency]
            age = time.time() - at
            if age > MAX_STALE:
                raise
            _log(event="stale", key=f"rates/{currency}", ageMs=round(age * 1_000), reason=str(error))
            return KnownRate(kept, "stale", age)
        self._rates[currency] = (rate, time.time())
        return KnownRate(rate, "network", 0.0)

    async def _call(
        self, method: str, path: str, *, params: dict[str, Any] | None = None, payload: Any = None
    ) -> Answer:
        settings = self._settings
        request_id = str(uuid.uuid4())
        ends_at = time.monotonic() + settings.deadline
        request = {"method": method, "url": path, "params": params, "json": payload}
        n = 0
        while True:
            n += 1
            limit = min(settings.attempt_timeout, ends_at - time.monotonic())
            failure: ApiError
            floor: float | None = None
            try:
                answer = await self._attempt(request, request_id, n, limit)
            except ApiError as error:
                failure = error
                may_repeat = error.code == "connection" and not error.permanent and (method == "GET" or error.not_sent)
            else:
                if answer.status < 300:
                    return answer
                floor = _retry_after(answer.headers.get("retry-after"))
                # A POST is repeated only when the first one certainly did nothing.
                refused = answer.status in (429, 503) and floor is not None
                may_repeat = answer.status in RETRY_STATUS and (method == "GET" or refused)
                failure = _error_for(method, path, answer.status, floor)
            wait = max(floor or 0.0, random.random() * min(30.0, settings.first_delay * 2 ** (n - 1)))
            fits = time.monotonic() + wait < ends_at
            if not may_repeat or n >= settings.attempts or not fits:
                raise failure
            await asyncio.sleep(wait)

    async def _attempt(self, request: dict[str, Any], request_id: str, n: int, limit: float) -> Answer:
        method, path = request["method"], request["url"]
        # The path only: a query may hold secrets.
        line: dict[str, Any] = {"requestId": request_id, "method": method, "path": path, "attempt": n, "status": None}
        started = time.monotonic()
        try:
            # The time-outs of httpx watch single reads; this one ends the attempt, body included.
            return await _within(limit, self._exchange(request, request_id, line))
        except TimeoutError as error:
            line["fault"] = "timeout"
            raise ApiError("connection", f"{method} {path}: no whole answer within {limit:.1f} s") from error
        except httpx.DecodingError as error:
            line["fault"] = type(error).__name__
            raise ApiError("bad-answer", f"{method} {path}: the body could not be unpacked") from error
        except httpx.TransportError as error:
            line["fault"] = type(error).__name__
            raise ApiError(
                "connection",
                f"{method} {path}: {type(error).__name__}",
                not_sent=isinstance(error, NOT_SENT),
                permanent=_is_certificate_fault(error),
            ) from error
        finally:
            line["ms"] = round((time.monotonic() - started) * 1_000)
            _log(event="attempt", **line)

    async def _exchange(self, request: dict[str, Any], request_id: str, line: dict[str, Any]) -> Answer:
        async with self._http.stream(**request, headers={"X-Request-Id": request_id}) as response:
            line["status"] = response.status_code
            line["serverRequestId"] = response.headers.get("x-request-id")
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > self._settings.max_body:
                    raise ApiError("bad-answer", f"the body is larger than {self._settings.max_body} bytes")
            return Answer(response.status_code, response.headers, bytes(body))


async def _within(seconds: float, work: Coroutine[Any, Any, T]) -> T:
    # asyncio.timeout is not enough: with httpx 0.23 over anyio 3.6 its cancellation comes out as
    # CancelledError, not as TimeoutError.
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


def _error_for(method: str, path: str, status: int, floor: float | None) -> ApiError:
    retry_at = None if floor is None else datetime.now(timezone.utc) + timedelta(seconds=floor)
    code = "not-found" if status == 404 else "http-status"
    return ApiError(code, f"{method} {path}: the server answered {status}", status=status, retry_at=retry_at)


def _retry_after(value: str | None) -> float | None:
    """Seconds or an HTTP date; None for anything else. At most ten years, so that it stays a valid date."""
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


def _is_certificate_fault(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def _read(answer: Answer, parse: Callable[[Any], T]) -> T:
    content_type = answer.headers.get("content-type", "no Content-Type")
    if not JSON_TYPE.match(content_type):
        raise ApiError("bad-answer", f"expected JSON, got {content_type}: {answer.body[:80]!r}")
    try:
        value = json.loads(answer.body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ApiError("bad-answer", f"the body is not valid JSON: {answer.body[:80]!r}") from error
    return parse(value)


def _field(value: Any, name: str, kinds: tuple[type, ...]) -> Any:
    # bool is a subclass of int in Python.
    if not isinstance(value, dict) or not isinstance(value.get(name), kinds) or isinstance(value[name], bool):
        raise ApiError("bad-answer", f"the answer does not have the expected form: {name}")
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


def _log(**line: Any) -> None:
    print(json.dumps(line), file=sys.stderr, flush=True)


async def main(argv: list[str], env: Mapping[str, str]) -> int:
    base_url = argv[0] if argv else env.get("API_BASE_URL", "")
    if not base_url.startswith(("http://", "https://")):
        _log(event="usage", message="give the base URL as the first argument or in API_BASE_URL")
        return 2
    settings = Settings(
        first_delay=float(env.get("API_FIRST_DELAY_MS", "1000")) / 1_000,
        deadline=float(env.get("API_DEADLINE_MS", "60000")) / 1_000,
    )
    try:
        async with ApiClient(base_url, settings) as client:
            items = await client.list_items("garden & home", 2)
            order = await client.create_order(items[0].id if items else 1, 3)
            missing = await client.find_item(404)
            first = await client.rate("EUR")
            second = await client.rate("EUR")
    except ApiError as error:
        _log(event="failed", message=str(error))
        return 1
    summary = {
        "items": [item.name for item in items],
        "orderId": order.id,
        "missing": missing.name if missing else None,
        "rates": [first.source, second.source],
        "rate": second.rate.value,
    }
    print(json.dumps(summary))
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:], os.environ)))
