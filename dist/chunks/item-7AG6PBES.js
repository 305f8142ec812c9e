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
  mayNotApply
} from "./chunk-QQNRIDW4.js";
import {
  logLine
} from "./chunk-WE7R6N2O.js";
import "./chunk-JVVPEVKP.js";

// src/explain/item.ts
function explainItem(item, { color, columns }) {
  const lines = [
    paint(color, item.id, "bold", "underline"),
    ...wrap(logLine(`${item.title} (gate ${item.gate})`), columns),
    ""
  ];
  const part = (title, texts) => {
    lines.push(paint(color, title, "bold"), ...texts.map((text) => `  ${text}`), "");
  };
  const paragraph = (text) => wrap(logLine(text), columns - 2);
  part("Proves", paragraph(item.proves));
  part("Why", paragraph(item.why));
  part("What to do", paragraph(item.remedy));
  part("Evidence, the strongest first", paragraph(item.evidence.join(", ")));
  if (item.attestation) {
    const { states, maxMonths, needsLink } = item.attestation;
    const rules = `It holds for ${maxMonths} months at most${needsLink ? " and needs a link" : ""}: specgate ready --attest ${item.id}`;
    part("What a person may state", [...paragraph(states), ...paragraph(rules)]);
  }
  if (mayNotApply(item))
    part("What a person may state", paragraph(`That there is nothing of the kind: specgate ready --attest ${item.id}`));
  if (item.sameAs)
    part(
      "Attest",
      paragraph(`What is stated for ${item.sameAs} holds here too: specgate ready --attest ${item.sameAs}`)
    );
  for (const { says, files, expect } of item.examples) {
    const shown = Object.entries(files).flatMap(([file, text]) => [
      `${logLine(file)}:`,
      ...text.trimEnd().split("\n").map((line) => `  ${logLine(line)}`)
    ]);
    part(`${says} (${expect})`, shown);
  }
  return `${lines.join("\n").trimEnd()}
`;
}
export {
  explainItem
};
