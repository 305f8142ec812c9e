// Makes dist/: the command line, the Action and the library as bundles that need no node_modules, their types, and the
// licences of what is bundled. The same sources and lockfile give the same bytes in any folder. `--out DIR` writes elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const outIndex = process.argv.indexOf('--out');
const out = outIndex === -1 ? path.join(root, 'dist') : path.resolve(process.argv[outIndex + 1]);
const entries = { cli: 'src/bin.ts', action: 'src/action-bin.ts', index: 'src/index.ts' };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const done = await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(path.join(root, file)))),
  outdir: out,
  bundle: true,
  splitting: true,
  // The comments that name the sources must not tell where a linked node_modules really is: the bytes would differ.
  preserveSymlinks: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  // CommonJS packages inside ask for require(); these names are what Node gives them elsewhere.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nimport { fileURLToPath as __fileURLToPath } from 'node:url';\nconst require = __createRequire(import.meta.url);\nconst __filename = __fileURLToPath(import.meta.url);\nconst __dirname = __fileURLToPath(new URL('.', import.meta.url));",
  },
  plugins: [{ name: 'no-id-tokens', setup: leaveOutIdTokens }],
  alias: {
    // Its UMD build hides its own requires from bundlers.
    'jsonc-parser': path.join(root, 'node_modules/jsonc-parser/lib/esm/main.js'),
  },
});

// Types of the library alone.
const tsc = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.types.json',
    '--outDir',
    path.join(out, 'types'),
  ],
  { cwd: root, encoding: 'utf8' },
);
if (tsc.status !== 0) {
  console.error(tsc.stdout + tsc.stderr);
  process.exit(1);
}

keepReachable(path.join(out, 'types'), 'index.d.ts');

writeFileSync(path.join(out, 'THIRD-PARTY-LICENSES.txt'), licences(Object.keys(done.metafile.inputs)));
for (const [file, { bytes }] of Object.entries(done.metafile.outputs).sort()) {
  console.log(`${String(Math.round(bytes / 1024)).padStart(6)} KiB  ${path.relative(out, path.join(root, file))}`);
}

/** @actions/core can fetch tokens of identity, which nobody here asks for, and would load an HTTP client for it at its start. */
function leaveOutIdTokens({ onResolve }) {
  onResolve({ filter: /^\.\/oidc-utils\.js$/ }, ({ path: name, resolveDir }) => ({
    path: path.join(resolveDir, name),
    sideEffects: false,
  }));
}

/** Removes the declarations that nobody can reach from the library's own: tsc writes one for every module that it reads. */
function keepReachable(folder, entry) {
  const reached = new Set();
  const queue = [path.join(folder, entry)];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)\.ts["']/g)) {
      queue.push(path.join(path.dirname(file), `${name}.d.ts`));
    }
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !reached.has(file)) rmSync(file);
  }
  removeEmpty(folder);
}

function removeEmpty(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmpty(path.join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** The licence texts of all packages that a bundle holds code of. */
function licences(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) folders.add(match[1]);
  }
  const texts = new Map();
  for (const folder of [...folders].sort()) {
    const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(path.join(root, folder)).find(name => /^licen[cs]e/i.test(name));
    const text = file
      ? readFileSync(path.join(root, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim()
      : `(no licence file; package.json says ${manifest.license})`;
    texts.set(`${manifest.name} ${manifest.version}`, `${manifest.license ?? ''}\n\n${text}`);
  }
  return `dist/ holds code of these packages.\n\n${[...texts].map(([name, text]) => `${'='.repeat(80)}\n${name}  ${text}\n`).join('\n')}`;
}
