import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// package.json
var package_default = {
  name: "specgate",
  version: "0.1.0",
  description: "The gate between an OpenAPI document and the API gateway: the BC Government API Guidelines, breaking changes, production readiness, and publishing to Kong, the API Services Portal and IBM API Connect",
  repository: {
    type: "git",
    url: "git+https://github.com/bcgov/specgate.git"
  },
  homepage: "https://github.com/bcgov/specgate#readme",
  bugs: "https://github.com/bcgov/specgate/issues",
  keywords: [
    "openapi",
    "swagger",
    "lint",
    "api",
    "gateway",
    "kong",
    "github-action",
    "api-guidelines"
  ],
  license: "Apache-2.0",
  type: "module",
  bin: {
    specgate: "dist/cli.js"
  },
  exports: {
    ".": {
      types: "./dist/types/index.d.ts",
      default: "./dist/index.js"
    },
    "./rulesets/*": "./rulesets/*",
    "./package.json": "./package.json"
  },
  files: [
    "dist",
    "rulesets/*.yaml",
    "rulesets/functions",
    "!rulesets/profiles.yaml",
    "!rulesets/guidelines.yaml",
    "docs",
    "action.yml",
    "CHANGELOG.md",
    "SECURITY.md"
  ],
  engines: {
    node: ">=20.19"
  },
  scripts: {
    build: "node src/build/build.mjs",
    generate: "node src/build/generate.mjs",
    new: "node src/build/new.mjs",
    test: "vitest run --project mocked --project processes --project together",
    "test:long": "vitest run --project long",
    typecheck: "tsc -p .",
    check: "biome ci .",
    format: "biome check --write .",
    bench: "node bench/run.mjs"
  },
  devDependencies: {
    "@actions/core": "^3.0.1",
    "@actions/github": "^9.1.1",
    "@actions/http-client": "^4.0.1",
    "@biomejs/biome": "2.5.15",
    "@redocly/openapi-core": "^2.64.0",
    "@stoplight/spectral-cli": "^6.16.3",
    "@stoplight/spectral-core": "^1.24.1",
    "@stoplight/spectral-formats": "^1.9.0",
    "@stoplight/spectral-functions": "^1.11.1",
    "@stoplight/spectral-parsers": "^1.0.5",
    "@stoplight/spectral-ref-resolver": "^1.0.5",
    "@stoplight/spectral-rulesets": "^1.23.1",
    "@types/node": "^20.19.43",
    "@types/pluralize": "^0.0.33",
    "@types/proxy-from-env": "^1.0.4",
    ajv: "^8.20.0",
    "axe-core": "^4.14.1",
    esbuild: "^0.28.2",
    "fast-check": "^4.10.2",
    "https-proxy-agent": "^9.1.0",
    "js-yaml": "^5.5.0",
    knip: "^6.44.2",
    "mdast-util-from-markdown": "^2.1.0",
    "mdast-util-gfm": "^3.1.0",
    "micromark-extension-gfm": "^3.0.0",
    "openapi-diff": "^0.24.1",
    parse5: "^8.1.1",
    pluralize: "^8.0.0",
    "proxy-from-env": "^2.1.0",
    re2js: "^2.10.0",
    transliteration: "^2.6.1",
    typescript: "^7.0.2",
    vitest: "^4.1.12"
  }
};

// src/version.ts
var version = package_default.version;

export {
  version
};
