import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  columnsOf,
  usesColor
} from "./chunk-ZWIBDS5T.js";
import {
  redact
} from "./chunk-VPAVVGLZ.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/command-line/output.ts
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
function checkFormats(formats, cwd) {
  const places = /* @__PURE__ */ new Set();
  for (const { format, file } of formats) {
    const place = file === void 0 ? void 0 : path.resolve(cwd, file);
    if (places.has(place)) {
      throw new UserError(
        file === void 0 ? `Two formats cannot both go to standard output; give one a file: --format ${format}=FILE.` : `Two formats cannot both be written to ${file}.`
      );
    }
    places.add(place);
  }
}
function writeOutputs(formats, render, isQuiet, io) {
  checkFormats(formats, io.cwd);
  for (const { format, file } of formats) {
    if (file === void 0) {
      io.stdout.write(withLineEnd(render(format, { color: usesColor(io, io.stdout), columns: columnsOf(io.stdout) })));
      continue;
    }
    writeFile(file, withLineEnd(render(format, { color: false, columns: 100 })), io.cwd);
    if (!isQuiet) io.stderr.write(`specgate: wrote ${logLine(file)}
`);
  }
}
function writeFile(file, text, cwd) {
  const full = path.resolve(cwd, file);
  try {
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, redact(text));
  } catch (error) {
    const code = error.code ?? "unknown error";
    if (code === "EISDIR") throw new UserError("This is a folder; name a file in it for the report.", { file });
    throw new UserError(`The file cannot be written (${code}).`, { file });
  }
}
function withLineEnd(text) {
  return text === "" || text.endsWith("\n") ? text : `${text}
`;
}

export {
  checkFormats,
  writeOutputs
};
