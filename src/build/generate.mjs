// Makes everything that is made from the rule files: assembled rulesets, the functions for the stock Spectral CLI, the data
// that the bundles carry, the docs pages and tables. `--check` changes nothing and fails where a file on disk differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dump, load } from 'js-yaml';
import { apiPage } from './api-page.mjs';
import { changePages, changeTable } from './change-pages.mjs';
import { measuredTables } from './comparison.mjs';
import { loadSource } from './load-source.mjs';
import { mistakesPage } from './mistake-pages.mjs';
import { guidelineTable, rulePage, ruleTable } from './pages.mjs';
import { readyPages, readyTable } from './ready-pages.mjs';
import { registryFiles } from './registries.mjs';
import { threatList, threatTests } from './threat-tests.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const isCheck = process.argv.includes('--check');
const stale = [];
const kept = new Set();

function write(file, text) {
  const full = path.join(root, file);
  kept.add(file);
  if (existsSync(full) && readFileSync(full, 'utf8') === text) return;
  stale.push(file);
  if (isCheck) return;
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** Replaces what stands between the markers of a hand-written page. */
function fill(file, marker, text) {
  const full = path.join(root, file);
  if (!existsSync(full)) return;
  const before = readFileSync(full, 'utf8');
  const start = `<!-- generated:${marker} -->`;
  const end = '<!-- /generated -->';
  const from = before.indexOf(start);
  if (from === -1) return;
  const to = before.indexOf(end, from);
  write(file, `${before.slice(0, from + start.length)}\n${text}\n${before.slice(to)}`);
}

/** Files that this script made before and no longer makes. */
function removeOthers(folder, keep = () => false) {
  const full = path.join(root, folder);
  if (!existsSync(full)) return;
  for (const name of readdirSync(full)) {
    const file = `${folder}/${name}`;
    if (kept.has(file) || keep(name)) continue;
    stale.push(file);
    if (!isCheck) rmSync(path.join(root, file), { recursive: true });
  }
}

function read(folder) {
  return readdirSync(path.join(root, folder))
    .filter(name => name.endsWith('.yaml') && !name.startsWith('_'))
    .sort()
    .map(name => {
      const page = load(readFileSync(path.join(root, folder, name), 'utf8'));
      if (page.id !== name.slice(0, -5)) throw new Error(`${folder}/${name}: the id is ${page.id}`);
      return page;
    });
}

const bcRules = read('rulesets/bc-gov');
const oasRules = read('rulesets/oas');
// Rules of the file reader: no Spectral rule can ask what they ask, so they stay out of the assembled rulesets.
const readerRules = read('rulesets/specgate');
const oasAliases = load(readFileSync(path.join(root, 'rulesets/oas/_aliases.yaml'), 'utf8'));
const profiles = load(readFileSync(path.join(root, 'rulesets/profiles.yaml'), 'utf8'));
const guidelines = load(readFileSync(path.join(root, 'rulesets/guidelines.yaml'), 'utf8'));

const definitionKeys = ['description', 'message', 'severity', 'recommended', 'formats', 'resolved', 'given', 'then'];
const pick = (page, keys) =>
  Object.fromEntries(keys.filter(key => page[key] !== undefined).map(key => [key, page[key]]));

/** A rule as Spectral reads it. */
function definition(page, severity) {
  return { description: page.title, message: '{{error}}', ...pick(page, definitionKeys), severity };
}

const levelIn = (page, profile) => page.profiles?.[profile] ?? page.severity;
const shown = bcRules.filter(page => page.severity !== 'off');
const newer = Object.fromEntries(
  bcRules
    .filter(page => page.profiles?.['bc-gov-2022'] !== undefined)
    .map(page => {
      const level = levelIn(page, 'bc-gov-2022');
      return [page.id, page.severity === 'off' ? definition(page, level) : level];
    }),
);
const functionsIn = rules =>
  [...new Set(Object.values(rules).flatMap(rule => [rule.then ?? []].flat().map(then => then.function)))]
    .filter(name => name.startsWith('bc'))
    .sort();
const functionNames = functionsIn({ ...Object.fromEntries(bcRules.map(page => [page.id, page])), ...profiles.minimal });

const oasDefinition = {
  formats: ['oas2', 'oas3'],
  aliases: oasAliases.aliases ?? oasAliases,
  rules: Object.fromEntries(oasRules.map(page => [page.id, pick(page, definitionKeys)])),
};
const minimal = { extends: [['spectral:oas', 'off']], rules: profiles.minimal };
const bcGov = {
  extends: ['./minimal.yaml'],
  rules: {
    ...profiles['bc-gov'],
    ...Object.fromEntries(shown.map(page => [page.id, definition(page, page.severity)])),
  },
};
const bcGov2022 = { extends: ['./bc-gov.yaml'], rules: newer };

const yaml = data => dump(data, { lineWidth: 120, noRefs: true });
const note = text =>
  `# ${text}\n# Made by \`npm run generate\` from one file per rule (rulesets/bc-gov, rulesets/oas, profiles.yaml): change those.\n`;
for (const [name, title, ruleset] of [
  ['minimal', 'validity only', minimal],
  ['bc-gov', 'the BC Government API Guidelines', bcGov],
  ['bc-gov-2022', 'the 2022 edition of the BC Government API Guidelines', bcGov2022],
]) {
  const functions = functionsIn(ruleset.rules);
  const brought = functions.length ? { functionsDir: './functions', functions } : {};
  write(
    `rulesets/${name}.yaml`,
    note(`specgate: ${title}. Runs in the stock Spectral CLI and in editors.`) + yaml({ ...ruleset, ...brought }),
  );
}

const pages = Object.fromEntries(
  [...bcRules, ...oasRules, ...readerRules].map(page => [
    page.id,
    {
      ...pick(page, ['title', 'asks', 'why', 'remedy', 'severity', 'security', 'fix', 'formats', 'profiles']),
      guideline: [page.guideline ?? []].flat(),
    },
  ]),
);
// Apart, since only `explain` needs them.
const examples = Object.fromEntries(
  [...bcRules, ...oasRules, ...readerRules].map(page => [
    page.id,
    { good: [page.good ?? []].flat(), bad: [page.bad ?? []].flat() },
  ]),
);
const json = data => `${JSON.stringify(data, undefined, 1)}\n`;
write(
  'src/lint/rulesets.generated.json',
  json({ 'spectral:oas': oasDefinition, minimal, 'bc-gov': bcGov, 'bc-gov-2022': bcGov2022 }),
);
write('src/lint/pages.generated.json', json(pages));
write('src/lint/examples.generated.json', json(examples));

const files = readdirSync(path.join(root, 'src/lint/functions/bc'))
  .filter(
    name =>
      name.endsWith('.ts') &&
      /^export default /m.test(readFileSync(path.join(root, 'src/lint/functions/bc', name), 'utf8')),
  )
  .sort();
const camel = name =>
  `bc${name.replace(/\.ts$/, '').replace(/(^|-)([a-z0-9])/g, (_, _dash, letter) => letter.toUpperCase())}`;
const unknown = functionNames.filter(name => !files.some(file => camel(file) === name));
if (unknown.length) throw new Error(`rules name functions that do not exist: ${unknown.join(', ')}`);
write(
  'src/lint/functions/bc.generated.ts',
  `/** The functions of the BC rules by their Spectral names. Made by \`npm run generate\`. */
import type { RuleFunction } from '../rule.ts';
${files.map(file => `import ${camel(file)} from './bc/${file}';`).join('\n')}

export const bcFunctions: Readonly<Record<string, RuleFunction<never>>> = {
${files.map(file => `  ${camel(file)},`).join('\n')}
};
`,
);

const bundle = await build({
  stdin: {
    contents: `import { bcFunctions } from './src/lint/functions/bc.generated.ts';
import { forSpectral } from './src/lint/functions/for-spectral.ts';
${functionNames.map(name => `export const ${name} = forSpectral(bcFunctions.${name});`).join('\n')}`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  target: 'node20',
  banner: {
    js: '// The functions of the bc- rules for the stock Spectral CLI. Made by `npm run generate` from src/lint/functions/bc.',
  },
});
write('rulesets/functions/specgate.js', bundle.outputFiles[0].text);
for (const name of functionNames)
  write(`rulesets/functions/${name}.js`, `export { ${name} as default } from './specgate.js';\n`);
removeOthers('rulesets/functions');

const all = [...bcRules, ...oasRules, ...readerRules];
for (const page of all) write(`docs/rules/${page.id}.md`, rulePage(page, profiles));
removeOthers('docs/rules');
for (const [file, text] of registryFiles(root)) write(file, text);
const source = await loadSource(root, {
  changes: 'src/diff/changes/index.ts',
  versionProblems: 'src/diff/version-problems.ts',
  items: 'src/ready/items/index.ts',
  sections: 'src/ready/sections.ts',
  attestationsSchema: 'src/ready/attestation-shape.ts',
  mayNotApply: 'src/ready/item.ts',
  configSchema: 'src/config/schema.ts',
  mistakes: 'test/mistakes/mistakes.ts',
});
for (const [file, text] of changePages(source)) write(file, text);
removeOthers('docs/changes');
for (const [file, text] of readyPages(source)) write(file, text);
removeOthers('docs/ready');
write('docs/mistakes.md', mistakesPage(source));
write('docs/attestations.schema.json', `${JSON.stringify(source.attestationsSchema(), null, 2)}\n`);
write('docs/specgate.schema.json', `${JSON.stringify(source.configSchema(), null, 2)}\n`);
fill('docs/ready.md', 'ready', readyTable(source));
fill('docs/changes.md', 'changes', changeTable(source));
fill('docs/comparison.md', 'measured', measuredTables(readFileSync(path.join(root, 'bench/RESULTS.md'), 'utf8')));
fill('docs/rules.md', 'rules', ruleTable(all, profiles));
fill('docs/guidelines.md', 'guidelines', guidelineTable(guidelines, all, profiles));
write('docs/api.md', apiPage(root));
const tests = threatTests(root);
for (let number = 1; number <= 28; number++) {
  const id = `T-${String(number).padStart(2, '0')}`;
  fill('docs/security.md', id, threatList(tests.get(id)));
  tests.delete(id);
}
if (tests.size > 0) throw new Error(`Tests are marked with threats that nobody listed: ${[...tests.keys()]}`);

if (isCheck && stale.length) {
  console.error(
    `These files do not fit their sources; run \`npm run generate\`:\n${stale.map(file => `  ${file}`).join('\n')}`,
  );
  process.exitCode = 1;
} else console.log(stale.length ? `wrote ${stale.length} files` : 'everything is up to date');
