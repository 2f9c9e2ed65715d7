import { referenceStart, textsOf } from '../../config/references-check.js';
import { isMapping, type Mapping } from '../../documents/mapping.js';
import type { SchemaDiagnostic } from '../../documents/schema-diagnostics.js';

type Path = readonly PropertyKey[];

const rule =
  'contains a secret reference, which works only in the configuration file; configure the API there, and name it with api and path';

/** Returns an error for each secret reference in what a file of endpoints sends: it would be sent as written. */
export function unresolvedReferences({ defaults, endpoints }: Mapping): SchemaDiagnostic[] {
  const list = Array.isArray(endpoints) ? endpoints : [];
  return [...sentTexts(defaults, ['defaults']), ...list.flatMap((endpoint: unknown, index) => sentTexts(endpoint, ['endpoints', index]))]
    .filter(({ value }) => referenceStart.test(value))
    .map(({ path }) => ({ path, isKey: false, rule }));
}

/** Returns the texts of an endpoint, except what it expects of the response. */
function sentTexts(endpoint: unknown, path: Path): { readonly path: Path; readonly value: string }[] {
  if (!isMapping(endpoint)) return [];
  const { expect: _, ...sent } = endpoint;
  return [...textsOf(sent, path)];
}
