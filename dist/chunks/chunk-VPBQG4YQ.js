import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  changes,
  deprecationFound,
  followed,
  isDeprecated,
  isSuccess,
  pairBy,
  pairGroups,
  pairMediaTypes,
  pairOperations,
  pairParameters,
  pairResponses,
  pairSchemes,
  readApi,
  sameJson,
  schemaAround,
  stabilityFound,
  stabilityOf,
  sunsetMissing,
  sunsetRemoved,
  sunsetTooSoon,
  sunsetUnreadable
} from "./chunk-2DGJQZDL.js";
import {
  truncate
} from "./chunk-NVGMYW7E.js";
import {
  compilePattern,
  complement,
  expandOperands,
  filesBelow,
  last,
  looksLikeOpenapi,
  normalised,
  notOpenapi,
  parsePattern
} from "./chunk-RYC23BYN.js";
import {
  listTree,
  resolveCommit
} from "./chunk-HDBMPIJ4.js";
import {
  compareText
} from "./chunk-CIDFJ7I2.js";
import {
  require__
} from "./chunk-FRVMEXTL.js";
import {
  openapiVersion
} from "./chunk-Z4KCKBV7.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import {
  isObject,
  own,
  toPointer
} from "./chunk-SC5JFKRD.js";
import {
  __toESM
} from "./chunk-JVVPEVKP.js";

// src/report/diff-report.ts
var sizes = ["none", "patch", "minor", "major"];
function greatestBump(bumps) {
  let greatest = 0;
  for (const bump of bumps) greatest = Math.max(greatest, sizes.indexOf(bump));
  return sizes[greatest] ?? "none";
}

// src/diff/version.ts
var identifier = "[0-9A-Za-z-]{1,100}";
var form = new RegExp(
  `^\\s*([vV]\\.?\\s?)?(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?:-(${identifier}(?:\\.${identifier}){0,20}))?(?:\\+${identifier}(?:\\.${identifier}){0,20})?\\s*$`
);
function readVersion(text) {
  const match = text.length > 256 ? null : form.exec(text);
  if (!match) return void 0;
  const [, , major = "", minor, patch, prerelease] = match;
  if (minor === void 0 && prerelease !== void 0) return void 0;
  const numbers = [major, minor, patch];
  const isPadded = numbers.some((number) => number !== void 0 && /^0\d/.test(number));
  const identifiers = prerelease?.split(".") ?? [];
  const isExact2 = text === text.trim() && /^\d/.test(text) && patch !== void 0 && !isPadded && !identifiers.some((one2) => /^0\d+$/.test(one2));
  return {
    major: Number(major),
    minor: Number(minor ?? 0),
    patch: Number(patch ?? 0),
    prerelease: identifiers,
    isExact: isExact2
  };
}
function formatVersion({ major, minor, patch, prerelease }) {
  return `${major}.${minor}.${patch}${prerelease.length > 0 ? `-${prerelease.join(".")}` : ""}`;
}
function compareVersions(a, b) {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (numbers !== 0) return numbers;
  if (a.prerelease.length === 0 || b.prerelease.length === 0) return b.prerelease.length - a.prerelease.length;
  for (let index = 0; index < Math.max(a.prerelease.length, b.prerelease.length); index++) {
    const [one2, other] = [a.prerelease[index], b.prerelease[index]];
    if (one2 === void 0 || other === void 0) return one2 === void 0 ? -1 : 1;
    const order = compareIdentifiers(one2, other);
    if (order !== 0) return order;
  }
  return 0;
}
function compareIdentifiers(a, b) {
  const [isNumber2, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber2 && isOther) return Number(a) - Number(b);
  if (isNumber2 !== isOther) return isNumber2 ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
function moveBetween(base, revision) {
  const order = compareVersions(base, revision);
  if (order > 0) return "lowered";
  if (order === 0) return "none";
  if (revision.major > base.major) return "major";
  if (revision.minor > base.minor) return "minor";
  return revision.patch > base.patch ? "patch" : "prerelease";
}
var sizes2 = ["lowered", "none", "prerelease", "patch", "minor", "major"];
function covers(base, revision, bump, policy) {
  const move = moveBetween(base, revision);
  if (move === "lowered") return false;
  if (bump === "none") return true;
  if (base.prerelease.length > 0 && policy.prerelease === "free") return move !== "none";
  return sizes2.indexOf(move) >= sizes2.indexOf(asked(base, bump, policy));
}
function asked(base, bump, { zeroMajor }) {
  if (base.major > 0 || zeroMajor === "major") return bump;
  return bump === "major" ? "minor" : "patch";
}
function nextVersion(base, bump, policy) {
  if (bump === "none") return formatVersion(base);
  if (base.prerelease.length > 0 && policy.prerelease === "free")
    return formatVersion({ ...base, prerelease: nextPrerelease(base.prerelease) });
  const { major, minor, patch } = base;
  switch (asked(base, bump, policy)) {
    case "major":
      return formatVersion({ major: major + 1, minor: 0, patch: 0, prerelease: [] });
    case "minor":
      return formatVersion({ major, minor: minor + 1, patch: 0, prerelease: [] });
    default:
      return formatVersion({ major, minor, patch: patch + 1, prerelease: [] });
  }
}
function nextPrerelease(identifiers) {
  const last2 = identifiers.at(-1) ?? "";
  return /^\d+$/.test(last2) ? [...identifiers.slice(0, -1), String(Number(last2) + 1)] : [...identifiers, "1"];
}

// src/diff/bump.ts
function requiredBump(changes2) {
  return greatestBump(changes2.filter((change) => !change.accepted).map((change) => change.bump));
}
function versionText(document) {
  const value = own(own(document.data, "info"), "version");
  if (typeof value === "string") return value;
  if (value === void 0 || value === null || typeof value === "object") return void 0;
  const { start, end } = document.locate(["info", "version"], "value");
  const line = document.text.split(/\r\n|\n|\r/)[start.line - 1] ?? "";
  const written2 = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : "";
  return written2.trim() || String(value);
}
function judgeVersion(base, revision, bump, policy) {
  const [before, after] = [versionText(base), versionText(revision)];
  const [old, next] = [
    before === void 0 ? void 0 : readVersion(before),
    after === void 0 ? void 0 : readVersion(after)
  ];
  const required = old ? nextVersion(old, bump, policy) : null;
  const actualBump = old && next ? moveBetween(old, next) : null;
  const problems = [
    ...unreadable("base", before, old, bump, required),
    ...unreadable("revision", after, next, bump, required),
    ...old && next ? misfit(old, next, { before, after, bump, required }, policy) : []
  ];
  const isShut = problems.some((problem) => problem.id !== "version-not-exact");
  return { base: before ?? null, revision: after ?? null, actualBump, required, ok: !isShut, problems };
}
function unreadable(side, text, version, bump, required) {
  const next = required === null || side === "base" ? "write it as 1.0.0" : `the next version is ${required}`;
  const whose = `info.version of the ${side}`;
  if (version && !version.isExact)
    return [
      {
        id: "version-not-exact",
        message: `${whose} (${text}) is no semantic version; it was read as ${nextVersion(version, "none", { zeroMajor: "minor", prerelease: "free" })}`
      }
    ];
  if (version || bump === "none") return [];
  return [
    text === void 0 ? { id: "version-missing", message: `${whose} is missing; ${next}` } : { id: "version-unreadable", message: `${whose} (${text}) cannot be read as a version; ${next}` }
  ];
}
function misfit(old, next, { before, after, bump, required }, policy) {
  const move = moveBetween(old, next);
  if (move === "lowered") {
    const hint = bump === "none" ? `keep ${before}` : `the next version is ${required}`;
    return [{ id: "version-lowered", message: `the version went back from ${before} to ${after}; ${hint}` }];
  }
  if (covers(old, next, bump, policy)) return [];
  if (move === "none")
    return [
      {
        id: "version-not-bumped",
        message: `the changes ask for a ${bump} version, and it is still ${after}; the next version is ${required}`
      }
    ];
  return [
    {
      id: "version-too-small",
      message: `the changes ask for a ${bump} version; ${before} to ${after} is too little, the next version is ${required}`
    }
  ];
}

// src/diff/annotations.ts
var texts = /* @__PURE__ */ new Set(["description", "title", "example", "examples", "externalDocs"]);
var plain = {
  default: "default",
  contentEncoding: "content-encoding",
  contentMediaType: "content-media-type",
  contentSchema: "content-schema"
};
function annotationChanges(difference, finding, name2) {
  const { keyword, kind, from, to } = difference;
  const action = kind.slice("annotation-".length);
  const known = Object.hasOwn(plain, keyword) ? plain[keyword] : void 0;
  if (known !== void 0) return [{ kind: `${known}-${action}` }];
  if (texts.has(keyword)) return [{ kind: "text-changed" }];
  switch (keyword) {
    case "deprecated":
    case "x-sunset":
    case "x-stability-level":
      return promises(difference, finding, name2);
    case "readOnly":
    case "writeOnly":
      return [{ kind: "mode-changed" }];
    case "format":
      return [{ kind: "format-annotation-changed" }];
    case "x-extensible-enum":
      return openValues(from, to);
    case "discriminator":
      return discriminators(from, to);
    case "nullable":
    case "x-nullable":
      return [];
    case "xml":
      return finding.area.isXml ? [{ kind: "xml-changed" }] : [];
    default:
      return [{ kind: "text-changed" }];
  }
}
function promises(difference, { base, revision, trees, policy }, name2) {
  const raw = (value) => ({ value: isObject(value) ? value : {} });
  const pair = {
    base: raw(schemaAround(base.at(difference.base), trees.base, difference.keyword)),
    revision: raw(schemaAround(revision.at(difference.revision), trees.revision, difference.keyword))
  };
  const found2 = [];
  const add = (kind, result) => {
    if (result !== void 0) found2.push({ kind, message: typeof result === "string" ? result : result.message });
  };
  if (difference.keyword === "x-stability-level") {
    add("property-stability-lowered", stabilityFound(pair, name2, -1));
    add("property-stability-raised", stabilityFound(pair, name2, 1));
    return found2;
  }
  if (difference.keyword === "deprecated") {
    add("property-deprecated", deprecationFound(pair, name2));
    if (isDeprecated(pair.base) && !isDeprecated(pair.revision))
      add("property-reactivated", `${name2} is no longer deprecated`);
    add("property-sunset-missing", sunsetMissing(pair, name2, policy));
  } else add("property-sunset-removed", sunsetRemoved(pair, name2));
  add("property-sunset-unreadable", sunsetUnreadable(pair, name2, policy));
  add("property-sunset-too-soon", sunsetTooSoon(pair, name2, policy));
  return found2;
}
function openValues(from, to) {
  const [before, after] = [from, to].map((list) => Array.isArray(list) ? list : []);
  const missing = (one2, other) => one2.filter((value) => !other.some((known) => sameJson(known, value)));
  return [
    ...missing(after, before).map((value) => ({ kind: "extensible-enum-value-added", value })),
    ...missing(before, after).map((value) => ({ kind: "extensible-enum-value-removed", value }))
  ];
}
function discriminators(from, to) {
  if (from === void 0) return [{ kind: "discriminator-added" }];
  if (to === void 0) return [{ kind: "discriminator-removed" }];
  const property = (value) => typeof value === "string" ? value : own(value, "propertyName");
  const changes2 = [];
  if (property(from) !== property(to)) changes2.push({ kind: "discriminator-property-changed" });
  const mapping = (value) => {
    const map = own(value, "mapping");
    return isObject(map) ? map : {};
  };
  const [before, after] = [mapping(from), mapping(to)];
  for (const value of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!Object.hasOwn(before, value)) changes2.push({ kind: "discriminator-mapping-added", value });
    else if (!Object.hasOwn(after, value)) changes2.push({ kind: "discriminator-mapping-removed", value });
    else if (before[value] !== after[value]) changes2.push({ kind: "discriminator-mapping-changed", value });
  }
  return changes2;
}

// src/diff/collect.ts
import { createHash } from "node:crypto";
var maxOperations = 50;
var rank = { error: 0, warning: 1, info: 2 };
var Collector = class {
  #trees;
  #policy;
  #entries = /* @__PURE__ */ new Map();
  constructor(trees, policy) {
    this.#trees = trees;
    this.#policy = policy;
  }
  add(found2) {
    const { change, place } = found2;
    const base = found2.base && this.#written("base", found2.base);
    const revision = found2.revision && this.#written("revision", found2.revision);
    const key2 = [
      change.id,
      base?.key ?? (found2.fallback && this.#written("base", found2.fallback.base).key),
      revision?.key ?? (found2.fallback && this.#written("revision", found2.fallback.revision).key),
      found2.identity
    ].join("\n");
    const operation = (place.operation.revision ?? place.operation.base)?.label;
    const pointer = toPointer(found2.revision ?? found2.base ?? []);
    const known = this.#entries.get(key2);
    if (known) {
      if (operation !== void 0) known.operations.add(operation);
      known.pointers.add(pointer);
      if (known.report.breaking) return;
      const again = this.#ruled(found2);
      if (again.breaking) known.report = { ...known.report, ...again, message: found2.message };
      return;
    }
    this.#entries.set(key2, {
      report: {
        id: change.id,
        ...this.#ruled(found2),
        operation: operation ?? null,
        pointer,
        message: found2.message,
        base: base?.place ?? null,
        revision: revision?.place ?? null,
        ...found2.isPolicy ? { policy: true } : {},
        fingerprint: createHash("sha256").update(`diff
${change.id}
${pointer}
${found2.identity}`).digest("hex").slice(0, 32)
      },
      operations: new Set(operation === void 0 ? [] : [operation]),
      pointers: /* @__PURE__ */ new Set([pointer]),
      order: this.#entries.size
    });
  }
  /** All changes: what breaks first, then by level, then in the order of the documents. */
  all() {
    return [...this.#entries.values()].sort(
      (a, b) => Number(b.report.breaking) - Number(a.report.breaking) || rank[a.report.level] - rank[b.report.level] || a.order - b.order || compareText(a.report.id, b.report.id)
    ).map(({ report: report2, operations, pointers }) => {
      const entry = operations.size > 1 ? { ...report2, operations: [...operations].slice(0, maxOperations) } : report2;
      allPointers.set(entry, pointers);
      return entry;
    });
  }
  #written(side, path2) {
    const { document, path: at } = this.#trees[side].place(path2);
    return {
      key: `${document.id}#${toPointer(at)}`,
      get place() {
        return { file: document.file, line: document.locate(at).start.line };
      }
    };
  }
  /** The verdict with what the config says about the kind, and about the stability of the operation. */
  #ruled(found2) {
    const { change, place } = found2;
    const verdict = found2.judge();
    let { level, breaking, bump } = verdict;
    const operation = place.operation.base ?? place.operation.revision;
    const stability = stabilityOf(operation) ?? "stable";
    const byStability = this.#policy.stability.get(stability);
    if (breaking && byStability === "compatible") ({ level, breaking, bump } = compatible(change));
    const ruling = this.#policy.changes.get(change.id);
    if (ruling === "breaking") [level, breaking, bump] = ["error", true, "major"];
    else if (ruling === "compatible") ({ level, breaking, bump } = compatible(change));
    else if (ruling !== void 0) level = ruling;
    const direction = place.sender === "client" ? "request" : "response";
    const isProved = verdict.proof === "witness" && verdict.breaking;
    return {
      level,
      breaking,
      bump,
      proof: verdict.proof,
      witness: isProved ? {
        direction,
        instance: verdict.witness,
        baseAccepts: direction === "request",
        revisionAccepts: direction === "response"
      } : null,
      ...verdict.reason === void 0 ? {} : { reason: verdict.reason }
    };
  }
};
function compatible(change) {
  return { level: "info", breaking: false, bump: change.bump };
}
var allPointers = /* @__PURE__ */ new WeakMap();
function pointersOf(change) {
  return allPointers.get(change) ?? /* @__PURE__ */ new Set([change.pointer]);
}

// src/diff/judge.ts
function judgeDifference(kind, difference, effect, finding) {
  const isAnnotation2 = difference.kind.startsWith("annotation-");
  const verdict = isAnnotation2 ? verdictByRule(kind) : verdictByEffect(kind, effect, finding);
  return applyJudgement(verdict, kind.judge?.(difference, effect, finding), kind);
}
function verdictByRule({ level, breaking, bump }) {
  return { level, breaking, bump: breaking ? "major" : bump, proof: "rule" };
}
function verdictByEffect(kind, effect, { policy }) {
  switch (effect.is) {
    case "proved":
      return {
        level: kind.breaking ? kind.level : "error",
        breaking: true,
        bump: "major",
        proof: "witness",
        witness: effect.witness
      };
    case "unknown": {
      const breaking = policy.unproven === "breaking";
      return { level: "warning", breaking, bump: breaking ? "major" : "minor", proof: "none", reason: effect.reason };
    }
    default:
      return { level: "info", breaking: false, bump: kind.bump, proof: "containment" };
  }
}
function applyJudgement(verdict, judgement, kind) {
  if (!judgement) return verdict;
  const breaking = judgement.breaking ?? verdict.breaking;
  const { witness, reason, ...rest } = verdict;
  return {
    ...rest,
    breaking,
    level: judgement.level ?? (breaking ? kind.level : "info"),
    bump: judgement.bump ?? (breaking ? "major" : kind.bump),
    proof: judgement.proof ?? (breaking === verdict.breaking ? verdict.proof : "rule"),
    // What is shown belongs to the verdict that it shows.
    ...breaking && witness !== void 0 ? { witness } : {},
    ...breaking && reason !== void 0 ? { reason } : {}
  };
}

// src/diff/message.ts
var maxValue = 80;
function schemaMessage(says, difference, area, value = difference.value) {
  const { place, name: name2, keyword, from, to } = difference;
  const parent = place.at(-1) === name2 ? place.slice(0, -1) : place;
  const values = {
    subject: subjectOf(place, area),
    parent: subjectOf(parent, area),
    name: truncate(name2 ?? "", maxValue),
    keyword,
    value: show(value),
    from: show(from),
    to: show(to)
  };
  return says.replace(/\{(\w+)\}/g, (whole, key2) => values[key2] ?? whole);
}
function subjectOf(place, area) {
  return place.length === 0 ? area : `${truncate(place.join("."), maxValue)} in ${area}`;
}
function show(value) {
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
    const shown = value.length > 8 ? [...value.slice(0, 7), `${value.length - 7} others`] : value;
    return truncate(shown.map(String).join(" or "), maxValue);
  }
  if (typeof value === "string") return truncate(value, maxValue);
  return truncate(JSON.stringify(value) ?? "nothing", maxValue);
}

// src/diff/schema/json.ts
function canonical(value, depth = 0) {
  if (typeof value === "number") return Object.is(value, -0) ? "0" : String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (depth > 500) throw new RangeError("nested too deep");
  if (Array.isArray(value)) return "[" + value.map((item) => canonical(item, depth + 1)).join(",") + "]";
  const object = value;
  const keys = Object.keys(object).sort();
  return "{" + keys.map((key2) => JSON.stringify(key2) + ":" + canonical(object[key2], depth + 1)).join(",") + "}";
}
function equalJson(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return canonical(a) === canonical(b);
}
function objectFrom(entries) {
  const object = {};
  for (const [key2, value] of entries) {
    Object.defineProperty(object, key2, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}
function lengthOf(text) {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 55296 && code < 56320 && index + 1 < text.length) {
      const next = text.charCodeAt(index + 1);
      if (next >= 56320 && next < 57344) length--;
    }
  }
  return length;
}

// src/diff/schema/node.ts
var NULL = 1;
var BOOLEAN = 2;
var NUMBER = 4;
var STRING = 8;
var ARRAY = 16;
var OBJECT = 32;
var ANY = 63;
var typeBits = [NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT];
function typeOf(value) {
  if (value === null) return NULL;
  if (Array.isArray(value)) return ARRAY;
  switch (typeof value) {
    case "boolean":
      return BOOLEAN;
    case "number":
      return NUMBER;
    case "string":
      return STRING;
    default:
      return OBJECT;
  }
}
var names = [
  [NULL, "null"],
  [BOOLEAN, "boolean"],
  [NUMBER, "number"],
  [STRING, "string"],
  [ARRAY, "array"],
  [OBJECT, "object"]
];
function typeNames(types, integer) {
  const found2 = [];
  for (const [bit, name2] of names) if (types & bit) found2.push(bit === NUMBER && integer ? "integer" : name2);
  return found2;
}
function childrenOf(node) {
  const list = [];
  if (node.ref) list.push(node.ref);
  if (node.prefixItems) list.push(...node.prefixItems);
  for (const key2 of childKeywords) {
    const child = node[key2];
    if (child) list.push(child);
  }
  for (const key2 of mapKeywords) {
    const map = node[key2];
    if (map) list.push(...map.values());
  }
  for (const key2 of listKeywords) {
    const children = node[key2];
    if (children) list.push(...children);
  }
  if (node.someProperty) list.push(node.someProperty.breaks);
  if (node.someItem) list.push(node.someItem.breaks);
  if (node.someName) list.push(node.someName);
  return list;
}
var childKeywords = [
  "items",
  "contains",
  "unevaluatedItems",
  "additional",
  "propertyNames",
  "unevaluatedProperties",
  "not",
  "if",
  "then",
  "else"
];
var mapKeywords = ["properties", "patternProperties", "dependentSchemas"];
var listKeywords = ["allOf", "anyOf", "oneOf"];

// src/diff/schema/identity.ts
var Interner = class {
  #numbers = /* @__PURE__ */ new Map();
  number(key2) {
    let number = this.#numbers.get(key2);
    if (number === void 0) {
      number = this.#numbers.size;
      this.#numbers.set(key2, number);
    }
    return number;
  }
};
var scalars = [
  "types",
  "integer",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "readOnly",
  "writeOnly",
  "never",
  "repeats"
];
function localKey(node) {
  let key2 = "";
  for (const index of scalars.keys()) {
    const value = node[scalars[index]];
    if (value !== void 0) key2 += index + ":" + value + ";";
  }
  if (node.pattern !== void 0) key2 += "p" + JSON.stringify(node.pattern);
  if (node.format !== void 0) key2 += "f" + node.format + ";";
  if (node.values) key2 += "v" + [...new Set(node.values.map((value) => canonical(value)))].sort().join(",") + ";";
  if (node.spokenOf !== void 0) key2 += "o" + JSON.stringify(node.spokenOf);
  if (node.required) key2 += "r" + JSON.stringify(node.required);
  if (node.dependentRequired) key2 += "d" + JSON.stringify([...node.dependentRequired]);
  if (node.unresolved !== void 0) key2 += "u" + JSON.stringify(node.unresolved);
  return key2;
}
function childrenKey(node, numberOf) {
  let key2 = "";
  if (node.ref) key2 += "$" + numberOf(node.ref);
  if (node.prefixItems) key2 += "P" + node.prefixItems.map(numberOf).join(",");
  for (const index of childKeywords.keys()) {
    const child = node[childKeywords[index]];
    if (child) key2 += "c" + index + "=" + numberOf(child);
  }
  for (const index of mapKeywords.keys()) {
    const map = node[mapKeywords[index]];
    if (!map) continue;
    key2 += "m" + index;
    for (const [name2, child] of map) key2 += JSON.stringify(name2) + numberOf(child);
  }
  for (const index of listKeywords.keys()) {
    const list = node[listKeywords[index]];
    if (!list) continue;
    const numbers = list.map(numberOf).sort();
    key2 += "l" + index + "=" + (listKeywords[index] === "oneOf" ? numbers : [...new Set(numbers)]).join(",") + ";";
  }
  const { someProperty: some2, someItem, someName } = node;
  if (some2) key2 += "s" + JSON.stringify([[...some2.except].sort(), some2.outside, some2.inside]) + numberOf(some2.breaks);
  if (someItem) key2 += "i" + someItem.from + "=" + numberOf(someItem.breaks);
  if (someName) key2 += "n" + numberOf(someName);
  return key2;
}
function notesKey(node) {
  let key2 = "";
  for (const [name2, value] of node.notes)
    key2 += JSON.stringify(name2) + (typeof value === "string" ? JSON.stringify(value) : canonical(value));
  return key2;
}
function soleChild(node, local) {
  if (local !== "") return void 0;
  const children = [];
  if (node.ref) children.push(node.ref);
  for (const keyword of listKeywords) {
    const list = node[keyword];
    if (!list) continue;
    const [first] = list;
    if (list.length > 1 && (keyword === "oneOf" || list.some((member) => member.id !== first.id))) return void 0;
    children.push(first);
  }
  if (children.length !== 1) return void 0;
  const rest = childKeywords.some((key2) => node[key2]) || mapKeywords.some((key2) => node[key2]);
  return rest || node.prefixItems || node.someProperty || node.someItem || node.someName ? void 0 : children[0];
}
function unwrap(node) {
  let at = node;
  for (let steps = 0; steps < 1e3; steps++) {
    const inner = at.ref ?? at.allOf?.[0] ?? at.anyOf?.[0] ?? at.oneOf?.[0];
    if (!inner || inner.id !== at.id) break;
    at = inner;
  }
  return at;
}

