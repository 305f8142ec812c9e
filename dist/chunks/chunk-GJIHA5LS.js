import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  require_src
} from "./chunk-E4OEMAXV.js";
import {
  getProxyForUrl
} from "./chunk-TOZHIMKY.js";
import {
  Secret,
  basicAuthorization,
  redact,
  redactAnswer
} from "./chunk-VPAVVGLZ.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import {
  truncate,
  visible
} from "./chunk-WE7R6N2O.js";
import {
  maxDepth
} from "./chunk-UZY35I6P.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  toText
} from "./chunk-2LKYFRJO.js";
import {
  __toESM
} from "./chunk-JVVPEVKP.js";

// src/gateway/http.ts
import { Buffer as Buffer3 } from "node:buffer";
import { setTimeout as wait } from "node:timers/promises";

// src/gateway/breaker.ts
function circuitBreaker(failures = 6, openMs = 3e4) {
  let inARow = 0;
  let openUntil = 0;
  let last = "";
  return {
    refuses(now) {
      if (inARow < failures) return void 0;
      if (now < openUntil) {
        return `not called, because the ${inARow} calls before it failed (the last one: ${last}) Try again in ${Math.ceil((openUntil - now) / 1e3)} s.`;
      }
      openUntil = now + openMs;
      return void 0;
    },
    succeeded() {
      inARow = 0;
    },
    failed(says, now) {
      inARow++;
      last = says;
      if (inARow >= failures) openUntil = now + openMs;
    }
  };
}

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
  if (status === 404) return " There is nothing at this address; is the gateway's url in the config right?";
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

// src/gateway/http-answer.ts
function judge({ status, headers, bytes }, call, now) {
  const flat = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value ?? ""])
  );
  const type = (flat["content-type"] ?? "").toLowerCase();
  const text = bytes.toString("utf8");
  const isJson = /^application\/([\w.+-]+\+)?json\b/.test(type);
  const json = isJson && bytes.length > 0 && call.method !== "HEAD" ? parse(text) : void 0;
  const isGood = status >= 200 && status < 300;
  const nonsense = (says, mayPass) => ({
    failure: { kind: "nonsense", says, status },
    wasDone: "unknown",
    mayPass,
    retryAfter: void 0
  });
  if (isGood || call.accept?.includes(status)) {
    const isEmpty = bytes.length === 0 || call.method === "HEAD";
    if (!isEmpty && type.startsWith("text/html")) {
      return nonsense(
        `${status} with an HTML page, such as a login page, where ${call.expect === "text" ? "text" : "JSON"} was asked for; the url of the gateway does not lead to its API.`,
        false
      );
    }
    if (isEmpty && status === 200 && call.method === "GET") {
      return nonsense(`${status} with an empty answer.`, true);
    }
    if (!isEmpty && call.expect !== "text") {
      if (!isJson)
        return nonsense(
          `${status} with ${type ? `the content type ${truncate(redactAnswer(type), 100)}` : "no content type"}, where JSON was asked for.`,
          false
        );
      if (json === void 0) return nonsense(`${status} with JSON that breaks off or is not well-formed.`, true);
      if ("tooDeep" in json) return nonsense(`${status} with JSON of more than ${maxDepth} levels.`, false);
    }
    const value = json && "value" in json ? json.value : void 0;
    return { answer: { status, headers: flat, json: value, text } };
  }
  if (status >= 300 && status < 400) {
    return nonsense(
      `${status}, a redirect to ${placeOf(flat.location, call)}, which is not followed; the url must be where the API is.`,
      false
    );
  }
  const refusal = json && parse(redact(text));
  const body = refusal && "value" in refusal ? refusal.value : void 0;
  const retryAfter = retryAfterOf(flat["retry-after"], now);
  const isUndone = status < 500 || status === 503 && retryAfter !== void 0;
  return {
    failure: { kind: "status", says: statusText(status, body), status, body },
    wasDone: isUndone ? "no" : "unknown",
    mayPass: status === 429 || [500, 502, 503, 504].includes(status),
    retryAfter
  };
}
function placeOf(location, call) {
  try {
    return new URL(location ?? "").origin;
  } catch {
    return location === void 0 ? "nowhere" : `another path than ${call.path}`;
  }
}
function parse(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  return isTooDeep(value, 0) ? { tooDeep: true } : { value };
}
function isTooDeep(value, depth) {
  if (typeof value !== "object" || value === null) return false;
  return depth >= maxDepth || Object.values(value).some((one) => isTooDeep(one, depth + 1));
}
function retryAfterOf(header, now) {
  if (header === void 0) return void 0;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1e3;
  const at = Date.parse(header);
  return Number.isNaN(at) ? void 0 : Math.max(0, at - now);
}

