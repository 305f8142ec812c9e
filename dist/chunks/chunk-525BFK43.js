import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  ALIAS,
  FLOW,
  MAPPING,
  PLAIN,
  SCALAR,
  SEQUENCE,
  isMergeKey,
  isQuoted
} from "./chunk-PIMGXGWV.js";
import {
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-7SQJONSS.js";
import {
  maxDepth
} from "./chunk-UZY35I6P.js";
import {
  plainValue
} from "./chunk-2IG65UZH.js";
import {
  getAt,
  isObject,
  own
} from "./chunk-2LKYFRJO.js";

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
function findSource(document, path) {
  let parent = sourceOf(document);
  let owner;
  for (const [depth, key] of path.entries()) {
    if (!parent) return void 0;
    const index = parent.kind === "sequence" ? Number(key) : parent.entries.findLastIndex((entry2) => entry2.name === String(key));
    const entry = parent.entries[index];
    if (!entry) return void 0;
    if (depth === path.length - 1) return { parent, owner, index, entry };
    parent = entry.value;
    owner = entry;
  }
  return void 0;
}
function writtenAt(document, path) {
  const value = findSource(document, path)?.entry.value;
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

// src/document/edit-insert.ts
function insertEntry(document, path, key, value, after) {
  const mapping = nodeAt(document, path);
  if (mapping?.kind !== "mapping" || own(getAt(document.data, path), key) !== void 0) return void 0;
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
function appendItem(document, path, value) {
  const list = nodeAt(document, path);
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
function nodeAt(document, path) {
  return path.length === 0 ? sourceOf(document) : findSource(document, path)?.entry.value;
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
function sortItems(document, path, order) {
  const list = findSource(document, path)?.entry.value;
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
function planEdit({ document, path, change }) {
  if (change.kind === "insert") return insertEntry(document, path, change.key, change.value, change.after);
  if (change.kind === "append") return appendItem(document, path, change.value);
  if (change.kind === "sort") return sortItems(document, path, change.order);
  const place = findSource(document, path);
  if (!place) return void 0;
  if (change.kind === "replace") return replaceScalar(document, place, change.value);
  if (change.kind === "rename") return renameKey(document, path, place, change.key);
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
function renameKey(document, path, { parent, entry: { key } }, name) {
  const isTaken = Object.hasOwn(Object(getAt(document.data, path.slice(0, -1))), name);
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

export {
  findSource,
  writtenAt,
  writeBlockItem,
  planEdit,
  overlap,
  spliceText
};