// src/diff/schema/view.ts
function viewOf(roots) {
  const parts = flatten(roots);
  const path2 = roots[0]?.path ?? [];
  const nodes = roots.map((root) => root.node);
  const [only] = parts;
  const union = parts.length === 1 && isBare(only.node) ? only.node.anyOf ?? only.node.oneOf : void 0;
  const keyword = only?.node.anyOf ? "anyOf" : "oneOf";
  if (union?.length === 2) {
    const index = union.findIndex((member) => isNull(member));
    if (index >= 0) {
      const other = { node: union[1 - index], path: [...only.path, keyword, 1 - index] };
      return {
        parts: [...parts.filter((part) => part.node.notes.length > 0).map(notesOnly), ...flatten([other])],
        nullable: true,
        path: path2,
        roots: nodes
      };
    }
  }
  return { parts, nullable: false, path: path2, roots: nodes };
}
function flatten(roots) {
  const parts = [];
  const seen = /* @__PURE__ */ new Set();
  const open = [...roots];
  for (let part = open.shift(); part; part = open.shift()) {
    const { node, path: path2 } = part;
    if (seen.has(node)) continue;
    seen.add(node);
    parts.push(part);
    const inner = node.ref ? [{ node: node.ref, path: path2 }] : [];
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const members = node[keyword];
      if (keyword !== "allOf" && members?.length !== 1) continue;
      for (const [index, member] of members?.entries() ?? [])
        inner.push({ node: member, path: [...path2, keyword, index] });
    }
    open.push(...inner);
  }
  return parts;
}
function isBare(node) {
  for (const key2 of Object.keys(node)) if (!bookkeeping.has(key2)) return false;
  return Boolean(node.anyOf) !== Boolean(node.oneOf);
}
var bookkeeping = /* @__PURE__ */ new Set(["id", "fullId", "hasModes", "notes", "anyOf", "oneOf"]);
function isNull(node) {
  return unwrap(node).types === NULL;
}
function notesOnly(part) {
  const { id, fullId, hasModes, notes } = part.node;
  return { node: { id, fullId, hasModes, notes }, path: part.path };
}
var FRACTION = 64;
function typesOf(view) {
  let types = ANY | FRACTION;
  for (const { node } of view.parts) types &= shallowTypes(node);
  if (view.nullable) types |= NULL;
  return { types: types & ANY, integer: (types & NUMBER) !== 0 && (types & FRACTION) === 0 };
}
function shallowTypes(node, depth = 0) {
  let types = node.never ? 0 : node.types ?? ANY;
  if (types & NUMBER && !node.integer) types |= FRACTION;
  if (depth > 5) return types;
  if (node.ref) types &= shallowTypes(node.ref, depth + 1);
  for (const member of node.allOf ?? []) types &= shallowTypes(member, depth + 1);
  for (const union of [node.anyOf, node.oneOf]) {
    if (!union) continue;
    let any = 0;
    for (const member of union) any |= shallowTypes(member, depth + 1);
    types &= any;
  }
  return types;
}
function partWith(view, keyword) {
  return view.parts.find((part) => part.node[keyword] !== void 0);
}
function isSameView(a, b) {
  return a.roots.length === b.roots.length && a.roots.every((node, index) => node.fullId === b.roots[index].fullId);
}
function describe(node) {
  if (!node) return void 0;
  const { types, integer } = typesOf(viewOf([{ node, path: [] }]));
  return {
    ...types === ANY ? {} : { type: typeNames(types, integer) },
    ...node.format === void 0 ? {} : { format: node.format }
  };
}

// src/diff/schema/decimal.ts
var maxDigits = 700;
function decimal(value) {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i.exec(String(value));
  if (!parts) return void 0;
  const fraction = parts[3] ?? "";
  const exponent = Number(parts[4] ?? 0);
  const digits = BigInt(parts[2] + fraction) * (parts[1] === "-" ? -1n : 1n);
  const scale = fraction.length - exponent;
  if (Math.abs(scale) > maxDigits) return scale > 0 && digits === 0n ? { units: 0n, scale: 0 } : void 0;
  return scale < 0 ? { units: digits * 10n ** BigInt(-scale), scale: 0 } : { units: digits, scale };
}
function align(a, b) {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale), scale];
}
function compare(a, b) {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}
function isMultiple(a, b) {
  const [x, y] = align(a, b);
  return x % y === 0n;
}
function leastCommonMultiple(a, b) {
  const [x, y, scale] = align(a, b);
  let [p, q] = [x, y];
  while (q !== 0n) [p, q] = [q, p % q];
  return { units: x / p * y, scale };
}
function toNumber(value) {
  return Number(value.scale === 0 ? value.units.toString() : value.units.toString() + "e-" + value.scale);
}

