import { headWithin, stringBytes } from '../../runtime/string-bytes.js';

/**
 * Names of paging, totals and errors, without separators: what an agent needs of an object with very many keys. Names of
 * pagination in 20 public APIs, and of errors in RFC 9457, JSON-RPC, GraphQL, Spring, Django and ASP.NET.
 */
const notable: ReadonlySet<string> = new Set(
  `next nexturl nexturi nextlink nextpage nextpageurl nextpageuri nextpagetoken nextpagelink nexttoken nextcursor nextmarker
  nextrecordsurl nextbatch odatanextlink cursor endcursor marker continue continuation continuationtoken hasmore hasnext
  hasnextpage more done islast islastpage paging pagination pageinfo pagetoken offset startat total totalcount totalitems
  totalpages totalresults totalsize count remaining links meta metadata responsemetadata
  ok success error errors errorcode errormessage errordescription errordetails exception failure message msg reason
  detail details title code status statuscode cause stack trace traceid requestid warnings`
    .trim()
    .split(/\s+/),
);
const maxNotable = 16;
const maxLength = 24;
const nine = 0x39;

const prose =
  /^(message|msg|details?|description|reason|exception|error|error_?(message|description)|stack(_?trace)?|trace(back)?|cause|output|std(out|err)|logs?)$/i;

/** Reports whether a text below this key often has its cause at its end. */
export function isProse(key: string): boolean {
  return prose.test(key);
}

/** Keys of objects. Those of large objects are read once for a whole bounding, because reading them is slow. */
export interface KeyIndex {
  of(record: object): readonly string[];
  /** Returns the indexes of the first keys that are names of paging, totals or errors. */
  notableOf(record: object): readonly number[];
}

const maxUncached = 64;

export function createKeyIndex(): KeyIndex {
  const large = new Map<object, readonly string[]>();
  const found = new Map<object, readonly number[]>();
  const of = (record: object) => {
    const known = large.get(record);
    if (known !== undefined) return known;
    const keys = Object.keys(record);
    if (keys.length > maxUncached) large.set(record, keys);
    return keys;
  };
  return {
    of,
    notableOf(record) {
      const known = found.get(record) ?? findNotable(of(record));
      found.set(record, known);
      return known;
    },
  };
}

function findNotable(keys: readonly string[]): readonly number[] {
  const indexes: number[] = [];
  for (const [index, key] of keys.entries()) {
    // Most keys of large maps are numbers, versions or hashes.
    if (key.length > maxLength || key.charCodeAt(key.length - 1) <= nine || !notable.has(key.replaceAll(/[_\-.$@ ]/g, '').toLowerCase()))
      continue;
    indexes.push(index);
    if (indexes.length === maxNotable) break;
  }
  return indexes;
}

const minNameBytes = 16;

/** Returns a function that shortens the keys of one object to names of `maxBytes` bytes, but at least 16, which differ from each other. */
export function namesWithin(maxBytes: number): (key: string) => string {
  const limit = Math.max(minNameBytes, maxBytes);
  const used = new Set<string>();
  return (key) => {
    const short = stringBytes(key, limit) <= limit ? key : `${headWithin(key, limit - 5)}…`;
    let name = short;
    for (let count = 2; used.has(name); count += 1) name = `${short} (${count})`;
    used.add(name);
    return name;
  };
}
