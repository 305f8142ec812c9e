import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  pageOf,
  pages_generated_default,
  ruleTexts
} from "./chunk-FYDOE234.js";
import {
  summarise
} from "./chunk-4JK77VDL.js";
import {
  verdictOf
} from "./chunk-FZRO56SC.js";
import {
  Loader,
  Spaces,
  expandOperands,
  loadTree,
  looksLikeOpenapi,
  mayBeOpenapi,
  notOpenapi,
  remoteReader
} from "./chunk-US43RXWP.js";
import {
  version
} from "./chunk-VNYIC7K7.js";
import {
  builtInSource,
  fileSource,
  fitsGlob,
  formatsOf,
  functions,
  levelOf,
  parseJsonPath,
  profileNames,
  queriesOf,
  readRuleset,
  refuseCode,
  remoteSource
} from "./chunk-KDHV37DV.js";
import {
  globMatches
} from "./chunk-AYXWZ5Y7.js";
import {
  openapiVersion
} from "./chunk-FNZGBSVG.js";
import {
  didYouMean,
  nearest
} from "./chunk-EQ7TL2PA.js";
import {
  compareFindings
} from "./chunk-CIDFJ7I2.js";
import {
  ALIAS,
  FLOW,
  MAPPING,
  PLAIN,
  SCALAR,
  SEQUENCE,
  decodeText,
  isMergeKey,
  isQuoted,
  parseDocument,
  plainValue
} from "./chunk-RLUD6VY5.js";
import {
  maxDepth
} from "./chunk-QNSYFYDE.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import {
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-7SQJONSS.js";
import {
  getAt,
  isObject,
  own,
  toPointer
} from "./chunk-HSJZFMJD.js";

// src/lint/run.ts
import path3 from "node:path";

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

