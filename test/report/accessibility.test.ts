/** The HTML pages as a browser shows them, light and dark: axe-core finds nothing. Skipped where there is no Chromium. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scene } from '../docs/scene.ts';
import { runLine } from '../docs/shell.ts';

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(
  name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ask = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => {
  document.title = 'axe ' + JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]));
});`;

describe.skipIf(!chromium)('the page of', () => {
  let folder = '';
  beforeAll(() => {
    folder = scene();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['lint', 'dark', 'lint examples/park-permits/openapi.yaml'],
    ['diff', 'light', 'diff main:apis/routes/openapi.yaml apis/routes/openapi.yaml'],
    ['ready', 'dark', 'ready'],
    ['check', 'light', 'check --base main'],
  ])('%s in %s', async (name, scheme, command) => {
    await runLine(`specgate ${command} --format html=${name}.html`, folder);
    const page = readFileSync(path.join(folder, `${name}.html`), 'utf8');
    // The page's own policy keeps every script out, this one too.
    const open = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(open).not.toBe(page);
    const file = path.join(folder, `${name}-axe.html`);
    const seen = scheme === 'dark' ? open.replaceAll('(prefers-color-scheme: dark)', 'all') : open;
    writeFileSync(
      file,
      seen.replace('</body>', () => `<script>${axe}</script><script>${ask}</script></body>`),
    );
    const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=20000', '--dump-dom'];
    const dom = execFileSync(chromium!, [...flags, '--window-size=390,900', pathToFileURL(file).href], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    });
    expect(/<title>axe (.*?)<\/title>/.exec(dom)?.[1]).toBe('[]');
  });
});
