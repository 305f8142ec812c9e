import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/text.ts
var zeroWidth = "​";
var hidden = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the expression is for
  new RegExp("[\\0-\\x08\\n-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]|\\p{Cs}", "gu")
);
var escapeOf = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"]
]);
function visible(text) {
  return text.replace(hidden, (char) => escapeOf.get(char) ?? unicodeEscape(char));
}
function visibleLines(text) {
  return text.replace(hidden, (char) => escapeOf.has(char) ? char : unicodeEscape(char));
}
function unicodeEscape(char) {
  return "\\u" + char.charCodeAt(0).toString(16).padStart(4, "0");
}
function truncate(text, limit) {
  return text.length <= limit ? text : text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "") + "…";
}
function breakCommands(text) {
  return text.replaceAll("##[", `#${zeroWidth}#[`).replace(/^((?:[^\S\n]|\x85|\x1B\[[\d;]*m)*:)(?=:)/gm, `$1${zeroWidth}`);
}
function logLine(text) {
  return breakCommands(visible(text));
}
function commandData(text) {
  return visibleLines(text).replaceAll("##[", `#${zeroWidth}#[`).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return commandData(text.replace(/^=/, `${zeroWidth}=`)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function workflowCommand(name, properties, data) {
  const list = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => `${key}=${commandProperty(String(value))}`);
  return `::${name}${list.length > 0 ? " " : ""}${list.join(",")}::${commandData(data)}`;
}
function shellWord(text) {
  const shown = visible(text);
  return /^[\w./:=@%+,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
function codeSpan(text, limit = 300) {
  const content = breakCommands(visible(truncate(text, limit)).replaceAll("	", " "));
  if (content.trim() === "") return "(empty)";
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(content) ? " " : "";
  return fence + pad + content + pad + fence;
}
function tableCodeSpan(text, limit = 300) {
  return codeSpan(text, limit).replace(
    /(\\*)\|/g,
    (_, slashes) => slashes + (slashes.length % 2 ? "\\\\|" : "\\|")
  );
}
function htmlText(text) {
  return escapeMarkup(visible(text));
}
function xmlText(text) {
  return escapeMarkup(visibleLines(text).replace(/[\uFFFE\uFFFF]/g, "")).replaceAll("	", "&#9;").replaceAll("\r", "&#13;").replaceAll("\n", "&#10;");
}
function escapeMarkup(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("##[", "#&#35;[");
}
function jsonText(value) {
  return JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(hidden, (char) => char === "\n" ? char : unicodeEscape(char));
}
function sarifText(text) {
  return text.replaceAll("](", `]${zeroWidth}(`);
}
function uriPath(path) {
  return path.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percentEncode)).join("/");
}
function percentEncode(char) {
  return "%" + char.charCodeAt(0).toString(16).toUpperCase();
}

export {
  visible,
  truncate,
  breakCommands,
  logLine,
  workflowCommand,
  shellWord,
  codeSpan,
  tableCodeSpan,
  htmlText,
  xmlText,
  jsonText,
  sarifText,
  uriPath
};