// src/diff/schema/formats.ts
var numberFormats = /* @__PURE__ */ new Map([
  ["int8", { min: "-128", max: "127", whole: true }],
  ["uint8", { min: "0", max: "255", whole: true }],
  ["int16", { min: "-32768", max: "32767", whole: true }],
  ["uint16", { min: "0", max: "65535", whole: true }],
  ["int32", { min: "-2147483648", max: "2147483647", whole: true }],
  ["uint32", { min: "0", max: "4294967295", whole: true }],
  ["int64", { min: "-9223372036854775808", max: "9223372036854775807", whole: true }],
  ["uint64", { min: "0", max: "18446744073709551615", whole: true }],
  ["float", { min: "-3.4028234663852886e38", max: "3.4028234663852886e38", whole: false }],
  // Every number that a JSON reader in double precision can hold; nothing that it cannot hold can be shown here.
  ["double", { min: "-1.7976931348623157e308", max: "1.7976931348623157e308", whole: false }]
]);
var date = "^\\d{4}-\\d{2}-\\d{2}$";
var time = "^\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$";
var dateTime = "^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$";
var uuid = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";
var ipv4 = "^(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$";
var duration = "^P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?$";
var email = "^[^@\\s]+@[^@\\s]+$";
var scheme = "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]*$";
var stringFormats = /* @__PURE__ */ new Map([
  ["date", { samples: ["2024-01-31", "1999-12-01", "2000-02-29"], within: date, test: isDate }],
  ["time", { samples: ["10:30:00Z", "23:59:59+01:00", "00:00:00.5Z"], within: time, test: isTime }],
  [
    "date-time",
    { samples: ["2024-01-31T10:30:00Z", "1999-12-01T00:00:00.5+01:00"], within: dateTime, test: isDateTime }
  ],
  ["duration", { samples: ["P1D", "PT1H", "P1Y2M3DT4H5M6S"], within: duration, test: isDuration }],
  ["email", { samples: ["a@example.com", "some.one@mail.example.org"], within: email, test: isEmail }],
  ["idn-email", { samples: ["a@example.com", "ü@example.com"], within: email, test: linear(/^[^@\s]+@[^@\s]+$/) }],
  [
    "hostname",
    { samples: ["example.com", "a", "api.gov.bc.ca"], within: "^[A-Za-z0-9][A-Za-z0-9.-]*$", test: isHostname }
  ],
  ["ipv4", { samples: ["192.0.2.1", "10.0.0.1"], within: ipv4, test: isIpv4 }],
  ["ipv6", { samples: ["2001:db8::1", "::1"], within: "^[0-9A-Fa-f:.]{2,45}$", test: isIpv6 }],
  ["uri", { samples: ["https://example.com/a", "urn:a:b", "mailto:a@example.com"], within: scheme, test: isUri }],
  ["uri-reference", { samples: ["/a", "https://example.com/a", "a"], within: void 0, test: isUriReference }],
  [
    "iri",
    {
      samples: ["https://example.com/a", "https://example.com/ü"],
      within: scheme,
      test: linear(/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$/)
    }
  ],
  ["iri-reference", { samples: ["/a", "/ü"], within: void 0, test: linear(/^[^\s<>"{}|\\^`]*$/) }],
  ["uuid", { samples: ["123e4567-e89b-12d3-a456-426614174000"], within: uuid, test: linear(new RegExp(uuid)) }],
  ["json-pointer", { samples: ["", "/a/b"], within: "^(/([^~/]|~0|~1)*)*$", test: linear(/^(\/([^~/]|~0|~1)*)*$/) }],
  [
    "relative-json-pointer",
    {
      samples: ["0", "1/a", "0#"],
      within: "^(0|[1-9]\\d*)(#|(/([^~/]|~0|~1)*)*)$",
      test: linear(/^(0|[1-9]\d*)(#|(\/([^~/]|~0|~1)*)*)$/)
    }
  ]
]);
var inside = /* @__PURE__ */ new Map([
  ["email", ["idn-email"]],
  ["uri", ["iri", "uri-reference", "iri-reference"]],
  ["uri-reference", ["iri-reference"]],
  ["iri", ["iri-reference"]]
]);
function formatWithin(a, b) {
  return a === b || (inside.get(a)?.includes(b) ?? false);
}
function isAssertedFormat(format) {
  return stringFormats.has(format) || numberFormats.has(format);
}
function linear(expression) {
  return (value) => value.length <= 1e4 && expression.test(value);
}
var daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDate(value) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const days = month === 2 && leap ? 29 : daysInMonth[month - 1] ?? 0;
  return day >= 1 && day <= days;
}
function isTime(value) {
  const parts = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/.exec(value);
  if (!parts) return false;
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return hour <= 23 && minute <= 59 && second <= 59 && Number(parts[5] ?? 0) <= 23 && Number(parts[6] ?? 0) <= 59;
}
function isDateTime(value) {
  return (value[10] === "T" || value[10] === "t") && isDate(value.slice(0, 10)) && isTime(value.slice(11));
}
function isDuration(value) {
  return value.length <= 100 && /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|\d+W)$/.test(value);
}
function isEmail(value) {
  const at = value.lastIndexOf("@");
  const [local, domain] = [value.slice(0, at), value.slice(at + 1)];
  return at > 0 && /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/.test(local) && !/^\.|\.$|\.\./.test(local) && isHostname(domain);
}
function isHostname(value) {
  if (value.length > 253) return false;
  return value.split(".").every((label) => /^[A-Za-z0-9-]{1,63}$/.test(label) && label[0] !== "-" && !label.endsWith("-"));
}
function isIpv4(value) {
  const parts = value.split(".");
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255 && !/^0\d/.test(part));
}
function isIpv6(value) {
  const halves = value.split("::");
  if (halves.length > 2) return false;
  let count = 0;
  for (const [half, text] of halves.entries()) {
    const groups = text === "" ? [] : text.split(":");
    for (const [index, group] of groups.entries()) {
      const isLast = half === halves.length - 1 && index === groups.length - 1;
      if (isLast && group.includes(".") && isIpv4(group)) count += 2;
      else if (/^[0-9A-Fa-f]{1,4}$/.test(group)) count += 1;
      else return false;
    }
  }
  return halves.length === 2 ? count <= 7 : count === 8;
}
function isUriReference(value) {
  return /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(value) && !/%(?![0-9A-Fa-f]{2})/.test(value);
}
function isUri(value) {
  return /^[A-Za-z][A-Za-z0-9+.-]*:./.test(value) && isUriReference(value);
}

// src/diff/schema/regex.ts
var everything = [0, 55295, 57344, last];
var maxSource = 5e3;
function readPattern(source) {
  if (source.length > maxSource) return void 0;
  const flags = ["u", ""].find((flags2) => isValid(source, flags2));
  const tree = flags === void 0 ? void 0 : parsePattern(source, flags);
  if (!tree) return void 0;
  const items = tree.kind === "sequence" ? tree.items : [tree];
  const aheads = [];
  if (items[0]?.kind === "start") {
    for (let index = 1; items[index]?.kind === "look"; index++) aheads.push(items[index]);
  }
  const main = regexOf(
    aheads.length > 0 ? { kind: "sequence", items: [items[0], ...items.slice(1 + aheads.length)] } : tree
  );
  if (!main) return void 0;
  const ahead = [];
  for (const look of aheads) {
    if (look.kind !== "look" || !look.ahead) return void 0;
    const part = regexOf(look.item);
    if (!part) return void 0;
    ahead.push({ part: { is: "sequence", parts: [{ is: "start" }, part] }, negative: look.negative });
  }
  return { main, ahead };
}
function isValid(source, flags) {
  try {
    return new RegExp(source, flags) !== void 0;
  } catch {
    return false;
  }
}
function regexOf(tree) {
  switch (tree.kind) {
    case "characters": {
      const set = tree.properties ? propertiesSet(tree.properties) : tree.characters;
      return set && { is: "set", set: withoutSurrogates(set) };
    }
    case "sequence":
    case "choice": {
      const parts = [];
      for (const item of tree.items) {
        const part = regexOf(item);
        if (!part) return void 0;
        parts.push(part);
      }
      return { is: tree.kind, parts };
    }
    case "repeat": {
      const part = regexOf(tree.item);
      return part && { is: "repeat", part, min: tree.min, max: tree.max };
    }
    case "start":
    case "end":
      return { is: tree.kind };
    default:
      return void 0;
  }
}
function propertiesSet(properties) {
  const ranges = [...properties.characters];
  for (const written2 of properties.written) {
    const set = propertySet(written2);
    if (!set) return void 0;
    ranges.push(...set);
  }
  return properties.negative ? complement(normalised(ranges)) : normalised(ranges);
}
var propertySets = /* @__PURE__ */ new Map();
function propertySet(written2) {
  const known = propertySets.get(written2);
  if (known) return known;
  if (propertySets.size >= 10 || !/^\\[pP]\{[A-Za-z_=]{1,80}\}$/.test(written2)) return void 0;
  const expression = new RegExp(`^${written2}$`, "u");
  const ranges = [];
  for (let code = 0; code <= last; code++) {
    if (!expression.test(String.fromCodePoint(code))) continue;
    if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
    else ranges.push(code, code);
  }
  propertySets.set(written2, ranges);
  return ranges;
}
function withoutSurrogates(set) {
  const kept3 = [];
  for (let index = 0; index < set.length; index += 2) {
    const [from, to] = [set[index], set[index + 1]];
    if (to < 55296 || from > 57343) kept3.push(from, to);
    else {
      if (from < 55296) kept3.push(from, 55295);
      if (to > 57343) kept3.push(57344, to);
    }
  }
  return kept3;
}

// src/diff/schema/automaton.ts
var maxStates = 4e3;
function machineOf(regex) {
  const reads = [];
  const goes = [];
  const free = [];
  const only = [];
  let isTooLarge = false;
  const state = (next, condition) => {
    if (reads.length >= maxStates) isTooLarge = true;
    reads.push(void 0);
    goes.push(-1);
    free.push(next);
    only.push(condition);
    return reads.length - 1;
  };
  const reader = (set, to) => {
    const at = state([]);
    reads[at] = set;
    goes[at] = to;
    return at;
  };
  const build2 = (part, next) => {
    if (isTooLarge) return next;
    switch (part.is) {
      case "set":
        return reader(part.set, next);
      case "start":
      case "end":
        return state([next], part.is);
      case "sequence": {
        let entry2 = next;
        for (let index = part.parts.length - 1; index >= 0; index--) entry2 = build2(part.parts[index], entry2);
        return entry2;
      }
      case "choice":
        return state(part.parts.map((choice) => build2(choice, next)));
      case "repeat": {
        let entry2 = next;
        if (part.max === Number.POSITIVE_INFINITY) {
          const loop = state([]);
          free[loop].push(build2(part.part, loop), next);
          entry2 = loop;
        } else {
          for (let count = part.min; count < part.max && !isTooLarge; count++)
            entry2 = state([build2(part.part, entry2), next]);
        }
        for (let count = 0; count < part.min && !isTooLarge; count++) entry2 = build2(part.part, entry2);
        return entry2;
      }
    }
  };
  const accept2 = state([]);
  reads[accept2] = everything;
  goes[accept2] = accept2;
  const entry = build2(regex, accept2);
  const start = state([entry]);
  const skip = reader(everything, start);
  free[start].push(skip);
  return isTooLarge ? void 0 : { start, reads, goes, free, only, accept: accept2 };
}
function closure(machine, from, atStart, atEnd) {
  const found2 = /* @__PURE__ */ new Set();
  const open = [...from];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    if (found2.has(at)) continue;
    const { [at]: condition } = machine.only;
    if (condition === "start" && !atStart || condition === "end" && !atEnd) {
      if (condition === "end") found2.add(at);
      continue;
    }
    found2.add(at);
    for (const next of machine.free[at]) open.push(next);
  }
  return [...found2].sort((a, b) => a - b);
}
function accepts(machine, text) {
  let states = closure(machine, [machine.start], true, false);
  let isStart = true;
  for (const character of text) {
    const code = character.codePointAt(0);
    const next = /* @__PURE__ */ new Set();
    for (const at of states) {
      const set = machine.reads[at];
      if (set && includes(set, code)) next.add(machine.goes[at]);
    }
    if (next.has(machine.accept)) return true;
    states = closure(machine, next, false, false);
    isStart = false;
  }
  return closure(machine, states, isStart, true).includes(machine.accept);
}
function includes(set, code) {
  for (let index = 0; index < set.length; index += 2) if (code >= set[index] && code <= set[index + 1]) return true;
  return false;
}

// src/diff/schema/patterns.ts
var maxCached = 5e3;
var cache = /* @__PURE__ */ new Map();
function compile(source) {
  let compiled = cache.get(source);
  if (!compiled) {
    if (cache.size >= maxCached) cache.clear();
    const demands = compileDemands(source);
    compiled = { demands, guarded: demands ? void 0 : compilePattern(source) };
    cache.set(source, compiled);
  }
  return compiled;
}
function compileDemands(source) {
  const pattern = readPattern(source);
  if (!pattern) return void 0;
  const machines = [[machineOf(pattern.main), true]];
  for (const { part, negative } of pattern.ahead) machines.push([machineOf(part), !negative]);
  const demands = [];
  for (const [machine, wanted] of machines) {
    if (!machine) return void 0;
    demands.push({ machine, wanted });
  }
  return demands;
}
function demandsOf(source) {
  return compile(source).demands;
}
function matches(source, text) {
  const { demands, guarded } = compile(source);
  if (demands) return demands.every(({ machine, wanted }) => accepts(machine, text) === wanted);
  if (!guarded || !("test" in guarded)) return void 0;
  try {
    return guarded.test(text);
  } catch {
    return void 0;
  }
}

// src/diff/schema/evaluate.ts
var Undecided = class extends Error {
};
var maxDepth = 400;
var maxSteps = 2e5;
function evaluate(node, value) {
  return evaluateWithCost(node, value).result;
}
function evaluateWithCost(node, value) {
  const run = new Run();
  const result = decided(() => run.check(node, value, void 0, 0));
  return { result, cost: run.cost };
}
var Run = class {
  cost = 0;
  #steps = 0;
  /** What was checked before: by value, then by schema. */
  #known = /* @__PURE__ */ new Map();
  check(node, value, seen, depth) {
    if (seen) return this.#checkAnew(node, value, seen, depth);
    let known = this.#known.get(value);
    if (!known) {
      known = /* @__PURE__ */ new Map();
      this.#known.set(value, known);
    }
    const before = known.get(node.id);
    if (before) {
      this.cost += before.cost;
      return before.result;
    }
    const costBefore = this.cost;
    const result = this.#checkAnew(node, value, void 0, depth);
    known.set(node.id, { result, cost: this.cost - costBefore });
    return result;
  }
  #checkAnew(node, value, seen, depth) {
    if (depth > maxDepth || this.#steps++ > maxSteps || node.unresolved !== void 0) throw new Undecided();
    this.cost++;
    const type = typeOf(value);
    if (node.never || !((node.types ?? ANY) & type)) return false;
    if (node.values && !textsOf(node.values).has(canonical(value))) return false;
    if (type === NUMBER && !checkNumber(node, value)) return false;
    if (type === STRING && !checkString(node, value)) return false;
    const needsSeen = seen !== void 0 || node.unevaluatedProperties !== void 0 || node.unevaluatedItems !== void 0;
    const own2 = needsSeen ? { names: /* @__PURE__ */ new Set(), items: /* @__PURE__ */ new Set() } : void 0;
    if (!this.#checkInPlace(node, value, own2, depth + 1)) return false;
    if (type === ARRAY && !this.#checkArray(node, value, own2, depth + 1)) return false;
    if (type === OBJECT && !this.#checkObject(node, value, own2, depth + 1)) return false;
    if (seen && own2) merge(seen, own2);
    return true;
  }
  #checkInPlace(node, value, own2, depth) {
    const fresh = () => own2 ? { names: /* @__PURE__ */ new Set(), items: /* @__PURE__ */ new Set() } : void 0;
    const passes = (child) => {
      const inner = fresh();
      if (!this.check(child, value, inner, depth)) return false;
      if (own2 && inner) merge(own2, inner);
      return true;
    };
    if (node.ref && !passes(node.ref)) return false;
    for (const child of distinct(node.allOf ?? [])) if (!passes(child)) return false;
    if (node.anyOf) {
      let any = false;
      for (const child of distinct(node.anyOf)) {
        any = passes(child) || any;
        if (any && !own2) break;
      }
      if (!any) return false;
    }
    if (node.oneOf) {
      let count = 0;
      for (const child of node.oneOf) if (passes(child)) count++;
      if (count !== 1) return false;
    }
    if (node.not && this.check(node.not, value, void 0, depth)) return false;
    if (node.if) {
      const branch = passes(node.if) ? node.then : node.else;
      if (branch && !passes(branch)) return false;
    }
    if (node.dependentSchemas && typeOf(value) === OBJECT) {
      for (const [name2, child] of node.dependentSchemas)
        if (Object.hasOwn(value, name2) && !passes(child)) return false;
    }
    return true;
  }
  #checkArray(node, value, own2, depth) {
    if (value.length < (node.minItems ?? 0) || value.length > (node.maxItems ?? Number.POSITIVE_INFINITY)) return false;
    if ((node.uniqueItems || node.repeats) && isUnique(value) === Boolean(node.repeats)) return false;
    const prefix = node.prefixItems ?? [];
    for (const [index, item] of value.entries()) {
      const child = prefix[index] ?? (index >= prefix.length ? node.items : void 0);
      if (child && !this.check(child, item, void 0, depth)) return false;
      if (own2 && own2.items !== "all" && index < prefix.length) own2.items.add(index);
    }
    if (own2 && node.items) own2.items = "all";
    if (node.contains) {
      let count = 0;
      for (const [index, item] of value.entries()) {
        if (!this.check(node.contains, item, void 0, depth)) continue;
        count++;
        if (own2 && own2.items !== "all") own2.items.add(index);
      }
      if (count < (node.minContains ?? 1) || count > (node.maxContains ?? Number.POSITIVE_INFINITY)) return false;
    }
    const { someItem } = node;
    if (someItem && !value.some((item, index) => index >= someItem.from && !this.check(someItem.breaks, item, void 0, depth)))
      return false;
    if (node.unevaluatedItems && own2 && own2.items !== "all") {
      for (const [index, item] of value.entries()) {
        if (!own2.items.has(index) && !this.check(node.unevaluatedItems, item, void 0, depth)) return false;
      }
      own2.items = "all";
    }
    return true;
  }
  #checkObject(node, value, own2, depth) {
    const names2 = Object.keys(value);
    if (names2.length < (node.minProperties ?? 0) || names2.length > (node.maxProperties ?? Number.POSITIVE_INFINITY))
      return false;
    for (const name2 of node.required ?? []) if (!Object.hasOwn(value, name2)) return false;
    for (const [name2, others] of node.dependentRequired ?? []) {
      if (Object.hasOwn(value, name2) && others.some((other) => !Object.hasOwn(value, other))) return false;
    }
    for (const name2 of names2) {
      if (node.propertyNames && !this.check(node.propertyNames, name2, void 0, depth)) return false;
      for (const child of childrenFor(node, name2)) if (!this.check(child, value[name2], void 0, depth)) return false;
      if (own2 && own2.names !== "all" && isEvaluated(node, name2)) own2.names.add(name2);
    }
    if (node.someName && names2.every((name2) => this.check(node.someName, name2, void 0, depth))) return false;
    const { someProperty: some2 } = node;
    if (some2) {
      const hit = names2.some(
        (name2) => !some2.except.has(name2) && (some2.inside === void 0 || test(some2.inside, name2)) && !some2.outside.some((pattern) => test(pattern, name2)) && !this.check(some2.breaks, value[name2], void 0, depth)
      );
      if (!hit) return false;
    }
    if (node.unevaluatedProperties && own2 && own2.names !== "all") {
      for (const name2 of names2) {
        if (!own2.names.has(name2) && !this.check(node.unevaluatedProperties, value[name2], void 0, depth))
          return false;
      }
      own2.names = "all";
    }
    return true;
  }
};
function distinct(nodes) {
  return nodes.some((node, index) => index > 0 && node.id === nodes[index - 1].id) ? nodes.filter((node, index) => index === 0 || node.id !== nodes[index - 1].id) : nodes;
}
var texts2 = /* @__PURE__ */ new WeakMap();
function textsOf(values) {
  let known = texts2.get(values);
  if (!known) {
    known = new Set(values.map((value) => canonical(value)));
    texts2.set(values, known);
  }
  return known;
}
function childrenFor(node, name2) {
  const children = [];
  const own2 = node.properties?.get(name2);
  if (own2) children.push(own2);
  for (const [pattern, child] of node.patternProperties ?? []) if (test(pattern, name2)) children.push(child);
  if (children.length === 0 && node.additional) children.push(node.additional);
  return children;
}
function decided(search) {
  try {
    return search();
  } catch (error) {
    if (error instanceof Undecided) return void 0;
    throw error;
  }
}
function test(pattern, text) {
  const result = matches(pattern, text);
  if (result === void 0) throw new Undecided();
  return result;
}
function isEvaluated(node, name2) {
  if (node.additional || node.properties?.has(name2)) return true;
  for (const pattern of node.patternProperties?.keys() ?? []) if (test(pattern, name2)) return true;
  return false;
}
function checkNumber(node, value) {
  if (node.integer && !Number.isInteger(value)) return false;
  if (value < (node.minimum ?? value) || value > (node.maximum ?? value)) return false;
  if (node.exclusiveMinimum !== void 0 && value <= node.exclusiveMinimum) return false;
  if (node.exclusiveMaximum !== void 0 && value >= node.exclusiveMaximum) return false;
  if (node.multipleOf !== void 0) {
    const [exact2, step] = [decimal(value), decimal(node.multipleOf)];
    if (!exact2 || !step) throw new Undecided();
    if (!isMultiple(exact2, step)) return false;
  }
  const range = node.format === void 0 ? void 0 : numberFormats.get(node.format);
  if (!range) return true;
  const exact = decimal(value);
  if (range.whole && !Number.isInteger(value)) return false;
  return compare(exact, decimal(range.min)) >= 0 && compare(exact, decimal(range.max)) <= 0;
}
function checkString(node, value) {
  if (node.minLength !== void 0 || node.maxLength !== void 0) {
    const length = lengthOf(value);
    if (length < (node.minLength ?? 0) || length > (node.maxLength ?? Number.POSITIVE_INFINITY)) return false;
  }
  if (node.pattern !== void 0 && !test(node.pattern, value)) return false;
  const format = node.format === void 0 ? void 0 : stringFormats.get(node.format);
  return format === void 0 || format.test(value);
}
function isUnique(items) {
  return new Set(items.map((item) => canonical(item))).size === items.length;
}
function merge(into, from) {
  if (into.names !== "all") {
    if (from.names === "all") into.names = "all";
    else for (const name2 of from.names) into.names.add(name2);
  }
  if (into.items !== "all") {
    if (from.items === "all") into.items = "all";
    else for (const index of from.items) into.items.add(index);
  }
}

// src/diff/schema/verify.ts
var import__ = __toESM(require__(), 1);

// src/diff/schema/bundle.ts
var plain2 = [
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "required",
  "minProperties",
  "maxProperties"
];
var single = [
  ["items", "items"],
  ["contains", "contains"],
  ["unevaluatedItems", "unevaluatedItems"],
  ["additional", "additionalProperties"],
  ["propertyNames", "propertyNames"],
  ["unevaluatedProperties", "unevaluatedProperties"],
  ["not", "not"],
  ["if", "if"],
  ["then", "then"],
  ["else", "else"]
];
function bundle(root, names2) {
  const uses = /* @__PURE__ */ new Map();
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.unresolved !== void 0) return void 0;
    const count = uses.get(node) ?? 0;
    uses.set(node, count + 1);
    if (count === 0) open.push(...touched(node, names2));
  }
  const definitions = [];
  const numbers = /* @__PURE__ */ new Map();
  const waiting = [];
  const refer = (node) => {
    if (node.never) return false;
    if ((uses.get(node) ?? 0) < 2 && node !== root) return write2(node);
    let name2 = numbers.get(node);
    if (name2 === void 0) {
      name2 = "s" + numbers.size;
      numbers.set(node, name2);
      waiting.push(node);
    }
    return { $ref: "#/$defs/" + name2 };
  };
  const write2 = (node) => {
    if (node.never) return false;
    const schema = {};
    if (node.types !== void 0 && node.types !== ANY) schema.type = typeNames(node.types, node.integer === true);
    else if (node.integer) schema.type = typeNames(ANY, true);
    if (node.values?.length === 0) return false;
    if (node.values) schema.enum = node.values;
    for (const key2 of plain2) if (node[key2] !== void 0) schema[key2] = node[key2];
    for (const [key2, keyword] of single) if (node[key2]) schema[keyword] = refer(node[key2]);
    if (node.prefixItems) schema.prefixItems = node.prefixItems.map(refer);
    if (node.properties) schema.properties = writeMap(node.properties, (name2) => names2.has(name2));
    if (node.dependentSchemas) schema.dependentSchemas = writeMap(node.dependentSchemas, (name2) => names2.has(name2));
    if (node.patternProperties) schema.patternProperties = writeMap(node.patternProperties, () => true);
    if (node.dependentRequired) schema.dependentRequired = objectFrom(node.dependentRequired);
    const all = distinct2([...node.ref ? [node.ref] : [], ...node.allOf ?? []]);
    if (all.length > 0) schema.allOf = all.map(refer);
    if (node.prefixItems && node.contains) {
      const { contains, minContains, maxContains, ...rest } = schema;
      const apart = {
        contains,
        ...minContains === void 0 ? {} : { minContains },
        ...maxContains === void 0 ? {} : { maxContains }
      };
      return { ...rest, allOf: [...schema.allOf ?? [], apart], ...writeUnions(node) };
    }
    return { ...schema, ...writeUnions(node) };
  };
  const writeUnions = (node) => {
    const schema = {};
    if (node.anyOf) schema.anyOf = distinct2(node.anyOf).map(refer);
    if (node.oneOf) schema.oneOf = node.oneOf.map(refer);
    return schema;
  };
  const writeMap = (map, isKept) => {
    const entries = [];
    for (const [name2, child] of map) if (isKept(name2)) entries.push([name2, refer(child)]);
    return objectFrom(entries);
  };
  const entry = refer(root);
  for (let node = waiting.pop(); node; node = waiting.pop()) definitions.push([numbers.get(node), write2(node)]);
  if (typeof entry === "boolean") return entry;
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...entry, $defs: objectFrom(definitions) };
}
function distinct2(nodes) {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
function touched(node, names2) {
  const skipped = /* @__PURE__ */ new Set();
  for (const map of [node.properties, node.dependentSchemas]) {
    for (const [name2, child] of map ?? []) if (!names2.has(name2)) skipped.add(child);
  }
  if (skipped.size === 0) return childrenOf(node);
  const { properties, dependentSchemas, ...rest } = node;
  const kept3 = childrenOf(rest);
  for (const map of [properties, dependentSchemas])
    for (const [name2, child] of map ?? []) if (names2.has(name2)) kept3.push(child);
  return kept3;
}

// src/diff/schema/verify.ts
var Undecided2 = class extends Error {
};
var ajv = createAjv();
var maxKept = 20;
var kept = /* @__PURE__ */ new WeakMap();
function verify(node, value) {
  const names2 = /* @__PURE__ */ new Set();
  try {
    collectNames(value, names2, 0);
    const key2 = JSON.stringify([...names2].sort());
    let forms = kept.get(node);
    if (!forms || forms.size >= maxKept) {
      forms = /* @__PURE__ */ new Map();
      kept.set(node, forms);
    }
    if (!forms.has(key2)) forms.set(key2, compile2(node, names2));
    return forms.get(key2)?.(value);
  } catch {
    return void 0;
  }
}
function compile2(node, names2) {
  const schema = bundle(node, names2);
  if (schema === void 0) return void 0;
  const validate = ajv.compile(schema);
  if (typeof schema === "object") ajv.removeSchema(schema);
  return validate;
}
function collectNames(value, names2, depth) {
  if (depth > 1e3) throw new Undecided2();
  if (Array.isArray(value)) for (const item of value) collectNames(item, names2, depth + 1);
  else if (isObject(value)) {
    for (const name2 of Object.keys(value)) {
      names2.add(name2);
      collectNames(value[name2], names2, depth + 1);
    }
  }
}
function createAjv() {
  const regExp = Object.assign(
    (pattern) => ({
      test(text) {
        const result = matches(pattern, text);
        if (result === void 0) throw new Undecided2();
        return result;
      },
      // Ajv tells compiled patterns apart by their text.
      toString: () => pattern
    }),
    { code: "guardedRegExp" }
  );
  const validator = new import__.Ajv2020({
    strict: false,
    validateSchema: false,
    addUsedSchema: false,
    meta: false,
    // All errors: else each property's check stands inside the one before, and wide objects nest too deep to compile.
    allErrors: true,
    logger: false,
    messages: false,
    // To tell whether a part can stand inline, Ajv walks nested lists twice on each level: without end in deep ones.
    inlineRefs: false,
    multipleOfPrecision: 9,
    // Each compiled form serves a handful of values: the pass that makes it faster costs more than it gives.
    code: { regExp, optimize: false }
  });
  for (const [name2, format] of stringFormats)
    if (!numberFormats.has(name2)) validator.addFormat(name2, { type: "string", validate: format.test });
  for (const [name2, range] of numberFormats) {
    const [min, max] = [decimal(range.min), decimal(range.max)];
    const validate = (value) => {
      const exact = decimal(value);
      if (!exact || range.whole && !Number.isInteger(value)) return false;
      return compare(exact, min) >= 0 && compare(exact, max) <= 0;
    };
    validator.addFormat(name2, { type: "number", validate });
  }
  return validator;
}

// src/diff/schema/contain.ts
var contained = { verdict: "contained" };
function decideContainment(solver, sub, sup) {
  if (sub.id === sup.id) return contained;
  const answer = solver.ask([sub], [sup]);
  if (answer.is === "none") return contained;
  if (answer.is === "unsure") return { verdict: "unknown", reason: answer.reason };
  return isWitness(solver, sub, sup, answer.value) ? { verdict: "refuted", witness: answer.value } : unverified;
}
var unverified = {
  verdict: "unknown",
  reason: "a value was found that seems to break one side, but the validator did not confirm it"
};
var maxCost = 3e6;
function isWitness(solver, sub, sup, value) {
  const [accepted, refused] = [evaluateWithCost(sub, value), evaluateWithCost(sup, value)];
  solver.charge((accepted.cost + refused.cost) / 50);
  if (accepted.result !== true || refused.result !== false || accepted.cost + refused.cost > maxCost) return false;
  return verify(sub, value) === true && verify(sup, value) === false;
}

// src/diff/schema/effects.ts
var none = { is: "none" };
function effectOf(whole, frame, question, forward) {
  let effect;
  return () => {
    effect ??= question ? workOut(whole, frame, question, forward) : none;
    return effect;
  };
}
function localAnswer(whole, question, forward) {
  if (!question || (forward ? whole.narrowed : whole.widened).is === "none") return "none";
  return whole.solver.ask(question.yes, question.no).is;
}
function liftedAnswer(whole, frame, question, forward) {
  if (!question || localAnswer(whole, question, forward) === "none") return "none";
  const lifted = liftQuestion(whole, frame, question, forward);
  return whole.solver.ask(lifted.yes, lifted.no).is;
}
function workOut(whole, frame, question, forward) {
  const { solver } = whole;
  if ((forward ? whole.narrowed : whole.widened).is === "none") return none;
  const local = solver.ask(question.yes, question.no);
  if (local.is === "none") return none;
  if (local.is === "unsure") return { is: "unknown", reason: local.reason };
  const [sub, sup] = forward ? [whole.base, whole.revision] : [whole.revision, whole.base];
  const lifted = liftQuestion(whole, frame, question, forward);
  for (const no of [lifted.no, [...lifted.no, sup]]) {
    const answer = solver.ask(lifted.yes, no);
    if (answer.is === "none") return none;
    if (answer.is === "unsure") return { is: "unknown", reason: answer.reason };
    if (isWitness(solver, sub, sup, answer.value)) return { is: "proved", witness: answer.value };
  }
  return {
    is: "unknown",
    reason: "a value was found that seems to break one side, but the validator did not confirm it"
  };
}
function liftQuestion(whole, frame, question, forward) {
  let lifted = question;
  const { space } = whole.solver;
  for (let at = frame; at; at = at.outer) {
    const inner = space.make({ allOf: [...lifted.yes, ...lifted.no.map((node) => space.make({ not: node }))] });
    lifted = forward ? at.step(inner, at.base, at.revision) : at.step(inner, at.revision, at.base);
  }
  return lifted;
}

// src/diff/schema/walk.ts
function schemaOf(walk2, view) {
  const { space } = walk2.whole.solver;
  if (view.roots.length === 0) return space.anything;
  return view.roots.length === 1 ? view.roots[0] : space.make({ allOf: view.roots });
}
function report(walk2, pair, fact, narrowing, widening, isPlain = false) {
  const { whole } = walk2;
  const hasEffect = () => localAnswer(whole, narrowing, true) !== "none" || localAnswer(whole, widening, false) !== "none";
  if (!isPlain && !hasEffect()) return;
  const difference = {
    base: pair.base.path,
    revision: pair.revision.path,
    place: pair.place,
    ...fact,
    narrows: effectOf(whole, pair.frame, narrowing, true),
    widens: effectOf(whole, pair.frame, widening, false)
  };
  walk2.differences.push(difference);
  walk2.bearing.push({
    difference,
    narrows: () => liftedAnswer(whole, pair.frame, narrowing, true) !== "none",
    widens: () => liftedAnswer(whole, pair.frame, widening, false) !== "none"
  });
}
function reportFacet(walk2, pair, fact, base, revision, isPlain = false) {
  const { space } = walk2.whole.solver;
  const types = typesOf(pair.base).types & typesOf(pair.revision).types & (pair.base.nullable || pair.revision.nullable ? ~NULL : ANY);
  const besides = types === ANY ? [] : [space.make({ types })];
  const narrowing = revision && { yes: [schemaOf(walk2, pair.base), ...besides], no: [space.make(revision)] };
  const widening = base && { yes: [schemaOf(walk2, pair.revision), ...besides], no: [space.make(base)] };
  report(walk2, pair, fact, narrowing, widening, isPlain);
}
var maxDepth2 = 200;
function descend(walk2, pair, base, revision, place, step, isUnion = false) {
  const depth = (pair.frame?.depth ?? 0) + 1;
  if (isSameView(base, revision) || depth > maxDepth2) return;
  const frame = {
    depth,
    outer: pair.frame,
    base: schemaOf(walk2, pair.base),
    revision: schemaOf(walk2, pair.revision),
    step,
    isInUnion: isUnion || (pair.frame?.isInUnion ?? false)
  };
  walk2.queue.push({ base, revision, frame, place: [...pair.place, ...place] });
}
function pathOf(view, keyword, written2 = keyword) {
  const part = partWith(view, keyword);
  return part ? [...part.path, written2] : view.path;
}
function keyed(part, ...keys) {
  return [...part.path, ...keys];
}

// src/diff/schema/items.ts
function compareArrays(walk2, pair) {
  const [base, revision] = [arrayOf(pair.base), arrayOf(pair.revision)];
  if (base.prefix.length + revision.prefix.length + base.rest.length + revision.rest.length > 0) {
    const places = Math.max(base.prefix.length, revision.prefix.length);
    for (let index = 0; index < places; index++) comparePlace(walk2, pair, base, revision, index);
    compareRest(walk2, pair, base.rest, revision.rest, places);
  }
  compareContains(walk2, pair);
  compareUnevaluated(walk2, pair);
}
function arrayOf(view) {
  const length = Math.max(0, ...view.parts.map((part) => part.node.prefixItems?.length ?? 0));
  const prefix = Array.from({ length }, () => []);
  const rest = [];
  for (const part of view.parts) {
    const { prefixItems = [], items } = part.node;
    for (const [index, node] of prefixItems.entries())
      prefix[index].push({ node, path: keyed(part, "prefixItems", index) });
    if (!items) continue;
    const other = { node: items, path: keyed(part, "items") };
    rest.push(other);
    for (let index = prefixItems.length; index < length; index++) prefix[index].push(other);
  }
  return { prefix, rest };
}
function comparePlace(walk2, pair, base, revision, index) {
  const [before, after] = [base.prefix[index] ?? base.rest, revision.prefix[index] ?? revision.rest];
  if (before.length > 0 && after.length > 0 && Boolean(base.prefix[index]) === Boolean(revision.prefix[index])) {
    descend(walk2, pair, viewOf(before), viewOf(after), [String(index)], placeStep(walk2, index));
    return;
  }
  const kind = revision.prefix[index] ? "prefix-item-added" : "prefix-item-removed";
  const facet = (parts) => {
    const schema = conjunction(walk2, parts);
    return schema && { prefixItems: [...anythings(walk2, index), schema] };
  };
  const path2 = (parts, view) => parts[0]?.path ?? view.path;
  const paths = { base: path2(before, pair.base), revision: path2(after, pair.revision) };
  reportFacet(
    walk2,
    pair,
    {
      kind,
      keyword: "prefixItems",
      value: index,
      from: base.prefix[index] && index,
      to: revision.prefix[index] && index,
      ...paths
    },
    facet(before),
    facet(after)
  );
}
function placeStep(walk2, index) {
  const { space } = walk2.whole.solver;
  return (inner, sub) => ({
    yes: [sub, space.make({ minItems: index + 1, prefixItems: [...anythings(walk2, index), inner] })],
    no: []
  });
}
function anythings(walk2, count) {
  return Array.from({ length: count }, () => walk2.whole.solver.space.anything);
}
function conjunction(walk2, parts) {
  if (parts.length === 0) return void 0;
  return parts.length === 1 ? parts[0].node : walk2.whole.solver.space.make({ allOf: parts.map((part) => part.node) });
}
function compareRest(walk2, pair, before, after, places) {
  if (before.length === 0 && after.length === 0) return;
  if (before.length > 0 && after.length > 0) {
    descend(walk2, pair, viewOf(before), viewOf(after), ["*"], placeStep(walk2, places));
    return;
  }
  const facet = (parts) => {
    const schema = conjunction(walk2, parts);
    return schema && { prefixItems: anythings(walk2, places), items: schema };
  };
  const kind = after.length > 0 ? "items-added" : "items-removed";
  const said = (parts) => parts.length === 0 ? void 0 : !parts.some((part) => part.node.never);
  reportFacet(
    walk2,
    pair,
    {
      kind,
      keyword: "items",
      from: said(before),
      to: said(after),
      base: pathOf(pair.base, "items"),
      revision: pathOf(pair.revision, "items")
    },
    facet(before),
    facet(after)
  );
}
function compareContains(walk2, pair) {
  const [before, after] = [partWith(pair.base, "contains"), partWith(pair.revision, "contains")];
  if (!before && !after) return;
  const facet = (part) => {
    if (!part) return void 0;
    const { contains, minContains, maxContains } = part.node;
    return {
      contains,
      ...minContains === void 0 ? {} : { minContains },
      ...maxContains === void 0 ? {} : { maxContains }
    };
  };
  const counts = (part) => part && { minContains: part.node.minContains ?? 1, maxContains: part.node.maxContains };
  const action = before && after ? "changed" : after ? "added" : "removed";
  const paths = { base: pathOf(pair.base, "contains"), revision: pathOf(pair.revision, "contains") };
  reportFacet(
    walk2,
    pair,
    { kind: `contains-${action}`, keyword: "contains", from: counts(before), to: counts(after), ...paths },
    facet(before),
    facet(after)
  );
}
function compareUnevaluated(walk2, pair) {
  const [before, after] = [partWith(pair.base, "unevaluatedItems"), partWith(pair.revision, "unevaluatedItems")];
  if (before?.node.unevaluatedItems?.id === after?.node.unevaluatedItems?.id) return;
  const action = before && after ? "changed" : after ? "added" : "removed";
  const facet = (part) => part && { allOf: [part.node] };
  const paths = { base: pathOf(pair.base, "unevaluatedItems"), revision: pathOf(pair.revision, "unevaluatedItems") };
  reportFacet(
    walk2,
    pair,
    {
      kind: `unevaluated-items-${action}`,
      keyword: "unevaluatedItems",
      from: before && true,
      to: after && true,
      ...paths
    },
    facet(before),
    facet(after)
  );
}

// src/diff/schema/notes.ts
var defaults = {
  deprecated: false,
  nullable: false,
  readOnly: false,
  writeOnly: false,
  uniqueItems: false,
  additionalProperties: true,
  "x-nullable": false
};
function compareNotes(walk2, pair) {
  const before = notesOf(pair.base);
  const after = notesOf(pair.revision);
  for (const keyword of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(keyword), after.get(keyword)];
    if (was && is && equalJson(was.value, is.value)) continue;
    const kind = was && is ? "annotation-changed" : is ? "annotation-added" : "annotation-removed";
    const paths = { base: was?.path ?? pair.base.path, revision: is?.path ?? pair.revision.path };
    report(walk2, pair, { kind, keyword, from: was?.value, to: is?.value, ...paths }, void 0, void 0, true);
  }
}
function notesOf(view) {
  const notes = /* @__PURE__ */ new Map();
  const add = (keyword, value, path2) => {
    const isDefault = Object.hasOwn(defaults, keyword) && defaults[keyword] === value;
    if (!notes.has(keyword) && !isDefault) notes.set(keyword, { value, path: [...path2, keyword] });
  };
  for (const { node, path: path2 } of view.parts) {
    for (const [keyword, value] of node.notes) add(keyword, value, path2);
    if (node.readOnly) add("readOnly", true, path2);
    if (node.writeOnly) add("writeOnly", true, path2);
  }
  return notes;
}

