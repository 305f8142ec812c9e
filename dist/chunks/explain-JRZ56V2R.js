import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  defineCommand
} from "./chunk-URW25ENY.js";
import {
  paint,
  wrap
} from "./chunk-POBGHXUX.js";
import {
  writeOutputs
} from "./chunk-PRUMCCR7.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import {
  jsonText,
  logLine
} from "./chunk-WE7R6N2O.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  UserError,
  exitCodes
} from "./chunk-2DNSTSAZ.js";
import "./chunk-JVVPEVKP.js";

// src/explain/rule.ts
function explainRule(id, page, { good, bad }, { color, columns }) {
  const lines = [];
  const paragraph = (text) => {
    lines.push(...wrap(logLine(text.trim()), columns - 2).map((line) => `  ${line}`), "");
  };
  const part = (title2, text) => {
    if (text === void 0) return;
    lines.push(paint(color, title2, "bold"));
    paragraph(text);
  };
  const examples = (title2, texts) => {
    for (const text of texts) {
      lines.push(paint(color, title2, "bold"));
      lines.push(
        ...text.trimEnd().split("\n").map((line) => `  ${logLine(line)}`),
        ""
      );
    }
  };
  const guideline = page.guideline.length > 0 ? `guideline ${page.guideline.join(", ")}, ` : "";
  const title = logLine(`${page.title} (${guideline}severity ${severityWord(page.severity)})`);
  lines.push(paint(color, id, "bold", "underline"), ...wrap(title, columns), "");
  part("The guideline asks", page.asks);
  part("Why", page.why);
  examples("Bad", bad);
  examples("Good", good);
  part("What to do", page.remedy);
  part("specgate lint --fix", page.fix);
  return `${lines.join("\n").trimEnd()}
`;
}
function severityWord(level) {
  return level === "warn" ? "warning" : level;
}

// src/commands/explain.ts
var explain_default = defineCommand({
  name: "explain",
  summary: "Explain a rule, a kind of change or a readiness item: what is behind it, why, examples, what to do",
  operands: {
    placeholder: "RULE",
    help: "The id of a rule, of a kind of change or of a readiness item, as reports show it",
    min: 1,
    max: 1
  },
  config: "none",
  examples: [
    { line: "specgate explain bc-https-only", does: "Why every server URL uses https" },
    { line: "specgate explain request-property-removed", does: "What is behind a kind of change" },
    { line: "specgate explain R-07", does: "What proves an item of the readiness checklist" }
  ],
  async run({ operands, values }, io) {
    const { pageIds, pageOf } = await import("./rule-text-4IJVDWH6.js");
    const id = operands[0];
    const page = pageOf(id);
    if (!page) {
      const { changeIds, explainedChange } = await import("./kinds-DBZA6YGQ.js");
      const change = explainedChange(id);
      if (change) {
        const { explainChange } = await import("./change-63RERRRK.js");
        const { check: _check, judge: _judge, ...data } = { check: void 0, judge: void 0, ...change };
        writeOutputs(
          values.format,
          (format, look) => format === "json" ? jsonText({ schema: "specgate/explain/1", ...data }) : explainChange(change, look),
          values.quiet,
          io
        );
        return exitCodes.open;
      }
      const { items } = await import("./items-VFIJGRLV.js");
      const item = items.find((one) => one.id === id.toUpperCase());
      if (item) {
        const { explainItem } = await import("./item-7AG6PBES.js");
        const { check: _check, gateFor: _gateFor, ...data } = item;
        writeOutputs(
          values.format,
          (format, look) => format === "json" ? jsonText({ schema: "specgate/explain/1", ...data }) : explainItem(item, look),
          values.quiet,
          io
        );
        return exitCodes.open;
      }
      const names = [...pageIds(), ...changeIds(), ...items.map((one) => one.id)];
      const hint = didYouMean(id, names) || "; docs/rules/ has a page for each rule";
      throw new UserError(`There is no rule ${JSON.stringify(id)}${hint}.`);
    }
    const { examplesOf } = await import("./rule-examples-RD2HUAXC.js");
    const examples = examplesOf(id);
    const json = { schema: "specgate/explain/1", id, ...page, ...examples, severity: severityWord(page.severity) };
    writeOutputs(
      values.format,
      (format, look) => format === "json" ? jsonText(json) : explainRule(id, page, examples, look),
      values.quiet,
      io
    );
    return exitCodes.open;
  }
});
export {
  explain_default as default
};
