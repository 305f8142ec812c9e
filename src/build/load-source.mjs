// What a generator needs of the sources: exports of TypeScript files, bundled and loaded, since Node 20 runs no TypeScript.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} root folder of the project
 * @param {Record<string, string>} names what is wanted: export → file, from the root
 * @returns {Promise<Record<string, any>>} the exports
 */
export async function loadSource(root, names) {
  const bundle = await build({
    stdin: {
      contents: Object.entries(names)
        .map(([name, file]) => `export { ${name} } from './${file}';`)
        .join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'specgate-source-'));
  try {
    const file = path.join(folder, 'source.mjs');
    writeFileSync(file, bundle.outputFiles[0].text);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
