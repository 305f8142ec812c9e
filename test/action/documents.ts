/** The documents that the tests of the Action lint, and the shape of each output. */

/** Breaks G-19 once, at line 6. */
export const insecure = `openapi: 3.0.3
info:
  title: Routes API
  version: 1.0.0
servers:
  - url: http://api.gov.bc.ca/routes
paths: {}
`;

/** Two of it: the second at line 7. */
export const moreInsecure = insecure.replace('paths:', '  - url: http://other.gov.bc.ca/routes\npaths:');

/** Valid: with the ruleset `minimal` the gate is open. */
export const secure = insecure.replace('http:', 'https:');

/** A ruleset of one rule, so that a test knows every finding. */
export const onlyHttps = `extends: [[specgate:bc-gov, off]]
rules:
  bc-https-only: error
`;

/** What each output of lint may be: a caller may put it into a script (T-28). */
export const outputPatterns: Record<string, RegExp> = {
  open: /^(true|false)$/,
  errors: /^\d+$/,
  warnings: /^\d+$/,
  'report-file': /^\/[\w./-]+\/specgate-\w{6}\/report\.json$/,
  'sarif-file': /^\/[\w./-]+\/specgate-\w{6}\/report\.sarif$/,
};
