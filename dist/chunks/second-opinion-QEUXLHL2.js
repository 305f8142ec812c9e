import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import "./chunk-JVVPEVKP.js";

// src/diff/second-opinion.ts
import { spawn } from "node:child_process";
var tool = "openapi-diff";
var timeoutMs = 3e4;
var maxMegabytes = 1024;
var maxOutput = 1024 * 1024;
async function askSecond(base, revision, breaking) {
  const silent = (message) => ({ tool, breaking: null, agrees: null, message });
  for (const { version, documents } of [base, revision]) {
    if (version !== "2.0" && version !== "3.0") return silent(`openapi-diff reads OpenAPI 2.0 and 3.0, not ${version}`);
    if (documents.size > 1) return silent("openapi-diff is asked about documents of one file only");
  }
  const answer = await ask(
    JSON.stringify(
      [base, revision].map(({ root, version }) => ({
        data: root.data,
        format: version === "2.0" ? "swagger2" : "openapi3"
      }))
    )
  );
  if (answer.breaking === void 0)
    return silent(`openapi-diff gave no answer: ${answer.problem ?? "it ended without one"}`);
  const says = answer.breaking ? `openapi-diff finds ${answer.count ?? 0} breaking differences` : "openapi-diff finds nothing breaking";
  const agrees = answer.breaking === breaking;
  return { tool, breaking: answer.breaking, agrees, message: agrees ? says : `${says}; specgate says otherwise` };
}
function ask(question) {
  const script = "import(process.argv[1]).then(module => module.answerParent());";
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${maxMegabytes}`, "--input-type=module", "-e", script, import.meta.url],
    {
      stdio: ["pipe", "pipe", "ignore"],
      env: {},
      timeout: timeoutMs,
      killSignal: "SIGKILL",
      windowsHide: true
    }
  );
  return new Promise((resolve) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      if (output.length < maxOutput) output += String(chunk);
    });
    child.on("error", () => resolve({ problem: "it could not be started" }));
    child.on("close", (_code, signal) => {
      if (signal)
        return resolve({
          problem: signal === "SIGKILL" ? `it took longer than ${timeoutMs / 1e3} seconds` : `it ended by ${signal}, out of memory perhaps`
        });
      resolve(readAnswer(output));
    });
    child.stdin.on("error", () => resolve({ problem: "it did not take the documents" }));
    child.stdin.end(question);
  });
}
function readAnswer(output) {
  try {
    return JSON.parse(output);
  } catch {
    return { problem: "what it said cannot be read" };
  }
}
async function answerParent() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const specs = JSON.parse(Buffer.concat(chunks).toString());
  let answer;
  try {
    const { default: openapiDiff } = await import("./api-O7PTXCT2.js");
    const [source, destination] = specs.map(({ data, format }, index) => ({
      content: JSON.stringify(data),
      location: index === 0 ? "base.json" : "revision.json",
      format
    }));
    const result = await openapiDiff.diffSpecs({ sourceSpec: source, destinationSpec: destination });
    answer = {
      breaking: result.breakingDifferencesFound,
      count: result.breakingDifferencesFound ? result.breakingDifferences.length : 0
    };
  } catch (error) {
    answer = {
      problem: String(error.message).split("\n")[0].slice(0, 200)
    };
  }
  process.stdout.write(JSON.stringify(answer));
}
export {
  answerParent,
  askSecond
};
