import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  main
} from "./chunks/chunk-JDVPWG62.js";
import {
  reportError
} from "./chunks/chunk-AO5GQKXH.js";
import "./chunks/chunk-ZWIBDS5T.js";
import {
  Secret,
  redact
} from "./chunks/chunk-VPAVVGLZ.js";
import {
  baseOfEvent,
  decidingCommit
} from "./chunks/chunk-RXTBDYOB.js";
import {
  isPullRequest
} from "./chunks/chunk-J67QGDJW.js";
import "./chunks/chunk-4PHS265X.js";
import {
  processIo
} from "./chunks/chunk-RU3RKMIK.js";
import "./chunks/chunk-5AFNCBE3.js";
import {
  commandNames,
  options,
  optionsOf
} from "./chunks/chunk-IOAHG7QI.js";
import {
  version
} from "./chunks/chunk-OPCMKOIC.js";
import {
  codeSpan,
  logLine,
  truncate,
  visible,
  workflowCommand
} from "./chunks/chunk-WE7R6N2O.js";
import {
  commitsAt,
  fetchCommit,
  fullHash,
  hasCommit,
  lend,
  repositoryTop,
  resolveCommit
} from "./chunks/chunk-2CS6ZORS.js";
import {
  didYouMean
} from "./chunks/chunk-EQ7TL2PA.js";
import "./chunks/chunk-CIDFJ7I2.js";
import "./chunks/chunk-UZY35I6P.js";
import {
  UserError,
  exitCodes
} from "./chunks/chunk-2DNSTSAZ.js";
import {
  isObject,
  own
} from "./chunks/chunk-2LKYFRJO.js";
import "./chunks/chunk-JVVPEVKP.js";

// src/action-bin.ts
import process4 from "node:process";

