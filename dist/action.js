import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  require_tunnel,
  require_undici
} from "./chunks/chunk-U4XPL4DN.js";
import {
  main
} from "./chunks/chunk-ZNUHBX36.js";
import "./chunks/chunk-5CCXTFTO.js";
import {
  reportError
} from "./chunks/chunk-Q5ZCUARN.js";
import "./chunks/chunk-ON3BQKWB.js";
import {
  commandNames,
  optionsOf
} from "./chunks/chunk-MVWE7LVJ.js";
import {
  codeSpan,
  logLine,
  workflowCommand
} from "./chunks/chunk-NVGMYW7E.js";
import {
  fetchCommit,
  resolveCommit
} from "./chunks/chunk-HDBMPIJ4.js";
import {
  processIo
} from "./chunks/chunk-F5FN6JEH.js";
import "./chunks/chunk-J4YDF34G.js";
import "./chunks/chunk-CIDFJ7I2.js";
import {
  didYouMean
} from "./chunks/chunk-EQ7TL2PA.js";
import "./chunks/chunk-QNSYFYDE.js";
import {
  UserError,
  exitCodes
} from "./chunks/chunk-J3KQMDLK.js";
import {
  own
} from "./chunks/chunk-SC5JFKRD.js";
import {
  __toESM
} from "./chunks/chunk-JVVPEVKP.js";

// src/action-bin.ts
import process3 from "node:process";

