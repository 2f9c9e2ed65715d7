#!/usr/bin/env node

// src/index.ts
import { resolve as resolve8 } from "path";
import { fileURLToPath as fileURLToPath2 } from "url";

// src/cli.ts
import { Command, Option } from "commander";

// src/completion.ts
import { LoggingLevelSchema } from "@modelcontextprotocol/core";

// ../../core/cli/handlers/method-types.ts
var ONE_SHOT_METHODS = [
  "initialize",
  "tools/list",
  "tools/call",
  "resources/list",
  "resources/read",
  "resources/templates/list",
  "prompts/list",
  "prompts/get",
  "logging/setLevel",
  // SEP-2640. All three are ordinary one-shot request/response calls — no
  // stream, no long-lived subscription — so they belong here alongside the
  // other list verbs rather than being reachable only from the session CLI.
  "skills/list",
  "skills/get",
  "resources/directory/read"
];
function isOneShotMethod(method) {
  return ONE_SHOT_METHODS.includes(method);
}

// ../../core/cli/handlers/output-file.ts
import { writeFile as writeFile2 } from "fs/promises";

// ../../core/mcp/skillsSchemas.ts
import { z } from "zod/v4";
import { ResourceSchema } from "@modelcontextprotocol/core";
var SKILLS_EXTENSION_KEY = "io.modelcontextprotocol/skills";
var SKILLS_LIST_METHOD = "skills/list";
var SKILLS_GET_METHOD = "skills/get";
var RESOURCES_DIRECTORY_READ_METHOD = "resources/directory/read";
var DYNAMIC_RESOURCES = "dynamic";
var SkillFrontmatterSchema = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional()
});
var SkillResourceSchema = z.looseObject({
  uri: z.string(),
  digest: z.string().optional(),
  size: z.number().optional()
});
var SkillEntrySchema = z.looseObject({
  uri: z.string(),
  frontmatter: SkillFrontmatterSchema,
  resources: z.union([
    z.literal(DYNAMIC_RESOURCES),
    z.array(SkillResourceSchema)
  ])
});
var ListSkillsResultSchema = z.looseObject({
  skills: z.array(SkillEntrySchema),
  nextCursor: z.string().optional()
});
var ModernListSkillsResultSchema = ListSkillsResultSchema.extend({
  // A non-negative INTEGER, matching the codec: `ttlMs: -1` or `0.5` is an
  // envelope violation, and accepting it here would hide exactly the kind of
  // defect this schema exists to surface.
  ttlMs: z.int().min(0),
  cacheScope: z.enum(["public", "private"])
});
var GetSkillEnvelopeSchema = z.looseObject({
  skill: SkillEntrySchema
});
var ModernGetSkillEnvelopeSchema = GetSkillEnvelopeSchema.extend({
  ttlMs: z.int().min(0),
  cacheScope: z.enum(["public", "private"])
});
var GetSkillResultSchema = GetSkillEnvelopeSchema.transform(
  (result) => result.skill
);
var DirectoryChildSchema = ResourceSchema;
var DirectoryReadResultSchema = z.looseObject({
  resources: z.array(DirectoryChildSchema),
  nextCursor: z.string().optional()
});
var ModernDirectoryReadResultSchema = DirectoryReadResultSchema.extend(
  {
    ttlMs: z.int().min(0),
    cacheScope: z.enum(["public", "private"])
  }
);

// ../../core/mcp/sha256.ts
var K = new Uint32Array([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var H0 = new Uint32Array([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);
var rotr = (x, n) => x >>> n | x << 32 - n;
function sha256Bytes(bytes) {
  const message = new Uint8Array(bytes);
  const bitLength = message.length * 8;
  const withLength = message.length + 9;
  const padded = new Uint8Array(Math.ceil(withLength / 64) * 64);
  padded.set(message);
  padded[message.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bitLength / 4294967296));
  view.setUint32(padded.length - 4, bitLength >>> 0);
  const h = new Uint32Array(H0);
  const w = new Uint32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(offset + i * 4);
    for (let i = 16; i < 64; i += 1) {
      const s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ w[i - 15] >>> 3;
      const s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ w[i - 2] >>> 10;
      w[i] = w[i - 16] + s0 + w[i - 7] + s1 >>> 0;
    }
    let [a, b, c, d, e, f, g, hh] = h;
    for (let i = 0; i < 64; i += 1) {
      const S1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
      const ch = e & f ^ ~e & g;
      const temp1 = hh + S1 + ch + K[i] + w[i] >>> 0;
      const S0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
      const maj = a & b ^ a & c ^ b & c;
      const temp2 = S0 + maj >>> 0;
      hh = g;
      g = f;
      f = e;
      e = d + temp1 >>> 0;
      d = c;
      c = b;
      b = a;
      a = temp1 + temp2 >>> 0;
    }
    h[0] = h[0] + a >>> 0;
    h[1] = h[1] + b >>> 0;
    h[2] = h[2] + c >>> 0;
    h[3] = h[3] + d >>> 0;
    h[4] = h[4] + e >>> 0;
    h[5] = h[5] + f >>> 0;
    h[6] = h[6] + g >>> 0;
    h[7] = h[7] + hh >>> 0;
  }
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let i = 0; i < 8; i += 1) out.setUint32(i * 4, h[i]);
  return digest;
}

// ../../core/mcp/skillFile.ts
import { parse as parseYaml } from "yaml";
function splitSkillFile(text) {
  if (!/^---[ \t]*\r?\n/.test(text)) return { body: text };
  const rest = text.slice(text.indexOf("\n") + 1);
  const close = rest.search(/^---[ \t]*\r?$/m);
  if (close === -1) return { body: text };
  const frontmatter = rest.slice(0, close).replace(/\r?\n$/, "");
  const after = rest.slice(close);
  const newline = after.indexOf("\n");
  if (newline === -1) return { frontmatter, body: "" };
  return { frontmatter, body: after.slice(newline + 1).replace(/^\r?\n/, "") };
}
function hasContent(yamlText) {
  return yamlText.split("\n").some((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
}
var MAX_FRONTMATTER_DEPTH = 64;
function jsonGraphError(value, seen = /* @__PURE__ */ new Set(), depth = 0) {
  if (typeof value !== "object" || value === null) return void 0;
  if (depth > MAX_FRONTMATTER_DEPTH) {
    return `Frontmatter nests deeper than ${MAX_FRONTMATTER_DEPTH} levels, which cannot be compared field by field.`;
  }
  const node = value;
  if (seen.has(node)) {
    return "Frontmatter contains a cyclic YAML alias, which has no JSON equivalent and cannot be compared against the listing.";
  }
  seen.add(node);
  const members = Array.isArray(node) ? node : Object.values(node);
  for (const member of members) {
    const error = jsonGraphError(member, seen, depth + 1);
    if (error) return error;
  }
  seen.delete(node);
  return void 0;
}
function parseSkillFrontmatter(yamlText) {
  let parsed;
  try {
    parsed = parseYaml(yamlText);
  } catch (err) {
    return { error: err instanceof Error ? err.message : String(err) };
  }
  if (parsed === null || parsed === void 0) {
    return hasContent(yamlText) ? { error: "Frontmatter is not a YAML mapping of fields." } : { fields: {} };
  }
  if (typeof parsed !== "object" || Array.isArray(parsed)) {
    return {
      error: "Frontmatter is not a YAML mapping of fields."
    };
  }
  const graphError = jsonGraphError(parsed, /* @__PURE__ */ new Set(), 0);
  if (graphError) return { error: graphError };
  return { fields: parsed };
}

// ../../core/mcp/skills.ts
var SKILL_MAX_RESOURCE_ENTRIES = 512;
var SKILL_MAX_TOTAL_BYTES = 16 * 1024 * 1024;
var SKILL_MAX_CATALOG_SKILLS = 256;
var SKILL_MAX_CATALOG_BYTES = 64 * 1024 * 1024;
function isSkillCatalogLimit(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function resolveSkillCatalogBudget(settings) {
  return {
    maxSkills: isSkillCatalogLimit(settings?.skillCatalogMaxSkills) ? settings.skillCatalogMaxSkills : SKILL_MAX_CATALOG_SKILLS,
    maxBytes: isSkillCatalogLimit(settings?.skillCatalogMaxBytes) ? settings.skillCatalogMaxBytes : SKILL_MAX_CATALOG_BYTES
  };
}
var SKILL_FILE_SUFFIX = "/SKILL.md";
var DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
var SKILL_NAME_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
var SKILL_NAME_MAX_LENGTH = 64;
var SKILL_DESCRIPTION_MAX_LENGTH = 1024;
function codePointLength(value) {
  return [...value].length;
}
function getSkillsExtension(capabilities) {
  const declared = capabilities?.extensions?.[SKILLS_EXTENSION_KEY];
  if (typeof declared !== "object" || declared === null) return void 0;
  const directoryRead = declared.directoryRead === true;
  return { directoryRead };
}
function normalizeSkillUri(uri) {
  let parsed;
  try {
    parsed = new URL(uri);
  } catch {
    return void 0;
  }
  const pathlessRoot = parsed.pathname === "" && parsed.host !== "";
  if (!pathlessRoot && !parsed.pathname.startsWith("/")) return void 0;
  return canonicalizePercentEncoding(parsed.href);
}
function canonicalizePercentEncoding(value) {
  return value.replace(/%[0-9a-fA-F]{2}/g, (escape) => {
    const char = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(char) ? char : escape.toUpperCase();
  });
}
function skillNameFromUri(uri) {
  const normalized = normalizeSkillUri(uri);
  if (normalized === void 0 || !normalized.endsWith(SKILL_FILE_SUFFIX)) {
    return void 0;
  }
  const path5 = normalized.slice(0, -SKILL_FILE_SUFFIX.length);
  const segment = path5.slice(path5.lastIndexOf("/") + 1);
  return segment.length > 0 ? segment : void 0;
}
function skillUriIdentity(uri) {
  return normalizeSkillUri(uri) ?? uri;
}
function skillDisplayName(entry) {
  const declared = entry.frontmatter.name?.trim();
  if (declared) return declared;
  return skillNameFromUri(entry.uri) ?? entry.uri;
}
function checkSkillConformance(entry) {
  const issues = [];
  const rawName = entry.frontmatter.name;
  const declaredName = rawName?.trim() ? rawName : void 0;
  const uriName = skillNameFromUri(entry.uri);
  if (!declaredName) {
    issues.push({
      code: "missing-name",
      severity: "error",
      message: "frontmatter.name is required but missing or empty."
    });
  } else if (codePointLength(declaredName) > SKILL_NAME_MAX_LENGTH || !SKILL_NAME_PATTERN.test(declaredName)) {
    issues.push({
      code: "malformed-name",
      severity: "error",
      message: `frontmatter.name "${declaredName}" is not a valid Agent Skills name: 1\u2013${SKILL_NAME_MAX_LENGTH} lowercase alphanumerics and hyphens, with no leading, trailing or consecutive hyphen.`
    });
  }
  const rawDescription = entry.frontmatter.description;
  if (!rawDescription?.trim()) {
    issues.push({
      code: "missing-description",
      severity: "error",
      message: "frontmatter.description is required but missing or empty."
    });
  } else if (codePointLength(rawDescription) > SKILL_DESCRIPTION_MAX_LENGTH) {
    issues.push({
      code: "malformed-description",
      severity: "error",
      message: `frontmatter.description is ${codePointLength(rawDescription)} characters, above the ${SKILL_DESCRIPTION_MAX_LENGTH}-character limit.`
    });
  }
  if (uriName === void 0) {
    issues.push({
      code: "malformed-uri",
      severity: "error",
      message: `Skill URI must be a hierarchical URI ending with "${SKILL_FILE_SUFFIX}" and carrying a non-empty path segment before it.`
    });
  } else if (declaredName && uriName !== declaredName) {
    issues.push({
      code: "name-path-mismatch",
      severity: "error",
      message: `URI path segment "${uriName}" does not match frontmatter.name "${declaredName}".`
    });
  }
  if (entry.resources === DYNAMIC_RESOURCES) {
    issues.push({
      code: "dynamic-resources",
      severity: "warning",
      message: 'resources is "dynamic": the file set is generated, so no digest is advertised and integrity cannot be verified.'
    });
    return issues;
  }
  if (entry.resources.length > SKILL_MAX_RESOURCE_ENTRIES) {
    issues.push({
      code: "resource-limit-exceeded",
      severity: "warning",
      message: `Skill declares ${entry.resources.length} resource entries, above the ${SKILL_MAX_RESOURCE_ENTRIES}-entry interoperability limit; a host is only required to support up to it.`
    });
  }
  const totalBytes = totalSkillBytes(entry.resources);
  if (totalBytes > SKILL_MAX_TOTAL_BYTES) {
    issues.push({
      code: "size-limit-exceeded",
      severity: "warning",
      message: `Skill resources total ${totalBytes} bytes, above the ${SKILL_MAX_TOTAL_BYTES}-byte (16 MiB) interoperability limit; a host is only required to support up to it.`
    });
  }
  const entryIdentity = skillUriIdentity(entry.uri);
  if (!entry.resources.some(
    (resource) => skillUriIdentity(resource.uri) === entryIdentity
  )) {
    issues.push({
      code: "manifest-missing-self",
      severity: "error",
      message: `Manifest does not list the skill's own entry file (${entry.uri}); a manifest must be the complete file set.`
    });
  }
  const seenUris = /* @__PURE__ */ new Set();
  const normalizedEntryUri = normalizeSkillUri(entry.uri);
  const root = normalizedEntryUri !== void 0 && normalizedEntryUri.endsWith(SKILL_FILE_SUFFIX) ? `${normalizedEntryUri.slice(0, -SKILL_FILE_SUFFIX.length)}/` : void 0;
  for (const resource of entry.resources) {
    const identity2 = skillUriIdentity(resource.uri);
    if (seenUris.has(identity2)) {
      issues.push({
        code: "duplicate-resource",
        severity: "error",
        message: "Manifest lists this URI more than once; entries must be unique.",
        resourceUri: resource.uri
      });
    }
    seenUris.add(identity2);
    if (root !== void 0) {
      const normalized = normalizeSkillUri(resource.uri);
      if (normalized === void 0 || !normalized.startsWith(root)) {
        issues.push({
          code: "resource-outside-skill-root",
          severity: "error",
          message: `Manifest entry does not resolve inside the skill root "${root}".`,
          resourceUri: resource.uri
        });
      }
    }
    if (resource.digest === void 0) {
      issues.push({
        code: "missing-digest",
        severity: "error",
        message: "Manifest entry declares no digest, which is required \u2014 and without it the file cannot be verified.",
        resourceUri: resource.uri
      });
    } else if (!DIGEST_PATTERN.test(resource.digest)) {
      issues.push({
        code: "malformed-digest",
        severity: "error",
        message: `Digest "${resource.digest}" is not "sha256:" followed by 64 lowercase hex characters.`,
        resourceUri: resource.uri
      });
    }
    if (resource.size === void 0) {
      issues.push({
        code: "missing-size",
        severity: "error",
        message: "Manifest entry declares no size, which is required \u2014 and without it the entry is excluded from the 16 MiB total and its length cannot be cross-checked.",
        resourceUri: resource.uri
      });
    } else if (!isUsableSize(resource.size)) {
      issues.push({
        code: "malformed-size",
        severity: "error",
        message: `Size ${resource.size} is not a non-negative integer byte length.`,
        resourceUri: resource.uri
      });
    }
  }
  return issues;
}
function isUsableSize(size) {
  return size !== void 0 && Number.isSafeInteger(size) && size >= 0;
}
function totalSkillBytes(resources) {
  return resources.reduce(
    (sum, r) => sum + (isUsableSize(r.size) ? r.size : 0),
    0
  );
}
function canonicalize(value) {
  if (Array.isArray(value)) return value.map(canonicalize);
  if (value === null || typeof value !== "object") return value;
  return sortKeys(value);
}
function sortKeys(value) {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, canonicalize(member)]).sort(([x], [y]) => x.localeCompare(y))
  );
}
function toHex(bytes) {
  let out = "";
  for (const byte of bytes) out += byte.toString(16).padStart(2, "0");
  return out;
}
async function sha256Digest(bytes) {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return `sha256:${toHex(sha256Bytes(bytes))}`;
  const copy = new Uint8Array(bytes);
  const hash = await subtle.digest("SHA-256", copy.buffer);
  return `sha256:${toHex(new Uint8Array(hash))}`;
}
function textToBytes(text) {
  return new TextEncoder().encode(text);
}
function bytesToText(bytes) {
  return new TextDecoder().decode(bytes);
}
function base64ToBytes(blob) {
  const binary = atob(blob);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
function skillFileBytes(contents) {
  if (typeof contents.text === "string") return textToBytes(contents.text);
  if (typeof contents.blob === "string") return base64ToBytes(contents.blob);
  throw new Error("resources/read returned neither text nor blob content.");
}
async function verifySkillResource(resource, bytes) {
  const expectedSize = resource.size;
  if (expectedSize !== void 0 && expectedSize !== bytes.byteLength) {
    return {
      status: "mismatch",
      expectedSize,
      actualSize: bytes.byteLength,
      ...resource.digest !== void 0 ? { expectedDigest: resource.digest } : {},
      reason: `Manifest declares ${expectedSize} bytes but the fetched file is ${bytes.byteLength}.`
    };
  }
  const expectedDigest = resource.digest;
  if (expectedDigest === void 0) {
    return {
      status: "unverifiable",
      reason: "The manifest entry advertises no digest."
    };
  }
  if (!DIGEST_PATTERN.test(expectedDigest)) {
    return {
      status: "unverifiable",
      expectedDigest,
      reason: 'The advertised digest is not "sha256:" followed by 64 lowercase hex characters.'
    };
  }
  const actualDigest = await sha256Digest(bytes);
  return {
    status: actualDigest === expectedDigest ? "verified" : "mismatch",
    actualDigest,
    expectedDigest,
    ...expectedSize !== void 0 ? { expectedSize, actualSize: bytes.byteLength } : {}
  };
}
function jsonLikeEqual(a, b) {
  if (typeof a === "number" || typeof b === "number") {
    if (typeof a === "number" && typeof b === "number") {
      return Number.isFinite(a) && Number.isFinite(b) ? a === b : Object.is(a, b);
    }
    return false;
  }
  if (a === null || b === null) return a === b;
  if (typeof a !== "object" || typeof b !== "object") return Object.is(a, b);
  const aArray = Array.isArray(a);
  if (aArray !== Array.isArray(b)) return false;
  if (aArray) {
    const x2 = a;
    const y2 = b;
    return x2.length === y2.length && x2.every((v, i) => jsonLikeEqual(v, y2[i]));
  }
  const x = a;
  const y = b;
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((k) => Object.hasOwn(y, k) && jsonLikeEqual(x[k], y[k]));
}
function displayValue(value) {
  if (typeof value === "number" && !Number.isFinite(value)) {
    return String(value);
  }
  return JSON.stringify(
    canonicalize(value),
    (_key, member) => typeof member === "number" && !Number.isFinite(member) ? `<${String(member)}>` : member
  );
}
function checkSkillFrontmatterMatch(entry, skillFileText) {
  const { frontmatter } = splitSkillFile(skillFileText);
  if (frontmatter === void 0) {
    return [
      {
        code: "frontmatter-absent",
        severity: "error",
        message: "The served SKILL.md carries no YAML frontmatter block, so the listing's frontmatter cannot be the file's.",
        resourceUri: entry.uri
      }
    ];
  }
  const listedError = jsonGraphError(entry.frontmatter);
  if (listedError) {
    return [
      {
        code: "frontmatter-unparsable",
        severity: "error",
        message: `The listing's own frontmatter cannot be compared: ${listedError}`,
        resourceUri: entry.uri
      }
    ];
  }
  const parsed = parseSkillFrontmatter(frontmatter);
  if ("error" in parsed) {
    return [
      {
        code: "frontmatter-unparsable",
        severity: "error",
        message: `The served SKILL.md's frontmatter is not valid YAML: ${parsed.error}`,
        resourceUri: entry.uri
      }
    ];
  }
  const issues = [];
  const fields = [
    .../* @__PURE__ */ new Set([
      ...Object.keys(entry.frontmatter),
      ...Object.keys(parsed.fields)
    ])
  ].sort();
  for (const field of fields) {
    const listed = entry.frontmatter[field];
    const served = parsed.fields[field];
    if (listed === void 0) {
      issues.push({
        code: "frontmatter-mismatch",
        severity: "error",
        message: `The served SKILL.md declares "${field}" but the listing's frontmatter omits it.`,
        resourceUri: entry.uri
      });
      continue;
    }
    if (served === void 0) {
      issues.push({
        code: "frontmatter-mismatch",
        severity: "error",
        message: `The listing declares "${field}" but the served SKILL.md omits it.`,
        resourceUri: entry.uri
      });
      continue;
    }
    if (!jsonLikeEqual(listed, served)) {
      issues.push({
        code: "frontmatter-mismatch",
        severity: "error",
        message: `Field "${field}" differs: the listing says ${displayValue(listed)} but the served SKILL.md says ${displayValue(served)}.`,
        resourceUri: entry.uri
      });
    }
  }
  return issues;
}
var COLLISION_SAMPLE = 3;
function checkSkillNameCollisions(entries) {
  const byName = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const name = entry.frontmatter.name;
    if (typeof name !== "string" || name.trim() === "") continue;
    const group = byName.get(name);
    if (group) group.push(entry);
    else byName.set(name, [entry]);
  }
  const issues = /* @__PURE__ */ new Map();
  for (const [name, group] of byName) {
    const identities = new Set(group.map((e) => skillUriIdentity(e.uri)));
    if (identities.size < 2) continue;
    const uris = [...identities].sort();
    for (const entry of group) {
      const self = skillUriIdentity(entry.uri);
      const sample = [];
      for (const uri of uris) {
        if (uri === self) continue;
        sample.push(uri);
        if (sample.length === COLLISION_SAMPLE) break;
      }
      const unshown = identities.size - 1 - sample.length;
      const others = unshown > 0 ? `${sample.join(", ")}, and ${unshown} more` : sample.join(", ");
      const subject = identities.size === 2 ? "Another skill in this listing also declares" : `${identities.size - 1} other skills in this listing also declare`;
      issues.set(self, {
        code: "duplicate-name",
        severity: "warning",
        message: `${subject} the name "${name}" (${others}). This is legal \u2014 a consumer must tell them apart by their URIs rather than collapsing or preferring one.`
      });
    }
  }
  return issues;
}

// ../../core/mcp/fetchTracking.ts
var SENSITIVE_HEADERS = /* @__PURE__ */ new Set([
  "authorization",
  "cookie",
  "set-cookie",
  "proxy-authorization",
  "x-api-key",
  // The inspector backend's own bearer (createRemoteFetch stamps this on every
  // proxied request); same exposure as Authorization.
  "x-mcp-remote-auth"
]);
var REDACTED_HEADER_VALUE = "[REDACTED]";
var SENSITIVE_BODY_FIELDS = /* @__PURE__ */ new Set([
  "client_secret",
  "code",
  "refresh_token",
  "access_token",
  "id_token",
  "code_verifier",
  "client_assertion",
  "assertion",
  "password",
  "token"
]);
var REDACTED_VALUE = "[REDACTED]";
function isSensitiveField(name) {
  return SENSITIVE_BODY_FIELDS.has(name.toLowerCase());
}
function redactSensitiveHeaders(headers) {
  const out = {};
  for (const [key, value] of Object.entries(headers)) {
    out[key] = SENSITIVE_HEADERS.has(key.toLowerCase()) ? REDACTED_HEADER_VALUE : value;
  }
  return out;
}
function redactUrlQuery(url) {
  const queryStart = url.indexOf("?");
  if (queryStart === -1) return url;
  const base = url.slice(0, queryStart);
  const afterQuery = url.slice(queryStart + 1);
  const hashStart = afterQuery.indexOf("#");
  const query = hashStart === -1 ? afterQuery : afterQuery.slice(0, hashStart);
  const fragment = hashStart === -1 ? "" : afterQuery.slice(hashStart);
  try {
    const params = new URLSearchParams(query);
    let changed = false;
    for (const key of new Set(params.keys())) {
      if (isSensitiveField(key)) {
        changed = true;
        params.set(key, REDACTED_VALUE);
      }
    }
    if (!changed) return url;
    return `${base}?${params.toString()}${fragment}`;
  } catch {
    return url;
  }
}
var EMBEDDED_URL_PATTERN = /\bhttps?:\/\/(?:(?!https?:\/\/)[^\s"<>])+/gi;
var TRAILING_PUNCTUATION = /* @__PURE__ */ new Set([
  ".",
  ",",
  ";",
  ":",
  "!",
  "?",
  ")",
  "]",
  "'"
]);
function trailingPunctuationStart(match) {
  let end = match.length;
  while (end > 0 && TRAILING_PUNCTUATION.has(match.charAt(end - 1))) end--;
  return end;
}
function redactUrlsInText(text) {
  return text.replace(EMBEDDED_URL_PATTERN, (match) => {
    const end = trailingPunctuationStart(match);
    return redactUrlQuery(match.slice(0, end)) + match.slice(end);
  });
}
function redactJsonValue(value) {
  if (Array.isArray(value)) {
    return value.map(redactJsonValue);
  }
  if (value !== null && typeof value === "object") {
    const out = {};
    for (const [key, val] of Object.entries(value)) {
      out[key] = isSensitiveField(key) && typeof val === "string" ? REDACTED_VALUE : redactJsonValue(val);
    }
    return out;
  }
  return value;
}
function joinSensitiveContinuations(body) {
  const out = [];
  let sensitiveAt = -1;
  for (const pair of body.split("&")) {
    const eq = pair.indexOf("=");
    if (eq === -1) {
      if (sensitiveAt !== -1 && pair.length > 0) {
        out[sensitiveAt] += `%26${pair}`;
      } else {
        out.push(pair);
      }
      continue;
    }
    const [key] = new URLSearchParams(pair).keys();
    sensitiveAt = isSensitiveField(key) && eq < pair.length - 1 ? out.length : -1;
    out.push(pair);
  }
  return out.join("&");
}
function redactBody(body, contentType) {
  if (!body) return body;
  const type = (contentType ?? "").toLowerCase();
  if (type.includes("application/x-www-form-urlencoded")) {
    try {
      const params = new URLSearchParams(joinSensitiveContinuations(body));
      let changed = false;
      for (const key of new Set(params.keys())) {
        if (isSensitiveField(key)) {
          changed = true;
          params.set(key, REDACTED_VALUE);
        }
      }
      return changed ? params.toString() : body;
    } catch {
      return body;
    }
  }
  try {
    const parsed = JSON.parse(body);
    if (parsed !== null && typeof parsed === "object") {
      return JSON.stringify(redactJsonValue(parsed));
    }
  } catch {
  }
  return body;
}
function findHeader(headers, name) {
  if (!headers) return void 0;
  const target = name.toLowerCase();
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === target) return value;
  }
  return void 0;
}
function isLongLivedStreamResponse(method, contentType) {
  if (method.toUpperCase() !== "GET") return false;
  if (!contentType) return false;
  const type = contentType.toLowerCase();
  return type.includes("text/event-stream") || type.includes("application/x-ndjson");
}
var CHALLENGE_BODY_MAX_BYTES = 64 * 1024;
var CHALLENGE_BODY_READ_MS = 2e3;
var TRUNCATED_BODY_SUFFIX = "\n[truncated]";
var WITHHELD_TRUNCATED_JSON_BODY = "[truncated JSON body withheld: an incomplete body cannot be redacted]";
function recordableChallengeBody(read, contentType) {
  if (!read.truncated) return redactBody(read.text, contentType);
  const looksLikeJson = (contentType ?? "").toLowerCase().includes("json") || /^\s*[{[]/.test(read.text);
  if (looksLikeJson) return WITHHELD_TRUNCATED_JSON_BODY;
  return redactBody(read.text, contentType) + TRUNCATED_BODY_SUFFIX;
}
async function readChallengeBody(response) {
  let reader;
  try {
    const body = response.clone().body;
    if (!body) return void 0;
    reader = body.getReader();
  } catch {
    return void 0;
  }
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  let timer;
  const deadline = new Promise((resolve9) => {
    timer = setTimeout(() => resolve9("timeout"), CHALLENGE_BODY_READ_MS);
  });
  try {
    while (bytes < CHALLENGE_BODY_MAX_BYTES) {
      const next = await Promise.race([reader.read(), deadline]);
      if (next === "timeout") break;
      if (next.done) return { text: text + decoder.decode(), truncated: false };
      const chunk = next.value.subarray(0, CHALLENGE_BODY_MAX_BYTES - bytes);
      bytes += chunk.byteLength;
      text += decoder.decode(chunk, { stream: true });
    }
    reader.cancel().catch(() => {
    });
    return { text: text + decoder.decode(), truncated: true };
  } catch {
    return void 0;
  } finally {
    clearTimeout(timer);
  }
}
var DEFAULT_STREAM_UPDATE_INTERVAL_MS = 250;
function longLivedStreamFraming(contentType) {
  return contentType?.toLowerCase().includes("application/x-ndjson") ? "ndjson" : "sse";
}
function watchLongLivedStream(response, id, framing, callbacks) {
  const listener = callbacks.updateStream;
  if (!listener) return;
  const report = (state) => {
    try {
      listener(id, state);
    } catch {
    }
  };
  const intervalMs = callbacks.streamUpdateIntervalMs ?? DEFAULT_STREAM_UPDATE_INTERVAL_MS;
  let body;
  try {
    body = response.clone().body;
  } catch {
    return;
  }
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let eventCount = 0;
  let pending = "";
  let blockHasData = false;
  let reportTimer = null;
  const reportCount = () => {
    if (intervalMs <= 0) {
      report({ eventCount });
      return;
    }
    if (reportTimer !== null) return;
    reportTimer = setTimeout(() => {
      reportTimer = null;
      report({ eventCount });
    }, intervalMs);
  };
  report({ eventCount });
  const consumeLine = (line) => {
    if (framing === "ndjson") {
      if (line.trim() === "") return;
      eventCount += 1;
      reportCount();
      return;
    }
    if (line === "") {
      if (blockHasData) {
        eventCount += 1;
        blockHasData = false;
        reportCount();
      }
      return;
    }
    if (line === "data" || line.startsWith("data:")) blockHasData = true;
  };
  const consumeCompleteLines = () => {
    for (; ; ) {
      const cr = pending.indexOf("\r");
      const lf = pending.indexOf("\n");
      const end = cr === -1 ? lf : lf === -1 ? cr : Math.min(cr, lf);
      if (end === -1) return;
      if (pending[end] === "\r") {
        if (end === pending.length - 1) return;
        const width = pending[end + 1] === "\n" ? 2 : 1;
        consumeLine(pending.slice(0, end));
        pending = pending.slice(end + width);
      } else {
        consumeLine(pending.slice(0, end));
        pending = pending.slice(end + 1);
      }
    }
  };
  const pump = async () => {
    try {
      for (; ; ) {
        const { value, done } = await reader.read();
        if (done) break;
        pending += decoder.decode(value, { stream: true });
        consumeCompleteLines();
      }
      if (pending.endsWith("\r")) consumeLine(pending.slice(0, -1));
    } catch {
    }
    if (reportTimer !== null) {
      clearTimeout(reportTimer);
      reportTimer = null;
    }
    report({ eventCount, closedAt: /* @__PURE__ */ new Date() });
  };
  void pump();
}
function createFetchTracker(baseFetch, callbacks) {
  return async (input, init) => {
    const startTime = Date.now();
    const timestamp = /* @__PURE__ */ new Date();
    const id = `${timestamp.getTime()}-${Math.random().toString(36).slice(2, 11)}`;
    const url = typeof input === "string" ? input : input instanceof URL ? input.toString() : input.url;
    const method = (init?.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase();
    const rawRequestHeaders = {};
    if (input instanceof Request) {
      input.headers.forEach((value, key) => {
        rawRequestHeaders[key] = value;
      });
    }
    if (init?.headers) {
      const headers = new Headers(init.headers);
      headers.forEach((value, key) => {
        rawRequestHeaders[key] = value;
      });
    }
    const requestHeaders = redactSensitiveHeaders(rawRequestHeaders);
    const requestContentType = findHeader(rawRequestHeaders, "content-type");
    const redactedUrl = redactUrlQuery(url);
    let requestBody;
    if (init?.body) {
      if (typeof init.body === "string") {
        requestBody = init.body;
      } else {
        try {
          requestBody = String(init.body);
        } catch {
          requestBody = void 0;
        }
      }
    } else if (input instanceof Request && input.body) {
      try {
        const cloned = input.clone();
        requestBody = await cloned.text();
      } catch {
        requestBody = void 0;
      }
    }
    const redactedRequestBody = redactBody(requestBody, requestContentType);
    let response;
    let error;
    try {
      response = await baseFetch(input, init);
    } catch (err) {
      error = err instanceof Error ? err.message : String(err);
      const entry2 = {
        id,
        timestamp,
        method,
        url: redactedUrl,
        requestHeaders,
        requestBody: redactedRequestBody,
        error,
        duration: Date.now() - startTime
      };
      callbacks.trackRequest?.(entry2);
      throw err;
    }
    const responseStatus = response.status;
    const responseStatusText = response.statusText;
    const rawResponseHeaders = {};
    response.headers.forEach((value, key) => {
      rawResponseHeaders[key] = value;
    });
    const responseHeaders = redactSensitiveHeaders(rawResponseHeaders);
    const isLongLivedStream = isLongLivedStreamResponse(
      method,
      response.headers.get("content-type")
    );
    const duration = Date.now() - startTime;
    const entry = {
      id,
      timestamp,
      method,
      url: redactedUrl,
      requestHeaders,
      requestBody: redactedRequestBody,
      responseStatus,
      responseStatusText,
      responseHeaders,
      responseBody: void 0,
      duration
    };
    if ((responseStatus === 401 || responseStatus === 403) && response.body && !response.bodyUsed) {
      const read = await readChallengeBody(response);
      entry.responseBody = read === void 0 ? void 0 : recordableChallengeBody(read, response.headers.get("content-type"));
      callbacks.trackRequest?.(entry);
      return response;
    }
    callbacks.trackRequest?.(entry);
    if (isLongLivedStream && response.body && !response.bodyUsed) {
      watchLongLivedStream(
        response,
        id,
        longLivedStreamFraming(response.headers.get("content-type")),
        callbacks
      );
    }
    if (!isLongLivedStream && response.body && !response.bodyUsed) {
      const responseContentType = response.headers.get("content-type");
      try {
        const cloned = response.clone();
        cloned.text().then((body) => {
          callbacks.updateResponseBody?.(
            id,
            redactBody(body, responseContentType) ?? body
          );
        }).catch(() => {
        });
      } catch {
      }
    }
    return response;
  };
}

// ../../core/cli/utils/awaitable-log.ts
function awaitableLog(logValue) {
  return new Promise((resolve9) => {
    process.stdout.write(logValue, () => {
      resolve9();
    });
  });
}
function awaitableError(logValue) {
  return new Promise((resolve9) => {
    process.stderr.write(logValue, () => {
      resolve9();
    });
  });
}

// ../../core/auth/types.ts
function authProtocolFromEnterpriseManaged(enterpriseManaged) {
  return enterpriseManaged ? "ema" : "standard";
}
var EMPTY_OAUTH_FLOW_STATE = {
  completedAt: null,
  isInitiatingAuth: false,
  oauthTokens: null,
  oauthStep: "authorization_code",
  oauthMetadata: null,
  resourceMetadata: null,
  resourceMetadataError: null,
  resource: null,
  authServerUrl: null,
  oauthClientInfo: null,
  authorizationUrl: null,
  authorizationCode: "",
  latestError: null,
  statusMessage: null,
  validationError: null
};

// ../../core/auth/ema/jwt.ts
function decodeBase64Url(segment) {
  const base64 = segment.replace(/-/g, "+").replace(/_/g, "/");
  const padded = base64.padEnd(
    base64.length + (4 - base64.length % 4) % 4,
    "="
  );
  const binary = atob(padded);
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
function jwtExpiresAtMs(token) {
  const parts = token.split(".");
  if (parts.length < 2) return void 0;
  try {
    const payload = JSON.parse(decodeBase64Url(parts[1]));
    if (typeof payload.exp === "number" && Number.isFinite(payload.exp)) {
      return payload.exp * 1e3;
    }
  } catch {
    return void 0;
  }
  return void 0;
}
function isJwtExpired(token, skewMs = 6e4, nowMs = Date.now()) {
  const exp = jwtExpiresAtMs(token);
  if (exp === void 0) return false;
  return nowMs >= exp - skewMs;
}
function isJwtFormat(token) {
  const parts = token.split(".");
  return parts.length === 3 && parts[0].length > 0 && parts[1].length > 0 && parts[2] !== void 0;
}

// ../../core/auth/ema/storage.ts
function normalizeIdpIssuer(issuer) {
  return issuer.replace(/\/$/, "");
}
var IDP_OAUTH_KEY_PREFIX = "ema-idp:";
function idpOAuthStorageKey(issuer) {
  return `${IDP_OAUTH_KEY_PREFIX}${normalizeIdpIssuer(issuer)}`;
}

// ../../core/auth/ema/idpSession.ts
async function getEmaIdpLoginState(storage, issuer) {
  const normalized = normalizeIdpIssuer(issuer);
  if (!normalized) return "none";
  const session = await storage.getIdpSession(normalized);
  if (!session?.idToken) return "none";
  if (!isJwtExpired(session.idToken)) return "logged_in";
  if (session.refreshToken) return "logged_in";
  return "expired";
}

// ../../core/auth/connection-state.ts
function isAccessTokenUsable(tokens) {
  if (!tokens?.access_token) return false;
  return !isJwtExpired(tokens.access_token);
}
function isAccessTokenProvablyUnexpired(tokens) {
  if (!tokens?.access_token) return false;
  if (!isJwtFormat(tokens.access_token)) return false;
  if (jwtExpiresAtMs(tokens.access_token) === void 0) return false;
  return !isJwtExpired(tokens.access_token);
}
function resolveClient(preregistered, dynamic, dynamicRegistrationKind) {
  if (preregistered?.client_id) {
    return {
      registrationKind: "static",
      clientId: preregistered.client_id,
      hasClientSecret: preregistered.client_secret !== void 0 && preregistered.client_secret !== ""
    };
  }
  if (!dynamic?.client_id) return void 0;
  return {
    ...dynamicRegistrationKind && {
      registrationKind: dynamicRegistrationKind
    },
    clientId: dynamic.client_id,
    hasClientSecret: dynamic.client_secret !== void 0 && dynamic.client_secret !== ""
  };
}
function resolveGrantedScope(tokens, storageScope) {
  const tokenScope = typeof tokens?.scope === "string" ? tokens.scope.trim() : void 0;
  if (tokenScope) return tokenScope;
  const stored = typeof storageScope === "string" ? storageScope.trim() : void 0;
  return stored || void 0;
}
async function buildOAuthConnectionState(params) {
  const { serverUrl, storage, flowState } = params;
  const protocol = params.protocol;
  const storedTokens = await storage.getTokens(serverUrl);
  const flowTokens = flowState?.oauthTokens ?? void 0;
  const tokens = flowTokens && isAccessTokenUsable(flowTokens) ? flowTokens : storedTokens && isAccessTokenUsable(storedTokens) ? storedTokens : flowTokens ?? storedTokens;
  const preregistered = await storage.getClientInformation(serverUrl, true);
  const dynamic = await storage.getClientInformation(serverUrl);
  const storageScope = await storage.getScope(serverUrl);
  const serverMetadata = await storage.getServerMetadata(serverUrl);
  const authorized = isAccessTokenUsable(tokens);
  const grantedScope = resolveGrantedScope(tokens, storageScope);
  const registrationKind = await storage.getClientRegistrationKind(serverUrl);
  const dynamicRegistrationKind = registrationKind === "dcr" || registrationKind === "cimd" ? registrationKind : void 0;
  const client = resolveClient(
    preregistered,
    dynamic,
    preregistered?.client_id ? void 0 : dynamicRegistrationKind
  );
  const state = {
    authorized,
    protocol,
    serverUrl,
    ...params.configuredScope?.trim() && {
      configuredScope: params.configuredScope.trim()
    },
    ...grantedScope && { grantedScope },
    ...tokens && { tokens },
    ...client && { client },
    ...serverMetadata && { authorizationServerMetadata: serverMetadata }
  };
  if (protocol === "ema" && params.enterpriseManagedAuth?.idp) {
    const idp = params.enterpriseManagedAuth.idp;
    const issuer = normalizeIdpIssuer(idp.issuer);
    const idpSession = await getEmaIdpLoginState(storage, issuer);
    const idpMetadata = await storage.getServerMetadata(
      idpOAuthStorageKey(issuer)
    );
    state.ema = {
      idpIssuer: issuer,
      idpClientId: idp.clientId,
      idpSession,
      ...idpMetadata && { idpMetadata }
    };
    state.enterpriseManaged = true;
  }
  return state;
}
function isServerOAuthConfigured(config) {
  return config.enterpriseManaged === true || !!config.clientId?.trim() || !!config.clientSecret?.trim() || !!config.scope?.trim() || !!config.clientMetadataUrl?.trim();
}
async function hasPersistedOAuthServerState(storage, serverUrl) {
  const [tokens, preregistered, dynamic] = await Promise.all([
    storage.getTokens(serverUrl),
    storage.getClientInformation(serverUrl, true),
    storage.getClientInformation(serverUrl)
  ]);
  return !!(tokens?.access_token || preregistered?.client_id || dynamic?.client_id);
}
function protocolFromOAuthConfig(config) {
  return authProtocolFromEnterpriseManaged(config.enterpriseManaged);
}

// ../../core/auth/cimd.ts
import { discoverOAuthProtectedResourceMetadata } from "@modelcontextprotocol/client";

// ../../core/auth/discovery.ts
import { discoverAuthorizationServerMetadata } from "@modelcontextprotocol/client";

// ../../core/auth/utils.ts
import { UnauthorizedError } from "@modelcontextprotocol/client";
import { ZodError } from "zod";
function parseHttpUrl(value, label) {
  const trimmed = value.trim();
  try {
    return new URL(trimmed);
  } catch (err) {
    const detail = err instanceof Error ? err.message : String(err);
    throw new Error(`Invalid ${label}: "${trimmed}" (${detail})`, {
      cause: err
    });
  }
}
var parseOAuthCallbackParams = (location) => {
  const params = new URLSearchParams(location);
  const code = params.get("code");
  if (code) {
    const iss = params.get("iss");
    return iss === null ? { successful: true, code } : { successful: true, code, iss };
  }
  const error = params.get("error");
  const error_description = params.get("error_description");
  const error_uri = params.get("error_uri");
  if (error) {
    return { successful: false, error, error_description, error_uri };
  }
  return {
    successful: false,
    error: "invalid_request",
    error_description: "Missing code or error in response",
    error_uri: null
  };
};
var generateOAuthState = () => {
  if (typeof crypto === "undefined" || !crypto.getRandomValues) {
    throw new Error(
      "crypto.getRandomValues is not available; refusing to generate an OAuth state with a non-cryptographic RNG."
    );
  }
  const array = new Uint8Array(32);
  crypto.getRandomValues(array);
  return Array.from(array, (byte) => byte.toString(16).padStart(2, "0")).join(
    ""
  );
};
var parseOAuthState = (state) => {
  if (!state || typeof state !== "string") return null;
  if (/^[a-f0-9]{64}$/i.test(state)) {
    return { authId: state };
  }
  return null;
};
var generateOAuthErrorDescription = (params) => {
  const error = params.error;
  const errorDescription = params.error_description;
  const errorUri = params.error_uri;
  return [
    `Error: ${error}.`,
    errorDescription ? `Details: ${errorDescription}.` : "",
    errorUri ? `More info: ${errorUri}.` : ""
  ].filter(Boolean).join("\n");
};
function isUnauthorizedError(err) {
  return isUnauthorizedErrorDeep(err, /* @__PURE__ */ new Set());
}
function isUnauthorizedErrorDeep(err, seen) {
  if (err == null) return false;
  if (typeof err !== "object") {
    return /\bfailed\b[^\n]*\(401\)/i.test(String(err));
  }
  if (seen.has(err)) return false;
  seen.add(err);
  if (UnauthorizedError.isInstance(err)) return true;
  const status = err.status;
  const code = err.code;
  if (status === 401 || code === 401) return true;
  if (err instanceof Error && /\bfailed\b[^\n]*\(401\)/i.test(err.message)) {
    return true;
  }
  if ("cause" in err && isUnauthorizedErrorDeep(err.cause, seen)) {
    return true;
  }
  const data = err.data;
  if (data !== null && typeof data === "object" && "cause" in data && isUnauthorizedErrorDeep(data.cause, seen)) {
    return true;
  }
  return false;
}

// ../../core/auth/discovery.ts
function serverUrlAsAuthorizationServer(serverUrl) {
  try {
    const url = new URL(serverUrl);
    url.search = "";
    url.hash = "";
    return url;
  } catch (err) {
    const detail = err instanceof Error ? err.message : String(err);
    throw new Error(`Invalid MCP server URL: "${serverUrl}" (${detail})`, {
      cause: err
    });
  }
}
function getAuthorizationServerUrl(serverUrl, resourceMetadata) {
  const first = resourceMetadata?.authorization_servers?.[0];
  if (first) {
    return parseHttpUrl(first, "protected resource authorization_servers[0]");
  }
  return serverUrlAsAuthorizationServer(serverUrl);
}
function getAuthorizationServerUrlCandidates(serverUrl, resourceMetadata) {
  const primary = getAuthorizationServerUrl(serverUrl, resourceMetadata);
  const namedByMetadata = Boolean(resourceMetadata?.authorization_servers?.[0]);
  if (namedByMetadata || primary.pathname === "/") return [primary];
  return [primary, new URL("/", primary)];
}
async function discoverAuthorizationServerMetadataFromCandidates(candidates, discover) {
  let firstError;
  let sawError = false;
  for (const candidate of candidates) {
    try {
      const metadata = await discover(candidate);
      if (metadata) return { authorizationServerUrl: candidate, metadata };
    } catch (err) {
      if (!sawError) {
        firstError = err;
        sawError = true;
      }
    }
  }
  if (sawError) throw firstError;
  return void 0;
}
async function discoverAuthorizationServerMetadataForServer(serverUrl, resourceMetadata, fetchFn) {
  const found = await discoverAuthorizationServerMetadataFromCandidates(
    getAuthorizationServerUrlCandidates(serverUrl, resourceMetadata),
    (candidate) => discoverAuthorizationServerMetadata(candidate, { fetchFn })
  );
  return found?.metadata;
}

// ../../core/auth/cimd.ts
async function ensureCimdClientRegistration(params) {
  const clientMetadataUrl = params.provider.clientMetadataUrl?.trim();
  if (!clientMetadataUrl) return;
  let metadata = (await params.provider.discoveryState())?.authorizationServerMetadata;
  if (!metadata) {
    let resourceMetadata;
    try {
      resourceMetadata = await discoverOAuthProtectedResourceMetadata(
        params.serverUrl,
        { resourceMetadataUrl: params.resourceMetadataUrl },
        // The same fetch the AS-metadata leg below uses. On web that is
        // `createRemoteFetch`, which proxies through the backend to sidestep
        // CORS — on the global `fetch` this leg would fail in the browser, be
        // swallowed by the catch, and leave CIMD probing the wrong
        // authorization server (Copilot).
        params.fetchFn
      );
    } catch {
      resourceMetadata = void 0;
    }
    try {
      metadata = await discoverAuthorizationServerMetadataForServer(
        params.serverUrl,
        resourceMetadata,
        params.fetchFn
      );
    } catch {
      return;
    }
  }
  const issuer = metadata?.issuer;
  if (!metadata?.client_id_metadata_document_supported) return;
  const existing = await params.provider.clientInformation(
    issuer ? { issuer } : void 0
  );
  if (existing?.client_id) return;
  await params.provider.saveClientInformation(
    { client_id: clientMetadataUrl },
    {
      registrationKind: "cimd",
      // An AS metadata document without an `issuer` is malformed (RFC 8414 §2),
      // but the type allows it; fall back to the unkeyed slot rather than
      // inventing a key.
      ...issuer && { issuer }
    }
  );
}

// ../../core/auth/mcpAuth.ts
import { auth as sdkAuth } from "@modelcontextprotocol/client";
async function mcpAuth(provider, options) {
  if (options.forceReauthorization && options.authorizationCode !== void 0) {
    throw new Error(
      "forceReauthorization cannot be combined with authorizationCode"
    );
  }
  return sdkAuth(provider, {
    serverUrl: options.serverUrl,
    authorizationCode: options.authorizationCode,
    iss: options.iss,
    scope: options.scope,
    resourceMetadataUrl: options.resourceMetadataUrl,
    fetchFn: options.fetchFn,
    skipIssuerMetadataValidation: options.skipIssuerMetadataValidation,
    forceReauthorization: options.forceReauthorization
  });
}

// ../../core/auth/scopes.ts
import {
  computeScopeUnion as sdkComputeScopeUnion,
  isStrictScopeSuperset as sdkIsStrictScopeSuperset
} from "@modelcontextprotocol/client";
var computeScopeUnion = sdkComputeScopeUnion;
var isStrictScopeSuperset = sdkIsStrictScopeSuperset;
var OFFLINE_ACCESS_SCOPE = "offline_access";
function scopeForDeclinedRefreshGrant(effectiveScope, configuredScope, requiredScopes) {
  if (!effectiveScope) return effectiveScope;
  const configured = configuredScope?.trim().split(/\s+/) ?? [];
  const required = requiredScopes ?? [];
  if (configured.includes(OFFLINE_ACCESS_SCOPE) || required.includes(OFFLINE_ACCESS_SCOPE)) {
    const tokens = effectiveScope.trim().split(/\s+/).filter((token) => token !== "");
    if (!tokens.includes(OFFLINE_ACCESS_SCOPE)) {
      tokens.push(OFFLINE_ACCESS_SCOPE);
    }
    return tokens.join(" ");
  }
  const kept = effectiveScope.trim().split(/\s+/).filter((token) => token !== "" && token !== OFFLINE_ACCESS_SCOPE);
  if (kept.length > 0) return kept.join(" ");
  const fallback = configuredScope?.trim();
  if (fallback) return fallback;
  return void 0;
}
function resolvePersistedScopeAfterGrant(grantedScope, requestedScope) {
  const granted = grantedScope?.trim();
  if (granted) {
    return granted;
  }
  const requested = requestedScope?.trim();
  return requested || void 0;
}
function resolveEffectiveGrantedScope(storedScope, tokenScope) {
  const granted = tokenScope?.trim();
  if (granted) {
    return granted;
  }
  return computeScopeUnion(storedScope, tokenScope);
}

// ../../core/auth/authorizationParams.ts
var RESERVED_AUTHORIZATION_PARAMS = [
  "client_id",
  "code_challenge",
  "code_challenge_method",
  "redirect_uri",
  "resource",
  "response_type",
  "scope",
  "state"
];
var RESERVED = new Set(RESERVED_AUTHORIZATION_PARAMS);
function isReservedAuthorizationParam(key) {
  return RESERVED.has(key.trim().toLowerCase());
}
function applyAuthorizationParams(authorizationUrl, params) {
  if (!params) return authorizationUrl;
  const applicable = Object.entries(params).filter(([key]) => {
    if (key.trim() === "") return false;
    if (isReservedAuthorizationParam(key)) {
      console.warn(
        `[oauth] Ignoring reserved authorization parameter "${key.trim()}" \u2014 it is set by the authorization flow.`
      );
      return false;
    }
    return true;
  });
  if (applicable.length === 0) return authorizationUrl;
  const merged = new URL(authorizationUrl.href);
  for (const [key, value] of applicable) {
    merged.searchParams.set(key.trim(), value);
  }
  return merged;
}

// ../../core/auth/endpointOverrides.ts
var OVERRIDE_FIELDS = {
  authorizationUrl: "authorization_endpoint",
  tokenUrl: "token_endpoint"
};
function oauthEndpointUrlError(value) {
  const trimmed = value.trim();
  if (trimmed === "") return void 0;
  let parsed;
  try {
    parsed = new URL(trimmed);
  } catch {
    return `"${trimmed}" is not an absolute URL.`;
  }
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") {
    return `"${trimmed}" is not an http(s) URL.`;
  }
  if (parsed.username || parsed.password) {
    return "URL must not contain a username or password.";
  }
  return void 0;
}
function normalizeEndpointUrl(value, field) {
  if (value === void 0) return void 0;
  const trimmed = value.trim();
  if (trimmed === "") return void 0;
  const error = oauthEndpointUrlError(trimmed);
  if (error) {
    console.warn(`[oauth] Ignoring \`${field}\`: ${error}`);
    return void 0;
  }
  return trimmed;
}
function normalizeOAuthEndpointOverrides(overrides) {
  if (!overrides) return void 0;
  const authorizationUrl = normalizeEndpointUrl(
    overrides.authorizationUrl,
    "authorizationUrl"
  );
  const tokenUrl = normalizeEndpointUrl(overrides.tokenUrl, "tokenUrl");
  if (!authorizationUrl && !tokenUrl) return void 0;
  return {
    ...authorizationUrl && { authorizationUrl },
    ...tokenUrl && { tokenUrl }
  };
}
function isAuthorizationServerMetadata(value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return false;
  }
  const doc = value;
  if (typeof doc.issuer !== "string") return false;
  return typeof doc.authorization_endpoint === "string" || typeof doc.token_endpoint === "string";
}
function applyOAuthEndpointOverrides(metadata, overrides) {
  const patched = { ...metadata };
  for (const [key, field] of Object.entries(OVERRIDE_FIELDS)) {
    const override = overrides[key];
    if (override) patched[field] = override;
  }
  return patched;
}
var AS_METADATA_WELL_KNOWN_PATHS = [
  "/.well-known/oauth-authorization-server",
  "/.well-known/openid-configuration"
];
function requestUrlOf(input) {
  if (typeof input === "string") return input;
  if (input instanceof URL) return input.href;
  return input.url;
}
function isAuthorizationServerMetadataRequest(input) {
  const raw = requestUrlOf(input);
  let pathname;
  try {
    pathname = new URL(raw).pathname;
  } catch {
    pathname = raw;
  }
  return AS_METADATA_WELL_KNOWN_PATHS.some((path5) => pathname.includes(path5));
}
function isJsonDocumentResponse(contentType) {
  if (!contentType) return false;
  const mediaType = contentType.split(";")[0].trim().toLowerCase();
  return mediaType === "application/json" || mediaType.endsWith("+json");
}
var SYNTHESIZED_METADATA_HEADER = "x-inspector-oauth-metadata-synthesized";
var synthesizedResponses = /* @__PURE__ */ new WeakSet();
function isSynthesizedMetadataResponse(response) {
  return synthesizedResponses.has(response);
}
var OIDC_WELL_KNOWN = "/.well-known/openid-configuration";
var RFC8414_WELL_KNOWN = "/.well-known/oauth-authorization-server";
function continuesDiscovery(status) {
  return status < 500 || status === 502;
}
function authorizationServerForFinalCandidate(url) {
  let parsed;
  try {
    parsed = new URL(url);
  } catch {
    return void 0;
  }
  const { pathname } = parsed;
  if (pathname === OIDC_WELL_KNOWN) return parsed.origin;
  if (!pathname.endsWith(OIDC_WELL_KNOWN)) return void 0;
  if (pathname.startsWith(`${RFC8414_WELL_KNOWN}/`) || pathname.startsWith(`${OIDC_WELL_KNOWN}/`)) {
    return void 0;
  }
  return `${parsed.origin}${pathname.slice(0, -OIDC_WELL_KNOWN.length)}`;
}
function synthesizeAuthorizationServerMetadata(issuer, overrides) {
  return {
    issuer,
    authorization_endpoint: overrides.authorizationUrl ?? new URL("/authorize", issuer).href,
    token_endpoint: overrides.tokenUrl ?? new URL("/token", issuer).href,
    registration_endpoint: new URL("/register", issuer).href,
    response_types_supported: ["code"],
    code_challenge_methods_supported: ["S256"]
  };
}
function requestMethodOf(input, init) {
  if (init?.method) return init.method.toUpperCase();
  if (typeof input !== "string" && !(input instanceof URL)) {
    return input.method.toUpperCase();
  }
  return "GET";
}
function acceptsJson(input, init) {
  let accept = null;
  if (init?.headers) {
    accept = new Headers(init.headers).get("accept");
  } else if (typeof input !== "string" && !(input instanceof URL)) {
    accept = input.headers.get("accept");
  }
  if (!accept) return false;
  const mediaTypes = accept.split(",").map((part) => part.split(";")[0].trim().toLowerCase());
  return mediaTypes.includes("application/json") && !mediaTypes.includes("text/event-stream");
}
function synthesizedMetadataResponse(input, init, response, overrides) {
  if (!continuesDiscovery(response.status)) return void 0;
  if (requestMethodOf(input, init) !== "GET") return void 0;
  if (!acceptsJson(input, init)) return void 0;
  const issuer = authorizationServerForFinalCandidate(requestUrlOf(input));
  if (!issuer) return void 0;
  void response.body?.cancel().catch(() => {
  });
  console.warn(
    `[oauth] ${issuer} publishes no authorization server metadata; using the configured endpoint override(s) in place of the SDK's /authorize and /token fallbacks.`
  );
  const synthesized = new Response(
    JSON.stringify(synthesizeAuthorizationServerMetadata(issuer, overrides)),
    {
      status: 200,
      statusText: "OK",
      headers: {
        "content-type": "application/json",
        [SYNTHESIZED_METADATA_HEADER]: "endpoint-overrides"
      }
    }
  );
  synthesizedResponses.add(synthesized);
  return synthesized;
}
function responseWithBody(response, body) {
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  headers.delete("content-encoding");
  return new Response(body, {
    status: response.status,
    statusText: response.statusText,
    headers
  });
}
function withOAuthEndpointOverrides(fetchFn, getOverrides) {
  let lastKey;
  let lastNormalized;
  const resolveOverrides = () => {
    const raw = getOverrides();
    const key = JSON.stringify([raw?.authorizationUrl, raw?.tokenUrl]);
    if (key !== lastKey) {
      lastKey = key;
      lastNormalized = normalizeOAuthEndpointOverrides(raw);
    }
    return lastNormalized;
  };
  return async (input, init) => {
    const response = await fetchFn(input, init);
    const overrides = resolveOverrides();
    if (!overrides) return response;
    if (!isAuthorizationServerMetadataRequest(input)) return response;
    if (!response.ok) {
      return synthesizedMetadataResponse(input, init, response, overrides) ?? response;
    }
    if (!isJsonDocumentResponse(response.headers.get("content-type")))
      return response;
    let parsed;
    try {
      parsed = await response.clone().json();
    } catch {
      return response;
    }
    if (!isAuthorizationServerMetadata(parsed)) return response;
    return responseWithBody(
      response,
      JSON.stringify(applyOAuthEndpointOverrides(parsed, overrides))
    );
  };
}

// ../../core/auth/requestTimeout.ts
var DEFAULT_OAUTH_REQUEST_TIMEOUT_MS = 3e4;
var OAuthRequestTimeoutError = class extends Error {
  /**
   * The endpoint that stalled, with sensitive query values redacted.
   *
   * Redacted in the constructor rather than at each display site, so every
   * consumer is covered by construction: this error's message is recorded
   * verbatim by `createFetchTracker` into the Network log and the persisted
   * session, and an OAuth endpoint can carry a `code`, an `access_token` or a
   * `client_secret` in its query string — which `fetchTracking` already
   * deliberately redacts everywhere else it records a URL (Copilot). The path
   * and every non-sensitive parameter survive, so the endpoint stays
   * identifiable, which was the point of naming it.
   */
  url;
  timeoutMs;
  constructor(url, timeoutMs) {
    const safeUrl = redactUrlQuery(url);
    super(`OAuth request to ${safeUrl} timed out after ${timeoutMs}ms`);
    this.name = "OAuthRequestTimeoutError";
    this.url = safeUrl;
    this.timeoutMs = timeoutMs;
  }
};
var MAX_TIMER_DELAY_MS = 2147483647;
function normalizeBudget(timeoutMs) {
  if (!Number.isFinite(timeoutMs)) return DEFAULT_OAUTH_REQUEST_TIMEOUT_MS;
  return Math.min(MAX_TIMER_DELAY_MS, Math.max(0, Math.round(timeoutMs)));
}
var OAUTH_TIMEOUT_WIRE_CODE = "oauth_request_timeout";
function readNegotiatesEndpoint(hint) {
  if (!hint) return true;
  try {
    return hint();
  } catch {
    return true;
  }
}
var OAUTH_FORM_MEDIA_TYPE = "application/x-www-form-urlencoded";
function exemptMcpEndpoint(getServerUrl, negotiatesEndpoint) {
  return (url, headers) => {
    if ((headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase() === OAUTH_FORM_MEDIA_TYPE) {
      return false;
    }
    let serverUrl;
    try {
      serverUrl = getServerUrl();
    } catch {
      return true;
    }
    if (!serverUrl) return true;
    const negotiated = readNegotiatesEndpoint(negotiatesEndpoint);
    try {
      const a = new URL(url);
      const b = new URL(serverUrl);
      if (a.origin !== b.origin) return false;
      return negotiated || a.pathname === b.pathname;
    } catch {
      return true;
    }
  };
}
var REQUEST_DEADLINES = /* @__PURE__ */ new WeakMap();
function stampRequestDeadline(init, budget) {
  if (REQUEST_DEADLINES.has(init)) {
    throw new Error(
      "stampRequestDeadline: this RequestInit already carries a deadline \u2014 withOAuthRequestTimeout must build a fresh init per call (#2418)"
    );
  }
  REQUEST_DEADLINES.set(init, budget);
}
function requestHeadersOf(input, init) {
  if (init?.headers) return new Headers(init.headers);
  if (typeof input !== "string" && !(input instanceof URL)) {
    return new Headers(input.headers);
  }
  return new Headers();
}
async function drainToEnd(reader) {
  if (!reader) return;
  for (; ; ) {
    const { done } = await reader.read();
    if (done) return;
  }
}
function cancelBoth(reader, response) {
  void reader?.cancel().catch(() => {
  });
  void response?.body?.cancel().catch(() => {
  });
}
function requestUrlOf2(input) {
  if (typeof input === "string") return input;
  if (input instanceof URL) return input.href;
  return input.url;
}
function callerSignalOf(input, init) {
  const explicit = init?.signal;
  if (explicit !== void 0) return explicit ?? void 0;
  if (typeof input !== "string" && !(input instanceof URL)) return input.signal;
  return void 0;
}
function withOAuthRequestTimeout(fetchFn, timeoutMs = DEFAULT_OAUTH_REQUEST_TIMEOUT_MS, isExempt) {
  const budget = normalizeBudget(timeoutMs);
  return async (input, init) => {
    const url = requestUrlOf2(input);
    if (isExempt?.(url, requestHeadersOf(input, init))) {
      return fetchFn(input, init);
    }
    const controller = new AbortController();
    const callerSignal = callerSignalOf(input, init);
    if (callerSignal?.aborted) throw callerSignal.reason;
    const signal = callerSignal ? AbortSignal.any([controller.signal, callerSignal]) : controller.signal;
    let timer;
    let timedOut = false;
    let onCallerAbort;
    const abandoned = new Promise((_resolve, reject) => {
      timer = setTimeout(() => {
        timedOut = true;
        controller.abort(new OAuthRequestTimeoutError(url, budget));
        reject(new OAuthRequestTimeoutError(url, budget));
      }, budget);
      if (callerSignal) {
        onCallerAbort = () => reject(callerSignal.reason);
        callerSignal.addEventListener("abort", onCallerAbort, { once: true });
      }
    });
    const nextInit = { ...init, signal };
    stampRequestDeadline(nextInit, budget);
    let settled;
    let drainReader;
    try {
      const response = await Promise.race([
        fetchFn(input, nextInit),
        abandoned
      ]);
      settled = response;
      const copy = response.clone();
      drainReader = copy.body?.getReader();
      await Promise.race([drainToEnd(drainReader), abandoned]);
      return response;
    } catch (err) {
      cancelBoth(drainReader, settled);
      if (timedOut) throw new OAuthRequestTimeoutError(url, budget);
      throw err;
    } finally {
      if (timer !== void 0) clearTimeout(timer);
      if (onCallerAbort && callerSignal) {
        callerSignal.removeEventListener("abort", onCallerAbort);
      }
    }
  };
}

// ../../core/auth/oidcDiscoveryCompat.ts
import {
  OAuthMetadataSchema,
  OpenIdProviderDiscoveryMetadataSchema
} from "@modelcontextprotocol/core";
var RFC8414_WELL_KNOWN2 = "/.well-known/oauth-authorization-server";
var OIDC_WELL_KNOWN2 = "/.well-known/openid-configuration";
var COMPAT_SOURCE_HEADER = "x-inspector-oauth-metadata-source";
function oidcDiscoveryCandidates(rfc8414Url) {
  let url;
  try {
    url = new URL(rfc8414Url);
  } catch {
    return [];
  }
  if (!url.pathname.startsWith(RFC8414_WELL_KNOWN2)) return [];
  const path5 = url.pathname.slice(RFC8414_WELL_KNOWN2.length);
  if (path5 !== "" && !path5.startsWith("/")) return [];
  if (path5 === "") return [new URL(OIDC_WELL_KNOWN2, url.origin).href];
  return [
    new URL(`${OIDC_WELL_KNOWN2}${path5}`, url.origin).href,
    new URL(`${path5}${OIDC_WELL_KNOWN2}`, url.origin).href
  ];
}
function continuesDiscovery2(status) {
  return status >= 400 && status < 500 || status === 502;
}
async function releaseBody(response) {
  await response.body?.cancel().catch(() => {
  });
}
function releaseBodyDetached(response) {
  void releaseBody(response);
}
function isRfc8414OnlyMetadata(value) {
  if (!OAuthMetadataSchema.safeParse(value).success) return false;
  return !OpenIdProviderDiscoveryMetadataSchema.safeParse(value).success;
}
function requestUrlOf3(input) {
  if (typeof input === "string") return input;
  if (input instanceof URL) return input.href;
  return input.url;
}
function discoveryHeaders(input, init) {
  if (init?.headers) return new Headers(init.headers);
  if (typeof input !== "string" && !(input instanceof URL)) {
    return new Headers(input.headers);
  }
  return new Headers();
}
function requestMethodOf2(input, init) {
  if (init?.method) return init.method.toUpperCase();
  if (typeof input !== "string" && !(input instanceof URL)) {
    return input.method.toUpperCase();
  }
  return "GET";
}
function withRfc8414OidcCompat(fetchFn) {
  return async (input, init) => {
    const response = await fetchFn(input, init);
    if (response.ok) return response;
    if (!continuesDiscovery2(response.status)) return response;
    if (requestMethodOf2(input, init) !== "GET") return response;
    const candidates = oidcDiscoveryCandidates(requestUrlOf3(input));
    if (candidates.length === 0) return response;
    const headers = discoveryHeaders(input, init);
    const callerSignal = callerSignalOf(input, init);
    for (const candidate of candidates) {
      if (callerSignal?.aborted) {
        releaseBodyDetached(response);
        throw callerSignal.reason;
      }
      let probe;
      try {
        probe = await fetchFn(candidate, { headers, signal: callerSignal });
      } catch (err) {
        if (err instanceof OAuthRequestTimeoutError) {
          releaseBodyDetached(response);
          throw err;
        }
        if (callerSignal?.aborted) {
          releaseBodyDetached(response);
          throw callerSignal.reason;
        }
        return response;
      }
      if (!probe.ok) {
        releaseBodyDetached(probe);
        if (callerSignal?.aborted) {
          releaseBodyDetached(response);
          throw callerSignal.reason;
        }
        if (continuesDiscovery2(probe.status)) continue;
        return response;
      }
      let parsed;
      let body;
      try {
        body = await probe.text();
        parsed = JSON.parse(body);
      } catch {
        if (callerSignal?.aborted) {
          releaseBodyDetached(response);
          throw callerSignal.reason;
        }
        return response;
      }
      if (!isRfc8414OnlyMetadata(parsed)) {
        return response;
      }
      const source = probe.url || candidate;
      releaseBodyDetached(response);
      if (isSynthesizedMetadataResponse(probe)) {
        return new Response(body, {
          status: 200,
          statusText: "OK",
          headers: {
            "content-type": "application/json",
            [SYNTHESIZED_METADATA_HEADER]: "endpoint-overrides"
          }
        });
      }
      console.warn(
        `[oauth] ${source} returned RFC 8414 OAuth 2.0 authorization server metadata, not an OpenID provider document. The MCP TypeScript SDK validates that path as OpenID Connect Discovery and would reject it (modelcontextprotocol/typescript-sdk#2733), so the Inspector is handing it to discovery as the RFC 8414 document it is.`
      );
      return new Response(body, {
        status: 200,
        statusText: "OK",
        headers: {
          "content-type": "application/json",
          // The substituted response is what the fetch trackers above this
          // wrapper record, so it says where its body actually came from
          // rather than letting the Network tab imply the RFC 8414 path
          // answered. Named on the response, not logged only, so it survives
          // into the captured entry.
          [COMPAT_SOURCE_HEADER]: source
        }
      });
    }
    return response;
  };
}

// ../../core/auth/providers.ts
var MutableRedirectUrlProvider = class {
  redirectUrl = "";
  getRedirectUrl() {
    return this.redirectUrl;
  }
};
var CallbackNavigation = class {
  authorizationUrl = null;
  callback;
  constructor(callback) {
    this.callback = callback;
  }
  navigateToAuthorization(authorizationUrl) {
    this.authorizationUrl = authorizationUrl;
    const result = this.callback(authorizationUrl);
    if (result instanceof Promise) {
      void result;
    }
  }
  getAuthorizationUrl() {
    return this.authorizationUrl;
  }
};
var BaseOAuthClientProvider = class {
  capturedAuthUrl = null;
  eventTarget = null;
  suppressAuthorizationNavigation = false;
  /** Cached after {@link prepareForAuth} for sync SDK `clientMetadata.scope`. */
  cachedScope;
  serverUrl;
  storage;
  redirectUrlProvider;
  navigation;
  clientMetadataUrl;
  /** Custom authorization-request parameters (#2018). Authorize URL only. */
  authorizationParams;
  /** Declare the `refresh_token` grant in {@link clientMetadata} (#2068). */
  requestRefreshToken;
  /** Server-configured scope, for the #2068 `offline_access` distinction. */
  configuredScope;
  /** Per-flow verifier store (#2726); absent → the shared storage slot. */
  flowStore;
  /**
   * The authId of the flow this provider is driving: set by {@link state} on the
   * redirect leg and by {@link resumeAuthorizationFlow} on the callback leg.
   */
  flowId;
  constructor(serverUrl, oauthConfig) {
    this.serverUrl = serverUrl;
    this.storage = oauthConfig.storage;
    this.redirectUrlProvider = oauthConfig.redirectUrlProvider;
    this.navigation = oauthConfig.navigation;
    this.clientMetadataUrl = oauthConfig.clientMetadataUrl;
    this.authorizationParams = oauthConfig.authorizationParams;
    this.requestRefreshToken = oauthConfig.requestRefreshToken ?? true;
    this.configuredScope = oauthConfig.configuredScope;
    this.flowStore = oauthConfig.flowStore;
  }
  /**
   * Load persisted scope into {@link cachedScope} before SDK `auth()` (which
   * reads {@link clientMetadata.scope} synchronously).
   */
  async prepareForAuth() {
    this.cachedScope = await this.storage.getScope(this.serverUrl);
  }
  /**
   * Set the event target for dispatching oauthAuthorizationRequired events
   */
  setEventTarget(eventTarget) {
    this.eventTarget = eventTarget;
  }
  /**
   * Get the captured authorization URL (for return value)
   */
  getCapturedAuthUrl() {
    return this.capturedAuthUrl;
  }
  /**
   * Clear the captured authorization URL
   */
  clearCapturedAuthUrl() {
    this.capturedAuthUrl = null;
  }
  /** Capture authorize URL without navigating (step-up confirmation modal). */
  setSuppressAuthorizationNavigation(suppress) {
    this.suppressAuthorizationNavigation = suppress;
  }
  get scope() {
    if (!this.requestRefreshToken) {
      return scopeForDeclinedRefreshGrant(
        this.cachedScope,
        this.configuredScope
      );
    }
    return this.cachedScope;
  }
  get redirectUrl() {
    return this.redirectUrlProvider.getRedirectUrl();
  }
  get redirect_uris() {
    return [this.redirectUrl];
  }
  get clientMetadata() {
    const metadata = {
      redirect_uris: this.redirect_uris,
      token_endpoint_auth_method: "none",
      // #2068: `refresh_token` is declared by default, and dropped when the
      // server's "Request refresh token" setting is off — which stops the SDK
      // *adding* `offline_access` (and so the `prompt=consent` it forces). It
      // does not remove an `offline_access` that reaches the scope another way.
      // See `OAuthProviderConfig.requestRefreshToken`.
      grant_types: this.requestRefreshToken ? ["authorization_code", "refresh_token"] : ["authorization_code"],
      response_types: ["code"],
      client_name: "MCP Inspector",
      client_uri: "https://github.com/modelcontextprotocol/inspector",
      scope: this.scope ?? "",
      // SEP-837: the Inspector is a locally-hosted app reached over localhost, so
      // it registers as a native client. OIDC-flavored ASes default an omitted
      // `application_type` to `"web"`, which forbids loopback redirect URIs and
      // rejects DCR. (The SDK also infers `"native"` from loopback `redirect_uris`;
      // declaring it explicitly keeps the value visible and correct even when the
      // redirect host is not itself a loopback literal.)
      application_type: "native"
    };
    return metadata;
  }
  state() {
    const state = generateOAuthState();
    this.flowId = state;
    return state;
  }
  /**
   * Bind this provider to the flow a callback's `state` names, so
   * {@link codeVerifier} reads that flow's verifier and no other (#2726). A
   * `state` that is not one of ours binds nothing — and, with a flow store, a
   * flow-less read then fails rather than reaching for the shared slot.
   */
  resumeAuthorizationFlow(state) {
    this.flowId = parseOAuthState(state)?.authId;
  }
  /** Drop the bound flow's verifier once its exchange has completed. */
  async clearAuthorizationFlow() {
    if (this.flowStore && this.flowId) {
      await this.flowStore.clearCodeVerifier(this.flowId);
    }
  }
  async clientInformation(ctx) {
    const preregistered = await this.storage.getClientInformation(
      this.serverUrl,
      true
    );
    if (preregistered) {
      return preregistered;
    }
    return await this.storage.getClientInformation(
      this.serverUrl,
      false,
      ctx?.issuer
    );
  }
  async saveClientInformation(clientInformation, options) {
    const issuer = options && "issuer" in options ? options.issuer : void 0;
    const registrationKind = options && "registrationKind" in options ? options.registrationKind : await this.resolveSdkRegistrationKind(clientInformation, issuer);
    await this.storage.saveClientInformation(
      this.serverUrl,
      clientInformation,
      {
        registrationKind,
        issuer
      }
    );
  }
  /**
   * Resolve the registration kind for a save that carries no explicit one — that
   * is, one the SDK made. SDK v2's `saveClientInformation` contract passes only
   * `{ issuer }`, so the mechanism cannot be handed to us; treating every such
   * save as DCR is what relabeled a CIMD registration `Dynamic (DCR)` in
   * Connection Info the moment the SDK bound it to an issuer (#2242).
   *
   * Two cases reach here, and they are told apart by whether a registration
   * already exists for this issuer:
   *
   * - **A back-stamp.** A registration is already stored for this issuer under
   *   this `client_id`, and the SDK is only adding the `issuer` to it. Its
   *   recorded kind is the answer — kind and credential are written and cleared
   *   together, so a stored registration always has one.
   * - **A new registration.** Nothing is stored for this issuer, so this save
   *   creates it. SDK v2 `auth()` reaches its URL-based-client-ID branch — rather
   *   than `registerClient` — exactly when the AS advertises
   *   `client_id_metadata_document_supported` and a `clientMetadataUrl` is
   *   configured, and it persists the AS metadata via `saveDiscoveryState`
   *   *before* it reads or writes client information. So the branch it took is
   *   not inferred here, it is read back from the state it just wrote.
   *
   * This is why the check is not "the `client_id` looks like our metadata URL".
   * RFC 7591 §3.2 makes a dynamically issued `client_id` opaque, so an AS may
   * mint that very URL from `POST /register`; the URL comparison only decides
   * whether CIMD is *in play* for this connection, and the two cases above decide
   * what actually happened (#2242, Copilot).
   *
   * Consequences worth stating, since each was a defect on the way here:
   *
   * - An existing DCR whose `client_id` happens to be the metadata URL stays
   *   `dcr` — it takes the back-stamp path and its recorded kind says so.
   * - `invalidateCredentials("client")`, which SDK `auth()` calls on
   *   `invalid_client` before retrying, clears the registration and its kind. The
   *   retry therefore takes the new-registration path and is answered from
   *   discovery state, which that clear does not touch.
   * - A second AS behind one resource gets its own answer, since discovery state
   *   describes the issuer the SDK actually resolved. One that does not advertise
   *   CIMD is `dcr` even when it mints the metadata URL as its `client_id`.
   * - A transient failure in our own CIMD preflight costs nothing: the SDK's own
   *   discovery is what this reads.
   */
  async resolveSdkRegistrationKind(clientInformation, issuer) {
    const clientMetadataUrl = this.clientMetadataUrl?.trim();
    if (!clientMetadataUrl || clientInformation.client_id !== clientMetadataUrl) {
      return "dcr";
    }
    const stored = await this.storage.getClientInformation(
      this.serverUrl,
      false,
      issuer
    );
    if (stored?.client_id === clientMetadataUrl) {
      const storedKind = await this.storage.getClientRegistrationKind(
        this.serverUrl,
        issuer
      );
      return storedKind === "cimd" ? "cimd" : "dcr";
    }
    const discovery = await this.storage.getDiscoveryState(this.serverUrl);
    const metadata = discovery?.authorizationServerMetadata;
    if (issuer !== void 0 && metadata?.issuer !== issuer) return "dcr";
    return metadata?.client_id_metadata_document_supported === true ? "cimd" : "dcr";
  }
  async saveScope(scope) {
    await this.storage.saveScope(this.serverUrl, scope);
    this.cachedScope = scope;
  }
  async savePreregisteredClientInformation(clientInformation) {
    await this.storage.savePreregisteredClientInformation(
      this.serverUrl,
      clientInformation
    );
  }
  async tokens(ctx) {
    return await this.storage.getTokens(this.serverUrl, ctx?.issuer);
  }
  async saveTokens(tokens, ctx) {
    await this.storage.saveTokens(this.serverUrl, tokens, {
      issuer: ctx?.issuer
    });
  }
  redirectToAuthorization(authorizationUrl) {
    this.performAuthorizationRedirect(
      applyAuthorizationParams(authorizationUrl, this.authorizationParams)
    );
  }
  /**
   * Redirect to an authorize URL belonging to a **different** authorization
   * server than the one this provider was configured for, so the per-server
   * custom parameters (#2018) MUST NOT be applied.
   *
   * The only caller is the enterprise-managed (EMA) transport provider, which
   * discards the resource AS URL and sends the user to the enterprise IdP
   * instead. Parameters a user configured for their MCP server's authorization
   * server — a `kc_idp_hint`, an `audience` — are meaningless and potentially
   * flow-breaking on the IdP's, and appending them there would leak per-server
   * config across an authorization-server boundary.
   */
  redirectToExternalAuthorization(authorizationUrl) {
    this.performAuthorizationRedirect(authorizationUrl);
  }
  /** Capture, announce, and navigate to a finished authorize URL. */
  performAuthorizationRedirect(authorizationUrl) {
    this.capturedAuthUrl = authorizationUrl;
    if (!this.suppressAuthorizationNavigation) {
      if (this.eventTarget) {
        this.eventTarget.dispatchEvent(
          new CustomEvent("oauthAuthorizationRequired", {
            detail: { url: authorizationUrl }
          })
        );
      }
      this.navigation.navigateToAuthorization(authorizationUrl);
    }
  }
  async saveCodeVerifier(codeVerifier) {
    if (this.flowStore && this.flowId) {
      await this.flowStore.saveCodeVerifier(
        this.flowId,
        this.serverUrl,
        codeVerifier
      );
      return;
    }
    await this.storage.saveCodeVerifier(this.serverUrl, codeVerifier);
  }
  async codeVerifier() {
    if (this.flowStore) {
      const verifier2 = this.flowId ? await this.flowStore.getCodeVerifier(this.flowId, this.serverUrl) : void 0;
      if (!verifier2) {
        throw new Error(
          "No code verifier saved for this authorization flow. It may have been started in another browser tab or already completed; please re-authenticate."
        );
      }
      return verifier2;
    }
    const verifier = await this.storage.getCodeVerifier(this.serverUrl);
    if (!verifier) {
      throw new Error("No code verifier saved for session");
    }
    return verifier;
  }
  async clear() {
    await this.storage.clear(this.serverUrl);
  }
  async getServerMetadata() {
    return this.storage.getServerMetadata(this.serverUrl);
  }
  async saveServerMetadata(metadata) {
    await this.storage.saveServerMetadata(this.serverUrl, metadata);
  }
  /**
   * SEP-2352 discovery-state round-trip. The SDK persists RFC 9728/8414 discovery
   * here (alongside the code verifier) so that on the authorization-code callback
   * leg it can compare the resolved AS `issuer` against the one recorded at
   * redirect time and reject a mismatch (`AuthorizationServerMismatchError`).
   * Without these two methods the SDK only `console.warn`s and the binding check
   * is inactive.
   */
  async saveDiscoveryState(state) {
    await this.storage.saveDiscoveryState(this.serverUrl, state);
  }
  async discoveryState() {
    return this.storage.getDiscoveryState(this.serverUrl);
  }
  /**
   * SEP-2352 credential invalidation. The SDK calls this to drop credentials the
   * server has rejected; hosts also call `'discovery'` on repeated 401s so a
   * changed `authorization_servers` list is re-fetched.
   */
  async invalidateCredentials(scope) {
    switch (scope) {
      case "all":
        await this.storage.clear(this.serverUrl);
        return;
      case "client":
        await this.storage.clearClientInformation(this.serverUrl);
        return;
      case "tokens":
        await this.storage.clearTokens(this.serverUrl);
        return;
      case "verifier":
        if (this.flowStore) {
          await this.clearAuthorizationFlow();
          return;
        }
        await this.storage.clearCodeVerifier(this.serverUrl);
        return;
      case "discovery":
        await this.storage.clearDiscoveryState(this.serverUrl);
        return;
    }
  }
};

// ../../core/auth/challenge.ts
var EMA_STEP_UP_PENDING_URL = new URL("mcp-inspector:ema-step-up");
var AuthChallengeError = class extends Error {
  authChallenge;
  status;
  constructor(authChallenge, status, message) {
    super(message ?? `Auth challenge: ${authChallenge.reason}`);
    this.name = "AuthChallengeError";
    this.authChallenge = authChallenge;
    this.status = status;
  }
};
var AuthRecoveryRequiredError = class extends Error {
  authorizationUrl;
  authChallenge;
  /** EMA insufficient_scope awaiting user confirmation in Inspector (no redirect yet). */
  emaStepUpConfirm;
  constructor(authorizationUrl, authChallenge, options) {
    super("Interactive auth recovery required");
    this.name = "AuthRecoveryRequiredError";
    this.authorizationUrl = authorizationUrl;
    this.authChallenge = authChallenge;
    this.emaStepUpConfirm = options?.emaStepUpConfirm;
  }
};
function isConnectAuthRecoveryError(err) {
  if (err instanceof AuthRecoveryRequiredError) return true;
  return isUnauthorizedError(err);
}
function findNestedAuthError(err) {
  return findNestedAuthErrorDeep(err, /* @__PURE__ */ new Set());
}
function findNestedAuthErrorDeep(err, seen) {
  if (err === null || typeof err !== "object" || seen.has(err)) {
    return void 0;
  }
  seen.add(err);
  if (err instanceof AuthRecoveryRequiredError || err instanceof AuthChallengeError) {
    return err;
  }
  const nested = findNestedAuthErrorDeep(
    err.cause,
    seen
  );
  if (nested) {
    return nested;
  }
  const data = err.data;
  if (data !== null && typeof data === "object") {
    return findNestedAuthErrorDeep(data.cause, seen);
  }
  return void 0;
}
function parseWwwAuthenticateBearer(header2) {
  const match = header2.match(/Bearer\s+(.+)/i);
  if (!match) {
    return {};
  }
  const params = {};
  const paramRegex = /([\w-]+)(?:="([^"]*)"|=([^\s,]+))?/g;
  let m;
  while ((m = paramRegex.exec(match[1])) !== null) {
    const value = m[2] ?? m[3];
    if (value !== void 0) {
      params[m[1].toLowerCase()] = value;
    }
  }
  return {
    error: params.error,
    scope: params.scope,
    resourceMetadata: params.resource_metadata,
    errorDescription: params.error_description
  };
}
function challengeResourceMetadataUrl(challenge) {
  const value = challenge.resourceMetadataUrl?.trim();
  if (!value) {
    return void 0;
  }
  try {
    return new URL(value);
  } catch {
    return void 0;
  }
}
function parseScopeString(scope) {
  if (!scope?.trim()) {
    return [];
  }
  return scope.trim().split(/\s+/).filter(Boolean);
}
function unionAuthorizationScopes(previousScope, requiredScopes) {
  const seen = /* @__PURE__ */ new Set();
  const result = [];
  for (const scope of [
    ...parseScopeString(previousScope),
    ...requiredScopes.filter(Boolean)
  ]) {
    if (!seen.has(scope)) {
      seen.add(scope);
      result.push(scope);
    }
  }
  return result;
}
function reasonFromHttpResponse(status, bearer) {
  if (status === 403) {
    if (bearer.error === "insufficient_scope") {
      return "insufficient_scope";
    }
    return "unauthorized";
  }
  if (bearer.error === "insufficient_scope") {
    return "insufficient_scope";
  }
  if (bearer.error === "invalid_token") {
    return "invalid_token";
  }
  if (status === 401) {
    return "token_expired";
  }
  return "unauthorized";
}
function parseAuthChallengeFromResponse(response, context) {
  const status = response.status;
  if (status !== 401 && status !== 403) {
    return void 0;
  }
  const wwwAuthenticate = response.headers.get("WWW-Authenticate") || void 0;
  if (status === 403 && !wwwAuthenticate) {
    return void 0;
  }
  const bearer = wwwAuthenticate ? parseWwwAuthenticateBearer(wwwAuthenticate) : {};
  const requiredScopes = parseScopeString(bearer.scope);
  return {
    reason: reasonFromHttpResponse(status, bearer),
    ...requiredScopes.length > 0 ? { requiredScopes } : {},
    ...bearer.resourceMetadata ? { resourceMetadataUrl: bearer.resourceMetadata } : {},
    ...bearer.errorDescription ? { message: bearer.errorDescription } : {},
    ...context ? { context } : {},
    raw: {
      httpStatus: status,
      ...wwwAuthenticate ? { wwwAuthenticate } : {}
    }
  };
}
function parseAuthChallengeFromError(err, context) {
  if (err instanceof AuthChallengeError) {
    return err.authChallenge;
  }
  if (typeof err !== "object" || err === null) {
    return void 0;
  }
  const authChallenge = err.authChallenge;
  if (authChallenge?.reason) {
    return {
      ...authChallenge,
      ...context ? {
        context: {
          ...authChallenge.context,
          ...context
        }
      } : {}
    };
  }
  const status = err.status ?? err.code;
  if (status !== 401 && status !== 403) {
    return void 0;
  }
  const wwwAuthenticate = authChallenge?.raw?.wwwAuthenticate ?? err.wwwAuthenticate ?? err.headers?.get?.("WWW-Authenticate") ?? void 0;
  if (!wwwAuthenticate?.length) {
    return void 0;
  }
  const bearer = parseWwwAuthenticateBearer(wwwAuthenticate);
  const requiredScopes = parseScopeString(bearer.scope);
  return {
    reason: reasonFromHttpResponse(status, bearer),
    ...requiredScopes.length > 0 ? { requiredScopes } : {},
    ...bearer.resourceMetadata ? { resourceMetadataUrl: bearer.resourceMetadata } : {},
    ...context ? { context } : {},
    raw: {
      httpStatus: status,
      wwwAuthenticate
    }
  };
}
function isAuthChallengeError(err) {
  if (err instanceof AuthChallengeError) {
    return true;
  }
  if (typeof err !== "object" || err === null) {
    return false;
  }
  const authChallenge = err.authChallenge;
  if (authChallenge?.reason) {
    return true;
  }
  const status = err.status ?? err.code;
  if (status !== 401 && status !== 403) {
    return false;
  }
  const wwwAuthenticate = authChallenge?.raw?.wwwAuthenticate ?? err.wwwAuthenticate ?? err.headers?.get?.("WWW-Authenticate") ?? void 0;
  return wwwAuthenticate !== void 0 && wwwAuthenticate.length > 0;
}

// ../../core/auth/oauthUx.ts
function isStandardOAuthStepUp(challenge, options) {
  return challenge.reason === "insufficient_scope" && !options?.enterpriseManaged;
}
function stepUpConfirmMessage(challenge, options) {
  const toolName = challenge.context?.toolName?.trim();
  if (toolName) {
    return options?.enterpriseManaged ? `Tool "${toolName}" needs additional permissions from your organization before it can continue.` : `Tool "${toolName}" needs additional OAuth scopes before it can continue.`;
  }
  const additional = challenge.requiredScopes?.filter(Boolean);
  if (additional?.length) {
    const label = additional.length === 1 ? "scope" : "scopes";
    return options?.enterpriseManaged ? `This operation needs additional organization ${label}: ${additional.join(", ")}.` : `This operation needs additional ${label}: ${additional.join(", ")}.`;
  }
  return options?.enterpriseManaged ? "This operation needs additional permissions from your organization before it can continue." : "This operation needs additional OAuth scopes before it can continue.";
}
function stepUpInsufficientScopeMessage(challenge) {
  const toolName = challenge.context?.toolName?.trim();
  if (toolName) {
    return `Authorization completed, but required permissions for tool "${toolName}" were not granted. Grant the requested scopes on the authorization server, then retry.`;
  }
  const missing = challenge.authorizationScopes?.filter(Boolean) ?? challenge.requiredScopes?.filter(Boolean);
  if (missing?.length) {
    return `Authorization completed, but required scopes were not granted (${missing.join(", ")}). Grant the requested permissions on the authorization server, then retry your action.`;
  }
  return "Authorization completed, but the required permissions were not granted. Grant the requested scopes on the authorization server, then retry your action.";
}
function lostAuthorizationStateTitle() {
  return "Authorization state was lost";
}
function lostAuthorizationStateMessage(options) {
  const target = options?.serverName ? `"${options.serverName}"` : "this server";
  return `The stored authorization state for ${target} was lost before the authorization server sent you back, so the sign-in could not be completed. This usually means a new browser session, a different tab, or authorization state that was cleared while the flow was in progress. Authorize again to reconnect.`;
}
function issuerMismatchTitle() {
  return "Authorization server mismatch";
}
var MAX_DISPLAYED_ISSUER_LENGTH = 120;
function truncateUrlForDisplay(url) {
  return url.length > MAX_DISPLAYED_ISSUER_LENGTH ? `${url.slice(0, MAX_DISPLAYED_ISSUER_LENGTH)}\u2026` : url;
}
function truncateIssuerForDisplay(issuer) {
  return truncateUrlForDisplay(issuer);
}
function issuerMismatchMessage(options) {
  const target = options.serverName ? `"${options.serverName}"` : "this server";
  return `Authorization for ${target} was stopped: the flow started at ${truncateIssuerForDisplay(options.recordedIssuer)} but the callback resolved ${truncateIssuerForDisplay(options.currentIssuer)}. The authorization code was not exchanged. Verify the server's authorization configuration before trying again.`;
}
function issuerBindingFailureCopy(failure, options) {
  if (failure.kind === "lost_authorization_state") {
    return {
      title: lostAuthorizationStateTitle(),
      message: lostAuthorizationStateMessage(options)
    };
  }
  return {
    title: issuerMismatchTitle(),
    message: issuerMismatchMessage({
      recordedIssuer: failure.recordedIssuer,
      currentIssuer: failure.currentIssuer,
      serverName: options?.serverName
    })
  };
}

// ../../core/auth/issuerBinding.ts
import { AuthorizationServerMismatchError } from "@modelcontextprotocol/client";
var MISSING_DISCOVERY_STATE_PHRASE = "discoveryState was not available";
function isAuthorizationServerMismatchShape(err) {
  if (err === null || typeof err !== "object") {
    return false;
  }
  const candidate = err;
  if (typeof candidate.recordedIssuer !== "string" || typeof candidate.currentIssuer !== "string") {
    return false;
  }
  return AuthorizationServerMismatchError.isInstance(err) || candidate.name === "AuthorizationServerMismatchError";
}
function isMissingDiscoveryStatePlaceholder(recordedIssuer) {
  if (recordedIssuer.includes(MISSING_DISCOVERY_STATE_PHRASE)) {
    return true;
  }
  try {
    const url = new URL(recordedIssuer);
    return url.protocol !== "http:" && url.protocol !== "https:";
  } catch {
    return true;
  }
}
function findIssuerBindingFailure(err) {
  return findIssuerBindingFailureDeep(err, /* @__PURE__ */ new Set());
}
function findIssuerBindingFailureDeep(err, seen) {
  if (err === null || typeof err !== "object" || seen.has(err)) {
    return void 0;
  }
  seen.add(err);
  if (isAuthorizationServerMismatchShape(err)) {
    return classifyAuthorizationServerMismatch(err);
  }
  const nested = findIssuerBindingFailureDeep(
    err.cause,
    seen
  );
  if (nested) {
    return nested;
  }
  const data = err.data;
  if (data !== null && typeof data === "object") {
    return findIssuerBindingFailureDeep(
      data.cause,
      seen
    );
  }
  return void 0;
}
function classifyAuthorizationServerMismatch(err) {
  if (isMissingDiscoveryStatePlaceholder(err.recordedIssuer)) {
    return {
      kind: "lost_authorization_state",
      currentIssuer: err.currentIssuer
    };
  }
  return {
    kind: "issuer_mismatch",
    recordedIssuer: err.recordedIssuer,
    currentIssuer: err.currentIssuer
  };
}

// ../../core/auth/revocation.ts
import { selectClientAuthMethod } from "@modelcontextprotocol/client";
import {
  OAuthClientInformationSchema,
  OAuthTokensSchema
} from "@modelcontextprotocol/core";
var DEFAULT_REVOCATION_TIMEOUT_MS = 5e3;
var MIN_REVOCATION_REQUEST_BUDGET_MS = 5;
function selectRevocableToken(tokens) {
  if (!tokens) return null;
  if (tokens.refresh_token) {
    return { token: tokens.refresh_token, tokenTypeHint: "refresh_token" };
  }
  if (tokens.access_token) {
    return { token: tokens.access_token, tokenTypeHint: "access_token" };
  }
  return null;
}
function revocationAuthMethods(metadata) {
  return metadata.revocation_endpoint_auth_methods_supported ?? [
    "client_secret_basic"
  ];
}
function buildRevocationRequest(params) {
  const body = new URLSearchParams({
    token: params.token,
    token_type_hint: params.tokenTypeHint
  });
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    Accept: "application/json"
  };
  const client = params.clientInformation;
  if (client) {
    const method = selectClientAuthMethod(client, params.supportedAuthMethods);
    if (method === "client_secret_basic" && client.client_secret) {
      const credentials = `${encodeURIComponent(client.client_id)}:${encodeURIComponent(client.client_secret)}`;
      headers.Authorization = `Basic ${base64Encode(credentials)}`;
    } else if (method === "client_secret_post" && client.client_secret) {
      body.set("client_id", client.client_id);
      body.set("client_secret", client.client_secret);
    } else {
      body.set("client_id", client.client_id);
    }
  }
  return {
    url: params.endpoint,
    init: { method: "POST", headers, body: body.toString() }
  };
}
function base64Encode(value) {
  if (typeof btoa === "function") return btoa(value);
  return Buffer.from(value, "utf8").toString("base64");
}
async function revokeToken(params) {
  const timeoutMs = Math.max(
    0,
    Math.round(params.timeoutMs ?? DEFAULT_REVOCATION_TIMEOUT_MS)
  );
  try {
    const { url, init } = buildRevocationRequest(params);
    const response = await withDeadline(
      params.fetchFn(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
      timeoutMs
    );
    if (!response.ok) {
      return {
        status: "failed",
        endpoint: url,
        detail: `revocation endpoint responded ${response.status} ${response.statusText}`.trim()
      };
    }
    return {
      status: "revoked",
      tokenTypeHint: params.tokenTypeHint,
      endpoint: url
    };
  } catch (err) {
    return {
      // `params.endpoint`, not the built `url`: construction is inside the try
      // now, so `url` may not exist on this path.
      status: "failed",
      endpoint: params.endpoint,
      detail: err instanceof Error ? err.message : String(err)
    };
  }
}
async function withDeadline(promise, timeoutMs) {
  let timer;
  const deadline = new Promise((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`revocation request timed out after ${timeoutMs}ms`)),
      timeoutMs
    );
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    if (timer !== void 0) clearTimeout(timer);
  }
}
function emptyPlan(serverUrl, outcome, failures = []) {
  return {
    serverUrl,
    grants: [],
    failures,
    supportedAuthMethods: [],
    outcome: failures.length > 0 ? aggregateOutcomes([...failures, outcome]) : outcome
  };
}
async function clearAndPlanRevocation(params) {
  const { serverUrl, storage } = params;
  let snapshot;
  try {
    snapshot = await storage.takeRevocationSnapshot(serverUrl);
  } catch (err) {
    throw err instanceof Error ? err : new Error(String(err));
  }
  if (params.enabled === false) {
    return emptyPlan(serverUrl, { status: "skipped", reason: "disabled" });
  }
  try {
    const { grants, failures } = await collectGrants(snapshot);
    if (grants.length === 0) {
      return emptyPlan(
        serverUrl,
        { status: "skipped", reason: "no_tokens" },
        failures
      );
    }
    const metadata = parseServerMetadata(snapshot.serverMetadata);
    if (!metadata) {
      return emptyPlan(
        serverUrl,
        { status: "skipped", reason: "no_metadata" },
        failures
      );
    }
    if (!metadata.revocation_endpoint) {
      return emptyPlan(
        serverUrl,
        { status: "skipped", reason: "no_endpoint" },
        failures
      );
    }
    return {
      serverUrl,
      grants,
      failures,
      endpoint: metadata.revocation_endpoint,
      supportedAuthMethods: revocationAuthMethods(metadata),
      metadataIssuer: metadata.issuer
    };
  } catch (err) {
    return emptyPlan(serverUrl, {
      status: "failed",
      detail: err instanceof Error ? err.message : String(err)
    });
  }
}
function parseServerMetadata(raw) {
  if (raw === null || typeof raw !== "object") return void 0;
  return raw;
}
async function executeOAuthRevocation(plan, params) {
  const outcome = await runPlan(plan, params);
  const { logger } = params;
  if (outcome.status === "failed") {
    logger?.warn(
      {
        serverUrl: plan.serverUrl,
        endpoint: outcome.endpoint,
        detail: outcome.detail
      },
      "Token revocation failed; local OAuth state was cleared anyway"
    );
  } else if (outcome.status === "skipped" && outcome.reason === "no_endpoint") {
    logger?.debug(
      { serverUrl: plan.serverUrl },
      "Skipping token revocation: authorization server metadata has no revocation_endpoint"
    );
  }
  return outcome;
}
async function collectGrants(snapshot) {
  const grants = [];
  const failures = [];
  const seenKeys = /* @__PURE__ */ new Set();
  let preregistered;
  try {
    preregistered = await parseClient(snapshot.preregisteredClientInformation);
  } catch (err) {
    failures.push({
      status: "failed",
      detail: `could not read the preconfigured client registration: ${err instanceof Error ? err.message : String(err)}`
    });
  }
  const add2 = async (issuer, rawTokens, rawClient) => {
    const revocable = selectRevocableToken(await parseTokens(rawTokens));
    if (!revocable) return;
    const key = `${issuer ?? "\0legacy"}\0${revocable.token}`;
    if (seenKeys.has(key)) return;
    seenKeys.add(key);
    const bound = await parseClient(rawClient);
    grants.push({
      issuer,
      ...revocable,
      clientInformation: bound ?? preregistered
    });
  };
  const addSafely = async (issuer, rawTokens, rawClient) => {
    try {
      await add2(issuer, rawTokens, rawClient);
    } catch (err) {
      const where = issuer === void 0 ? "the unkeyed slot" : `issuer ${issuer}`;
      failures.push({
        status: "failed",
        detail: `could not read the stored grant for ${where}: ${err instanceof Error ? err.message : String(err)}`
      });
    }
  };
  for (const [issuer, slot] of Object.entries(snapshot.byIssuer)) {
    await addSafely(issuer, slot?.tokens, slot?.clientInformation);
  }
  await addSafely(
    void 0,
    snapshot.legacyTokens,
    snapshot.legacyClientInformation
  );
  return { grants, failures };
}
async function parseTokens(raw) {
  return raw === void 0 || raw === null ? void 0 : await OAuthTokensSchema.partial().parseAsync(raw);
}
async function parseClient(raw) {
  return raw === void 0 || raw === null ? void 0 : await OAuthClientInformationSchema.parseAsync(raw);
}
function aggregateOutcomes(outcomes) {
  return outcomes.find((o) => o.status === "failed") ?? outcomes.find((o) => o.status === "revoked") ?? outcomes[0] ?? { status: "skipped", reason: "no_tokens" };
}
async function runPlan(plan, params) {
  if (plan.outcome) return plan.outcome;
  const endpoint = plan.endpoint;
  if (!endpoint) return { status: "skipped", reason: "no_endpoint" };
  const outcomes = [...plan.failures];
  const timeoutMs = params.timeoutMs ?? DEFAULT_REVOCATION_TIMEOUT_MS;
  const deadlineAt = performance.now() + timeoutMs;
  for (const grant of plan.grants) {
    if (grant.issuer === void 0) {
      outcomes.push({
        status: "failed",
        detail: "the stored grant is not bound to an authorization server (it predates issuer binding), so it could not be matched to this revocation endpoint and was cleared without revocation \u2014 re-authorize to make future clears revocable"
      });
      continue;
    }
    if (plan.metadataIssuer !== grant.issuer) {
      outcomes.push({
        status: "failed",
        detail: plan.metadataIssuer === void 0 ? `the cached authorization-server metadata names no issuer, so the grant bound to ${grant.issuer} could not be matched to this revocation endpoint and was cleared without revocation` : `the cached authorization-server metadata is for ${plan.metadataIssuer}, so the grant bound to ${grant.issuer} was cleared without revocation`
      });
      continue;
    }
    const remainingMs = deadlineAt - performance.now();
    if (remainingMs <= MIN_REVOCATION_REQUEST_BUDGET_MS) {
      outcomes.push({
        status: "failed",
        endpoint,
        detail: `the ${timeoutMs}ms revocation budget was exhausted before this grant was attempted${grant.issuer === void 0 ? "" : ` (issuer ${grant.issuer})`}`
      });
      continue;
    }
    outcomes.push(
      await revokeToken({
        endpoint,
        token: grant.token,
        tokenTypeHint: grant.tokenTypeHint,
        clientInformation: grant.clientInformation,
        supportedAuthMethods: plan.supportedAuthMethods,
        fetchFn: params.fetchFn,
        timeoutMs: remainingMs
      })
    );
  }
  return aggregateOutcomes(outcomes);
}

// ../../core/logging/logger.ts
var noop = () => {
};
function createSilentLogger() {
  const logger = {
    level: "silent",
    fatal: noop,
    error: noop,
    warn: noop,
    info: noop,
    debug: noop,
    trace: noop,
    silent: noop,
    child: () => logger
  };
  return logger;
}
var silentLogger = createSilentLogger();

// ../../core/auth/secret-fields.ts
var SECRET_FIELD_OAUTH_CLIENT_SECRET = "oauth-client-secret";
var SECRET_FIELD_IDP_CLIENT_SECRET = "idp-client-secret";
var envSecretField = (envKey) => `env:${envKey}`;

// ../../core/storage/own-entry.ts
function setOwnEntry(map, key, value) {
  Object.defineProperty(map, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true
  });
}
function getOwnEntry(map, key) {
  return map !== void 0 && Object.hasOwn(map, key) ? map[key] : void 0;
}

// ../../core/auth/node/secret-store.ts
var SERVICE_NAME = "mcp-inspector";
var keyringLoad;
var KeyringModuleShapeError = class extends Error {
  constructor(detail, options) {
    super(`@napi-rs/keyring loaded but ${detail}`, options);
    this.name = "KeyringModuleShapeError";
  }
};
var checkKeyringShape = (mod) => {
  try {
    if (typeof mod.AsyncEntry === "function" && typeof mod.findCredentialsAsync === "function") {
      return { ok: true, mod };
    }
    return {
      ok: false,
      err: new KeyringModuleShapeError(
        "did not expose AsyncEntry / findCredentialsAsync"
      )
    };
  } catch (err) {
    return {
      ok: false,
      err: new KeyringModuleShapeError(
        `its exports could not be read: ${err instanceof Error ? err.message : String(err)}`,
        { cause: err }
      )
    };
  }
};
var loadKeyring = () => {
  keyringLoad ??= import("@napi-rs/keyring").then(
    checkKeyringShape,
    (err) => ({ ok: false, err })
  );
  return keyringLoad;
};
function parseAccount(account) {
  const idx = account.indexOf(":");
  if (idx <= 0 || idx === account.length - 1) return null;
  return {
    serverId: account.slice(0, idx),
    field: account.slice(idx + 1)
  };
}
var buildAccount = (serverId, field) => `${serverId}:${field}`;
var SecretStoreUnavailableError = class extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = "SecretStoreUnavailableError";
  }
};
var SecretFileLockHeldError = class extends SecretStoreUnavailableError {
  constructor(message, options) {
    super(message, options);
    this.name = "SecretFileLockHeldError";
  }
};
var KeychainUnavailableError = class extends SecretStoreUnavailableError {
  constructor(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(
      `OS keychain is not available. ${hintFor(cause, message)} Underlying error: ${message}`
    );
    this.name = "KeychainUnavailableError";
  }
};
var hintFor = (cause, message) => {
  if (cause instanceof KeyringModuleShapeError) {
    return `The @napi-rs/keyring package loaded but does not expose the API this build expects \u2014 most likely a version or packaging mismatch; reinstall the Inspector, and report this if it persists.`;
  }
  if (message.includes("Cannot find native binding")) {
    return `The @napi-rs/keyring platform package for this OS is missing or unavailable \u2014 reinstall the Inspector (for npx, clear the npx cache under your npm cache directory first).`;
  }
  return `On Linux, install libsecret / gnome-keyring.`;
};
async function probeKeyringAvailable() {
  const keyring = await loadKeyring();
  if (!keyring.ok) {
    const err = keyring.err;
    return {
      available: false,
      detail: err instanceof Error ? err.message : String(err)
    };
  }
  try {
    const entry = new keyring.mod.AsyncEntry(SERVICE_NAME, PROBE_ACCOUNT);
    await entry.getPassword();
    await keyring.mod.findCredentialsAsync(SERVICE_NAME);
    return { available: true };
  } catch (err) {
    return {
      available: false,
      detail: err instanceof Error ? err.message : String(err)
    };
  }
}
var PROBE_ACCOUNT = "__inspector:probe";
var isNoEntryError = (err) => err instanceof Error && /no (matching )?entry/i.test(err.message);
var KeyringSecretStore = class {
  /**
   * The intolerant read. Same lookup as {@link get}, minus the catch — a
   * keychain that cannot answer must not be reported as an empty one to a
   * caller that is about to write based on the answer.
   */
  async getStrict(serverId, field) {
    try {
      const keyring = await loadKeyring();
      if (!keyring.ok) throw new KeychainUnavailableError(keyring.err);
      const entry = new keyring.mod.AsyncEntry(
        SERVICE_NAME,
        buildAccount(serverId, field)
      );
      return await entry.getPassword() ?? null;
    } catch (err) {
      if (err instanceof KeychainUnavailableError) throw err;
      throw new KeychainUnavailableError(err);
    }
  }
  async get(serverId, field) {
    try {
      const keyring = await loadKeyring();
      if (!keyring.ok) return null;
      const entry = new keyring.mod.AsyncEntry(
        SERVICE_NAME,
        buildAccount(serverId, field)
      );
      const v = await entry.getPassword();
      return v ?? null;
    } catch {
      return null;
    }
  }
  async set(serverId, field, value) {
    try {
      const keyring = await loadKeyring();
      if (!keyring.ok) throw new KeychainUnavailableError(keyring.err);
      const entry = new keyring.mod.AsyncEntry(
        SERVICE_NAME,
        buildAccount(serverId, field)
      );
      await entry.setPassword(value);
    } catch (err) {
      if (err instanceof KeychainUnavailableError) throw err;
      throw new KeychainUnavailableError(err);
    }
  }
  async delete(serverId, field) {
    try {
      const keyring = await loadKeyring();
      if (!keyring.ok) throw new KeychainUnavailableError(keyring.err);
      const entry = new keyring.mod.AsyncEntry(
        SERVICE_NAME,
        buildAccount(serverId, field)
      );
      await entry.deleteCredential();
    } catch (err) {
      if (isNoEntryError(err)) return;
      if (err instanceof KeychainUnavailableError) throw err;
      throw new KeychainUnavailableError(err);
    }
  }
  async deleteAllForServer(serverId) {
    let creds;
    try {
      const keyring = await loadKeyring();
      if (!keyring.ok) throw new KeychainUnavailableError(keyring.err);
      creds = await keyring.mod.findCredentialsAsync(SERVICE_NAME);
    } catch (err) {
      if (err instanceof KeychainUnavailableError) throw err;
      throw new KeychainUnavailableError(err);
    }
    const prefix = `${serverId}:`;
    for (const c of creds) {
      if (!c.account.startsWith(prefix)) continue;
      const parsed = parseAccount(c.account);
      if (!parsed || parsed.serverId !== serverId) continue;
      await this.delete(serverId, parsed.field);
    }
  }
};
async function secretStoreGetStrict(store, serverId, field) {
  return store.getStrict ? store.getStrict(serverId, field) : store.get(serverId, field);
}
async function snapshotSecretFields(store, serverId, fields) {
  return Promise.all(
    fields.map(async (field) => ({
      serverId,
      field,
      value: await secretStoreGetStrict(store, serverId, field)
    }))
  );
}
async function restoreSecretFields(store, snapshot, onRestoreFailure) {
  for (const { serverId, field, value } of snapshot) {
    try {
      if (value === null) await store.delete(serverId, field);
      else await store.set(serverId, field, value);
    } catch (error) {
      onRestoreFailure(error);
    }
  }
}
async function secretStoreGetMany(store, requests) {
  if (store.getMany) return store.getMany(requests);
  const out = {};
  await Promise.all(
    requests.map(async ({ serverId, fields }) => {
      const entries = await Promise.all(
        fields.map(
          async (field) => [field, await store.get(serverId, field)]
        )
      );
      const found = {};
      for (const [field, value] of entries) {
        if (value !== null) setOwnEntry(found, field, value);
      }
      setOwnEntry(out, serverId, found);
    })
  );
  return out;
}
async function secretStoreGetManyStrict(store, requests) {
  if (store.getManyStrict) return store.getManyStrict(requests);
  const out = {};
  await Promise.all(
    requests.map(async ({ serverId, fields }) => {
      const entries = await Promise.all(
        fields.map(
          async (field) => [
            field,
            await secretStoreGetStrict(store, serverId, field)
          ]
        )
      );
      const found = {};
      for (const [field, value] of entries) {
        if (value !== null) setOwnEntry(found, field, value);
      }
      setOwnEntry(out, serverId, found);
    })
  );
  return out;
}
async function settleStoreMutations(mutations) {
  const results = await Promise.allSettled(mutations);
  for (const result of results) {
    if (result.status === "rejected") throw result.reason;
  }
}
async function secretStoreSetMany(store, serverId, values) {
  if (store.setMany) return store.setMany(serverId, values);
  await settleStoreMutations(
    Object.entries(values).map(
      ([field, value]) => store.set(serverId, field, value)
    )
  );
}
async function secretStoreIsDurable(store) {
  return store.isDurable ? store.isDurable() : true;
}
var InMemorySecretStore = class {
  map = /* @__PURE__ */ new Map();
  async get(serverId, field) {
    return this.map.get(buildAccount(serverId, field)) ?? null;
  }
  async set(serverId, field, value) {
    this.map.set(buildAccount(serverId, field), value);
  }
  async delete(serverId, field) {
    this.map.delete(buildAccount(serverId, field));
  }
  async deleteAllForServer(serverId) {
    const prefix = `${serverId}:`;
    for (const key of [...this.map.keys()]) {
      if (key.startsWith(prefix)) this.map.delete(key);
    }
  }
};
var SessionSecretStore = class extends InMemorySecretStore {
  async isDurable() {
    return false;
  }
};

// ../../core/storage/store-io.ts
import * as path from "path";
import * as fs from "fs/promises";
import { readFile, writeFile } from "atomically";

// ../../core/storage/store-id.ts
function validateStoreId(storeId) {
  return /^[a-zA-Z0-9_-]+$/.test(storeId) && storeId !== "__proto__";
}

// ../../core/storage/store-serialize.ts
function serializeStore(data) {
  return JSON.stringify(data, null, 2);
}
function parseStore(raw) {
  return JSON.parse(raw);
}

// ../../core/storage/store-io.ts
function getDefaultStorageDir() {
  const homeDir = process.env.HOME || process.env.USERPROFILE || ".";
  return path.join(homeDir, ".mcp-inspector", "storage");
}
function getDefaultMcpConfigPath() {
  const homeDir = process.env.HOME || process.env.USERPROFILE || ".";
  return path.join(homeDir, ".mcp-inspector", "mcp.json");
}
function getStoreFilePath(storageDir, storeId) {
  return path.join(storageDir, `${storeId}.json`);
}
async function readStoreFile(filePath) {
  try {
    const data = await readFile(filePath, { encoding: "utf-8" });
    return data;
  } catch (error) {
    const err = error;
    if (err.code === "ENOENT") {
      return null;
    }
    throw error;
  }
}
var pendingWrites = /* @__PURE__ */ new Map();
async function writeStoreFile(filePath, data) {
  const key = path.resolve(filePath);
  const run = async () => {
    const dir = path.dirname(filePath);
    await fs.mkdir(dir, { recursive: true });
    await writeFile(filePath, data, {
      encoding: "utf-8",
      mode: 384
    });
  };
  const prior = pendingWrites.get(key);
  const tracked = (prior ?? Promise.resolve()).catch(() => {
  }).then(run);
  pendingWrites.set(key, tracked);
  try {
    await tracked;
  } finally {
    if (pendingWrites.get(key) === tracked) {
      pendingWrites.delete(key);
    }
  }
}
async function deleteStoreFile(filePath) {
  try {
    await fs.unlink(filePath);
  } catch (error) {
    const err = error;
    if (err.code !== "ENOENT") {
      throw error;
    }
  }
}

// ../../core/auth/oauth-persist.ts
import { OAuthTokensSchema as OAuthTokensSchema2 } from "@modelcontextprotocol/core";
var OAUTH_PERSIST_STORE_ID = "oauth";
function mergeOAuthSections(disk, snapshot, sections) {
  const merged = {
    servers: { ...disk?.servers },
    idpSessions: { ...disk?.idpSessions }
  };
  for (const url of sections.servers ?? []) {
    const value = getOwnEntry(snapshot.servers, url);
    if (value === void 0) {
      delete merged.servers[url];
    } else {
      setOwnEntry(merged.servers, url, value);
    }
  }
  for (const issuer of sections.idpSessions ?? []) {
    const value = getOwnEntry(snapshot.idpSessions, issuer);
    if (value === void 0) {
      delete merged.idpSessions[issuer];
    } else {
      setOwnEntry(merged.idpSessions, issuer, value);
    }
  }
  return merged;
}
function isStringArray(value) {
  return Array.isArray(value) && value.every((v) => typeof v === "string");
}
function parseOAuthPersistSections(value) {
  if (!isRecord(value)) {
    return null;
  }
  const sections = {};
  for (const key of Object.keys(value)) {
    if (key !== "servers" && key !== "idpSessions") return null;
  }
  if ("servers" in value) {
    if (!isStringArray(value.servers)) return null;
    sections.servers = value.servers;
  }
  if ("idpSessions" in value) {
    if (!isStringArray(value.idpSessions)) return null;
    sections.idpSessions = value.idpSessions;
  }
  return sections;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isEntryMap(value) {
  return isRecord(value) && Object.values(value).every(isRecord);
}
var VERBATIM_SECRET_KEYS = [
  "client_secret",
  "registration_access_token"
];
function isValidClientInformation(value) {
  if (value === void 0) return true;
  if (!isRecord(value)) return false;
  return VERBATIM_SECRET_KEYS.every(
    (key) => !Object.hasOwn(value, key) || typeof value[key] === "string"
  );
}
var PartialTokensSchema = OAuthTokensSchema2.partial();
function isValidTokens(value) {
  if (value === void 0) return true;
  return PartialTokensSchema.safeParse(value).success;
}
function isValidServerEntry(entry) {
  if (!isRecord(entry)) return false;
  if (!isValidClientInformation(entry.clientInformation)) return false;
  if (!isValidClientInformation(entry.preregisteredClientInformation))
    return false;
  if (entry.byIssuer !== void 0) {
    if (!isRecord(entry.byIssuer)) return false;
    for (const slot of Object.values(entry.byIssuer)) {
      if (!isRecord(slot)) return false;
      if (!isValidClientInformation(slot.clientInformation)) return false;
    }
  }
  return true;
}
function isValidIdpSession(session) {
  if (!isRecord(session)) return false;
  return ["idToken", "refreshToken"].every(
    (key) => !Object.hasOwn(session, key) || typeof session[key] === "string"
  );
}
function snapshotHasValidSecretPayloads(snapshot) {
  for (const entry of Object.values(snapshot.servers)) {
    const record = entry;
    if (!isValidTokens(record.tokens)) return false;
    if (isRecord(record.byIssuer)) {
      for (const slot of Object.values(record.byIssuer)) {
        if (isRecord(slot) && !isValidTokens(slot.tokens)) return false;
      }
    }
  }
  return Object.values(snapshot.idpSessions).every(isValidIdpSession);
}
function snapshotFromPayload(payload) {
  const servers = payload.servers ?? {};
  const idpSessions = payload.idpSessions ?? {};
  if (!isEntryMap(servers) || !isEntryMap(idpSessions)) return null;
  if (!Object.values(servers).every(isValidServerEntry)) return null;
  return {
    servers,
    idpSessions
  };
}
function parseOAuthPersistBlob(raw) {
  if (raw === null || raw === void 0) {
    return null;
  }
  const parsed = typeof raw === "string" ? raw ? parseStore(raw) : null : raw;
  if (!isRecord(parsed)) {
    return null;
  }
  if (isRecord(parsed.state) && "version" in parsed) {
    return snapshotFromPayload(parsed.state);
  }
  if ("servers" in parsed || "idpSessions" in parsed) {
    return snapshotFromPayload(parsed);
  }
  return null;
}
function serializeOAuthPersistBlob(snapshot) {
  return serializeStore(snapshot);
}
function parseOAuthStoreWriteBody(body) {
  if (!isRecord(body)) return null;
  if ("sections" in body) {
    for (const key of Object.keys(body)) {
      if (key !== "sections" && key !== "snapshot") return null;
    }
    const sections = parseOAuthPersistSections(body.sections);
    if (!sections) return null;
    const snapshot2 = parseOAuthPersistBlob(
      "snapshot" in body ? body.snapshot : null
    );
    if (!snapshot2 || !snapshotHasValidSecretPayloads(snapshot2)) return null;
    return { snapshot: snapshot2, sections };
  }
  const snapshot = parseOAuthPersistBlob(body);
  if (!snapshot || !snapshotHasValidSecretPayloads(snapshot)) return null;
  return { snapshot };
}

// ../../core/auth/node/file-lock.ts
import nodeFs, { statSync, rmdirSync } from "fs";
import * as fs2 from "fs/promises";
import * as path2 from "path";
import properLockfile from "proper-lockfile";
var STALE_MS = 1e4;
var RETRY = {
  retries: 20,
  factor: 2,
  minTimeout: 20,
  maxTimeout: 1e3
};
var RETRY_BUDGET_MS = (() => {
  let total = 0;
  let delay = RETRY.minTimeout;
  for (let i = 0; i < RETRY.retries; i++) {
    total += Math.min(delay, RETRY.maxTimeout);
    delay *= RETRY.factor;
  }
  return total;
})();
var warned = /* @__PURE__ */ new Set();
function warnOnce(message) {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[mcp-inspector] ${message}`);
}
function isStuckOrHeld(err, lockPath) {
  return isHeldElsewhere(err) || identifySync(lockPath) !== null;
}
var isHeldElsewhere = (err) => err.code === "ELOCKED";
var describeError = (err) => err instanceof Error ? err.message : String(err);
var lockPathOf = (target) => `${target}.lock`;
function identifySync(lockPath) {
  try {
    const stat2 = statSync(lockPath);
    return { ino: stat2.ino, birthtimeMs: stat2.birthtimeMs };
  } catch {
    return null;
  }
}
function guardedFs(lockPath, owned, onRefused) {
  const mine = () => {
    if (owned.id === null) return true;
    const now = identifySync(lockPath);
    if (now === null) return false;
    return now.ino === owned.id.ino && now.birthtimeMs === owned.id.birthtimeMs;
  };
  const removeIfMine = () => {
    if (!mine()) {
      onRefused();
      return;
    }
    rmdirSync(lockPath);
  };
  return {
    ...nodeFs,
    // **Identity is captured here, not after `lock()` resolves.** `mkdir` is
    // the moment the directory becomes ours, and it is synchronous with
    // respect to this process: recording it in the callback, before yielding,
    // leaves no window. Capturing after the acquire promise settled — as this
    // did originally — spans the library's own `utimes`/`stat` probe, and a
    // waiter replacing our directory inside that span would have us record
    // *the winner's* identity as our own, after which the guard below would
    // cheerfully delete their lock.
    mkdir: (p, cb) => {
      nodeFs.mkdir(p, (err) => {
        if (!err) owned.id = identifySync(lockPath);
        cb(err);
      });
    },
    // Reported as success when refused: the library's bookkeeping should
    // forget this lock either way. Leaving it registered would hand the
    // `signal-exit` handler a record pointing at the winner's directory.
    rmdir: (_p, cb) => {
      try {
        removeIfMine();
        cb(null);
      } catch (err) {
        cb(err);
      }
    },
    /* v8 ignore next 3 -- @preserve: only reachable from proper-lockfile's
       signal-exit handler, i.e. at real process exit, which no in-process
       test can drive. Its logic is `removeIfMine`, covered via `rmdir`. */
    rmdirSync: () => {
      removeIfMine();
    }
  };
}
function acquire(target, retries, fsShim) {
  return properLockfile.lock(target, {
    realpath: false,
    stale: STALE_MS,
    retries,
    // Every directory removal the library performs — on release and from its
    // exit handler — routes through here. See `guardedFs`.
    fs: fsShim,
    // The library's default `onCompromised` *throws* — from a timer, with no
    // caller on the stack, so it lands as an uncaught exception and takes the
    // process down. This is also the library's *only* signal for the
    // stale-takeover race described at the top of this file — someone
    // declared our lock stale and replaced it — so it is the one place a user
    // learns the guarantee was lost. Worth saying; not worth killing an
    // Inspector session over.
    onCompromised: (err) => warnOnce(
      `The lock on the secrets file at ${target} was taken over by another process while a write was in progress (${err.message}). If a secret you just saved is missing, save it again.`
    )
  });
}
async function isFileLockHeld(filePath) {
  try {
    return await properLockfile.check(path2.resolve(filePath), {
      realpath: false,
      stale: STALE_MS
    });
  } catch {
    return false;
  }
}
async function openSecretFileLock(filePath) {
  const target = path2.resolve(filePath);
  await fs2.mkdir(path2.dirname(target), { recursive: true }).catch(() => {
  });
  const owned = { id: null };
  const fsShim = guardedFs(
    lockPathOf(target),
    owned,
    () => warnOnce(
      `The lock on the secrets file at ${target} was taken over by another process while a write was in progress, so it was left alone rather than removed. If a secret you just saved is missing, save it again.`
    )
  );
  let release;
  try {
    release = await acquire(target, 0, fsShim).catch((err) => {
      if (!isStuckOrHeld(err, lockPathOf(target))) throw err;
      return acquire(target, RETRY, fsShim);
    });
  } catch (err) {
    if (isStuckOrHeld(err, lockPathOf(target))) {
      throw new SecretFileLockHeldError(
        `Could not save to the secrets file at ${target}: its lock (${lockPathOf(target)}) was still held after the ${Math.round(RETRY_BUDGET_MS / 1e3)} seconds this save waited. Its secrets are intact; the value you just entered was not saved. If no other Inspector is running, remove that lock and try again.`
      );
    }
    warnOnce(
      `Could not take a lock on the secrets file at ${target} (${describeError(err)}), so writes to it are not protected against another process writing at the same moment.`
    );
    return null;
  }
  return async () => {
    try {
      await release();
    } catch (err) {
      if (err.code === "ERELEASED") return;
      warnOnce(
        // **Conditional, not an instruction.** Two blanket versions of this
        // have now been wrong in opposite directions: "it expires on its own"
        // (false whenever the same `rmdir` that blocked us also blocks stale
        // takeover — `ENOTEMPTY`, `EACCES`, `EPERM`, `EROFS`), and "remove it
        // by hand" (false whenever the failure was transient, since the path
        // may by then hold a *different, live* Inspector's lock, and deleting
        // that destroys the exclusion of a process that did nothing wrong).
        //
        // `proper-lockfile` forwards whatever the filesystem returned, and
        // nothing here can tell a permanent refusal from a passing one. So
        // this reports what happened and states the two conditions the
        // operator can check for themselves, rather than asserting an outcome
        // this code does not know.
        `Could not release the lock on the secrets file at ${target} (${describeError(err)}). It may clear on its own \u2014 stale takeover reclaims a lock through the same directory removal, so it will not if whatever blocked this persists. If saves keep failing against this file and no other Inspector is running, remove ${lockPathOf(target)} by hand.`
      );
    }
  };
}
async function withSecretFileLock(filePath, fn) {
  const release = await openSecretFileLock(filePath);
  if (release === null) return fn(false);
  try {
    return await fn(true);
  } finally {
    await release();
  }
}

// ../../core/auth/node/secret-store-selection.ts
import { randomUUID } from "crypto";
import * as fsSync from "fs";
import * as fs4 from "fs/promises";
import * as path4 from "path";

// ../../core/auth/secret-storage-info.ts
function secretStorageLabel(info) {
  switch (info.kind) {
    case "keyring":
      return "OS keychain";
    case "file":
      if (info.encryptionUnknown !== void 0) return "File (unreadable)";
      return info.plaintext ? "File (unencrypted)" : "File (encrypted)";
    case "memory":
      return "Memory (this session only)";
  }
}
function secretStorageCaveat(info) {
  if (info.kind === "memory") {
    return "Secrets are not written anywhere and are lost on exit.";
  }
  if (info.looseMode !== void 0) {
    const mode = info.looseMode.toString(8).padStart(4, "0");
    if (info.encryptionUnknown !== void 0) {
      return `The secrets file is mode ${mode}, not 0600, and could not be tightened \u2014 others can copy it, and whether that exposes the secrets depends on encryption this build could not determine (${info.encryptionUnknown}).`;
    }
    return info.plaintext === false ? `The secrets file is mode ${mode}, not 0600, and could not be tightened \u2014 others can copy it, and the passphrase is then the only thing protecting its contents.` : `The secrets file is mode ${mode}, not 0600, and could not be tightened \u2014 anyone who can read it can read the secrets in it.`;
  }
  if (info.permissionsUnknown !== void 0) {
    return `The secrets file's permissions could not be checked (${info.permissionsUnknown}), so it is not known whether others can read it.`;
  }
  if (info.encryptionUnknown !== void 0) {
    return `The secrets file could not be read (${info.encryptionUnknown}). Saving a secret will fail rather than overwrite it.`;
  }
  if (info.plaintext) {
    return info.pendingEncryption ? "Existing secrets in this file are still unencrypted (file mode 0600). They are re-encrypted the next time a secret is saved." : "Secrets are stored unencrypted (file mode 0600). Set MCP_INSPECTOR_SECRET_KEY or MCP_INSPECTOR_SECRET_KEY_FILE to encrypt them.";
  }
  return void 0;
}
function secretStorageSummary(info) {
  const parts = [secretStorageLabel(info)];
  if (info.path) parts.push(`at ${info.path}`);
  if (info.reason === "fallback") {
    parts.push("\u2014 fell back from the OS keychain");
  }
  return parts.join(" ");
}

// ../../core/auth/node/file-secret-store.ts
import * as crypto2 from "crypto";
import { readFileSync, statSync as statSync2 } from "fs";
import * as fs3 from "fs/promises";
import * as path3 from "path";
var scrypt2 = (passphrase, salt, keylen, options) => new Promise((resolve9, reject) => {
  crypto2.scrypt(passphrase, salt, keylen, options, (err, key) => {
    if (err) reject(err);
    else resolve9(key);
  });
});
var FORMAT_VERSION = 1;
var CIPHER = "aes-256-gcm";
var KEY_BYTES = 32;
var IV_BYTES = 12;
var GCM_TAG_BYTES = 16;
var SCRYPT_N = 16384;
var SCRYPT_R = 8;
var SCRYPT_P = 1;
var SECRET_KEY_ENV = "MCP_INSPECTOR_SECRET_KEY";
var SECRET_KEY_FILE_ENV = "MCP_INSPECTOR_SECRET_KEY_FILE";
function isSameFile(a, b) {
  if (path3.resolve(a) === path3.resolve(b)) return true;
  try {
    const sa = statSync2(a);
    const sb = statSync2(b);
    return sa.dev === sb.dev && sa.ino === sb.ino;
  } catch {
    return false;
  }
}
function resolveSecretPassphrase(env = process.env, secretFilePath) {
  const direct = env[SECRET_KEY_ENV];
  const hasDirect = direct !== void 0 && direct.trim() !== "";
  const rawKeyFile = env[SECRET_KEY_FILE_ENV];
  const wantsKeyFile = rawKeyFile !== void 0;
  const keyFile = rawKeyFile?.trim();
  if (hasDirect && wantsKeyFile) {
    return {
      problem: `both ${SECRET_KEY_ENV} and ${SECRET_KEY_FILE_ENV} are set; set only one`
    };
  }
  if (hasDirect) return { passphrase: direct };
  if (!wantsKeyFile) return {};
  if (!keyFile) {
    return { problem: `${SECRET_KEY_FILE_ENV} is set but empty` };
  }
  const resolved2 = path3.resolve(keyFile);
  if (secretFilePath !== void 0 && isSameFile(resolved2, secretFilePath)) {
    return {
      problem: `${SECRET_KEY_FILE_ENV} (${resolved2}) is the secrets file itself; point it at a separate key file`
    };
  }
  let contents;
  try {
    contents = readFileSync(resolved2, "utf-8");
  } catch (err) {
    return {
      // `String(err)` rather than `.message`: `readFileSync` only ever throws
      // an `Error`, so an `instanceof` guard would be a branch no test can take.
      problem: `${SECRET_KEY_FILE_ENV} (${resolved2}) could not be read: ${String(err)}`
    };
  }
  const passphrase = contents.replace(/[\r\n]+$/, "");
  if (passphrase.trim() === "") {
    return { problem: `${SECRET_KEY_FILE_ENV} (${resolved2}) is empty` };
  }
  return { passphrase };
}
var buildAccount2 = (serverId, field) => `${serverId}:${field}`;
function assertSecretString(field, value) {
  if (typeof value !== "string") {
    throw new TypeError(
      `Refusing to store a non-string secret value (${typeof value}) for "${field}": the secrets file holds only strings, and writing this would make the whole file unreadable.`
    );
  }
}
function asSecretMap(value, filePath) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new SecretStoreUnavailableError(
      `The secrets file at ${filePath} does not hold a secret map (found ${Array.isArray(value) ? "an array" : typeof value}). Refusing to write, which would replace it. Move the file aside to start over.`
    );
  }
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry !== "string") {
      throw new SecretStoreUnavailableError(
        `The secrets file at ${filePath} holds a non-string value for "${key}". Refusing to write, which would replace it. Move the file aside to start over.`
      );
    }
  }
  return { ...value };
}
var SecretFileKeyMismatchError = class extends SecretStoreUnavailableError {
  constructor(filePath, hasKey) {
    super(
      hasKey ? `The secrets file at ${filePath} could not be decrypted with the current ${SECRET_KEY_ENV} (or ${SECRET_KEY_FILE_ENV}). Refusing to write, which would overwrite the existing secrets. Restore the original passphrase, or delete the file to start over.` : `The secrets file at ${filePath} is encrypted but ${SECRET_KEY_ENV} is not set (nor ${SECRET_KEY_FILE_ENV}). Refusing to write, which would overwrite the existing secrets. Set the passphrase this file was written with, or delete the file to start over.`
    );
    this.name = "SecretFileKeyMismatchError";
  }
};
var encodeParts = (iv, tag, body) => `${iv.toString("base64")}.${tag.toString("base64")}.${body.toString("base64")}`;
function decodeParts(payload) {
  const parts = payload.split(".");
  if (parts.length !== 3) return null;
  const [iv, tag, body] = parts;
  return {
    iv: Buffer.from(iv, "base64"),
    tag: Buffer.from(tag, "base64"),
    body: Buffer.from(body, "base64")
  };
}
var MAX_WRITE_ATTEMPTS = 5;
var fileQueues = /* @__PURE__ */ new Map();
function sameMap(a, b) {
  const ak = Object.keys(a);
  if (ak.length !== Object.keys(b).length) return false;
  return ak.every(
    (k) => Object.prototype.hasOwnProperty.call(b, k) && a[k] === b[k]
  );
}
var isPositiveInt = (v) => typeof v === "number" && Number.isInteger(v) && v > 0;
function encryptedEnvelopeProblem(parsed) {
  if (!parsed.kdf || typeof parsed.data !== "string") {
    return "encrypted envelope is missing its kdf or data";
  }
  const parts = decodeParts(parsed.data);
  if (!parts) return "encrypted payload is not iv.tag.ciphertext";
  if (parts.iv.length !== IV_BYTES) {
    return `initialization vector is ${parts.iv.length} bytes, expected ${IV_BYTES}`;
  }
  if (parts.tag.length !== GCM_TAG_BYTES) {
    return `authentication tag is ${parts.tag.length} bytes, expected ${GCM_TAG_BYTES}`;
  }
  if (parts.body.length === 0) return "ciphertext is empty";
  const { algorithm, salt, N, r, p } = parsed.kdf;
  if (algorithm !== "scrypt") return `unsupported kdf "${String(algorithm)}"`;
  if (typeof salt !== "string" || Buffer.from(salt, "base64").length === 0) {
    return "kdf salt is missing or not base64";
  }
  if (!isPositiveInt(N) || N < 2 || (N & N - 1) !== 0) {
    return `kdf N is ${String(N)}, which is not a power of two above 1`;
  }
  if (!isPositiveInt(r) || !isPositiveInt(p)) {
    return `kdf r/p are ${String(r)}/${String(p)}, which are not positive integers`;
  }
  if (N > SCRYPT_N || r > SCRYPT_R || p > SCRYPT_P) {
    return `kdf cost parameters (N=${N}, r=${r}, p=${p}) exceed the supported maximum (N=${SCRYPT_N}, r=${SCRYPT_R}, p=${SCRYPT_P})`;
  }
  return null;
}
var FileSecretStore = class {
  filePath;
  passphrase;
  /**
   * Why a configured key could not be obtained. While set, every read throws
   * and every write refuses — see {@link SecretPassphrase}.
   */
  keyProblem;
  constructor(options) {
    this.filePath = options.filePath;
    const resolved2 = options.passphrase !== void 0 ? { passphrase: options.passphrase } : resolveSecretPassphrase(process.env, this.filePath);
    const raw = resolved2.passphrase;
    this.passphrase = raw && raw.trim() ? raw : void 0;
    this.keyProblem = resolved2.problem;
  }
  /**
   * True when the *next write* will encrypt. This is the configured policy,
   * not the state of the file — see {@link readOnDiskEncryption}, which is
   * what the user-facing descriptor is built from.
   */
  get encrypted() {
    return this.passphrase !== void 0;
  }
  /**
   * What the file on disk is *currently* written as — `null` when there is
   * no file yet, or when it cannot be read or parsed.
   *
   * Separate from {@link encrypted} because the two genuinely disagree for a
   * whole session: adding a passphrase (`MCP_INSPECTOR_SECRET_KEY` or
   * `MCP_INSPECTOR_SECRET_KEY_FILE`) to an install that
   * already has a plaintext file flips `encrypted` to true immediately,
   * while the bytes stay readable until the next `set`. A descriptor built
   * from the policy would tell that user "File (encrypted)" while their
   * existing secrets sat in the clear — the precise reassurance this whole
   * subsystem exists not to give.
   *
   * Reads the envelope, and for an encrypted one **attempts to open it**.
   * Structure alone is not access: a well-formed file this passphrase cannot
   * decrypt answers `null` from every `get` and refuses every `set`, so
   * reporting it as a healthy "encrypted" store hands the quiet footer to
   * exactly the state the unreadable one exists to warn about. The
   * authentication costs one scrypt derivation per call, which is once per
   * `/api/config`, and the decrypted bytes are discarded.
   *
   * `absent` and `unreadable` are kept apart deliberately. Collapsing them
   * (as a bare `null` did) means an existing file that is corrupt, or
   * written in an envelope this build does not know, is reported as "no
   * file yet" — and the descriptor then falls back to the configured write
   * policy, so a passphrase-configured install claims "Encrypted file"
   * about a file whose encryption state was never established and which
   * `set` is in fact about to refuse.
   */
  async readOnDiskEncryption() {
    if (this.keyProblem !== void 0) {
      return { state: "unreadable", detail: this.keyProblem };
    }
    let raw;
    try {
      raw = await readStoreFile(this.filePath);
    } catch (err) {
      return {
        state: "unreadable",
        detail: err instanceof Error ? err.message : String(err)
      };
    }
    if (raw === null) return { state: "absent" };
    try {
      const parsed = JSON.parse(raw);
      if (parsed.version !== FORMAT_VERSION) {
        return {
          state: "unreadable",
          detail: `format version ${String(parsed.version)}, expected ${FORMAT_VERSION}`
        };
      }
      if (parsed.encryption === "none") {
        try {
          asSecretMap(parsed.secrets ?? {}, this.filePath);
        } catch (err) {
          return {
            state: "unreadable",
            detail: err instanceof Error ? err.message : String(err)
          };
        }
        return { state: "plaintext" };
      }
      if (parsed.encryption === CIPHER) {
        const problem = encryptedEnvelopeProblem(parsed);
        if (problem) return { state: "unreadable", detail: problem };
        try {
          await this.readMap();
        } catch (err) {
          return {
            state: "unreadable",
            detail: err instanceof SecretFileKeyMismatchError ? `it cannot be decrypted with the current ${SECRET_KEY_ENV} (or ${SECRET_KEY_FILE_ENV})` : err instanceof Error ? err.message : String(err)
          };
        }
        return { state: "encrypted" };
      }
      return {
        state: "unreadable",
        detail: `unsupported envelope (encryption="${String(parsed.encryption)}", version=${String(parsed.version)})`
      };
    } catch {
      return { state: "unreadable", detail: "not valid JSON" };
    }
  }
  async deriveKey(kdf) {
    return scrypt2(
      // Only reached when the passphrase is set — every caller checks first,
      // which is what makes the non-null assertion safe here rather than a
      // widened `string | undefined` threaded through the crypto helpers.
      this.passphrase,
      Buffer.from(kdf.salt, "base64"),
      KEY_BYTES,
      { N: kdf.N, r: kdf.r, p: kdf.p }
    );
  }
  /**
   * Read and decode the file into a plain map.
   *
   * Distinguishes three outcomes that callers treat differently: `null` for
   * "no file yet" (a first write should create one), a map for success, and a
   * throw for "there is a file and we cannot read it" — which must never be
   * flattened into an empty map, or `set` would cheerfully overwrite it.
   */
  /**
   * Every secret in the file, keyed by `${serverId}:${field}` — `null` when
   * there is no file.
   *
   * Exists for one caller: the hand-off performed when a keychain becomes
   * available on a box that had been falling back to a file (see
   * `absorbFileSecretsIntoKeyring`). Nothing in the normal request path
   * enumerates secrets, and deliberately so — this is the widest possible
   * read of the store and it should stay a one-purpose seam rather than a
   * general convenience.
   *
   * Throws for the same reasons `get` swallows: an unreadable or
   * undecryptable file must not present as "no secrets", because the caller
   * would conclude there was nothing to migrate and move on.
   */
  async readAll() {
    return this.serialize(() => this.readMap());
  }
  async readMap() {
    if (this.keyProblem !== void 0) {
      throw new SecretStoreUnavailableError(
        `The secrets file at ${this.filePath} cannot be used: ${this.keyProblem}. Refusing to read or write it rather than store secrets unencrypted.`
      );
    }
    const raw = await readStoreFile(this.filePath);
    if (raw === null) return null;
    let parsed;
    try {
      parsed = JSON.parse(raw);
    } catch (err) {
      throw new SecretStoreUnavailableError(
        `The secrets file at ${this.filePath} is not valid JSON: ${err instanceof Error ? err.message : String(err)}`
      );
    }
    if (parsed.version !== FORMAT_VERSION) {
      throw new SecretStoreUnavailableError(
        `The secrets file at ${this.filePath} declares format version ${String(parsed.version)}, but this Inspector only understands version ${FORMAT_VERSION}. It was probably written by a newer Inspector; upgrade, or move the file aside to start over.`
      );
    }
    if (parsed.encryption === "none") {
      return asSecretMap(parsed.secrets ?? {}, this.filePath);
    }
    if (parsed.encryption !== CIPHER || !parsed.kdf || !parsed.data) {
      throw new SecretStoreUnavailableError(
        `The secrets file at ${this.filePath} declares an unsupported format (encryption="${String(parsed.encryption)}", version=${String(parsed.version)}). It may have been written by a newer Inspector.`
      );
    }
    if (!this.passphrase)
      throw new SecretFileKeyMismatchError(this.filePath, false);
    const structural = encryptedEnvelopeProblem(parsed);
    if (structural) {
      throw new SecretStoreUnavailableError(
        `The secrets file at ${this.filePath} is not readable: ${structural}. Restoring a passphrase will not repair it; the file itself is malformed.`
      );
    }
    const parts = decodeParts(parsed.data);
    if (!parts) throw new SecretFileKeyMismatchError(this.filePath, true);
    let plain;
    try {
      const key = await this.deriveKey(parsed.kdf);
      const decipher = crypto2.createDecipheriv(CIPHER, key, parts.iv, {
        authTagLength: GCM_TAG_BYTES
      });
      decipher.setAuthTag(parts.tag);
      plain = Buffer.concat([
        decipher.update(parts.body),
        decipher.final()
      ]).toString("utf-8");
    } catch {
      throw new SecretFileKeyMismatchError(this.filePath, true);
    }
    let payload;
    try {
      payload = JSON.parse(plain);
    } catch (err) {
      throw new SecretStoreUnavailableError(
        `The secrets file at ${this.filePath} decrypted successfully but its contents are not valid JSON: ${err instanceof Error ? err.message : String(err)}. The passphrase is correct; the file itself is corrupt.`
      );
    }
    return asSecretMap(payload, this.filePath);
  }
  async writeMap(map) {
    let file;
    if (this.passphrase) {
      const kdf = {
        algorithm: "scrypt",
        // A fresh salt per write, not per file: rewriting with the same salt
        // and a fresh IV would still be safe for GCM, but re-salting costs one
        // scrypt derivation we were doing anyway and removes the question.
        salt: crypto2.randomBytes(16).toString("base64"),
        N: SCRYPT_N,
        r: SCRYPT_R,
        p: SCRYPT_P
      };
      const key = await this.deriveKey(kdf);
      const iv = crypto2.randomBytes(IV_BYTES);
      const cipher = crypto2.createCipheriv(CIPHER, key, iv, {
        authTagLength: GCM_TAG_BYTES
      });
      const body = Buffer.concat([
        cipher.update(JSON.stringify(map), "utf-8"),
        cipher.final()
      ]);
      file = {
        version: FORMAT_VERSION,
        encryption: CIPHER,
        kdf,
        data: encodeParts(iv, cipher.getAuthTag(), body)
      };
    } else {
      file = { version: FORMAT_VERSION, encryption: "none", secrets: map };
    }
    await writeStoreFile(this.filePath, `${JSON.stringify(file, null, 2)}
`);
  }
  /**
   * Apply a mutation to the file, under a cross-process lock, and confirm it
   * survived.
   *
   * **Two mechanisms, and they answer different questions** — this is not
   * belt-and-braces.
   *
   * The lock ({@link withSecretFileLock}, #2082) is the one that provides
   * mutual exclusion: a durable secrets file is shared state, and a second
   * Inspector on the same box — a CLI run beside a web session is the
   * ordinary case, not a contrived one — otherwise reads the same "before"
   * map and then atomically replaces the file, dropping whatever the first
   * process had just added. Both writes report success; one secret is simply
   * gone. Held across the read *and* the write, so no other holder can
   * observe or replace the map in between.
   *
   * The verify covers what a lock structurally cannot. A lock is an advisory
   * convention between the processes that take it, so it says nothing about
   * a writer that does not: an editor, a restored backup, a `jq` one-liner,
   * or an Inspector predating #2082. It is also the fallback when the lock
   * is unavailable at all — `withSecretFileLock` runs the body anyway on a
   * read-only or lock-hostile directory rather than failing a `set` on
   * exactly the deployments this store exists for (#1848, #1905).
   *
   * So: read `M0`, apply the mutation to get `M1`, write it, then read back
   * `M2`. If `M2` equals `M1` nothing interleaved. If it does not, someone
   * wrote between our write and our read — so re-apply onto what they left
   * and try again.
   *
   * The comparison is over the **whole map**, not just the entry we touched.
   * Checking only our own key would pass in precisely the case that loses
   * data: our entry is present, and it is the *other* writer's that is gone.
   * When the verify does fire, the writer that was clobbered is the one that
   * repairs it — A writes `MA`, B writes `MB` over it, B verifies `MB`
   * correctly, A verifies, sees `M2 !== MA`, re-applies onto `MB`.
   *
   * **What is left, stated without overselling.** Against an unlocked writer
   * the verify is not mutual exclusion: it only catches a clobber that has
   * already landed, so ordering the two as write-A, verify-A, write-B,
   * verify-B loses A's entry with both reporting success. That residual is
   * now confined to a writer outside this codebase, or to a directory where
   * no lock could be taken — and the latter announces itself, once, on the
   * console.
   *
   * Reads deliberately do not participate: `writeStoreFile` is atomic
   * (write-temp-then-rename), so a reader sees either the old file or the
   * new one, never a torn one. Taking the lock for them would serialize
   * every `GET /api/servers` behind whatever else holds it, to prevent
   * nothing.
   */
  async mutate(apply) {
    await withSecretFileLock(this.filePath, () => this.mutateLocked(apply));
  }
  /** {@link mutate}'s body, with the lock already held. */
  async mutateLocked(apply) {
    for (let attempt = 0; attempt < MAX_WRITE_ATTEMPTS; attempt++) {
      let current;
      try {
        current = await this.readMap() ?? {};
      } catch (err) {
        if (err instanceof SecretStoreUnavailableError) throw err;
        throw new SecretStoreUnavailableError(
          `Could not read the secrets file at ${this.filePath}: ${err instanceof Error ? err.message : String(err)}`
        );
      }
      const next = apply(current);
      if (next === null) return;
      try {
        await this.writeMap(next);
      } catch (err) {
        throw new SecretStoreUnavailableError(
          `Could not write the secrets file at ${this.filePath}: ${err instanceof Error ? err.message : String(err)}`
        );
      }
      let observed;
      try {
        observed = await this.readMap() ?? {};
      } catch {
        continue;
      }
      if (sameMap(next, observed)) return;
    }
    throw new SecretStoreUnavailableError(
      `Could not write the secrets file at ${this.filePath}: another process kept overwriting it (gave up after ${MAX_WRITE_ATTEMPTS} attempts). Its secrets are intact; the value you just entered was not saved.`
    );
  }
  /**
   * Run `fn` with the file to itself, so concurrent callers can't lose
   * writes.
   *
   * Keyed on the **resolved path, process-wide** rather than on this
   * instance. Two `FileSecretStore`s pointing at one file are ordinary —
   * the resolved store holds one and `absorbFileSecretsIntoKeyring`
   * constructs another — and a per-instance queue does not order them
   * against each other at all. They then race in-process, which the
   * optimistic verify is only *supposed* to catch for writers in different
   * processes: both read the same map, both write, and whichever verifies
   * before the other's write lands sees its own value and returns happy.
   * Measured, not theorised — two instances racing `set` lost an entry on
   * the first run of the convergence test below.
   *
   * So the in-process case is made correct by construction here, and
   * {@link mutate}'s cross-process lock covers what this cannot see: a
   * second Inspector process.
   *
   * The queue is *also* what keeps that lock usable. `proper-lockfile` is
   * not reentrant — a second `lock()` on a path this process already holds
   * fails `ELOCKED`, which is indistinguishable from a genuine remote
   * holder. Serializing here means the lock is only ever contended between
   * processes, which is the only contention it is asked to arbitrate.
   */
  serialize(fn) {
    const key = path3.resolve(this.filePath);
    const run = (fileQueues.get(key) ?? Promise.resolve()).then(fn);
    const settled = run.then(
      () => {
      },
      () => {
      }
    );
    fileQueues.set(key, settled);
    void settled.then(() => {
      if (fileQueues.get(key) === settled) fileQueues.delete(key);
    });
    return run;
  }
  /**
   * One read and one derivation for an entire rehydration.
   *
   * `get` reads and decrypts the whole file, so the cost is per *call*, not
   * per field — which is why the batch has to span servers. A per-server
   * version of this shipped first and left a 20-server catalog paying 20
   * serialized derivations, the same stall it was written to remove.
   * Tolerant like `get`: an unreadable store yields no fields for anyone
   * rather than throwing.
   */
  async getMany(requests) {
    let map;
    try {
      map = await this.serialize(() => this.readMap());
    } catch {
      map = null;
    }
    const out = {};
    for (const { serverId, fields } of requests) {
      const found = {};
      for (const field of fields) {
        const value = map?.[buildAccount2(serverId, field)];
        if (value !== void 0) setOwnEntry(found, field, value);
      }
      setOwnEntry(out, serverId, found);
    }
    return out;
  }
  /**
   * Bulk twin of {@link getStrict}: the same single-pass read as
   * {@link getMany}, but an unreadable store throws (with the typed advice
   * {@link getStrict} attaches) instead of yielding no fields — required by
   * OAuth read hydration, whose result later drives store deletions.
   */
  async getManyStrict(requests) {
    let map;
    try {
      map = await this.serialize(() => this.readMap());
    } catch (err) {
      if (err instanceof SecretStoreUnavailableError) throw err;
      throw new SecretStoreUnavailableError(
        `Could not read the secrets file at ${this.filePath}: ${err instanceof Error ? err.message : String(err)}`
      );
    }
    const out = {};
    for (const { serverId, fields } of requests) {
      const found = {};
      for (const field of fields) {
        const value = map?.[buildAccount2(serverId, field)];
        if (value !== void 0) setOwnEntry(found, field, value);
      }
      setOwnEntry(out, serverId, found);
    }
    return out;
  }
  /**
   * The intolerant read — same lookup as {@link get}, minus the catch.
   *
   * Without this, `secretStoreGetStrict` fell back to `get` for the file
   * store and turned every read failure into `null`. Both plaintext
   * migrations *write* on `null` and then strip the disk copy, so a
   * transient read error that cleared before the write let an older
   * on-disk value replace a newer stored one — the same inversion the
   * strict seam was introduced to prevent, still open on the store the
   * seam was introduced for.
   */
  async getStrict(serverId, field) {
    try {
      const map = await this.serialize(() => this.readMap());
      return map?.[buildAccount2(serverId, field)] ?? null;
    } catch (err) {
      if (err instanceof SecretStoreUnavailableError) throw err;
      throw new SecretStoreUnavailableError(
        `Could not read the secrets file at ${this.filePath}: ${err instanceof Error ? err.message : String(err)}`
      );
    }
  }
  async get(serverId, field) {
    try {
      const map = await this.serialize(() => this.readMap());
      return map?.[buildAccount2(serverId, field)] ?? null;
    } catch {
      return null;
    }
  }
  /**
   * One read-modify-write-verify cycle for a whole server's fields.
   *
   * `set` pays that cycle — and, encrypted, three scrypt derivations — per
   * call, serialized behind this store's queue. The settings form resends a
   * server's full `env` map on any edit, so a 10-variable stdio server spent
   * ~30 derivations saving an unrelated timeout change.
   */
  async setMany(serverId, values) {
    if (Object.keys(values).length === 0) return;
    for (const [field, value] of Object.entries(values)) {
      assertSecretString(field, value);
    }
    await this.serialize(
      () => this.mutate((map) => {
        const next = { ...map };
        for (const [field, value] of Object.entries(values)) {
          next[buildAccount2(serverId, field)] = value;
        }
        return next;
      })
    );
  }
  async set(serverId, field, value) {
    assertSecretString(field, value);
    await this.serialize(
      () => this.mutate((map) => ({
        ...map,
        [buildAccount2(serverId, field)]: value
      }))
    );
  }
  async delete(serverId, field) {
    await this.deleteWhere((key) => key === buildAccount2(serverId, field));
  }
  async deleteAllForServer(serverId) {
    const prefix = `${serverId}:`;
    await this.deleteWhere((key) => key.startsWith(prefix));
  }
  /**
   * Shared delete body. Same confirmed-delete contract as the keyring
   * store: a deletion that cannot be confirmed (unreadable file, failed
   * decrypt, failed write) must escape, because reporting success would
   * let a caller commit state that assumes the entry is gone — once the
   * file becomes readable again, a later read would resurrect it.
   */
  async deleteWhere(match) {
    try {
      await this.serialize(
        () => this.mutate((map) => {
          const keys = Object.keys(map).filter(match);
          if (keys.length === 0) return null;
          const next = { ...map };
          for (const key of keys) delete next[key];
          return next;
        })
      );
    } catch (err) {
      if (err instanceof SecretStoreUnavailableError) throw err;
      throw new SecretStoreUnavailableError(
        `Could not delete from the secrets file: ${err instanceof Error ? err.message : String(err)}`,
        { cause: err }
      );
    }
  }
};
async function tightenSecretFilePermissions(filePath) {
  try {
    await fs3.chmod(filePath, 384);
  } catch {
  }
  return readSecretFilePermissions(filePath);
}
async function readSecretFilePermissions(filePath) {
  try {
    if (process.platform === "win32") {
      await fs3.stat(filePath);
      return { state: "unknown", detail: "not checked on Windows" };
    }
    const mode = (await fs3.stat(filePath)).mode & 511;
    if (mode === 384) return { state: "ok" };
    return { state: "loose", mode };
  } catch (err) {
    const code = err.code;
    if (code === "ENOENT") {
      return { state: "absent" };
    }
    return { state: "unknown", detail: code ?? "unknown error" };
  }
}

// ../../core/auth/node/secret-store-selection.ts
var SECRET_STORE_ENV = "MCP_INSPECTOR_SECRET_STORE";
var SECRET_FILE_ENV = "MCP_INSPECTOR_SECRET_FILE";
var STORAGE_DIR_ENV = "MCP_STORAGE_DIR";
var SECRET_STORAGE_DOCS_URL = "https://github.com/modelcontextprotocol/inspector/blob/main/docs/secret-storage.md";
var KINDS = ["keyring", "file", "memory"];
function parseSecretStoreEnv(raw) {
  const value = raw?.trim().toLowerCase();
  if (!value) return void 0;
  if (KINDS.includes(value)) return value;
  console.warn(
    `[mcp-inspector] Ignoring ${SECRET_STORE_ENV}="${raw}": expected one of ${KINDS.join(", ")}.`
  );
  return void 0;
}
function defaultSecretFilePath() {
  const override = process.env[SECRET_FILE_ENV]?.trim();
  if (override) return path4.resolve(override);
  const storageDir = process.env[STORAGE_DIR_ENV]?.trim();
  if (storageDir) return path4.resolve(storageDir, "secrets.json");
  const homeDir = process.env.HOME || process.env.USERPROFILE || ".";
  return path4.resolve(homeDir, ".mcp-inspector", "secrets.json");
}
function isContainer() {
  if (process.env.KUBERNETES_SERVICE_HOST) return true;
  try {
    if (fsSync.existsSync("/.dockerenv") || fsSync.existsSync("/run/.containerenv")) {
      return true;
    }
  } catch {
  }
  try {
    const cgroup = fsSync.readFileSync("/proc/1/cgroup", "utf-8");
    return /\b(docker|containerd|kubepods|podman|libpod|lxc)\b/.test(cgroup);
  } catch {
    return false;
  }
}
function nearestExisting(dir) {
  let current = path4.resolve(dir);
  while (!fsSync.existsSync(current)) {
    const parent = path4.dirname(current);
    if (parent === current) return null;
    current = parent;
  }
  return current;
}
function unescapeMountPoint(point) {
  return point.replace(
    /\\(\d{3})/g,
    (_match, octal) => String.fromCharCode(parseInt(octal, 8))
  );
}
var EPHEMERAL_FSTYPES = /* @__PURE__ */ new Set(["tmpfs", "ramfs"]);
function readMountPoints() {
  try {
    return fsSync.readFileSync("/proc/self/mountinfo", "utf-8").split("\n").flatMap((line) => {
      const point = line.split(" ")[4];
      if (!point) return [];
      const after = line.split(" - ")[1];
      const fstype = after?.trim().split(/\s+/)[0];
      if (fstype && EPHEMERAL_FSTYPES.has(fstype)) return [];
      return [unescapeMountPoint(point)];
    }).filter((point) => point !== "/");
  } catch {
    return null;
  }
}
function isOnMountPoint(dir) {
  try {
    const nearest = nearestExisting(dir);
    if (nearest === null) return false;
    let current = nearest;
    try {
      current = fsSync.realpathSync(nearest);
    } catch {
    }
    const mounts = readMountPoints();
    if (mounts !== null) {
      return mounts.some(
        (point) => current === point || current.startsWith(`${point}/`)
      );
    }
    const parent = path4.dirname(current);
    if (parent === current) return false;
    return fsSync.statSync(current).dev !== fsSync.statSync("/").dev;
  } catch {
    return false;
  }
}
async function buildStore(kind, reason, detail) {
  if (kind === "keyring") {
    return {
      store: new KeyringSecretStore(),
      info: { kind, reason, durable: true }
    };
  }
  if (kind === "memory") {
    return {
      store: new SessionSecretStore(),
      info: { kind, reason, durable: false, detail }
    };
  }
  const filePath = defaultSecretFilePath();
  const store = new FileSecretStore({ filePath });
  await tightenSecretFilePermissions(filePath);
  return {
    store,
    info: await describeFileStore(store, filePath, kind, reason, detail)
  };
}
async function describeFileStore(store, filePath, kind, reason, detail) {
  const onDisk = await store.readOnDiskEncryption();
  const unreadable = onDisk.state === "unreadable" ? onDisk.detail : void 0;
  const plaintext = onDisk.state === "absent" ? !store.encrypted : onDisk.state === "plaintext";
  const perms = await readSecretFilePermissions(filePath);
  return {
    kind,
    reason,
    path: filePath,
    // Omitted entirely when the envelope could not be read, so no consumer
    // can read a default out of it.
    ...unreadable === void 0 ? { plaintext } : {},
    ...unreadable !== void 0 ? { encryptionUnknown: unreadable } : {},
    ...perms.state === "loose" ? { looseMode: perms.mode } : {},
    ...perms.state === "unknown" ? { permissionsUnknown: perms.detail } : {},
    // Only meaningful while the two disagree; omitted otherwise so the
    // payload does not carry a flag that says nothing.
    ...unreadable === void 0 && plaintext && store.encrypted ? { pendingEncryption: true } : {},
    durable: true,
    detail
  };
}
function chooseFallbackKind(opts) {
  if (opts.allowMemory === false) return "file";
  return opts.container && !opts.mounted ? "memory" : "file";
}
var memoryFallbackAllowed = true;
var secretStorageWarningsQuiet = false;
function warnAboutSecretStorage(info, opts) {
  if (secretStorageWarningsQuiet && opts?.force !== true) return;
  if (info.reason === "fallback") {
    console.warn(
      `
[mcp-inspector] The OS keychain is not available, so secrets will be kept in: ${secretStorageSummary(info)}.` + (info.detail ? `
[mcp-inspector] Keychain error: ${info.detail}` : "") + `
[mcp-inspector] Set ${SECRET_STORE_ENV}=keyring|file|memory to choose explicitly.`
    );
  }
  const caveat = secretStorageCaveat(info);
  if (caveat) console.warn(`[mcp-inspector] ${caveat}`);
  if (info.reason === "fallback" || caveat) {
    console.warn(
      `[mcp-inspector] How the secret store is chosen, and how to secure it: ${SECRET_STORAGE_DOCS_URL}`
    );
  }
}
var resolved;
function resolveSecretStore() {
  resolved ??= (async () => {
    const configured = parseSecretStoreEnv(process.env[SECRET_STORE_ENV]);
    if (configured) {
      const result2 = await buildStore(configured, "configured");
      if (configured === "keyring") {
        await absorbFileSecretsIntoKeyring(result2.store);
      }
      warnAboutSecretStorage(result2.info);
      return result2;
    }
    const probe = await probeKeyringAvailable();
    if (probe.available) {
      const result2 = await buildStore("keyring", "default");
      await absorbFileSecretsIntoKeyring(result2.store);
      return result2;
    }
    const kind = chooseFallbackKind({
      container: isContainer(),
      mounted: isOnMountPoint(path4.dirname(defaultSecretFilePath())),
      allowMemory: memoryFallbackAllowed
    });
    const result = await buildStore(kind, "fallback", probe.detail);
    warnAboutSecretStorage(result.info);
    return result;
  })();
  return resolved;
}
async function absorbFileSecretsIntoKeyring(keyring) {
  const filePath = defaultSecretFilePath();
  if (!await anythingToMigrate(filePath)) return;
  const claimed = await withSecretFileLock(filePath, async () => {
    await recoverOrphanedSnapshots(filePath);
    if (!fsSync.existsSync(filePath)) return null;
    const staged = `${filePath}.migrating-${process.pid}-${randomUUID()}`;
    try {
      await fs4.rename(filePath, staged);
    } catch (err) {
      const code = err.code;
      if (code !== "ENOENT") {
        console.warn(
          `
[mcp-inspector] Could not claim the secrets file at ${filePath} for migration into the OS keychain (${code ?? "unknown error"}), so it has been left in place. Its secrets are not visible to this session.`
        );
      }
      return null;
    }
    const releaseSnapshot = await openSecretFileLock(staged).catch(() => null);
    return { staged, releaseSnapshot };
  }).catch((err) => {
    console.warn(
      `
[mcp-inspector] Could not lock the secrets file at ${filePath} to migrate it into the OS keychain (${err.message}), so it has been left in place. Its secrets are not visible to this session; the next run will try again.`
    );
    return null;
  });
  if (claimed === null) return;
  try {
    await handOffStagedSecrets(claimed.staged, filePath, keyring);
  } finally {
    await claimed.releaseSnapshot?.();
  }
}
async function handOffStagedSecrets(staged, filePath, keyring) {
  const file = new FileSecretStore({ filePath: staged });
  const absorbed = await handOff(file, staged, keyring);
  if (absorbed) {
    try {
      await fs4.rm(staged, { force: true });
      console.warn(
        `
[mcp-inspector] The OS keychain is available again. Secrets kept in ${filePath} while it was not have been moved into the keychain, and the file has been removed.`
      );
    } catch (err) {
      console.warn(
        `
[mcp-inspector] Secrets were moved into the OS keychain, but the temporary copy at ${staged} could not be removed (${err instanceof Error ? err.message : String(err)}). Delete it once you have confirmed the keychain has your secrets.`
      );
    }
    return;
  }
  try {
    await fs4.link(staged, filePath);
    await fs4.rm(staged, { force: true });
  } catch {
    console.warn(
      `
[mcp-inspector] Could not restore ${staged} to ${filePath}; both files exist and the snapshot holds the secrets that were not migrated. Merge it by hand, or delete it once you have confirmed nothing is missing.`
    );
  }
}
var isSnapshotName = (name, base) => name.startsWith(`${base}.migrating-`) && !name.endsWith(".lock");
async function anythingToMigrate(filePath) {
  const base = path4.basename(filePath);
  try {
    return (await fs4.readdir(path4.dirname(filePath))).some(
      (name) => name === base || isSnapshotName(name, base)
    );
  } catch (err) {
    const code = err.code;
    return code !== "ENOENT" && code !== "ENOTDIR";
  }
}
async function recoverOrphanedSnapshots(filePath) {
  const dir = path4.dirname(filePath);
  const base = path4.basename(filePath);
  let names2;
  try {
    names2 = (await fs4.readdir(dir)).filter((n) => isSnapshotName(n, base));
  } catch {
    return;
  }
  for (const name of names2) {
    const orphan = path4.join(dir, name);
    if (await isFileLockHeld(orphan)) continue;
    try {
      await fs4.link(orphan, filePath);
      await fs4.rm(orphan, { force: true });
      console.warn(
        `
[mcp-inspector] Recovered secrets left behind by an interrupted migration (${orphan} \u2192 ${filePath}).`
      );
    } catch {
      console.warn(
        `
[mcp-inspector] Found secrets from an interrupted migration at ${orphan}, and a current ${filePath} already exists, so it was left alone. It may hold values the current file does not.`
      );
    }
  }
}
async function handOff(file, filePath, keyring) {
  let entries;
  try {
    entries = await file.readAll();
  } catch (err) {
    console.warn(
      `
[mcp-inspector] The OS keychain is available again, but the secrets file at ${filePath} could not be read, so its contents were left there: ${err instanceof Error ? err.message : String(err)}`
    );
    return false;
  }
  if (!entries || Object.keys(entries).length === 0) return false;
  let complete = true;
  try {
    for (const [account, value] of Object.entries(entries)) {
      const parsed = parseAccount(account);
      if (!parsed) {
        complete = false;
        continue;
      }
      const existing = await secretStoreGetStrict(
        keyring,
        parsed.serverId,
        parsed.field
      );
      if (existing === null) {
        await keyring.set(parsed.serverId, parsed.field, value);
      }
    }
  } catch (err) {
    console.warn(
      `
[mcp-inspector] Could not move the secrets file at ${filePath} into the OS keychain, so it has been left in place: ${err instanceof Error ? err.message : String(err)}`
    );
    return false;
  }
  if (!complete) {
    console.warn(
      `
[mcp-inspector] Secrets from ${filePath} have been copied into the OS keychain, but at least one entry could not be read (its key is not in \`serverId:field\` form). The file has been left in place so nothing is lost.`
    );
    return false;
  }
  return true;
}
var DeferredSecretStore = class {
  async target() {
    return (await resolveSecretStore()).store;
  }
  async isDurable() {
    return secretStoreIsDurable(await this.target());
  }
  /**
   * Forwarded, and its absence was a real defect rather than an omission:
   * this is the store production actually uses, so a `secretStoreGetStrict`
   * call against it fell through to the tolerant `get` and the strictness
   * existed only in tests that injected a concrete store.
   */
  async getStrict(serverId, field) {
    return secretStoreGetStrict(await this.target(), serverId, field);
  }
  async getMany(requests) {
    return secretStoreGetMany(await this.target(), requests);
  }
  async getManyStrict(requests) {
    return secretStoreGetManyStrict(await this.target(), requests);
  }
  async get(serverId, field) {
    return (await this.target()).get(serverId, field);
  }
  async set(serverId, field, value) {
    await (await this.target()).set(serverId, field, value);
  }
  async setMany(serverId, values) {
    await secretStoreSetMany(await this.target(), serverId, values);
  }
  async delete(serverId, field) {
    await (await this.target()).delete(serverId, field);
  }
  async deleteAllForServer(serverId) {
    await (await this.target()).deleteAllForServer(serverId);
  }
};
function defaultSecretStore() {
  return new DeferredSecretStore();
}
async function resolveConcreteSecretStore(store) {
  return store instanceof DeferredSecretStore ? (await resolveSecretStore()).store : store;
}

// ../../core/auth/node/oauth-namespace-ledger.ts
import { resolve as resolve5 } from "path";

// ../../core/auth/node/oauth-secrets.ts
import { createHmac, randomUUID as randomUUID2 } from "crypto";
import { OAuthTokensSchema as OAuthTokensSchema3 } from "@modelcontextprotocol/core";
var PERSIST_TOKENS_ENV = "MCP_INSPECTOR_PERSIST_TOKENS";
var warnedPolicyValues = /* @__PURE__ */ new Set();
function getPersistTokensPolicy(env = process.env) {
  const raw = env[PERSIST_TOKENS_ENV];
  if (raw === void 0 || raw === "") return "all";
  if (raw === "all" || raw === "access" || raw === "none") return raw;
  if (!warnedPolicyValues.has(raw)) {
    warnedPolicyValues.add(raw);
    console.warn(
      `[mcp-inspector] Ignoring invalid ${PERSIST_TOKENS_ENV}=${JSON.stringify(raw)} (expected "all", "access", or "none"); persisting all tokens.`
    );
  }
  return "all";
}
var oauthSecretServerId = (serverUrl, namespace) => namespace === void 0 ? `oauth+${encodeURIComponent(serverUrl)}` : `oauth+${namespace}+${encodeURIComponent(serverUrl)}`;
var oauthIdpSecretServerId = (issuer, namespace) => namespace === void 0 ? `oauth-idp+${encodeURIComponent(issuer)}` : `oauth-idp+${namespace}+${encodeURIComponent(issuer)}`;
function isValidSecretsNamespace(value) {
  return typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(value);
}
function newSecretsNamespace() {
  return randomUUID2();
}
var issuerTokensField = (issuer) => `tokens:${issuer}`;
var issuerClientSecretField = (issuer) => `client-secret:${issuer}`;
var issuerRegistrationTokenField = (issuer) => `registration-token:${issuer}`;
var LEGACY_TOKENS_FIELD = "tokens";
var LEGACY_CLIENT_SECRET_FIELD = "client-secret";
var LEGACY_REGISTRATION_TOKEN_FIELD = "registration-token";
var PREREG_CLIENT_SECRET_FIELD = "prereg-client-secret";
var PREREG_REGISTRATION_TOKEN_FIELD = "prereg-registration-token";
var IDP_SESSION_FIELD = "idp-session";
var clientCredentialStampField = (field) => `${field}#owner`;
var credentialMac = (clientId, value) => createHmac("sha256", value).update(clientId).digest("hex");
function clientCredentialStamp(clientId, value) {
  return JSON.stringify({
    client_id: clientId,
    mac: credentialMac(clientId, value)
  });
}
function stampedOwner(stamp, value) {
  if (stamp === void 0) return void 0;
  let parsed;
  try {
    parsed = JSON.parse(stamp);
  } catch {
    return void 0;
  }
  if (typeof parsed !== "object" || parsed === null) return void 0;
  const { client_id: clientId, mac } = parsed;
  if (typeof clientId !== "string" || mac !== credentialMac(clientId, value)) {
    return void 0;
  }
  return clientId;
}
function applyTokensPolicy(tokens, policy) {
  if (policy === "none") return void 0;
  if (policy === "access" && tokens.refresh_token !== void 0) {
    const { refresh_token: _stripped, ...rest } = tokens;
    return rest;
  }
  return tokens;
}
var StorableTokensSchema = OAuthTokensSchema3.partial();
function hasSecretBearingTokenField(tokens) {
  return tokens.access_token !== void 0 || tokens.refresh_token !== void 0 || tokens.id_token !== void 0;
}
function splitTokens(tokens, policy) {
  const kept = applyTokensPolicy(tokens, policy);
  if (!kept) return {};
  if (!StorableTokensSchema.safeParse(kept).success) {
    return { plaintext: kept };
  }
  if (!hasSecretBearingTokenField(kept)) {
    return {};
  }
  return { secret: JSON.stringify(kept) };
}
function splitClientInformation(info, fields, secrets) {
  const { client_secret, registration_access_token, ...publicInfo } = info;
  if (client_secret === void 0 && registration_access_token === void 0) {
    return info;
  }
  const put = (field, value) => {
    if (value === void 0) return;
    secrets[field] = value;
    if (fields.stamped && typeof info.client_id === "string") {
      secrets[clientCredentialStampField(field)] = clientCredentialStamp(
        info.client_id,
        value
      );
    }
  };
  put(fields.clientSecret, client_secret);
  put(fields.registrationToken, registration_access_token);
  return publicInfo;
}
function joinClientInformation(info, fields, secrets) {
  const clientSecret = secrets[fields.clientSecret];
  const registrationToken = secrets[fields.registrationToken];
  if (clientSecret === void 0 && registrationToken === void 0) {
    return info;
  }
  return {
    ...info,
    ...clientSecret !== void 0 && { client_secret: clientSecret },
    ...registrationToken !== void 0 && {
      registration_access_token: registrationToken
    }
  };
}
var issuerClientInfoFields = (issuer) => ({
  clientSecret: issuerClientSecretField(issuer),
  registrationToken: issuerRegistrationTokenField(issuer),
  stamped: true
});
var LEGACY_CLIENT_INFO_FIELDS = {
  clientSecret: LEGACY_CLIENT_SECRET_FIELD,
  registrationToken: LEGACY_REGISTRATION_TOKEN_FIELD,
  stamped: true
};
var PREREG_CLIENT_INFO_FIELDS = {
  clientSecret: PREREG_CLIENT_SECRET_FIELD,
  registrationToken: PREREG_REGISTRATION_TOKEN_FIELD,
  stamped: false
};
function splitServerOAuthState(state, policy) {
  const secrets = {};
  const residue = { ...state };
  if (state.byIssuer) {
    const byIssuer = {};
    for (const [issuer, slot] of Object.entries(state.byIssuer)) {
      const slotResidue = { ...slot };
      if (slot.tokens) {
        delete slotResidue.tokens;
        const tokenSplit = splitTokens(slot.tokens, policy);
        if (tokenSplit.secret !== void 0) {
          secrets[issuerTokensField(issuer)] = tokenSplit.secret;
        }
        if (tokenSplit.plaintext) slotResidue.tokens = tokenSplit.plaintext;
      }
      if (slot.clientInformation) {
        slotResidue.clientInformation = splitClientInformation(
          slot.clientInformation,
          issuerClientInfoFields(issuer),
          secrets
        );
      }
      setOwnEntry(byIssuer, issuer, slotResidue);
    }
    residue.byIssuer = byIssuer;
  }
  if (state.tokens) {
    delete residue.tokens;
    const tokenSplit = splitTokens(state.tokens, policy);
    if (tokenSplit.secret !== void 0) {
      secrets[LEGACY_TOKENS_FIELD] = tokenSplit.secret;
    }
    if (tokenSplit.plaintext) residue.tokens = tokenSplit.plaintext;
  }
  if (state.clientInformation) {
    residue.clientInformation = splitClientInformation(
      state.clientInformation,
      LEGACY_CLIENT_INFO_FIELDS,
      secrets
    );
  }
  if (state.preregisteredClientInformation) {
    residue.preregisteredClientInformation = splitClientInformation(
      state.preregisteredClientInformation,
      PREREG_CLIENT_INFO_FIELDS,
      secrets
    );
  }
  return { residue, secrets };
}
function parseStoredTokens(raw) {
  try {
    const parsed = JSON.parse(raw);
    if (StorableTokensSchema.safeParse(parsed).success && hasSecretBearingTokenField(parsed)) {
      return parsed;
    }
  } catch {
  }
  return void 0;
}
function parseStoredIdpSession(raw) {
  try {
    const parsed = JSON.parse(raw);
    if (typeof parsed === "object" && parsed !== null) {
      const { idToken, refreshToken } = parsed;
      const usable = {
        ...typeof idToken === "string" && { idToken },
        ...typeof refreshToken === "string" && { refreshToken }
      };
      if (Object.keys(usable).length > 0) return usable;
    }
  } catch {
  }
  return void 0;
}
function isUsableStoredSecret(field, raw) {
  if (field === LEGACY_TOKENS_FIELD || field.startsWith("tokens:")) {
    return parseStoredTokens(raw) !== void 0;
  }
  if (field === IDP_SESSION_FIELD) {
    return parseStoredIdpSession(raw) !== void 0;
  }
  return true;
}
function joinServerOAuthState(residue, secrets) {
  const joined = { ...residue };
  if (residue.byIssuer) {
    const byIssuer = {};
    for (const [issuer, slot] of Object.entries(residue.byIssuer)) {
      const joinedSlot = { ...slot };
      const tokensRaw = secrets[issuerTokensField(issuer)];
      if (tokensRaw !== void 0) {
        const tokens = parseStoredTokens(tokensRaw);
        if (tokens) joinedSlot.tokens = tokens;
      }
      if (joinedSlot.clientInformation) {
        joinedSlot.clientInformation = joinClientInformation(
          joinedSlot.clientInformation,
          issuerClientInfoFields(issuer),
          secrets
        );
      }
      setOwnEntry(byIssuer, issuer, joinedSlot);
    }
    joined.byIssuer = byIssuer;
  }
  const legacyTokensRaw = secrets[LEGACY_TOKENS_FIELD];
  if (legacyTokensRaw !== void 0) {
    const tokens = parseStoredTokens(legacyTokensRaw);
    if (tokens) joined.tokens = tokens;
  }
  if (joined.clientInformation) {
    joined.clientInformation = joinClientInformation(
      joined.clientInformation,
      LEGACY_CLIENT_INFO_FIELDS,
      secrets
    );
  }
  if (joined.preregisteredClientInformation) {
    joined.preregisteredClientInformation = joinClientInformation(
      joined.preregisteredClientInformation,
      PREREG_CLIENT_INFO_FIELDS,
      secrets
    );
  }
  return joined;
}
function splitIdpSession(session, policy) {
  const { idToken, refreshToken, ...residue } = session;
  const secrets = {};
  if (policy !== "none" && (idToken !== void 0 || refreshToken !== void 0)) {
    const kept = {
      ...typeof idToken === "string" && { idToken },
      ...policy === "all" && typeof refreshToken === "string" && { refreshToken }
    };
    if (Object.keys(kept).length > 0) {
      secrets[IDP_SESSION_FIELD] = JSON.stringify(kept);
    }
  }
  return { residue, secrets };
}
function joinIdpSession(residue, secrets) {
  const raw = secrets[IDP_SESSION_FIELD];
  if (raw === void 0) return { ...residue };
  const stored = parseStoredIdpSession(raw);
  return stored ? { ...residue, ...stored } : { ...residue };
}
function serverSecretFields(state) {
  const stamped = (field) => [
    field,
    clientCredentialStampField(field)
  ];
  const fields = /* @__PURE__ */ new Set([
    LEGACY_TOKENS_FIELD,
    ...stamped(LEGACY_CLIENT_SECRET_FIELD),
    ...stamped(LEGACY_REGISTRATION_TOKEN_FIELD),
    PREREG_CLIENT_SECRET_FIELD,
    PREREG_REGISTRATION_TOKEN_FIELD
  ]);
  for (const issuer of Object.keys(state?.byIssuer ?? {})) {
    fields.add(issuerTokensField(issuer));
    for (const field of stamped(issuerClientSecretField(issuer))) {
      fields.add(field);
    }
    for (const field of stamped(issuerRegistrationTokenField(issuer))) {
      fields.add(field);
    }
  }
  return [...fields];
}
function clientCredentialOwners(state) {
  const owners = /* @__PURE__ */ new Map();
  const add2 = (info, fields) => {
    if (typeof info?.client_id !== "string") return;
    owners.set(fields.clientSecret, info.client_id);
    owners.set(fields.registrationToken, info.client_id);
  };
  add2(state.clientInformation, LEGACY_CLIENT_INFO_FIELDS);
  for (const [issuer, slot] of Object.entries(state.byIssuer ?? {})) {
    add2(slot.clientInformation, issuerClientInfoFields(issuer));
  }
  return owners;
}
function restampClientCredentials(state, secrets) {
  const out = { ...secrets };
  for (const [field, clientId] of clientCredentialOwners(state)) {
    const stampField = clientCredentialStampField(field);
    const value = Object.hasOwn(out, field) ? out[field] : void 0;
    if (value === void 0) {
      delete out[stampField];
    } else if (stampedOwner(out[stampField], value) === void 0) {
      setOwnEntry(out, stampField, clientCredentialStamp(clientId, value));
    }
  }
  return out;
}
function clientInfoHasPlaintext(info) {
  return info !== void 0 && (info.client_secret !== void 0 || info.registration_access_token !== void 0);
}
function snapshotHasPlaintextSecrets(snapshot) {
  for (const state of Object.values(snapshot.servers)) {
    if (state.tokens) return true;
    if (clientInfoHasPlaintext(state.clientInformation)) return true;
    if (clientInfoHasPlaintext(state.preregisteredClientInformation)) {
      return true;
    }
    for (const slot of Object.values(state.byIssuer ?? {})) {
      if (slot.tokens) return true;
      if (clientInfoHasPlaintext(slot.clientInformation)) return true;
    }
  }
  for (const session of Object.values(snapshot.idpSessions)) {
    if (session.idToken !== void 0 || session.refreshToken !== void 0) {
      return true;
    }
  }
  return false;
}

// ../../core/auth/node/oauth-namespace-ledger.ts
var namespaceLedgerPath = (stateFilePath) => `${stateFilePath}.namespaces.json`;
var KEYRING_LOCATION = "keyring";
var FILE_LOCATION_PREFIX = "file:";
async function secretStoreLocation(store) {
  const concrete = await resolveConcreteSecretStore(store);
  if (concrete instanceof KeyringSecretStore) return KEYRING_LOCATION;
  if (concrete instanceof FileSecretStore) {
    return `${FILE_LOCATION_PREFIX}${resolve5(concrete.filePath)}`;
  }
  return "memory";
}
function coveredLocations(location, byLocation) {
  return [...byLocation].filter(
    ([recorded]) => recorded === location || location === KEYRING_LOCATION && recorded.startsWith(FILE_LOCATION_PREFIX)
  ).map(([recorded, keys]) => ({ location: recorded, keys }));
}
var emptyKeys = () => ({
  servers: /* @__PURE__ */ new Set(),
  idpSessions: /* @__PURE__ */ new Set(),
  owners: /* @__PURE__ */ new Map()
});
function candidateFields(location, byLocation) {
  const fields = /* @__PURE__ */ new Map();
  for (const { keys } of coveredLocations(location, byLocation)) {
    for (const [url, owned] of keys.owners) {
      const kept = fields.get(url) ?? /* @__PURE__ */ new Set();
      for (const field of owned.keys()) kept.add(field);
      fields.set(url, kept);
    }
  }
  return fields;
}
function addMissingOwners(target, source) {
  for (const [url, fields] of source) {
    const kept = target.get(url) ?? /* @__PURE__ */ new Map();
    for (const [field, clientId] of fields) {
      if (!kept.has(field)) kept.set(field, clientId);
    }
    if (kept.size > 0) target.set(url, kept);
  }
}
function mergeOwners(target, source) {
  let changed = false;
  for (const [url, fields] of source) {
    const kept = target.get(url) ?? /* @__PURE__ */ new Map();
    for (const [field, clientId] of fields) {
      if (kept.get(field) === clientId) continue;
      kept.set(field, clientId);
      changed = true;
    }
    if (kept.size > 0) target.set(url, kept);
  }
  return changed;
}
var warnedLedgerFailures = /* @__PURE__ */ new Set();
function warnLedgerFailure(what, error) {
  const reason = error instanceof Error ? error.message : String(error);
  const key = `${what}:${reason}`;
  if (warnedLedgerFailures.has(key)) return;
  warnedLedgerFailures.add(key);
  console.warn(
    `[mcp-inspector] Could not ${what} the OAuth secrets-namespace ledger (${reason}). OAuth state is unaffected, but secret-store entries left behind if this state file's namespace is ever lost (for example, after a save by an older Inspector) may not be cleaned up automatically.`
  );
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseOwners(value) {
  const owners = /* @__PURE__ */ new Map();
  if (!isRecord2(value)) return owners;
  for (const [url, fields] of Object.entries(value)) {
    if (!isRecord2(fields)) continue;
    const byField = /* @__PURE__ */ new Map();
    for (const [field, clientId] of Object.entries(fields)) {
      if (typeof clientId === "string") byField.set(field, clientId);
    }
    if (byField.size > 0) owners.set(url, byField);
  }
  return owners;
}
function stringsOf(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function parseLedger(raw) {
  const ledger = /* @__PURE__ */ new Map();
  if (raw === null) return ledger;
  let parsed;
  try {
    parsed = JSON.parse(raw);
  } catch {
    return ledger;
  }
  const namespaces = isRecord2(parsed) ? parsed.namespaces : void 0;
  if (!isRecord2(namespaces)) return ledger;
  for (const [namespace, locations] of Object.entries(namespaces)) {
    if (!isValidSecretsNamespace(namespace) || !isRecord2(locations)) continue;
    const byLocation = /* @__PURE__ */ new Map();
    for (const [location, keys] of Object.entries(locations)) {
      if (!isRecord2(keys)) continue;
      byLocation.set(location, {
        servers: new Set(stringsOf(keys.servers)),
        idpSessions: new Set(stringsOf(keys.idpSessions)),
        owners: parseOwners(keys.owners),
        ...isValidSecretsNamespace(keys.owedTo) && { owedTo: keys.owedTo }
      });
    }
    if (byLocation.size > 0) ledger.set(namespace, byLocation);
  }
  return ledger;
}
function serializeLedger(ledger) {
  const namespaces = Object.fromEntries(
    [...ledger].map(([namespace, byLocation]) => [
      namespace,
      Object.fromEntries(
        [...byLocation].map(([location, keys]) => [
          location,
          {
            servers: [...keys.servers],
            idpSessions: [...keys.idpSessions],
            ...keys.owners.size > 0 && {
              owners: Object.fromEntries(
                [...keys.owners].map(([url, fields]) => [
                  url,
                  Object.fromEntries(fields)
                ])
              )
            },
            ...keys.owedTo !== void 0 && { owedTo: keys.owedTo }
          }
        ])
      )
    ])
  );
  return serializeStore({ namespaces });
}
async function writeLedger(stateFilePath, ledger) {
  const path5 = namespaceLedgerPath(stateFilePath);
  if (ledger.size === 0) await deleteStoreFile(path5);
  else await writeStoreFile(path5, serializeLedger(ledger));
}
async function recordNamespaceKeys(stateFilePath, secretStore, namespace, servers, idpSessions, owners = /* @__PURE__ */ new Map()) {
  try {
    const ledger = parseLedger(
      await readStoreFile(namespaceLedgerPath(stateFilePath))
    );
    const location = await secretStoreLocation(secretStore);
    let byLocation = ledger.get(namespace);
    if (!byLocation) {
      byLocation = /* @__PURE__ */ new Map();
      ledger.set(namespace, byLocation);
    }
    let keys = byLocation.get(location);
    let changed = false;
    if (!keys) {
      keys = emptyKeys();
      byLocation.set(location, keys);
      changed = true;
    }
    for (const url of servers) {
      if (keys.servers.has(url)) continue;
      keys.servers.add(url);
      changed = true;
    }
    for (const issuer of idpSessions) {
      if (keys.idpSessions.has(issuer)) continue;
      keys.idpSessions.add(issuer);
      changed = true;
    }
    if (mergeOwners(keys.owners, owners)) changed = true;
    if (changed) await writeLedger(stateFilePath, ledger);
  } catch (error) {
    warnLedgerFailure("update", error);
  }
}
async function markUncarriedNamespaces(stateFilePath, secretStore, into) {
  const ledger = parseLedger(
    await readStoreFile(namespaceLedgerPath(stateFilePath))
  );
  const location = await secretStoreLocation(secretStore);
  let changed = false;
  for (const [namespace, byLocation] of ledger) {
    if (namespace === into) continue;
    for (const [recorded, keys] of byLocation) {
      if (recorded === location || keys.owners.size === 0) continue;
      if (keys.owedTo === into) continue;
      keys.owedTo = into;
      changed = true;
    }
  }
  if (changed) await writeLedger(stateFilePath, ledger);
}
async function pendingCarries(stateFilePath, secretStore, current) {
  const ledger = parseLedger(
    await readStoreFile(namespaceLedgerPath(stateFilePath))
  );
  const location = await secretStoreLocation(secretStore);
  const carries = [];
  for (const [namespace, byLocation] of ledger) {
    const owed = coveredLocations(location, byLocation).some(
      ({ keys }) => keys.owedTo === current
    );
    if (owed) {
      carries.push({
        namespace,
        fields: candidateFields(location, byLocation)
      });
    }
  }
  return carries.reverse();
}
async function carryOwed(stateFilePath, ledger, location, secretStore, namespace, current, recorded, now) {
  let carried = true;
  for (const [url, fields] of recorded) {
    for (const field of fields) {
      const clientId = now.get(url)?.get(field);
      if (clientId === void 0) continue;
      try {
        const from = oauthSecretServerId(url, namespace);
        const to = oauthSecretServerId(url, current);
        const stampField = clientCredentialStampField(field);
        const value = await secretStoreGetStrict(secretStore, from, field);
        if (value === null) continue;
        const stamp = await secretStoreGetStrict(secretStore, from, stampField);
        if (stamp === null || stampedOwner(stamp, value) !== clientId) {
          continue;
        }
        if (await secretStoreGetStrict(secretStore, to, field) !== null) {
          continue;
        }
        let byLocation = ledger.get(current);
        if (!byLocation) {
          byLocation = /* @__PURE__ */ new Map();
          ledger.set(current, byLocation);
        }
        const target = byLocation.get(location) ?? emptyKeys();
        byLocation.set(location, target);
        const isNew = !target.servers.has(url);
        target.servers.add(url);
        const owner = /* @__PURE__ */ new Map([[url, /* @__PURE__ */ new Map([[field, clientId]])]]);
        if (mergeOwners(target.owners, owner) || isNew) {
          await writeLedger(stateFilePath, ledger);
        }
        await secretStore.set(to, stampField, stamp);
        await secretStore.set(to, field, value);
      } catch (error) {
        carried = false;
        warnLedgerFailure(
          "carry over a superseded namespace recorded in",
          error
        );
      }
    }
  }
  return carried;
}
async function recordedNamespaces(stateFilePath) {
  try {
    const ledger = parseLedger(
      await readStoreFile(namespaceLedgerPath(stateFilePath))
    );
    return [...ledger.keys()].reverse();
  } catch (error) {
    warnLedgerFailure("read", error);
    return [];
  }
}
async function purgeSupersededNamespaces(stateFilePath, secretStore, current, owners = /* @__PURE__ */ new Map()) {
  let ledger;
  let location;
  try {
    ledger = parseLedger(
      await readStoreFile(namespaceLedgerPath(stateFilePath))
    );
    location = await secretStoreLocation(secretStore);
  } catch (error) {
    warnLedgerFailure("read", error);
    return;
  }
  let changed = false;
  for (const [namespace, byLocation] of [...ledger].reverse()) {
    if (namespace === current) continue;
    if (current !== void 0 && coveredLocations(location, byLocation).some(
      ({ keys }) => keys.owedTo === current
    ) && !await carryOwed(
      stateFilePath,
      ledger,
      location,
      secretStore,
      namespace,
      current,
      candidateFields(location, byLocation),
      owners
    )) {
      break;
    }
    for (const { location: recorded, keys } of coveredLocations(
      location,
      byLocation
    )) {
      const purges = [
        ...[...keys.servers].map(
          (url) => () => oauthSecretServerId(url, namespace)
        ),
        ...[...keys.idpSessions].map(
          (issuer) => () => oauthIdpSecretServerId(issuer, namespace)
        )
      ];
      let purged = true;
      for (const idOf of purges) {
        try {
          await secretStore.deleteAllForServer(idOf());
        } catch (error) {
          purged = false;
          warnLedgerFailure("purge an orphaned namespace recorded in", error);
        }
      }
      if (!purged || recorded !== location) continue;
      byLocation.delete(recorded);
      if (recorded.startsWith(FILE_LOCATION_PREFIX)) {
        const keyring = byLocation.get(KEYRING_LOCATION) ?? emptyKeys();
        addMissingOwners(keyring.owners, keys.owners);
        for (const url of keys.servers) keyring.servers.add(url);
        for (const issuer of keys.idpSessions) keyring.idpSessions.add(issuer);
        keyring.owedTo ??= keys.owedTo;
        byLocation.set(KEYRING_LOCATION, keyring);
      }
      changed = true;
    }
    if (byLocation.size === 0) ledger.delete(namespace);
  }
  if (!changed) return;
  try {
    await writeLedger(stateFilePath, ledger);
  } catch (error) {
    warnLedgerFailure("update", error);
  }
}

// ../../core/auth/node/oauth-persist-file.ts
var warnedStoreFailures = /* @__PURE__ */ new Set();
function warnStoreWriteFailure(error) {
  const reason = error instanceof Error ? error.message : String(error);
  if (warnedStoreFailures.has(reason)) return;
  warnedStoreFailures.add(reason);
  console.warn(
    `[mcp-inspector] Could not write OAuth tokens to the secret store (${reason}). Tokens will be kept in memory for this session only and will NOT be persisted; expect to re-authorize after a restart.`
  );
}
function warnRestoreFailure(error) {
  const reason = error instanceof Error ? error.message : String(error);
  const key = `restore:${reason}`;
  if (warnedStoreFailures.has(key)) return;
  warnedStoreFailures.add(key);
  console.warn(
    `[mcp-inspector] Could not restore secret-store entries after a failed OAuth state write (${reason}). The secret store may be inconsistent with oauth.json; if a server's stored credentials stop working, re-authorize it.`
  );
}
function warnUnconfirmedFile(error) {
  const reason = error instanceof Error ? error.message : String(error);
  const key = `unconfirmed:${reason}`;
  if (warnedStoreFailures.has(key)) return;
  warnedStoreFailures.add(key);
  console.warn(
    `[mcp-inspector] Could not re-read oauth.json after a failed OAuth state save (${reason}). The file may still contain the interrupted save while the secret store was restored to the previous values; if a server's stored credentials stop working, re-authorize it.`
  );
}
function warnMigrationFailure(error) {
  const reason = error instanceof Error ? error.message : String(error);
  const key = `migration:${reason}`;
  if (warnedStoreFailures.has(key)) return;
  warnedStoreFailures.add(key);
  console.warn(
    `[mcp-inspector] Could not migrate plaintext OAuth secrets into the secret store (${reason}). The plaintext copy in oauth.json was kept and keeps working; migration will be retried on the next read.`
  );
}
function rethrowLockError(filePath, error, action = "save") {
  if (error instanceof SecretFileLockHeldError) {
    throw new SecretFileLockHeldError(
      `Could not ${action} OAuth state: the state file at ${filePath} is locked by another Inspector process and did not become available.`,
      { cause: error }
    );
  }
  throw error;
}
async function withOAuthStateLock(filePath, action, body) {
  let entered = false;
  try {
    return await withSecretFileLock(filePath, async (locked) => {
      entered = true;
      return body(locked);
    });
  } catch (error) {
    if (!entered) rethrowLockError(filePath, error, action);
    throw error;
  }
}
var OAuthStateFileUnrecognizedError = class extends Error {
  constructor(filePath, action) {
    super(
      `Refusing to ${action} OAuth state: ${filePath} exists but is not a recognized OAuth state file (it may be corrupt, truncated, or written by something else). Its entries are the only index of credentials in the OS keychain / secret store, so overwriting it would strand them. Restore the file from a backup or fix its JSON; deleting it starts fresh but abandons any credentials it indexed.`
    );
    this.name = "OAuthStateFileUnrecognizedError";
  }
};
var SECRETS_NAMESPACE_KEY = "secretsNamespace";
function parseSecretsNamespace(raw) {
  if (raw === null) return void 0;
  try {
    const parsed = JSON.parse(raw);
    if (typeof parsed !== "object" || parsed === null) return void 0;
    const value = parsed[SECRETS_NAMESPACE_KEY];
    return isValidSecretsNamespace(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function serializeOAuthFileBlob(snapshot, namespace) {
  if (namespace === void 0) return serializeOAuthPersistBlob(snapshot);
  return serializeStore({ [SECRETS_NAMESPACE_KEY]: namespace, ...snapshot });
}
function warnNamespaceCleanupFailure(error) {
  const reason = error instanceof Error ? error.message : String(error);
  const key = `namespace-cleanup:${reason}`;
  if (warnedStoreFailures.has(key)) return;
  warnedStoreFailures.add(key);
  console.warn(
    `[mcp-inspector] Could not remove legacy un-namespaced secret-store entries after scoping them to this state file (${reason}). This file uses the scoped copies, but another pre-namespace state file could still read the stale leftovers until it adopts or re-authorizes \u2014 and they will not be cleaned up automatically.`
  );
}
async function adoptSecretsNamespace(filePath, secretStore, locked) {
  const raw = await readStoreFile(filePath);
  const existing = parseSecretsNamespace(raw);
  if (existing !== void 0) {
    if (locked) {
      await purgeSupersededNamespaces(
        filePath,
        secretStore,
        existing,
        snapshotClientOwners(parseOAuthPersistBlob(raw))
      );
    }
    return existing;
  }
  const snapshot = parseOAuthPersistBlob(raw);
  if (raw !== null && snapshot === null) {
    throw new OAuthStateFileUnrecognizedError(filePath, "save");
  }
  const namespace = newSecretsNamespace();
  if (snapshot === null || Object.keys(snapshot.servers).length === 0 && Object.keys(snapshot.idpSessions).length === 0) {
    if (locked) {
      await purgeSupersededNamespaces(filePath, secretStore, void 0);
    }
    return namespace;
  }
  if (!locked) {
    throw new SecretStoreUnavailableError(
      `Could not save OAuth state: ${filePath} predates per-state-file secret namespaces, and migrating its secret-store entries needs the file lock, which is unavailable here (see the lock warning above). Migrating without it could lose credentials if two processes migrate at once. Nothing was changed; make the lock directory writable and retry \u2014 or, if you cannot, clear this file's stored OAuth state and re-authorize (clearing does not migrate, and the fresh state file mints its namespace without the lock).`
    );
  }
  const values = await readEntrySecrets(
    snapshot,
    secretStore,
    void 0,
    await recordedNamespaces(filePath)
  );
  const owners = snapshotClientOwners(snapshot);
  await recordNamespaceKeys(
    filePath,
    secretStore,
    namespace,
    Object.keys(snapshot.servers),
    Object.keys(snapshot.idpSessions),
    writtenClientOwners(snapshot, (url) => values.servers.get(url) ?? {})
  );
  await markUncarriedNamespaces(filePath, secretStore, namespace);
  const touched = [];
  try {
    const copies = [
      // Restamped: a value read from the legacy ids predates stamps, and a
      // fallback's stamp may belong to a value read from elsewhere (#2734).
      ...[...values.servers].map(([url, secrets]) => ({
        scopedId: oauthSecretServerId(url, namespace),
        secrets: restampClientCredentials(
          getOwnEntry(snapshot.servers, url) ?? {},
          secrets
        )
      })),
      ...[...values.idpSessions].map(([issuer, secrets]) => ({
        scopedId: oauthIdpSecretServerId(issuer, namespace),
        secrets
      }))
    ];
    for (const { scopedId, secrets } of copies) {
      for (const [field, value] of Object.entries(secrets)) {
        touched.push({ serverId: scopedId, field, value: null });
        await secretStore.set(scopedId, field, value);
      }
    }
    await writeStoreFile(filePath, serializeOAuthFileBlob(snapshot, namespace));
  } catch (error) {
    await restoreSecretFields(secretStore, touched, warnRestoreFailure);
    throw error;
  }
  await purgeSupersededNamespaces(filePath, secretStore, namespace, owners);
  const legacyIds = [
    ...Object.keys(snapshot.servers).map((url) => oauthSecretServerId(url)),
    ...Object.keys(snapshot.idpSessions).map(
      (issuer) => oauthIdpSecretServerId(issuer)
    )
  ];
  for (const legacyId of legacyIds) {
    try {
      await secretStore.deleteAllForServer(legacyId);
    } catch (error) {
      warnNamespaceCleanupFailure(error);
    }
  }
  return namespace;
}
async function persistEntrySecrets(store, serverId, candidates, secrets, prior, allowDegrade) {
  const priorValue = new Map(prior.map(({ field, value }) => [field, value]));
  const changed = {};
  for (const [field, value] of Object.entries(secrets)) {
    if (priorValue.get(field) !== value) changed[field] = value;
  }
  try {
    if (Object.keys(changed).length > 0) {
      await secretStoreSetMany(store, serverId, changed);
    }
  } catch (error) {
    if (!allowDegrade) throw error;
    warnStoreWriteFailure(error);
    const touched = prior.filter(({ field }) => changed[field] !== void 0);
    let restoreFailure;
    await restoreSecretFields(store, touched, (err) => {
      restoreFailure = err;
    });
    if (restoreFailure !== void 0) throw restoreFailure;
    return false;
  }
  await settleStoreMutations(
    candidates.filter(
      (field) => secrets[field] === void 0 && priorValue.get(field) !== null
    ).map((field) => store.delete(serverId, field))
  );
  return true;
}
function revertEntryToDisk(merged, disk, key) {
  const diskEntry = getOwnEntry(disk, key);
  if (diskEntry === void 0) {
    if (Object.hasOwn(merged, key)) delete merged[key];
  } else {
    setOwnEntry(merged, key, diskEntry);
  }
}
function preserveNonDurableSecrets(diskSecrets, secrets) {
  const keep = {};
  for (const [field, value] of Object.entries(secrets)) {
    if (diskSecrets[field] === value) keep[field] = value;
  }
  return keep;
}
async function writeOAuthSections(filePath, snapshot, sections, secretStore = defaultSecretStore()) {
  await writeOAuthSectionsFrom(
    filePath,
    async () => snapshot,
    sections,
    secretStore
  );
}
async function updateOAuthServerEntry(filePath, serverKey, update, secretStore = defaultSecretStore()) {
  await writeOAuthSectionsFrom(
    filePath,
    async (disk, namespace) => {
      const diskEntry = getOwnEntry(disk?.servers, serverKey);
      const fresh = diskEntry === void 0 ? void 0 : getOwnEntry(
        (await joinSnapshot(
          {
            servers: Object.fromEntries([[serverKey, diskEntry]]),
            idpSessions: {}
          },
          secretStore,
          namespace,
          // Always a resolved namespace here (adopted or minted for
          // this save), so there is no unstamped file to fall back
          // from — fallbacks are a read-path concern (#2676).
          []
        )).servers,
        serverKey
      );
      const next = update(fresh);
      return {
        servers: next === void 0 ? {} : Object.fromEntries([[serverKey, next]]),
        idpSessions: {}
      };
    },
    { servers: [serverKey] },
    secretStore
  );
}
async function writeOAuthSectionsFrom(filePath, resolveSnapshot, sections, secretStore) {
  const policy = getPersistTokensPolicy();
  const durable = await secretStoreIsDurable(secretStore);
  await withOAuthStateLock(filePath, "save", async (locked) => {
    let namespace = await adoptSecretsNamespace(filePath, secretStore, locked);
    const restoreBaseline = /* @__PURE__ */ new Map();
    const ourWrites = /* @__PURE__ */ new Map();
    const priorKey = (p) => `${p.serverId}\0${p.field}`;
    const foldPriors = (priors) => {
      for (const prior of priors) {
        const key = priorKey(prior);
        if (restoreBaseline.has(key) && ourWrites.get(key) !== void 0 && prior.value === ourWrites.get(key)) {
          continue;
        }
        restoreBaseline.set(key, prior);
      }
    };
    const restoreToBaseline = () => restoreSecretFields(
      secretStore,
      [...restoreBaseline.values()],
      warnRestoreFailure
    );
    let unconfirmed = null;
    const reconcileFailure = async () => {
      if (unconfirmed !== null) {
        const committed = unconfirmed;
        let observed = null;
        let readable = true;
        try {
          observed = await readStoreFile(filePath);
        } catch (error) {
          readable = false;
          warnUnconfirmedFile(error);
        }
        if (readable && observed === committed.written) {
          const target = new Map(
            [...restoreBaseline].map(([key, { serverId, field, value }]) => [
              key,
              { serverId, field, value }
            ])
          );
          for (const [key, write] of committed.writes) target.set(key, write);
          try {
            await settleStoreMutations(
              [...target.values()].map(
                ({ serverId, field, value }) => value === null ? secretStore.delete(serverId, field) : secretStore.set(serverId, field, value)
              )
            );
            return true;
          } catch (error) {
            warnRestoreFailure(error);
            return false;
          }
        }
      }
      await restoreToBaseline();
      return false;
    };
    for (let attempt = 0; attempt < MAX_WRITE_ATTEMPTS; attempt++) {
      const priorSecrets = [];
      const attemptWrites = /* @__PURE__ */ new Map();
      let written;
      try {
        const rawDisk = await readStoreFile(filePath);
        const disk = parseOAuthPersistBlob(rawDisk);
        if (rawDisk !== null && disk === null) {
          throw new OAuthStateFileUnrecognizedError(filePath, "save");
        }
        const diskNamespace = parseSecretsNamespace(rawDisk);
        if (diskNamespace !== void 0 && diskNamespace !== namespace) {
          let restoreFailure;
          await restoreSecretFields(
            secretStore,
            [...restoreBaseline.values()],
            (error) => {
              restoreFailure ??= error;
            }
          );
          if (restoreFailure !== void 0) throw restoreFailure;
          restoreBaseline.clear();
          ourWrites.clear();
          unconfirmed = null;
          namespace = diskNamespace;
        }
        const snapshot = await resolveSnapshot(disk, namespace);
        const effective = sections ? {
          servers: sections.servers && [...new Set(sections.servers)],
          idpSessions: sections.idpSessions && [
            ...new Set(sections.idpSessions)
          ]
        } : {
          servers: [
            .../* @__PURE__ */ new Set([
              ...Object.keys(disk?.servers ?? {}),
              ...Object.keys(snapshot.servers)
            ])
          ],
          idpSessions: [
            .../* @__PURE__ */ new Set([
              ...Object.keys(disk?.idpSessions ?? {}),
              ...Object.keys(snapshot.idpSessions)
            ])
          ]
        };
        const merged = mergeOAuthSections(disk, snapshot, effective);
        await recordNamespaceKeys(
          filePath,
          secretStore,
          namespace,
          Object.keys(merged.servers),
          Object.keys(merged.idpSessions),
          // Only the entries this save writes: another entry's secret in
          // this store was written for whatever client it was written for,
          // and relabeling it from the file would misattribute it (#2672).
          writtenClientOwners(
            {
              servers: Object.fromEntries(
                (effective.servers ?? []).flatMap((url) => {
                  const entry = getOwnEntry(merged.servers, url);
                  return entry === void 0 ? [] : [[url, entry]];
                })
              ),
              idpSessions: {}
            },
            splitSecretsOf
          )
        );
        for (const url of effective.servers ?? []) {
          const serverId = oauthSecretServerId(url, namespace);
          const next = getOwnEntry(snapshot.servers, url);
          const candidates = [
            .../* @__PURE__ */ new Set([
              ...serverSecretFields(getOwnEntry(disk?.servers, url)),
              ...serverSecretFields(next),
              ...[...restoreBaseline.values()].filter((prior) => prior.serverId === serverId).map(({ field }) => field)
            ])
          ];
          const entryPrior = await snapshotSecretFields(
            secretStore,
            serverId,
            candidates
          );
          priorSecrets.push(...entryPrior);
          const entryPriorValue = new Map(
            entryPrior.map(({ field, value }) => [field, value])
          );
          if (next === void 0) {
            for (const field of candidates) {
              if (entryPriorValue.get(field) === null) continue;
              ourWrites.set(priorKey({ serverId, field }), null);
            }
            await secretStore.deleteAllForServer(serverId);
            for (const field of candidates) {
              attemptWrites.set(priorKey({ serverId, field }), {
                serverId,
                field,
                value: null
              });
            }
            continue;
          }
          const { residue, secrets } = splitServerOAuthState(next, policy);
          for (const field of candidates) {
            const value = secrets[field] ?? null;
            if (value === entryPriorValue.get(field)) continue;
            ourWrites.set(priorKey({ serverId, field }), value);
          }
          setOwnEntry(merged.servers, url, residue);
          if (!durable) {
            const diskEntry = getOwnEntry(disk?.servers, url);
            const keep = preserveNonDurableSecrets(
              diskEntry ? splitServerOAuthState(diskEntry, policy).secrets : {},
              secrets
            );
            if (Object.keys(keep).length > 0) {
              setOwnEntry(
                merged.servers,
                url,
                joinServerOAuthState(residue, keep)
              );
            }
          }
          const persisted = await persistEntrySecrets(
            secretStore,
            serverId,
            candidates,
            secrets,
            entryPrior,
            // Degrading is only sound when the disk entry is the pre-call
            // state this attempt's priors pair with; on a retry it may be an
            // earlier attempt's committed residue, so escalate into the
            // reconciling exit instead.
            attempt === 0
          );
          if (!persisted) {
            revertEntryToDisk(merged.servers, disk?.servers, url);
            continue;
          }
          for (const field of candidates) {
            attemptWrites.set(priorKey({ serverId, field }), {
              serverId,
              field,
              value: secrets[field] ?? null
            });
          }
        }
        for (const issuer of effective.idpSessions ?? []) {
          const serverId = oauthIdpSecretServerId(issuer, namespace);
          const next = getOwnEntry(snapshot.idpSessions, issuer);
          const entryPrior = await snapshotSecretFields(secretStore, serverId, [
            IDP_SESSION_FIELD
          ]);
          priorSecrets.push(...entryPrior);
          if (next === void 0) {
            ourWrites.set(
              priorKey({ serverId, field: IDP_SESSION_FIELD }),
              null
            );
            await secretStore.deleteAllForServer(serverId);
            attemptWrites.set(
              priorKey({ serverId, field: IDP_SESSION_FIELD }),
              {
                serverId,
                field: IDP_SESSION_FIELD,
                value: null
              }
            );
            continue;
          }
          const { residue, secrets } = splitIdpSession(next, policy);
          ourWrites.set(
            priorKey({ serverId, field: IDP_SESSION_FIELD }),
            secrets[IDP_SESSION_FIELD] ?? null
          );
          setOwnEntry(merged.idpSessions, issuer, residue);
          if (!durable) {
            const diskSession = getOwnEntry(disk?.idpSessions, issuer);
            const keep = preserveNonDurableSecrets(
              diskSession ? splitIdpSession(diskSession, policy).secrets : {},
              secrets
            );
            if (Object.keys(keep).length > 0) {
              setOwnEntry(
                merged.idpSessions,
                issuer,
                joinIdpSession(residue, keep)
              );
            }
          }
          const persisted = await persistEntrySecrets(
            secretStore,
            serverId,
            [IDP_SESSION_FIELD],
            secrets,
            entryPrior,
            // Same as the server loop: degrade on the first attempt only.
            attempt === 0
          );
          if (!persisted) {
            revertEntryToDisk(merged.idpSessions, disk?.idpSessions, issuer);
            continue;
          }
          attemptWrites.set(priorKey({ serverId, field: IDP_SESSION_FIELD }), {
            serverId,
            field: IDP_SESSION_FIELD,
            value: secrets[IDP_SESSION_FIELD] ?? null
          });
        }
        written = serializeOAuthFileBlob(merged, namespace);
        await writeStoreFile(filePath, written);
        unconfirmed = { written, writes: attemptWrites };
      } catch (error) {
        foldPriors(priorSecrets);
        if (await reconcileFailure()) return;
        throw error;
      }
      foldPriors(priorSecrets);
      let observed;
      try {
        observed = await readStoreFile(filePath);
      } catch {
        continue;
      }
      if (observed === written) return;
      unconfirmed = null;
    }
    if (await reconcileFailure()) return;
    throw new SecretStoreUnavailableError(
      `Could not save OAuth state: another process kept overwriting ${filePath} (gave up after ${MAX_WRITE_ATTEMPTS} attempts). Re-run the action to retry.`
    );
  });
}
function secretRequestsFor(snapshot, namespace) {
  const requests = [];
  for (const [url, state] of Object.entries(snapshot.servers)) {
    requests.push({
      serverId: oauthSecretServerId(url, namespace),
      fields: serverSecretFields(state)
    });
  }
  for (const issuer of Object.keys(snapshot.idpSessions)) {
    requests.push({
      serverId: oauthIdpSecretServerId(issuer, namespace),
      fields: [IDP_SESSION_FIELD]
    });
  }
  return requests;
}
function fillMissingSecrets(target, source) {
  for (const [field, value] of Object.entries(source ?? {})) {
    if (!Object.hasOwn(target, field)) setOwnEntry(target, field, value);
  }
}
function writtenClientOwners(snapshot, secretsOf) {
  const owners = /* @__PURE__ */ new Map();
  for (const [url, state] of Object.entries(snapshot.servers)) {
    const secrets = secretsOf(url, state);
    const fields = new Map(
      [...clientCredentialOwners(state)].filter(
        ([field]) => Object.hasOwn(secrets, field)
      )
    );
    if (fields.size > 0) owners.set(url, fields);
  }
  return owners;
}
var splitSecretsOf = (_url, state) => splitServerOAuthState(state, "all").secrets;
function snapshotClientOwners(snapshot) {
  const owners = /* @__PURE__ */ new Map();
  for (const [url, state] of Object.entries(snapshot?.servers ?? {})) {
    const fields = clientCredentialOwners(state);
    if (fields.size > 0) owners.set(url, fields);
  }
  return owners;
}
async function readEntrySecrets(snapshot, secretStore, namespace, fallbacks, carries = []) {
  const servers = /* @__PURE__ */ new Map();
  const idpSessions = /* @__PURE__ */ new Map();
  for (const url of Object.keys(snapshot.servers)) servers.set(url, {});
  for (const issuer of Object.keys(snapshot.idpSessions)) {
    idpSessions.set(issuer, {});
  }
  for (const source of [namespace, ...fallbacks]) {
    const requests = secretRequestsFor(snapshot, source);
    if (requests.length === 0) break;
    const values = await secretStoreGetManyStrict(secretStore, requests);
    for (const [url, target] of servers) {
      fillMissingSecrets(target, values[oauthSecretServerId(url, source)]);
    }
    for (const [issuer, target] of idpSessions) {
      fillMissingSecrets(
        target,
        values[oauthIdpSecretServerId(issuer, source)]
      );
    }
  }
  const owners = snapshotClientOwners(snapshot);
  for (const { namespace: from, fields: recorded } of carries) {
    const requests = [];
    for (const [url, fields] of recorded) {
      const target = servers.get(url);
      if (!target) continue;
      const wanted = [...fields].filter(
        (field) => owners.get(url)?.has(field) === true && !Object.hasOwn(target, field)
      );
      if (wanted.length > 0) {
        requests.push({
          serverId: oauthSecretServerId(url, from),
          fields: wanted.flatMap((field) => [
            field,
            clientCredentialStampField(field)
          ])
        });
      }
    }
    if (requests.length === 0) continue;
    const values = await secretStoreGetManyStrict(secretStore, requests);
    for (const [url, target] of servers) {
      const found = values[oauthSecretServerId(url, from)] ?? {};
      for (const [field, clientId] of owners.get(url) ?? []) {
        const value = Object.hasOwn(found, field) ? found[field] : void 0;
        const stampField = clientCredentialStampField(field);
        if (value === void 0 || Object.hasOwn(target, field) || stampedOwner(found[stampField], value) !== clientId) {
          continue;
        }
        setOwnEntry(target, field, value);
        setOwnEntry(target, stampField, found[stampField]);
      }
    }
  }
  return { servers, idpSessions };
}
async function joinSnapshot(snapshot, secretStore, namespace, fallbacks, carries = []) {
  const values = await readEntrySecrets(
    snapshot,
    secretStore,
    namespace,
    fallbacks,
    carries
  );
  return {
    servers: Object.fromEntries(
      Object.entries(snapshot.servers).map(([url, state]) => [
        url,
        joinServerOAuthState(state, values.servers.get(url) ?? {})
      ])
    ),
    idpSessions: Object.fromEntries(
      Object.entries(snapshot.idpSessions).map(([issuer, session]) => [
        issuer,
        joinIdpSession(session, values.idpSessions.get(issuer) ?? {})
      ])
    )
  };
}
async function migratePlaintextSecrets(filePath, secretStore) {
  const raw = await readStoreFile(filePath);
  const fresh = parseOAuthPersistBlob(raw);
  if (!fresh || !snapshotHasPlaintextSecrets(fresh)) return;
  const namespace = parseSecretsNamespace(raw);
  if (namespace !== void 0) {
    await recordNamespaceKeys(
      filePath,
      secretStore,
      namespace,
      Object.keys(fresh.servers),
      Object.keys(fresh.idpSessions),
      writtenClientOwners(fresh, splitSecretsOf)
    );
  }
  const migrateEntrySecrets = async (serverId, secrets) => {
    const absent = {};
    for (const [field, value] of Object.entries(secrets)) {
      const existing = await secretStoreGetStrict(secretStore, serverId, field);
      if (existing === null || !isUsableStoredSecret(field, existing)) {
        absent[field] = value;
      }
    }
    if (Object.keys(absent).length > 0) {
      await secretStoreSetMany(secretStore, serverId, absent);
    }
  };
  const residue = { servers: {}, idpSessions: {} };
  for (const [url, state] of Object.entries(fresh.servers)) {
    const split = splitServerOAuthState(state, "all");
    setOwnEntry(residue.servers, url, split.residue);
    await migrateEntrySecrets(
      oauthSecretServerId(url, namespace),
      split.secrets
    );
  }
  for (const [issuer, session] of Object.entries(fresh.idpSessions)) {
    const split = splitIdpSession(session, "all");
    setOwnEntry(residue.idpSessions, issuer, split.residue);
    await migrateEntrySecrets(
      oauthIdpSecretServerId(issuer, namespace),
      split.secrets
    );
  }
  const stripped = serializeOAuthFileBlob(residue, namespace);
  if (stripped !== raw) {
    await writeStoreFile(filePath, stripped);
  }
}
async function readOAuthStore(filePath, secretStore = defaultSecretStore()) {
  return withOAuthStateLock(filePath, "read", async () => {
    let raw = await readStoreFile(filePath);
    let snapshot = parseOAuthPersistBlob(raw);
    if (snapshot === null) return null;
    if (snapshotHasPlaintextSecrets(snapshot) && await secretStoreIsDurable(secretStore)) {
      try {
        await migratePlaintextSecrets(filePath, secretStore);
        raw = await readStoreFile(filePath);
        snapshot = parseOAuthPersistBlob(raw) ?? snapshot;
      } catch (error) {
        warnMigrationFailure(error);
      }
    }
    const namespace = parseSecretsNamespace(raw);
    const fallbacks = namespace === void 0 ? await recordedNamespaces(filePath) : [];
    const carries = namespace === void 0 ? [] : await pendingCarries(filePath, secretStore, namespace);
    return joinSnapshot(snapshot, secretStore, namespace, fallbacks, carries);
  });
}
async function removeOAuthStore(filePath, secretStore = defaultSecretStore()) {
  await withOAuthStateLock(filePath, "remove", async (locked) => {
    const rawBlob = await readStoreFile(filePath);
    const snapshot = parseOAuthPersistBlob(rawBlob);
    if (rawBlob !== null && snapshot === null) {
      throw new OAuthStateFileUnrecognizedError(filePath, "remove");
    }
    if (snapshot) {
      const namespace = parseSecretsNamespace(rawBlob);
      const targets = [
        ...Object.entries(snapshot.servers).map(([url, state]) => ({
          id: oauthSecretServerId(url, namespace),
          fields: serverSecretFields(state)
        })),
        ...Object.keys(snapshot.idpSessions).map((issuer) => ({
          id: oauthIdpSecretServerId(issuer, namespace),
          fields: [IDP_SESSION_FIELD]
        }))
      ];
      const priorSecrets = [];
      try {
        for (const { id, fields } of targets) {
          priorSecrets.push(
            ...await snapshotSecretFields(secretStore, id, fields)
          );
          await secretStore.deleteAllForServer(id);
        }
        await deleteStoreFile(filePath);
      } catch (error) {
        await restoreSecretFields(
          secretStore,
          priorSecrets,
          warnRestoreFailure
        );
        throw error;
      }
    } else {
      await deleteStoreFile(filePath);
    }
    if (locked) {
      await purgeSupersededNamespaces(filePath, secretStore, void 0);
    }
  });
}
function createFileOAuthPersistBackend(options) {
  const secretStore = options.secretStore ?? defaultSecretStore();
  return {
    async read() {
      return readOAuthStore(options.filePath, secretStore);
    },
    async write(snapshot, sections) {
      await writeOAuthSections(
        options.filePath,
        snapshot,
        sections,
        secretStore
      );
    },
    async remove() {
      await removeOAuthStore(options.filePath, secretStore);
    }
  };
}

// ../../core/cli/error-handler.ts
var EXIT_CODES = {
  OK: 0,
  USAGE: 1,
  NO_APP: 2,
  AUTH_REQUIRED: 3,
  UNREACHABLE: 4,
  TOOL_ERROR: 5,
  SCHEMA_UNPORTABLE: 6,
  /**
   * `--verify` found a SEP-2640 violation: a conformance error, a digest or
   * size mismatch, or a manifest file that could not be read (#2248).
   *
   * Its own code rather than reusing `SCHEMA_UNPORTABLE`, for the reason that
   * one exists at all: a CI job that fails on an unportable tool schema and a
   * CI job that fails on a tampered skill digest are different jobs, and
   * collapsing them would make `if [ $? -eq 6 ]` ambiguous.
   */
  SKILL_NONCONFORMANT: 7,
  /**
   * `--verify` could not check the whole catalog: the read bounds stopped the
   * walk before it finished (#2248).
   *
   * Distinct from `SKILL_NONCONFORMANT` because the server has broken no
   * **MUST** — SEP-2640 states the 512-entry and 16 MiB limits as SHOULD NOT,
   * with hosts free to support more — so exiting 7 would call a conforming
   * server nonconformant. It is still non-zero, because reporting success for
   * a manifest whose unread entries were never fetched is a false pass. A CI
   * job that wants to tolerate oversized catalogs can allow 8 and still fail
   * on 7.
   */
  SKILL_INCOMPLETE: 8,
  /**
   * `--verify --require-digests` found a skill whose `resources` is
   * `"dynamic"`, so no digest was advertised and nothing was hashed (#2405).
   *
   * Only ever produced under `--require-digests`: `"dynamic"` is a conforming
   * wire form, and SEP-2640 leaves declining such skills to the host ("Hosts
   * MAY decline to load such skills"). The flag is how a CI job standing in for
   * a host that declines them says so; without it the run exits 0 and reports
   * `outcome: "unverifiable"`. Its own code, like 8, so a job can tell "no
   * digests to check" apart from "a digest was wrong" and "the walk was cut
   * short".
   */
  SKILL_UNVERIFIABLE: 9
};
var CliExitCodeError = class extends Error {
  exitCode;
  envelope;
  constructor(exitCode, message, envelope) {
    super(message);
    this.name = "CliExitCodeError";
    this.exitCode = exitCode;
    this.envelope = envelope;
  }
};
var MAX_CAUSE_DEPTH = 16;
function causeOf(error, depth = 0) {
  if (depth >= MAX_CAUSE_DEPTH) return void 0;
  if (!(error instanceof Error)) return void 0;
  const cause = error.cause;
  if (cause === void 0 || cause === null) return void 0;
  if (cause instanceof Error) {
    const nested = causeOf(cause, depth + 1);
    return nested ? `${cause.message}: ${nested}` : cause.message;
  }
  return String(cause);
}
function statusOf(error) {
  if (error == null || typeof error !== "object") return void 0;
  const e = error;
  if (typeof e.status === "number") return e.status;
  if (typeof e.response?.status === "number") return e.response.status;
  if (typeof e.code === "number" && e.code >= 100 && e.code <= 599) {
    return e.code;
  }
  return void 0;
}
var UNREACHABLE_PATTERN = /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|fetch failed|getaddrinfo|connect(?:ion)? timed out|aborted/i;
function redactEnvelope(envelope) {
  return {
    ...envelope,
    message: redactUrlsInText(envelope.message),
    ...envelope.cause !== void 0 && {
      cause: redactUrlsInText(envelope.cause)
    },
    ...envelope.url !== void 0 && { url: redactUrlQuery(envelope.url) }
  };
}
function classifyError(error, context) {
  const { exitCode, envelope } = classifyUnredacted(error, context);
  return { exitCode, envelope: redactEnvelope(envelope) };
}
function classifyUnredacted(error, context) {
  const message = error instanceof Error ? error.message : typeof error === "string" ? error : "Unknown error";
  const cause = causeOf(error);
  const status = statusOf(error);
  const url = context?.url;
  if (error instanceof CliExitCodeError) {
    return {
      exitCode: error.exitCode,
      envelope: {
        code: error.envelope?.code ?? codeForExit(error.exitCode),
        message,
        ...cause !== void 0 && { cause },
        ...error.envelope?.status !== void 0 && {
          status: error.envelope.status
        },
        ...(error.envelope?.url ?? url) !== void 0 && {
          url: error.envelope?.url ?? url
        }
      }
    };
  }
  if (error instanceof SecretStoreUnavailableError) {
    return {
      exitCode: EXIT_CODES.USAGE,
      envelope: {
        code: "store_unavailable",
        message,
        ...cause !== void 0 && { cause },
        ...url !== void 0 && { url }
      }
    };
  }
  if (error instanceof OAuthStateFileUnrecognizedError) {
    return {
      exitCode: EXIT_CODES.USAGE,
      envelope: {
        code: "oauth_state_unrecognized",
        message,
        ...cause !== void 0 && { cause },
        ...url !== void 0 && { url }
      }
    };
  }
  if (status === 401 || status === 403 || isUnauthorizedError(error)) {
    return {
      exitCode: EXIT_CODES.AUTH_REQUIRED,
      envelope: {
        code: "auth_required",
        message,
        ...cause !== void 0 && { cause },
        ...status !== void 0 && { status },
        ...url !== void 0 && { url }
      }
    };
  }
  if (UNREACHABLE_PATTERN.test(message + " " + (cause ?? ""))) {
    return {
      exitCode: EXIT_CODES.UNREACHABLE,
      envelope: {
        code: "unreachable",
        message,
        ...cause !== void 0 && { cause },
        ...status !== void 0 && { status },
        ...url !== void 0 && { url }
      }
    };
  }
  return {
    exitCode: EXIT_CODES.USAGE,
    envelope: {
      code: "error",
      message,
      ...cause !== void 0 && { cause },
      ...status !== void 0 && { status },
      ...url !== void 0 && { url }
    }
  };
}
function codeForExit(exitCode) {
  switch (exitCode) {
    case EXIT_CODES.NO_APP:
      return "no_app";
    case EXIT_CODES.AUTH_REQUIRED:
      return "auth_required";
    case EXIT_CODES.UNREACHABLE:
      return "unreachable";
    case EXIT_CODES.TOOL_ERROR:
      return "tool_error";
    case EXIT_CODES.SCHEMA_UNPORTABLE:
      return "schema_unportable";
    default:
      return "error";
  }
}
function formatErrorOutput(error, context) {
  const { exitCode, envelope } = classifyError(error, context);
  return {
    exitCode,
    stderr: JSON.stringify({ error: envelope }) + "\n"
  };
}
async function handleError(error) {
  const { exitCode, stderr } = formatErrorOutput(error);
  await awaitableError(stderr);
  process.exit(exitCode);
}

// ../../core/cli/handlers/output-file.ts
var OUTPUT_FILE_FORMATS = ["raw", "json"];
var RAW_METHODS = ["tools/call", "resources/read"];
function parseOutputFileFormat(value) {
  if (value !== "raw" && value !== "json") {
    throw new Error(`--output-format must be 'raw' or 'json'.`);
  }
  return value;
}
function validateOutputOptions(options) {
  if (options.output === void 0) {
    if (options.outputFormat !== void 0) {
      throw new Error("--output-format requires --output <path>.");
    }
    return;
  }
  if (options.output.trim() === "") {
    throw new Error("--output requires a non-empty file path.");
  }
  if (options.listStoredAuth || options.printHandoff || options.method === "servers/list" || options.method === "servers/show") {
    throw new Error(
      "--output requires a method that calls a server; it has no effect with --list-stored-auth, --print-handoff, or --method servers/list / servers/show."
    );
  }
  if (options.appInfo || options.verify) {
    throw new Error(
      "--output cannot be combined with --app-info or --verify, which emit a report rather than a result."
    );
  }
  if (options.outputFormat === "raw" && !RAW_METHODS.includes(options.method)) {
    throw new Error(
      `--output-format raw requires --method ${RAW_METHODS.join(" or ")}; use --output-format json for other methods.`
    );
  }
}
function asRecord(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : void 0;
}
function blockPayload(block) {
  const b = asRecord(block);
  if (!b) return void 0;
  const nested = asRecord(b.resource);
  if (nested) return blockPayload(nested);
  if (typeof b.text === "string") return { text: b.text };
  if (typeof b.data === "string") return { binary: b.data };
  if (typeof b.blob === "string") return { binary: b.blob };
  return void 0;
}
function renderRaw(result, method) {
  const list = method === "resources/read" ? result.contents : result.content;
  const payloads = (Array.isArray(list) ? list : []).map(blockPayload).filter((p) => p !== void 0);
  const texts = payloads.flatMap((p) => p.text !== void 0 ? [p.text] : []);
  if (texts.length > 0) return texts.join("\n");
  const binaries = payloads.flatMap(
    (p) => p.binary !== void 0 ? [p.binary] : []
  );
  if (binaries.length === 1) {
    try {
      return Buffer.from(base64ToBytes(binaries[0]));
    } catch {
      throw new CliExitCodeError(
        EXIT_CODES.USAGE,
        `The ${method} result's binary content is not valid base64, so it has no raw form; use --output-format json.`,
        { code: "output_not_raw" }
      );
    }
  }
  throw new CliExitCodeError(
    EXIT_CODES.USAGE,
    binaries.length === 0 ? `The ${method} result has no text or binary content to write as raw; use --output-format json.` : `The ${method} result has ${binaries.length} binary blocks and no text, so it has no single raw form; use --output-format json.`,
    { code: "output_not_raw" }
  );
}
function renderResultForFile(result, method, format) {
  if (format === "raw") return renderRaw(result, method);
  return JSON.stringify(result, null, 2) + "\n";
}
async function writeResultFile(result, method, path5, format = "json") {
  const data = renderResultForFile(result, method, format);
  try {
    await writeFile2(path5, data);
  } catch (err) {
    throw new CliExitCodeError(
      EXIT_CODES.USAGE,
      `Could not write --output file ${path5}: ${err instanceof Error ? err.message : String(err)}`,
      { code: "output_write_failed" }
    );
  }
  return {
    path: path5,
    format,
    bytes: typeof data === "string" ? Buffer.byteLength(data) : data.length
  };
}

// src/handlers/servers-write.ts
import { resolve as resolve7 } from "path";

// ../../core/mcp/remote/node/server.ts
import { randomBytes as randomBytes2, timingSafeEqual } from "crypto";
import { existsSync as existsSync2, readFileSync as readFileSync3 } from "fs";
import { stat as fsStat } from "fs/promises";
import { homedir } from "os";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { bodyLimit } from "hono/body-limit";
import { watch as chokidarWatch } from "chokidar";

// ../../core/mcp/config.ts
function getServerType(config) {
  if (!("type" in config) || config.type === void 0) {
    return "stdio";
  }
  const type = config.type;
  if (type === "stdio") {
    return "stdio";
  }
  if (type === "sse") {
    return "sse";
  }
  if (type === "streamable-http") {
    return "streamable-http";
  }
  throw new Error(
    `Invalid server type: ${type}. Valid types are: stdio, sse, streamable-http`
  );
}

// ../../core/mcp/node/transport.ts
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { SSEClientTransport } from "@modelcontextprotocol/client";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/client";

// ../../core/mcp/node/authChallengeFetch.ts
function createAuthChallengeInterceptFetch(baseFetch) {
  return async (input, init) => {
    const response = await baseFetch(input, init);
    if (response.status !== 401 && response.status !== 403) {
      return response;
    }
    const challenge = parseAuthChallengeFromResponse(response);
    if (!challenge) {
      return response;
    }
    void response.body?.cancel().catch(() => {
    });
    throw new AuthChallengeError(
      challenge,
      response.status,
      `MCP auth challenge (${response.status})`
    );
  };
}
function createAuthChallengeObserverFetch(baseFetch, onChallenge) {
  return async (input, init) => {
    const response = await baseFetch(input, init);
    if (response.status === 401 || response.status === 403) {
      const challenge = parseAuthChallengeFromResponse(response);
      if (challenge) {
        onChallenge(challenge);
      }
    }
    return response;
  };
}

// ../../core/mcp/node/proxyFetch.ts
function asUndiciInit(init) {
  return init;
}
function asBodyInit(body) {
  return body;
}
var PROXY_ENV_VARS = [
  "HTTPS_PROXY",
  "https_proxy",
  "HTTP_PROXY",
  "http_proxy"
];
function readProxyEnv() {
  for (const name of PROXY_ENV_VARS) {
    const value = process.env[name];
    if (value && value.trim() !== "") return value;
  }
  return void 0;
}
var NULL_BODY_STATUSES = /* @__PURE__ */ new Set([
  101,
  103,
  204,
  205,
  304
]);
function toGlobalResponse(res) {
  const headers = new Headers();
  for (const [key, value] of res.headers) headers.append(key, value);
  const out = new Response(
    NULL_BODY_STATUSES.has(res.status) ? null : asBodyInit(res.body),
    {
      status: res.status,
      statusText: res.statusText,
      headers
    }
  );
  for (const [key, value] of [
    ["url", res.url],
    ["redirected", res.redirected],
    ["type", res.type]
  ]) {
    Object.defineProperty(out, key, {
      value,
      configurable: true,
      enumerable: false
    });
  }
  return out;
}
var loadedProxiedFetch;
async function loadProxiedFetch() {
  let undici;
  try {
    undici = await import("undici");
  } catch (cause) {
    throw new Error(
      "HTTPS_PROXY / HTTP_PROXY is set but the `undici` package could not be loaded, so requests cannot be routed through the proxy. This is a packaging fault rather than something to fix by installing undici; please report it, or unset the proxy env var to fall back to a direct connection.",
      { cause }
    );
  }
  const dispatcher = new undici.EnvHttpProxyAgent();
  return async (input, init) => {
    const [target, requestInit] = toUndiciRequest(input, init);
    return toGlobalResponse(
      await undici.fetch(target, { ...asUndiciInit(requestInit), dispatcher })
    );
  };
}
function toUndiciRequest(input, init) {
  if (input instanceof Request) {
    return [
      input.url,
      {
        method: input.method,
        headers: input.headers,
        // A stream body needs `duplex: "half"`; the field is undici's, not in
        // the DOM `RequestInit`, so it rides along as an extra property.
        ...input.body ? { body: input.body, duplex: "half" } : {},
        signal: input.signal,
        // Everything else the Request carries. Dropping these would silently
        // change fetch semantics under a proxy — most visibly `redirect`, where
        // a `new Request(url, { redirect: "manual" })` would start following
        // redirects instead of surfacing them.
        redirect: input.redirect,
        cache: input.cache,
        credentials: input.credentials,
        integrity: input.integrity,
        keepalive: input.keepalive,
        mode: input.mode,
        referrer: input.referrer,
        referrerPolicy: input.referrerPolicy,
        // An explicit `init` still wins, per the fetch contract.
        ...init
      }
    ];
  }
  return [input instanceof URL ? input.href : input, init ?? {}];
}
function createProxyFetch() {
  if (readProxyEnv() === void 0) return void 0;
  return async (input, init) => {
    loadedProxiedFetch ??= loadProxiedFetch();
    return (await loadedProxiedFetch)(input, init);
  };
}

// ../../core/mcp/node/notificationHeadersFetch.ts
import { PROTOCOL_VERSION_META_KEY } from "@modelcontextprotocol/client";

// ../../core/mcp/types.ts
function isTerminalStatus(status) {
  return status === "disconnected" || status === "error";
}
var INACTIVE_SUBSCRIPTION_STREAM_STATE = {
  active: false,
  status: "ended",
  honoredUris: []
};
var DEFAULT_TASK_TTL_MS = 6e4;
var DEFAULT_CONNECTION_TIMEOUT_MS = 3e4;
var DEFAULT_MAX_FETCH_REQUESTS = 1e3;
var DEFAULT_PROTOCOL_ERA = "legacy";
var DEFAULT_ELICIT_CAPABILITY = "both";
var DEFAULT_MODERN_LOG_LEVEL = "debug";
function resolveModernLogLevel(settings) {
  const level = settings?.modernLogLevel ?? DEFAULT_MODERN_LOG_LEVEL;
  return level === "off" ? void 0 : level;
}
var MODERN_LOG_LEVELS = [
  "off",
  "debug",
  "info",
  "notice",
  "warning",
  "error",
  "critical",
  "alert",
  "emergency"
];
function isModernLogLevel(value) {
  return typeof value === "string" && MODERN_LOG_LEVELS.includes(value);
}
var MODERN_PROTOCOL_VERSION = "2026-07-28";
function eraToVersionNegotiation(era) {
  switch (era) {
    case "auto":
      return { mode: "auto" };
    case "modern":
      return { mode: { pin: MODERN_PROTOCOL_VERSION } };
    case "legacy":
      return { mode: "legacy" };
  }
}

// ../../core/mcp/node/notificationHeadersFetch.ts
function createNotificationHeadersFetch(baseFetch) {
  return (input, init) => {
    const method = modernNotificationMethod(init);
    if (method === void 0) return baseFetch(input, init);
    const headers = new Headers(init?.headers);
    headers.set("mcp-protocol-version", method.version);
    headers.set("mcp-method", method.method);
    return baseFetch(input, { ...init, headers });
  };
}
function modernNotificationMethod(init) {
  if (init?.method?.toUpperCase() !== "POST") return void 0;
  if (typeof init.body !== "string") return void 0;
  let message;
  try {
    message = JSON.parse(init.body);
  } catch {
    return void 0;
  }
  if (!isRecord3(message) || "id" in message) return void 0;
  if (typeof message.method !== "string") return void 0;
  const meta = isRecord3(message.params) ? message.params._meta : void 0;
  const version = isRecord3(meta) ? meta[PROTOCOL_VERSION_META_KEY] : void 0;
  if (typeof version !== "string" || version < MODERN_PROTOCOL_VERSION) {
    return void 0;
  }
  return { method: message.method, version };
}
function isRecord3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../../core/mcp/node/suppressNotificationStreamFetch.ts
function createSuppressNotificationStreamFetch(baseFetch, endpoint) {
  return async (input, init) => {
    if (isStandaloneStreamRequest(input, init, endpoint)) {
      return new Response(null, {
        status: 405,
        statusText: "Method Not Allowed"
      });
    }
    return baseFetch(input, init);
  };
}
function requestUrl(input) {
  const raw = input instanceof Request ? input.url : input instanceof URL ? input.href : input;
  try {
    return new URL(raw);
  } catch {
    return void 0;
  }
}
function isStandaloneStreamRequest(input, init, endpoint) {
  const request = input instanceof Request ? input : void 0;
  const method = (init?.method ?? request?.method ?? "GET").toUpperCase();
  if (method !== "GET") return false;
  const url = requestUrl(input);
  if (!url || url.origin !== endpoint.origin || url.pathname !== endpoint.pathname || url.search !== endpoint.search) {
    return false;
  }
  const headers = new Headers(init?.headers ?? request?.headers);
  const accept = headers.get("accept")?.toLowerCase() ?? "";
  return accept.includes("text/event-stream") && !headers.has("last-event-id");
}

// ../../core/mcp/node/transport.ts
function headersFromSettings(settings) {
  if (!settings || settings.headers.length === 0) return void 0;
  const out = {};
  for (const { key, value } of settings.headers) {
    if (key.trim() === "") continue;
    out[key] = value;
  }
  return Object.keys(out).length > 0 ? out : void 0;
}
function createTransportNode(config, options = {}) {
  const serverType = getServerType(config);
  const {
    fetchFn: optionsFetchFn,
    onStderr,
    pipeStderr = false,
    onFetchRequest,
    onFetchResponseBody,
    onFetchStreamUpdate,
    authProvider,
    settings,
    interceptAuthChallenges = false,
    onAuthChallengeObserved
  } = options;
  const wantsFetchTracking = Boolean(
    onFetchRequest || onFetchResponseBody || onFetchStreamUpdate
  );
  const baseFetch = optionsFetchFn ?? createProxyFetch() ?? globalThis.fetch;
  const withChallengeObserver = (inner) => onAuthChallengeObserved ? createAuthChallengeObserverFetch(inner, onAuthChallengeObserved) : inner;
  const withTracking = (inner) => wantsFetchTracking ? createFetchTracker(inner, {
    trackRequest: onFetchRequest,
    updateResponseBody: onFetchResponseBody,
    updateStream: onFetchStreamUpdate
  }) : inner;
  const trackedBase = withTracking(withChallengeObserver(baseFetch));
  const fetchWithOptionalAuthIntercept = interceptAuthChallenges ? createAuthChallengeInterceptFetch(trackedBase) : trackedBase;
  if (serverType === "stdio") {
    const stdioConfig = config;
    const transport = new StdioClientTransport({
      command: stdioConfig.command,
      args: stdioConfig.args || [],
      env: stdioConfig.env,
      cwd: stdioConfig.cwd,
      stderr: pipeStderr ? "pipe" : void 0
    });
    if (pipeStderr && transport.stderr && onStderr) {
      transport.stderr.on("data", (data) => {
        const logEntry = data.toString().trim();
        if (logEntry) {
          onStderr({
            timestamp: /* @__PURE__ */ new Date(),
            message: logEntry
          });
        }
      });
    }
    return { transport };
  } else if (serverType === "sse") {
    const sseConfig = config;
    const url = new URL(sseConfig.url);
    const configuredSseFetch = sseConfig.eventSourceInit?.fetch;
    const trackedFetch = configuredSseFetch ? withTracking(withChallengeObserver(configuredSseFetch)) : fetchWithOptionalAuthIntercept;
    const headers = headersFromSettings(settings);
    const eventSourceInit = {
      ...sseConfig.eventSourceInit,
      ...headers && { headers },
      fetch: trackedFetch
    };
    const requestInit = {
      ...sseConfig.requestInit,
      ...headers && { headers }
    };
    const transport = new SSEClientTransport(url, {
      authProvider,
      eventSourceInit,
      requestInit,
      fetch: fetchWithOptionalAuthIntercept
    });
    return { transport };
  } else {
    const httpConfig = config;
    const url = new URL(httpConfig.url);
    const headers = headersFromSettings(settings);
    const requestInit = {
      ...httpConfig.requestInit,
      ...headers && { headers }
    };
    const stampedFetch = createNotificationHeadersFetch(
      fetchWithOptionalAuthIntercept
    );
    const httpFetch = settings?.suppressNotificationStream === true ? createSuppressNotificationStreamFetch(stampedFetch, url) : stampedFetch;
    const transport = new StreamableHTTPClientTransport(url, {
      authProvider,
      requestInit,
      fetch: httpFetch,
      // SEP-2350: how the transport reacts to a `403 insufficient_scope`
      // challenge. Defaults to the SDK's `reauthorize` when unset.
      ...settings?.oauthOnInsufficientScope && {
        onInsufficientScope: settings.oauthOnInsufficientScope
      }
    });
    return { transport };
  }
}

// ../../core/mcp/remote/node/cappedBody.ts
async function readCappedText(body, maxBytes) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (; ; ) {
    const next = await reader.read();
    if (next.done) return { kind: "complete", text: text + decoder.decode() };
    bytes += next.value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => {
      });
      return { kind: "overflow" };
    }
    text += decoder.decode(next.value, { stream: true });
  }
}
function declaresOversizeBody(contentLength, maxBytes) {
  if (contentLength === null || !/^\s*\d+\s*$/.test(contentLength)) {
    return false;
  }
  return Number(contentLength) > maxBytes;
}

// ../../core/mcp/rateLimit.ts
import {
  SdkHttpError
} from "@modelcontextprotocol/client";

// ../../core/mcp/connectionDiagnostics.ts
import { SdkError, SdkErrorCode } from "@modelcontextprotocol/client";
function isRequestTimeoutData(value) {
  return typeof value === "object" && value !== null && typeof value.timeout === "number";
}
function isRequestTimeoutError(err) {
  return SdkError.isInstance(err) && err.code === SdkErrorCode.RequestTimeout && isRequestTimeoutData(err.data);
}
function describeSendFailure(err) {
  const message = err instanceof Error ? err.message : String(err);
  const status = httpStatusOf(err);
  if (status === void 0 || message.includes(`HTTP ${status}`)) {
    return message;
  }
  const statusText = httpStatusTextOf(err);
  return `HTTP ${status}${statusText ? ` ${statusText}` : ""}: ${message}`;
}
function httpStatusOf(err) {
  if (typeof err !== "object" || err === null || !("status" in err)) {
    return void 0;
  }
  return typeof err.status === "number" ? err.status : void 0;
}
function httpStatusTextOf(err) {
  if (typeof err !== "object" || err === null || !("statusText" in err)) {
    return void 0;
  }
  return typeof err.statusText === "string" ? err.statusText : void 0;
}
function formatDuration(ms) {
  const clamped = Math.max(0, ms);
  if (clamped < 1e3) return `${Math.round(clamped)}ms`;
  const totalSeconds = Math.round(clamped / 1e3);
  const hours = Math.floor(totalSeconds / 3600);
  const minutes = Math.floor(totalSeconds % 3600 / 60);
  const seconds = totalSeconds % 60;
  if (hours > 0) return `${hours}h${String(minutes).padStart(2, "0")}m`;
  if (minutes > 0) return `${minutes}m${String(seconds).padStart(2, "0")}s`;
  return `${seconds}s`;
}
var MAX_LISTED_OUTSTANDING_REQUESTS = 5;
function describeStreamEndpoint(url) {
  try {
    return `GET ${new URL(url).pathname}`;
  } catch {
    return `GET ${url}`;
  }
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function describeOutstanding(requests, now) {
  if (requests.length === 0) return "No requests are unanswered.";
  const listed = requests.slice(0, MAX_LISTED_OUTSTANDING_REQUESTS).map((r) => `${r.method} (sent ${formatDuration(now - r.sentAt)} ago)`);
  const rest = requests.length - listed.length;
  const tail = rest > 0 ? `, and ${rest} more` : "";
  const verb = requests.length === 1 ? "is" : "are";
  return `${plural(requests.length, "request")} ${verb} unanswered: ${listed.join(", ")}${tail}.`;
}
function describeLastResponse(lastResponse, now) {
  if (!lastResponse) return "No response has been received this session.";
  return `Last response received ${formatDuration(now - lastResponse.receivedAt)} ago (${lastResponse.method}).`;
}
function describeStream(stream, now) {
  if (!stream) return void 0;
  const endpoint = describeStreamEndpoint(stream.url);
  const events = plural(stream.eventCount, "event");
  if (stream.closedAt !== void 0) {
    return `Notification stream (${endpoint}) closed ${formatDuration(now - stream.closedAt)} ago after ${formatDuration(stream.closedAt - stream.openedAt)}, ${events} delivered.`;
  }
  return `Notification stream (${endpoint}) open for ${formatDuration(now - stream.openedAt)}, ${events} delivered.`;
}
function describeConnectionDiagnostics(diagnostics) {
  const now = diagnostics.capturedAt;
  const parts = [
    describeOutstanding(diagnostics.outstandingRequests, now),
    describeLastResponse(diagnostics.lastResponse, now),
    describeStream(diagnostics.notificationStream, now)
  ];
  return parts.filter((p) => p !== void 0).join(" ");
}
function annotateRequestTimeout(err, method, diagnostics) {
  if (!isRequestTimeoutError(err)) return err;
  const data = {
    ...err.data,
    method,
    diagnostics
  };
  const message = `Request timed out after ${formatDuration(err.data.timeout)} (${method}). ${describeConnectionDiagnostics(diagnostics)}`;
  const annotated = new SdkError(SdkErrorCode.RequestTimeout, message, data);
  annotated.cause = err;
  return annotated;
}

// ../../core/mcp/rateLimit.ts
var HTTP_TOO_MANY_REQUESTS = 429;
function requestIdsOf(body) {
  if (body === void 0) return [];
  let parsed;
  try {
    parsed = JSON.parse(body);
  } catch {
    return [];
  }
  const messages = Array.isArray(parsed) ? parsed : [parsed];
  const ids = [];
  for (const message of messages) {
    if (typeof message !== "object" || message === null) continue;
    if (!("method" in message) || !("id" in message)) continue;
    const { id } = message;
    if (typeof id === "string" || typeof id === "number") ids.push(id);
  }
  return ids;
}
var MAX_UNCLAIMED_RATE_LIMITS = 100;
var RateLimitLedger = class {
  // `undefined` is a real value here: a 429 that carried no header.
  byRequestId = /* @__PURE__ */ new Map();
  /** File a tracked fetch, if it was a 429. Anything else is ignored. */
  record(entry) {
    if (entry.responseStatus !== HTTP_TOO_MANY_REQUESTS) return;
    const retryAfter = findHeader(entry.responseHeaders, "retry-after");
    for (const id of requestIdsOf(entry.requestBody)) {
      this.byRequestId.delete(id);
      this.byRequestId.set(id, retryAfter);
      if (this.byRequestId.size > MAX_UNCLAIMED_RATE_LIMITS) {
        const [oldest] = this.byRequestId.keys();
        if (oldest !== void 0) this.byRequestId.delete(oldest);
      }
    }
  }
  /** The `Retry-After` filed for `id`, removed as it is read. */
  take(id) {
    const retryAfter = this.byRequestId.get(id);
    this.byRequestId.delete(id);
    return retryAfter;
  }
  clear() {
    this.byRequestId.clear();
  }
};
var IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function parseRetryAfter(value, now) {
  if (value === void 0) return void 0;
  const trimmed = value.trim();
  if (/^\d+$/.test(trimmed)) return Number(trimmed) * 1e3;
  if (!IMF_FIXDATE.test(trimmed)) return void 0;
  const at = Date.parse(trimmed);
  if (Number.isNaN(at) || new Date(at).toUTCString() !== trimmed) {
    return void 0;
  }
  return Math.max(0, at - now);
}
function isRateLimitError(err) {
  return SdkHttpError.isInstance(err) && err.status === HTTP_TOO_MANY_REQUESTS;
}
function retryAfterOn(err) {
  const value = err.data.retryAfter;
  return typeof value === "string" ? value : void 0;
}
function attachRetryAfter(err, retryAfter) {
  if (!isRateLimitError(err) || retryAfter === void 0) return;
  if (retryAfterOn(err) !== void 0) return;
  err.data.retryAfter = retryAfter;
}
function describeRetry(retryAfter, retryAfterMs) {
  if (retryAfterMs !== void 0) {
    return `The server asked to retry after ${formatDuration(retryAfterMs)}.`;
  }
  if (retryAfter !== void 0) {
    return `The server sent an unparseable Retry-After (${retryAfter}).`;
  }
  return "The server sent no Retry-After header.";
}
function annotateRateLimit(err, method, now = Date.now()) {
  if (!isRateLimitError(err)) return err;
  const header2 = retryAfterOn(err);
  const retryAfterMs = parseRetryAfter(header2, now);
  const data = {
    ...err.data,
    method,
    ...header2 !== void 0 && { retryAfter: header2 },
    ...retryAfterMs !== void 0 && { retryAfterMs }
  };
  const message = `Rate limited by the server (HTTP 429) on ${method}. ${describeRetry(header2, retryAfterMs)} ${err.message}`;
  return new SdkHttpError(err.code, message, data, { cause: err });
}

// ../../core/mcp/remote/node/server.ts
import { SdkHttpError as SdkHttpError2 } from "@modelcontextprotocol/client";

// ../../core/json/xMcpHeader.ts
var X_MCP_HEADER_KEY = "x-mcp-header";
var MCP_PARAM_HEADER_PREFIX = "Mcp-Param-";
var RFC9110_TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
var PERMITTED_X_MCP_HEADER_TYPES = /* @__PURE__ */ new Set([
  "string",
  "integer",
  "boolean",
  "number"
]);
var NON_REACHABLE_SUBSCHEMA_KEYWORDS = [
  "items",
  "prefixItems",
  "contains",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "patternProperties",
  "dependentSchemas",
  "oneOf",
  "anyOf",
  "allOf",
  "not",
  "if",
  "then",
  "else",
  "$defs",
  "definitions"
];
var OBJECT_VALUED_SUBSCHEMA_KEYWORDS = /* @__PURE__ */ new Set([
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions"
]);
function pathName(path5) {
  return path5.length === 0 ? "<root>" : path5.join(".");
}
function isRecord4(node) {
  return node !== null && typeof node === "object";
}
function scanXMcpHeaderDeclarations(inputSchema) {
  const declarations = [];
  const seenLower = /* @__PURE__ */ new Map();
  const visit = (node, path5, reachable) => {
    if (!isRecord4(node)) return void 0;
    const schema = node;
    if (X_MCP_HEADER_KEY in schema) {
      if (!reachable || path5.length === 0) {
        return `${pathName(path5)}: x-mcp-header is only permitted on properties statically reachable via a chain of 'properties' keys (not under items, additionalProperties, oneOf/anyOf/allOf/not, if/then/else, or $ref)`;
      }
      const raw = schema[X_MCP_HEADER_KEY];
      if (typeof raw !== "string" || raw.length === 0) {
        return `${pathName(path5)}: x-mcp-header MUST be a non-empty string`;
      }
      if (!RFC9110_TOKEN.test(raw)) {
        return `${pathName(path5)}: x-mcp-header '${raw}' is not a valid RFC 9110 token (no spaces, control characters or HTTP delimiters)`;
      }
      const type = typeof schema.type === "string" ? schema.type : void 0;
      if (type === void 0 || !PERMITTED_X_MCP_HEADER_TYPES.has(type)) {
        return `${pathName(path5)}: x-mcp-header is only permitted on primitive-typed properties (string, integer, boolean); got ${type ?? "<none>"}`;
      }
      const lower = raw.toLowerCase();
      const prior = seenLower.get(lower);
      if (prior !== void 0) {
        return `x-mcp-header '${raw}' is not case-insensitively unique (also declared as '${prior}')`;
      }
      seenLower.set(lower, raw);
      declarations.push({ path: path5, headerName: raw, type });
    }
    const properties = schema.properties;
    if (isRecord4(properties)) {
      for (const [key, child] of Object.entries(properties)) {
        const fault2 = visit(child, [...path5, key], reachable);
        if (fault2 !== void 0) return fault2;
      }
    }
    for (const k of NON_REACHABLE_SUBSCHEMA_KEYWORDS) {
      const sub = schema[k];
      if (sub === void 0) continue;
      const branches = Array.isArray(sub) ? sub : isRecord4(sub) && OBJECT_VALUED_SUBSCHEMA_KEYWORDS.has(k) ? Object.values(sub) : [sub];
      for (const branch of branches) {
        const fault2 = visit(branch, [...path5, `<${k}>`], false);
        if (fault2 !== void 0) return fault2;
      }
    }
    return void 0;
  };
  const fault = visit(inputSchema, [], true);
  return fault === void 0 ? { valid: true, declarations } : { valid: false, reason: fault };
}
var BASE64_SENTINEL_PREFIX = "=?base64?";
var BASE64_SENTINEL_SUFFIX = "?=";
function mcpParamPrimitiveToString(value) {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return void 0;
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      return void 0;
    }
    return String(value);
  }
  return void 0;
}
function needsBase64(s) {
  if (s.length === 0) return true;
  if (s.startsWith(BASE64_SENTINEL_PREFIX) && s.endsWith(BASE64_SENTINEL_SUFFIX)) {
    return true;
  }
  if (s !== s.trim()) return true;
  for (let i = 0; i < s.length; i++) {
    const c = s.codePointAt(i);
    if (c === 9 || c >= 32 && c <= 126) continue;
    return true;
  }
  return false;
}
function utf8ToBase64(s) {
  const bytes = new TextEncoder().encode(s);
  let bin = "";
  for (const b of bytes) bin += String.fromCodePoint(b);
  return btoa(bin);
}
function encodeMcpParamValue(value) {
  return needsBase64(value) ? `${BASE64_SENTINEL_PREFIX}${utf8ToBase64(value)}${BASE64_SENTINEL_SUFFIX}` : value;
}
function valueAtPath(root, path5) {
  let node = root;
  for (const key of path5) {
    if (node === null || typeof node !== "object") return void 0;
    node = node[key];
  }
  return node;
}
function buildMcpParamHeaders(declarations, args) {
  const out = {};
  for (const decl of declarations) {
    const raw = valueAtPath(args, decl.path);
    if (raw === void 0 || raw === null) continue;
    const stringValue = mcpParamPrimitiveToString(raw);
    if (stringValue === void 0) continue;
    out[`${MCP_PARAM_HEADER_PREFIX}${decl.headerName}`] = encodeMcpParamValue(stringValue);
  }
  return out;
}
function mcpParamHeadersForTool(tool, args) {
  const scan = scanXMcpHeaderDeclarations(tool.inputSchema);
  if (!scan.valid || scan.declarations.length === 0) return {};
  return buildMcpParamHeaders(scan.declarations, args);
}

// ../../core/json/localRefs.ts
var SUBSCHEMA_KEYWORDS = /* @__PURE__ */ new Set([
  "items",
  "contains",
  "not",
  "propertyNames",
  "if",
  "then",
  "else",
  "additionalProperties",
  "unevaluatedProperties",
  "additionalItems",
  "unevaluatedItems",
  "contentSchema"
]);
var SUBSCHEMA_ARRAY_KEYWORDS = /* @__PURE__ */ new Set([
  "allOf",
  "anyOf",
  "oneOf",
  "prefixItems"
]);
var SUBSCHEMA_MAP_KEYWORDS = /* @__PURE__ */ new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  // Pre-2019 spelling of `dependentSchemas`; its array values are property
  // name lists, which are not schemas and pass through untouched.
  "dependencies",
  "$defs",
  "definitions"
]);
var NON_CONSTRAINT_SIBLINGS = /* @__PURE__ */ new Set([
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  // Non-standard labels for `enum` values, read by both form builders.
  "enumNames",
  "$comment",
  "$schema",
  "$id",
  "$defs",
  "definitions"
]);
var EXPANSION_BUDGET = 1e4;
var MAX_DEPTH = 64;
var Bail = class extends Error {
};
function spend(traversal) {
  traversal.remaining -= 1;
  if (traversal.remaining < 0) throw new Bail();
}
function mapSubschemas(node, visit) {
  const result = {};
  for (const [key, value] of Object.entries(node)) {
    let next = value;
    if (SUBSCHEMA_KEYWORDS.has(key)) {
      next = Array.isArray(value) ? value.map(visit) : visit(value);
    } else if (SUBSCHEMA_ARRAY_KEYWORDS.has(key) && Array.isArray(value)) {
      next = value.map(visit);
    } else if (SUBSCHEMA_MAP_KEYWORDS.has(key) && isRecord5(value)) {
      next = mapNames(value, visit);
    }
    define(result, key, next);
  }
  return result;
}
function mapNames(map, visit) {
  const result = {};
  for (const [name, value] of Object.entries(map)) {
    define(result, name, Array.isArray(value) ? value : visit(value));
  }
  return result;
}
function define(target, key, value) {
  Object.defineProperty(target, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function isRecord5(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function resolvePointer(root, ref) {
  if (!ref.startsWith("#")) return void 0;
  let pointer;
  try {
    pointer = decodeURIComponent(ref.slice(1));
  } catch {
    return void 0;
  }
  if (pointer === "") return root;
  if (!pointer.startsWith("/")) return void 0;
  let current = root;
  for (const token of pointer.slice(1).split("/")) {
    if (/~(?![01])/.test(token)) return void 0;
    const segment = token.replace(/~1/g, "/").replace(/~0/g, "~");
    if (Array.isArray(current)) {
      const index = Number(segment);
      if (!/^(0|[1-9]\d*)$/.test(segment) || index >= current.length) {
        return void 0;
      }
      current = current[index];
    } else if (isRecord5(current) && Object.hasOwn(current, segment)) {
      current = current[segment];
    } else {
      return void 0;
    }
  }
  return current;
}
function containsRef(node, depth) {
  if (depth > MAX_DEPTH) throw new Bail();
  if (!isRecord5(node)) return false;
  if (typeof node.$ref === "string") return true;
  let found = false;
  mapSubschemas(node, (child) => {
    found ||= containsRef(child, depth + 1);
    return child;
  });
  return found;
}
function inline(node, traversal, depth) {
  if (depth > MAX_DEPTH) throw new Bail();
  if (!isRecord5(node)) return node;
  if (node !== traversal.root && typeof node.$id === "string") return node;
  spend(traversal);
  const visit = (child) => inline(child, traversal, depth + 1);
  const ref = node.$ref;
  const siblingsConstrain = Object.keys(node).some(
    (key) => key !== "$ref" && !NON_CONSTRAINT_SIBLINGS.has(key)
  );
  if (typeof ref === "string" && !siblingsConstrain && !traversal.active.has(ref)) {
    const target = resolvePointer(traversal.root, ref);
    if (isRecord5(target)) {
      traversal.active.add(ref);
      const resolved2 = visit(target);
      traversal.active.delete(ref);
      const siblings = { ...node };
      delete siblings.$ref;
      return { ...resolved2, ...mapSubschemas(siblings, visit) };
    }
  }
  return mapSubschemas(node, visit);
}
var cache = /* @__PURE__ */ new WeakMap();
function inlineLocalRefs(schema) {
  if (!isRecord5(schema)) return schema;
  const cached = cache.get(schema);
  if (cached !== void 0) return cached;
  let resolved2;
  try {
    resolved2 = containsRef(schema, 0) ? inline(
      schema,
      { root: schema, active: /* @__PURE__ */ new Set(), remaining: EXPANSION_BUDGET },
      0
    ) : schema;
  } catch (error) {
    if (!(error instanceof Bail)) throw error;
    resolved2 = schema;
  }
  cache.set(schema, resolved2);
  return resolved2;
}

// ../../core/json/nullableUnion.ts
var RENDERABLE_TYPES = [
  "string",
  "number",
  "integer",
  "boolean",
  "array",
  "object"
];
function isRenderableType(type) {
  return RENDERABLE_TYPES.includes(type);
}
function toBranch(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return null;
  }
  return value;
}
function isStringEnum(value) {
  return Array.isArray(value) && value.length > 0 && value.every((member) => typeof member === "string");
}
function nullExcludedBySiblings(schema) {
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) {
    return true;
  }
  return schema.const !== void 0 && schema.const !== null;
}
var ANNOTATION_KEYWORDS = /* @__PURE__ */ new Set([
  "title",
  "description",
  "default",
  "enumNames",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$comment",
  "$schema",
  "$id"
]);
function wrapperCarriesConstraints(schema) {
  return Object.keys(schema).some(
    (key) => key !== "anyOf" && !ANNOTATION_KEYWORDS.has(key)
  );
}
function typeNamesNull(type) {
  return Array.isArray(type) ? type.includes("null") : type === "null";
}
function hasOpaqueApplicator(schema) {
  return schema.not !== void 0 || schema.allOf !== void 0 || schema.oneOf !== void 0 || // `$ref` points at a schema this module never resolves, and it applies
  // *alongside* its siblings — `{ type: "string", $ref: "#/$defs/intOnly" }`
  // can be unsatisfiable. The wrapper path already declines on it (it is not
  // an annotation); this is the same rule for every other position.
  schema.$ref !== void 0;
}
function hasUnevaluatedComposition(schema) {
  return schema.anyOf !== void 0 || hasOpaqueApplicator(schema);
}
function stripNullEnumMembers(members, names2) {
  if (!Array.isArray(members)) {
    return { kind: "unchanged" };
  }
  const kept = members.map((member, index) => ({ member, index })).filter((entry) => entry.member !== null);
  if (kept.length === 0) {
    return { kind: "unselectable" };
  }
  if (kept.length === members.length) {
    return { kind: "unchanged" };
  }
  const wasParallel = Array.isArray(names2) && names2.length === members.length;
  const aligned = wasParallel ? kept.map((entry) => names2[entry.index]) : void 0;
  return {
    kind: "filtered",
    members: kept.map((entry) => entry.member),
    names: aligned
  };
}
function collapsed(schema, branch, type) {
  const merged = { ...schema, ...branch };
  const strip = stripNullEnumMembers(
    merged.enum,
    merged.enumNames
  );
  if (strip.kind === "unselectable") {
    return null;
  }
  return {
    ...merged,
    type,
    anyOf: void 0,
    // Read off the ORIGINAL schema, not the merge: a hoisted branch `enum` is
    // not a sibling constraint, and treating it as one would mark the very
    // shape #1928 is about as non-nullable. See `nullExcludedBySiblings`.
    nullable: admitsNull(schema),
    ...strip.kind === "filtered" ? { enum: strip.members, enumNames: strip.names } : {}
  };
}
function typeAdmitsNull(type) {
  return type === void 0 || typeNamesNull(type);
}
function admitsNull(schema) {
  if (nullExcludedBySiblings(schema)) {
    return false;
  }
  if (hasOpaqueApplicator(schema)) {
    return false;
  }
  if (schema.const === null) {
    if (schema.nullable !== true && !typeAdmitsNull(schema.type)) return false;
    return schema.anyOf === void 0 || anyOfAdmitsNull(schema);
  }
  if (Array.isArray(schema.enum) && schema.enum.includes(null)) {
    return (schema.nullable === true || typeAdmitsNull(schema.type)) && (schema.anyOf === void 0 || anyOfAdmitsNull(schema));
  }
  if (schema.nullable === true) {
    return true;
  }
  if (schema.type !== void 0) {
    if (schema.anyOf !== void 0) {
      return false;
    }
    return typeNamesNull(schema.type);
  }
  return anyOfAdmitsNull(schema);
}
var ANNOTATION_ONLY_KEYWORDS = /* @__PURE__ */ new Set([
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$comment",
  // Core keywords that identify or declare rather than assert. `$ref` is
  // deliberately absent: it applies whatever it points at, which is exactly an
  // assertion this module cannot see.
  "$defs",
  "$id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$vocabulary"
]);
function constrainsNothing(schema) {
  return Object.keys(schema).every(
    (keyword) => ANNOTATION_ONLY_KEYWORDS.has(keyword)
  );
}
function anyOfAdmitsNull(schema) {
  const branches = schema.anyOf;
  if (!Array.isArray(branches)) return false;
  return branches.some((entry) => {
    if (typeof entry === "boolean") return entry;
    const branch = toBranch(entry);
    if (branch === null) return false;
    const branchSchema = branch;
    if (hasUnevaluatedComposition(branchSchema)) return false;
    if (constrainsNothing(branchSchema)) return true;
    return admitsNull(branchSchema);
  });
}
function normalizeNullableUnion(schema) {
  if (schema.anyOf?.length === 2) {
    const branches = schema.anyOf.map(toBranch);
    const nullBranch = branches.find((entry) => entry?.type === "null");
    const branch = branches.find(
      (entry) => entry !== null && entry.type !== "null"
    );
    if (nullBranch && branch && !wrapperCarriesConstraints(schema) && !hasUnevaluatedComposition(branch)) {
      const type = branch.type ?? (isStringEnum(branch.enum) ? "string" : void 0);
      if (isRenderableType(type)) {
        const result = collapsed(schema, branch, type);
        if (result !== null) {
          return result;
        }
      }
    }
  }
  if (Array.isArray(schema.type) && schema.type.length === 2 && schema.type.includes("null") && // This path keeps the schema's own keywords, but `collapsed` clears `anyOf`
  // and the renderers ignore the other applicators — so a compound schema
  // like `{ type: ["string", "null"], anyOf: [{ const: "a" }] }` would be
  // widened into an unconstrained string field. Leave it for the JSON editor.
  !hasUnevaluatedComposition(schema)) {
    const type = schema.type.find((member) => member !== "null");
    if (isRenderableType(type)) {
      const result = collapsed(schema, void 0, type);
      if (result !== null) {
        return result;
      }
    }
  }
  return schema;
}

// ../../core/json/rootUnion.ts
function membersOf(value) {
  return Array.isArray(value) ? value : [];
}
function requiredOf(schema) {
  const { required } = schema;
  return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}
function toBranch2(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return null;
  }
  return value;
}
function admitsObject(schema) {
  const { type } = schema;
  if (type === void 0) return true;
  return Array.isArray(type) ? type.includes("object") : type === "object";
}
function hasReadableProperties(schema) {
  const { properties } = schema;
  return typeof properties === "object" && properties !== null && !Array.isArray(properties);
}
function propertiesOf(schema) {
  return hasReadableProperties(schema) ? schema.properties : {};
}
function isOfferable(branch, merged) {
  if (branch.properties !== void 0 && !hasReadableProperties(branch)) {
    return false;
  }
  if (!admitsObject(branch)) return false;
  const mergedProperties = propertiesOf(merged);
  if (requiredOf(merged).some((name) => !Object.hasOwn(mergedProperties, name))) {
    return false;
  }
  const properties = Object.values(mergedProperties);
  return properties.length > 0 && // Every value has to be something a renderer can read AND something a
  // caller can satisfy. A `null` or an array is not a schema at all, and the
  // web form dereferences one on the way to choosing a widget. JSON Schema's
  // boolean form is legal, but only `true` is harmless — it constrains
  // nothing and answers every keyword lookup with `undefined`, while `false`
  // admits no value whatsoever, so a field declared with it can never be
  // filled and a required one makes the whole branch unsatisfiable. Either
  // way the branch is declined rather than offered as a callable shape.
  properties.every(
    (property) => property === true || typeof property === "object" && property !== null && !Array.isArray(property)
  );
}
var ANNOTATION_KEYWORDS2 = /* @__PURE__ */ new Set([
  "title",
  "description",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$comment",
  // An annotation too: a suggested initial value constrains nothing, so two
  // declarations suggesting different ones still accept the same values.
  "default"
]);
function canonicalJson(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(
      ([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`
    );
    return `{${entries.join(",")}}`;
  }
  return JSON.stringify(value) ?? "undefined";
}
function sameJsonValue(a, b) {
  return sameValue(a, b);
}
function sameValue(a, b) {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
function conflicts(baseProperty, branchProperty) {
  const a = toBranch2(baseProperty);
  const b = toBranch2(branchProperty);
  if (a === null || b === null) {
    return !sameValue(baseProperty, branchProperty);
  }
  const left = a;
  const right = b;
  if (Object.keys(right).some(
    (keyword) => !ANNOTATION_KEYWORDS2.has(keyword) && keyword in left && !sameValue(left[keyword], right[keyword])
  )) {
    return true;
  }
  return !constSatisfiesSiblings({ ...left, ...right });
}
function jsonTypeOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") {
    return Number.isInteger(value) ? "integer" : "number";
  }
  return typeof value;
}
var CONST_CHECKABLE = /* @__PURE__ */ new Set(["const", "type", "enum"]);
function constSatisfiesSiblings(schema) {
  if (!("const" in schema)) return true;
  const value = schema.const;
  const { type, enum: allowed } = schema;
  if (Object.keys(schema).some(
    (keyword) => !CONST_CHECKABLE.has(keyword) && !ANNOTATION_KEYWORDS2.has(keyword)
  )) {
    return false;
  }
  const actual = jsonTypeOf(value);
  const admits = (name) => name === actual || name === "number" && actual === "integer";
  if (typeof type === "string" && !admits(type)) return false;
  if (Array.isArray(type) && !type.some(admits)) return false;
  if (Array.isArray(allowed) && !allowed.some((member) => sameValue(member, value))) {
    return false;
  }
  return true;
}
function mergeProperty(baseProperty, branchProperty) {
  const a = toBranch2(baseProperty);
  const b = toBranch2(branchProperty);
  if (a === null || b === null) {
    return branchProperty;
  }
  return { ...a, ...b };
}
var MERGEABLE_KEYWORDS = /* @__PURE__ */ new Set(["type", "properties", "required"]);
function isFlattenable(member) {
  const branch = toBranch2(member);
  if (branch === null || !admitsObject(branch)) return false;
  return Object.keys(branch).every(
    (keyword) => MERGEABLE_KEYWORDS.has(keyword) || ANNOTATION_KEYWORDS2.has(keyword)
  );
}
function conflictsWithBase(base, branch) {
  const baseProperties = propertiesOf(base);
  const branchProperties = propertiesOf(branch);
  return Object.entries(branchProperties).some(
    ([name, branchProperty]) => (
      // `hasOwn`, not `in`: `properties` is a JSON record, so `constructor` and
      // `toString` are legal argument names that `in` would find on
      // `Object.prototype` and report as collisions the root never declared.
      Object.hasOwn(baseProperties, name) && conflicts(baseProperties[name], branchProperty)
    )
  );
}
function hasDiscriminator(members, named, rootRequired) {
  const first = propertiesOf(members[0] ?? {});
  const candidates = named !== void 0 ? [named] : Object.keys(first);
  return candidates.some((name) => {
    const constants = members.map((member) => {
      if (!rootRequired.includes(name) && !requiredOf(member).includes(name)) {
        return void 0;
      }
      const property = toBranch2(propertiesOf(member)[name]);
      return property?.const;
    });
    if (constants.some((value) => value === void 0)) return false;
    const seen = new Set(constants.map(canonicalJson));
    return seen.size === constants.length;
  });
}
function restrictsAdditional(schema) {
  const additional = schema.additionalProperties;
  return additional === false || typeof additional === "object" && additional !== null && Object.keys(additional).some(
    (keyword) => !ANNOTATION_KEYWORDS2.has(keyword)
  );
}
function addsForbiddenNames(base, member) {
  if (!restrictsAdditional(base)) return false;
  const baseNames = propertiesOf(base);
  return Object.keys(propertiesOf(member)).some(
    (name) => !Object.hasOwn(baseNames, name)
  );
}
function mergeBranch(base, branch) {
  const baseProperties = propertiesOf(base);
  const branchProperties = propertiesOf(branch);
  const properties = Object.fromEntries([
    ...Object.entries(baseProperties),
    ...Object.entries(branchProperties).map(([name, branchProperty]) => [
      name,
      Object.hasOwn(baseProperties, name) ? mergeProperty(baseProperties[name], branchProperty) : branchProperty
    ])
  ]);
  const baseRequired = requiredOf(base);
  const required = [
    ...baseRequired,
    ...requiredOf(branch).filter((name) => !baseRequired.includes(name))
  ];
  return {
    ...base,
    ...Object.keys(properties).length > 0 ? { properties } : {},
    ...required.length > 0 ? { required } : {}
  };
}
function withoutComposition(schema) {
  const { allOf: _allOf, anyOf: _anyOf, oneOf: _oneOf, ...rest } = schema;
  return rest;
}
function branchLabel(branch, index, discriminatorProperty) {
  if (typeof branch.title === "string" && branch.title.trim() !== "") {
    return branch.title;
  }
  const properties = propertiesOf(branch);
  const constOf = (name) => {
    const property = toBranch2(properties[name]);
    if (property === null || !("const" in property)) return void 0;
    const value = property.const;
    return value === null || typeof value !== "object" ? String(value) : void 0;
  };
  if (discriminatorProperty !== void 0) {
    const value = constOf(discriminatorProperty);
    if (value !== void 0) return value;
  }
  const constants = Object.keys(properties).map((name) => constOf(name)).filter((value) => value !== void 0);
  if (constants.length === 1) return constants[0];
  return `Option ${index + 1}`;
}
function resolveRootUnion(schema) {
  const allOfMembers = membersOf(schema.allOf);
  let merged = schema;
  for (const member of allOfMembers) {
    const branch = toBranch2(member);
    if (branch === null || !isFlattenable(member) || conflictsWithBase(merged, branch) || addsForbiddenNames(merged, branch)) {
      return { base: schema, branches: [] };
    }
    merged = mergeBranch(merged, branch);
  }
  const base = withoutComposition(merged);
  if (schema.oneOf !== void 0 && schema.anyOf !== void 0) {
    return { base, branches: [] };
  }
  const isExclusiveUnion = schema.oneOf !== void 0;
  const members = membersOf(schema.oneOf ?? schema.anyOf);
  const branches = members.map(toBranch2);
  if (branches.length === 0 || branches.some(
    (branch) => branch === null || !isOfferable(branch, mergeBranch(base, branch)) || // The same faithfulness test the `allOf` fold applies: a member
    // carrying a constraint the merge does not copy — a nested `allOf`, a
    // `not`, a `$ref` — would have it erased along with the union keyword,
    // which can present an unsatisfiable branch as a callable one.
    !isFlattenable(branch) || conflictsWithBase(base, branch)
  )) {
    return { base, branches: [] };
  }
  if (branches.some(
    (branch) => addsForbiddenNames(base, branch)
  )) {
    return { base, branches: [] };
  }
  if (isExclusiveUnion && !hasDiscriminator(
    branches,
    schema.discriminator?.propertyName,
    requiredOf(base)
  )) {
    return { base, branches: [] };
  }
  const discriminatorProperty = schema.discriminator?.propertyName;
  return {
    base,
    branches: branches.filter((branch) => branch !== null).map((branch, index) => ({
      // `base` is already composition-free and `mergeBranch` copies only
      // `properties`/`required` off the branch, so the merge stays that way.
      schema: mergeBranch(base, branch),
      label: branchLabel(branch, index, discriminatorProperty),
      declaredFields: Object.keys(propertiesOf(branch))
    }))
  };
}
function narrowBySuppliedNames(branches, candidates, suppliedNames) {
  if (candidates.length === 1) return candidates[0];
  if (candidates.length === 0 || suppliedNames.length === 0) return null;
  const supplied = new Set(suppliedNames);
  const satisfied = candidates.filter((index) => {
    const branch = branches[index];
    const required = requiredOf(branch.schema);
    const own = required.filter((name) => branch.declaredFields.includes(name));
    return own.length > 0 && own.every((name) => supplied.has(name));
  });
  if (satisfied.length === 1) return satisfied[0];
  const exclusiveTo = /* @__PURE__ */ new Map();
  for (const index of candidates) {
    for (const name of branches[index].declaredFields) {
      exclusiveTo.set(name, exclusiveTo.has(name) ? -1 : index);
    }
  }
  const named = new Set(
    suppliedNames.map((name) => exclusiveTo.get(name)).filter((index) => index !== void 0 && index >= 0)
  );
  return named.size === 1 ? [...named][0] : null;
}

// ../../core/json/jsonUtils.ts
function isSerializableJson(value) {
  if (value === null) return true;
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      return Array.isArray(value) ? value.every(isSerializableJson) : Object.values(value).every(
        isSerializableJson
      );
    default:
      return false;
  }
}
function toRecord(value) {
  return value;
}
function convertParameterValue(value, schema) {
  if (!value) {
    return value;
  }
  if (schema.type === "number" || schema.type === "integer") {
    return Number(value);
  }
  if (schema.type === "boolean") {
    return value.toLowerCase() === "true";
  }
  if (schema.type === "object" || schema.type === "array") {
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }
  return value;
}
function coercionProperties(base, branches, params) {
  if (branches.length === 0) {
    return { ...base.properties };
  }
  const candidates = branches.map((branch, index) => ({ branch, index })).filter(
    ({ branch }) => matchesConstants(branch.schema.properties ?? {}, params)
  ).map(({ index }) => index);
  const selected = narrowBySuppliedNames(
    branches,
    candidates,
    Object.keys(params)
  );
  if (selected !== null) {
    return { ...branches[selected].schema.properties };
  }
  const properties = Object.fromEntries(
    Object.entries(base.properties ?? {})
  );
  const pool = candidates.length > 0 ? candidates.map((i) => branches[i]) : branches;
  for (const name of new Set(pool.flatMap((b) => b.declaredFields))) {
    const declarations = pool.filter((branch) => branch.declaredFields.includes(name)).map((branch) => branch.schema.properties?.[name]).filter((schema) => typeof schema === "object" && schema !== null).map((schema) => normalizeNullableUnion(schema));
    const types = new Set(declarations.map((schema) => typeNameOf(schema)));
    const pinnedOf = (schema) => typeof schema === "object" && schema !== null && "const" in schema ? schema.const : void 0;
    const constsAgree = declarations.every(
      (schema) => sameJsonValue(pinnedOf(schema), pinnedOf(declarations[0]))
    );
    if (types.size === 1 && constsAgree && declarations.length > 0) {
      Object.defineProperty(properties, name, {
        value: declarations[0],
        writable: true,
        enumerable: true,
        configurable: true
      });
    } else {
      delete properties[name];
    }
  }
  return properties;
}
function typeNameOf(schema) {
  if (typeof schema !== "object" || schema === null) return "";
  const { type } = schema;
  return Array.isArray(type) ? [...type].map(String).sort().join(",") : typeof type === "string" ? type : "";
}
function matchesConstants(properties, params) {
  return Object.entries(properties).every(([name, schema]) => {
    if (typeof schema !== "object" || schema === null) return true;
    const constValue = schema.const;
    if (constValue === void 0) return true;
    if (!Object.hasOwn(params, name)) return true;
    const supplied = params[name];
    return supplied === void 0 || suppliedMatchesConst(supplied, constValue);
  });
}
function suppliedMatchesConst(value, constValue) {
  if (constValue === null || typeof constValue !== "object") {
    return value === String(constValue);
  }
  try {
    return sameJsonValue(JSON.parse(value), constValue);
  } catch {
    return false;
  }
}
function convertToolParameters(tool, params) {
  return convertParametersForSchema(tool.inputSchema, params);
}
function convertParametersForSchema(inputSchema, params) {
  const result = {};
  const { base, branches } = resolveRootUnion(
    inlineLocalRefs(inputSchema ?? {})
  );
  const properties = coercionProperties(base, branches, params);
  for (const [key, value] of Object.entries(params)) {
    const declared = properties[key];
    const paramSchema = typeof declared === "object" && declared !== null ? normalizeNullableUnion(declared) : declared;
    const pinned = paramSchema?.const;
    const converted = pinned !== void 0 && suppliedMatchesConst(value, pinned) ? pinned : paramSchema ? convertParameterValue(value, paramSchema) : value;
    Object.defineProperty(result, key, {
      value: converted,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  return result;
}
function convertPromptArguments(args) {
  const stringArgs = {};
  for (const [key, value] of Object.entries(args)) {
    if (typeof value === "string") {
      stringArgs[key] = value;
    } else if (value === null || value === void 0) {
      stringArgs[key] = String(value);
    } else {
      stringArgs[key] = JSON.stringify(value);
    }
  }
  return stringArgs;
}

// ../../core/mcp/serverList.ts
var VALID_SERVER_TYPES = /* @__PURE__ */ new Set([
  "stdio",
  "sse",
  "streamable-http"
]);
var VALID_PROTOCOL_ERAS = /* @__PURE__ */ new Set([
  "legacy",
  "auto",
  "modern"
]);
var VALID_ELICIT_CAPABILITIES = /* @__PURE__ */ new Set([
  "off",
  "url",
  "form",
  "both"
]);
function isElicitCapability(value) {
  return typeof value === "string" && VALID_ELICIT_CAPABILITIES.has(value);
}
function isProtocolEra(value) {
  return typeof value === "string" && VALID_PROTOCOL_ERAS.has(value);
}
function normalizeServerType(config) {
  const type = config.type;
  let normalizedType;
  if (typeof type !== "string") {
    normalizedType = "stdio";
  } else if (type === "http") {
    normalizedType = "streamable-http";
  } else if (VALID_SERVER_TYPES.has(type)) {
    normalizedType = type;
  } else {
    normalizedType = "stdio";
  }
  return { ...config, type: normalizedType };
}
function cleanRoots(roots) {
  if (!Array.isArray(roots)) {
    console.warn("Ignoring `roots`: expected an array, got", typeof roots);
    return [];
  }
  return roots.filter((r) => {
    if (typeof r?.uri !== "string") {
      console.warn("Dropping root without a string `uri`:", r);
      return false;
    }
    return r.uri.trim() !== "";
  }).map((r) => {
    const rawName = r.name;
    if (rawName !== void 0 && typeof rawName !== "string") {
      console.warn("Dropping non-string `name` on root:", r);
    }
    const trimmedName = typeof rawName === "string" ? rawName.trim() : void 0;
    const { name: _name, ...rest } = r;
    return trimmedName ? { ...rest, name: trimmedName } : rest;
  });
}
function envRecordToPairs(env) {
  return env ? Object.entries(env).map(([key, value]) => ({ key, value })) : [];
}
function envPairsToRecord(pairs) {
  const out = {};
  for (const { key, value } of pairs) {
    if (key.trim() === "") continue;
    out[key] = value;
  }
  return out;
}
function stdioConfigFieldsFromSettings(settings) {
  const env = envPairsToRecord(settings.env);
  const cwd = settings.cwd?.trim();
  return {
    env: Object.keys(env).length > 0 ? env : void 0,
    cwd: cwd ? cwd : void 0
  };
}
function normalizeStoredMetadata(metadata) {
  if (metadata === void 0 || metadata === null) return {};
  if (Array.isArray(metadata)) {
    const out = {};
    for (const entry of metadata) {
      if (typeof entry !== "object" || entry === null || typeof entry.key !== "string") {
        console.warn(
          "Ignoring malformed legacy metadata entry (expected `{ key, value }`)."
        );
        continue;
      }
      const { key, value } = entry;
      if (key.trim() === "") continue;
      const resolved2 = value === void 0 ? "" : value;
      if (!keepSerializable(key, resolved2)) continue;
      defineMetadataKey(out, key, resolved2);
    }
    return out;
  }
  if (typeof metadata === "object") {
    const out = {};
    for (const [key, value] of Object.entries(metadata)) {
      if (keepSerializable(key, value)) defineMetadataKey(out, key, value);
    }
    return out;
  }
  console.warn(
    `Ignoring malformed \`metadata\` (expected a JSON object, got ${describeJsonType(metadata)}).`
  );
  return {};
}
function defineMetadataKey(out, key, value) {
  Object.defineProperty(out, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function keepSerializable(key, value) {
  if (isSerializableJson(value)) return true;
  console.warn(
    `Ignoring metadata key "${key}" \u2014 its value is not JSON that can be sent (got ${describeJsonType(value)}; note \`1e400\` parses to Infinity).`
  );
  return false;
}
function describeJsonType(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number" && !Number.isFinite(value)) {
    return Number.isNaN(value) ? "NaN" : "a non-finite number";
  }
  return typeof value;
}
function cleanAuthorizationParams(params) {
  if (params === void 0) return void 0;
  if (typeof params !== "object" || params === null || Array.isArray(params)) {
    console.warn(
      "Ignoring `oauth.authorizationParams`: expected an object of string values, got",
      Array.isArray(params) ? "array" : typeof params
    );
    return void 0;
  }
  const out = {};
  for (const [key, value] of Object.entries(params)) {
    if (typeof value !== "string") {
      console.warn(
        `Dropping \`oauth.authorizationParams.${key}\`: expected a string value, got ${typeof value}.`
      );
      continue;
    }
    if (key.trim() === "") continue;
    out[key] = value;
  }
  return Object.keys(out).length > 0 ? out : void 0;
}
function oauthAuthorizationParamsFromSettings(settings) {
  if (!settings.oauthAuthorizationParams) return void 0;
  const record = envPairsToRecord(settings.oauthAuthorizationParams);
  return Object.keys(record).length > 0 ? record : void 0;
}
function cleanEndpointOverride(value, field) {
  if (value === void 0) return void 0;
  if (typeof value !== "string") {
    console.warn(
      `Ignoring \`oauth.${field}\`: expected a string, got ${typeof value}.`
    );
    return void 0;
  }
  return value.trim() || void 0;
}
function oauthEndpointOverridesFromSettings(settings) {
  const authorizationUrl = settings.oauthAuthorizationUrl?.trim();
  const tokenUrl = settings.oauthTokenUrl?.trim();
  if (!authorizationUrl && !tokenUrl) return void 0;
  return {
    ...authorizationUrl && { authorizationUrl },
    ...tokenUrl && { tokenUrl }
  };
}
function storedFieldsToInspectorSettings(stored) {
  const hasAny = stored.headers !== void 0 || stored.metadata !== void 0 || stored.connectionTimeout !== void 0 || stored.requestTimeout !== void 0 || stored.taskTtl !== void 0 || stored.autoRefreshOnListChanged !== void 0 || stored.paginatedLists !== void 0 || stored.suppressNotificationStream !== void 0 || stored.advertisedExtensions !== void 0 || stored.maxFetchRequests !== void 0 || stored.skillCatalogMaxSkills !== void 0 || stored.skillCatalogMaxBytes !== void 0 || stored.oauth !== void 0 || stored.roots !== void 0 || stored.protocolEra !== void 0 || stored.elicitCapability !== void 0 || stored.modernLogLevel !== void 0 || stored.env !== void 0 || stored.cwd !== void 0;
  if (!hasAny) return void 0;
  const headersPairs = stored.headers ? Object.entries(stored.headers).map(([key, value]) => ({ key, value })) : [];
  const settings = {
    headers: headersPairs,
    env: envRecordToPairs(stored.env),
    metadata: normalizeStoredMetadata(stored.metadata),
    // Concrete product default, like taskTtl below: an absent field reads back
    // as 30 s so the form shows the bound that will actually apply. An explicit
    // 0 is preserved as-is — it is the user's opt-out, not a sentinel (#2320).
    connectionTimeout: stored.connectionTimeout ?? DEFAULT_CONNECTION_TIMEOUT_MS,
    requestTimeout: stored.requestTimeout ?? 0,
    // Unlike requestTimeout (0 = "SDK default"), task TTL has a concrete product
    // default so the form shows it and "Run as task" has a value to send.
    taskTtl: stored.taskTtl ?? DEFAULT_TASK_TTL_MS,
    autoRefreshOnListChanged: stored.autoRefreshOnListChanged ?? false,
    paginatedLists: stored.paginatedLists ?? false,
    // Concrete default like taskTtl (not a 0-sentinel): the form needs a value
    // to render and the log state needs one to size its buffer. An absent
    // on-disk field reads back as the default, which the write side then omits.
    maxFetchRequests: stored.maxFetchRequests ?? DEFAULT_MAX_FETCH_REQUESTS,
    // Defaults to an empty list so the form always has a concrete array to
    // render controlled rows from. An absent on-disk `roots` reads back as
    // `[]`, which `inspectorSettingsToStoredFields` then omits on write.
    roots: stored.roots ?? []
  };
  if (isSkillCatalogLimit(stored.skillCatalogMaxSkills)) {
    settings.skillCatalogMaxSkills = stored.skillCatalogMaxSkills;
  }
  if (isSkillCatalogLimit(stored.skillCatalogMaxBytes)) {
    settings.skillCatalogMaxBytes = stored.skillCatalogMaxBytes;
  }
  if (stored.suppressNotificationStream === true) {
    settings.suppressNotificationStream = true;
  }
  if (isProtocolEra(stored.protocolEra)) {
    settings.protocolEra = stored.protocolEra;
  }
  if (isElicitCapability(stored.elicitCapability)) {
    settings.elicitCapability = stored.elicitCapability;
  }
  if (isModernLogLevel(stored.modernLogLevel)) {
    settings.modernLogLevel = stored.modernLogLevel;
  }
  if (stored.advertisedExtensions && Object.keys(stored.advertisedExtensions).length > 0) {
    settings.advertisedExtensions = { ...stored.advertisedExtensions };
  }
  if (stored.oauth?.clientId) settings.oauthClientId = stored.oauth.clientId;
  if (stored.oauth?.clientSecret)
    settings.oauthClientSecret = stored.oauth.clientSecret;
  if (stored.oauth?.scopes) settings.oauthScopes = stored.oauth.scopes;
  const authorizationParams = cleanAuthorizationParams(
    stored.oauth?.authorizationParams
  );
  if (authorizationParams) {
    settings.oauthAuthorizationParams = envRecordToPairs(authorizationParams);
  }
  const authorizationUrl = cleanEndpointOverride(
    stored.oauth?.authorizationUrl,
    "authorizationUrl"
  );
  if (authorizationUrl) settings.oauthAuthorizationUrl = authorizationUrl;
  const tokenUrl = cleanEndpointOverride(stored.oauth?.tokenUrl, "tokenUrl");
  if (tokenUrl) settings.oauthTokenUrl = tokenUrl;
  if (stored.oauth?.onInsufficientScope) {
    settings.oauthOnInsufficientScope = stored.oauth.onInsufficientScope;
  }
  if (stored.oauth?.enterpriseManaged === true) {
    settings.enterpriseManaged = true;
  }
  if (stored.oauth?.requestRefreshToken === false) {
    settings.oauthRequestRefreshToken = false;
  }
  if (stored.oauth?.revokeOnClear === false) {
    settings.oauthRevokeOnClear = false;
  }
  if (stored.cwd) settings.cwd = stored.cwd;
  return settings;
}
function inspectorSettingsToStoredFields(settings) {
  const out = {};
  const headersRecord = {};
  for (const { key, value } of settings.headers) {
    if (key.trim() === "") continue;
    headersRecord[key] = value;
  }
  if (Object.keys(headersRecord).length > 0) {
    out.headers = headersRecord;
  }
  if (Object.keys(settings.metadata).length > 0) {
    out.metadata = settings.metadata;
  }
  if (settings.connectionTimeout !== DEFAULT_CONNECTION_TIMEOUT_MS) {
    out.connectionTimeout = settings.connectionTimeout;
  }
  if (settings.requestTimeout > 0) {
    out.requestTimeout = settings.requestTimeout;
  }
  if (settings.taskTtl > 0 && settings.taskTtl !== DEFAULT_TASK_TTL_MS) {
    out.taskTtl = settings.taskTtl;
  }
  if (settings.autoRefreshOnListChanged) {
    out.autoRefreshOnListChanged = true;
  }
  if (settings.paginatedLists) {
    out.paginatedLists = true;
  }
  if (settings.suppressNotificationStream) {
    out.suppressNotificationStream = true;
  }
  if (settings.advertisedExtensions && Object.keys(settings.advertisedExtensions).length > 0) {
    out.advertisedExtensions = { ...settings.advertisedExtensions };
  }
  if (settings.protocolEra !== void 0 && settings.protocolEra !== DEFAULT_PROTOCOL_ERA) {
    out.protocolEra = settings.protocolEra;
  }
  if (settings.elicitCapability !== void 0 && settings.elicitCapability !== DEFAULT_ELICIT_CAPABILITY) {
    out.elicitCapability = settings.elicitCapability;
  }
  if (settings.modernLogLevel !== void 0 && settings.modernLogLevel !== DEFAULT_MODERN_LOG_LEVEL) {
    out.modernLogLevel = settings.modernLogLevel;
  }
  if (settings.maxFetchRequests !== DEFAULT_MAX_FETCH_REQUESTS) {
    out.maxFetchRequests = settings.maxFetchRequests;
  }
  if (isSkillCatalogLimit(settings.skillCatalogMaxSkills) && settings.skillCatalogMaxSkills !== SKILL_MAX_CATALOG_SKILLS) {
    out.skillCatalogMaxSkills = settings.skillCatalogMaxSkills;
  }
  if (isSkillCatalogLimit(settings.skillCatalogMaxBytes) && settings.skillCatalogMaxBytes !== SKILL_MAX_CATALOG_BYTES) {
    out.skillCatalogMaxBytes = settings.skillCatalogMaxBytes;
  }
  const oauthFields = {};
  if (settings.oauthClientId) oauthFields.clientId = settings.oauthClientId;
  if (settings.oauthClientSecret)
    oauthFields.clientSecret = settings.oauthClientSecret;
  if (settings.oauthScopes) oauthFields.scopes = settings.oauthScopes;
  if (settings.oauthAuthorizationParams) {
    const authParams = envPairsToRecord(settings.oauthAuthorizationParams);
    if (Object.keys(authParams).length > 0) {
      oauthFields.authorizationParams = authParams;
    }
  }
  if (settings.oauthAuthorizationUrl?.trim()) {
    oauthFields.authorizationUrl = settings.oauthAuthorizationUrl.trim();
  }
  if (settings.oauthTokenUrl?.trim()) {
    oauthFields.tokenUrl = settings.oauthTokenUrl.trim();
  }
  if (settings.oauthOnInsufficientScope) {
    oauthFields.onInsufficientScope = settings.oauthOnInsufficientScope;
  }
  if (settings.enterpriseManaged === true) {
    oauthFields.enterpriseManaged = true;
  }
  if (settings.oauthRequestRefreshToken === false) {
    oauthFields.requestRefreshToken = false;
  }
  if (settings.oauthRevokeOnClear === false) {
    oauthFields.revokeOnClear = false;
  }
  if (Object.keys(oauthFields).length > 0) {
    out.oauth = oauthFields;
  }
  const rootsFiltered = cleanRoots(settings.roots);
  if (rootsFiltered.length > 0) {
    out.roots = rootsFiltered;
  }
  return out;
}
var INSPECTOR_FIELD_KEY_MAP = {
  headers: true,
  metadata: true,
  protocolEra: true,
  elicitCapability: true,
  modernLogLevel: true,
  connectionTimeout: true,
  requestTimeout: true,
  taskTtl: true,
  autoRefreshOnListChanged: true,
  paginatedLists: true,
  suppressNotificationStream: true,
  advertisedExtensions: true,
  maxFetchRequests: true,
  skillCatalogMaxSkills: true,
  skillCatalogMaxBytes: true,
  oauth: true,
  roots: true
};
var INSPECTOR_FIELD_KEYS = new Set(
  Object.keys(INSPECTOR_FIELD_KEY_MAP)
);
function stripInspectorFields(stored) {
  const out = { ...stored };
  for (const key of INSPECTOR_FIELD_KEYS) {
    delete out[key];
  }
  return out;
}
function mcpConfigToServerEntries(config) {
  return Object.entries(config.mcpServers).map(([id, raw]) => {
    const inspectorFields = {};
    const sdkOnly = {};
    const inspectorRecord = toRecord(inspectorFields);
    for (const [k, v] of Object.entries(toRecord(raw))) {
      if (INSPECTOR_FIELD_KEYS.has(k)) {
        inspectorRecord[k] = v;
      } else {
        sdkOnly[k] = v;
      }
    }
    const normalizedConfig = normalizeServerType(
      sdkOnly
    );
    const entry = {
      id,
      name: id,
      config: normalizedConfig,
      connection: { status: "disconnected" }
    };
    const isStdio = normalizedConfig.type === "stdio" || normalizedConfig.type === void 0;
    const stdioConfig = isStdio ? normalizedConfig : void 0;
    const settings = storedFieldsToInspectorSettings({
      ...inspectorFields,
      env: stdioConfig?.env,
      cwd: stdioConfig?.cwd
    });
    if (settings !== void 0) entry.settings = settings;
    return entry;
  });
}
var isStdioStored = (stored) => stored.type === "stdio" || stored.type === void 0;
function extractSecretsFromStored(stored) {
  const secrets = {};
  const stripped = { ...stored };
  if (stored.oauth?.clientSecret) {
    secrets[SECRET_FIELD_OAUTH_CLIENT_SECRET] = stored.oauth.clientSecret;
    const { clientSecret: _clientSecret, ...restOauth } = stored.oauth;
    if (Object.keys(restOauth).length > 0) {
      stripped.oauth = restOauth;
    } else {
      delete stripped.oauth;
    }
  }
  if (isStdioStored(stripped)) {
    const env = stripped.env;
    if (env) {
      const newEnv = {};
      for (const [k, v] of Object.entries(env)) {
        if (typeof v === "string" && v.length > 0) {
          secrets[envSecretField(k)] = v;
        }
        newEnv[k] = "";
      }
      stripped.env = newEnv;
    }
  }
  return { stripped, secrets };
}
function mergeSecretsIntoStored(stored, secrets) {
  const out = { ...stored };
  const oauthSecret = secrets[SECRET_FIELD_OAUTH_CLIENT_SECRET];
  if (oauthSecret) {
    out.oauth = { ...out.oauth ?? {}, clientSecret: oauthSecret };
  }
  if (isStdioStored(out) && out.env) {
    const newEnv = { ...out.env };
    let mutated = false;
    for (const k of Object.keys(out.env)) {
      const val = secrets[envSecretField(k)];
      if (val !== void 0) {
        newEnv[k] = val;
        mutated = true;
      }
    }
    if (mutated) {
      out.env = newEnv;
    }
  }
  return out;
}
function expectedSecretFields(stored) {
  const fields = [];
  fields.push(SECRET_FIELD_OAUTH_CLIENT_SECRET);
  if (isStdioStored(stored) && stored.env) {
    for (const k of Object.keys(stored.env)) {
      fields.push(envSecretField(k));
    }
  }
  return fields;
}
var EXAMPLE_SERVER_URL = "https://example-server.modelcontextprotocol.io/mcp";
var DEFAULT_SEED_CONFIG = {
  mcpServers: {
    "filesystem-server-default": {
      type: "stdio",
      command: "npx",
      args: ["-y", "@modelcontextprotocol/server-filesystem", "/tmp"]
    },
    "everything-server-default": {
      type: "stdio",
      command: "npx",
      args: ["-y", "@modelcontextprotocol/server-everything"]
    },
    "example-server-default": {
      type: "streamable-http",
      url: EXAMPLE_SERVER_URL
    }
  }
};

// ../../core/mcp/import/clientConfig.ts
function parseJsonObject(raw) {
  let data;
  try {
    data = JSON.parse(raw);
  } catch (err) {
    const detail = err instanceof Error ? err.message : String(err);
    throw new Error(`Invalid JSON: ${detail}`, { cause: err });
  }
  if (!data || typeof data !== "object" || Array.isArray(data)) {
    throw new Error("Expected a JSON object at the top level");
  }
  return data;
}
function normalizeServerMap(servers) {
  const out = {};
  for (const [id, raw] of Object.entries(servers)) {
    if (!raw || typeof raw !== "object" || Array.isArray(raw)) continue;
    const normalized = normalizeServerType(
      raw
    );
    out[id] = normalized;
  }
  return out;
}
function parseMcpServersConfig(raw) {
  const data = parseJsonObject(raw);
  const servers = data.mcpServers;
  if (!servers || typeof servers !== "object" || Array.isArray(servers)) {
    throw new Error("No 'mcpServers' object found in config file");
  }
  return {
    mcpServers: normalizeServerMap(servers)
  };
}
function parseVsCodeConfig(raw) {
  const data = parseJsonObject(raw);
  const servers = data.servers;
  if (!servers || typeof servers !== "object" || Array.isArray(servers)) {
    throw new Error("No 'servers' object found in VS Code config file");
  }
  return {
    mcpServers: normalizeServerMap(servers)
  };
}

// ../../core/mcp/import/strategies.ts
function join3(...segments) {
  return segments.map(
    (s, i) => i === 0 ? s.replace(/\/+$/, "") : s.replace(/^\/+|\/+$/g, "")
  ).filter((s) => s.length > 0).join("/");
}
function appData(homeDir) {
  return join3(homeDir, "AppData", "Roaming");
}
function appSupportDir(platform, homeDir, app) {
  if (platform === "darwin") {
    return join3(homeDir, "Library", "Application Support", app);
  }
  if (platform === "win32") {
    return join3(appData(homeDir), app);
  }
  return join3(homeDir, ".config", app);
}
var claudeDesktop = {
  id: "claude-desktop",
  label: "Claude Desktop",
  defaultPaths: (platform, homeDir) => [
    join3(
      appSupportDir(platform, homeDir, "Claude"),
      "claude_desktop_config.json"
    )
  ],
  parse: parseMcpServersConfig
};
var cursor = {
  id: "cursor",
  label: "Cursor",
  defaultPaths: (_platform, homeDir) => [join3(homeDir, ".cursor", "mcp.json")],
  parse: parseMcpServersConfig
};
var cline = {
  id: "cline",
  label: "Cline",
  defaultPaths: (platform, homeDir) => [
    // Cline (VS Code extension) global settings live under the editor's
    // globalStorage; the documented cross-platform fallback is ~/Documents.
    join3(
      appSupportDir(platform, homeDir, "Code"),
      "User",
      "globalStorage",
      "saoudrizwan.claude-dev",
      "settings",
      "cline_mcp_settings.json"
    ),
    join3(homeDir, "Documents", "Cline", "MCP", "cline_mcp_settings.json")
  ],
  parse: parseMcpServersConfig
};
var vscode = {
  id: "vscode",
  label: "VS Code",
  defaultPaths: (platform, homeDir) => [
    join3(appSupportDir(platform, homeDir, "Code"), "User", "mcp.json")
  ],
  parse: parseVsCodeConfig
};
var IMPORT_STRATEGY_LIST = [
  claudeDesktop,
  cursor,
  cline,
  vscode
];
var IMPORT_STRATEGIES = Object.fromEntries(IMPORT_STRATEGY_LIST.map((s) => [s.id, s]));
function getImportStrategy(id) {
  return IMPORT_STRATEGIES[id];
}

// ../../core/mcp/import/resolveSource.ts
function resolveImportSource(type, platform, homeDir, readFile2) {
  const strategy = getImportStrategy(type);
  if (!strategy) return null;
  const searched = strategy.defaultPaths(platform, homeDir);
  for (const path5 of searched) {
    let raw;
    try {
      raw = readFile2(path5);
    } catch (err) {
      const msg = err instanceof Error ? err.message : String(err);
      return {
        type,
        found: true,
        path: path5,
        error: `Failed to read ${path5}: ${msg}`,
        searched
      };
    }
    if (raw === null) continue;
    try {
      const config = strategy.parse(raw);
      return { type, found: true, path: path5, config, searched };
    } catch (err) {
      const msg = err instanceof Error ? err.message : String(err);
      return { type, found: true, path: path5, error: msg, searched };
    }
  }
  return { type, found: false, searched };
}

// ../../core/mcp/remote/progressToken.ts
import { ProgressTokenSchema } from "@modelcontextprotocol/core";
function progressTokenOf(message) {
  if ("method" in message && message.method === "notifications/progress" && "params" in message && typeof message.params === "object" && message.params !== null) {
    const parsed = ProgressTokenSchema.safeParse(
      message.params.progressToken
    );
    if (parsed.success) {
      return parsed.data;
    }
  }
  return void 0;
}
function waitForProgressToken(waits, token) {
  const exact = waits.get(token);
  if (exact !== void 0 || typeof token === "number") {
    return exact;
  }
  const numeric = Number(token);
  return Number.isSafeInteger(numeric) ? waits.get(numeric) : void 0;
}

// ../../core/mcp/remote/node/remote-session.ts
var RemoteSession = class _RemoteSession {
  sessionId;
  transport;
  eventQueue = [];
  eventConsumer = null;
  transportDead = false;
  transportError = null;
  activeSendCount = 0;
  /**
   * Suppress duplicate ambient SSE auth echoes after HTTP command-scoped delivery.
   * Stale transport `onerror` may arrive after the send completes.
   */
  authHttpEchoSuppressUntilMs = 0;
  static AUTH_HTTP_ECHO_SUPPRESS_MS = 3e4;
  requestWaits = /* @__PURE__ */ new Map();
  authProviderHandle = null;
  appliedProtocolVersion;
  /** Each upstream `429`'s `Retry-After`, by the JSON-RPC id that drew it (#2442). */
  rateLimits = new RateLimitLedger();
  /** A protocol version is a dated token (`2025-11-25`, `2026-07-28`, …). */
  static PROTOCOL_VERSION_PATTERN = /^[A-Za-z0-9._-]{1,64}$/;
  constructor(sessionId) {
    this.sessionId = sessionId;
  }
  setAuthProviderHandle(handle) {
    this.authProviderHandle = handle;
  }
  setAuthState(authState) {
    if (!this.authProviderHandle) {
      throw new Error("Session has no OAuth auth provider");
    }
    this.authProviderHandle.setAuthState(authState);
  }
  setTransport(transport) {
    this.transport = transport;
  }
  /**
   * Apply the client's negotiated protocol version to the upstream transport
   * (#1935). The browser's SDK Client owns the `initialize` handshake, so the
   * `setProtocolVersion` call it makes lands on the *remote* transport; without
   * this the backend's real HTTP transport never learns the version and drops
   * `Mcp-Protocol-Version` from every subsequent request.
   *
   * Ignores anything that isn't a plausible version token so a client can't
   * push arbitrary bytes into an upstream header, and re-applies only on
   * change (the value rides every `/api/mcp/send`). The value arrives from an
   * unvalidated JSON body, so the type is checked rather than assumed —
   * `RegExp.test` would otherwise coerce a `123` or `true` into a "matching"
   * string and hand the wrong type to the transport.
   */
  applyProtocolVersion(version) {
    if (typeof version !== "string" || version === this.appliedProtocolVersion || !_RemoteSession.PROTOCOL_VERSION_PATTERN.test(version)) {
      return;
    }
    this.appliedProtocolVersion = version;
    this.transport.setProtocolVersion?.(version);
  }
  setEventConsumer(consumer) {
    this.eventConsumer = consumer;
    while (this.eventQueue.length > 0) {
      const ev = this.eventQueue.shift();
      consumer(ev);
    }
  }
  clearEventConsumer() {
    this.eventConsumer = null;
    return this.transportDead;
  }
  markTransportDead(error) {
    this.transportDead = true;
    this.transportError = error;
    this.pushEvent({
      type: "transport_error",
      data: {
        error,
        code: -32e3
        // MCP error code for connection closed
      }
    });
  }
  isTransportDead() {
    return this.transportDead;
  }
  getTransportError() {
    return this.transportError;
  }
  hasEventConsumer() {
    return this.eventConsumer !== null;
  }
  beginSend() {
    this.activeSendCount++;
  }
  endSend() {
    if (this.activeSendCount > 0) {
      this.activeSendCount--;
    }
  }
  /** Command-scoped auth was returned on HTTP; suppress async onerror echo on SSE. */
  noteAuthChallengeDeliveredViaHttp() {
    this.extendAuthHttpEchoSuppression();
  }
  extendAuthHttpEchoSuppression() {
    this.authHttpEchoSuppressUntilMs = Date.now() + _RemoteSession.AUTH_HTTP_ECHO_SUPPRESS_MS;
  }
  shouldSuppressAuthEcho() {
    return Date.now() < this.authHttpEchoSuppressUntilMs;
  }
  hasActiveSend() {
    return this.activeSendCount > 0;
  }
  pushAuthChallenge(challenge) {
    this.pushEvent({ type: "auth_challenge", data: challenge });
  }
  /**
   * Streamable HTTP `transport.send()` can return before the JSON-RPC response
   * arrives. The remote send handler awaits this so `/api/mcp/send` returns
   * `auth_challenge` or `ok: true` only after the MCP round-trip (or auth error).
   */
  waitForRequestResponse(requestId, timeoutMs = 6e4) {
    return new Promise((resolve9, reject) => {
      let timer;
      const arm = () => {
        if (timeoutMs <= 0) return;
        timer = setTimeout(() => {
          this.requestWaits.delete(requestId);
          reject(
            new Error(
              `MCP request ${String(requestId)} timed out after ${timeoutMs}ms`
            )
          );
        }, timeoutMs);
      };
      const clear = () => {
        if (timer !== void 0) {
          clearTimeout(timer);
          timer = void 0;
        }
      };
      arm();
      this.requestWaits.set(requestId, {
        resolve: () => {
          clear();
          resolve9();
        },
        reject: (error) => {
          clear();
          reject(error);
        },
        // A progress notification for this request re-arms the full window, so
        // a tool that keeps reporting progress never trips the relay's own
        // deadline — the same guarantee the SDK client's `resetTimeoutOnProgress`
        // gives on a direct transport (#2028).
        resetTimeout: () => {
          if (timer === void 0) return;
          clear();
          arm();
        }
      });
    });
  }
  /**
   * Re-arm a pending request's wait timeout. Invoked from {@link onMessage} when
   * a `notifications/progress` carrying this request's `progressToken` arrives.
   * A no-op when no wait is pending for the id. A numeric string token (`"4"`)
   * matches the numeric request id, as it does in the SDK (#2458).
   */
  noteRequestProgress(progressToken) {
    waitForProgressToken(this.requestWaits, progressToken)?.resetTimeout();
  }
  cancelRequestWait(requestId) {
    const wait = this.requestWaits.get(requestId);
    if (!wait) {
      return;
    }
    this.requestWaits.delete(requestId);
    wait.reject(new Error("MCP request wait cancelled"));
  }
  rejectActiveRequestWaits(error) {
    for (const wait of this.requestWaits.values()) {
      wait.reject(error);
    }
    this.requestWaits.clear();
  }
  /**
   * Auth errors from the MCP transport.
   * - During an active send: command path owns delivery (HTTP); never SSE.
   * - After HTTP already returned auth_challenge: swallow async onerror echo.
   * - Otherwise: ambient SSE (idle session).
   */
  handleTransportAuthError(error) {
    if (!(error instanceof AuthChallengeError)) {
      return false;
    }
    this.rejectActiveRequestWaits(error);
    if (this.hasActiveSend()) {
      this.extendAuthHttpEchoSuppression();
      return true;
    }
    if (this.shouldSuppressAuthEcho()) {
      return true;
    }
    this.pushAuthChallenge(error.authChallenge);
    return true;
  }
  settleRequestWait(requestId) {
    const wait = this.requestWaits.get(requestId);
    if (!wait) {
      return;
    }
    this.requestWaits.delete(requestId);
    wait.resolve();
  }
  pushEvent(event) {
    if (this.eventConsumer) {
      this.eventConsumer(event);
    } else {
      this.eventQueue.push(event);
    }
  }
  onMessage(message) {
    if ("id" in message && message.id !== null && message.id !== void 0 && ("result" in message || "error" in message)) {
      this.settleRequestWait(message.id);
    }
    const progressToken = progressTokenOf(message);
    if (progressToken !== void 0) {
      this.noteRequestProgress(progressToken);
    }
    this.pushEvent({ type: "message", data: message });
  }
  onFetchRequest(entry) {
    this.rateLimits.record(entry);
    this.pushEvent({
      type: "fetch_request",
      data: {
        ...entry,
        timestamp: entry.timestamp instanceof Date ? entry.timestamp.toISOString() : entry.timestamp
      }
    });
  }
  /**
   * The `Retry-After` of the upstream `429` that answered request `id` — read
   * by the send route, so the header rides back on the send's own error rather
   * than on a fetch event racing it (#2442).
   */
  takeRetryAfter(id) {
    return this.rateLimits.take(id);
  }
  onFetchResponseBody(id, responseBody) {
    this.pushEvent({
      type: "fetch_request_body_update",
      data: { id, responseBody }
    });
  }
  onFetchStreamUpdate(id, stream) {
    this.pushEvent({
      type: "fetch_stream_update",
      data: {
        id,
        eventCount: stream.eventCount,
        ...stream.closedAt && { closedAt: stream.closedAt.toISOString() }
      }
    });
  }
  onStderr(entry) {
    this.pushEvent({
      type: "stdio_log",
      data: {
        timestamp: entry.timestamp.toISOString(),
        message: entry.message
      }
    });
  }
};

// ../../core/mcp/remote/node/tokenAuthProvider.ts
var REMOTE_OAUTH_STUB_METADATA = {
  redirect_uris: [],
  scope: ""
};
function cloneAuthState(state) {
  return {
    ...state.oauthTokens && {
      oauthTokens: { ...state.oauthTokens }
    },
    ...state.oauthClient && {
      oauthClient: { ...state.oauthClient }
    }
  };
}
function createRemoteAuthProvider(initialAuthState) {
  if (!initialAuthState?.oauthTokens && !initialAuthState?.oauthClient) {
    return void 0;
  }
  let authState = cloneAuthState(initialAuthState);
  const provider = {
    get clientMetadata() {
      return REMOTE_OAUTH_STUB_METADATA;
    },
    get redirectUrl() {
      return "";
    },
    async tokens() {
      return authState.oauthTokens;
    },
    async clientInformation() {
      if (!authState.oauthClient?.client_id) {
        return void 0;
      }
      return {
        client_id: authState.oauthClient.client_id,
        ...authState.oauthClient.client_secret && {
          client_secret: authState.oauthClient.client_secret
        }
      };
    },
    async saveTokens(tokens) {
      authState = {
        ...authState,
        oauthTokens: {
          access_token: tokens.access_token,
          token_type: tokens.token_type,
          expires_in: tokens.expires_in,
          refresh_token: tokens.refresh_token,
          scope: tokens.scope,
          id_token: tokens.id_token
        }
      };
    },
    codeVerifier() {
      return void 0;
    },
    async saveCodeVerifier() {
    },
    clear() {
      authState = {};
    },
    async redirectToAuthorization() {
      throw new Error(
        "OAuth re-authorization must be performed in the Inspector web client (remote server cannot complete OAuth flows)"
      );
    },
    state() {
      return "";
    }
    // This provider implements only the members the remote backend transport
    // exercises (token get/save, client info, non-interactive redirect); the
    // interactive-only members the SDK never calls on the server side are stubbed
    // with narrower shapes (e.g. `codeVerifier()` returns `undefined`, not the
    // interface's `string | Promise<string>`), so it can't be assigned to the
    // full `OAuthClientProvider` without the double cast.
  };
  return {
    provider,
    setAuthState(next) {
      authState = cloneAuthState(next);
    },
    getAuthState() {
      return cloneAuthState(authState);
    }
  };
}

// ../../core/mcp/remote/constants.ts
var API_SERVER_ENV_VARS = {
  /**
   * Auth token for authenticating requests to the remote API server.
   * Used by the x-mcp-remote-auth header (or Authorization header if changed).
   */
  AUTH_TOKEN: "MCP_INSPECTOR_API_TOKEN"
};

// ../../core/client/config-parse.ts
import { z as z2 } from "zod";
function isAbsoluteHttpUrl(value) {
  let url;
  try {
    url = new URL(value.trim());
  } catch {
    return false;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return false;
  return isRealHost(url.hostname);
}
function isRealHost(hostname) {
  if (hostname === "localhost") return true;
  if (hostname.startsWith("[")) return hostname.endsWith("]");
  const labels = hostname.split(".");
  return labels.length >= 2 && labels.every((label) => label !== "");
}
var HttpUrlStringSchema = z2.string().min(1).superRefine((val, ctx) => {
  const trimmed = val.trim();
  if (!isAbsoluteHttpUrl(trimmed)) {
    ctx.addIssue({
      code: z2.ZodIssueCode.custom,
      message: `Invalid URL: "${trimmed}" \u2014 must be an http(s) URL (e.g. https://idp.example.com)`
    });
  }
});
var CIMD_METADATA_URL_INVALID_ERROR = "Must be a valid URL, like https://example.com/oauth/client.json";
var CIMD_METADATA_URL_HTTPS_ERROR = "CIMD client metadata URL must use HTTPS, except on localhost, 127.0.0.1 or [::1]";
var CIMD_HTTP_EXEMPT_HOSTS = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
function isCimdHttpExemptHost(hostname) {
  return CIMD_HTTP_EXEMPT_HOSTS.has(hostname);
}
var CIMD_METADATA_URL_PATH_ERROR = "Must include a path (not the site root), like https://example.com/oauth/client.json";
function getCimdClientMetadataUrlError(value) {
  const trimmed = value.trim();
  if (trimmed === "") return void 0;
  if (!isAbsoluteHttpUrl(trimmed)) {
    return CIMD_METADATA_URL_INVALID_ERROR;
  }
  try {
    const url = new URL(trimmed);
    if (url.protocol !== "https:" && !isCimdHttpExemptHost(url.hostname)) {
      return CIMD_METADATA_URL_HTTPS_ERROR;
    }
    if (url.pathname === "/" || url.pathname === "") {
      return CIMD_METADATA_URL_PATH_ERROR;
    }
  } catch {
    return CIMD_METADATA_URL_INVALID_ERROR;
  }
  return void 0;
}
function refineCimdMetadataUrl(val, ctx, required) {
  const trimmed = val.trim();
  if (trimmed === "") {
    if (required) {
      ctx.addIssue({
        code: z2.ZodIssueCode.custom,
        message: "CIMD client metadata URL is required when CIMD is enabled"
      });
    }
    return;
  }
  const error = getCimdClientMetadataUrlError(trimmed);
  if (error) {
    ctx.addIssue({
      code: z2.ZodIssueCode.custom,
      message: error
    });
  }
}
var CimdConfigSchema = z2.object({
  enabled: z2.boolean(),
  clientMetadataUrl: z2.string()
}).superRefine((data, ctx) => {
  refineCimdMetadataUrl(data.clientMetadataUrl, ctx, data.enabled === true);
});
var EnterpriseManagedAuthIdpConfigSchema = z2.object({
  issuer: HttpUrlStringSchema,
  clientId: z2.string().min(1),
  clientSecret: z2.string().optional()
});
var ClientConfigSchema = z2.object({
  enterpriseManagedAuth: z2.object({
    enabled: z2.boolean().optional(),
    idp: EnterpriseManagedAuthIdpConfigSchema
  }).optional(),
  cimd: CimdConfigSchema.optional()
});
function parseClientConfig(raw) {
  return ClientConfigSchema.parse(raw);
}
function formatClientConfigLoadError(error) {
  if (error instanceof z2.ZodError) {
    const issue = error.issues[0];
    if (issue) {
      const field = issue.path.length > 0 ? issue.path.map(String).join(".") : "config";
      return `${field}: ${issue.message}`;
    }
    return "Invalid client.json shape";
  }
  if (error instanceof Error) {
    return error.message;
  }
  return String(error);
}

// ../../core/client/secrets.ts
var CLIENT_KEYCHAIN_ID = "client";
function hasClientPlaintextSecret(config) {
  const secret = config.enterpriseManagedAuth?.idp?.clientSecret;
  return typeof secret === "string" && secret.length > 0;
}
function extractSecretsFromClientConfig(config) {
  const secrets = {};
  const ema = config.enterpriseManagedAuth;
  if (!ema?.idp?.clientSecret) {
    return { stripped: config, secrets };
  }
  const { clientSecret, ...idpRest } = ema.idp;
  secrets[SECRET_FIELD_IDP_CLIENT_SECRET] = clientSecret;
  return {
    stripped: {
      ...config,
      enterpriseManagedAuth: {
        ...ema,
        idp: idpRest
      }
    },
    secrets
  };
}
function mergeSecretsIntoClientConfig(config, secrets) {
  const idpSecret = secrets[SECRET_FIELD_IDP_CLIENT_SECRET];
  const ema = config.enterpriseManagedAuth;
  if (!idpSecret || !ema?.idp) {
    return config;
  }
  return {
    ...config,
    enterpriseManagedAuth: {
      ...ema,
      idp: {
        ...ema.idp,
        clientSecret: idpSecret
      }
    }
  };
}

// ../../core/client/node-persistence.ts
async function withClientConfigLock(filePath, action, body) {
  let entered = false;
  try {
    return await withSecretFileLock(filePath, async () => {
      entered = true;
      return body();
    });
  } catch (error) {
    if (!entered && error instanceof SecretFileLockHeldError) {
      throw new SecretFileLockHeldError(
        `Could not ${action} the client configuration: the file at ${filePath} is locked by another Inspector process and did not become available.`,
        { cause: error }
      );
    }
    throw error;
  }
}
async function readIdpSecretFromKeychain(secretStore) {
  const secret = await secretStore.get(
    CLIENT_KEYCHAIN_ID,
    SECRET_FIELD_IDP_CLIENT_SECRET
  );
  if (!secret) return {};
  return { [SECRET_FIELD_IDP_CLIENT_SECRET]: secret };
}
async function migrateClientPlaintextSecret(filePath, config, secretStore) {
  try {
    return await withClientConfigLock(filePath, "migrate", async () => {
      const raw = await readStoreFile(filePath);
      if (raw === null) return {};
      const fresh = parseClientConfig(parseStore(raw));
      const { stripped, secrets } = extractSecretsFromClientConfig(fresh);
      const value = secrets[SECRET_FIELD_IDP_CLIENT_SECRET];
      if (!value) return fresh;
      try {
        const existing = await secretStoreGetStrict(
          secretStore,
          CLIENT_KEYCHAIN_ID,
          SECRET_FIELD_IDP_CLIENT_SECRET
        );
        if (existing === null) {
          await secretStore.set(
            CLIENT_KEYCHAIN_ID,
            SECRET_FIELD_IDP_CLIENT_SECRET,
            value
          );
        }
        if (!await secretStoreIsDurable(secretStore)) return fresh;
        await writeStoreFile(filePath, serializeStore(stripped));
        return stripped;
      } catch (err) {
        if (err instanceof SecretStoreUnavailableError) {
          return fresh;
        }
        throw err;
      }
    });
  } catch (err) {
    if (err instanceof SecretFileLockHeldError) return config;
    throw err;
  }
}
async function readClientConfigStore(filePath, secretStore) {
  const raw = await readStoreFile(filePath);
  if (raw === null) {
    return {};
  }
  let config = parseClientConfig(parseStore(raw));
  if (hasClientPlaintextSecret(config)) {
    config = await migrateClientPlaintextSecret(filePath, config, secretStore);
  }
  const secrets = await readIdpSecretFromKeychain(secretStore);
  return mergeSecretsIntoClientConfig(config, secrets);
}
async function writeClientConfigStore(filePath, body, secretStore) {
  const validated = parseClientConfig(body);
  const { stripped, secrets } = extractSecretsFromClientConfig(validated);
  const idpSecret = secrets[SECRET_FIELD_IDP_CLIENT_SECRET];
  await withClientConfigLock(filePath, "save", async () => {
    const prior = await snapshotSecretFields(secretStore, CLIENT_KEYCHAIN_ID, [
      SECRET_FIELD_IDP_CLIENT_SECRET
    ]);
    try {
      if (idpSecret) {
        await secretStore.set(
          CLIENT_KEYCHAIN_ID,
          SECRET_FIELD_IDP_CLIENT_SECRET,
          idpSecret
        );
      } else {
        await secretStore.delete(
          CLIENT_KEYCHAIN_ID,
          SECRET_FIELD_IDP_CLIENT_SECRET
        );
      }
      const durable = await secretStoreIsDurable(secretStore);
      await writeStoreFile(
        filePath,
        serializeStore(
          durable ? stripped : await preserveLegacyPlaintext(
            filePath,
            validated,
            stripped,
            idpSecret
          )
        )
      );
    } catch (error) {
      await restoreSecretFields(secretStore, prior, (restoreError) => {
        console.warn(
          `[mcp-inspector] Could not restore the IdP client secret after a failed client.json write: ${restoreError instanceof Error ? restoreError.message : String(restoreError)}`
        );
      });
      throw error;
    }
  });
}
async function preserveLegacyPlaintext(filePath, validated, stripped, idpSecret) {
  if (!idpSecret) return stripped;
  try {
    const raw = await readStoreFile(filePath);
    if (raw === null) return stripped;
    const prior = parseClientConfig(parseStore(raw));
    const priorSecret = extractSecretsFromClientConfig(prior).secrets[SECRET_FIELD_IDP_CLIENT_SECRET];
    return priorSecret === idpSecret ? validated : stripped;
  } catch {
    return stripped;
  }
}
async function deleteClientConfigStore(filePath, secretStore) {
  await withClientConfigLock(filePath, "remove", async () => {
    const prior = await snapshotSecretFields(secretStore, CLIENT_KEYCHAIN_ID, [
      SECRET_FIELD_IDP_CLIENT_SECRET
    ]);
    try {
      await secretStore.delete(
        CLIENT_KEYCHAIN_ID,
        SECRET_FIELD_IDP_CLIENT_SECRET
      );
      await deleteStoreFile(filePath);
    } catch (error) {
      await restoreSecretFields(secretStore, prior, (restoreError) => {
        console.warn(
          `[mcp-inspector] Could not restore the IdP client secret after a failed client.json delete: ${restoreError instanceof Error ? restoreError.message : String(restoreError)}`
        );
      });
      throw error;
    }
  });
}

// ../../core/mcp/remote/node/server.ts
import { ZodError as ZodError2 } from "zod";
var SSE_PRIMING_COMMENT = ":\n\n";
function closeAbortedStream(stream) {
  stream.close().catch(() => {
  });
}
async function primeAndHoldSseStream(stream, cleanup) {
  let done = false;
  const aborted = new Promise((resolve9) => {
    stream.onAbort(() => {
      if (done) return;
      done = true;
      cleanup();
      closeAbortedStream(stream);
      resolve9();
    });
  });
  await stream.write(SSE_PRIMING_COMMENT);
  await aborted;
}
var MAX_APP_DOCUMENT_CHARS = 8 * 1024 * 1024;
var MAX_APP_DOCUMENT_BODY_BYTES = 24 * 1024 * 1024;
var MAX_APP_CSP_CHARS = 8 * 1024;
var MAX_STORAGE_BODY_BYTES = 4 * 1024 * 1024;
var MAX_PROXIED_RESPONSE_BYTES = 4 * 1024 * 1024;
var BODY_FRAMING_HEADERS = /* @__PURE__ */ new Set([
  "content-length",
  "transfer-encoding",
  "content-encoding"
]);
function withoutBodyFraming(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([k]) => !BODY_FRAMING_HEADERS.has(k))
  );
}
function isHeaderSafeValue(value) {
  return !/[^\t\x20-\x7e]/.test(value);
}
function createOriginMiddleware(allowedOrigins) {
  return async (c, next) => {
    if (!allowedOrigins || allowedOrigins.length === 0) {
      await next();
      return;
    }
    const origin = c.req.header("origin");
    if (c.req.method === "OPTIONS") {
      if (origin && allowedOrigins.includes(origin)) {
        c.header("Access-Control-Allow-Origin", origin);
        c.header("Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS");
        c.header(
          "Access-Control-Allow-Headers",
          "Content-Type, x-mcp-remote-auth"
        );
        c.header("Access-Control-Max-Age", "86400");
        return c.body(null, 204);
      }
      return c.json(
        {
          error: "Forbidden",
          message: "Invalid origin. Request blocked to prevent DNS rebinding attacks."
        },
        403
      );
    }
    if (origin) {
      if (!allowedOrigins.includes(origin)) {
        return c.json(
          {
            error: "Forbidden",
            message: "Invalid origin. Request blocked to prevent DNS rebinding attacks. Configure allowed origins via allowedOrigins option."
          },
          403
        );
      }
      c.header("Access-Control-Allow-Origin", origin);
    }
    await next();
  };
}
function createAuthMiddleware(authToken) {
  return async (c, next) => {
    const authHeader = c.req.header("x-mcp-remote-auth");
    if (!authHeader || !authHeader.startsWith("Bearer ")) {
      return c.json(
        {
          error: "Unauthorized",
          message: "Authentication required. Use the x-mcp-remote-auth header with Bearer token."
        },
        401
      );
    }
    const providedToken = authHeader.substring(7);
    const expectedToken = authToken;
    const providedBuffer = Buffer.from(providedToken);
    const expectedBuffer = Buffer.from(expectedToken);
    if (providedBuffer.length !== expectedBuffer.length) {
      return c.json(
        {
          error: "Unauthorized",
          message: "Authentication required. Use the x-mcp-remote-auth header with Bearer token."
        },
        401
      );
    }
    if (!timingSafeEqual(providedBuffer, expectedBuffer)) {
      return c.json(
        {
          error: "Unauthorized",
          message: "Authentication required. Use the x-mcp-remote-auth header with Bearer token."
        },
        401
      );
    }
    await next();
  };
}
function forwardLogEvent(logger, logEvent) {
  const levelLabel = (logEvent?.level?.label ?? "info").toLowerCase();
  const method = toRecord(logger)[levelLabel];
  if (typeof method !== "function") return;
  const bindings = Object.assign(
    {},
    ...Array.isArray(logEvent.bindings) ? logEvent.bindings : []
  );
  const messages = Array.isArray(logEvent.messages) ? logEvent.messages : [];
  if (messages.length === 0) {
    method.call(logger, bindings);
    return;
  }
  const first = messages[0];
  if (typeof first === "object" && first !== null && !Array.isArray(first)) {
    const obj = { ...bindings, ...first };
    const msg = messages[1];
    const args = messages.slice(2);
    method.call(
      logger,
      obj,
      msg,
      ...args
    );
  } else {
    const msg = messages[0];
    const args = messages.slice(1);
    method.call(
      logger,
      bindings,
      msg,
      ...args
    );
  }
}
function requestIdForSendWait(message) {
  if ("method" in message && "id" in message && message.id !== null && message.id !== void 0) {
    if (message.method === "subscriptions/listen") {
      return void 0;
    }
    return message.id;
  }
  return void 0;
}
function mcpParamHeadersOnly(headers) {
  if (headers === null || typeof headers !== "object") return void 0;
  const out = {};
  for (const [key, value] of Object.entries(headers)) {
    if (typeof value === "string" && key.toLowerCase().startsWith(MCP_PARAM_HEADER_PREFIX.toLowerCase())) {
      out[key] = value;
    }
  }
  return Object.keys(out).length > 0 ? out : void 0;
}
function createRemoteApp(options) {
  const dangerouslyOmitAuth = !!options.dangerouslyOmitAuth;
  const authToken = dangerouslyOmitAuth ? "" : options.authToken || process.env[API_SERVER_ENV_VARS.AUTH_TOKEN] || randomBytes2(32).toString("hex");
  const app = new Hono();
  const sessions = /* @__PURE__ */ new Map();
  const { logger: fileLogger, allowedOrigins } = options;
  const storageDir = options.storageDir ?? getDefaultStorageDir();
  const mcpConfigPath = options.mcpConfigPath ?? getDefaultMcpConfigPath();
  const secretStore = options.secretStore ?? defaultSecretStore();
  const writable = options.writable ?? true;
  const inMemoryServers = options.initialServers;
  const watchable = !inMemoryServers;
  const serverEventSubscribers = /* @__PURE__ */ new Set();
  let mcpConfigWatcher = null;
  let lastWrittenMtimeMs = null;
  const broadcastServerListChange = () => {
    const payload = JSON.stringify({ type: "change" });
    for (const send of serverEventSubscribers) {
      try {
        send(payload);
      } catch {
      }
    }
  };
  const writeMcpAndTrackMtime = async (data) => {
    let externalEditDetected = false;
    if (lastWrittenMtimeMs !== null) {
      try {
        const s = await fsStat(mcpConfigPath);
        if (s.mtimeMs !== lastWrittenMtimeMs) {
          externalEditDetected = true;
        }
      } catch {
        externalEditDetected = true;
      }
    }
    await writeStoreFile(mcpConfigPath, data);
    try {
      const s = await fsStat(mcpConfigPath);
      lastWrittenMtimeMs = s.mtimeMs;
    } catch {
    }
    if (externalEditDetected) {
      broadcastServerListChange();
    }
  };
  const handleWatcherEvent = async (event) => {
    if (event !== "add" && event !== "change" && event !== "unlink") return;
    if (event !== "unlink") {
      try {
        const s = await fsStat(mcpConfigPath);
        if (lastWrittenMtimeMs !== null && s.mtimeMs === lastWrittenMtimeMs) {
          return;
        }
      } catch {
      }
    }
    broadcastServerListChange();
  };
  const handleWatcherError = (err) => {
    const msg = err instanceof Error ? err.message : String(err);
    if (fileLogger) {
      fileLogger.warn({ err: msg }, "mcp.json watcher error");
    } else {
      console.warn("[mcp.json watcher]", msg);
    }
  };
  const ensureWatcher = () => {
    if (mcpConfigWatcher) return;
    mcpConfigWatcher = chokidarWatch(mcpConfigPath, {
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 50 }
    });
    mcpConfigWatcher.on("all", (event) => {
      void handleWatcherEvent(event);
    });
    mcpConfigWatcher.on("error", handleWatcherError);
  };
  const maybeStopWatcher = async () => {
    if (serverEventSubscribers.size > 0) return;
    if (!mcpConfigWatcher) return;
    const w = mcpConfigWatcher;
    mcpConfigWatcher = null;
    try {
      await w.close();
    } catch {
    }
  };
  app.use("*", createOriginMiddleware(allowedOrigins));
  if (!dangerouslyOmitAuth) {
    app.use("*", createAuthMiddleware(authToken));
  }
  app.get("/api/config", async (c) => {
    const secretStorage = options.secretStorageResolver ? await options.secretStorageResolver() : options.initialConfig?.secretStorage;
    const payload = {
      ...options.initialConfig,
      writable,
      // Assigned unconditionally, not spread-when-truthy. The resolver's
      // contract is that `undefined` means "not known right now", and a
      // conditional spread leaves the *startup* descriptor from
      // `initialConfig` standing in its place — so a store that became
      // undescribable would keep serving a stale, confident answer. Setting
      // it to `undefined` is what clears it; `c.json` omits the key.
      secretStorage,
      ...options.sandboxUrl ? { sandboxUrl: options.sandboxUrl } : {}
    };
    return c.json(payload);
  });
  app.post(
    "/api/app-document",
    // Before the parse, not after: see MAX_APP_DOCUMENT_BODY_BYTES.
    bodyLimit({
      maxSize: MAX_APP_DOCUMENT_BODY_BYTES,
      onError: (c) => c.json({ error: "Document too large" }, 413)
    }),
    async (c) => {
      const publish = options.publishAppDocument;
      if (!publish) {
        return c.json({ error: "App-origin hosting is not available" }, 503);
      }
      let parsed;
      try {
        parsed = await c.req.json();
      } catch {
        return c.json({ error: "Invalid JSON body" }, 400);
      }
      if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed)) {
        return c.json({ error: "Invalid JSON body" }, 400);
      }
      const { html, csp } = parsed;
      if (typeof html !== "string" || html === "") {
        return c.json({ error: "Missing html" }, 400);
      }
      if (csp !== void 0 && typeof csp !== "string") {
        return c.json({ error: "csp must be a string" }, 400);
      }
      if (csp !== void 0 && !isHeaderSafeValue(csp)) {
        return c.json({ error: "csp is not a valid header value" }, 400);
      }
      if (html.length > MAX_APP_DOCUMENT_CHARS) {
        return c.json({ error: "Document too large" }, 413);
      }
      if (csp !== void 0 && csp.length > MAX_APP_CSP_CHARS) {
        return c.json({ error: "csp too large" }, 413);
      }
      const published = publish({ html, csp });
      if (!published) {
        return c.json({ error: "App-origin hosting is not available" }, 503);
      }
      return c.json(published);
    }
  );
  app.post("/api/mcp/connect", async (c) => {
    let body;
    try {
      body = await c.req.json();
    } catch {
      return c.json({ error: "Invalid JSON body" }, 400);
    }
    const config = body.config;
    if (!config) {
      return c.json({ error: "Missing config" }, 400);
    }
    const sessionId = crypto.randomUUID();
    const session = new RemoteSession(sessionId);
    let transport;
    let authHandle;
    try {
      const initialAuthState = body.authState ?? (body.oauthTokens ? { oauthTokens: body.oauthTokens } : void 0);
      authHandle = createRemoteAuthProvider(initialAuthState);
      const result = createTransportNode(config, {
        pipeStderr: true,
        onStderr: (entry) => session.onStderr(entry),
        onFetchRequest: (entry) => session.onFetchRequest(entry),
        onFetchResponseBody: (id, body2) => session.onFetchResponseBody(id, body2),
        onFetchStreamUpdate: (id, stream) => session.onFetchStreamUpdate(id, stream),
        authProvider: authHandle?.provider,
        settings: body.settings,
        // Always intercept 401/403 on the node MCP transport. Without this, the
        // SDK's built-in auth() retry on a frozen token snapshot can hang or
        // succeed locally while /api/mcp/send still awaits a JSON-RPC response.
        interceptAuthChallenges: true
      });
      transport = result.transport;
    } catch (err) {
      const msg = err instanceof Error ? err.message : String(err);
      return c.json({ error: `Failed to create transport: ${msg}` }, 500);
    }
    session.setAuthProviderHandle(authHandle ?? null);
    session.setTransport(transport);
    transport.onmessage = (msg) => session.onMessage(msg);
    let transportFailed = false;
    let transportError = null;
    const originalOnclose = transport.onclose;
    const originalOnerror = transport.onerror;
    transport.onerror = (err) => {
      if (session.handleTransportAuthError(err)) {
        originalOnerror?.(err);
        return;
      }
      transportFailed = true;
      transportError = err instanceof Error ? err.message : String(err);
      originalOnerror?.(err);
    };
    transport.onclose = () => {
      const session2 = sessions.get(sessionId);
      if (session2) {
        const errorMsg = transportError || "Transport closed - process may have exited";
        session2.markTransportDead(errorMsg);
        if (!session2.hasEventConsumer()) {
          setTimeout(() => {
            const stale = sessions.get(sessionId);
            if (stale && !stale.hasEventConsumer()) {
              sessions.delete(sessionId);
            }
          }, 3e4).unref();
        }
      } else {
        transportFailed = true;
        transportError = transportError || "Transport closed during start - process may have failed";
      }
      originalOnclose?.();
    };
    try {
      await transport.start();
      if (transportFailed) {
        const errorMsg = transportError || "Transport failed during start";
        return c.json({ error: `Failed to start transport: ${errorMsg}` }, 500);
      }
    } catch (err) {
      if (err instanceof AuthChallengeError) {
        try {
          await transport.close();
        } catch {
        }
        session.noteAuthChallengeDeliveredViaHttp();
        return c.json({
          ok: false,
          kind: "auth_challenge",
          authChallenge: err.authChallenge
        });
      }
      const msg = err instanceof Error ? err.message : String(err);
      const status = err.code ?? err.status;
      const is401 = status === 401;
      return c.json(
        { error: `Failed to start transport: ${msg}` },
        is401 ? 401 : 500
      );
    }
    sessions.set(sessionId, session);
    return c.json({ sessionId });
  });
  app.post("/api/mcp/send", async (c) => {
    let body;
    try {
      body = await c.req.json();
    } catch {
      return c.json({ error: "Invalid JSON body" }, 400);
    }
    const { sessionId, message, relatedRequestId, headers, protocolVersion } = body;
    if (!sessionId || !message) {
      return c.json({ error: "Missing sessionId or message" }, 400);
    }
    const session = sessions.get(sessionId);
    if (!session) {
      return c.json({ error: "Session not found" }, 404);
    }
    if (session.isTransportDead()) {
      const errorMsg = session.getTransportError() || "Transport closed";
      return c.json({ ok: false, kind: "transport_error", error: errorMsg });
    }
    session.applyProtocolVersion(protocolVersion);
    session.beginSend();
    const requestId = requestIdForSendWait(message);
    let responseWait;
    if (requestId !== void 0) {
      responseWait = session.waitForRequestResponse(requestId);
      void responseWait.catch(() => {
      });
    }
    const upstreamAbort = new AbortController();
    const clientSignal = c.req.raw.signal;
    const onClientDisconnect = () => {
      upstreamAbort.abort(clientSignal.reason);
      if (requestId !== void 0) {
        session.cancelRequestWait(requestId);
      }
    };
    if (clientSignal.aborted) {
      onClientDisconnect();
    } else {
      clientSignal.addEventListener("abort", onClientDisconnect, {
        once: true
      });
    }
    try {
      const paramHeaders = mcpParamHeadersOnly(headers);
      await session.transport.send(message, {
        relatedRequestId,
        ...paramHeaders && { headers: paramHeaders },
        requestSignal: upstreamAbort.signal
      });
      if (responseWait) {
        await responseWait;
      }
      return c.json({ ok: true });
    } catch (err) {
      if (requestId !== void 0) {
        session.cancelRequestWait(requestId);
      }
      if (err instanceof AuthChallengeError) {
        session.noteAuthChallengeDeliveredViaHttp();
        return c.json({
          ok: false,
          kind: "auth_challenge",
          authChallenge: err.authChallenge
        });
      }
      const msg = err instanceof Error ? err.message : String(err);
      if (err instanceof SdkHttpError2) {
        const text = err.data.text;
        const sentId = "id" in message ? message.id : void 0;
        const retryAfter = isRateLimitError(err) && (typeof sentId === "string" || typeof sentId === "number") ? session.takeRetryAfter(sentId) : void 0;
        return c.json({
          ok: false,
          kind: "transport_error",
          error: msg,
          http: {
            code: err.code,
            status: err.status,
            ...err.statusText !== void 0 && {
              statusText: err.statusText
            },
            ...typeof text === "string" && { text },
            ...retryAfter !== void 0 && { retryAfter }
          }
        });
      }
      return c.json({ ok: false, kind: "transport_error", error: msg });
    } finally {
      clientSignal.removeEventListener("abort", onClientDisconnect);
      session.endSend();
    }
  });
  app.get("/api/mcp/events", async (c) => {
    const sessionId = c.req.query("sessionId");
    if (!sessionId) {
      return c.json({ error: "Missing sessionId query" }, 400);
    }
    const session = sessions.get(sessionId);
    if (!session) {
      return c.json({ error: "Session not found" }, 404);
    }
    return streamSSE(c, async (stream) => {
      session.setEventConsumer((event) => {
        const data = JSON.stringify(event);
        void stream.writeSSE({
          event: event.type,
          data
        });
      });
      if (session.isTransportDead()) {
        await new Promise((resolve9) => setTimeout(resolve9, 0));
        session.clearEventConsumer();
        sessions.delete(sessionId);
        return;
      }
      await primeAndHoldSseStream(stream, () => {
        const shouldCleanup = session.clearEventConsumer();
        if (shouldCleanup || session.isTransportDead()) {
          sessions.delete(sessionId);
        }
      });
    });
  });
  app.post("/api/mcp/disconnect", async (c) => {
    let body;
    try {
      body = await c.req.json();
    } catch {
      return c.json({ error: "Invalid JSON body" }, 400);
    }
    const sessionId = body.sessionId;
    if (!sessionId) {
      return c.json({ error: "Missing sessionId" }, 400);
    }
    const session = sessions.get(sessionId);
    if (session) {
      session.clearEventConsumer();
      await session.transport.close();
      sessions.delete(sessionId);
    }
    return c.json({ ok: true });
  });
  app.post("/api/mcp/auth-state", async (c) => {
    let body;
    try {
      body = await c.req.json();
    } catch {
      return c.json({ error: "Invalid JSON body" }, 400);
    }
    const { sessionId, authState } = body;
    if (!sessionId || !authState) {
      return c.json({ error: "Missing sessionId or authState" }, 400);
    }
    const session = sessions.get(sessionId);
    if (!session) {
      return c.json({ error: "Session not found" }, 404);
    }
    if (session.isTransportDead()) {
      const errorMsg = session.getTransportError() || "Transport closed";
      return c.json({ ok: false, kind: "transport_error", error: errorMsg });
    }
    try {
      session.setAuthState(authState);
    } catch (err) {
      const msg = err instanceof Error ? err.message : String(err);
      return c.json({ error: msg }, 400);
    }
    return c.json({ ok: true });
  });
  app.post("/api/fetch", async (c) => {
    let body;
    try {
      body = await c.req.json();
    } catch {
      return c.json({ error: "Invalid JSON body" }, 400);
    }
    const {
      url,
      method = "GET",
      headers = {},
      body: reqBody,
      timeoutMs: requestedTimeoutMs
    } = body;
    if (!url) {
      return c.json({ error: "Missing url" }, 400);
    }
    const controller = new AbortController();
    let deadlineFired = false;
    const clientSignal = c.req.raw.signal;
    const signal = clientSignal ? AbortSignal.any([controller.signal, clientSignal]) : controller.signal;
    const deadlineMs = typeof requestedTimeoutMs === "number" && Number.isFinite(requestedTimeoutMs) ? Math.min(2147483647, Math.max(0, Math.round(requestedTimeoutMs))) : void 0;
    const safeUrl = redactUrlQuery(url);
    const timer = deadlineMs === void 0 ? void 0 : setTimeout(() => {
      deadlineFired = true;
      controller.abort(
        new Error(
          `proxied request to ${safeUrl} timed out after ${deadlineMs}ms`
        )
      );
    }, deadlineMs);
    try {
      const res = await (createProxyFetch() ?? fetch)(url, {
        method,
        headers: new Headers(headers),
        body: reqBody,
        signal
      });
      const resHeaders = {};
      res.headers.forEach((v, k) => {
        resHeaders[k] = v;
      });
      const contentType = res.headers.get("content-type");
      const isStream = contentType?.includes("text/event-stream") || contentType?.includes("application/x-ndjson");
      let resBody;
      if (!isStream && res.body) {
        const refuseOversize = () => res.ok ? c.json(
          {
            error: `response from ${safeUrl} exceeds the ${MAX_PROXIED_RESPONSE_BYTES}-byte limit for a proxied response`
          },
          502
        ) : c.json({
          ok: res.ok,
          status: res.status,
          statusText: res.statusText,
          headers: withoutBodyFraming(resHeaders)
        });
        if (declaresOversizeBody(
          res.headers.get("content-length"),
          MAX_PROXIED_RESPONSE_BYTES
        )) {
          void res.body.cancel().catch(() => {
          });
          return refuseOversize();
        }
        const read = await readCappedText(res.body, MAX_PROXIED_RESPONSE_BYTES);
        if (read.kind === "overflow") return refuseOversize();
        resBody = read.text;
      } else if (isStream) {
        void res.body?.cancel().catch(() => {
        });
      }
      return c.json({
        ok: res.ok,
        status: res.status,
        statusText: res.statusText,
        headers: resHeaders,
        body: resBody
      });
    } catch (err) {
      const msg = err instanceof Error ? err.message : String(err);
      if (deadlineFired) {
        return c.json(
          {
            error: msg,
            code: OAUTH_TIMEOUT_WIRE_CODE,
            url: safeUrl,
            timeoutMs: deadlineMs
          },
          504
        );
      }
      return c.json({ error: msg }, 500);
    } finally {
      if (timer !== void 0) clearTimeout(timer);
    }
  });
  app.post("/api/log", async (c) => {
    const body = await c.req.json().catch(() => ({}));
    if (fileLogger) {
      forwardLogEvent(fileLogger, body);
    }
    return c.json({ ok: true });
  });
  app.get("/api/storage/:storeId", async (c) => {
    const storeId = c.req.param("storeId");
    if (!storeId || !validateStoreId(storeId)) {
      return c.json({ error: "Invalid storeId" }, 400);
    }
    const filePath = getStoreFilePath(storageDir, storeId);
    try {
      if (storeId === "client") {
        const config = await readClientConfigStore(filePath, secretStore);
        return c.json(config);
      }
      if (storeId === OAUTH_PERSIST_STORE_ID) {
        const snapshot = await readOAuthStore(filePath, secretStore);
        return c.json(snapshot ?? {});
      }
      const raw = await readStoreFile(filePath);
      if (raw === null) {
        return c.json({}, 200);
      }
      const store = parseStore(raw);
      return c.json(store);
    } catch (error) {
      const keychainResp = keychainErrorResponse(c, error);
      if (keychainResp) return keychainResp;
      const msg = error instanceof Error ? error.message : String(error);
      return c.json({ error: `Failed to read store: ${msg}` }, 500);
    }
  });
  app.post(
    "/api/storage/:storeId",
    // Before the parse, not after: see MAX_STORAGE_BODY_BYTES.
    bodyLimit({
      maxSize: MAX_STORAGE_BODY_BYTES,
      onError: (c) => c.json({ error: "Storage payload too large" }, 413)
    }),
    async (c) => {
      const storeId = c.req.param("storeId");
      if (!storeId || !validateStoreId(storeId)) {
        return c.json({ error: "Invalid storeId" }, 400);
      }
      let body;
      try {
        body = await c.req.json();
      } catch {
        return c.json({ error: "Invalid JSON body" }, 400);
      }
      const filePath = getStoreFilePath(storageDir, storeId);
      try {
        if (storeId === "client") {
          await writeClientConfigStore(filePath, body, secretStore);
          return c.json({ ok: true });
        }
        if (c.req.query("sections") !== void 0) {
          return c.json(
            {
              error: "The sections descriptor moved from the ?sections query parameter to the request body"
            },
            400
          );
        }
        if (storeId === OAUTH_PERSIST_STORE_ID) {
          const write = parseOAuthStoreWriteBody(body);
          if (!write) {
            return c.json(
              { error: "OAuth store writes require an OAuth state body" },
              400
            );
          }
          await writeOAuthSections(
            filePath,
            write.snapshot,
            write.sections,
            secretStore
          );
          return c.json({ ok: true });
        }
        const jsonData = serializeStore(body);
        await writeStoreFile(filePath, jsonData);
        return c.json({ ok: true });
      } catch (error) {
        if (error instanceof ZodError2) {
          return c.json({ error: formatClientConfigLoadError(error) }, 400);
        }
        const keychainResp = keychainErrorResponse(c, error);
        if (keychainResp) return keychainResp;
        const msg = error instanceof Error ? error.message : String(error);
        return c.json({ error: `Failed to write store: ${msg}` }, 500);
      }
    }
  );
  app.delete("/api/storage/:storeId", async (c) => {
    const storeId = c.req.param("storeId");
    if (!storeId || !validateStoreId(storeId)) {
      return c.json({ error: "Invalid storeId" }, 400);
    }
    const filePath = getStoreFilePath(storageDir, storeId);
    try {
      if (storeId === "client") {
        await deleteClientConfigStore(filePath, secretStore);
        return c.json({ ok: true });
      }
      if (storeId === OAUTH_PERSIST_STORE_ID) {
        await removeOAuthStore(filePath, secretStore);
        return c.json({ ok: true });
      }
      await deleteStoreFile(filePath);
      return c.json({ ok: true });
    } catch (error) {
      const keychainResp = keychainErrorResponse(c, error);
      if (keychainResp) return keychainResp;
      const msg = error instanceof Error ? error.message : String(error);
      return c.json({ error: `Failed to delete store: ${msg}` }, 500);
    }
  });
  const logWarn = (bindings, msg) => {
    if (fileLogger) {
      fileLogger.warn(bindings, msg);
    } else {
      console.warn("[mcp.json]", msg, bindings);
    }
  };
  const isJsonObject = (v) => v !== null && typeof v === "object" && !Array.isArray(v);
  const isStringRecord = (v) => {
    if (v === null || typeof v !== "object" || Array.isArray(v)) return false;
    for (const val of Object.values(v)) {
      if (typeof val !== "string") return false;
    }
    return true;
  };
  const isKvArray = (v) => {
    if (!Array.isArray(v)) return false;
    return v.every(
      (e) => e !== null && typeof e === "object" && typeof e.key === "string" && typeof e.value === "string"
    );
  };
  const isOauthObject = (v) => {
    if (v === null || typeof v !== "object" || Array.isArray(v)) return false;
    const o = v;
    for (const k of [
      "clientId",
      "clientSecret",
      "scopes",
      // #1906 — shape only; the values are validated as absolute http(s) URLs
      // where they're applied (core/auth/endpointOverrides.ts), so a typo drops
      // one field with a warning instead of dropping the whole `oauth` block.
      "authorizationUrl",
      "tokenUrl"
    ]) {
      if (o[k] !== void 0 && typeof o[k] !== "string") return false;
    }
    if (o.authorizationParams !== void 0 && !isStringRecord(o.authorizationParams)) {
      return false;
    }
    if (o.enterpriseManaged !== void 0 && typeof o.enterpriseManaged !== "boolean") {
      return false;
    }
    if (o.requestRefreshToken !== void 0 && typeof o.requestRefreshToken !== "boolean") {
      return false;
    }
    if (o.revokeOnClear !== void 0 && typeof o.revokeOnClear !== "boolean") {
      return false;
    }
    return true;
  };
  const isRootArray = (v) => {
    if (!Array.isArray(v)) return false;
    return v.every((e) => {
      if (e === null || typeof e !== "object") return false;
      const o = e;
      if (typeof o.uri !== "string") return false;
      if (o.name !== void 0 && typeof o.name !== "string") return false;
      return true;
    });
  };
  const isNonNegNumber = (v) => typeof v === "number" && Number.isFinite(v) && v >= 0;
  const normalizeMcpServers = (raw) => {
    if (!raw || typeof raw !== "object") return {};
    const out = {};
    for (const [id, val] of Object.entries(raw)) {
      if (!val || typeof val !== "object") continue;
      if (id === "__proto__") {
        logWarn(
          { route: "/api/servers", id },
          "Dropping mcp.json entry with reserved id `__proto__` \u2014 rename the server to use it."
        );
        continue;
      }
      const valObj = val;
      if ("settings" in valObj) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "settings" },
          "Dropping legacy `settings` node from mcp.json entry \u2014 fields now live at the top level. Re-enter via the settings form or hand-edit the file into the flat shape."
        );
        delete valObj.settings;
      }
      if ("headers" in valObj && !isStringRecord(valObj.headers)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "headers" },
          "Dropping malformed `headers` field \u2014 expected `Record<string, string>`."
        );
        delete valObj.headers;
      }
      if ("metadata" in valObj && !isJsonObject(valObj.metadata) && !isKvArray(valObj.metadata)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "metadata" },
          "Dropping malformed `metadata` field \u2014 expected a JSON object."
        );
        delete valObj.metadata;
      }
      if ("connectionTimeout" in valObj && !isNonNegNumber(valObj.connectionTimeout)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "connectionTimeout" },
          "Dropping malformed `connectionTimeout` field \u2014 expected non-negative number."
        );
        delete valObj.connectionTimeout;
      }
      if ("requestTimeout" in valObj && !isNonNegNumber(valObj.requestTimeout)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "requestTimeout" },
          "Dropping malformed `requestTimeout` field \u2014 expected non-negative number."
        );
        delete valObj.requestTimeout;
      }
      if ("taskTtl" in valObj && !isNonNegNumber(valObj.taskTtl)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "taskTtl" },
          "Dropping malformed `taskTtl` field \u2014 expected non-negative number."
        );
        delete valObj.taskTtl;
      }
      if ("maxFetchRequests" in valObj && !isNonNegNumber(valObj.maxFetchRequests)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "maxFetchRequests" },
          "Dropping malformed `maxFetchRequests` field \u2014 expected non-negative number."
        );
        delete valObj.maxFetchRequests;
      }
      for (const key of [
        "skillCatalogMaxSkills",
        "skillCatalogMaxBytes"
      ]) {
        if (key in valObj && !isSkillCatalogLimit(valObj[key])) {
          logWarn(
            { route: "/api/servers", id, droppedKey: key },
            `Dropping malformed \`${key}\` field \u2014 expected a positive integer.`
          );
          delete valObj[key];
        }
      }
      if ("oauth" in valObj && !isOauthObject(valObj.oauth)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "oauth" },
          "Dropping malformed `oauth` field \u2014 expected `{ clientId?, clientSecret?, scopes?, authorizationParams?, authorizationUrl?, tokenUrl?, enterpriseManaged?, onInsufficientScope?, requestRefreshToken?, revokeOnClear? }`."
        );
        delete valObj.oauth;
      }
      if ("roots" in valObj && !isRootArray(valObj.roots)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "roots" },
          "Dropping malformed `roots` field \u2014 expected `Array<{ uri: string, name?: string }>`."
        );
        delete valObj.roots;
      }
      if ("protocolEra" in valObj && !isProtocolEra(valObj.protocolEra)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "protocolEra" },
          "Dropping malformed `protocolEra` field \u2014 expected 'legacy', 'auto', or 'modern'."
        );
        delete valObj.protocolEra;
      }
      if ("modernLogLevel" in valObj && !isModernLogLevel(valObj.modernLogLevel)) {
        logWarn(
          { route: "/api/servers", id, droppedKey: "modernLogLevel" },
          "Dropping malformed `modernLogLevel` field \u2014 expected 'off' or a logging level."
        );
        delete valObj.modernLogLevel;
      }
      out[id] = normalizeServerType(
        valObj
      );
    }
    return out;
  };
  const SMUGGLE_GUARDED_KEYS = /* @__PURE__ */ new Set([
    ...INSPECTOR_FIELD_KEYS,
    "settings"
  ]);
  const buildStoredEntry = (id, config, settings) => {
    const configObj = config !== null && typeof config === "object" ? config : {};
    const smuggled = [];
    const configOnly = {};
    for (const [k, v] of Object.entries(configObj)) {
      if (SMUGGLE_GUARDED_KEYS.has(k)) {
        smuggled.push(k);
        continue;
      }
      configOnly[k] = v;
    }
    if (smuggled.length > 0) {
      logWarn(
        { route: "/api/servers", id, smuggledKeys: smuggled },
        "Stripping Inspector-extension keys from request body's `config` \u2014 those must travel through the top-level `settings` field, not nested inside `config`."
      );
    }
    const normalized = normalizeServerType(
      configOnly
    );
    if (settings !== void 0) {
      Object.assign(normalized, inspectorSettingsToStoredFields(settings));
    }
    return normalized;
  };
  const applyStdioSettingsToConfig = (entry, settings, provided) => {
    if (!(entry.type === "stdio" || entry.type === void 0)) return;
    const stdio = entry;
    const { env, cwd } = stdioConfigFieldsFromSettings(settings);
    if (provided.env) {
      if (env) {
        stdio.env = env;
      } else {
        delete stdio.env;
      }
    }
    if (provided.cwd) {
      if (cwd) {
        stdio.cwd = cwd;
      } else {
        delete stdio.cwd;
      }
    }
  };
  const validateSettings = (raw) => {
    if (raw === null || typeof raw !== "object" || Array.isArray(raw)) {
      return { ok: false, error: "settings must be an object" };
    }
    const obj = raw;
    const isKvArray2 = (v) => {
      if (!Array.isArray(v)) return false;
      return v.every(
        (e) => e !== null && typeof e === "object" && typeof e.key === "string" && typeof e.value === "string"
      );
    };
    const isBooleanRecord = (v) => {
      if (v === null || typeof v !== "object" || Array.isArray(v)) return false;
      return Object.values(v).every(
        (flag) => typeof flag === "boolean"
      );
    };
    if (!isKvArray2(obj.headers)) {
      return {
        ok: false,
        error: "settings.headers must be an array of { key, value }"
      };
    }
    if (!isJsonObject(obj.metadata)) {
      return {
        ok: false,
        error: "settings.metadata must be a JSON object"
      };
    }
    if (obj.env !== void 0 && !isKvArray2(obj.env)) {
      return {
        ok: false,
        error: "settings.env must be an array of { key, value }"
      };
    }
    if (obj.cwd !== void 0 && typeof obj.cwd !== "string") {
      return { ok: false, error: "settings.cwd must be a string" };
    }
    if (typeof obj.connectionTimeout !== "number" || obj.connectionTimeout < 0) {
      return {
        ok: false,
        error: "settings.connectionTimeout must be a non-negative number"
      };
    }
    if (typeof obj.requestTimeout !== "number" || obj.requestTimeout < 0) {
      return {
        ok: false,
        error: "settings.requestTimeout must be a non-negative number"
      };
    }
    if (obj.taskTtl !== void 0 && (typeof obj.taskTtl !== "number" || obj.taskTtl < 0)) {
      return {
        ok: false,
        error: "settings.taskTtl must be a non-negative number"
      };
    }
    if (obj.autoRefreshOnListChanged !== void 0 && typeof obj.autoRefreshOnListChanged !== "boolean") {
      return {
        ok: false,
        error: "settings.autoRefreshOnListChanged must be a boolean"
      };
    }
    if (obj.paginatedLists !== void 0 && typeof obj.paginatedLists !== "boolean") {
      return {
        ok: false,
        error: "settings.paginatedLists must be a boolean"
      };
    }
    if (obj.suppressNotificationStream !== void 0 && typeof obj.suppressNotificationStream !== "boolean") {
      return {
        ok: false,
        error: "settings.suppressNotificationStream must be a boolean"
      };
    }
    if (obj.maxFetchRequests !== void 0 && (typeof obj.maxFetchRequests !== "number" || obj.maxFetchRequests < 0)) {
      return {
        ok: false,
        error: "settings.maxFetchRequests must be a non-negative number"
      };
    }
    for (const key of [
      "skillCatalogMaxSkills",
      "skillCatalogMaxBytes"
    ]) {
      if (obj[key] !== void 0 && !isSkillCatalogLimit(obj[key])) {
        return {
          ok: false,
          error: `settings.${key} must be a positive integer`
        };
      }
    }
    for (const optional of [
      "oauthClientId",
      "oauthClientSecret",
      "oauthScopes",
      // #1906 — string-shaped on the wire; URL validity is checked where the
      // override is applied, not here.
      "oauthAuthorizationUrl",
      "oauthTokenUrl"
    ]) {
      if (obj[optional] !== void 0 && typeof obj[optional] !== "string") {
        return { ok: false, error: `settings.${optional} must be a string` };
      }
    }
    if (obj.oauthAuthorizationParams !== void 0 && !isKvArray2(obj.oauthAuthorizationParams)) {
      return {
        ok: false,
        error: "settings.oauthAuthorizationParams must be an array of { key, value }"
      };
    }
    if (obj.enterpriseManaged !== void 0 && typeof obj.enterpriseManaged !== "boolean") {
      return {
        ok: false,
        error: "settings.enterpriseManaged must be a boolean"
      };
    }
    if (obj.oauthRequestRefreshToken !== void 0 && typeof obj.oauthRequestRefreshToken !== "boolean") {
      return {
        ok: false,
        error: "settings.oauthRequestRefreshToken must be a boolean"
      };
    }
    if (obj.oauthRevokeOnClear !== void 0 && typeof obj.oauthRevokeOnClear !== "boolean") {
      return {
        ok: false,
        error: "settings.oauthRevokeOnClear must be a boolean"
      };
    }
    if (obj.oauthOnInsufficientScope !== void 0 && obj.oauthOnInsufficientScope !== "reauthorize" && obj.oauthOnInsufficientScope !== "throw") {
      return {
        ok: false,
        error: "settings.oauthOnInsufficientScope must be 'reauthorize' or 'throw'"
      };
    }
    if (obj.roots !== void 0 && !isRootArray(obj.roots)) {
      return {
        ok: false,
        error: "settings.roots must be an array of { uri, name? }"
      };
    }
    if (obj.protocolEra !== void 0 && !isProtocolEra(obj.protocolEra)) {
      return {
        ok: false,
        error: "settings.protocolEra must be 'legacy', 'auto', or 'modern'"
      };
    }
    if (obj.modernLogLevel !== void 0 && !isModernLogLevel(obj.modernLogLevel)) {
      return {
        ok: false,
        error: "settings.modernLogLevel must be 'off' or a logging level (debug\u2026emergency)"
      };
    }
    if (obj.advertisedExtensions !== void 0 && !isBooleanRecord(obj.advertisedExtensions)) {
      return {
        ok: false,
        error: "settings.advertisedExtensions must be an object of boolean flags"
      };
    }
    const value = {
      headers: obj.headers,
      // Absent → empty list, matching the read side. The write-through drops
      // empty-key rows and clears `config.env` when the list is empty.
      env: isKvArray2(obj.env) ? obj.env : [],
      metadata: obj.metadata,
      connectionTimeout: obj.connectionTimeout,
      requestTimeout: obj.requestTimeout,
      // Absent → product default, matching the read side
      // (storedFieldsToInspectorSettings). The default is the omit-sentinel in
      // inspectorSettingsToStoredFields, so this won't write a spurious taskTtl
      // to disk for a client that didn't send one.
      taskTtl: typeof obj.taskTtl === "number" ? obj.taskTtl : DEFAULT_TASK_TTL_MS,
      // Absent → false, matching the read side. The omit-on-false logic lives
      // in inspectorSettingsToStoredFields, so a false value writes nothing.
      autoRefreshOnListChanged: obj.autoRefreshOnListChanged === true,
      // Absent → false, matching the read side (omit-on-false on the write side).
      paginatedLists: obj.paginatedLists === true,
      // Absent → unset (off); only an explicit true is carried (#2317).
      ...obj.suppressNotificationStream === true && {
        suppressNotificationStream: true
      },
      // Absent → product default, matching the read side. The default is the
      // omit-sentinel in inspectorSettingsToStoredFields, so a client that
      // didn't send one writes no spurious maxFetchRequests to disk.
      maxFetchRequests: typeof obj.maxFetchRequests === "number" ? obj.maxFetchRequests : DEFAULT_MAX_FETCH_REQUESTS,
      // Absent → empty list, matching the read side
      // (storedFieldsToInspectorSettings). Empty rows are dropped on the way
      // to disk by inspectorSettingsToStoredFields, so an empty array here
      // writes no spurious `roots` field.
      roots: isRootArray(obj.roots) ? obj.roots : []
    };
    if (isSkillCatalogLimit(obj.skillCatalogMaxSkills)) {
      value.skillCatalogMaxSkills = obj.skillCatalogMaxSkills;
    }
    if (isSkillCatalogLimit(obj.skillCatalogMaxBytes)) {
      value.skillCatalogMaxBytes = obj.skillCatalogMaxBytes;
    }
    if (typeof obj.oauthClientId === "string" && obj.oauthClientId !== "") {
      value.oauthClientId = obj.oauthClientId;
    }
    if (typeof obj.oauthClientSecret === "string" && obj.oauthClientSecret !== "") {
      value.oauthClientSecret = obj.oauthClientSecret;
    }
    if (typeof obj.oauthScopes === "string" && obj.oauthScopes !== "") {
      value.oauthScopes = obj.oauthScopes;
    }
    if (isKvArray2(obj.oauthAuthorizationParams)) {
      value.oauthAuthorizationParams = obj.oauthAuthorizationParams;
    }
    if (typeof obj.oauthAuthorizationUrl === "string" && obj.oauthAuthorizationUrl !== "") {
      value.oauthAuthorizationUrl = obj.oauthAuthorizationUrl;
    }
    if (typeof obj.oauthTokenUrl === "string" && obj.oauthTokenUrl !== "") {
      value.oauthTokenUrl = obj.oauthTokenUrl;
    }
    if (obj.enterpriseManaged === true) {
      value.enterpriseManaged = true;
    }
    if (obj.oauthRequestRefreshToken === false) {
      value.oauthRequestRefreshToken = false;
    }
    if (obj.oauthRevokeOnClear === false) {
      value.oauthRevokeOnClear = false;
    }
    if (obj.oauthOnInsufficientScope === "reauthorize" || obj.oauthOnInsufficientScope === "throw") {
      value.oauthOnInsufficientScope = obj.oauthOnInsufficientScope;
    }
    if (isProtocolEra(obj.protocolEra)) {
      value.protocolEra = obj.protocolEra;
    }
    if (isModernLogLevel(obj.modernLogLevel)) {
      value.modernLogLevel = obj.modernLogLevel;
    }
    if (isBooleanRecord(obj.advertisedExtensions) && Object.keys(obj.advertisedExtensions).length > 0) {
      value.advertisedExtensions = { ...obj.advertisedExtensions };
    }
    if (typeof obj.cwd === "string" && obj.cwd !== "") {
      value.cwd = obj.cwd;
    }
    return {
      ok: true,
      value,
      envProvided: obj.env !== void 0,
      cwdProvided: obj.cwd !== void 0
    };
  };
  let writeQueue = Promise.resolve();
  const withWriteLock = async (fn) => {
    const prev = writeQueue;
    let release = () => {
    };
    writeQueue = new Promise((r) => {
      release = r;
    });
    try {
      await prev;
      return await fn();
    } finally {
      release();
    }
  };
  const readMcpConfig = async () => {
    const raw = await readStoreFile(mcpConfigPath);
    if (raw === null) return { mcpServers: {} };
    const parsed = parseStore(raw);
    return { mcpServers: normalizeMcpServers(parsed?.mcpServers) };
  };
  const writeKeychainEntriesFor = async (id, secrets) => {
    await secretStoreSetMany(secretStore, id, secrets);
  };
  const readKeychainEntriesFor = async (id, fields) => {
    const many = await secretStoreGetMany(secretStore, [
      { serverId: id, fields }
    ]);
    return many[id] ?? {};
  };
  const hasPlaintextSecrets = (config) => {
    for (const stored of Object.values(config.mcpServers)) {
      const { secrets } = extractSecretsFromStored(stored);
      if (Object.keys(secrets).length > 0) return true;
    }
    return false;
  };
  let warnedSessionPreserved = false;
  const migratePlaintextSecrets2 = async (config) => {
    let changed = false;
    const next = { mcpServers: {} };
    const durable = await secretStoreIsDurable(secretStore);
    const warnSessionPreserved = () => {
      if (warnedSessionPreserved || durable || !fileLogger) return;
      warnedSessionPreserved = true;
      fileLogger.warn(
        "Secrets are kept in memory for this session, so plaintext values in mcp.json are left on disk rather than migrated away. They would otherwise be lost when the Inspector exits."
      );
    };
    try {
      for (const [id, stored] of Object.entries(config.mcpServers)) {
        const { stripped, secrets } = extractSecretsFromStored(stored);
        if (Object.keys(secrets).length === 0) {
          next.mcpServers[id] = stored;
          continue;
        }
        for (const [field, value] of Object.entries(secrets)) {
          const existing = await secretStoreGetStrict(secretStore, id, field);
          if (existing === null) {
            await secretStore.set(id, field, value);
          }
        }
        if (!durable) {
          warnSessionPreserved();
          next.mcpServers[id] = stored;
          continue;
        }
        next.mcpServers[id] = stripped;
        changed = true;
      }
    } catch (err) {
      if (err instanceof SecretStoreUnavailableError) {
        if (fileLogger) {
          fileLogger.warn(
            { err: err.message },
            "Secret store unavailable; skipping plaintext-secret migration on this read. Existing mcp.json plaintext values are preserved."
          );
        }
        return { migrated: config, changed: false };
      }
      throw err;
    }
    return { migrated: next, changed };
  };
  const rehydrateConfig = async (config) => {
    const entries = Object.entries(config.mcpServers);
    const secrets = await secretStoreGetMany(
      secretStore,
      entries.map(([serverId, stored]) => ({
        serverId,
        fields: expectedSecretFields(stored)
      }))
    );
    const out = { mcpServers: {} };
    for (const [id, stored] of entries) {
      out.mcpServers[id] = mergeSecretsIntoStored(stored, secrets[id] ?? {});
    }
    return out;
  };
  const mergeRenameKeychainSecrets = (stripped, keychainSecrets, nextSecrets) => {
    const allowedFields = new Set(expectedSecretFields(stripped));
    const merged = { ...keychainSecrets, ...nextSecrets };
    const out = {};
    for (const [field, value] of Object.entries(merged)) {
      if (allowedFields.has(field)) out[field] = value;
    }
    return out;
  };
  const deleteKeychainFields = async (id, fields) => {
    await settleStoreMutations(
      fields.map((field) => secretStore.delete(id, field))
    );
  };
  const warnSecretRestoreFailure = (error) => {
    const msg = error instanceof Error ? error.message : String(error);
    if (fileLogger) {
      fileLogger.warn(
        { err: msg },
        "Could not restore keychain entries after a failed catalog mutation; keychain and mcp.json may disagree until the next successful save."
      );
    } else {
      console.warn(
        `[mcp-inspector] Could not restore keychain entries after a failed catalog mutation: ${msg}`
      );
    }
  };
  const entryForDisk = async (built, stripped, previous) => {
    if (await secretStoreIsDurable(secretStore)) return stripped;
    const prior = previous ? extractSecretsFromStored(previous).secrets : {};
    const submitted = extractSecretsFromStored(built).secrets;
    const carry = {};
    for (const [field, value] of Object.entries(submitted)) {
      if (prior[field] === value) carry[field] = value;
    }
    return Object.keys(carry).length > 0 ? mergeSecretsIntoStored(stripped, carry) : stripped;
  };
  const keychainErrorResponse = (c, err) => {
    if (err instanceof SecretStoreUnavailableError) {
      return c.json({ error: err.message }, 503);
    }
    return void 0;
  };
  const requireWritable = (c) => {
    if (writable) return void 0;
    return c.json({ error: "Server list is read-only for this session." }, 403);
  };
  app.get("/api/servers", async (c) => {
    try {
      if (inMemoryServers) {
        const normalized = {
          mcpServers: normalizeMcpServers(inMemoryServers.mcpServers)
        };
        return c.json(await rehydrateConfig(normalized));
      }
      const raw = await readStoreFile(mcpConfigPath);
      if (raw !== null) {
        const parsed = parseStore(raw);
        const onDisk = {
          mcpServers: normalizeMcpServers(parsed?.mcpServers)
        };
        if (!writable) {
          return c.json(await rehydrateConfig(onDisk));
        }
        if (!hasPlaintextSecrets(onDisk)) {
          return c.json(await rehydrateConfig(onDisk));
        }
      } else if (!writable) {
        return c.json({ mcpServers: {} });
      }
      const settled = await withWriteLock(async () => {
        const rawInside = await readStoreFile(mcpConfigPath);
        if (rawInside === null) {
          await writeMcpAndTrackMtime(serializeStore(DEFAULT_SEED_CONFIG));
          return DEFAULT_SEED_CONFIG;
        }
        const parsedInside = parseStore(rawInside);
        const inside = {
          mcpServers: normalizeMcpServers(parsedInside?.mcpServers)
        };
        if (!hasPlaintextSecrets(inside)) return inside;
        const { migrated, changed } = await migratePlaintextSecrets2(inside);
        if (changed) {
          await writeMcpAndTrackMtime(serializeStore(migrated));
        }
        return migrated;
      });
      return c.json(await rehydrateConfig(settled));
    } catch (error) {
      const keychainResp = keychainErrorResponse(c, error);
      if (keychainResp) return keychainResp;
      const msg = error instanceof Error ? error.message : String(error);
      return c.json({ error: `Failed to read server list: ${msg}` }, 500);
    }
  });
  app.get("/api/import-source", (c) => {
    const type = c.req.query("type") ?? "";
    const result = resolveImportSource(
      type,
      process.platform,
      homedir(),
      (path5) => existsSync2(path5) ? readFileSync3(path5, "utf-8") : null
    );
    if (!result) {
      return c.json(
        { error: `Unknown import source: ${type || "(none)"}` },
        400
      );
    }
    return c.json(result);
  });
  app.post("/api/servers", async (c) => {
    const ro = requireWritable(c);
    if (ro) return ro;
    let body;
    try {
      body = await c.req.json();
    } catch {
      return c.json({ error: "Invalid JSON body" }, 400);
    }
    if (typeof body.id !== "string" || !validateStoreId(body.id)) {
      return c.json(
        {
          error: "Invalid id: must be non-empty, contain only alphanumeric, hyphen, or underscore, and not be `__proto__`"
        },
        400
      );
    }
    if (!body.config || typeof body.config !== "object") {
      return c.json({ error: "Missing or invalid config" }, 400);
    }
    let postSettings;
    if (body.settings !== void 0 && body.settings !== null) {
      const validated = validateSettings(body.settings);
      if (!validated.ok) return c.json({ error: validated.error }, 400);
      postSettings = validated.value;
    }
    const id = body.id;
    try {
      return await withWriteLock(async () => {
        const current = await readMcpConfig();
        if (Object.hasOwn(current.mcpServers, id)) {
          return c.json({ error: `Server '${id}' already exists` }, 409);
        }
        const built = buildStoredEntry(id, body.config, postSettings);
        const { stripped, secrets } = extractSecretsFromStored(built);
        await secretStore.deleteAllForServer(id);
        const prior = await snapshotSecretFields(
          secretStore,
          id,
          Object.keys(secrets)
        );
        try {
          await writeKeychainEntriesFor(id, secrets);
          current.mcpServers[id] = await entryForDisk(built, stripped);
          await writeMcpAndTrackMtime(serializeStore(current));
        } catch (error) {
          await restoreSecretFields(
            secretStore,
            prior,
            warnSecretRestoreFailure
          );
          throw error;
        }
        return c.json({ ok: true });
      });
    } catch (error) {
      const keychainResp = keychainErrorResponse(c, error);
      if (keychainResp) return keychainResp;
      const msg = error instanceof Error ? error.message : String(error);
      return c.json({ error: `Failed to add server: ${msg}` }, 500);
    }
  });
  app.put("/api/servers/order", async (c) => {
    const ro = requireWritable(c);
    if (ro) return ro;
    let body;
    try {
      body = await c.req.json();
    } catch {
      return c.json({ error: "Invalid JSON body" }, 400);
    }
    if (!Array.isArray(body.order) || !body.order.every((id) => typeof id === "string")) {
      return c.json({ error: "order must be an array of strings" }, 400);
    }
    const order = body.order;
    if (new Set(order).size !== order.length) {
      return c.json({ error: "order contains duplicate ids" }, 400);
    }
    try {
      return await withWriteLock(async () => {
        const current = await readMcpConfig();
        const currentIds = Object.keys(current.mcpServers);
        const currentSet = new Set(currentIds);
        const sameSet = currentIds.length === order.length && order.every((id) => currentSet.has(id));
        if (!sameSet) {
          return c.json(
            {
              error: "order does not match the current server set (it may have changed on disk)"
            },
            409
          );
        }
        const next = { mcpServers: {} };
        for (const id of order) {
          next.mcpServers[id] = current.mcpServers[id];
        }
        await writeMcpAndTrackMtime(serializeStore(next));
        return c.json({ ok: true });
      });
    } catch (error) {
      const msg = error instanceof Error ? error.message : String(error);
      return c.json({ error: `Failed to reorder servers: ${msg}` }, 500);
    }
  });
  app.put("/api/servers/:id", async (c) => {
    const ro = requireWritable(c);
    if (ro) return ro;
    const originalId = c.req.param("id");
    if (!originalId || !validateStoreId(originalId)) {
      return c.json({ error: "Invalid id" }, 400);
    }
    let body;
    try {
      body = await c.req.json();
    } catch {
      return c.json({ error: "Invalid JSON body" }, 400);
    }
    if (body.config !== void 0 && (body.config === null || typeof body.config !== "object")) {
      return c.json({ error: "Invalid config" }, 400);
    }
    let settingsIntent;
    if (body.settings === void 0) {
      settingsIntent = { kind: "preserve" };
    } else if (body.settings === null) {
      settingsIntent = { kind: "clear" };
    } else {
      const validated = validateSettings(body.settings);
      if (!validated.ok) return c.json({ error: validated.error }, 400);
      settingsIntent = {
        kind: "apply",
        value: validated.value,
        envProvided: validated.envProvided,
        cwdProvided: validated.cwdProvided
      };
    }
    const newId = typeof body.id === "string" ? body.id : originalId;
    if (!validateStoreId(newId)) {
      return c.json({ error: "Invalid new id" }, 400);
    }
    try {
      return await withWriteLock(async () => {
        const current = await readMcpConfig();
        if (!Object.hasOwn(current.mcpServers, originalId)) {
          return c.json({ error: `Server '${originalId}' not found` }, 404);
        }
        if (newId !== originalId && Object.hasOwn(current.mcpServers, newId)) {
          return c.json({ error: `Server '${newId}' already exists` }, 409);
        }
        const existing = current.mcpServers[originalId];
        if (!existing) {
          return c.json({ error: `Server '${originalId}' not found` }, 404);
        }
        const existingConfig = stripInspectorFields(existing);
        const existingSettings = storedFieldsToInspectorSettings(existing);
        const nextConfig = body.config !== void 0 ? body.config : existingConfig;
        let nextSettings;
        switch (settingsIntent.kind) {
          case "preserve":
            nextSettings = existingSettings;
            break;
          case "clear":
            nextSettings = void 0;
            break;
          case "apply":
            nextSettings = settingsIntent.value;
            break;
        }
        const built = buildStoredEntry(newId, nextConfig, nextSettings);
        if (body.config === void 0 && settingsIntent.kind === "apply") {
          applyStdioSettingsToConfig(built, settingsIntent.value, {
            env: settingsIntent.envProvided,
            cwd: settingsIntent.cwdProvided
          });
          if (!settingsIntent.envProvided && (built.type === "stdio" || built.type === void 0)) {
            const stdio = built;
            if (stdio.env && Object.keys(stdio.env).length > 0) {
              const keys = Object.keys(stdio.env);
              const existingSecrets = await readKeychainEntriesFor(
                originalId,
                keys.map((k) => envSecretField(k))
              );
              const rehydrated = { ...stdio.env };
              for (const k of keys) {
                const v = existingSecrets[envSecretField(k)];
                if (v !== void 0) rehydrated[k] = v;
              }
              stdio.env = rehydrated;
            }
          }
        }
        const { stripped, secrets } = extractSecretsFromStored(built);
        const onDisk = await entryForDisk(built, stripped, existing);
        const next = { mcpServers: {} };
        for (const [key, val] of Object.entries(current.mcpServers)) {
          if (key === originalId) {
            next.mcpServers[newId] = onDisk;
          } else {
            next.mcpServers[key] = val;
          }
        }
        if (newId !== originalId) {
          const previousFields = expectedSecretFields(existing);
          const originalPrior = await snapshotSecretFields(
            secretStore,
            originalId,
            previousFields
          );
          const keychainSecrets = {};
          for (const { field, value } of originalPrior) {
            if (value !== null) setOwnEntry(keychainSecrets, field, value);
          }
          const secretsToWrite = mergeRenameKeychainSecrets(
            stripped,
            keychainSecrets,
            secrets
          );
          await secretStore.deleteAllForServer(newId);
          const prior = [
            ...await snapshotSecretFields(
              secretStore,
              newId,
              Object.keys(secretsToWrite)
            ),
            ...originalPrior
          ];
          let diskCommitted = false;
          try {
            await writeKeychainEntriesFor(newId, secretsToWrite);
            await writeMcpAndTrackMtime(serializeStore(next));
            diskCommitted = true;
            await secretStore.deleteAllForServer(originalId);
          } catch (error) {
            if (diskCommitted) {
              try {
                await writeMcpAndTrackMtime(serializeStore(current));
              } catch (diskError) {
                warnSecretRestoreFailure(diskError);
              }
            }
            await restoreSecretFields(
              secretStore,
              prior,
              warnSecretRestoreFailure
            );
            throw error;
          }
        } else {
          const previousFields = new Set(expectedSecretFields(existing));
          const stillExpected = new Set(expectedSecretFields(built));
          const obsolete = [...previousFields].filter(
            (field) => field === SECRET_FIELD_OAUTH_CLIENT_SECRET ? settingsIntent.kind !== "preserve" && !(field in secrets) : !stillExpected.has(field)
          );
          const prior = await snapshotSecretFields(secretStore, newId, [
            .../* @__PURE__ */ new Set([...Object.keys(secrets), ...obsolete])
          ]);
          let diskCommitted = false;
          try {
            await writeKeychainEntriesFor(newId, secrets);
            await writeMcpAndTrackMtime(serializeStore(next));
            diskCommitted = true;
            await deleteKeychainFields(newId, obsolete);
          } catch (error) {
            if (diskCommitted) {
              try {
                await writeMcpAndTrackMtime(serializeStore(current));
              } catch (diskError) {
                warnSecretRestoreFailure(diskError);
              }
            }
            await restoreSecretFields(
              secretStore,
              prior,
              warnSecretRestoreFailure
            );
            throw error;
          }
        }
        return c.json({ ok: true });
      });
    } catch (error) {
      const keychainResp = keychainErrorResponse(c, error);
      if (keychainResp) return keychainResp;
      const msg = error instanceof Error ? error.message : String(error);
      return c.json({ error: `Failed to update server: ${msg}` }, 500);
    }
  });
  app.delete("/api/servers/:id", async (c) => {
    const ro = requireWritable(c);
    if (ro) return ro;
    const id = c.req.param("id");
    if (!id || !validateStoreId(id)) {
      return c.json({ error: "Invalid id" }, 400);
    }
    try {
      return await withWriteLock(async () => {
        const current = await readMcpConfig();
        if (!Object.hasOwn(current.mcpServers, id)) {
          await secretStore.deleteAllForServer(id);
          return c.json({ ok: true });
        }
        const stored = current.mcpServers[id];
        delete current.mcpServers[id];
        const prior = await snapshotSecretFields(
          secretStore,
          id,
          expectedSecretFields(stored)
        );
        try {
          await secretStore.deleteAllForServer(id);
          await writeMcpAndTrackMtime(serializeStore(current));
        } catch (error) {
          await restoreSecretFields(
            secretStore,
            prior,
            warnSecretRestoreFailure
          );
          throw error;
        }
        return c.json({ ok: true });
      });
    } catch (error) {
      const keychainResp = keychainErrorResponse(c, error);
      if (keychainResp) return keychainResp;
      const msg = error instanceof Error ? error.message : String(error);
      return c.json({ error: `Failed to delete server: ${msg}` }, 500);
    }
  });
  app.get("/api/servers/events", async (c) => {
    return streamSSE(c, async (stream) => {
      const send = (data) => {
        void stream.writeSSE({ event: "change", data });
      };
      if (watchable) {
        serverEventSubscribers.add(send);
        ensureWatcher();
      }
      await primeAndHoldSseStream(stream, () => {
        serverEventSubscribers.delete(send);
        void maybeStopWatcher();
      });
    });
  });
  return {
    app,
    authToken,
    close: async () => {
      serverEventSubscribers.clear();
      await maybeStopWatcher();
    }
  };
}

// ../../core/mcp/node/config.ts
import { existsSync as existsSync3, mkdirSync, readFileSync as readFileSync4, writeFileSync } from "fs";
import { dirname as dirname4, resolve as resolve6 } from "path";
function parseKeyValuePair(value, previous = {}) {
  const parts = value.split("=");
  const key = parts[0] ?? "";
  const val = parts.slice(1).join("=");
  if (!key || val === void 0 || val === "") {
    throw new Error(
      `Invalid parameter format: ${value}. Use key=value format.`
    );
  }
  return { ...previous, [key]: val };
}
function parseHeaderPair(value, previous = {}) {
  const colonIndex = value.indexOf(":");
  if (colonIndex === -1) {
    throw new Error(
      `Invalid header format: ${value}. Use "HeaderName: Value" format.`
    );
  }
  const key = value.slice(0, colonIndex).trim();
  const val = value.slice(colonIndex + 1).trim();
  if (key === "" || val === "") {
    throw new Error(
      `Invalid header format: ${value}. Use "HeaderName: Value" format.`
    );
  }
  return { ...previous, [key]: val };
}
function parseProtocolEra(value) {
  if (!isProtocolEra(value)) {
    throw new Error(
      `Invalid protocol era: ${value}. Valid eras are: legacy, auto, modern`
    );
  }
  return value;
}
function skillCatalogLimitParser(flag) {
  return (value) => {
    const trimmed = value.trim();
    const n = /^\d+$/.test(trimmed) ? Number(trimmed) : NaN;
    if (!isSkillCatalogLimit(n)) {
      throw new Error(
        `Invalid ${flag}: ${value}. Expected a positive integer written as plain decimal digits, at most ${Number.MAX_SAFE_INTEGER}.`
      );
    }
    return n;
  };
}
var EMPTY_CATALOG_CONTENT = `${JSON.stringify({ mcpServers: {} }, null, 2)}
`;
function seedEmptyCatalog(resolvedPath) {
  mkdirSync(dirname4(resolvedPath), { recursive: true });
  writeFileSync(resolvedPath, EMPTY_CATALOG_CONTENT, { mode: 384 });
}
function readServerListContent(configPath, writable) {
  const resolvedPath = resolve6(process.cwd(), configPath);
  if (!existsSync3(resolvedPath)) {
    if (writable) {
      seedEmptyCatalog(resolvedPath);
      return EMPTY_CATALOG_CONTENT;
    }
    throw new Error(`Config file not found: ${resolvedPath}`);
  }
  return readFileSync4(resolvedPath, "utf-8");
}
function loadMcpServersConfig(configPath, writable) {
  try {
    const configContent = readServerListContent(configPath, writable);
    const config = JSON.parse(configContent);
    if (!config.mcpServers) {
      throw new Error("Configuration file must contain an mcpServers element");
    }
    const normalizedServers = {};
    for (const [name, raw] of Object.entries(config.mcpServers)) {
      normalizedServers[name] = normalizeServerType(toRecord(raw));
    }
    return { ...config, mcpServers: normalizedServers };
  } catch (error) {
    if (error instanceof Error) {
      throw new Error(`Error loading configuration: ${error.message}`, {
        cause: error
      });
    }
    throw new Error("Error loading configuration: Unknown error", {
      cause: error
    });
  }
}
function loadServerFromConfig(configPath, serverName, writable) {
  const config = loadMcpServersConfig(configPath, writable);
  const server = getOwnEntry(config.mcpServers, serverName);
  if (!server) {
    const available = Object.keys(config.mcpServers).join(", ");
    throw new Error(
      `Server '${serverName}' not found in config file. Available servers: ${available}`
    );
  }
  return server;
}
function buildConfigFromOptions(options) {
  const target = options.target ?? [];
  const first = target[0];
  const rest = target.slice(1);
  if (first && options.serverUrl) {
    throw new Error(
      `Cannot combine a positional target (${first}) with --server-url (${options.serverUrl}). Pass one or the other.`
    );
  }
  const urlFromTarget = first && (first.startsWith("http://") || first.startsWith("https://")) ? first : null;
  const url = urlFromTarget ?? options.serverUrl ?? null;
  if (url) {
    if (rest.length > 0) {
      throw new Error("Arguments cannot be passed to a URL-based MCP server.");
    }
    if (options.transport === "stdio") {
      throw new Error(
        `stdio transport cannot be used with a URL (${url}). Use --transport http or --transport sse, or pass a local command instead.`
      );
    }
    let transportType;
    const t = options.transport === "http" ? "streamable-http" : options.transport;
    if (t === "sse" || t === "streamable-http") {
      transportType = t;
    } else if (t) {
      throw new Error(
        `Invalid transport type: ${t}. Valid types are: sse, http, stdio`
      );
    } else {
      const u = new URL(url);
      if (u.pathname.endsWith("/mcp")) {
        transportType = "streamable-http";
      } else if (u.pathname.endsWith("/sse")) {
        transportType = "sse";
      } else {
        throw new Error(
          `Transport type not specified and could not be determined from URL: ${url}.`
        );
      }
    }
    if (transportType === "sse") {
      const config3 = { type: "sse", url };
      return config3;
    }
    const config2 = { type: "streamable-http", url };
    return config2;
  }
  if (target.length === 0 || !first) {
    throw new Error(
      "Target is required. Specify a URL or a command to execute."
    );
  }
  if (options.transport && options.transport !== "stdio") {
    throw new Error("Only stdio transport can be used with local commands.");
  }
  const config = { type: "stdio", command: first };
  if (rest.length > 0) config.args = rest;
  if (options.env && Object.keys(options.env).length > 0)
    config.env = options.env;
  if (options.cwd?.trim()) config.cwd = options.cwd.trim();
  return config;
}
function applyOverrides(config, overrides) {
  if (config.type === "stdio") {
    const c = { ...config };
    if (overrides.env && Object.keys(overrides.env).length > 0) {
      c.env = { ...c.env ?? {}, ...overrides.env };
    }
    if (overrides.cwd?.trim()) c.cwd = overrides.cwd.trim();
    return c;
  }
  return config;
}
function hasAdHocServerOptions(options) {
  return options.target != null && options.target.length > 0 || Boolean(options.transport) || Boolean(options.serverUrl?.trim());
}
function resolveServerSource(options) {
  if (options.catalogPath?.trim()) {
    return { path: options.catalogPath, writable: true };
  }
  if (options.configPath?.trim()) {
    return { path: options.configPath, writable: false };
  }
  return null;
}
function serverSourceConflict(flags) {
  if (flags.hasCatalog && flags.hasConfig) {
    return "--catalog and --config are mutually exclusive. --catalog is the writable catalog; --config is a read-only session file.";
  }
  if (flags.hasCatalog && flags.hasAdHoc) {
    return "--catalog cannot be combined with an ad-hoc server URL/command.";
  }
  if (flags.hasConfig && flags.hasAdHoc) {
    return "--config cannot be combined with an ad-hoc server URL/command. --config selects a read-only session file.";
  }
  return null;
}
function readServerListFile(configPath, writable) {
  return loadMcpServersConfig(configPath, writable);
}
function withDefaultCatalogPath(options) {
  if (options.catalogPath?.trim() || options.configPath?.trim() || hasAdHocServerOptions(options)) {
    return options;
  }
  return { ...options, catalogPath: getDefaultMcpConfigPath() };
}
function resolveServerConfigs(options, mode) {
  const source = resolveServerSource(options);
  const hasAdHoc = hasAdHocServerOptions(options);
  if (mode === "single") {
    if (source && options.serverName) {
      const config = loadServerFromConfig(
        source.path,
        options.serverName,
        source.writable
      );
      return [
        applyOverrides(config, {
          env: options.env,
          cwd: options.cwd
        })
      ];
    }
    if (source && !options.serverName) {
      const mcpConfig = loadMcpServersConfig(source.path, source.writable);
      const servers = Object.keys(mcpConfig.mcpServers);
      if (servers.length === 0)
        throw new Error("No servers found in config file");
      if (servers.length > 1) {
        throw new Error(
          `Multiple servers found in config file. Please specify one with --server. Available servers: ${servers.join(", ")}`
        );
      }
      const serverName = servers[0];
      if (!serverName) throw new Error("No servers found in config file");
      const config = loadServerFromConfig(
        source.path,
        serverName,
        source.writable
      );
      return [
        applyOverrides(config, {
          env: options.env,
          cwd: options.cwd
        })
      ];
    }
    return [buildConfigFromOptions(options)];
  }
  if (mode === "multi") {
    if (source && hasAdHoc) {
      throw new Error(
        "In multi-server mode with a config file, do not pass --transport, --server-url, or positional command/URL. Use only --config with optional -e, --cwd."
      );
    }
    if (source) {
      const mcpConfig = loadMcpServersConfig(source.path, source.writable);
      const configs = Object.values(mcpConfig.mcpServers).map(
        (c) => applyOverrides({ ...c }, {
          env: options.env,
          cwd: options.cwd
        })
      );
      return configs;
    }
    return [buildConfigFromOptions(options)];
  }
  return [];
}

// ../../core/mcp/node/server-secrets.ts
async function rehydrateMcpConfigFromKeychain(config, secretStore) {
  const entries = Object.entries(config.mcpServers);
  const secrets = await secretStoreGetMany(
    secretStore,
    entries.map(([serverId, stored]) => ({
      serverId,
      fields: expectedSecretFields(stored)
    }))
  );
  const out = { mcpServers: {} };
  for (const [id, stored] of entries) {
    out.mcpServers[id] = mergeSecretsIntoStored(stored, secrets[id] ?? {});
  }
  return out;
}

// ../../core/mcp/node/servers.ts
function headersToServerSettings(headers) {
  if (!headers || Object.keys(headers).length === 0) {
    return void 0;
  }
  return {
    ...defaultServerSettings(),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value }))
  };
}
function defaultServerSettings() {
  return {
    headers: [],
    env: [],
    metadata: {},
    connectionTimeout: DEFAULT_CONNECTION_TIMEOUT_MS,
    requestTimeout: 0,
    taskTtl: DEFAULT_TASK_TTL_MS,
    maxFetchRequests: DEFAULT_MAX_FETCH_REQUESTS,
    autoRefreshOnListChanged: false,
    paginatedLists: false,
    roots: []
  };
}
function mergeSettings(base, overrides) {
  let settings = base;
  const fromHeaders = headersToServerSettings(overrides.headers);
  if (fromHeaders) {
    settings = settings ? { ...settings, headers: fromHeaders.headers } : fromHeaders;
  }
  if (overrides.protocolEra) {
    settings = {
      ...settings ?? defaultServerSettings(),
      protocolEra: overrides.protocolEra
    };
  }
  if (overrides.skillCatalogMaxSkills !== void 0) {
    settings = {
      ...settings ?? defaultServerSettings(),
      skillCatalogMaxSkills: overrides.skillCatalogMaxSkills
    };
  }
  if (overrides.skillCatalogMaxBytes !== void 0) {
    settings = {
      ...settings ?? defaultServerSettings(),
      skillCatalogMaxBytes: overrides.skillCatalogMaxBytes
    };
  }
  return settings;
}
async function loadServerEntries(serverOptions) {
  serverOptions = withDefaultCatalogPath(serverOptions);
  const conflict = serverSourceConflict({
    hasCatalog: Boolean(serverOptions.catalogPath?.trim()),
    hasConfig: Boolean(serverOptions.configPath?.trim()),
    hasAdHoc: hasAdHocServerOptions(serverOptions)
  });
  if (conflict) {
    throw new Error(conflict);
  }
  const source = resolveServerSource(serverOptions);
  if (source) {
    let config = readServerListFile(source.path, source.writable);
    const secretStore = serverOptions.secretStore ?? defaultSecretStore();
    config = await rehydrateMcpConfigFromKeychain(config, secretStore);
    const entries = mcpConfigToServerEntries(config);
    const result = {};
    for (const entry of entries) {
      result[entry.name] = {
        config: applyOverrides(entry.config, {
          env: serverOptions.env,
          cwd: serverOptions.cwd
        }),
        // Deliberate broadcast: a single `--header` set (and `--protocol-era`,
        // `--skill-catalog-max-*`) is merged into EVERY server in the
        // catalog/config (fine for the common single-server case; for
        // multi-server files, prefer per-server settings in the file itself).
        settings: mergeSettings(entry.settings, serverOptions)
      };
    }
    return result;
  }
  const configs = resolveServerConfigs(serverOptions, "multi");
  if (configs.length === 0) {
    throw new Error(
      "At least one server is required. Use --catalog/--config <path> or an ad-hoc target (command/URL)."
    );
  }
  return {
    default: {
      config: configs[0],
      settings: mergeSettings(void 0, serverOptions)
    }
  };
}
function selectServerEntry(entries, serverName) {
  const names2 = Object.keys(entries);
  if (serverName) {
    const entry = getOwnEntry(entries, serverName);
    if (!entry) {
      throw new Error(
        `Server '${serverName}' not found. Available servers: ${names2.join(", ")}`
      );
    }
    return entry;
  }
  if (names2.length === 0) {
    throw new Error("No servers found in config file");
  }
  if (names2.length > 1) {
    throw new Error(
      `Multiple servers found in config file. Please specify one with --server. Available servers: ${names2.join(", ")}`
    );
  }
  return entries[names2[0]];
}

// src/handlers/servers-write.ts
var CATALOG_WRITE_METHODS = [
  "servers/add",
  "servers/edit",
  "servers/remove"
];
function isCatalogWriteMethod(method) {
  return CATALOG_WRITE_METHODS.includes(method ?? "");
}
function resolveWritableCatalogPath(options, env = process.env) {
  if (options.config !== void 0) {
    throw new Error(
      "--config names a read-only session file; catalog writes need the writable catalog (--catalog <path>, MCP_CATALOG_PATH, or the default ~/.mcp-inspector/mcp.json)."
    );
  }
  const path5 = options.catalog?.trim() || env.MCP_CATALOG_PATH?.trim() || getDefaultMcpConfigPath();
  return resolve7(process.cwd(), path5);
}
function hasTransportTarget(options) {
  return (options.target?.length ?? 0) > 0 || Boolean(options.serverUrl?.trim());
}
function buildTransportConfig(options) {
  const adHoc = {
    target: options.target,
    transport: options.transport,
    serverUrl: options.serverUrl,
    cwd: options.cwd,
    env: options.env
  };
  const config = resolveServerConfigs(adHoc, "single")[0];
  if (config.type === "sse" || config.type === "streamable-http") {
    const stdioOnly = [
      Object.keys(options.env ?? {}).length > 0 && "-e",
      Boolean(options.cwd?.trim()) && "--cwd"
    ].filter((flag) => typeof flag === "string");
    if (stdioOnly.length > 0) {
      throw new Error(
        `${stdioOnly.join(" and ")} apply to stdio servers; this target is ${config.type}.`
      );
    }
  }
  return config;
}
function defaultSettings() {
  return {
    headers: [],
    env: [],
    metadata: {},
    connectionTimeout: DEFAULT_CONNECTION_TIMEOUT_MS,
    requestTimeout: 0,
    taskTtl: DEFAULT_TASK_TTL_MS,
    maxFetchRequests: DEFAULT_MAX_FETCH_REQUESTS,
    autoRefreshOnListChanged: false,
    paginatedLists: false,
    roots: []
  };
}
function settingsWithOverrides(base, options) {
  const fromHeaders = headersToServerSettings(options.headers);
  if (!fromHeaders && !options.protocolEra) return void 0;
  const next = { ...base ?? defaultSettings() };
  if (fromHeaders) next.headers = fromHeaders.headers;
  if (options.protocolEra) next.protocolEra = options.protocolEra;
  next.env = [];
  delete next.cwd;
  return next;
}
async function assertSecretsPersist(store, options) {
  if (!options.env || Object.keys(options.env).length === 0) return;
  if (await secretStoreIsDurable(store)) return;
  throw new Error(
    `The selected secret store is in-memory only, so the -e values would be lost when the CLI exits. Set ${SECRET_STORE_ENV}=file (or keyring) to persist them.`
  );
}
async function readCatalogEntries(catalogPath) {
  const raw = await readStoreFile(catalogPath);
  if (raw === null) return {};
  const parsed = parseStore(raw);
  const servers = parsed?.mcpServers;
  if (servers === null || typeof servers !== "object") return {};
  return Object.fromEntries(
    Object.entries(servers).filter(
      ([id, val]) => id !== "__proto__" && val !== null && typeof val === "object"
    )
  );
}
async function withCatalogRoutes(catalogPath, secretStore, fn) {
  const { app, close } = createRemoteApp({
    dangerouslyOmitAuth: true,
    mcpConfigPath: catalogPath,
    writable: true,
    secretStore,
    initialConfig: { defaultEnvironment: {} }
  });
  const call = async (method, path5, body) => {
    const res = await app.request(path5, {
      method,
      ...body !== void 0 ? {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body)
      } : {}
    });
    const payload = await res.json();
    if (!res.ok) {
      const message = payload !== null && typeof payload === "object" && typeof payload.error === "string" ? payload.error : `HTTP ${res.status}`;
      throw new Error(message);
    }
    return payload;
  };
  try {
    return await fn(call);
  } finally {
    await close();
  }
}
function requireServerName(method, server) {
  const name = server?.trim();
  if (!name) {
    throw new Error(`${method} requires --server <name>.`);
  }
  return name;
}
async function addCatalogServer(options) {
  const name = requireServerName("servers/add", options.server);
  if (options.rename !== void 0) {
    throw new Error("--rename is only valid with servers/edit.");
  }
  const catalog = resolveWritableCatalogPath(options);
  if (!hasTransportTarget(options)) {
    throw new Error(
      "servers/add requires a command or URL (positional target, or --server-url)."
    );
  }
  const config = buildTransportConfig(options);
  const settings = settingsWithOverrides(void 0, options);
  const store = options.secretStore ?? defaultSecretStore();
  await assertSecretsPersist(store, options);
  await withCatalogRoutes(
    catalog,
    store,
    (call) => call("POST", "/api/servers", {
      id: name,
      config,
      ...settings ? { settings } : {}
    })
  );
  return { ok: true, action: "added", server: name, catalog };
}
async function editCatalogServer(options) {
  const name = requireServerName("servers/edit", options.server);
  const catalog = resolveWritableCatalogPath(options);
  if (options.rename !== void 0 && !options.rename.trim()) {
    throw new Error("--rename requires a non-empty name.");
  }
  const newName = options.rename?.trim() || name;
  const replacesTarget = hasTransportTarget(options);
  const patchesStdio = Object.keys(options.env ?? {}).length > 0 || Boolean(options.cwd?.trim());
  const changesSettings = Object.keys(options.headers ?? {}).length > 0 || Boolean(options.protocolEra);
  if (!replacesTarget && !patchesStdio && !changesSettings && newName === name) {
    throw new Error(
      "servers/edit needs something to change: a new command/URL, -e, --cwd, --header, --protocol-era, or --rename."
    );
  }
  if (options.transport && !replacesTarget) {
    throw new Error(
      "--transport on servers/edit requires the new command or URL it applies to."
    );
  }
  const onDisk = await readCatalogEntries(catalog);
  if (!Object.hasOwn(onDisk, name)) {
    throw new Error(`Server '${name}' not found in catalog ${catalog}.`);
  }
  const store = options.secretStore ?? defaultSecretStore();
  await assertSecretsPersist(store, options);
  if (newName !== name && !await secretStoreIsDurable(store)) {
    throw new Error(
      `--rename needs a durable secret store to carry the entry's secrets to the new name; the selected store is in-memory only. Set ${SECRET_STORE_ENV}=file (or keyring), or rename it from the web UI.`
    );
  }
  await withCatalogRoutes(catalog, store, async (call) => {
    const current = await call("GET", "/api/servers");
    if (!Object.hasOwn(current.mcpServers, name)) {
      throw new Error(`Server '${name}' not found in catalog ${catalog}.`);
    }
    const existing = current.mcpServers[name];
    let config;
    if (replacesTarget) {
      config = buildTransportConfig(options);
    } else {
      config = stripInspectorFields(existing);
      if (patchesStdio) {
        if (config.type === "sse" || config.type === "streamable-http") {
          throw new Error(
            `-e and --cwd apply to stdio servers; '${name}' is ${config.type}.`
          );
        }
        config = {
          ...config,
          ...options.env && Object.keys(options.env).length > 0 ? { env: { ...config.env ?? {}, ...options.env } } : {},
          ...options.cwd?.trim() ? { cwd: options.cwd.trim() } : {}
        };
      }
    }
    const settings = settingsWithOverrides(
      storedFieldsToInspectorSettings(existing),
      options
    );
    await call("PUT", `/api/servers/${encodeURIComponent(name)}`, {
      id: newName,
      config,
      ...settings ? { settings } : {}
    });
  });
  return {
    ok: true,
    action: "updated",
    server: newName,
    ...newName !== name ? { previousName: name } : {},
    catalog
  };
}
async function removeCatalogServer(options) {
  const name = requireServerName("servers/remove", options.server);
  assertNoRemoveExtras(options);
  const catalog = resolveWritableCatalogPath(options);
  const onDisk = await readCatalogEntries(catalog);
  if (!Object.hasOwn(onDisk, name)) {
    throw new Error(`Server '${name}' not found in catalog ${catalog}.`);
  }
  const store = options.secretStore ?? defaultSecretStore();
  await withCatalogRoutes(
    catalog,
    store,
    (call) => call("DELETE", `/api/servers/${encodeURIComponent(name)}`)
  );
  return { ok: true, action: "removed", server: name, catalog };
}
function assertNoRemoveExtras(options) {
  const checks = [
    [hasTransportTarget(options), "a command/URL"],
    [Boolean(options.transport), "--transport"],
    [Object.keys(options.env ?? {}).length > 0, "-e"],
    [Boolean(options.cwd?.trim()), "--cwd"],
    [Object.keys(options.headers ?? {}).length > 0, "--header"],
    [Boolean(options.protocolEra), "--protocol-era"],
    [options.rename !== void 0, "--rename"]
  ];
  const extras = checks.filter(([present]) => present).map(([, flag]) => flag);
  if (extras.length > 0) {
    throw new Error(
      `servers/remove takes only --server <name>; remove ${extras.join(", ")}.`
    );
  }
}
function runCatalogWrite(method, options) {
  switch (method) {
    case "servers/add":
      return addCatalogServer(options);
    case "servers/edit":
      return editCatalogServer(options);
    case "servers/remove":
      return removeCatalogServer(options);
  }
}

// ../../core/json/schemaLint.ts
var BOOLEAN_VALUED_KEYWORDS = /* @__PURE__ */ new Set([
  "additionalProperties",
  "unevaluatedProperties",
  "additionalItems",
  "unevaluatedItems"
]);
var SUBSCHEMA_KEYWORDS2 = [
  "items",
  "contains",
  "not",
  "propertyNames",
  "if",
  "then",
  "else",
  "additionalProperties",
  "unevaluatedProperties",
  "additionalItems",
  "unevaluatedItems",
  // 2019-09/2020-12: the schema the *decoded* string content must satisfy.
  // A real schema position, so a bare `true` or a remote `$ref` under it is a
  // real finding.
  "contentSchema"
];
var SUBSCHEMA_ARRAY_KEYWORDS2 = [
  "allOf",
  "anyOf",
  "oneOf",
  "prefixItems"
];
var SUBSCHEMA_MAP_KEYWORDS2 = [
  "properties",
  "patternProperties",
  "dependentSchemas",
  "dependencies",
  "$defs",
  "definitions"
];
var CONSTRAINING_KEYWORDS = /* @__PURE__ */ new Set([
  // Assertions
  "type",
  "enum",
  "const",
  "multipleOf",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "format",
  "contentMediaType",
  "contentEncoding",
  "contentSchema",
  "maxItems",
  "minItems",
  "uniqueItems",
  "maxContains",
  "minContains",
  "maxProperties",
  "minProperties",
  "required",
  "dependentRequired",
  // Applicators
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  // `if` / `then` / `else` are deliberately absent — they only constrain as a
  // PAIR. `if` alone has no assertion effect, and `then` / `else` are ignored
  // without it, so `{"if": {"const": 1}}` accepts every value. The pairing is
  // checked separately in `constrainsInstance`.
  "items",
  "prefixItems",
  "contains",
  "additionalItems",
  "unevaluatedItems",
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "dependentSchemas",
  "dependencies",
  // References
  "$ref",
  "$dynamicRef",
  "$recursiveRef"
]);
var JSON_SCHEMA_TYPES = /* @__PURE__ */ new Set([
  "null",
  "boolean",
  "object",
  "array",
  "number",
  "string",
  "integer"
]);
function constrainsInstance(node) {
  if (Object.keys(node).some((key) => CONSTRAINING_KEYWORDS.has(key))) {
    return true;
  }
  return "if" in node && ("then" in node || "else" in node);
}
function isPortableTypeUnion(type) {
  if (type.length === 0) return false;
  if (!type.every((t) => typeof t === "string" && JSON_SCHEMA_TYPES.has(t))) {
    return false;
  }
  return new Set(type).size === type.length;
}
var MAX_DEPTH2 = 64;
function isRecord6(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function childPath(parent, key) {
  if (/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key)) {
    return parent === "" ? key : `${parent}.${key}`;
  }
  return `${parent}[${JSON.stringify(key)}]`;
}
function indexPath(parent, index) {
  return `${parent}[${index}]`;
}
function describeSchemaPath(schema, path5) {
  return path5 === "" ? schema : `${schema}.${path5}`;
}
function declaresAnyId(node, depth = 0) {
  if (depth > MAX_DEPTH2 || !isRecord6(node)) return false;
  if (typeof node.$id === "string" && node.$id !== "") return true;
  let found = false;
  forEachSubschema(node, "", (child) => {
    if (!found) found = declaresAnyId(child, depth + 1);
  });
  return found;
}
function add(ctx, rule, severity, path5, issue, suggestion) {
  ctx.findings.push({
    rule,
    severity,
    schema: ctx.schema,
    path: path5,
    issue,
    suggestion
  });
}
function forEachSubschema(node, path5, visit) {
  for (const key of SUBSCHEMA_MAP_KEYWORDS2) {
    const map = node[key];
    if (!isRecord6(map)) continue;
    for (const [name, sub] of Object.entries(map)) {
      visit(sub, childPath(childPath(path5, key), name), key);
    }
  }
  for (const key of SUBSCHEMA_ARRAY_KEYWORDS2) {
    const arr = node[key];
    if (!Array.isArray(arr)) continue;
    arr.forEach((sub, i) => {
      visit(sub, indexPath(childPath(path5, key), i), key);
    });
  }
  for (const key of SUBSCHEMA_KEYWORDS2) {
    if (!(key in node)) continue;
    const value = node[key];
    if (key === "items" && Array.isArray(value)) {
      value.forEach((sub, i) => {
        visit(sub, indexPath(childPath(path5, key), i), key);
      });
      continue;
    }
    visit(value, childPath(path5, key), key);
  }
}
function booleanTrueSuggestion(keyword) {
  if (keyword === "not") {
    return "Use `{}`, the object form of the always-true schema \u2014 under `not` that is an exact replacement. (Declaring a concrete type here would instead let every value of another type through.)";
  }
  return 'Declare what the value actually is \u2014 e.g. `{"type": "object", "additionalProperties": true}` for a free-form object. That is a deliberate change of contract, not an equivalent rewrite: `true` accepts any JSON value at all.';
}
function walk(node, path5, keyword, depth, ctx) {
  if (depth > MAX_DEPTH2) return;
  if (typeof node === "boolean") {
    if (keyword !== void 0 && BOOLEAN_VALUED_KEYWORDS.has(keyword)) return;
    add(
      ctx,
      "boolean-schema",
      "error",
      path5,
      `Bare \`${String(node)}\` used where a schema object is expected.`,
      node ? booleanTrueSuggestion(keyword) : (
        // `false` in a property position means the property is FORBIDDEN.
        // Deleting the entry is not the same thing: with `additionalProperties`
        // absent (default `true`) the property becomes allowed with any value,
        // so the suggestion has to preserve the always-false constraint.
        'Use the object form of the always-false schema \u2014 `{"not": {}}`. (Deleting the entry is a different contract: under the default `additionalProperties` the property would then be allowed with any value, not forbidden.)'
      )
    );
    return;
  }
  if (!isRecord6(node)) return;
  lintNode(node, path5, keyword, ctx);
  forEachSubschema(node, path5, (child, childPathValue, childKeyword) => {
    walk(child, childPathValue, childKeyword, depth + 1, ctx);
  });
}
var NULL_BRANCH_CAVEAT = " A dialect with no `null` type, such as OpenAPI 3.0, still cannot express the `null` branch directly; there nullability is written `nullable: true`, which is not JSON Schema, so no single spelling is portable to both.";
function lintNode(node, path5, keyword, ctx) {
  const type = node.type;
  if (Array.isArray(type) && isPortableTypeUnion(type)) {
    add(
      ctx,
      "type-union",
      "warning",
      path5,
      `\`type\` is an array (${JSON.stringify(type)}). This is legal JSON Schema, and some model providers recommend it for nullable fields, but it is less portable: a client that maps tool schemas onto a single-\`type\` dialect (such as the OpenAPI subset used for Gemini function declarations) may reject the tool or drop the constraint.`,
      `Split it into \`anyOf\` branches, each with a single \`type\` \u2014 \`{"anyOf": [${type.map((t) => `{"type": "${t}"}`).join(
        ", "
      )}]}\`. (Making the property optional instead is a different contract: absent is not the same as \`null\`.)${type.includes("null") ? NULL_BRANCH_CAVEAT : ""}`
    );
  }
  const ref = node.$ref;
  if (typeof ref === "string" && ref !== "" && !ref.startsWith("#") && !ctx.hasEmbeddedIds) {
    add(
      ctx,
      "remote-ref",
      "warning",
      path5,
      `\`$ref\` points outside this document (\`${ref}\`). Clients do not fetch remote schemas, so the constraint is dropped or the tool is rejected.`,
      "Inline the referenced schema, or move it into `$defs` and reference it as `#/$defs/<name>`."
    );
  }
  const constrains = constrainsInstance(node);
  if (!constrains && keyword !== "not") {
    add(
      ctx,
      "untyped-schema",
      "warning",
      path5,
      "Schema carries no validation keyword at all, so it accepts any value \u2014 the object-literal spelling of a bare `true`.",
      // "changes", not "narrows": in an ordinary property position it does
      // narrow, but under a conditional (`if`) a typed replacement redirects
      // which branch applies rather than tightening anything.
      'Declare what the value actually is \u2014 e.g. `{"type": "object", "additionalProperties": true}` for a free-form object. That is a deliberate change of contract, which is the point: as written it constrains nothing.'
    );
  }
}
function lintSchema(schema, kind, findings) {
  walk(schema, "", void 0, 0, {
    schema: kind,
    findings,
    hasEmbeddedIds: declaresAnyId(schema)
  });
}
function lintToolSchemas(tool) {
  const findings = [];
  if (tool.inputSchema !== void 0) {
    lintSchema(tool.inputSchema, "inputSchema", findings);
  }
  if (tool.outputSchema !== void 0) {
    lintSchema(tool.outputSchema, "outputSchema", findings);
  }
  return findings;
}
function lintTools(tools) {
  const results = [];
  for (const tool of tools) {
    const findings = lintToolSchemas(tool);
    if (findings.length > 0) results.push({ toolName: tool.name, findings });
  }
  return results;
}
function countFindings(results) {
  let errors = 0;
  let warnings = 0;
  for (const { findings } of results) {
    for (const f of findings) {
      if (f.severity === "error") errors++;
      else warnings++;
    }
  }
  return { errors, warnings };
}
function plural2(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function summarizeFindings(results) {
  const { errors, warnings } = countFindings(results);
  return `${plural2(errors, "error")}, ${plural2(warnings, "warning")} across ${plural2(results.length, "tool")}`;
}
function formatSchemaLintReport(results) {
  const lines = [];
  for (const { toolName, findings } of results) {
    for (const f of findings) {
      lines.push(
        `${f.severity === "error" ? "Error" : "Warning"}: tool "${toolName}"`
      );
      lines.push(`  Path: ${describeSchemaPath(f.schema, f.path)}`);
      lines.push(`  Issue: ${f.issue}`);
      lines.push(`  Suggestion: ${f.suggestion}`);
      lines.push("");
    }
  }
  lines.push(`${summarizeFindings(results)}.`);
  return lines.join("\n");
}

// src/handlers/schema-lint-report.ts
function toolsFromResult(result) {
  const tools = result.tools;
  if (!Array.isArray(tools)) return [];
  return tools.filter(
    (t) => typeof t === "object" && t !== null && typeof t.name === "string"
  );
}
function lintListResult(result) {
  return lintTools(toolsFromResult(result));
}
async function writeSchemaLintReport(results, strict, quiet = false) {
  if (results.length === 0) return;
  if (!strict) {
    if (quiet) return;
    await awaitableError(
      `Schema portability: ${summarizeFindings(results)}. Re-run with --strict for details.
`
    );
    return;
  }
  await awaitableError(`${formatSchemaLintReport(results)}
`);
}

// src/handlers/emit-result.ts
async function emitResult(result, appInfo, args) {
  const json = args.format === "json";
  if (args.appInfo) {
    const info = appInfo ?? {
      hasApp: false,
      toolName: args.toolName ?? ""
    };
    await awaitableLog(JSON.stringify(json ? { appInfo: info } : info) + "\n");
    if (!info.hasApp) {
      throw new CliExitCodeError(
        EXIT_CODES.NO_APP,
        `Tool '${args.toolName}' has no MCP App UI resource (_meta.ui.resourceUri).`
      );
    }
    return;
  }
  const lint = args.method === "tools/list" ? lintListResult(result) : void 0;
  const written = args.output ? await writeResultFile(
    result,
    args.method ?? "",
    args.output,
    args.outputFormat
  ) : void 0;
  if (json) {
    const envelope = written ? { output: written } : { result };
    if (appInfo?.hasApp) envelope.appInfo = appInfo;
    if (args.strict && lint && lint.length > 0) envelope.schemaFindings = lint;
    await awaitableLog(JSON.stringify(envelope) + "\n");
  } else if (written) {
    if (!args.quiet) {
      await awaitableError(
        `Wrote ${written.bytes} bytes (${written.format}) to ${written.path}
`
      );
    }
  } else {
    await awaitableLog(JSON.stringify(result, null, 2) + "\n");
  }
  if (lint) {
    await writeSchemaLintReport(
      lint,
      args.strict === true,
      args.quiet === true
    );
  }
  if (result.isError === true) {
    throw new CliExitCodeError(
      EXIT_CODES.TOOL_ERROR,
      `Tool '${args.toolName}' returned isError:true.`,
      { code: "tool_is_error" }
    );
  }
  if (args.strict && lint) {
    const { errors } = countFindings(lint);
    if (errors > 0) {
      throw new CliExitCodeError(
        EXIT_CODES.SCHEMA_UNPORTABLE,
        `${errors} tool schema portability error${errors === 1 ? "" : "s"} found (--strict).`,
        { code: "schema_unportable" }
      );
    }
  }
}

// src/handlers/consume-outcome.ts
function isBrokenPipe(err) {
  return err instanceof Error && err.code === "EPIPE";
}
async function consumeMethodOutcome(outcome, args) {
  if (outcome.kind === "result") {
    await emitResult(outcome.result, outcome.appInfo, args);
    return;
  }
  if (outcome.kind === "ndjson") {
    for (const line of outcome.lines) {
      await awaitableLog(JSON.stringify(line) + "\n");
    }
    if (outcome.summary && !args.quiet) {
      await awaitableError(`${outcome.summary}
`);
    }
    if (outcome.exitCode) {
      throw new CliExitCodeError(outcome.exitCode, outcome.summary ?? "", {
        // The envelope's `code` follows the exit code, so a caller reading one
        // never has to reconcile it against the other.
        code: outcome.exitCode === EXIT_CODES.SKILL_INCOMPLETE ? "skills_incomplete" : outcome.exitCode === EXIT_CODES.SKILL_UNVERIFIABLE ? "skills_unverifiable" : "skills_nonconformant"
      });
    }
    return;
  }
  await new Promise((resolve9, reject) => {
    let stop;
    const detach = () => {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
      process.stdout.off("error", onStdoutError);
    };
    const finish = (err) => {
      detach();
      stop?.();
      if (err === void 0) resolve9();
      else reject(err);
    };
    const onSignal = () => finish();
    const onStdoutError = (err) => finish(isBrokenPipe(err) ? void 0 : err);
    process.stdout.on("error", onStdoutError);
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
    try {
      stop = outcome.start((obj) => {
        void awaitableLog(JSON.stringify(obj) + "\n");
      });
    } catch (err) {
      detach();
      reject(err);
    }
  });
}

// src/completion.ts
var COMPLETION_SHELLS = ["bash", "zsh", "fish"];
var COMPLETION_COMMAND = "mcp-inspector";
var MODE_FLAGS = [
  { long: "--cli", takesValue: false, description: "Run the CLI" },
  { long: "--web", takesValue: false, description: "Run the web UI" },
  { long: "--tui", takesValue: false, description: "Run the terminal UI" }
];
var CATALOG_METHODS = [
  "servers/list",
  "servers/show",
  ...CATALOG_WRITE_METHODS
];
function isCatalogMethod(method) {
  return CATALOG_METHODS.includes(method);
}
var VALUE_CHOICES = {
  "--method": [...ONE_SHOT_METHODS, ...CATALOG_METHODS],
  "--transport": ["stdio", "sse", "http"],
  "--log-level": Object.values(LoggingLevelSchema.enum),
  "--format": ["text", "json"],
  "--output-format": OUTPUT_FILE_FORMATS,
  "--protocol-era": ["legacy", "auto", "modern"],
  "--completion": COMPLETION_SHELLS
};
function isCompletionShell(value) {
  return COMPLETION_SHELLS.includes(value);
}
function parseCompletionShell(value) {
  if (!isCompletionShell(value)) {
    throw new Error(
      `Invalid shell: ${value}. Supported shells are: ${COMPLETION_SHELLS.join(", ")}`
    );
  }
  return value;
}
var MIN_SUMMARY_LENGTH = 20;
function summarize(description) {
  const sentences = description.split(/(?<=\.)\s+(?=[A-Z])/);
  let summary = "";
  for (const sentence of sentences) {
    summary = summary ? `${summary} ${sentence}` : sentence;
    if (summary.length >= MIN_SUMMARY_LENGTH) break;
  }
  return summary.trim().replace(/\.$/, "");
}
function toCompletionFlag(option) {
  const takesValue = option.required || option.optional;
  const flag = {
    takesValue,
    description: summarize(option.description)
  };
  if (option.long) flag.long = option.long;
  if (option.short) flag.short = option.short;
  if (takesValue && /<path>|\[path\]/.test(option.flags)) flag.path = true;
  const choices = option.argChoices ?? (option.long && VALUE_CHOICES[option.long]);
  if (takesValue && choices) flag.choices = choices;
  return flag;
}
function collectCompletionFlags(program) {
  const flags = program.options.filter((option) => !option.hidden).map(toCompletionFlag);
  flags.push({
    long: "--help",
    short: "-h",
    takesValue: false,
    description: "Display help for command"
  });
  return flags;
}
function names(flag) {
  return [flag.long, flag.short].filter((n) => Boolean(n));
}
function shQuote(value) {
  return `'${value.replace(/'/g, `'\\''`)}'`;
}
function fishQuote(value) {
  return `'${value.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
}
var FUNCTION_NAME = "_mcp_inspector";
function header(shell) {
  return `# ${shell} completion for ${COMPLETION_COMMAND} --cli (generated by \`${COMPLETION_COMMAND} --cli --completion ${shell}\`).`;
}
function renderBash(flags) {
  const allNames = flags.flatMap(names).join(" ");
  const modeNames = MODE_FLAGS.flatMap(names).join(" ");
  const choiceCases = flags.filter((f) => f.choices).map(
    (f) => `    ${names(f).join("|")})
      COMPREPLY=( $(compgen -W ${shQuote(f.choices.join(" "))} -- "$cur") )
      return 0 ;;`
  );
  const freeValueNames = flags.filter((f) => f.takesValue && !f.choices).flatMap(names);
  const cases = [
    ...choiceCases,
    `    ${freeValueNames.join("|")})
      return 0 ;;`
  ].join("\n");
  return `${header("bash")}
# Load it with:  source <(${COMPLETION_COMMAND} --cli --completion bash)
${FUNCTION_NAME}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}"
  local prev="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=( $(compgen -W ${shQuote(modeNames)} -- "$cur") )
    return 0
  fi
  [ "\${COMP_WORDS[1]}" = "--cli" ] || return 0
  # \`--opt=value\`: "=" is in COMP_WORDBREAKS, so bash splits it into
  # \`--opt\`, \`=\`, \`value\`. Readline only replaces the text after the "=",
  # so complete the bare value against the option before it.
  if [ "$cur" = "=" ]; then
    cur=""
  elif [ "$prev" = "=" ] && [ "$COMP_CWORD" -ge 3 ]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  case "$prev" in
${cases}
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=( $(compgen -W ${shQuote(allNames)} -- "$cur") )
  fi
  return 0
}
complete -o default -F ${FUNCTION_NAME} ${COMPLETION_COMMAND}
`;
}
function zshDescribeEntry(name, description) {
  const escaped = name.replace(/\\/g, "\\\\").replace(/:/g, "\\:");
  return shQuote(`${escaped}:${description}`);
}
function renderZsh(flags) {
  const optionEntries = flags.flatMap((f) => names(f).map((n) => zshDescribeEntry(n, f.description))).map((entry) => `    ${entry}`).join("\n");
  const modeEntries = MODE_FLAGS.flatMap(
    (f) => names(f).map((n) => zshDescribeEntry(n, f.description))
  ).join(" ");
  const cases = flags.filter((f) => f.takesValue).map((f) => {
    const pattern = names(f).join("|");
    if (f.choices) {
      const values = f.choices.map(shQuote).join(" ");
      return `    ${pattern})
      compadd -- ${values}
      return ;;`;
    }
    if (f.path) return `    ${pattern})
      _files
      return ;;`;
    return `    ${pattern})
      _message 'value'
      return ;;`;
  }).join("\n");
  return `#compdef ${COMPLETION_COMMAND}
${header("zsh")}
# Load it with:  source <(${COMPLETION_COMMAND} --cli --completion zsh)
# or save it as _${COMPLETION_COMMAND} in a directory on your $fpath.
${FUNCTION_NAME}() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]}
  if (( CURRENT == 2 )); then
    local -a modes
    modes=(${modeEntries})
    _describe -t modes 'mode' modes
    return
  fi
  if [[ \${words[2]} != --cli ]]; then
    _files
    return
  fi
  # \`--opt=value\` stays one word: split it, and move \`--opt=\` into IPREFIX
  # so only the value is replaced.
  local inline=0
  if [[ $cur == --*=* ]]; then
    prev=\${cur%%=*}
    compset -P '*='
    cur=\${cur#*=}
    inline=1
  fi
  case $prev in
${cases}
  esac
  (( inline )) && return
  if [[ $cur == -* ]]; then
    local -a opts
    opts=(
${optionEntries}
    )
    _describe -t options 'option' opts
  else
    _files
  fi
}
if [[ \${funcstack[1]} == _${COMPLETION_COMMAND} ]]; then
  ${FUNCTION_NAME} "$@"
else
  compdef ${FUNCTION_NAME} ${COMPLETION_COMMAND}
fi
`;
}
function renderFish(flags) {
  const cmd = COMPLETION_COMMAND;
  const lines = flags.map((f) => {
    const parts = [`complete -c ${cmd} -n __mcp_inspector_cli_mode`];
    if (f.long) parts.push(`-l ${f.long.slice(2)}`);
    if (f.short) parts.push(`-s ${f.short.slice(1)}`);
    if (f.choices) {
      parts.push(`-x -a ${fishQuote(f.choices.join(" "))}`);
    } else if (f.path) {
      parts.push("-r -F");
    } else if (f.takesValue) {
      parts.push("-x");
    }
    parts.push(`-d ${fishQuote(f.description)}`);
    return parts.join(" ");
  });
  const modeLines = MODE_FLAGS.map(
    (f) => `complete -c ${cmd} -n __mcp_inspector_first_arg -l ${f.long.slice(2)} -d ${fishQuote(f.description)}`
  );
  return `${header("fish")}
# Load it with:  ${cmd} --cli --completion fish | source
# or save it as ~/.config/fish/completions/${cmd}.fish
function __mcp_inspector_first_arg
    test (count (commandline -opc)) -eq 1
end
function __mcp_inspector_cli_mode
    set -l tokens (commandline -opc)
    test (count $tokens) -ge 2; and test "$tokens[2]" = --cli
end
${modeLines.join("\n")}
${lines.join("\n")}
`;
}
function renderCompletion(shell, flags) {
  switch (shell) {
    case "bash":
      return renderBash(flags);
    case "zsh":
      return renderZsh(flags);
    case "fish":
      return renderFish(flags);
  }
}
function registerCompletionOption(program) {
  program.option(
    "--completion <shell>",
    `Print a shell completion script (${COMPLETION_SHELLS.join(", ")}) on stdout and exit. No server connection is made.`,
    parseCompletionShell
  );
}
function writeCompletion(script) {
  return new Promise((resolve9, reject) => {
    const settle = (err) => {
      if (isBrokenPipe(err)) resolve9();
      else reject(err);
    };
    process.stdout.once("error", settle);
    process.stdout.write(script, (err) => {
      if (err) return settle(err);
      process.stdout.off("error", settle);
      resolve9();
    });
  });
}
async function emitCompletionIfRequested(program) {
  const shell = program.opts().completion;
  if (!shell) return false;
  await writeCompletion(
    renderCompletion(shell, collectCompletionFlags(program))
  );
  return true;
}

// ../../core/cli/handlers/connect-timeout.ts
var DEFAULT_CONNECT_TIMEOUT_MS = 15e3;
var CLI_CONNECTION_TIMEOUT_REMEDY = "To accommodate a slower server, pass a larger --connect-timeout <ms>, or set connectionTimeout on the server's catalog or config entry.";
function withConnectTimeout(settings, connectionTimeout) {
  if (connectionTimeout === void 0) return settings;
  if (settings) return { ...settings, connectionTimeout };
  return {
    headers: [],
    metadata: {},
    env: [],
    connectionTimeout,
    requestTimeout: 0,
    taskTtl: DEFAULT_TASK_TTL_MS,
    maxFetchRequests: DEFAULT_MAX_FETCH_REQUESTS,
    autoRefreshOnListChanged: false,
    paginatedLists: false,
    roots: []
  };
}

// ../../core/cli/handlers/servers-list.ts
var REDACTED = "[redacted]";
function summarizeServerConfig(config) {
  if (config.type === "sse" || config.type === "streamable-http") {
    return { type: config.type, detail: config.url ?? "" };
  }
  const args = config.args?.length ? ` ${config.args.join(" ")}` : "";
  return { type: "stdio", detail: `${config.command}${args}` };
}
async function listServerEntries(serverOptions = {}) {
  const entries = await loadServerEntries({
    ...serverOptions,
    secretStore: serverOptions.secretStore ?? new InMemorySecretStore()
  });
  return Object.entries(entries).map(([name, resolved2]) => {
    const { type, detail } = summarizeServerConfig(resolved2.config);
    return { name, type, detail };
  }).sort((a, b) => a.name.localeCompare(b.name));
}
async function showServerEntry(serverName, serverOptions = {}) {
  const name = serverName.trim();
  if (!name) {
    throw new Error("servers/show requires a server name.");
  }
  const entries = await loadServerEntries(serverOptions);
  const selected = selectServerEntry(entries, name);
  const { type, detail } = summarizeServerConfig(selected.config);
  const result = {
    name,
    type,
    detail,
    config: sanitizeServerConfig(selected.config)
  };
  if (selected.settings) {
    result.settings = sanitizeServerSettings(selected.settings);
  }
  return result;
}
function sanitizeServerConfig(config) {
  const out = { ...config };
  if ("env" in config && config.env) {
    out.env = redactStringRecord(config.env);
  }
  if ("requestInit" in config && isPlainObject(config.requestInit)) {
    out.requestInit = sanitizeInitRecord(config.requestInit);
  }
  if ("eventSourceInit" in config && isPlainObject(config.eventSourceInit)) {
    out.eventSourceInit = sanitizeInitRecord(config.eventSourceInit);
  }
  return out;
}
function sanitizeServerSettings(settings) {
  const out = {
    ...settings,
    headers: (settings.headers ?? []).map((h) => ({
      key: h.key,
      value: isSensitiveHeader(h.key) ? REDACTED : h.value
    })),
    // Metadata values may be any JSON (#1910), so the redaction has to descend:
    // a top-level key that is not itself sensitive can hold a nested one that
    // is. See `redactMetadataValue`.
    metadata: redactMetadataValue(settings.metadata ?? {}),
    env: (settings.env ?? []).map((e) => ({
      key: e.key,
      value: REDACTED
    }))
  };
  if (settings.oauthClientSecret !== void 0) {
    out.oauthClientSecret = REDACTED;
  }
  return out;
}
function redactStringRecord(record) {
  return Object.fromEntries(Object.keys(record).map((key) => [key, REDACTED]));
}
function isPlainObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
function sanitizeInitRecord(init) {
  const out = { ...init };
  if (isPlainObject(init.headers)) {
    out.headers = Object.fromEntries(
      Object.entries(init.headers).map(([key, value]) => [
        key,
        isSensitiveHeader(key) ? REDACTED : value
      ])
    );
  } else if (Array.isArray(init.headers)) {
    out.headers = init.headers.map((entry) => {
      if (Array.isArray(entry) && entry.length >= 2 && typeof entry[0] === "string") {
        const key = entry[0];
        const value = entry[1];
        return [key, isSensitiveHeader(key) ? REDACTED : value];
      }
      return entry;
    });
  }
  return out;
}
function redactMetadataValue(value) {
  if (Array.isArray(value)) {
    return value.map(redactMetadataValue);
  }
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        isSensitiveHeader(key) ? REDACTED : redactMetadataValue(member)
      ])
    );
  }
  return value;
}
function isSensitiveHeader(key) {
  const k = key.toLowerCase();
  return k.includes("auth") || k.includes("cookie") || k.includes("secret") || k.includes("token") || k.includes("password") || k.includes("api-key") || k.includes("apikey");
}

// ../../core/cli/handlers/format-output.ts
async function writeFormattedResult(result, format = "text") {
  if (format === "json") {
    await awaitableLog(JSON.stringify({ result }) + "\n");
    return;
  }
  await awaitableLog(JSON.stringify(result, null, 2) + "\n");
}

// ../../core/auth/oauth-storage.ts
import {
  OAuthClientInformationSchema as OAuthClientInformationSchema2,
  OAuthTokensSchema as OAuthTokensSchema4
} from "@modelcontextprotocol/core";
function withIssuer(value, issuer) {
  return issuer === void 0 ? value : { ...value, issuer };
}
var OAuthStorageCoordination = class {
  loaded = false;
  loadPromise;
  /** Serializes persist writes so concurrent mutators cannot reorder POSTs. */
  persistQueue = Promise.resolve();
};
var OAuthStorageBase = class {
  coordination;
  memory;
  backend;
  constructor(memory, backend, coordination = new OAuthStorageCoordination()) {
    this.memory = memory;
    this.backend = backend;
    this.coordination = coordination;
  }
  load() {
    const coordination = this.coordination;
    if (!coordination.loadPromise) {
      coordination.loadPromise = this.doLoad().catch((error) => {
        coordination.loadPromise = void 0;
        throw error;
      });
    }
    return coordination.loadPromise;
  }
  async doLoad() {
    if (this.coordination.loaded) {
      return;
    }
    const snapshot = await this.backend.read();
    if (snapshot) {
      this.memory.replace(snapshot);
    }
    this.coordination.loaded = true;
  }
  async ensureLoaded() {
    await this.load();
  }
  /**
   * Flush memory to the backend, naming the sections the calling mutation
   * touched so shared-store backends can merge just those entries over a
   * fresh read (the clobber fix — see {@link OAuthPersistSections}). The
   * snapshot is taken *inside* the queued closure, so a write that waited in
   * the queue carries the state as of when it actually runs, coalescing with
   * any mutations that landed in memory while it waited.
   */
  async persist(sections) {
    const prior = this.coordination.persistQueue;
    const tracked = prior.catch(() => {
    }).then(() => this.backend.write(this.memory.snapshot(), sections));
    this.coordination.persistQueue = tracked;
    await tracked;
  }
  /**
   * Resolve the AS-`issuer` key whose credentials answer a read. An explicit
   * `issuer` (from the SDK's `ctx.issuer`) wins; otherwise the most-recently-saved
   * `activeIssuer` answers the transport's ctx-less per-request bearer read.
   */
  resolveReadIssuer(state, issuer) {
    return issuer ?? state.activeIssuer;
  }
  /** Read the issuer-bound slot for a read, if one exists. */
  issuerSlot(state, issuer) {
    const key = this.resolveReadIssuer(state, issuer);
    return key ? getOwnEntry(state.byIssuer, key) : void 0;
  }
  /**
   * Read-modify-write the `byIssuer[issuer]` slot, set `activeIssuer`, and clear
   * the given legacy top-level fallback fields (lazy migration — the fallback is
   * promoted into the keyed slot on first issuer-stamped save).
   */
  updateIssuerSlot(serverUrl, issuer, updates, clearLegacy, setActive = true) {
    const state = this.memory.getState().getServerState(serverUrl);
    const byIssuer = {
      ...state.byIssuer,
      // The computed key defines an own property; the merge-base read needs
      // the own guard so an absent `__proto__` slot reads as undefined.
      [issuer]: { ...getOwnEntry(state.byIssuer, issuer), ...updates }
    };
    this.memory.getState().setServerState(serverUrl, {
      byIssuer,
      ...setActive && { activeIssuer: issuer },
      ...clearLegacy
    });
  }
  /** Apply `fn` to every issuer slot (used by issuer-agnostic clears). */
  mapIssuerSlots(state, fn) {
    const byIssuer = {};
    for (const [key, slot] of Object.entries(state.byIssuer ?? {})) {
      setOwnEntry(byIssuer, key, { ...slot, ...fn(slot) });
    }
    return byIssuer;
  }
  async getClientInformation(serverUrl, isPreregistered, issuer) {
    await this.ensureLoaded();
    const state = this.memory.getState().getServerState(serverUrl);
    if (isPreregistered) {
      const prereg = state.preregisteredClientInformation;
      return prereg ? await OAuthClientInformationSchema2.parseAsync(prereg) : void 0;
    }
    const slot = this.issuerSlot(state, issuer);
    const fromSlot = slot?.clientInformation;
    const clientInfo = fromSlot ?? state.clientInformation;
    if (!clientInfo) {
      return void 0;
    }
    const parsed = await OAuthClientInformationSchema2.parseAsync(clientInfo);
    return withIssuer(
      parsed,
      fromSlot ? this.resolveReadIssuer(state, issuer) : void 0
    );
  }
  async getClientRegistrationKind(serverUrl, issuer) {
    await this.ensureLoaded();
    const state = this.memory.getState().getServerState(serverUrl);
    return this.issuerSlot(state, issuer)?.clientRegistrationKind ?? state.clientRegistrationKind;
  }
  async saveClientInformation(serverUrl, clientInformation, options) {
    await this.ensureLoaded();
    if (options.issuer !== void 0) {
      this.updateIssuerSlot(
        serverUrl,
        options.issuer,
        {
          clientInformation,
          clientRegistrationKind: options.registrationKind
        },
        { clientInformation: void 0, clientRegistrationKind: void 0 }
      );
    } else {
      this.memory.getState().setServerState(serverUrl, {
        clientInformation,
        clientRegistrationKind: options.registrationKind
      });
    }
    await this.persist({ servers: [serverUrl] });
  }
  async savePreregisteredClientInformation(serverUrl, clientInformation) {
    await this.ensureLoaded();
    this.memory.getState().setServerState(serverUrl, {
      preregisteredClientInformation: clientInformation,
      clientRegistrationKind: "static"
    });
    await this.persist({ servers: [serverUrl] });
  }
  async clearClientInformation(serverUrl, isPreregistered, issuer) {
    await this.ensureLoaded();
    if (isPreregistered) {
      this.memory.getState().setServerState(serverUrl, {
        preregisteredClientInformation: void 0
      });
      await this.persist({ servers: [serverUrl] });
      return;
    }
    if (issuer !== void 0) {
      this.updateIssuerSlot(
        serverUrl,
        issuer,
        { clientInformation: void 0, clientRegistrationKind: void 0 },
        {},
        false
      );
    } else {
      const state = this.memory.getState().getServerState(serverUrl);
      const byIssuer = this.mapIssuerSlots(state, () => ({
        clientInformation: void 0,
        clientRegistrationKind: void 0
      }));
      this.memory.getState().setServerState(serverUrl, {
        byIssuer,
        clientInformation: void 0,
        clientRegistrationKind: void 0
      });
    }
    await this.persist({ servers: [serverUrl] });
  }
  async getTokens(serverUrl, issuer) {
    await this.ensureLoaded();
    const state = this.memory.getState().getServerState(serverUrl);
    const slot = this.issuerSlot(state, issuer);
    const fromSlot = slot?.tokens;
    const tokens = fromSlot ?? state.tokens;
    if (!tokens) {
      return void 0;
    }
    const result = await OAuthTokensSchema4.safeParseAsync(tokens);
    if (!result.success) {
      return void 0;
    }
    return withIssuer(
      result.data,
      fromSlot ? this.resolveReadIssuer(state, issuer) : void 0
    );
  }
  async saveTokens(serverUrl, tokens, options) {
    await this.ensureLoaded();
    if (options?.issuer !== void 0) {
      this.updateIssuerSlot(
        serverUrl,
        options.issuer,
        { tokens },
        {
          tokens: void 0,
          ...options.enterpriseManaged === true && {
            enterpriseManaged: true
          }
        }
      );
    } else {
      this.memory.getState().setServerState(serverUrl, {
        tokens,
        ...options?.enterpriseManaged === true && { enterpriseManaged: true }
      });
    }
    await this.persist({ servers: [serverUrl] });
  }
  async clearTokens(serverUrl, issuer) {
    await this.ensureLoaded();
    if (issuer !== void 0) {
      this.updateIssuerSlot(
        serverUrl,
        issuer,
        { tokens: void 0 },
        {},
        false
      );
    } else {
      const state = this.memory.getState().getServerState(serverUrl);
      const byIssuer = this.mapIssuerSlots(state, () => ({
        tokens: void 0
      }));
      this.memory.getState().setServerState(serverUrl, { byIssuer, tokens: void 0 });
    }
    await this.persist({ servers: [serverUrl] });
  }
  async getCodeVerifier(serverUrl) {
    await this.ensureLoaded();
    const state = this.memory.getState().getServerState(serverUrl);
    return state.codeVerifier;
  }
  async saveCodeVerifier(serverUrl, codeVerifier) {
    await this.ensureLoaded();
    this.memory.getState().setServerState(serverUrl, { codeVerifier });
    await this.persist({ servers: [serverUrl] });
  }
  async clearCodeVerifier(serverUrl) {
    await this.ensureLoaded();
    this.memory.getState().setServerState(serverUrl, { codeVerifier: void 0 });
    await this.persist({ servers: [serverUrl] });
  }
  async getScope(serverUrl) {
    await this.ensureLoaded();
    const state = this.memory.getState().getServerState(serverUrl);
    return state.scope;
  }
  async saveScope(serverUrl, scope) {
    await this.ensureLoaded();
    this.memory.getState().setServerState(serverUrl, { scope });
    await this.persist({ servers: [serverUrl] });
  }
  async clearScope(serverUrl) {
    await this.ensureLoaded();
    this.memory.getState().setServerState(serverUrl, { scope: void 0 });
    await this.persist({ servers: [serverUrl] });
  }
  async getServerMetadata(serverUrl) {
    await this.ensureLoaded();
    const state = this.memory.getState().getServerState(serverUrl);
    return state.serverMetadata || null;
  }
  async saveServerMetadata(serverUrl, metadata) {
    await this.ensureLoaded();
    this.memory.getState().setServerState(serverUrl, { serverMetadata: metadata });
    await this.persist({ servers: [serverUrl] });
  }
  async clearServerMetadata(serverUrl) {
    await this.ensureLoaded();
    this.memory.getState().setServerState(serverUrl, { serverMetadata: void 0 });
    await this.persist({ servers: [serverUrl] });
  }
  async getDiscoveryState(serverUrl) {
    await this.ensureLoaded();
    return this.memory.getState().getServerState(serverUrl).discoveryState;
  }
  async saveDiscoveryState(serverUrl, state) {
    await this.ensureLoaded();
    this.memory.getState().setServerState(serverUrl, { discoveryState: state });
    await this.persist({ servers: [serverUrl] });
  }
  async clearDiscoveryState(serverUrl) {
    await this.ensureLoaded();
    this.memory.getState().setServerState(serverUrl, { discoveryState: void 0 });
    await this.persist({ servers: [serverUrl] });
  }
  async takeRevocationSnapshot(serverUrl) {
    await this.ensureLoaded();
    const state = this.memory.getState().getServerState(serverUrl);
    const snapshot = {
      byIssuer: Object.fromEntries(
        Object.entries(state.byIssuer ?? {}).map(([issuer, slot]) => [
          issuer,
          { tokens: slot?.tokens, clientInformation: slot?.clientInformation }
        ])
      ),
      legacyTokens: state.tokens,
      legacyClientInformation: state.clientInformation,
      preregisteredClientInformation: state.preregisteredClientInformation,
      serverMetadata: state.serverMetadata
    };
    this.memory.getState().clearServerState(serverUrl);
    await this.persist({ servers: [serverUrl] });
    return snapshot;
  }
  async clear(serverUrl) {
    await this.ensureLoaded();
    this.memory.getState().clearServerState(serverUrl);
    await this.persist({ servers: [serverUrl] });
  }
  async getIdpSession(issuer) {
    await this.ensureLoaded();
    const session = this.memory.getState().getIdpSession(issuer);
    if (!session.idToken && !session.refreshToken && session.idTokenExpiresAt === void 0) {
      return void 0;
    }
    return session;
  }
  async saveIdpSession(issuer, session) {
    await this.ensureLoaded();
    this.memory.getState().setIdpSession(issuer, session);
    await this.persist({ idpSessions: [issuer] });
  }
  async clearIdpSession(issuer) {
    await this.ensureLoaded();
    this.memory.getState().clearIdpSession(issuer);
    await this.persist({ idpSessions: [issuer] });
  }
  async clearEnterpriseManagedResourceServers() {
    await this.ensureLoaded();
    const servers = Object.entries(this.memory.getState().servers).filter(([, state]) => state.enterpriseManaged === true).map(([url]) => url);
    this.memory.getState().clearEnterpriseManagedResourceServers();
    await this.persist({ servers });
  }
};

// ../../core/auth/store.ts
var OAuthMemoryStore = class {
  servers = {};
  idpSessions = {};
  constructor(initial) {
    if (initial) {
      this.replace(initial);
    }
  }
  getState() {
    return {
      servers: this.servers,
      idpSessions: this.idpSessions,
      getServerState: (serverUrl) => {
        return getOwnEntry(this.servers, serverUrl) || {};
      },
      setServerState: (serverUrl, updates) => {
        this.servers = {
          ...this.servers,
          // Computed keys define own properties, so this write is safe for
          // `__proto__`; only the merge-base read needs the own guard.
          [serverUrl]: {
            ...getOwnEntry(this.servers, serverUrl),
            ...updates
          }
        };
      },
      clearServerState: (serverUrl) => {
        const rest = { ...this.servers };
        delete rest[serverUrl];
        this.servers = rest;
      },
      getIdpSession: (issuer) => {
        return getOwnEntry(this.idpSessions, issuer) || {};
      },
      setIdpSession: (issuer, updates) => {
        this.idpSessions = {
          ...this.idpSessions,
          [issuer]: {
            ...getOwnEntry(this.idpSessions, issuer),
            ...updates
          }
        };
      },
      clearIdpSession: (issuer) => {
        const rest = { ...this.idpSessions };
        delete rest[issuer];
        this.idpSessions = rest;
      },
      clearEnterpriseManagedResourceServers: () => {
        const rest = { ...this.servers };
        for (const [url, serverState] of Object.entries(this.servers)) {
          if (serverState.enterpriseManaged === true) {
            delete rest[url];
          }
        }
        this.servers = rest;
      }
    };
  }
  snapshot() {
    return {
      servers: { ...this.servers },
      idpSessions: { ...this.idpSessions }
    };
  }
  replace(snapshot) {
    this.servers = { ...snapshot.servers ?? {} };
    this.idpSessions = { ...snapshot.idpSessions ?? {} };
  }
};

// ../../core/auth/node/storage-node.ts
var DEFAULT_STATE_PATH = getStoreFilePath(getDefaultStorageDir(), "oauth");
function getStateFilePath(customPath) {
  if (customPath) return customPath;
  if (process.env.MCP_INSPECTOR_OAUTH_STATE_PATH) {
    return process.env.MCP_INSPECTOR_OAUTH_STATE_PATH;
  }
  if (process.env.MCP_STORAGE_DIR) {
    return getStoreFilePath(process.env.MCP_STORAGE_DIR, "oauth");
  }
  return DEFAULT_STATE_PATH;
}
var sharedStateCache = /* @__PURE__ */ new Map();
var storageCache = /* @__PURE__ */ new Map();
function getSharedState(stateFilePath) {
  const key = getStateFilePath(stateFilePath);
  let shared = sharedStateCache.get(key);
  if (!shared) {
    shared = {
      memory: new OAuthMemoryStore(),
      coordination: new OAuthStorageCoordination()
    };
    sharedStateCache.set(key, shared);
  }
  return shared;
}
function resetNodeOAuthStorageCache(stateFilePath) {
  const key = getStateFilePath(stateFilePath);
  sharedStateCache.delete(key);
  storageCache.delete(key);
}
var NodeOAuthStorage = class extends OAuthStorageBase {
  /**
   * @param storagePath - Optional path to state file. Default: ~/.mcp-inspector/storage/oauth.json
   * @param secretStore - Optional secret store for tokens/client secrets.
   *   Default: the process-wide selected store. Tests inject an in-memory
   *   double here so they never touch the OS keychain.
   */
  constructor(storagePath, secretStore) {
    const filePath = getStateFilePath(storagePath);
    const shared = getSharedState(storagePath);
    super(
      shared.memory,
      createFileOAuthPersistBackend({ filePath, secretStore }),
      shared.coordination
    );
  }
};

// src/clear-stored-auth-for-relogin.ts
function normalizeServerUrl(serverUrl) {
  try {
    return new URL(serverUrl).href;
  } catch {
    return serverUrl;
  }
}
async function clearStoredAuthForRelogin(serverUrl, options) {
  if (!serverUrl?.trim()) return void 0;
  const raw = serverUrl.trim();
  const normalized = normalizeServerUrl(raw);
  const storage = new NodeOAuthStorage();
  const keys = normalized === raw ? [raw] : [normalized, raw];
  const plans = [];
  for (const key of keys) {
    plans.push(
      await clearAndPlanRevocation({
        serverUrl: key,
        storage,
        enabled: options?.revoke !== false
      })
    );
  }
  resetNodeOAuthStorageCache();
  return options?.revoke === false ? void 0 : sendPlans(plans, options?.budgetMs ?? DEFAULT_REVOCATION_TIMEOUT_MS);
}
async function sendPlans(plans, budgetMs) {
  const fetchFn = createProxyFetch() ?? fetch;
  const deadlineAt = performance.now() + budgetMs;
  let reported;
  let lastSkip;
  for (const plan of plans) {
    const remainingMs = deadlineAt - performance.now();
    const needsNetwork = plan.outcome === void 0;
    if (needsNetwork && remainingMs <= MIN_REVOCATION_REQUEST_BUDGET_MS) {
      const exhausted = {
        status: "failed",
        detail: `the ${budgetMs}ms revocation budget was exhausted before "${plan.serverUrl}" was attempted`
      };
      if (reported?.status !== "failed") reported = exhausted;
      continue;
    }
    const outcome = await executeOAuthRevocation(plan, {
      fetchFn,
      timeoutMs: needsNetwork ? remainingMs : void 0
    });
    if (outcome.status === "skipped" && outcome.reason === "no_tokens") {
      lastSkip = outcome;
      continue;
    }
    if (outcome.status === "failed") {
      if (reported?.status !== "failed") reported = outcome;
    } else {
      reported ??= outcome;
    }
  }
  return reported ?? lastSkip;
}

// ../../core/mcp/inspectorClient.ts
import {
  Client,
  DEFAULT_REQUEST_TIMEOUT_MSEC,
  isInputRequiredResult,
  withInputRequired
} from "@modelcontextprotocol/client";
import {
  createApplicationInputHandler,
  createTaskSessionFromClient,
  resultFromTaskOutcome,
  taskViewFromExecutionEvent,
  toolDeclarationFromMcpTool
} from "@modelcontextprotocol/ext-tasks/client";
import { bindTaskReceiver } from "@modelcontextprotocol/ext-tasks/receiver";
import {
  taskId as extTaskId2,
  toJsonValue as toJsonValue2
} from "@modelcontextprotocol/ext-tasks/core";
import {
  ProgressTokenSchema as ProgressTokenSchema2,
  RequestMetaSchema
} from "@modelcontextprotocol/core";

// ../../core/mcp/subscriptionAck.ts
import { SdkError as SdkError2, SdkErrorCode as SdkErrorCode2 } from "@modelcontextprotocol/client";
var NEVER_ACKNOWLEDGED_SDK_MESSAGE = "closed the subscription gracefully before acknowledging";
var NEVER_ACKNOWLEDGED_SUBSCRIPTION_MESSAGE = "The server closed the subscription without acknowledging it. A subscriptions/listen request must first be answered with a notifications/subscriptions/acknowledged notification; a JSON-RPC result for the listen id means graceful closure. Not retrying \u2014 the server would answer the same way again.";
function isNeverAcknowledgedSubscriptionClose(error) {
  return SdkError2.isInstance(error) && error.code === SdkErrorCode2.ConnectionClosed && error.message.includes(NEVER_ACKNOWLEDGED_SDK_MESSAGE);
}
function subscriptionFailureMessage(error) {
  if (isNeverAcknowledgedSubscriptionClose(error)) {
    return NEVER_ACKNOWLEDGED_SUBSCRIPTION_MESSAGE;
  }
  return error instanceof Error ? error.message : String(error);
}

// ../../core/mcp/subscriptionRefusal.ts
import { SdkErrorCode as SdkErrorCode3, SdkHttpError as SdkHttpError3 } from "@modelcontextprotocol/client";
var REFUSAL_STATUSES = /* @__PURE__ */ new Set([400, 403, 404, 405]);
function subscriptionListenRefusal(error) {
  if (!SdkHttpError3.isInstance(error) || error.code !== SdkErrorCode3.ClientHttpNotImplemented || !REFUSAL_STATUSES.has(error.status)) {
    return void 0;
  }
  return {
    status: error.status,
    ...error.statusText ? { statusText: error.statusText } : {}
  };
}
function subscriptionListenRefusalMessage(refusal) {
  const status = refusal.statusText ? `${refusal.status} ${refusal.statusText}` : String(refusal.status);
  return `The server refused subscriptions/listen (HTTP ${status}). Not retrying \u2014 the server would answer the same way again.`;
}

// ../../core/mcp/messageTrackingTransport.ts
var MessageTrackingTransport = class {
  baseTransport;
  callbacks;
  negotiatedProtocolVersion;
  hooks;
  constructor(baseTransport, callbacks, hooks = {}) {
    this.baseTransport = baseTransport;
    this.callbacks = callbacks;
    this.hooks = hooks;
  }
  async start() {
    return this.baseTransport.start();
  }
  async send(message, options) {
    if ("id" in message && message.id !== null && message.id !== void 0) {
      if ("result" in message || "error" in message) {
        this.callbacks.trackResponse?.(
          message,
          "client"
        );
      } else if ("method" in message) {
        const request = message;
        this.callbacks.trackRequest?.(request, "client");
        const abortedBeforeSend = options?.requestSignal?.aborted === true;
        return this.baseTransport.send(message, options).catch((err) => {
          if (abortedBeforeSend || !options?.requestSignal?.aborted) {
            this.callbacks.trackSendFailure?.(request, err);
          }
          throw err;
        });
      }
    } else if ("method" in message) {
      this.callbacks.trackNotification?.(
        message,
        "client"
      );
    }
    return this.baseTransport.send(message, options);
  }
  async close() {
    return this.baseTransport.close();
  }
  get onclose() {
    return this.baseTransport.onclose;
  }
  set onclose(handler) {
    this.baseTransport.onclose = handler;
  }
  get onerror() {
    return this.baseTransport.onerror;
  }
  set onerror(handler) {
    this.baseTransport.onerror = handler;
  }
  get onmessage() {
    return this.baseTransport.onmessage;
  }
  set onmessage(handler) {
    if (handler) {
      this.baseTransport.onmessage = (message, extra) => {
        if ("id" in message && message.id !== null && message.id !== void 0) {
          if ("result" in message || "error" in message) {
            this.callbacks.trackResponse?.(
              message,
              "server"
            );
            if (this.hooks.rawRequestChannel?.consume(
              message
            )) {
              return;
            }
          } else if ("method" in message) {
            this.callbacks.trackRequest?.(message, "server");
          }
        } else if ("method" in message) {
          this.callbacks.trackNotification?.(
            message,
            "server"
          );
        }
        handler(message, extra);
      };
    } else {
      this.baseTransport.onmessage = void 0;
    }
  }
  get sessionId() {
    return this.baseTransport.sessionId;
  }
  /**
   * Forward the base transport's per-request-stream capability (#2140).
   *
   * The SDK's `Protocol.request` reads this off the transport it was handed —
   * which is always this wrapper — to decide how a cancelled request is
   * signalled: abort that request's own stream (the 2026-07-28 signal for
   * Streamable HTTP) or POST a `notifications/cancelled` (the stdio one).
   *
   * Not forwarding it made the wrapper *answer* the question, `undefined`, for
   * every client. So the Cancel button POSTed a notification even on a modern
   * Streamable HTTP connection, where a spec-compliant server acknowledges it
   * `202` and drops it — the tool kept running and only a disconnect really
   * cancelled anything. That hit the CLI and TUI as much as the web client:
   * their real `StreamableHTTPClientTransport` advertises the flag correctly
   * and this wrapper hid it.
   *
   * A base transport that says nothing stays `undefined` rather than becoming
   * `false`, since the SDK's check is `=== true` either way and inventing a
   * value here would misreport what the transport claimed.
   */
  get hasPerRequestStream() {
    return this.baseTransport.hasPerRequestStream;
  }
  // Implemented as a concrete method (rather than delegating the base
  // transport's optional `setProtocolVersion`) so the SDK Client always
  // invokes it after the initialize handshake — including for stdio, whose
  // base transport has no `setProtocolVersion`. We capture the negotiated
  // version for the UI here, then forward to the base transport when it
  // cares (HTTP transports stamp it into subsequent request headers).
  setProtocolVersion(version) {
    this.negotiatedProtocolVersion = version;
    this.baseTransport.setProtocolVersion?.(version);
  }
  /** MCP protocol version negotiated during initialize, once connected. */
  get protocolVersion() {
    return this.negotiatedProtocolVersion;
  }
};

// ../../core/mcp/inspectorClient.ts
import {
  ProtocolError as ProtocolError3,
  ProtocolErrorCode as ProtocolErrorCode3,
  LOG_LEVEL_META_KEY,
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  PROTOCOL_VERSION_META_KEY as PROTOCOL_VERSION_META_KEY2
} from "@modelcontextprotocol/client";

// ../../core/extension/tasks/constants.ts
import { TASKS_EXTENSION_ID_V2 } from "@modelcontextprotocol/ext-tasks/core/v2";

// ../../core/extension/tasks/errors.ts
import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/client";
import {
  DispatchError,
  JsonRpcResponseError,
  TaskFailedError
} from "@modelcontextprotocol/ext-tasks/client";
function abortError(signal) {
  return signal.reason instanceof Error ? signal.reason : new DOMException("The operation was aborted", "AbortError");
}
function unwrapTaskDispatchError(error) {
  const unwrapped = error instanceof DispatchError && error.cause instanceof Error ? error.cause : error;
  if (unwrapped instanceof JsonRpcResponseError)
    return new ProtocolError(unwrapped.code, unwrapped.message, unwrapped.data);
  if (unwrapped instanceof TaskFailedError && unwrapped.code !== void 0)
    return new ProtocolError(unwrapped.code, unwrapped.message, unwrapped.data);
  return unwrapped;
}
function toProtocolError(reason) {
  const normalized = unwrapTaskDispatchError(reason);
  return normalized instanceof ProtocolError ? normalized : new ProtocolError(
    ProtocolErrorCode.InternalError,
    normalized instanceof Error ? normalized.message : String(normalized)
  );
}

// ../../core/extension/tasks/notificationSchemas.ts
import { NotificationSchema } from "@modelcontextprotocol/core";
import { z as z3 } from "zod/v4";
var TasksListChangedNotificationSchema = NotificationSchema.extend({
  method: z3.literal("notifications/tasks/list_changed"),
  params: z3.record(z3.string(), z3.unknown()).optional()
});

// ../../core/extension/tasks/progress.ts
var TaskProgressRouter = class {
  /**
   * Correlates task-call progress tokens to task ids after the first snapshot.
   * A Set per token because concurrent calls may reuse a caller-supplied
   * token; collapsing them to one task id would cross-wire progress between
   * the calls.
   */
  taskIds = /* @__PURE__ */ new Map();
  /** Active task-call owners per progress token, before task correlation. */
  owners = /* @__PURE__ */ new Map();
  /** A task call carrying `token` has started. */
  acquire(token) {
    this.owners.set(token, (this.owners.get(token) ?? 0) + 1);
  }
  /** The call carrying `token` has observed task `taskId`. */
  correlate(token, taskId) {
    const ids = this.taskIds.get(token) ?? /* @__PURE__ */ new Set();
    ids.add(taskId);
    this.taskIds.set(token, ids);
  }
  /**
   * A task call carrying `token` has settled. Releases only that call's own
   * correlation; a concurrent call sharing the token keeps its entry.
   */
  release(token, taskId) {
    const owners = this.owners.get(token) ?? 0;
    if (owners <= 1) this.owners.delete(token);
    else this.owners.set(token, owners - 1);
    if (taskId === void 0) return;
    const ids = this.taskIds.get(token);
    ids?.delete(taskId);
    if (ids?.size === 0) this.taskIds.delete(token);
  }
  /**
   * Who a progress notification for `token` belongs to: `undefined` when no
   * task call owns it (the SDK's own handlers deliver it), otherwise every
   * correlated task id — the wire cannot say which owner a shared token's
   * progress is for, so each receives it.
   */
  route(token) {
    const ids = this.taskIds.get(token);
    if (!ids?.size && !this.owners.has(token)) return void 0;
    return [...ids ?? []];
  }
  /** Forget every correlation (session reset). */
  clear() {
    this.taskIds.clear();
    this.owners.clear();
  }
};

// ../../core/extension/tasks/rawWireChannel.ts
import { SdkError as SdkError3, SdkErrorCode as SdkErrorCode4 } from "@modelcontextprotocol/client";
import { DispatchError as DispatchError2 } from "@modelcontextprotocol/ext-tasks/client";
var RAW_WIRE_ID_PREFIX = "inspector-ext-";
var RawWireChannel = class {
  pending = /* @__PURE__ */ new Map();
  counter = 0;
  host;
  constructor(host) {
    this.host = host;
  }
  /** Send one request and resolve with its JSON-RPC response. */
  async dispatch(request, options = {}, timeoutOverride) {
    const transport = this.host.transport();
    if (!transport)
      throw new DispatchError2("MCP client is not connected", true);
    if (request === null || Array.isArray(request) || typeof request !== "object") {
      throw new DispatchError2("Raw MCP request must be a JSON object");
    }
    const record = request;
    if (typeof record.method !== "string") {
      throw new DispatchError2("Raw MCP request method must be a string");
    }
    const params = record.params;
    if (params !== void 0 && (params === null || Array.isArray(params) || typeof params !== "object")) {
      throw new DispatchError2("Raw MCP request params must be a JSON object");
    }
    const signal = options.signal;
    if (signal?.aborted) throw abortError(signal);
    const id = `${RAW_WIRE_ID_PREFIX}${this.counter += 1}`;
    const message = {
      jsonrpc: "2.0",
      id,
      method: record.method,
      ...params === void 0 ? {} : { params }
    };
    const timeoutMs = timeoutOverride ?? options.context?.requestTimeoutMs ?? this.host.defaultTimeoutMs();
    const meta = params?.["_meta"];
    const progressToken = meta !== null && typeof meta === "object" && !Array.isArray(meta) ? meta.progressToken : void 0;
    return await new Promise((resolve9, reject) => {
      let onAbort;
      const wireController = new AbortController();
      const forwardAbort = () => {
        wireController.abort(signal?.reason);
      };
      signal?.addEventListener("abort", forwardAbort, { once: true });
      const cleanup = () => {
        clearTimeout(timer);
        if (signal && onAbort) signal.removeEventListener("abort", onAbort);
        signal?.removeEventListener("abort", forwardAbort);
        this.pending.delete(id);
      };
      const sendWireCancellation = (reason) => {
        if (transport.hasPerRequestStream === true) return;
        void transport.send({
          jsonrpc: "2.0",
          method: "notifications/cancelled",
          params: {
            requestId: id,
            ...reason === void 0 ? {} : { reason }
          }
        }).catch(() => {
        });
      };
      const onTimeout = () => {
        cleanup();
        const timeoutReason = `Request timed out after ${String(timeoutMs)} ms`;
        wireController.abort(new DispatchError2(timeoutReason));
        sendWireCancellation(timeoutReason);
        reject(
          new DispatchError2(
            `Raw MCP request "${message.method}" timed out after ${timeoutMs} ms`,
            false,
            {
              cause: this.host.annotateError(
                new SdkError3(SdkErrorCode4.RequestTimeout, "Request timed out", {
                  timeout: timeoutMs
                }),
                message.method
              )
            }
          )
        );
      };
      let timer = setTimeout(onTimeout, timeoutMs);
      const resetTimeout = progressToken !== void 0 && this.host.resetTimeoutOnProgress() ? () => {
        clearTimeout(timer);
        timer = setTimeout(onTimeout, timeoutMs);
      } : void 0;
      this.pending.set(id, {
        resolve: resolve9,
        reject,
        cleanup,
        progressToken,
        resetTimeout
      });
      if (signal) {
        onAbort = () => {
          const pending = this.pending.get(id);
          if (!pending) return;
          pending.cleanup();
          const reason = signal.reason;
          sendWireCancellation(typeof reason === "string" ? reason : void 0);
          reject(abortError(signal));
        };
        signal.addEventListener("abort", onAbort, { once: true });
      }
      transport.send(message, {
        ...options.context?.headers === void 0 ? {} : { headers: options.context.headers },
        requestSignal: wireController.signal
      }).catch((error) => {
        const pending = this.pending.get(id);
        if (!pending) return;
        pending.cleanup();
        reject(
          this.host.annotateError(
            error instanceof Error ? error : new Error(String(error)),
            message.method
          )
        );
      });
    });
  }
  /**
   * Settle the raw request a response answers. Returns false — leaving the
   * frame to the SDK — only for an id this channel did not issue. A response
   * to one it issued but no longer holds (the request timed out or was
   * aborted, and the server answered anyway) is swallowed: the SDK only knows
   * numeric ids, so forwarding it would surface a spurious "unknown message
   * ID" error.
   */
  consume(message) {
    const { id } = message;
    if (typeof id !== "string" || !id.startsWith(RAW_WIRE_ID_PREFIX)) {
      return false;
    }
    const pending = this.pending.get(id);
    if (!pending) return true;
    pending.cleanup();
    if ("error" in message) {
      const { error } = message;
      pending.resolve({
        kind: "error",
        error: {
          code: error.code,
          message: error.message,
          ...isSerializableJson(error.data) ? { data: error.data } : {}
        }
      });
    } else if (!isSerializableJson(message.result)) {
      pending.reject(
        new DispatchError2(`Raw MCP request ${id} returned a non-JSON result`)
      );
    } else {
      pending.resolve({ kind: "result", result: message.result });
    }
    return true;
  }
  /** Re-arm the timeout of every pending request carrying `token`. */
  noteProgress(token) {
    for (const pending of this.pending.values()) {
      if (pending.progressToken === token) pending.resetTimeout?.();
    }
  }
  /** Reject everything in flight (connection ended or disconnected). */
  rejectAll(reason) {
    const pendingRequests = [...this.pending.values()];
    this.pending.clear();
    for (const pending of pendingRequests) {
      pending.cleanup();
      pending.reject(new DispatchError2(reason));
    }
  }
};

// ../../core/extension/tasks/session.ts
import { createTaskSessionEndpointId } from "@modelcontextprotocol/ext-tasks/client";
function taskSessionEndpointId(config, clientInfo) {
  return createTaskSessionEndpointId(
    "inspector",
    config.type === "sse" || config.type === "streamable-http" ? {
      host: clientInfo,
      transport: { type: config.type, url: new URL(config.url).toString() }
    } : {
      host: clientInfo,
      transport: {
        type: "stdio",
        command: config.command,
        args: config.args,
        cwd: config.cwd ?? null
      }
    }
  );
}
function isTasksExtensionNegotiated(era, capabilities) {
  if (era !== "modern") return false;
  const extension = capabilities?.extensions?.[TASKS_EXTENSION_ID_V2];
  return extension !== null && typeof extension === "object" && !Array.isArray(extension) && Object.keys(extension).length === 0;
}

// ../../core/extension/tasks/wire.ts
import { CallToolResultSchema } from "@modelcontextprotocol/core";
import { withRelatedTaskMetadata } from "@modelcontextprotocol/ext-tasks/client";
import {
  runtimeCodecFromStandardSchema,
  taskId as extTaskId,
  toJsonValue
} from "@modelcontextprotocol/ext-tasks/core";
var taskToolResultCodec = runtimeCodecFromStandardSchema({
  "~standard": {
    version: 1,
    vendor: "mcp-inspector",
    validate(value) {
      const result = CallToolResultSchema.safeParse(value);
      return result.success ? { value: result.data } : {
        issues: result.error.issues.map(({ message }) => ({ message }))
      };
    }
  }
});
function jsonObject(value) {
  const json = toJsonValue(value);
  if (json === null || Array.isArray(json) || typeof json !== "object") {
    throw new TypeError("Expected a JSON object");
  }
  const object = {};
  for (const [key, member] of Object.entries(json)) object[key] = member;
  return object;
}
function paramsWithRelatedTask(params, taskId) {
  const rawMetadata = params._meta;
  const metadata = rawMetadata !== null && !Array.isArray(rawMetadata) && typeof rawMetadata === "object" ? rawMetadata : void 0;
  return {
    ...params,
    _meta: withRelatedTaskMetadata(metadata, { taskId: extTaskId(taskId) })
  };
}
function toInspectorTask(view) {
  const timestamp = view.createdAt ?? view.lastUpdatedAt ?? "";
  return {
    ...view,
    createdAt: timestamp,
    lastUpdatedAt: view.lastUpdatedAt ?? timestamp
  };
}
function taskInputOrigin(delivery) {
  if (delivery === "task-update") return "task-input-required";
  if (delivery === "request-retry") return "input-required";
  return "server-request";
}

// ../../core/mcp/extensions.ts
import { RESOURCE_MIME_TYPE } from "@modelcontextprotocol/ext-apps/app-bridge";
var EMA_EXTENSION_KEY = "io.modelcontextprotocol/enterprise-managed-authorization";
var UI_EXTENSION_KEY = "io.modelcontextprotocol/ui";
var MCP_APP_MIME_TYPE = RESOURCE_MIME_TYPE;
var ADVERTISABLE_EXTENSIONS = [
  {
    key: TASKS_EXTENSION_ID_V2,
    label: "Tasks (io.modelcontextprotocol/tasks)",
    // The modern Tasks extension (SEP-2663). Advertised by default so the SDK
    // stamps it into every modern request envelope — the per-request
    // declaration a server requires before it may return a `CreateTaskResult`
    // (server-directed task creation). Harmless on legacy (extensions ignored).
    defaultAdvertised: true
  },
  {
    key: UI_EXTENSION_KEY,
    label: "MCP Apps UI (io.modelcontextprotocol/ui)",
    // The MCP Apps UI extension, advertised with the App resource MIME type the
    // Inspector renders — a conforming server checks the `mimeTypes` before
    // serving a UI resource. Default-on only where Apps can actually be
    // rendered (the web client); the CLI and TUI cannot, so they leave it off
    // unless explicitly overridden (#2403).
    defaultAdvertised: true,
    requiresAppRenderer: true,
    advertisement: { mimeTypes: [MCP_APP_MIME_TYPE] }
  },
  {
    key: SKILLS_EXTENSION_KEY,
    label: "Skills (io.modelcontextprotocol/skills)",
    // The Skills extension (SEP-2640). SEP-2133 negotiates an extension from
    // both sides, so a server may refuse `skills/list`, `skills/get` and
    // `resources/directory/read` to a client that did not declare it — and the
    // Inspector calls all three once the server declares its half. Advertised
    // by default for that reason; turning it off is how to check a server's
    // refusal path. Declared with no settings: SEP-2640 defines none for the
    // client side. (#2373)
    defaultAdvertised: true
  }
];
function isAdvertisedByDefault(ext, rendersApps) {
  return ext.defaultAdvertised && (!ext.requiresAppRenderer || rendersApps);
}
function buildClientExtensions(input) {
  const map = {};
  for (const ext of ADVERTISABLE_EXTENSIONS) {
    const advertised = input.advertised?.[ext.key] ?? isAdvertisedByDefault(ext, input.rendersApps === true);
    if (advertised) {
      map[ext.key] = ext.advertisement ? structuredClone(ext.advertisement) : {};
    }
  }
  const uiAdvertisement = map[UI_EXTENSION_KEY];
  if (input.appElicitation && uiAdvertisement) {
    map[UI_EXTENSION_KEY] = { ...uiAdvertisement, elicitation: {} };
  }
  if (input.enterpriseManaged) {
    map[EMA_EXTENSION_KEY] = {};
  }
  return map;
}

// ../../core/mcp/appElicitation.ts
import { ElicitResultSchema } from "@modelcontextprotocol/core";
function uiExtension(capabilities) {
  const ext = capabilities?.extensions?.[UI_EXTENSION_KEY];
  return typeof ext === "object" && ext !== null ? ext : void 0;
}
function getUiClientCapability(capabilities) {
  return uiExtension(capabilities);
}
function getUiServerCapability(capabilities) {
  return uiExtension(capabilities);
}
function supportsAppElicitation(clientCapabilities, serverCapabilities) {
  const clientUi = getUiClientCapability(clientCapabilities);
  const serverUi = getUiServerCapability(serverCapabilities);
  return Boolean(
    clientCapabilities?.elicitation?.form && clientUi?.mimeTypes?.includes(MCP_APP_MIME_TYPE) && clientUi.elicitation && serverUi?.elicitation
  );
}
var ELICITATION_UI_URI_ERROR = "Elicitation UI resourceUri must be an absolute ui:// URI";
function validateElicitationUiResourceUri(resourceUri) {
  let parsed;
  try {
    parsed = new URL(resourceUri);
  } catch {
    throw new Error(ELICITATION_UI_URI_ERROR);
  }
  if (parsed.protocol !== "ui:" || !/^ui:\/\//i.test(resourceUri) || parsed.host.length === 0) {
    throw new Error(ELICITATION_UI_URI_ERROR);
  }
}
function getElicitationUiResourceUri(params) {
  const ui = params._meta?.ui;
  if (typeof ui !== "object" || ui === null) return void 0;
  const resourceUri = ui.resourceUri;
  if (resourceUri === void 0) return void 0;
  if (typeof resourceUri !== "string") {
    throw new Error("Elicitation UI resourceUri must be a string");
  }
  validateElicitationUiResourceUri(resourceUri);
  return resourceUri;
}
function isFormElicitation(params) {
  const mode = params.mode;
  return mode === void 0 || mode === "form";
}
var ELICIT_RESULT_ERROR = "App returned an invalid elicitation result";
function validateAppElicitResult(provider, params, result) {
  const parsed = ElicitResultSchema.safeParse(result);
  if (!parsed.success) {
    return `${ELICIT_RESULT_ERROR}: ${parsed.error.issues[0]?.message ?? "does not match ElicitResult"}`;
  }
  if (parsed.data.action !== "accept") return void 0;
  const content = parsed.data.content;
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    return "App accepted the elicitation without a content object";
  }
  const schema = params.requestedSchema;
  if (typeof schema !== "object" || schema === null) return void 0;
  try {
    const validate = provider.getValidator(schema);
    const validation = validate(content);
    return validation.valid ? void 0 : `App content does not match the requested schema: ${validation.errorMessage}`;
  } catch {
    return void 0;
  }
}

// ../../core/mcp/inspectorClient.ts
import {
  EmptyResultSchema,
  CallToolResultSchema as CallToolResultSchema2,
  GetPromptResultSchema,
  ReadResourceResultSchema,
  TaskStatusNotificationSchema,
  ListToolsResultSchema,
  ListResourcesResultSchema,
  ListResourceTemplatesResultSchema,
  ListPromptsResultSchema,
  ResourceSchema as ResourceSchema2,
  ResourceTemplateSchema,
  PromptSchema
} from "@modelcontextprotocol/core";
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/client/validators/ajv";

// ../../core/mcp/toolOutputValidation.ts
function validateToolOutput(provider, tool, result) {
  if (!tool.outputSchema) return void 0;
  const structured = result.structuredContent;
  if (structured == null) {
    return result.isError ? void 0 : `Tool "${tool.name}" declares an output schema but returned no structured content`;
  }
  try {
    const validate = provider.getValidator(tool.outputSchema);
    const validation = validate(structured);
    return validation.valid ? void 0 : validation.errorMessage;
  } catch {
    return void 0;
  }
}

// ../../core/mcp/listSalvage.ts
import { z as z4 } from "zod/v4";
import { SdkError as SdkError4, SdkErrorCode as SdkErrorCode5 } from "@modelcontextprotocol/client";
import { ToolSchema } from "@modelcontextprotocol/core";
var LIST_MAX_PAGES = 64;
function listPaginationExceeded(method) {
  return new Error(
    `Salvage walk for ${method} exceeded ${LIST_MAX_PAGES} pages without the server's pagination converging`
  );
}
function isClientDecodeRejection(err) {
  return SdkError4.isInstance(err) && (err.code === SdkErrorCode5.InvalidResult || err.code === SdkErrorCode5.UnsupportedResultType);
}
function isSalvageableRejection(err) {
  return SdkError4.isInstance(err) && err.code === SdkErrorCode5.InvalidResult;
}
function lenientListPageSchema(resultSchema, itemsKey) {
  return resultSchema.extend({ [itemsKey]: z4.array(z4.unknown()) });
}
function nextCursorOf(page) {
  if (typeof page !== "object" || page === null) return void 0;
  const value = page.nextCursor;
  return typeof value === "string" ? value : void 0;
}
var ModernResultEnvelopeSchema = z4.looseObject({
  resultType: z4.literal("complete"),
  // A non-negative INTEGER, matching the codec: `ttlMs: -1` or `0.5` is an
  // envelope violation the strict path rejects, and accepting it here on the
  // strength of an unrelated bad entry would hide it.
  ttlMs: z4.int().min(0),
  cacheScope: z4.enum(["public", "private"])
});
function rawItemsOf(page, itemsKey) {
  if (typeof page !== "object" || page === null) return void 0;
  const value = page[itemsKey];
  return Array.isArray(value) ? value : void 0;
}
function labelForRawItem(value) {
  if (typeof value !== "object" || value === null) return void 0;
  const record = value;
  for (const key of ["name", "uriTemplate", "uri", "title"]) {
    const candidate = record[key];
    if (typeof candidate === "string" && candidate.length > 0) return candidate;
  }
  return void 0;
}
function describeIssues(error) {
  const [issue] = error.issues;
  if (!issue) return "did not match the expected shape";
  const path5 = issue.path.join(".");
  const detail = expectedDetail(issue);
  const message = detail ? `${issue.message} (${detail})` : issue.message;
  return path5.length > 0 ? `${path5}: ${message}` : message;
}
function expectedDetail(issue) {
  if (!("expected" in issue) || typeof issue.expected !== "string") {
    return void 0;
  }
  const detail = `expected ${issue.expected}`;
  return issue.message.includes(detail) ? void 0 : detail;
}
function salvageListItems({
  method,
  items,
  schema,
  startIndex = 0
}) {
  const valid = [];
  const malformed = [];
  items.forEach((item, offset) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) {
      valid.push(parsed.data);
      return;
    }
    const label = labelForRawItem(item);
    malformed.push({
      method,
      index: startIndex + offset,
      ...label !== void 0 && { label },
      reason: describeIssues(parsed.error)
    });
  });
  return { valid, malformed };
}
function summarizeMalformed(malformed) {
  const [first] = malformed;
  if (!first) return "";
  const where = first.label ?? `index ${first.index}`;
  const rest = malformed.length > 1 ? ` (+${malformed.length - 1} more)` : "";
  return `Dropped ${malformed.length} malformed ${malformed.length === 1 ? "entry" : "entries"} \u2014 ${where}: ${first.reason}${rest}`;
}
function toolItemSchemaForEra(isModern) {
  return isModern ? eraToolItemSchema(ModernToolWireSchema, stripExecution) : eraToolItemSchema(LegacyToolWireSchema, (tool) => tool);
}
var LegacyToolWireSchema = ToolSchema.extend({
  outputSchema: ToolSchema.shape.inputSchema.optional()
});
var ModernToolWireSchema = ToolSchema.extend({
  inputSchema: z4.looseObject({
    type: z4.literal("object"),
    $schema: z4.string().optional()
  })
});
function stripExecution(tool) {
  if (tool.execution === void 0) return tool;
  const { execution: _execution, ...rest } = tool;
  return rest;
}
function eraToolItemSchema(wire, normalize) {
  return wire.transform((parsed) => normalize(parsed));
}

// ../../core/mcp/uriTemplate.ts
import { UriTemplate } from "@modelcontextprotocol/client";
var OPERATORS = ["+", "#", ".", "/", ";", "?", "&"];
var NAMED_OPERATORS = /* @__PURE__ */ new Set([";", "?", "&"]);
var VARCHAR = String.raw`(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})`;
var TOLERATED_VARCHAR = String.raw`[-~]`;
function varnameGrammar(varchar) {
  return `${varchar}(?:\\.?${varchar})*`;
}
var MODIFIER = String.raw`(?:\*|:([1-9][0-9]{0,3}))?`;
var CONFORMING_VARSPEC = new RegExp(
  `^(${varnameGrammar(VARCHAR)})${MODIFIER}$`
);
var TOLERATED_VARSPEC = new RegExp(
  `^(${varnameGrammar(`(?:${VARCHAR}|${TOLERATED_VARCHAR})`)})${MODIFIER}$`
);
function parseVarSpec(raw) {
  const conforming = CONFORMING_VARSPEC.exec(raw);
  const match = conforming ?? TOLERATED_VARSPEC.exec(raw);
  if (match === null) return "invalid";
  const [, name, maxLength] = match;
  return {
    name,
    ...maxLength === void 0 ? {} : { maxLength: +maxLength },
    ...conforming === null ? { conforming: false } : {}
  };
}
function parseUriTemplate(uriTemplate) {
  const parts = [];
  let literal = "";
  let i = 0;
  while (i < uriTemplate.length) {
    if (uriTemplate[i] !== "{") {
      literal += uriTemplate[i];
      i += 1;
      continue;
    }
    const end = uriTemplate.indexOf("}", i);
    if (end === -1) {
      literal += uriTemplate.slice(i);
      break;
    }
    if (literal) {
      parts.push({ kind: "literal", text: literal });
      literal = "";
    }
    const body = uriTemplate.slice(i + 1, end);
    const operator = OPERATORS.find((op) => body.startsWith(op)) ?? "";
    const parsed = body.slice(operator.length).split(",").map(parseVarSpec);
    const varspecs = parsed.filter(
      (spec) => spec !== "invalid"
    );
    parts.push({
      kind: "expression",
      source: uriTemplate.slice(i, end + 1),
      operator,
      varspecs,
      names: varspecs.map((spec) => spec.name),
      invalid: parsed.includes("invalid")
    });
    i = end + 1;
  }
  if (literal) parts.push({ kind: "literal", text: literal });
  return parts;
}
function readValue(values, name) {
  return Object.hasOwn(values, name) ? values[name] : void 0;
}
var ALLOW_RESERVED = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]/gu;
function encodeLiteral(text) {
  return text.split(/([{}])/g).map(
    (chunk, index) => index % 2 === 1 ? chunk : encodeAllowReserved(chunk)
  ).join("");
}
function encodeAllowReserved(value) {
  return value.split(/(%[0-9A-Fa-f]{2})/g).map(
    (chunk, index) => index % 2 === 1 ? chunk : chunk.replace(ALLOW_RESERVED, (char) => encodeURIComponent(char))
  ).join("");
}
var FORCE_ENCODED = {
  "!": "%21",
  "'": "%27",
  "(": "%28",
  ")": "%29",
  "*": "%2A"
};
function encodeUnreserved(value) {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (char) => FORCE_ENCODED[char]
  );
}
function allowsReserved(operator) {
  return operator === "+" || operator === "#";
}
function encodeValue(value, operator) {
  return allowsReserved(operator) ? encodeAllowReserved(value) : encodeUnreserved(value);
}
var CONTINUATION = String.raw`%[89AB][0-9A-F]`;
var UTF8_SEQUENCE = [
  String.raw`(?:%F0%(?:9[0-9A-F]|[AB][0-9A-F])|%F[1-3]${CONTINUATION}|%F4%8[0-9A-F])${CONTINUATION}${CONTINUATION}`,
  String.raw`(?:%E0%[AB][0-9A-F]|%E[1-9ABCEF]${CONTINUATION}|%ED%[89][0-9A-F])${CONTINUATION}`,
  String.raw`%(?:C[2-9A-F]|D[0-9A-F])${CONTINUATION}`
].join("|");
var PREFIX_UNIT = new RegExp(`${UTF8_SEQUENCE}|%[0-9A-F]{2}|[\\s\\S]`, "giu");
function prefixUnits(value) {
  return value.match(PREFIX_UNIT) ?? [];
}
function renderValue(value, spec, operator) {
  const truncated = spec.maxLength === void 0 ? value : prefixUnits(value).slice(0, spec.maxLength).join("");
  return encodeValue(truncated, operator);
}
function expandTemplateExpression(part, values) {
  const present = part.varspecs.flatMap((spec) => {
    const value = readValue(values, spec.name);
    return value === void 0 ? [] : [{ spec, value }];
  });
  if (present.length === 0) return "";
  const { operator } = part;
  if (NAMED_OPERATORS.has(operator)) {
    const pairs = present.map(({ spec, value }) => {
      const rendered2 = renderValue(value, spec, operator);
      return operator === ";" && rendered2.length === 0 ? spec.name : `${spec.name}=${rendered2}`;
    });
    return operator === ";" ? `;${pairs.join(";")}` : `${operator}${pairs.join("&")}`;
  }
  const rendered = present.map(
    ({ spec, value }) => renderValue(value, spec, operator)
  );
  switch (operator) {
    case "#":
      return `#${rendered.join(",")}`;
    case ".":
      return `.${rendered.join(".")}`;
    case "/":
      return `/${rendered.join("/")}`;
    // "" and "+" — a bare comma-joined list, no prefix.
    default:
      return rendered.join(",");
  }
}
function expandParts(parts, values) {
  return parts.map(
    (part) => part.kind === "literal" ? encodeLiteral(part.text) : expandTemplateExpression(part, values)
  ).join("");
}
function expandUriTemplateStrict(uriTemplate, values) {
  const sdk = sdkTemplateError(uriTemplate);
  if (sdk) throw new Error(sdk);
  const parts = parseUriTemplate(uriTemplate);
  const invalid = partsError(uriTemplate, parts);
  if (invalid) throw new Error(invalid);
  const tooLong = valueLengthError(values, declaredNames(parts));
  if (tooLong) throw new Error(tooLong);
  return expandParts(parts, values);
}
function sdkTemplateError(uriTemplate) {
  try {
    new UriTemplate(uriTemplate);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
function partsError(uriTemplate, parts) {
  const stray = parts.find(
    (part) => part.kind === "literal" && /[{}]/.test(part.text)
  );
  if (stray) {
    return `Unmatched brace in "${uriTemplate}" \u2014 an expression must be a complete {\u2026}.`;
  }
  const bad = parts.find((part) => part.kind === "expression" && part.invalid);
  if (bad) {
    return `Invalid RFC 6570 varspec in "${uriTemplate}": ${bad.kind === "expression" ? bad.source : ""} \u2014 each varspec must name a variable, optionally with an explode (*) or a 1-9999 prefix modifier.`;
  }
  return null;
}
var MAX_VALUE_LENGTH = 1e6;
function valueLengthError(values, names2) {
  const considered = names2 === void 0 ? Object.keys(values) : [...new Set(names2)];
  for (const name of considered) {
    const value = readValue(values, name);
    if (value !== void 0 && value.length > MAX_VALUE_LENGTH) {
      return `The value for "${name}" exceeds the ${MAX_VALUE_LENGTH}-character limit.`;
    }
  }
  return null;
}
function declaredNames(parts) {
  return [
    ...new Set(
      parts.flatMap((part) => part.kind === "expression" ? part.names : [])
    )
  ];
}

// ../../core/mcp/typedEventTarget.ts
var TypedEventGeneric = class extends CustomEvent {
  constructor(type, detail) {
    super(type, { detail });
  }
};
var TypedEventTarget = class extends EventTarget {
  /**
   * Per-event-type dispatch counter. Read through `getEventRevision` by
   * `useStoreSnapshot` (core/react) to tell "nothing has happened on this
   * event since I last looked" from "something has", without comparing the
   * snapshot's contents (#1955).
   */
  eventRevisions = /* @__PURE__ */ new Map();
  /**
   * How many times an event of this type has been dispatched from this
   * target. Monotonic per type, and per type only: an `errorChange` does not
   * advance `toolsChange`, so a subscriber to one is not re-read because of
   * the other.
   *
   * The counter — not the list's contents — is what a `useSyncExternalStore`
   * snapshot is cached against. That distinction is load-bearing rather than
   * an optimization: these stores hand out a defensive copy, so comparing
   * contents is the only alternative, and a contents comparison cannot see an
   * in-place mutation of an entry the list already holds. `MessageLogState`
   * does exactly that when a response is folded into its request entry
   * (filling in `response`/`duration`), and it dispatches — so the counter
   * moves and the fold reaches the UI, where a shallow compare would report
   * "unchanged" and never re-render it.
   */
  getEventRevision(type) {
    return this.eventRevisions.get(type) ?? 0;
  }
  /**
   * Overridden solely to advance the counter. It sits on `dispatchEvent`
   * rather than on `dispatchTypedEvent` because that is the one funnel every
   * dispatch passes through — the typed helper below delegates to it, and so
   * does a hand-rolled `dispatchEvent(new CustomEvent(...))`, which the tests
   * use extensively. A counter bumped only in the typed helper would be
   * silently stale for those, i.e. exactly where nobody would look for it.
   *
   * Bumped BEFORE dispatching: the state mutation always precedes the
   * dispatch, so by the time a listener runs the counter must already reflect
   * it, or a snapshot read from inside that listener would return the cached
   * pre-change value.
   */
  dispatchEvent(event) {
    this.eventRevisions.set(
      event.type,
      (this.eventRevisions.get(event.type) ?? 0) + 1
    );
    return super.dispatchEvent(event);
  }
  dispatchTypedEvent(type, ...args) {
    const detail = args[0] ?? void 0;
    this.dispatchEvent(new TypedEventGeneric(type, detail));
  }
  addEventListener(type, listener, options) {
    super.addEventListener(
      type,
      listener,
      options
    );
  }
  removeEventListener(type, listener, options) {
    super.removeEventListener(
      type,
      listener,
      options
    );
  }
};

// ../../core/mcp/inspectorClientEventTarget.ts
var InspectorClientEventTarget = class extends TypedEventTarget {
};

// ../../core/mcp/samplingCreateMessage.ts
import { RELATED_TASK_META_KEY } from "@modelcontextprotocol/client";
var SamplingCreateMessage = class {
  id;
  timestamp;
  request;
  taskId;
  /**
   * How this request reached the Inspector — a legacy server→client request or
   * a modern MRTR `input_required` round. Drives era-accurate copy in the
   * pending-request UI. Defaults to `"server-request"` so existing call sites
   * (and stories) keep the legacy semantics unchanged.
   */
  origin;
  resolvePromise;
  rejectPromise;
  onRemove;
  constructor(request, resolve9, reject, onRemove, origin = "server-request") {
    this.onRemove = onRemove;
    this.id = `sampling-${crypto.randomUUID()}`;
    this.timestamp = /* @__PURE__ */ new Date();
    this.request = request;
    const relatedTask = request.params?._meta?.[RELATED_TASK_META_KEY];
    this.taskId = relatedTask?.taskId;
    this.origin = origin;
    this.resolvePromise = resolve9;
    this.rejectPromise = reject;
  }
  /**
   * Respond to the sampling request with a result
   */
  async respond(result) {
    if (!this.resolvePromise) {
      throw new Error("Request already resolved or rejected");
    }
    this.resolvePromise(result);
    this.resolvePromise = void 0;
    this.rejectPromise = void 0;
    this.remove();
  }
  /**
   * Reject the sampling request with an error
   */
  async reject(error) {
    if (!this.rejectPromise) {
      throw new Error("Request already resolved or rejected");
    }
    this.rejectPromise(error);
    this.resolvePromise = void 0;
    this.rejectPromise = void 0;
    this.remove();
  }
  /**
   * Settle a still-pending sample as cancelled, without removing it from the
   * queue. Called from `InspectorClient`'s `clearPendingPeerRequests()`, which
   * serves every route that drops the queue wholesale — each route out of a
   * connection, and the top of `connect()` as a backstop for the one route in
   * that settles nothing. The category, not a count: that set has grown.
   *
   * Unlike an elicitation there is no internal awaiter to unblock, but on the
   * plain server-request shape the *server* is one: we accepted its
   * `sampling/createMessage`, so dropping the request without settling means no
   * response frame is ever written and it waits forever. That is reachable when
   * the transport outlives the failed attempt — `connect()` keeps it when an
   * auth provider holds it open — so settle rather than discard. Rejecting is
   * the right settle: it is what the UI's decline path sends, and the SDK turns
   * it into a JSON-RPC error response. No-op once already resolved.
   *
   * A *task-augmented* sample sits in the same queue but already answered the
   * wire request synchronously with a `CreateTaskResult`, so nothing is waiting
   * on a frame; settling there is about not leaving the task in
   * `input_required` limbo. Its reject reaches the receiver task's payload
   * promise, which `InspectorClient` marks handled at creation for exactly this
   * reason.
   *
   * Deliberately does not call `onRemove`, for the same reason as
   * `ElicitationCreateMessage.cancel()`: the caller iterates the queue and
   * clears it itself, so removing here would splice mid-iteration — skipping
   * every other entry and leaving those requests unanswered.
   */
  cancel() {
    if (this.rejectPromise) {
      this.rejectPromise(new Error("Connection torn down"));
    }
    this.resolvePromise = void 0;
    this.rejectPromise = void 0;
  }
  /**
   * Remove this pending sample from the list
   */
  remove() {
    this.onRemove(this.id);
  }
};

// ../../core/mcp/elicitationCreateMessage.ts
import { RELATED_TASK_META_KEY as RELATED_TASK_META_KEY2 } from "@modelcontextprotocol/client";
var ElicitationCreateMessage = class {
  id;
  timestamp;
  request;
  taskId;
  /**
   * How this request reached the Inspector — a legacy server→client request or
   * a modern MRTR `input_required` round. Drives era-accurate copy in the
   * pending-request UI. Defaults to `"server-request"` so existing call sites
   * (and stories) keep the legacy semantics unchanged.
   */
  origin;
  resolvePromise;
  /**
   * Rejects the originating call with an error. Set for task-augmented elicit
   * (so the server's `tasks/result` receives the error on decline) and for
   * MRTR-driven elicitations (so a genuine failure aborts the tool call).
   */
  rejectCallback;
  onRemove;
  constructor(request, resolve9, onRemove, reject, origin = "server-request") {
    this.onRemove = onRemove;
    this.id = `elicitation-${crypto.randomUUID()}`;
    this.timestamp = /* @__PURE__ */ new Date();
    this.request = request;
    const relatedTask = request.params?._meta?.[RELATED_TASK_META_KEY2];
    this.taskId = relatedTask?.taskId;
    this.origin = origin;
    this.resolvePromise = resolve9;
    this.rejectCallback = reject;
  }
  /**
   * Reject the elicitation (e.g. when user declines). Only has effect when this
   * request was task-augmented; then the server's tasks/result will receive the error.
   */
  reject(error) {
    if (this.rejectCallback) {
      this.rejectCallback(error);
      this.rejectCallback = void 0;
    }
  }
  /**
   * Respond to the elicitation request with a result
   */
  async respond(result) {
    if (!this.resolvePromise) {
      throw new Error("Request already resolved");
    }
    this.resolvePromise(result);
    this.resolvePromise = void 0;
    this.remove();
  }
  /**
   * Resolve this elicitation as accepted, but only if it is still pending.
   *
   * Used by the URL-mode `notifications/elicitation/complete` handler to
   * auto-advance an open URL elicitation when the server signals the
   * out-of-band flow finished. It is a no-op once the user has already
   * responded — that guard (plus the modal's own once-guard) keeps `respond()`
   * from throwing its "already resolved" error on a race between the manual
   * "I've completed it" click and the server's completion notification.
   */
  completeIfPending() {
    if (this.resolvePromise) {
      void this.respond({ action: "accept" });
    }
  }
  /**
   * Settle a still-pending elicitation as cancelled, without removing it from
   * the queue. Called from `InspectorClient`'s `clearPendingPeerRequests()`,
   * which serves every route that drops the queue wholesale — each route out of
   * a connection, and the top of `connect()` as a backstop for the one route in
   * that settles nothing — so an awaiting caller (notably the error-path
   * `awaitUrlElicitation` that blocks `callTool`) doesn't hang forever. The
   * category, not a count: that set has grown. No-op once already resolved.
   *
   * Deliberately does not call `onRemove`: that caller iterates the queue and
   * clears it itself, so removing here would splice mid-iteration — skipping
   * every other entry and leaving those promises unsettled, the exact hang this
   * method exists to prevent.
   */
  cancel() {
    if (this.resolvePromise) {
      this.resolvePromise({ action: "cancel" });
      this.resolvePromise = void 0;
    }
    this.rejectCallback = void 0;
  }
  /**
   * Remove this pending elicitation from the list
   */
  remove() {
    this.onRemove(this.id);
  }
};

// ../../core/mcp/urlElicitation.ts
import {
  ProtocolErrorCode as ProtocolErrorCode2,
  ProtocolError as ProtocolError2,
  UrlElicitationRequiredError
} from "@modelcontextprotocol/client";
var UrlElicitationLoopError = class extends Error {
  /** The URL the server repeated. */
  url;
  constructor(url) {
    super(
      `The server asked for the same URL elicitation again (${url}); cancelling the call to avoid a loop.`
    );
    this.name = "UrlElicitationLoopError";
    this.url = url;
  }
};
function getUrlElicitationsFromError(error) {
  if (error instanceof UrlElicitationRequiredError) {
    return error.elicitations ?? [];
  }
  if (error instanceof ProtocolError2 && error.code === ProtocolErrorCode2.UrlElicitationRequired) {
    const data = error.data;
    return data?.elicitations ?? [];
  }
  return null;
}

// ../../core/mcp/toolCallCancelledError.ts
var ToolCallCancelledError = class extends Error {
  /** The name of the tool whose call was cancelled, when known. */
  toolName;
  constructor(toolName) {
    super(
      toolName ? `Tool call "${toolName}" was cancelled.` : "Tool call was cancelled."
    );
    this.name = "ToolCallCancelledError";
    this.toolName = toolName;
  }
};

// ../../core/auth/ema/clientConfigError.ts
function emaClientNotConfiguredMessage(reason) {
  if (reason === "disabled") {
    return 'This server uses enterprise-managed authorization, but Enterprise IdP is turned off in Client Settings. Open Client Settings, enable "Enterprise IdP configuration", then try connecting again.';
  }
  return "This server uses enterprise-managed authorization, but the Inspector client IdP is not configured. Open Client Settings, enable Enterprise IdP, and set issuer, client ID, and client secret.";
}
var EmaClientNotConfiguredError = class extends Error {
  reason;
  constructor(reason) {
    super(emaClientNotConfiguredMessage(reason));
    this.name = "EmaClientNotConfiguredError";
    this.reason = reason;
  }
};

// ../../core/auth/ema/idpOidc.ts
import {
  discoverAuthorizationServerMetadata as discoverAuthorizationServerMetadata2,
  exchangeAuthorization,
  startAuthorization
} from "@modelcontextprotocol/client";
import { OAuthMetadataSchema as OAuthMetadataSchema2 } from "@modelcontextprotocol/core";

// ../../core/auth/ema/constants.ts
var GRANT_TYPE_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
var IDP_OIDC_SCOPES = "openid offline_access";

// ../../core/auth/ema/tokenEndpoint.ts
import { selectClientAuthMethod as selectClientAuthMethod2 } from "@modelcontextprotocol/client";
async function parseOAuthTokenErrorResponse(response, step) {
  let body;
  try {
    body = await response.json();
  } catch {
    return new Error(`${step}: token request failed (HTTP ${response.status})`);
  }
  if (typeof body === "object" && body !== null) {
    const record = body;
    const parts = [step];
    if (record.error) parts.push(`error=${record.error}`);
    if (record.error_description) parts.push(record.error_description);
    if (parts.length > 1) {
      return new Error(parts.join(": "));
    }
  }
  return new Error(`${step}: token request failed (HTTP ${response.status})`);
}
function applyClientAuth(metadata, clientInformation, headers, body) {
  const supported = metadata?.token_endpoint_auth_methods_supported ?? [];
  const method = selectClientAuthMethod2(clientInformation, supported);
  if (method === "client_secret_basic" && clientInformation.client_secret) {
    const credentials = btoa(
      `${clientInformation.client_id}:${clientInformation.client_secret}`
    );
    headers.set("Authorization", `Basic ${credentials}`);
    return;
  }
  if (method === "client_secret_post" && clientInformation.client_secret) {
    body.set("client_id", clientInformation.client_id);
    body.set("client_secret", clientInformation.client_secret);
    return;
  }
  body.set("client_id", clientInformation.client_id);
}
async function postOAuthTokenRequest(tokenUrl, body, metadata, clientInformation, fetchFn) {
  const headers = new Headers({
    "Content-Type": "application/x-www-form-urlencoded",
    Accept: "application/json"
  });
  applyClientAuth(metadata, clientInformation, headers, body);
  return (fetchFn ?? fetch)(tokenUrl, {
    method: "POST",
    headers,
    body
  });
}

// ../../core/auth/ema/idpOidc.ts
function idpClientInformation(idp) {
  return {
    client_id: idp.clientId,
    client_secret: idp.clientSecret,
    token_endpoint_auth_method: "client_secret_post"
  };
}
async function resolveIdpMetadata(issuer, storage, fetchFn) {
  const storageKey = idpOAuthStorageKey(issuer);
  const cached = await storage.getServerMetadata(storageKey);
  if (cached?.token_endpoint) {
    return cached;
  }
  return discoverIdpMetadata(issuer, fetchFn);
}
var OIDC_WELL_KNOWN3 = "/.well-known/openid-configuration";
async function fetchOpenIdConfiguration(issuer, issuerUrl, fetchFn) {
  const url = new URL(
    `${issuerUrl.pathname.replace(/\/$/, "")}${OIDC_WELL_KNOWN3}`,
    issuerUrl.origin
  );
  try {
    const response = await (fetchFn ?? fetch)(url);
    if (!response.ok) return void 0;
    const parsed = OAuthMetadataSchema2.safeParse(await response.json());
    if (!parsed.success) return void 0;
    if (parsed.data.issuer !== issuer) {
      return void 0;
    }
    return parsed.data;
  } catch {
    return void 0;
  }
}
async function discoverIdpMetadata(issuer, fetchFn) {
  const issuerUrl = parseHttpUrl(issuer, "EMA IdP issuer (Client Settings)");
  const oidcMetadata = await fetchOpenIdConfiguration(
    issuer.trim(),
    issuerUrl,
    fetchFn
  );
  if (oidcMetadata) {
    return oidcMetadata;
  }
  const metadata = await discoverAuthorizationServerMetadata2(issuerUrl, {
    fetchFn
  });
  if (!metadata) {
    throw new Error(
      `Failed to discover OIDC metadata for IdP issuer ${issuer}`
    );
  }
  return OAuthMetadataSchema2.parse(metadata);
}
async function startIdpOidcAuthorization(params) {
  const issuer = normalizeIdpIssuer(params.idp.issuer);
  const metadata = await resolveIdpMetadata(
    issuer,
    params.storage,
    params.fetchFn
  );
  const clientInformation = idpClientInformation(params.idp);
  const storageKey = idpOAuthStorageKey(issuer);
  const state = generateOAuthState();
  const issuerUrl = parseHttpUrl(issuer, "EMA IdP issuer (Client Settings)");
  const { authorizationUrl, codeVerifier } = await startAuthorization(
    issuerUrl,
    {
      metadata,
      clientInformation,
      redirectUrl: params.redirectUrl,
      scope: IDP_OIDC_SCOPES,
      state
    }
  );
  await params.storage.saveCodeVerifier(storageKey, codeVerifier);
  await params.storage.savePreregisteredClientInformation(
    storageKey,
    clientInformation
  );
  await params.storage.saveServerMetadata(storageKey, metadata);
  return { authorizationUrl };
}
async function completeIdpOidcAuthorization(params) {
  const issuer = normalizeIdpIssuer(params.idp.issuer);
  const storageKey = idpOAuthStorageKey(issuer);
  const metadata = await params.storage.getServerMetadata(storageKey);
  if (!metadata) {
    throw new Error("IdP OAuth metadata not found \u2014 restart EMA IdP login");
  }
  const clientInformation = await params.storage.getClientInformation(storageKey, true) ?? await params.storage.getClientInformation(storageKey);
  if (!clientInformation) {
    throw new Error("IdP client information not found \u2014 restart EMA IdP login");
  }
  const codeVerifier = await params.storage.getCodeVerifier(storageKey);
  if (!codeVerifier) {
    throw new Error("IdP PKCE verifier not found \u2014 restart EMA IdP login");
  }
  const issuerUrl = parseHttpUrl(issuer, "EMA IdP issuer (Client Settings)");
  const tokens = await exchangeAuthorization(issuerUrl, {
    metadata,
    clientInformation,
    authorizationCode: params.authorizationCode,
    iss: params.iss,
    codeVerifier,
    redirectUri: params.redirectUrl,
    fetchFn: params.fetchFn
  });
  const idToken = tokens.id_token;
  if (!idToken) {
    throw new Error("IdP token response did not include an ID Token");
  }
  await params.storage.clearCodeVerifier(storageKey);
  const idTokenExpiresAt = jwtExpiresAtMs(idToken);
  await params.storage.saveIdpSession(issuer, {
    idToken,
    refreshToken: tokens.refresh_token,
    idTokenExpiresAt
  });
  return {
    idToken,
    refreshToken: tokens.refresh_token,
    idTokenExpiresAt
  };
}
async function refreshIdpOidcSession(params) {
  const issuer = normalizeIdpIssuer(params.idp.issuer);
  const session = await params.storage.getIdpSession(issuer);
  if (!session?.refreshToken) {
    throw new Error("IdP refresh token not available");
  }
  const metadata = await resolveIdpMetadata(
    issuer,
    params.storage,
    params.fetchFn
  );
  if (!metadata.token_endpoint) {
    throw new Error("IdP metadata missing token_endpoint");
  }
  const body = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: session.refreshToken
  });
  const response = await postOAuthTokenRequest(
    parseHttpUrl(
      metadata.token_endpoint,
      "IdP token_endpoint (from OIDC discovery)"
    ),
    body,
    metadata,
    idpClientInformation(params.idp),
    params.fetchFn
  );
  if (!response.ok) {
    throw await parseOAuthTokenErrorResponse(
      response,
      "EMA IdP refresh (OIDC refresh_token grant)"
    );
  }
  const json = await response.json();
  const idToken = json.id_token;
  if (!idToken) {
    throw new Error("IdP refresh did not return an ID Token");
  }
  await params.storage.saveIdpSession(issuer, {
    idToken,
    refreshToken: json.refresh_token ?? session.refreshToken,
    idTokenExpiresAt: jwtExpiresAtMs(idToken)
  });
  return idToken;
}
async function getValidIdToken(params) {
  const issuer = normalizeIdpIssuer(params.idp.issuer);
  const session = await params.storage.getIdpSession(issuer);
  if (!session?.idToken) {
    return void 0;
  }
  if (!isJwtExpired(session.idToken)) {
    return session.idToken;
  }
  if (!session.refreshToken) {
    return void 0;
  }
  try {
    return await refreshIdpOidcSession(params);
  } catch {
    return void 0;
  }
}

// ../../core/auth/ema/resourceContext.ts
import {
  discoverAuthorizationServerMetadata as discoverAuthorizationServerMetadata3,
  discoverOAuthProtectedResourceMetadata as discoverOAuthProtectedResourceMetadata2,
  selectResourceURL
} from "@modelcontextprotocol/client";
function resolveEmaScopes(resourceMetadata, configuredScope) {
  const trimmed = configuredScope?.trim();
  if (trimmed) return trimmed;
  const supported = resourceMetadata?.scopes_supported;
  if (supported && supported.length > 0) {
    return supported.join(" ");
  }
  return void 0;
}
async function discoverEmaResourceContext(serverUrl, configuredScope, fetchFn) {
  const resourceMetadata = await discoverOAuthProtectedResourceMetadata2(
    serverUrl,
    void 0,
    fetchFn
  );
  if (!resourceMetadata.resource) {
    throw new Error(
      "EMA requires protected resource metadata with a resource identifier"
    );
  }
  const resourceAsUrl = getAuthorizationServerUrl(serverUrl, resourceMetadata);
  const resourceUrl = await selectResourceURL(
    serverUrl,
    // `selectResourceURL` only reads `clientMetadata.scope` off the provider, so
    // we pass a minimal stub carrying just that. A partial literal has too little
    // overlap with the full `OAuthClientProvider` interface for a single cast, so
    // the double cast bridges the deliberately-incomplete shape here.
    {
      clientMetadata: {
        scope: configuredScope ?? "",
        redirect_uris: []
      }
    },
    resourceMetadata
  );
  const scope = resolveEmaScopes(resourceMetadata, configuredScope);
  return {
    resourceMetadata,
    resourceAsUrl,
    resourceUrl: resourceUrl ?? void 0,
    scope
  };
}
async function discoverResourceAsMetadata(resourceAsUrl, fetchFn) {
  const metadata = await discoverAuthorizationServerMetadata3(resourceAsUrl, {
    fetchFn
  });
  if (!metadata) {
    throw new Error(
      "Failed to discover resource authorization server metadata"
    );
  }
  return metadata;
}

// ../../core/auth/ema/wire.ts
import { discoverAndRequestJwtAuthGrant } from "@modelcontextprotocol/client";
import { OAuthTokensSchema as OAuthTokensSchema5 } from "@modelcontextprotocol/core";
async function exchangeIdJag(params) {
  const issuer = normalizeIdpIssuer(params.idp.issuer);
  const resource = params.resource.trim();
  if (!resource) {
    throw new Error("EMA leg 2 requires a resource identifier");
  }
  let result;
  try {
    result = await discoverAndRequestJwtAuthGrant({
      idpUrl: issuer,
      audience: params.audience,
      resource,
      idToken: params.idToken,
      clientId: params.idp.clientId,
      clientSecret: params.idp.clientSecret,
      scope: params.scope,
      fetchFn: params.fetchFn
    });
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err);
    if (/Failed to discover token endpoint/i.test(message)) {
      throw new Error("IdP metadata missing token_endpoint", { cause: err });
    }
    if (/Invalid token exchange response/i.test(message)) {
      throw new Error("IdP token exchange did not return an ID-JAG", {
        cause: err
      });
    }
    throw new Error(`EMA leg 2 (IdP token exchange for ID-JAG): ${message}`, {
      cause: err
    });
  }
  if (!result.jwtAuthGrant) {
    throw new Error("IdP token exchange did not return an ID-JAG");
  }
  return result.jwtAuthGrant;
}
async function redeemIdJagForAccessToken(params) {
  const asMetadata = await discoverResourceAsMetadata(
    params.resourceAsUrl,
    params.fetchFn
  );
  if (!asMetadata.token_endpoint) {
    throw new Error("Resource AS metadata missing token_endpoint");
  }
  const clientInformation = {
    client_id: params.resourceClientId,
    ...params.resourceClientSecret && {
      client_secret: params.resourceClientSecret
    },
    token_endpoint_auth_method: params.resourceClientSecret ? "client_secret_post" : "none"
  };
  const body = new URLSearchParams({
    grant_type: GRANT_TYPE_JWT_BEARER,
    assertion: params.idJag
  });
  if (params.scope) {
    body.set("scope", params.scope);
  }
  if (params.resource) {
    body.set("resource", params.resource);
  }
  const response = await postOAuthTokenRequest(
    parseHttpUrl(
      asMetadata.token_endpoint,
      "resource authorization server token_endpoint (from AS discovery)"
    ),
    body,
    asMetadata,
    clientInformation,
    params.fetchFn
  );
  if (!response.ok) {
    throw await parseOAuthTokenErrorResponse(
      response,
      "EMA leg 3 (resource AS JWT bearer grant)"
    );
  }
  return OAuthTokensSchema5.parse(await response.json());
}

// ../../core/auth/ema/emaFlow.ts
function wrapEmaMintError(err) {
  const message = err instanceof Error ? err.message : String(err);
  return new Error(`EMA legs 2\u20133 (resource token mint): ${message}`, {
    cause: err
  });
}
async function mintEmaResourceTokens(config, resourceContext) {
  const ctx = resourceContext ?? await discoverEmaResourceContext(
    config.serverUrl,
    config.scope,
    config.fetchFn
  );
  if (!config.resourceClientId) {
    throw new Error(
      "EMA requires resource authorization server clientId (per-server oauth.clientId)"
    );
  }
  const idToken = await getValidIdToken({
    idp: config.idp,
    storage: config.storage,
    fetchFn: config.fetchFn
  });
  if (!idToken) {
    throw new Error("Valid IdP ID Token required for EMA token mint");
  }
  const audience = ctx.resourceAsUrl.href.replace(/\/$/, "");
  const resource = ctx.resourceUrl?.href ?? ctx.resourceMetadata.resource;
  const idJag = await exchangeIdJag({
    idp: config.idp,
    idToken,
    audience,
    resource,
    scope: ctx.scope,
    fetchFn: config.fetchFn
  });
  const tokens = await redeemIdJagForAccessToken({
    resourceAsUrl: ctx.resourceAsUrl,
    idJag,
    resourceClientId: config.resourceClientId,
    resourceClientSecret: config.resourceClientSecret,
    resource: ctx.resourceUrl?.href,
    scope: ctx.scope,
    fetchFn: config.fetchFn
  });
  return { tokens, requestedScope: ctx.scope };
}
async function saveMintedTokens(config, { tokens, requestedScope }) {
  await config.storage.saveTokens(config.serverUrl, tokens, {
    enterpriseManaged: true
  });
  const scopeToPersist = resolvePersistedScopeAfterGrant(
    tokens.scope,
    requestedScope
  );
  if (scopeToPersist) {
    await config.storage.saveScope(config.serverUrl, scopeToPersist);
  }
}
async function trySilentEmaAuth(config) {
  const idToken = await getValidIdToken({
    idp: config.idp,
    storage: config.storage,
    fetchFn: config.fetchFn
  });
  if (!idToken) {
    return { status: "no_idp_session" };
  }
  try {
    await saveMintedTokens(config, await mintEmaResourceTokens(config));
    return { status: "success" };
  } catch (err) {
    return { status: "mint_failed", error: wrapEmaMintError(err) };
  }
}
async function startEmaIdpAuthorization(config) {
  const { authorizationUrl } = await startIdpOidcAuthorization({
    idp: config.idp,
    redirectUrl: config.redirectUrl,
    storage: config.storage,
    fetchFn: config.fetchFn
  });
  return authorizationUrl;
}
async function completeEmaIdpAuthorizationAndMint(config, authorizationCode, iss) {
  try {
    await completeIdpOidcAuthorization({
      idp: config.idp,
      authorizationCode,
      iss,
      redirectUrl: config.redirectUrl,
      storage: config.storage,
      fetchFn: config.fetchFn
    });
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err);
    throw new Error(`EMA leg 1 (IdP authorization code exchange): ${message}`, {
      cause: err
    });
  }
  let minted;
  try {
    minted = await mintEmaResourceTokens(config);
  } catch (err) {
    throw wrapEmaMintError(err);
  }
  await saveMintedTokens(config, minted);
  return minted;
}
async function refreshEmaResourceTokens(config) {
  const idToken = await getValidIdToken({
    idp: config.idp,
    storage: config.storage,
    fetchFn: config.fetchFn
  });
  if (!idToken) {
    return void 0;
  }
  const minted = await mintEmaResourceTokens(config);
  await saveMintedTokens(config, minted);
  return minted.tokens;
}

// ../../core/auth/ema/transportProvider.ts
function isAccessTokenUsable2(tokens, skewMs = 6e4) {
  if (!tokens.access_token) return false;
  return !isJwtExpired(tokens.access_token, skewMs);
}
var EmaTransportOAuthProvider = class {
  inner;
  emaConfig;
  constructor(inner, emaConfig) {
    this.inner = inner;
    this.emaConfig = emaConfig;
  }
  get redirectUrl() {
    return this.inner.redirectUrl;
  }
  get clientMetadataUrl() {
    return this.inner.clientMetadataUrl;
  }
  get clientMetadata() {
    return this.inner.clientMetadata;
  }
  state() {
    return this.inner.state();
  }
  // SEP-2352: `ctx` carries the authorization-server `issuer` the SDK resolved,
  // and the inner provider keys registrations by it. Dropping it here made every
  // EMA read and write land on the unkeyed slot — and, since #2242, left
  // `resolveSdkRegistrationKind` with no issuer to check, so a CIMD registration
  // made over an EMA connection was recorded as DCR (Copilot).
  clientInformation(ctx) {
    return this.inner.clientInformation(ctx);
  }
  saveClientInformation(clientInformation, ctx) {
    return this.inner.saveClientInformation(clientInformation, ctx);
  }
  // Without these the SDK persists no discovery state for an EMA connection, so
  // it re-discovers on every call, cannot perform its SEP-2352 callback-leg
  // authorization-server binding check (it warns as much), and — since #2242 —
  // leaves the registration-kind resolver nothing to read back.
  saveDiscoveryState(state) {
    return this.inner.saveDiscoveryState(state);
  }
  discoveryState() {
    return this.inner.discoveryState();
  }
  async tokens() {
    const stored = await this.inner.tokens();
    if (stored && isAccessTokenUsable2(stored)) {
      return stored;
    }
    const refreshed = await refreshEmaResourceTokens(this.emaConfig);
    if (refreshed) {
      return refreshed;
    }
    return void 0;
  }
  saveTokens(tokens) {
    return this.emaConfig.storage.saveTokens(this.emaConfig.serverUrl, tokens, {
      enterpriseManaged: true
    });
  }
  async redirectToAuthorization(_authorizationUrl) {
    const idpAuthorizationUrl = await startEmaIdpAuthorization(this.emaConfig);
    this.inner.clearCapturedAuthUrl();
    this.inner.redirectToExternalAuthorization(idpAuthorizationUrl);
  }
  saveCodeVerifier(codeVerifier) {
    return this.inner.saveCodeVerifier(codeVerifier);
  }
  codeVerifier() {
    return this.inner.codeVerifier();
  }
};

// ../../core/mcp/oauthManager.ts
var OAuthManager = class {
  params;
  oauthConfig;
  oauthFlowState = null;
  /** SEP-2350 union scope pending until interactive step-up completes. */
  pendingAuthorizationScope;
  /**
   * The RFC 9728 metadata URL from the last 401/403 the transport observed.
   * See {@link noteObservedAuthChallenge}.
   */
  observedResourceMetadataUrl;
  authChallengeMutex = Promise.resolve();
  constructor(params) {
    this.params = params;
    this.oauthConfig = { ...params.initialConfig };
    this.pendingAuthorizationScope = void 0;
  }
  setOAuthConfig(config) {
    this.oauthConfig = {
      ...this.oauthConfig,
      ...config
    };
  }
  getServerUrl() {
    return this.params.getServerUrl();
  }
  /**
   * The per-server authorization/token endpoint overrides, read live so a
   * `setOAuthConfig` between requests takes effect without rebuilding the
   * client's fetch. `InspectorClient` reads this from inside its fetch wrapper.
   * (#1906)
   *
   * Returns nothing under enterprise-managed authorization, for the same reason
   * `redirectToExternalAuthorization` skips the custom authorization parameters
   * (#2018): the EMA leg authorizes against the enterprise IdP, a *different*
   * authorization server, and its OIDC discovery runs through this same fetch
   * (`emaFlow` → `idpOidc`). Rewriting that document would point the IdP login —
   * or the IdP code/refresh-token exchange — at the resource server's
   * authorization server, which is both wrong and a way to leak an IdP
   * credential across an authorization-server boundary.
   */
  getEndpointOverrides() {
    if (this.isEnterpriseManaged()) return void 0;
    const { authorizationUrl, tokenUrl } = this.oauthConfig;
    if (!authorizationUrl && !tokenUrl) return void 0;
    return {
      ...authorizationUrl && { authorizationUrl },
      ...tokenUrl && { tokenUrl }
    };
  }
  /**
   * Return the configured OAuth storage, throwing a clear error if it is
   * absent. Used on the EMA re-mint/persist paths, which are only reached for
   * a fully-configured OAuth-capable server (storage present).
   */
  requireStorage() {
    const storage = this.oauthConfig.storage;
    if (!storage) {
      throw new Error("OAuth storage is required for this operation.");
    }
    return storage;
  }
  async createOAuthProvider() {
    if (!this.oauthConfig.storage || !this.oauthConfig.redirectUrlProvider || !this.oauthConfig.navigation) {
      throw new Error(
        "OAuth environment components (storage, navigation, redirectUrlProvider) are required."
      );
    }
    const serverUrl = this.getServerUrl();
    const provider = new BaseOAuthClientProvider(serverUrl, {
      storage: this.oauthConfig.storage,
      redirectUrlProvider: this.oauthConfig.redirectUrlProvider,
      navigation: this.oauthConfig.navigation,
      clientMetadataUrl: this.oauthConfig.clientMetadataUrl,
      // #2018: per-server custom authorization-request parameters. Carried on
      // the provider (not in OAuth storage like `scope`) — they are pure config
      // read from mcp.json, and nothing in the flow needs to persist or union
      // them.
      authorizationParams: this.oauthConfig.authorizationParams,
      // #2068: per-server opt-out of the `refresh_token` grant. Like
      // `authorizationParams` this is pure config off mcp.json, so it lives on
      // the provider rather than in OAuth storage.
      requestRefreshToken: this.oauthConfig.requestRefreshToken,
      // #2068: lets the provider tell an `offline_access` the user asked for
      // from one inherited from a previous grant's persisted scope.
      configuredScope: this.oauthConfig.scope,
      // #2726: in-flight PKCE verifiers keyed by flow, not by server URL.
      flowStore: this.oauthConfig.flowStore
    });
    provider.setEventTarget(this.params.getEventTarget());
    await provider.prepareForAuth();
    const storedScope = provider.scope;
    if (storedScope === void 0 && this.oauthConfig.scope) {
      await provider.saveScope(this.oauthConfig.scope);
    }
    if (this.oauthConfig.clientId) {
      const clientInfo = {
        client_id: this.oauthConfig.clientId,
        ...this.oauthConfig.clientSecret && {
          client_secret: this.oauthConfig.clientSecret
        }
      };
      await provider.savePreregisteredClientInformation(clientInfo);
    }
    return provider;
  }
  /** Whether this connection uses enterprise-managed authorization (EMA). */
  isEnterpriseManaged() {
    return this.oauthConfig.enterpriseManaged === true;
  }
  async getEmaFlowConfig() {
    if (!this.oauthConfig.storage || !this.oauthConfig.redirectUrlProvider) {
      throw new Error(
        "OAuth environment components (storage, redirectUrlProvider) are required."
      );
    }
    const idp = this.params.enterpriseManagedAuth?.idp;
    if (!idp) {
      const install = this.params.installEnterpriseManagedAuth;
      throw new EmaClientNotConfiguredError(
        install?.enabled === false && install.idp ? "disabled" : "not_configured"
      );
    }
    const storedScope = await this.oauthConfig.storage.getScope(
      this.getServerUrl()
    );
    return {
      serverUrl: this.getServerUrl(),
      idp,
      resourceClientId: this.oauthConfig.clientId,
      resourceClientSecret: this.oauthConfig.clientSecret,
      scope: computeScopeUnion(this.oauthConfig.scope, storedScope) || this.oauthConfig.scope,
      redirectUrl: this.oauthConfig.redirectUrlProvider.getRedirectUrl(),
      storage: this.oauthConfig.storage,
      fetchFn: this.params.effectiveAuthFetch
    };
  }
  /** Attempt silent EMA (cached IdP session + legs 2–3). */
  async trySilentEnterpriseManagedAuth() {
    if (!this.isEnterpriseManaged()) return false;
    const result = await trySilentEmaAuth(await this.getEmaFlowConfig());
    if (result.status === "success") return true;
    if (result.status === "mint_failed") throw result.error;
    return false;
  }
  async authenticateEnterpriseManaged() {
    const config = await this.getEmaFlowConfig();
    const silent = await trySilentEmaAuth(config);
    if (silent.status === "success") {
      return void 0;
    }
    if (silent.status === "mint_failed") {
      throw silent.error;
    }
    const authorizationUrl = await startEmaIdpAuthorization(config);
    const stateParam = authorizationUrl.searchParams.get("state");
    if (stateParam && this.params.onBeforeOAuthRedirect) {
      const parsedState = parseOAuthState(stateParam);
      if (parsedState?.authId) {
        await this.params.onBeforeOAuthRedirect(parsedState.authId);
      }
    }
    this.requireNavigation().navigateToAuthorization(authorizationUrl);
    await this.recordAuthorizationCodeFlowState(authorizationUrl);
    return authorizationUrl;
  }
  /**
   * Record a challenge the transport saw but did not raise as one.
   *
   * The legacy first-authorization path connects with no `authProvider` and no
   * challenge interception, so the client calls {@link authenticate} off a
   * headerless SDK `UnauthorizedError` — this is what carries the advertised
   * RFC 9728 metadata URL across that gap (#2071). Latest-wins: every
   * challenge comes from the same server, so the most recent one is what that
   * server currently says, including when it says nothing.
   */
  noteObservedAuthChallenge(challenge) {
    this.observedResourceMetadataUrl = challengeResourceMetadataUrl(challenge);
  }
  async authenticate() {
    if (this.isEnterpriseManaged()) {
      return this.authenticateEnterpriseManaged();
    }
    const provider = await this.createOAuthProvider();
    const serverUrl = this.getServerUrl();
    provider.clearCapturedAuthUrl();
    const resourceMetadataUrl = this.observedResourceMetadataUrl;
    await ensureCimdClientRegistration({
      serverUrl,
      provider,
      fetchFn: this.params.effectiveAuthFetch,
      resourceMetadataUrl
    });
    const requestedScope = provider.scope;
    const result = await mcpAuth(provider, {
      serverUrl,
      scope: requestedScope,
      fetchFn: this.params.effectiveAuthFetch,
      resourceMetadataUrl
    });
    if (result === "AUTHORIZED") {
      throw new Error(
        "Unexpected: auth() returned AUTHORIZED without authorization code"
      );
    }
    const capturedUrl = provider.getCapturedAuthUrl();
    if (!capturedUrl) {
      throw new Error("Failed to capture authorization URL");
    }
    this.recordAuthorizationRequestScope(capturedUrl, requestedScope);
    const stateParam = capturedUrl.searchParams.get("state");
    if (stateParam && this.params.onBeforeOAuthRedirect) {
      const parsedState = parseOAuthState(stateParam);
      if (parsedState?.authId) {
        await this.params.onBeforeOAuthRedirect(parsedState.authId);
      }
    }
    const clientInfo = await provider.clientInformation();
    this.oauthFlowState = {
      ...EMPTY_OAUTH_FLOW_STATE,
      oauthStep: "authorization_code",
      authorizationUrl: capturedUrl,
      oauthClientInfo: clientInfo ?? null
    };
    return capturedUrl;
  }
  /**
   * Remember what an interactive authorization asked for, so the callback can
   * apply RFC 6749 §5.1 — a token response that omits `scope` granted exactly
   * the requested scope (#2117). Without it, an ordinary grant whose AS echoes
   * no scope leaves the previous stored scope standing as though it were what
   * the current token carries.
   *
   * The authorize URL is the authority, not the scope handed to `auth()`: the
   * SDK augments the request with `offline_access` when the AS advertises it
   * and the client asks for a refresh token, so the input can be a strict
   * subset of what was actually requested. The fallback covers an authorize
   * URL that carries no `scope` parameter at all.
   *
   * This composes with the #2068 refresh-token opt-out rather than defeating
   * it. The SDK's augmentation is gated on `clientMetadata.grant_types`
   * including `refresh_token`, which the provider drops when the opt-out is
   * on — so with the grant declined the URL carries the *filtered* scope, and
   * that is what gets persisted. #2068 recorded the same value here behind a
   * `requestRefreshToken === false` gate; reading the URL makes the gate
   * unnecessary, so one wire case now has one persistence behavior instead of
   * two selected by a checkbox (#2117).
   */
  recordAuthorizationRequestScope(authorizationUrl, requestedScope) {
    this.pendingAuthorizationScope = authorizationUrl.searchParams.get("scope")?.trim() || requestedScope;
  }
  /**
   * `state` is the OAuth `state` the callback was redirected back with. It
   * selects the flow whose PKCE verifier the exchange uses (#2726); without it
   * a provider with a flow store has no verifier to send.
   */
  async completeOAuthFlow(authorizationCode, iss, state) {
    try {
      if (this.isEnterpriseManaged()) {
        const emaConfig = await this.getEmaFlowConfig();
        const scopeForMint = this.pendingAuthorizationScope ?? emaConfig.scope;
        const config = scopeForMint ? { ...emaConfig, scope: scopeForMint } : emaConfig;
        const { tokens: tokens2 } = await completeEmaIdpAuthorizationAndMint(
          config,
          authorizationCode,
          iss
        );
        this.pendingAuthorizationScope = void 0;
        const completedAt2 = Date.now();
        this.oauthFlowState = {
          ...EMPTY_OAUTH_FLOW_STATE,
          oauthStep: "complete",
          oauthTokens: tokens2,
          completedAt: completedAt2
        };
        this.params.dispatchOAuthComplete({ tokens: tokens2 });
        return;
      }
      const provider = await this.createOAuthProvider();
      const serverUrl = this.getServerUrl();
      if (state !== void 0) {
        provider.resumeAuthorizationFlow(state);
      }
      const result = await mcpAuth(provider, {
        serverUrl,
        authorizationCode,
        iss,
        fetchFn: this.params.effectiveAuthFetch
      });
      if (result !== "AUTHORIZED") {
        throw new Error(
          `Expected AUTHORIZED after providing authorization code, got: ${result}`
        );
      }
      await provider.clearAuthorizationFlow();
      const tokens = await provider.tokens();
      if (!tokens) {
        throw new Error("Failed to retrieve tokens after authorization");
      }
      const requestedScope = this.pendingAuthorizationScope;
      const scopeToPersist = resolvePersistedScopeAfterGrant(
        tokens.scope,
        requestedScope
      );
      if (scopeToPersist) {
        await provider.saveScope(scopeToPersist);
      }
      this.pendingAuthorizationScope = void 0;
      const clientInfo = await provider.clientInformation();
      const completedAt = Date.now();
      this.oauthFlowState = this.oauthFlowState ? {
        ...this.oauthFlowState,
        oauthStep: "complete",
        oauthTokens: tokens,
        oauthClientInfo: clientInfo ?? null,
        completedAt
      } : {
        ...EMPTY_OAUTH_FLOW_STATE,
        oauthStep: "complete",
        oauthTokens: tokens,
        oauthClientInfo: clientInfo ?? null,
        completedAt
      };
      this.params.dispatchOAuthComplete({ tokens });
    } catch (error) {
      this.pendingAuthorizationScope = void 0;
      this.params.dispatchOAuthError({
        error: error instanceof Error ? error : new Error(String(error))
      });
      throw error;
    }
  }
  async getOAuthTokens() {
    if (this.oauthFlowState?.oauthTokens) {
      return this.oauthFlowState.oauthTokens;
    }
    const provider = await this.createOAuthProvider();
    try {
      return await provider.tokens();
    } catch {
      return void 0;
    }
  }
  /**
   * Drop this server's local OAuth state, and revoke the grant at the
   * authorization server (RFC 7009).
   *
   * The state is taken and deleted in one atomic step, and the requests are
   * sent afterwards from what was taken. Both halves matter: the requests need
   * state the clear destroys, and the clear must not wait on the network, or a
   * fresh authorization completing during a five-second revocation would be
   * deleted by a clear reasoning about the grant it replaced.
   *
   * Best-effort by construction: every failure is reported through the returned
   * outcome and the clear has already happened regardless, because forgetting
   * the tokens is what the caller actually asked for (#2144).
   *
   * `options.revoke === false` skips the request. That is not only an escape
   * hatch for an authorization server that mishandles it — disconnecting while
   * still holding live tokens is a case a user may want to reproduce
   * deliberately, to watch how a server under test copes with it.
   */
  async clearOAuthTokens(options) {
    if (!this.oauthConfig?.storage) {
      return { status: "skipped", reason: "no_tokens" };
    }
    const serverUrl = this.getServerUrl();
    const plan = await clearAndPlanRevocation({
      serverUrl,
      storage: this.oauthConfig.storage,
      enabled: options?.revoke
    });
    this.oauthFlowState = null;
    this.pendingAuthorizationScope = void 0;
    return executeOAuthRevocation(plan, {
      fetchFn: this.params.effectiveAuthFetch,
      logger: this.params.logger
    });
  }
  async isOAuthAuthorized() {
    const tokens = await this.getOAuthTokens();
    return tokens !== void 0;
  }
  getOAuthFlowState() {
    return this.oauthFlowState ? { ...this.oauthFlowState } : void 0;
  }
  getOAuthFlowStep() {
    return this.oauthFlowState?.oauthStep;
  }
  /**
   * Persisted OAuth authorization snapshot for this server (storage + config).
   * Returns undefined when OAuth is not configured for the server.
   */
  async getOAuthState() {
    const storage = this.oauthConfig.storage;
    if (!storage) {
      return void 0;
    }
    const serverUrl = this.getServerUrl();
    const hasConfiguredOptions = isServerOAuthConfigured(this.oauthConfig);
    if (!hasConfiguredOptions && !await hasPersistedOAuthServerState(storage, serverUrl)) {
      return void 0;
    }
    return buildOAuthConnectionState({
      serverUrl: this.getServerUrl(),
      protocol: protocolFromOAuthConfig(this.oauthConfig),
      configuredScope: this.oauthConfig.scope,
      enterpriseManagedAuth: this.params.enterpriseManagedAuth,
      storage,
      flowState: this.oauthFlowState ?? void 0
    });
  }
  /**
   * Re-run EMA legs 2–3 when resource tokens expire but IdP session remains valid.
   */
  async refreshEnterpriseManagedTokens() {
    if (!this.isEnterpriseManaged()) return false;
    const tokens = await refreshEmaResourceTokens(
      await this.getEmaFlowConfig()
    );
    return tokens !== void 0;
  }
  /**
   * Re-read persisted OAuth state and determine whether `challenge` is already
   * satisfied without an authorization-server round-trip.
   *
   * For `token_expired` and `insufficient_scope`, returns `true` only when
   * storage holds a *provably* unexpired token — a JWT whose `exp` is still in
   * the future. An opaque token carries no local expiry evidence, so the
   * resource server's verdict stands and re-authorization proceeds.
   * `insufficient_scope` additionally requires stored + token scope to cover
   * the SEP-2350 union: some resource servers answer an *expired* token with
   * `insufficient_scope`, and a scope-only check would replay that dead token
   * instead of refreshing it (#2724, the same gap #2051 closed for
   * `token_expired`). `invalid_token` and `unauthorized` always return
   * `false` — the resource server explicitly rejected the credential.
   *
   * A caller that has just completed a grant passes `scopeOnly` — see
   * {@link CheckAuthChallengeSatisfiedOptions}.
   */
  async checkAuthChallengeSatisfied(challenge, options) {
    const storage = this.oauthConfig.storage;
    if (!storage) {
      return false;
    }
    const serverUrl = this.getServerUrl();
    const tokens = await storage.getTokens(serverUrl);
    if (!tokens?.access_token) {
      return false;
    }
    if (challenge.reason !== "insufficient_scope") {
      return challenge.reason === "token_expired" && isAccessTokenProvablyUnexpired(tokens);
    }
    if (!options?.scopeOnly && !isAccessTokenProvablyUnexpired(tokens)) {
      return false;
    }
    return this.isStepUpScopeCovered(challenge, storage, tokens);
  }
  /** Stored + token scope cover the challenge's SEP-2350 union. */
  async isStepUpScopeCovered(challenge, storage, tokens) {
    const serverUrl = this.getServerUrl();
    const enriched = await this.enrichChallengeWithAuthorizationScopes(
      challenge,
      tokens.scope
    );
    const authorizationScopesJoined = enriched.authorizationScopes?.join(" ");
    const scopeForAuth = authorizationScopesJoined ?? enriched.requiredScopes?.join(" ");
    if (!scopeForAuth?.trim()) {
      return false;
    }
    const effectiveScope = resolveEffectiveGrantedScope(
      await storage.getScope(serverUrl),
      tokens.scope
    );
    return !isStrictScopeSuperset(scopeForAuth, effectiveScope);
  }
  /**
   * Satisfy a mid-session auth challenge when possible (silent refresh/re-mint or
   * interactive redirect).
   *
   * Only `insufficient_scope` short-circuits on {@link checkAuthChallengeSatisfied}
   * here — `token_expired` / `unauthorized` still attempt silent refresh even when
   * storage holds a locally-valid token (the resource server may have invalidated it).
   * Callers use {@link checkAuthChallengeSatisfied} directly before visible OAuth.
   *
   * Recovery is serialized per server so parallel challenges cannot race on
   * `pendingAuthorizationScope` or OAuth provider state.
   */
  async handleAuthChallenge(challenge, options) {
    if (challenge.reason === "insufficient_scope" && await this.checkAuthChallengeSatisfied(challenge)) {
      return { kind: "satisfied" };
    }
    const prior = this.authChallengeMutex;
    let release;
    const gate = new Promise((resolve9) => {
      release = resolve9;
    });
    this.authChallengeMutex = gate;
    await prior;
    try {
      if (challenge.reason === "insufficient_scope" && await this.checkAuthChallengeSatisfied(challenge)) {
        return { kind: "satisfied" };
      }
      return await this.runHandleAuthChallenge(challenge, options);
    } finally {
      release();
    }
  }
  async runHandleAuthChallenge(challenge, options) {
    if (this.isEnterpriseManaged()) {
      return this.handleEnterpriseManagedAuthChallenge(challenge, options);
    }
    return this.handleStandardAuthChallenge(challenge);
  }
  async enrichChallengeWithAuthorizationScopes(challenge, grantedTokenScope) {
    if (challenge.reason !== "insufficient_scope") {
      return challenge;
    }
    const storage = this.oauthConfig.storage;
    const serverUrl = this.getServerUrl();
    if (grantedTokenScope === void 0 && storage) {
      const tokens = await storage.getTokens(serverUrl);
      grantedTokenScope = tokens?.scope;
    }
    const previousScope = computeScopeUnion(
      storage ? await storage.getScope(serverUrl) : void 0,
      grantedTokenScope
    );
    const requiredFromChallenge = challenge.requiredScopes?.filter(Boolean) ?? [];
    const grantedSet = new Set(parseScopeString(previousScope));
    const missingRequired = requiredFromChallenge.filter(
      (scope) => !grantedSet.has(scope)
    );
    const requiredScopes = missingRequired.length > 0 ? missingRequired : requiredFromChallenge;
    const authorizationScopes = unionAuthorizationScopes(
      previousScope,
      requiredFromChallenge
    );
    return {
      ...challenge,
      requiredScopes,
      authorizationScopes
    };
  }
  resolveEmaScopeForChallenge(challenge) {
    if (challenge.reason === "insufficient_scope") {
      const fromChallenge = challenge.requiredScopes?.join(" ").trim();
      if (fromChallenge) {
        return fromChallenge;
      }
    }
    return this.oauthConfig.scope?.trim() || void 0;
  }
  async emaFlowConfigForChallenge(challenge) {
    const base = await this.getEmaFlowConfig();
    const enriched = challenge.authorizationScopes;
    if (enriched && enriched.length > 0) {
      return { ...base, scope: enriched.join(" ") };
    }
    const scope = this.resolveEmaScopeForChallenge(challenge);
    return scope ? { ...base, scope } : base;
  }
  async handleEnterpriseManagedAuthChallenge(challenge, options) {
    const enriched = await this.enrichChallengeWithAuthorizationScopes(challenge);
    if (enriched.reason === "insufficient_scope" && !options?.confirmedStepUp && !await this.checkAuthChallengeSatisfied(enriched, { scopeOnly: true })) {
      return { kind: "step_up_confirm", challenge: enriched };
    }
    const config = await this.emaFlowConfigForChallenge(enriched);
    if (enriched.reason === "insufficient_scope") {
      const silent = await trySilentEmaAuth(config);
      if (silent.status === "success") {
        if (await this.checkAuthChallengeSatisfied(enriched, { scopeOnly: true })) {
          const minted = await this.requireStorage().getTokens(
            this.getServerUrl()
          );
          const scopeToPersist = resolvePersistedScopeAfterGrant(
            minted?.scope,
            enriched.authorizationScopes?.join(" ")
          );
          if (scopeToPersist) {
            await this.requireStorage().saveScope(
              this.getServerUrl(),
              scopeToPersist
            );
          }
          return { kind: "satisfied" };
        }
      }
      if (silent.status === "mint_failed") {
        return { kind: "failed", error: silent.error };
      }
    } else {
      const tokens = await refreshEmaResourceTokens(config);
      if (tokens) {
        return { kind: "satisfied" };
      }
    }
    try {
      const authorizationUrl = await startEmaIdpAuthorization(config);
      if (enriched.reason === "insufficient_scope" && enriched.authorizationScopes?.length) {
        this.pendingAuthorizationScope = enriched.authorizationScopes.join(" ");
      }
      return { kind: "interactive", authorizationUrl, challenge: enriched };
    } catch (error) {
      return {
        kind: "failed",
        error: error instanceof Error ? error : new Error(String(error))
      };
    }
  }
  async handleStandardAuthChallenge(challenge) {
    const provider = await this.createOAuthProvider();
    const serverUrl = this.getServerUrl();
    const tokens = await provider.tokens();
    const enriched = await this.enrichChallengeWithAuthorizationScopes(
      challenge,
      tokens?.scope
    );
    provider.clearCapturedAuthUrl();
    const resourceMetadataUrl = challengeResourceMetadataUrl(enriched);
    await ensureCimdClientRegistration({
      serverUrl,
      provider,
      fetchFn: this.params.effectiveAuthFetch,
      resourceMetadataUrl
    });
    const requestedScopeForAuth = enriched.reason === "insufficient_scope" ? enriched.authorizationScopes?.join(" ") : this.oauthConfig.scope?.trim() || (enriched.requiredScopes?.length ? enriched.requiredScopes.join(" ") : void 0);
    const scopeForAuth = this.oauthConfig.requestRefreshToken === false ? scopeForDeclinedRefreshGrant(
      requestedScopeForAuth,
      this.oauthConfig.scope,
      // The RAW challenge scopes, not `enriched.requiredScopes`:
      // `enrichChallengeWithScopes` narrows that to the *missing* subset,
      // so a challenge requiring `offline_access tools:write` against a
      // stored scope that already has `offline_access` arrives here as
      // just `["tools:write"]`. Passing the narrowed list would read the
      // server's explicit requirement as inherited and strip it — then
      // re-authorization earns the same challenge forever, which is the
      // loop this argument exists to prevent.
      challenge.requiredScopes
    ) : requestedScopeForAuth;
    provider.setSuppressAuthorizationNavigation(true);
    let result;
    try {
      result = await mcpAuth(provider, {
        serverUrl,
        scope: scopeForAuth,
        fetchFn: this.params.effectiveAuthFetch,
        resourceMetadataUrl,
        ...enriched.reason === "insufficient_scope" && {
          // Judge coverage the way checkAuthChallengeSatisfied does: a token
          // response that omitted `scope` granted what was stored, so a
          // covered challenge on an expired token refreshes rather than
          // forcing interactive authorization (#2724).
          forceReauthorization: isStrictScopeSuperset(
            scopeForAuth,
            resolveEffectiveGrantedScope(
              await this.oauthConfig.storage?.getScope(serverUrl),
              tokens?.scope
            )
          )
        }
      });
    } finally {
      provider.setSuppressAuthorizationNavigation(false);
    }
    if (result === "AUTHORIZED") {
      if (enriched.reason === "insufficient_scope") {
        if (await this.checkAuthChallengeSatisfied(enriched, { scopeOnly: true })) {
          const freshTokens = await provider.tokens();
          const scopeToPersist = resolvePersistedScopeAfterGrant(
            freshTokens?.scope,
            scopeForAuth
          );
          if (scopeToPersist) {
            await provider.saveScope(scopeToPersist);
          }
          return { kind: "satisfied" };
        }
        const forced = await this.tryForceReauthorizationForStepUp(
          provider,
          serverUrl,
          scopeForAuth,
          enriched
        );
        if (forced) {
          return forced;
        }
        return {
          kind: "failed",
          error: new Error(stepUpInsufficientScopeMessage(enriched))
        };
      } else {
        return { kind: "satisfied" };
      }
    }
    const capturedUrl = provider.getCapturedAuthUrl();
    if (!capturedUrl) {
      return {
        kind: "failed",
        error: new Error("Failed to capture authorization URL")
      };
    }
    this.recordAuthorizationRequestScope(capturedUrl, scopeForAuth);
    const clientInfo = await provider.clientInformation();
    await this.recordAuthorizationCodeFlowState(
      capturedUrl,
      clientInfo,
      // SEP-2350: label a step-up redirect distinctly from a first-time login.
      enriched.reason === "insufficient_scope" ? "scope_step_up" : "authorization_code"
    );
    return {
      kind: "interactive",
      authorizationUrl: capturedUrl,
      challenge: enriched
    };
  }
  /** Start interactive OAuth after handleAuthChallenge returns `interactive`. */
  async beginInteractiveAuthorization(authorizationUrl) {
    const stateParam = authorizationUrl.searchParams.get("state");
    if (stateParam && this.params.onBeforeOAuthRedirect) {
      const parsedState = parseOAuthState(stateParam);
      if (parsedState?.authId) {
        await this.params.onBeforeOAuthRedirect(parsedState.authId);
      }
    }
    const navigation = this.requireNavigation();
    const provider = await this.createOAuthProvider();
    const clientInfo = await provider.clientInformation();
    await this.recordAuthorizationCodeFlowState(authorizationUrl, clientInfo);
    navigation.navigateToAuthorization(authorizationUrl);
    this.params.dispatchOAuthAuthorizationRequired({ url: authorizationUrl });
  }
  requireNavigation() {
    const navigation = this.oauthConfig.navigation;
    if (!navigation) {
      throw new Error("OAuth navigation is required.");
    }
    return navigation;
  }
  async recordAuthorizationCodeFlowState(authorizationUrl, oauthClientInfo, step = "authorization_code") {
    this.oauthFlowState = {
      ...EMPTY_OAUTH_FLOW_STATE,
      oauthStep: step,
      authorizationUrl,
      oauthClientInfo: oauthClientInfo ?? null
    };
  }
  /**
   * Silent refresh returned AUTHORIZED but token scope still lacks the step-up
   * union — force a fresh authorization redirect.
   */
  async tryForceReauthorizationForStepUp(provider, serverUrl, scopeForAuth, enriched) {
    provider.clearCapturedAuthUrl();
    provider.setSuppressAuthorizationNavigation(true);
    let result;
    try {
      result = await mcpAuth(provider, {
        serverUrl,
        scope: scopeForAuth,
        fetchFn: this.params.effectiveAuthFetch,
        resourceMetadataUrl: challengeResourceMetadataUrl(enriched),
        forceReauthorization: true
      });
    } finally {
      provider.setSuppressAuthorizationNavigation(false);
    }
    if (result !== "AUTHORIZED") {
      return null;
    }
    if (await this.checkAuthChallengeSatisfied(enriched, { scopeOnly: true })) {
      const freshTokens = await provider.tokens();
      const scopeToPersist = resolvePersistedScopeAfterGrant(
        freshTokens?.scope,
        scopeForAuth
      );
      if (scopeToPersist) {
        await provider.saveScope(scopeToPersist);
      }
      return { kind: "satisfied" };
    }
    return null;
  }
  /**
   * Create an OAuth provider for transport auth (connect()).
   * Used only when isHttpOAuthConfig() is true.
   */
  async createOAuthProviderForTransport() {
    const provider = await this.createOAuthProvider();
    if (this.isEnterpriseManaged()) {
      return new EmaTransportOAuthProvider(
        provider,
        await this.getEmaFlowConfig()
      );
    }
    return provider;
  }
};

// ../../core/mcp/remote/remoteClientTransport.ts
import {
  SdkError as SdkError5,
  SdkErrorCode as SdkErrorCode6,
  SdkHttpError as SdkHttpError4
} from "@modelcontextprotocol/client";

// ../../core/mcp/remote/types.ts
function oauthTokensToRemoteAuthState(tokens) {
  return {
    oauthTokens: {
      access_token: tokens.access_token,
      token_type: tokens.token_type,
      expires_in: tokens.expires_in,
      refresh_token: tokens.refresh_token,
      scope: tokens.scope,
      id_token: tokens.id_token
    }
  };
}

// ../../core/mcp/remote/remoteClientTransport.ts
var DEFAULT_SSE_RESPONSE_TIMEOUT_MS = 6e4;
function requestIdForMessage(message) {
  if ("method" in message && "id" in message && message.id !== null && message.id !== void 0) {
    if (message.method === "subscriptions/listen") {
      return void 0;
    }
    return message.id;
  }
  return void 0;
}
function isConnectAuthChallenge(json) {
  return typeof json === "object" && json !== null && "ok" in json && json.ok === false && "kind" in json && json.kind === "auth_challenge";
}
function isConnectTransportError(json) {
  return typeof json === "object" && json !== null && "ok" in json && json.ok === false && "kind" in json && json.kind === "transport_error";
}
var SDK_ERROR_CODES = new Set(
  Object.values(SdkErrorCode6)
);
function toSdkHttpError(message, http) {
  const code = SDK_ERROR_CODES.has(http.code) ? http.code : SdkErrorCode6.ClientHttpNotImplemented;
  return new SdkHttpError4(code, message, {
    status: http.status,
    ...http.statusText !== void 0 && { statusText: http.statusText },
    ...http.text !== void 0 && { text: http.text },
    ...http.retryAfter !== void 0 && { retryAfter: http.retryAfter }
  });
}
function legacySessionId(json) {
  if (typeof json === "object" && json !== null && "sessionId" in json && typeof json.sessionId === "string" && !("ok" in json)) {
    return json.sessionId;
  }
  if (typeof json === "object" && json !== null && "ok" in json && json.ok === true && "sessionId" in json) {
    return json.sessionId;
  }
  return void 0;
}
async function* parseSSE(reader) {
  const decoder = new TextDecoder();
  let buffer = "";
  let currentEvent = "message";
  let currentData = [];
  const consume = (line) => {
    if (line.startsWith("event:")) {
      currentEvent = line.slice(6).trim();
    } else if (line.startsWith("data:")) {
      currentData.push(line.slice(5).trimStart());
    } else if (line === "") {
      const complete = currentData.length > 0 ? { event: currentEvent, data: currentData.join("\n") } : null;
      currentEvent = "message";
      currentData = [];
      return complete;
    }
    return null;
  };
  while (true) {
    const { done, value } = await reader.read();
    if (done) break;
    buffer += decoder.decode(value, { stream: true });
    const lines = buffer.split("\n");
    buffer = lines.pop() ?? "";
    for (const line of lines) {
      const complete = consume(line);
      if (complete) yield complete;
    }
  }
  if (buffer) {
    const complete = consume(buffer);
    if (complete) yield complete;
  }
  if (currentData.length > 0) {
    yield { event: currentEvent, data: currentData.join("\n") };
  }
}
var RemoteClientTransport = class {
  _sessionId = void 0;
  _protocolVersion = void 0;
  eventStreamReader = null;
  eventStreamAbort = null;
  eventStreamConsumeTask = null;
  restartingEventStream = false;
  closed = false;
  /**
   * Long-lived streams the backend has reported open, by fetch entry id, with
   * the last event count seen for each. `close()` reports them closed
   * itself: it aborts the event channel before asking the backend to
   * disconnect, so the backend watcher's own close report lands on an
   * unconsumed queue and is lost with the session (#2318).
   */
  openStreams = /* @__PURE__ */ new Map();
  sseResponseWaits = /* @__PURE__ */ new Map();
  options;
  config;
  /**
   * Whether the upstream connection gives each request its own response stream
   * (#2140). The SDK's `Protocol.request` reads this: on a 2026-era connection
   * a transport advertising it has its per-request stream **aborted** as the
   * spec's cancellation signal, and no `notifications/cancelled` is sent; a
   * transport that does not gets the stdio mechanism instead.
   *
   * The real upstream transport lives on the backend, so this transport has to
   * answer for it. Streamable HTTP opens one POST — and one SSE response
   * stream — per request, so it qualifies; stdio and SSE multiplex every
   * request over one shared channel and must keep sending the notification.
   *
   * Advertising it is only half the fix: `requestSend` applies the SDK's
   * `requestSignal` to the browser-to-backend fetch, and `/api/mcp/send`
   * forwards that disconnect to the upstream `transport.send`, which is what
   * actually closes the stream the server is watching.
   */
  hasPerRequestStream;
  /**
   * Intentionally returns undefined. The MCP Client checks transport.sessionId to detect
   * reconnects and skip initialize. Our _sessionId is the remote server's session ID, not
   * the MCP protocol's initialization state. Exposing it would cause the MCP Client to
   * skip initialize and send tools/list first, which fails on streamable-http (and any
   * transport requiring initialize before other requests).
   */
  get sessionId() {
    return void 0;
  }
  /** Remote Hono session id (distinct from MCP protocol session). */
  getRemoteBackendSessionId() {
    return this._sessionId;
  }
  /**
   * The SDK Client calls this with the negotiated protocol version as soon as
   * `initialize` resolves — before it sends `notifications/initialized` — so an
   * HTTP transport can stamp `Mcp-Protocol-Version` on every later request.
   *
   * Here the real upstream transport lives on the backend, so we can only
   * record the version and forward it on the next `/api/mcp/send`, which
   * applies it to the upstream transport *before* sending. Because
   * `notifications/initialized` is that next send, it and everything after it
   * (including the standalone SSE GET and the session DELETE, both issued by
   * the upstream transport itself) carry the header (#1935).
   */
  setProtocolVersion(version) {
    this._protocolVersion = version;
  }
  /**
   * Reattach to an existing remote backend session after a full-page OAuth
   * redirect. Opens the SSE event stream without POST /connect.
   */
  async attachToSession(sessionId) {
    if (this.closed) {
      this.closed = false;
    }
    await this.stopEventStream();
    this._sessionId = sessionId;
    await this.openEventStream();
  }
  constructor(options, config) {
    this.options = options;
    this.config = config;
    this.hasPerRequestStream = config.type === "streamable-http";
  }
  setAuthRecovery(handlers) {
    this.options.authRecovery = handlers;
  }
  setOnAuthChallenge(handler) {
    this.options.onAuthChallenge = handler;
  }
  get fetchFn() {
    return this.options.fetchFn ?? globalThis.fetch;
  }
  get baseUrl() {
    return this.options.baseUrl.replace(/\/$/, "");
  }
  get headers() {
    const h = {
      "Content-Type": "application/json"
    };
    if (this.options.authToken) {
      h["x-mcp-remote-auth"] = `Bearer ${this.options.authToken}`;
    }
    return h;
  }
  async recoverFromAuthChallenge(challenge, retry) {
    const recovery = this.options.authRecovery;
    if (!recovery) {
      throw new AuthChallengeError(challenge, challenge.raw?.httpStatus ?? 401);
    }
    const outcome = await recovery.handleAuthChallenge(challenge);
    if (outcome.kind === "satisfied") {
      await retry();
      return;
    }
    if (outcome.kind === "step_up_confirm") {
      throw new AuthRecoveryRequiredError(
        EMA_STEP_UP_PENDING_URL,
        outcome.challenge,
        { emaStepUpConfirm: true }
      );
    }
    if (outcome.kind === "interactive") {
      throw new AuthRecoveryRequiredError(
        outcome.authorizationUrl,
        outcome.challenge
      );
    }
    throw outcome.error;
  }
  async start() {
    if (this._sessionId && !this.closed) {
      return;
    }
    return this.startWithRecovery(0);
  }
  async startWithRecovery(retryCount) {
    if (this.sessionId) return;
    if (this.closed) throw new Error("Transport is closed");
    let authState;
    if (this.options.authProvider) {
      const tokens = await this.options.authProvider.tokens();
      if (tokens) {
        authState = oauthTokensToRemoteAuthState(tokens);
      }
    }
    const body = {
      config: this.config,
      ...authState && { authState },
      ...this.options.settings && { settings: this.options.settings }
    };
    const res = await this.fetchFn(`${this.baseUrl}/api/mcp/connect`, {
      method: "POST",
      headers: this.headers,
      body: JSON.stringify(body)
    });
    if (!res.ok) {
      const text = await res.text();
      const error = new Error(`Remote connect failed (${res.status}): ${text}`);
      error.status = res.status;
      throw error;
    }
    const json = await res.json();
    if (isConnectAuthChallenge(json)) {
      if (retryCount >= 1) {
        throw new AuthChallengeError(
          json.authChallenge,
          json.authChallenge.raw?.httpStatus ?? 401
        );
      }
      await this.recoverFromAuthChallenge(
        json.authChallenge,
        () => this.startWithRecovery(retryCount + 1)
      );
      return;
    }
    if (isConnectTransportError(json)) {
      throw new Error(`Remote connect failed: ${json.error}`);
    }
    const sessionId = legacySessionId(json);
    if (!sessionId) {
      throw new Error("Remote did not return sessionId");
    }
    this._sessionId = sessionId;
    await this.openEventStream();
  }
  async openEventStream() {
    this.eventStreamAbort = new AbortController();
    const eventRes = await this.fetchFn(
      `${this.baseUrl}/api/mcp/events?sessionId=${encodeURIComponent(this._sessionId)}`,
      {
        headers: this.options.authToken ? { "x-mcp-remote-auth": `Bearer ${this.options.authToken}` } : {},
        signal: this.eventStreamAbort.signal
      }
    );
    if (!eventRes.ok) {
      this._sessionId = void 0;
      throw new Error(
        `Remote events stream failed (${eventRes.status}): ${await eventRes.text()}`
      );
    }
    const bodyStream = eventRes.body;
    if (!bodyStream) {
      throw new Error("Remote events stream has no body");
    }
    this.eventStreamReader = bodyStream.getReader();
    this.eventStreamConsumeTask = this.consumeEventStream();
  }
  /** Stop the SSE consumer and release the reader before opening a new stream. */
  async stopEventStream() {
    this.restartingEventStream = true;
    try {
      this.eventStreamAbort?.abort();
      const reader = this.eventStreamReader;
      if (reader) {
        try {
          await reader.cancel();
        } catch {
        }
      }
      this.eventStreamReader = null;
      if (this.eventStreamConsumeTask) {
        await this.eventStreamConsumeTask;
        this.eventStreamConsumeTask = null;
      }
    } finally {
      this.restartingEventStream = false;
    }
  }
  async consumeEventStream() {
    if (!this.eventStreamReader) return;
    try {
      for await (const { data } of parseSSE(this.eventStreamReader)) {
        if (this.closed) break;
        try {
          const parsed = JSON.parse(data);
          if (parsed.type === "message") {
            const msg = parsed.data;
            this.settleSseResponseWait(msg);
            const progressToken = progressTokenOf(msg);
            if (progressToken !== void 0) {
              this.resetSseResponseWait(progressToken);
            }
            this.onmessage?.(msg, void 0);
          } else if (parsed.type === "fetch_request") {
            const entry = parsed.data;
            if (this.options.onFetchStreamUpdate && isLongLivedStreamResponse(
              entry.method,
              findHeader(entry.responseHeaders, "content-type")
            )) {
              this.openStreams.set(entry.id, 0);
            }
            this.options.onFetchRequest?.({
              ...entry,
              timestamp: typeof entry.timestamp === "string" ? new Date(entry.timestamp) : entry.timestamp
            });
          } else if (parsed.type === "fetch_request_body_update" && this.options.onFetchResponseBody) {
            this.options.onFetchResponseBody(
              parsed.data.id,
              parsed.data.responseBody
            );
          } else if (parsed.type === "fetch_stream_update" && this.options.onFetchStreamUpdate) {
            const { id, eventCount, closedAt } = parsed.data;
            if (closedAt !== void 0) this.openStreams.delete(id);
            else if (this.openStreams.has(id)) {
              this.openStreams.set(id, eventCount);
            }
            this.options.onFetchStreamUpdate(id, {
              eventCount,
              ...closedAt !== void 0 && { closedAt: new Date(closedAt) }
            });
          } else if (parsed.type === "stdio_log" && this.options.onStderr) {
            this.options.onStderr({
              timestamp: new Date(parsed.data.timestamp),
              message: parsed.data.message
            });
          } else if (parsed.type === "auth_challenge") {
            this.options.onAuthChallenge?.(parsed.data);
          } else if (parsed.type === "transport_error") {
            const error = new Error(parsed.data.error);
            if (parsed.data.code !== void 0) {
              error.code = parsed.data.code;
            }
            if (!this.restartingEventStream) {
              this.onerror?.(error);
              if (!this.closed) {
                this.closed = true;
                this.onclose?.();
              }
            }
          }
        } catch (err) {
          this.onerror?.(err instanceof Error ? err : new Error(String(err)));
        }
      }
    } catch (err) {
      if (!this.closed && err instanceof Error && err.name !== "AbortError") {
        this.onerror?.(err);
      }
    } finally {
      this.eventStreamReader = null;
      if (!this.closed && !this.restartingEventStream) {
        this.closed = true;
        this.onclose?.();
      }
    }
  }
  async send(message, options) {
    return this.postSend(message, options, 0);
  }
  /**
   * Push auth state to the remote backend without tearing down the session.
   * Used after mid-session OAuth recovery in the web client.
   */
  async pushAuthState(authState) {
    if (!this._sessionId) {
      throw new Error("Transport not started");
    }
    if (this.closed) {
      throw new Error("Transport is closed");
    }
    const state = authState ?? await this.buildAuthStateFromProvider();
    if (!state.oauthTokens && !state.oauthClient) {
      throw new Error("No auth state to push");
    }
    const res = await this.fetchFn(`${this.baseUrl}/api/mcp/auth-state`, {
      method: "POST",
      headers: this.headers,
      body: JSON.stringify({ sessionId: this._sessionId, authState: state })
    });
    if (!res.ok) {
      const text = await res.text();
      throw new Error(
        `Remote auth-state update failed (${res.status}): ${text}`
      );
    }
    const json = await res.json();
    if (!json.ok) {
      throw new Error(json.error ?? "Remote auth-state update failed");
    }
  }
  async buildAuthStateFromProvider() {
    if (!this.options.authProvider) {
      throw new Error("No auth provider configured");
    }
    const tokens = await this.options.authProvider.tokens();
    if (!tokens) {
      throw new Error("No OAuth tokens available");
    }
    return oauthTokensToRemoteAuthState(tokens);
  }
  get sseResponseTimeoutMs() {
    return this.options.sseResponseTimeoutMs ?? DEFAULT_SSE_RESPONSE_TIMEOUT_MS;
  }
  settleSseResponseWait(message) {
    if (!("id" in message) || message.id === null || message.id === void 0 || !("result" in message) && !("error" in message)) {
      return;
    }
    const wait = this.sseResponseWaits.get(message.id);
    if (!wait) {
      return;
    }
    this.sseResponseWaits.delete(message.id);
    wait.resolve();
  }
  cancelSseResponseWait(requestId) {
    const wait = this.sseResponseWaits.get(requestId);
    if (!wait) {
      return;
    }
    this.sseResponseWaits.delete(requestId);
    wait.reject(new Error("SSE response wait cancelled"));
  }
  cancelAllSseWaits(error) {
    for (const wait of this.sseResponseWaits.values()) {
      wait.reject(error);
    }
    this.sseResponseWaits.clear();
  }
  waitForSseResponse(requestId) {
    return new Promise((resolve9, reject) => {
      let timer;
      const arm = () => {
        timer = setTimeout(() => {
          this.sseResponseWaits.delete(requestId);
          reject(
            new SdkError5(SdkErrorCode6.RequestTimeout, "Request timed out", {
              timeout: this.sseResponseTimeoutMs
            })
          );
        }, this.sseResponseTimeoutMs);
      };
      arm();
      this.sseResponseWaits.set(requestId, {
        resolve: () => {
          clearTimeout(timer);
          resolve9();
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
        // A progress notification for this request re-arms the full window so
        // the browser-side deadline tracks the SDK client's progress-aware one
        // rather than firing at a flat 60s (#2028).
        resetTimeout: () => {
          clearTimeout(timer);
          arm();
        }
      });
    });
  }
  /** Re-arm a pending request's SSE wait timeout on a matching progress note. */
  resetSseResponseWait(progressToken) {
    waitForProgressToken(this.sseResponseWaits, progressToken)?.resetTimeout();
  }
  async postSend(message, options, retryCount) {
    const requestId = requestIdForMessage(message);
    let sseWait;
    if (requestId !== void 0) {
      sseWait = this.waitForSseResponse(requestId);
      void sseWait.catch(() => {
      });
    }
    let json;
    try {
      json = await this.requestSend(message, options);
    } catch (error) {
      if (requestId !== void 0) {
        this.cancelSseResponseWait(requestId);
      }
      throw error;
    }
    if (json.ok) {
      if (sseWait) {
        await sseWait;
      }
      return;
    }
    if (requestId !== void 0) {
      this.cancelSseResponseWait(requestId);
    }
    if (json.kind === "auth_challenge") {
      if (retryCount >= 1 || !this.options.authRecovery?.pushAuthState) {
        throw new AuthChallengeError(
          json.authChallenge,
          json.authChallenge.raw?.httpStatus ?? 401
        );
      }
      await this.recoverFromAuthChallenge(json.authChallenge, async () => {
        await this.options.authRecovery.pushAuthState();
        return this.postSend(message, options, retryCount + 1);
      });
      return;
    }
    if (json.http) {
      throw toSdkHttpError(json.error, json.http);
    }
    throw new Error(json.error);
  }
  async requestSend(message, options) {
    if (!this._sessionId) {
      throw new Error("Transport not started");
    }
    if (this.closed) {
      throw new Error("Transport is closed");
    }
    const body = {
      sessionId: this._sessionId,
      message,
      ...options?.relatedRequestId != null && {
        relatedRequestId: options.relatedRequestId
      },
      // Forward per-send `Mcp-Param-*` headers (SEP-2243) for the backend to
      // apply to the upstream send; the browser can't set them cross-origin.
      ...options?.headers != null && { headers: options.headers },
      // Forward the negotiated protocol version so the backend's transport can
      // stamp `Mcp-Protocol-Version` on this and every later request (#1935).
      ...this._protocolVersion !== void 0 && {
        protocolVersion: this._protocolVersion
      }
    };
    const res = await this.fetchFn(`${this.baseUrl}/api/mcp/send`, {
      method: "POST",
      headers: this.headers,
      body: JSON.stringify(body),
      ...options?.requestSignal && { signal: options.requestSignal }
    });
    if (!res.ok) {
      const text = await res.text();
      const error = new Error(`Remote send failed (${res.status}): ${text}`);
      error.status = res.status;
      throw error;
    }
    return await res.json();
  }
  async close() {
    if (this.closed) return;
    this.closed = true;
    this.cancelAllSseWaits(new Error("Transport closed"));
    await this.stopEventStream();
    const closedAt = /* @__PURE__ */ new Date();
    for (const [id, eventCount] of this.openStreams) {
      this.options.onFetchStreamUpdate?.(id, { eventCount, closedAt });
    }
    this.openStreams.clear();
    if (this._sessionId) {
      try {
        await this.fetchFn(`${this.baseUrl}/api/mcp/disconnect`, {
          method: "POST",
          headers: this.headers,
          body: JSON.stringify({ sessionId: this._sessionId })
        });
      } catch {
      }
      this._sessionId = void 0;
    }
    this.onclose?.();
  }
  onclose;
  onerror;
  onmessage;
};

// ../../core/mcp/inspectorClient.ts
var corePackageJson = {
  name: "mcp-inspector",
  version: "0.0.0"
};
var MAX_URL_ELICITATION_RETRIES = 5;
var WEB_CONNECTION_TIMEOUT_REMEDY = "To accommodate a slower server, you may increase the timeout value in Server Settings.";
function connectionTimeoutMessage(timeoutMs, remedy = WEB_CONNECTION_TIMEOUT_REMEDY) {
  return `Connection timed out after ${timeoutMs} ms. ${remedy}`;
}
function createPendingAbortError() {
  return new Error("Pending request aborted");
}
var TOOL_CALL_CANCELLED_REASON = "Tool call cancelled by user";
function combineAbortSignals(a, b) {
  if (a && b) {
    return AbortSignal.any([a, b]);
  }
  return a ?? b;
}
async function closeSubscriptionBestEffort(subscription) {
  try {
    await subscription.close();
  } catch {
  }
}
function describeJsonType2(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
function isProgressToken(value) {
  return ProgressTokenSchema2.safeParse(value).success;
}
function dropInvalidReservedMeta(meta, logger) {
  const result = RequestMetaSchema.safeParse(meta);
  if (result.success) return meta;
  const cleaned = { ...meta };
  for (const issue of result.error.issues) {
    const key = issue.path[0];
    if (typeof key !== "string" || !(key in cleaned)) continue;
    logger.warn(
      { key, received: describeJsonType2(cleaned[key]) },
      "Dropping reserved `_meta` member \u2014 it does not match the protocol schema."
    );
    delete cleaned[key];
  }
  return cleaned;
}
var MODERN_RECONNECT_BASE_MS = 500;
var MODERN_RECONNECT_MAX_MS = 15e3;
var MODERN_RECONNECT_MAX_ATTEMPTS = 8;
var InspectorClient = class _InspectorClient extends InspectorClientEventTarget {
  /**
   * We construct the v2 client with auto-fulfilment disabled and drive MRTR
   * ourselves, so this mirrors the SDK auto-driver's default round bound.
   */
  static MRTR_MAX_ROUNDS = 10;
  client = null;
  /** Requester-side Tasks orchestration, attached once per connected SDK client. */
  taskSession = null;
  /** Receiver-side Tasks binding, replaced with each connected session. */
  taskReceiverBinding = null;
  // Lazily-built validator used only on the skipOutputValidation path to detect
  // (non-fatally) when a delivered result violates the tool's outputSchema.
  outputValidator = null;
  transport = null;
  baseTransport = null;
  // The `rawDispatch` ext-tasks requires: below-SDK requests whose responses
  // MessageTrackingTransport hands back before the SDK sees them.
  rawWire = new RawWireChannel({
    transport: () => this.transport,
    defaultTimeoutMs: () => this.requestTimeout ?? DEFAULT_REQUEST_TIMEOUT_MSEC,
    resetTimeoutOnProgress: () => this.resetTimeoutOnProgress,
    annotateError: (error, method) => this.annotateRequestError(error, method)
  });
  dispatchTaskRequest = (request, options) => this.rawWire.dispatch(request, options);
  // Every outbound request still awaiting a response, keyed by JSON-RPC id.
  // Serves two readers: the `markResponseRejected` correlation (#1953), which
  // needs the method, and the connection diagnostics (#2318), which need the
  // method and when it went out. Entries are dropped as responses arrive; a
  // request the SDK gave up on (a timeout, a cancel) stays until the session
  // resets, because it is still unanswered and that is what the diagnostics
  // report.
  outstandingRequests = /* @__PURE__ */ new Map();
  // The id of the most recently answered request per method, for
  // `markResponseRejected` (#1953). At most one id per method, so it does not
  // grow with the session.
  lastAnsweredRequestByMethod = /* @__PURE__ */ new Map();
  // Connection diagnostics (#2318): the most recent response to one of our
  // requests, and the most recent long-lived transport stream (the standalone
  // `GET` on Streamable HTTP). Both per-session, reset with the maps above.
  lastResponse;
  notificationStream;
  // Each tracked `429`'s `Retry-After`, by the JSON-RPC id that drew it, until
  // that id's failed send claims it (#2442). Per-session, reset with the
  // diagnostics above.
  rateLimits = new RateLimitLedger();
  /** True when the cached transport was built with an OAuth authProvider attached. */
  transportHasAuthProvider = false;
  /** Dedupes concurrent ambient auth challenges (reason + scopes). */
  ambientAuthChallengeInFlight = /* @__PURE__ */ new Map();
  pipeStderr;
  connectionTimeoutRemedy;
  initialLoggingLevel;
  // Modern-era per-request log level (#1629). On 2026-07-28 servers
  // `logging/setLevel` is gone; the client opts into logs per request via the
  // `io.modelcontextprotocol/logLevel` `_meta` key, and the SDK does not attach
  // it automatically. When set, `mergeMeta` stamps this level on every outgoing
  // request so server logs arrive on each request's stream; `undefined` means
  // "don't opt in" (logs stay silently absent). Only honored on the modern era.
  modernLogLevel;
  sample;
  elicit;
  progress;
  resetTimeoutOnProgress;
  requestTimeout;
  defaultMetadata;
  serverSettings;
  // The settings the current transport was built from. `serverSettings` is
  // replaced live on every settings save (#1444), but transport-level inputs
  // such as custom headers are fixed when the transport is created, so this
  // is what the open connection actually sends (#2460).
  transportSettings;
  versionNegotiation;
  status = "disconnected";
  // True only while an explicit disconnect() owns the teardown. close() can
  // trigger the transport's onclose synchronously, so this lets onclose defer
  // the canonical status set + `disconnect` event to disconnect() and fire it
  // exactly once (see onclose / disconnect()).
  disconnecting = false;
  // Server data (resources, resourceTemplates, prompts are in state managers)
  capabilities;
  serverInfo;
  instructions;
  protocolVersion;
  // Era model (SEP §7.8). Populated after connect from the SDK Client's
  // negotiation accessors. `protocolEra` is the negotiated era ("legacy" |
  // "modern"); `discoverResult` is the `server/discover` payload on a
  // probed/pinned connection (undefined on a plain legacy connect).
  protocolEra;
  discoverResult;
  // Tools the SDK excludes from `tools/list` for invalid `x-mcp-header`
  // annotations (SEP-2243), recomputed on every aggregate tools refresh and
  // surfaced so the Tools tab can show why a tool vanished (#1632).
  excludedTools = [];
  // Entries the Inspector dropped from a list result because they failed the
  // spec schema for that primitive, keyed by list method. Populated only by the
  // salvage fallback in `listAllSalvaging` — empty against a conforming server
  // (#1909).
  malformedListItems = /* @__PURE__ */ new Map();
  // The capabilities this Inspector client advertises to the server during the
  // initialize handshake. Built once in setupClient() and snapshotted here so
  // UI surfaces (Server Info modal) can display them without poking at the
  // SDK Client's private state.
  clientCapabilities = {};
  // The client identity ({name, version}) passed to the SDK Client. Reused to
  // build the modern per-request envelope for raw tasks/* requests.
  clientInfo;
  // Sampling requests
  pendingSamples = [];
  // Elicitation requests
  pendingElicitations = [];
  // Roots (undefined means roots capability not enabled, empty array means enabled but no roots)
  roots;
  /**
   * Whether `capabilities.roots` was advertised at `initialize`, read off the
   * capability object actually sent rather than re-derived from the constructor
   * option. Fixed for the client's lifetime, because the capability is
   * negotiated at construction and the SDK refuses `registerCapabilities` after
   * connect.
   *
   * The `roots/list` registration gates on *this*, not on `this.roots`, which
   * `setRoots()` can make defined later: the SDK throws "Client does not support
   * roots capability" from `setRequestHandler` when the capability was never
   * advertised, and that throw would land before the handshake on every
   * subsequent `connect()` — wedging the client permanently (#1797).
   */
  rootsCapabilityAdvertised;
  /**
   * Whether `capabilities.elicitation` was advertised, on the same terms as
   * {@link rootsCapabilityAdvertised}. Not the same question as `this.elicit`
   * being truthy: `{}` / `{ form: false, url: false }` are valid options that
   * enable no mode, so nothing is advertised — and registering
   * `elicitation/create` anyway throws "Client does not support elicitation
   * capability" before the handshake, leaving the client unable to connect
   * at all (#1797).
   */
  elicitationCapabilityAdvertised;
  /** As above, for `capabilities.sampling`. */
  samplingCapabilityAdvertised;
  /** Whether receiver-side Tasks were advertised for at least one input method. */
  tasksCapabilityAdvertised;
  /** As above, for `capabilities.elicitation.url` (the URL-mode completion). */
  urlElicitationCapabilityAdvertised;
  /**
   * As above, for `capabilities.roots.listChanged` — the predicate the SDK
   * asserts before letting us *send* `roots/list_changed`, which is narrower
   * than the `capabilities.roots` presence it asserts before letting us
   * *register* `roots/list`. They coincide today (roots are only ever
   * advertised as `{ listChanged: true }`), but reading each assertion's own
   * predicate is what keeps a future conditional advertisement from silently
   * un-gating one of them.
   */
  rootsListChangedCapabilityAdvertised;
  // Content cache
  // ListChanged notification configuration
  listChangedNotifications;
  // Resource subscriptions. The set of subscribed URIs is the era-agnostic
  // source of truth for the UI (the `resourceSubscriptionsChange` list). How a
  // subscription reaches the wire forks by era: legacy sends one
  // `resources/subscribe` per URI; modern (2026-07-28) has no such method — all
  // subscriptions are a filter over one long-lived `subscriptions/listen` stream
  // (#1630, SEP §7.4).
  subscribedResources = /* @__PURE__ */ new Set();
  // Modern-era listen stream backing the subscriptions above. A single
  // `McpSubscription` whose filter's `resourceSubscriptions` mirrors
  // `subscribedResources`; mutating the set re-lists (close old, open new), and
  // an unexpected `"remote"` close re-lists (reconnect-by-re-listen — the stream
  // is not resumable). `null` on the legacy era, and on the modern era whenever
  // the filter is empty — which is *not* the same as "no URI subscribed": the
  // stream also carries the list-change opt-ins, so a tools-only server opens it
  // with no subscriptions at all (#1920).
  modernSubscription = null;
  // Monotonic guard so a stale re-list/reconnect (whose `listen()` or `closed`
  // resolves after a newer refresh already started) can detect it lost the race
  // and bail without clobbering the current stream.
  modernListenGeneration = 0;
  // Last dispatched modern stream state; `active: false` on the legacy era.
  modernStreamState = INACTIVE_SUBSCRIPTION_STREAM_STATE;
  // Reconnect-by-re-listen backoff state (#1630): the count of consecutive
  // *failed* re-lists (reset to 0 on any successful acknowledgement) and the
  // pending re-listen timer.
  modernReconnectAttempts = 0;
  modernReconnectTimer;
  // Set when the last `listen()` was rejected because the server answered it
  // with a bare graceful-closure result instead of acknowledging (#2097). That
  // condition is deterministic, so the reconnect machinery must not treat it as
  // a drop to retry; the flag is what carries the distinction from the rejection
  // site to the two failure handlers. Cleared by any user-initiated refresh (a
  // subscribe/unsubscribe is a fresh attempt, and the server may have changed).
  modernNeverAcknowledged = false;
  // Set when the last `listen()` was refused at the HTTP layer with a status a
  // retry cannot change (#2722) — the sibling of `modernNeverAcknowledged`,
  // carried and cleared the same way, holding the HTTP answer the UI reports.
  modernListenRefusal = null;
  /** Which in-flight task calls own each progress token (#2316). */
  taskProgress = new TaskProgressRouter();
  // Abort controller for the in-flight ordinary (non-task) tool call. Aborting
  // it hands the SDK the MCP cancellation flow for that request and rejects the
  // pending call, which `callTool` surfaces as a `ToolCallCancelledError`. Which
  // signal reaches the server is the transport's business, not ours: a
  // per-request-stream transport on a 2026-era connection has that request's
  // stream aborted, and everything else gets `notifications/cancelled` (#2140).
  // Undefined when no ordinary call is in flight.
  // Task-augmented calls have a server-side task and are cancelled via
  // `cancelRequestorTask` instead, so they don't use this (#1458).
  activeToolCallAbortController;
  // An "ambient" abort signal folded into *every* request's options by
  // {@link getRequestOptions} while it is set (#1783). Unlike
  // `activeToolCallAbortController`, which only cancels tool calls, this covers
  // any method — a list, a read, a prompt get. The daemon sets it for the span
  // of one serialized command so a caller disconnect cancels whatever request
  // is in flight, freeing the per-connection rpc queue instead of wedging it
  // behind a request the server never answers. It is opt-in per consumer: web
  // and tui never set it, so their behavior is unchanged, and it is per-client
  // rather than global, so it never cross-cancels concurrent requests.
  ambientRequestSignal;
  /** Enable ext-tasks receiver ownership for advertised sampling/elicitation methods. */
  receiverTasks;
  // Per-extension advertise overrides (#1738); undefined key falls back to the
  // registry default in ADVERTISABLE_EXTENSIONS.
  advertisedExtensions;
  /**
   * Host-supplied renderer for app-rendered form elicitations (#1854), or
   * undefined on a client that cannot host MCP Apps. Its presence is what
   * advertises the nested MCP Apps `elicitation` capability, so this is the one
   * fact both the advertisement and the routing gate read.
   */
  appElicitationRenderer;
  /**
   * Monotonic counter behind the request-scoped id handed to the renderer. The
   * association MUST be per request (a map keyed by this id owns the resource
   * URI, renderer instance and promise on the host side) so two concurrent
   * elicitations cannot resolve through each other's bridges.
   */
  appElicitationSeq = 0;
  /**
   * Per-instance prefix for {@link appElicitationSeq}.
   *
   * A counter alone is not enough: a host may hold ONE renderer across
   * replacement clients (the web client rebuilds its `InspectorClient` on a
   * settings change), and every fresh instance would otherwise mint
   * `app-elicitation-1` for its first request. Settling that id would then
   * resolve — or discard — whichever connection's request the host happened to
   * be keying.
   */
  appElicitationPrefix = `app-elicitation-${globalThis.crypto?.randomUUID?.() ?? Math.random().toString(36).slice(2)}`;
  /**
   * Abort controllers for app-rendered elicitations still awaiting an answer.
   * Aborted alongside the native pending queue on disconnect, so a rendered app
   * cannot outlive the connection that asked for it.
   */
  activeAppElicitations = /* @__PURE__ */ new Set();
  receiverTaskTtlMs;
  // OAuth support (config owned by oauthManager; client delegates and uses !!oauthManager for "is OAuth configured")
  oauthManager = null;
  logger;
  transportClientFactory;
  fetchFn;
  effectiveAuthFetch;
  // Session ID (for OAuth state and saveSession event; persistence is in FetchRequestLogState)
  sessionId;
  transportConfig;
  /** null until first transport is built; then true for in-process OAuth runners. */
  directAuthRecoveryActive = null;
  /**
   * Nesting depth of in-flight silent auth recoveries. `withDirectAuthRecovery`
   * bounds retries per call (`attempt >= 1`), but a satisfied outcome recovers
   * by running a *nested* `connect()`, which starts its own recovery with a
   * fresh counter — so a server that keeps answering 401 with freshly refreshed
   * tokens would recurse without bound. Counted across the nesting boundary and
   * capped at {@link InspectorClient.MAX_NESTED_AUTH_RECOVERIES}.
   */
  authRecoveryDepth = 0;
  /**
   * Cap on nested silent recoveries. One is the normal case (challenge →
   * refresh → reconnect); a couple more absorb a legitimately re-challenged
   * reconnect. Beyond that the credentials are not fixing the challenge, so the
   * challenge is surfaced to the caller instead of recovered again.
   */
  static MAX_NESTED_AUTH_RECOVERIES = 3;
  /**
   * Opt-in from {@link InspectorClientOptions.directAuthRecovery}: when true and
   * the live transport is direct (not {@link RemoteClientTransport}), RPCs use
   * fetch intercept + {@link withDirectAuthRecovery}.
   */
  directAuthRecovery;
  constructor(transportConfig, options) {
    super();
    this.transportConfig = transportConfig;
    this.transportClientFactory = options.environment.transport;
    this.fetchFn = options.environment.fetch;
    this.logger = options.environment.logger ?? silentLogger;
    this.pipeStderr = options.pipeStderr ?? false;
    this.connectionTimeoutRemedy = options.connectionTimeoutRemedy ?? WEB_CONNECTION_TIMEOUT_REMEDY;
    this.initialLoggingLevel = options.initialLoggingLevel;
    this.sample = options.sample ?? true;
    this.elicit = options.elicit ?? true;
    this.receiverTasks = options.receiverTasks ?? false;
    this.advertisedExtensions = options.advertisedExtensions;
    this.appElicitationRenderer = options.appElicitation;
    this.receiverTaskTtlMs = options.receiverTaskTtlMs ?? 6e4;
    this.progress = options.progress ?? true;
    this.resetTimeoutOnProgress = options.resetTimeoutOnProgress ?? true;
    this.requestTimeout = options.timeout;
    this.defaultMetadata = options.defaultMetadata && Object.keys(options.defaultMetadata).length > 0 ? options.defaultMetadata : void 0;
    this.serverSettings = options.serverSettings;
    this.modernLogLevel = resolveModernLogLevel(options.serverSettings);
    this.versionNegotiation = options.versionNegotiation ?? { mode: "legacy" };
    this.directAuthRecovery = options.directAuthRecovery ?? false;
    this.roots = options.roots !== void 0 ? cleanRoots(options.roots) : void 0;
    this.listChangedNotifications = {
      tools: options.listChangedNotifications?.tools ?? true,
      resources: options.listChangedNotifications?.resources ?? true,
      prompts: options.listChangedNotifications?.prompts ?? true
    };
    const withOverrides = withOAuthEndpointOverrides(
      this.fetchFn ?? fetch,
      () => this.oauthManager?.getEndpointOverrides()
    );
    this.fetchFn = withRfc8414OidcCompat(
      withOAuthRequestTimeout(
        withOverrides,
        DEFAULT_OAUTH_REQUEST_TIMEOUT_MS,
        exemptMcpEndpoint(
          () => this.getServerUrl(),
          // Legacy SSE negotiates its message endpoint inside the stream, so
          // its path is unknowable here and the exemption has to widen to the
          // origin. Streamable HTTP sends everything to the configured URL, so
          // the path rule is exact there and same-origin OAuth stays bounded.
          () => this.transportConfig?.type === "sse"
        )
      )
    );
    this.effectiveAuthFetch = this.buildEffectiveAuthFetch(
      withRfc8414OidcCompat(withOAuthRequestTimeout(withOverrides))
    );
    this.sessionId = options.sessionId;
    if (options.oauth || options.environment.oauth) {
      const oauthConfig = {
        // Environment components (storage, navigation, redirectUrlProvider)
        ...options.environment.oauth,
        // Config values (clientId, clientSecret, clientMetadataUrl, scope)
        ...options.oauth
      };
      this.oauthManager = new OAuthManager({
        getServerUrl: () => this.getServerUrl(),
        effectiveAuthFetch: this.effectiveAuthFetch,
        getEventTarget: () => this,
        onBeforeOAuthRedirect: (sessionId) => {
          this.sessionId = sessionId;
          this.saveSession();
          return Promise.resolve();
        },
        initialConfig: oauthConfig,
        logger: this.logger,
        enterpriseManagedAuth: options.enterpriseManagedAuth,
        installEnterpriseManagedAuth: options.installEnterpriseManagedAuth,
        dispatchOAuthComplete: (detail) => this.dispatchTypedEvent("oauthComplete", detail),
        dispatchOAuthAuthorizationRequired: (detail) => this.dispatchTypedEvent("oauthAuthorizationRequired", detail),
        dispatchOAuthError: (detail) => this.dispatchTypedEvent("oauthError", detail)
      });
    }
    const clientOptions = {
      // Bound the SDK's auto-aggregate with the SAME constant the #1909 salvage
      // re-walks use, so the strict path and its fallback cannot drift apart.
      // This is the SDK's own default today; setting it explicitly is what makes
      // the shared value a fact rather than a copied guess.
      listMaxPages: LIST_MAX_PAGES,
      // Per-server protocol era (SEP §7.8), threaded from config via
      // `eraToVersionNegotiation` and defaulted to `{ mode: "legacy" }` in the
      // constructor. "legacy" keeps the wire byte-identical to a 2025 client;
      // "auto"/"modern" opt into 2026-era negotiation (#1626).
      versionNegotiation: this.versionNegotiation,
      // Drive MRTR (SEP-2322) manually instead of letting the SDK auto-fulfil
      // and hide the retry loop (#1704). Unconditional and safe on every era:
      // legacy servers never return `input_required`, so this is a no-op there;
      // on modern connections the three multi-round-trip methods opt in via
      // `allowInputRequired` in `requestWithInputRequired`, and no other method
      // can receive an `input_required` result. The negotiated era is unknown
      // at construction time, so gating here is impossible anyway.
      inputRequired: { autoFulfill: false }
    };
    const capabilities = {};
    if (this.sample) {
      capabilities.sampling = {};
    }
    if (this.elicit) {
      const elicitationCap = {};
      if (this.elicit === true) {
        elicitationCap.form = {};
      } else {
        if (this.elicit.form) {
          elicitationCap.form = {};
        }
        if (this.elicit.url) {
          elicitationCap.url = {};
        }
      }
      if (Object.keys(elicitationCap).length > 0) {
        capabilities.elicitation = elicitationCap;
      }
    }
    if (this.roots !== void 0) {
      capabilities.roots = { listChanged: true };
    }
    if (this.receiverTasks) {
      const requests = {};
      if (capabilities.sampling) requests.sampling = { createMessage: {} };
      if (capabilities.elicitation) requests.elicitation = { create: {} };
      capabilities.tasks = {
        list: {},
        cancel: {},
        ...Object.keys(requests).length > 0 && { requests }
      };
    }
    const advertisedExtensions = buildClientExtensions({
      enterpriseManaged: options.oauth?.enterpriseManaged ?? false,
      advertised: this.advertisedExtensions,
      // Only a client that can render Apps claims the UI extension by default
      // (#2403). An app-elicitation renderer is itself a claim to host an App,
      // so supplying one implies it.
      rendersApps: options.rendersApps === true || this.appElicitationRenderer !== void 0,
      // Read off the built `capabilities.elicitation.form` rather than
      // re-deriving from `options.elicit`: the nested MCP Apps `elicitation`
      // setting must never be advertised without the core form capability it
      // extends, and two derivations of the same fact can drift. Disabling form
      // elicitation therefore drops both, as the contract requires. (#1854)
      appElicitation: this.appElicitationRenderer !== void 0 && capabilities.elicitation?.form !== void 0
    });
    if (Object.keys(advertisedExtensions).length > 0) {
      capabilities.extensions = {
        ...capabilities.extensions,
        ...advertisedExtensions
      };
    }
    clientOptions.capabilities = capabilities;
    this.clientCapabilities = capabilities;
    this.rootsCapabilityAdvertised = capabilities.roots !== void 0;
    this.elicitationCapabilityAdvertised = capabilities.elicitation !== void 0;
    this.samplingCapabilityAdvertised = capabilities.sampling !== void 0;
    this.tasksCapabilityAdvertised = capabilities.tasks !== void 0;
    this.urlElicitationCapabilityAdvertised = capabilities.elicitation?.url !== void 0;
    this.rootsListChangedCapabilityAdvertised = capabilities.roots?.listChanged === true;
    this.clientInfo = options.clientIdentity ?? {
      name: corePackageJson.name.split("/")[1] ?? corePackageJson.name,
      version: corePackageJson.version
    };
    this.client = new Client(
      this.clientInfo,
      Object.keys(clientOptions).length > 0 ? clientOptions : void 0
    );
    this.annotateSdkRequestErrors(this.client);
    if (this.tasksCapabilityAdvertised) {
      this.bindReceiverTasks();
    }
  }
  /**
   * Decorate the SDK Client's `request` so a per-request timeout rejects with
   * the connection's state at that moment instead of a bare `Request timed
   * out` (#2318), and a `429` rejects as rate limiting with the server's
   * `Retry-After` instead of a bare `Error POSTing to endpoint` (#2442).
   *
   * `Protocol.request` is the one funnel every SDK verb goes through —
   * `listTools`, `callTool`, `readResource`, the handshake's `initialize`,
   * and this class's own raw `client.request` calls all reach the wire
   * through it — so decorating it here covers the whole surface without a
   * `catch` at each of the several dozen call sites, and covers the next
   * verb added without anyone remembering to. The SDK offers no hook on the
   * rejection path: the timeout error is constructed and thrown inside
   * `request()` itself.
   *
   * Replaced on the instance rather than through a subclass because
   * `request` is declared with two overloads (spec method with a keyed
   * result, custom method with an explicit schema), and an `override` would
   * have to restate both against types that move with every SDK release. One
   * implementation signature serves both at runtime; the single cast on the
   * way back is what the overloads cost.
   */
  annotateSdkRequestErrors(client) {
    const sdkRequest = client.request.bind(client);
    const decorated = async (...args) => {
      try {
        return await sdkRequest(...args);
      } catch (err) {
        throw this.annotateRequestError(err, args[0].method);
      }
    };
    client.request = decorated;
  }
  /**
   * The one place a failed request's error is decorated, shared by the SDK
   * funnel above and the raw-wire channel that bypasses it (modern-era tool
   * calls and task operations), so a caller sees the same error whichever
   * path its request took: a timeout with the connection's state (#2318), a
   * `429` named as rate limiting (#2442), anything else untouched.
   */
  annotateRequestError(err, method) {
    return annotateRateLimit(
      annotateRequestTimeout(err, method, this.getConnectionDiagnostics()),
      method
    );
  }
  /**
   * @param base - the composed OAuth-path fetch, deadline innermost (#2319).
   *
   * Passed in rather than read off `this.fetchFn` because the two chains are
   * bounded on different terms, not because one of them is unbounded. Both
   * carry a deadline; the transport chain additionally exempts the MCP endpoint
   * (`exemptMcpEndpoint`), since its bodies are streams meant to stay open and
   * a long-running tool call may withhold its headers for minutes. Reusing it
   * here would extend that exemption to the OAuth manager's own requests — and
   * an authorization server published at the MCP endpoint's path would then go
   * unbounded on the one chain that exists to bound it.
   *
   * The SDK's transport-internal discovery (the 401/refresh path) is covered by
   * the transport chain's own deadline, not by this one.
   */
  buildEffectiveAuthFetch(base) {
    return createFetchTracker(base, {
      trackRequest: (entry) => this.dispatchFetchRequest({ ...entry, category: "auth" }),
      updateResponseBody: (id, body) => this.dispatchFetchRequestBodyUpdate(id, body)
    });
  }
  createMessageTrackingCallbacks() {
    return {
      trackRequest: (message, origin) => {
        if (origin === "client") {
          this.outstandingRequests.set(message.id, {
            id: message.id,
            method: message.method,
            sentAt: Date.now()
          });
          this.dispatchConnectionDiagnosticsChange();
        }
        const entry = {
          id: crypto.randomUUID(),
          timestamp: /* @__PURE__ */ new Date(),
          direction: "request",
          origin,
          message
        };
        this.dispatchTypedEvent("message", entry);
      },
      trackSendFailure: (message, error) => {
        if (isRequestTimeoutError(error)) return;
        attachRetryAfter(error, this.rateLimits.take(message.id));
        if (this.outstandingRequests.delete(message.id)) {
          this.dispatchConnectionDiagnosticsChange();
        }
        this.dispatchTypedEvent("requestFailed", {
          id: message.id,
          reason: describeSendFailure(error)
        });
      },
      trackResponse: (message, origin) => {
        const responseId = message.id;
        if (origin === "server" && responseId !== void 0) {
          const method = this.outstandingRequests.get(responseId)?.method;
          this.outstandingRequests.delete(responseId);
          if (method !== void 0) {
            this.lastAnsweredRequestByMethod.set(method, responseId);
            this.lastResponse = { method, receivedAt: Date.now() };
          }
          this.dispatchConnectionDiagnosticsChange();
        }
        const entry = {
          id: crypto.randomUUID(),
          timestamp: /* @__PURE__ */ new Date(),
          direction: "response",
          origin,
          message
        };
        this.dispatchTypedEvent("message", entry);
      },
      trackNotification: (message, origin) => {
        if (origin === "server") this.dispatchTaskProgress(message);
        const entry = {
          id: crypto.randomUUID(),
          timestamp: /* @__PURE__ */ new Date(),
          direction: "notification",
          origin,
          message
        };
        this.dispatchTypedEvent("message", entry);
      }
    };
  }
  dispatchTaskProgress(message) {
    if (message.method !== "notifications/progress") return;
    const params = message.params;
    const progressToken = params.progressToken;
    if (progressToken === void 0) return;
    this.rawWire.noteProgress(progressToken);
    const taskIds = this.taskProgress.route(progressToken);
    if (taskIds === void 0) return;
    if (this.progress) this.dispatchTypedEvent("progressNotification", params);
    for (const taskId of taskIds)
      this.dispatchTypedEvent("requestorTaskProgress", {
        taskId,
        progress: params
      });
  }
  attachTransportListeners(baseTransport) {
    baseTransport.onclose = () => {
      if (this.disconnecting) return;
      if (this.status === "connecting") return;
      if (this.status === "disconnected") return;
      if (this.status !== "error") {
        this.status = "disconnected";
        this.dispatchTypedEvent("statusChange", this.status);
      }
      this.clearAndAnnouncePendingPeerRequests();
      void this.closeTaskSessionBestEffort();
      this.rejectPendingRawWireRequests("Connection closed");
      this.dispatchTypedEvent("disconnect");
    };
    baseTransport.onerror = (error) => {
      if (this.status === "connecting") return;
      if (subscriptionListenRefusal(error) !== void 0) return;
      this.status = "error";
      this.dispatchTypedEvent("statusChange", this.status);
      this.dispatchTypedEvent("error", error);
    };
  }
  /**
   * Build RequestOptions for SDK client calls (timeout, resetTimeoutOnProgress, onprogress).
   * When timeout is unset, SDK uses DEFAULT_REQUEST_TIMEOUT_MSEC (60s).
   *
   * When progress is enabled, we pass a per-request onprogress so the SDK routes progress and
   * runs timeout reset. The SDK injects progressToken: messageId; we do not expose the caller's
   * token to the server. We collect it from metadata and inject it into dispatched progressNotification
   * events only, so listeners can correlate progress with the request that triggered it.
   *
   * @param progressToken Optional token from request metadata; injected into progressNotification
   * events when provided (not sent to server).
   */
  /**
   * Merge per-call metadata with this client's `defaultMetadata` (from
   * `InspectorClientOptions.defaultMetadata`, set from
   * `InspectorServerSettings.metadata`). Call-time keys override defaults.
   * Returns `undefined` when the combined map is empty so callers can skip
   * injecting an empty `_meta` field.
   */
  mergeMeta(callMetadata) {
    const defaults = this.defaultMetadata;
    const logMeta = this.protocolEra === "modern" && this.modernLogLevel ? { [LOG_LEVEL_META_KEY]: this.modernLogLevel } : void 0;
    const merged = {
      ...defaults ?? {},
      ...logMeta ?? {},
      ...callMetadata ?? {}
    };
    const sanitized = dropInvalidReservedMeta(merged, this.logger);
    return Object.keys(sanitized).length > 0 ? sanitized : void 0;
  }
  /**
   * The `progressToken` a caller stamped on its request metadata, when it is
   * one the SDK will accept.
   *
   * This governs only **callback correlation** — whether the client wires up an
   * `onprogress` for the request. Keeping an invalid value off the **wire** is
   * a separate concern handled in {@link mergeMeta}, which deletes the member
   * from the outgoing `_meta` so a conforming server is never sent something
   * `ProgressTokenSchema` rejects. The two use the same {@link isProgressToken}
   * predicate, so they cannot disagree about what counts as valid.
   */
  progressTokenOf(metadata) {
    const token = metadata?.progressToken;
    return isProgressToken(token) ? token : void 0;
  }
  getRequestOptions(progressToken, signal) {
    const opts = {
      resetTimeoutOnProgress: this.resetTimeoutOnProgress
    };
    if (this.requestTimeout !== void 0) {
      opts.timeout = this.requestTimeout;
    }
    const effectiveSignal = combineAbortSignals(
      signal,
      this.ambientRequestSignal
    );
    if (effectiveSignal) {
      opts.signal = effectiveSignal;
    }
    if (this.progress) {
      const token = progressToken;
      const onprogress = (progress) => {
        const payload = {
          ...progress,
          ...token != null && { progressToken: token }
        };
        this.dispatchTypedEvent("progressNotification", payload);
      };
      opts.onprogress = onprogress;
    }
    return opts;
  }
  /**
   * {@link getRequestOptions} plus the per-call `cacheMode` for the SDK's
   * cacheable verbs (the high-level `client.listTools()` / `listPrompts()` /
   * `listResources()` / `listResourceTemplates()` used by the `listAll*`
   * aggregate methods below). `cacheMode` is only honored by those wrappers —
   * the single-page `client.request` path ignores it — so it lives here rather
   * than in `getRequestOptions`. Omitted when unset so the SDK default
   * (`'use'`) applies.
   */
  getCacheableRequestOptions(cacheMode) {
    const opts = this.getRequestOptions();
    if (cacheMode !== void 0) {
      opts.cacheMode = cacheMode;
    }
    return opts;
  }
  /**
   * Build the `params` for the aggregate `listAll*` verbs: merge call metadata
   * with `defaultMetadata` and wrap as `{ _meta }`, or `undefined` when empty
   * (so the SDK skips an empty `_meta`). Shared by all four `listAll*` methods
   * so the merge/omit branch is defined once.
   */
  aggregateListParams(metadata) {
    const effectiveMeta = this.mergeMeta(metadata);
    return effectiveMeta ? { _meta: effectiveMeta } : void 0;
  }
  isHttpOAuthConfig() {
    const serverType = getServerType(this.transportConfig);
    return (serverType === "sse" || serverType === "streamable-http") && !!this.oauthManager;
  }
  /** Install package-owned receiver handlers for the current SDK client. */
  bindReceiverTasks() {
    this.taskReceiverBinding?.close();
    this.taskReceiverBinding = null;
    const client = this.client;
    if (!client || !this.tasksCapabilityAdvertised) return;
    const methods = {
      "sampling/createMessage": this.samplingCapabilityAdvertised,
      "elicitation/create": this.elicitationCapabilityAdvertised
    };
    const ttlMs = this.receiverTaskTtlMs;
    const binding = bindTaskReceiver(client, {
      methods,
      ttlMs,
      sampling: async (request, context) => {
        const result = await this.enqueuePendingSample(
          {
            method: "sampling/createMessage",
            params: paramsWithRelatedTask(request.params, context.taskId)
          },
          "server-request",
          context.signal
        );
        return toJsonValue2(result);
      },
      elicitation: async (request, context) => {
        const result = await this.enqueuePendingElicitation(
          {
            method: "elicitation/create",
            params: paramsWithRelatedTask(request.params, context.taskId)
          },
          "server-request",
          context.signal
        );
        return toJsonValue2(result);
      },
      onError: (error, context) => this.logger.error({ error, ...context }, "ext-tasks receiver error")
    });
    this.taskReceiverBinding = binding;
  }
  closeTaskReceiver() {
    this.taskReceiverBinding?.close();
    this.taskReceiverBinding = null;
  }
  /**
   * Drop the cached MCP transport without a full disconnect() teardown.
   * Used when a pre-auth connect failed or tokens arrived after an unauthenticated
   * transport was created, so the next connect() can attach authProvider.
   */
  async dropCachedTransport() {
    if (!this.baseTransport && !this.transport) {
      this.transportHasAuthProvider = false;
      return;
    }
    try {
      await this.client?.close();
    } catch {
    }
    this.baseTransport = null;
    this.transport = null;
    this.transportSettings = void 0;
    this.transportHasAuthProvider = false;
  }
  /** Register ordinary server→client request handlers before the handshake. */
  registerPeerRequestHandlers() {
    if (!this.client) return;
    if (this.samplingCapabilityAdvertised) {
      this.client.setRequestHandler(
        "sampling/createMessage",
        (request) => this.enqueuePendingSample(request, "server-request")
      );
    }
    if (this.elicitationCapabilityAdvertised) {
      this.client.setRequestHandler(
        "elicitation/create",
        (request, context) => this.enqueuePendingElicitation(
          request,
          "server-request",
          context.mcpReq?.signal
        )
      );
    }
    if (this.rootsCapabilityAdvertised) {
      this.client.setRequestHandler("roots/list", async () => ({
        roots: this.roots ?? []
      }));
    }
  }
  /**
   * Register the inbound *notification* handlers that depend on nothing but
   * constructor-set state, and so belong before the handshake for the same
   * reason as {@link registerPeerRequestHandlers} (#1797).
   *
   * `notifications/roots/list_changed` is the only one — and note it is a
   * **client**→server notification in the spec (`ClientNotification`): we send
   * it from {@link setRoots}, servers do not normally send it to us. This
   * inbound handler is defensive coverage for a non-conformant or experimental
   * server, and its body dispatches `rootsChange` with our own already-known
   * roots, i.e. a refresh signal carrying no new data. It sits here for
   * consistency with the request handlers — it gates on no server capability,
   * so there is nothing to wait for, and an unhandled notification is dropped
   * silently by the SDK (no wire error) rather than answered `-32601`.
   *
   * The remaining listChanged handlers gate on `this.capabilities`, which is
   * not populated until `fetchServerInfo()` runs, so they stay in `connect()`.
   */
  registerPeerNotificationHandlers() {
    if (!this.client) return;
    this.client.setNotificationHandler(
      "notifications/roots/list_changed",
      async () => {
        this.dispatchTypedEvent("rootsChange", [...this.roots ?? []]);
      }
    );
  }
  /**
   * Reset the modern listen-stream cluster: the subscribed set, the stream
   * state derived from it, and the reconnect machinery that reports on it.
   *
   * One helper because these move together — the rest of the file derives the
   * stream's `active` from `subscribedResources.size > 0`, so clearing one
   * without the other leaves a combination those readers treat as impossible,
   * and a surviving `modernReconnectAttempts` makes a *new* session's first
   * drop back off as if it were the old session's nth. Both axes are announced:
   * every other mutation of the set dispatches, and so does the stream state.
   *
   * Closes the stream itself, best-effort. `disconnect()` is the obvious caller
   * with a live one, but not the only one: an `onerror` without an `onclose`
   * leaves the transport up, and `connect()` then reuses it — so the reference
   * dropped here can be the last one to a stream still open on the server.
   */
  resetSubscriptionStream() {
    const closing = this.modernSubscription;
    this.subscribedResources.clear();
    this.modernListenGeneration++;
    this.clearModernReconnectTimer();
    this.modernReconnectAttempts = 0;
    this.modernNeverAcknowledged = false;
    this.modernListenRefusal = null;
    this.modernSubscription = null;
    this.setModernStreamState(INACTIVE_SUBSCRIPTION_STREAM_STATE);
    this.dispatchSubscriptionsChange();
    if (closing) void closeSubscriptionBestEffort(closing);
  }
  /**
   * Drop the session-scoped state a *new* session would misread — anything the
   * next server could be told about, or that would change how we treat its
   * traffic. State that only needs settling on the way out (the peer-request
   * queues, the raw-wire map, the in-flight tool call) is not reset here — the
   * in-flight tool call because `callTool`'s own `finally` releases it once the
   * SDK rejects it, the other two because they are settled *end*-clean, by
   * `disconnect()` and the crash path, so that a consumer handling the
   * `disconnect` event already sees them empty. That is a difference in when,
   * not in whether: the routes out do not cover every route *in* (an `onerror`
   * without an `onclose` runs neither), so `connect()` sweeps those two beside
   * this call as a backstop — see the comment there.
   *
   * `disconnect()` touches all of this on the way out too — two members through
   * the same helpers, three hand-rolled in both places — so a sixth member
   * added here has to be added there as well. One of the three is *paired*
   * rather than duplicated: `modernLogLevel` is re-derived here and blanked
   * there, deliberately (see the comment at that site). It is not the only
   * way a session ends — a crash, or a failed connect the caller retries on
   * this same instance (the auth-recovery path), both leave it behind. Called
   * start-clean from `connect()` so every route in is covered.
   *
   * The task receiver binding is session-owned too: closing it aborts pending
   * callbacks, drops package-owned records, and restores prior request handlers.
   */
  resetSessionState() {
    this.closeTaskReceiver();
    this.resetSubscriptionStream();
    this.outstandingRequests.clear();
    this.lastAnsweredRequestByMethod.clear();
    this.taskProgress.clear();
    this.lastResponse = void 0;
    this.notificationStream = void 0;
    this.rateLimits.clear();
    this.dispatchConnectionDiagnosticsChange();
    if (this.malformedListItems.size > 0) {
      this.malformedListItems.clear();
      this.dispatchTypedEvent("malformedListItemsChange", []);
    }
    if (this.excludedTools.length > 0) {
      this.excludedTools = [];
      this.dispatchTypedEvent("excludedToolsChange", []);
    }
    this.modernLogLevel = resolveModernLogLevel(this.serverSettings);
  }
  /**
   * Settle and drop the queued peer requests (sampling / elicitation).
   *
   * Every entry is settled before being dropped rather than discarded: an
   * elicitation so an error-path `awaitUrlElicitation` — which blocks
   * `callTool` — doesn't hang forever, and a sample so the *server* gets a
   * response frame for the request we accepted (the transport can outlive a
   * failed attempt; see the `connect()` catch). Callers dispatch the change
   * events themselves:
   * `disconnect()` batches them with its other teardown dispatches, and
   * {@link clearAndAnnouncePendingPeerRequests} emits them immediately
   * everywhere else.
   */
  clearPendingPeerRequests() {
    for (const sample of this.pendingSamples) {
      sample.cancel();
    }
    this.pendingSamples = [];
    for (const elicitation of this.pendingElicitations) {
      elicitation.cancel();
    }
    this.pendingElicitations = [];
    for (const controller of this.activeAppElicitations) {
      controller.abort();
    }
    this.activeAppElicitations.clear();
  }
  /**
   * {@link clearPendingPeerRequests} plus the change events, for every route
   * that drops a queue without going through `disconnect()`: the routes *out*
   * that end a connection some other way, plus the top of `connect()` as a
   * backstop for the one route in that settles nothing (an `onerror` without an
   * `onclose` — see the comment at that call). Named as a category rather than
   * counted, because the set has grown before. (One of the routes out doesn't
   * always end the connection: when a `connect()` failure leaves an auth
   * provider holding the transport open, the caller re-authenticates and
   * retries over it, and what's dropped is the queue left by the attempt that
   * failed.)
   *
   * The events are the load-bearing half: `usePendingClientRequests` tracks its
   * own state off them, so clearing the arrays without dispatching leaves the
   * web pending-request modal on screen for a connection that is gone. Guarded
   * on a non-empty queue so the paths that overlap (a `connect()` failure whose
   * `dropCachedTransport` also fires `onclose`) announce it once.
   */
  clearAndAnnouncePendingPeerRequests() {
    if (this.pendingSamples.length === 0 && this.pendingElicitations.length === 0 && // App-rendered elicitations (#1854) are not in either array — they live in
    // the host's renderer — so an emptiness check that ignores them lets a
    // mid-session close (the `onclose` route, which reaches teardown only
    // through here) leave a modal open for a connection that is gone.
    this.activeAppElicitations.size === 0) {
      return;
    }
    this.clearPendingPeerRequests();
    this.dispatchTypedEvent("pendingSamplesChange", this.pendingSamples);
    this.dispatchTypedEvent(
      "pendingElicitationsChange",
      this.pendingElicitations
    );
  }
  /**
   * Connect to the MCP server
   */
  async connect() {
    if (!this.client) {
      throw new Error("Client not initialized");
    }
    if (this.status === "connected") {
      return;
    }
    this.status = "connecting";
    this.dispatchTypedEvent("statusChange", this.status);
    try {
      this.resetSessionState();
      this.clearAndAnnouncePendingPeerRequests();
      this.rejectPendingRawWireRequests("Connection ended");
      await this.closeTaskSessionBestEffort();
      const oauthManager = this.oauthManager;
      if (this.baseTransport && this.isHttpOAuthConfig() && oauthManager && !this.transportHasAuthProvider && !oauthManager.isEnterpriseManaged() && await oauthManager.isOAuthAuthorized()) {
        await this.dropCachedTransport();
      }
      if (!this.baseTransport) {
        const transportOptions = {
          fetchFn: this.fetchFn,
          pipeStderr: this.pipeStderr,
          onStderr: (entry) => {
            this.dispatchStderrLog(entry);
          },
          onFetchRequest: (entry) => {
            this.dispatchFetchRequest({ ...entry, category: "transport" });
            this.noteTransportStream(entry);
            this.rateLimits.record(entry);
          },
          onFetchResponseBody: (id, body) => {
            this.dispatchFetchRequestBodyUpdate(id, body);
          },
          onFetchStreamUpdate: (id, stream) => {
            this.dispatchFetchRequestStreamUpdate(id, stream);
          },
          ...this.serverSettings && { settings: this.serverSettings }
        };
        if (this.isHttpOAuthConfig() && oauthManager) {
          const manager = oauthManager;
          transportOptions.onAuthChallengeObserved = (challenge) => {
            manager.noteObservedAuthChallenge(challenge);
          };
          if (oauthManager.isEnterpriseManaged()) {
            await oauthManager.trySilentEnterpriseManagedAuth();
            const provider = await oauthManager.createOAuthProviderForTransport();
            const tokens = await provider.tokens();
            if (!tokens?.access_token) {
              const err = new Error(
                "Unauthorized: EMA resource access token unavailable"
              );
              err.status = 401;
              err.code = 401;
              throw err;
            }
            transportOptions.authProvider = provider;
          } else if (await oauthManager.isOAuthAuthorized()) {
            transportOptions.authProvider = await oauthManager.createOAuthProviderForTransport();
          }
        }
        if (this.directAuthRecovery && this.directAuthRecoveryActive !== false && this.isHttpOAuthConfig() && oauthManager && // No stored tokens means no authProvider (see above), and then a 401 on
        // the era-negotiation probe reaches the SDK as a raw `SdkHttpError`.
        // The probe's classifier ignores the HTTP status — it only looks for a
        // JSON-RPC error body — so it verdicts "not a modern server", and pin
        // ("modern") mode rethrows that as ERA_NEGOTIATION_FAILED with the 401
        // discarded entirely: no status, not even a cause. Intercepting makes
        // the 401 a typed AuthChallengeError, which survives the probe as
        // `data.cause` for `findNestedAuthError` to recover (#1805).
        //
        // WORKAROUND (#1807, upstream modelcontextprotocol/typescript-sdk#2561):
        // remove this clause once the SDK classifies a probe 401/403 as
        // auth-required. `findNestedAuthError` is the permanent fix; the
        // `|| this.probesProtocolEra()` clause below exists only to compensate
        // for that upstream gap and should be deleted with it.
        //
        // Known, accepted side effect of turning intercept on with no stored
        // tokens: `parseAuthChallengeFromResponse` treats a 403 carrying
        // `WWW-Authenticate` as a challenge too, so a probe answered that way
        // for a *non-auth* reason (a gateway rejecting the unknown
        // `server/discover` method, say) now starts OAuth
        // discovery instead of letting "auto" fall back to the legacy
        // `initialize`. The outcome is a surfaced `oauthError`, not a hang, and
        // it goes away with this clause.
        (transportOptions.authProvider || this.probesProtocolEra())) {
          transportOptions.interceptAuthChallenges = true;
        }
        this.transportHasAuthProvider = !!transportOptions.authProvider;
        const { transport: baseTransport } = this.transportClientFactory(
          this.transportConfig,
          transportOptions
        );
        this.baseTransport = baseTransport;
        this.transportSettings = transportOptions.settings;
        if (this.directAuthRecovery) {
          this.directAuthRecoveryActive = !(baseTransport instanceof RemoteClientTransport);
        }
        if (baseTransport instanceof RemoteClientTransport && oauthManager && this.isHttpOAuthConfig()) {
          baseTransport.setAuthRecovery({
            handleAuthChallenge: (challenge, options) => oauthManager.handleAuthChallenge(challenge, options),
            pushAuthState: () => this.pushRemoteAuthState()
          });
          baseTransport.setOnAuthChallenge((challenge) => {
            void this.handleAmbientAuthChallenge(challenge);
          });
        }
        const messageTracking = this.createMessageTrackingCallbacks();
        this.transport = new MessageTrackingTransport(
          baseTransport,
          messageTracking,
          {
            rawRequestChannel: {
              consume: (message) => this.consumeRawWireResponse(message)
            }
          }
        );
        this.attachTransportListeners(this.baseTransport);
      }
      if (!this.transport) {
        throw new Error("Transport not initialized");
      }
      this.registerPeerRequestHandlers();
      this.bindReceiverTasks();
      this.registerPeerNotificationHandlers();
      const connectTimeoutMs = this.serverSettings?.connectionTimeout ?? DEFAULT_CONNECTION_TIMEOUT_MS;
      let connectTimedOut = false;
      const connectPromise = this.client.connect(this.transport).catch((err) => {
        throw findNestedAuthError(err) ?? err;
      });
      let recoveredByNestedConnect = false;
      const runConnect = async (attempt) => {
        if (attempt > 0) {
          recoveredByNestedConnect = true;
          if (this.status !== "connected") {
            throw new Error(
              "Connection closed during authorization recovery, after re-authorizing successfully"
            );
          }
          return;
        }
        if (connectTimeoutMs > 0) {
          connectPromise.catch(() => {
          });
          let timer;
          const timeoutPromise = new Promise((_, reject) => {
            timer = setTimeout(() => {
              connectTimedOut = true;
              reject(
                new Error(
                  connectionTimeoutMessage(
                    connectTimeoutMs,
                    this.connectionTimeoutRemedy
                  )
                )
              );
            }, connectTimeoutMs);
          });
          try {
            await Promise.race([connectPromise, timeoutPromise]);
          } finally {
            if (timer) clearTimeout(timer);
          }
        } else {
          await connectPromise;
        }
      };
      try {
        await this.invokeMcpClient(runConnect);
      } catch (err) {
        if (connectTimedOut) {
          await this.disconnect().catch(() => {
          });
        }
        throw err;
      }
      if (recoveredByNestedConnect) {
        return;
      }
      this.status = "connected";
      this.dispatchTypedEvent("statusChange", this.status);
      await this.fetchServerInfo();
      await this.attachTaskSession();
      if (this.initialLoggingLevel && this.capabilities?.logging && this.protocolEra !== "modern") {
        await this.client.setLoggingLevel(
          this.initialLoggingLevel,
          this.getRequestOptions()
        );
      }
      if (this.client) {
        if (this.listChangedNotifications.tools && this.capabilities?.tools?.listChanged) {
          this.client.setNotificationHandler(
            "notifications/tools/list_changed",
            async () => {
              this.dispatchTypedEvent("toolsListChanged");
            }
          );
        }
        if (this.listChangedNotifications.resources && this.capabilities?.resources?.listChanged) {
          this.client.setNotificationHandler(
            "notifications/resources/list_changed",
            async () => {
              this.dispatchTypedEvent("resourcesListChanged");
              this.dispatchTypedEvent("resourceTemplatesListChanged");
            }
          );
        }
        if (this.listChangedNotifications.prompts && this.capabilities?.prompts?.listChanged) {
          this.client.setNotificationHandler(
            "notifications/prompts/list_changed",
            async () => {
              this.dispatchTypedEvent("promptsListChanged");
            }
          );
        }
        if (this.capabilities?.tasks) {
          this.client.setNotificationHandler(
            "notifications/tasks/list_changed",
            { params: TasksListChangedNotificationSchema.shape.params },
            async () => {
              this.dispatchTypedEvent("tasksListChanged");
            }
          );
          this.client.setNotificationHandler(
            "notifications/tasks/status",
            { params: TaskStatusNotificationSchema.shape.params },
            async (params) => {
              const task = params;
              this.dispatchTypedEvent("taskStatusChange", {
                taskId: task.taskId,
                task
              });
            }
          );
        }
        if (this.capabilities?.resources?.subscribe === true) {
          this.client.setNotificationHandler(
            "notifications/resources/updated",
            async (notification) => {
              const uri = notification.params.uri;
              if (this.subscribedResources.has(uri)) {
                this.dispatchTypedEvent("resourceUpdated", { uri });
              }
            }
          );
        }
        if (this.urlElicitationCapabilityAdvertised) {
          this.client.setNotificationHandler(
            "notifications/elicitation/complete",
            async (notification) => {
              const { elicitationId } = notification.params;
              const pending = this.pendingElicitations.find(
                (e) => e.request.params?.mode === "url" && e.request.params?.elicitationId === elicitationId
              );
              if (pending) {
                pending.completeIfPending();
              }
            }
          );
        }
      }
      await this.openModernListenStreamOnConnect();
      if (this.status === "connected" && !this.disconnecting) {
        this.dispatchTypedEvent("connect");
      }
    } catch (error) {
      if (!isConnectAuthRecoveryError(error)) {
        this.status = "error";
        this.dispatchTypedEvent("statusChange", this.status);
      }
      await this.closeTaskSessionBestEffort();
      if (this.baseTransport && !this.transportHasAuthProvider) {
        await this.dropCachedTransport();
      }
      this.clearAndAnnouncePendingPeerRequests();
      throw error;
    }
  }
  /**
   * Disconnect from the MCP server.
   * @param safeDisconnectTimeout If > 0, poll every 10ms until SDK _responseHandlers is empty or this many ms have elapsed, then close. Default 0 = close immediately.
   */
  async disconnect(safeDisconnectTimeout = 0) {
    this.disconnecting = true;
    try {
      if (this.client) {
        if (safeDisconnectTimeout > 0) {
          const protocol = this.client;
          const handlers = protocol._responseHandlers;
          const deadline = Date.now() + safeDisconnectTimeout;
          while (handlers?.size !== void 0 && handlers.size > 0 && Date.now() < deadline) {
            await new Promise((r) => setTimeout(r, 10));
          }
        }
        await this.closeTaskSessionBestEffort();
        try {
          await this.client.close();
        } catch {
        }
      }
    } finally {
      this.disconnecting = false;
    }
    this.baseTransport = null;
    this.transport = null;
    this.transportSettings = void 0;
    this.transportHasAuthProvider = false;
    this.clearPendingPeerRequests();
    if (this.status !== "disconnected") {
      this.status = "disconnected";
      this.dispatchTypedEvent("statusChange", this.status);
      this.dispatchTypedEvent("disconnect");
    }
    this.resetSubscriptionStream();
    this.rejectPendingRawWireRequests("Disconnected");
    this.activeToolCallAbortController?.abort("Disconnected");
    this.activeToolCallAbortController = void 0;
    this.closeTaskReceiver();
    this.capabilities = void 0;
    this.serverInfo = void 0;
    this.instructions = void 0;
    this.protocolVersion = void 0;
    this.protocolEra = void 0;
    this.discoverResult = void 0;
    this.excludedTools = [];
    this.malformedListItems.clear();
    this.modernLogLevel = void 0;
    this.dispatchTypedEvent("pendingSamplesChange", this.pendingSamples);
    this.dispatchTypedEvent(
      "pendingElicitationsChange",
      this.pendingElicitations
    );
    this.dispatchTypedEvent("capabilitiesChange", this.capabilities);
    this.dispatchTypedEvent("serverInfoChange", this.serverInfo);
    this.dispatchTypedEvent("instructionsChange", this.instructions);
    this.dispatchTypedEvent("protocolVersionChange", this.protocolVersion);
    this.dispatchTypedEvent("protocolEraChange", this.protocolEra);
    this.dispatchTypedEvent("discoverResultChange", this.discoverResult);
    this.dispatchTypedEvent("excludedToolsChange", this.excludedTools);
    this.dispatchTypedEvent("malformedListItemsChange", []);
  }
  /**
   * The SDK client for the MCP Apps host bridge, or null when not connected.
   *
   * ext-apps' `AppBridge` (2.0.0+, an SDK v2 peer) takes the v2 `Client`
   * directly and registers its list-changed forwarding on it in the
   * method-string form, so this hands out the real client. The Proxy that
   * translated the 1.x peer's schema-first `setNotificationHandler(Schema,
   * handler)` into that form is gone with it (#1745). Kept as the seam rather
   * than exposing the field so the connected-status gate lives in one place
   * and hooks, fakes and tests depend on the protocol, not the class.
   */
  getAppRendererClient() {
    if (!this.client || this.status !== "connected") return null;
    return this.client;
  }
  /**
   * Send a ping request to the server. Resolves when the server responds.
   */
  async ping() {
    if (!this.client) {
      throw new Error("Client not initialized");
    }
    await this.client.request(
      { method: "ping" },
      EmptyResultSchema,
      this.getRequestOptions()
    );
  }
  /**
   * Get the current connection status
   */
  getStatus() {
    return this.status;
  }
  /**
   * Get the MCP server configuration used to create this client
   */
  getTransportConfig() {
    return this.transportConfig;
  }
  /**
   * Get the server type (stdio, sse, or streamable-http)
   */
  getServerType() {
    return getServerType(this.transportConfig);
  }
  /**
   * Get task capabilities from server
   * @returns Task capabilities or undefined if not supported
   */
  getTaskCapabilities() {
    if (!this.capabilities?.tasks) {
      return void 0;
    }
    return {
      list: !!this.capabilities.tasks.list,
      cancel: !!this.capabilities.tasks.cancel
    };
  }
  /** Authoritative generation-neutral capabilities for requester task behavior. */
  getTaskSessionCapabilities() {
    return this.taskSession?.capabilities;
  }
  /**
   * True when the connection is modern (2026-07-28) AND the server advertised
   * the `io.modelcontextprotocol/tasks` extension (SEP-2663) in its
   * `server/discover` capabilities. Modern task methods (`tasks/get`,
   * `tasks/update`, `tasks/cancel`) and the "unsolicited task handle" behavior
   * are gated on this — legacy servers use `capabilities.tasks` and the
   * `tasks/list`-backed flow instead. Exposed so the Tasks tab and the modern
   * task store gate on the extension rather than the legacy capability.
   */
  isTasksExtensionNegotiated() {
    return isTasksExtensionNegotiated(this.protocolEra, this.capabilities);
  }
  /**
   * Stamp the `_meta` envelope every raw-wire request needs on the modern leg:
   * the negotiated protocol version, the client identity, and the client
   * capabilities.
   *
   * Split out of {@link withModernTaskEnvelope} so the list-salvage re-walk
   * (#1909) can reuse it WITHOUT that method's force-stamped tasks extension —
   * a `tools/list` has no business claiming an extension the user may have
   * deliberately turned off (#1738).
   *
   * The NEGOTIATED protocol version is used so the envelope agrees with the
   * `MCP-Protocol-Version` header the transport stamps from the same source — a
   * future modern-family revision would negotiate a different string, and the
   * two must not disagree. The raw channel only runs on a connected modern
   * session, so this is always set; the constant is a defensive fallback.
   */
  withModernEnvelope(params, clientCapabilities = this.clientCapabilities) {
    const existingMeta = params._meta ?? {};
    const protocolVersion = this.getProtocolVersion() ?? MODERN_PROTOCOL_VERSION;
    return {
      ...params,
      _meta: {
        ...existingMeta,
        [PROTOCOL_VERSION_META_KEY2]: protocolVersion,
        [CLIENT_INFO_META_KEY]: this.clientInfo,
        [CLIENT_CAPABILITIES_META_KEY]: clientCapabilities
      }
    };
  }
  async rawWireRequest(method, params, resultSchema, options = {}) {
    let response;
    try {
      response = await this.rawWire.dispatch(
        toJsonValue2({ method, params }),
        { signal: options.signal },
        options.timeoutMs
      );
    } catch (error) {
      throw unwrapTaskDispatchError(error);
    }
    if (response.kind === "error") {
      throw new ProtocolError3(
        response.error.code,
        response.error.message,
        response.error.data
      );
    }
    return resultSchema.parse(response.result);
  }
  consumeRawWireResponse(message) {
    return this.rawWire.consume(message);
  }
  rejectPendingRawWireRequests(reason) {
    this.rawWire.rejectAll(reason);
  }
  /** Fetch a task created by this client and publish its latest state. */
  async getRequestorTask(taskId) {
    const view = await this.runTaskSessionOperation(
      (session) => session.task(extTaskId2(taskId)).snapshot()
    );
    const task = toInspectorTask(view);
    this.dispatchTypedEvent("requestorTaskUpdated", {
      taskId: task.taskId,
      task
    });
    return task;
  }
  /** Fetch the terminal result of a task created by this client. */
  async getRequestorTaskResult(taskId) {
    const outcome = await this.runTaskSessionOperation(
      (session) => session.task(extTaskId2(taskId)).result({
        resultCodec: taskToolResultCodec
      })
    );
    return this.unwrapTaskOutcome(outcome);
  }
  /** Cancel a running task created by this client. */
  async cancelRequestorTask(taskId) {
    await this.runTaskSessionOperation(
      (session) => session.cancelTask(extTaskId2(taskId))
    );
    this.cancelPendingTaskInput(taskId);
    this.dispatchTypedEvent("taskCancelled", { taskId });
  }
  /**
   * Fulfil the outstanding `inputRequests` of a modern (SEP-2663)
   * `input_required` task by sending `tasks/update` with the collected
   * `inputResponses`. The server acks with an empty result; the task's
   * observable status advances on a subsequent `tasks/get` poll (the update is
   * eventually consistent). Modern-only — legacy tasks surface input through the
   * server→client request channel, not `tasks/update`.
   */
  async updateRequestorTask(taskId, inputResponses) {
    await this.runTaskSessionOperation(
      (session) => session.task(extTaskId2(taskId)).updateJson(inputResponses)
    );
  }
  /**
   * Cancel the in-flight ordinary (non-task) tool call started by
   * {@link callTool}. Aborting its request runs the MCP cancellation flow and
   * rejects the pending call, which `callTool` surfaces as a
   * {@link ToolCallCancelledError}. The SDK chooses the wire signal from the
   * transport: on a 2026-era Streamable HTTP connection it aborts that
   * request's own SSE response stream — the spec's cancellation signal —
   * rather than sending `notifications/cancelled`, which is the stdio
   * mechanism and remains in use there (#2140).
   *
   * Task-augmented calls have a server-side task and are cancelled via
   * {@link cancelRequestorTask} instead — this is a no-op for them (and whenever
   * no ordinary call is in flight).
   *
   * @returns `true` if a call was in flight to cancel, `false` otherwise.
   */
  cancelToolCall() {
    const controller = this.activeToolCallAbortController;
    if (!controller) {
      return false;
    }
    this.activeToolCallAbortController = void 0;
    controller.abort(TOOL_CALL_CANCELLED_REASON);
    return true;
  }
  /**
   * Set the ambient abort signal that {@link getRequestOptions} folds into every
   * request made while it is set, and return a disposer that restores the prior
   * value (#1783). The daemon wraps a single serialized command in this so a
   * caller disconnect cancels whatever request is in flight — for any method,
   * not just tool calls — and the per-connection rpc queue frees instead of
   * wedging behind a request the server never answers.
   *
   * It composes with a per-call `signal` via {@link combineAbortSignals}, so a
   * tool call still runs its own {@link cancelToolCall} flow; this only adds
   * coverage for the methods that pass no signal of their own. Pass `undefined`
   * to clear. Nested scopes restore correctly because the disposer puts back
   * exactly the value it replaced.
   */
  setAmbientRequestSignal(signal) {
    const previous = this.ambientRequestSignal;
    this.ambientRequestSignal = signal;
    return () => {
      this.ambientRequestSignal = previous;
    };
  }
  /** List server-held tasks created by this client. */
  async listRequestorTasks(cursor2) {
    const result = await this.runTaskSessionOperation(
      (session) => session.listTasks(cursor2)
    );
    return {
      tasks: result.tasks.map((task) => toInspectorTask(task)),
      nextCursor: result.nextCursor
    };
  }
  /** Run a task operation through auth recovery against the current session. */
  async runTaskSessionOperation(operation) {
    try {
      return await this.withDirectAuthRecovery(() => {
        const session = this.taskSession;
        if (!session) throw new Error("Client is not connected");
        return operation(session);
      });
    } catch (error) {
      throw unwrapTaskDispatchError(error);
    }
  }
  /**
   * Surface a sampling request through the pending-request UI and resolve with
   * the user's answer. Shared by the inbound `sampling/createMessage` handler
   * (legacy server→client request) and the MRTR driver (a modern
   * `input_required` round embeds the request in a tool-call result). `origin`
   * tags which of the two so the UI can show era-accurate semantics.
   *
   * Sampling has no decline/cancel action (unlike elicitation): the panel
   * either sends a `CreateMessageResult` (resolve — echoed to the server) or
   * Rejects (reject — which fails the tool call). A `signal` abort likewise
   * rejects so the MRTR driver can abort the originating call. `signal` is only
   * passed by the MRTR driver (the tool call's abort signal) — while the driver
   * awaits an answer there is no in-flight SDK request to carry it.
   */
  enqueuePendingSample(request, origin, signal) {
    return new Promise((resolvePromise, rejectPromise) => {
      const sample = new SamplingCreateMessage(
        request,
        resolvePromise,
        rejectPromise,
        (id) => this.removePendingSample(id),
        origin
      );
      this.addPendingSample(sample);
      this.wirePendingAbort(signal, () => {
        this.removePendingSample(sample.id);
        rejectPromise(createPendingAbortError());
      });
    });
  }
  /**
   * Surface an elicitation request through the pending-request UI and resolve
   * with the user's answer. Shared by the inbound `elicitation/create` handler
   * and the MRTR driver — see {@link enqueuePendingSample} for the `origin` /
   * `signal` semantics. A declined/cancelled elicitation resolves with the
   * corresponding `ElicitResult` (echoed to the server on retry); only a
   * genuine failure or a `signal` abort rejects.
   */
  async enqueuePendingElicitation(request, origin, signal) {
    const appResult = await this.tryAppElicitation(request, signal);
    if (appResult) return appResult;
    return new Promise((resolvePromise, rejectPromise) => {
      const elicitation = new ElicitationCreateMessage(
        request,
        resolvePromise,
        (id) => this.removePendingElicitation(id),
        rejectPromise,
        origin
      );
      this.addPendingElicitation(elicitation);
      this.wirePendingAbort(signal, () => {
        this.removePendingElicitation(elicitation.id);
        rejectPromise(createPendingAbortError());
      });
    });
  }
  /**
   * Attempt to resolve an `elicitation/create` request by rendering the MCP App
   * the server attached to it (#1854), returning the app's standard
   * `ElicitResult`.
   *
   * Returns `null` for "not app-rendered — use the native UI", which covers
   * every negotiation gate and every failure mode the contract lists: either
   * peer did not negotiate the capability, the metadata is absent or unusable,
   * the mode is not `form`, the renderer failed (resource read, sandbox/bridge
   * init, missing app capability, timeout), or the app returned something that
   * is not a valid result for this request. An explicit `decline` or `cancel`
   * is a *completed* elicitation and is returned, not fallen back on.
   *
   * The one case that does not fall back is an abort of the originating
   * request: the caller is cancelling the whole elicitation, so re-opening it
   * in the native queue would resurrect work the user just abandoned.
   */
  async tryAppElicitation(request, signal) {
    const renderer = this.appElicitationRenderer;
    if (!renderer) return null;
    if (!supportsAppElicitation(this.clientCapabilities, this.capabilities)) {
      return null;
    }
    if (!isFormElicitation(request.params)) return null;
    let resourceUri;
    try {
      resourceUri = getElicitationUiResourceUri(request.params);
    } catch (error) {
      this.logger.warn(
        { error },
        "Elicitation carried unusable _meta.ui.resourceUri; using the native elicitation UI"
      );
      return null;
    }
    if (!resourceUri) return null;
    if (signal?.aborted) throw createPendingAbortError();
    const controller = new AbortController();
    const forwardAbort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", forwardAbort, { once: true });
    this.activeAppElicitations.add(controller);
    try {
      const result = await renderer({
        requestId: `${this.appElicitationPrefix}-${++this.appElicitationSeq}`,
        resourceUri,
        params: request.params,
        signal: controller.signal
      });
      this.outputValidator ??= new AjvJsonSchemaValidator();
      const invalid = validateAppElicitResult(
        this.outputValidator,
        request.params,
        result
      );
      if (invalid) {
        this.logger.warn(
          { resourceUri, reason: invalid },
          "App-rendered elicitation returned an invalid result; using the native elicitation UI"
        );
        return null;
      }
      return result;
    } catch (error) {
      if (controller.signal.aborted) throw createPendingAbortError();
      this.logger.warn(
        { error, resourceUri },
        "App-rendered elicitation failed; using the native elicitation UI"
      );
      return null;
    } finally {
      this.activeAppElicitations.delete(controller);
      signal?.removeEventListener("abort", forwardAbort);
    }
  }
  /**
   * Reject a still-pending request when `signal` aborts (e.g. the user cancels
   * the tool call while its MRTR round is awaiting an answer). No-op when
   * `signal` is absent — the legacy inbound-handler path passes none.
   */
  wirePendingAbort(signal, onAbort) {
    if (!signal) return;
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener("abort", onAbort, { once: true });
  }
  /**
   * Drive a multi-round-trip request (SEP-2322 "MRTR") for one of the modern
   * multi-round-trip methods (`tools/call`, `prompts/get`, `resources/read`).
   *
   * The client is constructed with `inputRequired: { autoFulfill: false }`, so
   * an `input_required` result is handed back here (via `allowInputRequired`)
   * instead of the SDK silently fulfilling and retrying. We surface each
   * embedded request through the SAME pending-request UI the legacy
   * server→client path uses (`fulfilInputRequests`), gather the bare results,
   * and retry the ORIGINAL request with `inputResponses` + the echoed
   * `requestState` on a fresh JSON-RPC id (`client.request` mints it). The loop
   * runs until the server returns a complete result, bounded by
   * {@link MRTR_MAX_ROUNDS}.
   *
   * On legacy connections a server never returns `input_required`, so the first
   * response is always complete and this is a single `client.request` call.
   */
  async requestWithInputRequired(method, params, resultSchema, requestOptions) {
    const client = this.client;
    if (!client) {
      throw new Error("Client is not connected");
    }
    const wrapped = withInputRequired(resultSchema);
    const signal = requestOptions.signal;
    let round2 = 0;
    let nextParams = params;
    while (true) {
      const outcome = await client.request(
        { method, params: nextParams },
        wrapped,
        {
          ...requestOptions,
          allowInputRequired: true
        }
      );
      if (!isInputRequiredResult(outcome)) {
        return outcome;
      }
      round2 += 1;
      if (round2 > _InspectorClient.MRTR_MAX_ROUNDS) {
        throw new Error(
          `Multi-round-trip "${method}" exceeded ${_InspectorClient.MRTR_MAX_ROUNDS} input_required rounds without completing.`
        );
      }
      const inputResponses = await this.fulfilInputRequests(
        outcome.inputRequests,
        signal
      );
      nextParams = {
        ...params,
        ...inputResponses ? { inputResponses } : {},
        ...outcome.requestState !== void 0 ? { requestState: outcome.requestState } : {}
      };
    }
  }
  /**
   * Fulfil the embedded requests of one MRTR `input_required` round, keyed by
   * the server-assigned identifiers echoed back in `inputResponses`. Sequential
   * (one modal at a time) to keep the single-slot pending UI coherent. Returns
   * `undefined` for a `requestState`-only round (no embedded requests); an empty
   * `inputRequests` map yields an empty `{}`, which the retry echoes harmlessly.
   */
  async fulfilInputRequests(inputRequests, signal, origin = "input-required") {
    if (!inputRequests) return void 0;
    const responses = {};
    for (const [key, embedded] of Object.entries(inputRequests)) {
      responses[key] = await this.fulfilEmbeddedInputRequest(
        embedded,
        signal,
        origin
      );
    }
    return responses;
  }
  /**
   * Fulfil a single embedded input request. `roots/list` is auto-answered from
   * the configured roots (consistent with the legacy `roots/list` handler — no
   * pending UX); `elicitation/create` and `sampling/createMessage` surface
   * through the pending-request UI tagged with `origin`. `origin` distinguishes
   * an MRTR round (`"input-required"`, answer echoed as a retry) from a modern
   * task round (`"task-input-required"`, answer submitted via `tasks/update`).
   */
  async fulfilEmbeddedInputRequest(request, signal, origin = "input-required") {
    switch (request.method) {
      case "roots/list":
        return { roots: this.roots ?? [] };
      case "elicitation/create":
        return this.enqueuePendingElicitation(request, origin, signal);
      case "sampling/createMessage":
        return this.enqueuePendingSample(request, origin, signal);
      /* v8 ignore next 6 -- defensive: an SDK server rejects an unknown embedded
         method before it reaches the wire, so this only guards against a
         non-conformant hand-rolled server; not reproducible against the
         SDK-based test servers. */
      default:
        throw new Error(
          `Unsupported embedded input_required request method: ${request.method}`
        );
    }
  }
  /**
   * Get all pending sampling requests
   */
  getPendingSamples() {
    return [...this.pendingSamples];
  }
  /**
   * Add a pending sampling request
   */
  addPendingSample(sample) {
    this.pendingSamples.push(sample);
    this.dispatchTypedEvent("pendingSamplesChange", this.pendingSamples);
    this.dispatchTypedEvent("newPendingSample", sample);
  }
  /**
   * Remove a pending sampling request by ID
   */
  removePendingSample(id) {
    const index = this.pendingSamples.findIndex((s) => s.id === id);
    if (index !== -1) {
      this.pendingSamples.splice(index, 1);
      this.dispatchTypedEvent("pendingSamplesChange", this.pendingSamples);
    }
  }
  /**
   * Get all pending elicitation requests
   */
  getPendingElicitations() {
    return [...this.pendingElicitations];
  }
  /**
   * Add a pending elicitation request
   */
  addPendingElicitation(elicitation) {
    this.pendingElicitations.push(elicitation);
    this.dispatchTypedEvent(
      "pendingElicitationsChange",
      this.pendingElicitations
    );
    this.dispatchTypedEvent("newPendingElicitation", elicitation);
  }
  /**
   * Remove a pending elicitation request by ID
   */
  removePendingElicitation(id) {
    const index = this.pendingElicitations.findIndex((e) => e.id === id);
    if (index !== -1) {
      this.pendingElicitations.splice(index, 1);
      this.dispatchTypedEvent(
        "pendingElicitationsChange",
        this.pendingElicitations
      );
    }
  }
  /**
   * Get server capabilities
   */
  getCapabilities() {
    return this.capabilities;
  }
  /**
   * Get the capabilities this client advertises to the server. Snapshotted
   * from the initialize-time build in setupClient(); does not reflect later
   * registerCapabilities() calls on the underlying SDK Client.
   */
  getClientCapabilities() {
    return this.clientCapabilities;
  }
  /**
   * Get the client identity (name, version) this client reports to servers —
   * the caller's `clientIdentity`, or core's neutral fallback without one.
   */
  getClientInfo() {
    return this.clientInfo;
  }
  /**
   * Get server info (name, version)
   */
  getServerInfo() {
    return this.serverInfo;
  }
  /**
   * Get server instructions
   */
  getInstructions() {
    return this.instructions;
  }
  /**
   * Get the MCP protocol version negotiated with the server. On a legacy
   * connect this is the version from the initialize handshake (e.g.
   * "2025-06-18"); on a modern connect it's the negotiated modern revision.
   * Undefined when not connected.
   */
  getProtocolVersion() {
    return this.protocolVersion;
  }
  /**
   * The protocol era negotiated with the server (SEP §7.8): `"legacy"` for the
   * 2025-11-25 initialize handshake, `"modern"` for the 2026-era sessionless
   * model. Populated for every era once connected — including a plain legacy
   * (`mode: "legacy"`) connect, which the SDK reports as `"legacy"`. Undefined
   * only when not connected (before connect / after disconnect). (#1626)
   */
  getProtocolEra() {
    return this.protocolEra;
  }
  /**
   * The `server/discover` result captured on a probed (`"auto"`) or pinned
   * (`"modern"`) connect — server identity, capabilities, and supported
   * versions learned up front without an initialize handshake. Undefined when
   * not connected or on a plain legacy connect. Persistable and feedable back
   * to the SDK as `connect(transport, { prior })` for a zero-round-trip
   * reconnect. (#1626)
   */
  getDiscoverResult() {
    return this.discoverResult;
  }
  /**
   * The per-server settings this client was constructed with (headers,
   * timeouts, roots, OAuth, the auto-refresh-on-list-changed option, etc.).
   * Read by the managed list state to decide whether to auto-refresh on
   * `list_changed` notifications (#1402).
   */
  getServerSettings() {
    return this.serverSettings;
  }
  /**
   * The settings the current transport was built from, or `undefined` when no
   * transport exists. Unlike {@link getServerSettings}, a live settings edit
   * does not change this: transport-level inputs (custom headers) apply only
   * when the next transport is created, so comparing the two tells a caller
   * whether an edit is still waiting on a reconnect (#2460).
   */
  getTransportSettings() {
    return this.transportSettings;
  }
  /**
   * Replace the in-memory per-server settings on a live client. Lets a settings
   * edit (e.g. toggling auto-refresh-on-list-changed) take effect on the
   * current connection without a reconnect — the managed list state reads
   * `getServerSettings()` at notification time, so the next `list_changed`
   * notification honors the new value (#1444). Connection-time inputs
   * (transport, OAuth, timeouts) still only apply on the next connect.
   */
  setServerSettings(settings) {
    this.serverSettings = settings;
  }
  /**
   * Set the logging level for the MCP server (legacy era only).
   *
   * On legacy servers logging is session-scoped: one `logging/setLevel` request
   * sets the level for all subsequent `notifications/message`. Modern servers
   * removed this method — use {@link setModernLogLevel} there instead.
   *
   * @param level Logging level to set
   * @throws Error if client is not connected or server doesn't support logging
   */
  async setLoggingLevel(level) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    if (!this.capabilities?.logging) {
      throw new Error("Server does not support logging");
    }
    await this.client.setLoggingLevel(level, this.getRequestOptions());
  }
  /**
   * Set (or clear) the modern-era per-request log level (#1629).
   *
   * On 2026-07-28 servers `logging/setLevel` is gone and there is no
   * session-scoped level: the client opts into logs per request by stamping the
   * `io.modelcontextprotocol/logLevel` `_meta` key, and the server MUST NOT emit
   * `notifications/message` for requests that omit it. This stores the level so
   * {@link mergeMeta} stamps it on every subsequent request; pass `undefined` to
   * stop opting in (logs then stay silently absent). Takes effect immediately —
   * no request is sent, and it is a no-op on the wire until the next request.
   *
   * @param level Level to stamp on every request, or `undefined` to opt out.
   */
  setModernLogLevel(level) {
    this.modernLogLevel = level;
  }
  /** The modern-era per-request log level, or `undefined` when not opted in. */
  getModernLogLevel() {
    return this.modernLogLevel;
  }
  /**
   * Fetch a single page of tools without updating the client's internal list.
   */
  async listTools(cursor2, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const effectiveMeta = this.mergeMeta(metadata);
    const params = {
      ...effectiveMeta ? { _meta: effectiveMeta } : {},
      // `!== undefined`, not truthiness: "" is a valid cursor. Dropping it asks
      // for page one again — and `listToolsForScan` pairs this call with a
      // fallback that already preserves it, so the two legs of one scan page
      // would otherwise disagree about which page they fetched.
      ...cursor2 !== void 0 && { cursor: cursor2 }
    };
    const response = await this.invokeMcpClient(
      () => this.client.request(
        { method: "tools/list", params },
        ListToolsResultSchema,
        this.getRequestOptions(this.progressTokenOf(metadata))
      )
    );
    const tools = [...response.tools || []];
    return { tools, nextCursor: response.nextCursor };
  }
  /**
   * Aggregate ALL pages of `tools/list` via the SDK's high-level
   * `client.listTools()` — the cache-aware verb. Unlike the single-page
   * {@link listTools} (raw `client.request`, for pagination debugging), this is
   * the path the managed tool list uses on refresh: the SDK walks every page,
   * applies the SEP-2243 `x-mcp-header` exclusion, and consults/writes its
   * response cache. `cacheMode` selects the disposition (`'use'` serves a
   * still-fresh cached list without a round trip; `'refresh'` always fetches
   * and re-stores; `'bypass'` fetches without touching the cache) — only
   * meaningful on modern servers that send `ttlMs` hints; a no-op on legacy
   * (nothing is cached, so every call hits the wire regardless).
   */
  async listAllTools(options) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const tools = await this.listAllSalvaging({
      method: "tools/list",
      itemsKey: "tools",
      resultSchema: ListToolsResultSchema,
      // Era-aware: the neutral `ToolSchema` is more permissive than the
      // negotiated era's wire schema — see `toolItemSchemaForEra`.
      itemSchema: toolItemSchemaForEra(this.isModernEra()),
      metadata: options?.metadata,
      finalize: (salvaged) => this.excludeInvalidXMcpHeaderTools(salvaged),
      aggregate: async () => [
        ...(await this.client.listTools(
          this.aggregateListParams(options?.metadata),
          this.getCacheableRequestOptions(options?.cacheMode)
        )).tools
      ]
    });
    await this.refreshExcludedTools(options?.metadata).catch((err) => {
      this.logger.warn(
        { err },
        "Excluded-tools walk failed; the SEP-2243 excluded list may be incomplete"
      );
    });
    return { tools };
  }
  /**
   * Whether this connection excludes tools with invalid `x-mcp-header`
   * annotations from `tools/list`, matching the SDK's gate: only the modern
   * (2026-07-28) era on a non-stdio (Streamable HTTP / SSE) transport. Legacy
   * and stdio keep such tools in the list, so there is nothing to surface.
   */
  excludesInvalidXMcpHeaderTools() {
    return this.isModernEra() && this.getServerType() !== "stdio";
  }
  /**
   * Mark the response that most recently answered `method` as rejected by the
   * client, so its Protocol entry shows why instead of rendering as a clean
   * success (#1953).
   *
   * The SDK gives no request id with a decode failure — `SdkError` carries the
   * method and nothing else — so the id is recovered by correlation: the last
   * response received for that method. That is exact rather than approximate,
   * because the SDK rejects synchronously while decoding the response (inside
   * the transport's `onmessage`) and the caller's `catch` runs in the very next
   * microtask. Delivering another response for the same method in that window
   * would take a macrotask (a socket read), which cannot interleave there.
   *
   * A no-op when nothing has answered `method` this session.
   */
  markResponseRejected(method, reason) {
    const id = this.lastAnsweredRequestByMethod.get(method);
    if (id === void 0) return;
    this.dispatchTypedEvent("responseRejected", { id, reason });
  }
  /**
   * Put the method's response correlation back where it was before a salvage
   * re-walk, so a caller that goes on to mark the failure still marks the
   * ORIGINAL rejected response.
   *
   * The re-walk answers the same method, so on any rethrow path the map points
   * at a lenient page that succeeded. `ManagedListState.refresh()` catches the
   * rethrown error and calls `markResponseRejected(method, ...)`, which would
   * then stamp "Rejected by the Inspector" onto that page and leave the real
   * one rendering clean — the same misattribution the capture inside
   * `salvageList` exists to prevent, just one frame further out. Deleting when
   * nothing had answered before makes the outer mark a no-op rather than a lie.
   */
  restoreResponseCorrelation(method, id) {
    if (id === void 0) this.lastAnsweredRequestByMethod.delete(method);
    else this.lastAnsweredRequestByMethod.set(method, id);
  }
  /** Every entry dropped from a list result as malformed, across methods (#1909). */
  getMalformedListItems() {
    return [...this.malformedListItems.values()].flat();
  }
  /**
   * Record (or clear) the malformed entries for one list method and notify.
   *
   * A no-op when the method had none and still has none, so the common case —
   * every conforming refresh, of which there are many — costs no event and no
   * re-render.
   */
  setMalformedListItems(method, malformed) {
    const previous = this.malformedListItems.get(method) ?? [];
    if (previous.length === 0 && malformed.length === 0) return;
    if (malformed.length === 0) this.malformedListItems.delete(method);
    else this.malformedListItems.set(method, malformed);
    this.dispatchTypedEvent(
      "malformedListItemsChange",
      this.getMalformedListItems()
    );
  }
  /**
   * Run a list aggregate, falling back to a per-item salvage when the SDK
   * rejects the result it received (#1909).
   *
   * The strict aggregate runs first and unchanged, so a conforming server pays
   * nothing: no extra request, no extra parse, and the SDK's response cache
   * still serves it. Only an `InvalidResult` rejection — a response in hand
   * that failed validation — reaches {@link salvageList}; every other failure
   * (transport drop, timeout, server-sent error) rethrows untouched, because
   * re-listing would not produce anything to salvage.
   */
  async listAllSalvaging({
    method,
    itemsKey,
    itemSchema,
    resultSchema,
    aggregate,
    metadata,
    finalize
  }) {
    try {
      const items = await this.invokeMcpClient(aggregate, { method });
      this.setMalformedListItems(method, []);
      return items;
    } catch (err) {
      if (!isSalvageableRejection(err)) throw err;
      const salvaged = await this.salvageList({
        method,
        itemsKey,
        itemSchema,
        resultSchema,
        metadata,
        err
      });
      return finalize ? finalize(salvaged) : salvaged;
    }
  }
  /**
   * Drop the tools the SDK would have excluded from `tools/list` for invalid
   * `x-mcp-header` annotations (SEP-2243).
   *
   * The strict aggregate is filtered by the SDK before we see it, so the
   * salvage path has to reapply the same rule itself: otherwise one ordinary
   * malformed tool anywhere in the list would trip the fallback and quietly
   * readmit every invalid-header tool alongside it — turning a rendering fix
   * into a spec violation. The dropped tools are still reported through
   * `refreshExcludedTools`, which lists them with their reason.
   */
  excludeInvalidXMcpHeaderTools(tools) {
    if (!this.excludesInvalidXMcpHeaderTools()) return tools;
    return tools.filter(
      (tool) => scanXMcpHeaderDeclarations(tool.inputSchema).valid
    );
  }
  /**
   * Re-walk a list method with pagination validated but entries left raw, then
   * validate each entry on its own — keeping the good ones and reporting the
   * rest (#1909).
   *
   * Two deliberate properties:
   *
   * - **The original error wins when nothing is salvageable.** If every entry
   *   validates here, the strict rejection was about something else (a
   *   top-level field, an era codec decision), so there is no per-item story to
   *   tell and swallowing it would hide a real failure. Rethrow the original.
   * - **A salvaged response is still a rejected response.** The Protocol entry
   *   is marked (#1953) with what was dropped, so the wire truth survives even
   *   though the list now renders.
   *
   * This walk is deliberately un-cached (it uses the raw per-page path), which
   * is fine: it only runs against a server that just returned a non-conforming
   * result.
   */
  async salvageList({
    method,
    itemsKey,
    itemSchema,
    resultSchema,
    metadata,
    err
  }) {
    const pageSchema = lenientListPageSchema(resultSchema, itemsKey);
    const rejectedResponseId = this.lastAnsweredRequestByMethod.get(method);
    const valid = [];
    const malformed = [];
    const seenCursors = /* @__PURE__ */ new Set();
    let cursor2;
    let pages = 0;
    try {
      do {
        if (pages >= LIST_MAX_PAGES) throw listPaginationExceeded(method);
        pages += 1;
        const effectiveMeta = this.mergeMeta(metadata);
        const params = {
          ...effectiveMeta ? { _meta: effectiveMeta } : {},
          // `!== undefined`, not truthiness: "" is a valid cursor, and dropping it
          // would re-request page one and duplicate its entries until the
          // repeated-cursor guard below stopped the walk.
          ...cursor2 !== void 0 && { cursor: cursor2 }
        };
        const requestOptions = this.getRequestOptions(
          this.progressTokenOf(metadata)
        );
        const page = await this.invokeMcpClient(
          () => this.isModernEra() ? this.rawWireRequest(
            method,
            this.withModernEnvelope(params),
            pageSchema,
            {
              signal: requestOptions.signal,
              timeoutMs: requestOptions.timeout
            }
          ) : this.client.request(
            { method, params },
            pageSchema,
            requestOptions
          ),
          { method }
        );
        if (this.isModernEra() && !ModernResultEnvelopeSchema.safeParse(page).success) {
          throw err;
        }
        const items = rawItemsOf(page, itemsKey);
        if (items === void 0) throw err;
        const salvaged = salvageListItems({
          method,
          items,
          schema: itemSchema,
          startIndex: valid.length + malformed.length
        });
        valid.push(...salvaged.valid);
        malformed.push(...salvaged.malformed);
        cursor2 = nextCursorOf(page);
        if (cursor2 !== void 0) {
          if (seenCursors.has(cursor2)) break;
          seenCursors.add(cursor2);
        }
      } while (cursor2 !== void 0);
    } catch (walkErr) {
      if (walkErr !== err) {
        this.logger.warn(
          { err: walkErr, method },
          "Salvage re-walk failed; surfacing the original list error"
        );
      }
      this.restoreResponseCorrelation(method, rejectedResponseId);
      throw err;
    }
    if (malformed.length === 0) {
      this.restoreResponseCorrelation(method, rejectedResponseId);
      throw err;
    }
    if (rejectedResponseId !== void 0) {
      this.dispatchTypedEvent("responseRejected", {
        id: rejectedResponseId,
        reason: summarizeMalformed(malformed)
      });
    }
    this.setMalformedListItems(method, malformed);
    this.logger.warn(
      { method, malformed },
      "Dropped malformed entries from a list result; the rest of the list was kept"
    );
    return valid;
  }
  /** The current SEP-2243 excluded-tools set (empty on legacy/stdio). */
  getExcludedTools() {
    return this.excludedTools;
  }
  /**
   * Recompute the tools the SDK excludes from `tools/list` for invalid
   * `x-mcp-header` annotations (SEP-2243), and emit `excludedToolsChange`.
   * Returns `[]` without any round trip on connections that don't exclude
   * (legacy/stdio). Otherwise walks every page of the RAW `tools/list` (which,
   * unlike the SDK's high-level `listTools()`, is NOT filtered) and keeps the
   * tools whose annotation scan fails, each with its reason. A repeating cursor
   * stops the walk (non-converging-server guard, mirroring the SDK).
   */
  async refreshExcludedTools(metadata) {
    const excluded = [];
    if (this.excludesInvalidXMcpHeaderTools()) {
      const seenCursors = /* @__PURE__ */ new Set();
      let cursor2;
      let pages = 0;
      do {
        if (pages >= LIST_MAX_PAGES) throw listPaginationExceeded("tools/list");
        pages += 1;
        const page = await this.listToolsForScan(cursor2, metadata);
        for (const tool of page.tools) {
          const scan = scanXMcpHeaderDeclarations(tool.inputSchema);
          if (!scan.valid) excluded.push({ tool, reason: scan.reason });
        }
        cursor2 = page.nextCursor;
        if (cursor2 !== void 0) {
          if (seenCursors.has(cursor2)) break;
          seenCursors.add(cursor2);
        }
      } while (cursor2 !== void 0);
    }
    this.excludedTools = excluded;
    this.dispatchTypedEvent("excludedToolsChange", excluded);
    return excluded;
  }
  /**
   * One page of the RAW `tools/list` for the SEP-2243 scan, tolerating a
   * malformed sibling entry (#1632 + #1909).
   *
   * The scan needs the unfiltered list, so it uses the strict single-page call
   * — but that call rejects the whole page when any entry is non-conforming,
   * which would blank the excluded set and leave a tool that vanished for an
   * invalid header with no explanation at all. That is the same failure #1909
   * is about, one level down. So on a decode rejection the page is re-fetched
   * leniently and scanned entry by entry.
   *
   * The malformed ones are not "excluded tools" and are not returned: they
   * describe THIS exchange, not the aggregate the Tools panel renders, so they
   * surface as the rejection reason on this response's own Protocol entry and
   * go no further (see `refreshExcludedTools`).
   */
  async listToolsForScan(cursor2, metadata) {
    try {
      return await this.listTools(cursor2, metadata);
    } catch (err) {
      if (!isSalvageableRejection(err)) throw err;
      const rejectedResponseId = this.lastAnsweredRequestByMethod.get("tools/list");
      try {
        const effectiveMeta = this.mergeMeta(metadata);
        const params = {
          ...effectiveMeta ? { _meta: effectiveMeta } : {},
          // See `salvageList`: "" is a valid cursor.
          ...cursor2 !== void 0 && { cursor: cursor2 }
        };
        const pageSchema = lenientListPageSchema(
          ListToolsResultSchema,
          "tools"
        );
        const requestOptions = this.getRequestOptions(
          this.progressTokenOf(metadata)
        );
        const page = await this.invokeMcpClient(
          () => this.isModernEra() ? this.rawWireRequest(
            "tools/list",
            this.withModernEnvelope(params),
            pageSchema,
            {
              signal: requestOptions.signal,
              timeoutMs: requestOptions.timeout
            }
          ) : this.client.request(
            { method: "tools/list", params },
            pageSchema,
            requestOptions
          ),
          { method: "tools/list" }
        );
        if (this.isModernEra() && !ModernResultEnvelopeSchema.safeParse(page).success) {
          throw err;
        }
        const items = rawItemsOf(page, "tools");
        if (items === void 0) throw err;
        const { valid, malformed } = salvageListItems({
          method: "tools/list",
          items,
          schema: toolItemSchemaForEra(this.isModernEra())
        });
        if (rejectedResponseId !== void 0) {
          this.dispatchTypedEvent("responseRejected", {
            id: rejectedResponseId,
            reason: malformed.length > 0 ? summarizeMalformed(malformed) : err instanceof Error ? err.message : String(err)
          });
        }
        const nextCursor = nextCursorOf(page);
        return {
          tools: valid,
          ...nextCursor !== void 0 && { nextCursor }
        };
      } catch (fallbackErr) {
        if (rejectedResponseId !== void 0) {
          this.dispatchTypedEvent("responseRejected", {
            id: rejectedResponseId,
            reason: err instanceof Error ? err.message : String(err)
          });
        }
        if (fallbackErr !== err) {
          this.logger.warn(
            { err: fallbackErr },
            "Excluded-tools salvage re-fetch failed; surfacing the original list error"
          );
        }
        this.restoreResponseCorrelation("tools/list", rejectedResponseId);
        throw err;
      }
    }
  }
  /**
   * Call a tool. Caller must provide the Tool (e.g. from a state manager).
   * @param tool The tool to call (use tool.name for the request)
   * @param args Tool arguments
   * @param generalMetadata Optional general metadata
   * @param toolSpecificMetadata Optional tool-specific metadata (takes precedence over general)
   * @param taskOptions Optional task options (e.g. ttl) for task-augmented requests
   * @returns Tool call response
   */
  async callTool(tool, args, generalMetadata, toolSpecificMetadata, taskOptions, options) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    if (tool.execution?.taskSupport === "required") {
      throw new Error(
        `Tool "${tool.name}" requires task support. Use callToolStream() instead of callTool().`
      );
    }
    const request = {
      tool,
      args,
      generalMetadata,
      toolSpecificMetadata,
      taskOptions,
      options
    };
    const abortController = new AbortController();
    this.activeToolCallAbortController = abortController;
    try {
      return await this.callToolWithRetries(request, abortController);
    } finally {
      if (this.activeToolCallAbortController === abortController) {
        this.activeToolCallAbortController = void 0;
      }
    }
  }
  /**
   * The URL-elicitation retry loop for {@link callTool}, factored out so the
   * caller can wrap it in the abort-controller lifecycle (`try`/`finally`). On a
   * user cancellation (the call's abort signal fired with the cancel reason) the
   * SDK has already sent `notifications/cancelled`, so we throw a
   * {@link ToolCallCancelledError} without recording a failed call — the cancel
   * was intentional, not a failure.
   */
  async callToolWithRetries(request, abortController) {
    const { tool, args, generalMetadata, toolSpecificMetadata } = request;
    let urlElicitationAttempt = 0;
    const presentedUrls = /* @__PURE__ */ new Set();
    while (true) {
      try {
        return await this.attemptToolCall(request, abortController.signal);
      } catch (error) {
        const operationError = unwrapTaskDispatchError(error);
        if (operationError instanceof ToolCallCancelledError)
          throw operationError;
        if (abortController.signal.aborted && abortController.signal.reason === TOOL_CALL_CANCELLED_REASON) {
          throw new ToolCallCancelledError(tool.name);
        }
        const urlElicitations = getUrlElicitationsFromError(operationError);
        if (urlElicitations && urlElicitations.length > 0 && urlElicitationAttempt < MAX_URL_ELICITATION_RETRIES) {
          const repeated = urlElicitations.find(
            (e) => presentedUrls.has(e.url)
          );
          if (repeated) {
            const loopError = new UrlElicitationLoopError(repeated.url);
            this.dispatchFailedToolCall(
              tool,
              args,
              generalMetadata,
              toolSpecificMetadata,
              loopError.message
            );
            throw loopError;
          }
          urlElicitationAttempt++;
          for (const e of urlElicitations) {
            presentedUrls.add(e.url);
          }
          const action = await this.runUrlElicitations(urlElicitations);
          if (action === "accept") {
            continue;
          }
          const abortError2 = new Error(
            `Tool call cancelled: required URL elicitation was ${action === "decline" ? "declined" : "cancelled"}.`
          );
          this.dispatchFailedToolCall(
            tool,
            args,
            generalMetadata,
            toolSpecificMetadata,
            abortError2.message
          );
          throw abortError2;
        }
        if (urlElicitations && urlElicitations.length > 0) {
          this.logger.warn(
            { tool: tool.name, attempts: urlElicitationAttempt },
            `Tool "${tool.name}" still required URL elicitations after ${MAX_URL_ELICITATION_RETRIES} attempts; giving up.`
          );
        }
        this.dispatchFailedToolCall(
          tool,
          args,
          generalMetadata,
          toolSpecificMetadata,
          operationError instanceof Error ? operationError.message : String(operationError)
        );
        throw operationError;
      }
    }
  }
  /**
   * Coerce the string-valued entries of a tool's arguments to the types its
   * `inputSchema` declares (the Tools form hands everything over as text).
   * Shared by the two `tools/call` entry points — {@link attemptToolCall} and
   * {@link callToolStream} — so both put the SAME arguments on the wire.
   */
  convertStringToolArgs(tool, args) {
    const stringArgs = {};
    for (const [key, value] of Object.entries(args)) {
      if (typeof value === "string") {
        stringArgs[key] = value;
      }
    }
    if (Object.keys(stringArgs).length === 0) return args;
    return { ...args, ...convertToolParameters(tool, stringArgs) };
  }
  /** Add modern x-mcp-* parameter mirrors without dropping caller headers. */
  applyMirroredParamHeaders(requestOptions, tool, args) {
    if (!this.isModernEra()) return;
    const mirroredHeaders = mcpParamHeadersForTool(tool, args);
    if (Object.keys(mirroredHeaders).length === 0) return;
    requestOptions.headers = {
      ...requestOptions.headers,
      ...mirroredHeaders
    };
  }
  /**
   * Return only the headers the ext-tasks raw call supports. The package/raw
   * channel owns its fixed request timeout, and task progress is observed from
   * transport events; ordinary SDK calls continue to use getRequestOptions().
   */
  mirroredTaskParamHeaders(tool, args) {
    if (!this.isModernEra()) return void 0;
    const headers = mcpParamHeadersForTool(tool, args);
    return Object.keys(headers).length === 0 ? void 0 : headers;
  }
  async callTaskToolAndSettle(tool, args, metadata, preference, retentionMs, signal, progressToken, recovery) {
    const session = this.taskSession;
    if (!session) throw new Error("Client is not connected");
    const headers = this.mirroredTaskParamHeaders(tool, args);
    let lastTask;
    let outcomeEmitted = false;
    if (progressToken !== void 0) this.taskProgress.acquire(progressToken);
    try {
      const execution = recovery?.reference ? await session.resumeTask(recovery.reference, {
        resultCodec: taskToolResultCodec,
        declaration: toolDeclarationFromMcpTool(tool),
        signal
      }) : await session.callTool(
        tool.name,
        toJsonValue2(args),
        {
          resultCodec: taskToolResultCodec,
          declaration: toolDeclarationFromMcpTool(tool),
          signal,
          requestTimeoutMs: this.requestTimeout,
          // Forwarded so legacy calls routed through the SDK adapter keep
          // the inactivity-timeout semantics of the old direct
          // client.request path (modern raw dispatch re-arms on its own).
          resetTimeoutOnProgress: this.resetTimeoutOnProgress,
          task: { preference, retentionMs },
          ...metadata === void 0 ? {} : {
            metadata: toJsonValue2(metadata)
          },
          ...headers === void 0 ? {} : { headers }
        }
      );
      if (recovery !== void 0 && execution.kind === "task") {
        recovery.reference = execution.serializeReference();
      }
      const settlement = await execution.settle({
        signal,
        onEvent: (event) => {
          const emitted = this.emitTaskExecutionEvent(event, progressToken);
          if (event.type === "outcome" && emitted !== void 0)
            outcomeEmitted = true;
          lastTask = emitted ?? lastTask;
        }
      });
      if (settlement.outcome.status === "cancelled") {
        if (settlement.outcome.task === void 0 && lastTask !== void 0) {
          const task = { ...lastTask, status: "cancelled" };
          const detail = { taskId: task.taskId, task };
          this.dispatchTypedEvent("toolCallTaskUpdated", detail);
          this.dispatchTypedEvent("requestorTaskUpdated", detail);
        }
        throw new ToolCallCancelledError(tool.name);
      }
      return this.unwrapTaskOutcome(settlement.outcome);
    } catch (error) {
      const operationError = unwrapTaskDispatchError(error);
      if (!(operationError instanceof ToolCallCancelledError) && !outcomeEmitted) {
        this.emitTaskError(lastTask, operationError);
      }
      throw operationError;
    } finally {
      if (progressToken !== void 0)
        this.taskProgress.release(progressToken, lastTask?.taskId);
    }
  }
  /**
   * Run a single tools/call attempt: convert args, issue the request, validate,
   * and return a successful {@link ToolCallInvocation}. Throws on any error
   * (including a `-32042` UrlElicitationRequired response); {@link callTool}'s
   * retry loop owns the elicitation handling and failure bookkeeping.
   */
  async attemptToolCall(request, signal) {
    const {
      tool,
      args,
      generalMetadata,
      toolSpecificMetadata,
      taskOptions,
      options
    } = request;
    if (!this.client) throw new Error("Client is not connected");
    const convertedArgs = this.convertStringToolArgs(tool, args);
    const callMetadata = generalMetadata || toolSpecificMetadata ? { ...generalMetadata || {}, ...toolSpecificMetadata || {} } : void 0;
    const metadata = this.mergeMeta(callMetadata);
    let invocationMetadata = metadata;
    const timestamp = /* @__PURE__ */ new Date();
    let result;
    if (taskOptions === void 0 && !this.isModernEra()) {
      const params = {
        name: tool.name,
        arguments: convertedArgs,
        ...metadata ? { _meta: metadata } : {}
      };
      const requestOptions = this.getRequestOptions(
        this.progressTokenOf(metadata),
        signal
      );
      this.applyMirroredParamHeaders(requestOptions, tool, convertedArgs);
      result = await this.invokeMcpClient(
        () => this.requestWithInputRequired(
          "tools/call",
          params,
          CallToolResultSchema2,
          requestOptions
        ),
        { method: "tools/call", toolName: tool.name }
      );
    } else {
      const progressToken = this.progress ? this.progressTokenOf(metadata) ?? crypto.randomUUID() : void 0;
      invocationMetadata = progressToken === void 0 ? metadata : { ...metadata ?? {}, progressToken };
      const recovery = {};
      result = await this.withDirectAuthRecovery(
        () => this.callTaskToolAndSettle(
          tool,
          convertedArgs,
          invocationMetadata,
          taskOptions === void 0 ? "allow" : "prefer",
          taskOptions?.ttl,
          signal,
          progressToken,
          recovery
        ),
        { method: "tools/call", toolName: tool.name }
      );
    }
    const outputValidationError = this.validateToolOutput(tool, result);
    if (outputValidationError && !options?.skipOutputValidation) {
      throw new ProtocolError3(
        ProtocolErrorCode3.InvalidParams,
        outputValidationError
      );
    }
    const invocation = {
      toolName: tool.name,
      params: args,
      result,
      timestamp,
      success: true,
      metadata: invocationMetadata,
      outputValidationError
    };
    this.dispatchTypedEvent("toolCallResultChange", invocation);
    return invocation;
  }
  /**
   * Record a failed tools/call as a `toolCallResultChange` event (history + the
   * Tools panel) without throwing. {@link callTool} calls this before rethrowing
   * so a failure — whether a transport error, a declined URL elicitation, or a
   * non-spec `-32042` — lands in the request history exactly once.
   */
  dispatchFailedToolCall(tool, args, generalMetadata, toolSpecificMetadata, errorMessage) {
    const callMetadata = generalMetadata || toolSpecificMetadata ? { ...generalMetadata || {}, ...toolSpecificMetadata || {} } : void 0;
    const metadata = this.mergeMeta(callMetadata);
    this.dispatchTypedEvent("toolCallResultChange", {
      toolName: tool.name,
      params: args,
      result: null,
      timestamp: /* @__PURE__ */ new Date(),
      success: false,
      error: errorMessage,
      metadata
    });
  }
  /**
   * Surface the URL elicitations carried by a `-32042` error, one at a time and
   * in order (per the spec's "URL mode with elicitation required error" flow),
   * returning as soon as the user declines/cancels one. Returns `"accept"` only
   * when every elicitation was accepted, which is {@link callTool}'s signal to
   * retry the original call.
   */
  async runUrlElicitations(elicitations) {
    for (const params of elicitations) {
      const action = await this.awaitUrlElicitation(params);
      if (action !== "accept") {
        return action;
      }
    }
    return "accept";
  }
  /**
   * Add one error-path URL elicitation to the pending queue (so it renders in
   * the same modal as request-path elicitations) and resolve with the user's
   * action. Unlike the request-path handler there is no server request to
   * answer — accepting it just unblocks the retry; the server's optional
   * `notifications/elicitation/complete` resolves it as accepted too (via
   * `completeIfPending`).
   */
  awaitUrlElicitation(params) {
    return new Promise((resolve9) => {
      const request = {
        method: "elicitation/create",
        params
      };
      const message = new ElicitationCreateMessage(
        request,
        (result) => resolve9(result.action),
        (id) => this.removePendingElicitation(id)
      );
      this.addPendingElicitation(message);
    });
  }
  /**
   * Non-fatally validate a delivered tool result against the tool's outputSchema
   * (used by the skipOutputValidation path). Delegates to the pure
   * {@link validateToolOutput} helper with this client's lazily-built Ajv
   * validator. Returns an advisory message, or undefined when valid.
   */
  validateToolOutput(tool, result) {
    this.outputValidator ??= new AjvJsonSchemaValidator();
    return validateToolOutput(this.outputValidator, tool, result);
  }
  cancelPendingTaskInput(taskId) {
    for (const request of [
      ...this.pendingElicitations,
      ...this.pendingSamples
    ]) {
      if (request.taskId === taskId) request.cancel();
    }
    this.pendingElicitations = this.pendingElicitations.filter(
      (request) => request.taskId !== taskId
    );
    this.pendingSamples = this.pendingSamples.filter(
      (request) => request.taskId !== taskId
    );
    this.dispatchTypedEvent(
      "pendingElicitationsChange",
      this.pendingElicitations
    );
    this.dispatchTypedEvent("pendingSamplesChange", this.pendingSamples);
  }
  /** Attach ext-tasks to the negotiated SDK session without taking over tool discovery. */
  async attachTaskSession() {
    const client = this.client;
    if (!client) return;
    const endpointId = await taskSessionEndpointId(
      this.transportConfig,
      this.clientInfo
    );
    await this.closeTaskSession();
    if (this.client !== client || this.disconnecting || this.status !== "connected")
      return;
    this.taskSession = createTaskSessionFromClient(client, {
      endpointId,
      // ext-tasks is unbounded by default; the Inspector opts into the same
      // runaway budget its own raw MRTR path enforces (MRTR_MAX_ROUNDS).
      maxInputRounds: _InspectorClient.MRTR_MAX_ROUNDS,
      rawDispatch: this.dispatchTaskRequest,
      v2RequestFraming: {
        protocolVersion: this.protocolVersion,
        clientInfo: toJsonValue2(this.clientInfo),
        clientCapabilities: toJsonValue2(this.clientCapabilities)
      },
      // declaration. A no-op recovery fallback prevents duplicate tools/list traffic.
      tools: { currentTool: () => void 0 },
      onInputRequest: createApplicationInputHandler({
        elicitation: async (request, context) => {
          const result = await this.enqueuePendingElicitation(
            {
              method: "elicitation/create",
              params: request.params
            },
            taskInputOrigin(context.delivery),
            context.signal
          );
          return {
            ...jsonObject(result),
            action: result.action,
            ...result.content === void 0 ? {} : {
              // Narrowing cast (subset of JsonValue): the elicitation UI
              // produces schema-constrained scalars/string arrays, and
              // the ext-tasks wire schema re-validates on send.
              content: jsonObject(result.content)
            }
          };
        },
        sampling: async (request, context) => {
          const result = await this.enqueuePendingSample(
            {
              method: "sampling/createMessage",
              params: request.params
            },
            taskInputOrigin(context.delivery),
            context.signal
          );
          return {
            ...jsonObject(result),
            model: result.model,
            role: result.role,
            // Narrowing cast (subset of JsonValue): the SDK sampling result
            // carries protocol content blocks, and the ext-tasks wire schema
            // re-validates on send — same shape as the elicitation cast above.
            content: toJsonValue2(result.content)
          };
        },
        roots: async () => ({ roots: this.applicationRoots() })
      }),
      onError: (error) => this.logger.error({ error }, "ext-tasks background error")
    });
  }
  /**
   * Project configured roots to the ext-tasks handler shape. Mapped
   * field-by-field because ApplicationRoot requires a typed string uri,
   * which a JSON-record projection would erase.
   */
  applicationRoots() {
    return this.roots?.map((root) => ({
      uri: root.uri,
      ...root.name === void 0 ? {} : { name: root.name },
      ...root._meta === void 0 ? {} : { _meta: jsonObject(root._meta) }
    })) ?? [];
  }
  /** Release extension-owned state without ever leaving the SDK adapter installed. */
  async closeTaskSession() {
    const session = this.taskSession;
    this.taskSession = null;
    await session?.close();
  }
  async closeTaskSessionBestEffort() {
    try {
      await this.closeTaskSession();
    } catch (error) {
      this.logger.warn({ error }, "Failed to close ext-tasks session");
    }
  }
  emitTaskExecutionEvent(event, progressToken) {
    const view = taskViewFromExecutionEvent(event);
    if (view === void 0) return void 0;
    const task = toInspectorTask(view);
    if (progressToken !== void 0)
      this.taskProgress.correlate(progressToken, task.taskId);
    const outcomeDetail = event.type !== "outcome" || event.outcome.status === "cancelled" ? {} : event.outcome.status === "completed" ? { result: event.outcome.result } : { error: toProtocolError(event.outcome.error) };
    const detail = { taskId: task.taskId, task, ...outcomeDetail };
    this.dispatchTypedEvent("toolCallTaskUpdated", detail);
    this.dispatchTypedEvent("requestorTaskUpdated", detail);
    return task;
  }
  unwrapTaskOutcome(outcome) {
    try {
      return resultFromTaskOutcome(outcome);
    } catch (error) {
      throw toProtocolError(error);
    }
  }
  emitTaskError(lastTask, reason) {
    if (!lastTask) return;
    const error = toProtocolError(reason);
    const detail = { taskId: lastTask.taskId, task: lastTask, error };
    this.dispatchTypedEvent("toolCallTaskUpdated", detail);
    this.dispatchTypedEvent("requestorTaskUpdated", detail);
  }
  /**
   * Call a tool with task support (streaming).
   * Caller must provide the Tool (e.g. from a state manager).
   * @param tool The tool to call (use tool.name for the request)
   * @param args Tool arguments
   * @param generalMetadata Optional general metadata
   * @param toolSpecificMetadata Optional tool-specific metadata (takes precedence over general)
   * @param taskOptions Optional task options (e.g. ttl) for task-augmented requests
   * @returns Tool call response
   */
  async callToolStream(tool, args, generalMetadata, toolSpecificMetadata, taskOptions, options) {
    const convertedArgs = this.convertStringToolArgs(tool, args);
    const callMetadata = generalMetadata || toolSpecificMetadata ? { ...generalMetadata || {}, ...toolSpecificMetadata || {} } : void 0;
    const metadata = this.mergeMeta(callMetadata);
    const progressToken = this.progress ? this.progressTokenOf(metadata) ?? crypto.randomUUID() : void 0;
    const taskCallMetadata = progressToken === void 0 ? metadata : { ...metadata ?? {}, progressToken };
    const timestamp = /* @__PURE__ */ new Date();
    try {
      const recovery = {};
      const result = await this.withDirectAuthRecovery(
        () => this.callTaskToolAndSettle(
          tool,
          convertedArgs,
          taskCallMetadata,
          "prefer",
          taskOptions?.ttl,
          void 0,
          progressToken,
          recovery
        ),
        { method: "tools/call", toolName: tool.name }
      );
      const outputValidationError = this.validateToolOutput(tool, result);
      if (outputValidationError && !options?.skipOutputValidation) {
        throw new ProtocolError3(
          ProtocolErrorCode3.InvalidParams,
          outputValidationError
        );
      }
      const invocation = {
        toolName: tool.name,
        params: args,
        result,
        timestamp,
        success: true,
        metadata: taskCallMetadata,
        outputValidationError
      };
      this.dispatchTypedEvent("toolCallResultChange", invocation);
      return invocation;
    } catch (error) {
      const operationError = unwrapTaskDispatchError(error);
      if (!(operationError instanceof ToolCallCancelledError)) {
        this.dispatchFailedToolCall(
          tool,
          args,
          generalMetadata,
          toolSpecificMetadata,
          operationError instanceof Error ? operationError.message : String(operationError)
        );
      }
      throw operationError;
    }
  }
  /**
   * List available resources with pagination support (stateless; state managers hold the list).
   * @param cursor Optional cursor for pagination
   * @param metadata Optional metadata to include in the request
   * @returns Object containing resources array and optional nextCursor
   */
  async listResources(cursor2, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const effectiveMeta = this.mergeMeta(metadata);
    const params = {
      ...effectiveMeta ? { _meta: effectiveMeta } : {},
      // `!== undefined`, not truthiness: a cursor is opaque and `""` is a
      // legal value a server may hand back. Dropping it asks for page one
      // again, so a caller walking pages would loop on the first page.
      ...cursor2 !== void 0 ? { cursor: cursor2 } : {}
    };
    const response = await this.invokeMcpClient(
      () => this.client.request(
        { method: "resources/list", params },
        ListResourcesResultSchema,
        this.getRequestOptions(this.progressTokenOf(metadata))
      )
    );
    return {
      resources: response.resources || [],
      nextCursor: response.nextCursor
    };
  }
  /**
   * Aggregate ALL pages of `resources/list` via the SDK's high-level
   * cache-aware `client.listResources()`. See {@link listAllTools} for the
   * `cacheMode` semantics; this is the path the managed resource list uses on
   * refresh.
   */
  async listAllResources(options) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const resources = await this.listAllSalvaging({
      method: "resources/list",
      itemsKey: "resources",
      resultSchema: ListResourcesResultSchema,
      itemSchema: ResourceSchema2,
      metadata: options?.metadata,
      aggregate: async () => [
        ...(await this.client.listResources(
          this.aggregateListParams(options?.metadata),
          this.getCacheableRequestOptions(options?.cacheMode)
        )).resources
      ]
    });
    return { resources };
  }
  /**
   * Read a resource by URI
   * @param uri Resource URI
   * @param metadata Optional metadata to include in the request
   * @returns Resource content
   */
  async readResource(uri, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const effectiveMeta = this.mergeMeta(metadata);
    const params = {
      uri,
      ...effectiveMeta ? { _meta: effectiveMeta } : {}
    };
    const result = await this.invokeMcpClient(
      () => this.requestWithInputRequired(
        "resources/read",
        params,
        ReadResourceResultSchema,
        this.getRequestOptions(this.progressTokenOf(metadata))
      ),
      { method: "resources/read" }
    );
    const invocation = {
      result,
      timestamp: /* @__PURE__ */ new Date(),
      uri,
      metadata: effectiveMeta
    };
    this.dispatchTypedEvent("resourceContentChange", {
      uri,
      content: invocation,
      timestamp: invocation.timestamp
    });
    return invocation;
  }
  /**
   * Read a resource from a template by expanding the template URI with parameters
   * This encapsulates the business logic of template expansion and associates the
   * loaded resource with its template in InspectorClient state
   * @param templateName The name/ID of the resource template
   * @param params Parameters to fill in the template variables
   * @param metadata Optional metadata to include in the request
   * @returns The resource content along with expanded URI and template name
   * @throws Error if template is not found or URI expansion fails
   */
  async readResourceFromTemplate(uriTemplate, params, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const uriTemplateString = uriTemplate;
    let expandedUri;
    try {
      expandedUri = expandUriTemplateStrict(uriTemplateString, params);
    } catch (error) {
      throw new Error(
        `Failed to expand URI template "${uriTemplate}": ${error instanceof Error ? error.message : String(error)}`,
        { cause: error }
      );
    }
    const readInvocation = await this.readResource(expandedUri, metadata);
    const invocation = {
      uriTemplate: uriTemplateString,
      expandedUri,
      result: readInvocation.result,
      timestamp: readInvocation.timestamp,
      params,
      metadata: readInvocation.metadata
    };
    this.dispatchTypedEvent("resourceTemplateContentChange", {
      uriTemplate: uriTemplateString,
      content: invocation,
      params,
      timestamp: invocation.timestamp
    });
    return invocation;
  }
  /**
   * List resource templates with pagination support (stateless; state managers hold the list).
   * @param cursor Optional cursor for pagination
   * @param metadata Optional metadata to include in the request
   * @returns Object containing resourceTemplates array and optional nextCursor
   */
  async listResourceTemplates(cursor2, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const effectiveMeta = this.mergeMeta(metadata);
    const params = {
      ...effectiveMeta ? { _meta: effectiveMeta } : {},
      // `!== undefined`, not truthiness: a cursor is opaque and `""` is a
      // legal value a server may hand back. Dropping it asks for page one
      // again, so a caller walking pages would loop on the first page.
      ...cursor2 !== void 0 ? { cursor: cursor2 } : {}
    };
    const response = await this.invokeMcpClient(
      () => this.client.request(
        { method: "resources/templates/list", params },
        ListResourceTemplatesResultSchema,
        this.getRequestOptions(this.progressTokenOf(metadata))
      ),
      { method: "resources/templates/list" }
    );
    return {
      resourceTemplates: response.resourceTemplates || [],
      nextCursor: response.nextCursor
    };
  }
  /**
   * Aggregate ALL pages of `resources/templates/list` via the SDK's high-level
   * cache-aware `client.listResourceTemplates()`. See {@link listAllTools} for
   * the `cacheMode` semantics; this is the path the managed resource-template
   * list uses on refresh.
   */
  async listAllResourceTemplates(options) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const resourceTemplates = await this.listAllSalvaging({
      method: "resources/templates/list",
      itemsKey: "resourceTemplates",
      resultSchema: ListResourceTemplatesResultSchema,
      itemSchema: ResourceTemplateSchema,
      metadata: options?.metadata,
      aggregate: async () => [
        ...(await this.client.listResourceTemplates(
          this.aggregateListParams(options?.metadata),
          this.getCacheableRequestOptions(options?.cacheMode)
        )).resourceTemplates
      ]
    });
    return { resourceTemplates };
  }
  /**
   * List available prompts with pagination support
   * @param cursor Optional cursor for pagination
   * @param metadata Optional metadata to include in the request
   * @returns Object containing prompts array and optional nextCursor
   */
  async listPrompts(cursor2, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const effectiveMeta = this.mergeMeta(metadata);
    const params = {
      ...effectiveMeta ? { _meta: effectiveMeta } : {},
      // `!== undefined`, not truthiness: a cursor is opaque and `""` is a
      // legal value a server may hand back. Dropping it asks for page one
      // again, so a caller walking pages would loop on the first page.
      ...cursor2 !== void 0 ? { cursor: cursor2 } : {}
    };
    const response = await this.invokeMcpClient(
      () => this.client.request(
        { method: "prompts/list", params },
        ListPromptsResultSchema,
        this.getRequestOptions(this.progressTokenOf(metadata))
      )
    );
    return {
      prompts: response.prompts || [],
      nextCursor: response.nextCursor
    };
  }
  /**
   * Aggregate ALL pages of `prompts/list` via the SDK's high-level
   * cache-aware `client.listPrompts()`. See {@link listAllTools} for the
   * `cacheMode` semantics; this is the path the managed prompt list uses on
   * refresh.
   */
  async listAllPrompts(options) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const prompts = await this.listAllSalvaging({
      method: "prompts/list",
      itemsKey: "prompts",
      resultSchema: ListPromptsResultSchema,
      itemSchema: PromptSchema,
      metadata: options?.metadata,
      aggregate: async () => [
        ...(await this.client.listPrompts(
          this.aggregateListParams(options?.metadata),
          this.getCacheableRequestOptions(options?.cacheMode)
        )).prompts
      ]
    });
    return { prompts };
  }
  /**
   * The Skills extension (SEP-2640) the server declared, or `undefined` when it
   * declared none. Gates the Skills tab and the skills store the same way
   * {@link isTasksExtensionNegotiated} gates Tasks — but deliberately without an
   * era check: `skills/*` are not spec method names in either codec, so a
   * legacy-era server that declares the extension is serving it (#2234).
   */
  getSkillsExtension() {
    return getSkillsExtension(this.capabilities);
  }
  /**
   * One page of `skills/list` (SEP-2640).
   *
   * An ordinary `client.request` with an explicit result schema — the SDK's era
   * gate skips methods neither codec defines, and `assertCapabilityForMethod`
   * falls through to a no-op for them, so this is all the extension needs. The
   * raw-wire path modern `tasks/*` uses would be wrong here: it exists for spec
   * names the 2026 codec deleted, and taking it would bypass the SDK's response
   * correlation for nothing (#2234).
   */
  async listSkills(cursor2, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const effectiveMeta = this.mergeMeta(metadata);
    const params = {
      ...effectiveMeta ? { _meta: effectiveMeta } : {},
      // `!== undefined`, not truthiness: a cursor is opaque and the empty
      // string is a legal value. Dropping `""` would silently re-request page
      // one, which the store then reports as a repeated-cursor failure — a
      // conforming server made to look broken.
      ...cursor2 !== void 0 ? { cursor: cursor2 } : {}
    };
    const resultSchema = this.isModernEra() ? ModernListSkillsResultSchema : ListSkillsResultSchema;
    const response = await this.invokeMcpClient(
      () => this.client.request(
        { method: SKILLS_LIST_METHOD, params },
        resultSchema,
        this.getRequestOptions(this.progressTokenOf(metadata))
      ),
      { method: SKILLS_LIST_METHOD }
    );
    return {
      skills: response.skills,
      nextCursor: response.nextCursor
    };
  }
  /**
   * One skill entry by URI (`skills/get`, SEP-2640). The result envelope is
   * required — `GetSkillEnvelopeSchema` requires `{ skill }` and rejects an entry
   * returned inline, so a non-conforming shape fails here rather than being
   * silently normalized past the conformance checks.
   */
  async getSkill(uri, metadata) {
    return (await this.getSkillResult(uri, metadata)).skill;
  }
  /**
   * `skills/get` as the SDK decoded it — the `{ skill }` envelope **and any
   * other members the server sent**, such as the caching attributes. On a
   * modern connection `resultType` is not among them: the codec checks it and
   * removes it before the result gets here (#2373).
   *
   * Separate from {@link getSkill} because the callers differ: the UIs want the
   * entry, while the CLI prints the result and must not reshape it. A modern
   * result carries `ttlMs` / `cacheScope` (#2404), and unwrapping to the entry
   * discards exactly those (Copilot).
   */
  async getSkillResult(uri, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const effectiveMeta = this.mergeMeta(metadata);
    const params = {
      uri,
      ...effectiveMeta ? { _meta: effectiveMeta } : {}
    };
    const resultSchema = this.isModernEra() ? ModernGetSkillEnvelopeSchema : GetSkillEnvelopeSchema;
    try {
      return await this.invokeMcpClient(
        () => this.client.request(
          { method: SKILLS_GET_METHOD, params },
          resultSchema,
          this.getRequestOptions(this.progressTokenOf(metadata))
        ),
        { method: SKILLS_GET_METHOD }
      );
    } catch (err) {
      if (isClientDecodeRejection(err)) {
        this.markResponseRejected(
          SKILLS_GET_METHOD,
          err instanceof Error ? err.message : String(err)
        );
      }
      throw err;
    }
  }
  /**
   * One page of `resources/directory/read` (SEP-2640): the direct children of
   * a directory resource.
   *
   * **Gated on the server's own declaration, and the gate throws rather than
   * asks.** SEP-2640 is explicit that *"clients MUST NOT call
   * `resources/directory/read` against a server that has not declared
   * `directoryRead: true`"*, so this refuses locally instead of sending a call
   * the spec forbids and letting the server answer `-32601`. Refusing here also
   * keeps the Protocol tab honest: a request we were never allowed to make
   * should not appear in the exchange log as a server-side failure.
   *
   * Not recursive — the SEP says clients descend by calling the method again on
   * a child directory, so the walking is the caller's, not this method's.
   */
  async readResourceDirectory(uri, cursor2, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const extension = this.getSkillsExtension();
    if (!extension?.directoryRead) {
      throw new Error(
        `Server did not declare directoryRead in ${SKILLS_EXTENSION_KEY}; ${RESOURCES_DIRECTORY_READ_METHOD} must not be called.`
      );
    }
    const effectiveMeta = this.mergeMeta(metadata);
    const params = {
      uri,
      ...effectiveMeta ? { _meta: effectiveMeta } : {},
      // `!== undefined` for the same reason `listSkills` uses it: a cursor is
      // opaque and `""` is a legal value, so truthiness would silently re-ask
      // for page one.
      ...cursor2 !== void 0 ? { cursor: cursor2 } : {}
    };
    const resultSchema = this.isModernEra() ? ModernDirectoryReadResultSchema : DirectoryReadResultSchema;
    try {
      return await this.invokeMcpClient(
        () => this.client.request(
          { method: RESOURCES_DIRECTORY_READ_METHOD, params },
          resultSchema,
          this.getRequestOptions(this.progressTokenOf(metadata))
        ),
        { method: RESOURCES_DIRECTORY_READ_METHOD }
      );
    } catch (err) {
      if (isClientDecodeRejection(err)) {
        this.markResponseRejected(
          RESOURCES_DIRECTORY_READ_METHOD,
          err instanceof Error ? err.message : String(err)
        );
      }
      throw err;
    }
  }
  /**
   * Get a prompt by name
   * @param name Prompt name
   * @param args Optional prompt arguments
   * @param metadata Optional metadata to include in the request
   * @returns Prompt content
   */
  async getPrompt(name, args, metadata) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    const stringArgs = args ? convertPromptArguments(args) : {};
    const effectiveMeta = this.mergeMeta(metadata);
    const params = {
      name,
      arguments: stringArgs,
      ...effectiveMeta ? { _meta: effectiveMeta } : {}
    };
    const result = await this.invokeMcpClient(
      () => this.requestWithInputRequired(
        "prompts/get",
        params,
        GetPromptResultSchema,
        this.getRequestOptions(this.progressTokenOf(metadata))
      ),
      { method: "prompts/get", toolName: name }
    );
    const invocation = {
      result,
      timestamp: /* @__PURE__ */ new Date(),
      name,
      params: Object.keys(stringArgs).length > 0 ? stringArgs : void 0,
      metadata: effectiveMeta
    };
    this.dispatchTypedEvent("promptContentChange", {
      name,
      content: invocation,
      timestamp: invocation.timestamp
    });
    return invocation;
  }
  /**
   * Request completions for a resource template variable or prompt argument
   * @param ref Resource template reference or prompt reference
   * @param argumentName Name of the argument/variable to complete
   * @param argumentValue Current (partial) value of the argument
   * @param context Optional context with other argument values
   * @param metadata Optional metadata to include in the request
   * @returns Completion result with values array
   * @throws Error if client is not connected or request fails (except MethodNotFound)
   */
  async getCompletions(ref, argumentName, argumentValue, context, metadata) {
    if (!this.client) {
      return { values: [] };
    }
    try {
      const effectiveMeta = this.mergeMeta(metadata);
      const params = {
        ref,
        argument: {
          name: argumentName,
          value: argumentValue
        },
        ...context ? { context: { arguments: context } } : {},
        ...effectiveMeta ? { _meta: effectiveMeta } : {}
      };
      const response = await this.invokeMcpClient(
        () => this.client.complete(
          params,
          this.getRequestOptions(this.progressTokenOf(metadata))
        ),
        {
          method: "completion/complete",
          toolName: ref.type === "ref/prompt" ? ref.name : ref.uri
        }
      );
      return {
        values: response.completion.values || [],
        total: response.completion.total,
        hasMore: response.completion.hasMore
      };
    } catch (error) {
      if (error instanceof ProtocolError3 && error.code === ProtocolErrorCode3.MethodNotFound || error instanceof Error && (error.message.includes("Method not found") || error.message.includes("does not support completions"))) {
        return { values: [] };
      }
      throw new Error(
        `Failed to get completions: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error }
      );
    }
  }
  /**
   * Fetch server info (capabilities, serverInfo, instructions) from cached initialize response
   * This does not send any additional MCP requests - it just reads cached data
   * Always called on connect
   */
  async fetchServerInfo() {
    if (!this.client) {
      return;
    }
    try {
      this.capabilities = this.client.getServerCapabilities();
      this.dispatchTypedEvent("capabilitiesChange", this.capabilities);
      this.serverInfo = this.client.getServerVersion();
      this.instructions = this.client.getInstructions();
      this.dispatchTypedEvent("serverInfoChange", this.serverInfo);
      if (this.instructions !== void 0) {
        this.dispatchTypedEvent("instructionsChange", this.instructions);
      }
      this.protocolEra = this.client.getProtocolEra();
      this.dispatchTypedEvent("protocolEraChange", this.protocolEra);
      this.discoverResult = this.client.getDiscoverResult();
      this.dispatchTypedEvent("discoverResultChange", this.discoverResult);
      this.protocolVersion = this.client.getNegotiatedProtocolVersion();
      this.dispatchTypedEvent("protocolVersionChange", this.protocolVersion);
    } catch {
    }
  }
  dispatchStderrLog(entry) {
    this.dispatchTypedEvent("stderrLog", entry);
  }
  dispatchFetchRequest(entry) {
    this.logger.info(
      {
        component: "InspectorClient",
        category: entry.category,
        fetchRequest: {
          url: entry.url,
          method: entry.method,
          headers: entry.requestHeaders,
          body: entry.requestBody ?? "[no body]"
        },
        fetchResponse: entry.error ? { error: entry.error } : {
          status: entry.responseStatus,
          statusText: entry.responseStatusText,
          headers: entry.responseHeaders,
          body: entry.responseBody
        }
      },
      `${entry.category} fetch`
    );
    this.dispatchTypedEvent("fetchRequest", entry);
  }
  dispatchFetchRequestBodyUpdate(id, responseBody) {
    this.dispatchTypedEvent("fetchRequestBodyUpdate", { id, responseBody });
  }
  dispatchFetchRequestStreamUpdate(id, stream) {
    this.dispatchTypedEvent("fetchRequestStreamUpdate", { id, stream });
    if (this.notificationStream?.id !== id) return;
    this.notificationStream = {
      ...this.notificationStream,
      eventCount: stream.eventCount,
      ...stream.closedAt && { closedAt: stream.closedAt.getTime() }
    };
    this.dispatchConnectionDiagnosticsChange();
  }
  /**
   * Adopt a transport fetch as the notification stream when it is one — a
   * `GET` answered with an unbounded event stream — so the diagnostics can
   * say how long it has been open and what it has delivered (#2318). The
   * newest such stream wins: the SDK reopens the standalone `GET` after a
   * drop, and the current one is the one a stalled request is queued behind.
   */
  noteTransportStream(entry) {
    if (!isLongLivedStreamResponse(
      entry.method,
      findHeader(entry.responseHeaders, "content-type")
    )) {
      return;
    }
    this.notificationStream = {
      id: entry.id,
      url: entry.url,
      // The entry's `timestamp` is when the request went out; the stream is
      // open from when the response headers arrived, `duration` later.
      openedAt: entry.timestamp.getTime() + (entry.duration ?? 0),
      eventCount: 0
    };
    this.dispatchConnectionDiagnosticsChange();
  }
  /**
   * What this client is still waiting on, when it last heard back, and the
   * state of the notification stream (#2318). A fresh snapshot per call —
   * the same one `annotateRequestTimeout` writes a timeout message from, and
   * the one `connectionDiagnosticsChange` carries.
   */
  getConnectionDiagnostics() {
    return {
      capturedAt: Date.now(),
      // Copies, not the tracked records: the snapshot is handed to callers
      // and carried on errors, and a mutation there must not reach the
      // correlation state.
      outstandingRequests: [...this.outstandingRequests.values()].map(
        (request) => ({ ...request })
      ),
      ...this.lastResponse && { lastResponse: { ...this.lastResponse } },
      ...this.notificationStream && {
        notificationStream: this.publicStreamState(this.notificationStream)
      }
    };
  }
  /** The stream state minus the entry id, which is bookkeeping, not a fact. */
  publicStreamState(stream) {
    const { id: _id, ...state } = stream;
    return state;
  }
  dispatchConnectionDiagnosticsChange() {
    this.dispatchTypedEvent(
      "connectionDiagnosticsChange",
      this.getConnectionDiagnostics()
    );
  }
  /**
   * Get current session ID (from OAuth state authId)
   */
  getSessionId() {
    return this.sessionId;
  }
  /**
   * Set session ID (typically extracted from OAuth state)
   */
  setSessionId(sessionId) {
    this.sessionId = sessionId;
  }
  /**
   * Dispatch saveSession so FetchRequestLogState (or other listeners) can persist.
   * Call before OAuth redirect; listeners use sessionStorage with this sessionId.
   */
  saveSession() {
    if (!this.sessionId) return;
    this.dispatchTypedEvent("saveSession", { sessionId: this.sessionId });
  }
  /**
   * Get current roots
   */
  getRoots() {
    return this.roots !== void 0 ? [...this.roots] : [];
  }
  /**
   * Set roots and announce the change to the server.
   *
   * Note this does **not** enable the roots capability on a client that was
   * built without the constructor's `roots` option. `capabilities.roots` is
   * negotiated at `initialize` and the SDK refuses `registerCapabilities`
   * after connect, so such a client has no `roots/list` handler (see {@link
   * registerPeerRequestHandlers}) and would have to answer `-32601` if a
   * server asked. So on such a client the roots set here are stored and
   * readable via {@link getRoots}, but no server can ask for them and the
   * change is not announced — the SDK refuses `roots/list_changed` from a
   * client that never declared `roots.listChanged`, so the notification could
   * not have gone out anyway. Pass `roots` at construction — `[]` is enough —
   * in any client that may call this (#1797).
   *
   * The argument runs through `cleanRoots`, the same normalizer the
   * connect-time and settings-save paths use, so all three ways roots enter the
   * client agree and no caller can advertise a `Root` with no `uri` (the CLI's
   * `--roots-json` only checks that the JSON is an array). It is idempotent, so
   * a caller that already cleaned loses nothing.
   */
  async setRoots(roots) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    this.roots = cleanRoots(roots);
    this.dispatchTypedEvent("rootsChange", [...this.roots]);
    if (!this.rootsListChangedCapabilityAdvertised) {
      this.logger.warn(
        "setRoots() on a client that did not advertise `roots.listChanged`; roots are stored locally but the change is not announced"
      );
      return;
    }
    try {
      await this.client.notification({
        method: "notifications/roots/list_changed"
      });
    } catch (error) {
      this.logger.error(
        { error },
        "Failed to send roots/list_changed notification"
      );
    }
  }
  /**
   * Get list of currently subscribed resource URIs
   */
  getSubscribedResources() {
    return Array.from(this.subscribedResources);
  }
  /**
   * Check if a resource is currently subscribed
   */
  isSubscribedToResource(uri) {
    return this.subscribedResources.has(uri);
  }
  /**
   * Check if the server supports resource subscriptions
   */
  supportsResourceSubscriptions() {
    return this.capabilities?.resources?.subscribe === true;
  }
  /**
   * The negotiated protocol era once connected (SEP §7.8). Modern (2026-07-28)
   * connections manage resource subscriptions through a `subscriptions/listen`
   * stream instead of `resources/subscribe`; every other era is legacy.
   */
  isModernEra() {
    return this.protocolEra === "modern";
  }
  /**
   * Current state of the modern-era `subscriptions/listen` stream (#1630).
   * `active: false` on the legacy era (there is no persistent stream).
   */
  getResourceSubscriptionStreamState() {
    return this.modernStreamState;
  }
  setModernStreamState(next) {
    this.modernStreamState = next;
    this.dispatchTypedEvent("resourceSubscriptionStreamChange", next);
  }
  dispatchSubscriptionsChange() {
    this.dispatchTypedEvent(
      "resourceSubscriptionsChange",
      Array.from(this.subscribedResources)
    );
  }
  /**
   * The `subscriptions/listen` filter for the current modern subscriptions:
   * the subscribed URIs, plus the list-change opt-ins the Inspector already
   * tracks (config ∩ server capability) so the single stream also carries
   * list-change notifications — the spec models one listen stream for every
   * opted-in notification type (SEP §7.4).
   */
  buildSubscriptionFilter() {
    const filter = {};
    if (this.subscribedResources.size > 0) {
      filter.resourceSubscriptions = Array.from(this.subscribedResources);
    }
    if (this.listChangedNotifications.tools && this.capabilities?.tools?.listChanged) {
      filter.toolsListChanged = true;
    }
    if (this.listChangedNotifications.resources && this.capabilities?.resources?.listChanged) {
      filter.resourcesListChanged = true;
    }
    if (this.listChangedNotifications.prompts && this.capabilities?.prompts?.listChanged) {
      filter.promptsListChanged = true;
    }
    return filter;
  }
  /**
   * Whether the modern listen stream should be open: the built filter carries
   * something to listen for (#1920). Before #1920 this was "at least one URI is
   * subscribed", which made the stream unreachable on a server with no resources
   * — a tools-only server advertising `tools.listChanged` had no way to open it,
   * so `notifications/tools/list_changed` could never arrive. The filter already
   * modelled the list-change opt-ins; only the trigger was narrower than the
   * filter it built. This matches the SDK's own `ClientOptions.listChanged`
   * auto-open, which opens whenever the effective (config ∩ capability)
   * intersection is non-empty.
   *
   * Note this is deliberately *not* the same predicate as the stream state's
   * `active` — see `modernStreamActive()`.
   */
  wantsModernStream() {
    const filter = this.buildSubscriptionFilter();
    return (filter.resourceSubscriptions?.length ?? 0) > 0 || filter.toolsListChanged === true || filter.resourcesListChanged === true || filter.promptsListChanged === true;
  }
  /**
   * Whether the stream state reports `active` — i.e. whether the *Subscriptions*
   * UI has a stream to describe. That is a narrower question than
   * `wantsModernStream()`: `ResourceSubscriptionStreamState` drives the
   * Subscriptions section's badge, so a stream open purely for list-change
   * notifications (no subscribed URI) has nothing to report there and stays
   * `active: false` (#1920). Keeping the two apart also preserves the invariant
   * the rest of this file is written against — an empty subscribed set is never
   * announced alongside an `active` stream.
   */
  modernStreamActive() {
    return this.subscribedResources.size > 0;
  }
  /**
   * Open the modern listen stream at the end of a successful connect, when the
   * filter is non-empty (#1920). Only the list-change opt-ins can make it
   * non-empty here — the subscribed set is emptied by `resetSessionState()` on
   * the way in — so this is exactly the "server advertises a listChanged the
   * Inspector wants" case that had no trigger before.
   *
   * A failure is not allowed to fail the connect: the handshake succeeded and
   * every request-scoped feature works without this stream. It is reported the
   * way a lost stream is — hand it to the reconnect machinery, which retries
   * with backoff and settles on `"ended"` past the cap.
   *
   * Gated on the same generation test as `subscribeToResource` — see the long
   * comment there. The `connect` event has deliberately *not* been dispatched
   * yet (that is the point of running here), so a list-state consumer is not the
   * risk; what is, is anything else that bumps the generation while this
   * `listen()` is in flight. `statusChange` has already fired, and any
   * concurrent call on this instance qualifies: a `subscribeToResource` from a
   * caller restoring subscriptions, or a `disconnect()` — whose
   * `resetSubscriptionStream` bumps the generation too, making a reconcile here
   * arm a reconnect for a session that is already gone.
   */
  async openModernListenStreamOnConnect() {
    if (!this.isModernEra() || !this.wantsModernStream()) return;
    const generationBefore = this.modernListenGeneration;
    try {
      await this.refreshModernSubscription();
    } catch (error) {
      this.logger.error(
        { error },
        "Failed to open the modern subscriptions/listen stream on connect"
      );
      if (this.modernListenGeneration === generationBefore + 1) {
        this.reconcileModernStreamStateAfterFailedRefresh();
      }
    }
  }
  /** Cancel a pending reconnect re-listen, if any (#1630). */
  clearModernReconnectTimer() {
    if (this.modernReconnectTimer !== void 0) {
      clearTimeout(this.modernReconnectTimer);
      this.modernReconnectTimer = void 0;
    }
  }
  /**
   * (Re-)establish the modern `subscriptions/listen` stream to match the current
   * filter (#1630). Because the stream is not resumable, every filter change
   * re-lists: the existing stream is closed and a fresh `listen()` opened. With
   * an empty filter — no subscribed URIs *and* no enabled list-change opt-in the
   * server advertises — the stream is left closed (#1920).
   *
   * `modernListenGeneration` guards against races — if a newer refresh starts
   * while this one awaits its acknowledgement, the just-opened stream is
   * discarded rather than overwriting the newer one.
   */
  async refreshModernSubscription(fromReconnect = false) {
    if (!this.client) return;
    if (!fromReconnect) {
      this.clearModernReconnectTimer();
      this.modernReconnectAttempts = 0;
      this.modernNeverAcknowledged = false;
      this.modernListenRefusal = null;
    }
    const generation = ++this.modernListenGeneration;
    const previous = this.modernSubscription;
    this.modernSubscription = null;
    if (previous) {
      await closeSubscriptionBestEffort(previous);
    }
    if (!this.wantsModernStream()) {
      this.setModernStreamState(INACTIVE_SUBSCRIPTION_STREAM_STATE);
      return;
    }
    let subscription;
    try {
      subscription = await this.client.listen(
        this.buildSubscriptionFilter(),
        this.getRequestOptions()
      );
    } catch (error) {
      if (generation === this.modernListenGeneration) {
        if (isNeverAcknowledgedSubscriptionClose(error)) {
          this.modernNeverAcknowledged = true;
        }
        this.modernListenRefusal = subscriptionListenRefusal(error) ?? null;
      }
      throw error;
    }
    if (generation !== this.modernListenGeneration) {
      await closeSubscriptionBestEffort(subscription);
      return;
    }
    this.modernSubscription = subscription;
    this.modernReconnectAttempts = 0;
    this.setModernStreamState({
      active: this.modernStreamActive(),
      status: "acknowledged",
      honoredUris: subscription.honoredFilter.resourceSubscriptions ?? []
    });
    void subscription.closed.then(
      (reason) => this.onModernSubscriptionClosed(subscription, reason, generation),
      // The rejection arm exists because a `closed` that rejects carries no
      // reason to act on, and an unhandled rejection ends a Node process by
      // default. It is scoped to the rejection rather than chained after the
      // handler because the handler cannot throw today — it only assigns state,
      // dispatches on a native `EventTarget` (which reports listener throws
      // rather than propagating them) and arms a timer — and chaining a
      // `.catch` after it would silently abandon a re-listen if that ever
      // changed. (Closing a stream *resolves* `closed`; what the connect-path
      // close newly reaches is the handler running at all, where the reference
      // used to be dropped with `closed` pending forever.)
      () => {
      }
    );
  }
  /**
   * Handle termination of a modern listen stream (#1630). `"remote"` is an
   * unexpected drop — reconnect by re-listing (no resumability, so the re-listen
   * re-establishes the full filter). `"local"` (we closed it) and `"graceful"`
   * (server shutdown) are expected and leave the stream ended.
   */
  onModernSubscriptionClosed(subscription, reason, generation) {
    if (generation !== this.modernListenGeneration || this.modernSubscription !== subscription) {
      return;
    }
    this.modernSubscription = null;
    const shouldReconnect = reason === "remote" && !isTerminalStatus(this.status) && this.wantsModernStream();
    if (!shouldReconnect) {
      this.setModernStreamState({
        active: this.modernStreamActive(),
        status: "ended",
        honoredUris: []
      });
      return;
    }
    this.scheduleModernReconnect();
  }
  /**
   * Reconcile the stream state after a re-listen *this* call owned and lost
   * (#1797). Only correct for a caller that has not been superseded — a newer
   * refresh owns the state as well as the filter — so both call sites gate on
   * the generation first.
   *
   * The two branches are the empty and non-empty *filter* (#1920) — which is
   * "nothing subscribed" only when no list-change opt-in is live. The empty case
   * is the ordinary one: nothing to listen for, no stream, inactive. The
   * non-empty one exists because a failed re-listen leaves `modernSubscription`
   * null with the filter still wanting a stream, and nothing else will notice: the reconnect machinery is reachable only from a stream that closed
   * or a reconnect that failed, and neither happened here. Left alone, the state
   * keeps whatever the last success (or the optimistic `"connecting"`) wrote — a
   * badge that will never change over subscriptions the server may never have
   * honored, recoverable only by an Unsubscribe/Subscribe toggle (a fresh
   * Subscribe early-returns on the URI already being in the set).
   *
   * So it reconnects rather than settling for an honest-but-dead `"ended"`:
   * every other route to "stream gone, filter live" either expects the close or
   * has exhausted the retry cap, and this is the one that has made no attempt
   * at all. `scheduleModernReconnect` fits as-is — a user-initiated refresh
   * already reset `modernReconnectAttempts`, so it starts at the base delay; the
   * timer bails on a terminal status or an emptied filter; and past the cap
   * `onModernReconnectFailed` lands on the same `"ended"` badge. The state
   * therefore becomes true or ends after a real attempt. The caller still sees
   * its error either way — the retry is about the subscriptions, not the call.
   */
  reconcileModernStreamStateAfterFailedRefresh() {
    if (this.modernListenRefusal) {
      this.endModernStreamRefused(this.modernListenRefusal);
      return;
    }
    if (!this.wantsModernStream()) {
      this.setModernStreamState(INACTIVE_SUBSCRIPTION_STREAM_STATE);
      return;
    }
    if (this.modernNeverAcknowledged) {
      this.endModernStreamNeverAcknowledged();
      return;
    }
    this.scheduleModernReconnect();
  }
  /**
   * Settle the stream on the never-acknowledged close (#2097): a status of its
   * own so the UI can say what happened, no reconnect, and a log line carrying
   * the same sentence the UI shows.
   *
   * The state is *not* `"ended"` — that badge covers the two expected closes (a
   * server shutting an established stream down, and reconnection abandoned after
   * repeated failures), and reading this case as either of them is exactly the
   * silence #2063 reported.
   */
  endModernStreamNeverAcknowledged() {
    this.clearModernReconnectTimer();
    this.logger.warn(
      { message: NEVER_ACKNOWLEDGED_SUBSCRIPTION_MESSAGE },
      "subscriptions/listen closed without an acknowledgement"
    );
    this.setModernStreamState({
      active: this.modernStreamActive(),
      status: "never-acknowledged",
      honoredUris: []
    });
  }
  /**
   * Settle the stream on an HTTP refusal of the listen (#2722): the
   * `"refused"` status carrying the HTTP answer, no reconnect, and a log line
   * with the sentence the UI shows. Reported whatever `active` says — see
   * `ResourceSubscriptionStreamState`.
   */
  endModernStreamRefused(refusal) {
    this.clearModernReconnectTimer();
    const message = subscriptionListenRefusalMessage(refusal);
    this.logger.warn({ message }, "subscriptions/listen refused over HTTP");
    this.setModernStreamState({
      active: this.modernStreamActive(),
      status: "refused",
      honoredUris: [],
      refusal
    });
  }
  /**
   * Schedule a reconnect re-listen after the current backoff delay (#1630).
   * `modernReconnectAttempts` reflects the number of *consecutive failed*
   * re-lists (reset to 0 on any successful acknowledgement), so the delay grows
   * only while re-listing keeps failing.
   */
  scheduleModernReconnect() {
    this.setModernStreamState({
      active: this.modernStreamActive(),
      status: "reconnecting",
      honoredUris: []
    });
    const delay = Math.min(
      MODERN_RECONNECT_BASE_MS * 2 ** this.modernReconnectAttempts,
      MODERN_RECONNECT_MAX_MS
    );
    this.clearModernReconnectTimer();
    this.modernReconnectTimer = setTimeout(() => {
      this.modernReconnectTimer = void 0;
      if (isTerminalStatus(this.status) || !this.wantsModernStream()) {
        return;
      }
      this.refreshModernSubscription(true).catch(
        () => this.onModernReconnectFailed()
      );
    }, delay);
  }
  /**
   * A reconnect re-listen failed (#1630). Count it and either retry with a
   * longer backoff or, past the consecutive-failure cap, give up and mark the
   * stream ended (re-subscribing resets the run and tries again).
   */
  onModernReconnectFailed() {
    if (this.modernNeverAcknowledged && !isTerminalStatus(this.status) && this.wantsModernStream()) {
      this.endModernStreamNeverAcknowledged();
      return;
    }
    if (this.modernListenRefusal && !isTerminalStatus(this.status)) {
      this.endModernStreamRefused(this.modernListenRefusal);
      return;
    }
    this.modernReconnectAttempts += 1;
    if (this.modernReconnectAttempts > MODERN_RECONNECT_MAX_ATTEMPTS || isTerminalStatus(this.status) || !this.wantsModernStream()) {
      this.setModernStreamState({
        active: this.modernStreamActive(),
        status: "ended",
        honoredUris: []
      });
      return;
    }
    this.scheduleModernReconnect();
  }
  /**
   * Subscribe to a resource to receive update notifications.
   *
   * Legacy era: sends `resources/subscribe`. Modern era (2026-07-28): adds the
   * URI to the `subscriptions/listen` filter and re-lists (#1630). In both eras
   * `notifications/resources/updated` is delivered through the same handler.
   *
   * @param uri - The URI of the resource to subscribe to
   * @throws Error if client is not connected or server doesn't support subscriptions
   */
  async subscribeToResource(uri) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    if (!this.supportsResourceSubscriptions()) {
      throw new Error("Server does not support resource subscriptions");
    }
    try {
      if (this.isModernEra()) {
        if (this.subscribedResources.has(uri)) return;
        this.subscribedResources.add(uri);
        this.dispatchSubscriptionsChange();
        this.setModernStreamState({
          active: true,
          status: "connecting",
          honoredUris: this.modernStreamState.honoredUris
        });
        const generationBefore = this.modernListenGeneration;
        try {
          await this.refreshModernSubscription();
        } catch (error) {
          if (this.modernListenGeneration === generationBefore + 1) {
            this.subscribedResources.delete(uri);
            this.reconcileModernStreamStateAfterFailedRefresh();
            this.dispatchSubscriptionsChange();
          }
          throw error;
        }
        return;
      }
      await this.client.subscribeResource({ uri }, this.getRequestOptions());
      this.subscribedResources.add(uri);
      this.dispatchSubscriptionsChange();
    } catch (error) {
      throw new Error(
        `Failed to subscribe to resource: ${subscriptionFailureMessage(error)}`,
        { cause: error }
      );
    }
  }
  /**
   * Unsubscribe from a resource.
   *
   * Legacy era: sends `resources/unsubscribe`. Modern era: drops the URI from
   * the `subscriptions/listen` filter and re-lists (closing the stream once the
   * last URI is removed) (#1630).
   *
   * @param uri - The URI of the resource to unsubscribe from
   * @throws Error if client is not connected
   */
  async unsubscribeFromResource(uri) {
    if (!this.client) {
      throw new Error("Client is not connected");
    }
    try {
      if (this.isModernEra()) {
        if (!this.subscribedResources.delete(uri)) return;
        if (this.subscribedResources.size === 0) {
          this.setModernStreamState(INACTIVE_SUBSCRIPTION_STREAM_STATE);
        }
        this.dispatchSubscriptionsChange();
        const generationBefore = this.modernListenGeneration;
        try {
          await this.refreshModernSubscription();
        } catch (error) {
          if (this.modernListenGeneration === generationBefore + 1) {
            this.reconcileModernStreamStateAfterFailedRefresh();
          }
          throw error;
        }
      } else {
        await this.client.unsubscribeResource(
          { uri },
          this.getRequestOptions()
        );
        this.subscribedResources.delete(uri);
        this.dispatchSubscriptionsChange();
      }
    } catch (error) {
      throw new Error(
        `Failed to unsubscribe from resource: ${subscriptionFailureMessage(error)}`,
        { cause: error }
      );
    }
  }
  // ============================================================================
  // OAuth Support (delegated to oauthManager)
  // ============================================================================
  ensureOAuthManager() {
    if (!this.oauthManager) {
      throw new Error("OAuth not configured. Call setOAuthConfig() first.");
    }
    return this.oauthManager;
  }
  /**
   * Get server URL from transport config (full URL including path, for OAuth discovery)
   */
  getServerUrl() {
    if (this.transportConfig.type === "sse" || this.transportConfig.type === "streamable-http") {
      return this.transportConfig.url;
    }
    throw new Error(
      "OAuth is only supported for HTTP-based transports (SSE, streamable-http)"
    );
  }
  /**
   * Set OAuth configuration
   */
  setOAuthConfig(config) {
    if (!this.oauthManager) {
      throw new Error(
        "OAuth config must be set at creation. Pass oauth in constructor."
      );
    }
    this.oauthManager.setOAuthConfig(config);
  }
  /**
   * Initiates OAuth flow. Can be called directly by user or automatically
   * triggered by 401 errors.
   */
  async authenticate() {
    return this.ensureOAuthManager().authenticate();
  }
  /**
   * Satisfy a mid-session auth challenge (token refresh, step-up, or interactive re-auth).
   */
  async handleAuthChallenge(challenge, options) {
    return this.ensureOAuthManager().handleAuthChallenge(challenge, options);
  }
  /**
   * Re-read OAuth storage and test whether a challenge is already satisfied.
   * See {@link OAuthManager.checkAuthChallengeSatisfied}.
   */
  async checkAuthChallengeSatisfied(challenge, options) {
    return this.ensureOAuthManager().checkAuthChallengeSatisfied(
      challenge,
      options
    );
  }
  /**
   * Push recovered OAuth auth state to the remote backend (same MCP session).
   */
  async pushRemoteAuthState() {
    if (!(this.baseTransport instanceof RemoteClientTransport)) {
      return;
    }
    await this.baseTransport.pushAuthState();
  }
  /**
   * Handle an ambient (SSE) auth challenge when no command-scoped send is active.
   * Recovers session tokens on the remote backend; does not retry RPCs.
   */
  async handleAmbientAuthChallenge(challenge) {
    const key = this.ambientAuthChallengeKey(challenge);
    const existing = this.ambientAuthChallengeInFlight.get(key);
    if (existing) {
      return existing;
    }
    const promise = this.runAmbientAuthChallenge(challenge);
    this.ambientAuthChallengeInFlight.set(key, promise);
    try {
      await promise;
    } finally {
      if (this.ambientAuthChallengeInFlight.get(key) === promise) {
        this.ambientAuthChallengeInFlight.delete(key);
      }
    }
  }
  async runAmbientAuthChallenge(challenge) {
    try {
      this.dispatchTypedEvent("authChallengeAmbient", { challenge });
      const oauthManager = this.oauthManager;
      if (!oauthManager) {
        return;
      }
      const outcome = await oauthManager.handleAuthChallenge(challenge);
      if (outcome.kind === "satisfied") {
        if (this.baseTransport instanceof RemoteClientTransport) {
          await this.pushRemoteAuthState();
        } else {
          await this.reconnectAfterAuthRecovery();
        }
        this.dispatchTypedEvent("authChallengeRecovered", { challenge });
      } else if (outcome.kind === "step_up_confirm") {
        this.dispatchTypedEvent("authChallengeInteractive", {
          challenge: outcome.challenge,
          authorizationUrl: EMA_STEP_UP_PENDING_URL
        });
      } else if (outcome.kind === "interactive") {
        this.dispatchTypedEvent("authChallengeInteractive", {
          challenge: outcome.challenge,
          authorizationUrl: outcome.authorizationUrl
        });
      } else {
        this.dispatchTypedEvent("oauthError", { error: outcome.error });
      }
    } catch (error) {
      this.dispatchTypedEvent("oauthError", {
        error: error instanceof Error ? error : new Error(String(error))
      });
    }
  }
  ambientAuthChallengeKey(challenge) {
    const requiredScopes = [...challenge.requiredScopes ?? []].sort().join(" ");
    const authorizationScopes = [...challenge.authorizationScopes ?? []].sort().join(" ");
    return `${challenge.reason}:${requiredScopes}:${authorizationScopes}`;
  }
  /**
   * Full disconnect + reconnect after ambient auth recovery on direct transports.
   */
  async reconnectAfterAuthRecovery() {
    await this.disconnect().catch(() => {
    });
    await this.dropCachedTransport();
    await this.connect();
  }
  /** Direct (non-remote) OAuth transports recover via fetch intercept + handleAuthChallenge. */
  usesDirectAuthRecovery() {
    return this.directAuthRecovery && this.directAuthRecoveryActive === true;
  }
  /**
   * True when connect() sends the SDK's `server/discover` negotiation probe —
   * i.e. `protocolEra` is "auto", or "modern" (`{ pin: MODERN_PROTOCOL_VERSION }`).
   * Legacy is the default for an absent `mode`, matching the SDK.
   *
   * `versionNegotiation` is a public option, so a caller can pin a revision the
   * repo's own {@link eraToVersionNegotiation} never produces (it only ever
   * pins {@link MODERN_PROTOCOL_VERSION}). That is still "probing" and
   * deliberately reports true: per the SDK, *any* `{ pin }` sends the
   * connect-time `server/discover` — "the connect-time `server/discover` must
   * offer it. No fallback" — so the pinned revision doesn't change whether the
   * probe (and hence the buried-401 problem) happens. Only "legacy" skips it.
   */
  probesProtocolEra() {
    const mode = this.versionNegotiation.mode;
    return mode !== void 0 && mode !== "legacy";
  }
  async withDirectAuthRecovery(operation, context, attempt = 0) {
    try {
      return await operation(attempt);
    } catch (err) {
      if (attempt >= 1 || !this.usesDirectAuthRecovery()) {
        throw err;
      }
      if (!isAuthChallengeError(err)) {
        throw err;
      }
      if (this.authRecoveryDepth >= _InspectorClient.MAX_NESTED_AUTH_RECOVERIES) {
        throw err;
      }
      const challenge = parseAuthChallengeFromError(err, context);
      if (!challenge) {
        throw err;
      }
      if (context?.method || context?.toolName) {
        this.dispatchTypedEvent("authChallengeCommand", { challenge });
      } else {
        this.dispatchTypedEvent("authChallengeAmbient", { challenge });
      }
      const outcome = await this.handleAuthChallenge(challenge);
      if (outcome.kind === "satisfied") {
        if (this.activeToolCallAbortController) {
          this.activeToolCallAbortController = void 0;
        }
        this.authRecoveryDepth += 1;
        try {
          await this.reconnectAfterAuthRecovery();
        } finally {
          this.authRecoveryDepth -= 1;
        }
        this.dispatchTypedEvent("authChallengeRecovered", { challenge });
        return this.withDirectAuthRecovery(operation, context, attempt + 1);
      }
      if (outcome.kind === "step_up_confirm") {
        throw new AuthRecoveryRequiredError(
          EMA_STEP_UP_PENDING_URL,
          outcome.challenge,
          { emaStepUpConfirm: true }
        );
      }
      if (outcome.kind === "interactive") {
        throw new AuthRecoveryRequiredError(
          outcome.authorizationUrl,
          outcome.challenge
        );
      }
      this.dispatchTypedEvent("oauthError", { error: outcome.error });
      throw outcome.error;
    }
  }
  async invokeMcpClient(operation, context) {
    if (!this.usesDirectAuthRecovery()) {
      return operation(0);
    }
    return this.withDirectAuthRecovery(operation, context);
  }
  /**
   * Completes OAuth flow with authorization code from the redirect callback.
   * Direct transports reconnect after token exchange so the live MCP session
   * picks up the new Bearer token (mirrors silent recovery reconnect).
   */
  async completeOAuthFlow(authorizationCode, iss, state) {
    await this.ensureOAuthManager().completeOAuthFlow(
      authorizationCode,
      iss,
      state
    );
    if (this.usesDirectAuthRecovery()) {
      await this.reconnectAfterAuthRecovery();
    }
  }
  /**
   * Navigate to the authorization server for interactive recovery.
   */
  async beginInteractiveAuthorization(authorizationUrl) {
    return this.ensureOAuthManager().beginInteractiveAuthorization(
      authorizationUrl
    );
  }
  /** Remote Hono session id when using {@link RemoteClientTransport}. */
  getRemoteBackendSessionId() {
    if (this.baseTransport instanceof RemoteClientTransport) {
      return this.baseTransport.getRemoteBackendSessionId();
    }
    return void 0;
  }
  /**
   * Finish OAuth after a full-page redirect and reconnect (or reattach) the MCP session.
   */
  async resumeAfterOAuth(authorizationCode, options) {
    await this.completeOAuthFlow(
      authorizationCode,
      options?.iss,
      options?.state
    );
    const remoteSessionId = options?.remoteSessionId;
    const transport = this.baseTransport;
    if (remoteSessionId && transport instanceof RemoteClientTransport) {
      try {
        await transport.attachToSession(remoteSessionId);
        await transport.pushAuthState();
        if (this.status !== "connected") {
          await this.connect();
        }
        return;
      } catch {
      }
    }
    if (this.status !== "connected") {
      await this.connect();
    }
  }
  /**
   * Gets current OAuth tokens (if authorized)
   */
  async getOAuthTokens() {
    if (!this.oauthManager) {
      return void 0;
    }
    return this.oauthManager.getOAuthTokens();
  }
  /**
   * Drop this server's stored OAuth state and revoke the grant at the
   * authorization server (RFC 7009, #2144).
   *
   * The request is planned from the stored state, the state is cleared, and
   * only then is the request sent — so the clear never waits on the network.
   *
   * The revocation is best-effort — an authorization server that advertises no
   * `revocation_endpoint` is left behaving exactly as before, and a network
   * error, a non-2xx or a timeout is reported in the returned outcome rather
   * than thrown — so the local clear always completes. Pass
   * `{ revoke: false }` to skip it.
   */
  async clearOAuthTokens(options) {
    return await this.oauthManager?.clearOAuthTokens(options) ?? {
      status: "skipped",
      reason: "no_tokens"
    };
  }
  /**
   * Checks if client is currently OAuth authorized
   */
  async isOAuthAuthorized() {
    if (!this.oauthManager) {
      return false;
    }
    return this.oauthManager.isOAuthAuthorized();
  }
  /**
   * In-memory OAuth flow snapshot. Undefined when no flow has run on this
   * client instance; use {@link getOAuthState} for persisted authorization state.
   */
  getOAuthFlowState() {
    return this.oauthManager?.getOAuthFlowState();
  }
  /** Current step when an OAuth flow is active. */
  getOAuthFlowStep() {
    return this.oauthManager?.getOAuthFlowStep();
  }
  /**
   * Persisted OAuth authorization snapshot for this HTTP server (storage +
   * config). Undefined for stdio transports or when OAuth is not configured.
   */
  async getOAuthState() {
    if (!this.isHttpOAuthConfig() || !this.oauthManager) {
      return void 0;
    }
    return this.oauthManager.getOAuthState();
  }
};

// ../../core/node/hostUrl.ts
import { isIPv6 } from "net";
function stripBrackets(host) {
  return host.replace(/^\[(.*)\]$/, "$1");
}
function formatHostForUrl(host) {
  const h = host.trim();
  const bare = stripBrackets(h).split("%")[0];
  return isIPv6(bare) ? `[${bare}]` : h;
}
function unmapIpv4MappedHost(host) {
  const m = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(
    stripBrackets(host)
  );
  if (!m) return host;
  const hi = parseInt(m[1], 16);
  const lo = parseInt(m[2], 16);
  return `${hi >> 8}.${hi & 255}.${lo >> 8}.${lo & 255}`;
}
function canonicalUrlHost(host) {
  const formatted = formatHostForUrl(host.trim().toLowerCase());
  try {
    return unmapIpv4MappedHost(new URL(`http://${formatted}`).hostname);
  } catch {
    return formatted;
  }
}
var ALL_INTERFACES_LITERALS = /* @__PURE__ */ new Set(["", "0.0.0.0", "::", "::ffff:0:0"]);
function canonicalizeIpv6(value) {
  if (!isIPv6(value)) return value;
  const [address] = value.split("%");
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}
function parseAddressPart(part) {
  if (/^0x[0-9a-f]+$/.test(part)) return parseInt(part, 16);
  if (/^[0-9]+$/.test(part)) return parseInt(part, 10);
  return NaN;
}
function isAllZeroIpv4(value) {
  const parts = value.split(".");
  if (parts.length > 4) return false;
  return parts.every((part) => parseAddressPart(part) === 0);
}
function isAllInterfacesHost(host) {
  const normalized = canonicalizeIpv6(stripBrackets(canonicalUrlHost(host)));
  return ALL_INTERFACES_LITERALS.has(normalized) || isAllZeroIpv4(normalized);
}
function isLoopbackHost(host) {
  const h = canonicalUrlHost(host).replace(/\.$/, "");
  return h === "localhost" || h === "[::1]" || /^127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/.test(h);
}

// ../../core/mcp/state/managedListState.ts
var DEFAULT_LIST_CHANGED_DEBOUNCE_MS = 250;
var ManagedListState = class extends TypedEventTarget {
  items = [];
  client = null;
  unsubscribe = null;
  _metadata = void 0;
  listChanged = false;
  // The last fetch's failure, kept as observable state so a load that fails
  // (a transport error, or a result the SDK codec rejects as invalid) is
  // rendered by the list panel instead of vanishing into an unhandled
  // rejection — which read as "this server has no tools" (#1953).
  error = null;
  // Whether a fetch has committed a list this session. Until it has, the empty
  // `items` mean "not loaded yet", not "the server has none" — a distinction a
  // count of the list cannot make from `items` alone (#2607). Set and cleared
  // just before the `*Change` dispatch, so a reader keyed on that event sees it.
  loaded = false;
  config;
  // Debounce a burst of `list_changed` notifications into a single
  // refresh (or one indicator light) once it settles.
  listChangedTimer = null;
  // Second line of defense beyond the debounce, for the auto-refresh path:
  // while a refresh is fetching, a new (post-debounce) notification queues a
  // single re-run instead
  // of firing another concurrent paginated fetch.
  running = false;
  runQueued = false;
  constructor(client, config) {
    super();
    this.client = client;
    this.config = config;
    const onConnect = () => {
      if (this.config.deferWhenPaginated && this.client?.getServerSettings()?.paginatedLists) {
        return;
      }
      void this.refresh().catch(() => {
      });
    };
    const onListChanged = () => {
      if (this.listChangedTimer !== null) clearTimeout(this.listChangedTimer);
      this.listChangedTimer = setTimeout(() => {
        this.listChangedTimer = null;
        this.runListChanged();
      }, config.debounceMs);
    };
    const onStatusChange = () => {
      if (isTerminalStatus(this.client?.getStatus())) {
        if (this.listChangedTimer !== null) {
          clearTimeout(this.listChangedTimer);
          this.listChangedTimer = null;
        }
        this.items = [];
        this.loaded = false;
        this.dispatchChange();
        this.setListChanged(false);
        this.setError(null);
      }
    };
    this.client.addEventListener("connect", onConnect);
    this.client.addEventListener(config.listChangedEvent, onListChanged);
    this.client.addEventListener("statusChange", onStatusChange);
    this.unsubscribe = () => {
      if (this.listChangedTimer !== null) {
        clearTimeout(this.listChangedTimer);
        this.listChangedTimer = null;
      }
      if (this.client) {
        this.client.removeEventListener("connect", onConnect);
        this.client.removeEventListener(config.listChangedEvent, onListChanged);
        this.client.removeEventListener("statusChange", onStatusChange);
      }
      this.client = null;
    };
  }
  /**
   * The debounced list-changed action. With auto-refresh on, pull the new list
   * (guarded against overlap so a slow older fetch can't clobber a newer list
   * via last-write-wins `applyItems`). With auto-refresh off, lights the
   * indicator without any network — the user pulls the new list via Refresh
   * (#1402, #1444). Lists without an indicator (resource templates) do nothing
   * in the off case.
   */
  runListChanged() {
    if (this.running) {
      this.runQueued = true;
      return;
    }
    void this.runListChangedOnce();
  }
  async runListChangedOnce() {
    this.running = true;
    try {
      do {
        this.runQueued = false;
        const settings = this.client?.getServerSettings();
        const skipAggregate = this.config.deferWhenPaginated && settings?.paginatedLists;
        if (!skipAggregate && settings?.autoRefreshOnListChanged) {
          await this.refresh(void 0, "refresh").catch(() => {
          });
        } else if (this.config.supportsIndicator) {
          this.setListChanged(true);
        }
      } while (this.runQueued);
    } finally {
      this.running = false;
    }
  }
  /** Defensive copy of the current list. */
  getItems() {
    return [...this.items];
  }
  /**
   * Whether a fetch has committed a list since the last connect. False while
   * the connect-time load is in flight, when it was deferred (paginated mode),
   * and after a disconnect. Changes only alongside the `*Change` event (#2607).
   */
  isLoaded() {
    return this.loaded;
  }
  /** Whether a `list_changed` arrived since the last refresh (indicator on). */
  getListChanged() {
    return this.listChanged;
  }
  /**
   * Clear the list-changed flag — called when the user refreshes the list. The
   * blind light on the notification leaves the indicator set until the user
   * acknowledges by pulling.
   */
  clearListChanged() {
    this.setListChanged(false);
  }
  /**
   * Dispatch a configured event by name. `dispatchTypedEvent`'s
   * `EventMap[K] extends void ? [] : [detail]` overload can't resolve when the
   * key is a generic `keyof M`, so we narrow the method signature here. The
   * concrete subclass event maps keep the call sites type-safe.
   */
  emit(type, detail) {
    this.dispatchTypedEvent(
      type,
      detail
    );
  }
  setListChanged(value) {
    if (this.listChanged === value) return;
    this.listChanged = value;
    this.emit("listChangedChange", value);
  }
  /** The last fetch's failure, or `null` when the last fetch succeeded. */
  getError() {
    return this.error;
  }
  // Compared by identity rather than message: two distinct failures with the
  // same text are still two events, and a re-render on a repeat failure is
  // cheap next to silently coalescing them.
  setError(value) {
    if (this.error === value) return;
    this.error = value;
    this.emit("errorChange", value);
  }
  setMetadata(metadata) {
    this._metadata = metadata;
  }
  /**
   * Refresh the full list. `cacheMode` selects the SDK cache disposition for
   * this fetch: `undefined` (the connect-time load) uses the default `'use'`;
   * a user-initiated or auto refresh passes `'refresh'` to force a
   * cache-bypassing round trip and re-store the fresh aggregate.
   *
   * A failure is recorded as observable state (`getError`) AND re-thrown: the
   * state drives the panel's error rendering, while the rejection is what the
   * caller's auth-recovery wrapper keys off to detect a 401 and start a
   * re-authorization. Callers with nobody to await them (the connect-time load,
   * the `list_changed` auto-refresh) catch it explicitly (#1953).
   */
  async refresh(metadata, cacheMode) {
    let next;
    try {
      next = await this.fetchItems(metadata, cacheMode);
    } catch (err) {
      const error = err instanceof Error ? err : new Error(String(err));
      this.setError(error);
      if (isClientDecodeRejection(err)) {
        this.client?.markResponseRejected?.(
          this.config.listMethod,
          error.message
        );
      }
      throw err;
    }
    this.setError(null);
    if (next === null) return this.getItems();
    this.applyItems(next);
    return this.getItems();
  }
  /**
   * Fetch the complete list (all pages, via the SDK's cache-aware verb), then
   * `applyItems` commits it (see `refresh`). Returns `null` when not connected,
   * or `[]` when the server doesn't advertise the gating capability (calling
   * the list method there returns -32601 "Method not found", which would spam
   * the console; empty list is the right semantics).
   */
  async fetchItems(metadata, cacheMode) {
    const client = this.client;
    if (!client || client.getStatus() !== "connected") return null;
    if (!client.getCapabilities()?.[this.config.capabilityKey]) return [];
    const effectiveMetadata = metadata ?? this._metadata;
    return this.config.fetchAll(client, cacheMode, effectiveMetadata);
  }
  /** Commit a fetched list as the current one and notify subscribers. */
  applyItems(items) {
    this.items = items;
    this.loaded = true;
    this.dispatchChange();
  }
  dispatchChange() {
    this.emit(this.config.changeEvent, this.getItems());
  }
  /** Unsubscribe from the client and drop the list; idempotent. */
  destroy() {
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.items = [];
    this.loaded = false;
  }
};

// ../../core/mcp/state/managedToolsState.ts
var ManagedToolsState = class extends ManagedListState {
  constructor(client, debounceMs = DEFAULT_LIST_CHANGED_DEBOUNCE_MS) {
    super(client, {
      listMethod: "tools/list",
      changeEvent: "toolsChange",
      listChangedEvent: "toolsListChanged",
      capabilityKey: "tools",
      deferWhenPaginated: true,
      supportsIndicator: true,
      debounceMs,
      fetchAll: async (c, cacheMode, metadata) => {
        const result = await c.listAllTools({ cacheMode, metadata });
        return result.tools;
      }
    });
  }
  getTools() {
    return this.getItems();
  }
};

// ../../core/mcp/state/messageLogState.ts
var MessageLogState = class extends TypedEventTarget {
  messages = [];
  /** Pending request entries by JSON-RPC message id for matching responses. */
  pendingRequestEntries = /* @__PURE__ */ new Map();
  client = null;
  unsubscribe = null;
  maxMessages;
  constructor(client, options = {}) {
    super();
    this.maxMessages = options.maxMessages ?? 1e3;
    this.client = client;
    const pushEntry = (entry) => {
      if (this.maxMessages > 0 && this.messages.length >= this.maxMessages) {
        this.messages.shift();
      }
      this.messages.push(entry);
      this.dispatchTypedEvent("message", entry);
      this.dispatchTypedEvent("messagesChange", this.getMessages());
    };
    const onMessage = (event) => {
      const entry = event.detail;
      if (entry.direction === "request") {
        const reqId = "id" in entry.message ? entry.message.id : void 0;
        if (reqId !== void 0) {
          this.pendingRequestEntries.set(reqId, entry);
        }
        pushEntry(entry);
        return;
      }
      if (entry.direction === "response") {
        const messageId = "id" in entry.message ? entry.message.id : void 0;
        const requestEntry = messageId !== void 0 ? this.pendingRequestEntries.get(messageId) : void 0;
        if (requestEntry) {
          this.pendingRequestEntries.delete(messageId);
          requestEntry.response = entry.message;
          requestEntry.duration = entry.timestamp.getTime() - requestEntry.timestamp.getTime();
          this.dispatchTypedEvent("message", requestEntry);
          this.dispatchTypedEvent("messagesChange", this.getMessages());
          return;
        }
      }
      pushEntry(entry);
    };
    const onResponseRejected = (event) => {
      const { id, reason } = event.detail;
      for (let i = this.messages.length - 1; i >= 0; i--) {
        const entry = this.messages[i];
        const entryId = entry.message.id;
        if (entryId !== id) continue;
        if (entry.direction === "notification") continue;
        if (entry.direction === "request" && !entry.response) continue;
        entry.clientError = reason;
        this.dispatchTypedEvent("message", entry);
        this.dispatchTypedEvent("messagesChange", this.getMessages());
        return;
      }
    };
    const onRequestFailed = (event) => {
      const { id, reason } = event.detail;
      const requestEntry = this.pendingRequestEntries.get(id);
      if (!requestEntry) return;
      this.pendingRequestEntries.delete(id);
      requestEntry.clientError = reason;
      requestEntry.duration = Date.now() - requestEntry.timestamp.getTime();
      this.dispatchTypedEvent("message", requestEntry);
      this.dispatchTypedEvent("messagesChange", this.getMessages());
    };
    const onStatusChange = () => {
      if (isTerminalStatus(this.client?.getStatus())) {
        this.messages = [];
        this.pendingRequestEntries.clear();
        this.dispatchTypedEvent("messagesChange", []);
      }
    };
    this.client.addEventListener("message", onMessage);
    this.client.addEventListener("responseRejected", onResponseRejected);
    this.client.addEventListener("requestFailed", onRequestFailed);
    this.client.addEventListener("statusChange", onStatusChange);
    this.unsubscribe = () => {
      if (this.client) {
        this.client.removeEventListener("message", onMessage);
        this.client.removeEventListener("responseRejected", onResponseRejected);
        this.client.removeEventListener("requestFailed", onRequestFailed);
        this.client.removeEventListener("statusChange", onStatusChange);
      }
      this.client = null;
    };
  }
  getMessages(predicate) {
    if (predicate) {
      return this.messages.filter(predicate);
    }
    return [...this.messages];
  }
  /**
   * Remove messages from history. When `predicate` is provided, removes only
   * entries for which predicate returns true. When omitted, clears all messages.
   * Dispatches messagesChange only if the list actually changed.
   */
  clearMessages(predicate) {
    const before = this.messages.length;
    this.messages = predicate ? this.messages.filter((m) => !predicate(m)) : [];
    if (predicate) {
      const survivors = new Set(this.messages);
      for (const [id, entry] of this.pendingRequestEntries) {
        if (!survivors.has(entry)) {
          this.pendingRequestEntries.delete(id);
        }
      }
    } else {
      this.pendingRequestEntries.clear();
    }
    if (this.messages.length !== before) {
      this.dispatchTypedEvent("messagesChange", this.getMessages());
    }
  }
  destroy() {
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.messages = [];
    this.pendingRequestEntries.clear();
  }
};

// ../../core/mcp/state/managedResourcesState.ts
var ManagedResourcesState = class extends ManagedListState {
  constructor(client, debounceMs = DEFAULT_LIST_CHANGED_DEBOUNCE_MS) {
    super(client, {
      listMethod: "resources/list",
      changeEvent: "resourcesChange",
      listChangedEvent: "resourcesListChanged",
      capabilityKey: "resources",
      deferWhenPaginated: true,
      supportsIndicator: true,
      debounceMs,
      fetchAll: async (c, cacheMode, metadata) => {
        const result = await c.listAllResources({ cacheMode, metadata });
        return result.resources;
      }
    });
  }
  getResources() {
    return this.getItems();
  }
};

// ../../core/mcp/state/managedResourceTemplatesState.ts
var ManagedResourceTemplatesState = class extends ManagedListState {
  constructor(client, debounceMs = DEFAULT_LIST_CHANGED_DEBOUNCE_MS) {
    super(client, {
      listMethod: "resources/templates/list",
      changeEvent: "resourceTemplatesChange",
      listChangedEvent: "resourceTemplatesListChanged",
      // Templates are gated on the broader `resources` capability.
      capabilityKey: "resources",
      // No paged counterpart (templates aren't paginated in the UI), so they
      // must still aggregate on connect even in paginated mode (#1721).
      deferWhenPaginated: false,
      supportsIndicator: false,
      debounceMs,
      fetchAll: async (c, cacheMode, metadata) => {
        const result = await c.listAllResourceTemplates({
          cacheMode,
          metadata
        });
        return result.resourceTemplates;
      }
    });
  }
  getResourceTemplates() {
    return this.getItems();
  }
};

// ../../core/mcp/state/managedPromptsState.ts
var ManagedPromptsState = class extends ManagedListState {
  constructor(client, debounceMs = DEFAULT_LIST_CHANGED_DEBOUNCE_MS) {
    super(client, {
      listMethod: "prompts/list",
      changeEvent: "promptsChange",
      listChangedEvent: "promptsListChanged",
      capabilityKey: "prompts",
      deferWhenPaginated: true,
      supportsIndicator: true,
      debounceMs,
      fetchAll: async (c, cacheMode, metadata) => {
        const result = await c.listAllPrompts({ cacheMode, metadata });
        return result.prompts;
      }
    });
  }
  getPrompts() {
    return this.getItems();
  }
};

// ../../core/mcp/state/mergeTaskIntoList.ts
function mergeTaskIntoList(tasks, taskId, task) {
  const normalized = {
    ...task,
    taskId,
    createdAt: task.createdAt ?? task.lastUpdatedAt ?? ""
  };
  const idx = tasks.findIndex((t) => t.taskId === taskId);
  if (idx < 0) {
    return [normalized, ...tasks];
  }
  const next = [...tasks];
  next[idx] = normalized;
  return next;
}

// ../../core/mcp/state/managedRequestorTasksState.ts
var MAX_PAGES = 100;
var TERMINAL_STATUSES = /* @__PURE__ */ new Set([
  "completed",
  "failed",
  "cancelled"
]);
var ManagedRequestorTasksState = class extends TypedEventTarget {
  tasks = [];
  client = null;
  unsubscribe = null;
  // Task ids the user dismissed via clearCompleted(). Sticky for the session:
  // these are filtered out of refresh() results and ignored by the live-merge
  // handlers so a late status update (or a server that still lists the task)
  // can't resurrect a cleared task. Reset on disconnect / destroy.
  dismissedTaskIds = /* @__PURE__ */ new Set();
  // Task ids the user cancelled via the Cancel Task control. Cancellation is a
  // deliberate terminal decision, so it is sticky: a status update that arrives
  // afterwards — e.g. a server that completes the task anyway (cancellation is
  // cooperative) or the in-flight tool call resolving with a result — must not
  // flip a cancelled task back to "completed". Reset on disconnect / destroy.
  cancelledTaskIds = /* @__PURE__ */ new Set();
  constructor(client) {
    super();
    this.client = client;
    const refreshQuietly = () => {
      this.refresh().catch(() => {
      });
    };
    const onConnect = () => {
      refreshQuietly();
    };
    const onTasksListChanged = () => {
      refreshQuietly();
    };
    const onStatusChange = () => {
      if (isTerminalStatus(this.client?.getStatus())) {
        this.tasks = [];
        this.dismissedTaskIds.clear();
        this.cancelledTaskIds.clear();
        this.dispatchTypedEvent("tasksChange", []);
      }
    };
    const shouldIgnoreUpdate = (taskId, status) => this.dismissedTaskIds.has(taskId) || this.cancelledTaskIds.has(taskId) && status !== "cancelled";
    const onTaskStatusChange = (e) => {
      const { taskId, task } = e.detail;
      if (shouldIgnoreUpdate(taskId, task.status)) return;
      this.tasks = mergeTaskIntoList(this.tasks, taskId, task);
      this.dispatchTypedEvent("tasksChange", this.tasks);
    };
    const onRequestorTaskUpdated = (e) => {
      const { taskId, task } = e.detail;
      if (shouldIgnoreUpdate(taskId, task.status)) return;
      this.tasks = mergeTaskIntoList(this.tasks, taskId, task);
      this.dispatchTypedEvent("tasksChange", this.tasks);
    };
    const onTaskCancelled = (e) => {
      const { taskId } = e.detail;
      if (this.dismissedTaskIds.has(taskId)) return;
      this.cancelledTaskIds.add(taskId);
      const idx = this.tasks.findIndex((t) => t.taskId === taskId);
      if (idx >= 0) {
        const next = [...this.tasks];
        const prev = next[idx];
        next[idx] = { ...prev, status: "cancelled" };
        this.tasks = next;
        this.dispatchTypedEvent("tasksChange", this.tasks);
      }
    };
    this.client.addEventListener("connect", onConnect);
    this.client.addEventListener("tasksListChanged", onTasksListChanged);
    this.client.addEventListener("statusChange", onStatusChange);
    this.client.addEventListener("taskStatusChange", onTaskStatusChange);
    this.client.addEventListener(
      "requestorTaskUpdated",
      onRequestorTaskUpdated
    );
    this.client.addEventListener("taskCancelled", onTaskCancelled);
    this.unsubscribe = () => {
      if (this.client) {
        this.client.removeEventListener("connect", onConnect);
        this.client.removeEventListener("tasksListChanged", onTasksListChanged);
        this.client.removeEventListener("statusChange", onStatusChange);
        this.client.removeEventListener("taskStatusChange", onTaskStatusChange);
        this.client.removeEventListener(
          "requestorTaskUpdated",
          onRequestorTaskUpdated
        );
        this.client.removeEventListener("taskCancelled", onTaskCancelled);
      }
      this.client = null;
    };
  }
  getTasks() {
    return [...this.tasks];
  }
  async refresh() {
    const client = this.client;
    if (!client || client.getStatus() !== "connected") {
      return this.getTasks();
    }
    const inventory = client.getTaskSessionCapabilities()?.inventory ?? "unsupported";
    if (inventory === "known-handles") {
      return this.refreshModern(client);
    }
    if (inventory !== "server-list") {
      this.tasks = [];
      this.dispatchTypedEvent("tasksChange", this.tasks);
      return this.getTasks();
    }
    this.tasks = [];
    let cursor2;
    let pageCount = 0;
    do {
      const result = await client.listRequestorTasks(cursor2);
      const page = result.tasks.filter((t) => !this.dismissedTaskIds.has(t.taskId)).map(
        (t) => this.cancelledTaskIds.has(t.taskId) ? { ...t, status: "cancelled" } : t
      );
      this.tasks = cursor2 === void 0 ? page : [...this.tasks, ...page];
      cursor2 = result.nextCursor;
      pageCount++;
      if (pageCount >= MAX_PAGES) {
        throw new Error(
          `Maximum pagination limit (${MAX_PAGES} pages) reached while listing requestor tasks`
        );
      }
    } while (cursor2 !== void 0);
    this.dispatchTypedEvent("tasksChange", this.tasks);
    return this.getTasks();
  }
  /**
   * Modern refresh: re-poll each currently-known (non-dismissed) task via
   * `getRequestorTask` (`tasks/get`). Each poll dispatches `requestorTaskUpdated`,
   * which the live-merge handler folds back into `this.tasks` — so the list
   * updates in place. A poll that errors (e.g. the task expired and the server
   * returns "unknown taskId") is swallowed so one dead handle can't abort the
   * whole refresh. No known tasks ⇒ a no-op refresh (the correct "no server
   * list" semantics).
   */
  async refreshModern(client) {
    const ids = this.tasks.map((t) => t.taskId).filter((id) => !this.dismissedTaskIds.has(id));
    for (const id of ids) {
      try {
        await client.getRequestorTask(id);
      } catch {
      }
    }
    return this.getTasks();
  }
  /**
   * Drop terminal-state tasks (completed / failed / cancelled) from the list.
   * Their ids are remembered in `dismissedTaskIds` so they stay gone for the
   * rest of the session — a subsequent refresh() or live update won't bring
   * them back. No-op (and no event) when there's nothing terminal to clear.
   */
  clearCompleted() {
    const remaining = [];
    let dismissedAny = false;
    for (const task of this.tasks) {
      if (TERMINAL_STATUSES.has(task.status)) {
        this.dismissedTaskIds.add(task.taskId);
        dismissedAny = true;
      } else {
        remaining.push(task);
      }
    }
    if (!dismissedAny) return;
    this.tasks = remaining;
    this.dispatchTypedEvent("tasksChange", this.tasks);
  }
  destroy() {
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.tasks = [];
    this.dismissedTaskIds.clear();
    this.cancelledTaskIds.clear();
  }
};

// ../../core/mcp/state/managedSkillsState.ts
var REPEATED_CURSOR_MESSAGE = "Server repeated a pagination cursor in skills/list; stopped to avoid an infinite walk.";
var SKILLS_MAX_PAGES = LIST_MAX_PAGES;
var SKILLS_PAGE_LIMIT_MESSAGE = `skills/list exceeded ${SKILLS_MAX_PAGES} pages without the server's pagination converging`;
var ManagedSkillsState = class extends TypedEventTarget {
  skills = [];
  pageCount = 0;
  error = null;
  client = null;
  unsubscribe = null;
  // Overlap guard, held as the generation whose walk is in flight (or `null`).
  // See `refresh` for why this is not a boolean.
  runningGeneration = null;
  // Session counter, advanced by `reset` (disconnect) and by `destroy`. A walk
  // captures it and abandons its writes when it no longer matches.
  generation = 0;
  constructor(client) {
    super();
    this.client = client;
    const onConnect = () => {
      void this.refresh().catch(() => {
      });
    };
    const onStatusChange = () => {
      if (isTerminalStatus(this.client?.getStatus())) {
        this.reset();
      }
    };
    this.client.addEventListener("connect", onConnect);
    this.client.addEventListener("statusChange", onStatusChange);
    this.unsubscribe = () => {
      if (this.client) {
        this.client.removeEventListener("connect", onConnect);
        this.client.removeEventListener("statusChange", onStatusChange);
      }
      this.client = null;
    };
  }
  /** Defensive copy of the current list. */
  getSkills() {
    return [...this.skills];
  }
  getPagination() {
    return { pageCount: this.pageCount };
  }
  /** The last walk's failure, or `null` when it succeeded. */
  getError() {
    return this.error;
  }
  // Compared by identity rather than message: two distinct failures with the
  // same text are still two events, and a re-render on a repeat failure is
  // cheap next to silently coalescing them.
  setError(value) {
    if (this.error === value) return;
    this.error = value;
    this.dispatchTypedEvent("errorChange", value);
  }
  reset() {
    this.generation += 1;
    this.skills = [];
    this.pageCount = 0;
    this.dispatchTypedEvent("skillsChange", this.getSkills());
    this.dispatchTypedEvent("paginationChange", this.getPagination());
    this.setError(null);
  }
  /**
   * Walk every page of `skills/list` and commit the result.
   *
   * A failure is recorded as observable state (`getError`) AND re-thrown: the
   * state drives the panel's error rendering, while the rejection is what a
   * caller's auth-recovery wrapper keys off to detect a 401 and start a
   * re-authorization. The connect-time load, which has no such caller, catches
   * it above.
   */
  async refresh(metadata) {
    const client = this.client;
    if (!client || client.getStatus() !== "connected") return this.getSkills();
    if (!client.getSkillsExtension()) {
      this.applyPages([], 0);
      return this.getSkills();
    }
    const generation = this.generation;
    const isCurrent = () => this.generation === generation;
    if (this.runningGeneration === generation) return this.getSkills();
    this.runningGeneration = generation;
    try {
      const collected = [];
      const seen = /* @__PURE__ */ new Set();
      let cursor2;
      let pages = 0;
      for (; ; ) {
        const page = await client.listSkills(cursor2, metadata);
        if (!isCurrent()) return this.getSkills();
        collected.push(...page.skills);
        pages += 1;
        if (page.nextCursor === void 0) break;
        if (pages >= SKILLS_MAX_PAGES) {
          throw new Error(SKILLS_PAGE_LIMIT_MESSAGE);
        }
        if (seen.has(page.nextCursor)) {
          throw new Error(REPEATED_CURSOR_MESSAGE);
        }
        seen.add(page.nextCursor);
        cursor2 = page.nextCursor;
      }
      this.setError(null);
      this.applyPages(collected, pages);
      return this.getSkills();
    } catch (err) {
      if (isCurrent()) {
        const error = err instanceof Error ? err : new Error(String(err));
        this.setError(error);
        if (isClientDecodeRejection(err)) {
          client.markResponseRejected?.(SKILLS_LIST_METHOD, error.message);
        }
      }
      throw err;
    } finally {
      if (this.runningGeneration === generation) {
        this.runningGeneration = null;
      }
    }
  }
  applyPages(skills, pageCount) {
    this.skills = skills;
    this.pageCount = pageCount;
    this.dispatchTypedEvent("skillsChange", this.getSkills());
    this.dispatchTypedEvent("paginationChange", this.getPagination());
  }
  /** Unsubscribe from the client and drop the list; idempotent. */
  destroy() {
    this.generation += 1;
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.skills = [];
    this.pageCount = 0;
    this.error = null;
  }
};

// ../../core/cli/handlers/load-test.ts
var DEFAULT_LOAD_CONCURRENCY = 10;
var DEFAULT_LOAD_DURATION_MS = 1e4;
function positiveIntegerParser(flag) {
  return (value) => {
    const trimmed = value.trim();
    const n = /^\d+$/.test(trimmed) ? Number(trimmed) : NaN;
    if (!Number.isSafeInteger(n) || n <= 0) {
      throw new Error(`${flag} must be a positive integer.`);
    }
    return n;
  };
}
function positiveNumberParser(flag) {
  return (value) => {
    const n = value.trim() === "" ? NaN : Number(value);
    if (!Number.isFinite(n) || n <= 0) {
      throw new Error(`${flag} must be a positive number.`);
    }
    return n;
  };
}
function resolveLoadOptions(flags) {
  const durationMs = flags.durationSec !== void 0 ? flags.durationSec * 1e3 : flags.requests === void 0 ? DEFAULT_LOAD_DURATION_MS : void 0;
  return {
    concurrency: flags.concurrency ?? DEFAULT_LOAD_CONCURRENCY,
    ...durationMs !== void 0 && { durationMs },
    ...flags.requests !== void 0 && { requests: flags.requests },
    ...flags.rate !== void 0 && { rate: flags.rate }
  };
}
var MAX_ERROR_KINDS = 10;
var OTHER_ERRORS = "(other)";
var realClock = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve9) => setTimeout(resolve9, ms))
};
function percentile(sorted, p) {
  const rank = Math.ceil(p / 100 * sorted.length);
  return sorted[Math.min(Math.max(rank, 1), sorted.length) - 1];
}
function round(n, places = 2) {
  const scale = 10 ** places;
  return Math.round(n * scale) / scale;
}
function summarizeLatency(latencies) {
  if (latencies.length === 0) return null;
  const sorted = [...latencies].sort((a, b) => a - b);
  const total = sorted.reduce((sum, n) => sum + n, 0);
  return {
    min: round(sorted[0]),
    mean: round(total / sorted.length),
    p50: round(percentile(sorted, 50)),
    p90: round(percentile(sorted, 90)),
    p99: round(percentile(sorted, 99)),
    max: round(sorted[sorted.length - 1])
  };
}
var ErrorTally = class {
  counts = /* @__PURE__ */ new Map();
  other = 0;
  add(message) {
    const count = this.counts.get(message);
    if (count !== void 0) this.counts.set(message, count + 1);
    else if (this.counts.size < MAX_ERROR_KINDS) this.counts.set(message, 1);
    else this.other++;
  }
  entries() {
    const list = [...this.counts].map(([message, count]) => ({
      message,
      count
    }));
    list.sort((a, b) => b.count - a.count);
    if (this.other > 0) list.push({ message: OTHER_ERRORS, count: this.other });
    return list;
  }
};
async function runLoad(call, options, clock = realClock) {
  const { concurrency, durationMs, requests, rate } = options;
  const latencies = [];
  const tally = new ErrorTally();
  let ok = 0;
  let toolErrors = 0;
  let errors = 0;
  let started = 0;
  const start = clock.now();
  const deadline = durationMs === void 0 ? Infinity : start + durationMs;
  const interval = rate === void 0 ? 0 : 1e3 / rate;
  let nextStart = start;
  let turnstile = Promise.resolve();
  const claimSlot = async () => {
    const ahead = turnstile;
    let release;
    turnstile = new Promise((resolve9) => release = resolve9);
    await ahead;
    try {
      for (; ; ) {
        if (requests !== void 0 && started >= requests) return false;
        const now = clock.now();
        if (now >= deadline) return false;
        const scheduled = Math.max(nextStart, now);
        if (scheduled >= deadline) return false;
        if (scheduled <= now) {
          started++;
          nextStart = now - nextStart < interval ? nextStart + interval : now + interval;
          return true;
        }
        await clock.sleep(scheduled - now);
      }
    } finally {
      release();
    }
  };
  const worker = async () => {
    while (await claimSlot()) {
      const t0 = clock.now();
      try {
        const outcome = await call();
        if (outcome === "ok") ok++;
        else toolErrors++;
      } catch (err) {
        errors++;
        tally.add(err instanceof Error ? err.message : String(err));
      }
      latencies.push(clock.now() - t0);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const elapsedMs = clock.now() - start;
  const completed = ok + toolErrors + errors;
  return {
    concurrency,
    ...durationMs !== void 0 && { durationMs },
    ...requests !== void 0 && { requestLimit: requests },
    ...rate !== void 0 && { rate },
    requests: completed,
    ok,
    toolErrors,
    errors,
    // Four places, so a rare failure under heavy load (23 in 41k) still shows.
    errorRate: completed === 0 ? 0 : round((toolErrors + errors) / completed, 4),
    elapsedMs: round(elapsedMs),
    throughput: elapsedMs > 0 ? round(completed * 1e3 / elapsedMs) : 0,
    latencyMs: summarizeLatency(latencies),
    errorMessages: tally.entries()
  };
}
async function runToolLoad(inspectorClient, args, options, clock) {
  if (!args.toolName) {
    throw new Error("--load requires --tool-name.");
  }
  const toolsState = new ManagedToolsState(inspectorClient);
  let found;
  try {
    toolsState.setMetadata(args.metadata);
    await toolsState.refresh();
    found = toolsState.getTools().find((t) => t.name === args.toolName);
  } finally {
    toolsState.destroy();
  }
  if (!found) {
    throw new CliExitCodeError(
      EXIT_CODES.TOOL_ERROR,
      `Tool '${args.toolName}' not found on server.`,
      { code: "tool_not_found" }
    );
  }
  const tool = found;
  const useTask = tool.execution?.taskSupport === "required";
  const call = async () => {
    const params = [
      tool,
      args.toolArg ?? {},
      args.metadata,
      args.toolMeta
    ];
    const invocation = useTask ? await inspectorClient.callToolStream(...params) : await inspectorClient.callTool(...params);
    if (invocation.result === null) {
      throw new Error(invocation.error ?? "Tool call failed");
    }
    return invocation.result.isError === true ? "tool_error" : "ok";
  };
  const summary = await runLoad(call, options, clock);
  return { tool: tool.name, ...summary };
}

// ../../core/mcp/apps.ts
import { getToolUiResourceUri } from "@modelcontextprotocol/ext-apps/app-bridge";
function getAppResourceUri(tool) {
  return getToolUiResourceUri(tool);
}
function readUiMeta(carrier) {
  const ui = carrier !== null && typeof carrier === "object" ? carrier._meta?.ui : void 0;
  return ui !== null && typeof ui === "object" ? ui : void 0;
}
function normalizeResourceUri(uri) {
  const lowered = uri.toLowerCase();
  return lowered.endsWith("/") ? lowered.slice(0, -1) : lowered;
}
function findResourceContent(resource, requestedUri) {
  const exact = resource.contents.find((c) => c.uri === requestedUri);
  if (exact) return exact;
  const norm = normalizeResourceUri(requestedUri);
  const normalized = resource.contents.find(
    (c) => normalizeResourceUri(c.uri) === norm
  );
  if (normalized) return normalized;
  return resource.contents.length === 1 ? resource.contents[0] : void 0;
}
function extractAppInfo(tool, resource) {
  const resourceUri = getAppResourceUri(tool);
  if (resourceUri === void 0) {
    return { hasApp: false, toolName: tool.name };
  }
  const toolUi = readUiMeta(tool);
  const content = resource && findResourceContent(resource, resourceUri);
  const resourceUi = readUiMeta(content) ?? readUiMeta(resource);
  return {
    hasApp: true,
    toolName: tool.name,
    resourceUri,
    ...toolUi?.visibility ? { visibility: toolUi.visibility } : {},
    ...resourceUi?.csp ? { csp: resourceUi.csp } : {},
    ...resourceUi?.permissions ? { permissions: resourceUi.permissions } : {},
    ...resourceUi?.domain ? { domain: resourceUi.domain } : {},
    ...resourceUi?.prefersBorder !== void 0 ? { prefersBorder: resourceUi.prefersBorder } : {},
    ...typeof content?.mimeType === "string" ? { resourceMimeType: content.mimeType } : {}
  };
}

// ../../core/cli/handlers/collect-app-info.ts
async function collectAppInfo(client, tool, metadata) {
  let base;
  try {
    base = extractAppInfo(tool);
  } catch (e) {
    return {
      hasApp: false,
      toolName: tool.name,
      resourceError: e instanceof Error ? e.message : String(e)
    };
  }
  if (!base.hasApp || base.resourceUri === void 0) return base;
  try {
    const read = await client.readResource(base.resourceUri, metadata);
    return extractAppInfo(tool, read.result);
  } catch (e) {
    return {
      ...base,
      resourceError: e instanceof Error ? e.message : String(e)
    };
  }
}

// ../../core/mcp/skillsVerification.ts
var DEFAULT_SKILL_BUDGET_HINT = {
  raise: "with the server's skillCatalogMaxSkills / skillCatalogMaxBytes settings",
  verifyOne: "by verifying this skill alone"
};
function reasonOf(err) {
  return err instanceof Error ? err.message : String(err);
}
function boundedManifest(declared) {
  const kept = [];
  let bytes = 0;
  for (const resource of declared) {
    if (kept.length >= SKILL_MAX_RESOURCE_ENTRIES) break;
    const size = typeof resource.size === "number" && Number.isSafeInteger(resource.size) && resource.size >= 0 ? resource.size : 0;
    if (bytes + size > SKILL_MAX_TOTAL_BYTES) break;
    bytes += size;
    kept.push(resource);
  }
  return kept;
}
function contentsFor(result, uri) {
  const contents = result?.contents;
  if (!Array.isArray(contents)) return void 0;
  const wanted = skillUriIdentity(uri);
  for (const block of contents) {
    if (typeof block !== "object" || block === null) continue;
    const got = block.uri;
    if (typeof got !== "string") continue;
    if (skillUriIdentity(got) === wanted) return block;
  }
  return void 0;
}
function utf8Length(value) {
  let total = 0;
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code < 128) {
      total += 1;
    } else if (code < 2048) {
      total += 2;
    } else if (code >= 55296 && code <= 56319) {
      const next = i + 1 < value.length ? value.charCodeAt(i + 1) : 0;
      if (next >= 56320 && next <= 57343) {
        total += 4;
        i += 1;
      } else {
        total += 3;
      }
    } else {
      total += 3;
    }
  }
  return total;
}
function responseBytes(result) {
  const contents = result?.contents;
  if (!Array.isArray(contents)) return 0;
  let total = 0;
  for (const block of contents) {
    if (typeof block !== "object" || block === null) continue;
    const { text, blob } = block;
    if (typeof text === "string") total += utf8Length(text);
    if (typeof blob === "string") total += blob.length;
  }
  return total;
}
async function verifySkills(client, entries, metadata, budgetHint = DEFAULT_SKILL_BUDGET_HINT) {
  const collisions = checkSkillNameCollisions(entries);
  const reports = [];
  const budget = resolveSkillCatalogBudget(client.getServerSettings?.());
  let walkedSkills = 0;
  let catalogBytes = 0;
  for (const entry of entries) {
    const withinBudget = walkedSkills < budget.maxSkills && catalogBytes < budget.maxBytes;
    let entryBytes;
    const files = [];
    const declared = entry.resources === DYNAMIC_RESOURCES ? [] : entry.resources;
    const manifest = withinBudget ? boundedManifest(declared) : [];
    let incomplete = !withinBudget ? `Not read: this run already reached its catalog budget of ${budget.maxSkills} skills / ${budget.maxBytes} bytes (raise it ${budgetHint.raise}). Nothing about this skill's files has been checked \u2014 verify it on its own ${budgetHint.verifyOne} to get a verdict.` : manifest.length < declared.length ? `Only ${manifest.length} of ${declared.length} manifest entries were read: the skill exceeds the ${SKILL_MAX_RESOURCE_ENTRIES}-entry / ${SKILL_MAX_TOTAL_BYTES}-byte interoperability limits, so the rest were not fetched and cannot be reported on.` : void 0;
    let receivedBytes = 0;
    const entryIdentity = skillUriIdentity(entry.uri);
    let selfAttempted = false;
    for (const [index, resource] of manifest.entries()) {
      if (skillUriIdentity(resource.uri) === entryIdentity) {
        selfAttempted = true;
      }
      let charged = 0;
      try {
        const invocation = await client.readResource(resource.uri, metadata);
        charged = responseBytes(invocation.result);
        const contents = contentsFor(invocation.result, resource.uri);
        if (!contents) {
          files.push({
            uri: resource.uri,
            status: "read-error",
            reason: "resources/read returned no content block for this URI, so there are no bytes that can be checked against its digest."
          });
        } else {
          let bytes;
          try {
            bytes = skillFileBytes(contents);
          } catch (err) {
            files.push({
              uri: resource.uri,
              status: "read-error",
              reason: reasonOf(err)
            });
          }
          if (bytes) {
            charged = Math.max(charged, bytes.byteLength);
            if (skillUriIdentity(resource.uri) === entryIdentity)
              entryBytes = bytes;
            const verification = await verifySkillResource(resource, bytes);
            files.push({ uri: resource.uri, ...verification });
          }
        }
      } catch (err) {
        if (err instanceof AuthRecoveryRequiredError) throw err;
        files.push({
          uri: resource.uri,
          status: "read-error",
          reason: reasonOf(err)
        });
      }
      receivedBytes += charged;
      if (receivedBytes > SKILL_MAX_TOTAL_BYTES) {
        if (index < manifest.length - 1) {
          incomplete = `Stopped after ${index + 1} of ${declared.length} manifest entries: the files actually served exceed the ${SKILL_MAX_TOTAL_BYTES}-byte interoperability limit, whatever sizes the manifest declared.`;
        }
        break;
      }
    }
    if (withinBudget && !selfAttempted) {
      const fail = (reason) => files.push({ uri: entry.uri, status: "read-error", reason });
      try {
        const invocation = await client.readResource(entry.uri, metadata);
        let charged = responseBytes(invocation.result);
        const contents = contentsFor(invocation.result, entry.uri);
        if (!contents) {
          fail(
            "resources/read returned no content block for this skill's own SKILL.md, so its frontmatter cannot be checked against the listing."
          );
        } else {
          try {
            entryBytes = skillFileBytes(contents);
            charged = Math.max(charged, entryBytes.byteLength);
          } catch (err) {
            fail(reasonOf(err));
          }
        }
        receivedBytes += charged;
        const declaredSelf = declared.find(
          (resource) => skillUriIdentity(resource.uri) === entryIdentity
        );
        if (declaredSelf && entryBytes !== void 0) {
          files.push({
            // The DECLARED spelling, not the entry's. They can differ — a
            // manifest may write its self-entry in a normalized-equivalent
            // form — and a consumer matching rows against the manifest then
            // finds nothing, while a normalized "extra files" filter suppresses
            // it as already covered. The result was a verdict that existed in
            // the report and appeared nowhere on screen (Copilot).
            uri: declaredSelf.uri,
            ...await verifySkillResource(declaredSelf, entryBytes)
          });
        }
      } catch (err) {
        if (err instanceof AuthRecoveryRequiredError) throw err;
        fail(reasonOf(err));
      }
    }
    if (withinBudget) {
      walkedSkills += 1;
      catalogBytes += receivedBytes;
    }
    const entryText = entryBytes === void 0 ? void 0 : bytesToText(entryBytes);
    const collision = collisions.get(skillUriIdentity(entry.uri));
    const conformance = [
      ...checkSkillConformance(entry),
      ...collision ? [collision] : []
    ];
    const frontmatter = entryText === void 0 ? [] : checkSkillFrontmatterMatch(entry, entryText);
    const hasError = [...conformance, ...frontmatter].some(
      (issue) => issue.severity === "error"
    );
    const fileFailed = files.some(
      (file) => file.status === "mismatch" || file.status === "read-error"
    );
    reports.push({
      uri: entry.uri,
      name: skillDisplayName(entry),
      conformance,
      frontmatter,
      files,
      ...incomplete ? { incomplete } : {},
      ok: !hasError && !fileFailed,
      // Precedence runs from the loudest verdict down: a broken MUST outranks
      // an unfinished walk, and an unfinished walk outranks a skill that had
      // nothing to hash — a `"dynamic"` skill past the run's catalog budget
      // was not read at all, which `incomplete` already says more precisely.
      outcome: hasError || fileFailed ? "failed" : incomplete !== void 0 ? "incomplete" : entry.resources === DYNAMIC_RESOURCES ? "unverifiable" : "verified"
    });
  }
  return reports;
}
function allSkillsVerified(reports) {
  return reports.every((report) => report.outcome === "verified");
}
function anySkillFailed(reports) {
  return reports.some((report) => report.outcome === "failed");
}
function anySkillUnverifiable(reports) {
  return reports.some((report) => report.outcome === "unverifiable");
}

// ../../core/cli/handlers/skills-verify.ts
var CLI_SKILL_BUDGET_HINT = {
  raise: "with --skill-catalog-max-skills / --skill-catalog-max-bytes, or the server's skillCatalogMaxSkills / skillCatalogMaxBytes",
  verifyOne: "with `--method skills/get --uri <uri> --verify`, where <uri> is this report's uri,"
};
function skillVerificationExitCode(reports, requireDigests) {
  if (allSkillsVerified(reports)) return void 0;
  if (anySkillFailed(reports)) return EXIT_CODES.SKILL_NONCONFORMANT;
  if (reports.some((report) => report.outcome === "incomplete"))
    return EXIT_CODES.SKILL_INCOMPLETE;
  return requireDigests && anySkillUnverifiable(reports) ? EXIT_CODES.SKILL_UNVERIFIABLE : void 0;
}
function summarizeSkillVerification(reports) {
  const failed = reports.filter((report) => report.outcome === "failed").length;
  const incomplete = reports.filter(
    (report) => report.outcome === "incomplete"
  ).length;
  const unverifiable = reports.filter(
    (report) => report.outcome === "unverifiable"
  ).length;
  const files = reports.reduce((sum, report) => sum + report.files.length, 0);
  const mismatched = reports.reduce(
    (sum, report) => sum + report.files.filter((file) => file.status === "mismatch").length,
    0
  );
  const skillWord = reports.length === 1 ? "skill" : "skills";
  const fileWord = files === 1 ? "file" : "files";
  const incompleteClause = incomplete === 0 ? "" : ` ${incomplete} of ${reports.length} ${skillWord} could not be fully checked: the read bounds stopped the walk.`;
  const unverifiableClause = unverifiable === 0 ? "" : ` ${unverifiable} of ${reports.length} ${skillWord} advertised no digests (resources: "dynamic"), so ${unverifiable === 1 ? "its" : "their"} integrity was not checked.`;
  const headline = failed !== 0 ? `${failed} of ${reports.length} ${skillWord} failed verification (${mismatched} digest/size mismatch across ${files} ${fileWord}).` : incomplete !== 0 ? `Checked ${reports.length} ${skillWord} and ${files} ${fileWord}: no conformance errors in what was read.` : unverifiable !== 0 ? `Checked ${reports.length} ${skillWord} and ${files} ${fileWord}: no conformance errors.` : `Verified ${reports.length} ${skillWord} and ${files} ${fileWord}: no conformance errors.`;
  return `${headline}${incompleteClause}${unverifiableClause}`;
}

// ../../core/cli/handlers/run-method.ts
function assertJsonRoundTrips(value) {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(
      `${value} has no JSON representation (it would silently be sent as null)`
    );
  }
  if (Array.isArray(value)) {
    for (const item of value) assertJsonRoundTrips(item);
  } else if (value !== null && typeof value === "object") {
    for (const item of Object.values(value)) assertJsonRoundTrips(item);
  }
}
function assertSkillsSupported(inspectorClient, method) {
  if (!inspectorClient.getSkillsExtension()) {
    throw new CliExitCodeError(
      EXIT_CODES.USAGE,
      `Server does not declare the ${SKILLS_EXTENSION_KEY} extension, so ${method} is not available.`,
      { code: "skills_unsupported" }
    );
  }
}
var resourceStreamRefs = /* @__PURE__ */ new WeakMap();
async function runMethod(inspectorClient, args, options = {}) {
  const skillBudgetHint = options.skillBudgetHint ?? CLI_SKILL_BUDGET_HINT;
  let managedToolsState = null;
  let managedResourcesState = null;
  let managedResourceTemplatesState = null;
  let managedPromptsState = null;
  let managedTasksState = null;
  let managedSkillsState = null;
  try {
    let result;
    let appInfo;
    if (args.method === "tools/list" || args.method === "tools/call") {
      managedToolsState = new ManagedToolsState(inspectorClient);
      managedToolsState.setMetadata(args.metadata);
      await managedToolsState.refresh();
    }
    if (args.method === "resources/list") {
      managedResourcesState = new ManagedResourcesState(inspectorClient);
      managedResourcesState.setMetadata(args.metadata);
      await managedResourcesState.refresh();
    } else if (args.method === "resources/templates/list") {
      managedResourceTemplatesState = new ManagedResourceTemplatesState(
        inspectorClient
      );
      managedResourceTemplatesState.setMetadata(args.metadata);
      await managedResourceTemplatesState.refresh();
    } else if (args.method === "prompts/list") {
      managedPromptsState = new ManagedPromptsState(inspectorClient);
      managedPromptsState.setMetadata(args.metadata);
      await managedPromptsState.refresh();
    } else if (args.method === "tasks/list") {
      managedTasksState = new ManagedRequestorTasksState(inspectorClient);
      await managedTasksState.refresh();
    }
    if (args.method === "tools/list") {
      const tools = managedToolsState.getTools();
      if (args.appInfo) {
        const lines = [];
        for (const tool of tools) {
          lines.push(
            await collectAppInfo(inspectorClient, tool, args.metadata)
          );
        }
        return { kind: "ndjson", lines };
      }
      result = { tools };
    } else if (args.method === "tools/call") {
      if (!args.toolName) {
        throw new Error(
          "Tool name is required for tools/call method. Use --tool-name to specify the tool name."
        );
      }
      const tool = managedToolsState.getTools().find((t) => t.name === args.toolName);
      if (!tool) {
        throw new CliExitCodeError(
          EXIT_CODES.TOOL_ERROR,
          `Tool '${args.toolName}' not found on server.`,
          { code: "tool_not_found" }
        );
      }
      if (args.appInfo || args.format === "json") {
        appInfo = await collectAppInfo(inspectorClient, tool, args.metadata);
      }
      if (args.appInfo) {
        result = { ...appInfo };
      } else {
        const useTask = args.task === true || tool.execution?.taskSupport === "required";
        const invocation = useTask ? await inspectorClient.callToolStream(
          tool,
          args.toolArg || {},
          args.metadata,
          args.toolMeta
        ) : await inspectorClient.callTool(
          tool,
          args.toolArg || {},
          args.metadata,
          args.toolMeta
        );
        if (invocation.result !== null) {
          result = invocation.result;
        } else {
          result = {
            content: [
              {
                type: "text",
                text: invocation.error || "Tool call failed"
              }
            ],
            isError: true
          };
        }
      }
    } else if (args.method === "resources/list") {
      result = { resources: managedResourcesState.getResources() };
    } else if (args.method === "resources/read") {
      if (!args.uri) {
        throw new Error(
          "URI is required for resources/read method. Use --uri to specify the resource URI."
        );
      }
      const invocation = await inspectorClient.readResource(
        args.uri,
        args.metadata
      );
      result = invocation.result;
    } else if (args.method === "resources/templates/list") {
      result = {
        resourceTemplates: managedResourceTemplatesState.getResourceTemplates()
      };
    } else if (args.method === "resources/subscribe") {
      if (!args.uri) {
        throw new Error(
          "URI is required for resources/subscribe. Use --uri to specify the resource URI."
        );
      }
      let refs = resourceStreamRefs.get(inspectorClient);
      if (!refs) {
        refs = /* @__PURE__ */ new Map();
        resourceStreamRefs.set(inspectorClient, refs);
      }
      const uri = args.uri;
      let shared = refs.get(uri);
      if (!shared) {
        shared = { count: 0, ready: inspectorClient.subscribeToResource(uri) };
        refs.set(uri, shared);
      }
      const entry = shared;
      entry.count++;
      const buffered = [];
      let sink;
      const onUpdate = (ev) => {
        const detail = ev.detail;
        if (detail?.uri !== void 0 && detail.uri !== uri) return;
        const line = { type: "resources/updated", uri: detail?.uri ?? uri };
        if (sink) sink(line);
        else buffered.push(line);
      };
      inspectorClient.addEventListener("resourceUpdated", onUpdate);
      try {
        await entry.ready;
      } catch (error) {
        inspectorClient.removeEventListener("resourceUpdated", onUpdate);
        entry.count--;
        if (entry.count === 0 && refs.get(uri) === entry) refs.delete(uri);
        throw error;
      }
      return {
        kind: "stream",
        label: "resources/subscribe",
        start: (writeLine) => {
          writeLine({ type: "subscribed", uri: args.uri });
          for (const line of buffered) writeLine(line);
          buffered.length = 0;
          sink = writeLine;
          let closed = false;
          return () => {
            if (closed) return;
            closed = true;
            inspectorClient.removeEventListener("resourceUpdated", onUpdate);
            entry.count--;
            if (entry.count > 0) return;
            if (refs.get(uri) === entry) refs.delete(uri);
            void inspectorClient.unsubscribeFromResource(uri).catch(() => {
            });
          };
        }
      };
    } else if (args.method === "resources/unsubscribe") {
      if (!args.uri) {
        throw new Error(
          "URI is required for resources/unsubscribe. Use --uri to specify the resource URI."
        );
      }
      const activeStreams = resourceStreamRefs.get(inspectorClient)?.get(args.uri)?.count ?? 0;
      if (activeStreams > 0) {
        throw new Error(
          `Cannot unsubscribe: ${activeStreams} active resources/subscribe stream(s) share this URI's subscription. Close those streams (Ctrl-C) instead; the subscription ends when the last one closes.`
        );
      }
      await inspectorClient.unsubscribeFromResource(args.uri);
      result = { unsubscribed: true, uri: args.uri };
    } else if (args.method === "prompts/list") {
      result = { prompts: managedPromptsState.getPrompts() };
    } else if (args.method === "prompts/get") {
      if (!args.promptName) {
        throw new Error(
          "Prompt name is required for prompts/get method. Use --prompt-name to specify the prompt name."
        );
      }
      const invocation = await inspectorClient.getPrompt(
        args.promptName,
        args.promptArgs || {},
        args.metadata
      );
      result = invocation.result;
    } else if (args.method === "prompts/complete") {
      if (!args.completeRefType || !args.completeRef || !args.completeArgName) {
        throw new Error(
          "prompts/complete requires --complete-ref-type, --complete-ref, and --complete-arg-name."
        );
      }
      const ref = args.completeRefType === "ref/prompt" ? { type: "ref/prompt", name: args.completeRef } : { type: "ref/resource", uri: args.completeRef };
      result = await inspectorClient.getCompletions(
        ref,
        args.completeArgName,
        args.completeArgValue ?? "",
        void 0,
        args.metadata
      );
    } else if (args.method === "initialize") {
      result = {
        serverInfo: inspectorClient.getServerInfo(),
        protocolVersion: inspectorClient.getProtocolVersion(),
        capabilities: inspectorClient.getCapabilities(),
        instructions: inspectorClient.getInstructions()
      };
    } else if (args.method === "logging/setLevel") {
      if (!args.logLevel) {
        throw new Error(
          "Log level is required for logging/setLevel method. Use --log-level to specify the log level."
        );
      }
      await inspectorClient.setLoggingLevel(args.logLevel);
      result = {};
    } else if (args.method === "logging/tail") {
      return {
        kind: "stream",
        label: "logging/tail",
        start: (writeLine) => {
          const log = new MessageLogState(inspectorClient);
          const onMessage = (ev) => {
            const entry = ev.detail;
            if (entry.direction === "notification" && entry.message?.method === "notifications/message") {
              writeLine(entry);
            }
          };
          log.addEventListener("message", onMessage);
          return () => {
            log.removeEventListener("message", onMessage);
            log.destroy();
          };
        }
      };
    } else if (args.method === "tasks/list") {
      result = { tasks: managedTasksState.getTasks() };
    } else if (args.method === "tasks/get") {
      if (!args.taskId) {
        throw new Error("Task id is required for tasks/get. Use --task-id.");
      }
      result = {
        task: await inspectorClient.getRequestorTask(args.taskId)
      };
    } else if (args.method === "tasks/cancel") {
      if (!args.taskId) {
        throw new Error("Task id is required for tasks/cancel. Use --task-id.");
      }
      await inspectorClient.cancelRequestorTask(args.taskId);
      result = { cancelled: true, taskId: args.taskId };
    } else if (args.method === "tasks/result") {
      if (!args.taskId) {
        throw new Error("Task id is required for tasks/result. Use --task-id.");
      }
      result = await inspectorClient.getRequestorTaskResult(
        args.taskId
      );
    } else if (args.method === "tasks/update") {
      if (!args.taskId) {
        throw new Error("Task id is required for tasks/update. Use --task-id.");
      }
      if (!args.inputResponsesJson) {
        throw new Error(
          "tasks/update requires --input-responses '<json object keyed by inputRequests id>'."
        );
      }
      let inputResponses;
      try {
        const parsed = JSON.parse(args.inputResponsesJson);
        if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
          throw new Error("must be a JSON object");
        }
        assertJsonRoundTrips(parsed);
        inputResponses = parsed;
      } catch (e) {
        throw new Error(
          `--input-responses is invalid: ${e instanceof Error ? e.message : String(e)}`,
          { cause: e }
        );
      }
      await inspectorClient.updateRequestorTask(args.taskId, inputResponses);
      result = { updated: true, taskId: args.taskId };
    } else if (args.method === "skills/list") {
      assertSkillsSupported(inspectorClient, args.method);
      managedSkillsState = new ManagedSkillsState(inspectorClient);
      const skills = await managedSkillsState.refresh(args.metadata);
      if (args.verify) {
        const reports = await verifySkills(
          inspectorClient,
          skills,
          args.metadata,
          skillBudgetHint
        );
        return {
          kind: "ndjson",
          lines: reports,
          summary: summarizeSkillVerification(reports),
          exitCode: skillVerificationExitCode(
            reports,
            args.requireDigests === true
          )
        };
      }
      result = { skills };
    } else if (args.method === "skills/get") {
      if (!args.uri) {
        throw new Error(
          "URI is required for skills/get method. Use --uri to specify the skill URI."
        );
      }
      assertSkillsSupported(inspectorClient, args.method);
      const envelope = await inspectorClient.getSkillResult(
        args.uri,
        args.metadata
      );
      const skill = envelope.skill;
      if (args.verify) {
        const reports = await verifySkills(
          inspectorClient,
          [skill],
          args.metadata,
          skillBudgetHint
        );
        return {
          kind: "ndjson",
          lines: reports,
          summary: summarizeSkillVerification(reports),
          exitCode: skillVerificationExitCode(
            reports,
            args.requireDigests === true
          )
        };
      }
      result = envelope;
    } else if (args.method === "resources/directory/read") {
      if (!args.uri) {
        throw new Error(
          "URI is required for resources/directory/read. Use --uri to specify the directory URI."
        );
      }
      result = await inspectorClient.readResourceDirectory(
        args.uri,
        args.cursor,
        args.metadata
      );
    } else if (args.method === "roots/list") {
      result = { roots: inspectorClient.getRoots() };
    } else if (args.method === "roots/set") {
      if (!args.rootsJson) {
        throw new Error(
          "roots/set requires --roots-json '<json array of {uri,name?}>'."
        );
      }
      let roots;
      try {
        const parsed = JSON.parse(args.rootsJson);
        if (!Array.isArray(parsed)) {
          throw new Error("must be a JSON array");
        }
        roots = parsed;
      } catch (e) {
        throw new Error(
          `--roots-json is invalid: ${e instanceof Error ? e.message : String(e)}`,
          { cause: e }
        );
      }
      await inspectorClient.setRoots(roots);
      result = { roots: inspectorClient.getRoots() };
    } else {
      throw new Error(
        `Unsupported method: ${args.method}. Supported methods include: initialize, tools/*, resources/*, prompts/*, logging/*, tasks/*, roots/*.`
      );
    }
    return { kind: "result", result, appInfo };
  } finally {
    managedToolsState?.destroy();
    managedResourcesState?.destroy();
    managedResourceTemplatesState?.destroy();
    managedPromptsState?.destroy();
    managedSkillsState?.destroy();
    managedTasksState?.destroy();
  }
}

// src/cli.ts
import {
  refreshAuthorization,
  discoverAuthorizationServerMetadata as discoverAuthorizationServerMetadata4
} from "@modelcontextprotocol/client";

// ../../core/auth/node/oauth-callback-server.ts
import { createServer } from "http";
var DEFAULT_HOSTNAME = "127.0.0.1";
var DEFAULT_CALLBACK_PATH = "/oauth/callback";
var SUCCESS_HTML = `<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><title>OAuth complete</title></head>
<body><p>OAuth complete. You can close this window.</p></body>
</html>`;
function errorHtml(message) {
  return `<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><title>OAuth error</title></head>
<body><p>OAuth failed: ${escapeHtml(message)}</p></body>
</html>`;
}
function escapeHtml(s) {
  return s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
var OAuthCallbackServer = class {
  server = null;
  port = 0;
  callbackPath = DEFAULT_CALLBACK_PATH;
  handled = false;
  onCallback;
  onError;
  /**
   * Start the server. Port defaults to 0 (random) when omitted; TUI/CLI callers
   * pass the resolved port from {@link parseRunnerOAuthCallbackUrl} (6276 by default).
   * Returns port and redirectUrl for use as oauth.redirectUrl.
   */
  async start(options = {}) {
    const {
      port = 0,
      hostname = DEFAULT_HOSTNAME,
      path: path5 = DEFAULT_CALLBACK_PATH,
      onCallback,
      onError
    } = options;
    if (!path5.startsWith("/")) {
      return Promise.reject(
        new Error("Callback path must start with '/' (absolute path)")
      );
    }
    this.onCallback = onCallback;
    this.onError = onError;
    this.handled = false;
    this.callbackPath = path5;
    return new Promise((resolve9, reject) => {
      this.server = createServer((req, res) => this.handleRequest(req, res));
      this.server.on("error", reject);
      this.server.listen(port, hostname, () => {
        const a = this.server.address();
        if (!a || typeof a === "string") {
          reject(new Error("Failed to get server address"));
          return;
        }
        this.port = a.port;
        resolve9({
          port: this.port,
          redirectUrl: buildRedirectUrl(hostname, this.port, path5)
        });
      });
    });
  }
  /**
   * Stop the server. Idempotent.
   */
  async stop() {
    if (!this.server) return;
    await new Promise((resolve9) => {
      this.server.close(() => resolve9());
    });
    this.server = null;
  }
  handleRequest(req, res) {
    const needJson = req.headers["accept"]?.includes("application/json");
    const send = (status, body, contentType = "text/html; charset=utf-8") => {
      res.writeHead(status, { "Content-Type": contentType });
      res.end(body);
    };
    if (req.method !== "GET") {
      send(405, needJson ? '{"error":"Method Not Allowed"}' : SUCCESS_HTML);
      return;
    }
    let pathname;
    let search;
    let state;
    try {
      const u = new URL(
        /* v8 ignore next -- defensive: Node always populates req.url for an
           HTTP request, so the `?? ""` fallback is never taken. */
        req.url ?? "",
        "http://placeholder"
      );
      pathname = u.pathname;
      search = u.search;
      state = u.searchParams.get("state") ?? void 0;
    } catch {
      send(400, needJson ? '{"error":"Bad Request"}' : SUCCESS_HTML);
      return;
    }
    if (pathname !== this.callbackPath) {
      send(404, needJson ? '{"error":"Not Found"}' : SUCCESS_HTML);
      return;
    }
    if (this.handled) {
      send(
        409,
        needJson ? '{"error":"Callback already handled"}' : SUCCESS_HTML
      );
      return;
    }
    const params = parseOAuthCallbackParams(search);
    if (params.successful) {
      this.handled = true;
      const cb = this.onCallback;
      if (cb) {
        cb({ code: params.code, state, iss: params.iss }).then(() => {
          send(200, SUCCESS_HTML);
          void this.stop();
        }).catch((err) => {
          const msg2 = err instanceof Error ? err.message : String(err);
          this.onError?.({ error: "callback_error", error_description: msg2 });
          send(500, errorHtml(msg2));
          void this.stop();
        });
      } else {
        send(200, SUCCESS_HTML);
        void this.stop();
      }
      return;
    }
    this.handled = true;
    const msg = generateOAuthErrorDescription(params);
    this.onError?.({
      error: params.error,
      error_description: params.error_description ?? void 0
    });
    send(400, errorHtml(msg));
  }
};
function createOAuthCallbackServer() {
  return new OAuthCallbackServer();
}
function buildRedirectUrl(host, port, path5) {
  return `http://${formatHostForUrl(host)}:${port}${path5}`;
}

// ../../core/auth/node/runner-oauth-callback.ts
var RUNNER_OAUTH_CALLBACK_DEFAULT_HOSTNAME = "127.0.0.1";
var RUNNER_OAUTH_CALLBACK_DEFAULT_PORT = 6276;
var RUNNER_OAUTH_CALLBACK_PATH = "/oauth/callback";
var DEFAULT_RUNNER_OAUTH_CALLBACK_URL = `http://${RUNNER_OAUTH_CALLBACK_DEFAULT_HOSTNAME}:${RUNNER_OAUTH_CALLBACK_DEFAULT_PORT}${RUNNER_OAUTH_CALLBACK_PATH}`;
function parseRunnerOAuthCallbackUrl(cliCallbackUrl) {
  const raw = cliCallbackUrl?.trim() || process.env.MCP_OAUTH_CALLBACK_URL?.trim() || "";
  if (!raw) {
    return {
      hostname: RUNNER_OAUTH_CALLBACK_DEFAULT_HOSTNAME,
      port: RUNNER_OAUTH_CALLBACK_DEFAULT_PORT,
      pathname: RUNNER_OAUTH_CALLBACK_PATH
    };
  }
  let url;
  try {
    url = new URL(raw);
  } catch (err) {
    const reason = err?.message ?? String(err);
    throw new Error(`Invalid OAuth callback URL: ${reason}`, { cause: err });
  }
  if (url.protocol !== "http:") {
    throw new Error("OAuth callback URL must use http scheme");
  }
  const hostname = url.hostname;
  if (!hostname) {
    throw new Error("OAuth callback URL must include a hostname");
  }
  if (!isLoopbackHost(hostname)) {
    throw new Error(
      `OAuth callback URL must bind a loopback host (localhost / 127.0.0.1 / [::1]), not "${hostname}": the callback listener receives the OAuth authorization code over plaintext http, so a network-reachable host risks credential interception. Use 127.0.0.1 (and a port-forward if the browser is elsewhere).`
    );
  }
  const pathname = url.pathname || "/";
  let port;
  if (url.port === "") {
    port = 80;
  } else {
    port = Number(url.port);
    if (!Number.isFinite(port) || !Number.isInteger(port) || port < 0 || port > 65535) {
      throw new Error("OAuth callback URL port must be between 0 and 65535");
    }
  }
  return { hostname: stripBrackets(hostname), port, pathname };
}
function formatRunnerOAuthRedirectUrl(config) {
  return `http://${formatHostForUrl(config.hostname)}:${config.port}${config.pathname}`;
}

// ../../core/auth/node/runner-interactive-oauth.ts
var DEFAULT_RUNNER_INTERACTIVE_OAUTH_TIMEOUT_MS = 15 * 60 * 1e3;
function toRunnerOAuthError(err) {
  const failure = findIssuerBindingFailure(err);
  if (failure) {
    const copy = issuerBindingFailureCopy(failure);
    return new Error(`${copy.title}. ${copy.message}`, { cause: err });
  }
  return err instanceof Error ? err : new Error(String(err));
}
async function runRunnerInteractiveOAuth(options) {
  const createServer2 = options.createCallbackServer ?? createOAuthCallbackServer;
  const server = createServer2();
  let flowResolve;
  let flowReject;
  const flowDone = new Promise((resolve9, reject) => {
    flowResolve = resolve9;
    flowReject = reject;
  });
  void flowDone.catch(() => {
  });
  let signalAbortReject;
  const signalAbort = new Promise((_, reject) => {
    signalAbortReject = reject;
  });
  void signalAbort.catch(() => {
  });
  const onSignal = (signal) => {
    const err = new Error(`OAuth authorization cancelled (${signal}).`);
    signalAbortReject(err);
    flowReject(err);
  };
  const racingSignals = (work) => {
    if (!options.handleSignals) return work;
    void work.catch(() => {
    });
    return Promise.race([work, signalAbort]);
  };
  if (options.handleSignals) {
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
  }
  let timeoutId;
  try {
    const { redirectUrl } = await racingSignals(
      server.start({
        hostname: options.callbackListen.hostname,
        port: options.callbackListen.port,
        path: options.callbackListen.pathname,
        onCallback: async (params) => {
          try {
            await options.client.completeOAuthFlow(
              params.code,
              params.iss,
              params.state
            );
            flowResolve();
          } catch (err) {
            flowReject(toRunnerOAuthError(err));
          }
        },
        onError: (params) => {
          flowReject(
            new Error(
              /* v8 ignore next -- params.error is a required non-null string, so the "OAuth error" fallback is unreachable */
              params.error_description ?? params.error ?? "OAuth error"
            )
          );
        }
      })
    );
    options.onCallbackServer?.(server);
    options.redirectUrlProvider.redirectUrl = redirectUrl;
    const timeoutMs = options.callbackTimeoutMs ?? DEFAULT_RUNNER_INTERACTIVE_OAUTH_TIMEOUT_MS;
    const waitForCallback = Promise.race([
      flowDone.finally(() => {
        if (timeoutId !== void 0) {
          clearTimeout(timeoutId);
        }
      }),
      new Promise((_, reject) => {
        timeoutId = setTimeout(() => {
          reject(
            new Error(
              `OAuth callback timed out after ${Math.round(timeoutMs / 1e3)}s`
            )
          );
        }, timeoutMs);
      })
    ]);
    void waitForCallback.catch(() => {
    });
    if (options.authorizationUrl) {
      await racingSignals(
        options.client.beginInteractiveAuthorization(options.authorizationUrl)
      );
      await waitForCallback;
    } else {
      const authUrl = await racingSignals(options.client.authenticate());
      if (authUrl !== void 0) {
        await waitForCallback;
      } else {
        return { kind: "already_authorized" };
      }
    }
    if (options.authChallenge) {
      const satisfied = await racingSignals(
        // The token exchange just completed, so only scope is in question.
        options.client.checkAuthChallengeSatisfied(options.authChallenge, {
          scopeOnly: true
        })
      );
      if (!satisfied) {
        return {
          kind: "insufficient_scope",
          challenge: options.authChallenge
        };
      }
    }
    return { kind: "success" };
  } finally {
    if (options.handleSignals) {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
    }
    if (timeoutId !== void 0) {
      clearTimeout(timeoutId);
    }
    await server.stop().catch(() => {
    });
  }
}

// ../../core/node/openUrl.ts
import open from "open";
var OPEN_URL_TIMEOUT_MS = 5e3;
var OPENABLE_PROTOCOLS = /* @__PURE__ */ new Set(["http:", "https:"]);
function toOpenableHref(href) {
  let parsed;
  try {
    parsed = new URL(href);
  } catch {
    throw new Error("refusing to open an invalid URL");
  }
  if (!OPENABLE_PROTOCOLS.has(parsed.protocol)) {
    throw new Error(`refusing to open a non-http(s) URL (${parsed.protocol})`);
  }
  return parsed.href;
}
function absorbLateErrors(child) {
  child.on("error", () => {
  });
}
async function openUrl(url, timeoutMs = OPEN_URL_TIMEOUT_MS) {
  const href = toOpenableHref(typeof url === "string" ? url : url.href);
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`browser did not open within ${timeoutMs / 1e3}s`)),
      timeoutMs
    );
  });
  try {
    await Promise.race([open(href).then(absorbLateErrors), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

// ../../core/cli/style.ts
var identity = (s) => s;
function sgr(enabled, open2, close) {
  if (!enabled) return identity;
  return (s) => `\x1B[${open2}m${s}\x1B[${close}m`;
}
function createStyle(ansi) {
  return {
    ansi,
    bold: sgr(ansi, 1, 22),
    dim: sgr(ansi, 2, 22),
    red: sgr(ansi, 31, 39),
    yellow: sgr(ansi, 33, 39),
    green: sgr(ansi, 32, 39),
    cyan: sgr(ansi, 36, 39),
    link: (uri, label) => {
      const text = label ?? uri;
      if (!ansi || !uri) return text;
      return `\x1B]8;;${uri}\x07${text}\x1B]8;;\x07`;
    }
  };
}
var PLAIN = createStyle(false);
function resolveAnsiEnabled(opts = {}) {
  if (opts.plain) return false;
  if (opts.format === "json") return false;
  const noColor = opts.noColorEnv !== void 0 ? opts.noColorEnv : process.env.NO_COLOR;
  if (noColor !== void 0 && noColor !== "") return false;
  const tty = opts.isTTY !== void 0 ? opts.isTTY : process.stdout.isTTY === true;
  return tty;
}

// ../../core/cli/cli-oauth-navigation.ts
function resolveCliAutoOpenEnabled(env = process.env) {
  const flag = env.MCP_AUTO_OPEN_ENABLED;
  if (flag === "true") return true;
  if (flag === "false") return false;
  return !env.VITEST;
}
function isCliAutoOpenForced(env = process.env) {
  return env.MCP_AUTO_OPEN_ENABLED === "true";
}
function createCliOAuthNavigation(options = {}) {
  return new CallbackNavigation(async (url) => {
    const armed = options.autoOpenControl?.armed === true;
    if (options.disableAutoOpen || !armed) return;
    const href = url.href;
    const tty = options.isTTY !== void 0 ? options.isTTY : process.stderr.isTTY === true;
    const style = createStyle(
      resolveAnsiEnabled({
        isTTY: tty,
        noColorEnv: options.noColorEnv
      })
    );
    const write = options.write ?? ((line) => process.stderr.write(line));
    const promptMessage = options.promptMessage ?? ((hrefDisplay) => `Please navigate to: ${hrefDisplay}`);
    write(`${promptMessage(style.link(href), tty)}
`);
    const envAllows = options.autoOpenEnabled !== void 0 ? options.autoOpenEnabled : resolveCliAutoOpenEnabled();
    if (!envAllows) return;
    const forced = options.forceAutoOpen ?? isCliAutoOpenForced();
    if (!forced && !tty) return;
    try {
      await (options.openBrowser ?? openUrl)(href);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      write(
        `Could not open a browser automatically (${reason}). Open the URL above manually.
`
      );
    }
  });
}

// ../../core/client/config.ts
function getClientConfigFilePath(customPath) {
  return customPath ?? getStoreFilePath(getDefaultStorageDir(), "client");
}
async function loadClientConfig(options) {
  const filePath = getClientConfigFilePath(options?.filePath);
  if (options?.secretStore) {
    return readClientConfigStore(filePath, options.secretStore);
  }
  const raw = await readStoreFile(filePath);
  if (raw === null) {
    return {};
  }
  return parseClientConfig(parseStore(raw));
}

// ../../core/client/types.ts
function isEnterpriseManagedAuthEnabled(config) {
  const ema = config.enterpriseManagedAuth;
  if (!ema?.idp) return false;
  return ema.enabled !== false;
}
function getActiveEnterpriseManagedAuthIdp(config) {
  if (!isEnterpriseManagedAuthEnabled(config)) return void 0;
  return config.enterpriseManagedAuth.idp;
}
function isCimdEnabled(config) {
  return config.cimd?.enabled === true;
}
function getActiveCimdClientMetadataUrl(config) {
  if (!isCimdEnabled(config)) return void 0;
  const url = config.cimd?.clientMetadataUrl?.trim();
  return url || void 0;
}

// ../../core/client/runner.ts
async function loadRunnerClientConfig(options) {
  const customPath = options?.clientConfigPath?.trim() || process.env.MCP_CLIENT_CONFIG_PATH?.trim() || void 0;
  const secretStore = options?.secretStore ?? defaultSecretStore();
  return loadClientConfig({ filePath: customPath, secretStore });
}
function isOAuthCapableServerConfig(config) {
  if (!config) return false;
  return config.type === "sse" || config.type === "streamable-http";
}
function buildRunnerClientAuthOptions(clientConfig, savedSettings, cliOverrides) {
  const activeIdp = getActiveEnterpriseManagedAuthIdp(clientConfig);
  const activeCimdUrl = getActiveCimdClientMetadataUrl(clientConfig);
  const serverAuthorizationParams = savedSettings ? oauthAuthorizationParamsFromSettings(savedSettings) : void 0;
  const serverEndpointOverrides = savedSettings ? oauthEndpointOverridesFromSettings(savedSettings) : void 0;
  const oauthFromServer = savedSettings && (savedSettings.oauthClientId || savedSettings.oauthClientSecret || savedSettings.oauthScopes || serverAuthorizationParams || serverEndpointOverrides || savedSettings.enterpriseManaged || savedSettings.oauthRequestRefreshToken === false) ? {
    ...savedSettings.oauthClientId && {
      clientId: savedSettings.oauthClientId
    },
    ...savedSettings.oauthClientSecret && {
      clientSecret: savedSettings.oauthClientSecret
    },
    ...savedSettings.oauthScopes && {
      scope: savedSettings.oauthScopes
    },
    ...serverAuthorizationParams && {
      authorizationParams: serverAuthorizationParams
    },
    ...serverEndpointOverrides,
    ...savedSettings.enterpriseManaged && {
      enterpriseManaged: true
    },
    // #2068: only the explicit opt-out is forwarded; omitting the key
    // leaves the provider's default (declare `refresh_token`) in place.
    ...savedSettings.oauthRequestRefreshToken === false && {
      requestRefreshToken: false
    }
  } : void 0;
  const clientMetadataUrl = cliOverrides?.clientMetadataUrl?.trim() || activeCimdUrl;
  const oauthFromCli = cliOverrides?.clientId || cliOverrides?.clientSecret || clientMetadataUrl ? {
    ...cliOverrides?.clientId && { clientId: cliOverrides.clientId },
    ...cliOverrides?.clientSecret && {
      clientSecret: cliOverrides.clientSecret
    },
    ...clientMetadataUrl && { clientMetadataUrl }
  } : void 0;
  const oauth = oauthFromServer || oauthFromCli ? {
    ...oauthFromServer ?? {},
    ...oauthFromCli ?? {}
  } : void 0;
  return {
    ...oauth && { oauth },
    ...activeIdp && {
      enterpriseManagedAuth: { idp: activeIdp }
    },
    ...clientConfig.enterpriseManagedAuth && {
      installEnterpriseManagedAuth: clientConfig.enterpriseManagedAuth
    },
    ...oauth && { directAuthRecovery: true }
  };
}

// ../../core/cli/cliOAuth.ts
import { createInterface } from "readline/promises";
var STEP_UP_PIPE_TIMEOUT_MS = 5e3;
function authRequiredFailure(message) {
  throw new CliExitCodeError(EXIT_CODES.AUTH_REQUIRED, message, {
    code: "auth_required"
  });
}
function assertInteractiveOAuthAllowed(options) {
  const humanPresent = options?.isTTY !== void 0 ? options.isTTY : process.stdin.isTTY === true || process.stderr.isTTY === true;
  if (humanPresent || isCliAutoOpenForced()) return;
  authRequiredFailure(
    "Interactive OAuth requires a TTY on stdin or stderr (or MCP_AUTO_OPEN_ENABLED=true). For CI/non-interactive runs use --stored-auth-only."
  );
}
function isStandardOAuthStepUp2(challenge, settings) {
  return isStandardOAuthStepUp(challenge, {
    enterpriseManaged: settings?.enterpriseManaged
  });
}
async function confirmStepUpFromStdin(timeoutMs) {
  const rl = createInterface({ input: process.stdin, output: process.stderr });
  const applyTimeoutMs = timeoutMs !== void 0 ? timeoutMs : process.stdin.isTTY === true ? void 0 : STEP_UP_PIPE_TIMEOUT_MS;
  try {
    const answer = await new Promise((resolve9, reject) => {
      let settled = false;
      let lastLine;
      let timer;
      function cleanup() {
        if (timer !== void 0) clearTimeout(timer);
        rl.removeListener("close", onClose);
        rl.removeListener("line", onLine);
      }
      function finish(value) {
        if (settled) return;
        settled = true;
        cleanup();
        resolve9(value);
      }
      function finishTimeout() {
        if (settled) return;
        settled = true;
        cleanup();
        reject(
          new CliExitCodeError(
            EXIT_CODES.AUTH_REQUIRED,
            `Step-up authorization timed out (no answer on stdin within ${String(applyTimeoutMs)}ms). For CI/non-interactive runs use --stored-auth-only.`,
            { code: "auth_required" }
          )
        );
      }
      function onLine(line) {
        lastLine = line;
      }
      function onClose() {
        finish(lastLine ?? "n");
      }
      rl.on("line", onLine);
      rl.once("close", onClose);
      if (applyTimeoutMs !== void 0) {
        timer = setTimeout(finishTimeout, applyTimeoutMs);
      }
      void rl.question("").then(
        (line) => finish(line),
        () => finish(lastLine ?? "n")
      );
    });
    const normalized = answer.trim().toLowerCase();
    return normalized === "y" || normalized === "yes";
  } finally {
    rl.close();
  }
}
async function promptStepUpConfirm(challenge, confirmStepUp) {
  process.stderr.write(`${stepUpConfirmMessage(challenge)}
`);
  process.stderr.write("Proceed with step-up authorization? [y/N] ");
  return confirmStepUp();
}
async function withArmedAutoOpen(control, fn) {
  if (!control) return fn();
  control.armed = true;
  try {
    return await fn();
  } finally {
    control.armed = false;
  }
}
async function runCliInteractiveOAuth(client, redirectUrlProvider, callbackUrlConfig, options) {
  const result = await withArmedAutoOpen(
    options?.autoOpenControl,
    () => runRunnerInteractiveOAuth({
      client,
      redirectUrlProvider,
      callbackListen: callbackUrlConfig,
      createCallbackServer: createOAuthCallbackServer,
      authorizationUrl: options?.authorizationUrl,
      authChallenge: options?.authChallenge,
      // The CLI has no other Ctrl-C owner; cancel the wait cleanly.
      handleSignals: true
    })
  );
  if (result.kind === "insufficient_scope") {
    throw new Error(stepUpInsufficientScopeMessage(result.challenge));
  }
  if (result.kind === "success" && !options?.quiet) {
    process.stderr.write("Authorization complete.\n");
  }
}
async function handleCliAuthRecoveryRequired(client, error, redirectUrlProvider, callbackUrlConfig, serverSettings, options) {
  const confirmStepUp = options?.confirmStepUp ?? (() => confirmStepUpFromStdin(options?.stepUpPromptTimeoutMs));
  if (isStandardOAuthStepUp2(error.authChallenge, serverSettings)) {
    if (await client.checkAuthChallengeSatisfied(error.authChallenge)) {
      return;
    }
    assertInteractiveOAuthAllowed(options);
    const proceed = await promptStepUpConfirm(
      error.authChallenge,
      confirmStepUp
    );
    if (!proceed) {
      throw new Error("Step-up authorization declined.");
    }
  } else if (await client.checkAuthChallengeSatisfied(error.authChallenge)) {
    return;
  } else {
    assertInteractiveOAuthAllowed(options);
  }
  await runCliInteractiveOAuth(client, redirectUrlProvider, callbackUrlConfig, {
    authorizationUrl: error.authorizationUrl,
    autoOpenControl: options?.autoOpenControl,
    quiet: options?.quiet,
    ...error.authChallenge.reason === "insufficient_scope" && {
      authChallenge: error.authChallenge
    }
  });
}
async function connectInspectorWithOAuth(inspectorClient, serverConfig, redirectUrlProvider, callbackUrlConfig, serverSettings, options) {
  try {
    await inspectorClient.connect();
  } catch (err) {
    if (!isOAuthCapableServerConfig(serverConfig)) {
      throw err;
    }
    if (err instanceof AuthRecoveryRequiredError) {
      if (options?.storedAuthOnly) {
        if (await inspectorClient.checkAuthChallengeSatisfied(err.authChallenge)) {
          await inspectorClient.connect();
          return;
        }
        authRequiredFailure(
          err.message || "Authentication required and --stored-auth-only is set; refusing interactive OAuth."
        );
      }
      await handleCliAuthRecoveryRequired(
        inspectorClient,
        err,
        redirectUrlProvider,
        callbackUrlConfig,
        serverSettings,
        options
      );
      await inspectorClient.connect();
      return;
    }
    if (isUnauthorizedError(err)) {
      if (options?.storedAuthOnly) {
        authRequiredFailure(
          err instanceof Error ? err.message : "Authentication required and --stored-auth-only is set; refusing interactive OAuth."
        );
      }
      assertInteractiveOAuthAllowed(options);
      await inspectorClient.disconnect().catch(() => {
      });
      await runCliInteractiveOAuth(
        inspectorClient,
        redirectUrlProvider,
        callbackUrlConfig,
        { autoOpenControl: options?.autoOpenControl, quiet: options?.quiet }
      );
      await inspectorClient.connect();
      return;
    }
    throw err;
  }
}
async function withCliAuthRecoveryRetry(inspectorClient, serverConfig, redirectUrlProvider, callbackUrlConfig, serverSettings, fn, options) {
  try {
    return await fn();
  } catch (err) {
    if (!isOAuthCapableServerConfig(serverConfig)) {
      throw err;
    }
    if (err instanceof AuthRecoveryRequiredError) {
      if (options?.storedAuthOnly) {
        if (await inspectorClient.checkAuthChallengeSatisfied(err.authChallenge)) {
          return await fn();
        }
        authRequiredFailure(
          err.message || "Authentication required and --stored-auth-only is set; refusing interactive OAuth."
        );
      }
      await handleCliAuthRecoveryRequired(
        inspectorClient,
        err,
        redirectUrlProvider,
        callbackUrlConfig,
        serverSettings,
        options
      );
      await inspectorClient.connect();
      if (!options?.quiet) {
        process.stderr.write("Authorization complete. Retrying\u2026\n");
      }
      return await fn();
    }
    if (isUnauthorizedError(err)) {
      if (options?.storedAuthOnly) {
        authRequiredFailure(
          err instanceof Error ? err.message : "Authentication required and --stored-auth-only is set; refusing interactive OAuth."
        );
      }
      assertInteractiveOAuthAllowed(options);
      await inspectorClient.disconnect().catch(() => {
      });
      await runCliInteractiveOAuth(
        inspectorClient,
        redirectUrlProvider,
        callbackUrlConfig,
        { autoOpenControl: options?.autoOpenControl, quiet: options?.quiet }
      );
      await inspectorClient.connect();
      if (!options?.quiet) {
        process.stderr.write("Authorization complete. Retrying\u2026\n");
      }
      return await fn();
    }
    throw err;
  }
}

// src/cli.ts
import { LoggingLevelSchema as LoggingLevelSchema2 } from "@modelcontextprotocol/core";

// ../../core/node/version.ts
import { readFileSync as readFileSync5 } from "fs";
import { dirname as dirname5, join as join4, parse } from "path";
import { fileURLToPath } from "url";
var ROOT_PACKAGE_NAME = "@modelcontextprotocol/inspector";
function readInspectorVersion(callerUrl) {
  const startDir = dirname5(fileURLToPath(callerUrl));
  const { root } = parse(startDir);
  let dir = startDir;
  for (; ; ) {
    let manifest;
    try {
      manifest = JSON.parse(
        readFileSync5(join4(dir, "package.json"), "utf-8")
      );
    } catch {
    }
    if (manifest?.name === ROOT_PACKAGE_NAME && manifest.version) {
      return manifest.version;
    }
    if (dir === root) break;
    dir = dirname5(dir);
  }
  throw new Error(
    `Could not locate the ${ROOT_PACKAGE_NAME} root package.json above ${startDir}`
  );
}

// src/cli.ts
var validLogLevels = Object.values(
  LoggingLevelSchema2.enum
);
var CLI_CLIENT_NAME = "inspector-cli";
async function callMethod(serverConfig, serverSettings, args, clientConfig, cliAuthOverrides, callbackUrlConfig, storedAuthOnly, relogin, revoke, load) {
  if (relogin) {
    if (!("url" in serverConfig && serverConfig.url)) {
      throw new Error(
        "--relogin requires an HTTP/SSE server URL (no OAuth store entry for stdio)"
      );
    }
    const revocation = await clearStoredAuthForRelogin(serverConfig.url, {
      revoke: revoke && serverSettings?.oauthRevokeOnClear !== false
    });
    if (revocation?.status === "failed" && !args.quiet) {
      process.stderr.write(
        `Warning: could not revoke the OAuth grant at the authorization server (${revocation.detail}); it may still be valid there.
`
      );
    }
  }
  const clientIdentity = {
    name: CLI_CLIENT_NAME,
    version: readInspectorVersion(import.meta.url)
  };
  const environment = {
    transport: createTransportNode,
    // Proxy support sits at the bottom of the fetch stack so InspectorClient's
    // wrappers compose over it — and so OAuth discovery/token requests, which
    // also run through `environment.fetch`, are proxied too (#2067). Undefined
    // when no proxy env var is set, which leaves the built-in fetch in place.
    fetch: createProxyFetch()
  };
  const redirectUrlProvider = new MutableRedirectUrlProvider();
  const autoOpenControl = { armed: false };
  if (isOAuthCapableServerConfig(serverConfig)) {
    redirectUrlProvider.redirectUrl = formatRunnerOAuthRedirectUrl(callbackUrlConfig);
    environment.oauth = {
      storage: new NodeOAuthStorage(),
      navigation: createCliOAuthNavigation({
        autoOpenControl,
        disableAutoOpen: storedAuthOnly
      }),
      redirectUrlProvider
    };
  }
  const clientAuthOptions = buildRunnerClientAuthOptions(
    clientConfig,
    serverSettings,
    cliAuthOverrides
  );
  const inspectorClient = new InspectorClient(serverConfig, {
    environment,
    clientIdentity,
    initialLoggingLevel: "debug",
    // A stdio server's stderr is inherited by default, so its startup banners
    // and logs interleave with the CLI's own output. `--quiet` pipes it
    // instead; InspectorClient drains the pipe into its `stderrLog` event,
    // which nothing here subscribes to, so the lines are discarded without the
    // child ever blocking on a full pipe (#2435).
    pipeStderr: args.quiet === true,
    // Name the CLI's own knobs on a connect timeout, not the web's Server
    // Settings (#2615).
    connectionTimeoutRemedy: CLI_CONNECTION_TIMEOUT_REMEDY,
    progress: false,
    sample: false,
    elicit: false,
    // Advertise the roots configured for this server in mcp.json, exactly as
    // web does (`App.tsx`) so both answer `roots/list` with the same content.
    // Passing the option (even empty) is what negotiates `capabilities.roots`
    // at `initialize` and registers the `roots/list` handler. Omitting it meant
    // a server that asks for roots on its own — `server-filesystem` does, at
    // `initialize` — got -32601, and `--method roots/set` could not announce
    // the change at all: the SDK refuses `roots/list_changed` from a client
    // that never declared it, which `setRoots` logged as a send failure (#1797).
    roots: cleanRoots(serverSettings?.roots ?? []),
    // Per-server default `_meta` from mcp.json, exactly as web (`App.tsx`) and
    // the TUI pass it — the setting belongs to the server, not to the client
    // that happens to read it, and `InspectorClient` only reads the option
    // rather than falling back to `serverSettings.metadata` (#2093). Already a
    // JSON object (#1910), so there is no pair-array flattening left to do;
    // `{}` means "no defaults". `--metadata` stays per-invocation and wins on a
    // key collision, since call-time keys override defaults in `mergeMeta`.
    ...serverSettings?.metadata && Object.keys(serverSettings.metadata).length > 0 && {
      defaultMetadata: serverSettings.metadata
    },
    serverSettings,
    // Per-server protocol era (SEP §7.8) from mcp.json → SDK versionNegotiation.
    // Absent era defaults to legacy in the InspectorClient constructor (#1626).
    ...serverSettings?.protocolEra && {
      versionNegotiation: eraToVersionNegotiation(serverSettings.protocolEra)
    },
    // The CLI cannot render an MCP App, so it does not advertise the UI
    // extension by default (#2403). `--advertise-apps` claims it explicitly,
    // for a server that only exposes its App tools to a client that does —
    // which is what an `--app-info` probe against such a server needs.
    ...args.advertiseApps && {
      advertisedExtensions: { [UI_EXTENSION_KEY]: true }
    },
    ...clientAuthOptions
  });
  try {
    await connectInspectorWithOAuth(
      inspectorClient,
      serverConfig,
      redirectUrlProvider,
      callbackUrlConfig,
      serverSettings,
      { storedAuthOnly, autoOpenControl, quiet: args.quiet }
    );
    if (load) {
      const summary = await withCliAuthRecoveryRetry(
        inspectorClient,
        serverConfig,
        redirectUrlProvider,
        callbackUrlConfig,
        serverSettings,
        () => runToolLoad(inspectorClient, args, load),
        { storedAuthOnly, autoOpenControl, quiet: args.quiet }
      );
      await writeFormattedResult(
        summary,
        args.format === "json" ? "json" : "text"
      );
      return;
    }
    const outcome = await withCliAuthRecoveryRetry(
      inspectorClient,
      serverConfig,
      redirectUrlProvider,
      callbackUrlConfig,
      serverSettings,
      () => runMethod(inspectorClient, args),
      { storedAuthOnly, autoOpenControl, quiet: args.quiet }
    );
    await consumeMethodOutcome(outcome, args);
  } finally {
    await inspectorClient.disconnect();
  }
}
function normalizeServerUrl2(serverUrl) {
  try {
    return new URL(serverUrl).href;
  } catch {
    return serverUrl;
  }
}
function resolveStoredCredentials(state) {
  const issuer = state.activeIssuer;
  const slot = issuer !== void 0 ? getOwnEntry(state.byIssuer, issuer) : void 0;
  if (slot?.tokens) {
    return {
      issuer,
      tokens: slot.tokens,
      clientInformation: state.preregisteredClientInformation ?? slot.clientInformation
    };
  }
  return {
    tokens: state.tokens,
    clientInformation: state.preregisteredClientInformation ?? state.clientInformation
  };
}
async function readOAuthSnapshot(statePath) {
  const snapshot = await readOAuthStore(statePath);
  return snapshot ?? { servers: {}, idpSessions: {} };
}
async function readOAuthServers(statePath) {
  return (await readOAuthSnapshot(statePath)).servers;
}
function findStoredServerState(servers, serverUrl) {
  const normalized = normalizeServerUrl2(serverUrl);
  if (servers[normalized])
    return { key: normalized, state: servers[normalized] };
  if (servers[serverUrl]) return { key: serverUrl, state: servers[serverUrl] };
  return void 0;
}
function findStoredToken(servers, serverUrl) {
  const found = findStoredServerState(servers, serverUrl);
  return found ? resolveStoredCredentials(found.state).tokens?.access_token : void 0;
}
async function refreshStoredAuthToken(serverUrl, statePath, deps = {}) {
  const refresh = deps.refresh ?? refreshAuthorization;
  const storedAuthFetch = withRfc8414OidcCompat(
    withOAuthRequestTimeout(createProxyFetch() ?? fetch)
  );
  const discover = deps.discover ?? ((authorizationServerUrl, options) => discoverAuthorizationServerMetadata4(authorizationServerUrl, {
    ...options,
    // A caller-supplied fetch is left alone — it is theirs to compose. The
    // walker below passes no options, so in practice this is ours.
    fetchFn: options?.fetchFn ?? storedAuthFetch
  }));
  const servers = await readOAuthServers(statePath);
  const found = findStoredServerState(servers, serverUrl);
  const credentials = found ? resolveStoredCredentials(found.state) : {};
  const refreshToken = credentials.tokens?.refresh_token;
  const clientInformation = credentials.clientInformation;
  if (!found || !refreshToken) {
    throw new CliExitCodeError(
      EXIT_CODES.AUTH_REQUIRED,
      `No stored refresh token for ${normalizeServerUrl2(serverUrl)} in ${statePath}. Complete the OAuth flow in the web inspector first.`,
      { code: "no_stored_token", url: serverUrl }
    );
  }
  if (!clientInformation) {
    throw new CliExitCodeError(
      EXIT_CODES.AUTH_REQUIRED,
      `Stored auth for ${normalizeServerUrl2(serverUrl)} has a refresh token but no client information; cannot refresh. Re-authorize in the web inspector.`,
      { code: "no_client_information", url: serverUrl }
    );
  }
  let authServerUrl;
  let metadata = found.state.serverMetadata ?? void 0;
  if (found.state.serverMetadata?.issuer) {
    authServerUrl = new URL(found.state.serverMetadata.issuer);
  } else {
    const discovered = await discoverAuthorizationServerMetadataFromCandidates(
      getAuthorizationServerUrlCandidates(serverUrl),
      discover
    );
    authServerUrl = discovered?.authorizationServerUrl ?? getAuthorizationServerUrl(serverUrl);
    metadata = discovered?.metadata;
  }
  let tokens;
  try {
    tokens = await refresh(authServerUrl, {
      metadata,
      clientInformation,
      refreshToken,
      resource: new URL(serverUrl),
      fetchFn: storedAuthFetch
    });
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err);
    throw new CliExitCodeError(
      EXIT_CODES.AUTH_REQUIRED,
      `Failed to refresh the stored OAuth token for ${normalizeServerUrl2(serverUrl)}: ${message}. Re-authorize in the web inspector.`,
      { code: "refresh_failed", url: serverUrl }
    );
  }
  const { issuer } = credentials;
  const unchanged = (current) => current?.refresh_token === refreshToken;
  await updateOAuthServerEntry(statePath, found.key, (fresh) => {
    if (fresh === void 0) return void 0;
    if (issuer === void 0) {
      return unchanged(fresh.tokens) ? { ...fresh, tokens } : fresh;
    }
    const slot = getOwnEntry(fresh.byIssuer, issuer);
    if (slot === void 0 || !unchanged(slot.tokens)) return fresh;
    return {
      ...fresh,
      // A computed key defines an own property, so `__proto__` is safe.
      byIssuer: { ...fresh.byIssuer, [issuer]: { ...slot, tokens } }
    };
  });
  return tokens.access_token;
}
var DEADLINE_ELAPSED = /* @__PURE__ */ Symbol("deadline-elapsed");
async function raceDeadline(promise, deadline) {
  promise.catch(() => {
  });
  const remaining = deadline - Date.now();
  if (remaining <= 0) return DEADLINE_ELAPSED;
  let timer;
  const elapsed = new Promise((resolve9) => {
    timer = setTimeout(() => resolve9(DEADLINE_ELAPSED), remaining);
  });
  try {
    return await Promise.race([promise, elapsed]);
  } finally {
    clearTimeout(timer);
  }
}
async function waitForStoredToken(serverUrl, statePath, timeoutSec, readServers = readOAuthServers) {
  const key = normalizeServerUrl2(serverUrl);
  const deadline = Date.now() + timeoutSec * 1e3;
  let servers = {};
  let lastError;
  for (; ; ) {
    try {
      const read = await raceDeadline(readServers(statePath), deadline);
      if (read !== DEADLINE_ELAPSED) {
        servers = read;
        lastError = void 0;
      }
    } catch (error) {
      if (!(error instanceof SecretFileLockHeldError)) lastError = error;
    }
    const token = findStoredToken(servers, serverUrl);
    if (token) return token;
    if (Date.now() >= deadline) {
      if (lastError !== void 0) throw lastError;
      const stored = Object.keys(servers);
      throw new CliExitCodeError(
        EXIT_CODES.AUTH_REQUIRED,
        `--wait-for-auth timed out after ${timeoutSec}s; no stored OAuth token for ${key} in ${statePath}.` + (stored.length > 0 ? ` Stored keys: ${stored.join(", ")}.` : " No tokens stored yet."),
        { code: "auth_wait_timeout", url: serverUrl }
      );
    }
    await new Promise(
      (r) => setTimeout(r, Math.min(500, deadline - Date.now()))
    );
  }
}
function deepLinkTransport(serverUrl, transport) {
  if (transport === "sse") return "sse";
  if (transport === "http") return "http";
  try {
    if (new URL(serverUrl).pathname.endsWith("/sse")) return "sse";
  } catch {
  }
  return "http";
}
function buildHandoff(serverUrl, statePath, transport) {
  const host = process.env.HOST || "127.0.0.1";
  const linkHost = isAllInterfacesHost(host) ? "localhost" : canonicalUrlHost(host);
  const clientPort = process.env.CLIENT_PORT || "6274";
  const scheme = process.env.INSPECTOR_TLS_KEY_PATH?.trim() && process.env.INSPECTOR_TLS_CERT_PATH?.trim() ? "https" : "http";
  const sandboxPort = process.env.MCP_SANDBOX_PORT || "6275";
  const appOriginPort = process.env.MCP_APP_ORIGIN_PORT || "6278";
  const apiToken = process.env.MCP_INSPECTOR_API_TOKEN || void 0;
  const normalizedUrl = normalizeServerUrl2(serverUrl);
  const params = new URLSearchParams({
    serverUrl: normalizedUrl,
    transport: deepLinkTransport(serverUrl, transport)
  });
  if (apiToken) params.set("autoConnect", apiToken);
  return {
    serverUrl: normalizedUrl,
    deepLink: `${scheme}://${linkHost}:${clientPort}/?${params.toString()}`,
    portForwardCmd: `coder port-forward <workspace> --tcp ${clientPort}:${clientPort} --tcp ${sandboxPort}:${sandboxPort} --tcp ${appOriginPort}:${appOriginPort}`,
    oauthStatePath: statePath,
    apiToken: apiToken ?? null,
    note: apiToken === void 0 ? "MCP_INSPECTOR_API_TOKEN is not set; the deep-link autoConnect gate will reject \u2014 launch the web inspector with a known token first." : void 0
  };
}
function parseKeyValuePair2(value, previous = {}) {
  const parts = value.split("=");
  const key = parts[0];
  const val = parts.slice(1).join("=");
  if (!key || val === void 0 || val === "") {
    throw new Error(
      `Invalid parameter format: ${value}. Use key=value format.`
    );
  }
  let parsedValue;
  try {
    parsedValue = JSON.parse(val);
  } catch {
    parsedValue = val;
  }
  if (!isSerializableJson(parsedValue)) {
    throw new Error(
      `Invalid value for "${key}": numbers must be finite (a literal like 1e400 overflows to Infinity and cannot be sent).`
    );
  }
  return { ...previous, [key]: parsedValue };
}
function isOptionToken(arg) {
  return arg.length > 1 && arg.startsWith("-");
}
async function parseArgs(argv) {
  const program = new Command();
  let commanderError = "";
  program.configureOutput({
    writeErr: (text) => {
      commanderError += text;
    }
  });
  program.exitOverride((err) => {
    if (err.exitCode !== 0) {
      if (program.opts().quiet !== true) {
        process.stderr.write(commanderError);
      }
      throw err;
    }
  });
  const rawArgs = argv ?? process.argv;
  const scriptArgs = rawArgs.slice(2);
  const dashDashIndex = scriptArgs.indexOf("--");
  let leadingTarget = [];
  let trailingTarget = [];
  let optionArgs = scriptArgs;
  if (dashDashIndex >= 0) {
    const before = scriptArgs.slice(0, dashDashIndex);
    const after = scriptArgs.slice(dashDashIndex + 1);
    if (before.length > 0 && !isOptionToken(before[0])) {
      leadingTarget = before;
      optionArgs = after;
    } else {
      optionArgs = before;
      trailingTarget = after;
    }
  }
  const preArgs = [
    rawArgs[0] ?? "node",
    rawArgs[1] ?? "inspector-cli",
    ...optionArgs
  ];
  program.name("inspector-cli").version(
    readInspectorVersion(import.meta.url),
    "-V, --version",
    "Print the Inspector version"
  ).allowUnknownOption().argument(
    "[target...]",
    "Command and arguments or URL of the MCP server (or use --config and --server)"
  ).option(
    "--catalog <path>",
    "Writable catalog file (created if missing; default: ~/.mcp-inspector/mcp.json, or MCP_CATALOG_PATH)"
  ).option(
    "--config <path>",
    "Read-only session config file (served as-is, never written or seeded; errors if absent)"
  ).option("--server <name>", "Server name from config/catalog file").option("--rename <name>", "New name for the entry (servers/edit only)").option(
    "-e <env>",
    "Environment variables for the server (KEY=VALUE)",
    parseKeyValuePair,
    {}
  ).option("--method <method>", "Method to invoke").option("--tool-name <toolName>", "Tool name (for tools/call method)").option(
    "--tool-arg <pairs...>",
    "Tool argument as key=value pair",
    parseKeyValuePair2,
    {}
  ).option(
    "--uri <uri>",
    "URI of the resource (resources/read, resources/directory/read) or of the skill (skills/get)"
  ).option(
    "--cursor <cursor>",
    "Opaque pagination cursor (for resources/directory/read; pass back the nextCursor from the previous page)."
  ).option(
    "--prompt-name <promptName>",
    "Name of the prompt (for prompts/get method)"
  ).option(
    "--prompt-args <pairs...>",
    "Prompt arguments as key=value pairs",
    parseKeyValuePair2,
    {}
  ).option(
    "--log-level <level>",
    "Logging level (for logging/setLevel method)",
    (value) => {
      if (!validLogLevels.includes(value)) {
        throw new Error(
          `Invalid log level: ${value}. Valid levels are: ${validLogLevels.join(", ")}`
        );
      }
      return value;
    }
  ).option("--cwd <path>", "Working directory for stdio server process").option(
    "--transport <type>",
    "Transport type (sse, http, or stdio). Auto-detected from URL: /mcp \u2192 http, /sse \u2192 sse, commands \u2192 stdio",
    (value) => {
      const validTransports = ["sse", "http", "stdio"];
      if (!validTransports.includes(value)) {
        throw new Error(
          `Invalid transport type: ${value}. Valid types are: ${validTransports.join(", ")}`
        );
      }
      return value;
    }
  ).option("--server-url <url>", "Server URL for SSE/HTTP transport").option(
    "--header <headers...>",
    'HTTP headers as "HeaderName: Value" pairs (for HTTP/SSE transports)',
    parseHeaderPair,
    {}
  ).option(
    "--metadata <pairs...>",
    "General metadata as key=value pairs (applied to all methods)",
    parseKeyValuePair2,
    {}
  ).option(
    "--tool-metadata <pairs...>",
    "Tool-specific metadata as key=value pairs (for tools/call method only)",
    parseKeyValuePair2,
    {}
  ).option(
    "--app-info",
    "Probe the tool's MCP App UI metadata (resourceUri, csp, permissions, domain) and emit it as one JSON line; exit 2 when the tool has no app. Use with --method tools/call --tool-name <name> (the tool itself is not invoked) or --method tools/list (one NDJSON line per tool)."
  ).option(
    "--advertise-apps",
    "Advertise the MCP Apps UI extension (io.modelcontextprotocol/ui) at initialize. Off by default because the CLI cannot render an App; set it when a server only exposes its App tools to a client that claims App support, e.g. for an --app-info probe."
  ).option(
    "--strict",
    "Report tool-schema portability problems in full (path, issue, suggested fix) on stderr, and exit 6 if any is error-severity. Use with --method tools/list. Without it, a one-line count is printed instead."
  ).option(
    "--verify",
    "Run the SEP-2640 conformance and digest checks over the skills returned, emit one JSON report per skill on stdout, and exit 7 if any fails or 8 if any could not be fully checked within the read bounds. Use with --method skills/list or --method skills/get."
  ).option(
    "--require-digests",
    'With --verify: exit 9 when a skill advertises no digests (resources: "dynamic"), instead of reporting it as unverifiable and exiting 0.'
  ).option(
    "--load",
    "Load-test one tool: call it repeatedly and concurrently, then print a latency and error-rate summary instead of a result. Use with --method tools/call --tool-name <name>. Bounded by --load-duration (default 10s) and/or --load-requests."
  ).option(
    "--load-concurrency <n>",
    "With --load: most calls in flight at once (positive integer; default 10).",
    positiveIntegerParser("--load-concurrency")
  ).option(
    "--load-duration <sec>",
    "With --load: stop starting calls after this many seconds; in-flight calls still finish (default 10 when --load-requests is not set).",
    positiveNumberParser("--load-duration")
  ).option(
    "--load-requests <n>",
    "With --load: stop after starting this many calls (positive integer).",
    positiveIntegerParser("--load-requests")
  ).option(
    "--load-rate <n>",
    "With --load: start at most this many calls per second, spread evenly (positive number; default unlimited).",
    positiveNumberParser("--load-rate")
  ).option(
    "--connect-timeout <ms>",
    `Connection timeout in ms (default ${DEFAULT_CONNECT_TIMEOUT_MS} for ad-hoc --server-url / target invocations; 0 = no timeout).`,
    (v) => {
      const n = Number(v);
      if (!Number.isFinite(n) || n < 0) {
        throw new Error(`--connect-timeout must be a non-negative number.`);
      }
      return n;
    }
  ).option(
    "--protocol-era <era>",
    "Protocol era to negotiate: legacy, auto, or modern. Overrides the file-level protocolEra for --catalog/--config runs; ad-hoc --server-url / target runs otherwise default to legacy.",
    parseProtocolEra
  ).option(
    "--skill-catalog-max-skills <n>",
    "Skills catalog budget for --verify: the most skills one run reads (positive integer; default 256). Overrides the server's skillCatalogMaxSkills in the catalog/config file.",
    skillCatalogLimitParser("--skill-catalog-max-skills")
  ).option(
    "--skill-catalog-max-bytes <n>",
    "Skills catalog budget for --verify: the most bytes one run reads across all skills (positive integer; default 67108864, 64 MiB). Overrides the server's skillCatalogMaxBytes in the catalog/config file.",
    skillCatalogLimitParser("--skill-catalog-max-bytes")
  ).option(
    "--format <format>",
    "Output format: text (default; pretty-printed) or json (one JSON object on stdout, no banners).",
    (v) => {
      if (v !== "text" && v !== "json") {
        throw new Error(`--format must be 'text' or 'json'.`);
      }
      return v;
    }
  ).option(
    "-q, --quiet",
    "Suppress everything except the result payload on stdout (or the error envelope on stderr): status lines, warnings, advisory summaries, and a stdio server's own stderr. Interactive OAuth prompts still appear when a login is needed."
  ).option(
    "--output <path>",
    "Write the result to this file instead of stdout (the parent directory must exist; an existing file is replaced)."
  ).option(
    "--output-format <format>",
    "Encoding of the --output file: json (default; the whole result, pretty-printed) or raw (the result's text, or the decoded bytes of a single image/audio/blob block). raw needs --method tools/call or resources/read.",
    parseOutputFileFormat
  ).option(
    "--tool-args-json <json>",
    `Tool arguments as a single JSON object (e.g. '{"zip":"10001"}'). Values are passed verbatim \u2014 no key=value coercion. Mutually exclusive with --tool-arg.`
  ).option(
    "--client-config <path>",
    "Install-level client config (default: ~/.mcp-inspector/storage/client.json, or MCP_CLIENT_CONFIG_PATH)"
  ).option(
    "--client-id <id>",
    "OAuth client ID (static client) for HTTP servers"
  ).option(
    "--client-secret <secret>",
    "OAuth client secret (for confidential clients)"
  ).option(
    "--client-metadata-url <url>",
    "OAuth Client ID Metadata Document URL (CIMD) for HTTP servers"
  ).option(
    "--callback-url <url>",
    `OAuth redirect/callback listener URL; must be loopback (default: ${DEFAULT_RUNNER_OAUTH_CALLBACK_URL}, or MCP_OAUTH_CALLBACK_URL)`
  ).option(
    "--use-stored-auth",
    "Read the OAuth access token for --server-url from the OAuth state file (written by the web inspector) and inject it as Authorization: Bearer."
  ).option(
    "--stored-auth-only",
    "Never start interactive OAuth; use the shared store if present, otherwise fail with auth_required. Preferred for CI/non-interactive runs. No-op when the server does not require auth."
  ).option(
    "--relogin",
    "Delete stored OAuth for this server URL from the shared store before connect (HTTP/SSE URL keys only); interactive login runs only if the server requires auth. Rejected for stdio (no URL-keyed store entry)"
  ).option(
    "--no-revoke",
    "Requires --relogin. Skips the RFC 7009 revocation request that would otherwise end the grant at the authorization server when the local state is deleted. Also skipped when the server entry sets oauth.revokeOnClear to false."
  ).option(
    "--wait-for-auth <sec>",
    "Poll the OAuth state file until a token for --server-url appears (or the timeout elapses), then proceed as if --use-stored-auth were set. Use after handing off to a human to complete OAuth in a browser.",
    (v) => {
      const n = Number(v);
      if (!Number.isFinite(n) || n <= 0) {
        throw new Error(
          `--wait-for-auth must be a positive number of seconds.`
        );
      }
      return n;
    }
  ).option(
    "--list-stored-auth",
    "Print the server URLs that have a stored OAuth token (one JSON object on stdout) and exit. No server connection is made."
  ).option(
    "--print-handoff",
    "Print a JSON handoff block (deepLink, portForwardCmd, oauthStatePath, apiToken) for --server-url and exit. No server connection is made."
  ).addOption(new Option("--cli").hideHelp());
  registerCompletionOption(program);
  program.parse(preArgs);
  if (await emitCompletionIfRequested(program)) return { shortCircuit: true };
  const parsedTarget = [...program.args];
  if (leadingTarget.length === 0) {
    while (parsedTarget.length > 0 && isOptionToken(parsedTarget[0])) {
      parsedTarget.shift();
    }
  }
  const targetArgs = [...leadingTarget, ...parsedTarget, ...trailingTarget];
  if (program.opts().quiet === true) console.warn = discardWarning;
  const options = program.opts();
  if (options.relogin) {
    if (options.storedAuthOnly) {
      throw new Error("--relogin cannot be combined with --stored-auth-only");
    }
    if (options.useStoredAuth || options.waitForAuth !== void 0) {
      throw new Error(
        "--relogin cannot be combined with --use-stored-auth or --wait-for-auth"
      );
    }
    if (options.listStoredAuth || options.printHandoff) {
      throw new Error(
        "--relogin cannot be combined with --list-stored-auth or --print-handoff"
      );
    }
    if (options.method === "servers/list" || options.method === "servers/show" || isCatalogWriteMethod(options.method)) {
      throw new Error(
        "--relogin cannot be combined with a --method servers/* catalog command (no OAuth connect)"
      );
    }
  }
  if (options.revoke === false && !options.relogin) {
    throw new Error("--no-revoke requires --relogin (it has no other effect).");
  }
  validateOutputOptions(options);
  if (options.strict) {
    if (options.method !== "tools/list") {
      throw new Error("--strict requires --method tools/list.");
    }
    if (options.appInfo) {
      throw new Error(
        "--strict cannot be combined with --app-info; run tools/list twice, once for each."
      );
    }
  }
  if (options.verify) {
    if (options.method !== "skills/list" && options.method !== "skills/get") {
      throw new Error(
        "--verify requires --method skills/list or --method skills/get."
      );
    }
  }
  if (options.requireDigests && !options.verify) {
    throw new Error("--require-digests requires --verify.");
  }
  if (options.skillCatalogMaxSkills !== void 0 && !options.verify) {
    throw new Error("--skill-catalog-max-skills requires --verify.");
  }
  if (options.skillCatalogMaxBytes !== void 0 && !options.verify) {
    throw new Error("--skill-catalog-max-bytes requires --verify.");
  }
  const loadBounds = [
    ["--load-concurrency", options.loadConcurrency],
    ["--load-duration", options.loadDuration],
    ["--load-requests", options.loadRequests],
    ["--load-rate", options.loadRate]
  ];
  for (const [flag, value] of loadBounds) {
    if (value !== void 0 && !options.load) {
      throw new Error(`${flag} requires --load.`);
    }
  }
  if (options.load) {
    if (options.method !== "tools/call") {
      throw new Error("--load requires --method tools/call.");
    }
    if (options.appInfo) {
      throw new Error("--load cannot be combined with --app-info.");
    }
    if (options.listStoredAuth || options.printHandoff) {
      throw new Error(
        "--load cannot be combined with --list-stored-auth or --print-handoff."
      );
    }
    if (options.output !== void 0 || options.outputFormat !== void 0) {
      throw new Error(
        "--load cannot be combined with --output or --output-format; redirect stdout to keep the summary."
      );
    }
  }
  if (options.advertiseApps && (options.listStoredAuth || options.printHandoff || options.method === "servers/list" || options.method === "servers/show" || isCatalogWriteMethod(options.method))) {
    throw new Error(
      "--advertise-apps requires a command that connects to a server; it has no effect with --list-stored-auth, --print-handoff, or a --method servers/* catalog command."
    );
  }
  const oauthStatePath = getStateFilePath();
  if (options.listStoredAuth) {
    const servers = await readOAuthServers(oauthStatePath);
    const withToken = Object.entries(servers).filter(
      ([, v]) => Boolean(resolveStoredCredentials(v).tokens?.access_token)
    ).map(([k]) => k);
    await awaitableLog(
      JSON.stringify({ oauthStatePath, storedServerUrls: withToken }) + "\n"
    );
    return { shortCircuit: true };
  }
  if (options.printHandoff) {
    if (!options.serverUrl) {
      throw new Error("--print-handoff requires --server-url");
    }
    await awaitableLog(
      JSON.stringify(
        buildHandoff(options.serverUrl, oauthStatePath, options.transport)
      ) + "\n"
    );
    return { shortCircuit: true };
  }
  if (!options.method) {
    throw new Error(
      "Method is required. Use --method to specify the method to invoke."
    );
  }
  if (!isCatalogMethod(options.method) && !isOneShotMethod(options.method)) {
    throw new Error(
      `Unsupported method: ${options.method}. Supported --cli methods: ${[...ONE_SHOT_METHODS, ...CATALOG_METHODS].join(", ")}.`
    );
  }
  if (options.rename !== void 0 && options.method !== "servers/edit") {
    throw new Error("--rename is only valid with --method servers/edit.");
  }
  if (isCatalogWriteMethod(options.method)) {
    const written = await runCatalogWrite(options.method, {
      server: options.server,
      rename: options.rename,
      catalog: options.catalog,
      config: options.config,
      target: targetArgs,
      transport: options.transport,
      serverUrl: options.serverUrl,
      cwd: options.cwd,
      env: options.e,
      headers: options.header,
      protocolEra: options.protocolEra
    });
    await writeFormattedResult(
      written,
      options.format === "json" ? "json" : "text"
    );
    return { shortCircuit: true };
  }
  const adHoc = targetArgs.length > 0 || Boolean(options.transport) || Boolean(options.serverUrl?.trim());
  const envCatalog = adHoc ? void 0 : process.env.MCP_CATALOG_PATH;
  const serverOptions = {
    // `?.trim() ||` (not `??`) so an explicit empty `--catalog ""` still falls
    // back to MCP_CATALOG_PATH — keeps CLI and TUI flag resolution identical.
    catalogPath: options.catalog?.trim() || envCatalog,
    configPath: options.config?.trim() || void 0,
    target: targetArgs.length > 0 ? targetArgs : void 0,
    transport: options.transport,
    serverUrl: options.serverUrl,
    cwd: options.cwd,
    env: options.e,
    // `--header` is merged into the resolved server's settings (overriding any
    // file-level headers); file timeouts/OAuth are preserved. See #1482.
    headers: options.header,
    // `--protocol-era` feeds `settings.protocolEra` the same way, so an ad-hoc
    // launch can pick a non-legacy era without an mcp.json entry (#2208).
    protocolEra: options.protocolEra,
    // `--skill-catalog-max-*` feed the per-server skills catalog budget the
    // web sets in Server Settings, read by `verifySkills` (#2420).
    skillCatalogMaxSkills: options.skillCatalogMaxSkills,
    skillCatalogMaxBytes: options.skillCatalogMaxBytes
  };
  if (options.method === "servers/list") {
    const servers = await listServerEntries(serverOptions);
    await writeFormattedResult(
      { servers },
      options.format === "json" ? "json" : "text"
    );
    return { shortCircuit: true };
  }
  if (options.method === "servers/show") {
    if (!options.server?.trim()) {
      throw new Error(
        "servers/show requires --server <name> to select a catalog entry."
      );
    }
    const server = await showServerEntry(options.server, serverOptions);
    await writeFormattedResult(
      server,
      options.format === "json" ? "json" : "text"
    );
    return { shortCircuit: true };
  }
  if (options.waitForAuth !== void 0 || options.useStoredAuth) {
    if (!options.serverUrl) {
      throw new Error(
        `${options.waitForAuth !== void 0 ? "--wait-for-auth" : "--use-stored-auth"} requires --server-url`
      );
    }
    let token;
    if (options.waitForAuth !== void 0) {
      token = await waitForStoredToken(
        options.serverUrl,
        oauthStatePath,
        options.waitForAuth
      );
    } else {
      const servers = await readOAuthServers(oauthStatePath);
      const stored = findStoredServerState(servers, options.serverUrl);
      const storedTokens = stored ? resolveStoredCredentials(stored.state).tokens : void 0;
      if (storedTokens?.refresh_token) {
        const storedAccess = storedTokens.access_token;
        try {
          token = await refreshStoredAuthToken(
            options.serverUrl,
            oauthStatePath
          );
        } catch (err) {
          if (!storedAccess) throw err;
          token = storedAccess;
        }
      } else {
        const found = findStoredToken(servers, options.serverUrl);
        if (!found) {
          const key = normalizeServerUrl2(options.serverUrl);
          const storedKeys = Object.keys(servers);
          throw new CliExitCodeError(
            EXIT_CODES.AUTH_REQUIRED,
            `No stored OAuth token for ${key} in ${oauthStatePath}. Complete the OAuth flow in the web inspector first.` + (storedKeys.length > 0 ? ` Stored keys: ${storedKeys.join(", ")}.` : ""),
            { code: "no_stored_token", url: options.serverUrl }
          );
        }
        token = found;
      }
    }
    serverOptions.headers = {
      ...serverOptions.headers ?? {},
      Authorization: `Bearer ${token}`
    };
  }
  const entries = await loadServerEntries(serverOptions);
  const selected = selectServerEntry(entries, options.server);
  const serverConfig = selected.config;
  const serverSettings = withConnectTimeout(
    selected.settings,
    options.connectTimeout ?? (adHoc ? DEFAULT_CONNECT_TIMEOUT_MS : void 0)
  );
  if (options.appInfo && options.method !== "tools/call" && options.method !== "tools/list") {
    throw new Error(
      "--app-info requires --method tools/call (with --tool-name) or --method tools/list."
    );
  }
  let toolArg = options.toolArg;
  if (options.toolArgsJson !== void 0) {
    if (toolArg && Object.keys(toolArg).length > 0) {
      throw new Error(
        "--tool-args-json cannot be combined with --tool-arg; pick one."
      );
    }
    let parsed;
    try {
      parsed = JSON.parse(options.toolArgsJson);
    } catch (e) {
      throw new Error(
        `--tool-args-json is not valid JSON: ${e instanceof Error ? e.message : String(e)}`,
        { cause: e }
      );
    }
    if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed)) {
      throw new Error("--tool-args-json must be a JSON object.");
    }
    toolArg = parsed;
  }
  const methodArgs = {
    method: options.method,
    toolName: options.toolName,
    toolArg,
    uri: options.uri,
    promptName: options.promptName,
    promptArgs: options.promptArgs,
    logLevel: options.logLevel,
    // `--metadata`/`--tool-metadata` values are parsed as JSON, and `_meta`
    // takes any JSON — so they go through unflattened (#1910). They used to be
    // squeezed through `metaValueToString`, which sent `{"a":1}` as the
    // *string* `'{"a":1}'`.
    metadata: options.metadata,
    toolMeta: options.toolMetadata,
    appInfo: options.appInfo === true,
    advertiseApps: options.advertiseApps === true,
    strict: options.strict === true,
    verify: options.verify === true,
    requireDigests: options.requireDigests === true,
    cursor: options.cursor,
    format: options.format,
    quiet: options.quiet === true,
    output: options.output,
    outputFormat: options.outputFormat
  };
  return {
    serverConfig,
    serverSettings,
    methodArgs,
    clientConfigPath: options.clientConfig,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    clientMetadataUrl: options.clientMetadataUrl,
    callbackUrl: options.callbackUrl,
    storedAuthOnly: options.storedAuthOnly === true,
    relogin: options.relogin === true,
    // Commander's `--no-revoke` defaults this to true; only an explicit
    // `--no-revoke` makes it false.
    revoke: options.revoke !== false,
    ...options.load && {
      load: resolveLoadOptions({
        concurrency: options.loadConcurrency,
        durationSec: options.loadDuration,
        requests: options.loadRequests,
        rate: options.loadRate
      })
    }
  };
}
function discardWarning() {
}
async function runCli(argv) {
  const warn = console.warn;
  try {
    await runParsedCli(argv);
  } finally {
    if (console.warn === discardWarning) console.warn = warn;
  }
}
async function runParsedCli(argv) {
  const parsed = await parseArgs(argv ?? process.argv);
  if (parsed.shortCircuit) return;
  const {
    serverConfig,
    serverSettings,
    methodArgs,
    clientConfigPath,
    clientId,
    clientSecret,
    clientMetadataUrl,
    callbackUrl,
    storedAuthOnly,
    relogin,
    revoke,
    load
  } = parsed;
  const clientConfig = await loadRunnerClientConfig({ clientConfigPath });
  let callbackUrlConfig;
  try {
    callbackUrlConfig = parseRunnerOAuthCallbackUrl(callbackUrl);
  } catch (err) {
    throw new CliExitCodeError(
      EXIT_CODES.USAGE,
      err instanceof Error ? err.message : String(err)
    );
  }
  await callMethod(
    serverConfig,
    serverSettings,
    methodArgs,
    clientConfig,
    {
      clientId,
      clientSecret,
      clientMetadataUrl
    },
    callbackUrlConfig,
    storedAuthOnly === true,
    relogin === true,
    revoke !== false,
    load
  );
}

// src/index.ts
var __filename = fileURLToPath2(import.meta.url);
var isMain = process.argv[1] !== void 0 && resolve8(process.argv[1]) === resolve8(__filename);
if (isMain) {
  runCli(process.argv).then(() => process.exit(0)).catch(handleError);
}
export {
  handleError,
  runCli,
  validLogLevels
};
/* v8 ignore next 2 -- @preserve: the non-Error arm is unreachable via
   proper-lockfile, which rejects only with Errors. */
/* v8 ignore next -- @preserve: node validates the cost parameters
   synchronously (an out-of-grammar `N` throws from the call itself,
   which the corrupt-KDF test exercises), so this asynchronous channel
   is left for allocation failure — not provokable deterministically. */
/* v8 ignore next -- @preserve: unreachable, `encryptedEnvelopeProblem`
   above returns a reason for anything `decodeParts` would reject. Kept as
   the type narrowing `parts` needs. */
/* v8 ignore next -- @preserve: the walk can only run out of ancestors if
   the filesystem root itself does not exist, which would mean the process
   has no cwd to have resolved against. Kept as the loop's termination
   guard rather than trusting that invariant. */
