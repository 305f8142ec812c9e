import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  checkedLookup,
  isPublicAddress
} from "./chunk-MSDH5TIW.js";
import {
  getProxyForUrl
} from "./chunk-TOZHIMKY.js";
import {
  probedOperations
} from "./chunk-MKLOLJFK.js";
import {
  openapiVersion
} from "./chunk-AGCXGDEU.js";
import {
  parseDocument
} from "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  escapeSegment,
  isObject,
  own,
  toText
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/ready/probe-network.ts
import { lookup } from "node:dns";
import { request as httpRequest2 } from "node:http";
import { request as httpsRequest2 } from "node:https";
import { isIP } from "node:net";
import { connect } from "node:tls";

// src/ready/probe-tunnel.ts
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
function openTunnel(proxy, { host, port }, timeMs) {
  if (!URL.canParse(proxy)) return Promise.resolve("the proxy of HTTPS_PROXY is no valid URL");
  const { protocol, hostname, port: proxyPort, username, password } = new URL(proxy);
  if (protocol !== "http:" && protocol !== "https:")
    return Promise.resolve("the proxy of HTTPS_PROXY is neither http:// nor https://");
  const name = host.includes(":") ? `[${host}]` : host;
  const said = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const credentials = said === ":" ? {} : { "proxy-authorization": `Basic ${Buffer.from(said).toString("base64")}` };
  return new Promise((resolve) => {
    const give = (answer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const asking = (protocol === "https:" ? httpsRequest : httpRequest)({
      host: hostname.replace(/^\[|\]$/g, ""),
      port: Number(proxyPort || (protocol === "https:" ? 443 : 80)),
      method: "CONNECT",
      path: `${name}:${port}`,
      headers: { host: `${name}:${port}`, ...credentials },
      agent: false
    });
    const timer = setTimeout(() => {
      give(`the proxy opened no way within ${timeMs / 1e3} s`);
      asking.destroy();
    }, timeMs);
    asking.on("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) return give(socket);
      socket.destroy();
      give(`the proxy opens no way to it (status ${statusCode})`);
    });
    asking.on("response", ({ statusCode }) => {
      give(`the proxy opens no way to it (status ${statusCode})`);
      asking.destroy();
    });
    asking.on("error", (error) => give(`the proxy does not answer (${error.code ?? "failed"})`));
    asking.end();
  });
}

