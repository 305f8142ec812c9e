import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  audiences,
  securityClasses
} from "./chunk-MVIG4VPW.js";
import {
  refuseDuplicates
} from "./chunk-VIH5PB6I.js";
import {
  failOnChoices,
  options,
  rulesetNames
} from "./chunk-IOAHG7QI.js";
import {
  truncate
} from "./chunk-WE7R6N2O.js";
import {
  didYouMean
} from "./chunk-EQ7TL2PA.js";
import {
  decodeText,
  parseDocument
} from "./chunk-PIMGXGWV.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";

// src/config/read.ts
import path2 from "node:path";

// src/gateway/providers/api-connect/config-keys.ts
var name = { pattern: "^[^\\s/:]+$", says: "a name or an id, without blanks, slashes and colons" };
var path = { pattern: "^/[^\\s?#]*$", says: "a path below the url of the gateway, beginning with a slash" };
var word = { pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$", says: "one word" };
var apiConnectShape = {
  org: { type: "text", form: name, help: "The provider organization of API Connect" },
  catalog: { type: "text", form: name, help: "Its catalog" },
  space: { type: "text", form: name, help: "The space of the catalog, where spaces are enabled" },
  realm: {
    type: "text",
    form: { pattern: "^[^\\s/]+/[^\\s]+$", says: "a realm such as provider/default-idp-2" },
    help: "The realm of the user who logs in with a password (default provider/default-idp-2)"
  },
  "gateway-type": {
    type: "choice",
    choices: ["datapower-api-gateway", "datapower-gateway"],
    help: "The kind of DataPower gateway that the products are for (default datapower-api-gateway)"
  },
  "gateway-services": {
    type: "list",
    of: { type: "text", form: name, help: "The name of a gateway service" },
    help: "The gateway services of the catalog that are published to; without it all"
  },
  "api-keys": {
    type: "choice",
    choices: ["refuse", "rename"],
    help: "API Connect takes keys in the headers X-IBM-Client-Id and X-IBM-Client-Secret alone: refuse documents with others (default), or rename the headers in what is published"
  },
  "replace-by": {
    type: "choice",
    choices: ["macro", "steps"],
    help: "Replace and supersede in one call (default), or step by step: publish, deprecate, migrate, retire"
  },
  "probe-gateway": {
    type: "flag",
    help: "After publishing, ask the gateway without credentials whether it knows the APIs (default true)"
  },
  assumptions: {
    type: "object",
    help: "What IBM's documents do not establish, where an installation differs from what specgate takes for likely",
    required: [],
    keys: {
      stage: { type: "text", form: path, help: "Where files are staged (default /{scope}/stage)" },
      "set-migration-target": {
        type: "text",
        form: path,
        help: "Where a migration target is set (default /{scope}/products/{product}/set-migration-target)"
      },
      "execute-migration-target": {
        type: "text",
        form: path,
        help: "Where it is carried out (default /{scope}/products/{product}/execute-migration-target)"
      },
      "migrate-subscriptions": {
        type: "text",
        form: path,
        help: "Where chosen subscriptions are moved (default /{scope}/products/{product}/migrate-subscriptions)"
      },
      "api-state": { type: "text", form: path, help: "Where an API is switched (default /{scope}/apis/{api})" },
      subscriptions: {
        type: "text",
        form: path,
        help: "Where the subscriptions are listed (default /catalogs/{org}/{catalog}/subscriptions)"
      },
      "product-document": {
        type: "text",
        form: word,
        help: "The field of a product with its document (default catalog_product)"
      },
      "migration-target": {
        type: "text",
        form: word,
        help: "The field of a product with its migration target (default migration_target)"
      }
    }
  }
};

// src/gateway/providers/aps/config-keys.ts
var names = {
  pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
  says: "letters, digits, dots, hyphens and underscores, beginning with a letter or digit"
};
var shortId = { pattern: "^[a-z0-9][a-z0-9-]{0,29}$", says: "small letters, digits and hyphens" };
var apsShape = {
  "gateway-id": {
    type: "text",
    form: { pattern: "^[a-z][a-z0-9-]{3,13}[a-z0-9]$", says: "the id of a gateway such as gw-abcde" },
    help: "The gateway of the API Services Portal that is published to"
  },
  qualifier: {
    type: "text",
    form: shortId,
    help: "The part of the portal gateway that is ours alone (tag ns.GATEWAY.QUALIFIER); --qualifier gives a pull request another"
  },
  environment: {
    type: "choice",
    choices: ["dev", "test", "prod", "sandbox", "other"],
    help: "The product environment that is listed in the API Directory; without it nothing is listed"
  },
  flow: {
    type: "choice",
    choices: [
      "public",
      "protected-externally",
      "authorization-code",
      "client-credentials",
      "kong-api-key-only",
      "kong-api-key-acl"
    ],
    help: "How callers get access in the API Directory; without it what the plugins of the APIs ask for"
  },
  "credential-issuer": {
    type: "text",
    form: { pattern: "^[^\\s].{0,99}$", says: "the name of a credential issuer" },
    help: "The credential issuer of the portal that gives callers their tokens"
  },
  "issuer-url": {
    type: "text",
    form: { pattern: "^https://[^\\s]+$", says: "an https URL" },
    help: "The iss of its tokens, where the portal does not tell it"
  },
  audience: { type: "text", help: "The aud that tokens must have" },
  "access-notes": { type: "text", help: "What people read who ask for access" },
  dataset: {
    type: "object",
    help: "The entry of the API Directory, for the products of this gateway",
    required: [],
    keys: {
      names: {
        type: "map",
        names,
        of: { type: "text", form: names, help: "The name of a dataset; one for the whole portal" },
        help: "By product: its dataset (default PRODUCT-GATEWAY)"
      },
      "in-catalogue": {
        type: "flag",
        help: "The datasets come from the BC Data Catalogue and are not drafted here"
      },
      organization: { type: "text", form: names, help: "The name of the organization, as the portal lists it" },
      "organization-unit": { type: "text", form: names, help: "The name of its unit" },
      license: { type: "text", help: "The licence, such as Open Government Licence - British Columbia" },
      "security-class": { type: "choice", choices: securityClasses, help: "Its security class" },
      "view-audience": { type: "choice", choices: audiences, help: "Who may see it" },
      "download-audience": { type: "choice", choices: audiences, help: "Who may use it" },
      notes: { type: "text", help: "Its description (Markdown); without it what the documents say of their APIs" },
      tags: { type: "list", of: { type: "text", help: "A keyword" }, help: "Its keywords" },
      documents: {
        type: "map",
        names,
        of: {
          type: "text",
          form: { pattern: "^https://[^\\s]+$", says: "an https URL" },
          help: "The URL of an OpenAPI document"
        },
        help: "By API: where its OpenAPI document is to be had"
      }
    }
  },
  manifests: {
    type: "list",
    of: {
      type: "text",
      form: { pattern: "^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:).+$", says: "a path relative to the config" },
      help: "A file for gwa"
    },
    help: "Files of the team for gwa: their services are published along, their credential issuers and datasets applied before the products"
  }
};

// src/lint/request.ts
var ruleLevels = ["error", "warn", "info", "hint", "off"];

// src/ready/config-keys.ts
var globs = {
  pattern: "^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:)(?!.*\\.\\.(/|$)).+$",
  says: "a path or pattern below the config"
};
var pointer = { pattern: "^/.*$", says: "a JSON pointer such as /info/contact/email" };
var gatewayConfigShape = {
  type: "list",
  of: { type: "text", form: globs, help: "A file, a folder or a pattern such as gateway/*.yaml" },
  help: "Where gateway configuration and manifests stand; without it they are found by what they hold"
};
var servicesShape = {
  type: "list",
  of: { type: "text", help: "The name of a service in the gateway configuration" },
  help: "The gateway services of this API; without it they are found by hosts, paths and folders"
};
var readyShape = {
  type: "object",
  help: "How readiness for production is judged",
  required: [],
  keys: {
    profile: { type: "choice", choices: ["aps", "pillars", "strict"], help: "The readiness profile" },
    environment: {
      type: "text",
      form: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$", says: "the name of an environment such as prod" },
      help: "The environment that is judged, prod by default; attestations for others do not count"
    },
    "gateway-config": gatewayConfigShape,
    variables: {
      type: "map",
      help: "Values for the placeholders of templates, such as GW_HOST or Values.host; never a secret",
      names: { pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$", says: "the name of a variable" },
      of: {
        type: "text",
        form: { pattern: "^[^\\r\\n]*$", says: "one line of text, or empty" },
        help: "The value"
      }
    },
    "attestation-age": {
      type: "map",
      help: "How long attestations of an item hold, where that is not 12 months (6 for service levels)",
      names: { pattern: "^R-[0-9]{2}$", says: "an item such as R-07" },
      of: {
        type: "text",
        form: { pattern: "^[1-9][0-9]? months?$", says: "a number of months such as 24 months" },
        help: "The longest time from the date to the end"
      }
    },
    attesters: {
      type: "choice",
      choices: ["anybody", "code-owners"],
      help: "Whose attestations count: those of anybody (default), or of people whom CODEOWNERS names by email or handle"
    },
    checks: {
      type: "map",
      help: "Checks of the team's own, by id",
      names: { pattern: "^[a-z][a-z0-9-]*$", says: "lower-case letters, digits and hyphens" },
      of: {
        type: "object",
        help: "One check: that a file is there, what it says, or that the OpenAPI document has something",
        required: ["title"],
        keys: {
          title: { type: "text", help: "What is demanded, on one line" },
          gate: { type: "choice", choices: ["block", "warn", "info"], help: "How much it weighs; warn by default" },
          why: { type: "text", help: "Why it is demanded" },
          fix: { type: "text", help: "What to do where it is not met" },
          file: { type: "text", form: globs, help: "A file or pattern that must be there, relative to the config" },
          pointer: { type: "text", form: pointer, help: "A JSON pointer into each such file (YAML or JSON)" },
          equals: { type: "text", help: "What must stand there, as text; without it anything" },
          matches: { type: "text", help: "A regular expression that a line of one of the files must match" },
          openapi: { type: "text", form: pointer, help: "A JSON pointer that the OpenAPI document must have" }
        }
      }
    }
  }
};

// src/config/shape.ts
var names2 = {
  // Without `:` and `@`, which separate names in arguments, and without blanks.
  pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
  says: "letters, digits, dots, hyphens and underscores, beginning with a letter or digit"
};
var localFile = {
  pattern: "^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:).+$",
  says: "a path relative to the config"
};
var audience = {
  type: "open-choice",
  choices: ["public", "authenticated"],
  form: { pattern: "^custom:[^\\s,]+(,[^\\s,]+)*$", says: "custom: and names of organisations or groups, with commas" }
};
var gatewayTypes = ["files", "kong", "kong-file", "aps", "api-connect"];
var helpOf = (name2) => options.find((option) => option.name === name2).help;
var configShape = {
  type: "object",
  help: "What specgate checks and publishes, and how strictly",
  required: [],
  keys: {
    apis: {
      type: "map",
      help: "The APIs of this repository by name",
      names: names2,
      of: {
        type: "object",
        help: "One API",
        required: ["file"],
        keys: {
          file: {
            type: "text",
            form: localFile,
            help: "Its OpenAPI document, relative to this file"
          },
          "gateway-config": gatewayConfigShape,
          services: servicesShape
        }
      }
    },
    products: {
      type: "map",
      help: "The products that the APIs are offered in, by name",
      names: names2,
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
          visibility: {
            type: "object",
            help: "Who sees it and who may subscribe, where the gateway knows consumers",
            required: [],
            keys: {
              view: { ...audience, help: "Who sees it (default public)" },
              subscribe: { ...audience, help: "Who may subscribe (default authenticated)" }
            }
          },
          notice: {
            type: "text",
            form: { pattern: "^[0-9]{1,5} days?$", says: "a number of days such as 180 days" },
            help: "How long a deprecated version goes on working, such as 180 days; its sunset date follows from it"
          },
          plans: {
            type: "map",
            help: "The plans that consumers subscribe to, by name",
            names: names2,
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
                },
                approval: { type: "flag", help: "Each subscription needs an approval" },
                apis: {
                  type: "map",
                  help: "The APIs of the product that the plan opens, by name; without it all of them",
                  names: names2,
                  of: {
                    type: "object",
                    help: "One API of the plan",
                    required: [],
                    keys: {
                      operations: {
                        type: "list",
                        of: {
                          type: "text",
                          form: { pattern: "^[A-Z]+ /.*$", says: "a method and a path such as GET /routes/{routeId}" },
                          help: "An operation as the document has it, such as GET /routes"
                        },
                        help: "The operations that the plan opens; without it all of them"
                      }
                    }
                  }
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
      names: names2,
      of: {
        type: "object",
        help: "One gateway",
        required: ["type"],
        keys: {
          type: {
            type: "choice",
            choices: gatewayTypes,
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
          "require-ready": { type: "flag", help: "Publish only what passes the readiness checklist" },
          owner: {
            type: "text",
            form: names2,
            help: "The mark of everything that this repository publishes there (default specgate); nothing else is touched"
          },
          "expect-gateway-id": {
            type: "text",
            help: "What the gateway must say that it is (its own id, as specgate status shows it), so that no other is written to"
          },
          workspace: { type: "text", form: names2, help: "The workspace of Kong Enterprise" },
          "kong-version": {
            type: "text",
            form: { pattern: "^[0-9]+\\.[0-9]+(\\.[0-9]+)*$", says: 'a version such as "3.9"' },
            help: "The Kong that files are for (default 3.9; 0.14.1 and later); a gateway of the type files then refuses what it cannot draw for it, and a running Kong is asked"
          },
          "version-in": {
            type: "choice",
            choices: ["header", "host", "path"],
            help: "Where calls say which major version of an API they want: the Accept header, the host (v2.HOST) or the path (/API/v2); without it one version is live at a time"
          },
          "default-version": {
            type: "map",
            names: names2,
            of: {
              type: "text",
              form: { pattern: "^v?[0-9].*$", says: 'a version such as "1"' },
              help: "A major version"
            },
            help: "By API: the major version that calls without a version get"
          },
          routes: {
            type: "choice",
            choices: ["operation", "prefix"],
            help: "One route for each operation, or few by prefix (the default with version-in: path), which also take paths that no document has"
          },
          upstreams: {
            type: "map",
            names: names2,
            of: {
              type: "text",
              form: { pattern: "^https?://[^/\\s]+.*$", says: "a URL" },
              help: "The URL of the server behind the gateway"
            },
            help: "By API: where its calls go, instead of to the servers of its document"
          },
          hosts: {
            type: "list",
            of: {
              type: "text",
              form: { pattern: "^(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$", says: "a host name" },
              help: "A host name"
            },
            help: "The hosts that the APIs answer at; without them any"
          },
          cors: {
            type: "list",
            of: { type: "text", help: "An origin such as https://app.gov.bc.ca" },
            help: "The origins whose pages may call the APIs from browsers"
          },
          "request-size": {
            type: "text",
            form: { pattern: "^[0-9]+(\\.[0-9]+)? ?([KkMm]i?)?[Bb]$", says: "a size such as 10 MB" },
            help: "The largest request body, such as 10 MB; else what the document says (info.x-slo.message-size), else 128 MB"
          },
          tags: {
            type: "list",
            of: {
              type: "text",
              form: { pattern: "^[^,/\\s]+$", says: "a tag without commas, slashes and blanks" },
              help: "A tag"
            },
            help: "Further tags of everything that is published, such as ns.my-gateway for gwa"
          },
          subscriptions: {
            type: "choice",
            choices: ["none", "acl"],
            help: "Who may call: members of the acl group of a plan (product~major.plan), with tokens of an issuer too (acl); without it those alone whom Kong knows by key, name or their own JWT; or everybody who is authenticated (none)"
          },
          "deprecation-page": {
            type: "text",
            form: { pattern: '^https://[^\\s<>"$,;]+$', says: "an https URL" },
            help: "The page that tells of deprecations; deprecated APIs link to it beside their Deprecation and Sunset headers"
          },
          ...apsShape,
          ...apiConnectShape
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
          help: "Kinds of change that are judged otherwise, by id: as breaking or compatible, or with another level; problems with versions by level alone",
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
          of: {
            type: "choice",
            choices: ["breaking", "compatible", "forbidden"],
            help: "What they count as; no version bump covers what is forbidden"
          }
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
    ready: readyShape
  }
};

// src/config/read.ts
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
  return [...config.data.apis ?? []].map(([name2, api]) => {
    const file = path2.resolve(config.folder, api.file.replaceAll("\\", "/"));
    return { name: name2, file: path2.relative(cwd, file).split(path2.sep).join("/") };
  });
}
function isEmpty(text) {
  return text.split("\n").every((line) => /^\s*(#|---\s*$|$)/.test(line));
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
  const path3 = [...at, key];
  const shown = JSON.stringify(truncate(key, 60));
  const option = options.find((one) => one.name === key);
  if (at.length === 0 && typeof option?.config === "object") {
    return refuse(path3, `${shown} stands elsewhere in the config: at ${option.config.join(".")}.`, document);
  }
  const near = didYouMean(key, Object.keys(shape.keys));
  if (at.length === 0 && option && !near) {
    const why = option.loosens ? "it loosens a guard" : "it belongs to one run";
    return refuse(path3, `The config cannot set ${shown}, since ${why}; give --${key} on the command line.`, document);
  }
  const hint = near || `; the keys here are ${Object.keys(shape.keys).join(", ")}`;
  return refuse(path3, `${shown} is no key of ${at.length === 0 ? "the config" : nameOf(at)}${hint}.`, document);
}
function readMap(shape, value, at, document) {
  const found = /* @__PURE__ */ new Map();
  for (const [key, child] of Object.entries(value)) {
    const path3 = [...at, key];
    if (!matches(shape.names, key)) {
      const shown = JSON.stringify(truncate(key, 60));
      throw refuse(path3, `${shown} is no name for ${nameOf(at)}: it must be ${shape.names.says}.`, document);
    }
    found.set(key, read(shape.of, child, path3, document));
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
  if (typeof value !== "string" || !(form ? matches(form, value) : value !== ""))
    throw wrong(at, form?.says ?? "text", value, document);
  return value;
}
function matches(form, text) {
  return new RegExp(form.pattern, "u").test(text);
}
function refuseUnknownApis(data, document) {
  const names3 = [...data.apis?.keys() ?? []];
  for (const [product, { apis }] of data.products ?? []) {
    const index = apis.findIndex((name2) => !names3.includes(name2));
    if (index === -1) continue;
    const at = ["products", product, "apis", index];
    const hint = didYouMean(apis[index], names3);
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
  apiConnectShape,
  apsShape,
  configShape,
  readConfig,
  apiFiles
};
