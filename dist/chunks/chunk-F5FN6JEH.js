import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  UserError
} from "./chunk-J3KQMDLK.js";

// src/io.ts
import { Buffer } from "node:buffer";
function processIo(host) {
  return {
    cwd: host.cwd(),
    env: host.env,
    stdout: streamOf(host, host.stdout),
    stderr: streamOf(host, host.stderr),
    readStdin: (maxBytes) => readAll(host.stdin, maxBytes),
    now: Date.now,
    onInterrupt(stop) {
      host.once("SIGINT", stop);
      return () => host.off("SIGINT", stop);
    }
  };
}
function streamOf(host, stream) {
  let isClosed = false;
  let isGuarded = false;
  const guard = (error) => {
    isClosed = true;
    if (error.code === "EPIPE") return;
    host.exitCode = 2;
    if (stream !== host.stderr) host.stderr.write(`specgate: the results cannot be written (${error.code})
`);
  };
  return {
    write: (text) => {
      if (!isGuarded) stream.on("error", guard);
      isGuarded = true;
      if (!isClosed) stream.write(text);
    },
    isTTY: stream.isTTY === true,
    // It changes with the window.
    get columns() {
      return stream.columns;
    }
  };
}
async function readAll(stdin, maxBytes) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > maxBytes) {
      throw new UserError(
        `Standard input holds more than ${maxBytes / 1024 / 1024} MiB; --max-file-size raises the limit.`,
        { file: "<stdin>" }
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

export {
  processIo
};
