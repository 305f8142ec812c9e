import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/aps/dataset-values.ts
var audiences = ["Public", "Government", "Named users", "Government and Business BCeID"];
var securityClasses = [
  "HIGH-CABINET",
  "HIGH-CONFIDENTIAL",
  "HIGH-SENSITIVITY",
  "MEDIUM-SENSITIVITY",
  "MEDIUM-PERSONAL",
  "LOW-SENSITIVITY",
  "LOW-PUBLIC",
  "PUBLIC",
  "PROTECTED A",
  "PROTECTED B",
  "PROTECTED C"
];

export {
  audiences,
  securityClasses
};
