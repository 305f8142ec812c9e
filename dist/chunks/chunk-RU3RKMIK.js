import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  readValue,
  settle,
  settleOption,
  wanted
} from "./chunk-5AFNCBE3.js";
import {
  commandNames,
  loadCommand,
  options,
  optionsOf
} from "./chunk-IOAHG7QI.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/command-line/arguments.ts
var table = options;
function parseArguments(argv) {
  const { words, tokens } = tokenise(argv);
  const [name, ...operands] = words;
  const unknown = tokens.find((token) => !table.some((option) => option.name === token.name));
  if (unknown)
    throw unknownOption(
      unknown,
      commandNames.find((command2) => command2 === name)
    );
  const command = name === void 0 ? void 0 : commandNamed(name);
  const flags = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    const option = optionNamed(token, command);
    const value = option.type === "flag" ? true : readValue(option, token.text, token.label);
    const given = flags.get(option.name) ?? [];
    if (given.length > 0 && option.type !== "flag" && !option.repeatable) {
      throw new UserError(`${token.label} is given twice; it takes one value.`);
    }
    flags.set(option.name, [...given, value]);
  }
  return { command, operands, flags };
}
function commandNamed(name) {
  const found = commandNames.find((command) => command === name);
  if (found) return found;
  if (/[./\\:]/.test(name)) {
    throw new UserError(`There is no command ${JSON.stringify(name)}; if it is a document: specgate lint ${name}.`);
  }
  const hint = didYouMean(name, commandNames, "specgate ");
  throw new UserError(`There is no command "${name}"${hint || `; the commands are ${commandNames.join(", ")}`}.`);
}
function tokenise(argv) {
  const words = [];
  const tokens = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at];
    if (word === "--") {
      words.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      words.push(word);
      continue;
    }
    const token = splitFlag(word);
    const option = table.find((one) => one.name === token.name);
    if (option?.type === "flag" && token.text !== void 0) {
      throw new UserError(`${token.label} takes no value; leave out "=${token.text}".`);
    }
    if (option && option.type !== "flag" && token.text === void 0) {
      const next = argv[at + 1];
      if (next === void 0 || next.startsWith("-") && next !== "-") {
        throw new UserError(`${token.label} lacks its value; it wants ${wanted(option)}.`);
      }
      token.text = next;
      at++;
    }
    tokens.push(token);
  }
  return { words, tokens };
}
function splitFlag(word) {
  const equals = word.indexOf("=");
  const label = equals === -1 ? word : word.slice(0, equals);
  const text = equals === -1 ? void 0 : word.slice(equals + 1);
  const short = label.startsWith("--") ? void 0 : table.find((option) => option.short === label.slice(1));
  return { name: short?.name ?? (label.startsWith("--") ? label.slice(2) : label), label, text };
}
function optionNamed(token, command) {
  const entries = table.filter((option) => option.name === token.name);
  const found = entries.find(
    ({ commands }) => command ? commands.includes(command) : commands.length === commandNames.length
  );
  if (found) return found;
  const others = entries.flatMap((option) => option.commands);
  const shown = others.length > 4 ? `${others.slice(0, 3).join(", ")} and ${others.length - 3} others` : others.join(", ");
  throw new UserError(`${token.label} is an option of ${shown}${command ? `, not of ${command}` : ""}.`);
}
function unknownOption({ name, label }, command) {
  const names = (command ? optionsOf(command) : table).map((option) => option.name);
  const hint = didYouMean(name.replace(/^-+/, ""), names, "--");
  return new UserError(`There is no option ${label}${hint || `; see specgate ${command ? `${command} ` : ""}--help`}.`);
}

