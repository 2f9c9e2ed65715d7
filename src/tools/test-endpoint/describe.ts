import type * as z from 'zod';
import type { CertificateFacts } from '../../http/probe/certificate.js';
import type { Measurement } from '../../http/probe/probe.js';
import { describeError, round } from '../contract/result-schema.js';
import type { Comparison } from './baseline.js';
import { isExplainedByBody } from './body-start.js';
import { findingsOf, selectHeaders } from './findings.js';
import type { EndpointInput } from './input.js';
import type { endpointOutput } from './output.js';
import { joinAssertions, percentileAssertions, summarise } from './summary.js';
import type { Sample } from './take-samples.js';
import { errorOf, hintsOf, verdictOf } from './verdict.js';

export interface TestReport {
  readonly samples: readonly [Sample, ...Sample[]];
  readonly input: EndpointInput;
  /** Whether the caller cancelled the test before it had all samples. */
  readonly isCancelled: boolean;
  readonly requestId: string;
  readonly now: number;
  readonly comparison: Comparison | undefined;
  readonly callApi: string;
}

export function describeTest({
  samples,
  input,
  isCancelled,
  requestId,
  now,
  comparison,
  callApi,
}: TestReport): z.input<typeof endpointOutput> & { ok: boolean } {
  const selected = samples.find(({ ok }) => !ok) ?? samples[0];
  const assertions = [...joinAssertions(samples), ...percentileAssertions(samples, input.expect?.maxMs)];
  const state = { samples, requested: input.samples, isCancelled, selected, assertions };
  const hints = hintsOf(state);
  const error = errorOf(state, hints);
  const { measurement } = selected;
  const bodyStart = selected.error !== undefined || isExplainedByBody(selected.assertions) ? selected.bodyStart : undefined;
  const { outcome, certificate, connection } = measurement;
  const repeats = samples.reduce((sum, sample) => sum + sample.measurement.repeats, 0);
  const findings = findingsOf({ measurement, bytes: selected.bytes, now, repeats });
  return {
    ok: error === undefined,
    verdict: verdictOf(state),
    ...(hints.length > 0 && { hints }),
    ...(outcome.response && { status: outcome.response.status }),
    method: outcome.method,
    url: outcome.url.href,
    timing: timingOf(measurement),
    ...(connection && { connection: { ...connection } }),
    ...(certificate && { certificate: shownCertificate(certificate) }),
    ...(measurement.redirects.length > 0 && {
      redirects: measurement.redirects.map(({ durationMs, ...hop }) => ({ ...hop, ms: round(durationMs) })),
    }),
    ...(outcome.response && describeResponse(selected)),
    ...(bodyStart !== undefined && { bodyStart }),
    ...(findings.length > 0 && { findings }),
    ...(assertions.length > 0 && {
      assertions: assertions.map(({ check, ok, expected, actual }) => ({ check, ok, expected, actual })),
    }),
    ...(input.samples > 1 && { samples: { ...summarise(samples) } }),
    ...(comparison && { baseline: { ...comparison, moved: [...comparison.moved] } }),
    callApi,
    requestId,
    ...(error && { error: describeError(error) }),
  };
}

function describeResponse({ measurement, bytes }: Sample) {
  const headers = measurement.outcome.response?.headers ?? new Headers();
  const contentType = headers.get('content-type');
  return {
    ...(contentType !== null && { contentType: contentType.slice(0, 200) }),
    bytes,
    wireBytes: measurement.wireBytes,
    headers: selectHeaders(headers),
  };
}

/** The notes are findings. */
function shownCertificate({ notes: _notes, ...shown }: CertificateFacts): Record<string, unknown> {
  return shown;
}

function timingOf({ phases }: Measurement): Record<string, number> {
  return Object.fromEntries(
    Object.entries(phases).map(([phase, ms]: [string, number]) => [phase === 'ttfb' ? 'firstByteMs' : `${phase}Ms`, round(ms)]),
  );
}
