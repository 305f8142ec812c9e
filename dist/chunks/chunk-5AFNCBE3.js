import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  optionsOf
} from "./chunk-IOAHG7QI.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  getAt
} from "./chunk-2LKYFRJO.js";

// src/command-line/option-value.ts
function readValue(option, text, label) {
  if (text === "") throw new UserError(`${label} has an empty value; it wants ${wanted(option)}.`);
  switch (option.type) {
    case "choice":
      return readChoice(option, text, label);
    case "format":
      return readFormat(option, text, label);
    case "ruleset":
      return readRuleset(option, text, label);
    case "count":
    case "number":
    case "percent":
      return readNumber(option, text, label);
    case "shard":
      return readShard(text, label);
    default:
      return text;
  }
}
function readSwitch(text, label) {
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  throw new UserError(`${label} is "${text}"; it wants true or false.`);
}
function wanted(option) {
  const list = option.choices?.join(", ");
  switch (option.type) {
    case "choice":
    case "format":
      return `one of ${list}`;
    case "ruleset":
      return `one of ${list}, or a file`;
    case "count":
      return "a whole number from 1";
    case "number":
      return "a number above 0";
    case "percent":
      return "a number from 0 to 100";
    case "shard":
      return "I/N, such as 1/4";
    default:
      return `${option.placeholder}, ${lowerFirst(option.help.split(/[:;]/)[0])}`;
  }
}
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
function readChoice(option, text, label) {
  const choices = option.choices ?? [];
  if (choices.includes(text)) return text;
  throw new UserError(`${label} cannot be "${text}"; it wants ${wanted(option)}${didYouMean(text, choices)}.`);
}
function readFormat(option, text, label) {
  const at = text.indexOf("=");
  const format = readChoice(option, at === -1 ? text : text.slice(0, at), label);
  if (at === -1) return { format, file: void 0 };
  const file = text.slice(at + 1);
  if (file === "") throw new UserError(`${label} ${text} names no file after the =.`);
  return { format, file };
}
function readRuleset(option, text, label) {
  const names = option.choices ?? [];
  if (names.includes(text) || /[./\\]/.test(text)) return text;
  const hint = didYouMean(text, names) || `; a file in this folder is named with its extension or as ./${text}`;
  throw new UserError(`${label} "${text}" is neither a file nor one of ${names.join(", ")}${hint}.`);
}
function readNumber(option, text, label) {
  const isWhole = option.type === "count";
  const number = (isWhole ? /^\d{1,9}$/ : /^\d{1,9}(\.\d{1,6})?$/).test(text) ? Number(text) : Number.NaN;
  if (option.type === "percent" ? number <= 100 : number > 0) return number;
  throw new UserError(`${label} cannot be "${text}"; it wants ${wanted(option)}.`);
}
function readShard(text, label) {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (index >= 1 && index <= count) return { index, count };
  throw new UserError(`${label} cannot be "${text}"; it wants I/N with I from 1 to N, such as 1/4.`);
}

// src/command-line/settings.ts
function settle(command, sources) {
  const values = {};
  const origins = /* @__PURE__ */ new Map();
  for (const option of optionsOf(command)) {
    const { value, origin } = settleOption(option, sources);
    values[option.name] = value;
    origins.set(option.name, origin);
  }
  return { values, origins };
}
function settleOption(option, { flags, env, config }) {
  const given = flags.get(option.name);
  if (given) {
    return { value: option.repeatable ? given : given[0], origin: { kind: "flag", where: `--${option.name}` } };
  }
  const text = option.env === void 0 ? void 0 : env[option.env];
  if (text) return { value: fromEnvironment(option, text), origin: { kind: "environment", where: option.env } };
  const at = option.config === true ? [option.name] : option.config;
  const set = at && config && getAt(config.data, at);
  if (at && set !== void 0) {
    const { line, column } = config.place(at);
    return { value: set, origin: { kind: "config", where: `${config.file}:${line}:${column}` } };
  }
  return { value: defaultOf(option), origin: { kind: "default", where: "" } };
}
function fromEnvironment(option, text) {
  const name = option.env;
  const value = option.type === "flag" ? readSwitch(text, name) : readValue(option, text, name);
  return option.repeatable ? [value] : value;
}
function defaultOf(option) {
  if (option.type === "flag") return false;
  const value = option.type === "format" ? { format: option.default, file: void 0 } : option.default;
  if (!option.repeatable) return value;
  return option.default === void 0 ? [] : [value];
}

export {
  readValue,
  wanted,
  settle,
  settleOption
};
