import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  paint,
  wrap
} from "./chunk-POBGHXUX.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import "./chunk-JVVPEVKP.js";

// src/explain/change.ts
function explainChange(change, { color, columns }) {
  const lines = [
    paint(color, change.id, "bold", "underline"),
    ...wrap(logLine(`${change.title}${verdictOf(change)}`), columns),
    ""
  ];
  const part = (title, texts) => {
    lines.push(paint(color, title, "bold"), ...texts.map((text) => `  ${text}`), "");
  };
  const paragraph = (text) => wrap(logLine(text), columns - 2);
  part("Why", paragraph(change.why));
  part("What to do", paragraph(change.remedy));
  if ("examples" in change) {
    for (const { base, revision, finds, config } of change.examples) {
      const shown = (text) => text === "" ? ["(nothing)"] : text.split("\n").map(logLine);
      const setting = config === void 0 ? [] : ["with in the config:", ...shown(`diff: {${config}}`)];
      part(finds ? "Found" : "Not found", [...setting, "before:", ...shown(base), "after:", ...shown(revision)]);
    }
  }
  if (change.oasdiff.length > 0) part("In oasdiff", wrap(change.oasdiff.join(", "), columns - 2));
  return `${lines.join("\n").trimEnd()}
`;
}
function verdictOf(change) {
  if (!("breaking" in change)) return "";
  return ` (${change.breaking ? "breaking, major version" : `compatible, ${change.bump} version`}; level ${change.level})`;
}
export {
  explainChange
};
