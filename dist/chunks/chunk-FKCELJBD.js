import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  verdictOf
} from "./chunk-733UQI57.js";
import {
  replaceFile
} from "./chunk-ARURNTPF.js";
import {
  lineChange,
  remoteReader
} from "./chunk-6QS5CYUD.js";
import {
  findSource,
  overlap,
  planEdit,
  spliceText,
  writtenAt
} from "./chunk-525BFK43.js";
import {
  parsedTexts
} from "./chunk-PGAXN6AC.js";
import {
  compilePattern,
  patternMistake
} from "./chunk-DYZ33KHO.js";
import {
  summarise
} from "./chunk-NPS4OEUA.js";
import {
  pageOf,
  pages_generated_default,
  ruleTexts
} from "./chunk-B24INLRT.js";
import {
  bcFunctions,
  builtInIds,
  builtInSource,
  fileSource,
  formatList,
  formatsOf,
  levelOf,
  mistake,
  noOptions,
  notALevel,
  oas_security_defined_exports,
  optionsOf,
  profileNames,
  refuseCode,
  remoteSource,
  textList
} from "./chunk-N6IY72VT.js";
import {
  Spaces,
  expandOperands,
  globMatches,
  looksLikeOpenapi,
  mayBeOpenapi,
  notOpenapi
} from "./chunk-FV54NQIJ.js";
import {
  loadTree
} from "./chunk-AD6VCFMU.js";
import {
  Loader
} from "./chunk-S6HYGXVM.js";
import {
  openapiVersion
} from "./chunk-AGCXGDEU.js";
import {
  eventPayload,
  isPullRequest
} from "./chunk-J67QGDJW.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import {
  didYouMean,
  editDistance,
  nearest
} from "./chunk-EQ7TL2PA.js";
import {
  compareFindings
} from "./chunk-CIDFJ7I2.js";
import {
  SCALAR,
  parseDocument
} from "./chunk-PIMGXGWV.js";
import {
  parseEvents
} from "./chunk-7SQJONSS.js";
import {
  maxDepth
} from "./chunk-UZY35I6P.js";
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
  toText,
  withoutPrototypeNames
} from "./chunk-2LKYFRJO.js";
import {
  __export
} from "./chunk-JVVPEVKP.js";

// src/lint/run.ts
import path2 from "node:path";

// src/report/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintFindings(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => ({ ...finding, fingerprint: "" })).sort(compareFindings).map((finding) => {
    const hash = hashOf(finding);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return { ...finding, fingerprint: `${hash}:${number}` };
  });
}
function hashOf({ rule, file, pointer, message, related }) {
  const words = related?.length ? withoutCounts(message) : message;
  const identity2 = JSON.stringify([rule, file, pointer, words]);
  return createHash("sha256").update(identity2).digest("hex").slice(0, 32);
}
function withoutCounts(message) {
  return message.replace(/`[^`]*`|"[^"]*"|\d[\d,]*/g, (part) => /^\d/.test(part) ? "0" : part);
}

// src/lint/base-document.ts
function originOfBase(base, operand, count, spaces, cwd) {
  if (base.startsWith("published:"))
    throw new UserError("The base of a lint is a git revision or a file; specgate diff compares with a gateway.", {
      file: base
    });
  const named = namedFile(base, spaces, cwd);
  if (named) {
    if (count > 1)
      throw new UserError("One file can be the base of one document only; name a git revision to compare several.", {
        file: base
      });
    return named;
  }
  if (operand.kind !== "file")
    throw new UserError("A document without a path has no counterpart in a revision; name a file as the base.");
  return spaces.atRevision(base, operand.origin.path);
}
function namedFile(base, spaces, cwd) {
  if (!/[:\\/.]/.test(base)) return void 0;
  try {
    const [operand] = expandOperands([base], spaces, { cwd, maxFiles: 1, allowEmpty: true, allowRemote: false });
    return operand?.kind === "file" ? operand.origin : void 0;
  } catch (error) {
    if (error instanceof UserError && !base.includes(":")) return void 0;
    throw error;
  }
}

// src/lint/baseline.ts
var baselineFile = ".specgate/baseline.json";
function readBaseline(document) {
  const findings = own(document.data, "findings");
  const refuse = (path3, message) => {
    throw new UserError(message, { file: document.file, ...document.locate(path3).start });
  };
  if (own(document.data, "schema") !== "specgate/lint/1" || !Array.isArray(findings)) {
    return refuse(
      [],
      "The baseline is no JSON report of specgate lint; write it with --format json=.specgate/baseline.json."
    );
  }
  return findings.map((finding, index) => {
    const text = (key) => {
      const value = own(finding, key);
      return typeof value === "string" ? value : refuse(["findings", index], `A finding of the baseline lacks "${key}".`);
    };
    if (!isObject(finding)) return refuse(["findings", index], "A finding of the baseline is no object.");
    const pointer = text("pointer");
    const of = text("file");
    const related = own(finding, "related");
    return {
      of,
      rule: text("rule"),
      message: text("message"),
      file: "",
      pointer,
      content: typeof own(finding, "content") === "string" ? text("content") : "",
      use: pointer,
      related: (Array.isArray(related) ? related : []).map((one) => {
        const [file, at] = [own(one, "file"), own(one, "pointer")];
        if (typeof file !== "string" || typeof at !== "string")
          return refuse(["findings", index, "related"], "A related place of the baseline lacks its file or pointer.");
        return { file: file === of ? "" : file.split("/").at(-1) ?? "", pointer: at, content: "", use: void 0 };
      })
    };
  });
}

// src/lint/functions/bc-options.ts
var roles = "page|offset|since|cursor|size";
var shapes = {
  bcArrayBody: { of: "success|error", isArray: "always|sometimes" },
  bcBlockingBulk: { words: "names", linkNames: "names" },
  bcBodyExample: { of: "request|response" },
  bcCompressedFiles: { mediaTypes: "names", extensions: "names" },
  bcContact: { problem: "incomplete|indirect" },
  bcCredentialParameter: { names: "names", unclearNames: "names?" },
  bcDateFormat: { kind: "date|timestamp", problem: "undeclared|foreign" },
  bcDeepSchemas: { maximum: "number" },
  bcDocumentSize: { maxOperations: "number", maxBytes: "number" },
  bcDynamicQueries: { names: "names", filterNames: "names", textNames: "names", report: "queries|text" },
  bcErrorContent: { parts: "parts", envelopes: "names" },
  bcHttpSchemes: { refused: "names?", accepted: "names?" },
  bcIncompletePagination: { begin: roles, lonelySizes: "names?" },
  bcInsecureUrl: { problem: "insecure|development|unstated" },
  bcInternalDetails: { names: "names", topNames: "names" },
  bcLanguageHeader: { header: "accept|content" },
  bcMisnamedOperation: { method: "name", verbs: "names", unless: "names" },
  bcMissingOperationField: { fields: "names" },
  bcMissingResponse: { of: "success|error|unauthorized|unsupported|unacceptable" },
  bcMixedCase: { of: "property|query|path|segment", compare: "family|hump", ignore: "names?" },
  bcNonJsonBody: { problem: "only|beside|unclear", exempt: "names", twins: "names?" },
  bcOpenWildcards: { minLength: "number" },
  bcOpenapiVersion: { problem: "old|form" },
  bcOperationSelector: { names: "names", dataNames: "names", headers: "names" },
  bcPaginationBounds: { roles: `${roles}[]`, needs: "integer|minimum|maximum[]" },
  bcPathVerb: { use: "resource|action", nounVerbs: "names", nouns: "names" },
  bcPluralNoun: { plurals: "names", ignore: "names" },
  bcPutCollection: { singletons: "names" },
  bcRequestBodyUse: { methods: "names", body: "forbidden|required" },
  bcResourceLink: { problem: "created|nowhere" },
  bcResponseDescription: { of: "success|error", problems: "blank|thin[]" },
  bcSensitiveParameters: { names: "names", descriptions: "names?", except: "names?", exceptPaths: "names?" },
  bcSessionState: { names: "names" },
  bcSloValue: { minUptime: "number", maxThroughput: "number", maxMessageBytes: "number" },
  bcStatusCode: { registered: "numbers" },
  bcSuccessCode: { method: "name", codes: "names" },
  bcTokenHeaders: { words: "names", except: "names" },
  bcUnboundedInputs: { kind: "string|number|array|object" },
  bcUndescribedBody: { problem: "no-media-type|no-body|forbidden" },
  bcUnpaginatedLists: {
    envelopeNames: "names",
    nextNames: "names",
    smallWords: "names",
    bulkWords: "names"
  },
  bcUrlPattern: { segments: "number", plainLabels: "names" },
  bcVendorNames: { vendors: "names" },
  bcWeakFlows: { flows: "names" },
  bcXmlBulk: { words: "names", exempt: "names" }
};
function checkBcOptions(name, options) {
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : void 0;
  if (!shape) return noOptions(name)(options);
  const wanted = Object.keys(shape).join(", ");
  if (!isObject(options)) return [`"${name}" function needs the options ${wanted}`];
  const problems = Object.keys(options).filter((key) => !Object.hasOwn(shape, key)).map((key) => `"${name}" function has no option "${key}" (it has ${wanted})`);
  for (const [key, kind] of Object.entries(shape)) {
    const value = Object.hasOwn(options, key) ? options[key] : void 0;
    const problem = value === void 0 ? kind.endsWith("?") ? void 0 : "is missing" : problemOf(value, kind);
    if (problem) problems.push(`"${name}" function and its "${key}" option: it ${problem}`);
  }
  return problems;
}
var isText = (value) => typeof value === "string";
var isListOf = (value, isOne) => Array.isArray(value) && value.every(isOne);
function problemOf(value, kind) {
  switch (kind) {
    case "name":
      return isText(value) ? void 0 : "is a text";
    case "names":
    case "names?":
      return isListOf(value, isText) ? void 0 : "is a list of texts";
    case "number":
      return Number.isFinite(value) ? void 0 : "is a number";
    case "numbers":
      return isListOf(value, Number.isFinite) ? void 0 : "is a list of numbers";
    case "parts":
      return isListOf(value, (one) => isObject(one) && isText(one.part) && isListOf(one.names, isText)) ? void 0 : "is a list of {part, names}";
    default: {
      const words = kind.replace("[]", "").split("|");
      const isWord = (one) => words.includes(one);
      if (!kind.endsWith("[]")) return isWord(value) ? void 0 : `is one of ${words.join(", ")}`;
      return isListOf(value, isWord) ? void 0 : `is a list of ${words.join(", ")}`;
    }
  }
}

// src/lint/functions/oas-document-schema.ts
var validators;
var names = { "2.0": "oas2_0", "3.0": "oas3_0", "3.1": "oas3_1", "3.2": "oas3_2" };
async function prepare() {
  const module = await import("./validators-HHNNLJAB.js");
  validators = module.default ?? module;
}
function oasDocumentSchema(value, _options, context) {
  if (!context.version || !validators) return void 0;
  const validate = validators[names[context.version]];
  const errors = [];
  const results = [];
  for (const part of inParts(value, results)) {
    if (passes(validate, part)) continue;
    for (const error of validate.errors ?? []) errors.push(error);
  }
  for (const error of errors) {
    if (error.keyword !== "if" && !isReferencedItem(value, error)) results.push(explain(value, error));
  }
  return results;
}
function passes(validate, value) {
  try {
    return validate(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return validate(withoutPrototypeNames(value));
  }
}
var mostEntries = 3e3;
var mostParameters = 500;
function* inParts(root, results) {
  if (!isObject(root)) return yield root;
  const withoutLarge = { ...root };
  const paths = isObject(root.paths) ? shortenParameters(root.paths, results) : root.paths;
  if (paths !== root.paths) withoutLarge.paths = paths;
  const parts = [];
  const frame = { openapi: root.openapi, swagger: root.swagger, info: { title: "x", version: "x" }, paths: {} };
  if (root.openapi === void 0) delete frame.openapi;
  if (root.swagger === void 0) delete frame.swagger;
  if (isLarge(paths)) {
    withoutLarge.paths = {};
    for (const chunk of chunks(paths)) parts.push({ ...frame, paths: chunk });
  }
  if (isObject(root.components)) {
    for (const [kind, entries] of Object.entries(root.components)) {
      if (!isLarge(entries)) continue;
      withoutLarge.components = { ...withoutLarge.components, [kind]: {} };
      for (const chunk of chunks(entries)) parts.push({ ...frame, components: { [kind]: chunk } });
    }
  }
  yield parts.length === 0 && paths === root.paths ? root : withoutLarge;
  yield* parts;
}
function isLarge(value) {
  return isObject(value) && Object.keys(value).length > mostEntries;
}
function* chunks(value) {
  const entries = Object.entries(value);
  for (let at = 0; at < entries.length; at += 300) yield Object.fromEntries(entries.slice(at, at + 300));
}
function shortenParameters(paths, results) {
  let shortened = paths;
  const shorten = (owner, at) => {
    if (!isObject(owner) || !Array.isArray(owner.parameters) || owner.parameters.length <= mostParameters) return owner;
    const count = owner.parameters.length;
    results.push({
      message: `${count} parameters stand here; only the first ${mostParameters} are checked.`,
      path: [...at, "parameters"]
    });
    return { ...owner, parameters: owner.parameters.slice(0, mostParameters) };
  };
  for (const [path3, item] of Object.entries(paths)) {
    if (!isObject(item)) continue;
    let changed = shorten(item, ["paths", path3]);
    for (const [method, operation] of Object.entries(item)) {
      const short = shorten(operation, ["paths", path3, method]);
      if (short !== operation) changed = { ...changed, [method]: short };
    }
    if (changed !== item) shortened = { ...shortened, [path3]: changed };
  }
  return shortened;
}
function isReferencedItem(root, error) {
  if (error.keyword !== "unevaluatedProperties") return false;
  const item = getAt(root, pathOf(error));
  return isObject(item) && typeof item.$ref === "string";
}
function explain(root, error) {
  const path3 = pathOf(error);
  const property = path3.length === 0 ? null : path3.at(-1);
  if (error.keyword === "additionalProperties") {
    const extra = String(error.params.additionalProperty);
    return { message: `Property "${extra}" is not expected to be here`, path: [...path3, extra] };
  }
  if (error.keyword === "errorMessage") return { message: String(error.message), path: path3 };
  let message = cleanMessage(property, error.message ?? "is invalid");
  if (error.keyword === "enum") {
    const allowed = error.params.allowedValues;
    message += `: ${allowed.map((one) => JSON.stringify(one)).join(", ")}`;
    const value = getAt(root, path3);
    const best = typeof value === "string" ? closest(value, allowed) : void 0;
    if (best !== void 0) message += `. Did you mean "${best}"?`;
  }
  return { message, path: path3 };
}
function closest(value, allowed) {
  let best;
  for (const text of allowed) {
    if (typeof text !== "string") continue;
    const edits = editDistance(value.slice(0, 100), text, 200);
    if (!best || edits < best.edits) best = { text, edits };
  }
  return best && (allowed.length === 1 || best.edits < best.text.length) ? best.text : void 0;
}
function cleanMessage(property, message) {
  const cleaned = message.replace(/['"]/g, '"').replace(/NOT/g, "not");
  return property === null ? cleaned : `"${property}" property ${cleaned}`;
}
function pathOf(error) {
  return error.instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/lint/schema/dialect.ts
var draft4 = {
  name: "draft4",
  hasBooleanExclusive: true,
  hasPrefixItems: false,
  isNext: false,
  hasBooleanSchemas: false
};
var draft7 = { ...draft4, name: "draft7", hasBooleanExclusive: false, hasBooleanSchemas: true };
var draft2019 = { ...draft7, name: "draft2019-09", isNext: true };
var draft2020 = { ...draft2019, name: "draft2020-12", hasPrefixItems: true };
var dialects = {
  draft4,
  draft6: draft7,
  draft7,
  "draft2019-09": draft2019,
  "draft2020-12": draft2020
};
function dialectOf(uri) {
  if (typeof uri !== "string") return void 0;
  const draft = /^https?:\/\/json-schema\.org\/(?:draft-0([467])|draft\/(20(?:19-09|20-12)))\/(?:hyper-)?schema#?$/.exec(uri);
  return draft ? dialects[`draft${draft[1] ?? draft[2]}`] : void 0;
}

// src/lint/schema/results.ts
function resultsOf(errors, instance, at) {
  const unmatched = unmatchedCombinators(errors);
  return reduced(errors).map((error) => {
    const pointer = toPointer(error.instancePath);
    const text = aboutArrayItem(messageOf(error, instance, at), error.instancePath);
    return { message: aboutCombinator(text, unmatched.get(pointer)), path: [...at, ...error.instancePath] };
  });
}
function reduced(errors) {
  const root = { errors: [], places: /* @__PURE__ */ new Map() };
  for (const error of errors) placeOf(root, toPointer(error.instancePath)).errors.push(error);
  dropRedundant(root);
  return chosen(root);
}
function placeOf(root, pointer) {
  let place = root;
  for (const part of pointer.match(/\/[\w$-]+(\/\d+)?/g) ?? [pointer]) {
    const { places } = place;
    place = places.get(part) ?? { errors: [], places: /* @__PURE__ */ new Map() };
    places.set(part, place);
  }
  return place;
}
function dropRedundant(root) {
  const pending = [{ place: root }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { place, parent, key } = next;
    if (place.places.size > 0 && place.errors.some((error) => error.keyword === "anyOf")) place.errors = [];
    if (parent && key !== void 0 && areAllEnums(place.errors) && parent.places.size > 1) parent.places.delete(key);
    for (const [inner2, child] of [...place.places].reverse()) pending.push({ place: child, parent: place, key: inner2 });
  }
}
function areAllEnums(errors) {
  return errors.length > 0 && errors.every((error) => error.keyword === "enum");
}
function chosen(place) {
  if (!areAllEnums(place.errors)) return [...place.errors, ...[...place.places.values()].flatMap(chosen)];
  const allowedValues = [...new Set(place.errors.flatMap((error) => error.params.allowedValues))];
  return [{ ...place.errors[0], allowedValues }];
}
function messageOf(error, instance, at) {
  const { keyword, params, instancePath } = error;
  const last = instancePath.length > 0 ? toPointer(instancePath.slice(-1)).slice(1) : at.at(-1);
  const value = getAt(instance, instancePath);
  const subject = last === void 0 ? capitalised(typeof value) : `"${last}" property`;
  if (error.allowedValues) {
    const suggestion = typeof value === "string" ? nearest2(value, error.allowedValues) : void 0;
    const list = error.allowedValues.map((one) => typeof one === "string" ? `"${one}"` : JSON.stringify(one)).join(", ");
    return `${subject} ${error.message}: ${list}${suggestion === void 0 ? "" : `. Did you mean "${suggestion}"?`}`;
  }
  switch (keyword) {
    case "additionalProperties":
      return `Property "${String(params.additionalProperty)}" is not expected to be here`;
    case "type":
      return `${last === void 0 ? "Value" : subject} type ${error.message}`;
    default:
      return `${subject} ${error.message.replaceAll("'", '"').replaceAll("NOT", "not")}`;
  }
}
function capitalised(word) {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
function aboutArrayItem(message, path3) {
  const index = String(path3.at(-1) ?? "");
  if (!/^\d+$/.test(index) || !message.startsWith(`"${index}" property`)) return message;
  const rest = message.slice(`"${index}" property`.length);
  return `Item at index ${index}${rest.startsWith(" type") ? rest.slice(" type".length) : rest}`;
}
function unmatchedCombinators(errors) {
  const unmatched = /* @__PURE__ */ new Map();
  for (const { keyword, instancePath, params } of errors) {
    if ((keyword === "oneOf" || keyword === "anyOf") && !Array.isArray(params.passingSchemas)) {
      unmatched.set(toPointer(instancePath), keyword);
    }
  }
  return unmatched;
}
function aboutCombinator(message, keyword) {
  return keyword !== void 0 && message.endsWith(` in ${keyword}`) ? `${message}. None of the schemas matched, see the other errors reported for this value` : message;
}
function nearest2(value, allowed) {
  if (value.length > 200 || allowed.length > 500) return void 0;
  let best;
  for (const text of allowed) {
    if (typeof text !== "string" || text.length > 200) continue;
    const distance = editDistance(value, text, Math.max(value.length, text.length) + 1);
    if (!best || distance < best.distance) best = { text, distance };
  }
  return best && (allowed.length === 1 || best.distance < best.text.length) ? best.text : void 0;
}

// src/lint/schema/keyword.ts
var isNext = (dialect) => dialect.isNext;

// src/lint/schema/equality.ts
function isEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (Array.isArray(b)) return false;
  const keys3 = Object.keys(a);
  if (keys3.length !== Object.keys(b).length) return false;
  return keys3.every(
    (key) => Object.hasOwn(b, key) && isEqual(a[key], b[key])
  );
}
function canonical(value, spend2) {
  if (typeof value !== "object" || value === null) {
    const text = typeof value === "string" ? JSON.stringify(value) : String(value);
    spend2(0.2 + text.length / 200);
    return text;
  }
  spend2(0.2);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, spend2)).join(",")}]`;
  const record = value;
  const members = Object.keys(record).sort().map((key) => `${JSON.stringify(key)}:${canonical(record[key], spend2)}`);
  return `{${members.join(",")}}`;
}

// src/lint/schema/shapes.ts
var aNumber = (value) => typeof value === "number" ? void 0 : "must be a number";
var aBoolean = (value) => typeof value === "boolean" ? void 0 : "must be true or false";
var aString = (value) => typeof value === "string" ? void 0 : "must be a string";
var aCount = (value) => Number.isInteger(value) && value >= 0 ? void 0 : "must be a whole number that is not negative";
var aPositive = (value) => typeof value === "number" && value > 0 ? void 0 : "must be a number above zero";
var aRegularExpression = (value) => {
  if (typeof value !== "string") return "must be a string";
  const mistake2 = patternMistake(value);
  return mistake2 === void 0 ? void 0 : `is not a regular expression (${mistake2})`;
};
function isSchema(value, dialect) {
  return isObject(value) || typeof value === "boolean" && dialect.hasBooleanSchemas;
}
var aSchema = (value, dialect) => isSchema(value, dialect) ? void 0 : "must be a schema";
var aSchemaOrBoolean = (value) => isObject(value) || typeof value === "boolean" ? void 0 : "must be a schema or true or false";
var schemas = (value, dialect) => Array.isArray(value) && value.length > 0 && value.every((one) => isSchema(one, dialect)) ? void 0 : "must be a list of schemas that is not empty";
var namedSchemas = (value, dialect) => isObject(value) && Object.values(value).every((one) => isSchema(one, dialect)) ? void 0 : "must map names to schemas";
var names2 = (value, dialect) => {
  if (!Array.isArray(value) || !value.every((one) => typeof one === "string")) return "must be a list of names";
  if (dialect.name === "draft4" && value.length === 0) return "must not be empty";
  return new Set(value).size === value.length ? void 0 : "must not name the same twice";
};
function hasDuplicates(list) {
  return new Set(list.map((one) => canonical(one, () => void 0))).size < list.length;
}

// src/lint/schema/keywords/annotations.ts
var sinceDraft7 = (dialect) => dialect.name !== "draft4";
var inner = (value) => Object.values(value);
var definitions = { shape: namedSchemas, children: inner };
var annotations = {
  title: { shape: aString },
  description: { shape: aString },
  readOnly: { isKnown: sinceDraft7, shape: aBoolean },
  writeOnly: { isKnown: sinceDraft7, shape: aBoolean },
  deprecated: { isKnown: isNext, shape: aBoolean },
  examples: { isKnown: sinceDraft7, shape: (value) => Array.isArray(value) ? void 0 : "must be a list" },
  contentMediaType: { isKnown: sinceDraft7, shape: aString },
  contentEncoding: { isKnown: sinceDraft7, shape: aString },
  contentSchema: { isKnown: isNext, shape: aSchema, children: (value) => isObject(value) ? [value] : [] },
  definitions,
  $defs: { ...definitions, isKnown: isNext },
  id: { isKnown: sinceDraft7, shape: () => 'is not a keyword of this dialect, which has "$id"' }
};

// src/lint/schema/run.ts
function nothingEvaluated() {
  return { properties: /* @__PURE__ */ new Set(), items: 0, contained: /* @__PURE__ */ new Set() };
}
function addEvaluated(to, from) {
  if (from.properties === true) to.properties = true;
  else if (to.properties !== true) for (const name of from.properties) to.properties.add(name);
  to.items = to.items === true || from.items === true ? true : Math.max(to.items, from.items);
  for (const index of from.contained) to.contained.add(index);
}
var Undecided = class extends Error {
  isSilent;
  /** `isSilent`: another rule reports the cause, such as a reference that leads nowhere. */
  constructor(reason, isSilent = false) {
    super(reason);
    this.isSilent = isSilent;
  }
};
function fail(run, keyword, schema2, message, params) {
  run.errors?.push({ keyword, instancePath: [...run.path], message, params, schema: schema2 });
  return false;
}
function spend(run, steps) {
  run.steps += steps;
  if (run.steps > run.maxSteps) throw new Undecided("comparing it with its schema takes too many steps");
}
function compositely(run, check) {
  const outer = run.isComposite;
  run.isComposite = true;
  const result = check();
  run.isComposite = outer;
  return result;
}
function silently(run, check) {
  const outer = run.errors;
  run.errors = void 0;
  const result = compositely(run, check);
  run.errors = outer;
  return result;
}
function forgetErrors(run, count) {
  if (run.errors && run.errors.length > count) run.errors.length = count;
}