// src/diff/schema/additional.ts
function closingParts(walk2, view) {
  const { anything } = walk2.whole.solver.space;
  return view.parts.filter((part) => part.node.additional && part.node.additional.id !== anything.id);
}
function compareAdditional(walk2, pair) {
  const { space } = walk2.whole.solver;
  const before = closingParts(walk2, pair.base);
  const after = closingParts(walk2, pair.revision);
  const ids = (parts) => [...new Set(parts.map((part) => part.node.additional.fullId))].sort().join();
  if (ids(before) === ids(after)) return;
  const [base, revision] = [before[0], after[0]];
  const [was, is] = [base?.node.additional, revision?.node.additional];
  if (before.length === 1 && after.length === 1 && !was.never && !is.never) {
    const step = (inner, sub) => {
      const except = /* @__PURE__ */ new Set([...base.node.properties?.keys() ?? [], ...revision.node.properties?.keys() ?? []]);
      const outside = [
        ...base.node.patternProperties?.keys() ?? [],
        ...revision.node.patternProperties?.keys() ?? []
      ];
      return {
        yes: [
          sub,
          space.make({ someProperty: { except, outside, inside: void 0, breaks: space.make({ not: inner }) } })
        ],
        no: []
      };
    };
    const views = [base, revision].map(
      (part) => viewOf([{ node: part.node.additional, path: keyed(part, "additionalProperties") }])
    );
    descend(walk2, pair, views[0], views[1], ["*"], step);
    return;
  }
  const closes = (parts) => parts.some((part) => part.node.additional.never);
  const kind = closes(after) && !closes(before) ? "additional-properties-closed" : closes(before) && !closes(after) ? "additional-properties-opened" : "additional-properties-changed";
  const facet = (parts) => {
    const nodes = parts.map(({ node }) => space.make(closingFacet(node, space.anything)));
    return nodes.length === 0 ? void 0 : nodes.length === 1 ? nodes[0] : { allOf: nodes };
  };
  const text = (node) => node === void 0 ? true : node.never ? false : describe(node);
  reportFacet(
    walk2,
    pair,
    {
      kind,
      keyword: "additionalProperties",
      from: text(was),
      to: text(is),
      base: pathOf(pair.base, "additional", "additionalProperties"),
      revision: pathOf(pair.revision, "additional", "additionalProperties")
    },
    facet(before),
    facet(after)
  );
}
function closingFacet(node, anything) {
  const open = (map) => new Map([...map?.keys() ?? []].map((key2) => [key2, anything]));
  return {
    ...node.properties ? { properties: open(node.properties) } : {},
    ...node.patternProperties ? { patternProperties: open(node.patternProperties) } : {},
    additional: node.additional
  };
}
function comparePatterns(walk2, pair) {
  const { space } = walk2.whole.solver;
  const collect2 = (view) => new Map(
    view.parts.flatMap(
      (part) => [...part.node.patternProperties ?? []].map(
        ([pattern, node]) => [pattern, { node, path: keyed(part, "patternProperties", pattern) }]
      )
    )
  );
  const [before, after] = [collect2(pair.base), collect2(pair.revision)];
  for (const pattern of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const [base, revision] = [before.get(pattern), after.get(pattern)];
    if (base && revision) {
      if (base.node.fullId === revision.node.fullId) continue;
      const step = (inner, sub) => ({
        yes: [
          sub,
          space.make({
            someProperty: {
              except: /* @__PURE__ */ new Set(),
              outside: [],
              inside: pattern,
              breaks: space.make({ not: inner })
            }
          })
        ],
        no: []
      });
      descend(walk2, pair, viewOf([base]), viewOf([revision]), ["*"], step);
      continue;
    }
    const kind = revision ? "pattern-property-added" : "pattern-property-removed";
    const facet = (part) => part && { patternProperties: /* @__PURE__ */ new Map([[pattern, part.node]]) };
    const paths = { base: base?.path ?? pair.base.path, revision: revision?.path ?? pair.revision.path };
    reportFacet(
      walk2,
      pair,
      { kind, keyword: "patternProperties", name: pattern, from: base && pattern, to: revision && pattern, ...paths },
      facet(base),
      facet(revision)
    );
  }
}

// src/diff/schema/properties.ts
function compareObjects(walk2, pair) {
  compareNamed(walk2, pair);
  compareRequired(walk2, pair);
  compareAdditional(walk2, pair);
  comparePatterns(walk2, pair);
  for (const [keyword, kind] of wholes) compareWhole(walk2, pair, keyword, kind);
}
function propertiesOf(view) {
  const all = /* @__PURE__ */ new Map();
  for (const part of view.parts) {
    for (const [name2, node] of part.node.properties ?? []) {
      const list = all.get(name2);
      const child = { node, path: keyed(part, "properties", name2) };
      if (list) list.push(child);
      else all.set(name2, [child]);
    }
  }
  return all;
}
function isRequired(view, name2) {
  return view.parts.some((part) => part.node.required?.includes(name2));
}
function isLeftOut(view, name2) {
  return view.parts.some((part) => part.node.leftOut?.has(name2));
}
function compareNamed(walk2, pair) {
  const before = propertiesOf(pair.base);
  const after = propertiesOf(pair.revision);
  const { space } = walk2.whole.solver;
  for (const [name2, base] of before) {
    const revision = after.get(name2);
    if (!revision || isLeftOut(pair.base, name2) || isLeftOut(pair.revision, name2)) continue;
    if (base.length === 1 && revision.length === 1 && base[0].node.fullId === revision[0].node.fullId) continue;
    const step = (inner, sub) => ({
      yes: [sub, space.make({ required: [name2], properties: /* @__PURE__ */ new Map([[name2, inner]]) })],
      no: []
    });
    descend(walk2, pair, viewOf(base), viewOf(revision), [name2], step);
  }
  for (const name2 of /* @__PURE__ */ new Set([
    ...before.keys(),
    ...after.keys(),
    ...leftOutOf(pair.base),
    ...leftOutOf(pair.revision)
  ])) {
    const outBefore = isLeftOut(pair.base, name2);
    const outAfter = isLeftOut(pair.revision, name2);
    const has = { base: before.has(name2) && !outBefore, revision: after.has(name2) && !outAfter };
    if (has.base !== has.revision) reportProperty(walk2, pair, name2, has.revision, outBefore || outAfter);
  }
}
function leftOutOf(view) {
  return view.parts.flatMap((part) => [...part.node.leftOut ?? []]);
}
function reportProperty(walk2, pair, name2, isAdded, isLeftOutOnOneSide) {
  const required = { base: isRequired(pair.base, name2), revision: isRequired(pair.revision, name2) };
  const schemas = { base: schemaFor(walk2, pair.base, name2), revision: schemaFor(walk2, pair.revision, name2) };
  const place = (view) => propertiesOf(view).get(name2)?.[0]?.path ?? view.path;
  const raw = (view) => propertiesOf(view).get(name2)?.[0]?.node;
  const kind = isLeftOutOnOneSide ? isAdded ? "property-taken-in" : "property-left-out" : isAdded ? required.revision && !required.base ? "required-property-added" : "property-added" : "property-removed";
  const facet = (schema, isNeeded, isNeededThere) => {
    if (!schema && !(isNeeded && !isNeededThere)) return void 0;
    return {
      ...schema ? { properties: /* @__PURE__ */ new Map([[name2, schema]]) } : {},
      ...isNeeded && !isNeededThere ? { required: [name2] } : {}
    };
  };
  reportFacet(
    walk2,
    pair,
    {
      kind,
      keyword: "properties",
      name: name2,
      required,
      base: place(pair.base),
      revision: place(pair.revision),
      from: describe(raw(pair.base)),
      to: describe(raw(pair.revision))
    },
    facet(schemas.base, required.base, required.revision),
    facet(schemas.revision, required.revision, required.base),
    true
  );
}
function schemaFor(walk2, view, name2) {
  const children = decided(() => view.parts.flatMap((part) => childrenFor(part.node, name2))) ?? [];
  if (children.length === 0) return void 0;
  return children.length === 1 ? children[0] : walk2.whole.solver.space.make({ allOf: children });
}
function compareRequired(walk2, pair) {
  const [before, after] = [requiredOf(pair.base), requiredOf(pair.revision)];
  const [had, has] = [propertiesOf(pair.base), propertiesOf(pair.revision)];
  for (const name2 of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const required = { base: before.has(name2), revision: after.has(name2) };
    if (required.base === required.revision) continue;
    if (had.has(name2) !== has.has(name2)) continue;
    reportFacet(
      walk2,
      pair,
      {
        kind: required.revision ? "property-became-required" : "property-became-optional",
        keyword: "required",
        name: name2,
        required,
        base: had.get(name2)?.[0]?.path ?? pathOf(pair.base, "required"),
        revision: has.get(name2)?.[0]?.path ?? pathOf(pair.revision, "required"),
        from: required.base,
        to: required.revision
      },
      required.base ? { required: [name2] } : void 0,
      required.revision ? { required: [name2] } : void 0
    );
  }
}
function requiredOf(view) {
  return new Set(view.parts.flatMap((part) => part.node.required ?? []));
}
var wholes = [
  ["propertyNames", "property-names"],
  ["dependentRequired", "dependent-required"],
  ["dependentSchemas", "dependent-schemas"],
  ["unevaluatedProperties", "unevaluated-properties"]
];
function compareWhole(walk2, pair, keyword, kind) {
  const { space } = walk2.whole.solver;
  const [before, after] = [partWith(pair.base, keyword), partWith(pair.revision, keyword)];
  if (!before && !after) return;
  const key2 = (part) => {
    const value = part?.node[keyword];
    if (value instanceof Map)
      return canonical(
        [...value].map(([name2, child]) => [name2, Array.isArray(child) ? child : child.id])
      );
    return String(value?.id);
  };
  if (key2(before) === key2(after)) return;
  const facet = (part) => part && (keyword === "unevaluatedProperties" ? { allOf: [part.node] } : space.make({ [keyword]: part.node[keyword] }));
  const action = before && after ? "changed" : after ? "added" : "removed";
  reportFacet(
    walk2,
    pair,
    {
      kind: `${kind}-${action}`,
      keyword,
      from: before && true,
      to: after && true,
      base: pathOf(pair.base, keyword),
      revision: pathOf(pair.revision, keyword)
    },
    facet(before),
    facet(after)
  );
}

// src/diff/schema/scalars.ts
function compareScalars(walk2, pair) {
  compareTypes(walk2, pair);
  compareValues(walk2, pair);
  for (const bound of bounds) compareBound(walk2, pair, bound);
  for (const [keyword, kind] of texts3) compareText2(walk2, pair, keyword, kind);
  const [before, after] = [partWith(pair.base, "uniqueItems"), partWith(pair.revision, "uniqueItems")];
  if (!before !== !after) {
    const fact = {
      kind: after ? "unique-items-added" : "unique-items-removed",
      keyword: "uniqueItems",
      from: Boolean(before),
      to: Boolean(after)
    };
    const paths = { base: pathOf(pair.base, "uniqueItems"), revision: pathOf(pair.revision, "uniqueItems") };
    reportFacet(walk2, pair, { ...fact, ...paths }, before && { uniqueItems: true }, after && { uniqueItems: true });
  }
}
function compareTypes(walk2, pair) {
  const before = typesOf(pair.base);
  const after = typesOf(pair.revision);
  if (before.types === after.types && before.integer === after.integer) return;
  const { space } = walk2.whole.solver;
  const [base, revision] = [schemaOf(walk2, pair.base), schemaOf(walk2, pair.revision)];
  const from = before.types === ANY ? void 0 : typeNames(before.types, before.integer);
  const to = after.types === ANY ? void 0 : typeNames(after.types, after.integer);
  const shared = {
    keyword: "type",
    from,
    to,
    base: pathOf(pair.base, "types", "type"),
    revision: pathOf(pair.revision, "types", "type")
  };
  if ((before.types & after.types) === 0 && before.types !== 0 && after.types !== 0) {
    report(
      walk2,
      pair,
      { kind: "type-changed", ...shared },
      { yes: [base], no: [revision] },
      { yes: [revision], no: [base] }
    );
    return;
  }
  for (const bit of typeBits) {
    const had = before.types & bit;
    const has = after.types & bit;
    if (had === has) continue;
    const [value] = typeNames(bit, had ? before.integer : after.integer);
    const only = space.make({ types: bit });
    const kind = bit === NULL ? has ? "became-nullable" : "became-not-nullable" : has ? "type-added" : "type-removed";
    const narrowing = had ? { yes: [base, only], no: [revision] } : void 0;
    const widening = has ? { yes: [revision, only], no: [base] } : void 0;
    report(walk2, pair, { kind, ...shared, value }, narrowing, widening);
  }
  if (before.types & after.types & NUMBER && before.integer !== after.integer) {
    const kind = after.integer ? "type-removed" : "type-added";
    const integer = { integer: true };
    reportFacet(
      walk2,
      pair,
      { kind, ...shared, value: "number" },
      before.integer ? integer : void 0,
      after.integer ? integer : void 0
    );
  }
}
function valuesOf(view) {
  let values;
  for (const { node } of view.parts) {
    if (!node.values) continue;
    const texts4 = new Set(node.values.map((value) => canonical(value)));
    values = values ? values.filter((value) => texts4.has(canonical(value))) : node.values;
  }
  return values;
}
function compareValues(walk2, pair) {
  const before = valuesOf(pair.base);
  const after = valuesOf(pair.revision);
  if (!before && !after) return;
  const { space } = walk2.whole.solver;
  const [base, revision] = [schemaOf(walk2, pair.base), schemaOf(walk2, pair.revision)];
  const shared = {
    keyword: "enum",
    from: before,
    to: after,
    base: pathOf(pair.base, "values", "enum"),
    revision: pathOf(pair.revision, "values", "enum")
  };
  if (!before || !after) {
    const kind = after ? "enum-added" : "enum-removed";
    reportFacet(walk2, pair, { kind, ...shared }, before && { values: before }, after && { values: after });
    return;
  }
  const [had, has] = [new Set(before.map((value) => canonical(value))), new Set(after.map((value) => canonical(value)))];
  const removed = before.filter((value) => !has.has(canonical(value)));
  const added = after.filter((value) => !had.has(canonical(value)));
  if (before.length === 1 && after.length === 1 && removed.length === 1) {
    const narrowing = { yes: [base, space.make({ values: removed })], no: [revision] };
    const widening = { yes: [revision, space.make({ values: added })], no: [base] };
    report(walk2, pair, { kind: "const-changed", ...shared }, narrowing, widening);
    return;
  }
  for (const value of removed) {
    report(
      walk2,
      pair,
      { kind: "enum-value-removed", ...shared, value },
      { yes: [base, space.make({ values: [value] })], no: [revision] },
      void 0
    );
  }
  for (const value of added) {
    report(walk2, pair, { kind: "enum-value-added", ...shared, value }, void 0, {
      yes: [revision, space.make({ values: [value] })],
      no: [base]
    });
  }
}
var bounds = [
  { keyword: "minimum", name: "minimum", isLower: true, strict: "exclusiveMinimum" },
  { keyword: "maximum", name: "maximum", isLower: false, strict: "exclusiveMaximum" },
  { keyword: "minLength", name: "min-length", isLower: true },
  { keyword: "maxLength", name: "max-length", isLower: false },
  { keyword: "minItems", name: "min-items", isLower: true },
  { keyword: "maxItems", name: "max-items", isLower: false },
  { keyword: "minProperties", name: "min-properties", isLower: true },
  { keyword: "maxProperties", name: "max-properties", isLower: false }
];
function limitOf(view, bound) {
  let tightest;
  for (const { node } of view.parts) {
    for (const keyword of [bound.keyword, bound.strict]) {
      if (keyword === void 0) continue;
      const { [keyword]: value } = node;
      if (value === void 0) continue;
      const isTighter = !tightest || (bound.isLower ? value > tightest.value : value < tightest.value) || value === tightest.value && keyword === bound.strict;
      if (isTighter) tightest = { value, keyword };
    }
  }
  return tightest;
}
function compareBound(walk2, pair, bound) {
  const before = limitOf(pair.base, bound);
  const after = limitOf(pair.revision, bound);
  if (before?.value === after?.value && before?.keyword === after?.keyword) return;
  const isRaised = before && after && (after.value > before.value || after.value === before.value && after.keyword === bound.strict === bound.isLower);
  const action = !before ? "added" : !after ? "removed" : isRaised ? "raised" : "lowered";
  reportFacet(
    walk2,
    pair,
    {
      kind: `${bound.name}-${action}`,
      keyword: after?.keyword ?? before.keyword,
      from: before?.value,
      to: after?.value,
      base: before ? pathOf(pair.base, before.keyword) : pair.base.path,
      revision: after ? pathOf(pair.revision, after.keyword) : pair.revision.path
    },
    before && { [before.keyword]: before.value },
    after && { [after.keyword]: after.value }
  );
}
var texts3 = [
  ["pattern", "pattern"],
  ["format", "format"],
  ["multipleOf", "multiple-of"]
];
function compareText2(walk2, pair, keyword, kind) {
  const before = [...new Set(pair.base.parts.map((part) => part.node[keyword]).filter((value) => value !== void 0))];
  const after = [...new Set(pair.revision.parts.map((part) => part.node[keyword]).filter((value) => value !== void 0))];
  const lost = before.filter((value) => !after.includes(value));
  const gained = after.filter((value) => !before.includes(value));
  if (lost.length === 0 && gained.length === 0) return;
  const action = lost.length > 0 && gained.length > 0 ? "changed" : gained.length > 0 ? "added" : "removed";
  const all = (values) => {
    if (values.length === 0) return void 0;
    const nodes = values.map((value) => walk2.whole.solver.space.make({ [keyword]: value }));
    return nodes.length === 1 ? nodes[0] : { allOf: nodes };
  };
  const fact = { kind: `${kind}-${action}`, keyword, from: lost[0] ?? before[0], to: gained[0] ?? after[0] };
  reportFacet(
    walk2,
    pair,
    { ...fact, base: pathOf(pair.base, keyword), revision: pathOf(pair.revision, keyword) },
    all(lost),
    all(gained)
  );
}

// src/diff/schema/unions.ts
function compareUnions(walk2, pair) {
  const before = unionsOf(pair.base);
  const after = unionsOf(pair.revision);
  const isKept = (union, others) => others.some((other) => other.keyword === union.keyword && key(other) === key(union));
  const lost = before.filter((union) => !isKept(union, after));
  const gained = after.filter((union) => !isKept(union, before));
  if (lost.length === 1 && gained.length === 1) compareMembers(walk2, pair, lost[0], gained[0]);
  else {
    for (const union of lost) reportUnion(walk2, pair, union, void 0);
    for (const union of gained) reportUnion(walk2, pair, void 0, union);
  }
  compareNegations(walk2, pair);
  compareConditions(walk2, pair);
}
function unionsOf(view) {
  const unions = [];
  for (const part of view.parts) {
    for (const keyword of ["anyOf", "oneOf"]) {
      const members = part.node[keyword];
      if (!members || members.length < 2) continue;
      unions.push({
        keyword,
        part,
        members: members.map((node, index) => ({ node, path: keyed(part, keyword, index) }))
      });
    }
  }
  return unions;
}
function key(union) {
  return union.members.map((member) => member.node.fullId).sort().join();
}
var written = { anyOf: "any-of", oneOf: "one-of" };
function reportUnion(walk2, pair, lost, gained) {
  const union = gained ?? lost;
  const facet = (of) => of && { [of.keyword]: of.members.map((member) => member.node) };
  const path2 = (of, view) => of ? keyed(of.part, of.keyword) : view.path;
  const paths = { base: path2(lost, pair.base), revision: path2(gained, pair.revision) };
  const counts = { from: lost?.members.length, to: gained?.members.length };
  reportFacet(
    walk2,
    pair,
    { kind: `${written[union.keyword]}-${gained ? "added" : "removed"}`, keyword: union.keyword, ...counts, ...paths },
    facet(lost),
    facet(gained)
  );
}
function compareMembers(walk2, pair, lost, gained) {
  const [base, revision] = [schemaOf(walk2, pair.base), schemaOf(walk2, pair.revision)];
  const matches2 = matchMembers(lost.members, gained.members);
  const paths = { base: keyed(lost.part, lost.keyword), revision: keyed(gained.part, gained.keyword) };
  for (const [was, is] of matches2) {
    if (was && is) {
      const step = (inner, sub, sup) => ({ yes: [sub, inner], no: [sup] });
      descend(walk2, pair, viewOf([was]), viewOf([is]), [], step, true);
    } else if (was) {
      const fact = {
        kind: `${written[lost.keyword]}-branch-removed`,
        keyword: lost.keyword,
        from: name(was),
        to: void 0,
        base: was.path,
        revision: paths.revision
      };
      report(walk2, pair, fact, { yes: [base, was.node], no: [revision] }, void 0);
    } else if (is) {
      const fact = {
        kind: `${written[gained.keyword]}-branch-added`,
        keyword: gained.keyword,
        from: void 0,
        to: name(is),
        base: paths.base,
        revision: is.path
      };
      const narrowing = gained.keyword === "oneOf" ? { yes: [base, is.node], no: [revision] } : void 0;
      report(walk2, pair, fact, narrowing, { yes: [revision, is.node], no: [base] });
    }
  }
  walk2.later.push(() => reportOverlap(walk2, pair, lost, gained));
}
function reportOverlap(walk2, pair, lost, gained) {
  const [base, revision] = [schemaOf(walk2, pair.base), schemaOf(walk2, pair.revision)];
  const narrowing = { yes: [base], no: [revision] };
  const widening = { yes: [revision], no: [base] };
  const inside2 = walk2.bearing.filter(
    ({ difference }) => isBelow(pair.base.path, difference.base) && isBelow(pair.revision.path, difference.revision)
  );
  const narrows = localAnswer(walk2.whole, narrowing, true) !== "none" && !inside2.some((one2) => one2.narrows());
  const widens = localAnswer(walk2.whole, widening, false) !== "none" && !inside2.some((one2) => one2.widens());
  if (!narrows && !widens) return;
  const paths = { base: keyed(lost.part, lost.keyword), revision: keyed(gained.part, gained.keyword) };
  report(
    walk2,
    pair,
    { kind: "union-changed", keyword: gained.keyword, from: lost.keyword, to: gained.keyword, ...paths },
    narrows ? narrowing : void 0,
    widens ? widening : void 0
  );
}
function isBelow(path2, inner) {
  return path2.every((key2, index) => String(inner[index]) === String(key2));
}
function name(part) {
  const title = part.node.notes.find(([keyword]) => keyword === "title");
  return title?.[1];
}
function matchMembers(before, after) {
  const pairs = [];
  const left = new Set(before);
  const right = new Set(after);
  const take = (was, is) => {
    left.delete(was);
    right.delete(is);
    pairs.push([was, is]);
  };
  for (const property of ["fullId", "id"]) {
    const byId = new Map([...right].map((part) => [part.node[property], part]));
    for (const was of [...left]) {
      const is = byId.get(was.node[property]);
      if (is && right.has(is)) take(was, is);
    }
  }
  if (left.size * right.size <= 2500) {
    const scores = [];
    for (const was of left) for (const is of right) scores.push([likeness(was, is), was, is]);
    scores.sort((a, b) => b[0] - a[0]);
    for (const [score, was, is] of scores) if (score > 0 && left.has(was) && right.has(is)) take(was, is);
  }
  for (const was of left) pairs.push([was, void 0]);
  for (const is of right) pairs.push([void 0, is]);
  return pairs;
}
function likeness(a, b) {
  const [x, y] = [summary(a), summary(b)];
  if (x.types !== y.types) return 0;
  let score = 0;
  if (x.title !== void 0 && x.title === y.title) score += 2;
  const shared = [...x.properties.keys()].filter((name2) => y.properties.has(name2));
  for (const name2 of shared) {
    const [p, q] = [x.properties.get(name2), y.properties.get(name2)];
    if (p.values?.length === 1 && q.values?.length === 1 && p.id !== q.id) return 0;
  }
  const all = (/* @__PURE__ */ new Set([...x.properties.keys(), ...y.properties.keys()])).size;
  if (all > 0) score += shared.length / all;
  else score += 0.5;
  return score;
}
function summary(part) {
  const properties = /* @__PURE__ */ new Map();
  let types = 63;
  let title;
  for (const { node } of viewOf([part]).parts) {
    types &= node.types ?? 63;
    title ??= node.notes.find(([keyword]) => keyword === "title")?.[1];
    for (const [name2, child] of node.properties ?? []) properties.set(name2, child);
  }
  return { properties, types, title };
}
function compareNegations(walk2, pair) {
  const collect2 = (view) => view.parts.filter((part) => part.node.not);
  const [before, after] = [collect2(pair.base), collect2(pair.revision)];
  const ids = (parts) => new Set(parts.map((part) => part.node.not.id));
  const lost = before.filter((part) => !ids(after).has(part.node.not.id));
  const gained = after.filter((part) => !ids(before).has(part.node.not.id));
  if (lost.length === 0 && gained.length === 0) return;
  const facet = (parts) => parts.length === 0 ? void 0 : { allOf: parts.map((part) => walk2.whole.solver.space.make({ not: part.node.not })) };
  const action = lost.length > 0 && gained.length > 0 ? "changed" : gained.length > 0 ? "added" : "removed";
  const path2 = (parts, view) => parts[0] ? keyed(parts[0], "not") : view.path;
  const paths = { base: path2(lost, pair.base), revision: path2(gained, pair.revision) };
  reportFacet(
    walk2,
    pair,
    {
      kind: `not-${action}`,
      keyword: "not",
      from: lost.length > 0 || void 0,
      to: gained.length > 0 || void 0,
      ...paths
    },
    facet(lost),
    facet(gained)
  );
}
function compareConditions(walk2, pair) {
  const { space } = walk2.whole.solver;
  const collect2 = (view) => view.parts.filter((part) => part.node.if).map((part) => {
    const { if: condition, then, else: otherwise } = part.node;
    return {
      part,
      schema: space.make({ if: condition, ...then ? { then } : {}, ...otherwise ? { else: otherwise } : {} })
    };
  });
  const [before, after] = [collect2(pair.base), collect2(pair.revision)];
  const lost = before.filter((one2) => !after.some((other) => other.schema.id === one2.schema.id));
  const gained = after.filter((one2) => !before.some((other) => other.schema.id === one2.schema.id));
  if (lost.length === 0 && gained.length === 0) return;
  const facet = (list) => list.length === 0 ? void 0 : { allOf: list.map((one2) => one2.schema) };
  const action = lost.length > 0 && gained.length > 0 ? "changed" : gained.length > 0 ? "added" : "removed";
  const path2 = (list, view) => list[0] ? keyed(list[0].part, "if") : view.path;
  const paths = { base: path2(lost, pair.base), revision: path2(gained, pair.revision) };
  reportFacet(
    walk2,
    pair,
    {
      kind: `condition-${action}`,
      keyword: "if",
      from: lost.length > 0 || void 0,
      to: gained.length > 0 || void 0,
      ...paths
    },
    facet(lost),
    facet(gained)
  );
}

