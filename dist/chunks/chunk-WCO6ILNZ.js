import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  require__
} from "./chunk-FRVMEXTL.js";
import {
  compilePattern,
  complement,
  last,
  normalised,
  parsePattern
} from "./chunk-DYZ33KHO.js";
import {
  anyOther,
  changeIds,
  changes,
  componentAt,
  dayOf,
  deprecationFound,
  followed,
  isPlain,
  isPromiseTold,
  isRetargeted,
  isSuccess,
  isVersionProblem,
  mayDescribe,
  methods,
  pairBy,
  pairGroups,
  pairHeaders,
  pairMediaTypes,
  pairOperations,
  pairParameters,
  pairResponses,
  pairSchemes,
  rangeFor,
  rangeHolds,
  reactivationFound,
  readApi,
  sameJson,
  schemaAround,
  schemaDocument,
  schemaPart,
  stabilityFound,
  stabilityOf,
  sunsetMissing,
  sunsetMoved,
  sunsetRemoved,
  sunsetTooSoon,
  sunsetUnreadable,
  thePart,
  typesOf,
  writtenAt
} from "./chunk-QJIUVW4G.js";
import {
  globMatches
} from "./chunk-FV54NQIJ.js";
import {
  truncate
} from "./chunk-WE7R6N2O.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  compareText
} from "./chunk-CIDFJ7I2.js";
import {
  MissingFileError,
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  fromPointer,
  getAt,
  isObject,
  own,
  toPointer,
  toText
} from "./chunk-2LKYFRJO.js";
import {
  __toESM
} from "./chunk-JVVPEVKP.js";

// src/diff/collect.ts
import { createHash } from "node:crypto";

