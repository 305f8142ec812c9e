import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/commands/from-options.ts
var MiB = 1024 * 1024;
function limitsOf(values) {
  return {
    maxFileBytes: values["max-file-size"] * MiB,
    maxTotalBytes: values["max-total-size"] * MiB,
    maxFiles: values["max-files"],
    timeoutSeconds: values.timeout
  };
}
function publishedBy({
  config,
  values
}, io) {
  return async (operand) => {
    const { publishedText } = await import("./published-QO62IZRT.js");
    return publishedText(operand, { config, limits: limitsOf(values), quiet: values.quiet }, io);
  };
}
function linksOf(env) {
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  return serverUrl && repository && commit ? { serverUrl, repository, commit } : {};
}

export {
  limitsOf,
  publishedBy,
  linksOf
};
