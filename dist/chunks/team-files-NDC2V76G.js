import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readTeam
} from "./chunk-RCZV54LM.js";
import "./chunk-VDFFAEUX.js";
import "./chunk-MSKR4L62.js";
import "./chunk-WE7R6N2O.js";
import {
  diskSpace,
  workspaceOf
} from "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-G6WBYKH6.js";
import {
  decodeText
} from "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import {
  defaultLimits
} from "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import "./chunk-2DNSTSAZ.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/providers/aps/team-files.ts
import path from "node:path";
function teamFiles(files, folder, cwd) {
  if (files.length === 0) return readTeam([]);
  const root = workspaceOf(path.join(folder, "specgate.yaml"), cwd);
  const space = diskSpace(root, cwd);
  return readTeam(
    files.map((file) => {
      const relative = path.relative(root, path.resolve(folder, file.replaceAll("\\", "/"))).split(path.sep).join("/");
      const name = space.name(relative);
      return { file: name, text: decodeText(space.read(relative, defaultLimits.maxFileBytes), name) };
    })
  );
}
export {
  teamFiles
};