// src/action.ts
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path4 from "node:path";
import process3 from "node:process";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath2 = process.env[`GITHUB_${command}`];
  if (!filePath2) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath2)) {
    throw new Error(`Missing file at path: ${filePath2}`);
  }
  fs.appendFileSync(filePath2, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options2) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options2 === null || options2 === void 0 ? void 0 : options2.overwrite);
      const filePath2 = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath2, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options2) {
    const { width, height } = options2 || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options2) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options2 && options2.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options2 && options2.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options2) {
  const inputs = getInput(name, options2).split("\n").filter((x) => x !== "");
  if (options2 && options2.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath2 = process.env["GITHUB_OUTPUT"] || "";
  if (filePath2) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/github/client.ts
import { setTimeout as wait } from "node:timers/promises";
var GitHubError = class extends Error {
  /** 0 where there was no answer. */
  status;
  /** A request may have been carried out although its answer did not come. */
  isUnsure;
  constructor(method, path5, { status, says }) {
    super(`${method} ${path5}: ${status === 0 ? "" : `${status} `}${says}`);
    this.name = "GitHubError";
    this.status = status;
    this.isUnsure = status === 0 || status >= 500;
  }
};
var limits = { attempts: 3, callMs: 15e3, runMs: 6e4, waitMs: 2e4, bytes: 32 * 1024 * 1024, pages: 60 };
function openGitHub(token, io2) {
  const { GITHUB_API_URL: address, GITHUB_GRAPHQL_URL: graphqlAddress, GITHUB_REPOSITORY: repository } = io2.env;
  if (!token || !address || !repository || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return void 0;
  const root = safeUrl(address);
  const graphqlRoot = safeUrl(graphqlAddress || `${address.replace(/\/v3\/?$/, "")}/graphql`);
  const secret = new Secret(token);
  let client;
  const deadline = io2.now() + limits.runMs;
  let calls = 0;
  async function makeClient() {
    const http = await import("./chunks/lib-UTLJOPBU.js");
    return new http.HttpClient(`specgate/${version}`, [], { allowRedirects: false, socketTimeout: limits.callMs });
  }
  async function once(method, url, body) {
    calls += 1;
    const headers = {
      authorization: `Bearer ${secret.reveal()}`,
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
      ...body !== void 0 && { "content-type": "application/json" }
    };
    const late = new AbortController();
    const exchange = async () => {
      client ??= makeClient();
      const answer = await (await client).request(
        method,
        url.href,
        body === void 0 ? "" : JSON.stringify(body),
        headers
      );
      const text = await readAll(answer.message);
      return { status: answer.message.statusCode ?? 0, headers: answer.message.headers, text };
    };
    const patience = wait(limits.callMs, void 0, { signal: late.signal, ref: false }).then(() => {
      throw new Error("no answer in time");
    });
    try {
      return await Promise.race([exchange(), patience]);
    } catch (error) {
      const { code: code2, message } = error;
      return { status: 0, headers: {}, text: JSON.stringify({ message: code2 ?? message }) };
    } finally {
      late.abort();
      patience.catch(() => void 0);
    }
  }
  async function send(method, url, body, isRead) {
    const path5 = url.pathname;
    for (let attempt = 1; ; attempt++) {
      const { status, headers, text } = await once(method, url, body);
      if (status >= 200 && status < 300) return { data: parsed(text), next: nextPage(headers.link, root) };
      const pause = pauseBefore(attempt, status, headers, io2.now());
      const isSafe = isRead || method === "PATCH" || status === 429 || status === 403;
      const isInTime = pause !== void 0 && io2.now() + pause < deadline;
      if (attempt < limits.attempts && isSafe && isInTime) await wait(pause);
      else throw new GitHubError(method, path5, { status, says: sentenceOf(text) });
    }
  }
  function call(method, path5, body) {
    const url = new URL(path5.startsWith("/") ? `${root.href.replace(/\/$/, "")}${path5}` : path5);
    return send(method, url, body, method === "GET");
  }
  async function* list(first) {
    let page = first;
    for (let pages = 0; page !== void 0; pages++) {
      const fault = (says) => new GitHubError("GET", first.split("?")[0], { status: 200, says });
      if (pages === limits.pages) throw fault(`a list of more than ${limits.pages} pages`);
      const { data, next } = await call("GET", page);
      if (!Array.isArray(data)) throw fault("an answer that is no list");
      yield* data;
      page = next;
    }
  }
  return {
    repository,
    graphql: (query) => send("POST", graphqlRoot, { query }, true),
    call,
    list,
    calls: () => calls
  };
}
function safeUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const isLoopback = url !== void 0 && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url && (url.protocol === "https:" || url.protocol === "http:" && isLoopback)) return url;
  throw new UserError("GITHUB_API_URL is no https address, so that nothing is sent there.");
}
async function readAll(message) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > limits.bytes) throw new Error("the answer is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
function pauseBefore(attempt, status, headers, now) {
  const after = Number(headers["retry-after"]);
  const isLimited = status === 429 || status === 403 && (after > 0 || headers["x-ratelimit-remaining"] === "0");
  if (isLimited) {
    const reset = Number(headers["x-ratelimit-reset"]) * 1e3 - now;
    const pause = after > 0 ? after * 1e3 : Number.isFinite(reset) ? Math.max(reset, 1e3) : 1e3 * 2 ** attempt;
    return pause <= limits.waitMs ? pause : void 0;
  }
  return status === 0 || status >= 500 ? 250 * 2 ** attempt : void 0;
}
function nextPage(link, root) {
  const address = /<([^<>]+)>;\s*rel="next"/.exec(String(link ?? ""))?.[1];
  return address !== void 0 && URL.canParse(address) && new URL(address).origin === root.origin ? address : void 0;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function sentenceOf(text) {
  const data = parsed(text);
  const message = own(data, "message");
  const errors = own(data, "errors");
  const details = Array.isArray(errors) ? errors.map((error) => own(error, "message") ?? error) : [];
  const words = [message, ...details].filter((word) => typeof word === "string");
  return visible(truncate(words.join("; ") || "no answer of GitHub", 300));
}

// src/github/event.ts
var fullHash2 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var repositoryName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
async function payloadOf(io2) {
  if (!isPullRequest(io2)) return void 0;
  try {
    return (await import("./chunks/github-KX3AZ7UP.js")).context.payload;
  } catch {
    return void 0;
  }
}
function pullRequestOf(io2, event) {
  if (!isPullRequest(io2)) return void 0;
  const pullRequest = own(event, "pull_request");
  const head = own(pullRequest, "head");
  const base = own(pullRequest, "base");
  const number = own(pullRequest, "number");
  const repository = textOf(own(own(head, "repo"), "full_name"), repositoryName);
  const branch = textOf(own(head, "ref"), /^[^\0-\x20\x7F]{1,255}$/);
  const labels = own(pullRequest, "labels");
  const label = own(own(event, "label"), "name");
  const by = accountOf(own(event, "sender"));
  return {
    number: Number.isSafeInteger(number) && Number(number) > 0 ? Number(number) : void 0,
    base: textOf(own(base, "sha"), fullHash2),
    head: textOf(own(head, "sha"), fullHash2),
    merge: textOf(own(pullRequest, "merge_commit_sha"), fullHash2),
    author: accountOf(own(pullRequest, "user")),
    from: repository !== void 0 && branch !== void 0 ? { repository, branch } : void 0,
    isFork: repository === void 0 || repository !== own(own(base, "repo"), "full_name"),
    labels: (Array.isArray(labels) ? labels : []).map((one) => String(own(one, "name"))),
    labeled: own(event, "action") === "labeled" && typeof label === "string" && by ? { label, by } : void 0
  };
}
function accountOf(value) {
  const id = own(value, "id");
  const login = textOf(own(value, "login"), /^[\w.-]{1,100}(\[bot\])?$/);
  if (!Number.isSafeInteger(id) || login === void 0) return void 0;
  return { id: Number(id), login, isPerson: own(value, "type") === "User" };
}
function textOf(value, pattern) {
  return typeof value === "string" && pattern.test(value) ? value : void 0;
}

// src/github/accept-label.ts
async function acceptLabelOf(label, pullRequest, github) {
  const no = (why2) => ({
    approval: void 0,
    why: why2 && `The label ${label} does not count: ${why2}.`
  });
  const { number, head, author } = pullRequest;
  if (number === void 0 || head === void 0) return no();
  const issue2 = `/repos/${github.repository}/issues/${number}`;
  let isSet = false;
  for await (const one of github.list(`${issue2}/labels?per_page=100`)) isSet ||= own(one, "name") === label;
  if (!isSet) return no();
  let last;
  for await (const event of github.list(`${issue2}/events?per_page=100`)) {
    const isOfLabels = ["labeled", "unlabeled"].includes(String(own(event, "event")));
    if (isOfLabels && own(own(event, "label"), "name") === label) last = event;
  }
  const by = accountOf(own(last, "actor"));
  const setAt = Date.parse(String(own(last, "created_at")));
  if (own(last, "event") !== "labeled" || !by || Number.isNaN(setAt)) return no("GitHub does not tell who set it");
  if (!author) return no("the event does not tell who opened the pull request");
  if (by.id === author.id) return no("it was set by the author of the pull request; somebody else has to");
  if (!by.isPerson) return no(`it was set by ${by.login}, which is no person`);
  const permission = await github.call("GET", `/repos/${github.repository}/collaborators/${by.login}/permission`);
  if (own(own(permission.data, "user"), "id") !== by.id || !maySet(own(permission.data, "permission")))
    return no(`${by.login} has no write permission`);
  const why = await isOfHead({ ...pullRequest, head }, { label, by, setAt }, github);
  return why === void 0 ? { approval: { by: by.login, label }, why: void 0 } : no(why);
}
function maySet(permission) {
  return permission === "admin" || permission === "write";
}
async function isOfHead({ head, from, labeled }, set, github) {
  if (!from) return "the event does not tell where the head comes from";
  const came = await pushOf(head, from, github);
  const by = accountOf(own(came, "actor"));
  if (!by) {
    const rights = `it takes contents: read of ${from.repository}`;
    return `GitHub does not tell who pushed the head, which somebody else must have done (${rights})`;
  }
  if (by.id === set.by.id) return "who set it pushed the head too; somebody else has to";
  if (labeled?.label === set.label && labeled.by.id === set.by.id) return void 0;
  const cameAt = Date.parse(String(own(came, "timestamp")));
  if (Number.isNaN(cameAt))
    return "when the head came is not known here; set the label anew, and let the workflow run on it";
  if (cameAt >= set.setAt) return "commits came after it was set; whoever set it has to look again, and set it anew";
  return void 0;
}
async function pushOf(head, from, github) {
  const ref = encodeURIComponent(`refs/heads/${from.branch}`);
  try {
    const { data } = await github.call("GET", `/repos/${from.repository}/activity?ref=${ref}&per_page=100`);
    return (Array.isArray(data) ? data : []).find((one) => own(one, "after") === head);
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return void 0;
    throw error;
  }
}

// src/github/base-files.ts
import { lstatSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import path from "node:path";

// src/github/blob.ts
import { createHash } from "node:crypto";
function isBlob(hash, bytes) {
  return contentOf(hash, bytes) !== void 0;
}
function contentOf(hash, bytes) {
  if (hashOf(bytes, hash.length) === hash) return bytes;
  if (!bytes.includes(13)) return void 0;
  const plain = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return hashOf(plain, hash.length) === hash ? plain : void 0;
}
function hashOf(bytes, digits) {
  const hash = createHash(digits === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/github/base-files.ts
var most = { files: 40, bytes: 50 * 1024 * 1024, listed: 300 };
var isWanted = /\.(?:ya?ml|json)$|(?:^|\/)\.specgate\//i;
async function bringBase({ named, needsEvent }, github, io2) {
  const hash = /^0*$/.test(named) ? void 0 : named.split(":")[0];
  const wanted = hash ?? (needsEvent ? baseOfEvent(io2)?.hash : void 0);
  if (wanted === void 0 || !fullHash.test(wanted)) return;
  const refusal = refusalOfGit(wanted, wanted === hash, io2);
  if (refusal === void 0) return;
  const here = io2.env.GITHUB_SHA ?? "";
  const top = repositoryTop(io2.cwd) ?? io2.cwd;
  const checkedOut = commitsAt(top, ["HEAD"])[0];
  if (!github || !fullHash.test(here) || checkedOut && checkedOut.hash !== here) throw refusal;
  try {
    const parents = checkedOut?.parents ?? await parentsOf(here, github);
    const head = { hash: here, parents };
    const base = wanted === hash ? hash : mergedWith(parents, io2) ?? wanted;
    const lent = await commitByApi({ base, here, top }, github);
    lend(top, [lent], head);
    lend(realpathSync(top), [lent], head);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const says = `${refusal.message} GitHub's API did not give it either (${error.message}); the job needs contents: read.`;
    throw new UserError(says, {}, exitCodes.refused);
  }
}
function refusalOfGit(wanted, isNamed, io2) {
  const top = repositoryTop(io2.cwd);
  try {
    if (top !== void 0 && !isNamed && decidingCommit(io2) !== void 0) return void 0;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  if (top !== void 0) fetchCommit(wanted, io2.cwd);
  if (top !== void 0 && hasCommit(top, wanted)) return void 0;
  const why = top === void 0 ? "there is no clone that git can read" : "it could not be fetched from origin";
  const remedy = "let actions/checkout keep its credentials, or have it fetch everything (fetch-depth: 0)";
  return new UserError(
    `The base ${wanted} is not in this clone and could not be fetched: ${why}; ${remedy}.`,
    {},
    exitCodes.refused
  );
}
function mergedWith(parents, io2) {
  const head = baseOfEvent(io2)?.head;
  return head !== void 0 && parents.length === 2 && parents[1] === head ? parents[0] : void 0;
}
async function parentsOf(commit, github) {
  const { data } = await github.call("GET", `/repos/${github.repository}/git/commits/${commit}`);
  return listOf(own(data, "parents")).map((parent) => String(own(parent, "sha")));
}
async function commitByApi({ base, here, top }, github) {
  const entries = await treeOf(base, github);
  const changed = await comparedBy(base, here, github) ?? differences(entries, await treeOf(here, github));
  const gone = [...changed.paths].filter((file) => isFile(entries.get(file)));
  const first = gone.filter((file) => isWanted.test(file));
  const brought = await blobsOf([...first, ...gone.filter((file) => !isWanted.test(file))], entries, github);
  return {
    hash: base,
    parents: [],
    modes: new Map([...entries].map(([file, { mode }]) => [file, mode])),
    changed,
    read(file, name) {
      const entry = entries.get(file);
      const content = brought.get(file) ?? (entry && onDisk(path.join(top, ...file.split("/")), entry));
      if (content) return content;
      const says = `GitHub's API was not asked for this file of the base (it gives ${most.files} that changed); give the step git and a clone with history.`;
      throw new UserError(says, { file: name }, exitCodes.refused);
    }
  };
}
function isFile(entry) {
  return entry !== void 0 && (entry.mode.startsWith("100") || entry.mode === "120000");
}
function onDisk(full, { mode, hash }) {
  const stat2 = lstatSync(full, { throwIfNoEntry: false });
  if (mode === "120000" && stat2?.isSymbolicLink()) return contentOf(hash, Buffer.from(readlinkSync(full)));
  return stat2?.isFile() && stat2.size <= most.bytes ? contentOf(hash, readFileSync(full)) : void 0;
}
async function treeOf(commit, github) {
  const place = `/repos/${github.repository}/git/trees/${commit}`;
  const { data } = await github.call("GET", `${place}?recursive=1`);
  const list = own(data, "tree");
  if (!Array.isArray(list) || own(data, "truncated") !== false) {
    throw new GitHubError("GET", place, { status: 200, says: "the tree is too large, or not whole" });
  }
  const entries = /* @__PURE__ */ new Map();
  for (const entry of list) {
    const [file, mode, hash] = [own(entry, "path"), own(entry, "mode"), own(entry, "sha")];
    if (typeof file !== "string" || typeof mode !== "string" || !fullHash.test(String(hash))) continue;
    if (mode !== "040000") entries.set(file, { mode, hash: String(hash), size: Number(own(entry, "size") ?? 0) });
  }
  return entries;
}
async function comparedBy(base, here, github) {
  const { data } = await github.call("GET", `/repos/${github.repository}/compare/${base}...${here}`);
  const files = own(data, "files");
  const fork = own(own(data, "merge_base_commit"), "sha");
  if (fork !== base || !Array.isArray(files) || files.length >= most.listed) return void 0;
  const paths = /* @__PURE__ */ new Set();
  const renamed = /* @__PURE__ */ new Map();
  for (const file of files) {
    const [now, before] = [own(file, "filename"), own(file, "previous_filename")];
    if (typeof now === "string") paths.add(now);
    if (typeof now !== "string" || typeof before !== "string") continue;
    paths.add(before);
    if (own(file, "status") === "renamed") renamed.set(now, before);
  }
  return { paths, renamed };
}
function differences(base, here) {
  const all = [.../* @__PURE__ */ new Set([...base.keys(), ...here.keys()])];
  const paths = new Set(all.filter((file) => base.get(file)?.hash !== here.get(file)?.hash));
  const gone = new Map([...paths].filter((file) => !here.has(file)).map((file) => [base.get(file).hash, file]));
  const renamed = /* @__PURE__ */ new Map();
  for (const file of paths) {
    const before = base.has(file) ? void 0 : gone.get(here.get(file).hash);
    if (before !== void 0) renamed.set(file, before);
  }
  return { paths, renamed };
}
async function blobsOf(files, entries, github) {
  const brought = /* @__PURE__ */ new Map();
  let bytes = 0;
  for (const file of files) {
    const { hash, size } = entries.get(file);
    bytes += size;
    if (brought.size === most.files || bytes > most.bytes) break;
    const place = `/repos/${github.repository}/git/blobs/${hash}`;
    const { data } = await github.call("GET", place);
    const content = Buffer.from(String(own(data, "content")), "base64");
    if (own(data, "encoding") !== "base64" || !contentOf(hash, content)) {
      throw new GitHubError("GET", place, { status: 200, says: "an answer that is not this file" });
    }
    brought.set(file, content);
  }
  return brought;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/github/inputs.ts
import { existsSync as existsSync2 } from "node:fs";
var ownInputs = [
  ...["command", "files", "token", "comment", "comment-id", "suggestions", "check-run"],
  ...["deployment", "deployment-url", "accept-label", "gateway-url"]
];
var withoutInput = ["watch", "help", "version"];
var commentModes = ["always", "on-failure", "never"];
var deploying = ["stage", "publish", "rollback"];
function inputOptions(command) {
  return optionsOf(command).filter((option) => !withoutInput.includes(option.name));
}
function inputNames() {
  const names = options.map(({ name }) => name).filter((name) => !withoutInput.includes(name));
  return [.../* @__PURE__ */ new Set([...ownInputs, ...names])];
}
function commandOfInputs(io2) {
  const text = getInput("command") || "lint";
  const command = commandNames.find((name) => name === text);
  if (!command) {
    const hint = didYouMean(text, commandNames) || `; the commands are ${commandNames.join(", ")}`;
    throw new UserError(`There is no command "${text}"${hint}.`);
  }
  if (!existsSync2(io2.cwd)) throw new UserError("There is no workspace; actions/checkout makes it.");
  return command;
}
function argumentsOfInputs(command, io2) {
  const mine = inputOptions(command);
  refuseUnknown(
    mine.map(({ name }) => name),
    io2
  );
  refuseForeign(command, mine);
  return mine.flatMap((option) => {
    if (option.type === "flag") return isOn(option.name) ? [`--${option.name}`] : [];
    const values = option.repeatable ? getMultilineInput(option.name) : [getInput(option.name)];
    return values.filter((value) => value !== "" && !(option.name === "base" && isNoCommit(value, io2))).map((value) => `--${option.name}=${value}`);
  });
}
function channelInputs(command) {
  const text = getInput("comment") || (command === "check" ? "always" : "never");
  const comment = commentModes.find((one) => one === text);
  if (!comment) {
    throw new UserError(
      `The input comment is "${text}"; it wants one of ${commentModes.join(", ")}${didYouMean(text, commentModes)}.`
    );
  }
  const id = getInput("comment-id") || command;
  if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(id) || id.includes("--")) {
    throw new UserError(
      `The input comment-id is "${id}"; it wants up to 64 letters, digits, dots and single hyphens, since it stands in an HTML comment.`
    );
  }
  const checkRun = getInput("check-run") || void 0;
  if (checkRun !== void 0 && !/^[\p{L}\p{N}][\p{L}\p{N} ._/()-]{0,99}$/u.test(checkRun)) {
    throw new UserError(
      "The input check-run wants a name of up to 100 letters, digits, spaces and . _ / ( ) -, as branch protection shows it."
    );
  }
  for (const input of ["suggestions", "accept-label"]) {
    if (getInput(input) === "" || command === "check") continue;
    throw new UserError(`The input ${input} is for check; the command is ${command}.`);
  }
  const suggestions = getInput("suggestions") === "" ? comment !== "never" : isOn("suggestions");
  return { comment, id, suggestions: command === "check" && suggestions, checkRun, deployment: deployment(command) };
}
function deployment(command) {
  const [environment, url] = [getInput("deployment"), getInput("deployment-url")];
  if (environment === "" && url === "") return void 0;
  if (!deploying.includes(command)) {
    const input = environment === "" ? "deployment-url" : "deployment";
    throw new UserError(`The input ${input} is for ${deploying.join(", ")}; the command is ${command}.`);
  }
  if (!/^[\w][\w ./-]{0,199}$/.test(environment)) {
    throw new UserError("The input deployment wants the name of an environment: letters, digits, spaces and . _ / -.");
  }
  if (url !== "" && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    throw new UserError("The input deployment-url wants an address that begins with https://.");
  }
  return isOn("dry-run") ? void 0 : { environment, url: url || void 0 };
}
function refuseUnknown(mine, io2) {
  const known = inputNames();
  for (const variable of Object.keys(io2.env)) {
    const name = /^INPUT_(.*)$/s.exec(variable)?.[1]?.toLowerCase();
    if (name === void 0 || known.includes(name)) continue;
    const hint = didYouMean(name, known) || `; the inputs are ${[...ownInputs, ...mine].join(", ")}`;
    throw new UserError(`There is no input "${name}"${hint}.`);
  }
}
function refuseForeign(command, mine) {
  for (const option of options) {
    const { name, type } = option;
    if (withoutInput.includes(name) || mine.some((one) => one.name === name)) continue;
    const isGiven = type === "flag" ? isOn(name) : getInput(name) !== "";
    if (!isGiven) continue;
    const others = options.filter((one) => one.name === name).flatMap((one) => one.commands);
    throw new UserError(`The input ${name} is for ${others.join(", ")}; the command is ${command}.`);
  }
}
function isOn(name) {
  const text = getInput(name);
  if (/^(true|false|)$/i.test(text)) return text.toLowerCase() === "true";
  throw new UserError(`The input ${name} is "${text}"; it wants true or false.`);
}
function isNoCommit(base, io2) {
  if (!/^0{40,64}$/.test(base)) return false;
  io2.stderr.write("specgate: the base is no commit (a new branch has none), so every finding is new\n");
  return true;
}

// src/github/publish.ts
import { existsSync as existsSync5, readFileSync as readFileSync4 } from "node:fs";
import path3 from "node:path";

// src/github/check-run.ts
import { existsSync as existsSync3, readFileSync as readFileSync2 } from "node:fs";
var limits2 = { characters: 65e3, annotations: 50 };
async function writeCheckRun(request, github) {
  const { name, commit, isOpen, text, shortText, url } = request;
  const all = annotationsOf(request.sarif);
  const left = all.length - limits2.annotations;
  const note = left > 0 ? `
${left} more findings are not annotated; the report has them.
` : "";
  const isShort = Buffer.byteLength(text) + note.length <= limits2.characters;
  await github.call("POST", `/repos/${github.repository}/check-runs`, {
    name,
    head_sha: commit,
    status: "completed",
    conclusion: isOpen ? "success" : "failure",
    ...url !== void 0 && { details_url: url },
    output: {
      title: truncate(visible(text.split("\n")[0].replace(/^#+ /, "")), 200),
      summary: (isShort ? text : shortText) + note,
      annotations: all.slice(0, limits2.annotations)
    }
  });
}
var levels = { error: "failure", warning: "warning", note: "notice" };
var order = ["failure", "warning", "notice"];
function annotationsOf(file) {
  if (file === void 0 || !existsSync3(file)) return [];
  const runs = listOf2(own(JSON.parse(readFileSync2(file, "utf8")), "runs"));
  return runs.flatMap((run2) => listOf2(own(run2, "results"))).flatMap(annotationOf).sort((a, b) => order.indexOf(a.annotation_level) - order.indexOf(b.annotation_level));
}
function annotationOf(result) {
  const place = own(listOf2(own(result, "locations"))[0], "physicalLocation");
  const uri = own(own(place, "artifactLocation"), "uri");
  const region = own(place, "region");
  const line = own(region, "startLine");
  const level = own(levels, String(own(result, "level")));
  const isSuppressed = listOf2(own(result, "suppressions")).length > 0 || own(result, "baselineState") === "unchanged";
  if (typeof uri !== "string" || typeof line !== "number" || typeof level !== "string" || isSuppressed) return [];
  const end = own(region, "endLine");
  return [
    {
      path: decodeURIComponent(uri),
      start_line: line,
      end_line: typeof end === "number" ? end : line,
      annotation_level: level,
      title: String(own(result, "ruleId")),
      message: truncate(visible(String(own(own(result, "message"), "text"))), 2e3)
    }
  ];
}
function listOf2(value) {
  return Array.isArray(value) ? value : [];
}

// src/github/author.ts
var ownBot = "github-actions[bot]";
function authorOf(github) {
  let viewer;
  return async (comment) => {
    const user = own(comment, "user");
    const login = own(user, "login");
    if (login === ownBot && own(user, "type") === "Bot") return true;
    viewer ??= await viewerOf(github);
    return viewer !== "" && login === viewer;
  };
}
async function viewerOf(github) {
  try {
    const { data } = await github.graphql("query { viewer { login } }");
    const login = own(own(own(data, "data"), "viewer"), "login");
    return typeof login === "string" ? login : "";
  } catch (error) {
    if (error instanceof GitHubError) return "";
    throw error;
  }
}

// src/github/comment.ts
var longest = 65500;
async function writeComment(request, github) {
  const { inputs, isOpen } = request;
  if (inputs.comment === "never") return "not asked for";
  const marker = markerOf(inputs.id);
  const found = await findComment(request.number, marker, github);
  if (!found && inputs.comment === "on-failure" && isOpen) return "not asked for";
  const body = `${marker}
${request.text}`;
  const short = `${marker}
${request.shortText}`;
  const fitting = body.length <= longest ? body : short;
  if (found && isSame(found.body, fitting)) return "unchanged";
  try {
    await put(fitting, found, request.number, marker, github);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 422 || fitting === short) throw error;
    if (found && isSame(found.body, short)) return "unchanged";
    await put(short, found, request.number, marker, github);
  }
  return found ? "updated" : "created";
}
function markerOf(id) {
  return `<!-- specgate:${id} -->`;
}
async function put(body, found, number, marker, github) {
  const comments = `/repos/${github.repository}/issues`;
  if (found) {
    await github.call("PATCH", `${comments}/comments/${found.id}`, { body });
    return;
  }
  try {
    await github.call("POST", `${comments}/${number}/comments`, { body });
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isUnsure) throw error;
    if (await findComment(number, marker, github)) return;
    await github.call("POST", `${comments}/${number}/comments`, { body });
  }
}
async function findComment(number, marker, github) {
  const isOurs = authorOf(github);
  for await (const comment of github.list(`/repos/${github.repository}/issues/${number}/comments?per_page=100`)) {
    const body = own(comment, "body");
    const id = own(comment, "id");
    if (typeof body !== "string" || !body.startsWith(marker) || !Number.isSafeInteger(id)) continue;
    if (await isOurs(comment)) return { id: Number(id), body };
  }
  return void 0;
}
function isSame(one, other) {
  const plain = (text) => text.replaceAll("\r\n", "\n").trim();
  return plain(one) === plain(other);
}

// src/github/deployment.ts
async function writeDeployment(request, github) {
  const { environment, environmentUrl, commit, task, isDone, url } = request;
  const deployments = `/repos/${github.repository}/deployments`;
  const { data } = await github.call("POST", deployments, {
    ref: commit,
    task: `specgate ${task}`,
    environment,
    // GitHub would else merge the default branch into the ref, and wait for checks of the commit that include this job.
    auto_merge: false,
    required_contexts: []
  });
  const id = own(data, "id");
  if (!Number.isSafeInteger(id)) {
    throw new GitHubError("POST", deployments, { status: 202, says: "an answer that is no deployment" });
  }
  await github.call("POST", `${deployments}/${id}/statuses`, {
    state: isDone ? "success" : "failure",
    ...url !== void 0 && { log_url: url },
    ...environmentUrl !== void 0 && { environment_url: environmentUrl }
  });
}

// src/github/suggestions.ts
import { existsSync as existsSync4, readFileSync as readFileSync3 } from "node:fs";
import path2 from "node:path";
var most2 = 10;
var longest2 = { lines: 100, characters: 2e4 };
async function writeSuggestions(request, github) {
  const { number, head, id } = request;
  const pulls = `/repos/${github.repository}/pulls`;
  const marker = `<!-- specgate-suggestion:${id} -->`;
  const wanted = request.suggestions.filter(isPlain).sort((a, b) => Number(b.kind === "version") - Number(a.kind === "version")).slice(0, most2).map((suggestion) => ({ suggestion, body: bodyOf(suggestion, marker) }));
  const before = await writtenBefore(`${pulls}/${number}/comments?per_page=100`, marker, github);
  const known = /* @__PURE__ */ new Set();
  let [updated, withdrawn] = [0, 0];
  for (const old of before) {
    const same = wanted.find((one) => isSamePlace(one.suggestion, old) && !known.has(one));
    if (same) known.add(same);
    const body = same?.body ?? `${marker}
This suggestion no longer holds; there is nothing left to do here.
`;
    if (isSame2(old.body, body)) continue;
    await github.call("PATCH", `${pulls}/comments/${old.id}`, { body });
    if (same) updated += 1;
    else withdrawn += 1;
  }
  const missing = wanted.filter((one) => !known.has(one));
  const shown = missing.length === 0 ? [] : await shownOf(missing, request, github);
  if (shown.length > 0) {
    const comments = shown.map(({ suggestion, body }) => ({ ...placeOf(suggestion), body }));
    const review = { commit_id: head, event: "COMMENT", body: introduction(shown.length), comments };
    try {
      await github.call("POST", `${pulls}/${number}/reviews`, review);
    } catch (error) {
      const isUnsure = error instanceof GitHubError && error.isUnsure;
      const now = isUnsure ? await writtenBefore(`${pulls}/${number}/comments?per_page=100`, marker, github) : [];
      if (now.length <= before.length) throw error;
    }
  }
  const left = request.suggestions.length - known.size - shown.length;
  return { written: shown.length, updated, withdrawn, left };
}
function suggestionsIn(report) {
  const apis = own(report, "apis");
  return (Array.isArray(apis) ? apis : []).flatMap((api) => {
    const suggestions = own(api, "suggestions");
    return Array.isArray(suggestions) ? suggestions : [];
  });
}
function introduction(count2) {
  const what = count2 === 1 ? "one change" : `${count2} changes`;
  return `specgate offers ${what} that it can write by itself. The comment of the gate, or the job summary, says what shuts it.`;
}
function isPlain({ file, lines }) {
  const isShort = lines.length <= longest2.lines && lines.join("\n").length <= longest2.characters;
  return isShort && lines.every((line) => visible(line) === line) && !path2.posix.normalize(file).startsWith("..");
}
function bodyOf({ lines, message, mends }, marker) {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = "`".repeat(Math.max(3, ...runs.map((run2) => run2.length + 1)));
  const ids = mends.slice(0, 5).map((id) => codeSpan(id, 100));
  const about = `${codeSpan(message, 500)}${ids.length > 0 ? ` (${ids.join(", ")})` : ""}`;
  return `${marker}
${about}

${fence}suggestion
${lines.map((line) => `${line}
`).join("")}${fence}
`;
}
function placeOf({ file, startLine, endLine }) {
  const end = { path: path2.posix.normalize(file), line: endLine, side: "RIGHT" };
  return startLine === endLine ? end : { ...end, start_line: startLine, start_side: "RIGHT" };
}
function isSamePlace(suggestion, old) {
  const { file, startLine, endLine } = suggestion;
  return path2.posix.normalize(file) === old.file && startLine === old.startLine && endLine === old.endLine;
}
async function writtenBefore(list, marker, github) {
  const isOurs = authorOf(github);
  const found = [];
  for await (const comment of github.list(list)) {
    const [body, file, id] = [own(comment, "body"), own(comment, "path"), own(comment, "id")];
    const endLine = own(comment, "line");
    if (typeof body !== "string" || !body.startsWith(marker) || typeof file !== "string") continue;
    if (typeof endLine !== "number" || !Number.isSafeInteger(id) || !await isOurs(comment)) continue;
    const startLine = own(comment, "start_line");
    found.push({ id: Number(id), body, file, startLine: typeof startLine === "number" ? startLine : endLine, endLine });
  }
  return found;
}
async function shownOf(wanted, { number, cwd }, github) {
  const files = /* @__PURE__ */ new Map();
  const names = new Set(wanted.map(({ suggestion }) => path2.posix.normalize(suggestion.file)));
  for await (const entry of github.list(`/repos/${github.repository}/pulls/${number}/files?per_page=100`)) {
    const [file, patch, hash] = [own(entry, "filename"), own(entry, "patch"), own(entry, "sha")];
    if (typeof file !== "string" || !names.has(file) || typeof patch !== "string" || typeof hash !== "string") continue;
    const full = path2.resolve(cwd, file);
    const isSame3 = existsSync4(full) && isBlob(hash, readFileSync3(full));
    files.set(file, { hunks: hunksOf(patch), isSame: isSame3 });
  }
  return wanted.filter(({ suggestion: { file, startLine, endLine } }) => {
    const known = files.get(path2.posix.normalize(file));
    return known?.isSame && known.hunks.some(({ from, to }) => from <= startLine && endLine <= to);
  });
}
function hunksOf(patch) {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, from, count2]) => ({
    from: Number(from),
    to: Number(from) + Number(count2 ?? 1) - 1
  }));
}
function isSame2(one, other) {
  return one.replaceAll("\r\n", "\n").trim() === other.trim();
}

// src/github/channels.ts
async function tellGitHub(channels, told, io2) {
  const answers = { warnings: [], notices: [] };
  const { github, pullRequest } = channels;
  const refused = /* @__PURE__ */ new Set();
  for (const channel of wantedOf(channels, told, io2)) {
    if (refused.has(channel.permission)) continue;
    try {
      const says = await channel.write();
      if (says !== void 0) answers.notices.push(says);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const isRefused = error.status === 403 || error.status === 404;
      if (isRefused) refused.add(channel.permission);
      if (isRefused && pullRequest?.isFork) answers.notices.push(ofFork(channel));
      else answers.warnings.push(ofRefusal(channel, error, isRefused));
    }
  }
  if (isDebug()) io2.stderr.write(`specgate: requests to GitHub so far: ${github.calls()}
`);
  return answers;
}
function ofFork({ what }) {
  return `The pull request comes from a fork, whose token may only read, so there is no ${what}; the job summary has the same report.`;
}
function ofRefusal({ what, permission, without }, error, isRefused) {
  const remedy = isRefused ? ` The job needs the permission ${permission}, or ${without}.` : "";
  return `There is no ${what} (${error.message}); the verdict does not depend on it.${remedy}`;
}
function wantedOf({ command, inputs, github, pullRequest }, told, io2) {
  const isOpen = told.code === exitCodes.open;
  const { number, head } = pullRequest ?? {};
  const { text, shortText, url } = told;
  const channels = [
    number !== void 0 && inputs.comment !== "never" && {
      what: "comment on the pull request",
      permission: "pull-requests: write",
      without: "the input comment: never",
      async write() {
        const link = `[The job summary](${url ?? "#"}) has the whole report.
`;
        const body = { text: `${text}

${link}`, shortText: `${shortText}

${link}` };
        await writeComment({ number, inputs, isOpen, ...body }, github);
        return void 0;
      }
    },
    number !== void 0 && head !== void 0 && inputs.suggestions && {
      what: "suggestion on the pull request",
      permission: "pull-requests: write",
      without: "the input suggestions: false",
      async write() {
        const suggestions = suggestionsIn(told.report);
        const request = { number, head, id: inputs.id, cwd: io2.cwd, suggestions };
        const { left } = await writeSuggestions(request, github);
        if (left === 0) return void 0;
        return `${left === 1 ? "One suggestion is" : `${left} suggestions are`} about lines that the pull request does not show, or more than fit; the report file has them all.`;
      }
    },
    inputs.checkRun !== void 0 && {
      what: "check run",
      permission: "checks: write",
      without: "no input check-run",
      async write() {
        const commit = head ?? io2.env.GITHUB_SHA ?? "";
        const { sarif } = told;
        await writeCheckRun({ name: inputs.checkRun, commit, isOpen, text, shortText, sarif, url }, github);
        return void 0;
      }
    },
    // What was refused before the first write deployed nothing.
    inputs.deployment !== void 0 && (isOpen || told.code === exitCodes.refused) && {
      what: "deployment",
      permission: "deployments: write",
      without: "no input deployment",
      async write() {
        const { environment, url: environmentUrl } = inputs.deployment;
        const commit = io2.env.GITHUB_SHA ?? "";
        const request = { environment, environmentUrl, commit, task: command, isDone: isOpen, url };
        await writeDeployment(request, github);
        return void 0;
      }
    }
  ];
  return channels.filter((channel) => channel !== false);
}

// src/github/outputs.ts
var count = /^\d{1,9}$/;
var isTrueOrFalse = /^(true|false)$/;
var filePath = /^(?:[A-Za-z]:)?[\w./\\ ~+-]{1,1000}$/;
var outputPatterns = {
  open: isTrueOrFalse,
  errors: count,
  warnings: count,
  breaking: isTrueOrFalse,
  "required-bump": /^(major|minor|patch|none)$/,
  "next-version": /^\d{1,9}(?:\.\d{1,9}){0,2}(?:-[0-9A-Za-z.-]{1,64})?(?:\+[0-9A-Za-z.-]{1,64})?$/,
  score: /^(?:0|1|0\.\d{1,17})$/,
  "plan-digest": /^sha256:[0-9a-f]{64}$/,
  "plan-file": filePath,
  "report-file": filePath,
  "sarif-file": filePath
};
var bumps = ["none", "patch", "minor", "major"];
function outputsOf(report) {
  const schema = own(report, "schema");
  const facts = schema === "specgate/check/1" ? ofCheck(report) : Object.assign({}, ...engines.map((engine) => engine(report)));
  const texts = Object.entries(facts).filter(([, value]) => value !== void 0 && value !== null).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(texts.filter(([name, text]) => fits(name, text)));
}
function fits(name, text) {
  const pattern = own(outputPatterns, name);
  return pattern instanceof RegExp && pattern.test(text);
}
var engines = [ofLint, ofDiff, ofBump, ofReady, ofPlan];
function ofLint(report) {
  const summary2 = own(report, "summary");
  return own(report, "schema") === "specgate/lint/1" ? { errors: own(summary2, "error"), warnings: own(summary2, "warning") } : {};
}
function ofDiff(report) {
  if (own(report, "schema") !== "specgate/diff/1") return {};
  const documents = listOf3(own(report, "documents")) ?? [report];
  const levels2 = documents.flatMap((document) => listOf3(own(document, "changes")) ?? []).map((change) => own(change, "level"));
  const versions = documents.map((document) => own(document, "version"));
  return {
    errors: levels2.filter((level) => level === "error").length,
    warnings: levels2.filter((level) => level === "warning").length,
    breaking: own(report, "breaking"),
    "required-bump": own(report, "requiredBump"),
    // Of several documents each has its own.
    ...versions.length === 1 && { "next-version": nextVersion(versions[0]) }
  };
}
function nextVersion(version2) {
  return own(version2, own(version2, "ok") === true ? "revision" : "required");
}
function ofBump(report) {
  return own(report, "schema") === "specgate/bump/1" ? { "next-version": own(report, "next"), "required-bump": own(report, "requiredBump") } : {};
}
function ofReady(report) {
  return own(report, "schema") === "specgate/ready/1" ? { score: own(report, "score") } : {};
}
function ofPlan(report) {
  const plan = own(report, "schema") === "specgate/plan/1" ? report : own(report, "plan");
  return isObject(plan) ? { "plan-digest": own(plan, "digest") } : {};
}
function ofCheck(report) {
  const apis = listOf3(own(report, "apis")) ?? [];
  const of = (part) => apis.map((api) => own(api, part)).filter(isObject);
  const lints = of("lint").map(ofLint);
  const diffs = of("diff").map(ofDiff);
  const total = (facts, name) => facts.reduce((sum, one) => sum + Number(one[name] ?? 0), 0);
  const scores = of("ready").map((ready) => Number(own(ready, "score")));
  const digests = new Set(of("plan").map((plan) => own(plan, "digest")));
  const greatest = Math.max(0, ...diffs.map((diff) => bumps.indexOf(String(diff["required-bump"]))));
  return {
    errors: total(lints, "errors"),
    warnings: total(lints, "warnings"),
    breaking: diffs.some(({ breaking }) => breaking === true),
    "required-bump": bumps[greatest],
    ...diffs.length === 1 && { "next-version": diffs[0]["next-version"] },
    ...scores.length > 0 && { score: Math.min(...scores) },
    ...digests.size === 1 && { "plan-digest": [...digests][0] }
  };
}
function listOf3(value) {
  return Array.isArray(value) ? value : void 0;
}

// src/github/publish.ts
var levelLimit = 10;
var summaryBytes = 1e6;
function reportsIn(folder) {
  return {
    json: path3.join(folder, "report.json"),
    sarif: path3.join(folder, "report.sarif"),
    markdown: path3.join(folder, "summary.md"),
    html: path3.join(folder, "report.html"),
    github: path3.join(folder, "annotations.txt"),
    plan: path3.join(folder, "plan.json")
  };
}
function reportFlags(command, given, reports) {
  const formats = optionsOf(command).find(({ name }) => name === "format")?.choices ?? [];
  if (!formats.includes("stylish")) return [];
  const hasOwn = given.some((flag) => /^--format=[^=]*$/.test(flag));
  const files = Object.entries(reports ?? {}).filter(([format]) => formats.includes(format));
  const isPlan = command === "plan" && reports && !given.some((flag) => flag.startsWith("--out="));
  return [
    ...hasOwn ? [] : ["--format=stylish"],
    ...files.map(([format, file]) => `--format=${format}=${file}`),
    ...isPlan ? [`--out=${reports.plan}`] : []
  ];
}
async function publish(outcome, io2) {
  const warnings = [...outcome.warnings];
  const notices = [];
  const attempt = async (what, write) => {
    try {
      await write();
    } catch (error) {
      warnings.push(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await attempt("The job summary", async () => {
    if (io2.env.GITHUB_STEP_SUMMARY) await summary.addRaw(redact(summaryOf(outcome))).write();
  });
  await attempt("The outputs", () => {
    if (!io2.env.GITHUB_OUTPUT) return;
    for (const [name, value] of Object.entries(allOutputs(outcome))) setOutput(name, value);
  });
  await attempt("The comment, or what else takes a token,", async () => {
    if (!outcome.channels) return;
    const answers = await tellGitHub(outcome.channels, toldOf(outcome, io2), io2);
    warnings.push(...answers.warnings);
    notices.push(...answers.notices);
  });
  let annotations = "";
  await attempt("The annotations", () => {
    annotations = annotationsOf2(outcome);
  });
  for (const warning2 of warnings) warning(logLine(redact(warning2)), { title: "specgate" });
  const room = { warning: levelLimit - warnings.length, notice: levelLimit - notices.length };
  for (const line of annotations.split(/(?<=\n)/)) {
    const level = /^::(warning|notice) /.exec(line)?.[1];
    if (level === void 0 || room[level]-- > 0) io2.stdout.write(line);
  }
  for (const notice2 of notices) notice(logLine(redact(notice2)), { title: "specgate" });
}
function toldOf(outcome, io2) {
  const text = withoutBlankEnd(summaryOf(outcome));
  const { code: code2, reports } = outcome;
  const json = read(reports?.json);
  return {
    ...{ code: code2, text, shortText: truncate(text.split("\n")[0], 1e3) },
    report: json === void 0 ? void 0 : JSON.parse(json),
    sarif: reports?.sarif,
    url: runUrl(io2)
  };
}
function runUrl({ env }) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run2 } = env;
  const url = `${server}/${repository}/actions/runs/${run2}`;
  return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url) ? url : void 0;
}
function withoutBlankEnd(text) {
  return text.replace(/\n+$/, "");
}
function summaryOf({ code: code2, reports, lastSaid }) {
  const report = read(reports?.markdown);
  if (report !== void 0 && Buffer.byteLength(report) <= summaryBytes) return report;
  if (report !== void 0) return `${truncate(report.split("\n")[0], 1e3)}

The report file has the rest.
`;
  return code2 === exitCodes.open ? "## ✅ Gate open\n" : `## ❌ Gate shut

${codeSpan(reason(code2, lastSaid), 1e3)}
`;
}
function allOutputs({ code: code2, reports }) {
  const open2 = String(code2 === exitCodes.open);
  const json = read(reports?.json);
  if (reports === void 0 || json === void 0) return { open: open2 };
  const files = {
    "report-file": reports.json,
    ...existsSync5(reports.sarif) && { "sarif-file": reports.sarif },
    ...planFile(reports)
  };
  const safe = Object.entries(files).filter(([name, file]) => fits(name, file));
  return { open: open2, ...outputsOf(JSON.parse(json)), ...Object.fromEntries(safe) };
}
function planFile(reports) {
  if (existsSync5(reports.plan)) return { "plan-file": reports.plan };
  const out = getInput("command") === "plan" ? getInput("out") : "";
  return out === "" ? {} : { "plan-file": out };
}
function annotationsOf2({ code: code2, reports, lastSaid }) {
  const report = read(reports?.github);
  if (report !== void 0 || code2 === exitCodes.open) return report ?? "";
  return `${workflowCommand("error", { title: "specgate" }, reason(code2, lastSaid))}
`;
}
function reason(code2, lastSaid) {
  return code2 === exitCodes.shut ? "The log has the findings." : lastSaid;
}
function read(file) {
  return file !== void 0 && existsSync5(file) ? readFileSync4(file, "utf8") : void 0;
}

// src/github/pull-request.ts
import process2 from "node:process";
function warningOfHead(pullRequest, io2) {
  if (io2.env.GITHUB_EVENT_NAME !== "pull_request_target") return void 0;
  const commit = commitOf("HEAD", io2.cwd);
  const isHead = commit !== void 0 && (commit === pullRequest?.head || commit === pullRequest?.merge);
  if (!isHead) return void 0;
  return "This pull_request_target job has checked out the head of the pull request; a step that runs code from it gives that code the rights and secrets of this repository. Use the event pull_request: specgate needs no more.";
}
function commitOf(revision, cwd) {
  try {
    return resolveCommit(revision, cwd).commit;
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function lendToken(token, { env }) {
  const server = env.GITHUB_SERVER_URL ?? "";
  const isSafe = /^https:\/\/[\w.:-]+\/?$|^http:\/\/127\.0\.0\.1:\d+$/.test(server);
  if (token === "" || !isSafe || process2.env.GIT_CONFIG_COUNT !== void 0) return;
  const name = `http.${server.replace(/\/$/, "")}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  Object.assign(process2.env, {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: name,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: name,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`
  });
}

// src/action.ts
async function run(host = processIo(process3)) {
  const warnings = [];
  const { io: io2, lastSaid } = onRunner(host);
  const reports = placeForReports(io2, warnings);
  let code2;
  let order2;
  try {
    order2 = await orderOf(reports, io2, warnings);
    await bringBase(order2.base, order2.github, order2.io);
    code2 = await main(order2.argv, order2.io);
  } catch (error) {
    code2 = reportError(error, isDebug(), io2);
  }
  await publish({ code: code2, reports, lastSaid: lastSaid(), warnings, channels: order2?.channels }, io2);
  return code2;
}
function onRunner(host) {
  let said = "";
  const gatewayUrl = getInput("gateway-url");
  const io2 = {
    ...host,
    // GitHub starts every action there; `working-directory` is for `run:` steps alone.
    cwd: path4.resolve(host.env.GITHUB_WORKSPACE || host.cwd),
    env: gatewayUrl ? { ...host.env, SPECGATE_GATEWAY_URL: gatewayUrl } : host.env,
    stderr: {
      ...host.stderr,
      write(text) {
        if (text.startsWith("specgate: wrote ")) return;
        if (text.startsWith("specgate: ")) said = text.slice("specgate: ".length).trimEnd();
        host.stderr.write(text);
      }
    },
    async readStdin() {
      throw new UserError("A step has no standard input; name files.");
    }
  };
  return { io: io2, lastSaid: () => said };
}
function placeForReports(io2, warnings) {
  for (const parent of [io2.env.RUNNER_TEMP, tmpdir()]) {
    try {
      if (parent) return reportsIn(mkdtempSync(path4.join(parent, "specgate-")));
    } catch (error) {
      warnings.push(`No report can be written to ${parent} (${error.code}).`);
    }
  }
  return void 0;
}
async function orderOf(reports, io2, warnings) {
  const command = commandOfInputs(io2);
  const given = argumentsOfInputs(command, io2);
  const inputs = channelInputs(command);
  const token = getInput("token");
  const github = openGitHub(token, io2);
  const pullRequest = pullRequestOf(io2, await payloadOf(io2));
  const warning2 = warningOfHead(pullRequest, io2);
  if (warning2) warnings.push(warning2);
  lendToken(token, io2);
  return {
    argv: [
      command,
      ...given,
      ...isDebug() && !given.includes("--verbose") ? ["--verbose"] : [],
      ...reportFlags(command, given, reports),
      "--",
      ...getMultilineInput("files")
    ],
    io: await approvedIo({ command, pullRequest, github }, io2, warnings),
    github,
    base: { named: getInput("base"), needsEvent: needsBase(command, io2) },
    channels: github && { command, inputs, github, pullRequest }
  };
}
function needsBase(command, io2) {
  if (command === "check") return true;
  const isHead = [getInput("config-from"), io2.env.SPECGATE_CONFIG_FROM].includes("head");
  return isPullRequest(io2) && !isHead && inputOptions(command).some(({ name }) => name === "config-from");
}
async function approvedIo({
  command,
  pullRequest,
  github
}, io2, warnings) {
  const label = getInput("accept-label") || "specgate-accept";
  if (!pullRequest || !github || command !== "check") return io2;
  const isSeen = pullRequest.labels.includes(label);
  try {
    const { approval, why } = await acceptLabelOf(label, pullRequest, github);
    if (why) warnings.push(why);
    return approval ? { ...io2, approval } : io2;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (isSeen) {
      warnings.push(
        `The label ${label} does not count, since GitHub could not be asked who set it (${error.message}); the job needs pull-requests: read.`
      );
    }
    return io2;
  }
}

// src/action-bin.ts
var io = processIo(process4);
process4.on("uncaughtException", (error) => {
  process4.exit(reportError(error, io.env.RUNNER_DEBUG === "1", io));
});
var code = await run(io);
process4.exitCode = Math.max(Number(process4.exitCode ?? 0), code);
