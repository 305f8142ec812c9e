import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  version
} from "./chunk-OPCMKOIC.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";

// src/command-line/report-error.ts
function reportError(error, isVerbose, io) {
  if (error instanceof UserError) {
    io.stderr.write(`specgate: ${logLine(error.toString())}
`);
    return error.exitCode;
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  io.stderr.write(
    `specgate: this is a bug of specgate ${version}, please report it (--verbose shows where): ${logLine(text)}
`
  );
  if (isVerbose && error instanceof Error) {
    for (const line of (error.stack ?? "").split("\n")) io.stderr.write(`${logLine(line)}
`);
  }
  return exitCodes.input;
}

export {
  reportError
};
