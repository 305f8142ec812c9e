import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  failOnChoices,
  options,
  rulesetNames
} from "./chunk-MVWE7LVJ.js";
import {
  truncate
} from "./chunk-NVGMYW7E.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  decodeText,
  parseDocument
} from "./chunk-DRGIBEUL.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";

// src/config.ts
import path from "node:path";

// src/lint/request.ts
var ruleLevels = ["error", "warn", "info", "hint", "off"];

// src/config-shape.ts
var names = {
  // Without `:` and `@`, which separate names in arguments, and without blanks.
  pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
  says: "letters, digits, dots, hyphens and underscores, beginning with a letter or digit"
};
var localFile = {
  pattern: "^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:).+$",
  says: "a path relative to the config"
};
var helpOf = (name) => options.find((option) => option.name === name).help;
var configShape = {
  type: "object",
  help: "What specgate checks and publishes, and how strictly",
  required: [],
  keys: {
    apis: {
      type: "map",
      help: "The APIs of this repository by name",
      names,
      of: {
        type: "object",
        help: "One API",
        required: ["file"],
        keys: {
          file: {
            type: "text",
            form: localFile,
            help: "Its OpenAPI document, relative to this file"
          }
        }
      }
    },
    products: {
      type: "map",
      help: "The products that the APIs are offered in, by name",
      names,
      of: {
        type: "object",
        help: "One product, in the one version that this commit wants",
        required: ["version", "apis"],
        keys: {
          version: {
            type: "text",
            form: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]*$", says: 'a version such as "1.0.0"' },
            help: "Its version"
          },
          title: { type: "text", help: "Its name for people" },
          apis: { type: "list", of: { type: "text", help: "A name under apis" }, help: "The APIs in it" },
          plans: {
            type: "map",
            help: "The plans that consumers subscribe to, by name",
            names,
            of: {
              type: "object",
              help: "One plan",
              required: [],
              keys: {
                title: { type: "text", help: "Its name for people" },
                "rate-limit": {
                  type: "text",
                  form: {
                    pattern: "^(unlimited|[0-9]+/[0-9]*(second|minute|hour|day|week|month|year)s?)$",
                    says: "a count and a period such as 1000/1hour, or unlimited"
                  },
                  help: "How many calls are allowed in a period, such as 1000/1hour"
                }
              }
            }
          }
        }
      }
    },
    gateways: {
      type: "map",
      help: "The gateways, catalogs or files that products are published to, by name",
      names,
      of: {
        type: "object",
        help: "One gateway",
        required: ["type"],
        keys: {
          type: {
            type: "choice",
            choices: ["files", "kong", "kong-file", "aps", "api-connect"],
            help: "Which product it is"
          },
          path: { type: "text", form: localFile, help: "The folder or file of the types files and kong-file" },
          url: {
            type: "text",
            form: {
              pattern: "^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])[:/]).+$",
              says: "an https URL (http only on this machine)"
            },
            help: "Where its administration interface answers"
          },
          "production-mode": { type: "flag", help: "A published version is never changed, only followed by another" },
          "require-ready": { type: "flag", help: "Publish only what passes the readiness checklist" }
        }
      }
    },
    ruleset: {
      type: "open-choice",
      choices: rulesetNames,
      form: {
        // As the flag: a bare word can only be a name. A URL has its pin and needs --allow-host.
        pattern: "^(?![/\\\\]|(?!https://)[A-Za-z][A-Za-z0-9+.-]*:)[^./\\\\]*[./\\\\].*$",
        says: "a file relative to the config"
      },
      help: helpOf("ruleset")
    },
    rules: {
      type: "map",
      help: "Levels that replace those of the ruleset, by rule",
      names: { pattern: "^[^\\s]+$", says: "the id of a rule" },
      of: { type: "choice", choices: ruleLevels, help: "The level of this rule" }
    },
    "fail-on": { type: "choice", choices: failOnChoices, help: helpOf("fail-on") },
    diff: {
      type: "object",
      help: "How changes are judged",
      required: [],
      keys: {
        unproven: {
          type: "choice",
          choices: ["breaking", "compatible"],
          help: "What a schema change counts as that can neither be shown compatible nor refuted"
        },
        "forbid-breaking": { type: "flag", help: "No version bump covers a breaking change; only acceptance does" },
        changes: {
          type: "map",
          help: "Kinds of change that are judged otherwise, by id: as breaking or compatible, or with another level",
          names: { pattern: "^[a-z][a-z0-9-]*$", says: "the id of a kind of change" },
          of: {
            type: "choice",
            choices: ["breaking", "compatible", "error", "warning", "info"],
            help: "The verdict or the level of this kind"
          }
        },
        deprecation: {
          type: "object",
          help: "What comes before a removal",
          required: [],
          keys: {
            required: {
              type: "flag",
              help: "Nothing is removed that was not deprecated with a sunset date that is over"
            },
            notice: {
              type: "text",
              form: { pattern: "^[0-9]{1,5} days?$", says: "a number of days such as 180 days" },
              help: "How long before its sunset something must be deprecated, such as 180 days"
            }
          }
        },
        stability: {
          type: "map",
          help: "What breaking changes count as in operations of a stability (x-stability-level)",
          names: { pattern: "^(draft|alpha|beta|stable)$", says: "one of draft, alpha, beta and stable" },
          of: { type: "choice", choices: ["breaking", "compatible"], help: "What they count as" }
        },
        "keep-previous-major": { type: "flag", help: "The major version before the newest stays on offer (N-1)" },
        "zero-major": {
          type: "choice",
          choices: ["minor", "major"],
          help: "The smallest move that carries a break below 1.0.0 (default minor)"
        },
        prerelease: {
          type: "choice",
          choices: ["free", "strict"],
          help: "After a pre-release any later version will do (free, the default), or it is judged like a release (strict)"
        }
      }
    },
    ready: {
      type: "object",
      help: "How readiness for production is judged",
      required: [],
      keys: {
        profile: { type: "choice", choices: ["aps", "pillars", "strict"], help: "The readiness profile" }
      }
    }
  }
};

