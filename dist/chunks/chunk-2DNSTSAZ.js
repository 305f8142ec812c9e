import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/errors.ts
var exitCodes = { open: 0, shut: 1, input: 2, refused: 3 };
var UserError = class extends Error {
  place;
  exitCode;
  constructor(message, place = {}, exitCode = 2) {
    super(message);
    this.name = "UserError";
    this.place = place;
    this.exitCode = exitCode;
  }
  /** `file:line:column: message`, with what is known. */
  toString() {
    const { file, line, column } = this.place;
    const where = [file, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
    return where ? `${where}: ${this.message}` : this.message;
  }
};
var MissingFileError = class extends UserError {
};

export {
  exitCodes,
  UserError,
  MissingFileError
};
