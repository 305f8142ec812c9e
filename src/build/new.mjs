// Begins a plug-in file: `npm run new -- rule bc-some-demand`, `npm run new -- change response-header-removed`,
// `npm run new -- item r-79`. What it writes compiles and runs; the tests that every plug-in file must pass fail until each … is
// replaced by words.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const kinds = {
  rule: {
    id: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/,
    file: id => `rulesets/bc-gov/${id}.yaml`,
    text: id => `id: ${id}
title: … # what every document has, in the present tense
guideline: G-01
asks: … # the sentence of the guideline
why: … # what goes wrong for whom without it
remedy: … # what to write instead
severity: warn
given: $.info
then: { field: description, function: truthy }
good: |
  info: {title: Routes API, version: 1.0.0, description: Routes of climbing areas.}
bad: |
  info: # <- finding
    title: Routes API
    version: 1.0.0
`,
    next: 'Functions are listed in src/lint/functions. Test: npx vitest run test/lint/conformance.test.ts -t ID',
  },
  change: {
    id: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/,
    file: id => `src/diff/changes/${id}.ts`,
    text: id => `/** A kind of change: … */
import { defineChange } from '../change.ts';

export default defineChange({
  id: '${id}',
  title: '…', // what became of what
  on: 'operation',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: '…', // who is hurt, and how
  remedy: '…', // how to avoid it
  oasdiff: [],
  check: ({ base, revision }) =>
    base && revision && base.value['x-example'] !== revision.value['x-example'] && '…', // the message
  examples: [
    { base: '/routes: {get: {}}', revision: '/routes: {get: {x-example: true}}', finds: true },
    { base: '/routes: {get: {}}', revision: '/routes: {get: {}}', finds: false },
  ],
});
`,
    next: 'What schemas accept is compared already: such a kind uses defineSchemaChange. Test: npx vitest run test/diff/changes.test.ts -t ID',
  },
  item: {
    id: /^r-\d\d$/,
    file: id => `src/ready/items/${id}.ts`,
    text: id => `/** ${id.toUpperCase()}: … */
import { defineItem } from '../item.ts';

export default defineItem({
  id: '${id.toUpperCase()}',
  title: '…', // a demand in the present tense
  section: 'A',
  proves: '…', // the page, the part, the line of the checklist
  gate: 'warn',
  why: '…', // what goes wrong for whom without it
  remedy: '…', // how to make it pass
  evidence: ['openapi'],
  check({ api, document }) {
    const where = api.file;
    if (!document) return { status: 'unknown', evidence: [{ kind: 'openapi', where, says: 'It cannot be read.' }] };
    return { status: 'fail', evidence: [{ kind: 'openapi', where, says: '….' }] };
  },
  examples: [
    {
      says: '…', // what the files show; at least one that passes and one that does not
      files: { 'openapi.yaml': 'openapi: 3.0.3\\ninfo: {title: Routes, version: 1.0.0}\\npaths: {}\\n' },
      expect: 'fail',
    },
  ],
});
`,
    next: 'Its section and gate stand in the list of test/ready/items.test.ts too. Test: npx vitest run test/ready/items.test.ts -t ID',
  },
};

const [name, id = ''] = process.argv.slice(2);
const kind = Object.hasOwn(kinds, name ?? '') ? kinds[name] : undefined;
if (!kind?.id.test(id)) {
  console.error(`npm run new -- KIND ID; the kinds and the form of their ids:\n${list()}`);
  process.exit(2);
}
const file = kind.file(id);
if (existsSync(path.join(root, file))) {
  console.error(`${file} is there already.`);
  process.exit(2);
}
writeFileSync(path.join(root, file), kind.text(id));
console.log(
  `wrote ${file}; write what it says, then: npm run generate\n${kind.next.replace('ID', name === 'item' ? id.toUpperCase() : id)}`,
);

function list() {
  return Object.entries(kinds)
    .map(([one, { id: form }]) => `  ${one.padEnd(7)} ${form.source}`)
    .join('\n');
}