// src/config.ts
function readConfig(bytes, file, folder) {
  const text = decodeText(bytes, file);
  if (isEmpty(text)) {
    throw new UserError("The config is empty; name the documents under apis, or delete the file.", {
      file,
      line: 1,
      column: 1
    });
  }
  const document = parseDocument(text, file);
  refuseDuplicates(document);
  const data = read(configShape, document.data, [], document);
  refuseUnknownApis(data, document);
  return { data, file, folder, place: (at) => document.locate(at).start };
}
function apiFiles(config, cwd) {
  return [...config.data.apis ?? []].map(([name, api]) => {
    const file = path.resolve(config.folder, api.file.replaceAll("\\", "/"));
    return { name, file: path.relative(cwd, file).split(path.sep).join("/") };
  });
}
function isEmpty(text) {
  return text.split("\n").every((line) => /^\s*(#|---\s*$|$)/.test(line));
}
function refuseDuplicates(document) {
  const [first] = document.duplicateKeys;
  if (!first) return;
  throw new UserError(`The key "${first.key}" stands twice; it is already in line ${first.firstLine}.`, {
    file: document.file,
    ...first.range.start
  });
}
function read(shape, value, at, document) {
  switch (shape.type) {
    case "object":
      return readObject(shape, mapping(value, at, document), at, document);
    case "map":
      return readMap(shape, mapping(value, at, document), at, document);
    case "list":
      if (!Array.isArray(value)) throw wrong(at, "a list", value, document);
      return value.map((item, index) => read(shape.of, item, [...at, index], document));
    case "flag":
      if (typeof value !== "boolean") throw wrong(at, "true or false", value, document);
      return value;
    case "choice":
    case "open-choice":
      return readChoice(shape, value, at, document);
    default:
      return readText(shape.form, value, at, document);
  }
}
function mapping(value, at, document) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw wrong(at, "a mapping (key: value)", value, document);
}
function readObject(shape, value, at, document) {
  const found = {};
  for (const [key, child] of Object.entries(value)) {
    if (!Object.hasOwn(shape.keys, key)) throw unknownKey(key, shape, at, document);
    found[key] = read(shape.keys[key], child, [...at, key], document);
  }
  const missing = shape.required.find((key) => !Object.hasOwn(value, key));
  if (missing !== void 0) {
    throw refuse(at, `${nameOf(at)} lacks "${missing}": ${lowerFirst(shape.keys[missing].help)}.`, document);
  }
  return found;
}
function unknownKey(key, shape, at, document) {
  const path2 = [...at, key];
  const shown = JSON.stringify(truncate(key, 60));
  const option = options.find((one) => one.name === key);
  if (at.length === 0 && option) {
    const why = option.loosens ? "it loosens a guard" : "it belongs to one run";
    return refuse(path2, `The config cannot set ${shown}, since ${why}; give --${key} on the command line.`, document);
  }
  const keys = Object.keys(shape.keys);
  const hint = didYouMean(key, keys) || `; the keys here are ${keys.join(", ")}`;
  return refuse(path2, `${shown} is no key of ${at.length === 0 ? "the config" : nameOf(at)}${hint}.`, document);
}
function readMap(shape, value, at, document) {
  const found = /* @__PURE__ */ new Map();
  for (const [key, child] of Object.entries(value)) {
    const path2 = [...at, key];
    if (!matches(shape.names, key)) {
      const shown = JSON.stringify(truncate(key, 60));
      throw refuse(path2, `${shown} is no name for ${nameOf(at)}: it must be ${shape.names.says}.`, document);
    }
    found.set(key, read(shape.of, child, path2, document));
  }
  return found;
}
function readChoice(shape, value, at, document) {
  const { choices } = shape;
  const isOpen = shape.type === "open-choice";
  if (typeof value === "string" && (choices.includes(value) || isOpen && matches(shape.form, value))) return value;
  const or = isOpen ? `, or ${shape.form.says}` : "";
  const hint = typeof value === "string" ? didYouMean(value, choices) : "";
  throw wrong(at, `one of ${choices.join(", ")}${or}`, value, document, hint);
}
function readText(form, value, at, document) {
  if (typeof value === "number" || typeof value === "boolean") {
    throw wrong(at, form?.says ?? "text", value, document, "; put it in quotes");
  }
  if (typeof value !== "string" || value === "") throw wrong(at, form?.says ?? "text", value, document);
  if (form && !matches(form, value)) throw wrong(at, form.says, value, document);
  return value;
}
function matches(form, text) {
  return new RegExp(form.pattern, "u").test(text);
}
function refuseUnknownApis(data, document) {
  const names2 = [...data.apis?.keys() ?? []];
  for (const [product, { apis }] of data.products ?? []) {
    const index = apis.findIndex((name) => !names2.includes(name));
    if (index === -1) continue;
    const at = ["products", product, "apis", index];
    const hint = didYouMean(apis[index], names2);
    throw refuse(at, `${nameOf(at)} names "${truncate(apis[index], 60)}", which is not under apis${hint}.`, document);
  }
}
function wrong(at, wants, value, document, hint = "") {
  return refuse(at, `${nameOf(at)} must be ${wants}; it is ${describe(value)}${hint}.`, document);
}
function refuse(at, message, document) {
  return new UserError(message, { file: document.file, ...document.locate(at).start });
}
function nameOf(at) {
  if (at.length === 0) return "The config";
  return truncate(
    at.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`).join(""),
    120
  );
}
function describe(value) {
  if (value === null || value === void 0 || value === "") return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? `"${truncate(value, 60)}"` : `the ${typeof value} ${value}`;
}
function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export {
  configShape,
  readConfig,
  apiFiles
};
