import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  resolveCommit
} from "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-UZY35I6P.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
import {
  own
} from "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/commit.ts
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
var fullHash = /^[0-9a-f]{40}$/;
function commitOfTool({ env }) {
  const folder = packageFolder();
  const released = folder && own(JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")), "gitHead");
  if (typeof released === "string" && fullHash.test(released)) return released;
  if (folder && existsSync(path.join(folder, ".git"))) return headOf(folder);
  return fullHash.test(env.GITHUB_ACTION_REF ?? "") ? env.GITHUB_ACTION_REF : void 0;
}
function packageFolder() {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < 3; level++) {
    const file = path.join(folder, "package.json");
    if (existsSync(file))
      return own(JSON.parse(readFileSync(file, "utf8")), "name") === "specgate" ? folder : void 0;
    folder = path.dirname(folder);
  }
  return void 0;
}
function headOf(folder) {
  try {
    return resolveCommit("HEAD", folder).commit;
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
export {
  commitOfTool
};