// src/command-line/invocation.ts
async function prepare(name, { operands, flags }, io) {
  const command = await loadCommand(name);
  checkOperands(command, operands);
  const { note, ...found } = await configFor(command, flags, io);
  const settings = settle(name, { flags, env: io.env, config: found.config });
  return { command, invocation: { operands, flags, ...found, ...settings }, note };
}
function checkOperands({ name, operands }, given) {
  const { min, max, placeholder, choices } = operands ?? { min: 0, max: 0, placeholder: "", choices: void 0 };
  const see = `See specgate ${name} --help.`;
  if (given.length < min) {
    const some = given.length > 0 ? `; ${given.length} of ${min} is given` : "";
    throw new UserError(`specgate ${name} lacks its ${placeholder}${some}. ${see}`);
  }
  if (given.length > max) {
    const surplus = JSON.stringify(given[max]);
    throw new UserError(
      `specgate ${name} takes ${max === 0 ? "no" : max} operand${max > 1 ? "s" : ""}: ${surplus} is too much. ${see}`
    );
  }
  const wrong = choices && given.find((one) => !choices.includes(one));
  if (wrong !== void 0) {
    throw new UserError(`${placeholder} cannot be ${JSON.stringify(wrong)}; it wants one of ${choices?.join(", ")}.`);
  }
}
async function configFor(command, flags, io) {
  const nothing = { config: void 0, revision: void 0, note: void 0 };
  if (command.config === "none") return nothing;
  const { configElsewhere, configName, findConfig } = await import("./source-GR5J6RMT.js");
  const settled = (name) => {
    const option = options.find((one) => one.name === name && one.commands.includes(command.name));
    return option && settleOption(option, { flags, env: io.env, config: void 0 }).value;
  };
  const canChoose = options.some(
    (one) => one.name === "config-from" && one.commands.includes(command.name)
  );
  const found = findConfig(
    {
      named: settled("config"),
      // A command without the flag takes the working tree's config, whatever the event.
      whose: canChoose ? settled("config-from") : "head",
      base: settled("base"),
      maxBytes: settled("max-file-size") * 1024 * 1024
    },
    io
  );
  if (command.config === "required" && !found.config) {
    const elsewhere = configElsewhere(io.cwd);
    const advice = elsewhere ? `there is ${elsewhere}: give --config ${elsewhere}` : "specgate init writes one";
    throw new UserError(`specgate ${command.name} needs a config; ${advice}.`, { file: configName });
  }
  return found;
}

// src/io.ts
import { Buffer } from "node:buffer";
function processIo(host) {
  return {
    cwd: host.cwd(),
    env: host.env,
    stdout: streamOf(host, host.stdout),
    stderr: streamOf(host, host.stderr),
    readStdin: (maxBytes) => readAll(host.stdin, maxBytes),
    ask: (question) => ask(question, host),
    now: Date.now,
    onInterrupt(stop) {
      host.once("SIGINT", stop);
      return () => host.off("SIGINT", stop);
    }
  };
}
function streamOf(host, stream) {
  let isClosed = false;
  let isGuarded = false;
  const guard = (error) => {
    isClosed = true;
    if (error.code === "EPIPE") return;
    host.exitCode = 2;
    if (stream !== host.stderr) host.stderr.write(`specgate: the results cannot be written (${error.code})
`);
  };
  return {
    write: (text) => {
      if (!isGuarded) stream.on("error", guard);
      isGuarded = true;
      if (!isClosed) stream.write(text);
    },
    isTTY: stream.isTTY === true,
    // It changes with the window.
    get columns() {
      return stream.columns;
    }
  };
}
async function ask(question, { stdin, stderr }) {
  if (!stdin.isTTY || !stderr.isTTY) return void 0;
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    return await new Promise((resolve) => {
      lines.once("close", () => resolve(void 0));
      lines.question(question, resolve);
    });
  } finally {
    lines.close();
  }
}
async function readAll(stdin, maxBytes) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > maxBytes) {
      throw new UserError(
        `Standard input holds more than ${maxBytes / 1024 / 1024} MiB; --max-file-size raises the limit.`,
        { file: "<stdin>" }
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

export {
  parseArguments,
  prepare,
  processIo
};