// src/gateway/http-exchange.ts
import { Buffer as Buffer2 } from "node:buffer";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
var ExchangeError = class extends Error {
  reason;
  wasSent;
  /** False where the same would happen again: an unknown host, a certificate that is not trusted. */
  mayPass;
  constructor(reason, says, { wasSent, mayPass }) {
    super(says);
    this.name = "ExchangeError";
    this.reason = reason;
    this.wasSent = wasSent;
    this.mayPass = mayPass;
  }
};
function exchange(call) {
  return new Promise((resolve, reject) => {
    let isConnected = false;
    let hasEnded = false;
    const end = (finish) => {
      if (hasEnded) return;
      hasEnded = true;
      clearTimeout(timer);
      finish();
    };
    const fail = (reason, says, mayPass, wasSent = isConnected) => end(() => {
      reject(new ExchangeError(reason, says, { wasSent, mayPass }));
      outgoing.destroy();
    });
    const send = call.url.protocol === "https:" ? httpsRequest : httpRequest;
    const outgoing = send(
      call.url,
      { method: call.method, headers: { ...call.headers }, agent: call.connection.agent, ...call.connection.tls },
      (answer) => {
        const chunks = [];
        let length = 0;
        answer.on("data", (chunk) => {
          length += chunk.length;
          if (length > call.maxBytes) {
            fail("too-large", `the answer has more than ${call.maxBytes / 1024 / 1024} MiB.`, false);
          } else chunks.push(chunk);
        });
        answer.on("end", () => {
          if (!answer.complete) return fail("network", "the answer broke off.", true);
          end(() => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer2.concat(chunks) }));
        });
        answer.on("error", () => fail("network", "the answer broke off.", true));
      }
    );
    outgoing.on("socket", (socket) => {
      if (!socket.connecting) isConnected = true;
      else socket.once("connect", () => isConnected = true);
    });
    outgoing.on("proxyConnect", (connect3) => {
      if (connect3.statusCode === 200) return;
      const mayPass = connect3.statusCode >= 500;
      fail("network", `the proxy refused the connection with ${connect3.statusCode}.`, mayPass, false);
    });
    outgoing.on("error", (error) => {
      const { code = "connection failed" } = error;
      if (isCertificateFault(code)) {
        const advice2 = "SPECGATE_GATEWAY_CA names the file of an authority of your own.";
        return fail("certificate", `its certificate is not trusted (${code}); ${advice2}`, false, false);
      }
      if (code === "EPROTO" || code.startsWith("ERR_SSL_")) {
        return fail("certificate", `no TLS connection comes about (${code}); is this an https port?`, false, false);
      }
      const unsent = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"].includes(code);
      fail("network", `it cannot be reached (${code}).`, code !== "ENOTFOUND", !unsent && isConnected);
    });
    const timer = setTimeout(
      () => fail("timeout", `it did not answer in full within ${Math.ceil(call.timeoutMs / 1e3)} s.`, true),
      call.timeoutMs
    );
    outgoing.end(call.body);
  });
}
function isCertificateFault(code) {
  return /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA|CRL_)/.test(code) || code === "ERR_TLS_INVALID_PROTOCOL_VERSION";
}