// src/diff/schema/compare.ts
function compareAll(walk2, pair) {
  walk2.queue.push(pair);
  for (const next of walk2.queue) compareViews(walk2, next);
  for (const finish of walk2.later) finish();
}
function compareViews(walk2, pair) {
  const [was, is] = [pair.base.roots, pair.revision.roots];
  if (was.length === 1 && is.length === 1) {
    const [inner, other] = [unwrap(was[0]), unwrap(is[0])];
    const compared = walk2.seen.get(inner) ?? /* @__PURE__ */ new Set();
    if (compared.has(other)) return;
    walk2.seen.set(inner, compared.add(other));
  }
  if (compareReferences(walk2, pair)) return;
  compareNotes(walk2, pair);
  compareScalars(walk2, pair);
  compareObjects(walk2, pair);
  compareArrays(walk2, pair);
  compareUnions(walk2, pair);
}
function compareReferences(walk2, pair) {
  const unresolved = (view) => view.parts.find((part) => part.node.unresolved !== void 0);
  const [before, after] = [unresolved(pair.base), unresolved(pair.revision)];
  if (before?.node.unresolved === after?.node.unresolved) return false;
  const [base, revision] = [schemaOf(walk2, pair.base), schemaOf(walk2, pair.revision)];
  const fact = {
    kind: "reference-unresolved",
    keyword: "$ref",
    from: before?.node.unresolved,
    to: after?.node.unresolved,
    base: before?.path ?? pair.base.path,
    revision: after?.path ?? pair.revision.path
  };
  report(walk2, pair, fact, { yes: [base], no: [revision] }, { yes: [revision], no: [base] }, true);
  return true;
}

