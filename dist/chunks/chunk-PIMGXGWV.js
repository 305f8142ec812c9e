import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-7SQJONSS.js";
import {
  maxDepth,
  maxExpandedCharacters,
  maxExpandedNodes,
  maxExpansionFactor,
  tooDeep
} from "./chunk-UZY35I6P.js";
import {
  plainValue
} from "./chunk-2IG65UZH.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  getAt,
  own,
  toText
} from "./chunk-2LKYFRJO.js";

// src/document/foreign.ts
var reads = "specgate reads OpenAPI 2.0, 3.0, 3.1 and 3.2";
function foreignText(text) {
  const start = text.slice(0, 2e3).trimStart();
  if (start.startsWith("PK"))
    return "This is a zip archive, such as a Word document, not text; take the OpenAPI document out of it.";
  if (start.startsWith("%PDF")) return `This is a PDF; ${reads}, as YAML or JSON.`;
  if (/^<(!doctype html|html|head|body)\b/i.test(start)) {
    return "This is an HTML page, such as that of Swagger UI or of a login, not an OpenAPI document; save the YAML or JSON that the page links to.";
  }
  if (/^<(\?xml|wsdl:|definitions\b)/i.test(start)) return `This is XML, such as a WSDL; ${reads}, as YAML or JSON.`;
  if (start.startsWith("#%RAML")) return `This is a RAML document; ${reads}.`;
  if (/^FORMAT: 1A/.test(start)) return `This is API Blueprint; ${reads}.`;
  if (/^syntax = "proto\d"/m.test(start)) return `This is a protobuf definition; ${reads}.`;
  if (/^(?:extend )?(type|schema|query|mutation|input|interface|union|scalar|directive)\b[^:\n]*(\{|=|@)/m.test(start)) {
    return `This looks like a GraphQL schema; ${reads}.`;
  }
  return void 0;
}
function foreignData(data) {
  const has = (key) => own(data, key) !== void 0;
  const schema = own(own(data, "info"), "schema");
  if (typeof schema === "string" && schema.includes("postman")) {
    return "This is a Postman collection, not an OpenAPI document; export the API as OpenAPI first.";
  }
  if (has("asyncapi")) return `This is an AsyncAPI document; ${reads}.`;
  if (has("arazzo")) return `This is an Arazzo document, which tells of calls in their order; ${reads}.`;
  if (has("overlay"))
    return `This is an overlay, which changes an OpenAPI document; ${reads}: name the document itself.`;
  if (has("swaggerVersion"))
    return `The document says it is Swagger ${JSON.stringify(toText(own(data, "swaggerVersion")).slice(0, 40))}; ${reads}.`;
  if (has("_format_version"))
    return "This is a configuration of Kong, not an OpenAPI document; specgate ready and plan read it where the config names it.";
  if (has("kind") && has("apiVersion")) return "This is a Kubernetes object, not an OpenAPI document.";
  if (own(data, "_type") === "export" && has("resources"))
    return "This is an export of Insomnia, not an OpenAPI document; export the API as OpenAPI first.";
  if (has("log") && own(own(data, "log"), "entries") !== void 0)
    return "This is a recording of HTTP calls (HAR), not an OpenAPI document.";
  if (typeof data === "string") return foreignText(data) ?? noKey;
  return noKey;
}
var noKey = "This is not an OpenAPI document: it has no `openapi` (3.x) or `swagger` (2.0) key at its root, such as openapi: 3.0.3.";

// src/document/json-error.ts
function findJsonError(text) {
  const open = [];
  let state = "value";
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (/[ \t\r\n]/.test(char)) {
      at++;
      continue;
    }
    if (state === "after") {
      const inner2 = open.at(-1);
      if (!inner2) return fail(noComments(text, at) ?? "Text stands after the end of the JSON document", at);
      if (char === ",") state = inner2.closer === "}" ? "key" : "value";
      else if (char === inner2.closer) open.pop();
      else return fail(noComments(text, at) ?? `Expected "," or "${inner2.closer}" here`, at);
      at++;
      continue;
    }
    if (state === "colon") {
      if (char !== ":") return fail('Expected ":" after the key', at);
      state = "value";
      at++;
      continue;
    }
    if (state === "first-key" && char === "}" || state === "first-value" && char === "]") {
      open.pop();
      state = "after";
      at++;
      continue;
    }
    if (state === "key" || state === "first-key") {
      if (char === "}") return fail('A comma stands before "}" with nothing after it', text.lastIndexOf(",", at));
      if (char !== '"') return fail(noComments(text, at) ?? "Expected a key in double quotes", at);
      const end = stringEnd(text, at);
      if (typeof end !== "number") return end;
      at = end;
      state = "colon";
      continue;
    }
    if (char === "{" || char === "[") {
      open.push({ closer: char === "{" ? "}" : "]", offset: at });
      state = char === "{" ? "first-key" : "first-value";
      at++;
      continue;
    }
    if (char === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== "number") return end;
      at = end;
      state = "after";
      continue;
    }
    value.lastIndex = at;
    const word = value.exec(text);
    if (!word) return failAtValue(text, at);
    at += word[0].length;
    state = "after";
  }
  const inner = open.at(-1);
  if (inner) return fail(`The file ends before this "${inner.closer === "}" ? "{" : "["}" is closed`, inner.offset);
  return fail(
    text.trim() === "" ? "The file is empty: an OpenAPI document was expected" : "The file ends too early",
    text.length
  );
}
var value = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
function failAtValue(text, at) {
  if (text[at] === "]" && text[text.slice(0, at).trimEnd().length - 1] === ",") {
    return fail('A comma stands before "]" with nothing after it', text.lastIndexOf(",", at));
  }
  return fail(noComments(text, at) ?? noSingleQuotes(text, at) ?? "Expected a value here", at);
}
function noComments(text, at) {
  return text.startsWith("//", at) || text.startsWith("/*", at) || text[at] === "#" ? "JSON has no comments" : void 0;
}
function noSingleQuotes(text, at) {
  return text[at] === "'" ? "JSON wants double quotes" : void 0;
}
function stringEnd(text, open) {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return fail("A line break or control character stands inside a string", at);
    if (code === 92) {
      at++;
      const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 5));
      if (!escaped) return fail("An unknown escape stands in a string", at - 1);
      at += escaped[0].length - 1;
    }
  }
  return fail("A string is not closed", open);
}
function fail(problem, offset) {
  return { message: `This is not valid JSON: ${problem}.`, offset: Math.max(offset, 0) };
}