// src/gateway/origin.ts
var variable = "SPECGATE_GATEWAY_URL";
function boundUrl(configured, env) {
  const url = gatewayUrl(configured, "The gateway's url");
  const named = env[variable];
  if (!named) {
    const hasCredential = Object.keys(env).some((name) => isCredential(name) && env[name]);
    if (isLoopback(url) && !hasCredential) return url;
    throw new UserError(
      `${variable} is not set; it names the one origin that this run may call. Set it in the workflow (input gateway-url) to ${url.origin} if that is the gateway that you mean.`
    );
  }
  const bound = gatewayUrl(named, variable);
  if (bound.origin !== url.origin) {
    throw new UserError(
      `The gateway's url has the origin ${url.origin}, but ${variable} names ${bound.origin}; nothing was sent.`
    );
  }
  return url;
}
function urlNamedByGateway(text) {
  try {
    return gatewayUrl(text, "The URL that the gateway names");
  } catch (error) {
    throw new UserError(error.message, {}, 3);
  }
}
function gatewayUrl(text, what) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new UserError(`${what} is no valid URL; it begins with https://.`);
  }
  if (url.username || url.password) {
    throw new UserError(`${what} has a name or password in it; credentials come from SPECGATE_GATEWAY_… alone.`);
  }
  if (url.search || url.hash) throw new UserError(`${what} has a query or fragment; write it without.`);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url))) {
    throw new UserError(`${what} must begin with https:// (http:// only on this machine), not ${url.protocol}//.`);
  }
  return url;
}
function isLoopback(url) {
  const host = url.hostname.toLowerCase();
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
function isCredential(name) {
  return name.startsWith("SPECGATE_GATEWAY_") && name !== variable && name !== "SPECGATE_GATEWAY_CA";
}

// src/gateway/tls.ts
import { readFileSync } from "node:fs";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent2 } from "node:https";
import path from "node:path";
import { createSecureContext, rootCertificates } from "node:tls";

// node_modules/https-proxy-agent/dist/index.js
var import_debug2 = __toESM(require_src(), 1);
import * as net2 from "net";
import * as tls from "tls";
import assert from "assert";

// node_modules/agent-base/dist/index.js
import * as net from "net";
import * as http from "http";
import { Agent as HttpsAgent } from "https";
var INTERNAL = /* @__PURE__ */ Symbol("AgentBaseInternalState");
var Agent2 = class extends http.Agent {
  constructor(opts) {
    super(opts);
    this[INTERNAL] = {};
  }
  /**
   * Determine whether this is an `http` or `https` request.
   */
  isSecureEndpoint(options) {
    if (options) {
      if (typeof options.secureEndpoint === "boolean") {
        return options.secureEndpoint;
      }
      if (typeof options.protocol === "string") {
        return options.protocol === "https:";
      }
    }
    const { stack } = new Error();
    if (typeof stack !== "string")
      return false;
    return stack.split("\n").some((l) => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
  }
  // In order to support async signatures in `connect()` and Node's native
  // connection pooling in `http.Agent`, the array of sockets for each origin
  // has to be updated synchronously. This is so the length of the array is
  // accurate when `addRequest()` is next called. We achieve this by creating a
  // fake socket and adding it to `sockets[origin]` and incrementing
  // `totalSocketCount`.
  incrementSockets(name) {
    if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
      return null;
    }
    if (!this.sockets[name]) {
      this.sockets[name] = [];
    }
    const fakeSocket = new net.Socket({ writable: false });
    this.sockets[name].push(fakeSocket);
    this.totalSocketCount++;
    return fakeSocket;
  }
  decrementSockets(name, socket) {
    if (!this.sockets[name] || socket === null) {
      return;
    }
    const sockets = this.sockets[name];
    const index = sockets.indexOf(socket);
    if (index !== -1) {
      sockets.splice(index, 1);
      this.totalSocketCount--;
      if (sockets.length === 0) {
        delete this.sockets[name];
      }
    }
  }
  // In order to properly update the socket pool, we need to call `getName()` on
  // the core `https.Agent` if it is a secureEndpoint.
  getName(options) {
    const secureEndpoint = this.isSecureEndpoint(options);
    if (secureEndpoint) {
      return HttpsAgent.prototype.getName.call(this, options);
    }
    return super.getName(options);
  }
  createSocket(req, options, cb) {
    const connectOpts = {
      ...options,
      secureEndpoint: this.isSecureEndpoint(options)
    };
    const name = this.getName(connectOpts);
    const fakeSocket = this.incrementSockets(name);
    Promise.resolve().then(() => this.connect(req, connectOpts)).then((socket) => {
      this.decrementSockets(name, fakeSocket);
      if (typeof socket.addRequest === "function") {
        try {
          return socket.addRequest(req, connectOpts);
        } catch (err) {
          return cb(err);
        }
      }
      this[INTERNAL].currentSocket = socket;
      super.createSocket(req, options, cb);
    }, (err) => {
      this.decrementSockets(name, fakeSocket);
      cb(err);
    });
  }
  createConnection() {
    const socket = this[INTERNAL].currentSocket;
    this[INTERNAL].currentSocket = void 0;
    if (!socket) {
      throw new Error("No socket was returned in the `connect()` function");
    }
    return socket;
  }
  get defaultPort() {
    return this[INTERNAL].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
  }
  set defaultPort(v) {
    if (this[INTERNAL]) {
      this[INTERNAL].defaultPort = v;
    }
  }
  get protocol() {
    return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
  }
  set protocol(v) {
    if (this[INTERNAL]) {
      this[INTERNAL].protocol = v;
    }
  }
};