// src/lint/baseline.ts
var baselineFile = ".specgate/baseline.json";
function readBaseline(document) {
  const findings = own(document.data, "findings");
  const refuse = (path4, message) => {
    throw new UserError(message, { file: document.file, ...document.locate(path4).start });
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

// src/lint/suppressions.ts
var suppressionsFile = ".specgate/suppressions.yaml";
var keys = ["rule", "file", "pointer", "by", "reason", "until"];
var datePattern = /^\d{4}-\d{2}-\d{2}$/;
function readSuppressions(document) {
  const list = Array.isArray(document.data) ? document.data : own(document.data, "suppressions");
  const base = Array.isArray(document.data) ? [] : ["suppressions"];
  const refuse = (path4, message) => {
    throw new UserError(message, { file: document.file, ...document.locate(path4).start });
  };
  if (document.data === null) return [];
  if (!Array.isArray(list))
    return refuse([], "Suppressions are a list under `suppressions`, each with rule, by and reason.");
  return list.map((entry, index) => {
    const at = [...base, index];
    if (!isObject(entry)) return refuse(at, "A suppression has rule, by and reason (and file, pointer, until).");
    for (const key of Object.keys(entry)) {
      if (!keys.includes(key)) refuse([...at, key], `A suppression has no key "${key}".${didYouMean(key, keys)}`);
      if (typeof entry[key] !== "string" || entry[key].trim() === "")
        refuse([...at, key], `"${key}" of a suppression is text.`);
    }
    for (const key of ["rule", "by", "reason"]) {
      if (own(entry, key) === void 0)
        refuse(at, `The suppression lacks "${key}": who sets what aside, and why, must be written down.`);
    }
    const until = own(entry, "until");
    if (until !== void 0 && !isDate(until)) refuse([...at, "until"], '"until" is a day such as 2027-01-31.');
    return {
      rule: entry.rule,
      file: own(entry, "file"),
      pointer: own(entry, "pointer"),
      by: entry.by,
      reason: entry.reason,
      until
    };
  });
}
function isDate(text) {
  return datePattern.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
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
function inlineSuppression(document, rule, line, today) {
  let found = comments.get(document);
  if (!found) {
    found = document.syntax === "yaml" ? findComments(document.text) : /* @__PURE__ */ new Map();
    comments.set(document, found);
  }
  for (const at of [line, line - 1]) {
    const comment = found.get(at)?.find((one) => one.rule === rule && (one.until === void 0 || one.until >= today));
    if (!comment) continue;
    const { reason, until } = comment;
    return { by: `${document.file}:${at}`, reason, kind: "inline", ...until === void 0 ? {} : { until } };
  }
  return void 0;
}
function findComments(text) {
  const found = /* @__PURE__ */ new Map();
  const word = "specgate-ignore";
  if (!text.includes(word)) return found;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const at = line.indexOf(word);
    if (at === -1 || !/(^|\s)#\s*$/.test(line.slice(0, at))) return;
    const match2 = /^\s+(\S+?)(?:\s+until\s+(\S+?))?\s*:\s*(\S.*)$/.exec(line.slice(at + word.length));
    if (!match2) return;
    const [, rule = "", until, reason = ""] = match2;
    if (until !== void 0 && !isDate(until)) return;
    const list = found.get(index + 1) ?? [];
    found.set(index + 1, [...list, { rule, reason: reason.trim(), until }]);
  });
  return found;
}

// src/lint/deciders.ts
async function readDeciders(ruleset, context) {
  const suppressions = readOptional(suppressionsFile, context);
  const baseline = readOptional(baselineFile, context);
  const code = context.allowCode ? await codeRuleset(ruleset, context) : void 0;
  return {
    ruleset: code ? builtInSource("minimal") : await rulesetSource(ruleset, context),
    code,
    suppressions: suppressions ? readSuppressions(suppressions) : [],
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
  const { loadCodeRuleset } = await import("./code-ruleset-WAOGZMYJ.js");
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
    if (!(error instanceof UserError)) throw error;
    note(`${file} is not in ${revision} yet; the one of the working tree decides.`);
    return onDisk;
  }
}
function readOptional(file, { spaces, loader, revision, note }) {
  const onDisk = spaces.onDisk(file);
  const bytesOf = (origin) => {
    try {
      origin.space.read(origin.path, loader.limits.maxFileBytes);
      return true;
    } catch (error) {
      if (error instanceof UserError && /no such file/i.test(error.message)) return false;
      throw error;
    }
  };
  if (revision === void 0) return bytesOf(onDisk) ? loader.read(onDisk) : void 0;
  const atRevision = spaces.atRevision(revision, onDisk.path);
  if (bytesOf(atRevision)) return loader.read(atRevision);
  if (bytesOf(onDisk)) note(`${file} is not in ${revision}; it opens nothing until it is.`);
  return void 0;
}

// src/document/replace-file.ts
import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import path from "node:path";
function replaceFile(document, { space, path: relative }, text, limits) {
  const place = { file: document.file };
  const read = () => space.read(relative, limits.maxFileBytes);
  const before = read();
  if (decodeText(before, document.file) !== document.text) throw new UserError(changed, place);
  const mark = before[0] === 239 && before[1] === 187 && before[2] === 191 ? "\uFEFF" : "";
  let temporary;
  try {
    const real = realpathSync(document.id);
    accessSync(real, constants.W_OK);
    temporary = path.join(path.dirname(real), `.specgate-${randomBytes(8).toString("hex")}.tmp`);
    writeNew(temporary, mark + text, statSync(real).mode & 4095);
    if (realpathSync(document.id) !== real || !Buffer.from(before).equals(read())) throw new UserError(changed, place);
    renameSync(temporary, real);
  } catch (error) {
    if (temporary !== void 0) rmSync(temporary, { force: true });
    if (error instanceof UserError) throw error;
    const { code } = error;
    if (code === void 0) throw error;
    throw new UserError(`The file cannot be written (${code}).`, place);
  }
}
var changed = "The file changed since it was read, so it was not fixed; run again.";
function writeNew(file, text, mode) {
  const descriptor = openSync(file, "wx", mode);
  try {
    fchmodSync(descriptor, mode);
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

// src/lint/fix-plan.ts
import path2 from "node:path";
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";

// src/document/lines-around.ts
function lineStart(text, offset) {
  let at = offset;
  while (at > 0 && !isBreak(text[at - 1])) at--;
  return at;
}
function lineEnd(text, offset) {
  let at = offset;
  while (at < text.length && !isBreak(text[at])) at++;
  return at;
}
function afterBreak(text, end) {
  if (text[end] === "\r" && text[end + 1] === "\n") return end + 2;
  return Math.min(end + 1, text.length);
}
function breakOf(text) {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
function indentOf(text, offset) {
  const before = text.slice(lineStart(text, offset), offset);
  return /^[ \t]*$/.test(before) ? before : void 0;
}
function endsLine(text, offset) {
  return /^[ \t]*$|^[ \t]+#/.test(text.slice(offset, lineEnd(text, offset)));
}
function isBreak(char) {
  return char === "\n" || char === "\r";
}

// src/document/source.ts
var known = /* @__PURE__ */ new WeakMap();
function sourceOf(document) {
  let root = known.get(document);
  if (root === void 0) {
    root = readSource(document.text) ?? null;
    known.set(document, root);
  }
  return root ?? void 0;
}
function findSource(document, path4) {
  let parent = sourceOf(document);
  let owner;
  for (const [depth, key] of path4.entries()) {
    if (!parent) return void 0;
    const index = parent.kind === "sequence" ? Number(key) : parent.entries.findLastIndex((entry2) => entry2.name === String(key));
    const entry = parent.entries[index];
    if (!entry) return void 0;
    if (depth === path4.length - 1) return { parent, owner, index, entry };
    parent = entry.value;
    owner = entry;
  }
  return void 0;
}
function writtenAt(document, path4) {
  const value = findSource(document, path4)?.entry.value;
  return value && document.text.slice(value.contentStart, value.end);
}
function readSource(text) {
  try {
    const events = parseEvents(text, { maxDepth: maxDepth + 1 });
    return new SourceReader(text, events).node(0);
  } catch (error) {
    if (error instanceof YAMLException) return void 0;
    throw error;
  }
}
var SourceReader = class {
  #text;
  #events;
  /** After the event of the document. */
  #next = 1;
  constructor(text, events) {
    this.#text = text;
    this.#events = events;
  }
  /** The node of the next event; `cursor` is where what stands before it ends. */
  node(cursor) {
    const event = this.#events[this.#next++];
    if (event.type === ALIAS) {
      const start2 = event.anchorStart - 1;
      return leaf("other", start2, start2, event.anchorEnd, "none");
    }
    if (event.type !== SCALAR && event.type !== SEQUENCE && event.type !== MAPPING) {
      throw new Error(`unexpected YAML event ${event.type}`);
    }
    const properties = [event.anchorStart - 1, event.tagStart].filter((offset) => offset >= 0);
    const after = Math.max(cursor, event.anchorEnd, event.tagEnd);
    if (event.type === SCALAR) return this.#scalar(event, properties, after);
    const isFlow = event.style === FLOW && "[{".includes(this.#text[event.start]);
    const start = Math.min(event.start, ...properties);
    const kind = event.type === SEQUENCE ? "sequence" : "mapping";
    const node = { ...leaf(kind, start, event.start, event.start, "none"), isFlow };
    let at = isFlow ? event.start + 1 : event.start;
    while (this.#events[this.#next].type <= ALIAS) {
      const entry = kind === "sequence" ? this.#item(at, isFlow) : this.#member(at);
      node.entries.push(entry);
      at = entry.end;
    }
    this.#next++;
    node.end = isFlow ? this.#skip(at, true) + 1 : at;
    node.contentStart = Math.min(node.contentStart, node.entries[0]?.start ?? node.contentStart);
    node.start = Math.min(node.start, node.contentStart);
    return event.style === FLOW && !isFlow ? { ...node, kind: "other", entries: [] } : node;
  }
  #scalar(event, properties, after) {
    const start = (content) => Math.min(content, ...properties);
    if (isQuoted(event)) {
      const open = event.valueStart - 1;
      return leaf("scalar", start(open), open, event.valueEnd + 1, this.#text[open] === '"' ? "double" : "single");
    }
    if (event.style === PLAIN) {
      const [from, to] = event.valueStart === -1 ? [after, after] : [event.valueStart, event.valueEnd];
      return leaf("scalar", start(from), from, to, "plain");
    }
    const header = this.#skip(after, false);
    let end = event.valueEnd;
    while (end > header && /\s/.test(this.#text[end - 1])) end--;
    return leaf("scalar", start(header), header, Math.max(end, this.#afterHeader(header)), "block");
  }
  /** After `|`, `>-` and the like. */
  #afterHeader(header) {
    let at = header + 1;
    while (/[-+0-9]/.test(this.#text[at] ?? "")) at++;
    return at;
  }
  #item(from, isFlow) {
    const start = this.#skip(from, isFlow);
    const value = this.node(isFlow ? start : start + 1);
    return {
      start: isFlow ? value.start : start,
      end: Math.max(value.end, start),
      key: void 0,
      name: void 0,
      value
    };
  }
  #member(from) {
    const at = this.#skip(from, true);
    const isExplicit = this.#text[at] === "?" && /\s/.test(this.#text[at + 1] ?? " ");
    const event = this.#events[this.#next];
    const key = this.node(isExplicit ? at + 1 : at);
    const text = event.type === SCALAR ? getScalarValue(this.#text, event) : void 0;
    const name = text === void 0 || isMergeKey(event, text) ? void 0 : text;
    const colon = this.#skip(key.end, false);
    const value = this.node(this.#text[colon] === ":" ? colon + 1 : key.end);
    return { start: isExplicit ? at : key.start, end: Math.max(value.end, key.end), key, name, value };
  }
  /** The next offset that is no space and no comment (and, between entries of a flow collection, no comma). */
  #skip(from, commas) {
    let at = from;
    for (; at < this.#text.length; at++) {
      const char = this.#text[at];
      if (char === "#" && /\s/.test(this.#text[at - 1] ?? " ")) {
        while (at + 1 < this.#text.length && !/[\r\n]/.test(this.#text[at + 1])) at++;
      } else if (!/\s/.test(char) && !(commas && char === ",")) return at;
    }
    return at;
  }
};
function leaf(kind, start, contentStart, end, style) {
  return { kind, isFlow: false, style, start, contentStart, end, entries: [] };
}

// src/document/write-value.ts
function writeScalar(value, { isJson, isFlow, quotes }) {
  if (typeof value !== "string" || isJson) return JSON.stringify(value);
  if (quotes === "double" || new RegExp("[\\p{Cc}\\u2028\\u2029\\ufeff\\ufffe\\uffff]|\\p{Cs}", "u").test(value)) return JSON.stringify(value);
  if (quotes !== "single" && canBePlain(value, isFlow)) return value;
  return `'${value.replaceAll("'", "''")}'`;
}
function canBePlain(text, isFlow) {
  if (typeof plainValue(text) !== "string" || looksTyped(text)) return false;
  if (!/^[\p{L}\p{N}_/$(]/u.test(text) || /: |:$| #|\s$/.test(text)) return false;
  return !isFlow || !/[,[\]{}]/.test(text);
}
function looksTyped(text) {
  return /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text) || /^\d+(?:-\d\d?-\d|:\d)|^0[0-7]+$|^\d[\d_.]*_[\d_.]*$/.test(text);
}
function writeFlow(value, style, layout) {
  const { colon, indent, unit, newline } = layout;
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) return writeScalar(value, { ...style, isFlow: true });
  const inner = { ...layout, indent: indent + (unit ?? "") };
  const parts = isList ? value.map((item) => writeFlow(item, style, inner)) : Object.entries(value).map(
    ([key, child]) => writeScalar(key, { ...style, isFlow: true }) + colon + writeFlow(child, style, inner)
  );
  const [open, close] = isList ? "[]" : "{}";
  if (unit === void 0 || parts.length === 0) return open + parts.join(colon === ":" ? "," : ", ") + close;
  return open + parts.map((part) => newline + inner.indent + part).join(",") + newline + indent + close;
}
function writeBlockEntry(key, value, style) {
  const name = writeScalar(key, { ...style, quotes: "plain" });
  if (Array.isArray(value) && value.length > 0) {
    return [`${name}:`, ...value.flatMap((item) => writeBlockItem(item, style).map((line) => `  ${line}`))];
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    return [`${name}:`, ...blockLines(value, style).map((line) => `  ${line}`)];
  }
  return [`${name}: ${writeFlow(value, style, oneLine)}`];
}
function writeBlockItem(value, style) {
  if (!isObject(value) || Object.keys(value).length === 0) return [`- ${writeFlow(value, style, oneLine)}`];
  return blockLines(value, style).map((line, index) => (index === 0 ? "- " : "  ") + line);
}
function blockLines(value, style) {
  return Object.entries(value).flatMap(([key, child]) => writeBlockEntry(key, child, style));
}
var oneLine = { colon: ": ", indent: "", unit: void 0, newline: "" };

// src/document/edit-insert.ts
function insertEntry(document, path4, key, value, after) {
  const mapping = nodeAt(document, path4);
  if (mapping?.kind !== "mapping" || own(getAt(document.data, path4), key) !== void 0) return void 0;
  const { text } = document;
  const neighbour = mapping.entries.findLast(({ name }) => name === after) ?? mapping.entries.at(-1);
  const style = styleBeside(document, mapping, neighbour?.key);
  if (mapping.isFlow) {
    return insertFlow(text, mapping, neighbour, (layout) => {
      return writeScalar(key, style) + layout.colon + writeFlow(value, { ...style, quotes: "plain" }, layout);
    });
  }
  return neighbour && insertLines(text, neighbour, writeBlockEntry(key, value, { ...style, quotes: "plain" }));
}
function appendItem(document, path4, value) {
  const list = nodeAt(document, path4);
  if (list?.kind !== "sequence") return void 0;
  const { text } = document;
  const neighbour = list.entries.at(-1);
  const inner = neighbour?.value.entries[0];
  const style = styleBeside(document, list, inner ? inner.key : neighbour?.value);
  const write = (layout) => writeFlow(value, style, layout);
  if (list.isFlow) return insertFlow(text, list, neighbour, write);
  if (!neighbour) return void 0;
  if (neighbour.value.isFlow)
    return insertLines(text, neighbour, [`- ${write(layoutOf(text, neighbour.value, neighbour))}`]);
  return insertLines(text, neighbour, writeBlockItem(value, styleBeside(document, list, (inner ?? neighbour).value)));
}
function nodeAt(document, path4) {
  return path4.length === 0 ? sourceOf(document) : findSource(document, path4)?.entry.value;
}
function styleBeside(document, { isFlow }, neighbour) {
  const quotes = neighbour?.kind === "scalar" && neighbour.style !== "block" ? neighbour.style : "plain";
  return { isJson: document.syntax === "json", isFlow, quotes };
}
function insertLines(text, neighbour, lines) {
  const before = text.slice(lineStart(text, neighbour.start), neighbour.start);
  if (before.includes("	") || !endsLine(text, neighbour.end)) return void 0;
  const at = lineEnd(text, neighbour.end);
  const start = breakOf(text) + " ".repeat(before.length);
  return [{ start: at, end: at, text: lines.map((line) => start + line).join("") }];
}
function insertFlow(text, collection, neighbour, write) {
  const layout = layoutOf(text, collection, neighbour);
  if (!neighbour) {
    const at2 = collection.contentStart + 1;
    return [{ start: at2, end: at2, text: write({ ...layout, unit: void 0 }) }];
  }
  const written = write(layout);
  const next = collection.entries[collection.entries.indexOf(neighbour) + 1];
  const indent = indentOf(text, neighbour.start);
  const comma = /^\s*,/.exec(text.slice(neighbour.end, next?.start ?? collection.end))?.[0].length ?? 0;
  if (indent === void 0 || !endsLine(text, neighbour.end + comma)) {
    const text_ = (layout.colon === ":" ? "," : ", ") + written;
    return [{ start: neighbour.end, end: neighbour.end, text: text_ }];
  }
  const at = lineEnd(text, neighbour.end + comma);
  const line = { start: at, end: at, text: layout.newline + indent + written + (comma > 0 ? "," : "") };
  if (comma > 0) return [line];
  return at === neighbour.end ? [{ ...line, text: `,${line.text}` }] : [{ start: neighbour.end, end: neighbour.end, text: "," }, line];
}
function layoutOf(text, collection, neighbour) {
  const sample = neighbour?.key ? neighbour : neighbour?.value.entries[0];
  const gap = sample?.key ? text.slice(sample.key.end, sample.value.start) : ": ";
  const indent = neighbour ? indentOf(text, neighbour.start) : void 0;
  const outer = /^[ \t]*/.exec(text.slice(lineStart(text, collection.start)))[0];
  const isSpread = indent !== void 0 && (neighbour?.key !== void 0 || /[\r\n]/.test(text.slice(neighbour.start, neighbour.end)));
  const unit = isSpread && indent.startsWith(outer) ? indent.slice(outer.length) : void 0;
  return { colon: gap === ":" ? ":" : ": ", indent: indent ?? outer, unit, newline: breakOf(text) };
}

// src/document/edit-remove.ts
function removeEntry(text, place) {
  return place.parent.isFlow ? removeFlow(text, place) : removeBlock(text, place);
}
function removeBlock(text, { parent, owner, index, entry }) {
  if (!endsLine(text, entry.end)) return void 0;
  const end = lineEnd(text, entry.end);
  if (parent.entries.length === 1) {
    const empty = parent.kind === "sequence" ? "[]" : "{}";
    const from = owner?.key ? text.indexOf(":", owner.key.end) + 1 : parent.contentStart;
    const isNextToKey = owner?.key !== void 0 && /^\s*$/.test(text.slice(from, parent.contentStart));
    return [{ start: isNextToKey ? from : parent.contentStart, end, text: isNextToKey ? ` ${empty}` : empty }];
  }
  if (indentOf(text, entry.start) !== void 0) return [wholeLines(text, entry.start, end)];
  const next = parent.entries[index + 1];
  if (!next || !/^\s*$/.test(text.slice(end, next.start))) return void 0;
  return [{ start: entry.start, end: next.start, text: "" }];
}
function removeFlow(text, { parent: { entries }, index, entry }) {
  const before = entries[index - 1];
  const next = entries[index + 1];
  const comma = next ? text.indexOf(",", entry.end) : -1;
  if (next) {
    if (comma === -1 || !/^\s*$/.test(text.slice(entry.end, comma))) return void 0;
    if (indentOf(text, entry.start) !== void 0 && endsLine(text, comma + 1)) {
      return [wholeLines(text, entry.start, lineEnd(text, comma))];
    }
    const isClose = /^\s*$/.test(text.slice(comma + 1, next.start));
    return [{ start: entry.start, end: isClose ? next.start : comma + 1, text: "" }];
  }
  const ownLine = indentOf(text, entry.start) !== void 0 && endsLine(text, entry.end);
  if (!before) {
    return [
      ownLine ? wholeLines(text, entry.start, lineEnd(text, entry.end)) : { start: entry.start, end: entry.end, text: "" }
    ];
  }
  const gap = text.slice(before.end, entry.start);
  if (/^\s*,\s*$/.test(gap)) {
    return [{ start: before.end, end: ownLine ? lineEnd(text, entry.end) : entry.end, text: "" }];
  }
  if (!/^\s*,/.test(gap)) return void 0;
  const at = text.indexOf(",", before.end);
  const rest = ownLine ? wholeLines(text, entry.start, lineEnd(text, entry.end)) : { start: entry.start, end: entry.end, text: "" };
  return [{ start: at, end: at + 1, text: "" }, rest];
}
function wholeLines(text, first, end) {
  const start = lineStart(text, first);
  if (end === text.length && start > 0) {
    return { start: text.slice(start - 2, start) === "\r\n" ? start - 2 : start - 1, end, text: "" };
  }
  return { start, end: afterBreak(text, end), text: "" };
}

// src/document/edit-sort.ts
function sortItems(document, path4, order) {
  const list = findSource(document, path4)?.entry.value;
  const isWhole = list?.entries.length === order.length && new Set(order).size === order.length;
  if (list?.kind !== "sequence" || !isWhole) return void 0;
  const { text } = document;
  const parts = list.isFlow ? flowParts(text, list) : blockParts(text, list);
  return parts?.map(({ start, end }, index) => {
    const from = parts[order[index]];
    return { start, end, text: text.slice(from.start, from.end) };
  });
}
function flowParts(text, { entries }) {
  const isPlain = entries.every(({ end }, index) => !text.slice(end, entries[index + 1]?.start ?? end).includes("#"));
  return isPlain ? entries.map(({ start, end }) => ({ start, end })) : void 0;
}
function blockParts(text, { entries }) {
  const parts = entries.map(({ start, end }) => {
    if (indentOf(text, start) === void 0 || !endsLine(text, end)) return void 0;
    let first = lineStart(text, start);
    for (let above = lineAbove(text, first); above && /^[ \t]*#/.test(above.text); above = lineAbove(text, first)) {
      first = above.start;
    }
    return { start: first, end: lineEnd(text, end) };
  });
  return parts.every((part) => part !== void 0) ? parts : void 0;
}
function lineAbove(text, start) {
  if (start === 0) return void 0;
  const end = text.slice(start - 2, start) === "\r\n" ? start - 2 : start - 1;
  const from = lineStart(text, end);
  return { start: from, text: text.slice(from, end) };
}

// src/document/edit.ts
function planEdit({ document, path: path4, change }) {
  if (change.kind === "insert") return insertEntry(document, path4, change.key, change.value, change.after);
  if (change.kind === "append") return appendItem(document, path4, change.value);
  if (change.kind === "sort") return sortItems(document, path4, change.order);
  const place = findSource(document, path4);
  if (!place) return void 0;
  if (change.kind === "replace") return replaceScalar(document, place, change.value);
  if (change.kind === "rename") return renameKey(document, path4, place, change.key);
  const times = place.parent.entries.filter(({ name }) => name !== void 0 && name === place.entry.name).length;
  const isRepeated = place.parent.kind === "mapping" && times > 1;
  return isRepeated === (change.kind === "remove-repeat") ? removeEntry(document.text, place) : void 0;
}
function replaceScalar(document, { parent, entry }, value) {
  const { kind, style, contentStart: start, end } = entry.value;
  if (kind !== "scalar" || style === "block") return void 0;
  const text = writeScalar(value, { isJson: document.syntax === "json", isFlow: parent.isFlow, quotes: style });
  return [{ start, end, text: start === end ? ` ${text}` : text }];
}
function renameKey(document, path4, { parent, entry: { key } }, name) {
  const isTaken = Object.hasOwn(Object(getAt(document.data, path4.slice(0, -1))), name);
  if (key?.kind !== "scalar" || key.style === "block" || isTaken) return void 0;
  const style = { isJson: document.syntax === "json", isFlow: parent.isFlow, quotes: key.style };
  return [{ start: key.contentStart, end: key.end, text: writeScalar(name, style) }];
}
function overlap(a, b) {
  return a.some((one) => b.some((other) => meet(one, other)));
}
function meet(one, other) {
  const [isInsertion, otherInserts] = [one.start === one.end, other.start === other.end];
  if (isInsertion && otherInserts) return false;
  if (isInsertion || otherInserts) return one.start <= other.end && other.start <= one.end;
  return one.start < other.end && other.start < one.end;
}
function spliceText(text, splices) {
  const sorted = splices.map((splice, index) => ({ ...splice, index }));
  sorted.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let result = "";
  let at = 0;
  for (const splice of sorted) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

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
function rebuild(value, { edits, below }) {
  for (const { change } of edits) if (change.kind === "replace") return change.value;
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => {
      const planned = below.get(String(index));
      if (!planned) return [item];
      return isRemoved(planned) ? [] : [rebuild(item, planned)];
    });
    for (const { change } of edits) if (change.kind === "append") items.push(change.value);
    const sort = edits.find(({ change }) => change.kind === "sort")?.change;
    return sort?.kind === "sort" ? sort.order.map((index) => items[index]) : items;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const planned = below.get(key);
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
var removeParameters = ({ document, path: path4, related }, { root }) => {
  const byList = /* @__PURE__ */ new Map();
  for (const place of [{ document, path: path4 }, ...related]) {
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
  const name = String(own(parameter, "name")).toLowerCase();
  if (name === "authorization") return isObject(own(own(root, "components"), "securitySchemes"));
  return name === "accept" || name === "content-type";
}

// src/lint/fixes/bc-openapi-version.ts
var full = { "3.0": "3.0.3", "3.1": "3.1.1", "3.2": "3.2.0" };
var completeVersion = ({ document, path: path4 }, { version: version2 }) => {
  const stated = getAt(document.data, path4);
  const written = typeof stated === "number" ? writtenAt(document, path4) : stated;
  if (typeof written !== "string") return void 0;
  const value = path4[0] === "swagger" && version2 === "2.0" ? "2.0" : Object.hasOwn(full, written) ? full[written] : void 0;
  return value === void 0 ? void 0 : [{ document, path: path4, change: { kind: "replace", value } }];
};
var bc_openapi_version_default = completeVersion;

// src/lint/fixes/bc-security-class.ts
var writeClass = ({ rule, document, path: path4 }) => {
  const written = getAt(document.data, path4);
  const classes = own(rule.then[0]?.options, "values");
  if (typeof written !== "string" || !Array.isArray(classes)) return void 0;
  const value = written.trim().toUpperCase();
  return classes.includes(value) ? [{ document, path: path4, change: { kind: "replace", value } }] : void 0;
};
var bc_security_class_default = writeClass;

// src/lint/fixes/duplicate-key.ts
var removeRepeat = ({ document, path: path4 }) => {
  const place = findSource(document, path4);
  if (!place) return void 0;
  const { parent, entry } = place;
  const written = parent.entries.filter(({ name }) => name !== void 0 && name === entry.name).map(({ value }) => document.text.slice(value.start, value.end));
  if (written.length < 2 || written.at(-1) !== written.at(-2)) return void 0;
  return [{ document, path: path4, change: { kind: "remove-repeat" } }];
};
var duplicate_key_default = removeRepeat;

// src/lint/fixes/duplicated-entry-in-enum.ts
var removeRepeats = ({ document, path: path4 }) => {
  const values = getAt(document.data, path4);
  if (!Array.isArray(values) || hasNamesBeside(getAt(document.data, path4.slice(0, -1)), values.length))
    return void 0;
  const seen = /* @__PURE__ */ new Set();
  return values.flatMap((value, index) => {
    const isRepeat = seen.has(value);
    seen.add(value);
    return isRepeat ? [{ document, path: [...path4, index], change: { kind: "remove" } }] : [];
  });
};
var duplicated_entry_in_enum_default = removeRepeats;
function hasNamesBeside(schema, count) {
  if (!isObject(schema)) return true;
  return Object.entries(schema).some(
    ([key, one]) => key.startsWith("x-") && Array.isArray(one) && one.length === count
  );
}

// src/lint/fixes/oas2-host-trailing-slash.ts
var dropSlash = ({ document, path: path4 }, tree) => {
  const host = getAt(document.data, path4);
  const basePath = own(tree.root.data, "basePath");
  const isJoined = basePath === void 0 ? pathsBeginWithSlash(tree) : String(basePath).startsWith("/");
  const value = typeof host === "string" && isJoined ? withoutEndSlash(host) : void 0;
  return value === void 0 ? void 0 : [{ document, path: path4, change: { kind: "replace", value } }];
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
var writeNodeType = ({ document, path: path4 }) => {
  const xml = getAt(document.data, path4);
  if (own(xml, "attribute") !== true || own(xml, "nodeType") !== void 0) return void 0;
  const at = [...path4, "attribute"];
  return [
    { document, path: at, change: { kind: "rename", key: "nodeType" } },
    { document, path: at, change: { kind: "replace", value: "attribute" } }
  ];
};
var oas3_2_no_deprecated_xml_attribute_default = writeNodeType;

// src/lint/fixes/oas3-server-trailing-slash.ts
var dropSlash2 = ({ document, path: path4 }, tree) => {
  const url = getAt(document.data, path4);
  if (typeof url !== "string" || /[?#]/.test(url) || !pathsBeginWithSlash(tree)) return void 0;
  const value = withoutEndSlash(url);
  return value === void 0 ? void 0 : [{ document, path: path4, change: { kind: "replace", value } }];
};
var oas3_server_trailing_slash_default = dropSlash2;

// src/lint/fixes/openapi-tags-alphabetical.ts
var collator = new Intl.Collator("en");
var sortTags = ({ document, path: path4 }) => {
  const tags = getAt(document.data, path4);
  if (!Array.isArray(tags)) return void 0;
  const names = tags.map((tag) => own(tag, "name"));
  if (!names.every((name) => typeof name === "string" && Number.isNaN(Number(name)))) return void 0;
  const order = names.map((_, index) => index).sort((a, b) => collator.compare(names[a], names[b]));
  if (order.every((from, to) => from === to)) return void 0;
  return [{ document, path: path4, change: { kind: "sort", order } }];
};
var openapi_tags_alphabetical_default = sortTags;

// src/lint/fixes/operation-parameters.ts
import { isDeepStrictEqual } from "node:util";
var removeParameter = ({ use }, tree) => {
  const list = tree.place(use.slice(0, -1));
  return removeEqualItem(list.document, [...list.path, use.at(-1) ?? ""]);
};
var operation_parameters_default = removeParameter;
function removeEqualItem(document, path4) {
  const list = getAt(document.data, path4.slice(0, -1));
  const index = Number(path4.at(-1));
  if (!Array.isArray(list) || !(index > 0 && index < list.length)) return void 0;
  const isRepeat = list.slice(0, index).some((item) => isDeepStrictEqual(item, list[index]));
  return isRepeat ? [{ document, path: path4, change: { kind: "remove" } }] : void 0;
}

// src/lint/fixes/openapi-tags-uniqueness.ts
var removeTag = ({ document, path: path4 }) => removeEqualItem(document, path4.slice(0, -1));
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
var requireParameter = ({ document, path: path4 }) => {
  const parameter = getAt(document.data, path4);
  const required = own(parameter, "required");
  if (own(parameter, "in") !== "path" || required === true || typeof required === "object") return void 0;
  if (required === void 0) {
    return [{ document, path: path4, change: { kind: "insert", key: "required", value: true, after: "in" } }];
  }
  return [{ document, path: [...path4, "required"], change: { kind: "replace", value: true } }];
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
function planFixes(hits, tree, refused) {
  const fixes = [];
  const taken = /* @__PURE__ */ new Map();
  const planned = /* @__PURE__ */ new Set();
  const removed = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    if (refused.has(keyOf(hit))) continue;
    const edits = fixers.get(hit.rule.id)?.(hit, tree);
    if (!edits?.length || edits.some(({ document }) => !isOnDisk(document))) continue;
    const canWait = edits.every(({ change }) => change.kind === "remove");
    const possible = [];
    let isWhole = true;
    for (const edit of edits) {
      const isKnown = planned.has(editKey(edit));
      const splices = isKnown ? void 0 : planEdit(edit);
      const others = [...taken.get(edit.document) ?? [], ...possible.flatMap(([, one]) => one ? [one] : [])];
      const isFree = isKnown || splices && !others.some((one) => overlap(one, splices)) && !empties(edit, removed);
      if (!isFree) isWhole = false;
      else possible.push([edit, splices]);
    }
    if (possible.length === 0 || !(isWhole || canWait)) continue;
    for (const [edit, splices] of possible) {
      planned.add(editKey(edit));
      if (splices) taken.set(edit.document, [...taken.get(edit.document) ?? [], splices]);
      if (splices && edit.change.kind === "remove") {
        const list = parentKey(edit);
        removed.set(list, (removed.get(list) ?? 0) + 1);
      }
    }
    fixes.push({ hit, edits: possible.map(([edit]) => edit) });
  }
  return fixes;
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
  const unique = new Map(fixes.flatMap(({ edits }) => edits.map((edit) => [editKey(edit), edit])));
  const byDocument = /* @__PURE__ */ new Map();
  for (const edit of unique.values()) byDocument.set(edit.document, [...byDocument.get(edit.document) ?? [], edit]);
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
  return path2.isAbsolute(id);
}
function keyOf({ rule, document, path: at, message }) {
  return JSON.stringify([rule.id, document.id, toPointer(at), message]);
}

// src/lint/ratchet.ts
import { createHash as createHash2 } from "node:crypto";
function identityOf({ rule, message, document, path: path4, use, related }, isRoot) {
  const place = (of, at) => ({
    // The name of a file at a revision is `REF:path`.
    file: isRoot && of === document ? "" : of.file.split(/[/:]/).at(-1) ?? "",
    pointer: toPointer(at),
    content: contentOf(of.data, at),
    use: void 0
  });
  return {
    ...place(document, path4),
    use: toPointer(use),
    rule: rule.id,
    message,
    related: related.map((one) => place(one.document, one.path))
  };
}
function knownToBase(head, base) {
  const grouping = new Set([...head, ...base].filter((one) => one.related.length > 0).map(({ rule }) => rule));
  const unitsOf = (list) => list.flatMap(
    ({ rule, message, related, ...place }, of) => [place, ...related].map((one) => ({
      ...one,
      rule,
      message: grouping.has(rule) ? "" : message.replace(/\d[\d,]*/g, "0"),
      of
    }))
  );
  const [units, baseUnits] = [unitsOf(head), unitsOf(base)];
  const found = match(units, baseUnits);
  const known2 = head.map((one) => !grouping.has(one.rule) || countOf(one) <= greatestCount(base, one.rule));
  units.forEach((unit, index) => {
    if (!found[index]) known2[unit.of] = false;
  });
  return known2;
}
var keys2 = [
  ({ file, pointer, content }) => content ? [file, pointer, content] : void 0,
  ({ content }) => content ? [content] : void 0,
  ({ file, pointer }) => [file, pointer],
  ({ use }) => use === void 0 ? void 0 : [use]
];
function match(head, base) {
  const known2 = head.map(() => false);
  const used = base.map(() => false);
  for (const keyOf2 of keys2) {
    const textOf = (one) => {
      const key = keyOf2(one);
      return key && JSON.stringify([one.rule, one.message, ...key]);
    };
    const waiting = /* @__PURE__ */ new Map();
    base.forEach((one, index) => {
      const key = used[index] ? void 0 : textOf(one);
      if (key === void 0) return;
      const list = waiting.get(key);
      if (list) list.push(index);
      else waiting.set(key, [index]);
    });
    head.forEach((one, index) => {
      const key = known2[index] ? void 0 : textOf(one);
      const matched = key === void 0 ? void 0 : waiting.get(key)?.shift();
      if (matched === void 0) return;
      known2[index] = true;
      used[matched] = true;
    });
  }
  return known2;
}
function countOf({ message, related }) {
  const stated = related.length === 0 ? void 0 : (/\((\d[\d,]*) /.exec(message) ?? /(\d[\d,]*)/.exec(message))?.[1];
  return Math.max(related.length + 1, stated === void 0 ? 0 : Number(stated.replaceAll(",", "")));
}
function greatestCount(list, rule) {
  return list.reduce((greatest, one) => one.rule === rule ? Math.max(greatest, countOf(one)) : greatest, 0);
}
var mostNodes = 300;
function contentOf(data, path4) {
  if (path4.length < 2) return "";
  const value = getAt(data, path4);
  let nodes = 0;
  const write = (one) => {
    if (++nodes > mostNodes) return "";
    if (Array.isArray(one)) return `[${one.map(write).join()}]`;
    if (!isObject(one)) return JSON.stringify(one) ?? "";
    return `{${Object.keys(one).sort().map((key2) => `${JSON.stringify(key2)}:${write(one[key2])}`).join()}}`;
  };
  const text = write(value);
  if (nodes > mostNodes) return "";
  const key = typeof value === "object" && value !== null ? "" : String(path4.at(-1));
  return createHash2("sha256").update(`${key}
${text}`).digest("hex").slice(0, 16);
}

// src/lint/fix.ts
var mostRounds = 10;
var mostAttempts = 40;
async function applyFixes(request) {
  const session = new FixSession(request);
  try {
    await session.run();
  } catch (error) {
    session.forget();
    throw error;
  }
  return session.write();
}
var FixSession = class {
  #request;
  #notes = [];
  #refused = /* @__PURE__ */ new Set();
  /** By id: the edited documents as they were read, and as they are now. */
  #before = /* @__PURE__ */ new Map();
  #after = /* @__PURE__ */ new Map();
  /** By file and rule. */
  #fixed = /* @__PURE__ */ new Map();
  #state;
  #attempts = 0;
  constructor(request) {
    this.#request = request;
    this.#state = { tree: request.tree, hits: request.hits };
  }
  async run() {
    this.#noteReadOnly();
    for (let round = 0; round < mostRounds && this.#attempts < mostAttempts; round++) {
      const { tree: tree2, hits: hits2 } = this.#state;
      const fixes = planFixes(this.#request.pick(hits2, tree2), tree2, this.#refused);
      if (fixes.length === 0) return;
      const start = this.#state;
      const accepted = [];
      await this.#settle(start, fixes, accepted);
      this.#count(start, accepted);
    }
    const { tree, hits } = this.#state;
    if (planFixes(this.#request.pick(hits, tree), tree, this.#refused).length > 0) {
      this.#notes.push(`${tree.root.file}: more findings can be fixed; run again`);
    }
  }
  /** Tries fixes together; where that fails, in halves, until those that fail stand alone. */
  async #settle(start, fixes, accepted) {
    if (this.#attempts >= mostAttempts) return;
    const outcome = await this.#attempt(start, [...accepted, ...fixes]);
    if (typeof outcome !== "string") {
      this.#state = outcome;
      accepted.push(...fixes);
    } else if (fixes.length === 1) {
      const [{ hit }] = fixes;
      this.#refused.add(keyOf(hit));
      this.#notes.push(`${placeOf(hit)}: the fix of ${hit.rule.id} was taken back: ${outcome}`);
    } else {
      const half = fixes.length >> 1;
      await this.#settle(start, fixes.slice(0, half), accepted);
      await this.#settle(start, fixes.slice(half), accepted);
    }
  }
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
    for (const { hit, edits } of accepted) {
      const { file } = edits[0].document;
      const rules = this.#fixed.get(file) ?? /* @__PURE__ */ new Map();
      this.#fixed.set(file, rules);
      rules.set(hit.rule.id, (rules.get(hit.rule.id) ?? 0) + (left.has(hit) ? 0 : 1));
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
  const known2 = knownToBase(identitiesOf(after), identitiesOf(before));
  const balance = /* @__PURE__ */ new Map();
  const kindOf = ({ rule, message, document }) => JSON.stringify([rule.id, message.replace(/\d[\d,]*/g, "0"), document.id]);
  for (const hit of before.hits) balance.set(kindOf(hit), (balance.get(kindOf(hit)) ?? 0) + 1);
  for (const hit of after.hits) balance.set(kindOf(hit), (balance.get(kindOf(hit)) ?? 0) - 1);
  return after.hits.find((hit, index) => !known2[index] && balance.get(kindOf(hit)) < 0);
}
function placeOf({ document, path: at, range }) {
  return `${document.file}:${(range ?? document.locate(at)).start.line}`;
}
function amount(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/lint/fork.ts
import { readFileSync } from "node:fs";
function isForkPullRequest(env) {
  if (!/^pull_request/.test(env.GITHUB_EVENT_NAME ?? "")) return false;
  let event;
  try {
    event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? "", "utf8"));
  } catch {
    return true;
  }
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
    for (const query of queries) {
      starts.push(this.#positions.length);
      for (const segment of query.path.segments) this.#positions.push({ query, segment });
      this.#positions.push({ query, segment: void 0 });
    }
    this.#start = this.#state(starts);
  }
  /** Walks `root`, following references by `deref` (the identity where the rule wants the document as written). */
  run(root, deref) {
    const scope = { value: void 0, key: "", parent: void 0, root, path: [], deref };
    const later = [];
    let path4 = [];
    let values = [];
    const onStack = /* @__PURE__ */ new Set();
    let steps = 0;
    const report = (value, matches) => {
      for (const { path: query, onMatch } of matches) {
        if (query.parents > 0) {
          if (query.parents <= path4.length) {
            onMatch(values[path4.length - query.parents], path4.slice(0, path4.length - query.parents));
          }
        } else if (query.isKey) {
          if (path4.length > 0) onMatch(path4.at(-1), path4);
        } else onMatch(value, path4);
      }
    };
    const walk = (value, state) => {
      if (path4.length > 0 && path4.length % deepestWalk === 0) {
        later.push({ value, state, path: [...path4], values: [...values] });
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
          path4.push(key);
          report(written, next2.matches);
          path4.pop();
          return;
        }
      }
      const value = deref(written);
      path4.push(key);
      let next;
      if (isPlain) next = step.next.get(0) ?? this.#follow(step, 0, []);
      else {
        scope.value = value;
        scope.key = key;
        scope.parent = parent;
        scope.path = path4;
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
        } else if (!onStack.has(value) && path4.length < deepestUnsharedWalk && ++steps < mostUnsharedSteps) {
          onStack.add(value);
          if (next.matches.length > 0) report(value, next.matches);
          descend(value, next);
          onStack.delete(value);
        }
      }
      path4.pop();
    };
    if (this.#start.matches.length > 0) report(root, this.#start.matches);
    if (typeof root === "object" && root !== null) descend(root, this.#start);
    for (let put = later.pop(); put; put = later.pop()) {
      path4 = put.path;
      values = put.values;
      descend(put.value, put.state);
    }
    for (const state of this.#states.values()) state.visited.clear();
  }
  #state(positions) {
    const sorted = positions.length > 1 ? [...new Set(positions)].sort((a, b) => a - b) : positions;
    const id = sorted.join();
    const known2 = this.#states.get(id);
    if (known2) return known2;
    const state = {
      positions: sorted,
      matches: [],
      matchesPerUse: [],
      visited: /* @__PURE__ */ new Set(),
      byKey: /* @__PURE__ */ new Map(),
      other: void 0
    };
    for (const position of sorted) {
      const { query, segment } = this.#positions[position];
      if (!segment) state.matches.push(query);
      if (!segment && (query.path.isKey || query.path.parents > 0)) state.matchesPerUse.push(query);
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
    const known2 = state.byKey.get(key);
    if (known2) return known2;
    if (known2 === void 0) {
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
    return onIndex((index, length) => {
      const from = bound(start ?? 0, length);
      return index >= from && index < bound(end ?? length, length) && (index - from) % step === 0;
    });
  }
  if (selector.kind === "index" && selector.index < 0)
    return onIndex((index, length) => index === length + selector.index);
  return void 0;
}
function bound(index, length) {
  return index < 0 ? Math.max(0, length + index) : Math.min(index, length);
}
function onIndex(test) {
  return {
    test: ({ key, parent }) => typeof key === "number" && Array.isArray(parent) && test(key, parent.length),
    needsObject: false,
    contextual: false
  };
}

// src/lint/message.ts
function formatMessage(rule, error, document, path4, use) {
  const missing = use.length > path4.length && path4.length > 0 ? use.slice(path4.length - 1).join(".") : void 0;
  const valueAt = () => path4.length === 0 ? document.data : getAt(document.data, path4);
  const values = {
    error: () => error,
    property: () => missing ?? String(path4.at(-1) ?? ""),
    path: () => `#${toPointer(path4)}`,
    value: () => printText(valueAt()),
    description: () => rule.description ?? ""
  };
  const print = (name) => {
    if (name === "value") return printValue(valueAt());
    if (name !== "property") return values[name]();
    const property = values.property();
    return property === "" ? "The document " : `"${property}" property `;
  };
  const own2 = fill(error, values, print);
  const template = rule.message ?? rule.description;
  if (template === void 0 || template === "{{error}}") return own2.trim();
  return fill(template, { ...values, error: () => own2 }, print).trim();
}
var placeholders = /#\{\{\s*print\(["'](error|property|path|value|description)["']\)\s*\}\}|\{\{\s*(error|property|path|value|description)\s*\}\}/g;
function fill(template, values, print) {
  if (!template.includes("{{")) return template;
  return template.replace(
    placeholders,
    (_, printed, named) => printed ? print(printed) : values[named]()
  );
}
function printText(value) {
  if (Array.isArray(value)) return value.map((one) => one === null || one === void 0 ? "" : printText(one)).join();
  return typeof value === "object" && value !== null ? "[object Object]" : String(value);
}
function printValue(value) {
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
      (rule.enabled && rule.severity !== "off" || rule.pointerLevels) && (!rule.formats || rule.formats.some((format) => formats.has(format)))
    )
  );
  await prepareFunctions(rules, tree);
  const run = new Run(tree, deadline);
  const resolved = [];
  const written = [];
  const contextual = [];
  for (const rule of rules) {
    for (const path4 of queriesOf(rule, formats)) {
      const onMatch = (value, at) => run.apply(rule, value, at);
      const list = !rule.resolved ? written : isContextual(path4) ? contextual : resolved;
      list.push({ path: path4, onMatch });
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
  const names = new Set(rules.flatMap((rule) => rule.then.map((then) => then.function)));
  for (const name of names) await functions[name].prepare?.(tree.version, tree.root.data);
}
function markersOf(rule) {
  return rule.then.flatMap((then) => functions[then.function].contexts ?? []);
}
function isContextual({ segments, parents }) {
  return parents > 1 || segments.some(({ selectors }) => selectors.some((one) => one.kind === "filter" && one.filter.contextual));
}
var mostRelated = 50;
var Run = class {
  hits = [];
  failures = [];
  #tree;
  #seen = /* @__PURE__ */ new Set();
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
  apply(rule, value, path4) {
    if (++this.#applied % 64 === 0 && performance.now() > this.#deadline) {
      throw new UserError("Linting this document took longer than the limit (--timeout raises it).", {
        file: this.#tree.root.file
      });
    }
    const context = rule.resolved ? this.#following : this.#written;
    for (const then of rule.then) {
      if (then.field === void 0 || typeof value !== "object" || value === null) {
        context.path = path4;
        this.#judge(rule, then, value, context);
        continue;
      }
      for (const target of targets(value, then.field, context.deref)) {
        context.path = target.path.length > 0 ? [...path4, ...target.path] : path4;
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
    const use = result.path ?? targetPath;
    const { document, path: path4 } = this.#place(rule, use);
    const message = formatMessage(rule, result.message, document, path4, use);
    const key = `${rule.id}
${document.id}
${toPointer(path4)}
${message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const severity = severityAt(rule, document, path4);
    if (severity === "off") return;
    const related = (result.related ?? []).slice(0, mostRelated).map((one) => this.#place(rule, one));
    this.hits.push({ rule, severity, message, document, path: path4, use: [...use], related });
  }
  #place(rule, use) {
    if (rule.resolved) return this.#tree.place(use);
    const { root } = this.#tree;
    let length = use.length;
    while (length > 0 && getAt(root.data, use.slice(0, length)) === void 0) length--;
    return { document: root, path: use.slice(0, length) };
  }
};
function severityAt(rule, document, path4) {
  if (!rule.pointerLevels) return rule.severity;
  const pointer = toPointer(path4);
  const relative = rule.place.source.relative(document.file);
  let closest = "";
  let level = rule.severity;
  for (const one of rule.pointerLevels) {
    if (one.pointer.length < closest.length || !fitsGlob(one.glob, relative)) continue;
    if (pointer !== one.pointer && !pointer.startsWith(`${one.pointer}/`)) continue;
    closest = one.pointer;
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
      [{ path: parseJsonPath(field), onMatch: (one, path4) => found.push({ path: [...path4], value: one }) }],
      false
    ).run(value, deref);
  } else {
    const path4 = fieldPath(field);
    let at = value;
    for (const key of path4) at = deref(getAt(at, [key]));
    found = [{ path: path4, value: at }];
  }
  return found.length > 0 ? found : [{ path: [], value: void 0 }];
}
var fieldPaths = /* @__PURE__ */ new Map();
function fieldPath(field) {
  let path4 = fieldPaths.get(field);
  if (!path4) {
    path4 = [...field.matchAll(/[^.[\]]+|\[(?:(\d+)|(["'])(.*?)\2)\]/g)].map((match2) => match2[3] ?? match2[1] ?? match2[0]);
    fieldPaths.set(field, path4);
  }
  return path4;
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
      (document) => document.duplicateKeys.map(({ path: path4, key, range, firstLine }) => ({
        document,
        path: [...path4, key],
        message: `The key "${key}" stands twice here, first in line ${firstLine}; readers take the one or the other.`,
        range
      }))
    )
  ),
  define(
    "invalid-ref",
    "error",
    (tree) => tree.problems.map(({ document, path: path4, message }) => ({ document, path: [...path4, "$ref"], message }))
  ),
  define("referenced-file-schema", "error", async (tree) => {
    if (tree.documents.size < 2) return [];
    const { findInReferencedFiles } = await import("./referenced-files-QQCIPDVB.js");
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
async function judge(tree, ruleset, deadline, runCode) {
  const { hits, failures } = runCode ? { hits: await runCode(tree), failures: [] } : await runRules(tree, ruleset, deadline);
  for (const rule of readerRules) {
    const enabled = ruleset.rules.get(rule.id);
    const { severity } = enabled;
    if (!enabled.enabled || severity === "off") continue;
    for (const { document, path: path4, message, range } of await findBy(rule, tree, failures)) {
      hits.push({
        rule: enabled,
        severity,
        message,
        document,
        path: path4,
        use: path4,
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
  #documents = /* @__PURE__ */ new Map();
  #remote;
  #deciders;
  constructor(request, io) {
    this.#request = request;
    this.#io = io;
    this.#spaces = new Spaces(io.cwd);
    const urls = request.allowRemote ? request.operands.filter((operand) => /^https:/i.test(operand)) : [];
    this.#remote = remoteReader({ urls, hosts: request.allowHosts });
    this.#loader = new Loader(request.limits, this.#remote);
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
      throw new UserError("No OpenAPI document was found in what was named (--allow-empty if that is fine).");
    }
    return judged;
  }
  #runCode() {
    const { code } = this.#deciders;
    return code && (async (tree) => (await import("./code-ruleset-WAOGZMYJ.js")).runCodeRuleset(tree, code, this.#loader));
  }
  #allowsCode() {
    if (!this.#request.allowCode) return false;
    if (!isForkPullRequest(this.#io.env)) return true;
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
    const root = await this.#read(operand);
    if (!root) return [];
    let tree = await this.#tree(root);
    for (const error of tree.unreadable) this.#unreadable.add(error);
    const ruleset = await rulesetFor(this.#deciders.ruleset, root.file, this.#request.rules);
    const judgeTree = (one) => judge(one, ruleset, performance.now() + this.#request.limits.timeoutSeconds * 1e3, this.#runCode());
    let { hits, errors } = await judgeTree(tree);
    const base = await this.#baseOf(operand, root, count);
    const before = base && (await judgeTree(await this.#tree(base))).hits;
    const mark = (found, { root: head }) => base && before ? againstBase(found, head, before, base) : this.#againstBaseline(found, head);
    if (this.#request.fix) {
      const fixed = await applyFixes({
        tree,
        hits,
        loader: this.#loader,
        judgeAgain: async (again) => (await judgeTree(again)).hits,
        pick: (found, of) => {
          const counting = mark(found, of).filter(({ hit, isNew }) => isNew && !this.#suppression(hit));
          return counting.map(({ hit }) => hit);
        }
      });
      this.#notes.push(...fixed.notes);
      ({ tree, hits } = fixed);
    }
    this.#errors.push(...errors);
    for (const document of tree.documents.values()) this.#documents.set(document.id, document);
    return mark(hits, tree);
  }
  #againstBaseline(hits, root) {
    const { baseline } = this.#deciders;
    if (baseline.length === 0) return hits.map((hit) => ({ hit, isNew: true }));
    const files = new Set(hits.map((hit) => hit.document.file).concat(root.file));
    const isKnown = /* @__PURE__ */ new Map();
    for (const file of files) {
      const mine = hits.filter((hit) => hit.document.file === file);
      const identities = mine.map((hit) => ({ ...identityOf(hit, true), use: toPointer(hit.path) }));
      const known2 = knownToBase(
        identities,
        baseline.filter((one) => one.of === file)
      );
      for (const [index, hit] of mine.entries()) isKnown.set(hit, known2[index]);
    }
    return hits.map((hit) => ({ hit, isNew: !isKnown.get(hit) }));
  }
  async #read(operand) {
    let root;
    if (operand.kind === "stdin") {
      root = this.#loader.take(await this.#io.readStdin(this.#request.limits.maxFileBytes), "<stdin>");
    } else if (operand.kind === "remote") root = await this.#loader.fetch(operand.url);
    else {
      if (operand.isFound && !this.#mayBeOpenapi(operand.origin)) return void 0;
      try {
        root = this.#loader.read(operand.origin);
      } catch (error) {
        if (!(error instanceof UserError) || !operand.isFound || error.place.line === void 0) throw error;
        if (this.#mayBeOpenapi(operand.origin, true)) throw error;
        return void 0;
      }
    }
    if (openapiVersion(root.data)) return root;
    if (operand.kind === "file" && operand.isFound && !looksLikeOpenapi(root.data)) return void 0;
    throw new UserError(notOpenapi(root.data), { file: root.file, line: 1, column: 1 });
  }
  #mayBeOpenapi({ space, path: file }, isBroken = false) {
    try {
      return mayBeOpenapi(space.read(file, this.#request.limits.maxFileBytes), isBroken);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return true;
    }
  }
  #tree(root) {
    return loadTree(root, this.#loader);
  }
  async #baseOf(operand, root, count) {
    const { base } = this.#request;
    if (base === void 0) return void 0;
    const [document] = expandBase(base, operand, count, this.#spaces, this.#io.cwd);
    if (!document) return void 0;
    let found;
    try {
      found = this.#loader.read(document);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#notes.push(`${root.file}: nothing to compare with, so every finding is new (${error.toString()})`);
      return void 0;
    }
    return openapiVersion(found.data) ? found : void 0;
  }
  finish(judged) {
    const unique = /* @__PURE__ */ new Map();
    for (const { hit, isNew } of judged) {
      const finding = this.#finding(hit, isNew);
      const key = JSON.stringify([finding.rule, finding.file, finding.pointer, finding.message]);
      const known2 = unique.get(key);
      if (!known2 || isNew && !known2.new) unique.set(key, finding);
    }
    const findings = fingerprintFindings([...unique.values()]);
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
      notes: this.#notes,
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
  #filesRead() {
    return this.#loader.filesRead().filter((id) => path3.isAbsolute(id));
  }
  #suppression({ rule, document, path: at, range }) {
    const today = new Date(this.#io.now()).toISOString().slice(0, 10);
    const { line } = (range ?? document.locate(at)).start;
    const place = { rule: rule.id, file: document.file, pointer: toPointer(at) };
    return inlineSuppression(document, rule.id, line, today) ?? fileSuppression(this.#deciders.suppressions, place, today);
  }
  #finding(hit, isNew) {
    const { rule, severity, message, path: at, related, range } = hit;
    const document = this.#documents.get(hit.document.id) ?? hit.document;
    const place = range ?? document.locate(at);
    const pointer = toPointer(at);
    const page = pageOf(rule.id);
    const suppressed = this.#suppression({ ...hit, document });
    const content = contentOf(document.data, at);
    return {
      rule: rule.id,
      severity,
      message,
      file: document.file,
      pointer,
      range: place,
      ...page?.guideline[0] === void 0 ? {} : { guideline: page.guideline[0] },
      ...page ? { docs: `docs/rules/${rule.id}.md` } : rule.documentationUrl ? { docs: rule.documentationUrl } : {},
      fixable: page?.fix !== void 0,
      new: isNew,
      ...suppressed ? { suppressed } : {},
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
};
function againstBase(hits, head, before, base) {
  const identities = (list, document) => list.map((hit) => identityOf(hit, hit.document === document));
  const known2 = knownToBase(identities(hits, head), identities(before, base));
  return hits.map((hit, index) => ({ hit, isNew: !known2[index] }));
}
function nameOf(operand) {
  if (operand.kind === "stdin") return "<stdin>";
  return operand.kind === "remote" ? operand.url : operand.origin.space.name(operand.origin.path);
}
function placeOf2(error, file) {
  return { file, ...error.place };
}
function expandBase(base, operand, count, spaces, cwd) {
  const named = expandNamed(base, spaces, cwd);
  if (named) {
    if (count > 1)
      throw new UserError("One file can be the base of one document only; name a git revision to compare several.", {
        file: base
      });
    return [named];
  }
  if (operand.kind !== "file")
    throw new UserError("A document without a path has no counterpart in a revision; name a file as the base.");
  return [spaces.atRevision(base, operand.origin.path)];
}
function expandNamed(base, spaces, cwd) {
  const options = { cwd, maxFiles: 1, allowEmpty: true, allowRemote: false };
  if (/[:\\/.]/.test(base)) {
    try {
      const [operand] = expandOperands([base], spaces, options);
      if (operand?.kind === "file") return operand.origin;
    } catch (error) {
      if (!(error instanceof UserError) || base.includes(":")) throw error;
    }
  }
  return void 0;
}

export {
  lintFiles
};
