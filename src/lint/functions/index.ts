/** Every function that a rule can name: Spectral's own, those of its `oas` ruleset, and ours for the BC guidelines. */
import type { RegisteredFunction, RuleFunction } from '../rule.ts';
import { bcFunctions } from './bc.generated.ts';
import { checkBcOptions } from './bc-options.ts';
import * as oasDocumentSchema from './oas-document-schema.ts';
import * as oasExample from './oas-example.ts';
import * as oasSchema from './oas-schema.ts';
import { noOptions } from './options.ts';
import * as schema from './schema.ts';
import { stock } from './stock.ts';

export const functions: Readonly<Record<string, RegisteredFunction>> = {
  ...stock,
  oasDocumentSchema: {
    run: oasDocumentSchema.default,
    checkOptions: noOptions('oasDocumentSchema'),
    prepare: oasDocumentSchema.prepare,
  },
  oasExample: {
    run: oasExample.default as RuleFunction,
    checkOptions: oasExample.checkOptions,
    contexts: oasExample.contexts,
  },
  oasSchema: { run: oasSchema.default as RuleFunction, checkOptions: oasSchema.checkOptions },
  schema: { run: schema.default as RuleFunction, checkOptions: schema.checkOptions },
  ...Object.fromEntries(
    Object.entries(bcFunctions).map(([name, run]) => [
      name,
      { run: run as RuleFunction, checkOptions: (options: unknown) => checkBcOptions(name, options) },
    ]),
  ),
};
