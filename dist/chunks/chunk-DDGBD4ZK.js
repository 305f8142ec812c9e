import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  advanceAll
} from "./chunk-FVWPKTLJ.js";
import {
  limitsOf
} from "./chunk-MHLPO2T7.js";
import {
  openGateway
} from "./chunk-C35V2PVT.js";
import {
  jsonText,
  logLine
} from "./chunk-WE7R6N2O.js";
import {
  parseDocument
} from "./chunk-PIMGXGWV.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";

// src/commands/gateway/render.ts
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
async function runRender({ values, config }, io) {
  const { gateway, quiet, out } = values;
  const [{ format }] = values.format;
  const session = await openGateway(
    { config, gateway, qualifier: void 0, limits: limitsOf(values), quiet },
    io
  );
  const target = await targetOf(session);
  for (const { what, says } of session.provider.limitations(target)) {
    if (!quiet) io.stderr.write(`specgate: not possible at this gateway (${what}): ${logLine(says)}
`);
  }
  const files = [...session.provider.render(target)].map(([name, text]) => rendered(name, text, format));
  if (out === void 0) {
    const separator = format === "json" ? "" : "---\n";
    for (const { name, text } of files) io.stdout.write(format === "json" ? text : `${separator}# ${name}
${text}`);
    return exitCodes.open;
  }
  for (const { name, text } of files) write(path.resolve(io.cwd, out), name, text);
  if (!quiet) io.stderr.write(`specgate: wrote ${files.length} files to ${logLine(out)}
`);
  return exitCodes.open;
}
async function targetOf(session) {
  const desired = await session.desired();
  const nothing = { products: [], apis: [] };
  const events = desired.products.map((content) => ({ name: "publish", product: content, content }));
  const outcome = advanceAll(nothing, events, { productionMode: false, commit: desired.commit });
  if (outcome.kind === "refused") throw new UserError(outcome.says);
  const { transitions, catalog } = outcome;
  return { transitions, catalog, scope: catalog.products, desired, adopt: false };
}
function rendered(name, text, format) {
  if (format === "yaml" || !/\.ya?ml$/.test(name)) return { name, text };
  return { name: name.replace(/\.ya?ml$/, ".json"), text: `${jsonText(parseDocument(text, name).data)}
` };
}
function write(folder, name, text) {
  const file = path.join(folder, ...name.split("/"));
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(`The file cannot be written (${error.code ?? "unknown error"}).`, {
      file: name
    });
  }
}

export {
  runRender,
  targetOf
};