// node_modules/https-proxy-agent/dist/index.js
import { URL as URL2 } from "url";

// node_modules/https-proxy-agent/dist/parse-proxy-response.js
var import_debug = __toESM(require_src(), 1);
var debug = (0, import_debug.default)("https-proxy-agent:parse-proxy-response");
function parseProxyResponse(socket) {
  return new Promise((resolve, reject) => {
    let buffersLength = 0;
    const buffers = [];
    function read() {
      const b = socket.read();
      if (b)
        ondata(b);
      else
        socket.once("readable", read);
    }
    function cleanup() {
      socket.removeListener("end", onend);
      socket.removeListener("error", onerror);
      socket.removeListener("readable", read);
    }
    function onend() {
      cleanup();
      debug("onend");
      reject(new Error("Proxy connection ended before receiving CONNECT response"));
    }
    function onerror(err) {
      cleanup();
      debug("onerror %o", err);
      reject(err);
    }
    function ondata(b) {
      buffers.push(b);
      buffersLength += b.length;
      const buffered = Buffer.concat(buffers, buffersLength);
      const endOfHeaders = buffered.indexOf("\r\n\r\n");
      if (endOfHeaders === -1) {
        debug("have not received end of HTTP headers yet...");
        read();
        return;
      }
      const headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
      const firstLine = headerParts.shift();
      if (!firstLine) {
        socket.destroy();
        return reject(new Error("No header received from proxy CONNECT response"));
      }
      const firstLineParts = firstLine.split(" ");
      const statusCode = +firstLineParts[1];
      const statusText2 = firstLineParts.slice(2).join(" ");
      const headers = {};
      for (const header of headerParts) {
        if (!header)
          continue;
        const firstColon = header.indexOf(":");
        if (firstColon === -1) {
          socket.destroy();
          return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
        }
        const key = header.slice(0, firstColon).toLowerCase();
        const value = header.slice(firstColon + 1).trimStart();
        const current = headers[key];
        if (typeof current === "string") {
          headers[key] = [current, value];
        } else if (Array.isArray(current)) {
          current.push(value);
        } else {
          headers[key] = value;
        }
      }
      debug("got proxy server response: %o %o", firstLine, headers);
      cleanup();
      resolve({
        connect: {
          statusCode,
          statusText: statusText2,
          headers
        },
        buffered
      });
    }
    socket.on("error", onerror);
    socket.on("end", onend);
    read();
  });
}