// src/document/lines.ts
function lineIndex(text) {
  let spot;
  return (offset) => {
    spot ??= positionsAt(lineStarts(text));
    return spot(offset);
  };
}
function positionsAt(starts) {
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}
function lineStarts(text) {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}

// src/document/json.ts
function parseJson(text, file, id) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    const { message, offset } = findJsonError(text);
    throw new UserError(message, { file, ...lineIndex(text)(offset) });
  }
  const keys = countKeys(data, 0);
  if (keys === void 0) throw new UserError(tooDeep, { file, ...lineIndex(text)(depthOffset(text)) });
  const scan = scanJson(text);
  const spot = positionsAt(scan.lines);
  const places = new Places(text, scan);
  const range = (start, end) => ({ start: spot(start), end: spot(end) });
  return {
    file,
    id,
    text,
    syntax: "json",
    data,
    // JSON.parse drops the first of two equal keys, so fewer keys in the data than in the text give duplicates away.
    duplicateKeys: keys === scan.keys ? [] : findDuplicates(text, places, range, data),
    locate: (path, part = "entry") => range(...places.find(path, part))
  };
}
function countKeys(value2, depth) {
  if (typeof value2 !== "object" || value2 === null) return 0;
  if (depth >= maxDepth) return void 0;
  let total = 0;
  if (Array.isArray(value2)) {
    for (const item of value2) {
      if (typeof item !== "object" || item === null) continue;
      const inner = countKeys(item, depth + 1);
      if (inner === void 0) return void 0;
      total += inner;
    }
    return total;
  }
  const record = value2;
  for (const key in record) {
    total++;
    const item = record[key];
    if (typeof item !== "object" || item === null) continue;
    const inner = countKeys(item, depth + 1);
    if (inner === void 0) return void 0;
    total += inner;
  }
  return total;
}
function endOfString(text, open) {
  let close = text.indexOf('"', open + 1);
  while (text.charCodeAt(close - 1) === 92) {
    let backslashes = 1;
    while (text.charCodeAt(close - 1 - backslashes) === 92) backslashes++;
    if (backslashes % 2 === 0) break;
    close = text.indexOf('"', close + 1);
  }
  return close + 1;
}
function isSpace(code) {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
function depthOffset(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) at = endOfString(text, at) - 1;
    else if ((code === 123 || code === 91) && ++depth > maxDepth) return at;
    else if (code === 125 || code === 93) depth--;
  }
  return 0;
}
var Places = class {
  #text;
  #members = /* @__PURE__ */ new Map();
  #scan;
  constructor(text, scan) {
    this.#text = text;
    this.#scan = scan;
  }
  find(path, part) {
    const start = this.#skipSpace(0);
    let member = { keyStart: -1, keyEnd: -1, start, end: start };
    for (const segment of path) {
      const inner = this.members(member.start).get(String(segment));
      if (!inner) break;
      member = inner;
    }
    const { keyStart, keyEnd } = member;
    const end = member.start === start ? this.#text.trimEnd().length : member.end;
    const isCollection = "{[".includes(this.#text[member.start]);
    if (part === "value") return [member.start, end];
    if (keyStart === -1) return [member.start, isCollection ? this.#endOfFirstLine(member.start) : end];
    return part === "key" || isCollection ? [keyStart, keyEnd] : [keyStart, member.end];
  }
  /** The members of the collection that opens at `open`, by key or index; of two equal keys the last. */
  members(open, onDuplicate) {
    const known = this.#members.get(open);
    if (known && !onDuplicate) return known;
    const members = /* @__PURE__ */ new Map();
    const text = this.#text;
    const isArray = text[open] === "[";
    if (!isArray && text[open] !== "{") return members;
    let at = this.#skipSpace(open + 1);
    for (let index = 0; text[at] !== "}" && text[at] !== "]"; index++) {
      let key = String(index);
      let keyStart = -1;
      let keyEnd = -1;
      if (!isArray) {
        keyStart = at;
        keyEnd = endOfString(text, at);
        key = JSON.parse(text.slice(keyStart, keyEnd));
        at = this.#skipSpace(this.#skipSpace(keyEnd) + 1);
      }
      const member = { keyStart, keyEnd, start: at, end: this.#endOfValue(at) };
      const first = members.get(key);
      if (first) onDuplicate?.(key, first, member);
      members.set(key, member);
      at = this.#skipSpace(member.end);
      if (text[at] === ",") at = this.#skipSpace(at + 1);
    }
    this.#members.set(open, members);
    return members;
  }
  #endOfValue(start) {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first === 34) return endOfString(text, start);
    if (first === 123 || first === 91) {
      return endOf(this.#scan, start);
    }
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 44 || code === 125 || code === 93 || isSpace(code) || Number.isNaN(code)) return at;
    }
  }
  #endOfFirstLine(open) {
    const first = this.#skipSpace(open + 1);
    if (this.#text[first] !== '"' || this.#text.slice(open, first).includes("\n")) return open + 1;
    return endOfString(this.#text, first);
  }
  #skipSpace(at) {
    let next = at;
    while (isSpace(this.#text.charCodeAt(next))) next++;
    return next;
  }
};
function scanJson(text) {
  const starts = [];
  const ends = [];
  const lines = [0];
  const open = [];
  let keys = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) continue;
    if (code === 10) lines.push(at + 1);
    else if (code === 34) {
      const close = text.indexOf('"', at + 1);
      at = text.charCodeAt(close - 1) === 92 ? endOfString(text, at) - 1 : close;
    } else if (code === 58) keys++;
    else if (code === 123 || code === 91) {
      open.push(starts.length);
      starts.push(at);
      ends.push(0);
    } else if (code === 125 || code === 93) ends[open.pop()] = at + 1;
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) lines.push(at + 1);
  }
  return { keys, starts, ends, lines };
}
function endOf({ starts, ends }, start) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (starts[middle] < start) low = middle + 1;
    else high = middle;
  }
  return ends[low];
}
function findDuplicates(text, places, range, data) {
  const found = [];
  const visit = (open, path) => {
    const members = places.members(open, (key, first, second) => {
      found.push({
        path,
        key,
        range: range(second.keyStart, second.keyEnd),
        firstLine: range(first.keyStart, first.keyEnd).start.line
      });
    });
    for (const [key, member] of members) {
      if ("{[".includes(text[member.start])) visit(member.start, [...path, key]);
    }
  };
  const start = text.search(/\S/);
  if (typeof getAt(data, []) === "object") visit(start, []);
  return found;
}