// src/diff/sharing.ts
var maxOperations = 50;
var Sharing = class {
  #told = /* @__PURE__ */ new Map();
  #labels = /* @__PURE__ */ new Map();
  /** A change lies in the pair. */
  tell(pair, entry) {
    const entries = this.#told.get(pair) ?? /* @__PURE__ */ new Set();
    this.#told.set(pair, entries.add(entry));
  }
  /** The operation uses the pair, and so all that lies in it. */
  pass(pair, label) {
    const open = [pair];
    for (let at = open.pop(); at; at = open.pop()) {
      const labels = this.#labels.get(at) ?? /* @__PURE__ */ new Set();
      if (labels.has(label) || labels.size >= maxOperations) continue;
      this.#labels.set(at, labels.add(label));
      open.push(...(at.findings?.inner ?? []).map((inner) => inner.pair));
    }
  }
  /** Each change with an operation that it bears on besides those that told of it. */
  *all() {
    for (const [pair, labels] of this.#labels)
      for (const entry of this.#told.get(pair) ?? []) for (const label of labels) yield [entry, label];
  }
};

// src/diff/collect.ts
var rank = { error: 0, warning: 1, info: 2 };
var Collector = class {
  #trees;
  #policy;
  #entries = /* @__PURE__ */ new Map();
  /** Operations in the order in which they were come by. */
  #operations = /* @__PURE__ */ new Map();
  #resolved = /* @__PURE__ */ new Map();
  constructor(trees, policy) {
    this.#trees = trees;
    this.#policy = policy;
  }
  /** Takes in a change. `isFinal`: no worse can come of it at another place. */
  add(found2) {
    const entry = this.#add(found2);
    const { breaking, policy } = entry.report;
    const canBeForbidden = [...this.#policy.stability.values()].includes("forbidden");
    return { entry, isFinal: breaking && (policy === true || !canBeForbidden) };
  }
  /** Notes that the change bears on the operation too. */
  share(entry, label) {
    entry.operations.add(label);
  }
  /** Comes by an operation, so that its place in lists is known. */
  meet(label) {
    if (!this.#operations.has(label)) this.#operations.set(label, this.#operations.size);
  }
  #add(found2) {
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
    if (operation !== void 0) this.meet(operation);
    const known2 = this.#entries.get(key2);
    if (known2) {
      if (operation !== void 0) known2.operations.add(operation);
      if (known2.report.breaking && (known2.report.policy || !this.#isForbidden(place))) return known2;
      const again = this.#ruled(found2);
      if (again.breaking)
        known2.report = { ...known2.report, ...again, message: found2.message, operation: operation ?? null, pointer };
      return known2;
    }
    const entry = {
      report: {
        id: change.id,
        ...this.#ruled(found2),
        operation: operation ?? null,
        pointer,
        message: found2.message,
        base: base?.place ?? null,
        revision: revision?.place ?? null,
        fingerprint: createHash("sha256").update(`diff
${change.id}
${pointer}
${found2.identity}`).digest("hex").slice(0, 32)
      },
      operations: new Set(operation === void 0 ? [] : [operation]),
      order: this.#entries.size,
      side: found2.revision ? "revision" : "base",
      written: (revision ?? base)?.key ?? ""
    };
    this.#entries.set(key2, entry);
    return entry;
  }
  /** All changes: what breaks first, then by level, then in the order of the documents. */
  all() {
    const file = this.#trees.revision.root.file.replace(/^[^:]{2,}:(?!\/\/)/, "");
    return [...this.#entries.values()].sort(
      (a, b) => Number(b.report.breaking) - Number(a.report.breaking) || rank[a.report.level] - rank[b.report.level] || a.order - b.order || compareText(a.report.id, b.report.id)
    ).map((found2) => {
      const entry = withOperations(found2, this.#operations);
      allPlaces.set(entry, { file, isAt: (pointer) => this.#isAt(found2, pointer) });
      return entry;
    });
  }
  /** Through any operation that shares the changed part. */
  #isAt({ report: report2, side, written }, pointer) {
    return pointer === report2.pointer || this.#resolve(side, pointer) === written;
  }
  /** Where what a pointer names is written; undefined where there is no such thing. */
  #resolve(side, pointer) {
    const key2 = `${side} ${pointer}`;
    if (!this.#resolved.has(key2)) {
      const path = fromPointer(pointer);
      const tree = this.#trees[side];
      const isThere = path?.every((name2, index) => {
        const { document, path: at } = tree.place(path.slice(0, index));
        return own(getAt(document.data, at), name2) !== void 0;
      });
      this.#resolved.set(key2, path && isThere ? this.#written(side, path).key : void 0);
    }
    return this.#resolved.get(key2);
  }
  #written(side, path) {
    const { document, path: at } = this.#trees[side].place(path);
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
    let { level, breaking, bump, policy = found2.isPolicy } = verdict;
    if (breaking && this.#byStability(place) === "compatible") ({ level, breaking, bump, policy } = compatible(change));
    const ruling = this.#policy.changes.get(change.id);
    if (ruling === "breaking") [level, breaking, bump] = ["error", true, "major"];
    else if (ruling === "compatible") ({ level, breaking, bump, policy } = compatible(change));
    else if (ruling !== void 0) level = ruling;
    if (breaking && this.#isForbidden(place)) policy = true;
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
      ...verdict.reason === void 0 ? {} : { reason: verdict.reason },
      ...policy && { policy: true }
    };
  }
  /** What the config makes of breaks in operations as stable as this one; the base gave the promise. */
  #byStability({ operation }) {
    return this.#policy.stability.get(stabilityOf(operation.base ?? operation.revision) ?? "stable");
  }
  #isForbidden(place) {
    return this.#byStability(place) === "forbidden";
  }
};
function compatible(change) {
  return { level: "info", breaking: false, bump: change.bump, policy: false };
}
function withOperations({ report: report2, operations }, order) {
  if (operations.size < 2) return report2;
  const sorted = [...operations].sort((a, b) => order.get(a) - order.get(b));
  return { ...report2, operations: sorted.slice(0, maxOperations) };
}
var allPlaces = /* @__PURE__ */ new WeakMap();
function placesOf(change) {
  return allPlaces.get(change) ?? { isAt: (pointer) => pointer === change.pointer, file: "" };
}

// src/diff/accepted.ts
var acceptedFile = ".specgate/accepted.yaml";
var keys = ["id", "pointer", "by", "reason", "until", "file"];
function findAccepted(spaces, loader, revision) {
  const onDisk = spaces.onDisk(acceptedFile);
  try {
    return readAccepted(loader.read(revision === void 0 ? onDisk : spaces.atRevision(revision, onDisk.path)));
  } catch (error) {
    if (error instanceof MissingFileError) return [];
    throw error;
  }
}
function readAccepted(document) {
  const isBare2 = Array.isArray(document.data);
  const list = isBare2 ? document.data : own(document.data, "accepted");
  const refuse = (path, message) => {
    throw new UserError(message, { file: document.file, ...document.locate(path).start });
  };
  if (document.data === null) return [];
  if (!Array.isArray(list))
    return refuse([], "Accepted changes are a list under `accepted`, each with id, pointer, by, reason and until.");
  return list.map((entry, index) => {
    const at = isBare2 ? [index] : ["accepted", index];
    if (!isObject(entry)) return refuse(at, "An accepted change has id, pointer, by, reason and until.");
    for (const key2 of Object.keys(entry)) {
      if (!keys.includes(key2)) refuse([...at, key2], `An accepted change has no key "${key2}"${didYouMean(key2, keys)}.`);
    }
    const text = (key2) => {
      const value = own(entry, key2);
      if (value === void 0)
        refuse(at, `The accepted change lacks "${key2}": who accepts what, why and until when must be written down.`);
      return typeof value === "string" && (key2 === "pointer" || value.trim() !== "") ? value : refuse([...at, key2], `"${key2}" of an accepted change is text.`);
    };
    const until = text("until");
    if (dayOf(until) !== until) refuse([...at, "until"], '"until" is a day such as 2027-01-31.');
    const id = text("id");
    const ids = changeIds().filter((known2) => !isVersionProblem(known2));
    if (!ids.includes(id)) refuse([...at, "id"], `There is no kind of change "${id}"${didYouMean(id, ids)}.`);
    const file = own(entry, "file") === void 0 ? void 0 : text("file");
    return { id, pointer: text("pointer"), by: text("by"), reason: text("reason"), until, file };
  });
}
function markAccepted(changes2, accepted, today) {
  return changes2.map((change) => {
    const { isAt, file } = placesOf(change);
    const entries = accepted.filter(
      (one2) => one2.id === change.id && isAt(one2.pointer) && (one2.file === void 0 || globMatches(one2.file, file))
    );
    const holds = entries.find((one2) => one2.until >= today);
    const [entry] = holds ? [holds] : entries;
    if (!entry) return change;
    const { by, reason, until, approvedBy } = entry;
    const acceptance = { by, reason, until, ...approvedBy !== void 0 && { approvedBy } };
    return { ...change, [holds ? "accepted" : "lapsed"]: acceptance };
  });
}
function markProposed(changes2, proposed, today) {
  if (proposed.length === 0) return [...changes2];
  const asIf = markAccepted(changes2, proposed, today);
  return changes2.map((change, index) => {
    const acceptance = change.accepted ? void 0 : asIf[index].accepted;
    return acceptance ? { ...change, proposed: acceptance } : change;
  });
}
function addedTo(known2, all) {
  const texts4 = new Set(known2.map((one2) => JSON.stringify(one2)));
  return all.filter((one2) => !texts4.has(JSON.stringify(one2)));
}

// src/diff/schema/budget.ts
var Budget = class {
  limit;
  spent = 0;
  constructor(limit) {
    this.limit = limit;
  }
  spend(steps) {
    this.spent += steps;
  }
  get left() {
    return Math.max(0, this.limit - this.spent);
  }
  get isSpent() {
    return this.spent >= this.limit;
  }
};
var tooMuch = "comparing these documents takes too many steps";

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

// src/diff/schema/json.ts
function canonical(value, depth = 0) {
  if (typeof value === "number") return Object.is(value, -0) ? "0" : String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (depth > 500) throw new RangeError("nested too deep");
  if (Array.isArray(value)) return "[" + value.map((item) => canonical(item, depth + 1)).join(",") + "]";
  const object = value;
  const keys2 = Object.keys(object).sort();
  return "{" + keys2.map((key2) => JSON.stringify(key2) + ":" + canonical(object[key2], depth + 1)).join(",") + "}";
}
function equalJson(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return canonical(a) === canonical(b);
}
function objectFrom(entries) {
  const object = {};
  for (const [key2, value] of entries) {
    if (key2 === "__proto__")
      Object.defineProperty(object, key2, { value, enumerable: true, configurable: true, writable: true });
    else object[key2] = value;
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
  for (const look2 of aheads) {
    if (look2.kind !== "look" || !look2.ahead) return void 0;
    const part = regexOf(look2.item);
    if (!part) return void 0;
    ahead.push({ part: { is: "sequence", parts: [{ is: "start" }, part] }, negative: look2.negative });
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
function propertiesSet(properties2) {
  const ranges = [...properties2.characters];
  for (const written of properties2.written) {
    const set = propertySet(written);
    if (!set) return void 0;
    ranges.push(...set);
  }
  return properties2.negative ? complement(normalised(ranges)) : normalised(ranges);
}
var propertySets = /* @__PURE__ */ new Map();
function propertySet(written) {
  const known2 = propertySets.get(written);
  if (known2) return known2;
  if (propertySets.size >= 10 || !/^\\[pP]\{[A-Za-z_=]{1,80}\}$/.test(written)) return void 0;
  const expression = new RegExp(`^${written}$`, "u");
  const ranges = [];
  for (let code = 0; code <= last; code++) {
    if (!expression.test(String.fromCodePoint(code))) continue;
    if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
    else ranges.push(code, code);
  }
  propertySets.set(written, ranges);
  return ranges;
}
function withoutSurrogates(set) {
  const kept = [];
  for (let index = 0; index < set.length; index += 2) {
    const [from, to] = [set[index], set[index + 1]];
    if (to < 55296 || from > 57343) kept.push(from, to);
    else {
      if (from < 55296) kept.push(from, 55295);
      if (to > 57343) kept.push(57344, to);
    }
  }
  return kept;
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
var maxSize = 3e5;
var courses = /* @__PURE__ */ new WeakMap();
function accepts(machine, text) {
  let known2 = courses.get(machine) ?? newCourses(machine);
  let at = known2.start;
  for (const character of text) {
    const code = character.codePointAt(0);
    let next = at.next.get(code);
    if (!next) {
      if (known2.size > maxSize) known2 = newCourses(machine);
      next = step(machine, known2, at, code);
      at.next.set(code, next);
    }
    if (next.members.length === 1 && next.members[0] === machine.accept) return true;
    at = next;
  }
  at.accepts ??= closure(machine, at.members, text === "", true).includes(machine.accept);
  return at.accepts;
}
function newCourses(machine) {
  const fresh = { start: courseOf(closure(machine, [machine.start], true, false)), byKey: /* @__PURE__ */ new Map(), size: 0 };
  courses.set(machine, fresh);
  return fresh;
}
function step(machine, known2, from, code) {
  const reached = /* @__PURE__ */ new Set();
  for (const at of from.members) {
    const set = machine.reads[at];
    if (set && includes(set, code)) reached.add(machine.goes[at]);
  }
  const members = reached.has(machine.accept) ? [machine.accept] : closure(machine, reached, false, false);
  const key2 = members.join();
  let course = known2.byKey.get(key2);
  if (!course) {
    course = courseOf(members);
    known2.byKey.set(key2, course);
    known2.size += members.length;
  }
  return course;
}
function courseOf(members) {
  return { members, next: /* @__PURE__ */ new Map(), accepts: void 0 };
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
var checksPerStep = 30;
function evaluate(node, value) {
  return evaluateWithCost(node, value).result;
}
function evaluateWithCost(node, value, memory = /* @__PURE__ */ new WeakMap()) {
  const run = new Run(memory);
  const result = decided(() => run.check(node, value, void 0, 0));
  return { result, cost: run.cost };
}
var Run = class {
  cost = 0;
  #steps = 0;
  #memory;
  #plain = /* @__PURE__ */ new Map();
  constructor(memory) {
    this.#memory = memory;
  }
  check(node, value, seen, depth) {
    if (seen) return this.#checkAnew(node, value, seen, depth);
    const known2 = this.#knownOf(value);
    const before = known2.get(node.id);
    if (before) {
      this.cost += before.cost;
      return before.result;
    }
    const costBefore = this.cost;
    const result = this.#checkAnew(node, value, void 0, depth);
    known2.set(node.id, { result, cost: this.cost - costBefore });
    return result;
  }
  #knownOf(value) {
    const known2 = typeof value === "object" && value !== null ? this.#memory.get(value) : this.#plain.get(value);
    if (known2) return known2;
    const fresh = /* @__PURE__ */ new Map();
    if (typeof value === "object" && value !== null) this.#memory.set(value, fresh);
    else this.#plain.set(value, fresh);
    return fresh;
  }
  #checkAnew(node, value, seen, depth) {
    if (depth > maxDepth || this.#steps++ > maxSteps || node.unresolved !== void 0) throw new Undecided();
    this.cost++;
    const type = typeOf(value);
    if (node.never || !((node.types ?? ANY) & type)) return false;
    if (node.values && !textsOf(node.values).has(canonical(value))) return false;
    if (type === NUMBER && !checkNumber(node, value)) return false;
    if (type === STRING) {
      this.cost += value.length / 20;
      if (!checkString(node, value)) return false;
    }
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
    if (someItem && !value.some((item, index) => isWithin(index, someItem) && !this.check(someItem.breaks, item, void 0, depth)))
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
    this.cost += (names2.length * (1 + (node.patternProperties?.size ?? 0)) + (node.required?.length ?? 0)) / 10;
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
var texts = /* @__PURE__ */ new WeakMap();
function textsOf(values) {
  let known2 = texts.get(values);
  if (!known2) {
    known2 = new Set(values.map((value) => canonical(value)));
    texts.set(values, known2);
  }
  return known2;
}
function childrenFor(node, name2) {
  const children = [];
  const own2 = node.properties?.get(name2);
  if (own2) children.push(own2);
  for (const [pattern, child] of node.patternProperties ?? []) if (test(pattern, name2)) children.push(child);
  if (children.length === 0 && node.additional) children.push(node.additional);
  return children;
}
function decided(search2) {
  try {
    return search2();
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
    const [exact2, step2] = [decimal(value), decimal(node.multipleOf)];
    if (!exact2 || !step2) throw new Undecided();
    if (!isMultiple(exact2, step2)) return false;
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
function isWithin(index, { from, to = Number.POSITIVE_INFINITY }) {
  return index >= from && index <= to;
}

// src/diff/schema/contain.ts
var contained = { verdict: "contained" };
function decideContainment(solver, sub, sup) {
  if (sub.id === sup.id) return contained;
  const answer = solver.ask([sub], [sup]);
  if (answer.is === "none") return contained;
  if (answer.is === "unsure") return { verdict: "unknown", reason: answer.reason };
  if (solver.budget.isSpent) return { verdict: "unknown", reason: tooMuch };
  return isWitness(solver, sub, sup, answer.value) ? { verdict: "refuted", witness: answer.value } : unverified;
}
var unverified = {
  verdict: "unknown",
  reason: "a value was found that seems to break one side, but the validator did not confirm it"
};
var maxCost = 3e6;
function isWitness(solver, sub, sup, value) {
  const [accepted, refused] = [solver.evaluate(sub, value), solver.evaluate(sup, value)];
  const cost = accepted.cost + refused.cost;
  solver.charge(cost / checksPerStep);
  if (accepted.result !== true || refused.result !== false || cost > maxCost) return false;
  return solver.verifier.accepts(sub, value) === true && solver.verifier.accepts(sup, value) === false;
}

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
  /** A number that no text has. */
  fresh() {
    return this.number(`fresh ${this.#numbers.size}`);
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
var scalarNumbers = new Map(scalars.map((key2, index) => [key2, index]));
var childPlaces = new Map([
  ["ref", "$"],
  ["someName", "n"],
  ...childKeywords.map((key2, index) => [key2, `c${index}=`])
]);
function localKey(node) {
  const parts = [];
  for (const key2 in node) {
    const index = scalarNumbers.get(key2);
    if (index !== void 0) {
      const value = node[scalars[index]];
      if (value !== void 0) parts.push(index + ":" + value + ";");
    } else {
      const part = localPart(node, key2);
      if (part !== "") parts.push(part);
    }
  }
  return joined(parts);
}
function localPart(node, key2) {
  switch (key2) {
    case "pattern":
      return node.pattern === void 0 ? "" : "p" + JSON.stringify(node.pattern);
    case "format":
      return node.format === void 0 ? "" : "f" + node.format + ";";
    case "values":
      return node.values ? "v" + valuesKey(node.values) + ";" : "";
    case "required":
      return node.required ? "r" + JSON.stringify(node.required) : "";
    case "dependentRequired":
      return node.dependentRequired ? "d" + JSON.stringify([...node.dependentRequired]) : "";
    case "unresolved":
      return node.unresolved === void 0 ? "" : "u" + JSON.stringify(node.unresolved);
    default:
      return "";
  }
}
function valuesKey(values) {
  const texts4 = values.map((value) => canonical(value));
  return [...new Set(texts4)].sort().join(",");
}
function joined(parts) {
  if (parts.length < 2) return parts[0] ?? "";
  return parts.sort().join("");
}
function childrenKey(node, numberOf) {
  const parts = [];
  for (const key2 in node) {
    const part = childrenPart(node, key2, numberOf);
    if (part !== "") parts.push(part);
  }
  return joined(parts);
}
function childrenPart(node, key2, numberOf) {
  const place = childPlaces.get(key2);
  if (place) {
    const child = node[key2];
    return child ? place + numberOf(child) : "";
  }
  switch (key2) {
    case "prefixItems":
      return node.prefixItems ? "P" + node.prefixItems.map(numberOf).join(",") : "";
    case "properties":
    case "patternProperties":
    case "dependentSchemas": {
      const map = node[key2];
      if (!map) return "";
      let text = "m" + key2[0];
      for (const [name2, child] of map) text += JSON.stringify(name2) + numberOf(child);
      return text;
    }
    case "allOf":
    case "anyOf":
    case "oneOf": {
      const list = node[key2];
      if (!list) return "";
      const numbers = list.map(numberOf).sort();
      return "l" + key2[1] + key2[0] + "=" + (key2 === "oneOf" ? numbers : [...new Set(numbers)]).join(",") + ";";
    }
    case "someProperty": {
      const { someProperty: some2 } = node;
      if (!some2) return "";
      return "s" + JSON.stringify([[...some2.except].sort(), some2.outside, some2.inside]) + numberOf(some2.breaks);
    }
    case "someItem":
      return node.someItem ? "i" + node.someItem.from + "-" + (node.someItem.to ?? "") + "=" + numberOf(node.someItem.breaks) : "";
    default:
      return "";
  }
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

// src/diff/schema/nullable.ts
var keywords = {
  "2.0": "x-nullable",
  "3.0": "nullable",
  "3.1": void 0
};
function saysNullable(schema, dialect) {
  const keyword = keywords[dialect];
  return keyword !== void 0 && schema[keyword] === true;
}
function isNullableComposition(schema, dialect) {
  return saysNullable(schema, dialect) && ["allOf", "anyOf", "oneOf"].some((key2) => Array.isArray(schema[key2]));
}
function isLeftNullable({ nullable, ...schema }, dialect) {
  const isUse = ["allOf", "anyOf", "oneOf", "$ref"].some((key2) => schema[key2] !== void 0);
  return dialect === "3.1" && nullable === true && isUse;
}
function letNullIn(node, blank) {
  const { id: _id, fullId: _fullId, hasModes: _hasModes, notes: _notes, readOnly: _r, writeOnly: _w, ...says } = node;
  const inner = { ...blank(), ...says };
  for (const key2 of Object.keys(says)) delete node[key2];
  node.anyOf = [inner, { ...blank(), types: NULL }];
  node.isNullable = true;
}
function nullableReference(schema, { dialect, resolve }) {
  if (typeof schema.$ref !== "string" || !saysNullable(schema, dialect)) return void 0;
  const target = resolve(schema, "$ref");
  return target === void 0 ? void 0 : { [keywords[dialect]]: true, allOf: [target] };
}
function listNull(node, schema, dialect) {
  const { type } = schema;
  const isMeant = dialect === "3.1" ? Array.isArray(type) && type.includes("null") : saysNullable(schema, dialect);
  if (!isMeant || !node.values || node.values.length === 0 || node.values.includes(null)) return;
  node.values = [...node.values, null];
  if (node.types !== void 0) node.types |= NULL;
}

// src/diff/schema/discriminator.ts
function discriminatorOf(value, schema) {
  if (!isObject(value))
    return { propertyName: value, mapping: {}, names: {}, defaultMapping: void 0, extensions: {} };
  const written = isObject(value.mapping) ? value.mapping : {};
  const mapping = Object.fromEntries(Object.entries(written).map(([key2, target]) => [key2, referenceOf(target)]));
  const mapped = new Set(Object.values(mapping));
  const names2 = [schema.oneOf, schema.anyOf].flatMap(
    (members) => (Array.isArray(members) ? members : []).flatMap((member) => {
      const reference = isObject(member) && typeof member.$ref === "string" ? member.$ref : "";
      const name2 = /#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
      return name2 === void 0 || mapped.has(reference) ? [] : [[name2, reference]];
    })
  );
  const { propertyName, defaultMapping } = value;
  return {
    propertyName,
    mapping,
    names: Object.fromEntries(names2),
    defaultMapping: referenceOf(defaultMapping),
    extensions: Object.fromEntries(Object.entries(value).filter(([key2]) => key2.startsWith("x-")))
  };
}
function referenceOf(target) {
  return typeof target === "string" && /^[\w.-]+$/.test(target) && !/\.(?:json|ya?ml)$/i.test(target) ? `#/components/schemas/${target}` : target;
}

// src/diff/schema/picks.ts
var maxDepth2 = 20;
function readPicks(node, schema, document, blank) {
  const { propertyName: name2, mapping, names: names2, defaultMapping } = discriminatorOf(schema.discriminator, schema);
  if (document.dialect === "2.0" || typeof name2 !== "string") return;
  const values = Object.entries({ ...names2, ...mapping });
  const pick = (branch, written) => {
    const reference = own(written, "$ref");
    const picking = values.filter(([, target]) => target === reference).map(([value]) => value);
    if (picking.length === 0 || reference === defaultMapping || !isPlain2(written, name2, document)) return branch;
    const listed2 = { ...blank(), types: STRING, values: picking.sort() };
    return { ...blank(), ref: branch, properties: /* @__PURE__ */ new Map([[name2, listed2]]), isPick: true };
  };
  for (const keyword of ["anyOf", "oneOf"]) {
    const written = schema[keyword];
    const branches = node[keyword];
    if (branches && Array.isArray(written))
      node[keyword] = branches.map((branch, index) => pick(branch, written[index]));
  }
  const { oneOf } = schema;
  if (!node.oneOf || node.anyOf || !Array.isArray(oneOf) || !oneOf.every(isNamedOrNull)) return;
  node.anyOf = node.oneOf;
  delete node.oneOf;
  node.isPicked = true;
}
function isNamedOrNull(written) {
  return own(written, "$ref") !== void 0 || own(written, "type") === "null";
}
function isPlain2(written, name2, document, depth = 0) {
  const schema = behind(written, document);
  if (!isObject(schema) || depth > maxDepth2 || schema.oneOf !== void 0 || schema.anyOf !== void 0) return false;
  const property = behind(own(own(schema, "properties"), name2), document);
  const type = own(property, "type");
  if (own(property, "enum") !== void 0 || own(property, "const") !== void 0) return false;
  if (isObject(property) && type !== "string" && Object.keys(property).length > 0) return false;
  const { allOf } = schema;
  return !Array.isArray(allOf) || allOf.every((part) => isPlain2(part, name2, document, depth + 1));
}
function behind(written, document) {
  let at = written;
  for (let steps = 0; steps < maxDepth2 && isObject(at) && typeof at.$ref === "string"; steps++)
    at = document.resolve(at, "$ref");
  return at;
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
var base64 = /* @__PURE__ */ new Set(["byte", "base64"]);
var bookkeeping = /* @__PURE__ */ new Set([
  "$ref",
  "$dynamicRef",
  "$defs",
  "definitions",
  "$id",
  "id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$vocabulary"
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
    if (bookkeeping.has(key2)) continue;
    const value = schema[key2];
    if (key2 === "format" && typeof value === "string" && base64.has(value)) {
      if (schema.contentEncoding === void 0) notes.push(["contentEncoding", "base64"]);
      continue;
    }
    if (key2 === "contentMediaType" && isBytes(schema)) {
      if (schema.format === void 0) notes.push(["format", "binary"]);
      continue;
    }
    if (key2 === "discriminator") {
      notes.push([key2, discriminatorOf(value, schema)]);
      continue;
    }
    const isForeign = dialect !== "3.1" && (onlyIn31.has(key2) || dialect === "2.0" && notIn20.has(key2));
    if (isForeign || !assert(key2, value, schema, dialect, node, child)) notes.push([key2, value]);
  }
  if (saysNullable(schema, dialect)) allowNull(node);
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
function isBytes({ contentMediaType, contentEncoding }) {
  return contentMediaType === "application/octet-stream" && contentEncoding === void 0;
}
function allowNull(node) {
  if (node.types !== void 0) node.types |= NULL;
}
function assert(key2, value, schema, dialect, node, child) {
  switch (key2) {
    case "type":
      return readTypes(value, node);
    case "nullable":
      return true;
    case "x-nullable":
      return dialect === "2.0" && (schema.type !== void 0 || value === false || isNullableComposition(schema, dialect));
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
var charactersPerStep = 400;
var nodesPerStep = 10;
var maxRefinement = 2e5;
var minRounds = 20;
function blankNode() {
  return { id: -1, fullId: -1, hasModes: false, notes: [] };
}
function createSpace(budget, twinOf = () => void 0, isUpgrade = false) {
  const byDocument = /* @__PURE__ */ new Map();
  const interner = new Interner();
  const names2 = /* @__PURE__ */ new Set();
  const made = /* @__PURE__ */ new Map();
  const meant = /* @__PURE__ */ new Map();
  const unread = [];
  const anything = make({});
  const nothing2 = make({ never: true });
  function make(keywords2) {
    const node = { ...blankNode(), ...keywords2 };
    const local = localKey(node);
    const sole = soleChild(node, local);
    const key2 = sole ? "" : local + childrenKey(node, (child) => child.id);
    budget.spend(0.2 + key2.length / charactersPerStep);
    const id = sole ? sole.id : interner.number(key2);
    const known2 = made.get(id);
    if (known2) return known2;
    node.id = id;
    node.fullId = interner.number("made" + id);
    made.set(id, node);
    return node;
  }
  function nodeOf(schema, document) {
    let target = schema;
    for (let steps = 0; isObject(target) && typeof target.$ref === "string"; steps++) {
      if (document.dialect === "3.1" && Object.keys(target).length > 1) break;
      const composed = isUpgrade ? meantBy(target, document) : void 0;
      if (composed) {
        target = composed;
        break;
      }
      const next = steps < maxChain ? document.resolve(target, "$ref") : void 0;
      if (next === void 0) return unresolved(target.$ref);
      target = next;
    }
    if (target === true) return anything;
    if (target === false) return nothing2;
    if (!isObject(target)) return anything;
    const twin = twinOf(target);
    if (twin) return nodeOf(twin.schema, twin.document);
    const byRaw = byDocument.get(document) ?? /* @__PURE__ */ new Map();
    byDocument.set(document, byRaw);
    const known2 = byRaw.get(target);
    if (known2) return known2;
    const node = blankNode();
    byRaw.set(target, node);
    unread.push({ node, schema: target, document });
    return node;
  }
  function meantBy(target, document) {
    if (!meant.has(target)) meant.set(target, nullableReference(target, document));
    return meant.get(target);
  }
  function unresolved(reference) {
    return make({ unresolved: reference.replace(/^#\/definitions\//, "#/components/schemas/") });
  }
  function fill2(node, schema, document) {
    translate(schema, document.dialect, node, (child) => nodeOf(child, document));
    if (schema.discriminator !== void 0) readPicks(node, schema, document, blankNode);
    for (const name2 of node.properties?.keys() ?? []) names2.add(name2);
    for (const name2 of node.required ?? []) names2.add(name2);
    if (isUpgrade) listNull(node, schema, document.dialect);
    if (document.dialect === "3.1") readReferences(node, schema, document);
    const isNullable = isNullableComposition(schema, document.dialect) || isUpgrade && isLeftNullable(schema, document.dialect);
    if (isNullable) letNullIn(node, blankNode);
  }
  function readReferences(node, schema, document) {
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
    if (root.id < 0) numberFrom(root, interner, budget);
  }
  return {
    anything,
    nothing: nothing2,
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
function numberFrom(root, interner, budget) {
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
    if (ring.length > 1 || frame.children.includes(frame.node)) numberRing(ring, interner, budget);
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
function numberRing(ring, interner, budget) {
  const hasModes = ring.some((node) => node.readOnly || node.writeOnly || childrenOf(node).some((child) => child.hasModes));
  const locals = ring.map(localKey);
  const fullLocals = ring.map((node, index) => "#" + notesKey(node) + "#" + locals[index]);
  const ids = refine(ring, locals, (child) => child.id, interner, budget);
  const fullIds = refine(ring, fullLocals, (child) => child.fullId, interner, budget);
  for (const [index, node] of ring.entries()) {
    node.id = ids[index];
    node.fullId = fullIds[index];
    node.hasModes = hasModes;
  }
}
function refine(ring, locals, numberOf, interner, budget) {
  const place = new Map(ring.map((node, index) => [node, index]));
  let current = ring.map(() => 0);
  let classes = 0;
  for (let round = 0; ; round++) {
    if (round * ring.length > maxRefinement && round > minRounds) return ring.map(() => interner.fresh());
    budget.spend(ring.length / nodesPerStep);
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
  const otherFlag = direction === "request" ? "writeOnly" : "readOnly";
  const known2 = /* @__PURE__ */ new Map();
  const open = [];
  const isHidden = (node) => {
    for (const part of conjuncts(node)) if (part[flag]) return true;
    return false;
  };
  const project = (source, hidden) => {
    if (!source.hasModes && hidden.size === 0) return source;
    const key2 = [...hidden].sort().join("\n");
    const forms = known2.get(source) ?? /* @__PURE__ */ new Map();
    known2.set(source, forms);
    let target = forms.get(key2);
    if (!target) {
      target = { ...blankNode(), notes: source[otherFlag] ? withNote(source.notes, otherFlag) : source.notes };
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
function withNote(notes, keyword) {
  return [...notes, [keyword, true]].sort((a, b) => a[0] < b[0] ? -1 : 1);
}
function conjuncts(node) {
  const found2 = /* @__PURE__ */ new Set([node]);
  for (const part of found2) {
    if (part.ref) found2.add(part.ref);
    for (const member of part.allOf ?? []) found2.add(member);
  }
  return found2;
}

// src/diff/schema/view.ts
function viewOf(roots) {
  const parts = flatten(roots);
  const path = roots[0]?.path ?? [];
  const nodes = roots.map((root) => root.node);
  const [only] = parts;
  const union = parts.length === 1 && isBare(only.node) ? only.node.anyOf ?? only.node.oneOf : void 0;
  const keyword = only?.node.anyOf && !only.node.isPicked ? "anyOf" : "oneOf";
  if (union?.length === 2) {
    const index = union.findIndex((member) => isNull(member));
    if (index >= 0) {
      const path2 = only.node.isNullable ? only.path : [...only.path, keyword, 1 - index];
      const other = { node: union[1 - index], path: path2 };
      return {
        parts: [...parts.filter((part) => part.node.notes.length > 0).map(notesOnly), ...flatten([other])],
        nullable: true,
        path: path2,
        roots: nodes
      };
    }
  }
  return { parts, nullable: false, path, roots: nodes };
}
function flatten(roots) {
  const parts = [];
  const seen = /* @__PURE__ */ new Set();
  const open = [...roots];
  for (let part = open.shift(); part; part = open.shift()) {
    const { node, path } = part;
    if (seen.has(node)) continue;
    seen.add(node);
    parts.push(part);
    const inner = node.ref ? [{ node: node.ref, path }] : [];
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const members = node[keyword];
      if (keyword !== "allOf" && members?.length !== 1) continue;
      for (const [index, member] of members?.entries() ?? [])
        inner.push({ node: member, path: [...path, keyword === "anyOf" && node.isPicked ? "oneOf" : keyword, index] });
    }
    open.push(...inner);
  }
  return parts;
}
function isBare(node) {
  for (const key2 of Object.keys(node)) if (!bookkeeping2.has(key2)) return false;
  return Boolean(node.anyOf) !== Boolean(node.oneOf);
}
var bookkeeping2 = /* @__PURE__ */ new Set(["id", "fullId", "hasModes", "notes", "anyOf", "oneOf", "isPicked", "isNullable"]);
function isNull(node) {
  return unwrap(node).types === NULL;
}
function notesOnly(part) {
  const { id, fullId, hasModes, notes } = part.node;
  return { node: { id, fullId, hasModes, notes }, path: part.path };
}
var FRACTION = 64;
var typesOfViews = /* @__PURE__ */ new WeakMap();
function typesOf2(view) {
  const known2 = typesOfViews.get(view);
  if (known2) return known2;
  let types = ANY | FRACTION;
  for (const { node } of view.parts) types &= shallowTypes(node);
  if (view.nullable) types |= NULL;
  const found2 = { types: types & ANY, integer: (types & NUMBER) !== 0 && (types & FRACTION) === 0 };
  typesOfViews.set(view, found2);
  return found2;
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
function describe(node) {
  if (!node) return void 0;
  const { types, integer } = typesOf2(viewOf([{ node, path: [] }]));
  return {
    ...types === ANY ? {} : { type: typeNames(types, integer) },
    ...node.format === void 0 ? {} : { format: node.format }
  };
}

// src/diff/schema/opposites.ts
var Meetings = class {
  #pairs = /* @__PURE__ */ new Map();
  of(base, revision) {
    const [was, is] = [bare(base), bare(revision)];
    let known2 = this.#pairs.get(was);
    if (!known2) {
      known2 = /* @__PURE__ */ new Map();
      this.#pairs.set(was, known2);
    }
    let pair = known2.get(is);
    if (!pair) {
      pair = newOpposites(viewOf([{ node: was, path: [] }]), viewOf([{ node: is, path: [] }]));
      known2.set(is, pair);
    }
    return pair;
  }
};
function newOpposites(base, revision) {
  return {
    base,
    revision,
    findings: void 0,
    outer: /* @__PURE__ */ new Set(),
    own: { narrows: false, widens: false },
    all: { narrows: false, widens: false, told: false },
    isSettled: false
  };
}
function bare(node) {
  let at = node;
  for (let steps = 0; steps < 1e3 && at.ref?.id === at.id && at.notes.length === 0; steps++) at = at.ref;
  return at;
}
function nest(outer, inner) {
  inner.outer.add(outer);
  for (const effect of ["narrows", "widens", "told"]) if (inner.all[effect]) spread(outer, effect);
}
function mark(pair, effect, isOfWhole) {
  if (!isOfWhole) pair.own[effect] = true;
  spread(pair, effect);
}
function tell(pair) {
  spread(pair, "told");
}
function spread(pair, effect) {
  const open = [pair];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.all[effect]) continue;
    at.all[effect] = true;
    open.push(...at.outer);
  }
}
function isDone({ findings }) {
  return findings?.facts.every((fact) => fact.isFinal) ?? false;
}
function settle(pairs, incomplete) {
  const all = new Set(pairs);
  const left = /* @__PURE__ */ new Set();
  const open = [...incomplete, ...[...all].filter((pair) => !isDone(pair))];
  for (let at = open.pop(); at; at = open.pop()) {
    if (left.has(at)) continue;
    left.add(at);
    for (const outer of at.outer) if (all.has(outer)) open.push(outer);
  }
  for (const pair of all) if (!left.has(pair)) pair.isSettled = true;
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
function isPossible(solver, question) {
  return question !== void 0 && solver.ask(question.yes, question.no).is !== "none";
}
function canBear({ solver, base, revision }, forward) {
  return (forward ? solver.ask([base], [revision]) : solver.ask([revision], [base])).is !== "none";
}
function liftedAnswer(whole, frame, question, forward) {
  const lifted = liftQuestion(whole, frame, question, forward);
  return whole.solver.ask(lifted.yes, lifted.no).is;
}
function canHold(whole, frame, schema, name2) {
  const { space, ask } = whole.solver;
  let yes = [schema, space.make({ required: [name2] })];
  for (let at = frame; at; at = at.outer) {
    if (ask(yes, []).is === "none") return false;
    yes = [...at.step(space.make({ allOf: yes }), at.base, at.revision).yes];
  }
  return ask(yes, []).is !== "none";
}
function workOut(whole, frame, question, forward) {
  const { solver } = whole;
  if (!canBear(whole, forward)) return none;
  const local = solver.ask(question.yes, question.no);
  if (local.is === "none") return none;
  if (local.is === "unsure") return { is: "unknown", reason: local.reason };
  const [sub, sup] = forward ? [whole.base, whole.revision] : [whole.revision, whole.base];
  const lifted = liftQuestion(whole, frame, question, forward);
  for (const no of [lifted.no, [...lifted.no, sup]]) {
    const answer = solver.ask(lifted.yes, no);
    if (answer.is === "none") return none;
    if (answer.is === "unsure") return { is: "unknown", reason: answer.reason };
    if (solver.budget.isSpent) return { is: "unknown", reason: tooMuch };
    if (isWitness(solver, sub, sup, answer.value)) return { is: "proved", witness: answer.value };
  }
  if (solver.budget.isSpent) return { is: "unknown", reason: tooMuch };
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

// src/diff/schema/survey.ts
var conditional = /^(dependent-required|dependent-schemas|condition|not|any-of|one-of|union|picked)-/;
function schemaOf({ solver: { space } }, view) {
  if (view.roots.length === 0) return space.anything;
  return view.roots.length === 1 ? view.roots[0] : space.make({ allOf: view.roots });
}
function report({ solver, pair, findings }, what, narrowing, widening, isPlain3 = false) {
  const [mayNarrow, mayWiden] = [isPossible(solver, narrowing), isPossible(solver, widening)];
  const fact = { what, narrowing, widening, isPlain: isPlain3, mayNarrow, mayWiden, isFinal: false };
  if (!isPlain3 && !mayNarrow && !mayWiden) {
    if ((narrowing || widening) && conditional.test(what.kind)) findings.hidden.push(fact);
    return;
  }
  const isOfWhole = /^(schema|union|picked)-changed$/.test(what.kind);
  if (mayNarrow) mark(pair, "narrows", isOfWhole);
  if (mayWiden) mark(pair, "widens", isOfWhole);
  if (!what.kind.startsWith("annotation-")) tell(pair);
  findings.facts.push(fact);
}
function reportFacet(survey, what, base, revision, isPlain3 = false) {
  const { solver, pair } = survey;
  const { space } = solver;
  const types = typesOf2(pair.base).types & typesOf2(pair.revision).types & (pair.base.nullable || pair.revision.nullable ? ~NULL : ANY);
  const besides = types === ANY ? [] : [space.make({ types })];
  const narrowing = revision && { yes: [schemaOf(survey, pair.base), ...besides], no: [space.make(revision)] };
  const widening = base && { yes: [schemaOf(survey, pair.revision), ...besides], no: [space.make(base)] };
  report(survey, what, narrowing, widening, isPlain3);
}
function descend({ meetings, pair, findings }, base, revision, place, step2) {
  const isSame = base.length === revision.length && base.every(({ node }, index) => node.fullId === revision[index].node.fullId);
  if (isSame) return;
  const isShared = base.length === 1 && revision.length === 1;
  const inner = isShared ? {
    pair: meetings.of(base[0].node, revision[0].node),
    base: base[0].path,
    revision: revision[0].path
  } : { pair: newOpposites(viewOf(base), viewOf(revision)), base: [], revision: [] };
  nest(pair, inner.pair);
  findings.inner.push({ ...inner, place, step: step2 });
}
function pathOf(view, keyword, written = keyword) {
  const part = partWith(view, keyword);
  return part ? [...part.path, written] : view.path;
}
function keyed(part, ...keys2) {
  return [...part.path, ...keys2];
}

// src/diff/schema/items.ts
function compareArrays(survey) {
  const { pair } = survey;
  const [base, revision] = [arrayOf(pair.base), arrayOf(pair.revision)];
  if (base.prefix.length + revision.prefix.length + base.rest.length + revision.rest.length > 0) {
    const places = Math.max(base.prefix.length, revision.prefix.length);
    for (let index = 0; index < places; index++) comparePlace(survey, base, revision, index);
    compareRest(survey, base.rest, revision.rest, places);
  }
  compareContains(survey);
  compareUnevaluated(survey);
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
function comparePlace(survey, base, revision, index) {
  const { pair } = survey;
  const [before, after] = [base.prefix[index] ?? base.rest, revision.prefix[index] ?? revision.rest];
  if (before.length > 0 && after.length > 0 && Boolean(base.prefix[index]) === Boolean(revision.prefix[index])) {
    descend(survey, before, after, [String(index)], placeStep(survey, index));
    return;
  }
  const kind = revision.prefix[index] ? "prefix-item-added" : "prefix-item-removed";
  const facet = (parts) => {
    const schema = conjunction(survey, parts);
    return schema && { prefixItems: [...anythings(survey, index), schema] };
  };
  const path = (parts, view) => parts[0]?.path ?? view.path;
  const paths = { base: path(before, pair.base), revision: path(after, pair.revision) };
  reportFacet(
    survey,
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
function placeStep(survey, index) {
  const { space } = survey.solver;
  return (inner, sub) => ({
    yes: [sub, space.make({ someItem: { from: index, to: index, breaks: space.make({ not: inner }) } })],
    no: []
  });
}
function anythings(survey, count) {
  return Array.from({ length: count }, () => survey.solver.space.anything);
}
function conjunction(survey, parts) {
  if (parts.length === 0) return void 0;
  return parts.length === 1 ? parts[0].node : survey.solver.space.make({ allOf: parts.map((part) => part.node) });
}
function compareRest(survey, before, after, places) {
  const { pair } = survey;
  if (before.length === 0 && after.length === 0) return;
  if (before.length > 0 && after.length > 0) {
    descend(survey, before, after, ["*"], placeStep(survey, places));
    return;
  }
  const facet = (parts) => {
    const schema = conjunction(survey, parts);
    return schema && { prefixItems: anythings(survey, places), items: schema };
  };
  const kind = after.length > 0 ? "items-added" : "items-removed";
  const said = (parts) => parts.length === 0 ? void 0 : !parts.some((part) => part.node.never);
  reportFacet(
    survey,
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
function compareContains(survey) {
  const { pair } = survey;
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
    survey,
    { kind: `contains-${action}`, keyword: "contains", from: counts(before), to: counts(after), ...paths },
    facet(before),
    facet(after)
  );
}
function compareUnevaluated(survey) {
  const { pair } = survey;
  const [before, after] = [partWith(pair.base, "unevaluatedItems"), partWith(pair.revision, "unevaluatedItems")];
  if (before?.node.unevaluatedItems?.id === after?.node.unevaluatedItems?.id) return;
  const action = before && after ? "changed" : after ? "added" : "removed";
  const facet = (part) => part && { allOf: [part.node] };
  const paths = { base: pathOf(pair.base, "unevaluatedItems"), revision: pathOf(pair.revision, "unevaluatedItems") };
  reportFacet(
    survey,
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
function compareNotes(survey) {
  const { pair } = survey;
  const before = notesOf(pair.base);
  const after = notesOf(pair.revision);
  for (const keyword of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(keyword), after.get(keyword)];
    if (was && is && equalJson(was.value, is.value)) continue;
    if (isRenamedExample(keyword, before, after) || isRenamedExample(keyword, after, before)) continue;
    const kind = was && is ? "annotation-changed" : is ? "annotation-added" : "annotation-removed";
    const paths = { base: was?.path ?? pair.base.path, revision: is?.path ?? pair.revision.path };
    report(survey, { kind, keyword, from: was?.value, to: is?.value, ...paths }, void 0, void 0, true);
  }
}
function isRenamedExample(keyword, one2, other) {
  if (!/^examples?$/.test(keyword) || one2.has("examples") || other.has("example")) return false;
  const [example, examples] = [one2.get("example"), other.get("examples")];
  return example !== void 0 && examples !== void 0 && equalJson([example.value], examples.value);
}
function notesOf(view) {
  const notes = /* @__PURE__ */ new Map();
  const add = (keyword, value, path) => {
    const isDefault = Object.hasOwn(defaults, keyword) && defaults[keyword] === value;
    if (!notes.has(keyword) && !isDefault) notes.set(keyword, { value, path: [...path, keyword] });
  };
  for (const { node, path } of view.parts) {
    for (const [keyword, value] of node.notes) add(keyword, value, path);
    if (node.readOnly) add("readOnly", true, path);
    if (node.writeOnly) add("writeOnly", true, path);
  }
  return notes;
}

// src/diff/schema/additional.ts
function closingParts(survey, view) {
  const { anything } = survey.solver.space;
  return view.parts.filter((part) => part.node.additional && part.node.additional.id !== anything.id);
}
function compareAdditional(survey) {
  const { pair } = survey;
  const { space } = survey.solver;
  const before = closingParts(survey, pair.base);
  const after = closingParts(survey, pair.revision);
  const ids = (parts) => [...new Set(parts.map((part) => part.node.additional.fullId))].sort().join();
  if (ids(before) === ids(after)) return;
  const [base, revision] = [before[0], after[0]];
  const [was, is] = [base?.node.additional, revision?.node.additional];
  if (before.length === 1 && after.length === 1 && !was.never && !is.never) {
    const step2 = (inner, sub) => {
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
    const [inside2, instead] = [base, revision].map((part) => [
      { node: part.node.additional, path: keyed(part, "additionalProperties") }
    ]);
    descend(survey, inside2, instead, ["*"], step2);
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
    survey,
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
function comparePatterns(survey) {
  const { pair } = survey;
  const { space } = survey.solver;
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
      const step2 = (inner, sub) => ({
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
      descend(survey, [base], [revision], ["*"], step2);
      continue;
    }
    const kind = revision ? "pattern-property-added" : "pattern-property-removed";
    const facet = (part) => part && { patternProperties: /* @__PURE__ */ new Map([[pattern, part.node]]) };
    const paths = { base: base?.path ?? pair.base.path, revision: revision?.path ?? pair.revision.path };
    reportFacet(
      survey,
      { kind, keyword: "patternProperties", name: pattern, from: base && pattern, to: revision && pattern, ...paths },
      facet(base),
      facet(revision)
    );
  }
}

// src/diff/schema/reached.ts
var maxMeetings = 3e5;
function reachedBy(root, value) {
  const names2 = /* @__PURE__ */ new Map();
  const met = /* @__PURE__ */ new Map();
  const open = [];
  let count = 0;
  const meet2 = (node, part) => {
    if (!node || node.never) return;
    const key2 = typeof part === "object" ? part : void 0;
    let known2 = met.get(node);
    if (!known2) {
      known2 = /* @__PURE__ */ new Set();
      met.set(node, known2);
      names2.set(node, /* @__PURE__ */ new Set());
    }
    if (known2.has(key2)) return;
    known2.add(key2);
    open.push([node, part]);
  };
  meet2(root, value);
  for (let next = open.pop(); next; next = open.pop()) {
    if (++count > maxMeetings) return void 0;
    const [node, part] = next;
    for (const child of inPlace(node)) meet2(child, part);
    if (Array.isArray(part)) meetItems(node, part, meet2);
    else if (isObject(part)) meetProperties(node, part, names2.get(node), meet2);
  }
  return names2;
}
function inPlace(node) {
  const { ref, allOf = [], anyOf = [], oneOf = [] } = node;
  return [ref, ...allOf, ...anyOf, ...oneOf, node.not, node.if, node.then, node.else].filter(
    (child) => child !== void 0
  );
}
function meetItems(node, items, meet2) {
  const { prefixItems = [] } = node;
  for (const [index, item] of items.entries()) {
    meet2(index < prefixItems.length ? prefixItems[index] : node.items, item);
    meet2(node.contains, item);
    meet2(node.unevaluatedItems, item);
  }
}
function meetProperties(node, part, names2, meet2) {
  for (const name2 of Object.keys(part)) {
    names2.add(name2);
    const child = node.properties?.get(name2);
    meet2(child ?? node.additional, part[name2]);
    for (const [pattern, other] of node.patternProperties ?? [])
      if (matches(pattern, name2) !== false) meet2(other, part[name2]);
    meet2(node.unevaluatedProperties, part[name2]);
    meet2(node.propertyNames, name2);
    meet2(node.dependentSchemas?.get(name2), part);
  }
}

// src/diff/schema/siblings.ts
function namesIn(nodes) {
  const names2 = /* @__PURE__ */ new Set();
  const seen = new Set(nodes);
  for (const node of seen) {
    if (!node.isPick) for (const name2 of node.properties?.keys() ?? []) names2.add(name2);
    for (const child of inPlace(node)) if (child !== node.not && child !== node.if) seen.add(child);
    for (const child of node.dependentSchemas?.values() ?? []) seen.add(child);
  }
  return names2;
}
var maxBranches = 12;
var known = /* @__PURE__ */ new WeakMap();
function apart(branches, space) {
  if (branches.length > maxBranches) return branches;
  const done = known.get(branches);
  if (done) return done;
  const names2 = branches.map((branch) => namesIn([branch]));
  const all = new Set(names2.flatMap((list) => [...list]));
  const found2 = branches.map((branch, index) => {
    const foreign = [...all].filter((name2) => !names2[index].has(name2)).sort();
    if (foreign.length === 0 || !((branch.types ?? ANY) & OBJECT) || speaksOfOthers(branch)) return branch;
    const closing = { properties: new Map(foreign.map((name2) => [name2, space.nothing])) };
    return space.make({ allOf: [branch, space.make(closing)] });
  });
  known.set(branches, found2);
  return found2;
}
function speaksOfOthers(branch) {
  const seen = /* @__PURE__ */ new Set([branch]);
  for (const node of seen) {
    if (node.additional || node.patternProperties || node.unevaluatedProperties) return true;
    for (const child of inPlace(node)) seen.add(child);
  }
  return false;
}

// src/diff/schema/properties.ts
function compareObjects(survey) {
  compareNamed(survey);
  compareRequired(survey);
  compareAdditional(survey);
  comparePatterns(survey);
  for (const [keyword, kind] of wholes) compareWhole(survey, keyword, kind);
}
var properties = /* @__PURE__ */ new WeakMap();
function propertiesOf(view) {
  const known2 = properties.get(view);
  if (known2) return known2;
  const all = /* @__PURE__ */ new Map();
  properties.set(view, all);
  for (const owner of view.parts) {
    if (owner.node.isPick) continue;
    for (const [name2, node] of owner.node.properties ?? []) {
      const list = all.get(name2);
      if (list) list.push({ node, owner });
      else all.set(name2, [{ node, owner }]);
    }
  }
  return all;
}
function isNamed(view, name2) {
  return propertiesOf(view).has(name2);
}
var namesInPlace = /* @__PURE__ */ new WeakMap();
function namesOf(view) {
  let names2 = namesInPlace.get(view);
  if (!names2) {
    names2 = namesIn(view.parts.map((part) => part.node));
    namesInPlace.set(view, names2);
  }
  return names2;
}
function placeOf({ owner }, name2) {
  return keyed(owner, "properties", name2);
}
function partsOf(list, name2) {
  return list.map((property) => ({ node: property.node, path: placeOf(property, name2) }));
}
function firstPlace(view, name2) {
  const first = propertiesOf(view).get(name2)?.[0];
  return first && placeOf(first, name2);
}
function isRequired(view, name2) {
  return requiredOf(view).has(name2);
}
function isLeftOut(view, name2) {
  return view.parts.some((part) => part.node.leftOut?.has(name2));
}
function compareNamed(survey) {
  const { pair } = survey;
  const before = propertiesOf(pair.base);
  const after = propertiesOf(pair.revision);
  const { space } = survey.solver;
  for (const [name2, base] of before) {
    const revision = after.get(name2);
    if (!revision || isLeftOut(pair.base, name2) || isLeftOut(pair.revision, name2)) continue;
    if (base.length === 1 && revision.length === 1 && base[0].node.fullId === revision[0].node.fullId) continue;
    const step2 = (inner, sub) => ({
      yes: [sub, space.make({ required: [name2], properties: /* @__PURE__ */ new Map([[name2, inner]]) })],
      no: []
    });
    descend(survey, partsOf(base, name2), partsOf(revision, name2), [name2], step2);
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
    if (has.base === has.revision) continue;
    if (!outBefore && !outAfter && namesOf(has.base ? pair.revision : pair.base).has(name2)) continue;
    reportProperty(survey, name2, has.revision, outBefore || outAfter);
  }
}
function leftOutOf(view) {
  return view.parts.flatMap((part) => [...part.node.leftOut ?? []]);
}
function reportProperty(survey, name2, isAdded, isLeftOutOnOneSide) {
  const { pair } = survey;
  const required = { base: isRequired(pair.base, name2), revision: isRequired(pair.revision, name2) };
  const schemas = { base: schemaFor(survey, pair.base, name2), revision: schemaFor(survey, pair.revision, name2) };
  const place = (view) => firstPlace(view, name2) ?? view.path;
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
    survey,
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
function reportLostNames(survey, branch) {
  const { pair } = survey;
  const { ask } = survey.solver;
  const kept = namesOf(pair.revision);
  const lost = [...namesIn([branch.node])].filter((name2) => !kept.has(name2) && !isLeftOut(pair.revision, name2));
  if (lost.length === 0 || ask([schemaOf(survey, pair.base), branch.node], []).is === "none") return;
  for (const name2 of lost) {
    const what = { kind: "property-removed", keyword: "properties", name: name2, isOfBranch: true };
    const required = { base: false, revision: false };
    const texts4 = { from: void 0, to: void 0, base: branch.path, revision: pair.revision.path };
    report(survey, { ...what, required, ...texts4 }, void 0, void 0, true);
  }
}
var told = /* @__PURE__ */ new WeakMap();
function reportGainedNames(survey, branch) {
  const { pair, findings } = survey;
  const known2 = namesOf(pair.base);
  const before = told.get(findings) ?? /* @__PURE__ */ new Set();
  told.set(findings, before);
  const gained = [...namesIn([branch.node])].filter(
    (name2) => !known2.has(name2) && !before.has(name2) && !isLeftOut(pair.base, name2)
  );
  if (gained.length === 0 || survey.solver.ask([schemaOf(survey, pair.revision), branch.node], []).is === "none")
    return;
  for (const name2 of gained) {
    before.add(name2);
    const what = { kind: "property-added", keyword: "properties", name: name2 };
    const required = { base: false, revision: false };
    const texts4 = { from: void 0, to: void 0, base: pair.base.path, revision: branch.path };
    report(survey, { ...what, required, ...texts4 }, void 0, void 0, true);
  }
}
function schemaFor(survey, view, name2) {
  const children = decided(() => view.parts.flatMap((part) => childrenFor(part.node, name2))) ?? [];
  if (children.length === 0) return void 0;
  return children.length === 1 ? children[0] : survey.solver.space.make({ allOf: children });
}
function compareRequired(survey) {
  const { pair } = survey;
  const [before, after] = [requiredOf(pair.base), requiredOf(pair.revision)];
  const [had, has] = [propertiesOf(pair.base), propertiesOf(pair.revision)];
  for (const name2 of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const required = { base: before.has(name2), revision: after.has(name2) };
    if (required.base === required.revision) continue;
    if (had.has(name2) !== has.has(name2)) continue;
    reportFacet(
      survey,
      {
        kind: required.revision ? "property-became-required" : "property-became-optional",
        keyword: "required",
        name: name2,
        required,
        base: firstPlace(pair.base, name2) ?? pathOf(pair.base, "required"),
        revision: firstPlace(pair.revision, name2) ?? pathOf(pair.revision, "required"),
        from: required.base,
        to: required.revision
      },
      required.base ? { required: [name2] } : void 0,
      required.revision ? { required: [name2] } : void 0
    );
  }
}
var requirements = /* @__PURE__ */ new WeakMap();
function requiredOf(view) {
  let names2 = requirements.get(view);
  if (!names2) {
    names2 = new Set(view.parts.flatMap((part) => part.node.required ?? []));
    requirements.set(view, names2);
  }
  return names2;
}
var wholes = [
  ["propertyNames", "property-names"],
  ["dependentRequired", "dependent-required"],
  ["dependentSchemas", "dependent-schemas"],
  ["unevaluatedProperties", "unevaluated-properties"]
];
function compareWhole(survey, keyword, kind) {
  const { pair } = survey;
  const { space } = survey.solver;
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
    survey,
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
function compareScalars(survey) {
  const { pair } = survey;
  compareTypes(survey);
  compareValues(survey);
  for (const bound of bounds) compareBound(survey, bound);
  for (const [keyword, kind] of texts2) compareText2(survey, keyword, kind);
  const [before, after] = [partWith(pair.base, "uniqueItems"), partWith(pair.revision, "uniqueItems")];
  if (!before !== !after) {
    const fact = {
      kind: after ? "unique-items-added" : "unique-items-removed",
      keyword: "uniqueItems",
      from: Boolean(before),
      to: Boolean(after)
    };
    const paths = { base: pathOf(pair.base, "uniqueItems"), revision: pathOf(pair.revision, "uniqueItems") };
    reportFacet(survey, { ...fact, ...paths }, before && { uniqueItems: true }, after && { uniqueItems: true });
  }
}
function compareTypes(survey) {
  const { pair } = survey;
  const before = typesOf2(pair.base);
  const after = typesOf2(pair.revision);
  if (before.types === after.types && before.integer === after.integer) return;
  const { space } = survey.solver;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const from = before.types === ANY ? void 0 : typeNames(before.types, before.integer);
  const to = after.types === ANY ? void 0 : typeNames(after.types, after.integer);
  const shared2 = {
    keyword: "type",
    from,
    to,
    base: pathOf(pair.base, "types", "type"),
    revision: pathOf(pair.revision, "types", "type")
  };
  if ((before.types & after.types) === 0 && before.types !== 0 && after.types !== 0) {
    report(
      survey,
      { kind: "type-changed", ...shared2 },
      { yes: [base], no: [revision] },
      { yes: [revision], no: [base] }
    );
    return;
  }
  if (from === void 0 !== (to === void 0)) {
    compareNamed2(survey, shared2, base, revision);
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
    report(survey, { kind, ...shared2, value }, narrowing, widening);
  }
  if (before.types & after.types & NUMBER && before.integer !== after.integer) {
    const kind = after.integer ? "type-removed" : "type-added";
    const integer = { integer: true };
    reportFacet(
      survey,
      { kind, ...shared2, value: "number" },
      before.integer ? integer : void 0,
      after.integer ? integer : void 0
    );
  }
}
function compareNamed2(survey, shared2, base, revision) {
  const { space } = survey.solver;
  const named = typesOf2(shared2.from === void 0 ? survey.pair.revision : survey.pair.base);
  const others = ANY & ~named.types | (named.integer ? NUMBER : 0);
  const value = typeNames(others, false);
  const only = space.make({ types: others });
  if (shared2.from === void 0)
    report(survey, { kind: "type-removed", ...shared2, value }, { yes: [base, only], no: [revision] }, void 0);
  else report(survey, { kind: "type-added", ...shared2, value }, void 0, { yes: [revision, only], no: [base] });
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
function compareValues(survey) {
  const { pair } = survey;
  const before = valuesOf(pair.base);
  const after = valuesOf(pair.revision);
  if (!before && !after) return;
  const { space } = survey.solver;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const shared2 = {
    keyword: "enum",
    from: before,
    to: after,
    base: pathOf(pair.base, "values", "enum"),
    revision: pathOf(pair.revision, "values", "enum")
  };
  if (!before || !after) {
    const kind = after ? "enum-added" : "enum-removed";
    reportFacet(survey, { kind, ...shared2 }, before && { values: before }, after && { values: after });
    return;
  }
  const [had, has] = [new Set(before.map((value) => canonical(value))), new Set(after.map((value) => canonical(value)))];
  const removed = before.filter((value) => !has.has(canonical(value)));
  const added = after.filter((value) => !had.has(canonical(value)));
  if (before.length === 1 && after.length === 1 && removed.length === 1) {
    const narrowing = { yes: [base, space.make({ values: removed })], no: [revision] };
    const widening = { yes: [revision, space.make({ values: added })], no: [base] };
    report(survey, { kind: "const-changed", ...shared2 }, narrowing, widening);
    return;
  }
  for (const value of listed(removed)) {
    report(
      survey,
      { kind: "enum-value-removed", ...shared2, value: value.what },
      { yes: [base, space.make({ values: value.all })], no: [revision] },
      void 0
    );
  }
  for (const value of listed(added)) {
    report(survey, { kind: "enum-value-added", ...shared2, value: value.what }, void 0, {
      yes: [revision, space.make({ values: value.all })],
      no: [base]
    });
  }
}
var maxListed = 200;
function listed(values) {
  const single2 = values.slice(0, values.length > maxListed ? maxListed - 1 : maxListed);
  const rest = values.slice(single2.length);
  return [
    ...single2.map((value) => ({ what: value, all: [value] })),
    ...rest.length > 0 ? [{ what: rest, all: rest }] : []
  ];
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
  for (const part of view.parts) {
    for (const keyword of [bound.keyword, bound.strict]) {
      if (keyword === void 0) continue;
      const { [keyword]: value } = part.node;
      if (value === void 0) continue;
      const isTighter = !tightest || (bound.isLower ? value > tightest.value : value < tightest.value) || value === tightest.value && keyword === bound.strict;
      if (isTighter) tightest = { part, value, keyword };
    }
  }
  return tightest;
}
function compareBound(survey, bound) {
  const { pair } = survey;
  const before = limitOf(pair.base, bound);
  const after = limitOf(pair.revision, bound);
  if (before?.value === after?.value && before?.keyword === after?.keyword) return;
  const isRaised = before && after && (after.value > before.value || after.value === before.value && after.keyword === bound.strict === bound.isLower);
  const action = !before ? "added" : !after ? "removed" : isRaised ? "raised" : "lowered";
  reportFacet(
    survey,
    {
      kind: `${bound.name}-${action}`,
      keyword: after?.keyword ?? before.keyword,
      from: before?.value,
      to: after?.value,
      base: before ? keyed(before.part, before.keyword) : pair.base.path,
      revision: after ? keyed(after.part, after.keyword) : pair.revision.path
    },
    before && { [before.keyword]: before.value },
    after && { [after.keyword]: after.value }
  );
}
var texts2 = [
  ["pattern", "pattern"],
  ["format", "format"],
  ["multipleOf", "multiple-of"]
];
function compareText2(survey, keyword, kind) {
  const { pair } = survey;
  const before = [...new Set(pair.base.parts.map((part) => part.node[keyword]).filter((value) => value !== void 0))];
  const after = [...new Set(pair.revision.parts.map((part) => part.node[keyword]).filter((value) => value !== void 0))];
  const lost = before.filter((value) => !after.includes(value));
  const gained = after.filter((value) => !before.includes(value));
  if (lost.length === 0 && gained.length === 0) return;
  const action = lost.length > 0 && gained.length > 0 ? "changed" : gained.length > 0 ? "added" : "removed";
  const all = (values) => {
    if (values.length === 0) return void 0;
    const nodes = values.map((value) => survey.solver.space.make({ [keyword]: value }));
    return nodes.length === 1 ? nodes[0] : { allOf: nodes };
  };
  const [from, to] = [lost[0] ?? before[0], gained[0] ?? after[0]];
  const path = (view, value) => {
    const part = view.parts.find(({ node }) => value !== void 0 && node[keyword] === value);
    return part ? keyed(part, keyword) : view.path;
  };
  reportFacet(
    survey,
    { kind: `${kind}-${action}`, keyword, from, to, base: path(pair.base, from), revision: path(pair.revision, to) },
    all(lost),
    all(gained)
  );
}

// src/diff/schema/unions.ts
function compareUnions(survey) {
  const { pair } = survey;
  const before = unionsOf(pair.base);
  const after = unionsOf(pair.revision);
  const isKept = (union, others) => others.some((other) => other.keyword === union.keyword && key(other) === key(union));
  const lost = before.filter((union) => !isKept(union, after));
  const gained = after.filter((union) => !isKept(union, before));
  if (lost.length === 1 && gained.length === 1) compareMembers(survey, lost[0], gained[0]);
  else {
    for (const union of lost) reportUnion(survey, union, void 0);
    for (const union of gained) reportUnion(survey, void 0, union);
  }
  comparePicks(survey);
  compareNegations(survey);
  compareConditions(survey);
}
function comparePicks(survey) {
  const { pair } = survey;
  const picks = (view) => view.parts.filter((part) => part.node.isPick).map((part) => part.node.properties);
  const [before, after] = [picks(pair.base), picks(pair.revision)];
  const same = (one2, other) => [...one2].every(([name2, node]) => other.get(name2)?.id === node.id);
  const lost = before.filter((one2) => !after.some((other) => same(one2, other)));
  const gained = after.filter((one2) => !before.some((other) => same(one2, other)));
  if (lost.length === 0 && gained.length === 0) return;
  const facet = (list) => list.length === 0 ? void 0 : { allOf: list.map((properties2) => survey.solver.space.make({ properties: properties2 })) };
  const isUnion = unionsOf(pair.base).length + unionsOf(pair.revision).length > 0;
  const kind = isUnion ? "union-changed" : "picked-changed";
  reportFacet(survey, { kind, keyword: "discriminator", from: void 0, to: void 0 }, facet(lost), facet(gained));
}
function unionsOf(view) {
  const unions = [];
  for (const part of view.parts) {
    for (const keyword of ["anyOf", "oneOf"]) {
      const members = part.node[keyword];
      if (!members || members.length < 2) continue;
      const written = part.node.isPicked ? "oneOf" : keyword;
      unions.push({
        keyword,
        written,
        part,
        members: members.map((node, index) => ({
          node,
          path: part.node.isNullable ? part.path : keyed(part, written, index)
        }))
      });
    }
  }
  return unions;
}
function key(union) {
  return union.members.map((member) => member.node.fullId).sort().join();
}
var spelled = { anyOf: "any-of", oneOf: "one-of" };
function reportUnion(survey, lost, gained) {
  const { pair } = survey;
  const union = gained ?? lost;
  const facet = (of) => of && { [of.keyword]: of.members.map((member) => member.node) };
  const path = (of, view) => of ? keyed(of.part, of.written) : view.path;
  const paths = { base: path(lost, pair.base), revision: path(gained, pair.revision) };
  const counts = { from: lost?.members.length, to: gained?.members.length };
  reportFacet(
    survey,
    { kind: `${spelled[union.written]}-${gained ? "added" : "removed"}`, keyword: union.written, ...counts, ...paths },
    facet(lost),
    facet(gained)
  );
  if (lost && !isPossible(survey.solver, { yes: [schemaOf(survey, pair.base)], no: [schemaOf(survey, pair.revision)] }))
    for (const member of lost.members) reportLostNames(survey, member);
  if (gained && !isPossible(survey.solver, { yes: [schemaOf(survey, pair.revision)], no: [schemaOf(survey, pair.base)] }))
    for (const member of gained.members) reportGainedNames(survey, member);
}
function compareMembers(survey, lost, gained) {
  const { pair } = survey;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const matches2 = matchMembers(lost.members, gained.members);
  const paths = { base: keyed(lost.part, lost.written), revision: keyed(gained.part, gained.written) };
  const { space } = survey.solver;
  const outside = ({ node }) => space.make({ not: space.make({ not: node }) });
  for (const [was, is] of matches2) {
    if (was && is) {
      const step2 = (inner, sub, sup) => ({ yes: [sub, inner], no: [sup] });
      descend(survey, [was], [is], [], step2);
    } else if (was) {
      const fact = {
        kind: `${spelled[lost.written]}-branch-removed`,
        keyword: lost.written,
        from: name(was),
        to: void 0,
        base: was.path,
        revision: paths.revision
      };
      const narrowing = { yes: [base, was.node], no: [revision] };
      const widening = lost.keyword === "oneOf" ? { yes: [revision, outside(was)], no: [base] } : void 0;
      report(survey, fact, narrowing, widening);
      if (!isPossible(survey.solver, narrowing)) reportLostNames(survey, was);
    } else if (is) {
      const fact = {
        kind: `${spelled[gained.written]}-branch-added`,
        keyword: gained.written,
        from: void 0,
        to: name(is),
        base: paths.base,
        revision: is.path
      };
      const narrowing = gained.keyword === "oneOf" ? { yes: [base, outside(is)], no: [revision] } : void 0;
      const widening = { yes: [revision, is.node], no: [base] };
      report(survey, fact, narrowing, widening);
      if (!isPossible(survey.solver, widening)) reportGainedNames(survey, is);
    }
  }
  reportOverlap(survey, lost, gained, matches2);
}
function reportOverlap(survey, lost, gained, matches2) {
  const { pair, solver } = survey;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const changed = matches2.flatMap(
    ([was, is]) => was && is && was.node.id !== is.node.id ? [[was.node, is.node]] : []
  );
  const narrowing = { yes: [base], no: [revision] };
  const widening = { yes: [revision], no: [base] };
  const kind = lost.written === gained.written && lost.keyword !== gained.keyword ? "picked-changed" : "union-changed";
  const isHidden = !isPossible(solver, narrowing) && !isPossible(solver, widening);
  const paths = { base: keyed(lost.part, lost.written), revision: keyed(gained.part, gained.written) };
  const turned = changed.map(([was, is]) => [is, was]);
  report(
    survey,
    { kind, keyword: gained.written, from: lost.written, to: gained.written, ...paths },
    isHidden ? narrowing : leftToTell(survey.solver, narrowing, pair.own.narrows, changed, gained),
    isHidden ? widening : leftToTell(survey.solver, widening, pair.own.widens, turned, lost)
  );
}
function leftToTell(solver, question, isOwn, changed, refusing) {
  const { yes, no } = question;
  if (!isPossible(solver, question)) return void 0;
  const isTold = isOwn || changed.some(([from, to]) => isPossible(solver, { yes: [...yes, from], no: [to, ...no] }));
  if (!isTold) return question;
  if (refusing.keyword === "anyOf") return void 0;
  return changed.map(([from, to]) => ({ yes: [...yes, to], no: [from, ...no] })).find((overlap) => solver.ask(overlap.yes, overlap.no).is === "found");
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
  const marks = new Map([...right].map((part) => [markOf(part), part]));
  for (const was of [...left]) {
    const mark2 = markOf(was);
    const is = mark2 === void 0 ? void 0 : marks.get(mark2);
    if (is && right.has(is)) take(was, is);
  }
  if (left.size * right.size <= maxScores) {
    const summaries = new Map([...left, ...right].map((part) => [part, summary(part)]));
    const scores = [];
    for (const was of left)
      for (const is of right) scores.push([likeness(summaries.get(was), summaries.get(is)), was, is]);
    scores.sort((a, b) => b[0] - a[0]);
    for (const [score, was, is] of scores) if (score > 0 && left.has(was) && right.has(is)) take(was, is);
  }
  for (const was of left) pairs.push([was, void 0]);
  for (const is of right) pairs.push([void 0, is]);
  return pairs;
}
var maxScores = 2500;
function markOf(part) {
  const { title, properties: properties2 } = summary(part);
  const constants = [...properties2].filter(([, node]) => node.values?.length === 1);
  if (constants.length === 0) return void 0;
  return canonical([title ?? null, constants.map(([name2, node]) => [name2, node.values[0]])]);
}
function likeness(x, y) {
  if (x.types !== y.types) return 0;
  let score = 0;
  if (x.title !== void 0 && x.title === y.title) score += 2;
  const shared2 = [...x.properties.keys()].filter((name2) => y.properties.has(name2));
  for (const name2 of shared2) {
    const [p, q] = [x.properties.get(name2), y.properties.get(name2)];
    if (p.values?.length === 1 && q.values?.length === 1 && p.id !== q.id) return 0;
  }
  const all = (/* @__PURE__ */ new Set([...x.properties.keys(), ...y.properties.keys()])).size;
  if (all > 0) score += shared2.length / all;
  else score += 0.5;
  return score;
}
function summary(part) {
  const properties2 = /* @__PURE__ */ new Map();
  let types = 63;
  let title;
  for (const { node } of viewOf([part]).parts) {
    types &= node.types ?? 63;
    title ??= node.notes.find(([keyword]) => keyword === "title")?.[1];
    for (const [name2, child] of node.properties ?? []) properties2.set(name2, child);
  }
  return { properties: properties2, types, title };
}
function compareNegations(survey) {
  const { space } = survey.solver;
  compareAsserted(survey, "not", "not", ({ not }) => not && space.make({ not }));
}
function compareConditions(survey) {
  const { space } = survey.solver;
  compareAsserted(
    survey,
    "if",
    "condition",
    ({ if: condition, then, else: otherwise }) => condition && space.make({ if: condition, ...then ? { then } : {}, ...otherwise ? { else: otherwise } : {} })
  );
}
function compareAsserted(survey, keyword, kind, assertion) {
  const { pair } = survey;
  const collect2 = (view) => view.parts.flatMap((part) => {
    const schema = assertion(part.node);
    return schema ? [{ part, schema }] : [];
  });
  const [before, after] = [collect2(pair.base), collect2(pair.revision)];
  const lost = before.filter((one2) => !after.some((other) => other.schema.id === one2.schema.id));
  const gained = after.filter((one2) => !before.some((other) => other.schema.id === one2.schema.id));
  if (lost.length === 0 && gained.length === 0) return;
  const facet = (list) => list.length === 0 ? void 0 : { allOf: list.map((one2) => one2.schema) };
  const action = lost.length > 0 && gained.length > 0 ? "changed" : gained.length > 0 ? "added" : "removed";
  const path = (list, view) => list[0] ? keyed(list[0].part, keyword) : view.path;
  const paths = { base: path(lost, pair.base), revision: path(gained, pair.revision) };
  reportFacet(
    survey,
    {
      kind: `${kind}-${action}`,
      keyword,
      from: lost.length > 0 || void 0,
      to: gained.length > 0 || void 0,
      ...paths
    },
    facet(lost),
    facet(gained)
  );
}

// src/diff/schema/compare.ts
var pairSteps = 2;
function look(pair, solver, meetings) {
  if (pair.findings) return;
  const findings = { facts: [], inner: [], hidden: [] };
  const survey = { solver, meetings, pair, findings };
  pair.findings = findings;
  solver.budget.spend(pairSteps + (pair.base.parts.length + pair.revision.parts.length) / 2);
  if (compareReferences(survey)) return;
  compareNotes(survey);
  compareScalars(survey);
  compareObjects(survey);
  compareArrays(survey);
  compareUnions(survey);
}
function compareReferences(survey) {
  const { pair } = survey;
  const unresolved = (view) => view.parts.find((part) => part.node.unresolved !== void 0);
  const [before, after] = [unresolved(pair.base), unresolved(pair.revision)];
  if (before?.node.unresolved === after?.node.unresolved) return false;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const what = {
    kind: "reference-unresolved",
    keyword: "$ref",
    from: before?.node.unresolved,
    to: after?.node.unresolved,
    base: before?.path ?? pair.base.path,
    revision: after?.path ?? pair.revision.path
  };
  report(survey, what, { yes: [base], no: [revision] }, { yes: [revision], no: [base] }, true);
  return true;
}

// src/diff/schema/difference.ts
function isAnnotation({ kind }) {
  return kind.startsWith("annotation-");
}

// src/diff/schema/roots.ts
var maxDepth3 = 200;
var visitSteps = 0.2;
function compareAll(base, revision, means) {
  return new Root(base, revision, means).compare();
}
var Root = class {
  #means;
  #whole;
  #branchwise;
  #top;
  #visits = /* @__PURE__ */ new Map();
  #passed = /* @__PURE__ */ new Set();
  /** Not everything below was looked at. */
  #incomplete = /* @__PURE__ */ new Set();
  #facts = /* @__PURE__ */ new Map();
  /** Nothing is left of the budget to look at all pairs. */
  #isCutShort = false;
  /** What differs by the letter alone. */
  #hidden;
  constructor(base, revision, means) {
    this.#means = means;
    this.#whole = { solver: means.solver, base, revision };
    this.#branchwise = { solver: means.branchwise, base, revision };
    const pair = means.meetings.of(base, revision);
    this.#top = { pair, frame: void 0, place: [], base: [], revision: [] };
  }
  compare() {
    this.#visitAll();
    for (const visit of this.#visits.values()) {
      for (const fact of visit.pair.findings.facts)
        if (!this.#means.mayPass || !fact.isFinal) this.#list(fact, visit, this.#whole);
    }
    this.#addUnexplained();
    if (this.#means.solver !== this.#means.strict) this.#addHidden();
    return {
      differences: [...this.#facts.keys()],
      mayNarrow: () => this.#canBear(true),
      mayWiden: () => this.#canBear(false),
      passed: this.#means.mayPass ? /* @__PURE__ */ new Set([...this.#passed, ...this.#toldBefore()]) : this.#passed,
      settle: (isFinal) => this.#settle(isFinal)
    };
  }
  /** The first visit of a pair is the shallowest: it tells. */
  #visitAll() {
    const { solver, meetings, mayPass } = this.#means;
    const queue = [this.#top];
    for (const visit of queue) {
      const { pair } = visit;
      if (mayPass && pair.isSettled) {
        this.#passed.add(pair);
        continue;
      }
      if (this.#visits.has(pair)) continue;
      if (!pair.findings && solver.budget.isSpent) {
        this.#incomplete.add(pair);
        this.#isCutShort = true;
        continue;
      }
      solver.budget.spend(visitSteps);
      this.#visits.set(pair, visit);
      look(pair, solver, meetings);
      queue.push(...this.#further(visit));
    }
  }
  #further({ pair, frame, place, base, revision }) {
    const depth = (frame?.depth ?? 0) + 1;
    if (depth > maxDepth3) {
      this.#incomplete.add(pair);
      return [];
    }
    const { solver } = this.#means;
    const schemas = { base: schemaOf({ solver }, pair.base), revision: schemaOf({ solver }, pair.revision) };
    return pair.findings.inner.map((inner) => ({
      pair: inner.pair,
      frame: { depth, outer: frame, pair, ...schemas, step: inner.step, isInPlace: inner.place.length === 0 },
      place: [...place, ...inner.place],
      base: [...base, ...inner.base],
      revision: [...revision, ...inner.revision]
    }));
  }
  #toldBefore() {
    return [...this.#visits.keys()].filter((pair) => pair.findings.facts.some((fact) => fact.isFinal));
  }
  /** Makes a difference of a fact that bears on the whole. */
  #list(fact, { pair, frame, place, base, revision }, whole) {
    const { what, narrowing, widening, isPlain: isPlain3, mayNarrow, mayWiden } = fact;
    if (hasMoved(what, frame)) return;
    const isInBranch = isInUnion(frame) && !isAnnotation({ kind: what.kind });
    const bears = (forward) => canBear(whole, forward) || isInBranch && canBear(this.#branchwise, forward);
    if (!isPlain3 && !(mayNarrow && bears(true)) && !(mayWiden && bears(false))) return;
    const effect = (question, forward) => {
      const byLetter = effectOf(whole, frame, question, forward);
      return isInBranch && whole === this.#whole ? this.#orOfBranch(byLetter, frame, question, forward) : byLetter;
    };
    const difference = {
      ...what,
      base: [...base, ...what.base ?? pair.base.path],
      revision: [...revision, ...what.revision ?? pair.revision.path],
      place,
      within: pair,
      mayNarrow,
      mayWiden,
      canOccur: () => canHold(whole, frame, schemaOf(whole, pair.base), what.name),
      narrows: effect(narrowing, true),
      widens: effect(widening, false)
    };
    this.#facts.set(difference, fact);
  }
  /**
   * Where another branch takes the value by the letter, but says nothing of what the branch describes: whoever reads the
   * message by its branch meets something new, though no validator tells.
   */
  #orOfBranch(byLetter, frame, question, forward) {
    let effect;
    return () => {
      effect ??= byLetter();
      if (effect.is !== "none" || !question || !canBear(this.#branchwise, forward)) return effect;
      if (liftedAnswer(this.#branchwise, frame, question, forward) === "found")
        effect = { is: "unknown", reason: ofBranchAlone };
      return effect;
    };
  }
  /** The sets differ though no listed difference shows it: said as such, rather than hidden. */
  #addUnexplained() {
    const { base, revision } = this.#whole;
    const isShown = (effect) => {
      for (const pair of this.#passed) if (pair.all[effect]) return true;
      for (const { pair, frame } of this.#visits.values()) {
        if (!pair.all[effect]) continue;
        for (const fact of pair.findings.facts) {
          const forward = effect === "narrows";
          const question = forward ? fact.narrowing : fact.widening;
          if (!(forward ? fact.mayNarrow : fact.mayWiden)) continue;
          if (this.#means.mayPass && fact.isFinal) return true;
          if (liftedAnswer(this.#whole, frame, question, forward) !== "none") return true;
        }
      }
      return false;
    };
    const narrows = !isShown("narrows") && canBear(this.#whole, true);
    const widens = !isShown("widens") && canBear(this.#whole, false);
    if (!narrows && !widens && !this.#isCutShort) return;
    const what = { kind: "schema-changed", keyword: "", from: void 0, to: void 0 };
    const findings = { facts: [], inner: [], hidden: [] };
    report(
      { solver: this.#means.solver, pair: this.#top.pair, findings },
      what,
      narrows || this.#isCutShort ? { yes: [base], no: [revision] } : void 0,
      widens || this.#isCutShort ? { yes: [revision], no: [base] } : void 0,
      // What was not looked at may differ in annotations alone.
      this.#isCutShort
    );
    for (const fact of findings.facts) this.#list(fact, this.#top, this.#whole);
  }
  /**
   * In the open world a property that only one side knows does not occur on the other. Where such properties stand in
   * conditions and branches alone, nothing would be left to tell of them: there the letter counts.
   */
  #addHidden() {
    for (const difference of this.#facts.keys()) if (!isAnnotation(difference)) return;
    for (const pair of this.#passed) if (pair.all.told) return;
    const { strict: solver } = this.#means;
    const whole = { ...this.#whole, solver };
    if (!canBear(whole, true) && !canBear(whole, false)) return;
    const told2 = /* @__PURE__ */ new Set();
    for (const visit of [...this.#visits.values()].reverse()) {
      const { pair } = visit;
      const findings = {
        facts: pair.findings.facts.filter((fact) => !isAnnotation(fact.what)),
        inner: [],
        hidden: []
      };
      const isTold = pair.findings.inner.some((inner) => told2.has(inner.pair));
      for (const { what, narrowing, widening } of isTold ? [] : pair.findings.hidden)
        report({ solver, pair, findings }, what, narrowing, widening);
      const before = this.#facts.size;
      for (const fact of findings.facts) this.#list(fact, visit, whole);
      if (isTold || this.#facts.size > before) told2.add(pair);
    }
    this.#hidden = whole;
  }
  #canBear(forward) {
    if (canBear(this.#whole, forward) || this.#hidden !== void 0 && canBear(this.#hidden, forward)) return true;
    for (const difference of this.#facts.keys())
      if ((forward ? difference.narrows() : difference.widens()).is !== "none") return true;
    return false;
  }
  #settle(isFinal) {
    for (const [difference, fact] of this.#facts) if (isFinal(difference)) fact.isFinal = true;
    settle(this.#visits.keys(), this.#incomplete);
  }
};
var ofBranchAlone = "by the letter another branch takes such values, but it says nothing of the property: who reads messages by their branch meets something new";
function isInUnion(frame) {
  for (let at = frame; at; at = at.outer) if (at.isInPlace) return true;
  return false;
}
function hasMoved({ kind, name: name2 }, frame) {
  if (name2 === void 0 || !/^(required-)?property-(added|removed)$/.test(kind)) return false;
  for (let at = frame; at?.isInPlace; at = at.outer)
    if (isNamed(kind === "property-removed" ? at.pair.revision : at.pair.base, name2)) return true;
  return false;
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
var maxCounts = 10;
var tooManyPlacings = "there are too many ways to place the items that `contains` asks for";
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
  task.solver.spend(task.yes.length / 30);
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
    const last2 = demand.to ?? Math.max(demand.from, task.tail) + at;
    for (let index = demand.from; index <= last2; index++) {
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
  if (task.left-- <= 0 || task.counts.length > maxCounts) return unsure(tooManyPlacings);
  const failures = new Alternatives();
  for (let mask = (1 << task.counts.length) - 1; mask >= 0; mask--) {
    const yes = [];
    const no = [];
    const next = [...counted];
    let isPossible2 = true;
    for (const [at, count] of task.counts.entries()) {
      if (mask & 1 << at) {
        yes.push(count.node);
        next[at] = counted[at] + 1;
        if (next[at] > count.max) isPossible2 = false;
      } else {
        no.push(count.node);
        if (counted[at] + (length - index - 1) < count.min) isPossible2 = false;
      }
    }
    if (!isPossible2) continue;
    const item = solvePlace(task, slots, index, items, yes, no);
    if (item.is !== "found") {
      failures.add(item);
      continue;
    }
    const answer = assign(task, slots, length, index + 1, [...items, item.value], next);
    if (answer.is === "found") return answer;
    failures.add(answer);
    if (task.left <= 0) {
      failures.add(unsure(tooManyPlacings));
      break;
    }
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
var maxDepth4 = 20;
function unevaluatedCases(node, type, space) {
  const rest = type === OBJECT ? node.unevaluatedProperties : node.unevaluatedItems;
  const covers = rest && cover(node, type, space, 0);
  return covers?.map(({ yes, no, all, names: names2, patterns, items }) => ({
    yes: [...yes],
    no: [...no],
    closing: all ? space.anything : type === OBJECT ? closedObject(names2, patterns, rest, space) : closedArray(items, rest, space)
  }));
}
function closedObject(names2, patterns, rest, space) {
  const properties2 = new Map([...new Set(names2)].sort().map((name2) => [name2, space.anything]));
  const patternProperties = new Map([...new Set(patterns)].sort().map((pattern) => [pattern, space.anything]));
  return space.make({ properties: properties2, patternProperties, additional: rest });
}
function closedArray(items, rest, space) {
  return space.make({ prefixItems: Array.from({ length: items }, () => space.anything), items: rest });
}
function cover(node, type, space, depth) {
  if (depth > maxDepth4 || node.unresolved !== void 0 || type === ARRAY && node.contains) return void 0;
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
          variants = variants.flatMap((variant) => inner.map((other) => joined2(variant, other)));
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
function joined2(a, b) {
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
function choicesOf(node, type, space, isBranchwise = false) {
  const choices = [];
  const plain3 = (yes, no = []) => ({ yes, no, leaf: [], isOwn: true });
  const fits = (child) => ((child.types ?? ANY) & type) !== 0 && !child.never;
  if (node.anyOf) choices.push(distinct2(node.anyOf.filter(fits)).map((member) => plain3([member])));
  if (node.oneOf && isBranchwise) choices.push(distinct2(node.oneOf.filter(fits)).map((member) => plain3([member])));
  else if (node.oneOf) {
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
function distinct2(nodes) {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

// src/diff/schema/clash.ts
var outlines = /* @__PURE__ */ new WeakMap();
var maxDepth5 = 3;
function clash(a, b, types = ANY, depth = 0) {
  const [x, y] = [outlineOf(a), outlineOf(b)];
  if (a.id === b.id) return x.isNothing;
  const shared2 = x.types & y.types & types;
  if (x.isNothing || y.isNothing || shared2 === 0) return true;
  if (x.values && y.values && !haveCommon(x.values, y.values)) return true;
  return shared2 === OBJECT && depth < maxDepth5 && (misses(x, y, depth) || misses(y, x, depth));
}
function misses(x, y, depth) {
  if (x.required.size === 0) return false;
  for (const part of y.closed) for (const name2 of x.required) if (!part.properties?.has(name2)) return true;
  const names2 = y.properties.size < x.required.size ? y.properties.keys() : x.required;
  for (const name2 of names2) {
    const others = y.properties.get(name2);
    if (!others || !x.required.has(name2)) continue;
    for (const other of others) {
      if (other.never) return true;
      for (const one2 of x.properties.get(name2) ?? []) if (clash(one2, other, ANY, depth + 1)) return true;
    }
  }
  return false;
}
function outlineOf(node) {
  const known2 = outlines.get(node);
  if (known2) return known2;
  const outline = {
    types: ANY,
    values: void 0,
    required: /* @__PURE__ */ new Set(),
    properties: /* @__PURE__ */ new Map(),
    closed: [],
    isNothing: false
  };
  outlines.set(node, outline);
  for (const part of conjuncts(node)) {
    outline.types &= part.types ?? ANY;
    if (part.never) outline.isNothing = true;
    if (part.values) {
      const texts4 = new Set(part.values.map((value) => canonical(value)));
      outline.values = outline.values ? new Set([...outline.values].filter((text) => texts4.has(text))) : texts4;
    }
    for (const name2 of part.required ?? []) outline.required.add(name2);
    for (const [name2, child] of part.properties ?? []) {
      const list = outline.properties.get(name2);
      if (list) list.push(child);
      else outline.properties.set(name2, [child]);
    }
    if (part.additional?.never && !part.patternProperties) outline.closed.push(part);
  }
  for (const name2 of outline.required)
    if (outline.properties.get(name2)?.some((child) => child.never)) outline.types &= ~OBJECT;
  return outline;
}
function haveCommon(a, b) {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const text of small) if (large.has(text)) return true;
  return false;
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
function firstOf(values, yes, no, { spend, evaluate: evaluate2 }) {
  let isUnsure = false;
  const test2 = (node, value) => {
    const { result, cost } = evaluate2(node, value);
    spend(cost / checksPerStep);
    return result;
  };
  for (const value of values) {
    let outcome = true;
    for (const node of yes) if (outcome !== false) outcome = both(outcome, test2(node, value));
    for (const node of no) if (outcome !== false) outcome = both(outcome, negate(test2(node, value)));
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
var triesPerStep = 4;
function solveNumber(yes, no, { spend }) {
  const set = {
    low: void 0,
    high: void 0,
    step: void 0,
    notSteps: [],
    notInteger: false,
    except: /* @__PURE__ */ new Set(),
    tries: 0
  };
  for (const node of yes) if (!narrow(set, node)) return unsure("a number has too many digits to compare");
  for (const node of no) {
    if (node.multipleOf !== void 0) {
      const step3 = decimal(node.multipleOf);
      if (!step3) return unsure("a number has too many digits to compare");
      set.notSteps.push(step3);
    }
    if (node.integer) set.notInteger = true;
    for (const value of node.values ?? []) if (typeof value === "number") set.except.add(value);
  }
  if (set.notInteger) set.notSteps.push(one);
  const { step: step2, low, high } = set;
  if (step2 && set.notSteps.some((other) => isMultiple(step2, other))) {
    return none2();
  }
  if (low && high) {
    const order = compare(low.at, high.at);
    if (order > 0 || order === 0 && (low.strict || high.strict)) return none2();
  }
  const answer = step2 ? solveSteps(set, step2) : solveDense(set);
  spend(set.tries / triesPerStep);
  return answer;
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
    const known2 = set[side];
    const order = known2 ? compare(at, known2.at) * (side === "low" ? 1 : -1) : 1;
    if (order > 0 || order === 0 && strict) set[side] = { at, strict };
  }
  const steps = [node.multipleOf === void 0 ? void 0 : decimal(node.multipleOf)];
  if (node.multipleOf !== void 0 && !steps[0]) return false;
  if (node.integer || range?.whole) steps.push(one);
  for (const step2 of steps) if (step2) set.step = set.step ? leastCommonMultiple(set.step, step2) : step2;
  return true;
}
function solveSteps(set, step2) {
  const { low, high } = set;
  let first;
  let last2;
  if (low) {
    const [at, unit] = align(low.at, step2);
    first = floorDivide(at, unit);
    if (first * unit < at || low.strict && first * unit === at) first++;
  }
  if (high) {
    const [at, unit] = align(high.at, step2);
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
    const value = accept(set, { units: factor * step2.units, scale: step2.scale });
    if (value !== void 0) return found(value);
    inexact ||= !isExact({ units: factor * step2.units, scale: step2.scale });
  }
  if (isBounded && !inexact) return none2();
  for (const start of [first, last2]) {
    for (const times of [2n, 3n, 4n, 10n, 1000n, 1n << 60n]) {
      const value = accept(set, { units: (start ?? 1n) * times * step2.units, scale: step2.scale });
      if (value !== void 0) return found(value);
    }
  }
  return unsure("no number could be found that tells the two apart, and none was ruled out");
}
function solveDense(set) {
  const { low, high } = set;
  const candidates2 = [];
  for (const units of [0n, 1n, 5n, -1n, 15n, 25n, 33n]) candidates2.push({ units, scale: 0 }, { units, scale: 1 });
  const spread2 = [1n, 3n, 7n, 10n, 15n, 1001n];
  if (low && high && compare(low.at, high.at) !== 0) {
    const [a, b, scale] = align(low.at, high.at);
    for (const part of spread2) candidates2.push({ units: a * 10000n + (b - a) * part, scale: scale + 4 });
  }
  for (const bound of [low, high]) {
    if (!bound) continue;
    candidates2.push(bound.at);
    const sign = bound === low ? 1n : -1n;
    const unit = 10n ** BigInt(bound.at.scale);
    for (const part of spread2) {
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
  set.tries++;
  const value = toNumber(candidate);
  if (!Number.isFinite(value) || set.except.has(value)) return void 0;
  const exact = decimal(value);
  if (!exact) return void 0;
  const { low, high, step: step2, notSteps } = set;
  if (low && compare(exact, low.at) < (low.strict ? 1 : 0)) return void 0;
  if (high && compare(exact, high.at) > (high.strict ? -1 : 0)) return void 0;
  if (step2 && !isMultiple(exact, step2)) return void 0;
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
function solveObject(yes, leaf, foreign, solver) {
  const task = { yes, leaf, required: /* @__PURE__ */ new Set(), min: 0, max: Number.POSITIVE_INFINITY, solver };
  for (const node of [...yes].reverse()) {
    for (const name2 of node.required ?? []) task.required.add(name2);
    task.min = Math.max(task.min, node.minProperties ?? 0);
    task.max = Math.min(task.max, node.maxProperties ?? Number.POSITIVE_INFINITY);
  }
  if (foreign.size > 0) {
    const own2 = yes.filter((node) => !foreign.has(node.id));
    for (const node of yes) {
      for (const name2 of foreign.has(node.id) ? node.required ?? [] : [])
        if (!isSpokenOf(name2, own2, solver.space.anything.id)) return none2();
    }
  }
  if (task.min > task.max || task.required.size > task.max) return none2();
  return decided(() => placeSome2(task)) ?? unsure("a pattern of property names cannot be run");
}
function isSpokenOf(name2, schemas, anything) {
  for (const node of schemas) {
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
  const listed2 = listedNames(task);
  if ("name" in demand) {
    const names2 = [...listed2].filter((name2) => evaluate(demand.name, name2) === false);
    return [...names2, ...newNames(task, [], [], [demand.name], failures)];
  }
  const fits = (name2) => !demand.except.has(name2) && (demand.inside === void 0 || test(demand.inside, name2)) && !demand.outside.some((pattern) => test(pattern, name2));
  const inside2 = demand.inside === void 0 ? [] : [demand.inside];
  return [
    ...[...listed2].filter(fits),
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
  task.solver.spend(names2.size / 50);
  return names2;
}
function newNames(task, inside2, outside, refusing, failures) {
  const { space, ask } = task.solver;
  const listed2 = listedNames(task);
  const nameRules = task.yes.map((node) => node.propertyNames).filter((node) => node !== void 0);
  const patterns = /* @__PURE__ */ new Set();
  for (const node of task.yes) for (const pattern of node.patternProperties?.keys() ?? []) patterns.add(pattern);
  for (const pattern of [...inside2, ...outside]) patterns.delete(pattern);
  const isPlain3 = nameRules.length === 0 && inside2.length === 0 && outside.length === 0 && refusing.every((node) => node.values);
  if (isPlain3 && patterns.size === 0)
    return [plainName(task, (name2) => !listed2.has(name2) && refusing.every((node) => evaluate(node, name2) === false))];
  if (patterns.size > maxPatterns) {
    failures.add(unsure("too many patterns of property names"));
    return [];
  }
  const free = [...patterns];
  const names2 = [];
  const refused = [...refusing, space.make({ values: [...listed2].sort() })];
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
    const answer = solver.ask(schemasFor(task, name2), breaks.get(name2) ?? []);
    if (answer.is === "none") return answer;
    if (answer.is === "unsure") doubt ??= answer;
    else values.set(name2, answer.value);
  }
  if (values.size > task.max) return none2();
  if (doubt) return doubt;
  return addMore(task, values, task.min);
}
function schemasFor({ yes, solver }, name2) {
  solver.spend(yes.length / 30);
  const found2 = [];
  for (const node of yes) {
    if (node.patternProperties) solver.spend(node.patternProperties.size / 2);
    if (node.properties || node.patternProperties || node.additional) found2.push(...childrenFor(node, name2));
  }
  return found2;
}
function addMore(task, values, min) {
  const { yes, solver } = task;
  const failures = new Alternatives();
  const tried = new Set(values.keys());
  const add = (name2) => {
    tried.add(name2);
    if (yes.some((node) => node.propertyNames && evaluate(node.propertyNames, name2) === false)) return false;
    const answer = solver.ask(schemasFor(task, name2), []);
    if (answer.is === "found") values.set(name2, answer.value);
    else failures.add(answer);
    return answer.is === "found";
  };
  for (const name2 of values.size < min ? listedNames(task) : []) if (values.size < min && !tried.has(name2)) add(name2);
  for (let extra = 0; values.size < min; extra++) {
    if (extra > maxExtra) return unsure("the object would need too many properties");
    const refused = [solver.space.make({ values: [...tried].sort() })];
    const names2 = newNames(task, [], [], refused, failures).filter((name2) => !tried.has(name2));
    if (!names2.some(add)) return failures.answer();
  }
  const object = objectFrom(values);
  if (!task.leaf.some((node) => node.values?.some((value) => equalJson(value, object)))) return found(object);
  if (values.size >= task.max) return values.size === 0 ? none2() : unsure("only listed objects were found");
  return min > task.min + 3 ? unsure("only listed objects were found") : addMore(task, values, values.size + 1);
}

// src/diff/schema/reasons.ts
function reasonsAgainst(node, type, known2, space, isBranchwise = false) {
  const ways = [];
  const accept2 = (...yes) => ways.push({ yes, no: [], leaf: [] });
  const refuse = (...no) => ways.push({ yes: [], no, leaf: [] });
  const make = (keywords2) => accept2(space.make(keywords2));
  const breakLeaf = (keywords2) => ways.push({ yes: [], no: [], leaf: [space.make(keywords2)] });
  const canHold2 = (child) => ((child.types ?? ANY) & type) !== 0 && !known2.denied.has(child.id) && !child.never && !some(known2, (other) => clash(other, child, type));
  if (node.values) breakLeaf({ values: node.values });
  if (node.ref) refuse(node.ref);
  for (const member of node.allOf ?? []) if (!known2.yes.has(member.id)) refuse(member);
  if (node.anyOf && !node.anyOf.some((member) => known2.yes.has(member.id)))
    refuse(...isBranchwise ? apart(node.anyOf, space) : node.anyOf);
  if (node.oneOf) {
    refuse(...isBranchwise ? apart(node.oneOf, space) : node.oneOf);
    if (!isBranchwise && !addOverlaps(node.oneOf, type, canHold2, ways)) return void 0;
  }
  if (node.not && canHold2(node.not)) accept2(node.not);
  if (node.if) {
    if (node.then && canHold2(node.if)) ways.push({ yes: [node.if], no: [node.then], leaf: [] });
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
      addArray(node, make, known2, space);
      break;
    case OBJECT:
      addObject(node, ways, known2, space);
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
function addOverlaps(members, type, canHold2, ways) {
  const able = members.filter(canHold2);
  if (able.length * (able.length - 1) / 2 > maxPairs) return false;
  for (const [index, member] of able.entries()) {
    for (const other of able.slice(index + 1))
      if (!clash(member, other, type)) ways.push({ yes: [member, other], no: [], leaf: [] });
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
function addArray(node, make, known2, space) {
  if (node.minItems !== void 0) make({ maxItems: node.minItems - 1 });
  if (node.maxItems !== void 0) make({ minItems: node.maxItems + 1 });
  if (node.uniqueItems && !some(known2, (other) => other.uniqueItems)) make({ repeats: true });
  const prefix = node.prefixItems ?? [];
  for (const [index, child] of prefix.entries()) {
    if (child.id === space.anything.id || some(known2, (other) => other.prefixItems?.[index]?.id === child.id)) continue;
    make({ someItem: { from: index, to: index, breaks: child } });
  }
  const { items, contains } = node;
  const isKept = (other) => other.items?.id === items?.id && (other.prefixItems?.length ?? 0) <= prefix.length;
  if (items && items.id !== space.anything.id && !some(known2, isKept))
    make({ someItem: { from: prefix.length, breaks: items } });
  if (!contains) return;
  const min = node.minContains ?? 1;
  if (min === 1) make({ items: space.make({ not: contains }) });
  else if (min > 1) make({ contains, minContains: 0, maxContains: min - 1 });
  if (node.maxContains !== void 0) make({ contains, minContains: node.maxContains + 1 });
}
function addObject(node, ways, known2, space) {
  const make = (keywords2) => ways.push({ yes: [space.make(keywords2)], no: [], leaf: [] });
  for (const name2 of node.required ?? []) {
    if (!some(known2, (other) => other.required?.includes(name2))) make({ properties: /* @__PURE__ */ new Map([[name2, space.nothing]]) });
  }
  for (const [name2, child] of node.properties ?? []) {
    if (child.id === space.anything.id || some(known2, (other) => other.properties?.get(name2)?.id === child.id)) continue;
    const broken = child.never ? space.anything : space.make({ not: child });
    make({ required: [name2], properties: /* @__PURE__ */ new Map([[name2, broken]]) });
  }
  for (const [pattern, child] of node.patternProperties ?? []) {
    if (child.id === space.anything.id || some(known2, (other) => other.patternProperties?.get(pattern)?.id === child.id))
      continue;
    make({ someProperty: { except: /* @__PURE__ */ new Set(), outside: [], inside: pattern, breaks: child } });
  }
  const { additional } = node;
  if (additional && additional.id !== space.anything.id && !some(known2, (other) => closesAsMuch(other, node))) {
    const outside = [...node.patternProperties?.keys() ?? []];
    make({
      someProperty: { except: new Set(node.properties?.keys()), outside, inside: void 0, breaks: additional }
    });
  }
  if (node.minProperties !== void 0) make({ maxProperties: node.minProperties - 1 });
  if (node.maxProperties !== void 0) make({ minProperties: node.maxProperties + 1 });
  const { propertyNames } = node;
  if (propertyNames && !some(known2, (other) => other.propertyNames?.id === propertyNames.id))
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
function some(known2, test2) {
  for (const node of known2.yes.values()) if (test2(node)) return true;
  return false;
}

// src/diff/schema/state.ts
function emptyState() {
  return {
    yes: /* @__PURE__ */ new Map(),
    foreign: /* @__PURE__ */ new Set(),
    denied: /* @__PURE__ */ new Set(),
    leaf: [],
    open: [],
    known: [],
    refused: [],
    doubt: void 0
  };
}
function copyState(state, open) {
  return {
    ...state,
    yes: new Map(state.yes),
    foreign: new Set(state.foreign),
    denied: new Set(state.denied),
    leaf: [...state.leaf],
    open: [...open],
    known: [...state.known],
    refused: [...state.refused]
  };
}
var unionKeys = /* @__PURE__ */ new Set(["id", "fullId", "hasModes", "notes", "anyOf", "isPicked", "isNullable"]);
function isUnionAlone(node) {
  return node.anyOf !== void 0 && Object.keys(node).every((key2) => unionKeys.has(key2));
}
function keyOf(nodes) {
  if (nodes.length === 1) return String(nodes[0].id);
  return [...new Set(nodes.map((node) => node.id))].sort((a, b) => a - b).join(",");
}

// src/diff/schema/language.ts
var maxProductStates = 2e3;
var maxWork = 3e5;
function languageOf(clauses) {
  const budget = { left: maxWork };
  const demands = clauses.flatMap((clause) => clause.demands);
  const states = demands.reduce((sum, { machine }) => sum + machine.reads.length, 0);
  const language = productOf(clauses, budget);
  return { language, work: maxWork - budget.left + states };
}
function productOf(clauses, budget) {
  const demands = clauses.flatMap((clause) => clause.demands);
  const isNeeded = clauses.flatMap((clause) => clause.demands.map((demand) => clause.wanted && demand.wanted));
  const groups = groupCharacters(demands);
  const parts = demands.map((demand) => determinize(demand.machine, groups, budget));
  const states = [demands.map(() => 0)];
  const numbers = /* @__PURE__ */ new Map([[states[0].join(","), 0]]);
  const next = [];
  const accepting = [];
  for (let at = 0; at < states.length; at++) {
    if (states.length > maxProductStates) return void 0;
    const state = states[at];
    let first = 0;
    const isIn2 = clauses.every((clause) => {
      const from = first;
      first += clause.demands.length;
      const isMet = clause.demands.every(
        ({ wanted }, index) => parts[from + index].accepts(state[from + index]) === wanted
      );
      return isMet === clause.wanted;
    });
    accepting.push(isIn2 ? 1 : 0);
    for (let group = 0; group < groups.length; group++) {
      const target = [];
      let isDead = false;
      for (const [index, part] of state.entries()) {
        const to = parts[index].step(part, group);
        if (budget.left <= 0) return void 0;
        if (isNeeded[index] && parts[index].isEmpty(to)) isDead = true;
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
    const kept = members.includes(machine.accept) ? [machine.accept] : members;
    const key2 = kept.join(",");
    let known2 = numbers.get(key2);
    if (known2 === void 0) {
      known2 = states.length;
      numbers.set(key2, known2);
      states.push(kept);
    }
    return known2;
  };
  states.push(closure(machine, [machine.start], true, false));
  return {
    step(state, group) {
      const key2 = state * groups.length + group;
      const known2 = steps.get(key2);
      if (known2 !== void 0) return known2;
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
  const budget = { left: maxSteps2 };
  const strings = search(language, min, max, isWanted, refused, budget);
  return { strings, work: maxSteps2 - budget.left };
}
function search(language, min, max, isWanted, refused, budget) {
  const layers = layersOf(language, budget);
  if (!layers) return { is: "unsure" };
  const characters = charactersOf(language.groups, refused + 1);
  const horizon = Math.max(min, layers.first) + layers.period * (refused + 1);
  let isComplete = true;
  for (let length = min; length <= Math.min(max, horizon); length++) {
    if (layers.at(length)[0] === 0) continue;
    if (length > maxStringLength) return { is: "unsure" };
    for (const text of stringsOf(language, layers, length, characters, budget)) {
      if (isWanted(text)) return { is: "found", value: text };
    }
    if (budget.left <= 0) {
      isComplete = false;
      break;
    }
  }
  return isComplete ? { is: "none" } : { is: "unsure" };
}
var layersKept = /* @__PURE__ */ new WeakMap();
function layersOf(language, budget) {
  let layers = layersKept.get(language);
  if (layers === void 0) {
    layers = makeLayers(language, budget) ?? null;
    layersKept.set(language, layers);
  }
  return layers ?? void 0;
}
function makeLayers(language, budget) {
  const { size, groups, next } = language;
  const layers = [language.accepting];
  const seen = /* @__PURE__ */ new Map([[keyOf2(language.accepting), 0]]);
  for (; ; ) {
    const before = layers.at(-1);
    budget.left -= size;
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
    if (layers.length * size > maxLayerBytes || budget.left <= 0) return void 0;
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
  const path = [];
  const frames = [{ state: 0, group: 0, character: 0 }];
  while (frames.length > 0) {
    const frame = frames.at(-1);
    if (budget.left-- <= 0) return;
    if (frames.length - 1 === length) {
      yield path.join("");
      frames.pop();
      path.pop();
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
      path.pop();
      continue;
    }
    path.push(characters[frame.group][frame.character]);
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
var workPerStep = 50;
var maxTries2 = 60;
var maxKept = 500;
function solveString(yes, no, solver) {
  const set = collect(yes, no);
  if (set.min > set.max) return none2();
  for (const pattern of set.notPatterns) if (set.patterns.has(pattern)) return none2();
  for (const format of set.notFormats) for (const held of set.formats) if (formatWithin(held, format)) return none2();
  for (const format of set.formats) {
    for (const sample of stringFormats.get(format).samples) if (isIn(set, sample)) return found(sample);
  }
  const language = build(set, false, solver);
  if (!language) return guess(set, solver);
  const isPlain3 = set.formats.size === 0 && set.notFormats.size === 0;
  const wanted = isPlain3 ? (text) => !set.except.has(text) : limited((text) => isIn(set, text));
  for (const strict of set.notFormats.size > 0 ? [true, false] : [false]) {
    const searched = strict ? build(set, true, solver) : language;
    if (!searched) continue;
    if (set.min === 0 && set.max > 0) {
      const strings2 = find(searched, 1, Math.min(set.max, 50), wanted, set.except.size, solver);
      if (strings2.is === "found") return found(onOneLine(strings2.value, set, solver));
    }
    const strings = find(searched, set.min, set.max, wanted, set.except.size, solver);
    if (strings.is === "found") return found(onOneLine(strings.value, set, solver));
    if (strings.is === "none" && !strict && isPlain3) return none2();
    if (strings.is === "none" && !strict && isEmpty(language, set, solver)) return none2();
  }
  return unsure(
    isPlain3 ? "the patterns allow too many strings to try" : "no string of the format was found that tells the two apart"
  );
}
var lineBreak = /[\n\r\u2028\u2029]/;
var oneLine = "^[^\\n\\r\\u2028\\u2029]*$";
function onOneLine(value, set, solver) {
  if (!lineBreak.test(value)) return value;
  const language = build({ ...set, patterns: /* @__PURE__ */ new Set([...set.patterns, oneLine]) }, false, solver);
  const isWanted = limited((text) => isIn(set, text));
  const strings = language && find(language, set.min, Math.min(set.max, 50), isWanted, 0, solver);
  return strings?.is === "found" ? strings.value : value;
}
function isEmpty(language, set, solver) {
  return find(language, set.min, set.max, () => true, 0, solver).is === "none";
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
function build(set, strict, solver) {
  const key2 = JSON.stringify([
    [...set.patterns],
    [...set.notPatterns],
    [...set.formats],
    strict ? [...set.notFormats] : []
  ]);
  const { languages } = solver;
  if (languages.has(key2)) return languages.get(key2);
  if (languages.size >= maxKept) languages.clear();
  const language = buildAnew(set, strict, solver);
  languages.set(key2, language);
  return language;
}
function buildAnew(set, strict, solver) {
  const within = (formats) => [...formats].map(withinOf).filter((pattern) => pattern !== void 0);
  const wanted = [...set.patterns, ...within(set.formats)];
  const unwanted = [...set.notPatterns, ...strict ? within(set.notFormats) : []];
  const clauses = [];
  for (const [patterns, isWanted] of [
    [wanted, true],
    [unwanted, false]
  ]) {
    for (const pattern of patterns) {
      const demands = demandsOf(pattern);
      if (!demands) return void 0;
      clauses.push({ demands, wanted: isWanted });
    }
  }
  return languageFor(clauses, solver);
}
function languageFor(clauses, { spend }) {
  const { language, work } = languageOf(clauses);
  spend(work / workPerStep);
  return language;
}
function find(language, min, max, isWanted, refused, { spend }) {
  const { strings, work } = findString(language, min, max, isWanted, refused);
  spend(work / workPerStep);
  return strings;
}
function withinOf(format) {
  return stringFormats.get(format)?.within;
}
function guess(set, solver) {
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
    const language = demands && languageFor([{ demands, wanted: true }], solver);
    if (!language) continue;
    const strings = find(language, set.min, set.max, wanted, 2, solver);
    if (strings.is === "found") return found(strings.value);
    if (pattern !== void 0 && isEmpty(language, set, solver)) return none2();
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
var maxDepth6 = 260;
var maxNesting = 1100;
var tooMany = "the comparison took too many steps";
var tooManyBranches = "the outcome depends on too many branches";
var tooDeep = "the schemas are nested too deep to be compared";
var smallProduct = 12;
function createSolver(space, options) {
  const answers = /* @__PURE__ */ new Map();
  const openQuestions = /* @__PURE__ */ new Map();
  const assumptions = [];
  const choices = Array.from({ length: ANY }, () => /* @__PURE__ */ new Map());
  let steps = 0;
  let limit = options.maxSteps;
  let depth = 0;
  let nesting = 0;
  const ask = (yes, no) => {
    if (yes.some((node) => no.some((other) => other.id === node.id))) return none2();
    if (depth > 0) return askWithin(yes, no);
    steps = 0;
    limit = Math.min(options.maxSteps, options.budget.left);
    const answer = askWithin(yes, no);
    charge(steps);
    return answer;
  };
  function askWithin(yes, no) {
    steps += 0.05 + (yes.length + no.length) / 100;
    const key2 = keyOf(yes) + "-" + keyOf(no);
    const known2 = answers.get(key2);
    if (known2) return known2;
    const open = openQuestions.get(key2);
    if (open !== void 0) return none2(open);
    if (limit <= 0) return unsure(options.budget.isSpent ? tooMuch : tooMany);
    if (depth >= maxDepth6 || nesting >= maxNesting) return unsure(tooDeep);
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
  }
  function attempt(yes, no) {
    const values = listedValues(yes);
    if (values) {
      return firstOf(values, yes, no, solver);
    }
    const failures = new Alternatives();
    for (const type of typeBits) {
      const state = emptyState();
      if (!expand(state, type, yes, no, { isOwn: true, isRefusedOwn: false })) continue;
      const answer = search2(state, type, yes, no, true);
      if (answer.is === "found") return answer;
      failures.add(answer);
    }
    return failures.answer();
  }
  function expand(state, type, yes, no, { isOwn, isRefusedOwn }) {
    const isForeign = options.openWorld && !isOwn;
    const accepted = [...yes];
    const refused = no.map((node) => ({ node, isOwn: isRefusedOwn }));
    for (let next = accepted.pop(); next; next = accepted.pop()) {
      const node = unwrap(next);
      const isKnown = state.yes.has(node.id);
      if (isKnown && (isForeign || !state.foreign.delete(node.id))) continue;
      steps += 0.1;
      if (node.never || !((node.types ?? ANY) & type) || state.denied.has(node.id)) return false;
      if (isForeign) state.foreign.add(node.id);
      if (!isKnown) {
        state.yes.set(node.id, node);
        state.known.push(node);
      }
      if (node.unresolved !== void 0) state.doubt = `the reference ${node.unresolved} leads nowhere`;
      if (node.ref) accepted.push(node.ref);
      if (node.allOf) accepted.push(...node.allOf);
      if (node.not) refused.push({ node: node.not, isOwn: false });
      const choices2 = choicesFor(node, type);
      if (choices2) {
        for (const ways of choices2)
          state.open.push({ ways: isForeign ? ways.map((way) => ({ ...way, isOwn: false })) : ways, checked: 0 });
      } else state.doubt = tooManyBranches;
    }
    for (let next = refused.pop(); next; next = refused.pop()) {
      const node = unwrap(next.node);
      steps += 0.02;
      if (state.denied.has(node.id) || node.never || !((node.types ?? ANY) & type)) continue;
      if (state.yes.has(node.id) || node.id === space.anything.id) return false;
      if (node.unresolved !== void 0) {
        state.doubt = `the reference ${node.unresolved} leads nowhere`;
        state.denied.add(node.id);
        continue;
      }
      state.denied.add(node.id);
      if (node.anyOf && isUnionAlone(node))
        for (const member of options.branchwise ? apart(node.anyOf, space) : node.anyOf)
          refused.push({ ...next, node: member });
      else state.refused.push({ ...next, node });
    }
    return true;
  }
  function expandWay(state, type, { yes, no, isOwn = false }) {
    return expand(state, type, yes, no, { isOwn, isRefusedOwn: isOwn });
  }
  function choicesFor(node, type) {
    const known2 = choices[type].get(node.id);
    if (known2) return known2.list;
    const list = choicesOf(node, type, space, options.branchwise);
    choices[type].set(node.id, { list });
    for (const ways of list ?? []) steps += ways.length * (1 + (ways[0]?.no.length ?? 0)) / 50;
    return list;
  }
  function search2(state, type, outerYes, outerNo, isTop) {
    for (; ; ) {
      if (steps++ > limit) return unsure(tooMany);
      if (!settle2(state, type)) return none2();
      if (state.open.length > 0) break;
      const answer = solveLeaf(state, type);
      if (answer.is === "none") return answer;
      const ways = nextRefusal(state, type, answer.is === "found" ? answer.value : void 0, answer.is === "found");
      if (!ways) return answer.is === "found" && state.doubt !== void 0 ? unsure(state.doubt) : answer;
      state.open.push({ ways, checked: 0 });
    }
    const failures = new Alternatives();
    let open = state.open;
    const product = open.reduce((size, { ways }) => size * ways.length, 1);
    if (isTop && open.length > 1 && product > smallProduct) {
      const sieved = sieve(state, type, outerYes, outerNo, failures);
      if (!Array.isArray(sieved)) return sieved;
      open = sieved;
    }
    let shortest = 0;
    for (let index = 1; index < open.length; index++)
      if (open[index].ways.length < open[shortest].ways.length) shortest = index;
    const rest = open.filter((_, index) => index !== shortest);
    for (const way of open[shortest].ways) {
      if (steps > limit) {
        failures.add(unsure(tooMany));
        break;
      }
      const answer = follow(state, type, way, rest, outerYes, outerNo);
      if (answer.is === "found") return answer;
      failures.add(answer);
    }
    return failures.answer();
  }
  function follow(state, type, way, rest, outerYes, outerNo) {
    if (nesting >= maxNesting) return unsure(tooDeep);
    steps += (state.yes.size + state.refused.length + rest.length) / 50;
    const next = copyState(state, rest);
    next.leaf.push(...way.leaf);
    if (!expandWay(next, type, way)) return none2();
    nesting++;
    const answer = search2(next, type, outerYes, outerNo, false);
    nesting--;
    return answer;
  }
  function settle2(state, type) {
    for (; ; ) {
      let single2;
      for (let index = 0; index < state.open.length; index++) {
        const choice = sift(state.open[index], state.known, type);
        if (choice.ways.length === 0) return false;
        state.open[index] = choice;
        if (choice.ways.length === 1) single2 ??= choice;
      }
      if (!single2) return true;
      const [way] = single2.ways;
      state.open = state.open.filter((choice) => choice !== single2);
      state.leaf.push(...way.leaf);
      if (!expandWay(state, type, way)) return false;
    }
  }
  function sift({ ways, checked }, known2, type) {
    let left = ways;
    for (let index = checked; index < known2.length; index++) {
      const node = known2[index];
      steps += left.length / 50;
      if (left.some((way) => way.yes.some((other) => clash(other, node, type))))
        left = left.filter((way) => !way.yes.some((other) => clash(other, node, type)));
    }
    return { ways: left, checked: known2.length };
  }
  function nextRefusal(state, type, value, hasValue) {
    let fewest;
    let chosen;
    for (const refused of [...state.refused]) {
      const { node } = refused;
      if (hasValue && !options.branchwise && accepts2(node, value) === false) continue;
      steps += 1 + (node.properties?.size ?? 0) * state.yes.size / 100;
      const ways = reasonsAgainst(node, type, state, space, options.branchwise);
      steps += (ways?.length ?? 0) / 5;
      if (!ways) {
        state.doubt = tooManyBranches;
        state.refused = state.refused.filter((other) => other !== refused);
        continue;
      }
      const open = ways.filter((way) => isOpen(way, state, type));
      if (!fewest || open.length < fewest.length) [fewest, chosen] = [open, refused];
      if (open.length === 0) break;
    }
    if (chosen) state.refused = state.refused.filter((other) => other !== chosen);
    return chosen?.isOwn ? fewest.map((way) => ({ ...way, isOwn: true })) : fewest;
  }
  function isOpen(way, state, type) {
    for (const node of way.yes)
      if (node.never || !((node.types ?? ANY) & type) || state.denied.has(node.id)) return false;
    for (const node of way.no) if (state.yes.has(node.id) || node.id === space.anything.id) return false;
    return true;
  }
  function sieve(state, type, yes, no, failures) {
    const kept = [];
    for (const { ways, checked } of state.open) {
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
      kept.push({ ways: possible, checked });
    }
    return kept;
  }
  function isAnswer(value, yes, no) {
    return yes.every((node) => accepts2(node, value) === true) && no.every((node) => accepts2(node, value) === false);
  }
  function accepts2(node, value) {
    const { result, cost } = evaluated(node, value);
    steps += cost / checksPerStep;
    return result;
  }
  function solveLeaf(state, type) {
    const yes = [...state.yes.values()];
    const listed2 = yes.find((node) => node.values);
    if (listed2)
      return firstOf(
        listed2.values.filter((value) => typeOf(value) === type),
        yes,
        state.leaf,
        solver
      );
    switch (type) {
      case NULL:
        return firstOf([null], yes, state.leaf, solver);
      case BOOLEAN:
        return firstOf([true, false], yes, state.leaf, solver);
      case NUMBER:
        return solveNumber(yes, state.leaf, solver);
      case STRING:
        return solveString(yes, state.leaf, solver);
      case ARRAY:
        return solveArray(yes, state.leaf, solver);
      default:
        return solveObject(yes, state.leaf, state.foreign, solver);
    }
  }
  function charge(work) {
    options.budget.spend(work);
  }
  const spend = (work) => {
    steps += work;
  };
  const { budget, openWorld, verifier } = options;
  const memory = /* @__PURE__ */ new WeakMap();
  function evaluated(node, value) {
    return evaluateWithCost(node, value, memory);
  }
  const solver = {
    evaluate: evaluated,
    ask,
    charge,
    spend,
    budget,
    verifier,
    languages: /* @__PURE__ */ new Map(),
    space,
    openWorld
  };
  return solver;
}

// src/diff/schema/verify.ts
var import__ = __toESM(require__(), 1);

// src/diff/schema/bundle.ts
var plain = [
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
var maxInline = 20;
var charactersPerNesting = 0.6;
var minShared = 200;
function bundle(root, reached, names2) {
  for (const node of reached.keys()) if (node.unresolved !== void 0) return void 0;
  const definitions = [];
  const done = /* @__PURE__ */ new Map();
  const active = /* @__PURE__ */ new Map();
  const refer = (node, isNamed2 = false) => {
    if (node.never) return false;
    if (!reached.has(node)) return true;
    const known2 = done.get(node);
    if (known2 !== void 0) return known2;
    if (active.has(node)) {
      const name2 = active.get(node) ?? names2.fresh();
      active.set(node, name2);
      return { $ref: name2 };
    }
    active.set(node, void 0);
    const schema = write2(node);
    const ring = active.get(node);
    active.delete(node);
    const entry2 = ring === void 0 ? share(schema, isNamed2) : { $ref: ring };
    if (ring !== void 0) definitions.push([ring, schema]);
    done.set(node, entry2);
    return entry2;
  };
  const share = (schema, isNamed2) => {
    if (typeof schema === "boolean") return schema;
    const text = JSON.stringify(schema);
    names2.write(text.length);
    if (!isNamed2 && text.length < minShared) return schema;
    const { name: name2, isNew } = names2.nameOf(text);
    if (isNew) {
      definitions.push([name2, schema]);
      names2.compile(codeLength(schema, text));
    }
    return { $ref: name2 };
  };
  const write2 = (node) => {
    const schema = {};
    if (node.types !== void 0 && node.types !== ANY) schema.type = typeNames(node.types, node.integer === true);
    else if (node.integer) schema.type = typeNames(ANY, true);
    if (node.values?.length === 0) return false;
    if (node.values) schema.enum = node.values;
    for (const key2 of plain) if (node[key2] !== void 0) schema[key2] = node[key2];
    for (const [key2, keyword] of single) if (node[key2]) schema[keyword] = refer(node[key2]);
    if (node.prefixItems) schema.prefixItems = referAll(node.prefixItems);
    const present = reached.get(node);
    if (node.properties) schema.properties = writeMap(node.properties, present);
    if (node.dependentSchemas) schema.dependentSchemas = writeMap(node.dependentSchemas, present);
    if (node.patternProperties)
      schema.patternProperties = objectFrom(
        [...node.patternProperties].map(([pattern, child]) => [pattern, refer(child)])
      );
    if (node.dependentRequired) schema.dependentRequired = objectFrom(node.dependentRequired);
    const all = distinct3([...node.ref ? [node.ref] : [], ...node.allOf ?? []]);
    if (all.length > 0) schema.allOf = referAll(all);
    if (node.prefixItems && node.contains) {
      const { contains, minContains, maxContains, ...rest } = schema;
      const apart2 = {
        contains,
        ...minContains === void 0 ? {} : { minContains },
        ...maxContains === void 0 ? {} : { maxContains }
      };
      return { ...rest, allOf: [...schema.allOf ?? [], apart2], ...writeUnions(node) };
    }
    return { ...schema, ...writeUnions(node) };
  };
  const writeUnions = (node) => {
    const schema = {};
    if (node.anyOf) schema.anyOf = referAll(distinct3(node.anyOf));
    if (node.oneOf) schema.oneOf = referAll(node.oneOf);
    return schema;
  };
  const referAll = (nodes) => nodes.map((node) => refer(node, nodes.length > maxInline));
  const writeMap = (map, present) => {
    const names3 = [...present].filter((name2) => map.has(name2)).sort();
    return objectFrom(names3.map((name2) => [name2, refer(map.get(name2))]));
  };
  const entry = refer(root);
  return { entry: isReference(entry) ? entry : share(entry, true), definitions };
}
function codeLength({ enum: values, oneOf }, text) {
  const listed2 = Array.isArray(values) ? JSON.stringify(values).length : 0;
  const nested = Array.isArray(oneOf) ? oneOf.length ** 2 * charactersPerNesting : 0;
  return text.length - listed2 + nested;
}
function isReference(schema) {
  return typeof schema === "object" && "$ref" in schema;
}
function distinct3(nodes) {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

// src/diff/schema/verify.ts
var Undecided2 = class extends Error {
};
var maxKey = 1e3;
function keyOf3(value) {
  const text = JSON.stringify(value);
  return text.length > maxKey ? value : text;
}
var meetingSteps = 0.3;
var writingSteps = 0.01;
var compilationSteps = 0.2;
var leastCharacters = 150;
var Verifier = class {
  #budget;
  /** By schema, then by value. */
  #known = /* @__PURE__ */ new WeakMap();
  #validators = /* @__PURE__ */ new Map();
  constructor(budget) {
    this.#budget = budget;
  }
  /** Whether the validator accepts the value; undefined where it cannot be asked (a dead reference, a pattern that cannot be run, no steps left). */
  accepts(node, value) {
    let known2 = this.#known.get(node);
    if (!known2) {
      known2 = /* @__PURE__ */ new Map();
      this.#known.set(node, known2);
    }
    const key2 = keyOf3(value);
    if (!known2.has(key2)) known2.set(key2, this.#validate(node, value));
    return known2.get(key2);
  }
  #validate(node, value) {
    try {
      const reached = reachedBy(node, value);
      if (!reached) return void 0;
      const validator = this.#validatorFor(reached);
      const [written, compiled] = [validator.written, validator.compiled];
      const entry = validator.take(node, reached);
      this.#budget.spend(
        reached.size * meetingSteps + (validator.written - written) * writingSteps + (validator.compiled - compiled) * compilationSteps * (isLongTuple(reached) ? tupleFactor : 1)
      );
      if (this.#budget.isSpent) return void 0;
      return typeof entry === "string" ? validator.validate(entry, value) : entry;
    } catch {
      return void 0;
    }
  }
  /** Keeping count of what was evaluated costs a third of the compilation: only where it is asked for. */
  #validatorFor(reached) {
    let isWide = false;
    let isCounting = false;
    for (const [node, names2] of reached) {
      isWide ||= names2.size > maxShort || Math.max(0, ...listKeywords.map((key3) => node[key3]?.length ?? 0)) > maxShort;
      isCounting ||= node.unevaluatedItems !== void 0 || node.unevaluatedProperties !== void 0;
    }
    const key2 = `${isWide} ${isCounting}`;
    let validator = this.#validators.get(key2);
    if (!validator || validator.size > maxNames) {
      validator = new Validator(createAjv(isWide, isCounting));
      this.#validators.set(key2, validator);
    }
    return validator;
  }
};
var tupleFactor = 8;
function isLongTuple(reached) {
  for (const node of reached.keys()) if ((node.prefixItems?.length ?? 0) > maxShort) return true;
  return false;
}
var maxNames = 2e3;
var maxShort = 200;
var Validator = class {
  size = 0;
  /** Characters. */
  written = 0;
  compiled = 0;
  #ajv;
  #names = /* @__PURE__ */ new Map();
  constructor(ajv) {
    this.#ajv = ajv;
  }
  /** The name of the schema as far as the value meets it, or what it comes to; undefined where it cannot be asked. */
  take(node, reached) {
    const written = bundle(node, reached, this);
    if (!written) return void 0;
    for (const [name2, schema] of written.definitions) this.#ajv.addSchema(schema, name2);
    const { entry } = written;
    return typeof entry === "boolean" ? entry : String(entry.$ref);
  }
  validate(name2, value) {
    return this.#ajv.getSchema(name2)?.(value);
  }
  nameOf(text) {
    const known2 = this.#names.get(text);
    if (known2 !== void 0) return { name: known2, isNew: false };
    const name2 = this.fresh();
    this.#names.set(text, name2);
    return { name: name2, isNew: true };
  }
  write(characters) {
    this.written += characters;
  }
  compile(characters) {
    this.compiled += leastCharacters + characters;
  }
  fresh() {
    return `s${this.size++}`;
  }
};
function createAjv(allErrors, unevaluated) {
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
    allErrors,
    unevaluated,
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

// src/diff/schema/index.ts
var defaultBudget = 2e5;
var defaultSteps = 1e4;
var branchwiseShare = 12;
function createComparison({
  world = "open",
  maxSteps: maxSteps4 = defaultSteps,
  budget = new Budget(defaultBudget),
  twinOf,
  isUpgrade
} = {}) {
  const space = createSpace(budget, twinOf, isUpgrade);
  const means = { maxSteps: maxSteps4, budget, verifier: new Verifier(budget) };
  const strict = createSolver(space, { openWorld: false, ...means });
  const solver = world === "strict" ? strict : createSolver(space, { openWorld: true, ...means });
  const branchwise = createSolver(space, {
    openWorld: true,
    branchwise: true,
    maxSteps: maxSteps4 / branchwiseShare,
    budget: new Budget(budget.left / branchwiseShare),
    verifier: means.verifier
  });
  const projections = /* @__PURE__ */ new Map();
  const meetings = /* @__PURE__ */ new Map();
  const decided2 = /* @__PURE__ */ new Map();
  const read = (use, direction) => {
    let project = projections.get(direction);
    if (!project) {
      project = createProjection(space, direction);
      projections.set(direction, project);
    }
    return project(space.read(use.schema, use.document));
  };
  const meetingsOf = (direction) => {
    const known2 = meetings.get(direction) ?? new Meetings();
    meetings.set(direction, known2);
    return known2;
  };
  const decide = (sub, sup) => {
    const key2 = sub.id + " " + sup.id;
    let verdict = decided2.get(key2);
    if (!verdict) {
      verdict = decideContainment(solver, sub, sup);
      decided2.set(key2, verdict);
    }
    return verdict;
  };
  return {
    isSame: (base, revision) => read(base, void 0).fullId === read(revision, void 0).fullId,
    contains: (sub, sup, direction) => decide(read(sub, direction), read(sup, direction)),
    isContained(sub, sup, direction) {
      return solver.ask([read(sub, direction)], [read(sup, direction)]).is === "none";
    },
    differences(base, revision, direction, whole) {
      const [was, is] = [read(base, direction), read(revision, direction)];
      const verdicts = { narrowed: () => decide(was, is), widened: () => decide(is, was) };
      if (was.fullId === is.fullId) return { ...verdicts, ...nothing };
      const met = meetingsOf(direction);
      const top = met.of(was, is);
      const mayPass = whole === void 0;
      if (mayPass && top.isSettled) return { ...verdicts, ...nothing, passed: /* @__PURE__ */ new Set([top]) };
      return { ...verdicts, ...compareAll(was, is, { solver, strict, branchwise, meetings: met, mayPass }) };
    }
  };
}
var nothing = {
  mayNarrow: () => false,
  mayWiden: () => false,
  differences: [],
  passed: /* @__PURE__ */ new Set(),
  settle: () => void 0
};

// src/diff/annotations.ts
var texts3 = /* @__PURE__ */ new Set(["description", "title", "example", "examples", "externalDocs"]);
var plain2 = {
  default: "default",
  contentEncoding: "content-encoding",
  contentMediaType: "content-media-type",
  contentSchema: "content-schema"
};
function annotationChanges(difference, finding, name2) {
  const { keyword, kind, from, to } = difference;
  const action = kind.slice("annotation-".length);
  const encoding = encodingChange(difference, finding);
  if (encoding) return encoding;
  const known2 = Object.hasOwn(plain2, keyword) ? plain2[keyword] : void 0;
  if (known2 !== void 0) return [{ kind: `${known2}-${action}` }];
  if (texts3.has(keyword)) return [{ kind: "text-changed" }];
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
      return discriminators(difference, finding);
    case "xml":
      if (finding.area.isXml && !sameJson(xmlOf(from, difference), xmlOf(to, difference)))
        return [{ kind: "xml-changed" }];
      return sameJson(extensionsOf(from), extensionsOf(to)) ? [] : [{ kind: "text-changed" }];
    default:
      return [{ kind: "text-changed" }];
  }
}
function encodingChange({ keyword, base, revision }, finding) {
  if (keyword !== "contentEncoding" && keyword !== "format") return void 0;
  const sides = [
    schemaAround(finding.base.at(base), finding.trees.base, keyword),
    schemaAround(finding.revision.at(revision), finding.trees.revision, keyword)
  ].map((schema) => {
    if (own(schema, "format") === "binary" || isObject(schema) && isBytes(schema)) return "bytes";
    const isEncoded = own(schema, "contentEncoding") !== void 0 || /^(byte|base64)$/.test(toText(own(schema, "format")));
    return isEncoded ? "encoded" : void 0;
  });
  if (!sides.includes("bytes") || !sides.includes("encoded")) return void 0;
  return keyword === "format" ? [] : [{ kind: "content-encoding-changed" }];
}
function xmlOf(value, { place }) {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter(([key2, one2]) => one2 !== false && !(key2 === "name" && one2 === place.at(-1)) && !/^x-/.test(key2))
  );
}
function extensionsOf(value) {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([key2]) => key2.startsWith("x-")));
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
    return found2.length > 0 ? found2 : [{ kind: "text-changed" }];
  }
  if (difference.keyword === "deprecated") {
    add("property-deprecated", deprecationFound(pair, name2));
    add("property-reactivated", reactivationFound(pair, name2));
    add("property-sunset-missing", sunsetMissing(pair, name2, policy));
    if (own(pair.base.value, "x-sunset") !== own(pair.revision.value, "x-sunset")) return found2;
  } else {
    add("property-sunset-removed", sunsetRemoved(pair, name2));
    add("property-sunset-changed", sunsetMoved(pair, name2));
    if (!isPromiseTold(difference.keyword, pair.base, pair.revision)) found2.push({ kind: "text-changed" });
  }
  add("property-sunset-unreadable", sunsetUnreadable(pair, name2, policy));
  add("property-sunset-too-soon", sunsetTooSoon(pair, name2, policy));
  return found2;
}
function openValues(from, to) {
  const [before, after] = [from, to].map((list) => Array.isArray(list) ? list : []);
  const missing = (one2, other) => one2.filter((value) => !other.some((known2) => sameJson(known2, value)));
  return [
    ...missing(after, before).map((value) => ({ kind: "extensible-enum-value-added", value })),
    ...missing(before, after).map((value) => ({ kind: "extensible-enum-value-removed", value }))
  ];
}
function discriminators(difference, finding) {
  const { trees } = finding;
  const [from, to] = [difference.from, difference.to];
  if (from === void 0) return [{ kind: "discriminator-added" }];
  if (to === void 0) return [{ kind: "discriminator-removed" }];
  const changes2 = [];
  if (!sameJson(from.extensions, to.extensions)) changes2.push({ kind: "text-changed" });
  if (from.propertyName !== to.propertyName) changes2.push({ kind: "discriminator-property-changed" });
  const [before, after] = [mappingOf(from), mappingOf(to)];
  const gained = Object.keys(after).filter((value) => !Object.hasOwn(before, value));
  const lost = Object.keys(before).filter((value) => !Object.hasOwn(after, value));
  const isRenamed = (name2) => {
    const old = componentAt(before[name2], trees.base);
    const renamed = gained.filter((one2) => !Object.hasOwn(to.mapping, one2));
    return renamed.some((one2) => sameJson(componentAt(after[one2], trees.revision), old)) || renamed.length + lost.length === 2;
  };
  for (const value of gained) changes2.push({ kind: "discriminator-mapping-added", value });
  for (const value of lost)
    if (Object.hasOwn(from.mapping, value) || isRenamed(value))
      changes2.push({ kind: "discriminator-mapping-removed", value });
  for (const value of Object.keys(before))
    if (Object.hasOwn(after, value) && before[value] !== after[value] && isRetargeted(difference, finding, { base: before[value], revision: after[value] }))
      changes2.push({ kind: "discriminator-mapping-changed", value });
  return changes2;
}
function mappingOf({ mapping, names: names2, defaultMapping }) {
  return { ...names2, ...mapping, ...defaultMapping !== void 0 && { [anyOther]: defaultMapping } };
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
function bringForward(value, [name2, ...rest]) {
  if (name2 === void 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return name2 === "*" ? value.map((item) => bringForward(item, rest)) : value;
  if (!Object.hasOwn(value, name2)) return value;
  const all = new Map(Object.entries(value));
  const first = [name2, bringForward(all.get(name2), rest)];
  all.delete(name2);
  return Object.fromEntries([first, ...all]);
}
function verdictByEffect(kind, effect, { policy, difference: { place } }) {
  switch (effect.is) {
    case "proved":
      return {
        level: kind.breaking ? kind.level : "error",
        breaking: true,
        bump: "major",
        proof: "witness",
        witness: bringForward(effect.witness, place)
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
    ...judgement.policy && { policy: true },
    // What is shown belongs to the verdict that it shows.
    ...breaking && witness !== void 0 ? { witness } : {},
    ...breaking && reason !== void 0 ? { reason } : {}
  };
}

// src/diff/likeness.ts
var maxSteps3 = 2e7;
var shared = [
  "servers",
  "security",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "securityDefinitions",
  "jsonSchemaDialect"
];
var swaggerSections = ["definitions", "parameters", "responses"];
var operationKeys = /* @__PURE__ */ new Set([...methods, "additionalOperations"]);
var Likeness = class {
  #base;
  #revision;
  #entries = /* @__PURE__ */ new Map();
  /** Pairs of values still to be looked at. */
  #open = [];
  /** By value of the revision. */
  #twins = /* @__PURE__ */ new Map();
  #isComparable;
  #isInheritedAlike;
  #steps = 0;
  constructor(base, revision) {
    this.#base = base;
    this.#revision = revision;
    this.#isComparable = base.version === revision.version;
    const [before, after] = [base.root.data, revision.root.data];
    const schemes = (data) => own(own(data, "components"), "securitySchemes");
    this.#isInheritedAlike = this.#isComparable && shared.every((key2) => this.isAlike(own(before, key2), own(after, key2))) && this.isAlike(schemes(before), schemes(after));
    if (this.#isComparable) this.#pairComponents(before, after);
  }
  /** True where both sides write the operation alike, and all that it inherits. */
  isSameOperation({ base, revision }) {
    if (!base || !revision || !this.#isInheritedAlike || base.label !== revision.label) return false;
    const [before, after] = [base.pathItem.value, revision.pathItem.value];
    const keys2 = /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const key2 of keys2)
      if (!operationKeys.has(key2) && !this.isAlike(own(before, key2), own(after, key2))) return false;
    return this.isAlike(base.value, revision.value);
  }
  /** True where both sides write alike a part of which all stands in its own object; in 2.0 media types stand elsewhere. */
  isSamePart(base, revision) {
    return this.#base.version !== "2.0" && this.isAlike(base.value, revision.value);
  }
  /** The value of the base that is alike to one of the revision's components. */
  twinOf(value) {
    return this.#twins.get(value);
  }
  /** True where the values are equal, and the references in them lead to values that are alike. */
  isAlike(base, revision) {
    if (!this.#isComparable) return false;
    const entry = this.#entryOf(base, revision);
    for (let next = this.#open.pop(); next; next = this.#open.pop()) {
      if (!this.#isEqual(next.base, next.revision, next.entry)) fail(next.entry);
    }
    return entry.isAlike;
  }
  #pairComponents(base, revision) {
    const owners = this.#base.version === "2.0" ? swaggerSections.map((section) => [own(base, section), own(revision, section)]) : Object.keys(objectAt(base, "components")).map((section) => [
      own(objectAt(base, "components"), section),
      own(objectAt(revision, "components"), section)
    ]);
    for (const [before, after] of owners) {
      if (!isObject(before) || !isObject(after)) continue;
      for (const name2 of Object.keys(before)) {
        const [was, is] = [own(before, name2), own(after, name2)];
        if (isObject(was) && isObject(is) && this.isAlike(was, is)) this.#twins.set(is, was);
      }
    }
  }
  #entryOf(base, revision) {
    const known2 = this.#entries.get(base) ?? /* @__PURE__ */ new Map();
    this.#entries.set(base, known2);
    let entry = known2.get(revision);
    if (!entry) {
      entry = { isAlike: true, users: [] };
      known2.set(revision, entry);
      this.#open.push({ base, revision, entry });
    }
    return entry;
  }
  #isEqual(base, revision, user) {
    if (base === revision) return true;
    if (typeof base !== "object" || typeof revision !== "object" || base === null || revision === null) return false;
    if (++this.#steps > maxSteps3 || Array.isArray(base) !== Array.isArray(revision)) return false;
    if (Array.isArray(base)) {
      const others = revision;
      return base.length === others.length && base.every((item, index) => this.#isEqual(item, others[index], user));
    }
    const [before, after] = [base, revision];
    let count = 0;
    for (const key2 in before) {
      count++;
      if (!Object.hasOwn(after, key2) || !this.#isEqual(before[key2], after[key2], user)) return false;
    }
    for (const _ in after) count--;
    return count === 0 && this.#isReferenceAlike(before, after, user);
  }
  /** What a dynamic reference means hangs on more than on where it stands. */
  #isReferenceAlike(before, after, user) {
    if (before.$dynamicRef !== void 0) return false;
    if (before.$ref === void 0) return true;
    const [target, other] = [this.#base.target(before), this.#revision.target(after)];
    if (!target || !other) return target === other;
    const entry = this.#entryOf(target.value, other.value);
    if (entry.isAlike) entry.users.push(user);
    return entry.isAlike;
  }
};
function fail(first) {
  const open = [first];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (!entry.isAlike) continue;
    entry.isAlike = false;
    open.push(...entry.users);
  }
}
function objectAt(value, key2) {
  const child = own(value, key2);
  return isObject(child) ? child : {};
}

// src/diff/message.ts
var maxValue = 80;
var dataKeywords = /* @__PURE__ */ new Set(["enum", "const", "default", "discriminator", "x-extensible-enum"]);
function schemaMessage(says, difference, area, value = difference.value) {
  const { place, name: name2, keyword, from, to } = difference;
  const isData = dataKeywords.has(keyword);
  const parent = place.at(-1) === name2 ? place.slice(0, -1) : place;
  const values = {
    subject: () => subjectOf(place, area),
    parent: () => subjectOf(parent, area),
    name: () => truncate(name2 ?? "", maxValue),
    keyword: () => keyword,
    value: () => show(value, isData),
    from: () => show(from, isData),
    to: () => show(to, isData),
    branch: () => branchOf(difference)
  };
  return says.replace(/\{(\w+)\}/g, (whole, key2) => values[key2]?.() ?? whole);
}
function branchOf({ kind, from, to, base, revision }) {
  const [title, path] = kind.endsWith("-removed") ? [from, base] : [to, revision];
  if (typeof title === "string") return ` (${truncate(title, maxValue)})`;
  const index = path.at(-1);
  return typeof index === "number" ? ` (number ${index + 1})` : "";
}
function subjectOf(place, area) {
  return place.length === 0 ? area : `${truncate(place.join("."), maxValue)} in ${area}`;
}
function show(value, isQuoted) {
  const text = (one2) => isQuoted && typeof one2 === "string" ? JSON.stringify(one2) : toText(one2);
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
    const shown = value.slice(0, value.length > 8 ? 7 : 8).map(text);
    const left = value.length - shown.length;
    return truncate([...shown, ...left > 0 ? [`${left} others`] : []].join(" or "), maxValue);
  }
  if (typeof value === "string") return truncate(text(value), maxValue);
  return truncate(JSON.stringify(value) ?? "nothing", maxValue);
}

// src/diff/subtypes.ts
function familiesOf(tree) {
  const at = tree.version === "2.0" ? ["definitions"] : ["components", "schemas"];
  const found2 = at.reduce((value, key2) => own(value, key2), tree.root.data);
  const schemas = isObject(found2) && tree.root.text.includes("discriminator") ? found2 : {};
  const names2 = /* @__PURE__ */ new Map();
  for (const [name2, schema] of Object.entries(schemas)) if (isObject(schema)) names2.set(schema, name2);
  const nameOf = (reference) => names2.get(tree.target(reference)?.value);
  const extenders = /* @__PURE__ */ new Map();
  for (const [schema, name2] of names2) {
    const parts = own(schema, "allOf");
    for (const part of Array.isArray(parts) ? parts : []) {
      const parent = nameOf(part);
      if (parent === void 0) continue;
      const known2 = extenders.get(parent);
      if (known2) known2.push(name2);
      else extenders.set(parent, [name2]);
    }
  }
  const families = /* @__PURE__ */ new Map();
  for (const [schema, name2] of names2) {
    const isBase = own(schema, "discriminator") !== void 0 && !own(schema, "oneOf") && !own(schema, "anyOf");
    if (!isBase || !extenders.has(name2)) continue;
    families.set(name2, membersOf(name2, extenders));
  }
  const reached = reacher(tree, schemas, names2, families);
  return {
    under: ({ schema }) => families.size === 0 ? nobody : reached(schema),
    part: (name2) => schemaPart(tree, schemas[name2], [...at, name2]),
    isEmpty: families.size === 0
  };
}
var maxDepth7 = 20;
var maxMembers = 2e3;
function membersOf(name2, extenders) {
  const members = /* @__PURE__ */ new Set();
  let level = [name2];
  for (let depth = 0; depth < maxDepth7 && level.length > 0; depth++) {
    const next = level.flatMap((one2) => extenders.get(one2) ?? []).filter((one2) => !members.has(one2));
    for (const one2 of next) if (members.size < maxMembers) members.add(one2);
    level = next;
  }
  return members;
}
var nobody = /* @__PURE__ */ new Set();
function reacher(tree, schemas, names2, families) {
  const direct = /* @__PURE__ */ new Map();
  const refersTo = (schema) => {
    const known2 = direct.get(schema);
    if (known2) return known2;
    const targets = /* @__PURE__ */ new Set();
    direct.set(schema, targets);
    const open = [schema];
    for (let value = open.pop(); value !== void 0; value = open.pop()) {
      if (typeof value !== "object" || value === null) continue;
      const target = tree.target(value);
      if (target) targets.add(target.value);
      open.push(...Object.values(value));
    }
    return targets;
  };
  const done = /* @__PURE__ */ new Map();
  return (schema) => {
    const known2 = done.get(schema);
    if (known2) return known2;
    const found2 = /* @__PURE__ */ new Set();
    const seen = /* @__PURE__ */ new Set([schema]);
    for (const at of seen) {
      const family = families.get(names2.get(at) ?? "");
      for (const member of family ?? []) found2.add(member);
      for (const next of refersTo(at)) seen.add(next);
      for (const member of family ?? []) seen.add(schemas[member]);
    }
    done.set(schema, found2);
    return found2;
  };
}
function subtypePairs(families, { base, revision }) {
  const [before, after] = [families.base.under(base), families.revision.under(revision)];
  return [...before].filter((name2) => after.has(name2)).map((name2) => ({ name: name2, base: families.base.part(name2), revision: families.revision.part(name2) }));
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
  if (visitor.isSame(pair)) return;
  visitor.pair("operation", pair, place);
  if (!base || !revision) return;
  for (const one2 of pairParameters(base, revision)) walkParameter(one2, place, visitor);
  walkBody(base.body, revision.body, place, visitor);
  const back = { sender: sender === "client" ? "api" : "client", operation: pair };
  for (const one2 of pairResponses(base.responses, revision.responses)) walkResponse(one2, pair, back, visitor);
  if (nesting >= maxNesting2) return;
  for (const one2 of pairGroups(base.callbacks, revision.callbacks)) {
    visitor.pair("callback", one2, back);
    walkGroup(one2, back.sender, visitor, nesting + 1);
  }
}
function walkBody(base, revision, place, visitor) {
  if (base && revision && visitor.isSamePart(base, revision)) return;
  visitor.pair("body", { ...base && { base }, ...revision && { revision } }, place);
  if (base && revision) walkContent(base.content, revision.content, "the request body", place, visitor);
}
function walkParameter(pair, place, visitor) {
  const { base, revision } = pair;
  if (base && revision && base.name === revision.name && visitor.isSamePart(base, revision)) return;
  visitor.pair("parameter", pair, place);
  if (!base || !revision || base.in !== revision.in) return;
  const text = `the ${base.in} parameter ${revision.name}`;
  walkValue(base, revision, { text, parameter: pair, isText: true }, place, visitor);
}
function walkValue(base, revision, area, place, visitor) {
  if (base.schema && revision.schema) visitor.schemas(base.schema, revision.schema, area, place);
  if (base.content && revision.content) walkContent(base.content, revision.content, area.text, place, visitor);
}
function walkResponse(pair, operation, place, visitor) {
  const { base } = pair;
  const revised = operation.revision?.responses ?? [];
  if (base && pair.revision?.status === base.status && visitor.isSamePart(base, pair.revision)) return;
  visitor.pair("response", pair, place);
  const fallback = () => base && (rangeFor(base, revised) ?? (isSuccess(base.status) ? void 0 : revised.find((response) => response.status === "default")));
  const revision = pair.revision ?? fallback();
  if (!base && revision) walkFormer(revision, operation, place, visitor);
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
function walkFormer(revision, { base }, place, visitor) {
  const former = rangeFor(revision, base?.responses ?? [])?.content ?? [];
  const shared2 = (some2, others) => some2.filter((one2) => others.some((other) => other.type === one2.type));
  const [was, is] = [shared2(former, revision.content), shared2(revision.content, former)];
  walkContent(was, is, `the ${revision.status} response`, place, visitor);
}
function walkContent(base, revision, area, place, visitor) {
  for (const pair of pairMediaTypes(base, revision, place.sender === "api")) {
    const was = pair.base ?? standIn(pair.revision, base);
    const is = pair.revision ?? standIn(pair.base, revision);
    if (!pair.base || !is) visitor.pair("media-type", pair, place);
    if (!was || !is) continue;
    visitor.pair("media-type", { base: was, revision: is }, place);
    const isXml = /[/+]xml$/.test(was.type);
    const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)$/.test(was.type);
    const several = base.length > 1 ? ` (${was.name})` : "";
    if (was.schema && is.schema) visitor.schemas(was.schema, is.schema, { text: area + several, isXml, isForm }, place);
    if (was.itemSchema && is.itemSchema)
      visitor.schemas(was.itemSchema, is.itemSchema, { text: `an item of ${area}${several}`, isXml }, place);
    if (pair.base && pair.revision) walkEncodings(pair.base, pair.revision, area + several, place, visitor);
  }
}
function walkEncodings(base, revision, area, place, visitor) {
  for (const pair of pairBy(base.encoding, revision.encoding, (encoding) => encoding.name)) {
    const { name: name2 } = pair.revision ?? pair.base;
    if (!mayDescribe(base.schema, name2) || !mayDescribe(revision.schema, name2)) continue;
    visitor.pair("encoding", pair, place);
    for (const one2 of pairHeaders(pair)) {
      if (!one2.base || !one2.revision) continue;
      const text = `header ${one2.revision.name} of ${thePart(pair)} of ${area}`;
      walkValue(one2.base, one2.revision, { text, isText: true }, place, visitor);
    }
  }
}
function standIn({ name: name2, type, parameters }, others) {
  const range = others.find((one2) => rangeHolds(one2.type, type));
  return range && { ...range, name: name2, type, parameters };
}

// src/diff/text-values.ts
var textForms = {
  integer: "^-?(0|[1-9][0-9]*)$",
  number: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$",
  boolean: "^(true|false)$"
};
var readable2 = [
  ["integer", /^(0|-?[1-9][0-9]{0,14})$/],
  ["number", /^(0|-?[1-9][0-9]{0,14})$/],
  ["boolean", /^(true|false)$/]
];
var notAsserted = /* @__PURE__ */ new Set(["description", "title", "deprecated", "default", "example", "examples", "externalDocs"]);
var maxLevels = 20;
var formLevels = 2;
function asWritten(inner, outer, reading) {
  const [from, to] = [followed(inner), followed(outer)];
  if (reading === "list" && isObject(from) && isObject(to) && typeName(to) === "array" && isPlain({ schema: from, document: inner.document })) {
    const items = write(
      from,
      followed({ schema: own(to, "items"), document: outer.document }),
      inner,
      outer,
      maxLevels
    );
    return { ...inner, schema: { type: "array", items, minItems: 1, maxItems: 1 } };
  }
  const levels = reading === "form" ? formLevels : maxLevels;
  const written = write(from, to, inner, outer, levels);
  return written === from ? inner : { ...inner, schema: written };
}
function write(from, to, base, revision, levels) {
  if (!isObject(from) || !isObject(to) || levels === 0) return from;
  if (Object.keys(from).every((key3) => notAsserted.has(key3)) && typeName(to) === "string")
    return { ...from, type: "string" };
  const union = soleUnion(from);
  if (union) {
    const members = union.map((member) => writeChild(member, to, base, revision, levels));
    return members.every((member, index) => member === union[index]) ? from : { anyOf: members };
  }
  const type = typeName(from) || typeOfListed(from);
  const form = textForms[type];
  if (form !== void 0 && (typeName(to) || typeOfListed(to)) === "string") return asText(from, form);
  if (type === "string") return asRead(from, typesOf({ schema: to, document: revision.document })) ?? from;
  const key2 = typeName(from) === "object" ? "properties" : typeName(from) === "array" ? "items" : void 0;
  const [children, others] = key2 === void 0 ? [void 0, void 0] : [own(from, key2), own(to, key2)];
  if (key2 === "items") {
    const item = writeChild(children, others, base, revision, levels);
    return item === children ? from : { ...from, items: item };
  }
  if (!isObject(children) || !isObject(others)) return from;
  const written = Object.fromEntries(
    Object.entries(children).map(([name2, child]) => [
      name2,
      writeChild(child, own(others, name2), base, revision, levels)
    ])
  );
  return Object.entries(children).every(([name2, child]) => written[name2] === child) ? from : { ...from, properties: written };
}
function writeChild(child, other, base, revision, levels) {
  const end = followed({ schema: child, document: base.document });
  const written = write(end, followed({ schema: other, document: revision.document }), base, revision, levels - 1);
  return written === end ? child : written;
}
function soleUnion(schema) {
  const [key2, ...others] = Object.keys(schema).filter((name2) => !notAsserted.has(name2));
  const members = others.length === 0 && (key2 === "anyOf" || key2 === "oneOf") ? own(schema, key2) : void 0;
  return Array.isArray(members) ? members : void 0;
}
function asRead(schema, taken) {
  const listed2 = Object.hasOwn(schema, "const") ? [schema.const] : own(schema, "enum");
  if (!Array.isArray(listed2) || !taken || taken.has("string")) return void 0;
  const forms = readable2.filter(([type]) => taken.has(type)).map(([, form]) => form);
  const isRead = (text) => typeof text === "string" && forms.some((form) => form.test(text));
  return listed2.every(isRead) ? { enum: listed2.map((text) => JSON.parse(String(text))) } : void 0;
}
var maxListed2 = 1e3;
function boundedForm(schema, form) {
  const [minimum, maximum] = [own(schema, "minimum"), own(schema, "maximum")];
  if (typeof minimum !== "number") return form;
  const isWhole = typeName(schema) === "integer" && typeof maximum === "number";
  if (isWhole && maximum - minimum < maxListed2) {
    const [first, last2] = [Math.ceil(minimum), Math.floor(maximum)];
    return Array.from({ length: Math.max(0, last2 - first + 1) }, (_, index) => String(first + index));
  }
  if (minimum < 0) return form;
  const further = isWhole && maximum < 1e15 ? `{0,${Math.floor(maximum).toFixed().length - 1}}` : "*";
  return form.replace("-?", "").replace("[0-9]*", `[0-9]${further}`);
}
function asText(schema, form) {
  const { enum: values, const: value, description, title, deprecated } = schema;
  const kept = Object.fromEntries(
    Object.entries({
      description,
      title,
      deprecated,
      default: schema.default === void 0 ? void 0 : toText(schema.default)
    }).filter(([, one2]) => one2 !== void 0)
  );
  if (Array.isArray(values)) return { ...kept, type: "string", enum: values.map(toText) };
  if (value !== void 0) return { ...kept, type: "string", enum: [toText(value)] };
  const bounded = boundedForm(schema, form);
  return { ...kept, type: "string", ...typeof bounded === "string" ? { pattern: bounded } : { enum: bounded } };
}
function typeOfListed(schema) {
  const listed2 = own(schema, "enum");
  const types = new Set(Array.isArray(listed2) ? listed2.map((value) => typeof value) : []);
  return types.size === 1 ? [...types].join() : "";
}
function typeName(schema) {
  const type = own(schema, "type");
  if (typeof type === "string") return type;
  const types = Array.isArray(type) ? type.filter((name2) => name2 !== "null") : [];
  return types.length === 1 ? toText(types[0]) : "";
}

// src/diff/whole.ts
var ofValues = /^(type|enum|const|pattern|format|minimum|maximum|multiple-of|any-of|one-of|union|schema)-/;
function wholeOf(schemas, { base, revision }, all, area, sender) {
  const isClient = sender === "client";
  const direction = directionOf(sender);
  const [old, next] = isClient ? [base, revision] : [revision, base];
  const reading = readingOf(area);
  const written = reading ? asWritten(old, next, reading) : old;
  const isContained = written === old ? !(isClient ? all.mayNarrow() : all.mayWiden()) : schemas.isContained(written, next, direction);
  const effectOnValues = (difference) => isClient ? difference.narrows() : difference.widens();
  const effectOnTexts = (difference) => {
    const effect = effectOnValues(difference);
    if (effect.is === "none") return effect;
    if (reading === "form") return holdsField(difference.place[0]) ? { is: "none" } : effect;
    const texts4 = schemas.contains(written, next, direction);
    if (texts4.verdict === "refuted") return { is: "proved", witness: texts4.witness };
    return texts4.verdict === "contained" ? { is: "none" } : { is: "unknown", reason: texts4.reason };
  };
  const holdsField = (name2) => {
    const [one2, other] = name2 === void 0 ? [] : [fieldOf(written, name2), fieldOf(next, name2)];
    return one2 !== void 0 && other !== void 0 && schemas.isContained(one2, other, direction);
  };
  let isSame;
  const isSameText = () => {
    if (!reading || !isContained) return false;
    const back = asWritten(next, old, reading);
    return (written !== old || back !== next) && schemas.isContained(back, old, direction);
  };
  return {
    effectOf(difference) {
      if (isContained) return { is: "none" };
      return written === old ? effectOnValues(difference) : effectOnTexts(difference);
    },
    isWrittenAlike(difference) {
      if (isAnnotation(difference) || !ofValues.test(difference.kind)) return false;
      isSame ??= isSameText();
      return isSame;
    }
  };
}
function readingOf({ isText, isForm, parameter }) {
  if (isForm) return "form";
  if (!isText) return void 0;
  const one2 = parameter?.base;
  const isListed2 = one2?.style === "simple" ? one2.schema && !typesOf(one2.schema)?.has("string") : one2?.style === "form" && one2.explode;
  return isListed2 ? "list" : "plain";
}
function fieldOf(form, name2) {
  const schema = own(own(followed(form), "properties"), name2);
  return schema === void 0 ? void 0 : { ...form, schema };
}
function directionOf(sender) {
  return sender === "client" ? "request" : "response";
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
function diffTrees({ base, revision }, policy, bounds2 = {}) {
  if (base && revision) return new Comparison(base, revision, policy, bounds2).run();
  const api = base ?? revision;
  return new Comparison(api, api, policy, bounds2).runAlone(base ? "base" : "revision");
}
var leastSteps = 8e4;
var largeCharacters = 2e6;
var charactersPerStep2 = 10;
function budgetFor(trees) {
  let characters = 0;
  for (const tree of new Set(trees)) for (const { text } of tree.documents.values()) characters += text.length;
  return new Budget(leastSteps + Math.max(0, characters - largeCharacters) / charactersPerStep2);
}
var Comparison = class {
  #base;
  #revision;
  #policy;
  #checkTime;
  #likeness;
  #schemas;
  #collector;
  /** Those that were compared, by who sends them. */
  #subtypes = /* @__PURE__ */ new Set();
  #families;
  #sharing = new Sharing();
  constructor(base, revision, policy, { checkTime = () => void 0, budget }) {
    this.#base = readApi(base);
    this.#revision = readApi(revision);
    this.#policy = policy;
    this.#likeness = new Likeness(base, revision);
    const document = schemaDocument(base);
    this.#schemas = createComparison({
      budget: budget ?? budgetFor([base, revision]),
      isUpgrade: document.dialect !== schemaDocument(revision).dialect,
      twinOf: (value) => {
        const schema = this.#likeness.twinOf(value);
        return schema && { schema, document };
      }
    });
    this.#checkTime = checkTime;
    this.#families = { base: familiesOf(base), revision: familiesOf(revision) };
    this.#collector = new Collector({ base, revision }, policy);
  }
  run() {
    walk(this.#base, this.#revision, {
      isSame: (pair) => this.#families.base.isEmpty && this.#likeness.isSameOperation(pair),
      isSamePart: (was, is) => this.#families.base.isEmpty && this.#likeness.isSamePart(was, is),
      pair: (on, pair, place) => this.#checkPair(on, pair, place),
      schemas: (base, revision, area, place) => {
        this.#checkSchemas(base, revision, area, place);
        for (const pair of subtypePairs(this.#families, { base, revision })) {
          const key2 = `${place.sender} ${area.isXml === true} ${pair.name}`;
          if (this.#subtypes.has(key2)) continue;
          this.#subtypes.add(key2);
          this.#checkSchemas(pair.base, pair.revision, { ...area, text: `${pair.name} in ${area.text}` }, place);
        }
      }
    });
    for (const [entry, label] of this.#sharing.all()) this.#collector.share(entry, label);
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
      contains: (inner, outer, by) => this.#schemas.isContained(inner, outer, directionOf(by))
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
    const isAlone = area.isText || area.isXml || area.isForm;
    const all = this.#schemas.differences(base, revision, directionOf(place.sender), isAlone ? "whole" : void 0);
    const operation = (place.operation.revision ?? place.operation.base)?.label;
    if (operation !== void 0) {
      this.#collector.meet(operation);
      for (const pair of all.passed) this.#sharing.pass(pair, operation);
    }
    if (all.differences.length === 0) return;
    const whole = wholeOf(this.#schemas, { base, revision }, all, area, place.sender);
    const final = /* @__PURE__ */ new Set();
    for (const difference of all.differences) {
      if (whole.isWrittenAlike(difference)) continue;
      const finding = { difference, base, revision, trees, area, policy: this.#policy };
      const isFinal = this.#reportDifference(difference, finding, place, () => whole.effectOf(difference));
      if (isFinal) final.add(difference);
    }
    if (!isAlone) all.settle((difference) => final.has(difference));
  }
  /** True where no worse can come of the difference at another place. */
  #reportDifference(difference, finding, place, effect) {
    const { sender } = place;
    let isFinal = isAnnotation(difference) || !(sender === "client" ? difference.mayNarrow : difference.mayWiden);
    const name2 = subjectOf(difference.place, finding.area.text);
    const found2 = isAnnotation(difference) ? annotationChanges(difference, finding, name2) : [{ kind: difference.kind }];
    const at = {
      base: writtenAt(finding.base.at(difference.base), finding.trees.base),
      revision: writtenAt(finding.revision.at(difference.revision), finding.trees.revision)
    };
    for (const one2 of found2) {
      const change = schemaChanges.get(`${sender} ${one2.kind}`);
      if (!change) continue;
      const value = "value" in one2 ? one2.value : difference.value;
      const message = "message" in one2 && one2.message !== void 0 ? one2.message : schemaMessage(change.says, difference, finding.area.text, value);
      const told2 = this.#collector.add({
        change,
        message,
        base: difference.kind === "annotation-added" || isGone(difference, "base") ? void 0 : at.base,
        revision: difference.kind === "annotation-removed" || isGone(difference, "revision") ? void 0 : at.revision,
        fallback: at,
        identity: identityOf(one2.kind, difference, value),
        place,
        isPolicy: "message" in one2 && /-sunset-(missing|too-soon)$/.test(change.id),
        judge: () => judgeDifference(change, difference, effect(), finding)
      });
      this.#sharing.tell(difference.within, told2.entry);
      isFinal ||= told2.isFinal;
    }
    return isFinal;
  }
};
function isGone({ kind }, side) {
  return side === "base" ? kind === "property-added" || kind === "required-property-added" : kind === "property-removed";
}
function identityOf(kind, { keyword, name: name2, from, to }, value) {
  const isListed2 = /-(value|mapping)-/.test(`-${kind}`);
  return JSON.stringify([kind, keyword, name2, value, ...isListed2 ? [] : [from, to]]);
}
function pathOf2(view) {
  if (typeof view !== "object" || view === null) return void 0;
  const path = view.path;
  return path ?? [];
}

export {
  findAccepted,
  markAccepted,
  markProposed,
  addedTo,
  diffTrees
};
