import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readTeam
} from "./chunk-YT3OR2UZ.js";
import "./chunk-HP6SGU4M.js";
import "./chunk-IBJMKUWT.js";
import {
  diskSpace,
  workspaceOf
} from "./chunk-FZFGDXEC.js";
import {
  decodeText
} from "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import {
  defaultLimits
} from "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-NVGMYW7E.js";
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