// src/lint/schema/keywords/any.ts
var jsonTypes = ["string", "number", "integer", "boolean", "null", "object", "array"];
var dynamicReference = (name) => ({
  isKnown: isNext,
  shape: aString,
  rule: (value) => (data, run, evaluated) => {
    spend(run, 1);
    const target = name === "$recursiveRef" || value === "#" ? run.rootSchema : run.validator.anchor(run.rootSchema, value);
    return run.validator.check(target, data, run, evaluated);
  }
});
var type = {
  shape(value) {
    const list = Array.isArray(value) ? value : [value];
    const isKnown = list.length > 0 && list.every((one) => jsonTypes.includes(one));
    if (!isKnown) return `must be one of ${jsonTypes.join(", ")}`;
    return new Set(list).size === list.length ? void 0 : "must not name the same type twice";
  }
};
var nullable = {
  shape(value, _dialect, schema2) {
    if (typeof value !== "boolean") return "must be true or false";
    if (schema2.type === void 0) return 'cannot be used without "type"';
    const hasNull = [schema2.type].flat().includes("null");
    return value === false && hasNull ? 'contradicts the type "null"' : void 0;
  }
};
var constant = {
  rule: (value, schema2) => (data, run) => isEqual(data, value) || fail(run, "const", schema2, "must be equal to constant", { allowedValue: value })
};
var enumeration = {
  shape(value, dialect) {
    if (!Array.isArray(value) || value.length === 0) return "must be a list that is not empty";
    return dialect.name === "draft4" && hasDuplicates(value) ? "must not have duplicate items" : void 0;
  },
  rule(values, schema2) {
    const scalars = new Set(values.filter((one) => typeof one !== "object" || one === null));
    const others = values.filter((one) => typeof one === "object" && one !== null);
    return (data, run) => {
      spend(run, 1 + others.length);
      if (scalars.has(data) || others.some((one) => isEqual(data, one))) return true;
      return fail(run, "enum", schema2, "must be equal to one of the allowed values", { allowedValues: values });
    };
  }
};
var not = {
  shape: aSchema,
  children: (value) => [value],
  rule: (value, schema2) => (data, run) => {
    const outer = run.insideNot;
    run.insideNot = true;
    const isValid = silently(run, () => run.validator.check(value, data, run, void 0));
    run.insideNot = outer;
    return !isValid || fail(run, "not", schema2, "must NOT be valid", {});
  }
};
var anyOf = {
  shape: schemas,
  children: (value) => value,
  rule: (branches, schema2) => (data, run, evaluated) => {
    const count = run.errors?.length ?? 0;
    let isValid = false;
    for (const branch of branches) {
      const own2 = evaluated && nothingEvaluated();
      if (!compositely(run, () => run.validator.check(branch, data, run, own2))) continue;
      isValid = true;
      if (!evaluated) break;
      addEvaluated(evaluated, own2);
    }
    if (!isValid) return fail(run, "anyOf", schema2, "must match a schema in anyOf", {});
    forgetErrors(run, count);
    return true;
  }
};
var oneOf = {
  shape: schemas,
  children: (value) => value,
  rule: (branches, schema2) => (data, run, evaluated) => {
    const count = run.errors?.length ?? 0;
    let passing;
    for (let index = 0; index < branches.length; index++) {
      const own2 = evaluated && nothingEvaluated();
      if (!compositely(run, () => run.validator.check(branches[index], data, run, own2))) continue;
      if (passing !== void 0) return oneOfError(run, schema2, [passing, index]);
      passing = index;
      if (evaluated) addEvaluated(evaluated, own2);
    }
    if (passing === void 0) return oneOfError(run, schema2, null);
    forgetErrors(run, count);
    return true;
  }
};
function oneOfError(run, schema2, passingSchemas) {
  return fail(run, "oneOf", schema2, "must match exactly one schema in oneOf", { passingSchemas });
}
var allOf = {
  shape: schemas,
  children: (value) => value,
  rule: (parts) => (data, run, evaluated) => {
    let isValid = true;
    for (const part of parts) {
      if (run.validator.check(part, data, run, evaluated)) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
var condition = {
  isKnown: (dialect) => dialect.name !== "draft4",
  shape: aSchema,
  children: (value) => [value],
  rule(value, schema2) {
    if (schema2.then === void 0 && schema2.else === void 0) return void 0;
    return (data, run, evaluated) => {
      const own2 = evaluated && nothingEvaluated();
      const holds = silently(run, () => run.validator.check(value, data, run, own2));
      if (holds && evaluated) addEvaluated(evaluated, own2);
      const clause2 = holds ? "then" : "else";
      if (schema2[clause2] === void 0 || run.validator.check(schema2[clause2], data, run, evaluated)) return true;
      if (!run.allErrors && !run.isComposite) return false;
      return fail(run, "if", schema2, `must match "${clause2}" schema`, { failingKeyword: clause2 });
    };
  }
};
var clause = {
  isKnown: (dialect) => dialect.name !== "draft4",
  shape: aSchema,
  children: (value) => [value]
};
var anyKeywords = {
  $dynamicRef: dynamicReference("$dynamicRef"),
  $recursiveRef: dynamicReference("$recursiveRef"),
  $comment: {},
  type,
  nullable,
  const: constant,
  enum: enumeration,
  not,
  anyOf,
  oneOf,
  allOf,
  if: condition,
  then: clause,
  else: clause
};

// src/lint/schema/type.ts
function isOfType(data, type2) {
  switch (type2) {
    case "object":
      return typeof data === "object" && data !== null && !Array.isArray(data);
    case "array":
      return Array.isArray(data);
    case "null":
      return data === null;
    case "integer":
      return Number.isInteger(data);
    default:
      return typeof data === type2;
  }
}

// src/lint/schema/keywords/arrays.ts
function size(name, comparison2, holds) {
  return {
    shape: aCount,
    rule: (value, schema2) => (data, run) => holds(data.length, value) || fail(run, name, schema2, `must NOT have ${comparison2} than ${value} items`, { limit: value })
  };
}
function checkItems(item, data, from, run) {
  let isValid = true;
  const at = run.path.length;
  for (let index = from; index < data.length; index++) {
    run.path.push(index);
    const passes2 = run.validator.check(item, data[index], run, void 0);
    run.path.length = at;
    if (passes2) continue;
    if (!run.allErrors) return false;
    isValid = false;
  }
  return isValid;
}
function checkRest(rest, taken, schema2, keyword, data, run) {
  if (rest !== false) return checkItems(rest, data, taken, run);
  return data.length <= taken || fail(run, keyword, schema2, `must NOT have more than ${taken} items`, { limit: taken });
}
var tuple = (parts) => (data, run, evaluated) => {
  if (evaluated && evaluated.items !== true) evaluated.items = Math.max(evaluated.items, parts.length);
  let isValid = true;
  const at = run.path.length;
  for (let index = 0; index < parts.length && index < data.length; index++) {
    run.path.push(index);
    const passes2 = run.validator.check(parts[index], data[index], run, void 0);
    run.path.length = at;
    if (passes2) continue;
    if (!run.allErrors) return false;
    isValid = false;
  }
  return isValid;
};
var additionalItems = {
  isKnown: (dialect) => !dialect.hasPrefixItems,
  shape: aSchemaOrBoolean,
  children: (value) => [value],
  rule: (value, schema2) => Array.isArray(schema2.items) ? (data, run, evaluated) => {
    if (evaluated) evaluated.items = true;
    return checkRest(value, schema2.items.length, schema2, "additionalItems", data, run);
  } : void 0
};
var items = {
  shape: (value, dialect) => Array.isArray(value) && !dialect.hasPrefixItems ? schemas(value, dialect) : aSchema(value, dialect),
  children: (value) => Array.isArray(value) ? value : [value],
  rule(value, schema2) {
    if (Array.isArray(value)) return tuple(value);
    return (data, run, evaluated) => {
      if (evaluated) evaluated.items = true;
      return Array.isArray(schema2.prefixItems) ? checkRest(value, schema2.prefixItems.length, schema2, "items", data, run) : checkItems(value, data, 0, run);
    };
  }
};
var contains = {
  isKnown: (dialect) => dialect.name !== "draft4",
  shape: aSchema,
  children: (value) => [value],
  rule(value, schema2, dialect) {
    const { min, max } = containsLimits(schema2, dialect);
    if (max === void 0 && min === 0) return void 0;
    const message = `must contain at least ${min}${max === void 0 ? "" : ` and no more than ${max}`} valid item(s)`;
    const params = { minContains: min, ...max === void 0 ? {} : { maxContains: max } };
    return (data, run, evaluated) => {
      if (max !== void 0 && min > max) return fail(run, "contains", schema2, message, params);
      const errorCount = run.errors?.length ?? 0;
      const matching = compositely(
        run,
        () => matchingItems(value, data, run, evaluated, max === void 0 ? min : max + 1)
      );
      if (matching >= min && (max === void 0 || matching <= max)) {
        forgetErrors(run, errorCount);
        return true;
      }
      if (!run.isComposite && !run.allErrors) forgetErrors(run, errorCount);
      return fail(run, "contains", schema2, message, params);
    };
  }
};
function containsLimits(schema2, dialect) {
  if (!dialect.isNext) return { min: 1, max: void 0 };
  const count = (value) => typeof value === "number" ? value : void 0;
  return { min: count(schema2.minContains) ?? 1, max: count(schema2.maxContains) };
}
function matchingItems(value, data, run, evaluated, enough) {
  let count = 0;
  const at = run.path.length;
  for (let index = 0; index < data.length; index++) {
    run.path.push(index);
    const passes2 = run.validator.check(value, data[index], run, void 0);
    run.path.length = at;
    if (!passes2) continue;
    count++;
    evaluated?.contained.add(index);
    if (count >= enough && !evaluated) break;
  }
  return count;
}
var uniqueItems = {
  shape: aBoolean,
  rule(value, schema2) {
    if (!value) return void 0;
    const types = scalarTypes(schema2.items);
    return (data, run) => {
      const pair = duplicates(data, types, run);
      if (!pair) return true;
      const [i, j] = pair;
      const message = `must NOT have duplicate items (items ## ${j} and ${i} are identical)`;
      return fail(run, "uniqueItems", schema2, message, { i, j });
    };
  }
};
function duplicates(data, types, run) {
  const lastSeen = /* @__PURE__ */ new Map();
  let pair;
  for (let index = 0; index < data.length; index++) {
    const item = data[index];
    if (types && !types.some((type2) => isOfType(item, type2))) continue;
    const key = canonical(item, (steps) => spend(run, steps));
    const earlier = lastSeen.get(key);
    if (earlier !== void 0 && !types) pair = [index, earlier];
    if (earlier !== void 0 && types && (!pair || earlier > pair[0])) pair = [earlier, index];
    lastSeen.set(key, index);
  }
  return pair;
}
function scalarTypes(items2) {
  const types = [own(items2, "type") ?? []].flat().map(toText);
  if (types.length === 0 || types.includes("object") || types.includes("array")) return void 0;
  return own(items2, "nullable") === true ? [...types, "null"] : types;
}
var unevaluatedItems = {
  isKnown: isNext,
  shape: aSchema,
  children: (value) => [value],
  rule: (value, schema2) => (data, run, evaluated) => {
    if (!evaluated || evaluated.items === true) return true;
    const from = evaluated.items;
    evaluated.items = true;
    let isValid = true;
    const at = run.path.length;
    for (let index = from; index < data.length; index++) {
      if (evaluated.contained.has(index)) continue;
      if (value === false)
        return fail(run, "unevaluatedItems", schema2, `must NOT have more than ${from} items`, { limit: from });
      run.path.push(index);
      const passes2 = run.validator.check(value, data[index], run, void 0);
      run.path.length = at;
      if (passes2) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
var arrayKeywords = {
  maxItems: size("maxItems", "more", (length3, limit2) => length3 <= limit2),
  minItems: size("minItems", "fewer", (length3, limit2) => length3 >= limit2),
  additionalItems,
  prefixItems: {
    isKnown: (dialect) => dialect.hasPrefixItems,
    shape: schemas,
    children: (value) => value,
    rule: (value) => tuple(value)
  },
  items,
  contains,
  uniqueItems,
  maxContains: { isKnown: isNext, shape: aCount },
  minContains: { isKnown: isNext, shape: aCount },
  unevaluatedItems
};

// src/lint/schema/formats.ts
var expressions = {
  duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
  "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
  "uri-template": (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 6570 excludes them.
    /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i
  ),
  url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
  email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
  hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
  ipv4: /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,
  ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
  uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
  "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
  "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
  uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i
};
var longestUrl = 2e3;
var byExpression = (expression) => (text) => expression.test(text);
var stringFormats = {
  date: isDate,
  time: isTime,
  "date-time": isDateTime,
  duration: byExpression(expressions.duration),
  uri: (text) => /[/:]/.test(text) && expressions.uri.test(text),
  "uri-reference": byExpression(expressions["uri-reference"]),
  "uri-template": byExpression(expressions["uri-template"]),
  url: (text) => text.length > longestUrl || expressions.url.test(text),
  email: byExpression(expressions.email),
  hostname: byExpression(expressions.hostname),
  ipv4: byExpression(expressions.ipv4),
  ipv6: byExpression(expressions.ipv6),
  regex: isRegularExpression,
  uuid: byExpression(expressions.uuid),
  "json-pointer": byExpression(expressions["json-pointer"]),
  "json-pointer-uri-fragment": byExpression(expressions["json-pointer-uri-fragment"]),
  "relative-json-pointer": byExpression(expressions["relative-json-pointer"]),
  byte: isBase64
};
var numberFormats = {
  int32: (value) => Number.isInteger(value) && value <= 2 ** 31 - 1 && value >= -(2 ** 31),
  int64: (value) => Number.isInteger(value)
};
var days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDate(text) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear ? 29 : days[month - 1]);
}
function isTime(text) {
  const parts = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i.exec(text);
  if (!parts) return false;
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return hour <= 23 && minute <= 59 && second <= 59 || hour === 23 && minute === 59 && second === 60;
}
function isDateTime(text) {
  const parts = text.split(/t|\s/i, 3);
  return parts.length === 2 && isDate(parts[0]) && isTime(parts[1]);
}
function isBase64(text) {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/m.test(text);
}
function isRegularExpression(text) {
  return !/[^\\]\\Z/.test(text) && patternMistake(text) === void 0;
}

// src/lint/schema/keywords/scalars.ts
var atMost = ["<=", (value, limit2) => value <= limit2];
var atLeast = [">=", (value, limit2) => value >= limit2];
var below = ["<", (value, limit2) => value < limit2];
var above = [">", (value, limit2) => value > limit2];
function limit(name, plain, exclusiveName, exclusive) {
  return {
    shape: aNumber,
    rule(value, schema2, dialect) {
      const isExclusive = dialect.hasBooleanExclusive && schema2[exclusiveName] === true;
      const [sign, holds] = isExclusive ? exclusive : plain;
      return (data, run) => holds(data, value) || fail(run, name, schema2, `must be ${sign} ${value}`, { comparison: sign, limit: value });
    }
  };
}
function exclusiveLimit(name, plainName, [sign, holds]) {
  return {
    shape(value, dialect, schema2) {
      if (!dialect.hasBooleanExclusive) return aNumber(value, dialect);
      if (typeof value !== "boolean") return aBoolean(value, dialect);
      return schema2[plainName] === void 0 ? `can only be used with "${plainName}"` : void 0;
    },
    rule: (value, schema2, dialect) => dialect.hasBooleanExclusive ? void 0 : (data, run) => holds(data, value) || fail(run, name, schema2, `must be ${sign} ${value}`, { comparison: sign, limit: value })
  };
}
var multipleOf = {
  shape: aPositive,
  rule: (value, schema2) => (data, run) => isMultiple(data, value) || fail(run, "multipleOf", schema2, `must be multiple of ${value}`, { multipleOf: value })
};
function isMultiple(value, factor) {
  const times = value / factor;
  if (Number.isInteger(times)) return true;
  return Number.isFinite(times) && Math.abs(times - Math.round(times)) <= Math.abs(times) * 4 * Number.EPSILON;
}
function format(formats) {
  return {
    shape: aString,
    rule(value, schema2) {
      const isValid = own(formats, value);
      if (!isValid) return void 0;
      return (data, run) => isValid(data) || fail(run, "format", schema2, `must match format "${value}"`, { format: value });
    }
  };
}
function length(name, comparison2, holds) {
  return {
    shape: aCount,
    rule: (value, schema2) => (data, run) => holds(codePoints(data), value) || fail(run, name, schema2, `must NOT have ${comparison2} than ${value} characters`, { limit: value })
  };
}
function codePoints(text) {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const isPair = (text.charCodeAt(i) & 64512) === 55296 && (text.charCodeAt(i + 1) & 64512) === 56320;
    if (isPair) {
      count--;
      i++;
    }
  }
  return count;
}
var pattern = {
  shape: aRegularExpression,
  rule: (value, schema2) => (data, run) => matches(value, data) || fail(run, "pattern", schema2, `must match pattern "${value}"`, { pattern: value })
};
function matches(source, text) {
  const compiled = compilePattern(source);
  if ("problem" in compiled) throw new Undecided(`${compiled.problem}: ${source.slice(0, 200)}`);
  if (text.length > compiled.maxLength) {
    throw new Undecided(
      `a text of ${text.length} characters is too long for the regular expression ${source.slice(0, 200)}`
    );
  }
  return compiled.test(text);
}
var numberKeywords = {
  maximum: limit("maximum", atMost, "exclusiveMaximum", below),
  minimum: limit("minimum", atLeast, "exclusiveMinimum", above),
  exclusiveMaximum: exclusiveLimit("exclusiveMaximum", "maximum", below),
  exclusiveMinimum: exclusiveLimit("exclusiveMinimum", "minimum", above),
  multipleOf,
  format: format(numberFormats)
};
var stringKeywords = {
  maxLength: length("maxLength", "more", (length3, limit2) => length3 <= limit2),
  minLength: length("minLength", "fewer", (length3, limit2) => length3 >= limit2),
  pattern,
  format: format(stringFormats)
};

// src/lint/schema/keywords/objects.ts
function size2(name, comparison2, holds) {
  return {
    shape: aCount,
    rule: (value, schema2) => (data, run) => holds(Object.keys(data).length, value) || fail(run, name, schema2, `must NOT have ${comparison2} than ${value} properties`, { limit: value })
  };
}
var required = {
  shape: names2,
  rule: (value, schema2) => (data, run) => {
    spend(run, value.length / 8);
    let isValid = true;
    for (const name of value) {
      if (Object.hasOwn(data, name) && data[name] !== void 0) continue;
      if (isLetOff(name, schema2, run)) continue;
      fail(run, "required", schema2, `must have required property '${name}'`, { missingProperty: name });
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
function isLetOff(name, schema2, run) {
  if (!run.relaxation || run.insideNot) return false;
  const property = run.validator.target(own(run.validator.target(schema2.properties), name));
  return own(property, run.relaxation) === true;
}
var propertyNames = {
  isKnown: (dialect) => dialect.name !== "draft4",
  shape: aSchema,
  children: (value) => [value],
  rule: (value, schema2) => (data, run) => {
    let isValid = true;
    for (const name of Object.keys(data)) {
      if (compositely(run, () => run.validator.check(value, name, run, void 0))) continue;
      fail(run, "propertyNames", schema2, "property name must be valid", { propertyName: name });
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
function checkProperty(schema2, data, name, run) {
  const at = run.path.length;
  run.path.push(name);
  const passes2 = run.validator.check(schema2, data[name], run, void 0);
  run.path.length = at;
  return passes2;
}
var additionalProperties = {
  shape: aSchemaOrBoolean,
  children: (value) => [value],
  rule: (value, schema2) => {
    const patterns = isObject(schema2.patternProperties) ? Object.keys(schema2.patternProperties) : [];
    return (data, run, evaluated) => {
      if (evaluated) evaluated.properties = true;
      if (value === true) return true;
      const known = run.validator.target(schema2.properties);
      let isValid = true;
      for (const name of Object.keys(data)) {
        spend(run, 0.25);
        if (isObject(known) && Object.hasOwn(known, name)) continue;
        if (patterns.some((pattern3) => matches(pattern3, name))) continue;
        const passes2 = value === false ? fail(run, "additionalProperties", schema2, "must NOT have additional properties", {
          additionalProperty: name
        }) : checkProperty(value, data, name, run);
        if (passes2) continue;
        if (!run.allErrors) return false;
        isValid = false;
      }
      return isValid;
    };
  }
};
function checkRequired(dependencies2, keyword, schema2, data, run) {
  let isValid = true;
  for (const [property, list] of Object.entries(dependencies2)) {
    if (!Array.isArray(list) || !Object.hasOwn(data, property)) continue;
    for (const missingProperty of list) {
      if (Object.hasOwn(data, missingProperty)) continue;
      const all = list.join(", ");
      const message = `must have ${list.length === 1 ? "property" : "properties"} ${all} when property ${property} is present`;
      fail(run, keyword, schema2, message, { property, missingProperty, depsCount: list.length, deps: all });
      if (!run.allErrors) return false;
      isValid = false;
    }
  }
  return isValid;
}
function checkDependentSchemas(dependencies2, data, run, evaluated) {
  let isValid = true;
  for (const [property, schema2] of Object.entries(dependencies2)) {
    if (Array.isArray(schema2) || !Object.hasOwn(data, property)) continue;
    const found = evaluated && nothingEvaluated();
    if (run.validator.check(schema2, data, run, found)) {
      if (evaluated) addEvaluated(evaluated, found);
      continue;
    }
    if (!run.allErrors) return false;
    isValid = false;
  }
  return isValid;
}
var dependencies = {
  isMap: true,
  shape: (value, dialect) => isObject(value) && Object.values(value).every((one) => Array.isArray(one) ? names2(one, dialect) === void 0 : isSchema(one, dialect)) ? void 0 : "must map names to schemas or lists of names",
  children: (value) => Object.values(value).filter((one) => !Array.isArray(one)),
  rule: (value, schema2) => (data, run, evaluated) => {
    const hasRequired = checkRequired(value, "dependencies", schema2, data, run);
    if (!hasRequired && !run.allErrors) return false;
    return checkDependentSchemas(value, data, run, evaluated) && hasRequired;
  }
};
var dependentRequired = {
  isKnown: isNext,
  isMap: true,
  shape: (value, dialect) => isObject(value) && Object.values(value).every((one) => names2(one, dialect) === void 0) ? void 0 : "must map names to lists of names",
  rule: (value, schema2) => (data, run) => checkRequired(value, "dependentRequired", schema2, data, run)
};
var dependentSchemas = {
  isKnown: isNext,
  isMap: true,
  shape: namedSchemas,
  children: (value) => Object.values(value),
  rule: (value) => (data, run, evaluated) => checkDependentSchemas(value, data, run, evaluated)
};
var properties = {
  isMap: true,
  shape: namedSchemas,
  children: (value) => Object.values(value),
  rule: (value) => {
    const known = Object.keys(value);
    return (data, run, evaluated) => {
      if (evaluated && evaluated.properties !== true) for (const name of known) evaluated.properties.add(name);
      spend(run, known.length / 8);
      let isValid = true;
      for (const name of known) {
        if (!Object.hasOwn(data, name) || data[name] === void 0) continue;
        if (checkProperty(value[name], data, name, run)) continue;
        if (!run.allErrors) return false;
        isValid = false;
      }
      return isValid;
    };
  }
};
var patternProperties = {
  isMap: true,
  shape(value, dialect) {
    if (!isObject(value)) return namedSchemas(value, dialect);
    for (const pattern3 of Object.keys(value)) {
      const problem = aRegularExpression(pattern3, dialect);
      if (problem) return `: "${pattern3}" ${problem}`;
    }
    return namedSchemas(value, dialect);
  },
  children: (value) => Object.values(value),
  rule: (value) => (data, run, evaluated) => {
    let isValid = true;
    for (const [pattern3, schema2] of Object.entries(value)) {
      for (const name of Object.keys(data)) {
        spend(run, 1);
        if (!matches(pattern3, name)) continue;
        if (evaluated && evaluated.properties !== true) evaluated.properties.add(name);
        if (checkProperty(schema2, data, name, run)) continue;
        if (!run.allErrors) return false;
        isValid = false;
      }
    }
    return isValid;
  }
};
var unevaluatedProperties = {
  isKnown: isNext,
  shape: aSchema,
  children: (value) => [value],
  rule: (value, schema2) => (data, run, evaluated) => {
    if (!evaluated || evaluated.properties === true) return true;
    const known = evaluated.properties;
    evaluated.properties = true;
    let isValid = true;
    for (const name of Object.keys(data)) {
      spend(run, 0.25);
      if (known.has(name)) continue;
      const passes2 = value === false ? fail(run, "unevaluatedProperties", schema2, "must NOT have unevaluated properties", {
        unevaluatedProperty: name
      }) : checkProperty(value, data, name, run);
      if (passes2) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  }
};
var objectKeywords = {
  maxProperties: size2("maxProperties", "more", (count, limit2) => count <= limit2),
  minProperties: size2("minProperties", "fewer", (count, limit2) => count >= limit2),
  required,
  propertyNames,
  additionalProperties,
  dependencies,
  properties,
  patternProperties,
  dependentRequired,
  dependentSchemas,
  unevaluatedProperties
};

// src/lint/schema/compile.ts
var groupTypes = ["any", "number", "string", "array", "object"];
var tables = [anyKeywords, numberKeywords, stringKeywords, arrayKeywords, objectKeywords];
var entriesByDialect = /* @__PURE__ */ new Map();
function entriesOf(dialect) {
  const known = entriesByDialect.get(dialect);
  if (known) return known;
  const entries = /* @__PURE__ */ new Map();
  let rank = 0;
  const add = (table, group) => {
    for (const [name, keyword] of Object.entries(table)) {
      if (keyword.isKnown?.(dialect) === false) continue;
      entries.set(name, [...entries.get(name) ?? [], { group, rank: rank++, keyword }]);
    }
  };
  tables.forEach(add);
  add(annotations, -1);
  entriesByDialect.set(dialect, entries);
  return entries;
}
function isKeyword(name, dialect) {
  return (entriesOf(dialect).get(name)?.[0]?.group ?? -1) >= 0;
}
function compileSchema(schema2, dialect, follow, reference) {
  const entries = entriesOf(dialect);
  const used = new Set(reference ? [0] : []);
  const rules = [];
  const children = [];
  let problem;
  for (const name of Object.keys(schema2)) {
    const found = entries.get(name);
    if (!found || schema2[name] === void 0) continue;
    for (const { group, rank, keyword } of found) {
      const value = keyword.isMap ? follow(schema2[name]) : schema2[name];
      if (group >= 0) used.add(group);
      const wrong = keyword.shape?.(value, dialect, schema2);
      if (wrong !== void 0) {
        problem ??= `"${name}" ${wrong}`;
        continue;
      }
      if (keyword.children) children.push(...keyword.children(value));
      const rule = keyword.rule?.(value, schema2, dialect);
      if (rule) rules.push({ group, rank, rule });
    }
  }
  if (reference) rules.push({ group: 0, rank: -1, rule: reference });
  rules.sort((a, b) => a.group - b.group || a.rank - b.rank);
  const groups = [...used].sort((a, b) => a - b).map((group) => ({ type: groupTypes[group], rules: rules.filter((one) => one.group === group).map((one) => one.rule) }));
  const types = typesOf(schema2);
  return {
    schema: schema2,
    types,
    isTypeFirst: types.length > 0 && !(types.length === 1 && groups.some((group) => group.type === types[0])),
    groups,
    tracksEvaluated: dialect.isNext && (Object.hasOwn(schema2, "unevaluatedProperties") || Object.hasOwn(schema2, "unevaluatedItems")),
    children: children.filter((one) => isObject(one)),
    problem
  };
}
function typesOf(schema2) {
  const types = [schema2.type ?? []].flat().filter((one) => typeof one === "string");
  return schema2.nullable === true && !types.includes("null") ? [...types, "null"] : types;
}

// src/lint/schema/problems.ts
function findProblems(root, known, nodeOf) {
  const reached = /* @__PURE__ */ new Set([root]);
  const parents = /* @__PURE__ */ new Map();
  const wrong = [];
  for (const node of reached) {
    const problem = node.problem ?? known.get(node);
    if (problem) {
      known.set(node, problem);
      wrong.push(node);
      continue;
    }
    if (problem === false) continue;
    for (const child of node.children) {
      const inner2 = nodeOf(child);
      if (typeof inner2 !== "object") continue;
      const others = parents.get(inner2);
      if (others) others.push(node);
      else parents.set(inner2, [node]);
      reached.add(inner2);
    }
  }
  for (const node of wrong) {
    for (const parent of parents.get(node) ?? []) {
      if (known.get(parent)) continue;
      known.set(parent, known.get(node));
      wrong.push(parent);
    }
  }
  for (const node of reached) if (known.get(node) === void 0) known.set(node, false);
  return known.get(root);
}

// src/lint/schema/validator.ts
var maxDepth2 = 800;
var instanceSteps = 2e5;
var documentSteps = 5e6;
var smallAllowance = 5e3;
var memoAfter = 2e3;
function createValidator(options) {
  const { dialect, deref, hasReferenceSiblings } = options;
  const nodes = /* @__PURE__ */ new WeakMap();
  const problems = /* @__PURE__ */ new WeakMap();
  let passed = /* @__PURE__ */ new Map();
  let spent = 0;
  const target = (value) => typeof own(value, "$ref") === "string" ? deref(value) : value;
  const nodeOf = (schema2) => {
    if (typeof schema2 !== "object" || schema2 === null) return typeof schema2 === "boolean" ? schema2 : void 0;
    const known = nodes.get(schema2);
    if (known !== void 0) return known;
    if (!isObject(schema2)) return void 0;
    const node = readNode(schema2);
    if (node !== void 0) nodes.set(schema2, node);
    return node;
  };
  const readNode = (schema2) => {
    if (typeof own(schema2, "$ref") !== "string") return compileSchema(withNullable(schema2), dialect, target, void 0);
    if (!countsSiblings(schema2)) return nodeOf(chainEnd(schema2));
    const to = deref(schema2);
    if (to === schema2) return void 0;
    const node = compileSchema(schema2, dialect, target, (data, run, evaluated) => check(to, data, run, evaluated));
    node.children.push(to);
    return node;
  };
  const countsSiblings = (schema2) => hasReferenceSiblings && Object.keys(schema2).some((key) => key !== "$ref" && isKeyword(key, dialect));
  const chainEnd = (schema2) => {
    const seen = /* @__PURE__ */ new Set();
    let current = schema2;
    while (isObject(current) && typeof own(current, "$ref") === "string" && !countsSiblings(current)) {
      const next = deref(current);
      if (next === current || seen.has(current)) return void 0;
      seen.add(current);
      current = next;
    }
    return current;
  };
  const withNullable = (schema2) => options.hasVendorNullable && own(schema2, "x-nullable") === true ? { ...schema2, nullable: true } : schema2;
  const check = (schema2, data, run, evaluated) => {
    spend(run, 1);
    const node = nodeOf(schema2);
    if (node === true) return true;
    if (node === false) return fail(run, "false schema", schema2, "boolean schema is false", {});
    if (node === void 0) throw new Undecided("its schema has a reference that leads to no schema", true);
    if (isMemoised(run) && !evaluated && passed.get(node)?.has(data)) return true;
    if (++run.depth > maxDepth2) throw new Undecided("its schema refers to itself without end, or is nested too deeply");
    const isValid = node.tracksEvaluated ? checkTracked(node, data, run, evaluated) : checkNode(node, data, run, evaluated);
    run.depth--;
    if (isValid && isMemoised(run)) remember(node, data);
    return isValid;
  };
  const checkTracked = (node, data, run, evaluated) => {
    const here = nothingEvaluated();
    const isValid = checkNode(node, data, run, here);
    if (evaluated) addEvaluated(evaluated, here);
    return isValid;
  };
  const isMemoised = (run) => run.steps > memoAfter && !(run.relaxation && run.insideNot);
  const remember = (node, data) => {
    const values = passed.get(node);
    if (values) values.add(data);
    else passed.set(node, /* @__PURE__ */ new Set([data]));
  };
  const validate = (schema2, instance, wanted = {}) => {
    const node = nodeOf(schema2);
    if (typeof node === "object") {
      const problem = problems.get(node) ?? findProblems(node, problems, nodeOf);
      if (problem !== false) return { kind: "wrong-schema", problem };
    }
    const run = {
      validator,
      rootSchema: schema2,
      allErrors: wanted.allErrors ?? false,
      relaxation: wanted.relaxation,
      errors: [],
      path: [],
      isComposite: false,
      insideNot: false,
      depth: 0,
      steps: 0,
      maxSteps: Math.max(smallAllowance, Math.min(instanceSteps, documentSteps - spent))
    };
    try {
      return check(schema2, instance, run, void 0) ? { kind: "valid" } : { kind: "invalid", errors: run.errors ?? [] };
    } catch (error) {
      if (error instanceof Undecided) return { kind: "undecided", reason: error.message, isSilent: error.isSilent };
      throw error;
    } finally {
      spent += run.steps;
      if (passed.size > 0) passed = /* @__PURE__ */ new Map();
    }
  };
  const anchors = /* @__PURE__ */ new Map();
  const anchor = (root, reference) => {
    const known = anchors.get(reference);
    if (known && known.root === root) return known.schema;
    const schema2 = findAnchor(root, reference.slice(reference.indexOf("#") + 1));
    anchors.set(reference, { root, schema: schema2 });
    return schema2;
  };
  const findAnchor = (root, name) => {
    const seen = /* @__PURE__ */ new Set();
    const queue = [nodeOf(root)];
    for (const node of queue) {
      if (typeof node !== "object" || seen.has(node)) continue;
      seen.add(node);
      if (node.schema.$dynamicAnchor === name || node.schema.$anchor === name) return node.schema;
      for (const child of node.children) queue.push(nodeOf(child));
    }
    return void 0;
  };
  const validator = { validate, check, target, anchor };
  return validator;
}
function checkNode(node, data, run, evaluated) {
  const { types, groups } = node;
  let isValid = true;
  if (node.isTypeFirst && !types.some((type2) => isOfType(data, type2))) {
    isValid = wrongType(node, run);
    if (!run.allErrors && !run.isComposite) return false;
  }
  for (const { type: type2, rules } of groups) {
    if (type2 === "any" || isOfType(data, type2)) {
      for (const rule of rules) {
        if (rule(data, run, evaluated)) continue;
        isValid = false;
        if (!run.allErrors) break;
      }
    } else if (!node.isTypeFirst && types.length === 1 && types[0] === type2) {
      isValid = wrongType(node, run);
    }
    if (!isValid && !run.allErrors) return false;
  }
  return isValid;
}
function wrongType(node, run) {
  const { type: type2 } = node.schema;
  return fail(run, "type", node.schema, `must be ${toText(type2)}`, { type: type2 });
}

// src/lint/functions/oas-schema.ts
var checkOptions = optionsOf("oasSchema", {
  example: '{ "schema": { "type": "string" } }',
  options: {
    schema: {
      accepts: isObject,
      problem: '"oasSchema" function and its "schema" option accepts only the following types: object'
    }
  }
});
function oasSchema(value, options, context) {
  return checkAgainst(options.schema, value, context, context.path);
}
var validators2 = /* @__PURE__ */ new WeakMap();
function validatorOf(context) {
  const key = isObject(context.root) ? context.root : context;
  const known = validators2.get(key);
  if (known) return known;
  const { version: version2 } = context;
  const isModern = version2 === "3.1" || version2 === "3.2";
  const stated = isModern ? dialectOf(own(context.root, "jsonSchemaDialect")) : void 0;
  const validator = createValidator({
    dialect: stated ?? (isModern ? dialects["draft2020-12"] : version2 ? dialects.draft4 : dialects.draft7),
    deref: (value) => context.deref(value),
    hasReferenceSiblings: isModern,
    hasVendorNullable: version2 === "2.0"
  });
  validators2.set(key, validator);
  return validator;
}
function checkAgainst(schema2, value, context, path3, relaxation) {
  if (value === void 0) return [{ message: '#{{print("property")}}must exist', path: path3 }];
  const verdict = validatorOf(context).validate(schema2, value, { relaxation });
  switch (verdict.kind) {
    case "valid":
      return [];
    case "invalid":
      return resultsOf(verdict.errors.map(withNull), value, path3);
    case "wrong-schema":
      return [{ message: `This value was not checked because its schema is not valid: ${verdict.problem}`, path: path3 }];
    case "undecided":
      return verdict.isSilent ? [] : [{ message: `This value was not checked: ${verdict.reason}`, path: path3 }];
  }
}
function withNull(error) {
  return error.keyword === "type" && own(error.schema, "nullable") === true ? { ...error, message: `${error.message},null` } : error;
}

// src/lint/functions/oas-example.ts
var checkOptions2 = optionsOf("oasExample", {
  example: '{ "oasVersion": 3, "schemaField": "schema", "type": "media" }',
  options: {
    oasVersion: {
      accepts: (value) => value === 2 || value === 3,
      problem: '"oasExample" function and its "oasVersion" option accept the following values: 2, 3'
    },
    schemaField: "string",
    type: {
      accepts: (value) => value === "media" || value === "schema",
      problem: '"oasExample" function and its "type" option accept the following values: media, schema'
    }
  }
});
var contexts = [
  "$.components.requestBodies",
  "$.components.responses",
  "$.responses",
  "$.paths[*][*].requestBody",
  "$.paths[*][*].responses"
];
function oasExample(value, options, context) {
  if (!isObject(value)) return void 0;
  const { oasVersion, type: type2 } = options;
  const stated = options.schemaField === "$" ? value : own(value, options.schemaField);
  const schema2 = oasVersion === 2 ? withoutFlag(stated) : stated;
  const relaxation = type2 === "media" ? relaxationAt(context.path, oasVersion) : void 0;
  const examples = type2 === "schema" ? schemaExamples(value, oasVersion) : mediaExamples(value, oasVersion, context);
  return examples.flatMap(
    (example2) => checkAgainst(schema2, context.deref(example2.value), context, [...context.path, ...example2.path], relaxation)
  );
}
function withoutFlag(schema2) {
  if (!isObject(schema2) || typeof own(schema2, "required") !== "boolean") return schema2;
  const known = flagless.get(schema2);
  if (known) return known;
  const { required: _, ...rest } = schema2;
  flagless.set(schema2, rest);
  return rest;
}
var flagless = /* @__PURE__ */ new WeakMap();
function schemaExamples(value, oasVersion) {
  const fields = oasVersion === 2 ? ["example", "x-example", "default"] : ["example", "default"];
  return fields.filter((field) => Object.hasOwn(value, field)).map((field) => ({ value: value[field], path: [field] }));
}
function mediaExamples(value, oasVersion, context) {
  if (oasVersion === 3 && Object.hasOwn(value, "example")) return [{ value: value.example, path: ["example"] }];
  const examples = context.deref(own(value, "examples"));
  if (typeof examples !== "object" || examples === null) return [];
  return Object.entries(examples).flatMap(([name, raw]) => {
    if (oasVersion === 2) return [{ value: raw, path: ["examples", name] }];
    const example2 = context.deref(raw);
    const field = isObject(example2) ? valueField(example2, context) : void 0;
    return field === void 0 ? [] : [{ value: own(example2, field), path: ["examples", name, field] }];
  });
}
function valueField(example2, context) {
  if (Object.hasOwn(example2, "externalValue") || typeof own(example2, "$ref") === "string") return void 0;
  if (context.version !== "3.2" || Object.hasOwn(example2, "value")) return "value";
  if (Object.hasOwn(example2, "dataValue")) return "dataValue";
  return Object.hasOwn(example2, "serializedValue") ? void 0 : "value";
}
function relaxationAt(path3, oasVersion) {
  const isPlace = (...place) => place.every((key, index) => key === "*" || key === path3[index]);
  if (oasVersion === 3 && (isPlace("components", "requestBodies") || isPlace("paths", "*", "*", "requestBody"))) {
    return "readOnly";
  }
  const shared = oasVersion === 3 ? isPlace("components", "responses") : isPlace("responses");
  return shared || isPlace("paths", "*", "*", "responses") ? "writeOnly" : void 0;
}

// src/lint/functions/schema.ts
var drafts = ["auto", "draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"];
var checkOptions3 = optionsOf("schema", {
  example: '{ "schema": { /* any JSON Schema can be defined here */ } , { "schema": { "type": "object" }, "dialect": "auto" }',
  required: ["schema"],
  options: {
    schema: {
      accepts: isObject,
      problem: '"schema" function and its "schema" option accepts only the following types: object'
    },
    dialect: {
      accepts: (value) => typeof value === "string" && drafts.includes(value),
      problem: `"schema" function and its "dialect" option accepts only the following values: ${drafts.join(", ")}`
    },
    allErrors: "boolean",
    prepareResults: {
      accepts: (value) => typeof value === "function",
      problem: '"schema" function and its "prepareResults" option is internal'
    }
  }
});
function schema(value, options, context) {
  const { path: path3 } = context;
  if (value === void 0) return [{ message: '#{{print("property")}}must exist', path: path3 }];
  const verdict = validatorOf2(options).validate(options.schema, value, { allErrors: options.allErrors ?? false });
  switch (verdict.kind) {
    case "valid":
      return [];
    case "invalid":
      options.prepareResults?.(verdict.errors);
      return resultsOf(verdict.errors, value, path3);
    case "wrong-schema":
      return [{ message: `schema is invalid: ${verdict.problem}`, path: path3 }];
    case "undecided":
      return verdict.isSilent ? [] : [{ message: `This value was not checked: ${verdict.reason}`, path: path3 }];
  }
}
var validators3 = /* @__PURE__ */ new WeakMap();
function validatorOf2(options) {
  const known = validators3.get(options);
  if (known) return known;
  const root = options.schema;
  const named = options.dialect === void 0 || options.dialect === "auto" ? void 0 : dialects[options.dialect];
  const dialect = named ?? dialectOf(own(root, "$schema")) ?? dialects.draft7;
  const validator = createValidator({ dialect, deref: (value) => derefWithin(root, value), hasReferenceSiblings: true });
  validators3.set(options, validator);
  return validator;
}
function derefWithin(root, value) {
  const ref = own(value, "$ref");
  return typeof ref === "string" ? partNamed(root, ref) ?? value : value;
}
function partNamed(root, ref) {
  const [base, fragment = ""] = ref.split("#", 2);
  const start = base === "" || base === own(root, "$id") ? root : partWith(root, "$id", base);
  if (fragment === "") return start;
  const pointer = fragment.startsWith("/") ? pathOf2(fragment) : void 0;
  return pointer ? getAt(start, pointer) : partWith(start, "$anchor", fragment) ?? partWith(start, "$dynamicAnchor", fragment);
}
function pathOf2(fragment) {
  try {
    return fromPointer(decodeURIComponent(fragment));
  } catch {
    return void 0;
  }
}
function partWith(part, key, value) {
  if (typeof part !== "object" || part === null) return void 0;
  if (own(part, key) === value) return part;
  for (const inner2 of Object.values(part)) {
    const found = partWith(inner2, key, value);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/lint/functions/alphabetical.ts
var alphabetical_exports = {};
__export(alphabetical_exports, {
  checkOptions: () => checkOptions4,
  default: () => alphabetical
});

// src/lint/functions/print.ts
function printValue(value) {
  if (value === void 0) return "undefined";
  if (Array.isArray(value)) return "Array[]";
  if (typeof value === "object" && value !== null) return "Object{}";
  return JSON.stringify(value);
}

// src/lint/functions/alphabetical.ts
var checkOptions4 = optionsOf("alphabetical", {
  example: 'null (no options), { "keyedBy": "my-key" }',
  optional: true,
  options: { keyedBy: "string" }
});
var collator = new Intl.Collator("en");
function alphabetical(value, options, context) {
  if (typeof value !== "object" || value === null) return void 0;
  const listed = Array.isArray(value) ? value : Object.keys(value);
  if (listed.length < 2) return void 0;
  const keyedBy = options?.keyedBy;
  const compared = keyedBy === void 0 ? listed : keyed(listed, keyedBy, context);
  if (compared === void 0) return [{ message: '#{{print("property")}}must be an object' }];
  if (!isComparable(compared))
    return [{ message: '#{{print("property")}}must be one of the allowed types: number, string' }];
  const index = compared.findIndex((one, at) => at > 0 && compare(compared[at - 1], one) >= 1) - 1;
  if (index < 0) return void 0;
  if (keyedBy !== void 0) return [{ message: "properties must follow the alphabetical order" }];
  const [before, after] = [compared[index], compared[index + 1]];
  return [
    {
      message: `${printValue(before)} must be placed after ${printValue(after)}`,
      path: [...context.path, Array.isArray(value) ? index : before]
    }
  ];
}
function keyed(items2, key, context) {
  const objects = items2.map((item) => context.deref(item));
  return objects.every((item) => typeof item === "object" && item !== null) ? objects.map((item) => own(item, key)) : void 0;
}
function isComparable(list) {
  return list.every((one) => typeof one === "string" || typeof one === "number");
}
function compare(a, b) {
  const byValue = (typeof a === "number" || Number.isNaN(Number(a))) && (typeof b === "number" || !Number.isNaN(Number(b)));
  if (byValue) return Math.min(1, Math.max(-1, Number(a) - Number(b)));
  return typeof a === "string" && typeof b === "string" ? collator.compare(a, b) : 0;
}

// src/lint/functions/casing.ts
var casing_exports = {};
__export(casing_exports, {
  checkOptions: () => checkOptions5,
  default: () => casing
});
var styles = {
  flat: "[a-z][a-z#]*",
  camel: "[a-z][a-z#]*(?:[A-Z](?:[a-z#]+|$))*",
  pascal: "[A-Z][a-z#]*(?:[A-Z](?:[a-z#]+|$))*",
  kebab: "[a-z][a-z#]*(?:-[a-z#]+)*",
  cobol: "[A-Z][A-Z#]*(?:-[A-Z#]+)*",
  snake: "[a-z][a-z#]*(?:_[a-z#]+)*",
  macro: "[A-Z][A-Z#]*(?:_[A-Z#]+)*"
};
var checkOptions5 = optionsOf("casing", {
  example: '{ "type": "camel" }, { "type": "pascal", "disallowDigits": true }',
  required: ["type"],
  options: {
    type: {
      accepts: (value) => typeof value === "string" && Object.hasOwn(styles, value),
      problem: `"casing" function and its "type" option accept the following values: ${Object.keys(styles).join(", ")}`
    },
    disallowDigits: "boolean",
    separator: {
      required: ["char"],
      options: {
        char: {
          accepts: (value) => typeof value === "string" && [...value].length <= 1,
          problem: '"casing" function and its "separator.char" option accepts only char, i.e. "I" or "/"'
        },
        allowLeading: "boolean"
      }
    }
  }
});
function casing(value, options) {
  if (typeof value !== "string" || value === "") return void 0;
  const { separator } = options;
  if (separator?.allowLeading && value === separator.char) return void 0;
  return testOf(options).test(value) ? void 0 : [{ message: `must be ${options.type} case` }];
}
var testByOptions = /* @__PURE__ */ new WeakMap();
function testOf(options) {
  const known = testByOptions.get(options);
  if (known) return known;
  const compiled = compilePattern(sourceOf(options));
  const test = "problem" in compiled ? { test: () => true } : compiled;
  testByOptions.set(options, test);
  return test;
}
function sourceOf({ type: type2, disallowDigits, separator }) {
  const word = styles[type2].replaceAll("#", disallowDigits ? "" : "0-9");
  if (!separator || separator.char === "") return `^${word}$`;
  const char = separator.char.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
  return `^${separator.allowLeading ? `(?:${char})?` : ""}${word}(?:${char}${word})*$`;
}

// src/lint/functions/defined.ts
var defined_exports = {};
__export(defined_exports, {
  checkOptions: () => checkOptions6,
  default: () => defined
});
var checkOptions6 = noOptions("defined");
function defined(value) {
  return value === void 0 ? [{ message: '#{{print("property")}}must be defined' }] : void 0;
}

// src/lint/functions/enumeration.ts
var enumeration_exports = {};
__export(enumeration_exports, {
  checkOptions: () => checkOptions7,
  default: () => enumeration2
});
var checkOptions7 = optionsOf("enumeration", {
  example: '{ "values": ["Berlin", "London", "Paris"] }, { "values": [2, 3, 5, 8, 13, 21] }',
  required: ["values"],
  options: {
    values: {
      accepts: (value) => Array.isArray(value) && value.every(isScalar),
      problem: '"enumeration" and its "values" option support only arrays of primitive values, i.e. ["Berlin", "London", "Paris"]'
    }
  }
});
function enumeration2(value, options) {
  if (!isScalar(value) || options.values.includes(value)) return void 0;
  const allowed = options.values.map(printValue).join(", ");
  return [{ message: `#{{print("value")}} must be equal to one of the allowed values: ${allowed}` }];
}
function isScalar(value) {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

// src/lint/functions/falsy.ts
var falsy_exports = {};
__export(falsy_exports, {
  checkOptions: () => checkOptions8,
  default: () => falsy
});
var checkOptions8 = noOptions("falsy");
function falsy(value) {
  return value ? [{ message: '#{{print("property")}}must be falsy' }] : void 0;
}

// src/lint/functions/length.ts
var length_exports = {};
__export(length_exports, {
  checkOptions: () => checkOptions9,
  default: () => length2
});
var checkOptions9 = optionsOf("length", {
  example: '{ "min": 2 }, { "max": 5 }, { "min": 0, "max": 10 }',
  atLeastOne: true,
  options: { min: "number", max: "number" }
});
function length2(value, options) {
  const size3 = sizeOf(value);
  if (size3 === void 0) return void 0;
  const { min, max } = options;
  const results = [];
  if (min !== void 0 && size3 < min)
    results.push({ message: `#{{print("property")}}must be longer than ${printValue(min)}` });
  if (max !== void 0 && size3 > max)
    results.push({ message: `#{{print("property")}}must be shorter than ${printValue(max)}` });
  return results;
}
function sizeOf(value) {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
  return typeof value === "object" && value !== null ? Object.keys(value).length : void 0;
}

// src/lint/functions/oas-discriminator.ts
var oas_discriminator_exports = {};
__export(oas_discriminator_exports, {
  checkOptions: () => checkOptions10,
  default: () => oasDiscriminator
});
var checkOptions10 = noOptions("oasDiscriminator");
function oasDiscriminator(value, _options, context) {
  const name = isObject(value) ? own(value, "discriminator") : void 0;
  if (typeof name !== "string") return void 0;
  const results = [];
  const properties2 = context.deref(own(value, "properties"));
  if (own(properties2, name) === void 0) {
    results.push({
      message: "The discriminator property must be defined in this schema.",
      path: [...context.path, "properties"]
    });
  }
  const required2 = context.deref(own(value, "required"));
  if (!Array.isArray(required2) || !required2.includes(name)) {
    results.push({
      message: "The discriminator property must be in the required property list.",
      path: [...context.path, "required"]
    });
  }
  return results;
}

// src/lint/functions/oas-op-form-data-consume-check.ts
var oas_op_form_data_consume_check_exports = {};
__export(oas_op_form_data_consume_check_exports, {
  checkOptions: () => checkOptions11,
  default: () => oasOpFormDataConsumeCheck
});
var checkOptions11 = noOptions("oasOpFormDataConsumeCheck");
var formMediaType = /application\/x-www-form-urlencoded|multipart\/form-data/;
function oasOpFormDataConsumeCheck(value, _options, context) {
  if (!isObject(value)) return void 0;
  const consumes = context.deref(own(value, "consumes"));
  const parameters = context.deref(own(value, "parameters"));
  if (!Array.isArray(consumes) || !Array.isArray(parameters)) return void 0;
  if (!parameters.some((one) => own(context.deref(one), "in") === "formData")) return void 0;
  if (formMediaType.test(toText(consumes))) return void 0;
  return [
    { message: "Consumes must include urlencoded, multipart, or form-data media type when using formData parameter." }
  ];
}

// src/lint/functions/oas-op-id-unique.ts
var oas_op_id_unique_exports = {};
__export(oas_op_id_unique_exports, {
  checkOptions: () => checkOptions12,
  default: () => oasOpIdUnique
});

// src/lint/functions/all-operations.ts
var operationKeys = /* @__PURE__ */ new Set([
  "get",
  "head",
  "post",
  "put",
  "patch",
  "delete",
  "options",
  "trace"
]);
function* allOperations(paths, context) {
  if (!isObject(paths)) return;
  for (const [path3, written] of Object.entries(paths)) {
    const item = context.deref(written);
    if (!isObject(item)) continue;
    for (const [operation, raw] of Object.entries(item)) {
      if (!operationKeys.has(operation)) continue;
      const value = context.deref(raw);
      if (isObject(value)) yield { path: path3, operation, value };
    }
  }
}

// src/lint/functions/oas-op-id-unique.ts
var checkOptions12 = noOptions("oasOpIdUnique");
function oasOpIdUnique(value, _options, context) {
  const seen = /* @__PURE__ */ new Set();
  const results = [];
  for (const operation of allOperations(value, context)) {
    if (!Object.hasOwn(operation.value, "operationId")) continue;
    const id = context.deref(operation.value.operationId);
    if (seen.has(id)) {
      results.push({
        message: "operationId must be unique.",
        path: ["paths", operation.path, operation.operation, "operationId"]
      });
    }
    seen.add(id);
  }
  return results;
}

// src/lint/functions/oas-op-params.ts
var oas_op_params_exports = {};
__export(oas_op_params_exports, {
  checkOptions: () => checkOptions13,
  default: () => oasOpParams
});
var checkOptions13 = noOptions("oasOpParams");
function oasOpParams(value, _options, context) {
  if (!Array.isArray(value)) return void 0;
  const seen = /* @__PURE__ */ new Set();
  const repeated = [];
  const bodies = [];
  let hasFormData = false;
  for (const [index, raw] of value.entries()) {
    const parameter = context.deref(raw);
    if (typeof parameter !== "object" || parameter === null || Object.hasOwn(parameter, "$ref")) continue;
    const place = own(parameter, "in");
    const identity2 = `${toText(place)}-${toText(own(parameter, "name"))}`;
    if (seen.has(identity2)) repeated.push(index);
    seen.add(identity2);
    if (place === "body") bodies.push(index);
    hasFormData ||= place === "formData";
  }
  const results = repeated.map((index) => ({
    message: 'A parameter in this operation already exposes the same combination of "name" and "in" values.',
    path: [...context.path, index]
  }));
  if (bodies.length > 0 && hasFormData)
    results.push({ message: 'Operation must not have both "in:body" and "in:formData" parameters.' });
  for (const index of bodies.slice(1)) {
    results.push({
      message: 'Operation must not have more than a single instance of the "in:body" parameter.',
      path: [...context.path, index]
    });
  }
  return results;
}

// src/lint/functions/oas-op-success-response.ts
var oas_op_success_response_exports = {};
__export(oas_op_success_response_exports, {
  checkOptions: () => checkOptions14,
  default: () => oasOpSuccessResponse
});
var checkOptions14 = noOptions("oasOpSuccessResponse");
function oasOpSuccessResponse(value, _options, context) {
  if (!isObject(value)) return void 0;
  const rangesAllowed = context.version?.startsWith("3.") === true;
  const succeeds = Object.keys(value).some(
    (code) => rangesAllowed && (code === "2XX" || code === "3XX") || Number(code) >= 200 && Number(code) < 400
  );
  return succeeds ? void 0 : [{ message: "Operation must define at least a single 2xx or 3xx response" }];
}

// src/lint/functions/oas-path-param.ts
var oas_path_param_exports = {};
__export(oas_path_param_exports, {
  checkOptions: () => checkOptions15,
  default: () => oasPathParam
});
var checkOptions15 = noOptions("oasPathParam");
var template = /\{;?\??[a-zA-Z0-9_-]+\*?\}/g;
var longestPath = 2e3;
var mostNames = 50;
function oasPathParam(value, _options, context) {
  if (!isObject(value)) return void 0;
  const results = [];
  const shapes2 = /* @__PURE__ */ new Map();
  for (const [path3, raw] of Object.entries(value)) {
    const item = context.deref(raw);
    if (typeof item !== "object" || item === null) continue;
    if (path3.length > longestPath) {
      const message = `A path of ${path3.length} characters is longer than servers read; its parameters are not checked.`;
      results.push({ message, path: ["paths", path3] });
      continue;
    }
    checkShape(path3, shapes2, results);
    const expected = namesIn(path3, results);
    const shared = definedBy(item, ["paths", path3], context, results);
    for (const [key, written] of Object.entries(item)) {
      const operation = context.deref(written);
      if (typeof operation !== "object" || operation === null || !operationKeys.has(key)) continue;
      const at = ["paths", path3, key];
      const defined2 = new Map([...shared, ...definedBy(operation, at, context, results)]);
      compare2(path3, expected, defined2, at, results);
    }
  }
  return results;
}
function checkShape(path3, shapes2, results) {
  const shape = path3.replace(template, "%");
  const first = shapes2.get(shape);
  if (first === void 0) shapes2.set(shape, path3);
  else results.push({ message: `Paths "${first}" and "${path3}" must not be equivalent.`, path: ["paths", path3] });
}
function namesIn(path3, results) {
  const names3 = /* @__PURE__ */ new Set();
  for (const [part] of path3.matchAll(template)) {
    if (names3.size >= mostNames) break;
    const name = part.replace(/[{}?*;]/g, "");
    if (names3.has(name)) {
      results.push({
        message: `Path "${path3}" must not use parameter "{${name}}" multiple times.`,
        path: ["paths", path3]
      });
    }
    names3.add(name);
  }
  return names3;
}
function definedBy(owner, at, context, results) {
  const defined2 = /* @__PURE__ */ new Map();
  const list = context.deref(own(owner, "parameters"));
  if (!Array.isArray(list)) return defined2;
  for (const [index, raw] of list.entries()) {
    const parameter = context.deref(raw);
    const written = own(parameter, "name");
    if (own(parameter, "in") !== "path" || written === void 0) continue;
    const name = toText(written);
    const path3 = [...at, "parameters", index];
    if (own(parameter, "required") !== true) {
      results.push({ message: `Path parameter "${name}" must have "required" property that is set to "true".`, path: path3 });
    }
    if (defined2.has(name)) {
      results.push({ message: `Path parameter "${name}" must not be defined multiple times.`, path: path3 });
    } else {
      defined2.set(name, path3);
    }
  }
  return defined2;
}
function compare2(path3, expected, defined2, at, results) {
  for (const [name, place] of defined2) {
    if (!expected.has(name))
      results.push({ message: `Parameter "${name}" must be used in path "${path3}".`, path: place });
  }
  for (const name of expected) {
    if (!defined2.has(name)) {
      results.push({
        message: `Operation must define parameter "{${name}}" as expected by path "${path3}".`,
        path: at
      });
    }
  }
}

// src/lint/functions/oas-tag-defined.ts
var oas_tag_defined_exports = {};
__export(oas_tag_defined_exports, {
  checkOptions: () => checkOptions16,
  default: () => oasTagDefined
});
var checkOptions16 = noOptions("oasTagDefined");
function oasTagDefined(value, _options, context) {
  if (!isObject(value)) return void 0;
  const listed = context.deref(own(value, "tags"));
  const names3 = Array.isArray(listed) ? listed.map((tag) => own(context.deref(tag), "name")) : [];
  const defined2 = new Set(names3.filter((name) => typeof name === "string"));
  const results = [];
  for (const { path: path3, operation, value: found } of allOperations(context.deref(own(value, "paths")), context)) {
    const tags = context.deref(own(found, "tags"));
    if (!Array.isArray(tags)) continue;
    for (const [index, tag] of tags.entries()) {
      if (defined2.has(context.deref(tag))) continue;
      results.push({
        message: "Operation tags must be defined in global tags.",
        path: ["paths", path3, operation, "tags", index]
      });
    }
  }
  return results;
}

// src/lint/functions/oas-unused-component.ts
var oas_unused_component_exports = {};
__export(oas_unused_component_exports, {
  checkOptions: () => checkOptions18,
  default: () => oasUnusedComponent
});

// src/lint/functions/unreferenced-reusable-object.ts
var unreferenced_reusable_object_exports = {};
__export(unreferenced_reusable_object_exports, {
  checkOptions: () => checkOptions17,
  default: () => unreferencedReusableObject
});
var example = 'Example valid options: { "reusableObjectsLocation": "#/components/schemas" }, { "reusableObjectsLocation": "#/$defs" }';
var pointerFragment = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
var checkOptions17 = optionsOf("unreferencedReusableObject", {
  example: example.slice("Example valid options: ".length),
  missing: `"unreferencedReusableObject" function is missing "reusableObjectsLocation" option. ${example}`,
  required: ["reusableObjectsLocation"],
  options: {
    reusableObjectsLocation: {
      accepts: (value) => typeof value === "string" && pointerFragment.test(value),
      problem: '"unreferencedReusableObject" and its "reusableObjectsLocation" option support only valid JSON Pointer fragments, i.e. "#", "#/foo", "#/paths/~1user"'
    }
  }
});
function unreferencedReusableObject(value, options, context) {
  if (!isObject(value)) return void 0;
  const location = fromPointer(decode(options.reusableObjectsLocation.slice(1))) ?? [];
  const referenced = referencedIn(context);
  return Object.keys(value).map((name) => [...location, name]).filter((path3) => !referenced.has(toPointer(path3))).map((path3) => ({ message: "Potential orphaned reusable object has been detected", path: path3 }));
}
var cache = /* @__PURE__ */ new WeakMap();
function referencedIn({ root, tree, version: version2 }) {
  if (typeof root !== "object" || root === null) return /* @__PURE__ */ new Set();
  const known = cache.get(root);
  if (known) return known;
  const found = /* @__PURE__ */ new Set();
  cache.set(root, found);
  const inRoot = /* @__PURE__ */ new Set();
  for (const { object, ref, path: path3 } of referencesOf(root, version2 === "3.1" || version2 === "3.2")) {
    inRoot.add(object);
    if (found.has(ref.slice(1))) continue;
    const target = ref.startsWith("#/") ? fromPointer(decode(ref.slice(1))) : pathInRoot(tree?.target(object), tree);
    if (target && !target.every((key, index) => key === path3[index])) found.add(toPointer(target));
  }
  for (const [object, target] of tree?.references() ?? []) {
    if (inRoot.has(object) || String(own(object, "$ref")).startsWith("#")) continue;
    const path3 = pathInRoot(target, tree);
    if (path3) found.add(toPointer(path3));
  }
  return found;
}
function pathInRoot(target, tree) {
  return target && target.document === tree?.root ? target.path : void 0;
}
function* referencesOf(root, siblingsCount) {
  const path3 = [];
  const open = [{ node: { root }, keys: ["root"], next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const key = level.keys[level.next++];
    if (key === void 0) {
      open.pop();
      path3.pop();
      continue;
    }
    const object = own(level.node, key);
    if (typeof object !== "object" || object === null) continue;
    if (object !== root) path3.push(key);
    const ref = own(object, "$ref");
    if (typeof ref === "string") yield { object, ref, path: path3 };
    if (typeof ref !== "string" || siblingsCount) open.push({ node: object, keys: Object.keys(object), next: 0 });
    else path3.pop();
  }
}
function decode(fragment) {
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

// src/lint/functions/oas-unused-component.ts
var checkOptions18 = noOptions("oasUnusedComponent");
var componentTypes = [
  "schemas",
  "responses",
  "parameters",
  "examples",
  "requestBodies",
  "headers",
  "links",
  "callbacks"
];
function oasUnusedComponent(value, _options, context) {
  const components = isObject(value) ? own(value, "components") : void 0;
  if (!isObject(components)) return void 0;
  return componentTypes.flatMap(
    (type2) => unreferencedReusableObject(own(components, type2), { reusableObjectsLocation: `#/components/${type2}` }, context) ?? []
  );
}

// src/lint/functions/or.ts
var or_exports = {};
__export(or_exports, {
  checkOptions: () => checkOptions19,
  default: () => or,
  noneMessage: () => noneMessage,
  present: () => present,
  propertiesOptions: () => propertiesOptions
});
var checkOptions19 = propertiesOptions(
  "or",
  '["default", "example"], ["title", "summary", "description"]',
  '{ "properties": ["default", "example"] }, { "properties": ["title", "summary", "description"] }, etc.'
);
function or(value, options) {
  if (!isObject(value) || present(value, options.properties).length > 0) return void 0;
  return [{ message: noneMessage(options.properties) }];
}
function present(value, properties2) {
  return Object.keys(value).filter((key) => properties2.includes(key));
}
function noneMessage(properties2) {
  if (properties2.length <= 4) return `At least one of "${properties2.join('" or "')}" must be defined`;
  const first = properties2.slice(0, 3).join('" or "');
  return `At least one of "${first}" or ${properties2.length - 3} other properties must be defined`;
}
function propertiesOptions(name, lists, example2) {
  return optionsOf(name, {
    example: example2,
    required: ["properties"],
    options: {
      properties: {
        accepts: (value) => Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === "string"),
        problem: `"${name}" requires at least two enumerated "properties", i.e. ${lists}, etc.`
      }
    }
  });
}

// src/lint/functions/pattern.ts
var pattern_exports = {};
__export(pattern_exports, {
  checkOptions: () => checkOptions20,
  default: () => pattern2
});
var checkShape2 = optionsOf("pattern", {
  example: '{ "match": "^Stoplight" }, { "notMatch": "Swagger" }, { "match": "Stoplight", "notMatch": "Swagger" }',
  atLeastOne: true,
  options: { match: regularExpression("match"), notMatch: regularExpression("notMatch") }
});
var checkOptions20 = (options) => {
  const problems = checkShape2(options);
  if (problems.length > 0) return problems;
  return Object.entries(options).flatMap(([name, source]) => {
    if (source === void 0) return [];
    const compiled = compile(source);
    return "problem" in compiled ? [`"pattern" function and its "${name}" option: ${compiled.problem}`] : [];
  });
};
function pattern2(value, options) {
  if (typeof value !== "string") return void 0;
  const { match: match2, notMatch } = compiledOf(options);
  const results = [];
  if (match2 && !match2.test(value))
    results.push({ message: `#{{print("value")}} must match the pattern ${printValue(options.match)}` });
  if (notMatch && value.length <= notMatch.maxLength && notMatch.test(value))
    results.push({ message: `#{{print("value")}} must not match the pattern ${printValue(options.notMatch)}` });
  return results;
}
var compiledByOptions = /* @__PURE__ */ new WeakMap();
function compiledOf(options) {
  const known = compiledByOptions.get(options);
  if (known) return known;
  const compiled = { match: usable(options.match), notMatch: usable(options.notMatch) };
  compiledByOptions.set(options, compiled);
  return compiled;
}
function usable(source) {
  const compiled = source === void 0 ? void 0 : compile(source);
  return compiled === void 0 || "problem" in compiled ? void 0 : compiled;
}
function compile(source) {
  const delimited = /^\/(.+)\/([a-z]*)$/.exec(source);
  return delimited ? compilePattern(delimited[1], delimited[2]) : compilePattern(source);
}
function regularExpression(name) {
  return {
    accepts: (value) => typeof value === "string",
    problem: `"pattern" function and its "${name}" option must be string or RegExp instance`
  };
}

// src/lint/functions/ref-siblings.ts
var ref_siblings_exports = {};
__export(ref_siblings_exports, {
  checkOptions: () => checkOptions21,
  default: () => refSiblings
});
var checkOptions21 = noOptions("refSiblings");
function refSiblings(_value, _options, context) {
  if (context.path.length === 0) return void 0;
  const at = context.path.slice(0, -1);
  const owner = getAt(context.root, at);
  if (typeof owner !== "object" || owner === null) return void 0;
  const keys3 = Object.keys(owner);
  if (keys3.length === 1) return void 0;
  return keys3.filter((key) => key !== "$ref").map((key) => ({ message: "$ref must not be placed next to any other properties", path: [...at, key] }));
}

// src/lint/functions/server-variables.ts
var server_variables_exports = {};
__export(server_variables_exports, {
  checkOptions: () => checkOptions22,
  default: () => serverVariables
});

// src/lint/functions/server-url.ts
function variablesIn(url) {
  const names3 = [];
  for (const line of url.split(/[\n\r\u2028\u2029]/)) {
    for (let from = 0; ; ) {
      const open = line.indexOf("{", from);
      const close = open < 0 ? -1 : line.indexOf("}", open + 2);
      if (close < 0) break;
      names3.push(line.slice(open + 1, close));
      from = close + 1;
    }
  }
  return names3;
}
var mostText = 1e6;
function invalidSubstitutions(url, variables, most) {
  const invalid = [];
  if (variables.length === 0 || variables.some(([, values]) => values.length === 0)) return invalid;
  const encoded = variables.map(([name, values]) => [`{${name}}`, values.map(encode)]);
  const turns = encoded.map(() => 0);
  for (let written = 0; ; ) {
    let text = url;
    for (const [index, [token, values]] of encoded.entries()) {
      const parts = text.split(token);
      const value = values[turns[index]];
      written += text.length + parts.length * value.length;
      if (written > mostText) return invalid;
      text = parts.join(value);
    }
    if (!URL.canParse(text) && invalid.push(text) === most) return invalid;
    if (!advance(turns, encoded)) return invalid;
  }
}
function advance(turns, variables) {
  for (let index = turns.length - 1; index >= 0; index--) {
    turns[index] = turns[index] + 1;
    if (turns[index] < variables[index][1].length) return true;
    turns[index] = 0;
  }
  return false;
}
function encode(value) {
  try {
    return encodeURI(value);
  } catch {
    return value;
  }
}

// src/lint/functions/server-variables.ts
var checkOptions22 = optionsOf("serverVariables", {
  example: 'null (no options), { "checkSubstitutions": true, "requireDefault": true }',
  optional: true,
  options: { checkSubstitutions: "boolean", requireDefault: "boolean" }
});
function serverVariables(value, options, context) {
  const server = readServer(value, context);
  if (!server) return [{ message: "Invalid Server Object" }];
  const { url, variables } = server;
  const at = [...context.path, "variables"];
  const used = variablesIn(url);
  const isUsed = new Set(used);
  const results = [];
  for (const name of variables.keys()) {
    if (isUsed.has(name)) continue;
    results.push({
      message: `Server's "variables" object has unused defined "${name}" url variable.`,
      path: [...at, name]
    });
  }
  const missing = used.filter((name) => !variables.has(name));
  if (missing.length > 0) {
    const names3 = missing.join(", ");
    results.push({
      message: `Not all server's variables are described with "variables" object. Missed: ${names3}.`,
      path: at
    });
  }
  const values = [];
  for (const [name, variable] of variables) {
    if (!isUsed.has(name)) continue;
    const { default: preset, enum: allowed } = variable;
    values.push([name, allowed ?? (preset === void 0 ? [] : [preset])]);
    if (allowed && preset !== void 0 && !allowed.includes(preset)) {
      results.push({
        message: `Server Variable "${name}" has a default not listed in the enum.`,
        path: [...at, name, "default"]
      });
    }
    if (preset === void 0 && options?.requireDefault)
      results.push({ message: `Server Variable "${name}" has a missing default.`, path: [...at, name] });
  }
  if (options?.checkSubstitutions) results.push(...substitutionResults(url, values, at));
  return results;
}
function substitutionResults(url, values, path3) {
  const invalid = invalidSubstitutions(url, values, 5);
  if (invalid.length === 0) return [];
  const urls = invalid.join(", ");
  const message = invalid.length === 5 ? `At least 5 substitutions of server variables resulted in invalid URLs: ${urls} and more` : `A few substitutions of server variables resulted in invalid URLs: ${urls}`;
  return [{ message, path: path3 }];
}
function readServer(value, context) {
  const url = isObject(value) ? own(value, "url") : void 0;
  if (typeof url !== "string") return void 0;
  const written = context.deref(own(value, "variables"));
  if (written === void 0) return { url, variables: /* @__PURE__ */ new Map() };
  if (!isObject(written)) return void 0;
  const variables = /* @__PURE__ */ new Map();
  for (const [name, raw] of Object.entries(written)) {
    const variable = context.deref(raw);
    if (!isVariable(variable)) return void 0;
    variables.set(name, variable);
  }
  return { url, variables };
}
function isVariable(value) {
  if (!isObject(value)) return false;
  return Object.entries(value).every(([key, entry2]) => {
    if (key === "enum") return Array.isArray(entry2) && entry2.every((one) => typeof one === "string");
    if (key === "default" || key === "description" || key === "examples") return typeof entry2 === "string";
    return key.startsWith("x-");
  });
}

// src/lint/functions/truthy.ts
var truthy_exports = {};
__export(truthy_exports, {
  checkOptions: () => checkOptions23,
  default: () => truthy
});
var checkOptions23 = noOptions("truthy");
function truthy(value) {
  return value ? void 0 : [{ message: '#{{print("property")}}must be truthy' }];
}

// src/lint/functions/typed-enum.ts
var typed_enum_exports = {};
__export(typed_enum_exports, {
  checkOptions: () => checkOptions24,
  default: () => typedEnum
});
var checkOptions24 = noOptions("typedEnum");
function typedEnum(value, _options, context) {
  if (!isObject(value)) return void 0;
  const values = context.deref(own(value, "enum"));
  const stated = context.deref(own(value, "type"));
  if (!Array.isArray(values) || !isType(stated)) return void 0;
  const type2 = isNullable(value, context.version) ? [stated, "null"].flat() : stated;
  const allowed = [type2].flat();
  return values.flatMap((raw, index) => {
    const item = context.deref(raw);
    if (allowed.includes(typeOf(item, allowed.includes("integer")))) return [];
    const message = `Enum value ${printValue(item)} must be "${String(type2)}".`;
    return [{ message, path: [...context.path, "enum", index] }];
  });
}
function isType(value) {
  return typeof value === "string" || Array.isArray(value) && value.every((one) => typeof one === "string");
}
function isNullable(schema2, version2) {
  if (version2 === "3.0") return own(schema2, "nullable") === true;
  return version2 === "2.0" && own(schema2, "x-nullable") === true;
}
function typeOf(value, withIntegers) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return withIntegers && Number.isInteger(value) ? "integer" : typeof value;
}

// src/lint/functions/undefined.ts
var undefined_exports = {};
__export(undefined_exports, {
  checkOptions: () => checkOptions25,
  default: () => absent
});
var checkOptions25 = noOptions("undefined");
function absent(value) {
  return value === void 0 ? void 0 : [{ message: '#{{print("property")}}must be undefined' }];
}

// src/lint/functions/uniqueness-tags.ts
var uniqueness_tags_exports = {};
__export(uniqueness_tags_exports, {
  checkOptions: () => checkOptions26,
  default: () => uniquenessTags
});
var checkOptions26 = noOptions("uniquenessTags");
function uniquenessTags(value, _options, context) {
  if (!Array.isArray(value)) return void 0;
  const tags = value.map((tag) => context.deref(tag));
  const names3 = tags.map((tag) => isObject(tag) ? own(tag, "name") : void 0);
  if (!names3.every((name) => typeof name === "string")) return void 0;
  const seen = /* @__PURE__ */ new Set();
  const results = [];
  for (const [index, name] of names3.entries()) {
    if (seen.has(name)) {
      results.push({
        message: `"tags" object contains duplicate tag name "${name}".`,
        path: [...context.path, index, "name"]
      });
    }
    seen.add(name);
  }
  return results;
}

// src/lint/functions/xor.ts
var xor_exports = {};
__export(xor_exports, {
  checkOptions: () => checkOptions27,
  default: () => xor
});
var checkOptions27 = propertiesOptions(
  "xor",
  '["country", "street"], ["one", "two", "three"]',
  '{ "properties": ["country", "street"] }, { "properties": ["one", "two", "three"] }, etc.'
);
function xor(value, options) {
  if (!isObject(value)) return void 0;
  const found = present(value, options.properties);
  if (found.length === 0) return [{ message: noneMessage(options.properties) }];
  if (found.length > 1) return [{ message: `Just one of "${found.join('" and "')}" must be defined` }];
  return void 0;
}

// src/lint/functions/stock.ts
var stock = {
  alphabetical: entry(alphabetical_exports),
  casing: entry(casing_exports),
  defined: entry(defined_exports),
  enumeration: entry(enumeration_exports),
  falsy: entry(falsy_exports),
  length: entry(length_exports),
  oasDiscriminator: entry(oas_discriminator_exports),
  oasOpFormDataConsumeCheck: entry(oas_op_form_data_consume_check_exports),
  oasOpIdUnique: entry(oas_op_id_unique_exports),
  oasOpParams: entry(oas_op_params_exports),
  oasOpSuccessResponse: entry(oas_op_success_response_exports),
  oasPathParam: entry(oas_path_param_exports),
  oasSecurityDefined: entry(oas_security_defined_exports),
  oasTagDefined: entry(oas_tag_defined_exports),
  oasUnusedComponent: entry(oas_unused_component_exports),
  or: entry(or_exports),
  pattern: entry(pattern_exports),
  refSiblings: entry(ref_siblings_exports),
  serverVariables: entry(server_variables_exports),
  truthy: entry(truthy_exports),
  typedEnum: entry(typed_enum_exports),
  undefined: entry(undefined_exports),
  uniquenessTags: entry(uniqueness_tags_exports),
  unreferencedReusableObject: entry(unreferenced_reusable_object_exports),
  xor: entry(xor_exports)
};
function entry(module) {
  return { run: module.default, checkOptions: module.checkOptions };
}

// src/lint/functions/index.ts
var functions = {
  ...stock,
  oasDocumentSchema: {
    run: oasDocumentSchema,
    checkOptions: noOptions("oasDocumentSchema"),
    prepare
  },
  oasExample: {
    run: oasExample,
    checkOptions: checkOptions2,
    contexts
  },
  oasSchema: { run: oasSchema, checkOptions },
  schema: { run: schema, checkOptions: checkOptions3 },
  ...Object.fromEntries(
    Object.entries(bcFunctions).map(([name, run]) => [
      name,
      { run, checkOptions: (options) => checkBcOptions(name, options) }
    ])
  )
};

// src/lint/jsonpath/filter-node.ts
function literal(value) {
  return { read: () => value, needsObject: false, contextual: false, literal: { value } };
}
function query(start) {
  const node = (read, contextual = false) => ({ read, needsObject: false, contextual });
  switch (start) {
    case "@property":
      return { ...node((scope) => scope.key), isKey: true };
    case "@parent":
      return node((scope) => scope.parent);
    case "@parentProperty":
      return node((scope) => scope.path.at(-2), true);
    case "@path":
      return node(
        (scope) => `$${scope.path.map((key) => `[${typeof key === "number" ? key : `'${key}'`}]`).join("")}`,
        true
      );
    case "@root":
    case "$":
      return node((scope) => scope.root);
    default:
      return { ...node((scope) => scope.value), isValue: true };
  }
}
function member(node, key) {
  return {
    read(scope) {
      const value = node.read(scope);
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
      return scope.deref(value[key]);
    },
    needsObject: node.needsObject || node.isValue === true,
    contextual: node.contextual
  };
}
function lengthOf(node) {
  return {
    read(scope) {
      const value = node.read(scope);
      if (typeof value === "string" || Array.isArray(value)) return value.length;
      return typeof value === "object" && value !== null && Object.hasOwn(value, "length") ? value.length : void 0;
    },
    needsObject: node.needsObject,
    contextual: node.contextual
  };
}
var methods = {
  includes: (value, argument) => typeof value === "string" ? value.includes(toText(argument)) : Array.isArray(value) && value.includes(argument),
  startsWith: (value, argument) => typeof value === "string" && value.startsWith(toText(argument)),
  endsWith: (value, argument) => typeof value === "string" && value.endsWith(toText(argument)),
  indexOf: (value, argument) => typeof value === "string" ? value.indexOf(toText(argument)) : Array.isArray(value) ? value.indexOf(argument) : -1,
  toLowerCase: (value) => typeof value === "string" ? value.toLowerCase() : void 0,
  toUpperCase: (value) => typeof value === "string" ? value.toUpperCase() : void 0,
  trim: (value) => typeof value === "string" ? value.trim() : void 0
};
function isText2(value, matches2) {
  return (typeof value === "string" || typeof value === "number") && matches2(String(value));
}
function typeName(value) {
  if (value === null || value === void 0) return void 0;
  if (Array.isArray(value)) return "Array";
  return { string: "String", number: "Number", boolean: "Boolean", object: "Object" }[typeof value];
}
function comparison(operator) {
  switch (operator) {
    case "===":
      return (a, b) => a === b;
    case "!==":
      return (a, b) => a !== b;
    case "==":
      return looselyEqual;
    case "!=":
      return (a, b) => !looselyEqual(a, b);
    case "<":
      return ordered((a, b) => a < b);
    case "<=":
      return ordered((a, b) => a <= b);
    case ">":
      return ordered((a, b) => a > b);
    default:
      return ordered((a, b) => a >= b);
  }
}
function looselyEqual(a, b) {
  if (a === b) return true;
  if (a === null || a === void 0 || b === null || b === void 0) return (a ?? void 0) === (b ?? void 0);
  if (typeof a === "object" && typeof b === "object") return false;
  const [left, right] = [scalarOf(a), scalarOf(b)];
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}
function ordered(compare3) {
  return (a, b) => {
    const [left, right] = [scalarOf(a), scalarOf(b)];
    const areTexts = typeof left === "string" && typeof right === "string";
    return areTexts ? compare3(left, right) : compare3(Number(left), Number(right));
  };
}
function scalarOf(value) {
  if (Array.isArray(value)) return value.map((one) => scalarOf(one) ?? "").join();
  return typeof value === "object" && value !== null ? "[object Object]" : value;
}
function keyNameOf(operator, left, right) {
  const name = left.isKey ? right.literal?.value : right.isKey ? left.literal?.value : void 0;
  return operator === "===" && typeof name === "string" && !/^\d+$/.test(name) ? { keyName: name } : {};
}
function comparisonNeedsObject(operator, left, right) {
  const side = left.needsObject ? right : right.needsObject ? left : void 0;
  if (!side?.literal) return false;
  const { value } = side.literal;
  const missingIsEqual = operator.length === 3 ? value === void 0 : value === void 0 || value === null;
  if (operator.startsWith("=")) return !missingIsEqual;
  if (operator.startsWith("!")) return missingIsEqual;
  return true;
}

// src/lint/jsonpath/filter.ts
var JsonPathError = class extends Error {
  column;
  constructor(message, column) {
    super(message);
    this.name = "JsonPathError";
    this.column = column;
  }
};
var methodNames = ["match", "test", ...Object.keys(methods)];
var deepest = 50;
var FilterParser = class {
  at;
  #source;
  #depth = 0;
  constructor(source, at) {
    this.#source = source;
    this.at = at;
  }
  parse() {
    const node = this.#or();
    return {
      test: (scope) => Boolean(node.read(scope)),
      needsObject: node.needsObject,
      contextual: node.contextual,
      ...node.keyName === void 0 ? {} : { keyName: node.keyName }
    };
  }
  #or() {
    let left = this.#and();
    while (this.#take("||")) {
      const [a, b] = [left, this.#and()];
      left = {
        read: (scope) => a.read(scope) || b.read(scope),
        needsObject: a.needsObject && b.needsObject,
        contextual: a.contextual || b.contextual
      };
    }
    return left;
  }
  #and() {
    let left = this.#compare();
    while (this.#take("&&")) {
      const [a, b] = [left, this.#compare()];
      left = {
        read: (scope) => a.read(scope) && b.read(scope),
        needsObject: a.needsObject || b.needsObject,
        contextual: a.contextual || b.contextual
      };
    }
    return left;
  }
  #compare() {
    const left = this.#unary();
    this.#space();
    const operator = /^(===|!==|==|!=|<=|>=|<|>)/.exec(this.#rest())?.[0];
    if (operator === void 0) return left;
    this.at += operator.length;
    const right = this.#unary();
    const compare3 = comparison(operator);
    return {
      read: (scope) => compare3(left.read(scope), right.read(scope)),
      needsObject: comparisonNeedsObject(operator, left, right),
      contextual: left.contextual || right.contextual,
      ...keyNameOf(operator, left, right)
    };
  }
  #unary() {
    this.#space();
    if (++this.#depth > deepest) throw this.#error(`a filter may be nested ${deepest} levels deep at most`);
    try {
      if (this.#source[this.at] === "!" && this.#source[this.at + 1] !== "=") {
        this.at++;
        const inner2 = this.#unary();
        return { read: (scope) => !inner2.read(scope), needsObject: false, contextual: inner2.contextual };
      }
      if (this.#take("(")) {
        const inner2 = this.#or();
        this.#expect(")");
        return this.#members(inner2);
      }
      return this.#members(this.#operand());
    } finally {
      this.#depth--;
    }
  }
  #operand() {
    const rest = this.#rest();
    const start = /^(?:@(?:property|parentProperty|parent|path|root)\b|@|\$)/.exec(rest)?.[0];
    if (start !== void 0) {
      this.at += start.length;
      return query(start);
    }
    if (rest[0] === '"' || rest[0] === "'") return literal(this.#string(rest[0]));
    if (rest[0] === "/") return this.#pattern();
    const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/.exec(rest)?.[0];
    if (number !== void 0) {
      this.at += number.length;
      return literal(Number(number));
    }
    const word = /^(?:void\s+0|[A-Za-z_]\w*)/.exec(rest)?.[0];
    if (word === void 0) throw this.#error("a value is expected");
    this.at += word.length;
    switch (word) {
      case "true":
        return literal(true);
      case "false":
        return literal(false);
      case "null":
        return literal(null);
      case "undefined":
        return literal(void 0);
      case "length":
      case "match":
      case "search":
        return this.#call(word);
      default:
        if (word.startsWith("void")) return literal(void 0);
        this.at -= word.length;
        throw this.#error(`\`${word}\` is no value that a filter knows`);
    }
  }
  #members(start) {
    let node = start;
    for (; ; ) {
      if (this.#take("[")) {
        this.#space();
        const quote = this.#source[this.at];
        let key;
        if (quote === '"' || quote === "'") key = this.#string(quote);
        else {
          const index = /^\d+/.exec(this.#rest())?.[0];
          if (index === void 0) throw this.#error("a quoted name or an index belongs into the brackets");
          this.at += index.length;
          key = Number(index);
        }
        this.#expect("]");
        node = member(node, key);
        continue;
      }
      if (this.#source[this.at] !== ".") return node;
      if (this.#take(".constructor.name")) {
        const inner2 = node;
        node = { read: (scope) => typeName(inner2.read(scope)), needsObject: false, contextual: inner2.contextual };
        continue;
      }
      const name = /^\.([A-Za-z_$][\w$]*)/.exec(this.#rest())?.[1];
      if (name === void 0) throw this.#error("a name must follow the dot");
      this.at += name.length + 1;
      if (this.#source[this.at] === "(") node = this.#method(node, name);
      else if (name === "length") node = lengthOf(node);
      else node = member(node, name);
    }
  }
  #method(node, name) {
    if (!methodNames.includes(name))
      throw this.#error(`the method \`${name}\` is not allowed (allowed: ${methodNames.join(", ")})`);
    const [argument] = this.#arguments(/^to|trim/.test(name) ? 0 : 1);
    const contextual = node.contextual || (argument?.contextual ?? false);
    if (name === "match" || name === "test") {
      const [text, pattern3] = name === "match" ? [node, argument] : [argument, node];
      const matches2 = this.#matcher(pattern3);
      return { read: (scope) => isText2(text.read(scope), matches2), needsObject: false, contextual };
    }
    const call = methods[name];
    return {
      read: (scope) => call(node.read(scope), argument ? argument.read(scope) : void 0),
      needsObject: false,
      contextual
    };
  }
  #call(name) {
    const [value, pattern3] = this.#arguments(name === "length" ? 1 : 2);
    if (name === "length") return lengthOf(value);
    if (typeof pattern3.literal?.value !== "string")
      throw this.#error(`the second argument of ${name}() must be a string`);
    const source = pattern3.literal.value;
    const matches2 = this.#compile(name === "match" ? `^(?:${source})$` : source, "");
    return { read: (scope) => isText2(value.read(scope), matches2), needsObject: false, contextual: value.contextual };
  }
  #arguments(count) {
    this.#expect("(");
    const found = [];
    this.#space();
    if (this.#source[this.at] !== ")") {
      do
        found.push(this.#or());
      while (this.#take(","));
    }
    this.#expect(")");
    if (found.length !== count) throw this.#error(`${count} arguments are expected here`);
    return found;
  }
  #matcher(node) {
    if (node.pattern) return node.pattern;
    if (typeof node.literal?.value === "string") return this.#compile(node.literal.value, "");
    throw this.#error("a regular expression or a string is expected");
  }
  #pattern() {
    const start = this.at;
    let inClass = false;
    for (this.at++; this.at < this.#source.length; this.at++) {
      const char = this.#source[this.at];
      if (char === "\\") this.at++;
      else if (char === "[") inClass = true;
      else if (char === "]") inClass = false;
      else if (char === "/" && !inClass) break;
    }
    const source = this.#source.slice(start + 1, this.at);
    if (this.at >= this.#source.length) throw this.#error("a regular expression is not closed");
    this.at++;
    const flags = /^[a-z]*/.exec(this.#rest())[0];
    this.at += flags.length;
    const pattern3 = this.#compile(source, flags.replace(/[gy]/g, ""));
    return { read: () => source, needsObject: false, contextual: false, pattern: pattern3 };
  }
  #compile(source, flags) {
    const compiled = compilePattern(source, flags);
    if ("problem" in compiled) throw this.#error(`the regular expression cannot be used: ${compiled.problem}`);
    return (text) => compiled.test(text);
  }
  #string(quote) {
    let text = "";
    for (this.at++; this.at < this.#source.length; this.at++) {
      const char = this.#source[this.at];
      if (char === quote) {
        this.at++;
        return text;
      }
      if (char === "\\") {
        this.at++;
        const escaped = this.#source[this.at] ?? "";
        text += escapes[escaped] ?? escaped;
      } else text += char;
    }
    throw this.#error("a string is not closed");
  }
  #rest() {
    return this.#source.slice(this.at);
  }
  #take(text) {
    if (text !== "[") this.#space();
    if (!this.#source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
  #expect(text) {
    this.#space();
    if (!this.#take(text)) throw this.#error(`\`${text}\` is expected`);
  }
  #space() {
    while (/\s/.test(this.#source[this.at] ?? "")) this.at++;
  }
  #error(message) {
    return new JsonPathError(
      `the expression \`${this.#source.slice(0, 200)}\` is not allowed: ${message}`,
      this.at + 1
    );
  }
};
var escapes = { n: "\n", t: "	", r: "\r" };

// src/lint/jsonpath/path.ts
function parseJsonPath(source) {
  const parser = new PathParser(source);
  return parser.parse();
}
var longestExpression = 2e3;
var PathParser = class {
  #source;
  #at = 0;
  constructor(source) {
    this.#source = source;
  }
  parse() {
    const source = this.#source;
    if (source.length > longestExpression)
      throw this.#error(`an expression may have ${longestExpression} characters at most`, 0);
    if (source[0] !== "$") throw this.#error("an expression begins with `$` or `#Alias`", 0);
    this.#at = 1;
    const segments = [];
    while (this.#at < source.length && (source[this.#at] === "." || source[this.#at] === "[")) {
      const segment = this.#segment();
      if (segment) segments.push(segment);
    }
    let parents = 0;
    for (; source[this.#at] === "^"; this.#at++) parents++;
    const isKey = source[this.#at] === "~";
    if (isKey) this.#at++;
    if (this.#at < source.length)
      throw this.#error(`\`${source.slice(this.#at, this.#at + 12)}\` is not understood`, this.#at);
    return { source, segments, parents, isKey };
  }
  #segment() {
    let deep = false;
    if (this.#take("..")) deep = true;
    else if (!this.#take(".")) return { deep: false, selectors: this.#bracket() };
    if (this.#source[this.#at] === "[") return { deep, selectors: this.#bracket() };
    if (this.#take("*")) return { deep, selectors: [{ kind: "wildcard" }] };
    const name = /^[^\s.[\]()*^~?'"@#!,:{}]+/.exec(this.#source.slice(this.#at))?.[0];
    if (name === void 0) {
      if (deep && this.#at === this.#source.length) return { deep, selectors: [{ kind: "wildcard" }] };
      throw this.#error("a name, `*` or `[` must follow the dot", this.#at);
    }
    this.#at += name.length;
    return { deep, selectors: [{ kind: "name", name }] };
  }
  #bracket() {
    this.#expect("[");
    const selectors = [];
    do {
      this.#space();
      selectors.push(this.#selector());
      this.#space();
    } while (this.#take(","));
    this.#expect("]");
    return selectors;
  }
  #selector() {
    const rest = this.#source.slice(this.#at);
    if (this.#take("*")) return { kind: "wildcard" };
    if (this.#take("?")) {
      const filter = this.#filter();
      return filter.keyName === void 0 ? { kind: "filter", filter } : { kind: "name", name: filter.keyName };
    }
    if (rest.startsWith("(")) throw this.#error("script expressions `[(…)]` are not allowed", this.#at);
    const slice = /^(-?\d+)?\s*:\s*(-?\d+)?(?:\s*:\s*(-?\d+)?)?/.exec(rest);
    if (slice) {
      this.#at += slice[0].length;
      const number = (text) => text === void 0 ? void 0 : Number(text);
      const step = number(slice[3]) ?? 1;
      if (step < 1) throw this.#error("the step of a slice must be 1 or more", this.#at);
      return { kind: "slice", start: number(slice[1]), end: number(slice[2]), step };
    }
    const quote = rest[0];
    if (quote === '"' || quote === "'") return { kind: "name", name: this.#quoted(quote) };
    const name = /^[^\s\][,'"()?*]+/.exec(rest)?.[0];
    if (name === void 0)
      throw this.#error("a name, an index, `*` or a filter `?(…)` belongs into the brackets", this.#at);
    this.#at += name.length;
    return /^-?\d+$/.test(name) ? { kind: "index", index: Number(name) } : { kind: "name", name };
  }
  #filter() {
    const parser = new FilterParser(this.#source, this.#at);
    this.#space();
    const filter = parser.parse();
    this.#at = parser.at;
    return filter;
  }
  #quoted(quote) {
    const start = this.#at;
    let text = "";
    for (this.#at++; this.#at < this.#source.length; this.#at++) {
      const char = this.#source[this.#at];
      if (char === quote) {
        this.#at++;
        return text;
      }
      if (char === "\\") this.#at++;
      text += this.#source[this.#at] ?? "";
    }
    throw this.#error("a quoted name is not closed", start);
  }
  #take(text) {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
  #expect(text) {
    if (!this.#take(text)) throw this.#error(`\`${text}\` is expected`, this.#at);
  }
  #space() {
    while (this.#source[this.#at] === " ") this.#at++;
  }
  #error(message, at) {
    return new JsonPathError(`the expression \`${this.#source.slice(0, 200)}\` is not allowed: ${message}`, at + 1);
  }
};

// src/lint/given.ts
var mostExpressions = 1e3;
function queriesOf(rule, formats) {
  const found = [];
  const expand = (expression, stack, place) => {
    if (!expression.startsWith("#")) {
      if (found.length === mostExpressions)
        throw mistake(place, `the aliases stand for more than ${mostExpressions} expressions`);
      found.push(parsedAt(expression, place));
      return;
    }
    const name = /^#([A-Za-z0-9_-]+)/.exec(expression)?.[1] ?? "";
    const alias = rule.aliases.get(name);
    if (!alias) throw mistake(place, `there is no alias \`${name}\`${didYouMean(name, rule.aliases.keys())}`);
    if (stack.includes(name)) throw mistake(place, `the alias \`${name}\` leads back to itself`);
    let given = [];
    if (!("targets" in alias)) given = alias;
    else given = alias.targets.findLast((target) => target.formats.some((format2) => formats.has(format2)))?.given ?? [];
    for (const one of given) expand(one + expression.slice(name.length + 1), [...stack, name], place);
  };
  const base = [...rule.place.path, "given"];
  rule.given.forEach((expression, index) => {
    expand(expression, [], { source: rule.place.source, path: rule.given.length > 1 ? [...base, index] : base });
  });
  return found;
}
var parsed = /* @__PURE__ */ new Map();
function parsedAt(expression, place) {
  const known = parsed.get(expression);
  if (known) return known;
  try {
    const path3 = parseJsonPath(expression);
    parsed.set(expression, path3);
    return path3;
  } catch (error) {
    throw error instanceof JsonPathError ? mistake(place, `${error.message} (column ${error.column} of the expression)`) : error;
  }
}

// src/lint/overrides.ts
var overrideKeys = /* @__PURE__ */ new Set(["files", "formats", "extends", "rules", "parserOptions", "aliases"]);
function overridesFor(source, documentFile) {
  const found = { files: [], pointers: [] };
  const list = own(source.data, "overrides");
  if (list === void 0) return found;
  if (!Array.isArray(list) || list.length === 0)
    throw mistake({ source, path: ["overrides"] }, "`overrides` must be a list");
  const relative = documentFile === void 0 ? void 0 : source.relative(documentFile);
  list.forEach((entry2, index) => {
    const at = ["overrides", index];
    const files = own(entry2, "files");
    if (!isObject(entry2) || !Array.isArray(files) || files.length === 0)
      throw mistake({ source, path: at }, "an override needs a list `files`");
    for (const key of Object.keys(entry2)) {
      if (!overrideKeys.has(key) && !key.startsWith("x-"))
        throw mistake(
          { source, path: [...at, key] },
          `\`${key}\` is no key of an override${didYouMean(key, overrideKeys)}`
        );
    }
    const { files: _, ...definition } = entry2;
    let isWhole = false;
    for (const pattern3 of files) {
      if (typeof pattern3 !== "string")
        throw mistake({ source, path: [...at, "files"] }, "`files` holds patterns (text)");
      const [glob = "", pointer] = pattern3.split("#");
      const fits = relative !== void 0 && fitsGlob(glob, relative);
      if (pointer === void 0) {
        isWhole ||= fits;
        continue;
      }
      for (const [rule, value] of Object.entries(isObject(entry2.rules) ? entry2.rules : {})) {
        const level = levelOf(value);
        if (!level)
          throw mistake({ source, path: [...at, "rules", rule] }, "an override with a pointer can only set severities");
        if (fits) found.pointers.push({ rule, glob, pointer, level });
      }
    }
    if (!isWhole) return;
    for (const earlier of found.files) earlier.definition = withoutRules(earlier.definition, own(definition, "rules"));
    found.files.push({ definition, at });
  });
  return found;
}
function withoutRules(definition, others) {
  const { rules } = definition;
  if (!isObject(rules) || !isObject(others)) return definition;
  return {
    ...definition,
    rules: Object.fromEntries(Object.entries(rules).filter(([id]) => !Object.hasOwn(others, id)))
  };
}
function fitsGlob(glob, relative) {
  return globMatches(glob.includes("/") ? glob : `**/${glob}`, relative);
}

// src/lint/rule-definition.ts
var modes = ["recommended", "all", "off"];
var ruleKeys = /* @__PURE__ */ new Set([
  "given",
  "then",
  "severity",
  "message",
  "description",
  "documentationUrl",
  "recommended",
  "resolved",
  "formats",
  "tags",
  "type",
  "extensions"
]);
var thenKeys = /* @__PURE__ */ new Set(["field", "function", "functionOptions"]);
function isEnabled(rule, mode) {
  return mode === "all" || mode === "recommended" && rule.recommended;
}
function newRule(id, definition, aliases, common, place) {
  const rule = {
    id,
    description: void 0,
    message: void 0,
    documentationUrl: void 0,
    severity: "warning",
    enabled: true,
    recommended: true,
    resolved: true,
    formats: common,
    given: [],
    then: [],
    aliases,
    place
  };
  if (definition.given === void 0) throw mistake(place, "a rule needs `given`: where it looks");
  if (definition.then === void 0) throw mistake(place, "a rule needs `then`: what it asks");
  assign(rule, definition, aliases, place);
  return rule;
}
function changeRule(rule, change, aliases, place) {
  if (typeof change === "boolean") {
    rule.enabled = change;
    return;
  }
  if (isObject(change)) {
    assign(rule, change, aliases, place);
    rule.enabled = true;
    return;
  }
  const level = levelOf(change);
  if (!level) throw notALevel(place, change, ", true, false");
  rule.severity = level;
  rule.enabled = level !== "off";
}
function assign(rule, definition, aliases, place) {
  const at = (key) => ({ source: place.source, path: [...place.path, key] });
  for (const [key, value] of Object.entries(definition)) {
    switch (key) {
      case "given":
        rule.given = textList(value, at(key), "given");
        rule.aliases = aliases;
        break;
      case "then":
        rule.then = (Array.isArray(value) ? value : [value]).map(
          (one, index) => readThen(one, Array.isArray(value) ? { source: place.source, path: [...place.path, key, index] } : at(key))
        );
        break;
      case "severity": {
        const level = levelOf(value);
        if (!level) throw notALevel(at(key), value);
        rule.severity = level;
        break;
      }
      case "message":
      case "description":
      case "documentationUrl":
        if (typeof value !== "string") throw mistake(at(key), `\`${key}\` is text`);
        rule[key] = value;
        break;
      case "recommended":
      case "resolved":
        if (typeof value !== "boolean") throw mistake(at(key), `\`${key}\` is true or false`);
        rule[key] = value;
        break;
      case "formats":
        rule.formats = formatList(value, at(key));
        break;
      default:
        if (!ruleKeys.has(key) && !key.startsWith("x-"))
          throw mistake(at(key), `\`${key}\` is no key of a rule${didYouMean(key, ruleKeys)}`);
    }
  }
}
function readThen(value, place) {
  const at = (key) => ({ source: place.source, path: [...place.path, key] });
  if (!isObject(value)) throw mistake(place, "`then` has a `function`");
  for (const key of Object.keys(value))
    if (!thenKeys.has(key)) throw mistake(at(key), `\`${key}\` is no key of \`then\`${didYouMean(key, thenKeys)}`);
  const { field } = value;
  const name = value.function;
  const options = value.functionOptions ?? null;
  if (field !== void 0 && typeof field !== "string") throw mistake(at("field"), "`field` is text");
  if (field?.startsWith("$")) parsedAt(field, at("field"));
  if (typeof name !== "string") throw mistake(place, "`then` has a `function`, which is a name");
  const known = Object.hasOwn(functions, name) ? functions[name] : void 0;
  if (!known)
    throw mistake(at("function"), `there is no function \`${name}\`${didYouMean(name, Object.keys(functions))}`);
  const [problem] = known.checkOptions(options);
  if (problem !== void 0)
    throw mistake(
      value.functionOptions === void 0 ? at("function") : at("functionOptions"),
      `the options of \`${name}\` are wrong: ${problem}`
    );
  return { field, function: name, options };
}

// src/lint/ruleset-reader.ts
var topLevelKeys = /* @__PURE__ */ new Set([
  "extends",
  "rules",
  "aliases",
  "formats",
  "overrides",
  "parserOptions",
  "documentationUrl",
  "description",
  "functions",
  "functionsDir"
]);
var parserKeys = /* @__PURE__ */ new Set(["duplicateKeys", "incompatibleValues"]);
var allFormats = ["2.0", "3.0", "3.1", "3.2"].map(formatsOf);
async function readRuleset(source, documentFile) {
  const reader = new Reader();
  const overrides = overridesFor(source, documentFile);
  const { rules, aliases } = await reader.read(source, "recommended", false);
  let duplicateKeys = parserLevel(source, source.data, []);
  for (const { definition, at } of overrides.files) {
    await reader.override({ ...source, data: definition }, rules, aliases, at);
    duplicateKeys = parserLevel(source, definition, at) ?? duplicateKeys;
  }
  for (const { rule, glob, pointer, level } of overrides.pointers) {
    const known = rules.get(rule);
    if (known) known.pointerLevels = [...known.pointerLevels ?? [], { glob, pointer, level }];
  }
  for (const rule of rules.values())
    if (rule.place.source.document) for (const formats of allFormats) queriesOf(rule, formats);
  return { rules, source, duplicateKeys: duplicateKeys ?? "error" };
}
function parserLevel(source, definition, base) {
  const options = own(definition, "parserOptions");
  if (options === void 0) return void 0;
  const path3 = [...base, "parserOptions"];
  if (!isObject(options)) throw mistake({ source, path: path3 }, "`parserOptions` is a mapping");
  for (const key of Object.keys(options)) {
    if (!parserKeys.has(key))
      throw mistake({ source, path: [...path3, key] }, `\`${key}\` is no parser option${didYouMean(key, parserKeys)}`);
    if (levelOf(options[key]) === void 0) throw notALevel({ source, path: [...path3, key] }, options[key]);
  }
  return levelOf(own(options, "duplicateKeys"));
}
var mostExtended = 500;
var Reader = class {
  #stack = [];
  #extended = 0;
  /** Lays an override over the rules that were read: what it extends where that is new, then its own rules. */
  async override(source, rules, inherited, at) {
    const extended = /* @__PURE__ */ new Map();
    const aliases = new Map(inherited);
    await this.#extend(source, extended, aliases, "recommended", false, at);
    for (const [id, rule] of extended) if (!rules.has(id)) rules.set(id, rule);
    this.addRules(rules, source, this.aliases(source, aliases, at), "recommended", false, at);
  }
  async read(source, mode, isExplicit) {
    if (!isObject(source.data)) throw mistake({ source, path: [] }, "a ruleset is a mapping with `rules` or `extends`");
    for (const key of Object.keys(source.data)) {
      if (topLevelKeys.has(key) || key.startsWith("x-")) continue;
      throw mistake({ source, path: [key] }, `\`${key}\` is no key of a ruleset${didYouMean(key, topLevelKeys)}`);
    }
    if (own(source.data, "rules") === void 0 && own(source.data, "extends") === void 0 && own(source.data, "overrides") === void 0) {
      throw mistake({ source, path: [] }, "a ruleset needs `rules` or `extends`");
    }
    const brought = own(source.data, "functions");
    if (brought !== void 0 && !(Array.isArray(brought) && brought.every((name) => Object.hasOwn(functions, String(name))))) {
      throw mistake(
        { source, path: ["functions"] },
        "this ruleset brings functions of its own, which are code; --allow-code lets them run"
      );
    }
    const rules = /* @__PURE__ */ new Map();
    const inherited = /* @__PURE__ */ new Map();
    this.#stack.push(source);
    await this.#extend(source, rules, inherited, mode, isExplicit, []);
    this.#stack.pop();
    const aliases = this.aliases(source, inherited, []);
    this.addRules(rules, source, aliases, mode, isExplicit, []);
    return { rules, aliases };
  }
  async #extend(source, rules, aliases, mode, isExplicit, base) {
    const written = own(source.data, "extends");
    if (written === void 0) return;
    const list = Array.isArray(written) ? written : [written];
    if (this.#stack.length > 20)
      throw mistake({ source, path: [...base, "extends"] }, "`extends` leads more than 20 rulesets deep");
    for (const [index, entry2] of list.entries()) {
      const at = [...base, "extends", ...Array.isArray(written) ? [index] : []];
      if (++this.#extended > mostExtended)
        throw mistake({ source, path: at }, `\`extends\` leads to more than ${mostExtended} rulesets`);
      const [target, severity] = Array.isArray(entry2) ? entry2 : [entry2, void 0];
      if (typeof target !== "string")
        throw mistake(
          { source, path: at },
          "`extends` names rulesets (text), alone or as [name, recommended | all | off]"
        );
      if (severity !== void 0 && !modes.some((mode2) => mode2 === severity)) {
        const shown = String(severity);
        throw mistake({ source, path: at }, `\`${shown}\` is none of ${modes.join(", ")}${didYouMean(shown, modes)}`);
      }
      const extended = await source.extend(target, at);
      if (this.#stack.some((one) => one.name === extended.name)) continue;
      const read = await this.read(extended, severity ?? "recommended", severity !== void 0);
      for (const [id, rule] of read.rules) {
        rules.set(id, rule);
        if (isExplicit) rule.enabled = isEnabled(rule, mode);
      }
      for (const [name, alias] of read.aliases) aliases.set(name, alias);
    }
  }
  aliases(source, inherited, base) {
    const aliases = new Map(inherited);
    const written = own(source.data, "aliases");
    if (written === void 0) return aliases;
    if (!isObject(written))
      throw mistake({ source, path: [...base, "aliases"] }, "`aliases` maps names to expressions");
    for (const [name, value] of Object.entries(written)) {
      const place = { source, path: [...base, "aliases", name] };
      if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name))
        throw mistake(place, "the name of an alias is a letter, then letters, digits, `_` and `-`");
      if (isObject(value)) {
        const targets2 = own(value, "targets");
        if (!Array.isArray(targets2)) throw mistake(place, "an alias is a list of expressions, or has `targets`");
        if (targets2.length === 0) throw mistake(place, "`targets` is empty");
        aliases.set(name, {
          targets: targets2.map((one) => ({
            formats: formatList(own(one, "formats"), place),
            given: textList(own(one, "given"), place, "given")
          }))
        });
      } else aliases.set(name, textList(value, place, "an alias"));
    }
    return aliases;
  }
  addRules(rules, source, aliases, mode, isExplicit, base) {
    const written = own(source.data, "rules");
    if (written === void 0) return;
    if (!isObject(written)) throw mistake({ source, path: [...base, "rules"] }, "`rules` maps names to rules");
    const formats = own(source.data, "formats");
    const common = formats === void 0 ? void 0 : formatList(formats, { source, path: [...base, "formats"] });
    const documentation = own(source.data, "documentationUrl");
    if (documentation !== void 0 && typeof documentation !== "string")
      throw mistake({ source, path: [...base, "documentationUrl"] }, "`documentationUrl` is text");
    for (const [id, definition] of Object.entries(written)) {
      const place = { source, path: [...base, "rules", id] };
      const existing = rules.get(id);
      if (isObject(definition) && !existing) {
        const rule = newRule(id, definition, aliases, common, place);
        rule.enabled = isEnabled(rule, mode);
        if (documentation !== void 0) rule.documentationUrl ??= `${documentation}#${id}`;
        rules.set(id, rule);
        continue;
      }
      if (!existing) throw mistake(place, `there is no rule \`${id}\` to change${didYouMean(id, rules.keys())}`);
      changeRule(existing, definition, aliases, place);
      if (documentation !== void 0) existing.documentationUrl ??= `${documentation}#${id}`;
      if (isExplicit && base.length === 0) existing.enabled = isEnabled(existing, mode);
    }
  }
};

// src/lint/suppressions.ts
var suppressionsFile = ".specgate/suppressions.yaml";
var keys = ["rule", "file", "pointer", "by", "reason", "until"];
var dayForm = '"until" is a day such as 2027-01-31.';
var datePattern = /^\d{4}-\d{2}-\d{2}$/;
function readSuppressions(document) {
  const list = Array.isArray(document.data) ? document.data : own(document.data, "suppressions");
  const base = Array.isArray(document.data) ? [] : ["suppressions"];
  const refuse = (path3, message) => {
    throw new UserError(message, { file: document.file, ...document.locate(path3).start });
  };
  if (document.data === null) return [];
  if (!Array.isArray(list))
    return refuse([], "Suppressions are a list under `suppressions`, each with rule, by and reason.");
  return list.map((entry2, index) => {
    const at = [...base, index];
    if (!isObject(entry2)) return refuse(at, "A suppression has rule, by and reason (and file, pointer, until).");
    for (const key of Object.keys(entry2)) {
      if (!keys.includes(key)) refuse([...at, key], `A suppression has no key "${key}"${didYouMean(key, keys)}.`);
      if (typeof entry2[key] !== "string" || entry2[key].trim() === "")
        refuse([...at, key], `"${key}" of a suppression is text.`);
    }
    for (const key of ["rule", "by", "reason"]) {
      if (own(entry2, key) === void 0)
        refuse(at, `The suppression lacks "${key}": who sets what aside, and why, must be written down.`);
    }
    const until = own(entry2, "until");
    if (until !== void 0 && !isDate2(until)) refuse([...at, "until"], dayForm);
    const pointer = own(entry2, "pointer")?.replace(/^#/, "");
    if (pointer && !pointer.startsWith("/"))
      refuse(
        [...at, "pointer"],
        '"pointer" is a JSON pointer such as /paths/~1routes/get, with ~1 for a slash in a name.'
      );
    return {
      rule: entry2.rule,
      file: own(entry2, "file"),
      pointer,
      by: entry2.by,
      reason: entry2.reason,
      until
    };
  });
}
function isDate2(text) {
  if (!datePattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function fileSuppression(list, { rule, file, pointer }, today) {
  const found = list.find(
    (one) => one.rule === rule && (one.until === void 0 || one.until >= today) && (one.file === void 0 || globMatches(one.file, file)) && (one.pointer === void 0 || pointer === one.pointer || pointer.startsWith(`${one.pointer}/`))
  );
  if (!found) return void 0;
  const { by, reason, until } = found;
  return { by, reason, kind: "file", ...until === void 0 ? {} : { until } };
}
var comments = /* @__PURE__ */ new WeakMap();
function inlineSuppression(document, rule, line, today, decides) {
  const found = commentsOf(document).byLine;
  for (const at of [line, line - 1]) {
    const comment = found.get(at)?.find((one) => one.rule === rule && (one.until === void 0 || one.until >= today));
    if (!comment) continue;
    if (decides && !hasComment(decides(), comment)) continue;
    const { reason, until } = comment;
    return { by: `${document.file}:${at}`, reason, kind: "inline", ...until === void 0 ? {} : { until } };
  }
  return void 0;
}
function idleSuppressions(list, documents, ids) {
  const unknown = (rule) => `The ruleset has no rule "${rule}"${didYouMean(rule, ids)}; this suppression sets nothing aside.`;
  const found = /* @__PURE__ */ new Set();
  for (const { rule } of list) if (!ids.has(rule)) found.add(`${suppressionsFile}: ${unknown(rule)}`);
  for (const document of documents) {
    const { byLine, wrong } = commentsOf(document);
    for (const { line, message } of wrong) found.add(`${document.file}:${line}: ${message}`);
    for (const [line, all] of byLine)
      for (const { rule } of all) if (!ids.has(rule)) found.add(`${document.file}:${line}: ${unknown(rule)}`);
  }
  return [...found];
}
function hasComments(document) {
  return commentsOf(document).byLine.size > 0;
}
function commentsOf(document) {
  let found = comments.get(document);
  if (!found) {
    found = document.syntax === "yaml" ? findComments(document.text) : { byLine: /* @__PURE__ */ new Map(), wrong: [] };
    comments.set(document, found);
  }
  return found;
}
function hasComment(document, { rule, reason, until }) {
  if (!document) return false;
  const all = [...commentsOf(document).byLine.values()].flat();
  return all.some((one) => one.rule === rule && one.reason === reason && one.until === until);
}
var commentForm = 'The comment that sets a finding aside is "# specgate-ignore RULE: reason", with one rule';
function findComments(text) {
  const found = { byLine: /* @__PURE__ */ new Map(), wrong: [] };
  if (!text.includes("specgate-")) return found;
  const isText3 = textTest(text);
  let line = 0;
  for (const { 0: content, index: offset } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    line++;
    const comment = /(?:^|\s)#\s*specgate-([a-z-]+)/.exec(content);
    if (!comment || isText3(offset + comment.index + comment[0].indexOf("#"))) continue;
    const [before, word = ""] = comment;
    const refuse = (message) => void found.wrong.push({ line, message });
    if (word !== "ignore") {
      if (isLikeIgnore(word)) refuse(`${commentForm}; "specgate-${word}" does nothing.`);
      continue;
    }
    const statement = content.slice(comment.index + before.length).trimEnd();
    const match2 = /^\s+(\S+?)(?:\s+until\s+(\S+?))?\s*:\s*(\S.*)$/.exec(statement);
    if (!match2) {
      refuse(`${commentForm}; this one does nothing.`);
      continue;
    }
    const [, rule = "", until, reason = ""] = match2;
    if (until !== void 0 && !isDate2(until)) refuse(`${dayForm} This suppression sets nothing aside.`);
    else found.byLine.set(line, [...found.byLine.get(line) ?? [], { rule, reason, until }]);
  }
  return found;
}
function isLikeIgnore(word) {
  return /^(ignore|disable|suppress)/.test(word) || nearest(word, ["ignore"]) !== void 0;
}
function textTest(text) {
  const starts = [];
  const ends = [];
  for (const event of parseEvents(text, { maxDepth: maxDepth + 10 })) {
    if (event.type !== SCALAR || event.valueEnd <= event.valueStart) continue;
    starts.push(event.valueStart);
    ends.push(event.valueEnd);
  }
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < ends[low - 1];
  };
}

// src/lint/deciders.ts
async function readDeciders(ruleset, context) {
  const decided = readOptional(suppressionsFile, context);
  const suppressions = decided ? readSuppressions(decided) : [];
  const known = new Set(suppressions.map((one) => JSON.stringify(one)));
  const own2 = context.revision === void 0 ? void 0 : readOptional(suppressionsFile, { ...context, revision: void 0 });
  const baseline = readOptional(baselineFile, context);
  const code = context.allowCode ? await codeRuleset(ruleset, context) : void 0;
  return {
    ruleset: code ? builtInSource("minimal") : await rulesetSource(ruleset, context),
    code,
    suppressions,
    added: own2 ? readSuppressions(own2).filter((one) => !known.has(JSON.stringify(one))) : [],
    baseline: baseline ? readBaseline(baseline) : []
  };
}
async function rulesetSource(name, context) {
  if (profileNames.includes(name)) return builtInSource(name);
  const refuse = (message) => new UserError(`The ruleset cannot be used: ${message}.`);
  if (/^https?:/.test(name)) return remoteSource(name, context.remote, refuse);
  refuseCode(name, refuse);
  return fileSource(decidingOrigin(name, context), context.loader, context.remote);
}
async function codeRuleset(name, context) {
  if (profileNames.includes(name) || /^https?:/.test(name)) return void 0;
  const origin = context.spaces.onDisk(name);
  const isScript = /\.[cm]?js$/i.test(name);
  const document = isScript ? void 0 : context.loader.read(origin);
  if (document) {
    try {
      await readRuleset(fileSource(origin, context.loader, context.remote));
      return void 0;
    } catch (error) {
      if (!(error instanceof UserError) || !error.message.includes("--allow-code")) throw error;
    }
  }
  if (context.revision !== void 0) {
    throw new UserError(
      "A ruleset with code runs from the working tree alone, and here the base decides (--config-from head lets it run).",
      { file: name }
    );
  }
  origin.space.read(origin.path, context.loader.limits.maxFileBytes);
  const { loadCodeRuleset } = await import("./code-ruleset-NKA2DUER.js");
  return loadCodeRuleset(origin.space.id(origin.path), document?.data, name);
}
function decidingOrigin(file, { spaces, loader, revision, note }) {
  const onDisk = spaces.onDisk(file);
  if (revision === void 0) return onDisk;
  const atRevision = spaces.atRevision(revision, onDisk.path);
  try {
    atRevision.space.read(atRevision.path, loader.limits.maxFileBytes);
    return atRevision;
  } catch (error) {
    if (!(error instanceof MissingFileError)) throw error;
    note(`${file} is not in ${revision} yet; the one of the working tree decides.`);
    return onDisk;
  }
}
function readOptional(file, { spaces, loader, revision, note }) {
  const onDisk = spaces.onDisk(file);
  const bytesOf = (origin) => {
    try {
      const bytes = origin.space.read(origin.path, loader.limits.maxFileBytes);
      return !new TextDecoder().decode(bytes).split(/[\r\n]/).every((line) => /^\s*(?:#|$)/.test(line));
    } catch (error) {
      if (error instanceof MissingFileError) return false;
      throw error;
    }
  };
  if (revision === void 0) return bytesOf(onDisk) ? loader.read(onDisk) : void 0;
  const atRevision = spaces.atRevision(revision, onDisk.path);
  if (bytesOf(atRevision)) return loader.read(atRevision);
  if (bytesOf(onDisk)) note(`${file} is not in ${revision}; it opens nothing until it is.`);
  return void 0;
}

// src/lint/ratchet.ts
import { createHash as createHash2 } from "node:crypto";
function identityOf({ rule, message, document, path: path3, use, related }, isRoot) {
  const place = (of, at) => ({
    // The name of a file at a revision is `REF:path`.
    file: isRoot && of === document ? "" : of.file.split(/[/:]/).at(-1) ?? "",
    pointer: toPointer(at),
    content: contentOf(of.data, at),
    use: void 0
  });
  return {
    ...place(document, path3),
    use: toPointer(use),
    rule: rule.id,
    message,
    related: related.map((one) => place(one.document, one.path))
  };
}
function knownToBase(head, base) {
  const grouping = new Set([...head, ...base].filter((one) => one.related.length > 0).map(({ rule }) => rule));
  const unitsOf2 = (list) => list.flatMap(
    ({ rule, message, related, ...place }, of) => [place, ...related].map((one) => ({
      ...one,
      rule,
      message: grouping.has(rule) ? "" : message.replace(/\d[\d,]*/g, "0"),
      of
    }))
  );
  const [units, baseUnits] = [unitsOf2(head), unitsOf2(base)];
  const found = match(units, baseUnits);
  const known = head.map((one) => !grouping.has(one.rule) || countOf(one) <= greatestCount(base, one.rule));
  units.forEach((unit, index) => {
    if (!found[index]) known[unit.of] = false;
  });
  return known;
}
var keys2 = [
  ({ file, pointer, content }) => content ? [file, pointer, content] : void 0,
  ({ content }) => content ? [content] : void 0,
  ({ file, pointer }) => [file, pointer],
  ({ use }) => use === void 0 ? void 0 : [use]
];
function match(head, base) {
  const known = head.map(() => false);
  const used = base.map(() => false);
  for (const keyOf2 of keys2) {
    const textOf2 = (one) => {
      const key = keyOf2(one);
      return key && JSON.stringify([one.rule, one.message, ...key]);
    };
    const waiting = /* @__PURE__ */ new Map();
    base.forEach((one, index) => {
      const key = used[index] ? void 0 : textOf2(one);
      if (key === void 0) return;
      const list = waiting.get(key);
      if (list) list.push(index);
      else waiting.set(key, [index]);
    });
    head.forEach((one, index) => {
      const key = known[index] ? void 0 : textOf2(one);
      const matched = key === void 0 ? void 0 : waiting.get(key)?.shift();
      if (matched === void 0) return;
      known[index] = true;
      used[matched] = true;
    });
  }
  return known;
}
function countOf({ message, related }) {
  const stated = related.length === 0 ? void 0 : (/\((\d[\d,]*) /.exec(message) ?? /(\d[\d,]*)/.exec(message))?.[1];
  return Math.max(related.length + 1, stated === void 0 ? 0 : Number(stated.replaceAll(",", "")));
}
function greatestCount(list, rule) {
  const sums = /* @__PURE__ */ new Map();
  let greatest = 0;
  for (const one of list) {
    if (one.rule !== rule) continue;
    const sum = (sums.get(one.message) ?? 0) + one.related.length + 1;
    sums.set(one.message, sum);
    greatest = Math.max(greatest, sum, countOf(one));
  }
  return greatest;
}
var mostNodes = 300;
function contentOf(data, path3) {
  if (path3.length < 2) return "";
  const value = getAt(data, path3);
  let nodes = 0;
  const write = (one) => {
    if (++nodes > mostNodes) return "";
    if (Array.isArray(one)) return `[${one.map(write).join()}]`;
    if (!isObject(one)) return JSON.stringify(one) ?? "";
    return `{${Object.keys(one).sort().map((key2) => `${JSON.stringify(key2)}:${write(one[key2])}`).join()}}`;
  };
  const text = write(value);
  if (nodes > mostNodes) return "";
  const key = typeof value === "object" && value !== null ? "" : String(path3.at(-1));
  return createHash2("sha256").update(`${key}
${text}`).digest("hex").slice(0, 16);
}

// src/lint/set-aside.ts
function setAsideBy(deciders, { configRevision, approvedBy }, { loader, spaces, now }) {
  const today = new Date(now).toISOString().slice(0, 10);
  const stated = ({ rule, document, path: path3, range }, suppressions, deciding) => {
    const place = { rule: rule.id, file: document.file, pointer: toPointer(path3) };
    const line = hasComments(document) ? (range ?? document.locate(path3)).start.line : void 0;
    const inline = line === void 0 ? void 0 : inlineSuppression(document, rule.id, line, today, deciding);
    return inline ?? fileSuppression(suppressions, place, today);
  };
  const ofRevision = (document, revision) => {
    const origin = loader.originOf(document);
    if (!origin) return null;
    try {
      return loader.read(spaces.atRevision(revision, origin.path));
    } catch (error) {
      if (error instanceof UserError) return null;
      throw error;
    }
  };
  return {
    decided: (hit) => stated(
      hit,
      deciders.suppressions,
      configRevision === void 0 ? void 0 : () => ofRevision(hit.document, configRevision)
    ),
    proposed(hit) {
      const found = configRevision === void 0 ? void 0 : stated(hit, deciders.added);
      return found && approvedBy !== void 0 ? { ...found, approvedBy } : found;
    }
  };
}
function partHit(hit, statement) {
  const { range: _, ...elsewhere } = hit;
  const places = [
    { ...hit, related: [] },
    ...hit.related.map((one) => ({ ...elsewhere, ...one, use: one.path, related: [] }))
  ];
  const open = [];
  const aside = /* @__PURE__ */ new Map();
  for (const place of places) {
    const suppressed = statement(place);
    if (!suppressed) open.push(place);
    else {
      const key = JSON.stringify(suppressed);
      const known = aside.get(key) ?? { places: [], suppressed };
      known.places.push(place);
      aside.set(key, known);
    }
  }
  return {
    open: joined(open),
    aside: [...aside.values()].map((one) => ({ hit: joined(one.places), suppressed: one.suppressed }))
  };
}
function joined([first, ...others]) {
  return first && { ...first, related: others.map(({ document, path: path3 }) => ({ document, path: path3 })) };
}

// src/lint/finding-of.ts
function findingsOf({ hit, isNew, isFixable }, current, setAside) {
  const statement = (one) => {
    const decided = setAside.decided(one);
    if (decided) return decided;
    const proposed = setAside.proposed(one);
    return proposed?.approvedBy === void 0 ? void 0 : proposed;
  };
  const { open, aside } = partHit({ ...hit, document: current(hit.document) }, statement);
  return [
    ...open ? [findingOf(open, { isNew, isFixable, proposed: setAside.proposed(open) })] : [],
    ...aside.map((one) => findingOf(one.hit, { isNew, isFixable, suppressed: one.suppressed }))
  ];
}
function findingOf(hit, { isNew, isFixable, suppressed, proposed }) {
  const { rule, severity, message, document, path: at, related, range } = hit;
  const page = pageOf(rule.id);
  const content = contentOf(document.data, at);
  return {
    rule: rule.id,
    severity,
    message,
    file: document.file,
    pointer: toPointer(at),
    range: range ?? document.locate(at),
    ...page?.guideline[0] === void 0 ? {} : { guideline: page.guideline[0] },
    ...page ? { docs: `docs/rules/${rule.id}.md` } : rule.documentationUrl ? { docs: rule.documentationUrl } : {},
    fixable: isFixable,
    new: isNew,
    ...suppressed ? { suppressed } : proposed ? { proposed } : {},
    ...related.length === 0 ? {} : {
      related: related.map((one) => ({
        file: one.document.file,
        pointer: toPointer(one.path),
        range: one.document.locate(one.path)
      }))
    },
    ...content === "" ? {} : { content }
  };
}
function uniqueFindings(findings) {
  const unique = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.file, finding.pointer, finding.message]);
    const known = unique.get(key);
    if (!known || finding.new && !known.new) unique.set(key, finding);
  }
  return [...unique.values()];
}

// src/lint/fix-plan.ts
import path from "node:path";
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";

// src/document/edit-data.ts
function editData(data, edits) {
  const top = { edits: [], below: /* @__PURE__ */ new Map() };
  for (const edit of edits) {
    let at = top;
    for (const key of edit.path) {
      let next = at.below.get(String(key));
      if (!next) {
        next = { edits: [], below: /* @__PURE__ */ new Map() };
        at.below.set(String(key), next);
      }
      at = next;
    }
    at.edits.push(edit);
  }
  return rebuild(data, top);
}
function rebuild(value, { edits, below: below2 }) {
  for (const { change } of edits) if (change.kind === "replace") return change.value;
  if (Array.isArray(value)) {
    const items2 = value.flatMap((item, index) => {
      const planned = below2.get(String(index));
      if (!planned) return [item];
      return isRemoved(planned) ? [] : [rebuild(item, planned)];
    });
    for (const { change } of edits) if (change.kind === "append") items2.push(change.value);
    const sort = edits.find(({ change }) => change.kind === "sort")?.change;
    return sort?.kind === "sort" ? sort.order.map((index) => items2[index]) : items2;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const planned = below2.get(key);
    if (!planned) return [[key, child]];
    if (isRemoved(planned)) return [];
    const rename = planned.edits.find(({ change }) => change.kind === "rename")?.change;
    return [[rename?.kind === "rename" ? rename.key : key, rebuild(child, planned)]];
  });
  for (const { change } of edits) if (change.kind === "insert") entries.push([change.key, change.value]);
  return Object.fromEntries(entries);
}
function isRemoved({ edits }) {
  return edits.some(({ change }) => change.kind === "remove");
}

// src/lint/fixes/bc-ignored-header.ts
var removeParameters = ({ document, path: path3, related }, { root }) => {
  const byList = /* @__PURE__ */ new Map();
  for (const place of [{ document, path: path3 }, ...related]) {
    const list = getAt(place.document.data, place.path.slice(0, -1));
    if (!Array.isArray(list) || !isEmptyWord(getAt(place.document.data, place.path), root.data)) return void 0;
    const key = `${place.document.id}
${toPointer(place.path.slice(0, -1))}`;
    byList.set(key, [...byList.get(key) ?? [], { ...place, change: { kind: "remove" } }]);
  }
  return [...byList.values()].flatMap((edits) => {
    const { document: where, path: at } = edits[0];
    const list = getAt(where.data, at.slice(0, -1));
    return edits.length < list.length ? edits : [{ document: where, path: at.slice(0, -1), change: { kind: "remove" } }];
  });
};
var bc_ignored_header_default = removeParameters;
function isEmptyWord(parameter, root) {
  if (!isObject(parameter) || own(parameter, "in") !== "header") return false;
  if (["description", "example", "examples"].some((key) => own(parameter, key) !== void 0)) return false;
  const name = toText(own(parameter, "name")).toLowerCase();
  if (name === "authorization") return isObject(own(own(root, "components"), "securitySchemes"));
  return name === "accept" || name === "content-type";
}

// src/lint/fixes/bc-openapi-version.ts
var full = { "3.0": "3.0.3", "3.1": "3.1.1", "3.2": "3.2.0" };
var completeVersion = ({ document, path: path3 }, { version: version2 }) => {
  const stated = getAt(document.data, path3);
  const written = typeof stated === "number" ? writtenAt(document, path3) : stated;
  if (typeof written !== "string") return void 0;
  const value = path3[0] === "swagger" && version2 === "2.0" ? "2.0" : Object.hasOwn(full, written) ? full[written] : void 0;
  return value === void 0 ? void 0 : [{ document, path: path3, change: { kind: "replace", value } }];
};
var bc_openapi_version_default = completeVersion;

// src/lint/fixes/bc-security-class.ts
var writeClass = ({ rule, document, path: path3 }) => {
  const written = getAt(document.data, path3);
  const classes = own(rule.then[0]?.options, "values");
  if (typeof written !== "string" || !Array.isArray(classes)) return void 0;
  const value = written.trim().toUpperCase();
  return classes.includes(value) ? [{ document, path: path3, change: { kind: "replace", value } }] : void 0;
};
var bc_security_class_default = writeClass;

// src/lint/fixes/duplicate-key.ts
var removeRepeat = ({ document, path: path3 }) => {
  const place = findSource(document, path3);
  if (!place) return void 0;
  const { parent, entry: entry2 } = place;
  const written = parent.entries.filter(({ name }) => name !== void 0 && name === entry2.name).map(({ value }) => document.text.slice(value.start, value.end));
  if (written.length < 2 || written.at(-1) !== written.at(-2)) return void 0;
  return [{ document, path: path3, change: { kind: "remove-repeat" } }];
};
var duplicate_key_default = removeRepeat;

// src/lint/fixes/duplicated-entry-in-enum.ts
var removeRepeats = ({ document, path: path3 }) => {
  const values = getAt(document.data, path3);
  if (!Array.isArray(values) || hasNamesBeside(getAt(document.data, path3.slice(0, -1)), values.length))
    return void 0;
  const seen = /* @__PURE__ */ new Set();
  return values.flatMap((value, index) => {
    const isRepeat = seen.has(value);
    seen.add(value);
    return isRepeat ? [{ document, path: [...path3, index], change: { kind: "remove" } }] : [];
  });
};
var duplicated_entry_in_enum_default = removeRepeats;
function hasNamesBeside(schema2, count) {
  if (!isObject(schema2)) return true;
  return Object.entries(schema2).some(
    ([key, one]) => key.startsWith("x-") && Array.isArray(one) && one.length === count
  );
}

// src/lint/fixes/oas2-host-trailing-slash.ts
var dropSlash = ({ document, path: path3 }, tree) => {
  const host = getAt(document.data, path3);
  const basePath = own(tree.root.data, "basePath");
  const isJoined = basePath === void 0 ? pathsBeginWithSlash(tree) : toText(basePath).startsWith("/");
  const value = typeof host === "string" && isJoined ? withoutEndSlash(host) : void 0;
  return value === void 0 ? void 0 : [{ document, path: path3, change: { kind: "replace", value } }];
};
var oas2_host_trailing_slash_default = dropSlash;
function pathsBeginWithSlash({ root }) {
  const paths = own(root.data, "paths");
  return isObject(paths) && Object.keys(paths).every((key) => key.startsWith("/") || key.startsWith("x-"));
}
function withoutEndSlash(text) {
  let end = text.length;
  while (text[end - 1] === "/") end--;
  return end === text.length || end === 0 || text[end - 1] === ":" ? void 0 : text.slice(0, end);
}

// src/lint/fixes/oas3_2-no-deprecated-xml-attribute.ts
var writeNodeType = ({ document, path: path3 }) => {
  const xml = getAt(document.data, path3);
  if (own(xml, "attribute") !== true || own(xml, "nodeType") !== void 0) return void 0;
  const at = [...path3, "attribute"];
  return [
    { document, path: at, change: { kind: "rename", key: "nodeType" } },
    { document, path: at, change: { kind: "replace", value: "attribute" } }
  ];
};
var oas3_2_no_deprecated_xml_attribute_default = writeNodeType;

// src/lint/fixes/oas3-server-trailing-slash.ts
var dropSlash2 = ({ document, path: path3 }, tree) => {
  const url = getAt(document.data, path3);
  if (typeof url !== "string" || /[?#]/.test(url) || !pathsBeginWithSlash(tree)) return void 0;
  const value = withoutEndSlash(url);
  return value === void 0 ? void 0 : [{ document, path: path3, change: { kind: "replace", value } }];
};
var oas3_server_trailing_slash_default = dropSlash2;

// src/lint/fixes/openapi-tags-alphabetical.ts
var collator2 = new Intl.Collator("en");
var sortTags = ({ document, path: path3 }) => {
  const tags = getAt(document.data, path3);
  if (!Array.isArray(tags)) return void 0;
  const names3 = tags.map((tag) => own(tag, "name"));
  if (!names3.every((name) => typeof name === "string" && Number.isNaN(Number(name)))) return void 0;
  const order = names3.map((_, index) => index).sort((a, b) => collator2.compare(names3[a], names3[b]));
  if (order.every((from, to) => from === to)) return void 0;
  return [{ document, path: path3, change: { kind: "sort", order } }];
};
var openapi_tags_alphabetical_default = sortTags;

// src/lint/fixes/operation-parameters.ts
import { isDeepStrictEqual } from "node:util";
var removeParameter = ({ use }, tree) => {
  const list = tree.place(use.slice(0, -1));
  return removeEqualItem(list.document, [...list.path, use.at(-1) ?? ""]);
};
var operation_parameters_default = removeParameter;
var longest = 1e3;
function removeEqualItem(document, path3) {
  const list = getAt(document.data, path3.slice(0, -1));
  const index = Number(path3.at(-1));
  if (!Array.isArray(list) || list.length > longest || !(index > 0 && index < list.length)) return void 0;
  const isRepeat = list.slice(0, index).some((item) => isDeepStrictEqual(item, list[index]));
  return isRepeat ? [{ document, path: path3, change: { kind: "remove" } }] : void 0;
}

// src/lint/fixes/openapi-tags-uniqueness.ts
var removeTag = ({ document, path: path3 }) => removeEqualItem(document, path3.slice(0, -1));
var openapi_tags_uniqueness_default = removeTag;

// src/lint/fixes/operation-tag-defined.ts
var addTag = ({ document: where, path: at }, { root: document }) => {
  const name = getAt(where.data, at);
  if (typeof name !== "string" || name.trim() === "") return void 0;
  const tags = own(document.data, "tags");
  if (tags === void 0) {
    const after = own(document.data, "servers") === void 0 ? "info" : "servers";
    return [{ document, path: [], change: { kind: "insert", key: "tags", value: [{ name }], after } }];
  }
  if (!Array.isArray(tags)) return void 0;
  const listed = tags.map((tag) => own(tag, "name")).filter((one) => typeof one === "string");
  if (listed.includes(name) || nearest(name, listed) !== void 0) return void 0;
  return [{ document, path: ["tags"], change: { kind: "append", value: { name } } }];
};
var operation_tag_defined_default = addTag;

// src/lint/fixes/path-params.ts
var requireParameter = ({ document, path: path3 }) => {
  const parameter = getAt(document.data, path3);
  const required2 = own(parameter, "required");
  if (own(parameter, "in") !== "path" || required2 === true || typeof required2 === "object") return void 0;
  if (required2 === void 0) {
    return [{ document, path: path3, change: { kind: "insert", key: "required", value: true, after: "in" } }];
  }
  return [{ document, path: [...path3, "required"], change: { kind: "replace", value: true } }];
};
var path_params_default = requireParameter;

// src/lint/fixes/index.ts
var fixers = /* @__PURE__ */ new Map([
  ["bc-ignored-header", bc_ignored_header_default],
  ["bc-openapi-version", bc_openapi_version_default],
  ["bc-security-class", bc_security_class_default],
  ["duplicate-key", duplicate_key_default],
  ["duplicated-entry-in-enum", duplicated_entry_in_enum_default],
  ["oas2-host-trailing-slash", oas2_host_trailing_slash_default],
  ["oas3-server-trailing-slash", oas3_server_trailing_slash_default],
  ["oas3_2-no-deprecated-xml-attribute", oas3_2_no_deprecated_xml_attribute_default],
  ["openapi-tags-alphabetical", openapi_tags_alphabetical_default],
  ["openapi-tags-uniqueness", openapi_tags_uniqueness_default],
  ["operation-parameters", operation_parameters_default],
  ["operation-tag-defined", operation_tag_defined_default],
  ["path-params", path_params_default]
]);

// src/lint/fix-plan.ts
var mostFixes = 2e3;
var mostText2 = 512 * 1024;
var mostAsked = 50;
function fixableAmong(hits, tree) {
  const found = /* @__PURE__ */ new Set();
  const asked = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const fixer = fixers.get(hit.rule.id);
    if (!fixer) continue;
    const known = asked.get(hit.rule.id) ?? { count: 0, canFix: false };
    const isLong = hit.document.text.length > mostText2;
    const canFix = isLong || (known.count < mostAsked ? (fixer(hit, tree)?.length ?? 0) > 0 : known.canFix);
    asked.set(hit.rule.id, { count: known.count + 1, canFix: known.canFix || canFix });
    if (canFix) found.add(hit);
  }
  return found;
}
function planFixes(hits, tree, isRefused) {
  const fixes = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  const removed = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    if (fixes.size >= mostFixes) break;
    const edits = isRefused(hit) ? void 0 : fixers.get(hit.rule.id)?.(hit, tree);
    if (!edits?.length || edits.some(({ document }) => !isOnDisk(document))) continue;
    const key = edits.map(editKey).join("\n");
    const same = fixes.get(key);
    if (same) {
      same.hits.push(hit);
      continue;
    }
    const possible = planTogether(edits, taken, removed);
    const canWait = edits.every(({ change }) => change.kind === "remove");
    if (possible.length === 0 || possible.length < edits.length && !canWait) continue;
    for (const { edit, splices } of possible) {
      const others = taken.get(edit.document);
      if (others) others.push(splices);
      else taken.set(edit.document, [splices]);
      const list = parentKey(edit);
      if (edit.change.kind === "remove") removed.set(list, (removed.get(list) ?? 0) + 1);
    }
    fixes.set(key, { hits: [hit], edits: possible.map(({ edit }) => edit) });
  }
  return [...fixes.values()];
}
function planTogether(edits, taken, removed) {
  const possible = [];
  for (const edit of edits) {
    const splices = planEdit(edit);
    const isTaken = (one) => splices !== void 0 && overlap(one, splices);
    if (!splices || empties(edit, removed) || taken.get(edit.document)?.some(isTaken)) continue;
    if (!possible.some((other) => isTaken(other.splices))) possible.push({ edit, splices });
  }
  return possible;
}
function empties(edit, removed) {
  const others = removed.get(parentKey(edit)) ?? 0;
  if (edit.change.kind !== "remove" || others === 0) return false;
  const parent = getAt(edit.document.data, edit.path.slice(0, -1));
  return Object.keys(parent).length === others + 1;
}
function parentKey({ document, path: at }) {
  return `${document.id}
${toPointer(at.slice(0, -1))}`;
}
function editKey({ document, path: at, change }) {
  return JSON.stringify([document.id, toPointer(at), change]);
}
function editsByDocument(fixes) {
  const byDocument = /* @__PURE__ */ new Map();
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const known = byDocument.get(edit.document);
    if (known) known.push(edit);
    else byDocument.set(edit.document, [edit]);
  }
  return byDocument;
}
function editDocument(document, edits) {
  const text = spliceText(
    document.text,
    edits.flatMap((edit) => planEdit(edit) ?? [])
  );
  let after;
  try {
    after = parseDocument(text, document.file, document.id);
  } catch (error) {
    if (error instanceof UserError) return `the result could not be read (${error.message})`;
    throw error;
  }
  const isAsMeant = after.syntax === document.syntax && after.duplicateKeys.length <= document.duplicateKeys.length && isDeepStrictEqual2(after.data, editData(document.data, edits));
  return isAsMeant ? after : "more of the document would change than the finding is about";
}
function isOnDisk({ id }) {
  return path.isAbsolute(id);
}

// src/lint/fix.ts
var mostRounds = 10;
var mostAttempts = 60;
var mostProofs = 2;
var mostRefused = 3;
async function applyFixes(request) {
  const session = new FixSession(request, mostAttempts);
  try {
    await session.run();
  } catch (error) {
    session.forget();
    throw error;
  }
  return session.write();
}
async function proveFixes(request) {
  const session = new FixSession(request, mostProofs);
  try {
    return await session.oneRound();
  } finally {
    session.forget();
  }
}
var FixSession = class {
  #request;
  #mostAttempts;
  #notes = [];
  /** What was taken back, by file, rule and reason, with the first place. */
  #refusals = /* @__PURE__ */ new Map();
  #refused = /* @__PURE__ */ new Set();
  /** By id: the edited documents as they were read, and as they are now. */
  #before = /* @__PURE__ */ new Map();
  #after = /* @__PURE__ */ new Map();
  /** By file and rule. */
  #fixed = /* @__PURE__ */ new Map();
  #state;
  #attempts = 0;
  constructor(request, mostAttempts2) {
    this.#request = request;
    this.#mostAttempts = mostAttempts2;
    this.#state = { tree: request.tree, hits: request.hits };
  }
  async run() {
    this.#noteReadOnly();
    for (let round = 0; round < mostRounds && this.#attempts < this.#mostAttempts; round++) {
      const start = this.#state;
      const { planned, accepted } = await this.#round();
      if (planned === 0) return;
      this.#count(start, accepted);
    }
    const { tree, hits } = this.#state;
    const left = planFixes(this.#request.pick(hits, tree), tree, this.#isRefused).length;
    if (left > 0)
      this.#notes.push(`${tree.root.file}: ${amount(left, "more fix", "more fixes")} could be made; run again`);
  }
  async oneRound() {
    return (await this.#round()).accepted;
  }
  async #round() {
    const start = this.#state;
    const fixes = planFixes(this.#request.pick(start.hits, start.tree), start.tree, this.#isRefused);
    const accepted = [];
    await this.#settle(start, fixes, accepted);
    return { planned: fixes.length, accepted };
  }
  /** Tries fixes together; where that fails, in halves, until those that fail stand alone. */
  async #settle(start, fixes, accepted) {
    const list = fixes.filter(({ hits }) => !this.#isRefused(hits[0]));
    if (list.length === 0 || this.#attempts >= this.#mostAttempts) return;
    const outcome = await this.#attempt(start, [...accepted, ...list]);
    if (typeof outcome !== "string") {
      this.#state = outcome;
      accepted.push(...list);
    } else if (list.length === 1) this.#refuse(list[0], outcome);
    else {
      const half = list.length >> 1;
      await this.#settle(start, list.slice(0, half), accepted);
      await this.#settle(start, list.slice(half), accepted);
    }
  }
  #refuse({ hits }, reason) {
    for (const hit of hits) this.#refused.add(keyOf(hit));
    const [{ rule, document, path: path3, range }] = hits;
    const key = JSON.stringify([document.file, rule.id, reason]);
    const { line } = (range ?? document.locate(path3)).start;
    const text = `${document.file}:${line}: a fix of ${rule.id} was taken back: ${reason}`;
    const known = this.#refusals.get(key) ?? { rule: rule.id, text, count: 0 };
    known.count++;
    this.#refusals.set(key, known);
  }
  #isRefused = (hit) => {
    if (this.#refused.has(keyOf(hit))) return true;
    return [...this.#refusals.values()].some(({ rule, count }) => rule === hit.rule.id && count >= mostRefused);
  };
  /** The document with the fixes in it, or why that cannot be. */
  async #attempt(start, fixes) {
    this.#attempts++;
    const edited = [];
    for (const [document, edits] of editsByDocument(fixes)) {
      const after = editDocument(document, edits);
      if (typeof after === "string") return after;
      if (!this.#before.has(document.id)) this.#before.set(document.id, document);
      edited.push(after);
    }
    const { loader } = this.#request;
    for (const document of edited) loader.replace(document);
    let isAccepted = false;
    try {
      const root = edited.find(({ id }) => id === start.tree.root.id) ?? start.tree.root;
      const tree = await loadTree(root, loader);
      const hits = await this.#request.judgeAgain(tree);
      const added = findAdded(start, { tree, hits });
      if (added) return `it would add a finding of ${added.rule.id} (${added.message})`;
      isAccepted = true;
      for (const document of edited) this.#after.set(document.id, document);
      return { tree, hits };
    } finally {
      if (!isAccepted) for (const { id } of edited) loader.replace(this.#after.get(id) ?? this.#before.get(id));
    }
  }
  #count(start, accepted) {
    const isLeft = knownToBase(identitiesOf(start), identitiesOf(this.#state));
    const left = new Set(start.hits.filter((_, index) => isLeft[index]));
    for (const { hits, edits } of accepted) {
      const { file } = edits[0].document;
      const rules = this.#fixed.get(file) ?? /* @__PURE__ */ new Map();
      this.#fixed.set(file, rules);
      for (const hit of hits) rules.set(hit.rule.id, (rules.get(hit.rule.id) ?? 0) + (left.has(hit) ? 0 : 1));
    }
  }
  #noteReadOnly() {
    const { tree, hits, pick } = this.#request;
    const counts = /* @__PURE__ */ new Map();
    for (const hit of pick(hits, tree)) {
      const document = fixers.get(hit.rule.id)?.(hit, tree)?.find((edit) => !isOnDisk(edit.document))?.document;
      if (document) counts.set(document.file, (counts.get(document.file) ?? 0) + 1);
    }
    for (const [file, count] of counts) {
      this.#notes.push(
        `${file}: ${amount(count, "finding")} can be fixed, but only files of the working tree are written.`
      );
    }
  }
  /** Takes everything back: nothing was written yet. */
  forget() {
    for (const document of this.#before.values()) this.#request.loader.replace(document);
  }
  async write() {
    const { loader } = this.#request;
    let isWritten = true;
    for (const [id, after] of this.#after) {
      const before = this.#before.get(id);
      try {
        replaceFile(before, loader.originOf(before), after.text, loader.limits);
        this.#notes.push(this.#told(before.file));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        this.#notes.push(error.toString());
        loader.replace(before);
        this.#after.delete(id);
        isWritten = false;
      }
    }
    if (!isWritten) {
      const { root } = this.#state.tree;
      const tree = await loadTree(this.#after.get(root.id) ?? this.#before.get(root.id) ?? root, loader);
      this.#state = { tree, hits: await this.#request.judgeAgain(tree) };
    }
    for (const { text, count } of this.#refusals.values()) {
      this.#notes.push(count < mostRefused ? text : `${text}; others of the rule were not tried`);
    }
    return { ...this.#state, notes: this.#notes };
  }
  #told(file) {
    const rules = [...this.#fixed.get(file) ?? []].filter(([, count]) => count > 0).sort();
    const total = rules.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0) return `${file}: fixed a part of what can be fixed; run again`;
    return `${file}: fixed ${amount(total, "finding")} (${rules.map(([rule, count]) => `${rule} ${count}`).join(", ")})`;
  }
};
function identitiesOf({ tree, hits }) {
  return hits.map((hit) => identityOf(hit, hit.document === tree.root));
}
function findAdded(before, after) {
  const known = knownToBase(identitiesOf(after), identitiesOf(before));
  const balance = /* @__PURE__ */ new Map();
  const add = (hits, by) => {
    for (const key of hits.flatMap(kindsOf)) balance.set(key, (balance.get(key) ?? 0) + by);
  };
  add(before.hits, 1);
  add(after.hits, -1);
  return after.hits.find((hit, index) => !known[index] && kindsOf(hit).every((key) => balance.get(key) < 0));
}
function kindsOf({ rule, message, document, path: path3 }) {
  const words = JSON.stringify([rule.id, document.id, message.replace(/\d[\d,]*/g, "0")]);
  return [words, JSON.stringify([rule.id, document.id, "at", toPointer(path3)])];
}
function keyOf({ rule, document, path: path3, message }) {
  return JSON.stringify([rule.id, document.id, toPointer(path3), message]);
}
function amount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}

// src/lint/fork.ts
function isForkPullRequest(io) {
  if (!isPullRequest(io)) return false;
  const event = eventPayload(io);
  const name = (side) => own(own(own(own(event, "pull_request"), side), "repo"), "full_name");
  return name("head") === void 0 || name("head") !== name("base");
}

// src/lint/jsonpath/matcher.ts
var deepestWalk = 400;
var Matcher = class {
  #positions = [];
  #states = /* @__PURE__ */ new Map();
  #start;
  #shares;
  /** `shares`: false for contextual expressions, which must see every use of a shared object. */
  constructor(queries, shares = true) {
    this.#shares = shares;
    const starts = [];
    for (const query2 of queries) {
      starts.push(this.#positions.length);
      for (const segment of query2.path.segments) this.#positions.push({ query: query2, segment });
      this.#positions.push({ query: query2, segment: void 0 });
    }
    this.#start = this.#state(starts);
  }
  /** Walks `root`, following references by `deref` (the identity where the rule wants the document as written). */
  run(root, deref) {
    const scope = { value: void 0, key: "", parent: void 0, root, path: [], deref };
    const later = [];
    let path3 = [];
    let values = [];
    const onStack = /* @__PURE__ */ new Set();
    let steps = 0;
    const report = (value, matches2) => {
      for (const { path: query2, onMatch } of matches2) {
        if (query2.parents > 0) {
          if (query2.parents <= path3.length) {
            onMatch(values[path3.length - query2.parents], path3.slice(0, path3.length - query2.parents));
          }
        } else if (query2.isKey) {
          if (path3.length > 0) onMatch(path3.at(-1), path3);
        } else onMatch(value, path3);
      }
    };
    const walk = (value, state) => {
      if (path3.length > 0 && path3.length % deepestWalk === 0) {
        later.push({ value, state, path: [...path3], values: [...values] });
        return;
      }
      descend(value, state);
    };
    const descend = (value, state) => {
      values.push(value);
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) child(value, index, value[index], state);
      } else {
        for (const key in value) child(value, key, value[key], state);
      }
      values.pop();
    };
    const child = (parent, key, written, state) => {
      const step = this.#step(state, key);
      const isPlain = step.conditions.length === 0;
      if (typeof written !== "object" || written === null) {
        if (isPlain || step.needsObject) {
          const next2 = step.next.get(0) ?? this.#follow(step, 0, []);
          if (next2.matches.length === 0) return;
          path3.push(key);
          report(written, next2.matches);
          path3.pop();
          return;
        }
      }
      const value = deref(written);
      path3.push(key);
      let next;
      if (isPlain) next = step.next.get(0) ?? this.#follow(step, 0, []);
      else {
        scope.value = value;
        scope.key = key;
        scope.parent = parent;
        scope.path = path3;
        next = this.#decide(step, scope);
      }
      if (next.positions.length > 0) {
        const isCollection = typeof value === "object" && value !== null;
        if (!isCollection) {
          if (next.matches.length > 0) report(value, next.matches);
        } else if (this.#shares) {
          if (!next.visited.has(value)) {
            next.visited.add(value);
            if (next.matches.length > 0) report(value, next.matches);
            walk(value, next);
          } else if (next.matchesPerUse.length > 0) report(value, next.matchesPerUse);
        } else if (!onStack.has(value) && path3.length < deepestUnsharedWalk && ++steps < mostUnsharedSteps) {
          onStack.add(value);
          if (next.matches.length > 0) report(value, next.matches);
          descend(value, next);
          onStack.delete(value);
        }
      }
      path3.pop();
    };
    if (this.#start.matches.length > 0) report(root, this.#start.matches);
    if (typeof root === "object" && root !== null) descend(root, this.#start);
    for (let put = later.pop(); put; put = later.pop()) {
      path3 = put.path;
      values = put.values;
      descend(put.value, put.state);
    }
    for (const state of this.#states.values()) state.visited.clear();
  }
  #state(positions) {
    const sorted = positions.length > 1 ? [...new Set(positions)].sort((a, b) => a - b) : positions;
    const id = sorted.join();
    const known = this.#states.get(id);
    if (known) return known;
    const state = {
      positions: sorted,
      matches: [],
      matchesPerUse: [],
      visited: /* @__PURE__ */ new Set(),
      byKey: /* @__PURE__ */ new Map(),
      other: void 0
    };
    for (const position of sorted) {
      const { query: query2, segment } = this.#positions[position];
      if (!segment) state.matches.push(query2);
      if (!segment && (query2.path.isKey || query2.path.parents > 0)) state.matchesPerUse.push(query2);
      for (const selector of segment?.selectors ?? []) {
        if (selector.kind === "index" && selector.index >= 0) {
          state.byKey.set(selector.index, null).set(String(selector.index), null);
        } else if (selector.kind === "name") {
          state.byKey.set(selector.name, null);
          if (/^\d{1,9}$/.test(selector.name)) state.byKey.set(Number(selector.name), null);
        }
      }
    }
    this.#states.set(id, state);
    return state;
  }
  #step(state, key) {
    const known = state.byKey.get(key);
    if (known) return known;
    if (known === void 0) {
      state.other ??= this.#makeStep(state, void 0);
      return state.other;
    }
    const step = this.#makeStep(state, key);
    state.byKey.set(key, step);
    return step;
  }
  #makeStep(state, key) {
    const step = { always: [], conditions: [], needsObject: true, next: /* @__PURE__ */ new Map() };
    for (const position of state.positions) {
      const { segment } = this.#positions[position];
      if (!segment) continue;
      if (segment.deep) step.always.push(position);
      for (const selector of segment.selectors) {
        const filter = filterOf(selector);
        if (filter) {
          step.conditions.push({ filter, position: position + 1 });
          if (!filter.needsObject) step.needsObject = false;
        } else if (selects(selector, key)) step.always.push(position + 1);
      }
    }
    return step;
  }
  #decide(step, scope) {
    const isCollection = typeof scope.value === "object" && scope.value !== null;
    const { conditions } = step;
    let bits = 0;
    let text = "";
    const held = [];
    for (let at = 0; at < conditions.length; at++) {
      const { filter, position } = conditions[at];
      if (!isCollection && filter.needsObject || !filter.test(scope)) continue;
      if (at < 31) bits |= 1 << at;
      else text += `,${at}`;
      held.push(position);
    }
    const id = text === "" ? bits : `${bits}${text}`;
    return step.next.get(id) ?? this.#follow(step, id, held);
  }
  #follow(step, id, held) {
    const next = this.#state([...step.always, ...held]);
    step.next.set(id, next);
    return next;
  }
};
var mostUnsharedSteps = 2e6;
var deepestUnsharedWalk = 1e3;
function selects(selector, key) {
  if (selector.kind === "wildcard") return true;
  if (selector.kind === "name") return key !== void 0 && selector.name === String(key);
  if (selector.kind === "index") return key !== void 0 && String(selector.index) === String(key);
  return false;
}
function filterOf(selector) {
  if (selector.kind === "filter") return selector.filter;
  if (selector.kind === "slice") {
    const { start, end, step } = selector;
    return onIndex((index, length3) => {
      const from = bound(start ?? 0, length3);
      return index >= from && index < bound(end ?? length3, length3) && (index - from) % step === 0;
    });
  }
  if (selector.kind === "index" && selector.index < 0)
    return onIndex((index, length3) => index === length3 + selector.index);
  return void 0;
}
function bound(index, length3) {
  return index < 0 ? Math.max(0, length3 + index) : Math.min(index, length3);
}
function onIndex(test) {
  return {
    test: ({ key, parent }) => typeof key === "number" && Array.isArray(parent) && test(key, parent.length),
    needsObject: false,
    contextual: false
  };
}

// src/lint/message.ts
function formatMessage(rule, error, document, path3, use) {
  const missing = use.length > path3.length && path3.length > 0 ? use.slice(path3.length - 1).join(".") : void 0;
  const valueAt = () => path3.length === 0 ? document.data : getAt(document.data, path3);
  const values = {
    error: () => error,
    property: () => missing ?? String(path3.at(-1) ?? ""),
    path: () => `#${toPointer(path3)}`,
    value: () => printText(valueAt()),
    description: () => rule.description ?? ""
  };
  const print = (name) => {
    if (name === "value") return printValue2(valueAt());
    if (name !== "property") return values[name]();
    const property = values.property();
    return property === "" ? "The document " : `"${property}" property `;
  };
  const own2 = fill(error, values, print);
  const template2 = rule.message ?? rule.description;
  if (template2 === void 0 || template2 === "{{error}}") return own2.trim();
  return fill(template2, { ...values, error: () => own2 }, print).trim();
}
var placeholders = /#\{\{\s*print\(["'](error|property|path|value|description)["']\)\s*\}\}|\{\{\s*(error|property|path|value|description)\s*\}\}/g;
function fill(template2, values, print) {
  if (!template2.includes("{{")) return template2;
  return template2.replace(
    placeholders,
    (_, printed, named) => printed ? print(printed) : values[named]()
  );
}
function printText(value) {
  if (Array.isArray(value)) return value.map((one) => one === null || one === void 0 ? "" : printText(one)).join();
  return typeof value === "object" && value !== null ? "[object Object]" : String(value);
}
function printValue2(value) {
  if (value === void 0) return "undefined";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "Array[]" : "Object{}";
  return JSON.stringify(value);
}

// src/lint/engine.ts
async function runRules(tree, ruleset, deadline = Number.POSITIVE_INFINITY) {
  const formats = formatsOf(tree.version);
  const rules = [...ruleset.rules.values()].filter(
    (rule) => (
      // A rule that overrides switch on for a part of the document runs everywhere; its level elsewhere may be `off`.
      (rule.enabled && rule.severity !== "off" || rule.pointerLevels) && (!rule.formats || rule.formats.some((format2) => formats.has(format2)))
    )
  );
  await prepareFunctions(rules, tree);
  const run = new Run(tree, deadline);
  const resolved = [];
  const written = [];
  const contextual = [];
  for (const rule of rules) {
    for (const path3 of queriesOf(rule, formats)) {
      const onMatch = (value, at) => run.apply(rule, value, at);
      const list = !rule.resolved ? written : isContextual(path3) ? contextual : resolved;
      list.push({ path: path3, onMatch });
      for (const marker of markersOf(rule)) resolved.push({ path: parseJsonPath(marker), onMatch: ignoreMatch });
    }
  }
  const { data } = tree.root;
  if (resolved.length > 0) new Matcher(resolved).run(data, tree.deref);
  if (contextual.length > 0) new Matcher(contextual, false).run(data, tree.deref);
  if (written.length > 0) new Matcher(written).run(data, (value) => value);
  return { hits: run.hits, failures: run.failures };
}
async function prepareFunctions(rules, tree) {
  const names3 = new Set(rules.flatMap((rule) => rule.then.map((then) => then.function)));
  for (const name of names3) await functions[name].prepare?.(tree.version, tree.root.data);
}
function markersOf(rule) {
  return rule.then.flatMap((then) => functions[then.function].contexts ?? []);
}
function isContextual({ segments, parents }) {
  return parents > 1 || segments.some(({ selectors }) => selectors.some((one) => one.kind === "filter" && one.filter.contextual));
}
var mostRelated = 50;
var mostPerRule = 5e3;
var Run = class {
  hits = [];
  failures = [];
  #tree;
  #seen = /* @__PURE__ */ new Set();
  #counts = /* @__PURE__ */ new Map();
  #failed = /* @__PURE__ */ new Set();
  #deadline;
  // Functions run one after the other, so one context for all calls will do; its path changes with each.
  #following;
  #written;
  #applied = 0;
  constructor(tree, deadline) {
    this.#tree = tree;
    this.#deadline = deadline;
    const common = { path: [], root: tree.root.data, version: tree.version, tree };
    this.#following = { ...common, deref: tree.deref };
    this.#written = { ...common, deref: identity };
  }
  apply(rule, value, path3) {
    if (++this.#applied % 64 === 0 && performance.now() > this.#deadline) {
      throw new UserError("Linting this document took longer than the limit (--timeout raises it).", {
        file: this.#tree.root.file
      });
    }
    const context = rule.resolved ? this.#following : this.#written;
    for (const then of rule.then) {
      if (then.field === void 0 || typeof value !== "object" || value === null) {
        context.path = path3;
        this.#judge(rule, then, value, context);
        continue;
      }
      for (const target of targets(value, then.field, context.deref)) {
        context.path = target.path.length > 0 ? [...path3, ...target.path] : path3;
        this.#judge(rule, then, target.value, context);
      }
    }
  }
  #judge(rule, then, value, context) {
    let results;
    try {
      results = functions[then.function].run(value, then.options, context);
    } catch (error) {
      if (!this.#failed.has(rule.id)) this.failures.push({ rule: rule.id, error });
      this.#failed.add(rule.id);
      return;
    }
    if (results) for (const result of results) this.#add(rule, result, context.path);
  }
  #add(rule, result, targetPath) {
    const count = this.#counts.get(rule.id) ?? 0;
    if (count > mostPerRule) return;
    if (count === mostPerRule) {
      this.#counts.set(rule.id, count + 1);
      this.#addFlood(rule);
      return;
    }
    const use = result.path ?? targetPath;
    const { document, path: path3 } = this.#place(rule, use);
    const message = formatMessage(rule, result.message, document, path3, use);
    const key = `${rule.id}
${document.id}
${toPointer(path3)}
${message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const uses = [use, ...(result.related ?? []).slice(0, mostRelated)];
    const places = uses.map((one) => ({ ...this.#place(rule, one), use: [...one] }));
    const [first, ...others] = places.filter((one) => severityAt(rule, one.document, one.path) !== "off");
    const severity = first ? severityAt(rule, first.document, first.path) : "off";
    if (!first || severity === "off") return;
    this.#counts.set(rule.id, count + 1);
    const related = others.map((one) => ({ document: one.document, path: one.path }));
    this.hits.push({ rule, severity, message, ...first, related });
  }
  #addFlood(rule) {
    if (rule.severity === "off") return;
    const message = `This rule has more than ${mostPerRule} findings in this document; the others are left out.`;
    this.hits.push({
      rule,
      severity: rule.severity,
      message,
      document: this.#tree.root,
      path: [],
      use: [],
      related: []
    });
  }
  #place(rule, use) {
    if (rule.resolved) return this.#tree.place(use);
    const { root } = this.#tree;
    let length3 = use.length;
    while (length3 > 0 && getAt(root.data, use.slice(0, length3)) === void 0) length3--;
    return { document: root, path: use.slice(0, length3) };
  }
};
function severityAt(rule, document, path3) {
  if (!rule.pointerLevels) return rule.severity;
  const pointer = toPointer(path3);
  const relative = rule.place.source.relative(document.file);
  let closest2 = "";
  let level = rule.severity;
  for (const one of rule.pointerLevels) {
    if (one.pointer.length < closest2.length || !fitsGlob(one.glob, relative)) continue;
    if (pointer !== one.pointer && !pointer.startsWith(`${one.pointer}/`)) continue;
    closest2 = one.pointer;
    level = one.level;
  }
  return level;
}
function targets(value, field, deref) {
  if (field === void 0 || typeof value !== "object" || value === null) return [{ path: [], value }];
  let found = [];
  if (field === "@key") found = Object.keys(value).map((key) => ({ path: [key], value: key }));
  else if (field.startsWith("$")) {
    new Matcher(
      [{ path: parseJsonPath(field), onMatch: (one, path3) => found.push({ path: [...path3], value: one }) }],
      false
    ).run(value, deref);
  } else {
    const path3 = fieldPath(field);
    let at = value;
    for (const key of path3) at = deref(getAt(at, [key]));
    found = [{ path: path3, value: at }];
  }
  return found.length > 0 ? found : [{ path: [], value: void 0 }];
}
var fieldPaths = /* @__PURE__ */ new Map();
function fieldPath(field) {
  let path3 = fieldPaths.get(field);
  if (!path3) {
    path3 = [...field.matchAll(/[^.[\]]+|\[(?:(\d+)|(["'])(.*?)\2)\]/g)].map((match2) => match2[3] ?? match2[1] ?? match2[0]);
    fieldPaths.set(field, path3);
  }
  return path3;
}
function ignoreMatch() {
}
function identity(value) {
  return value;
}

// src/lint/reader-rules.ts
function define(id, severity, find) {
  return {
    id,
    description: void 0,
    message: void 0,
    documentationUrl: void 0,
    severity,
    enabled: true,
    recommended: true,
    resolved: false,
    formats: void 0,
    given: [],
    then: [],
    aliases: /* @__PURE__ */ new Map(),
    place: { source: builtInSource("minimal"), path: ["rules", id] },
    find
  };
}
var readerRules = [
  define(
    "duplicate-key",
    "error",
    (tree) => [...tree.documents.values()].flatMap(
      (document) => document.duplicateKeys.map(({ path: path3, key, range, firstLine }) => ({
        document,
        path: [...path3, key],
        message: `The key "${key}" stands twice here, first in line ${firstLine}; readers take the one or the other.`,
        range
      }))
    )
  ),
  define(
    "invalid-ref",
    "error",
    (tree) => tree.problems.map(({ document, path: path3, message }) => ({ document, path: [...path3, "$ref"], message }))
  ),
  define("referenced-file-schema", "error", async (tree) => {
    if (tree.documents.size < 2) return [];
    const { findInReferencedFiles } = await import("./referenced-files-J6SWKUS5.js");
    return findInReferencedFiles(tree);
  }),
  define(
    "text-encoding",
    "warning",
    (tree) => [...tree.documents.values()].flatMap((document) => {
      const at = document.text.indexOf("�");
      if (at === -1) return [];
      const before = document.text.slice(0, at).split("\n");
      const start = { line: before.length, column: before.at(-1).length + 1 };
      return [
        {
          document,
          path: [],
          message: "A character here was lost when the text was saved in another encoding (U+FFFD); write it again and save as UTF-8.",
          range: { start, end: { line: start.line, column: start.column + 1 } }
        }
      ];
    })
  )
];

// src/lint/security-class.ts
var securityRules = new Set(
  Object.entries(pages_generated_default).filter(([, page]) => "security" in page && page.security === true).map(([id]) => id)
);
function withSecurityClass(hits, tree) {
  const stated = own(own(tree.root.data, "info"), "x-security-class");
  if (typeof stated !== "string") return hits;
  const [from, to] = stated.trim().toUpperCase() === "PUBLIC" ? ["error", "warning"] : ["warning", "error"];
  return hits.map(
    (hit) => hit.severity === from && securityRules.has(hit.rule.id) && !hit.rule.isFixedLevel ? { ...hit, severity: to } : hit
  );
}

// src/lint/judge.ts
async function rulesetFor(source, file, overrides) {
  const ruleset = await readRuleset(source, file);
  const rules = new Map(ruleset.rules);
  for (const rule of readerRules) if (!rules.has(rule.id)) rules.set(rule.id, { ...rule });
  const duplicate = rules.get("duplicate-key");
  if (ruleset.duplicateKeys !== "error") duplicate.severity = ruleset.duplicateKeys;
  for (const [id, { level, place }] of overrides) {
    const rule = rules.get(id);
    if (!rule) {
      const hint = didYouMean(id, rules.keys());
      throw new UserError(`The ruleset has no rule "${id}", so it cannot be set to ${level}${hint}.`, place);
    }
    rule.severity = levelOf(level);
    rule.enabled = level !== "off";
    rule.isFixedLevel = true;
  }
  return { ...ruleset, rules };
}
function narrowed(ruleset, ids) {
  const rules = new Map([...ruleset.rules].filter(([id]) => ids.has(id)));
  for (const { id } of readerRules) if (!rules.has(id)) rules.set(id, { ...ruleset.rules.get(id), enabled: false });
  return { ...ruleset, rules };
}
async function judge(tree, ruleset, deadline, runCode) {
  const { hits, failures } = runCode ? { hits: await runCode(tree), failures: [] } : await runRules(tree, ruleset, deadline);
  for (const rule of readerRules) {
    const enabled = ruleset.rules.get(rule.id);
    const { severity } = enabled;
    if (!enabled.enabled || severity === "off") continue;
    for (const { document, path: path3, message, range } of await findBy(rule, tree, failures)) {
      hits.push({
        rule: enabled,
        severity,
        message,
        document,
        path: path3,
        use: path3,
        related: [],
        ...range ? { range } : {}
      });
    }
  }
  const errors = failures.map(({ rule, error }) => ({
    file: tree.root.file,
    message: `The rule ${rule} stopped with an error of its own (${String(error?.message ?? error).slice(0, 200)}); the other rules went on. Please report this.`
  }));
  return { hits: withSecurityClass(hits, tree), errors };
}
async function findBy(rule, tree, failures) {
  try {
    return await rule.find(tree);
  } catch (error) {
    failures.push({ rule: rule.id, error });
    return [];
  }
}

// src/lint/operand-document.ts
async function readOperand(operand, loader, io, published) {
  const { maxFileBytes } = loader.limits;
  let root;
  if (operand.kind === "published") root = loader.take(await textOf(operand.name, published), operand.name);
  else if (operand.kind === "stdin") root = loader.take(await io.readStdin(maxFileBytes), "<stdin>");
  else if (operand.kind === "remote") root = await loader.fetch(operand.url);
  else {
    if (operand.isFound && !seemsOpenapi(operand.origin, maxFileBytes)) return void 0;
    try {
      root = loader.read(operand.origin);
    } catch (error) {
      if (!(error instanceof UserError) || !operand.isFound || error.place.line === void 0) throw error;
      if (seemsOpenapi(operand.origin, maxFileBytes, true)) throw error;
      return void 0;
    }
  }
  if (openapiVersion(root.data)) return root;
  if (operand.kind === "file" && operand.isFound && !looksLikeOpenapi(root.data)) return void 0;
  throw new UserError(notOpenapi(root.data), { file: root.file, line: 1, column: 1 });
}
async function textOf(file, published) {
  if (published) return published(file);
  throw new UserError("What a gateway published is read by the commands, with a config that has gateways.", { file });
}
function seemsOpenapi({ space, path: path3 }, maxBytes, isBroken = false) {
  try {
    return mayBeOpenapi(space.read(path3, maxBytes), isBroken);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return true;
  }
}

// src/lint/suggest.ts
var mostLines = 20;
var mostUnits = 50;
var mostText3 = 512 * 1024;
async function suggestFixes(request) {
  const canFix = request.hits.some(({ rule }) => fixers.has(rule.id));
  if (!canFix || request.tree.root.text.length > mostText3) return [];
  const units = [];
  for (const fix of await proved(request)) {
    if (units.length >= mostUnits) break;
    units.push(...unitsOf(fix, mostUnits - units.length));
  }
  const documents = new Set(units.map(({ document }) => document));
  const changes = [...documents].flatMap((one) => joined2(units.filter(({ document }) => document === one)));
  return changes.flatMap(({ document, startLine, endLine, lines, rules }) => {
    if (endLine - startLine >= mostLines || lines.length > 2 * mostLines) return [];
    const mends = [...rules].sort();
    const message = `This mends ${mends.join(", ")} and changes nothing else.`;
    return [{ file: document.file, startLine, endLine, lines, kind: "fix", mends, message }];
  });
}
async function proved(request) {
  try {
    return await proveFixes(request);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
function unitsOf({ hits, edits }, most) {
  const rules = new Set(hits.map(({ rule }) => rule.id));
  const groups = edits.every(({ change }) => change.kind === "remove") ? edits.map((edit) => [edit]) : [edits];
  return groups.slice(0, most).flatMap((group) => {
    const [{ document }] = group;
    if (group.some((edit) => edit.document !== document)) return [];
    return unitOf(
      document,
      group.flatMap((edit) => planEdit(edit) ?? []),
      rules
    );
  });
}
function unitOf(document, splices, rules) {
  const change = lineChange(document.text, splices);
  return change ? [{ document, splices, rules, ...change }] : [];
}
function joined2(units) {
  const result = [];
  for (const unit of [...units].sort((a, b) => a.startLine - b.startLine)) {
    const last = result.at(-1);
    if (!last || unit.startLine > last.endLine) {
      result.push(unit);
      continue;
    }
    result.pop();
    const rules = /* @__PURE__ */ new Set([...last.rules, ...unit.rules]);
    result.push(...unitOf(last.document, [...last.splices, ...unit.splices], rules));
  }
  return result;
}

// src/lint/run.ts
async function lintFiles(request, io) {
  const run = new LintSession(request, io);
  return run.finish(await run.lintAll());
}
var LintSession = class {
  #request;
  #io;
  #spaces;
  #loader;
  #errors = [];
  /** Referenced files that could not be read: each is told once, however many documents refer to it. */
  #unreadable = /* @__PURE__ */ new Set();
  #notes = [];
  /** What --fix did to which file, and what it left alone. */
  #fixNotes = [];
  #suggestions = [];
  #documents = /* @__PURE__ */ new Map();
  #ruleIds = /* @__PURE__ */ new Set();
  #remote;
  #deciders;
  #setAside;
  constructor(request, io) {
    this.#request = request;
    this.#io = io;
    this.#spaces = new Spaces(io.cwd);
    const urls = request.allowRemote ? request.operands.filter((operand) => /^https:/i.test(operand)) : [];
    this.#remote = remoteReader({ urls, hosts: request.allowHosts });
    this.#loader = new Loader(request.limits, this.#remote, parsedTexts(io));
  }
  async lintAll() {
    const request = this.#request;
    this.#deciders = await readDeciders(request.ruleset, {
      spaces: this.#spaces,
      loader: this.#loader,
      remote: this.#remote,
      allowCode: this.#allowsCode(),
      revision: request.configRevision,
      note: (text) => this.#notes.push(text)
    });
    const world = { loader: this.#loader, spaces: this.#spaces, now: this.#io.now() };
    this.#setAside = setAsideBy(this.#deciders, request, world);
    await rulesetFor(this.#deciders.ruleset, "", request.rules);
    const operands = this.#operands();
    const judged = [];
    for (const [index, operand] of operands.entries()) {
      request.onProgress?.(index, operands.length, nameOf(operand));
      try {
        for (const one of await this.#lintOne(operand, operands.length)) judged.push(one);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        this.#errors.push({ message: error.message, ...placeOf2(error, nameOf(operand)) });
      }
    }
    for (const error of this.#unreadable) this.#errors.push({ message: error.message, ...placeOf2(error, "") });
    if (this.#documents.size === 0 && this.#errors.length === 0 && !request.allowEmpty && request.shard === void 0) {
      throw new UserError(
        `No OpenAPI document was found in ${request.operands.join(", ") || "the files of the config"}: none of the files says openapi: or swagger: (--allow-empty if that is fine).`
      );
    }
    return judged;
  }
  #runCode() {
    const { code } = this.#deciders;
    return code && (async (tree) => (await import("./code-ruleset-NKA2DUER.js")).runCodeRuleset(tree, code, this.#loader));
  }
  #allowsCode() {
    if (!this.#request.allowCode) return false;
    if (!isForkPullRequest(this.#io)) return true;
    throw new UserError("--allow-code is refused on a fork's pull request: its rulesets are not ours to run.");
  }
  #operands() {
    const { operands, files, limits, allowEmpty, allowRemote, shard } = this.#request;
    const found = [];
    for (const operand of operands) {
      try {
        const options = { cwd: this.#io.cwd, maxFiles: limits.maxFiles, allowEmpty, allowRemote };
        for (const one of expandOperands([operand], this.#spaces, options)) found.push(one);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        this.#errors.push({ message: error.message, ...placeOf2(error, operand) });
      }
    }
    for (const file of files) found.push({ kind: "file", origin: this.#spaces.onDisk(file), isFound: false });
    const unique = [...new Map(found.map((operand) => [nameOf(operand), operand])).values()];
    return shard ? unique.filter((_, index) => index % shard.count === shard.index - 1) : unique;
  }
  async #lintOne(operand, count) {
    const root = await readOperand(operand, this.#loader, this.#io, this.#request.published);
    if (!root) return [];
    let tree = await this.#tree(root);
    for (const error of tree.unreadable) this.#unreadable.add(error);
    const ruleset = await rulesetFor(this.#deciders.ruleset, root.file, this.#request.rules);
    for (const id of ruleset.rules.keys()) this.#ruleIds.add(id);
    const judgeTree = (one, by = ruleset) => judge(one, by, performance.now() + this.#request.limits.timeoutSeconds * 1e3, this.#runCode());
    let { hits, errors } = await judgeTree(tree);
    const base = await this.#baseOf(operand, root, count);
    const asking = this.#request.fix ? ruleset : narrowed(ruleset, new Set(hits.map(({ rule }) => rule.id)));
    const before = base && (await judgeTree(await this.#tree(base), asking)).hits;
    let last;
    const mark = (found, { root: head }) => {
      if (last?.found === found) return last.judged;
      const judged = base && before ? againstBase(found, head, before, base) : this.#againstBaseline(found, head);
      last = { found, judged };
      return judged;
    };
    const asked = () => ({
      tree,
      hits,
      loader: this.#loader,
      judgeAgain: async (again) => (await judgeTree(again)).hits,
      pick: (found, of) => {
        const counting = mark(found, of).filter(({ hit, isNew }) => isNew && this.#isOpen(hit));
        return counting.map(({ hit }) => hit);
      }
    });
    if (this.#request.fix) {
      const fixed = await applyFixes(asked());
      this.#fixNotes.push(...fixed.notes);
      ({ tree, hits } = fixed);
    } else if (this.#request.suggest) this.#suggestions.push(...await suggestFixes(asked()));
    this.#errors.push(...errors);
    for (const document of tree.documents.values()) this.#documents.set(document.id, document);
    const fixable = fixableAmong(hits, tree);
    return mark(hits, tree).map((one) => ({ ...one, isFixable: fixable.has(one.hit) }));
  }
  #againstBaseline(hits, root) {
    const { baseline } = this.#deciders;
    if (baseline.length === 0) return hits.map((hit) => ({ hit, isNew: true }));
    const files = new Set(hits.map((hit) => hit.document.file).concat(root.file));
    const isKnown = /* @__PURE__ */ new Map();
    for (const file of files) {
      const mine = hits.filter((hit) => hit.document.file === file);
      const identities = mine.map((hit) => ({ ...identityOf(hit, true), use: toPointer(hit.path) }));
      const known = knownToBase(
        identities,
        baseline.filter((one) => one.of === file)
      );
      for (const [index, hit] of mine.entries()) isKnown.set(hit, known[index]);
    }
    return hits.map((hit) => ({ hit, isNew: !isKnown.get(hit) }));
  }
  #tree(root) {
    return loadTree(root, this.#loader);
  }
  async #baseOf(operand, root, count) {
    const { base } = this.#request;
    if (base === void 0) return void 0;
    const origin = originOfBase(base, operand, count, this.#spaces, this.#io.cwd);
    let found;
    try {
      found = this.#loader.read(origin);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#notes.push(`${root.file}: nothing to compare with, so every finding is new (${error.toString()})`);
      return void 0;
    }
    return openapiVersion(found.data) ? found : void 0;
  }
  finish(judged) {
    const found = judged.flatMap((one) => findingsOf(one, this.#current, this.#setAside));
    const findings = fingerprintFindings(uniqueFindings(found));
    const { failOn } = this.#request;
    const outcome = { findings, errors: this.#errors, failOn };
    const report = {
      schema: "specgate/lint/1",
      findings,
      errors: this.#errors,
      summary: summarise(findings, this.#documents.size),
      failOn,
      open: verdictOf(outcome) === 0,
      rules: ruleTexts(judged.map(({ hit }) => hit.rule)),
      tool: { version }
    };
    const lines = /* @__PURE__ */ new Map();
    const texts = new Map([...this.#documents.values()].map((document) => [document.file, document.text]));
    return {
      report,
      notes: [...this.#notes, ...this.#idle(), ...this.#request.fix ? this.#told() : []],
      suggestions: this.#suggestions,
      filesRead: this.#filesRead(),
      excerpt(file, line) {
        const text = texts.get(file);
        if (text === void 0) return void 0;
        let split = lines.get(file);
        if (!split) {
          split = text.split(/\r\n|\n|\r/);
          lines.set(file, split);
        }
        return split[line - 1];
      }
    };
  }
  /** Suppressions that cannot hold. What rules a ruleset with code has is its own affair. */
  #idle() {
    const { code, suppressions, added } = this.#deciders;
    const ids = /* @__PURE__ */ new Set([...builtInIds(), ...this.#ruleIds]);
    return code ? [] : idleSuppressions([...suppressions, ...added], this.#documents.values(), ids);
  }
  #told() {
    return this.#fixNotes.length > 0 ? this.#fixNotes : ["nothing was fixed: no finding that counts can be fixed safely"];
  }
  #filesRead() {
    return this.#loader.filesRead().filter((id) => path2.isAbsolute(id));
  }
  #isOpen(hit) {
    return partHit(hit, this.#setAside.decided).open !== void 0;
  }
  /** With --fix a shared file may have been written since it was judged. */
  #current = (document) => this.#documents.get(document.id) ?? document;
};
function againstBase(hits, head, before, base) {
  const identities = (list, document) => list.map((hit) => identityOf(hit, hit.document === document));
  const known = knownToBase(identities(hits, head), identities(before, base));
  return hits.map((hit, index) => ({ hit, isNew: !known[index] }));
}
function nameOf(operand) {
  if (operand.kind === "stdin") return "<stdin>";
  if (operand.kind === "published") return operand.name;
  return operand.kind === "remote" ? operand.url : operand.origin.space.name(operand.origin.path);
}
function placeOf2(error, file) {
  return { file, ...error.place };
}

export {
  lintFiles
};
