import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  decodeText
} from "./chunk-PIMGXGWV.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/document/remote.ts
import { lookup as lookupAddress } from "node:dns";
import { get } from "node:https";
import { BlockList, isIP } from "node:net";
var maxBytes = 5 * 1024 * 1024;
var mostRedirects = 3;
var realNetwork = { lookup: lookupAddress, isPublic: isPublicAddress, timeoutMs: 5e3 };
async function readRemote(text, allowed, network = realNetwork) {
  let url = parse(text);
  if (!allowed.urls.includes(text) && !allowed.hosts.includes(url.hostname.toLowerCase())) {
    throw new UserError(`The host ${url.hostname} is not allowed; --allow-host ${url.hostname} opens it.`, {
      file: text
    });
  }
  const { host } = url;
  const end = Date.now() + network.timeoutMs;
  for (let redirects = 0; ; redirects++) {
    const answer = await request(url, network, end);
    if (typeof answer === "string") return answer;
    url = parse(answer.location, url);
    if (url.host !== host)
      throw new UserError(`The answer leads to another host (${url.host}), which is not followed.`, { file: text });
    if (redirects === mostRedirects) throw new UserError("The answer is redirected again and again.", { file: text });
  }
}
function parse(text, base) {
  let url;
  try {
    url = new URL(text, base);
  } catch {
    throw new UserError("This is no valid URL.", { file: text });
  }
  if (url.protocol !== "https:") throw new UserError("Only https URLs are read.", { file: text });
  if (url.username || url.password)
    throw new UserError("A URL with a name or password in it is not read.", { file: url.host });
  return url;
}
function checkedLookup({ lookup, isPublic }) {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "", 4);
      const addresses = found;
      const isInner = addresses.length === 0 || addresses.some(({ address }) => !isPublic(address));
      if (isInner) return done(Object.assign(new Error("inner address"), { code: "INNER" }), "", 4);
      if (options.all) return done(null, addresses);
      return done(null, addresses[0].address, addresses[0].family);
    });
  };
}
function request(url, network, end) {
  return new Promise((resolve, reject) => {
    const refuse = (message) => reject(new UserError(message, { file: url.href }));
    const lookup = checkedLookup(network);
    if (isIP(url.hostname.replace(/^\[|\]$/g, "")) && !network.isPublic(url.hostname.replace(/^\[|\]$/g, ""))) {
      return refuse("The address is an inner one (private, loopback or link-local), which is not read.");
    }
    const outgoing = get(
      url,
      {
        agent: false,
        lookup,
        headers: { accept: "application/json, application/yaml, text/plain, */*", "user-agent": "specgate" },
        ...network.ca === void 0 ? {} : { ca: network.ca }
      },
      (answer) => {
        const { statusCode = 0, headers } = answer;
        if (statusCode >= 300 && statusCode < 400 && headers.location) {
          answer.destroy();
          return resolve({ location: headers.location });
        }
        if (statusCode !== 200) {
          answer.destroy();
          return refuse(`The server answered with status ${statusCode}.`);
        }
        const chunks = [];
        let length = 0;
        answer.on("data", (chunk) => {
          length += chunk.length;
          if (length > maxBytes) {
            answer.destroy();
            refuse("The answer has more than 5 MiB.");
          } else chunks.push(chunk);
        });
        answer.on("end", () => {
          const bytes = Buffer.concat(chunks);
          try {
            decodeText(bytes, url.href);
          } catch (error) {
            return reject(error);
          }
          resolve(bytes.toString("utf8"));
        });
        answer.on("error", () => refuse("The connection broke off."));
      }
    );
    outgoing.on("error", (error) => {
      if (error.code === "INNER")
        refuse("The host leads to an inner address (private, loopback or link-local), which is not read.");
      else refuse(`The server cannot be reached (${error.code ?? "connection failed"}).`);
    });
    const timer = setTimeout(
      () => {
        refuse(`The server did not answer in full within ${network.timeoutMs / 1e3} s.`);
        outgoing.destroy();
      },
      Math.max(0, end - Date.now())
    );
    outgoing.on("close", () => clearTimeout(timer));
  });
}
var innerAddresses = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3]
]) {
  innerAddresses.addSubnet(network, bits, "ipv4");
}
var globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20]
]) {
  innerAddresses.addSubnet(network, bits, "ipv6");
}
function isPublicAddress(address) {
  const family = isIP(address);
  if (family === 4) return !innerAddresses.check(address, "ipv4");
  if (family === 0 || address.includes("%")) return false;
  return globalUnicast.check(address, "ipv6") && !innerAddresses.check(address, "ipv6");
}

export {
  readRemote,
  checkedLookup,
  isPublicAddress
};