// src/ready/probe-network.ts
var mostRequests = 40;
var maxAnswerBytes = 1024 * 1024;
var maxDocumentBytes = 5 * 1024 * 1024;
var realNetwork = {
  lookup,
  isPublic: isPublicAddress,
  proxyFor: getProxyForUrl,
  httpPort: 80,
  timeoutMs: 5e3,
  totalMs: 6e4
};
var innerAddress = "its name leads to an inner address (private, loopback or link-local)";
function probedUrl(text, network) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new UserError(`--probe takes a URL such as https://routes.api.gov.bc.ca, not "${text}".`);
  }
  if (url.username || url.password)
    throw new UserError("--probe takes a URL without a name or password: the probe goes without credentials.");
  if (url.search || url.hash) throw new UserError("--probe takes a URL without a query or fragment.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url))) {
    throw new UserError(
      `--probe takes an https URL (http only on this machine), not ${url.protocol}//; it looks by itself what http does.`
    );
  }
  const address = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(address) && !isLoopback(url) && !network.isPublic(address))
    throw new UserError(`--probe goes to public addresses and to this machine, not to the inner address ${address}.`);
  return url;
}
function isLoopback(url) {
  const host = url.hostname.toLowerCase();
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
var ProbeLine = class {
  base;
  network;
  #end;
  #requests = 0;
  constructor(base, network) {
    this.base = base;
    this.network = network;
    this.#end = performance.now() + network.totalMs;
  }
  get requests() {
    return this.#requests;
  }
  /** The look-up for this origin: names that lead to inner addresses are refused, unless the URL names this machine. */
  get lookup() {
    const { lookup: look, isPublic } = this.network;
    const isLocal = isLoopback(this.base);
    return checkedLookup({
      lookup: look,
      isPublic: (address) => isLocal ? /^(127\.|::1$)/.test(address) : isPublic(address)
    });
  }
  /** Milliseconds for the next one; counts it. A text says why there is no next one. */
  take() {
    const left = this.#end - performance.now();
    if (left <= 0) return `the time for all requests (${this.network.totalMs / 1e3} s) is over`;
    if (this.#requests >= mostRequests) return `${mostRequests} requests are the limit`;
    this.#requests++;
    return Math.min(left, this.network.timeoutMs);
  }
  /**
   * A tunnel through the proxy that the environment names for the URL; undefined where it names none, or the URL is of this
   * machine. A text says why there is no way.
   */
  async tunnel(url, timeMs) {
    const proxy = isLoopback(this.base) ? "" : this.network.proxyFor(url.href);
    if (!proxy) return void 0;
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (await this.#leadsInside(host)) return innerAddress;
    return openTunnel(proxy, { host, port: Number(url.port || (url.protocol === "https:" ? 443 : 80)) }, timeMs);
  }
  /** False too where only the proxy can find the name. */
  #leadsInside(host) {
    return new Promise((resolve) => {
      this.lookup(host, { all: true }, (error) => resolve(error?.code === "INNER"));
    });
  }
  /** Asks once; redirects are answers. `url` must be of this origin, or be plain HTTP of its host. */
  async ask(url, {
    method = "GET",
    headers = {},
    maxBytes = maxAnswerBytes
  } = {}) {
    const isOwn = url.origin === this.base.origin;
    const isPlain = url.protocol === "http:" && url.hostname === this.base.hostname;
    if (!isOwn && !isPlain) return { url, why: "it is on another host", code: "ELSEWHERE" };
    const time = this.take();
    if (typeof time === "string") return { url, why: time, code: "LIMIT" };
    const tunnel = await this.tunnel(url, time);
    if (typeof tunnel === "string") return { url, why: tunnel, code: "PROXY" };
    const ca = this.network.ca === void 0 ? {} : { ca: this.network.ca };
    return new Promise((resolve) => {
      const give = (answer) => {
        clearTimeout(timer);
        resolve(answer);
        outgoing.destroy();
        tunnel?.destroy();
      };
      const fail = (why, code) => give({ url, why, code });
      const send = url.protocol === "https:" ? httpsRequest2 : httpRequest2;
      const outgoing = send(
        url,
        {
          method,
          ...tunnel ? {
            createConnection: () => url.protocol === "https:" ? connect({ socket: tunnel, servername: url.hostname, ...ca }) : tunnel
          } : { agent: false, lookup: this.lookup },
          // No compression, so that there is nothing to decompress.
          headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "specgate", ...headers },
          ...ca
        },
        (answer) => {
          const chunks = [];
          let length = 0;
          const whole = (isCut) => give({
            url,
            method,
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8"),
            isCut
          });
          answer.on("data", (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length > maxBytes) whole(true);
          });
          answer.on("end", () => whole(!answer.complete));
          answer.on("error", () => fail("the answer broke off", "ABORTED"));
        }
      );
      outgoing.on("error", (error) => {
        const code = error.code ?? "ERROR";
        if (code === "INNER") fail(innerAddress, code);
        else fail(`it does not answer (${code})`, code);
      });
      const timer = setTimeout(() => fail(`it did not answer in full within ${time / 1e3} s`, "TIMEOUT"), time);
      outgoing.end();
    });
  }
};
function isAnswer(answer) {
  return "status" in answer;
}
function headerOf({ headers }, name) {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

// src/ready/probe-answers.ts
var productHeaders = [
  "server",
  "x-powered-by",
  "x-aspnet-version",
  "x-aspnetmvc-version",
  "x-generator",
  "x-runtime",
  "x-application-context",
  "x-debug-token"
];
var insides = [
  { mark: /^\s{0,80}at [\w$.]+\([\w$]+\.(java|kt|scala|groovy):\d+\)/, says: "a Java stack trace" },
  { mark: /Traceback \(most recent call last\)/, says: "a Python stack trace" },
  {
    mark: /^\s{0,80}at .{1,200}\((?:file:\/\/)?\/[^)\s]{1,300}\.[cm]?[jt]s:\d+:\d+\)/,
    says: "a JavaScript stack trace"
  },
  { mark: /^\s{0,80}at [\w.`<>[\],]+\(.{0,200}\) in .{1,200}:line \d+/, says: "a .NET stack trace" },
  { mark: /\bSystem\.\w+(\.\w+)*Exception\b/, says: "the name of a .NET exception" },
  {
    mark: /\b(java|javax|jakarta|org\.(springframework|hibernate|apache))\.[\w.]+(Exception|Error)\b/,
    says: "the name of a Java exception"
  },
  { mark: /goroutine \d+ \[running\]/, says: "a Go stack trace" },
  { mark: /#0 \/[^\n]{1,200}\(\d+\): /, says: "a PHP stack trace" },
  {
    mark: /\bORA-\d{5}\b|\bSQLSTATE\[|\bpsycopg2?\.|PG::\w+Error|SequelizeDatabaseError|QueryFailedError/,
    says: "an error of the database"
  },
  { mark: /Whitelabel Error Page/, says: "Spring's own error page" },
  { mark: /<title>[^<]{0,80}(Tomcat|Jetty|nginx|Apache|IIS|Werkzeug)/i, says: "a server's own error page" },
  {
    mark: /"(stackTrace|stack_trace|stack|trace|innerException|exception)"\s*:\s*["[{]/,
    says: "a property with a stack trace or an exception"
  }
];
var readCharacters = 1e5;
function leaksOf(answer) {
  const leaks = [];
  for (const name of productHeaders) {
    const value = headerOf(answer, name);
    if (value === void 0) continue;
    const isVersion = /\d+\.\d+/.test(value) || /version|debug|runtime|context/.test(name);
    if (isVersion) leaks.push({ says: `the header ${name} with a version (${value.slice(0, 60)})`, isHeader: true });
    else if (name !== "server") leaks.push({ says: `the header ${name} (${value.slice(0, 60)})`, isHeader: true });
  }
  const pieces = piecesOf(answer.body.slice(0, readCharacters));
  for (const { mark, says } of insides)
    if (pieces.some((piece) => mark.test(piece))) leaks.push({ says, isHeader: false });
  return leaks;
}
function piecesOf(body) {
  const pieces = [];
  for (const line of body.replaceAll("\\t", " ").replaceAll("&nbsp;", " ").split(/\r?\n|\\r\\n|\\n|<br\s{0,5}\/?>/i)) {
    for (let at = 0; at === 0 || at < line.length; at += 300) pieces.push(line.slice(at, at + 400));
    if (pieces.length > 1e3) break;
  }
  return pieces;
}
function rateLimitHeaders(answers) {
  const found = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    for (const name of Object.keys(answer.headers)) {
      if (/^(x-)?rate-?limit(-|$)/.test(name) && !found.has(name))
        found.set(name, (headerOf(answer, name) ?? "").slice(0, 60));
    }
  }
  return [...found].map(([name, value]) => `${name}: ${value}`).sort();
}
function headerFacts(answers) {
  const values = (name) => answers.map((answer) => headerOf(answer, name)).filter((value) => value !== void 0);
  const ages = values("strict-transport-security").map((value) => Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? 0));
  const hstsSeconds = ages.length === 0 ? void 0 : Math.max(...ages);
  const hasNosniff = values("x-content-type-options").some((value) => value.trim().toLowerCase() === "nosniff");
  const missing = [
    ...hstsSeconds === void 0 || hstsSeconds === 0 ? ["Strict-Transport-Security"] : [],
    ...hasNosniff ? [] : ["X-Content-Type-Options: nosniff"]
  ];
  return { hstsSeconds, hasNosniff, missing };
}
function corsFacts(answers, stranger2) {
  const allowed = answers.map((answer) => headerOf(answer, "access-control-allow-origin")?.trim()).filter((value) => value !== void 0 && value !== "");
  const withCredentials = answers.some(
    (answer) => headerOf(answer, "access-control-allow-credentials")?.trim().toLowerCase() === "true"
  );
  const allows = allowed.includes(stranger2) ? "the asking origin" : allowed.includes("*") ? "everybody" : allowed.length > 0 ? "another origin" : "nobody";
  return { allows, withCredentials };
}
function isPrometheusText({ body }) {
  return /^# (HELP|TYPE) [a-zA-Z_:]/m.test(body.slice(0, readCharacters));
}

// src/ready/probe-document.ts
var mostPlaces = 6;
var mostDifferences = 5;
var usualPlaces = [
  "openapi.json",
  "openapi.yaml",
  "v3/api-docs",
  "api-docs",
  "swagger.json",
  "api-docs/openapi.json"
];
async function lookAtDocument(line, committed, { links, first }) {
  const where = line.base.href;
  if (!committed) return { isSeen: false, where, why: "there is no committed document to compare with" };
  if (refersElsewhere(committed.data))
    return { isSeen: false, where, why: "the committed document is split into several files" };
  let why = "nothing at the usual places is an OpenAPI document";
  for (const url of placesOf(line.base, links, first)) {
    const answer = await line.ask(url, {
      headers: { accept: "application/json, application/yaml;q=0.9, */*;q=0.5" },
      maxBytes: maxDocumentBytes
    });
    if (!isAnswer(answer)) {
      why = answer.why;
      continue;
    }
    if (answer.status !== 200) continue;
    if (answer.isCut) {
      why = `the document at ${url.href} has more than ${maxDocumentBytes / 1024 / 1024} MiB or broke off`;
      continue;
    }
    const served = documentIn(answer);
    if (served) return { isSeen: true, where: url.href, ...comparison(committed.data, served.data) };
  }
  return { isSeen: false, where, why };
}
function placesOf(base, links, first) {
  const folder = base.href.endsWith("/") ? base.href : `${base.href}/`;
  const described = first && /<([^>]{1,500})>\s*;[^,]{0,200}rel="?service-desc"?/.exec(headerOf(first, "link") ?? "")?.[1];
  const named = [...described === void 0 ? [] : [described], ...links].flatMap(
    (link) => URL.canParse(link, folder) ? [new URL(link, folder)] : []
  );
  const all = [...named, ...usualPlaces.map((place) => new URL(place, folder))];
  const own2 = all.filter((url) => url.origin === base.origin);
  return [...new Map(own2.map((url) => [url.href, url])).values()].slice(0, mostPlaces);
}
function documentIn(answer) {
  const encoding = headerOf(answer, "content-encoding") ?? "identity";
  if (encoding !== "identity") return void 0;
  try {
    const document = parseDocument(answer.body, answer.url.href);
    return openapiVersion(document.data) ? document : void 0;
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function comparison(committed, served) {
  const differences = [];
  collect(withoutServers(committed), withoutServers(served), "", differences);
  const version = own(own(served, "info"), "version");
  return {
    isEqual: differences.length === 0,
    differences: differences.slice(0, mostDifferences),
    version: typeof version === "string" ? version.slice(0, 60) : void 0
  };
}
function withoutServers(data) {
  if (!isObject(data)) return data;
  const { servers: _servers, host: _host, basePath: _basePath, schemes: _schemes, ...rest } = data;
  return rest;
}
function collect(a, b, pointer, into) {
  if (into.length > mostDifferences || a === b) return;
  const areLists = Array.isArray(a) && Array.isArray(b) && a.length === b.length;
  if (!areLists && !(isObject(a) && isObject(b))) {
    into.push(pointer === "" ? "/" : pointer);
    return;
  }
  for (const key of /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]))
    collect(own(a, key), own(b, key), `${pointer}/${escapeSegment(key)}`, into);
}
function refersElsewhere(data) {
  const stack = [data];
  for (let value = stack.pop(); stack.length > 0 || value !== void 0; value = stack.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const ref = own(value, "$ref");
    if (typeof ref === "string" && ref !== "" && !ref.startsWith("#")) return true;
    for (const child of Object.values(value)) if (typeof child === "object" && child !== null) stack.push(child);
  }
  return false;
}

// src/ready/probe-tls.ts
import { isIP as isIP2 } from "node:net";
import { checkServerIdentity, connect as connect2 } from "node:tls";
var dayMs = 864e5;
async function lookAtTls(line, now) {
  const where = line.base.origin;
  const { hostname } = line.base;
  if (line.base.protocol !== "https:") return { isSeen: false, where, why: "the URL begins with http" };
  const modern = await handshake(line, { minVersion: "TLSv1.2" });
  const old = await oldVersions(line);
  const first = typeof modern === "string" ? old[0] : modern;
  if (!first) return { isSeen: false, where, why: modern };
  const { version, certificate, distrust, isProxied } = first;
  const name = hostname.replace(/^\[|\]$/g, "");
  const end = Date.parse(certificate.valid_to);
  return {
    isSeen: true,
    where,
    version,
    oldVersions: old.map((one) => one.version),
    isNameCovered: checkServerIdentity(name, certificate) === void 0,
    isTrusted: distrust === void 0,
    distrust,
    isProxied,
    validTo: Number.isNaN(end) ? "" : new Date(end).toISOString().slice(0, 10),
    daysLeft: Number.isNaN(end) ? -1 : Math.floor((end - now) / dayMs)
  };
}
async function oldVersions(line) {
  const found = [];
  for (const version of ["TLSv1.1", "TLSv1"]) {
    const done = await handshake(line, { minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" });
    if (typeof done !== "string") found.push(done);
  }
  return found;
}
async function handshake(line, options) {
  const time = line.take();
  if (typeof time === "string") return time;
  const { base, network } = line;
  const host = base.hostname.replace(/^\[|\]$/g, "");
  const tunnel = await line.tunnel(base, time);
  if (typeof tunnel === "string") return tunnel;
  return new Promise((resolve) => {
    let socket;
    const give = (result) => {
      clearTimeout(timer);
      resolve(result);
      socket?.destroy();
      tunnel?.destroy();
    };
    const timer = setTimeout(() => give(`no TLS connection came about within ${time / 1e3} s`), time);
    try {
      socket = connect2({
        host,
        port: Number(base.port || 443),
        lookup: line.lookup,
        ...tunnel && { socket: tunnel },
        rejectUnauthorized: false,
        ...isIP2(host) ? {} : { servername: host },
        ...network.ca === void 0 ? {} : { ca: network.ca },
        ...options
      });
    } catch (error) {
      give(`no TLS connection comes about (${error.code ?? "not supported here"})`);
      return;
    }
    const open = socket;
    open.on("secureConnect", () => {
      const distrust = distrustOf(open);
      const isProxied = tunnel !== void 0;
      give({ version: open.getProtocol() ?? "", certificate: open.getPeerCertificate(), distrust, isProxied });
    });
    open.on("error", (error) => {
      const code = error.code ?? "failed";
      give(code === "INNER" ? innerAddress : `no TLS connection comes about (${code})`);
    });
  });
}
function distrustOf(socket) {
  if (socket.authorized) return void 0;
  const error = socket.authorizationError;
  const code = typeof error === "string" ? error : error?.code ?? "UNKNOWN";
  return code === "ERR_TLS_CERT_ALTNAME_INVALID" ? void 0 : code;
}

// src/ready/probe.ts
var mostSecured = 8;
var mostOpen = 2;
var stranger = "https://specgate-probe.invalid";
var noHelp = "no answer of the API was seen";
async function probe(url, about, network = realNetwork) {
  const asked = probedUrl(url, network);
  const line = new ProbeLine(baseOf(asked, about), network);
  const tls = await lookAtTls(line, about.now);
  const redirect = await lookAtRedirect(line);
  const distrust = distrustIn(tls, line);
  const answers = distrust === void 0 ? await lookAtAnswers(line, about) : unseenAnswers(line.base.href, distrust);
  return { url: asked.href, base: line.base.href, requests: line.requests, tls, redirect, ...answers };
}
function baseOf(url, { document }) {
  if (url.pathname !== "/") return new URL(url.href.replace(/\/+$/, ""));
  const servers = own(document?.data, "servers");
  const paths = (Array.isArray(servers) ? servers : []).flatMap((server) => {
    const written = own(server, "url");
    if (typeof written !== "string" || written.includes("{") || !URL.canParse(written, url.href)) return [];
    return [new URL(written, url.href)];
  });
  const basePath = own(document?.data, "basePath");
  const found = paths.find((one) => one.host === url.host) ?? paths[0];
  const path = found?.pathname ?? (typeof basePath === "string" ? basePath : "/");
  return new URL(path.replace(/\/+$/, "").replace(/^\/*/, "/"), url.origin);
}
function distrustIn(tls, { base }) {
  if (base.protocol === "http:") return void 0;
  if (!tls.isSeen) return tls.why;
  if (!tls.isNameCovered) return `the certificate is not for ${base.hostname}, so that anybody may have answered`;
  if (!tls.isTrusted)
    return `no known authority vouches for the certificate (${tls.distrust}), so that anybody may have answered${tls.isProxied ? ", the proxy for one" : ""}`;
  return void 0;
}
function unseenAnswers(where, why) {
  const unseen = { isSeen: false, where, why };
  return {
    authentication: unseen,
    rateLimit: unseen,
    errors: unseen,
    health: unseen,
    metrics: unseen,
    cors: unseen,
    headers: unseen,
    document: unseen
  };
}
async function lookAtAnswers(line, about) {
  const operations = probedOperations(about.document, about.resolve);
  const first = await line.ask(line.base);
  if (!isAnswer(first)) return unseenAnswers(line.base.href, first.why);
  const { authentication, answers } = await askOperations(line, operations);
  const seen = [first, ...answers];
  const health = await lookAtHealth(line, operations);
  const document = await lookAtDocument(line, about.document, { links: about.links, first });
  return {
    authentication,
    rateLimit: lookAtRateLimit(line, seen),
    errors: await lookAtErrors(line, seen),
    health,
    metrics: await lookAtMetrics(line),
    cors: await lookAtCors(line, operations),
    headers: lookAtHeaders(line, seen),
    document
  };
}
async function lookAtRedirect(line) {
  const { base, network } = line;
  const where = `http://${base.hostname}${base.pathname}`;
  if (base.protocol !== "https:") return { isSeen: false, where, why: "the URL begins with http" };
  if (base.port !== "" && network.httpPort === realNetwork.httpPort)
    return {
      isSeen: false,
      where,
      why: `the URL has the port ${base.port}, and which port plain HTTP has is not known`
    };
  const plain = new URL(where);
  plain.port = toText(network.httpPort);
  const answer = await line.ask(plain);
  if (!isAnswer(answer)) return plainRefused(answer, where);
  const { status } = answer;
  if (status >= 300 && status < 400) {
    const target = headerOf(answer, "location") ?? "";
    const isOwn = URL.canParse(target, plain.href) && isHttpsOf(new URL(target, plain.href), base);
    return { isSeen: true, where, status, outcome: isOwn ? "redirect" : "elsewhere" };
  }
  return { isSeen: true, where, status, outcome: status >= 400 ? "error" : "served" };
}
function isHttpsOf(target, base) {
  return target.protocol === "https:" && target.hostname === base.hostname;
}
function plainRefused({ code, why }, where) {
  if (code === "ECONNREFUSED" || code === "ECONNRESET") return { isSeen: true, where, status: 0, outcome: "refused" };
  return { isSeen: false, where, why };
}
async function askOperations(line, { list, securedNotAsked }) {
  const secured = list.filter((one) => one.isSecured);
  const chosen = [...secured.slice(0, mostSecured), ...list.filter((one) => !one.isSecured).slice(0, mostOpen)];
  const answers = [];
  const operations = [];
  let why = "the document has no secured GET operation that can be asked for";
  for (const { operation, path, isSecured } of chosen) {
    const url = below(line.base, path);
    const answer = await line.ask(url);
    if (!isAnswer(answer)) {
      if (isSecured) why = answer.why;
      continue;
    }
    answers.push(answer);
    if (isSecured)
      operations.push({ operation, url: url.href, status: answer.status, outcome: outcomeOf(answer.status) });
  }
  const notAsked = securedNotAsked + secured.length - operations.length;
  const where = line.base.href;
  const authentication = operations.length > 0 ? { isSeen: true, where, operations, notAsked } : { isSeen: false, where, why };
  return { authentication, answers };
}
function outcomeOf(status) {
  if (status === 401 || status === 403) return "demanded";
  return status >= 200 && status < 300 ? "answered" : "unclear";
}
function below(base, path) {
  return new URL(base.href.replace(/\/+$/, "") + (path.startsWith("/") ? path : `/${path}`));
}
function lookAtRateLimit({ base }, answers) {
  return { isSeen: true, where: base.href, headers: rateLimitHeaders(answers) };
}
function lookAtHeaders({ base }, answers) {
  const where = base.href;
  if (base.protocol === "http:") return { isSeen: false, where, why: "the URL begins with http" };
  return { isSeen: true, where, ...headerFacts(answers) };
}
async function lookAtErrors(line, seen) {
  const answers = [...seen];
  for (const path of ["/specgate-probe/no-such-path", "/%E0%A4%A"]) {
    const answer = await line.ask(below(line.base, path));
    if (isAnswer(answer)) answers.push(answer);
  }
  const told = /* @__PURE__ */ new Set();
  const leaks = answers.flatMap(
    (answer) => leaksOf(answer).filter(({ says }) => !told.has(says) && told.add(says)).map((leak) => ({ where: answer.url.href, status: answer.status, ...leak }))
  );
  return { isSeen: true, where: line.base.href, leaks, answers: answers.length };
}
async function lookAtHealth(line, { health }) {
  const paths = health.length > 0 ? health.slice(0, 2) : ["/health", "/healthz"];
  return firstRight(
    line,
    paths.map((path) => below(line.base, path)),
    ({ status }) => status >= 200 && status < 300
  );
}
async function lookAtMetrics(line) {
  const places = new Map([below(line.base, "/metrics"), new URL("/metrics", line.base)].map((url) => [url.href, url]));
  return firstRight(line, [...places.values()], (answer) => answer.status === 200 && isPrometheusText(answer));
}
async function firstRight(line, urls, isRight) {
  let last = { isSeen: false, where: line.base.href, why: noHelp };
  for (const url of urls) {
    const answer = await line.ask(url);
    if (!isAnswer(answer)) {
      if (!last.isSeen) last = { isSeen: false, where: url.href, why: answer.why };
      continue;
    }
    last = { isSeen: true, where: url.href, status: answer.status, isRight: isRight(answer) };
    if (last.isRight) return last;
  }
  return last;
}
async function lookAtCors(line, { list }) {
  const url = below(line.base, list[0]?.path ?? "/");
  const preflight = await line.ask(url, {
    method: "OPTIONS",
    headers: {
      origin: stranger,
      "access-control-request-method": "GET",
      "access-control-request-headers": "authorization"
    }
  });
  const call = await line.ask(url, { headers: { origin: stranger } });
  const answers = [preflight, call].filter(isAnswer);
  if (answers.length === 0) return { isSeen: false, where: url.href, why: isAnswer(call) ? noHelp : call.why };
  return { isSeen: true, where: url.href, ...corsFacts(answers, stranger) };
}
export {
  probe
};