// node_modules/proxy-agent-negotiate/dist/index.js
function createNegotiateAuth() {
  return async ({ response, scheme }) => {
    if (scheme.toLowerCase() !== "negotiate") {
      throw new Error(`Expected Negotiate scheme but got "${scheme}"`);
    }
    let kerberos;
    try {
      kerberos = await import("kerberos");
    } catch {
      throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerberos');
    }
    const proxyAuthenticate = response.headers["proxy-authenticate"] || "";
    const challengeHeader = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0] : proxyAuthenticate;
    const serverToken = typeof challengeHeader === "string" && challengeHeader.includes(" ") ? challengeHeader.split(" ").slice(1).join(" ") : void 0;
    const client = await kerberos.initializeClient("HTTP@proxy", {
      mechOID: kerberos.GSS_MECH_OID_SPNEGO
    });
    const token = await client.step(serverToken || "");
    if (!token) {
      throw new Error("Kerberos client.step() returned no token");
    }
    return {
      headers: {
        "Proxy-Authorization": `Negotiate ${token}`
      }
    };
  };
}

// node_modules/https-proxy-agent/dist/index.js
var debug2 = (0, import_debug2.default)("https-proxy-agent");
var setServernameFromNonIpHost = (options) => {
  if (options.servername === void 0 && options.host && !net2.isIP(options.host)) {
    return {
      ...options,
      servername: options.host
    };
  }
  return options;
};
var HttpsProxyAgent = class extends Agent2 {
  constructor(proxy, opts) {
    super(opts);
    this.options = { path: void 0 };
    this.proxy = typeof proxy === "string" ? new URL2(proxy) : proxy;
    this.proxyHeaders = opts?.headers ?? {};
    debug2("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
    if (opts?.negotiate) {
      this.onProxyAuth = createNegotiateAuth();
    } else if (opts?.onProxyAuth) {
      this.onProxyAuth = opts.onProxyAuth;
    }
    const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
    const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
    this.connectOpts = {
      // Attempt to negotiate http/1.1 for proxy servers that support http/2
      ALPNProtocols: ["http/1.1"],
      ...opts ? omit(opts, "headers", "onProxyAuth", "negotiate") : null,
      host,
      port
    };
  }
  /**
   * Called when the node-core HTTP client library is creating a
   * new HTTP request.
   */
  async connect(req, opts) {
    const { proxy } = this;
    if (!opts.host) {
      throw new TypeError('No "host" provided');
    }
    let socket;
    if (proxy.protocol === "https:") {
      debug2("Creating `tls.Socket`: %o", this.connectOpts);
      socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
    } else {
      debug2("Creating `net.Socket`: %o", this.connectOpts);
      socket = net2.connect(this.connectOpts);
    }
    const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
    const host = net2.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
    let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r
`;
    if (proxy.username || proxy.password) {
      const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
      headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
    }
    headers.Host = `${host}:${opts.port}`;
    if (!headers["Proxy-Connection"]) {
      headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
    }
    for (const name of Object.keys(headers)) {
      payload += `${name}: ${headers[name]}\r
`;
    }
    const proxyResponsePromise = parseProxyResponse(socket);
    socket.write(`${payload}\r
`);
    const { connect: connect3, buffered } = await proxyResponsePromise;
    req.emit("proxyConnect", connect3);
    this.emit("proxyConnect", connect3, req);
    req.emit("proxy", { proxy: this.proxy.href, socket });
    if (connect3.statusCode === 200) {
      req.once("socket", resume);
      if (opts.secureEndpoint) {
        debug2("Upgrading socket connection to TLS");
        return tls.connect({
          ...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
          socket
        });
      }
      return socket;
    }
    if (connect3.statusCode === 407 && this.onProxyAuth) {
      debug2("Got 407 response, invoking onProxyAuth callback");
      socket.destroy();
      const proxyAuthenticate = connect3.headers["proxy-authenticate"] || "";
      const scheme = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0].split(/\s/)[0] : proxyAuthenticate.split(/\s/)[0];
      const authResponse = await this.onProxyAuth({
        response: connect3,
        scheme
      });
      return this._connectWithAuth(req, opts, authResponse.headers);
    }
    socket.destroy();
    const fakeSocket = new net2.Socket({ writable: false });
    fakeSocket.readable = true;
    req.once("socket", (s) => {
      debug2("Replaying proxy buffer for failed request");
      assert(s.listenerCount("data") > 0);
      s.push(buffered);
      s.push(null);
    });
    return fakeSocket;
  }
  /**
   * Retry a CONNECT request with additional auth headers.
   */
  async _connectWithAuth(req, opts, authHeaders) {
    const { proxy } = this;
    let socket;
    if (proxy.protocol === "https:") {
      socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
    } else {
      socket = net2.connect(this.connectOpts);
    }
    const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
    const host = net2.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
    let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r
`;
    if (proxy.username || proxy.password) {
      const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
      headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
    }
    Object.assign(headers, authHeaders);
    headers.Host = `${host}:${opts.port}`;
    if (!headers["Proxy-Connection"]) {
      headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
    }
    for (const name of Object.keys(headers)) {
      payload += `${name}: ${headers[name]}\r
`;
    }
    const proxyResponsePromise = parseProxyResponse(socket);
    socket.write(`${payload}\r
`);
    const { connect: connect3 } = await proxyResponsePromise;
    req.emit("proxyConnect", connect3);
    this.emit("proxyConnect", connect3, req);
    if (connect3.statusCode === 200) {
      req.once("socket", resume);
      if (opts.secureEndpoint) {
        debug2("Upgrading socket connection to TLS");
        return tls.connect({
          ...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
          socket
        });
      }
      return socket;
    }
    socket.destroy();
    throw new Error(`Proxy authentication failed with status ${connect3.statusCode} after retry`);
  }
};
HttpsProxyAgent.protocols = ["http", "https"];
function resume(socket) {
  setImmediate(() => {
    socket.resume();
  });
}
function omit(obj, ...keys) {
  const ret = {};
  let key;
  for (key in obj) {
    if (!keys.includes(key)) {
      ret[key] = obj[key];
    }
  }
  return ret;
}

// src/gateway/tls.ts
function tlsFrom({ env, cwd }) {
  const ca = pemOf("SPECGATE_GATEWAY_CA", env, cwd);
  const cert = pemOf("SPECGATE_GATEWAY_CLIENT_CERT", env, cwd);
  const key = pemOf("SPECGATE_GATEWAY_CLIENT_KEY", env, cwd);
  if (cert === void 0 !== (key === void 0)) {
    throw new UserError(
      "SPECGATE_GATEWAY_CLIENT_CERT and SPECGATE_GATEWAY_CLIENT_KEY go together; one of them is missing."
    );
  }
  if (ca === void 0 && cert === void 0) return {};
  const secret = key === void 0 ? void 0 : new Secret(key);
  try {
    createSecureContext({ ca, cert, key });
  } catch {
    throw new UserError(
      "The certificates of SPECGATE_GATEWAY_CA, _CLIENT_CERT and _CLIENT_KEY cannot be used: wrong PEM, or the key is of another certificate."
    );
  }
  return {
    // An own authority comes beside the public ones: the token endpoint of the same gateway may have a public certificate.
    ...ca === void 0 ? {} : { ca: [...rootCertificates, ca] },
    ...cert === void 0 ? {} : { cert },
    ...secret === void 0 ? {} : { key: secret }
  };
}
function pemOf(variable2, env, cwd) {
  const value = env[variable2];
  if (!value) return void 0;
  if (value.includes("-----BEGIN ")) return value;
  try {
    return readFileSync(path.resolve(cwd, value), "utf8");
  } catch (error) {
    throw new UserError(`The file that ${variable2} names cannot be read (${error.code}).`);
  }
}
function connectionTo(url, { ca, cert, key }) {
  const keep = { keepAlive: true, maxSockets: 8 };
  if (url.protocol === "http:") return { agent: new HttpAgent(keep), tls: {} };
  const tls2 = {
    ...ca === void 0 ? {} : { ca },
    ...cert === void 0 ? {} : { cert },
    ...key === void 0 ? {} : { key: key.reveal() }
  };
  const proxy = isLoopback(url) ? "" : getProxyForUrl(url.href);
  return { agent: proxy ? proxyAgent(proxy, keep) : new HttpsAgent2(keep), tls: tls2 };
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new UserError("The name or password in HTTPS_PROXY has a % that begins no character; write it as %25.");
  }
}
function proxyAgent(text, keep) {
  let proxy;
  try {
    proxy = new URL(text);
  } catch {
    throw new UserError("HTTPS_PROXY is no valid URL.");
  }
  if (!["http:", "https:"].includes(proxy.protocol)) {
    throw new UserError(`HTTPS_PROXY begins with ${proxy.protocol}//; only http:// and https:// proxies are used.`);
  }
  const { username, password } = proxy;
  proxy.username = proxy.password = "";
  if (!username && !password) return new HttpsProxyAgent(proxy, keep);
  const [name, word] = [username, password].map(decoded);
  const authorization = basicAuthorization(name, new Secret(word));
  return new HttpsProxyAgent(proxy, { ...keep, headers: () => ({ "proxy-authorization": authorization.reveal() }) });
}

