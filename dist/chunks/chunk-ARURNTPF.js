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

// src/document/replace-file.ts
import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import path from "node:path";
function replaceFile(document, { space, path: relative }, text, limits) {
  const place = { file: document.file };
  const read = () => space.read(relative, limits.maxFileBytes);
  const before = read();
  if (decodeText(before, document.file) !== document.text) throw new UserError(changed, place);
  const mark = before[0] === 239 && before[1] === 187 && before[2] === 191 ? "\uFEFF" : "";
  let temporary;
  try {
    const real = realpathSync(document.id);
    accessSync(real, constants.W_OK);
    temporary = path.join(path.dirname(real), `.specgate-${randomBytes(8).toString("hex")}.tmp`);
    writeNew(temporary, mark + text, statSync(real).mode & 4095);
    if (realpathSync(document.id) !== real || !Buffer.from(before).equals(read())) throw new UserError(changed, place);
    renameSync(temporary, real);
  } catch (error) {
    if (temporary !== void 0) rmSync(temporary, { force: true });
    if (error instanceof UserError) throw error;
    const { code } = error;
    if (code === void 0) throw error;
    throw new UserError(`The file cannot be written (${code}).`, place);
  }
}
var changed = "The file changed since it was read, so it was not fixed; run again.";
function writeNew(file, text, mode) {
  const descriptor = openSync(file, "wx", mode);
  try {
    fchmodSync(descriptor, mode);
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export {
  replaceFile
};