// src/diff/schema/translate.ts
var onlyIn31 = /* @__PURE__ */ new Set([
  "const",
  "if",
  "then",
  "else",
  "contains",
  "minContains",
  "maxContains",
  "patternProperties",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "dependencies",
  "unevaluatedProperties",
  "unevaluatedItems",
  "prefixItems"
]);
var notIn20 = /* @__PURE__ */ new Set(["anyOf", "oneOf", "not", "nullable", "writeOnly"]);
var bookkeeping2 = /* @__PURE__ */ new Set([
  "$ref",
  "$dynamicRef",
  "$defs",
  "definitions",
  "$id",
  "id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$vocabulary",
  "$comment"
]);
var typeBit = {
  null: NULL,
  boolean: BOOLEAN,
  number: NUMBER,
  integer: NUMBER,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
  file: STRING
};
function translate(schema, dialect, node, child) {
  const notes = node.notes;
  for (const key2 of Object.keys(schema)) {
    if (bookkeeping2.has(key2)) continue;
    const value = schema[key2];
    const isForeign = dialect !== "3.1" && (onlyIn31.has(key2) || dialect === "2.0" && notIn20.has(key2));
    if (isForeign || !assert(key2, value, schema, dialect, node, child)) notes.push([key2, value]);
  }
  if (dialect === "3.0" && schema.nullable === true) allowNull(node);
  if (dialect === "2.0" && schema["x-nullable"] === true) allowNull(node);
  if (!node.if || !node.then && !node.else) {
    delete node.if;
    delete node.then;
    delete node.else;
  }
  if (!node.contains) {
    delete node.minContains;
    delete node.maxContains;
  }
  if (notes.length > 1) notes.sort((a, b) => a[0] < b[0] ? -1 : 1);
}
function allowNull(node) {
  if (node.types !== void 0) node.types |= NULL;
}
function assert(key2, value, schema, dialect, node, child) {
  switch (key2) {
    case "type":
      return readTypes(value, node);
    case "nullable":
      return dialect === "3.0" && node.types !== void 0;
    case "enum":
      if (Array.isArray(value)) node.values = meet(node.values, value);
      return Array.isArray(value);
    case "const":
      node.values = meet(node.values, [value]);
      return true;
    case "minimum":
    case "maximum":
      if (!isNumber(value)) return false;
      if (key2 === "minimum") node[schema.exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"] = value;
      else node[schema.exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"] = value;
      return true;
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      if (isNumber(value)) node[key2] = value;
      return isNumber(value) || typeof value === "boolean";
    case "multipleOf":
      if (isNumber(value) && value > 0) node.multipleOf = value;
      return isNumber(value) && value > 0;
    case "minLength":
    case "minItems":
    case "minProperties":
      if (isCount(value) && value > 0) node[key2] = value;
      return isCount(value);
    case "minContains":
    case "maxLength":
    case "maxItems":
    case "maxProperties":
    case "maxContains":
      if (isCount(value)) node[key2] = value;
      return isCount(value);
    case "pattern":
      if (typeof value === "string" && !matchesAll.has(value)) node.pattern = value;
      return typeof value === "string";
    case "format":
      if (typeof value === "string" && isAssertedFormat(value)) node.format = value;
      return typeof value === "string" && isAssertedFormat(value);
    case "uniqueItems":
      if (value === true) node.uniqueItems = true;
      return typeof value === "boolean";
    case "prefixItems":
      return readList(key2, value, node, child);
    case "allOf":
    case "anyOf":
    case "oneOf":
      return readList(key2, value, node, child);
    case "items":
    case "contains":
    case "propertyNames":
    case "unevaluatedItems":
    case "unevaluatedProperties":
    case "not":
    case "if":
    case "then":
    case "else":
      if (!isSchema(value)) return false;
      node[key2] = child(value);
      return true;
    case "additionalProperties":
      if (!isSchema(value)) return false;
      if (value !== true || dialect === "3.1") node.additional = child(value);
      return true;
    case "properties":
    case "patternProperties":
    case "dependentSchemas":
      if (!isObject(value)) return false;
      if (Object.keys(value).length > 0) node[key2] = readMap(value, child);
      return true;
    case "required": {
      if (!Array.isArray(value)) return false;
      const required = uniqueNames(value);
      if (required.length > 0) node.required = required;
      return true;
    }
    case "dependentRequired":
      if (isObject(value)) node.dependentRequired = readNames(Object.entries(value));
      return isObject(value);
    case "dependencies":
      return readDependencies(value, node, child);
    case "readOnly":
    case "writeOnly":
      if (value === true) node[key2] = true;
      return typeof value === "boolean";
    default:
      return false;
  }
}
var matchesAll = /* @__PURE__ */ new Set(["", "^", "$", ".*", "^.*", ".*$", "^.*$"]);
function readTypes(value, node) {
  const names2 = Array.isArray(value) ? value : [value];
  let types = 0;
  for (const name2 of names2) types |= typeof name2 === "string" && Object.hasOwn(typeBit, name2) ? typeBit[name2] : 0;
  if (types === 0) return false;
  if (names2.includes("integer") && !names2.includes("number")) node.integer = true;
  if (types !== ANY || node.integer) node.types = types;
  return true;
}
function readList(key2, value, node, child) {
  if (!Array.isArray(value) || value.length === 0) return false;
  node[key2] = value.map(child);
  return true;
}
function readMap(value, child) {
  const map = /* @__PURE__ */ new Map();
  for (const name2 of Object.keys(value).sort()) map.set(name2, child(value[name2]));
  return map;
}
function readNames(entries) {
  const map = /* @__PURE__ */ new Map();
  for (const [name2, names2] of entries.sort((a, b) => a[0] < b[0] ? -1 : 1)) {
    if (Array.isArray(names2)) map.set(name2, uniqueNames(names2));
  }
  return map;
}
function readDependencies(value, node, child) {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  const lists = entries.filter(([, then]) => Array.isArray(then));
  const schemas = entries.filter(([, then]) => isSchema(then));
  if (lists.length > 0 && !node.dependentRequired) node.dependentRequired = readNames(lists);
  if (schemas.length > 0 && !node.dependentSchemas) node.dependentSchemas = readMap(Object.fromEntries(schemas), child);
  return true;
}
function uniqueNames(names2) {
  return [...new Set(names2.filter((name2) => typeof name2 === "string"))].sort();
}
function meet(values, others) {
  if (!values) return others;
  const texts4 = new Set(others.map((value) => JSON.stringify(value)));
  return values.filter((value) => texts4.has(JSON.stringify(value)));
}
function isSchema(value) {
  return typeof value === "boolean" || isObject(value);
}
function isNumber(value) {
  return typeof value === "number" && Number.isFinite(value);
}
function isCount(value) {
  return isNumber(value) && Number.isInteger(value) && value >= 0;
}

// src/diff/schema/space.ts
var maxChain = 1e3;
function blankNode() {
  return { id: -1, fullId: -1, hasModes: false, notes: [] };
}
function createSpace() {
  const byDocument = /* @__PURE__ */ new Map();
  const interner = new Interner();
  const names2 = /* @__PURE__ */ new Set();
  const made = /* @__PURE__ */ new Map();
  const unread = [];
  const anything = make({});
  const nothing = make({ never: true });
  function make(keywords) {
    const node = { ...blankNode(), ...keywords };
    const local = localKey(node);
    const sole = soleChild(node, local);
    const id = sole ? sole.id : interner.number(local + childrenKey(node, (child) => child.id));
    const known = made.get(id);
    if (known) return known;
    node.id = id;
    node.fullId = interner.number("made" + id);
    made.set(id, node);
    return node;
  }
  function nodeOf(schema, document) {
    let target = schema;
    for (let steps = 0; document.dialect !== "3.1" && isObject(target) && typeof target.$ref === "string"; steps++) {
      const next = steps < maxChain ? document.resolve(target, "$ref") : void 0;
      if (next === void 0) return unresolved(target.$ref);
      target = next;
    }
    if (target === true) return anything;
    if (target === false) return nothing;
    if (!isObject(target)) return anything;
    const byRaw = byDocument.get(document) ?? /* @__PURE__ */ new Map();
    byDocument.set(document, byRaw);
    const known = byRaw.get(target);
    if (known) return known;
    const node = blankNode();
    byRaw.set(target, node);
    unread.push({ node, schema: target, document });
    return node;
  }
  function unresolved(reference) {
    return make({ unresolved: reference });
  }
  function fill2(node, schema, document) {
    translate(schema, document.dialect, node, (child) => nodeOf(child, document));
    for (const name2 of node.properties?.keys() ?? []) names2.add(name2);
    for (const name2 of node.required ?? []) names2.add(name2);
    if (document.dialect !== "3.1") return;
    const targets = [];
    for (const keyword of ["$ref", "$dynamicRef"]) {
      const reference = schema[keyword];
      if (typeof reference !== "string") continue;
      const target = document.resolve(schema, keyword);
      targets.push(target === void 0 ? unresolved(reference) : nodeOf(target, document));
    }
    if (targets.length === 1) node.ref = targets[0];
    else if (targets.length > 1) node.ref = { ...blankNode(), allOf: targets };
  }
  function number(root) {
    if (root.id < 0) numberFrom(root, interner);
  }
  return {
    anything,
    nothing,
    make,
    number,
    isFresh: (name2) => !names2.has(name2),
    read(schema, document) {
      const node = nodeOf(schema, document);
      for (let next = unread.pop(); next; next = unread.pop()) fill2(next.node, next.schema, next.document);
      number(node);
      return node;
    }
  };
}
function numberFrom(root, interner) {
  const frames = [];
  const open = /* @__PURE__ */ new Map();
  const stack = [];
  let count = 0;
  const enter = (node) => {
    open.set(node, count);
    stack.push(node);
    frames.push({ node, children: childrenOf(node), next: 0, index: count, low: count });
    count++;
  };
  enter(root);
  while (frames.length > 0) {
    const frame = frames.at(-1);
    if (frame.next < frame.children.length) {
      const child = frame.children[frame.next++];
      const index = open.get(child);
      if (index !== void 0) frame.low = Math.min(frame.low, index);
      else if (child.id < 0) enter(child);
      continue;
    }
    frames.pop();
    const parent = frames.at(-1);
    if (parent) parent.low = Math.min(parent.low, frame.low);
    if (frame.low !== frame.index) continue;
    const from = stack.lastIndexOf(frame.node);
    const ring = stack.splice(from);
    for (const node of ring) open.delete(node);
    if (ring.length > 1 || frame.children.includes(frame.node)) numberRing(ring, interner);
    else numberOne(frame.node, frame.children, interner);
  }
}
function numberOne(node, children, interner) {
  const local = localKey(node);
  const notes = notesKey(node);
  const sole = soleChild(node, local);
  node.id = sole ? sole.id : interner.number(local + childrenKey(node, (child) => child.id));
  node.fullId = interner.number("#" + notes + "#" + local + childrenKey(node, (child) => child.fullId));
  node.hasModes = node.readOnly || node.writeOnly || children.some((child) => child.hasModes) || false;
}
function numberRing(ring, interner) {
  const hasModes = ring.some((node) => node.readOnly || node.writeOnly || childrenOf(node).some((child) => child.hasModes));
  const locals = ring.map(localKey);
  const fullLocals = ring.map((node, index) => "#" + notesKey(node) + "#" + locals[index]);
  const ids = refine(ring, locals, (child) => child.id, interner);
  const fullIds = refine(ring, fullLocals, (child) => child.fullId, interner);
  for (const [index, node] of ring.entries()) {
    node.id = ids[index];
    node.fullId = fullIds[index];
    node.hasModes = hasModes;
  }
}
function refine(ring, locals, numberOf, interner) {
  const place = new Map(ring.map((node, index) => [node, index]));
  let current = ring.map(() => 0);
  let classes = 0;
  for (; ; ) {
    const before = current;
    const inRing = (child) => {
      const index = place.get(child);
      return index === void 0 ? numberOf(child) : "@" + before[index];
    };
    current = ring.map((node, index) => interner.number("ring" + locals[index] + childrenKey(node, inRing)));
    const found2 = new Set(current).size;
    if (found2 === classes) break;
    classes = found2;
  }
  const whole = interner.number("rings" + [...new Set(current)].sort().join(","));
  return current.map((number) => interner.number("in" + whole + ":" + number));
}

// src/diff/schema/modes.ts
function createProjection(space, direction) {
  if (direction === void 0) return (node) => node;
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  const known = /* @__PURE__ */ new Map();
  const open = [];
  const isHidden = (node) => {
    for (const part of conjuncts(node)) if (part[flag]) return true;
    return false;
  };
  const project = (source, hidden) => {
    if (!source.hasModes && hidden.size === 0) return source;
    const key2 = [...hidden].sort().join("\n");
    const forms = known.get(source) ?? /* @__PURE__ */ new Map();
    known.set(source, forms);
    let target = forms.get(key2);
    if (!target) {
      target = { ...blankNode(), notes: source.notes };
      forms.set(key2, target);
      open.push({ source, target, hidden });
    }
    return target;
  };
  const none3 = /* @__PURE__ */ new Set();
  const fill2 = (source, target, inherited) => {
    const hidden = new Set(inherited);
    for (const part of conjuncts(source)) {
      for (const [name2, child] of part.properties ?? []) if (child.hasModes && isHidden(child)) hidden.add(name2);
    }
    const {
      id: _id,
      fullId: _fullId,
      hasModes: _hasModes,
      notes: _notes,
      readOnly: _r,
      writeOnly: _w,
      ...own2
    } = source;
    Object.assign(target, own2);
    if (source.required) {
      const required = source.required.filter((name2) => !hidden.has(name2));
      if (required.length > 0) target.required = required;
      else delete target.required;
    }
    if (source.ref) target.ref = project(source.ref, hidden);
    for (const key2 of listKeywords) {
      const list = source[key2];
      if (list) target[key2] = list.map((child) => project(child, hidden));
    }
    for (const key2 of childKeywords) {
      const child = source[key2];
      const sameValue = key2 === "if" || key2 === "then" || key2 === "else" || key2 === "not";
      if (child) target[key2] = project(child, sameValue ? hidden : none3);
    }
    if (source.prefixItems) target.prefixItems = source.prefixItems.map((child) => project(child, none3));
    const isOpen = !source.additional && !source.unevaluatedProperties;
    const leftOut = [...source.properties?.keys() ?? []].filter((name2) => hidden.has(name2));
    if (leftOut.length > 0) target.leftOut = new Set(leftOut);
    for (const key2 of mapKeywords) {
      const map = source[key2];
      if (!map) continue;
      const projected = /* @__PURE__ */ new Map();
      for (const [name2, child] of map) {
        const isLeftOut2 = key2 === "properties" && hidden.has(name2);
        if (isLeftOut2 && isOpen) continue;
        projected.set(name2, isLeftOut2 ? space.anything : project(child, key2 === "dependentSchemas" ? hidden : none3));
      }
      if (projected.size > 0) target[key2] = projected;
      else delete target[key2];
    }
  };
  return (node) => {
    const target = project(node, none3);
    for (let next = open.pop(); next; next = open.pop()) fill2(next.source, next.target, next.hidden);
    space.number(target);
    return target;
  };
}
function conjuncts(node) {
  const found2 = /* @__PURE__ */ new Set([node]);
  for (const part of found2) {
    if (part.ref) found2.add(part.ref);
    for (const member of part.allOf ?? []) found2.add(member);
  }
  return found2;
}

// src/diff/schema/answer.ts
var plainNone = { is: "none", assumed: Number.POSITIVE_INFINITY };
function found(value) {
  return { is: "found", value };
}
function none2(assumed = Number.POSITIVE_INFINITY) {
  return assumed === Number.POSITIVE_INFINITY ? plainNone : { is: "none", assumed };
}
function unsure(reason) {
  return { is: "unsure", reason };
}
var Alternatives = class {
  assumed = Number.POSITIVE_INFINITY;
  reason;
  /** Takes in an alternative's failure. */
  add(answer) {
    if (answer.is === "none") this.assumed = Math.min(this.assumed, answer.assumed);
    else this.reason ??= answer.reason;
  }
  answer() {
    return this.reason === void 0 ? none2(this.assumed) : unsure(this.reason);
  }
};

// src/diff/schema/arrays.ts
var maxLength = 2e4;
var maxPlaced = 300;
var maxAssignments = 3e3;
function solveArray(yes, leaf, solver) {
  const task = {
    yes,
    leaf,
    min: 0,
    max: Number.POSITIVE_INFINITY,
    tail: 0,
    isUnique: false,
    counts: [],
    solver,
    left: maxAssignments
  };
  let repeats = false;
  for (const node of yes) {
    task.min = Math.max(task.min, node.minItems ?? 0);
    task.max = Math.min(task.max, node.maxItems ?? Number.POSITIVE_INFINITY);
    task.tail = Math.max(task.tail, node.prefixItems?.length ?? 0, node.someItem?.from ?? 0);
    if (node.uniqueItems) task.isUnique = true;
    if (node.repeats) repeats = true;
    if (node.contains)
      task.counts.push({
        node: node.contains,
        min: node.minContains ?? 1,
        max: node.maxContains ?? Number.POSITIVE_INFINITY
      });
  }
  if (task.min > task.max || repeats && task.isUnique || task.counts.some((count) => count.min > count.max))
    return none2();
  return repeats ? placeRepeats(task) : placeSome(task, /* @__PURE__ */ new Map());
}
function itemsAt(task, index) {
  const nodes = [];
  for (const node of task.yes) {
    const prefix = node.prefixItems ?? [];
    const child = index < prefix.length ? prefix[index] : node.items;
    if (child) nodes.push(child);
  }
  return nodes;
}
function placeRepeats(task) {
  const failures = new Alternatives();
  for (let second = 1; second <= task.tail + 1; second++) {
    for (let first = 0; first < second; first++) {
      const answer = task.solver.ask([...itemsAt(task, first), ...itemsAt(task, second)], []);
      if (answer.is !== "found") {
        failures.add(answer);
        continue;
      }
      const same = task.solver.space.make({ values: [answer.value] });
      const whole = placeSome(task, new Map([first, second].map((index) => [index, { yes: [same], no: [] }])));
      if (whole.is === "found") return whole;
      failures.add(task.counts.length === 0 ? whole : unsure("no array with two equal items was found"));
    }
  }
  return failures.answer();
}
function placeSome(task, fixed) {
  const some2 = task.yes.map((node) => node.someItem).filter((item) => item !== void 0);
  const failures = new Alternatives();
  const place = (at, slots) => {
    const demand = some2[at];
    if (!demand) return tryLengths(task, slots);
    for (let index = demand.from; index <= Math.max(demand.from, task.tail) + at; index++) {
      const slot = slots.get(index) ?? { yes: [], no: [] };
      const answer = place(at + 1, new Map(slots).set(index, { yes: slot.yes, no: [...slot.no, demand.breaks] }));
      if (answer.is === "found") return answer;
      failures.add(answer);
    }
    return failures.answer();
  };
  return place(0, fixed);
}
function tryLengths(task, slots) {
  const needed = task.counts.reduce((sum, count) => sum + count.min, 0);
  const last2 = Math.max(-1, ...slots.keys());
  const shortest = Math.max(task.min, last2 + 1, task.counts.length === 1 ? needed : 0);
  if (shortest > task.max) return none2();
  const longest = Math.min(
    task.max,
    Math.max(shortest, task.tail + needed + (last2 >= task.tail ? last2 - task.tail + 1 : 0))
  );
  const most = task.isUnique || task.counts.length > 0 ? maxPlaced : maxLength;
  if (shortest > most) return unsure("the array would need too many items");
  const failures = new Alternatives();
  for (let length = shortest; length <= (task.counts.length > 0 || task.leaf.length > 0 ? Math.min(longest + task.leaf.length, task.max) : shortest); length++) {
    const counted = task.counts.map(() => 0);
    const answer = task.counts.length === 0 ? fillPlainly(task, slots, length) : assign(task, slots, length, 0, [], counted);
    if (answer.is === "found") return answer;
    failures.add(answer);
  }
  return failures.answer();
}
function assign(task, slots, length, index, items, counted) {
  if (index === length) {
    if (task.counts.some((count, at) => counted[at] < count.min)) return none2();
    return isListed(task, items) ? unsure("only listed arrays were found") : found(items);
  }
  if (task.left-- <= 0) return unsure("too many ways to place the items that `contains` asks for");
  const failures = new Alternatives();
  for (let mask = (1 << Math.min(task.counts.length, 10)) - 1; mask >= 0; mask--) {
    const yes = [];
    const no = [];
    const next = [...counted];
    let isPossible = true;
    for (const [at, count] of task.counts.entries()) {
      if (mask & 1 << at) {
        yes.push(count.node);
        next[at] = counted[at] + 1;
        if (next[at] > count.max) isPossible = false;
      } else {
        no.push(count.node);
        if (counted[at] + (length - index - 1) < count.min) isPossible = false;
      }
    }
    if (!isPossible) continue;
    const item = solvePlace(task, slots, index, items, yes, no);
    if (item.is !== "found") {
      failures.add(item);
      continue;
    }
    const answer = assign(task, slots, length, index + 1, [...items, item.value], next);
    if (answer.is === "found") return answer;
    failures.add(answer);
    if (task.left <= 0) break;
  }
  return failures.answer();
}
function fillPlainly(task, slots, length) {
  const items = [];
  for (let index = 0; index < length; index++) {
    const item = solvePlace(task, slots, index, items, [], []);
    if (item.is !== "found") return item;
    items.push(item.value);
  }
  return isListed(task, items) ? unsure("only listed arrays were found") : found(items);
}
function solvePlace(task, slots, index, before, yes, no) {
  const slot = slots.get(index);
  const accept2 = [...itemsAt(task, index), ...slot?.yes ?? [], ...yes];
  const refuse = [...slot?.no ?? [], ...no];
  if (!task.isUnique || before.length === 0) return task.solver.ask(accept2, refuse);
  const answer = task.solver.ask(accept2, [...refuse, task.solver.space.make({ values: [...before] })]);
  if (answer.is !== "none") return answer;
  const isAlike = index >= 1 && task.tail === 0 && slots.size === 0 && task.counts.length === 0;
  const alone = task.solver.ask(accept2, refuse);
  return isAlike || alone.is === "none" ? answer : unsure("no array of different items was found");
}
function isListed(task, items) {
  return task.leaf.some((node) => node.values?.some((value) => equalJson(value, items)));
}

// src/diff/schema/coverage.ts
var maxCases = 32;
var maxDepth3 = 20;
function unevaluatedCases(node, type, space) {
  const rest = type === OBJECT ? node.unevaluatedProperties : node.unevaluatedItems;
  const covers2 = rest && cover(node, type, space, 0);
  return covers2?.map(({ yes, no, all, names: names2, patterns, items }) => ({
    yes: [...yes],
    no: [...no],
    closing: all ? space.anything : type === OBJECT ? closedObject(names2, patterns, rest, space) : closedArray(items, rest, space)
  }));
}
function closedObject(names2, patterns, rest, space) {
  const properties = new Map([...new Set(names2)].sort().map((name2) => [name2, space.anything]));
  const patternProperties = new Map([...new Set(patterns)].sort().map((pattern) => [pattern, space.anything]));
  return space.make({ properties, patternProperties, additional: rest });
}
function closedArray(items, rest, space) {
  return space.make({ prefixItems: Array.from({ length: items }, () => space.anything), items: rest });
}
function cover(node, type, space, depth) {
  if (depth > maxDepth3 || node.unresolved !== void 0 || type === ARRAY && node.contains) return void 0;
  const isNested = depth > 0;
  const all = type === OBJECT ? Boolean(node.additional || isNested && node.unevaluatedProperties) : Boolean(node.items || isNested && node.unevaluatedItems);
  let cases = [
    {
      yes: [],
      no: [],
      all,
      names: [...node.properties?.keys() ?? []],
      patterns: [...node.patternProperties?.keys() ?? []],
      items: node.prefixItems?.length ?? 0
    }
  ];
  const multiply = (ways) => {
    const next = [];
    for (const before of cases) {
      for (const way of ways) {
        let variants = [{ ...before, yes: [...before.yes, ...way.yes], no: [...before.no, ...way.no] }];
        for (const held of way.yes) {
          const inner = cover(held, type, space, depth + 1);
          if (!inner) return false;
          variants = variants.flatMap((variant) => inner.map((other) => joined(variant, other)));
        }
        next.push(...variants);
        if (next.length > maxCases) return false;
      }
    }
    cases = next;
    return true;
  };
  for (const held of [...node.ref ? [node.ref] : [], ...node.allOf ?? []])
    if (!multiply([{ yes: [held], no: [] }])) return void 0;
  if (node.anyOf && !multiply(signs(node.anyOf))) return void 0;
  if (node.oneOf && !multiply(node.oneOf.map((held) => ({ yes: [held], no: node.oneOf.filter((other) => other !== held) }))))
    return void 0;
  if (node.if) {
    const ways = [
      { yes: [node.if, ...node.then ? [node.then] : []], no: [] },
      { yes: node.else ? [node.else] : [], no: [node.if] }
    ];
    if (!multiply(ways)) return void 0;
  }
  for (const [name2, held] of type === OBJECT ? node.dependentSchemas ?? [] : []) {
    const present = space.make({ required: [name2] });
    if (!multiply([
      { yes: [present, held], no: [] },
      { yes: [], no: [present] }
    ]))
      return void 0;
  }
  return cases;
}
function joined(a, b) {
  return {
    yes: [...a.yes, ...b.yes],
    no: [...a.no, ...b.no],
    all: a.all || b.all,
    names: [...a.names, ...b.names],
    patterns: [...a.patterns, ...b.patterns],
    items: Math.max(a.items, b.items)
  };
}
function signs(nodes) {
  if (nodes.length > 5) return Array.from({ length: maxCases + 1 }, () => ({ yes: [], no: [] }));
  const ways = [];
  for (let mask = 1; mask < 1 << nodes.length; mask++) {
    ways.push({
      yes: nodes.filter((_, index) => mask & 1 << index),
      no: nodes.filter((_, index) => !(mask & 1 << index))
    });
  }
  return ways;
}

// src/diff/schema/choices.ts
function choicesOf(node, type, space) {
  const choices = [];
  const plain3 = (yes, no = []) => ({ yes, no, leaf: [] });
  const fits = (child) => ((child.types ?? ANY) & type) !== 0 && !child.never;
  if (node.anyOf) choices.push(distinct3(node.anyOf.filter(fits)).map((member) => plain3([member])));
  if (node.oneOf) {
    const { oneOf } = node;
    const counts = /* @__PURE__ */ new Map();
    for (const member of oneOf) counts.set(member.id, (counts.get(member.id) ?? 0) + 1);
    const single2 = oneOf.filter((member) => fits(member) && counts.get(member.id) === 1);
    const others = (member) => oneOf.filter((other) => other !== member);
    choices.push(single2.map((member) => plain3([member], others(member))));
  }
  if (node.if) {
    const held = plain3([node.if, ...node.then ? [node.then] : []]);
    choices.push([held, plain3(node.else ? [node.else] : [], [node.if])]);
  }
  if (type === OBJECT) {
    const absent = (name2) => plain3([space.make({ properties: /* @__PURE__ */ new Map([[name2, space.nothing]]) })]);
    for (const [name2, others] of node.dependentRequired ?? []) {
      choices.push([absent(name2), plain3([space.make({ required: [...others].sort() })])]);
    }
    for (const [name2, child] of node.dependentSchemas ?? []) {
      choices.push([absent(name2), plain3([space.make({ required: [name2] }), child])]);
    }
  }
  if (type === OBJECT && node.unevaluatedProperties || type === ARRAY && node.unevaluatedItems) {
    const cases = unevaluatedCases(node, type, space);
    if (!cases) return void 0;
    choices.push(cases.map(({ yes, no, closing }) => plain3([...yes, closing], no)));
  }
  return choices;
}
function distinct3(nodes) {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

// src/diff/schema/listed.ts
function listedValues(nodes) {
  let values;
  for (const node of nodes) {
    for (const part of conjuncts(node)) {
      if (part.values && (!values || part.values.length < values.length)) values = part.values;
    }
  }
  return values;
}
function firstOf(values, yes, no) {
  let isUnsure = false;
  for (const value of values) {
    let outcome = true;
    for (const node of yes) if (outcome !== false) outcome = both(outcome, evaluate(node, value));
    for (const node of no) if (outcome !== false) outcome = both(outcome, negate(evaluate(node, value)));
    if (outcome) return found(value);
    if (outcome === void 0) isUnsure = true;
  }
  return isUnsure ? unsure("whether a listed value is accepted cannot be told") : none2();
}
function both(a, b) {
  return b === false ? false : a && b;
}
function negate(outcome) {
  return outcome === void 0 ? void 0 : !outcome;
}

// src/diff/schema/numbers.ts
var one = { units: 1n, scale: 0 };
var maxTries = 2e3;
function solveNumber(yes, no) {
  const set = {
    low: void 0,
    high: void 0,
    step: void 0,
    notSteps: [],
    notInteger: false,
    except: /* @__PURE__ */ new Set()
  };
  for (const node of yes) if (!narrow(set, node)) return unsure("a number has too many digits to compare");
  for (const node of no) {
    if (node.multipleOf !== void 0) {
      const step2 = decimal(node.multipleOf);
      if (!step2) return unsure("a number has too many digits to compare");
      set.notSteps.push(step2);
    }
    if (node.integer) set.notInteger = true;
    for (const value of node.values ?? []) if (typeof value === "number") set.except.add(value);
  }
  if (set.notInteger) set.notSteps.push(one);
  const { step, low, high } = set;
  if (step && set.notSteps.some((other) => isMultiple(step, other))) {
    return none2();
  }
  if (low && high) {
    const order = compare(low.at, high.at);
    if (order > 0 || order === 0 && (low.strict || high.strict)) return none2();
  }
  return step ? solveSteps(set, step) : solveDense(set);
}
function narrow(set, node) {
  const range = node.format === void 0 ? void 0 : numberFormats.get(node.format);
  const bounds2 = [
    [node.minimum, "low", false],
    [node.exclusiveMinimum, "low", true],
    [node.maximum, "high", false],
    [node.exclusiveMaximum, "high", true],
    [range?.min, "low", false],
    [range?.max, "high", false]
  ];
  for (const [value, side, strict] of bounds2) {
    if (value === void 0) continue;
    const at = decimal(value);
    if (!at) return false;
    const known = set[side];
    const order = known ? compare(at, known.at) * (side === "low" ? 1 : -1) : 1;
    if (order > 0 || order === 0 && strict) set[side] = { at, strict };
  }
  const steps = [node.multipleOf === void 0 ? void 0 : decimal(node.multipleOf)];
  if (node.multipleOf !== void 0 && !steps[0]) return false;
  if (node.integer || range?.whole) steps.push(one);
  for (const step of steps) if (step) set.step = set.step ? leastCommonMultiple(set.step, step) : step;
  return true;
}
function solveSteps(set, step) {
  const { low, high } = set;
  let first;
  let last2;
  if (low) {
    const [at, unit] = align(low.at, step);
    first = floorDivide(at, unit);
    if (first * unit < at || low.strict && first * unit === at) first++;
  }
  if (high) {
    const [at, unit] = align(high.at, step);
    last2 = floorDivide(at, unit);
    if (high.strict && last2 * unit === at) last2--;
  }
  if (first !== void 0 && last2 !== void 0 && first > last2) return none2();
  const isBounded = first !== void 0 && last2 !== void 0 && last2 - first < BigInt(maxTries);
  let inexact = false;
  for (let index = 0n; index < BigInt(maxTries); index++) {
    let factor;
    if (first !== void 0 && (first >= 0n || last2 === void 0)) factor = first + index;
    else if (last2 !== void 0 && (last2 <= 0n || first === void 0)) factor = last2 - index;
    else factor = index % 2n === 0n ? index / 2n : -(index + 1n) / 2n;
    if (isBounded) factor = first + index;
    if (last2 !== void 0 && factor > last2) {
      if (isBounded) break;
      continue;
    }
    if (first !== void 0 && factor < first) continue;
    const value = accept(set, { units: factor * step.units, scale: step.scale });
    if (value !== void 0) return found(value);
    inexact ||= !isExact({ units: factor * step.units, scale: step.scale });
  }
  if (isBounded && !inexact) return none2();
  for (const start of [first, last2]) {
    for (const times of [2n, 3n, 4n, 10n, 1000n, 1n << 60n]) {
      const value = accept(set, { units: (start ?? 1n) * times * step.units, scale: step.scale });
      if (value !== void 0) return found(value);
    }
  }
  return unsure("no number could be found that tells the two apart, and none was ruled out");
}
function solveDense(set) {
  const { low, high } = set;
  const candidates2 = [];
  for (const units of [0n, 1n, 5n, -1n, 15n, 25n, 33n]) candidates2.push({ units, scale: 0 }, { units, scale: 1 });
  const spread = [1n, 3n, 7n, 10n, 15n, 1001n];
  if (low && high && compare(low.at, high.at) !== 0) {
    const [a, b, scale] = align(low.at, high.at);
    for (const part of spread) candidates2.push({ units: a * 10000n + (b - a) * part, scale: scale + 4 });
  }
  for (const bound of [low, high]) {
    if (!bound) continue;
    candidates2.push(bound.at);
    const sign = bound === low ? 1n : -1n;
    const unit = 10n ** BigInt(bound.at.scale);
    for (const part of spread) {
      candidates2.push({ units: bound.at.units + sign * part * unit, scale: bound.at.scale });
      candidates2.push({ units: bound.at.units * 100n + sign * part * unit, scale: bound.at.scale + 2 });
      candidates2.push({
        units: bound.at.units * (bound.at.units * sign > 0n ? 100n + part : 100n - part) / 100n,
        scale: bound.at.scale
      });
    }
  }
  for (let index = 0n; index < BigInt(set.except.size) + 1n && index < BigInt(maxTries); index++) {
    const base = low?.at ?? high?.at ?? { units: 0n, scale: 0 };
    const sign = low ? 1n : -1n;
    candidates2.push({
      units: base.units * 1000n + sign * (index * 7n + 3n) * 10n ** BigInt(base.scale),
      scale: base.scale + 3
    });
  }
  for (const candidate of candidates2) {
    const value = accept(set, candidate);
    if (value !== void 0) return found(value);
  }
  if (low && high && compare(low.at, high.at) === 0 && isExact(low.at)) return none2();
  return unsure("no number of double precision could be found that tells the two apart");
}
function accept(set, candidate) {
  const value = toNumber(candidate);
  if (!Number.isFinite(value) || set.except.has(value)) return void 0;
  const exact = decimal(value);
  if (!exact) return void 0;
  const { low, high, step, notSteps } = set;
  if (low && compare(exact, low.at) < (low.strict ? 1 : 0)) return void 0;
  if (high && compare(exact, high.at) > (high.strict ? -1 : 0)) return void 0;
  if (step && !isMultiple(exact, step)) return void 0;
  return notSteps.some((other) => isMultiple(exact, other)) ? void 0 : Object.is(value, -0) ? 0 : value;
}
function isExact(value) {
  const rounded = decimal(toNumber(value));
  return rounded !== void 0 && compare(rounded, value) === 0;
}
function floorDivide(a, b) {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

// src/diff/schema/objects.ts
var maxExtra = 200;
var maxPatterns = 4;
function solveObject(yes, leaf, solver) {
  const task = { yes, leaf, required: /* @__PURE__ */ new Set(), min: 0, max: Number.POSITIVE_INFINITY, solver };
  for (const node of [...yes].reverse()) {
    for (const name2 of node.required ?? []) task.required.add(name2);
    task.min = Math.max(task.min, node.minProperties ?? 0);
    task.max = Math.min(task.max, node.maxProperties ?? Number.POSITIVE_INFINITY);
    if (node.spokenOf !== void 0 && !isSpokenOf(node.spokenOf, node, yes, solver.space.anything.id)) return none2();
  }
  if (task.min > task.max || task.required.size > task.max) return none2();
  return decided(() => placeSome2(task)) ?? unsure("a pattern of property names cannot be run");
}
function isSpokenOf(name2, by, yes, anything) {
  for (const node of yes) {
    if (node === by || node.spokenOf === name2) continue;
    if (node.properties?.has(name2) || node.required?.includes(name2)) return true;
    if (node.additional && node.additional.id !== anything) return true;
    for (const pattern of node.patternProperties?.keys() ?? [])
      if (decided(() => test(pattern, name2)) !== false) return true;
  }
  return false;
}
function placeSome2(task) {
  const some2 = [];
  for (const node of task.yes) {
    if (node.someProperty) some2.push(node.someProperty);
    if (node.someName) some2.push({ name: node.someName });
  }
  const failures = new Alternatives();
  const place = (index, breaks) => {
    const demand = some2[index];
    if (!demand) return fill(task, breaks);
    for (const name2 of candidates(task, demand, failures)) {
      const next = new Map(breaks);
      next.set(name2, [...breaks.get(name2) ?? [], ..."name" in demand ? [] : [demand.breaks]]);
      const answer = place(index + 1, next);
      if (answer.is === "found") return answer;
      failures.add(answer);
    }
    return failures.answer();
  };
  return place(0, /* @__PURE__ */ new Map());
}
function candidates(task, demand, failures) {
  const listed = listedNames(task);
  if ("name" in demand) {
    const names2 = [...listed].filter((name2) => evaluate(demand.name, name2) === false);
    return [...names2, ...newNames(task, [], [], [demand.name], failures)];
  }
  const fits = (name2) => !demand.except.has(name2) && (demand.inside === void 0 || test(demand.inside, name2)) && !demand.outside.some((pattern) => test(pattern, name2));
  const inside2 = demand.inside === void 0 ? [] : [demand.inside];
  return [
    ...[...listed].filter(fits),
    ...newNames(
      task,
      inside2,
      demand.outside,
      [task.solver.space.make({ values: [...demand.except].sort() })],
      failures
    )
  ];
}
function listedNames(task) {
  const names2 = new Set(task.required);
  for (const node of task.yes) for (const name2 of node.properties?.keys() ?? []) names2.add(name2);
  return names2;
}
function newNames(task, inside2, outside, refusing, failures) {
  const { space, ask } = task.solver;
  const listed = listedNames(task);
  const nameRules = task.yes.map((node) => node.propertyNames).filter((node) => node !== void 0);
  const patterns = /* @__PURE__ */ new Set();
  for (const node of task.yes) for (const pattern of node.patternProperties?.keys() ?? []) patterns.add(pattern);
  for (const pattern of [...inside2, ...outside]) patterns.delete(pattern);
  const isPlain = nameRules.length === 0 && inside2.length === 0 && outside.length === 0 && refusing.every((node) => node.values);
  if (isPlain && patterns.size === 0)
    return [plainName(task, (name2) => !listed.has(name2) && refusing.every((node) => evaluate(node, name2) === false))];
  if (patterns.size > maxPatterns) {
    failures.add(unsure("too many patterns of property names"));
    return [];
  }
  const free = [...patterns];
  const names2 = [];
  const refused = [...refusing, space.make({ values: [...listed].sort() })];
  for (let mask = 0; mask < 1 << free.length; mask++) {
    const matching = [...inside2, ...free.filter((_, index) => mask & 1 << index)];
    const missing = [...outside, ...free.filter((_, index) => !(mask & 1 << index))];
    const yes = [space.make({ types: STRING }), ...nameRules, ...matching.map((pattern) => space.make({ pattern }))];
    const answer = ask(yes, [...refused, ...missing.map((pattern) => space.make({ pattern, types: STRING }))]);
    if (answer.is === "found") names2.push(answer.value);
    else failures.add(answer);
  }
  return names2;
}
function plainName(task, isFree) {
  for (let index = 0; ; index++) {
    const name2 = index === 0 ? "other" : "other" + index;
    if (task.solver.space.isFresh(name2) && isFree(name2)) return name2;
  }
}
function fill(task, breaks) {
  const { yes, required, solver } = task;
  const values = /* @__PURE__ */ new Map();
  let doubt;
  for (const name2 of /* @__PURE__ */ new Set([...breaks.keys(), ...required])) {
    if (yes.some((node) => node.propertyNames && evaluate(node.propertyNames, name2) === false)) return none2();
    const answer = solver.ask(
      yes.flatMap((node) => childrenFor(node, name2)),
      breaks.get(name2) ?? []
    );
    if (answer.is === "none") return answer;
    if (answer.is === "unsure") doubt ??= answer;
    else values.set(name2, answer.value);
  }
  if (values.size > task.max) return none2();
  if (doubt) return doubt;
  return addMore(task, values, task.min);
}
function addMore(task, values, min) {
  const { yes, solver } = task;
  const failures = new Alternatives();
  const tried = new Set(values.keys());
  const add = (name2) => {
    tried.add(name2);
    if (yes.some((node) => node.propertyNames && evaluate(node.propertyNames, name2) === false)) return false;
    const answer = solver.ask(
      yes.flatMap((node) => childrenFor(node, name2)),
      []
    );
    if (answer.is === "found") values.set(name2, answer.value);
    else failures.add(answer);
    return answer.is === "found";
  };
  for (const name2 of listedNames(task)) if (values.size < min && !tried.has(name2)) add(name2);
  const known = solver.space.make({ values: [...tried].sort() });
  for (let extra = 0; values.size < min; extra++) {
    if (extra > maxExtra) return unsure("the object would need too many properties");
    const refused = extra === 0 ? [known] : [solver.space.make({ values: [...tried].sort() })];
    const names2 = newNames(task, [], [], refused, failures).filter((name2) => !tried.has(name2));
    if (!names2.some(add)) return failures.answer();
  }
  const object = objectFrom(values);
  if (!task.leaf.some((node) => node.values?.some((value) => equalJson(value, object)))) return found(object);
  if (values.size >= task.max) return values.size === 0 ? none2() : unsure("only listed objects were found");
  return min > task.min + 3 ? unsure("only listed objects were found") : addMore(task, values, values.size + 1);
}

// src/diff/schema/reasons.ts
function reasonsAgainst(node, type, known, space) {
  const ways = [];
  const accept2 = (...yes) => ways.push({ yes, no: [], leaf: [] });
  const refuse = (...no) => ways.push({ yes: [], no, leaf: [] });
  const make = (keywords) => accept2(space.make(keywords));
  const breakLeaf = (keywords) => ways.push({ yes: [], no: [], leaf: [space.make(keywords)] });
  const canHold = (child) => ((child.types ?? ANY) & type) !== 0 && !known.denied.has(child.id) && !child.never;
  if (node.values) breakLeaf({ values: node.values });
  if (node.ref) refuse(node.ref);
  for (const member of node.allOf ?? []) if (!known.yes.has(member.id)) refuse(member);
  if (node.anyOf && !node.anyOf.some((member) => known.yes.has(member.id))) refuse(...node.anyOf);
  if (node.oneOf && !addOneOf(node.oneOf, canHold, ways)) return void 0;
  if (node.not && canHold(node.not)) accept2(node.not);
  if (node.if) {
    if (node.then && canHold(node.if)) ways.push({ yes: [node.if], no: [node.then], leaf: [] });
    if (node.else) refuse(node.if, node.else);
  }
  switch (type) {
    case NUMBER:
      addNumber(node, make, breakLeaf);
      break;
    case STRING:
      if (node.minLength !== void 0) make({ maxLength: node.minLength - 1 });
      if (node.maxLength !== void 0) make({ minLength: node.maxLength + 1 });
      if (node.pattern !== void 0) breakLeaf({ pattern: node.pattern });
      if (node.format !== void 0 && stringFormats.has(node.format)) breakLeaf({ format: node.format });
      break;
    case ARRAY:
      addArray(node, make, known, space);
      break;
    case OBJECT:
      addObject(node, ways, known, space);
      break;
  }
  if (type === OBJECT && node.unevaluatedProperties || type === ARRAY && node.unevaluatedItems) {
    const cases = unevaluatedCases(node, type, space);
    if (!cases) return void 0;
    for (const { yes, no, closing } of cases)
      if (closing !== space.anything) ways.push({ yes, no: [...no, closing], leaf: [] });
  }
  return ways;
}
var maxPairs = 3e3;
function addOneOf(members, canHold, ways) {
  ways.push({ yes: [], no: members, leaf: [] });
  const able = members.filter(canHold);
  if (able.length * (able.length - 1) / 2 > maxPairs) return false;
  for (const [index, member] of able.entries()) {
    for (const other of able.slice(index + 1)) ways.push({ yes: [member, other], no: [], leaf: [] });
  }
  return true;
}
function addNumber(node, make, breakLeaf) {
  if (node.minimum !== void 0) make({ exclusiveMaximum: node.minimum });
  if (node.exclusiveMinimum !== void 0) make({ maximum: node.exclusiveMinimum });
  if (node.maximum !== void 0) make({ exclusiveMinimum: node.maximum });
  if (node.exclusiveMaximum !== void 0) make({ minimum: node.exclusiveMaximum });
  if (node.multipleOf !== void 0) breakLeaf({ multipleOf: node.multipleOf });
  const range = node.format === void 0 ? void 0 : numberFormats.get(node.format);
  if (node.integer || range?.whole) breakLeaf({ integer: true });
  if (!range) return;
  make({ exclusiveMaximum: Number(range.min) });
  if (range.whole) make({ minimum: Number(range.max) + (Number(range.max) < 2 ** 53 ? 1 : 0) });
  else make({ exclusiveMinimum: Number(range.max) });
}
function addArray(node, make, known, space) {
  if (node.minItems !== void 0) make({ maxItems: node.minItems - 1 });
  if (node.maxItems !== void 0) make({ minItems: node.maxItems + 1 });
  if (node.uniqueItems && !some(known, (other) => other.uniqueItems)) make({ repeats: true });
  const prefix = node.prefixItems ?? [];
  for (const [index, child] of prefix.entries()) {
    if (child.id === space.anything.id || some(known, (other) => other.prefixItems?.[index]?.id === child.id)) continue;
    const slots = Array.from({ length: index }, () => space.anything);
    make({ minItems: index + 1, prefixItems: [...slots, space.make({ not: child })] });
  }
  const { items, contains } = node;
  const isKept = (other) => other.items?.id === items?.id && (other.prefixItems?.length ?? 0) <= prefix.length;
  if (items && items.id !== space.anything.id && !some(known, isKept))
    make({ someItem: { from: prefix.length, breaks: items } });
  if (!contains) return;
  const min = node.minContains ?? 1;
  if (min === 1) make({ items: space.make({ not: contains }) });
  else if (min > 1) make({ contains, minContains: 0, maxContains: min - 1 });
  if (node.maxContains !== void 0) make({ contains, minContains: node.maxContains + 1 });
}
function addObject(node, ways, known, space) {
  const make = (keywords) => ways.push({ yes: [space.make(keywords)], no: [], leaf: [] });
  for (const name2 of node.required ?? []) {
    if (!some(known, (other) => other.required?.includes(name2))) make({ properties: /* @__PURE__ */ new Map([[name2, space.nothing]]) });
  }
  for (const [name2, child] of node.properties ?? []) {
    if (child.id === space.anything.id || some(known, (other) => other.properties?.get(name2)?.id === child.id)) continue;
    const broken = child.never ? space.anything : space.make({ not: child });
    make({ required: [name2], properties: /* @__PURE__ */ new Map([[name2, broken]]), ...known.openWorld ? { spokenOf: name2 } : {} });
  }
  for (const [pattern, child] of node.patternProperties ?? []) {
    if (child.id === space.anything.id || some(known, (other) => other.patternProperties?.get(pattern)?.id === child.id))
      continue;
    make({ someProperty: { except: /* @__PURE__ */ new Set(), outside: [], inside: pattern, breaks: child } });
  }
  const { additional } = node;
  if (additional && additional.id !== space.anything.id && !some(known, (other) => closesAsMuch(other, node))) {
    const outside = [...node.patternProperties?.keys() ?? []];
    make({
      someProperty: { except: new Set(node.properties?.keys()), outside, inside: void 0, breaks: additional }
    });
  }
  if (node.minProperties !== void 0) make({ maxProperties: node.minProperties - 1 });
  if (node.maxProperties !== void 0) make({ minProperties: node.maxProperties + 1 });
  const { propertyNames } = node;
  if (propertyNames && !some(known, (other) => other.propertyNames?.id === propertyNames.id))
    make({ someName: propertyNames });
  for (const [name2, others] of node.dependentRequired ?? []) {
    for (const other of others) make({ required: [name2], properties: /* @__PURE__ */ new Map([[other, space.nothing]]) });
  }
  for (const [name2, child] of node.dependentSchemas ?? []) {
    ways.push({ yes: [space.make({ required: [name2] })], no: [child], leaf: [] });
  }
}
function closesAsMuch(other, node) {
  if (other.additional?.id !== node.additional?.id) return false;
  for (const name2 of other.properties?.keys() ?? []) if (!node.properties?.has(name2)) return false;
  for (const pattern of other.patternProperties?.keys() ?? []) if (!node.patternProperties?.has(pattern)) return false;
  return true;
}
function some(known, test2) {
  for (const node of known.yes.values()) if (test2(node)) return true;
  return false;
}

// src/diff/schema/state.ts
function emptyState() {
  return { yes: /* @__PURE__ */ new Map(), denied: /* @__PURE__ */ new Set(), leaf: [], open: [], refused: [], doubt: void 0 };
}
function copyState(state, open) {
  return {
    ...state,
    yes: new Map(state.yes),
    denied: new Set(state.denied),
    leaf: [...state.leaf],
    open: [...open],
    refused: [...state.refused]
  };
}
function isUnionAlone(node) {
  const { id: _id, fullId: _fullId, hasModes: _hasModes, notes: _notes, anyOf: _anyOf, ...rest } = node;
  return Object.keys(rest).length === 0;
}
function keyOf(nodes) {
  if (nodes.length === 1) return String(nodes[0].id);
  return [...new Set(nodes.map((node) => node.id))].sort((a, b) => a - b).join(",");
}

// src/diff/schema/language.ts
var maxProductStates = 2e3;
var maxWork = 3e5;
function languageOf(demands) {
  const groups = groupCharacters(demands);
  const budget = { left: maxWork };
  const parts = demands.map((demand) => determinize(demand.machine, groups, budget));
  const states = [demands.map(() => 0)];
  const numbers = /* @__PURE__ */ new Map([[states[0].join(","), 0]]);
  const next = [];
  const accepting = [];
  for (let at = 0; at < states.length; at++) {
    if (states.length > maxProductStates) return void 0;
    const state = states[at];
    accepting.push(state.every((part, index) => parts[index].accepts(part) === demands[index].wanted) ? 1 : 0);
    for (let group = 0; group < groups.length; group++) {
      const target = [];
      let isDead = false;
      for (const [index, part] of state.entries()) {
        const to = parts[index].step(part, group);
        if (budget.left <= 0) return void 0;
        if (parts[index].isEmpty(to) && demands[index].wanted) isDead = true;
        target.push(to);
      }
      if (isDead) {
        next.push(-1);
        continue;
      }
      const key2 = target.join(",");
      let number = numbers.get(key2);
      if (number === void 0) {
        number = states.length;
        numbers.set(key2, number);
        states.push(target);
      }
      next.push(number);
    }
  }
  return { size: states.length, groups, next: Int32Array.from(next), accepting: Uint8Array.from(accepting) };
}
function groupCharacters(demands) {
  const sets = /* @__PURE__ */ new Map();
  for (const { machine } of demands) for (const set of machine.reads) if (set) sets.set(set.join(), set);
  const cuts = /* @__PURE__ */ new Set([everything[0], everything[2]]);
  for (const set of sets.values()) {
    for (let index = 0; index < set.length; index += 2) cuts.add(set[index]).add(set[index + 1] + 1);
  }
  cuts.add(everything[1] + 1);
  const sorted = [...cuts].filter((cut) => cut <= everything[3]).sort((a, b) => a - b);
  const groups = /* @__PURE__ */ new Map();
  for (const [index, from] of sorted.entries()) {
    if (from > everything[1] && from < everything[2]) continue;
    const to = (sorted[index + 1] ?? everything[3] + 1) - 1;
    let signature = "";
    for (const set of sets.values()) signature += includes(set, from) ? "1" : "0";
    const group = groups.get(signature);
    if (group) group.push(from, to);
    else groups.set(signature, [from, to]);
  }
  return [...groups.values()].sort((a, b) => rank2(a) - rank2(b));
}
var readable = [97, 122, 48, 57, 65, 90, 45, 45, 95, 95, 46, 46, 47, 47, 32, 32, 33, 126];
function rank2(group) {
  for (let index = 0; index < readable.length; index += 2) {
    for (let at = 0; at < group.length; at += 2) {
      if (group[at] <= readable[index + 1] && group[at + 1] >= readable[index]) return index;
    }
  }
  return readable.length;
}
function determinize(machine, groups, budget) {
  const states = [];
  const numbers = /* @__PURE__ */ new Map();
  const steps = /* @__PURE__ */ new Map();
  const acceptance = [];
  const number = (members) => {
    const kept3 = members.includes(machine.accept) ? [machine.accept] : members;
    const key2 = kept3.join(",");
    let known = numbers.get(key2);
    if (known === void 0) {
      known = states.length;
      numbers.set(key2, known);
      states.push(kept3);
    }
    return known;
  };
  states.push(closure(machine, [machine.start], true, false));
  return {
    step(state, group) {
      const key2 = state * groups.length + group;
      const known = steps.get(key2);
      if (known !== void 0) return known;
      const code = groups[group][0];
      const reached = /* @__PURE__ */ new Set();
      for (const at of states[state]) {
        const set = machine.reads[at];
        if (set && includes(set, code)) reached.add(machine.goes[at]);
      }
      const members = closure(machine, reached, false, false);
      budget.left -= states[state].length + members.length + 1;
      const to = number(members);
      steps.set(key2, to);
      return to;
    },
    accepts(state) {
      acceptance[state] ??= closure(machine, states[state], state === 0, true).includes(machine.accept);
      return acceptance[state];
    },
    isEmpty: (state) => states[state].length === 0
  };
}

// src/diff/schema/enumerate.ts
var maxLayerBytes = 2e7;
var maxStringLength = 2e5;
var maxSteps2 = 4e5;
function findString(language, min, max, isWanted, refused) {
  const layers = layersOf(language);
  if (!layers) return { is: "unsure" };
  const characters = charactersOf(language.groups, refused + 1);
  const budget = { left: maxSteps2 };
  const horizon = Math.max(min, layers.first) + layers.period * (refused + 1);
  let isComplete = true;
  for (let length = min; length <= Math.min(max, horizon); length++) {
    if (layers.at(length)[0] === 0) continue;
    if (length > maxStringLength) return { is: "unsure" };
    for (const text of stringsOf(language, layers, length, characters, budget)) {
      if (isWanted(text)) return { is: "found", value: text };
      if (budget.left <= 0) {
        isComplete = false;
        break;
      }
    }
    if (!isComplete) break;
  }
  return isComplete ? { is: "none" } : { is: "unsure" };
}
function layersOf(language) {
  const { size, groups, next } = language;
  const layers = [language.accepting];
  const seen = /* @__PURE__ */ new Map([[keyOf2(language.accepting), 0]]);
  for (; ; ) {
    const before = layers.at(-1);
    const layer = new Uint8Array(size);
    for (let state = 0; state < size; state++) {
      for (let group = 0; group < groups.length; group++) {
        const to = next[state * groups.length + group];
        if (to >= 0 && before[to]) {
          layer[state] = 1;
          break;
        }
      }
    }
    const key2 = keyOf2(layer);
    const first = seen.get(key2);
    if (first !== void 0) {
      const period = layers.length - first;
      return {
        first,
        period,
        at: (steps) => layers[steps < layers.length ? steps : first + (steps - first) % period]
      };
    }
    if (layers.length * size > maxLayerBytes) return void 0;
    seen.set(key2, layers.length);
    layers.push(layer);
  }
}
function keyOf2(layer) {
  return Buffer.from(layer.buffer, layer.byteOffset, layer.byteLength).toString("latin1");
}
function* stringsOf(language, layers, length, characters, budget) {
  const { groups, next } = language;
  const width = groups.length;
  const path2 = [];
  const frames = [{ state: 0, group: 0, character: 0 }];
  while (frames.length > 0) {
    const frame = frames.at(-1);
    if (budget.left-- <= 0) return;
    if (frames.length - 1 === length) {
      yield path2.join("");
      frames.pop();
      path2.pop();
      continue;
    }
    const layer = layers.at(length - frames.length);
    while (frame.group < width) {
      const to = next[frame.state * width + frame.group];
      if (to >= 0 && layer[to] && frame.character < characters[frame.group].length) break;
      frame.group++;
      frame.character = 0;
    }
    if (frame.group >= width) {
      frames.pop();
      path2.pop();
      continue;
    }
    path2.push(characters[frame.group][frame.character]);
    frame.character++;
    frames.push({ state: next[frame.state * width + frame.group], group: 0, character: 0 });
  }
}
function charactersOf(groups, count) {
  return groups.map((group) => {
    const codes = /* @__PURE__ */ new Set();
    const add = (from, to) => {
      for (let code = from; code <= to && codes.size < count; code++) codes.add(code);
    };
    for (let index = 0; index < readable.length; index += 2) {
      for (let at = 0; at < group.length; at += 2)
        add(Math.max(readable[index], group[at]), Math.min(readable[index + 1], group[at + 1]));
    }
    for (let at = 0; at < group.length; at += 2) add(group[at], group[at + 1]);
    return [...codes].map((code) => String.fromCodePoint(code));
  });
}

// src/diff/schema/strings.ts
var maxTries2 = 60;
var maxKept2 = 500;
var kept2 = /* @__PURE__ */ new Map();
function solveString(yes, no) {
  const set = collect(yes, no);
  if (set.min > set.max) return none2();
  for (const pattern of set.notPatterns) if (set.patterns.has(pattern)) return none2();
  for (const format of set.notFormats) for (const held of set.formats) if (formatWithin(held, format)) return none2();
  for (const format of set.formats) {
    for (const sample of stringFormats.get(format).samples) if (isIn(set, sample)) return found(sample);
  }
  const language = build(set, false);
  if (!language) return guess(set);
  const isPlain = set.formats.size === 0 && set.notFormats.size === 0;
  const wanted = isPlain ? (text) => !set.except.has(text) : limited((text) => isIn(set, text));
  for (const strict of set.notFormats.size > 0 ? [true, false] : [false]) {
    const searched = strict ? build(set, true) : language;
    if (!searched) continue;
    if (set.min === 0 && set.max > 0) {
      const strings2 = findString(searched, 1, Math.min(set.max, 50), wanted, set.except.size);
      if (strings2.is === "found") return found(strings2.value);
    }
    const strings = findString(searched, set.min, set.max, wanted, set.except.size);
    if (strings.is === "found") return found(strings.value);
    if (strings.is === "none" && !strict && isPlain) return none2();
    if (strings.is === "none" && !strict && isEmpty(language, set)) return none2();
  }
  return unsure(
    isPlain ? "the patterns allow too many strings to try" : "no string of the format was found that tells the two apart"
  );
}
function isEmpty(language, set) {
  return findString(language, set.min, set.max, () => true, 0).is === "none";
}
function collect(yes, no) {
  const set = {
    min: 0,
    max: Number.POSITIVE_INFINITY,
    patterns: /* @__PURE__ */ new Set(),
    notPatterns: /* @__PURE__ */ new Set(),
    formats: /* @__PURE__ */ new Set(),
    notFormats: /* @__PURE__ */ new Set(),
    except: /* @__PURE__ */ new Set()
  };
  for (const node of yes) {
    set.min = Math.max(set.min, node.minLength ?? 0);
    set.max = Math.min(set.max, node.maxLength ?? Number.POSITIVE_INFINITY);
    if (node.pattern !== void 0) set.patterns.add(node.pattern);
    if (node.format !== void 0 && stringFormats.has(node.format)) set.formats.add(node.format);
  }
  for (const node of no) {
    if (node.pattern !== void 0) set.notPatterns.add(node.pattern);
    if (node.format !== void 0 && stringFormats.has(node.format)) set.notFormats.add(node.format);
    for (const value of node.values ?? []) if (typeof value === "string") set.except.add(value);
  }
  return set;
}
function build(set, strict) {
  const key2 = JSON.stringify([
    [...set.patterns],
    [...set.notPatterns],
    [...set.formats],
    strict ? [...set.notFormats] : []
  ]);
  if (kept2.has(key2)) return kept2.get(key2);
  if (kept2.size >= maxKept2) kept2.clear();
  const language = buildAnew(set, strict);
  kept2.set(key2, language);
  return language;
}
function buildAnew(set, strict) {
  const demands = [];
  const wanted = [...set.patterns, ...[...set.formats].map(withinOf).filter((pattern) => pattern !== void 0)];
  for (const pattern of wanted) {
    const parts = demandsOf(pattern);
    if (!parts) return void 0;
    demands.push(...parts);
  }
  const unwanted = [
    ...set.notPatterns,
    ...strict ? [...set.notFormats].map(withinOf).filter((pattern) => pattern !== void 0) : []
  ];
  for (const pattern of unwanted) {
    const parts = demandsOf(pattern);
    if (parts?.length !== 1) return void 0;
    demands.push({ machine: parts[0].machine, wanted: !parts[0].wanted });
  }
  return languageOf(demands);
}
function withinOf(format) {
  return stringFormats.get(format)?.within;
}
function guess(set) {
  const candidates2 = [
    "",
    "a",
    "A",
    "0",
    "aA0-_",
    "text",
    "!",
    " ",
    "12345",
    "abcdefghij",
    "Aa1!Aa1!Aa1!",
    "é",
    "/",
    "a@b"
  ];
  const wanted = limited((text) => isIn(set, text));
  for (const pattern of [...set.patterns, void 0]) {
    const demands = pattern === void 0 ? [] : demandsOf(pattern);
    const language = demands && languageOf(demands);
    if (!language) continue;
    const strings = findString(language, set.min, set.max, wanted, 2);
    if (strings.is === "found") return found(strings.value);
    if (pattern !== void 0 && isEmpty(language, set)) return none2();
  }
  for (const candidate of candidates2) {
    const text = candidate.length >= set.min ? candidate : candidate + "a".repeat(Math.min(set.min, 1e4) - candidate.length);
    if (isIn(set, text)) return found(text);
  }
  return unsure(
    "a pattern is not a regular expression in the strict sense, or too large, and sampling showed no difference"
  );
}
function limited(test2) {
  let left = maxTries2;
  return (text) => left-- > 0 && test2(text);
}
function isIn(set, text) {
  const length = lengthOf(text);
  if (length < set.min || length > set.max || set.except.has(text)) return false;
  for (const pattern of set.patterns) if (matches(pattern, text) !== true) return false;
  for (const pattern of set.notPatterns) if (matches(pattern, text) !== false) return false;
  for (const format of set.formats) if (!stringFormats.get(format).test(text)) return false;
  for (const format of set.notFormats) if (stringFormats.get(format).test(text)) return false;
  return true;
}

// src/diff/schema/solver.ts
var maxDepth4 = 260;
var maxNesting = 1100;
var tooMany = "the comparison took too many steps";
var tooManyBranches = "the outcome depends on too many branches";
var tooDeep = "the schemas are nested too deep to be compared";
var smallProduct = 12;
function createSolver(space, options) {
  const answers = /* @__PURE__ */ new Map();
  const openQuestions = /* @__PURE__ */ new Map();
  const assumptions = [];
  let steps = 0;
  let limit = options.maxSteps;
  let allowance = options.maxSteps * 4;
  let depth = 0;
  let nesting = 0;
  const ask = (yes, no) => {
    if (depth === 0) {
      allowance -= steps;
      steps = 0;
      limit = Math.min(options.maxSteps, allowance);
    }
    steps += 0.05;
    const key2 = keyOf(yes) + "-" + keyOf(no);
    const known = answers.get(key2);
    if (known) return known;
    const open = openQuestions.get(key2);
    if (open !== void 0) return none2(open);
    if (limit <= 0) return unsure(tooMany);
    if (depth >= maxDepth4 || nesting >= maxNesting) return unsure(tooDeep);
    const level = depth++;
    nesting += 4;
    openQuestions.set(key2, level);
    assumptions[level] = [];
    let answer = attempt(yes, no);
    depth--;
    nesting -= 4;
    openQuestions.delete(key2);
    const resting = assumptions.pop();
    if (answer.is === "none" && answer.assumed >= level) answer = none2();
    else if (answer.is === "none") {
      answers.set(key2, answer);
      assumptions[answer.assumed].push(key2, ...resting);
      for (const other of resting) answers.set(other, none2(answer.assumed));
      return answer;
    }
    for (const other of resting) {
      if (answer.is === "none") answers.set(other, none2());
      else answers.delete(other);
    }
    if (answer.is !== "unsure" || steps <= limit) answers.set(key2, answer);
    return answer;
  };
  function attempt(yes, no) {
    const values = listedValues(yes);
    if (values) {
      steps += values.length * (yes.length + no.length);
      return firstOf(values, yes, no);
    }
    const failures = new Alternatives();
    for (const type of typeBits) {
      const state = emptyState();
      if (!expand(state, type, yes, no)) continue;
      const answer = search(state, type, yes, no, true);
      if (answer.is === "found") return answer;
      failures.add(answer);
    }
    return failures.answer();
  }
  function expand(state, type, yes, no) {
    const accepted = [...yes];
    const refused = [...no];
    for (let next = accepted.pop(); next; next = accepted.pop()) {
      const node = unwrap(next);
      if (state.yes.has(node.id)) continue;
      steps += 0.1;
      if (node.never || !((node.types ?? ANY) & type) || state.denied.has(node.id)) return false;
      state.yes.set(node.id, node);
      if (node.unresolved !== void 0) state.doubt = `the reference ${node.unresolved} leads nowhere`;
      if (node.ref) accepted.push(node.ref);
      if (node.allOf) accepted.push(...node.allOf);
      if (node.not) refused.push(node.not);
      const choices = choicesOf(node, type, space);
      if (choices) state.open.push(...choices);
      else state.doubt = tooManyBranches;
    }
    for (let next = refused.pop(); next; next = refused.pop()) {
      const node = unwrap(next);
      steps += 0.1;
      if (state.denied.has(node.id) || node.never || !((node.types ?? ANY) & type)) continue;
      if (state.yes.has(node.id) || node.id === space.anything.id) return false;
      if (node.unresolved !== void 0) {
        state.doubt = `the reference ${node.unresolved} leads nowhere`;
        state.denied.add(node.id);
        continue;
      }
      state.denied.add(node.id);
      if (node.anyOf && isUnionAlone(node)) refused.push(...node.anyOf);
      else state.refused.push(node);
    }
    return true;
  }
  function search(state, type, outerYes, outerNo, isTop) {
    for (; ; ) {
      if (steps++ > limit) return unsure(tooMany);
      if (!settle(state, type)) return none2();
      if (state.open.length > 0) break;
      const answer = solveLeaf(state, type);
      if (answer.is === "none") return answer;
      const ways = nextRefusal(state, type, answer.is === "found" ? answer.value : void 0, answer.is === "found");
      if (!ways) return answer.is === "found" && state.doubt !== void 0 ? unsure(state.doubt) : answer;
      state.open.push(ways);
    }
    const failures = new Alternatives();
    let open = state.open;
    const product = open.reduce((size, ways) => size * ways.length, 1);
    if (isTop && open.length > 1 && product > smallProduct) {
      const sieved = sieve(state, type, outerYes, outerNo, failures);
      if (!Array.isArray(sieved)) return sieved;
      open = sieved;
    }
    let shortest = 0;
    for (let index = 1; index < open.length; index++)
      if (open[index].length < open[shortest].length) shortest = index;
    const rest = open.filter((_, index) => index !== shortest);
    for (const way of open[shortest]) {
      const answer = follow(state, type, way, rest, outerYes, outerNo);
      if (answer.is === "found") return answer;
      failures.add(answer);
      if (steps > limit) break;
    }
    return failures.answer();
  }
  function follow(state, type, way, rest, outerYes, outerNo) {
    if (nesting >= maxNesting) return unsure(tooDeep);
    const next = copyState(state, rest);
    next.leaf.push(...way.leaf);
    if (!expand(next, type, way.yes, way.no)) return none2();
    nesting++;
    const answer = search(next, type, outerYes, outerNo, false);
    nesting--;
    return answer;
  }
  function settle(state, type) {
    for (; ; ) {
      if (state.open.some((ways) => ways.length === 0)) return false;
      const single2 = state.open.findIndex((ways) => ways.length === 1);
      if (single2 < 0) return true;
      const [way] = state.open[single2];
      state.open = state.open.filter((_, index) => index !== single2);
      state.leaf.push(...way.leaf);
      if (!expand(state, type, way.yes, way.no)) return false;
    }
  }
  function nextRefusal(state, type, value, hasValue) {
    let fewest;
    let chosen;
    for (const node of [...state.refused]) {
      if (hasValue && evaluate(node, value) === false) continue;
      steps++;
      const ways = reasonsAgainst(
        node,
        type,
        { yes: state.yes, denied: state.denied, openWorld: options.openWorld },
        space
      );
      if (!ways) {
        state.doubt = tooManyBranches;
        state.refused = state.refused.filter((other) => other !== node);
        continue;
      }
      const open = ways.filter((way) => isOpen(way, state, type));
      if (!fewest || open.length < fewest.length) [fewest, chosen] = [open, node];
      if (open.length === 0) break;
    }
    if (chosen) state.refused = state.refused.filter((other) => other !== chosen);
    return fewest;
  }
  function isOpen(way, state, type) {
    for (const node of way.yes)
      if (node.never || !((node.types ?? ANY) & type) || state.denied.has(node.id)) return false;
    for (const node of way.no) if (state.yes.has(node.id) || node.id === space.anything.id) return false;
    return true;
  }
  function sieve(state, type, yes, no, failures) {
    const kept3 = [];
    for (const ways of state.open) {
      const possible = [];
      for (const way of ways) {
        const answer = follow(state, type, way, [], yes, no);
        if (answer.is === "none") {
          failures.add(answer);
          continue;
        }
        if (answer.is === "found" && isAnswer(answer.value, yes, no)) return answer;
        possible.push(way);
      }
      if (possible.length === 0) return failures.answer();
      kept3.push(possible);
    }
    return kept3;
  }
  function isAnswer(value, yes, no) {
    return yes.every((node) => evaluate(node, value) === true) && no.every((node) => evaluate(node, value) === false);
  }
  function solveLeaf(state, type) {
    const yes = [...state.yes.values()];
    const listed = yes.find((node) => node.values);
    if (listed)
      return firstOf(
        listed.values.filter((value) => typeOf(value) === type),
        yes,
        state.leaf
      );
    switch (type) {
      case NULL:
        return firstOf([null], yes, state.leaf);
      case BOOLEAN:
        return firstOf([true, false], yes, state.leaf);
      case NUMBER:
        return solveNumber(yes, state.leaf);
      case STRING:
        return solveString(yes, state.leaf);
      case ARRAY:
        return solveArray(yes, state.leaf, solver);
      default:
        return solveObject(yes, state.leaf, solver);
    }
  }
  const renew = () => {
    allowance = options.maxSteps * 4;
    steps = 0;
  };
  const charge = (work) => {
    allowance -= work;
  };
  const solver = { ask, renew, charge, space, openWorld: options.openWorld };
  return solver;
}

// src/diff/schema/index.ts
function createComparison({ world = "open", maxSteps: maxSteps3 = 4e3 } = {}) {
  const space = createSpace();
  const solver = createSolver(space, { openWorld: world === "open", maxSteps: maxSteps3 });
  const projections = /* @__PURE__ */ new Map();
  const decided2 = /* @__PURE__ */ new Map();
  const read = (use, direction) => {
    let project = projections.get(direction);
    if (!project) {
      project = createProjection(space, direction);
      projections.set(direction, project);
    }
    return project(space.read(use.schema, use.document));
  };
  const decide = (sub, sup) => {
    const key2 = sub.id + " " + sup.id;
    let verdict = decided2.get(key2);
    if (!verdict) {
      solver.renew();
      verdict = decideContainment(solver, sub, sup);
      decided2.set(key2, verdict);
    }
    return verdict;
  };
  return {
    isSame: (base, revision) => read(base, void 0).fullId === read(revision, void 0).fullId,
    contains: (sub, sup, direction) => decide(read(sub, direction), read(sup, direction)),
    differences(base, revision, direction) {
      const [was, is] = [read(base, direction), read(revision, direction)];
      const verdicts = { narrowed: () => decide(was, is), widened: () => decide(is, was) };
      if (was.fullId === is.fullId) return { ...verdicts, differences: [] };
      solver.renew();
      const whole = {
        solver,
        base: was,
        revision: is,
        narrowed: solver.ask([was], [is]),
        widened: solver.ask([is], [was])
      };
      const shown = { narrowing: whole.narrowed.is === "none", widening: whole.widened.is === "none" };
      const walk2 = { whole, differences: [], bearing: [], seen: /* @__PURE__ */ new Map(), queue: [], later: [], shown };
      const pair = {
        base: viewOf([{ node: was, path: [] }]),
        revision: viewOf([{ node: is, path: [] }]),
        frame: void 0,
        place: []
      };
      compareAll(walk2, pair);
      addUnexplained(walk2, pair);
      return { ...verdicts, differences: walk2.differences };
    }
  };
}
function addUnexplained(walk2, pair) {
  const { base, revision } = walk2.whole;
  const narrows = !walk2.shown.narrowing && !walk2.bearing.some((one2) => one2.narrows());
  const widens = !walk2.shown.widening && !walk2.bearing.some((one2) => one2.widens());
  if (!narrows && !widens) return;
  const fact = { kind: "schema-changed", keyword: "", from: void 0, to: void 0 };
  report(
    walk2,
    pair,
    fact,
    narrows ? { yes: [base], no: [revision] } : void 0,
    widens ? { yes: [revision], no: [base] } : void 0
  );
}

// src/diff/schema-differ.ts
var conditional = /^(dependent-schemas|condition|any-of|one-of|union)-/;
var otherMark = { request: "writeOnly", response: "readOnly" };
function isAnnotation({ kind }) {
  return kind.startsWith("annotation-");
}
var SchemaDiffer = class {
  #open = createComparison();
  #strict = createComparison({ world: "strict" });
  contains(inner, outer, direction) {
    return this.#open.contains(inner, outer, direction);
  }
  /**
   * In the open world a property that only one side knows does not occur on the other. Where such properties stand in
   * conditions and branches alone, nothing would be left to tell of them: there the letter counts.
   */
  differences(base, revision, direction) {
    const open = this.#open.differences(base, revision, direction);
    if (this.#open.isSame(base, revision) || !open.differences.every(isAnnotation)) return open;
    const strict = this.#strict.differences(base, revision, direction);
    const hidden = strict.differences.filter((one2) => conditional.test(one2.kind));
    if (hidden.length > 0) return { ...strict, differences: [...open.differences, ...hidden] };
    if (open.differences.length > 0) return open;
    const all = this.#open.differences(base, revision).differences;
    return { ...open, differences: all.filter((one2) => isAnnotation(one2) && one2.keyword === otherMark[direction]) };
  }
};

// src/diff/text-values.ts
var textForms = {
  integer: "^-?(0|[1-9][0-9]*)$",
  number: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$",
  boolean: "^(true|false)$"
};
var notAsserted = /* @__PURE__ */ new Set(["description", "title", "deprecated", "default", "example", "examples", "externalDocs"]);
var maxDepth5 = 20;
function asWritten(inner, outer, isList) {
  const [from, to] = [followed(inner), followed(outer)];
  if (isList && isObject(from) && isObject(to) && typeName(to) === "array" && isPlainType(typeName(from))) {
    const items = write(from, followed({ schema: own(to, "items"), document: outer.document }), inner, outer, 0);
    return { ...inner, schema: { type: "array", items, minItems: 1, maxItems: 1 } };
  }
  const written2 = write(from, to, inner, outer, 0);
  return written2 === from ? inner : { ...inner, schema: written2 };
}
function isPlainType(name2) {
  return name2 === "string" || textForms[name2] !== void 0;
}
function write(from, to, base, revision, depth) {
  if (!isObject(from) || !isObject(to) || depth > maxDepth5) return from;
  if (Object.keys(from).every((key3) => notAsserted.has(key3)) && typeName(to) === "string")
    return { ...from, type: "string" };
  const form2 = textForms[typeName(from)];
  if (form2 !== void 0 && typeName(to) === "string") return asText(from, form2);
  const key2 = typeName(from) === "object" ? "properties" : typeName(from) === "array" ? "items" : void 0;
  const [children, others] = key2 === void 0 ? [void 0, void 0] : [own(from, key2), own(to, key2)];
  if (key2 === "items") {
    const item = writeChild(children, others, base, revision, depth);
    return item === children ? from : { ...from, items: item };
  }
  if (!isObject(children) || !isObject(others)) return from;
  const written2 = Object.fromEntries(
    Object.entries(children).map(([name2, child]) => [
      name2,
      writeChild(child, own(others, name2), base, revision, depth)
    ])
  );
  return Object.entries(children).every(([name2, child]) => written2[name2] === child) ? from : { ...from, properties: written2 };
}
function writeChild(child, other, base, revision, depth) {
  const end = followed({ schema: child, document: base.document });
  const written2 = write(end, followed({ schema: other, document: revision.document }), base, revision, depth + 1);
  return written2 === end ? child : written2;
}
function asText(schema, pattern) {
  const { enum: values, const: value, description, title, deprecated } = schema;
  const kept3 = Object.fromEntries(
    Object.entries({
      description,
      title,
      deprecated,
      default: schema.default === void 0 ? void 0 : String(schema.default)
    }).filter(([, one2]) => one2 !== void 0)
  );
  if (Array.isArray(values)) return { ...kept3, type: "string", enum: values.map(String) };
  if (value !== void 0) return { ...kept3, type: "string", enum: [String(value)] };
  return { ...kept3, type: "string", pattern };
}
function typeName(schema) {
  const type = own(schema, "type");
  if (typeof type === "string") return type;
  const types = Array.isArray(type) ? type.filter((name2) => name2 !== "null") : [];
  return types.length === 1 ? String(types[0]) : "";
}

// src/diff/walk.ts
var maxNesting2 = 4;
function walk(base, revision, visitor) {
  const nowhere = { sender: "client", operation: {} };
  visitor.pair("document", { base, revision }, nowhere);
  for (const pair of pairBy(base.servers, revision.servers, (server) => server.key))
    visitor.pair("server", pair, nowhere);
  for (const pair of pairSchemes(usedSchemes(base), usedSchemes(revision)))
    visitor.pair("security-scheme", pair, nowhere);
  for (const pair of pairOperations(base.operations, revision.operations)) walkOperation(pair, "client", visitor, 0);
  for (const pair of pairGroups(base.webhooks, revision.webhooks)) {
    visitor.pair("webhook", pair, { sender: "api", operation: {} });
    walkGroup(pair, "api", visitor, 1);
  }
}
function usedSchemes({ operations, securitySchemes }) {
  const names2 = new Set(operations.flatMap(({ security }) => security.flatMap(({ schemes }) => [...schemes.keys()])));
  return [...securitySchemes.values()].filter((scheme2) => names2.has(scheme2.name));
}
function walkGroup(pair, sender, visitor, nesting) {
  if (!pair.base || !pair.revision) return;
  for (const one2 of pairBy(pair.base.operations, pair.revision.operations, (operation) => operation.method)) {
    walkOperation(one2, sender, visitor, nesting);
  }
}
function walkOperation(pair, sender, visitor, nesting) {
  const place = { sender, operation: pair };
  const { base, revision } = pair;
  visitor.pair("operation", pair, place);
  if (!base || !revision) return;
  for (const one2 of pairParameters(base, revision)) walkParameter(one2, place, visitor);
  visitor.pair(
    "body",
    { ...base.body && { base: base.body }, ...revision.body && { revision: revision.body } },
    place
  );
  if (base.body && revision.body) {
    walkContent(base.body.content, revision.body.content, "the request body", place, visitor);
  }
  const back = { sender: sender === "client" ? "api" : "client", operation: pair };
  for (const one2 of pairResponses(base.responses, revision.responses))
    walkResponse(one2, revision.responses, back, visitor);
  if (nesting >= maxNesting2) return;
  for (const one2 of pairGroups(base.callbacks, revision.callbacks)) {
    visitor.pair("callback", one2, back);
    walkGroup(one2, back.sender, visitor, nesting + 1);
  }
}
function walkParameter(pair, place, visitor) {
  visitor.pair("parameter", pair, place);
  const { base, revision } = pair;
  if (!base || !revision || base.in !== revision.in) return;
  const text = `the ${base.in} parameter ${revision.name}`;
  walkValue(base, revision, { text, parameter: pair, isText: true }, place, visitor);
}
function walkValue(base, revision, area, place, visitor) {
  if (base.schema && revision.schema) visitor.schemas(base.schema, revision.schema, area, place);
  if (base.content && revision.content) walkContent(base.content, revision.content, area.text, place, visitor);
}
function walkResponse(pair, revised, place, visitor) {
  visitor.pair("response", pair, place);
  const { base } = pair;
  const fallback = () => base && !isSuccess(base.status) ? revised.find((response) => response.status === "default") : void 0;
  const revision = pair.revision ?? fallback();
  if (!base || !revision) return;
  const name2 = `the ${base.status} response`;
  if (pair.revision || base.content.length > 0) walkContent(base.content, revision.content, name2, place, visitor);
  if (!pair.revision) return;
  for (const one2 of pairBy(base.headers, revision.headers, (header) => header.key)) {
    visitor.pair("header", one2, place);
    if (one2.base && one2.revision)
      walkValue(
        one2.base,
        one2.revision,
        { text: `header ${one2.revision.name} of ${name2}`, isText: true },
        place,
        visitor
      );
  }
  for (const one2 of pairBy(base.links, revision.links, (link) => link.name)) visitor.pair("link", one2, place);
}
function walkContent(base, revision, area, place, visitor) {
  for (const pair of pairMediaTypes(base, revision, place.sender === "api")) {
    visitor.pair("media-type", pair, place);
    if (!pair.base || !pair.revision) continue;
    const isXml = /[/+]xml$/.test(pair.base.type);
    const several = base.length > 1 ? ` (${pair.base.name})` : "";
    if (pair.base.schema && pair.revision.schema) {
      visitor.schemas(pair.base.schema, pair.revision.schema, { text: area + several, isXml }, place);
    }
    if (pair.base.itemSchema && pair.revision.itemSchema) {
      visitor.schemas(
        pair.base.itemSchema,
        pair.revision.itemSchema,
        { text: `an item of ${area}${several}`, isXml },
        place
      );
    }
    for (const one2 of pairBy(pair.base.encoding, pair.revision.encoding, (encoding) => encoding.name))
      visitor.pair("encoding", one2, place);
  }
}

// src/diff/diff.ts
var walkChanges = /* @__PURE__ */ new Map();
for (const change of changes.filter(isWalkChange))
  walkChanges.set(change.on, [...walkChanges.get(change.on) ?? [], change]);
var schemaChanges = new Map(
  changes.filter(isSchemaChange).flatMap((change) => sendersOf(change).map((sender) => [`${sender} ${change.kind}`, change]))
);
function isWalkChange(change) {
  return change.on !== "schema";
}
function isSchemaChange(change) {
  return change.on === "schema";
}
function sendersOf(change) {
  return change.sender ? [change.sender] : ["client", "api"];
}
function diffTrees({ base, revision }, policy, checkTime = () => void 0) {
  if (base && revision) return new Comparison(base, revision, policy, checkTime).run();
  const api = base ?? revision;
  return new Comparison(api, api, policy, checkTime).runAlone(base ? "base" : "revision");
}
var maxProofs = 1e3;
var Comparison = class {
  #base;
  #revision;
  #policy;
  #checkTime;
  #schemas = new SchemaDiffer();
  #collector;
  #proofs = 0;
  /** By the schemas themselves, so that what many operations share is compared once in each direction. */
  #compared = /* @__PURE__ */ new Map();
  constructor(base, revision, policy, checkTime) {
    this.#base = readApi(base);
    this.#revision = readApi(revision);
    this.#policy = policy;
    this.#checkTime = checkTime;
    this.#collector = new Collector({ base, revision }, policy);
  }
  run() {
    walk(this.#base, this.#revision, {
      pair: (on, pair, place) => this.#checkPair(on, pair, place),
      schemas: (base, revision, area, place) => this.#checkSchemas(base, revision, area, place)
    });
    return this.#collector.all();
  }
  /** A document without a counterpart. */
  runAlone(side) {
    const pair = side === "base" ? { base: this.#base } : { revision: this.#revision };
    this.#checkPair("document", pair, { sender: "client", operation: {} });
    return this.#collector.all();
  }
  #checkPair(on, pair, place) {
    this.#checkTime();
    let surroundings;
    for (const change of walkChanges.get(on) ?? []) {
      if (change.sender && change.sender !== place.sender) continue;
      surroundings ??= this.#surroundings(place);
      const found2 = change.check(pair, surroundings);
      if (!found2) continue;
      const list = typeof found2 === "string" ? [{ message: found2 }] : Array.isArray(found2) ? found2 : [found2];
      for (const one2 of list) this.#report(change, one2, pair, place);
    }
  }
  #surroundings({ sender, operation }) {
    return {
      sender,
      operation,
      base: this.#base,
      revision: this.#revision,
      policy: this.#policy,
      contains: (inner, outer, by) => this.#schemas.contains(inner, outer, directionOf(by)).verdict === "contained"
    };
  }
  #report(change, found2, pair, place) {
    const isPlaced = found2.base !== void 0 || found2.revision !== void 0;
    const breaking = found2.breaking ?? change.breaking;
    this.#collector.add({
      change,
      message: found2.message,
      base: isPlaced ? found2.base : pathOf2(pair.base),
      revision: isPlaced ? found2.revision : pathOf2(pair.revision),
      identity: found2.message,
      place,
      judge: () => ({
        breaking,
        level: found2.level ?? change.level,
        bump: breaking ? "major" : found2.bump ?? change.bump,
        proof: "rule"
      }),
      isPolicy: found2.policy === true
    });
  }
  #checkSchemas(base, revision, area, place) {
    this.#checkTime();
    const trees = { base: this.#base.tree, revision: this.#revision.tree };
    const all = this.#differences(base, revision, place.sender);
    if (all.differences.length === 0) return;
    const whole = this.#whole(base, revision, all, area, place.sender);
    for (const difference of all.differences) {
      const finding = { difference, base, revision, trees, area, policy: this.#policy };
      this.#reportDifference(difference, finding, place, () => this.#effect(difference, whole, place.sender));
    }
  }
  /** Whether anything breaks at all. Parameters and headers are text on the wire, where a number is a text like others. */
  #whole(base, revision, all, area, sender) {
    const [old, next] = sender === "client" ? [base, revision] : [revision, base];
    const parameter = area.parameter?.base;
    const isList = parameter?.explode === true && parameter.style === "form";
    const written2 = area.isText ? asWritten(old, next, isList) : old;
    if (written2 !== old) return { isText: true, ...this.#schemas.contains(written2, next, directionOf(sender)) };
    return { isText: false, ...sender === "client" ? all.narrowed() : all.widened() };
  }
  #differences(base, revision, sender) {
    const [was, is] = [identityOf(base), identityOf(revision)];
    const byRevision = this.#compared.get(was) ?? /* @__PURE__ */ new Map();
    this.#compared.set(was, byRevision);
    const known = byRevision.get(is) ?? {};
    byRevision.set(is, known);
    known[sender] ??= this.#schemas.differences(base, revision, directionOf(sender));
    return known[sender];
  }
  /** What the difference does in the direction that breaks; nothing, where the whole shows that nothing breaks. */
  #effect(difference, whole, sender) {
    if (whole.verdict === "contained") return { is: "none" };
    if (++this.#proofs > maxProofs)
      return { is: "unknown", reason: `after ${maxProofs} differences no more were worked out` };
    const effect = sender === "client" ? difference.narrows() : difference.widens();
    if (!whole.isText || effect.is === "none") return effect;
    return whole.verdict === "refuted" ? { is: "proved", witness: whole.witness } : { is: "unknown", reason: whole.reason };
  }
  #reportDifference(difference, finding, place, effect) {
    const { sender } = place;
    const name2 = subjectOf(difference.place, finding.area.text);
    const found2 = isAnnotation(difference) ? annotationChanges(difference, finding, name2) : [{ kind: difference.kind }];
    for (const one2 of found2) {
      const change = schemaChanges.get(`${sender} ${one2.kind}`);
      if (!change) continue;
      const value = "value" in one2 ? one2.value : difference.value;
      const message = "message" in one2 && one2.message !== void 0 ? one2.message : schemaMessage(change.says, difference, finding.area.text, value);
      this.#collector.add({
        change,
        message,
        base: difference.kind === "annotation-added" || isGone(difference, "base") ? void 0 : finding.base.at(difference.base),
        revision: difference.kind === "annotation-removed" || isGone(difference, "revision") ? void 0 : finding.revision.at(difference.revision),
        fallback: { base: finding.base.at(difference.base), revision: finding.revision.at(difference.revision) },
        identity: JSON.stringify([
          one2.kind,
          difference.keyword,
          difference.name,
          value,
          difference.from,
          difference.to
        ]),
        place,
        isPolicy: "message" in one2 && /-sunset-(missing|too-soon)$/.test(change.id),
        judge: () => judgeDifference(change, difference, effect(), finding)
      });
    }
  }
};
function isGone({ kind }, side) {
  return side === "base" ? kind === "property-added" || kind === "required-property-added" : kind === "property-removed";
}
function directionOf(sender) {
  return sender === "client" ? "request" : "response";
}
function identityOf(part) {
  const { schema } = part;
  const isLone = typeof schema === "object" && schema !== null && Object.keys(schema).length === 1 && "$ref" in schema;
  return isLone ? followed(part) : schema;
}
function pathOf2(view) {
  if (typeof view !== "object" || view === null) return void 0;
  const path2 = view.path;
  return path2 ?? [];
}