// src/gateway/http.ts
function httpMeans({ clock, limits, exchange: exchange2, notice }) {
  return { clock, limits, exchange: exchange2, notice };
}
var defaultLimits = {
  timeoutMs: 3e4,
  runMs: 15 * 6e4,
  maxBytes: 64 * 1024 * 1024,
  attempts: 5,
  firstWaitMs: 500,
  longestWaitMs: 15e3,
  longestRetryAfterMs: 12e4
};
var realClock = { now: Date.now, sleep: (ms) => wait(ms), random: Math.random };
function segment(name) {
  if (name === "" || name === "." || name === "..") {
    throw new UserError(`A gateway cannot be asked for something of the name ${JSON.stringify(name)}.`);
  }
  return encodeURIComponent(name);
}
function openHttp(options, io) {
  const isBound = options.origin !== "gateway";
  const url = isBound ? boundUrl(options.url, io.env) : urlNamedByGateway(options.url);
  const limits = { ...defaultLimits, ...options.limits };
  const clock = options.clock ?? realClock;
  const send = options.exchange ?? exchange;
  const { ca, ...ownIdentity } = tlsFrom(io);
  const connection = connectionTo(url, { ...ca && { ca }, ...isBound ? ownIdentity : {} });
  const breaker = circuitBreaker();
  let endsAt = clock.now() + limits.runMs;
  let underWay = 0;
  let idleSince = clock.now();
  const call = async (call2) => {
    if (underWay === 0) endsAt += clock.now() - idleSince;
    underWay++;
    try {
      return await answered(call2);
    } finally {
      underWay--;
      idleSince = clock.now();
    }
  };
  const answered = async (call2) => {
    const target = urlOf(url, call2);
    const about = { method: call2.method, url: target };
    const body = await bytesOf(call2.body);
    const isIdempotent = call2.isIdempotent ?? !["POST", "PATCH"].includes(call2.method);
    let isAmbiguous = false;
    let isRenewed = false;
    let headers = await options.authorize?.(false);
    for (let attempt = 1; ; attempt++) {
      const left = endsAt - clock.now();
      const refusal = left <= 0 ? `the ${limits.runMs / 1e3} s of this run are over.` : breaker.refuses(clock.now());
      if (refusal) throw new HttpError(about, { kind: left <= 0 ? "timeout" : "open", says: refusal, isAmbiguous });
      const outcome = await once(target, call2, { ...headers, ...call2.headers }, body, {
        timeoutMs: Math.min(call2.timeoutMs ?? limits.timeoutMs, left),
        maxBytes: limits.maxBytes
      });
      if ("answer" in outcome) {
        breaker.succeeded();
        return outcome.answer;
      }
      const { failure, wasDone, mayPass, retryAfter } = outcome;
      if (failure.status === void 0 || failure.status >= 500) breaker.failed(failure.says, clock.now());
      else breaker.succeeded();
      const { status } = failure;
      if (status === 401 && options.authorize && !isRenewed) {
        isRenewed = true;
        const renewed = await options.authorize(true);
        if (renewed) {
          headers = renewed;
          continue;
        }
      }
      isAmbiguous ||= wasDone === "unknown" && call2.method !== "GET" && call2.method !== "HEAD";
      const delay = waitBefore(attempt, retryAfter, limits, clock);
      const mayRepeat = isIdempotent || wasDone === "no";
      const hasTime = delay !== void 0 && clock.now() + delay < endsAt;
      if (!mayPass || !mayRepeat || attempt >= limits.attempts || !hasTime) {
        const tooLong = mayPass && delay === void 0 ? ` It asks to wait for ${Math.round(retryAfter / 1e3)} s.` : "";
        const tries = attempt > 1 ? ` It was tried ${attempt} times; the same command goes on when the gateway answers.` : "";
        throw new HttpError(about, { ...failure, says: failure.says + tooLong + tries, isAmbiguous });
      }
      options.notice?.(
        `${call2.method} ${target.host}${target.pathname}: ${failure.says} Trying again in ${(delay / 1e3).toFixed(1)} s.`
      );
      await clock.sleep(delay);
    }
  };
  const once = async (target, call2, headers, body, { timeoutMs, maxBytes }) => {
    try {
      const sent = {
        accept: call2.expect === "text" ? "*/*" : "application/json",
        "user-agent": `specgate/${version}`,
        ...revealed(headers),
        ...body && { "content-type": body.type, "content-length": toText(body.bytes.length) }
      };
      const answer = await send({
        method: call2.method,
        url: target,
        headers: sent,
        body: body?.bytes,
        connection,
        timeoutMs,
        maxBytes
      });
      return judge(answer, call2, clock.now());
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      const kind = error.reason === "timeout" ? "timeout" : error.reason === "too-large" ? "nonsense" : "network";
      const wasDone = error.wasSent ? "unknown" : "no";
      return { failure: { kind, says: error.message }, wasDone, mayPass: error.mayPass, retryAfter: void 0 };
    }
  };
  return { url, call, close: () => connection.agent.destroy() };
}
function waitBefore(attempt, retryAfter, limits, clock) {
  const full = Math.min(limits.firstWaitMs * 2 ** (attempt - 1), limits.longestWaitMs);
  const ours = full / 2 + full / 2 * clock.random();
  if (retryAfter === void 0) return ours;
  return retryAfter > limits.longestRetryAfterMs ? void 0 : Math.max(ours, retryAfter);
}
function urlOf(base, { path: path2, query }) {
  const prefix = base.pathname.replace(/\/+$/, "");
  const url = new URL(base.origin + prefix + path2);
  if (url.pathname !== prefix + path2 || url.origin !== base.origin) {
    throw new UserError(`The path ${JSON.stringify(path2)} cannot be sent to a gateway.`);
  }
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.append(name, toText(value));
  return url;
}
function revealed(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? value : value.reveal()])
  );
}
async function bytesOf(body) {
  if (body === void 0) return void 0;
  if ("json" in body) return { bytes: Buffer3.from(JSON.stringify(body.json)), type: "application/json" };
  if ("text" in body) return { bytes: Buffer3.from(body.text), type: body.type };
  const response = new Response("form" in body ? body.form : body.multipart);
  return { bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get("content-type") ?? "" };
}

// src/gateway/providers/look-again.ts
import { setTimeout as wait2 } from "node:timers/promises";
var laterLooksMs = [500, 1500, 3e3];
async function lookAgain(look, isKnown, sleep = wait2) {
  for (const ms of laterLooksMs) {
    const seen = await look();
    if (isKnown(seen)) return seen;
    await sleep(ms);
  }
  return look();
}

export {
  HttpError,
  httpMeans,
  segment,
  openHttp,
  laterLooksMs,
  lookAgain
};
