import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/gateway/secret.ts
import { Buffer } from "node:buffer";
import { inspect } from "node:util";
var Secret = class {
  #value;
  /**
   * From now on a secret is taken out of everything that passes `redact`; the name of a user or client only out of what
   * gateways say, since a plan may hold the same word honestly.
   */
  constructor(value, kind = "secret") {
    this.#value = value;
    if (kind === "secret") secretForms = withFormsOf(value, secretForms);
    else nameForms = withFormsOf(value, nameForms);
  }
  /** For the one place that puts it into a request. */
  reveal() {
    return this.#value;
  }
  toString() {
    return mask;
  }
  toJSON() {
    return mask;
  }
  [inspect.custom]() {
    return mask;
  }
};
var mask = "***";
var fewestCharacters = 4;
var secretForms = [];
var nameForms = [];
var variables = {
  token: "SPECGATE_GATEWAY_TOKEN",
  clientId: "SPECGATE_GATEWAY_CLIENT_ID",
  clientSecret: "SPECGATE_GATEWAY_CLIENT_SECRET",
  apiKey: "SPECGATE_GATEWAY_API_KEY",
  username: "SPECGATE_GATEWAY_USERNAME",
  password: "SPECGATE_GATEWAY_PASSWORD"
};
function credentialsFrom(env) {
  const found = {};
  for (const [key, variable] of Object.entries(variables)) {
    const value = env[variable];
    if (!value) continue;
    const isName = key === "clientId" || key === "username";
    if (!/^[\x20-\x7E\u0080-\u{10FFFF}]*$/u.test(value)) {
      throw new UserError(`${variable} holds a line break or another control character; set it without.`);
    }
    if (!isName && value.length < fewestCharacters) {
      throw new UserError(`${variable} has fewer than ${fewestCharacters} characters; that is no credential.`);
    }
    found[key] = new Secret(value, isName ? "name" : "secret");
  }
  return found;
}
function basicAuthorization(username, password) {
  const encoded = Buffer.from(`${username}:${password.reveal()}`).toString("base64");
  secretForms = withFormsOf(encoded, secretForms);
  return new Secret(`Basic ${encoded}`);
}
function redact(text) {
  return without(text, secretForms);
}
function redactAnswer(text) {
  return without(redact(text), nameForms);
}
function without(text, forms) {
  let clean = text;
  for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, mask);
  return clean;
}
function redactingIo(io) {
  for (const [key, variable] of Object.entries(variables)) {
    const value = io.env[variable];
    if (value && key !== "clientId" && key !== "username") secretForms = withFormsOf(value, secretForms);
  }
  const clean = (stream) => ({
    write: (text) => stream.write(redact(text)),
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    }
  });
  return { ...io, stdout: clean(io.stdout), stderr: clean(io.stderr) };
}
function withFormsOf(value, known) {
  if (value.length < fewestCharacters || known.includes(value)) return known;
  const url = encodeURIComponent(value.replace(new RegExp("\\p{Cs}", "gu"), "�"));
  const json = JSON.stringify(value).slice(1, -1);
  const all = [...known, value, url, url.replaceAll("%20", "+"), url.toLowerCase(), json, ...base64Forms(value)];
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
function base64Forms(value) {
  const bytes = Buffer.from(value);
  const forms = [];
  for (const offset of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/, "");
    const start = Math.ceil(offset * 8 / 6);
    const end = Math.floor((offset + bytes.length) * 8 / 6);
    const sure = encoded.slice(start, end);
    if (sure.length < 6) continue;
    forms.push(sure, sure.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return forms;
}

export {
  Secret,
  credentialsFrom,
  basicAuthorization,
  redact,
  redactAnswer,
  redactingIo
};
