import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  redactAnswer
} from "./chunk-TTJNLSKB.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import {
  truncate,
  visible
} from "./chunk-NVGMYW7E.js";

// src/gateway/http-error.ts
import { STATUS_CODES } from "node:http";
var HttpError = class extends UserError {
  kind;
  status;
  body;
  isAmbiguous;
  constructor(call, failure) {
    const where = `${call.method} ${call.url.host}${call.url.pathname}`;
    const unsure = failure.isAmbiguous ? " It is not known whether the gateway carried it out." : "";
    super(redactAnswer(`${where}: ${failure.says}${unsure}`), {}, 3);
    this.name = "HttpError";
    this.kind = failure.kind;
    this.status = failure.status;
    this.body = failure.body;
    this.isAmbiguous = failure.isAmbiguous;
  }
};
function statusText(status, body) {
  const words = wordsOf(body);
  const name = STATUS_CODES[status] === void 0 ? "" : ` ${STATUS_CODES[status]}`;
  return `${status}${name}${words ? `: ${words}` : ""}${words && /[.!?]$/.test(words) ? "" : "."}${advice(status)}`;
}
function advice(status) {
  if (status === 401) return " The gateway does not take the credentials that SPECGATE_GATEWAY_… give, or wants some.";
  if (status === 403) return " The credentials of SPECGATE_GATEWAY_… are not allowed to do this.";
  return "";
}
function wordsOf(body) {
  if (typeof body !== "object" || body === null) return "";
  const record = body;
  for (const key of ["message", "error_description", "detail", "error", "title", "reason"]) {
    const value = record[key];
    const text = Array.isArray(value) ? value.filter((one) => typeof one === "string").join("; ") : value;
    if (typeof text === "string" && text.trim() !== "") return truncate(visible(redactAnswer(text.trim())), 400);
  }
  return "";
}

export {
  HttpError,
  statusText
};
