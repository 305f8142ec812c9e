import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  reportError
} from "./chunk-AO5GQKXH.js";
import {
  columnsOf,
  usesColor
} from "./chunk-ZWIBDS5T.js";
import {
  redactingIo
} from "./chunk-VPAVVGLZ.js";
import {
  parseArguments,
  prepare
} from "./chunk-RU3RKMIK.js";
import {
  commandNames,
  loadCommand
} from "./chunk-IOAHG7QI.js";
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

// src/cli.ts
import process from "node:process";
async function main(argv, world) {
  const io = redactingIo(world);
  try {
    return await run(argv, io);
  } catch (error) {
    return reportError(error, argv.includes("--verbose") || ["true", "1"].includes(io.env.SPECGATE_VERBOSE ?? ""), io);
  }
}
async function run(argv, io) {
  const { command: name, operands, flags } = parseArguments(argv);
  if (flags.has("version")) {
    const { commitOfTool } = await import("./commit-F66QDCT2.js");
    const commit = commitOfTool(io);
    io.stdout.write(
      `${version} (${commit === void 0 ? "commit unknown" : `commit ${commit}`}, Node ${process.version})
`
    );
    return exitCodes.open;
  }
  if (flags.has("help")) {
    io.stdout.write(await helpFor(name, io));
    return exitCodes.open;
  }
  if (name === void 0) {
    throw new UserError("No command is given; begin with specgate lint FILE, or see specgate --help for all commands.");
  }
  const { command, invocation, note } = await prepare(name, { operands, flags }, io);
  if (note && !invocation.values.quiet) io.stderr.write(`specgate: ${logLine(note)}
`);
  return command.run(invocation, io);
}
async function helpFor(name, io) {
  const { commandHelp, mainHelp } = await import("./help-TZILUVNC.js");
  const look = { color: usesColor(io, io.stdout), columns: columnsOf(io.stdout) };
  if (name !== void 0) return commandHelp(await loadCommand(name), look);
  return mainHelp(await Promise.all(commandNames.map(loadCommand)), look);
}

export {
  main
};