// src/action.ts
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path2 from "node:path";
import process2 from "node:process";

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
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
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

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

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
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
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
  addImage(src, alt, options) {
    const { width, height } = options || {};
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
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
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

// src/github/inputs.ts
import { existsSync as existsSync2 } from "node:fs";
var ownInputs = ["command", "files"];
var withoutInput = ["format", "watch", "fix", "help", "version"];
function inputOptions(command) {
  return optionsOf(command).filter((option) => !withoutInput.includes(option.name));
}
function commandOfInputs(io2) {
  const text = getInput("command") || "lint";
  if (text !== "lint") {
    const exists2 = commandNames.includes(text);
    throw new UserError(
      exists2 ? `The command "${text}" is for a terminal; the Action knows lint.` : `There is no command "${text}"; the Action knows lint.`
    );
  }
  if (!existsSync2(io2.cwd)) throw new UserError("There is no workspace; actions/checkout makes it.");
  return text;
}
function argumentsOfInputs(command, io2) {
  const options = inputOptions(command);
  refuseUnknown([...ownInputs, ...options.map((option) => option.name)], io2);
  return options.flatMap((option) => {
    if (option.type === "flag") return isOn(option.name) ? [`--${option.name}`] : [];
    const values = option.repeatable ? getMultilineInput(option.name) : [getInput(option.name)];
    return values.filter((value) => value !== "" && !(option.name === "base" && isNoCommit(value, io2))).map((value) => `--${option.name}=${value}`);
  });
}
function refuseUnknown(known, io2) {
  for (const variable of Object.keys(io2.env)) {
    const name = /^INPUT_(.*)$/s.exec(variable)?.[1]?.toLowerCase();
    if (name === void 0 || known.includes(name)) continue;
    const hint = didYouMean(name, known) || `; the inputs are ${known.join(", ")}`;
    throw new UserError(`There is no input "${name}"${hint}.`);
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
import { existsSync as existsSync3, readFileSync } from "node:fs";
import path from "node:path";
var levelLimit = 10;
function reportsIn(folder) {
  return {
    json: path.join(folder, "report.json"),
    sarif: path.join(folder, "report.sarif"),
    markdown: path.join(folder, "summary.md"),
    github: path.join(folder, "annotations.txt")
  };
}
async function publish(outcome, io2) {
  const warnings = [...outcome.warnings];
  const attempt = async (what, write) => {
    try {
      await write();
    } catch (error) {
      warnings.push(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await attempt("The job summary", async () => {
    if (io2.env.GITHUB_STEP_SUMMARY) await summary.addRaw(summaryOf(outcome)).write();
  });
  await attempt("The outputs", () => {
    if (!io2.env.GITHUB_OUTPUT) return;
    for (const [name, value] of Object.entries(outputsOf(outcome))) setOutput(name, value);
  });
  let annotations = "";
  await attempt("The annotations", () => {
    annotations = annotationsOf(outcome);
  });
  for (const warning2 of warnings) warning(logLine(warning2), { title: "specgate" });
  let room = levelLimit - warnings.length;
  for (const line of annotations.split(/(?<=\n)/)) {
    if (!line.startsWith("::warning ") || room-- > 0) io2.stdout.write(line);
  }
}
function summaryOf({ code: code2, reports, lastSaid }) {
  const report = read(reports?.markdown);
  if (report !== void 0) return report;
  return code2 === exitCodes.open ? "## ✅ Gate open\n" : `## ❌ Gate shut

${codeSpan(reason(code2, lastSaid), 1e3)}
`;
}
function outputsOf({ code: code2, reports }) {
  const open2 = code2 === exitCodes.open;
  const json = read(reports?.json);
  if (reports === void 0 || json === void 0) return { open: open2 };
  const { summary: summary2 } = JSON.parse(json);
  const files = { "report-file": reports.json, ...existsSync3(reports.sarif) && { "sarif-file": reports.sarif } };
  return { open: open2, errors: summary2.error, warnings: summary2.warning, ...files };
}
function annotationsOf({ code: code2, reports, lastSaid }) {
  const report = read(reports?.github);
  if (report !== void 0 || code2 === exitCodes.open) return report ?? "";
  return `${workflowCommand("error", { title: "specgate" }, reason(code2, lastSaid))}
`;
}
function reason(code2, lastSaid) {
  return code2 === exitCodes.shut ? "The log has the findings." : lastSaid;
}
function read(file) {
  return file !== void 0 && existsSync3(file) ? readFileSync(file, "utf8") : void 0;
}

// src/github/pull-request.ts
var fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function pullRequestOf(io2) {
  if (!/^pull_request/.test(io2.env.GITHUB_EVENT_NAME ?? "")) return void 0;
  let payload;
  try {
    payload = (await import("./chunks/github-YLN6F2EB.js")).context.payload;
  } catch {
    payload = void 0;
  }
  const pullRequest = own(payload, "pull_request");
  return {
    base: hashOf(own(own(pullRequest, "base"), "sha")),
    head: hashOf(own(own(pullRequest, "head"), "sha")),
    merge: hashOf(own(pullRequest, "merge_commit_sha"))
  };
}
function hashOf(value) {
  return typeof value === "string" && fullHash.test(value) ? value : void 0;
}
function warningOfHead(pullRequest, io2) {
  if (io2.env.GITHUB_EVENT_NAME !== "pull_request_target") return void 0;
  const commit = commitOf("HEAD", io2.cwd);
  const isHead = commit !== void 0 && (commit === pullRequest?.head || commit === pullRequest?.merge);
  if (!isHead) return void 0;
  return "This pull_request_target job has checked out the head of the pull request; a step that runs code from it gives that code the rights and secrets of this repository. Use the event pull_request: specgate needs no more.";
}
function fetchBase(pullRequest, { whose, base }, io2) {
  if (commitOf("HEAD", io2.cwd) === void 0) return;
  const wanted = [whose === "head" ? void 0 : pullRequest?.base, base.split(":")[0]];
  for (const hash of new Set(wanted)) {
    if (hash === void 0 || !fullHash.test(hash) || /^0+$/.test(hash)) continue;
    fetchCommit(hash, io2.cwd);
    if (commitOf(hash, io2.cwd) !== void 0) continue;
    const remedy = "let actions/checkout keep its credentials, or have it fetch everything (fetch-depth: 0)";
    const message = `The base ${hash} is not in this clone and could not be fetched from origin; ${remedy}.`;
    throw new UserError(message, {}, exitCodes.refused);
  }
}
function commitOf(revision, cwd) {
  try {
    return resolveCommit(revision, cwd).commit;
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}

// src/action.ts
async function run(host = processIo(process2)) {
  const warnings = [];
  const { io: io2, lastSaid } = onRunner(host);
  const reports = placeForReports(io2, warnings);
  let code2;
  try {
    code2 = await main(await commandLine(reports, io2, warnings), io2);
  } catch (error) {
    code2 = reportError(error, isDebug(), io2);
  }
  await publish({ code: code2, reports, lastSaid: lastSaid(), warnings }, io2);
  return code2;
}
function onRunner(host) {
  let said = "";
  const io2 = {
    ...host,
    // GitHub starts every action there; `working-directory` is for `run:` steps alone.
    cwd: path2.resolve(host.env.GITHUB_WORKSPACE || host.cwd),
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
      if (parent) return reportsIn(mkdtempSync(path2.join(parent, "specgate-")));
    } catch (error) {
      warnings.push(`No report can be written to ${parent} (${error.code}).`);
    }
  }
  return void 0;
}
async function commandLine(reports, io2, warnings) {
  const command = commandOfInputs(io2);
  const given = argumentsOfInputs(command, io2);
  const pullRequest = await pullRequestOf(io2);
  const warning2 = warningOfHead(pullRequest, io2);
  if (warning2) warnings.push(warning2);
  fetchBase(pullRequest, { whose: getInput("config-from"), base: getInput("base") }, io2);
  const formats = Object.entries(reports ?? {}).map(([format, file]) => `--format=${format}=${file}`);
  const verbose = isDebug() ? ["--verbose"] : [];
  return [command, ...given, ...verbose, "--format=stylish", ...formats, "--", ...getMultilineInput("files")];
}

// src/action-bin.ts
var io = processIo(process3);
process3.on("uncaughtException", (error) => {
  process3.exit(reportError(error, io.env.RUNNER_DEBUG === "1", io));
});
var code = await run(io);
process3.exitCode = Math.max(Number(process3.exitCode ?? 0), code);