// src/diff/sides.ts
import { existsSync, statSync } from "node:fs";
import path from "node:path";
async function readSide(operand, means) {
  const folder = folderFiles(operand, means);
  if (folder) return { documents: readFolder(folder, means), document: void 0 };
  return { documents: void 0, document: checked(await readOne(operand, means)) };
}
async function readOne(operand, { spaces, loader, io, allowRemote }) {
  const options = { cwd: io.cwd, maxFiles: 1, allowEmpty: false, allowRemote };
  const [found2, second] = expandOperands([operand], spaces, options);
  if (second || !found2)
    throw new UserError("A comparison takes one document on each side, or a folder.", { file: operand });
  if (found2.kind === "stdin") return loader.take(await io.readStdin(loader.limits.maxFileBytes), "<stdin>");
  return found2.kind === "remote" ? loader.fetch(found2.url) : loader.read(found2.origin);
}
function checked(document) {
  if (!openapiVersion(document.data))
    throw new UserError(notOpenapi(document.data), { file: document.file, line: 1, column: 1 });
  return document;
}
function folderFiles(operand, { spaces, loader, io }) {
  const { maxFiles } = loader.limits;
  const isDocument = (file) => /\.(ya?ml|json)$/i.test(file);
  const full = path.resolve(io.cwd, operand);
  if (operand !== "-" && existsSync(full)) {
    if (!statSync(full).isDirectory()) return void 0;
    const files2 = filesBelow(full, maxFiles * 100).filter(isDocument);
    return new Map(files2.map((file) => [file, spaces.onDisk(path.join(operand, file))]));
  }
  const revision = /^([^:]+):(.*)$/.exec(operand);
  if (!revision || /^[a-z]:[\\/]/i.test(operand) || /^https?:/i.test(operand)) return void 0;
  const [, ref = "", folder = ""] = revision;
  const { commit, top } = resolveCommit(ref, io.cwd);
  const normal = path.posix.normalize(folder || ".").replace(/\/$/, "");
  const prefix = normal === "." ? "" : `${normal}/`;
  const files = listTree(top, commit);
  if (files.includes(normal)) return void 0;
  const inside2 = files.filter((file) => file.startsWith(prefix) && isDocument(file));
  return inside2.length === 0 ? void 0 : new Map(inside2.map((file) => [file.slice(prefix.length), spaces.atRevision(ref, file)]));
}
function readFolder(files, { loader }) {
  const found2 = [];
  for (const [file, origin] of files) {
    const document = readFound(origin, loader);
    if (document && looksLikeOpenapi(document.data)) found2.push({ path: file, document: checked(document) });
  }
  return found2;
}
function readFound(origin, loader) {
  try {
    return loader.read(origin);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const bytes = origin.space.read(origin.path, loader.limits.maxFileBytes);
    if (/^[\s{]*["']?(?:openapi|swagger)["']?\s*:/m.test(new TextDecoder().decode(bytes))) throw error;
    return void 0;
  }
}
function baseOperand(base, file, spaces, cwd) {
  if (base.includes(":") || existsSync(path.resolve(cwd, base))) return base;
  return `${base}:${spaces.onDisk(file).path}`;
}

export {
  greatestBump,
  pointersOf,
  requiredBump,
  versionText,
  judgeVersion,
  diffTrees,
  readSide,
  baseOperand
};