// src/document/yaml-events.ts
var DOCUMENT = 1;
var SEQUENCE = 2;
var MAPPING = 3;
var SCALAR = 4;
var ALIAS = 5;
var PLAIN = 1;
var SINGLE_QUOTED = 2;
var DOUBLE_QUOTED = 3;
var FLOW = 2;
function isMergeKey(event, text) {
  return event.type === SCALAR && text === "<<" && event.style === PLAIN && event.tagStart === -1;
}
function isQuoted(event) {
  return event.style === SINGLE_QUOTED || event.style === DOUBLE_QUOTED;
}
function startOf(event) {
  switch (event.type) {
    case SEQUENCE:
    case MAPPING:
      return event.start;
    case SCALAR:
      return isQuoted(event) ? event.valueStart - 1 : event.valueStart;
    case ALIAS:
      return event.anchorStart - 1;
    default:
      return 0;
  }
}

// src/document/yaml-places.ts
var YamlPlaces = class {
  #text;
  #events;
  #spot;
  #after;
  #aliased;
  #entries = /* @__PURE__ */ new Map();
  /** Offsets of empty nodes, which have no text that would tell. */
  #empty = /* @__PURE__ */ new Map();
  /** `after`: for each event that opens a node, the index of the event after the node; `aliased`: alias event → its target. */
  constructor(text, events, spot, after, aliased) {
    this.#text = text;
    this.#events = events;
    this.#spot = spot;
    this.#after = after;
    this.#aliased = aliased;
  }
  /** The range of a key or scalar by the index of its event. */
  rangeOf(index) {
    return this.#range(this.#start(index), this.#endOf(index));
  }
  /** The event index of the first of equal keys of a mapping. */
  firstKeys(mapping) {
    this.#entriesOf(mapping);
    const first = /* @__PURE__ */ new Map();
    for (let at = mapping + 1; at < this.#after[mapping] - 1; at = this.#after[this.#after[at]]) {
      const key = this.#keyText(at);
      if (!first.has(key)) first.set(key, at);
    }
    return first;
  }
  #keyText(index) {
    const event = this.#events[index];
    const scalar = event.type === ALIAS ? this.#events[this.#aliased.get(index)] : event;
    return getScalarValue(this.#text, scalar);
  }
  /** `Document.locate`; `root`: the event of the document's own node. */
  locate(path, part, root) {
    let key = -1;
    let value2 = root;
    for (const segment of path) {
      const entry = this.#entriesOf(value2).get(String(segment));
      if (!entry) break;
      key = entry.key;
      value2 = entry.value;
    }
    const event = this.#events[value2];
    const isCollection = event.type === SEQUENCE || event.type === MAPPING;
    if (key === -1 || part === "value") return this.#range(this.#start(value2), this.#end(value2, part === "value"));
    if (part === "key" || isCollection) return this.#range(this.#start(key), this.#endOf(key));
    return this.#range(this.#start(key), Math.max(this.#end(value2, false), this.#endOf(key)));
  }
  /** Where a node begins; a block scalar with its `|` or `>`, an empty node where it would stand. */
  #start(index) {
    const event = this.#events[index];
    if (event.type !== SCALAR) return startOf(event);
    if (event.style !== PLAIN) return isQuoted(event) ? event.valueStart - 1 : this.#startOfBlock(event, index);
    if (event.valueStart !== -1) return event.valueStart;
    const properties = [event.tagStart, event.anchorStart - 1].filter((offset) => offset >= 0);
    return properties.length > 0 ? Math.min(...properties) : this.#empty.get(index) ?? 0;
  }
  #startOfBlock(event, index) {
    let line = event.valueStart;
    if (line > 0 && this.#text[line - 1] === "\n") line--;
    if (line > 0 && this.#text[line - 1] === "\r") line--;
    while (line > 0 && !/[\r\n]/.test(this.#text[line - 1])) line--;
    const before = this.#events[index - 1];
    const keyEnd = before.type === SCALAR || before.type === ALIAS ? this.#endOf(index - 1) : 0;
    const from = Math.max(line, event.tagEnd, event.anchorEnd, keyEnd);
    const header = /[|>]/.exec(this.#text.slice(from, event.valueStart));
    return header ? from + header.index : event.valueStart;
  }
  /** Where a node ends: a scalar's own end, a collection's first line, or (whole) the end of the last thing in it. */
  #end(index, whole) {
    const event = this.#events[index];
    if (event.type !== SEQUENCE && event.type !== MAPPING) return this.#endOf(index);
    if (!whole) return this.#endOfLine(event.start);
    const hasBrackets = event.style === FLOW && "[{".includes(this.#text[event.start]);
    const last = this.#lastChild(index);
    const end = last === -1 ? event.start + (hasBrackets ? 1 : 0) : this.#end(last, true);
    return hasBrackets ? this.#skip(end, /[\s,:?]/) + 1 : end;
  }
  #lastChild(index) {
    this.#entriesOf(index);
    let last = -1;
    for (let at = index + 1; at < this.#after[index] - 1; at = this.#after[at]) last = at;
    return last;
  }
  /** The first offset from `at` on whose character is neither of `skipped` nor of a comment. */
  #skip(from, skipped) {
    let at = from;
    for (; at < this.#text.length; at++) {
      const char = this.#text[at];
      if (char === "#" && /\s/.test(this.#text[at - 1] ?? " ")) at = this.#endOfLine(at, Number.POSITIVE_INFINITY) - 1;
      else if (!skipped.test(char)) return at;
    }
    return at;
  }
  #endOf(index) {
    const event = this.#events[index];
    if (event.type === ALIAS) return event.anchorEnd;
    if (event.type !== SCALAR) return startOf(event);
    if (isQuoted(event)) return event.valueEnd + 1;
    if (event.valueStart === -1) return Math.max(event.tagEnd, event.anchorEnd, this.#start(index));
    if (event.style === PLAIN) return event.valueEnd;
    let end = event.valueEnd;
    while (end > event.valueStart && /\s/.test(this.#text[end - 1])) end--;
    return end;
  }
  #endOfLine(offset, most = 400) {
    let end = offset;
    while (end < this.#text.length && end < offset + most && !/[\r\n]/.test(this.#text[end])) end++;
    while (end > offset && /\s/.test(this.#text[end - 1])) end--;
    return end;
  }
  #entriesOf(index) {
    const known = this.#entries.get(index);
    if (known) return known;
    const event = this.#events[index];
    if (event.type === ALIAS) return this.#entriesOf(this.#aliased.get(index));
    const entries = /* @__PURE__ */ new Map();
    this.#entries.set(index, entries);
    const end = this.#after[index] - 1;
    if (event.type === SEQUENCE) {
      let before = -1;
      for (let at = index + 1, item = 0; at < end; at = this.#after[at], item++) {
        this.#placeEmpty(at, () => this.#skip(before === -1 ? event.start : this.#end(before, true), /[^-]/), before);
        entries.set(String(item), { key: -1, value: at });
        before = at;
      }
    } else if (event.type === MAPPING) {
      const merged = [];
      let before = -1;
      for (let at = index + 1; at < end; ) {
        const value2 = this.#after[at];
        const key = at;
        this.#placeEmpty(
          key,
          () => this.#skip(before === -1 ? event.start : this.#end(before, true), /[\s,{]/),
          before
        );
        this.#placeEmpty(value2, () => this.#endOf(key), -1);
        const text = this.#keyText(at);
        if (isMergeKey(this.#events[at], text)) merged.push(value2);
        else entries.set(text, { key: at, value: value2 });
        before = value2;
        at = this.#after[value2];
      }
      for (const at of merged) this.#addMerged(entries, at);
    }
    return entries;
  }
  #placeEmpty(index, find, before) {
    const event = this.#events[index];
    if (event.type !== SCALAR || event.valueStart !== -1) return;
    const isAfterEmpty = before !== -1 && this.#empty.get(before) !== void 0;
    this.#empty.set(index, isAfterEmpty ? this.#skip(this.#empty.get(before) + 1, /[^-:?]/) : find());
  }
  #addMerged(entries, value2) {
    const event = this.#events[value2];
    const sources = event.type === SEQUENCE ? [...this.#entriesOf(value2).values()].map((entry) => entry.value) : [value2];
    for (const source of sources) {
      for (const [key, entry] of this.#entriesOf(source)) if (!entries.has(key)) entries.set(key, entry);
    }
  }
  #range(start, end) {
    return { start: this.#spot(start), end: this.#spot(Math.max(start, end)) };
  }
};

// src/document/yaml.ts
function parseYaml(text, file, id) {
  const builder = builderOf(text, file);
  const document = builder.isEmpty(0) ? void 0 : builder.document(0, id);
  if (!document) {
    throw new UserError("The file is empty: an OpenAPI document was expected.", { file, line: 1, column: 1 });
  }
  builder.refuseSecond();
  return document;
}
function parseYamlStream(text, file, id) {
  const builder = builderOf(text, file);
  const documents = [];
  for (let start = 0; start !== void 0; start = builder.startAfter(start)) {
    if (!builder.isEmpty(start)) documents.push(builder.document(start, id));
  }
  return documents;
}
function builderOf(text, file) {
  const spot = lineIndex(text);
  return new Builder(text, file, readEvents(text, file, spot), spot);
}
function readEvents(text, file, spot) {
  try {
    return parseEvents(text, { maxDepth: maxDepth + 10 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const conflict = /^<{7} /m.exec(text);
    if (conflict) throw new UserError(leftover, { file, ...spot(conflict.index) });
    const at = error.mark ? spot(Math.min(error.mark.position, text.length)) : { line: 1, column: 1 };
    throw new UserError(explainSyntax(error.reason, text.split("\n", at.line)[at.line - 1] ?? ""), { file, ...at });
  }
}
function explainSyntax(reason, line) {
  if (/depth/i.test(reason)) return tooDeep;
  if (/tab/i.test(reason)) return "A tab character stands where YAML wants spaces; indent with spaces.";
  return `This is not valid YAML: ${reason}${adviceFor(reason, line)}.`;
}
var leftover = "A mark of a merge conflict of git is left in the file; choose one of the two versions.";
function adviceFor(reason, line) {
  if (/^[^'"#]*?: +[^'"[{|>&*!#\s][^'"]*?: /.test(line)) return "; a text that holds a colon and a blank needs quotes";
  return /indentation|is expected/.test(reason) ? "; look at the indentation of this line and of the one before" : "";
}
var Builder = class {
  places;
  #repeated = [];
  #text;
  #file;
  #events;
  #spot;
  /** For each event that opens a node: the index of the event after the node. */
  #after;
  #anchors = /* @__PURE__ */ new Map();
  /** What an alias event stands for: anchors can be set anew, so this is fixed while building. */
  #aliased = /* @__PURE__ */ new Map();
  /** The aliased collections that are being built. */
  #open = /* @__PURE__ */ new Set();
  /** Texts of scalars that aliases repeat: decoded once, however often they are. */
  #aliasedTexts = /* @__PURE__ */ new Map();
  #path = [];
  #next = 0;
  #depth = 0;
  #expandedNodes = 0;
  #expandedCharacters = 0;
  #inAlias = 0;
  constructor(text, file, events, spot) {
    this.#text = text;
    this.#file = file;
    this.#events = events;
    this.#spot = spot;
    this.#after = new Int32Array(events.length);
    this.places = new YamlPlaces(text, events, spot, this.#after, this.#aliased);
  }
  /** Builds the document whose event is at `start`; documents are to be built in their order. */
  document(start, id) {
    this.#next = start + 1;
    this.#anchors.clear();
    this.#repeated = [];
    const data = this.#node();
    return {
      file: this.#file,
      id,
      text: this.#text,
      syntax: "yaml",
      data,
      duplicateKeys: this.#findDuplicates(),
      locate: (path, part = "entry") => this.places.locate(path, part, start + 1)
    };
  }
  /** True where the document at `start` has no content, or there is none. */
  isEmpty(start) {
    const content = this.#events[start + 1];
    if (content === void 0) return true;
    const isNothing = content.type === SCALAR && content.style === PLAIN && content.valueStart === content.valueEnd;
    return content.type !== SEQUENCE && content.type !== MAPPING && content.type !== SCALAR && content.type !== ALIAS || isNothing;
  }
  /** Where the document after the one at `start` begins; undefined after the last. */
  startAfter(start) {
    for (let at = start + 1; at < this.#events.length; at++) if (this.#events[at].type === DOCUMENT) return at;
    return void 0;
  }
  refuseSecond() {
    const second = this.startAfter(0);
    if (second === void 0) return;
    throw new UserError(
      "A second YAML document begins in this file (after `---`); put each document into a file of its own.",
      { file: this.#file, ...this.#spot(this.#startOfSecond(second)) }
    );
  }
  #startOfSecond(index) {
    const content = this.#events[index + 1];
    const inside = content ? startOf(content) : -1;
    let marker = inside === -1 ? this.#text.length : inside;
    do
      marker = this.#text.lastIndexOf("---", marker - 1);
    while (marker > 0 && !/[\r\n]/.test(this.#text[marker - 1]));
    return marker > 0 ? marker : Math.max(inside, 0);
  }
  #node() {
    const index = this.#next++;
    const event = this.#events[index];
    if (this.#inAlias > 0) this.#countExpanded(index, 1);
    if (event.type === ALIAS) {
      this.#after[index] = this.#next;
      return this.#alias(index, event.anchorStart, event.anchorEnd);
    }
    if (event.type === SCALAR) {
      this.#after[index] = this.#next;
      this.#anchor(index, event.anchorStart, event.anchorEnd);
      return this.#scalar(event, index);
    }
    if (event.type !== SEQUENCE && event.type !== MAPPING) throw new Error(`unexpected YAML event ${event.type}`);
    this.#anchor(index, event.anchorStart, event.anchorEnd);
    this.#refuseTag(event.tagStart, event.tagEnd, event.type === SEQUENCE ? "seq" : "map");
    if (++this.#depth > maxDepth) throw this.#refuse(tooDeep, event.start);
    this.#open.add(index);
    const value2 = event.type === SEQUENCE ? this.#sequence() : this.#mapping(index);
    this.#open.delete(index);
    this.#depth--;
    this.#after[index] = this.#next;
    return value2;
  }
  #sequence() {
    const items = [];
    while (!this.#closes()) {
      this.#path.push(items.length);
      items.push(this.#node());
      this.#path.pop();
    }
    return items;
  }
  #mapping(index) {
    const value2 = {};
    let merges;
    while (!this.#closes()) {
      const keyIndex = this.#next;
      const { key, isMerge } = this.#key();
      this.#path.push(key);
      const child = this.#node();
      this.#path.pop();
      if (isMerge) {
        if (merges) this.#repeat(index, key, keyIndex);
        merges ??= [];
        merges.push({ child, keyIndex });
        continue;
      }
      if (Object.hasOwn(value2, key)) this.#repeat(index, key, keyIndex);
      set(value2, key, child);
    }
    for (const merge of merges ?? []) this.#merge(value2, merge.child, merge.keyIndex);
    return value2;
  }
  #repeat(mapping, key, keyIndex) {
    if (this.#inAlias === 0) this.#repeated.push({ mapping, path: [...this.#path], key, keyIndex });
  }
  #closes() {
    if (this.#events[this.#next].type <= ALIAS) return false;
    this.#next++;
    return true;
  }
  #key() {
    const index = this.#next;
    const event = this.#events[index];
    if (event.type === ALIAS) {
      const target = this.#events[this.#target(index, event.anchorStart, event.anchorEnd)];
      this.#next++;
      this.#after[index] = this.#next;
      if (target.type === SCALAR) {
        return { key: this.#textOf(target, this.#aliased.get(index), true), isMerge: false };
      }
      throw this.#refuse(collectionAsKey, startOf(event));
    }
    if (event.type !== SCALAR) throw this.#refuse(collectionAsKey, startOf(event));
    this.#next++;
    this.#after[index] = this.#next;
    this.#anchor(index, event.anchorStart, event.anchorEnd);
    const key = this.#textOf(event, index);
    return { key, isMerge: isMergeKey(event, key) };
  }
  #merge(value2, merged, keyIndex) {
    for (const source of Array.isArray(merged) ? merged : [merged]) {
      if (typeof source !== "object" || source === null || Array.isArray(source)) {
        throw this.#refuse(
          "The merge key `<<` takes a mapping or a list of mappings.",
          startOf(this.#events[keyIndex])
        );
      }
      for (const [key, child] of Object.entries(source)) if (!Object.hasOwn(value2, key)) set(value2, key, child);
    }
  }
  /** To be asked when the tree is built. */
  #findDuplicates() {
    const firstKeys = /* @__PURE__ */ new Map();
    return this.#repeated.map(({ mapping, path, key, keyIndex }) => {
      const first = firstKeys.get(mapping) ?? this.places.firstKeys(mapping);
      firstKeys.set(mapping, first);
      const firstLine = this.places.rangeOf(first.get(key)).start.line;
      return { path, key, range: this.places.rangeOf(keyIndex), firstLine };
    });
  }
  #alias(index, anchorStart, anchorEnd) {
    const target = this.#target(index, anchorStart, anchorEnd);
    if (this.#open.has(target)) {
      throw this.#refuse(
        `The anchor "${this.#text.slice(anchorStart, anchorEnd).slice(0, 80)}" contains itself.`,
        anchorStart
      );
    }
    const resume = this.#next;
    this.#next = target;
    this.#inAlias++;
    const value2 = this.#node();
    this.#inAlias--;
    this.#next = resume;
    return value2;
  }
  #target(index, anchorStart, anchorEnd) {
    const known = this.#aliased.get(index);
    if (known !== void 0) return known;
    const name = this.#text.slice(anchorStart, anchorEnd);
    const target = this.#anchors.get(name);
    if (target === void 0)
      throw this.#refuse(`The alias "*${name.slice(0, 80)}" names no anchor before it.`, anchorStart);
    this.#aliased.set(index, target);
    return target;
  }
  #anchor(index, start, end) {
    if (start !== -1 && this.#inAlias === 0) this.#anchors.set(this.#text.slice(start, end), index);
  }
  /** Counts what aliases add: nodes, or the characters of texts. */
  #countExpanded(index, nodes, characters = 0) {
    this.#expandedNodes += nodes;
    this.#expandedCharacters += characters;
    const isBomb = this.#expandedNodes > maxExpandedNodes && this.#expandedNodes > maxExpansionFactor * this.#events.length || this.#expandedCharacters > maxExpandedCharacters && this.#expandedCharacters > maxExpansionFactor * this.#text.length;
    if (!isBomb) return;
    const [most, what] = this.#expandedNodes > maxExpandedNodes ? [maxExpandedNodes, "values"] : [maxExpandedCharacters, "characters"];
    throw this.#refuse(
      `The YAML aliases of this document expand to more than ${most.toLocaleString("en")} ${what}; write them out or use $ref.`,
      startOf(this.#events[index])
    );
  }
  #textOf(event, index, isAliased = this.#inAlias > 0) {
    if (!isAliased) return getScalarValue(this.#text, event);
    this.#countExpanded(index, 0, Math.max(event.valueEnd - event.valueStart, 0));
    let text = this.#aliasedTexts.get(index);
    if (text === void 0) {
      text = getScalarValue(this.#text, event);
      this.#aliasedTexts.set(index, text);
    }
    return text;
  }
  #scalar(event, index) {
    const tag = event.tagStart === -1 ? "" : this.#text.slice(event.tagStart, event.tagEnd);
    const source = this.#textOf(event, index);
    if (tag === "") return event.style === PLAIN ? plainValue(source) : source;
    switch (tag.replace(/^!!|^!<tag:yaml\.org,2002:(.*)>$/, "$1")) {
      case "str":
      case "!":
      case "binary":
      case "timestamp":
        return source;
      case "int":
      case "float":
      case "bool":
      case "null": {
        const value2 = plainValue(source);
        if (typeof value2 !== "string") return value2;
        throw this.#refuse(`The value does not fit its YAML tag "${tag}".`, event.tagStart);
      }
      default:
        throw this.#unknownTag(tag, event.tagStart);
    }
  }
  #refuseTag(start, end, allowed) {
    if (start === -1) return;
    const tag = this.#text.slice(start, end);
    if (tag === `!!${allowed}` || tag === `!<tag:yaml.org,2002:${allowed}>`) return;
    throw this.#unknownTag(tag, start);
  }
  #unknownTag(tag, offset) {
    return this.#refuse(`The YAML tag "${tag.slice(0, 80)}" is not read: only plain JSON-like values are.`, offset);
  }
  #refuse(message, offset) {
    return new UserError(message, { file: this.#file, ...this.#spot(Math.max(offset, 0)) });
  }
};
var collectionAsKey = "A mapping key must be a plain value, not a collection.";
function set(target, key, value2) {
  if (key === "__proto__")
    Object.defineProperty(target, key, { value: value2, writable: true, enumerable: true, configurable: true });
  else target[key] = value2;
}

// src/document/parse.ts
function decodeText(bytes, file) {
  const [first, second, third] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) {
    throw new UserError("The file is encoded as UTF-16; save it as UTF-8.", { file, line: 1, column: 1 });
  }
  if (first === 31 && second === 139) {
    throw new UserError("The file is compressed (gzip); unpack it first.", { file, line: 1, column: 1 });
  }
  const archive = first === 80 || first === 37 ? foreignText(String.fromCharCode(...bytes.subarray(0, 8))) : void 0;
  if (archive !== void 0) throw new UserError(archive, { file, line: 1, column: 1 });
  const hasMark = first === 239 && second === 187 && third === 191;
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(hasMark ? bytes.subarray(3) : bytes);
  } catch {
    throw new UserError("The file holds bytes that are not UTF-8 text; save it as UTF-8.", {
      file,
      ...firstBadByte(hasMark ? bytes.subarray(3) : bytes)
    });
  }
  if (bytes.includes(0)) {
    const nul = text.indexOf("\0");
    throw new UserError("The file holds a NUL character; it is no text file.", { file, ...lineIndex(text)(nul) });
  }
  return text;
}
function firstBadByte(bytes) {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let at = 0;
  for (const char of lenient) {
    const isWritten = bytes[offset] === 239 && bytes[offset + 1] === 191 && bytes[offset + 2] === 189;
    if (char === "�" && !isWritten) break;
    const code = char.codePointAt(0);
    offset += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
    at += char.length;
  }
  return lineIndex(lenient)(at);
}
function parseDocument(input, file, id = file) {
  const text = textOf(input, file);
  try {
    return readJson(text, file, id) ?? parseYaml(text, file, id);
  } catch (error) {
    const foreign = error instanceof UserError && isSyntax(error) ? foreignText(text) : void 0;
    throw foreign === void 0 ? error : new UserError(foreign, { file, line: 1, column: 1 });
  }
}
function isSyntax(error) {
  return /^This is not valid (JSON|YAML)/.test(error.message);
}
function parseDocuments(input, file, id = file) {
  const text = textOf(input, file);
  const json = readJson(text, file, id);
  return json ? [json] : parseYamlStream(text, file, id);
}
function textOf(input, file) {
  return typeof input === "string" ? input.replace(/^\ufeff/, "") : decodeText(input, file);
}
function readJson(text, file, id) {
  const first = /\S/.exec(text)?.[0];
  if (first !== "{" && first !== "[") return void 0;
  if (/\.json$/i.test(file)) return parseJson(text, file, id);
  try {
    return parseJson(text, file, id);
  } catch (error) {
    if (!(error instanceof UserError) || !error.message.startsWith("This is not valid JSON")) throw error;
    return void 0;
  }
}

export {
  foreignData,
  SEQUENCE,
  MAPPING,
  SCALAR,
  ALIAS,
  PLAIN,
  FLOW,
  isMergeKey,
  isQuoted,
  parseYaml,
  decodeText,
  parseDocument,
  parseDocuments
};
