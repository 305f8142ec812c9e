// Lints the real documents of a corpus and writes what each rule found into docs/corpus.md.
//   node bench/corpus.mjs [CORPUS] [--write]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [named] = process.argv.slice(2).filter(word => !word.startsWith('--'));
const corpus = path.resolve(named ?? path.join(root, '../shared/corpus'));
if (!existsSync(corpus)) {
  console.error(`There is no corpus at ${corpus}.`);
  process.exit(2);
}
const cli = path.join(root, 'dist/cli.js');
const args = ['lint', 'bc/*.json', 'bc/*.yaml', 'public', '--format', 'json'];
const done = spawnSync(process.execPath, [cli, ...args], { cwd: corpus, encoding: 'utf8', maxBuffer: 1 << 28 });
const report = JSON.parse(done.stdout);
const notes = load(readFileSync(path.join(root, 'bench/corpus-notes.yaml'), 'utf8'));
const rules = JSON.parse(readFileSync(path.join(root, 'src/lint/pages.generated.json'), 'utf8'));

const found = new Map(Object.keys(rules).map(rule => [rule, { files: new Set(), findings: 0, places: 0 }]));
for (const finding of report.findings) {
  const entry = found.get(finding.rule);
  entry.files.add(finding.file);
  entry.findings++;
  entry.places += 1 + (finding.related?.length ?? 0);
}
const rows = [...found]
  .filter(([rule, { findings }]) => findings > 0 || notes[rule])
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([rule, { files, findings, places }]) =>
      `| ${rule} | ${files.size} | ${findings} | ${places} | ${(notes[rule] ?? '').replaceAll('|', '\\|')} |`,
  );
const silent = [...found].filter(([, { findings }]) => findings === 0).map(([rule]) => rule);
const text = `# What the rules found in real documents

Made by \`node bench/corpus.mjs --write\` over ${report.summary.files} files: documents of BC ministries (bcgov on GitHub) and well-known public ones,
of OpenAPI 2.0, 3.0, 3.1 and 3.2. ${report.findings.length} findings; ${report.errors.length} input could not be read (${report.errors.map(one => `${one.file}: ${one.message}`).join('; ')}).
The findings of our own rules were looked at one by one, those of Spectral's set were held against Spectral; what was wrong in our judgement is in the last column, and was mended before these counts. A finding
that stands for several places counts once (its places are capped at 51 in the report).

| rule | documents | findings | places | false positives found and mended |
|---|---|---|---|---|
${rows.join('\n')}

No finding here: ${silent.join(', ')}.
`;
console.log(text);
if (process.argv.includes('--write')) writeFileSync(path.join(root, 'docs/corpus.md'), text);
