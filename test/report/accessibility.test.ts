/** The HTML pages as a browser shows them on a phone, light and dark: axe-core finds nothing. Skipped where there is no Chromium. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { CheckReport } from '../../src/report/check-report.ts';
import { html } from '../../src/report/html.ts';
import { planHtml, runHtml } from '../../src/report/plan-html.ts';
import { statusHtml } from '../../src/report/status-html.ts';
import { folderWith } from '../support/documents.ts';
import { reportOf as diffOf, documentOf } from './diff-sample.ts';
import { plans, runOf, statusOf } from './plan-sample.ts';
import { apiOf, reportOf as readyOf } from './ready-sample.ts';
import { options, reportOf, small } from './sample.ts';

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(
  name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);

const links = { serverUrl: 'https://github.example', repository: 'bcgov/routes', commit: 'c0ffee' };
const look = { ...options, ...links };
const next = [
  { does: 'To publish exactly this plan', line: `specgate publish --plan-digest sha256:${'0'.repeat(64)}` },
];
const gate: CheckReport = {
  ...{ schema: 'specgate/check/1', open: false, untouched: ['trails'], base: 'main', gateFiles: ['specgate.yaml'] },
  ...{
    decides: 'base',
    approval: null,
    shard: null,
    failOn: 'error',
    errors: small.errors,
    notes: ['There is no plan.'],
  },
  tool: small.tool,
  apis: [
    {
      ...{ name: 'routes', file: 'openapi.yaml', status: 'changed', open: false, suggestions: [] },
      lint: small,
      diff: diffOf([documentOf()]),
      ready: readyOf([apiOf('routes')]),
      plan: plans.retire,
      published: { gateway: 'production', diff: diffOf([documentOf()]) },
    },
  ],
};

const pages = {
  lint: html.lint(small, look),
  'lint without findings': html.lint(reportOf([]), look),
  diff: html.diff(diffOf([documentOf(), documentOf({ files: { base: null, revision: 'new.yaml' } })]), look),
  ready: html.ready(readyOf([apiOf('routes'), apiOf('trails')]), look),
  check: html.check(gate, look),
  plan: runHtml({ ...runOf('climbon', 'planned'), plan: plans.retire }, next, '1.2.3'),
  run: runHtml({ ...runOf('climbon'), plan: plans.supersede }, [], '1.2.3'),
  drift: planHtml({ ...plans.retire, transitions: [] }, next, '1.2.3'),
  status: statusHtml(statusOf('climbon'), next, '1.2.3'),
  'status of long names': statusHtml(
    statusOf('x'.repeat(300)),
    [{ does: 'x'.repeat(300), line: 'x'.repeat(300) }],
    '1.2.3',
  ),
  'plan of long names': runHtml(runOf('x'.repeat(300), 'planned'), next, '1.2.3'),
};

/** Puts one page after the other into a frame of the width of a phone; what axe-core finds becomes the title. */
const frames = `(async () => {
  const found = {};
  for (const [name, page, rules] of pages) {
    const frame = document.createElement('iframe');
    frame.width = 390;
    frame.height = 900;
    frame.srcdoc = page;
    await new Promise(done => { frame.onload = done; document.body.append(frame); });
    frame.contentWindow.eval(axe);
    const { violations } = await frame.contentWindow.axe.run({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
    const wide = frame.contentDocument.documentElement.scrollWidth;
    found[name] = [...violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]), ...(wide > 390 ? [wide] : [])];
    frame.remove();
  }
  document.title = 'axe ' + JSON.stringify(found);
})().catch(error => { document.title = 'axe ' + JSON.stringify(String(error)); });`;

it.skipIf(!chromium)(
  'every page, light and dark, has nothing that axe-core finds, and fits a phone',
  () => {
    const schemes = Object.entries(pages).flatMap(([name, page]) => {
      // The page's own policy keeps every script out, this one too.
      const open = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      expect(open).not.toBe(page);
      const dark = open.replaceAll('(prefers-color-scheme: dark)', 'all');
      return [
        [`${name}, light`, open],
        // All that is not the same in both.
        [`${name}, dark`, dark, ['color-contrast']],
      ] as const;
    });
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const data = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
    const folder = folderWith({
      'frames.html': `<!doctype html><title>none</title><body><script>const axe = ${data(axe)}, pages = ${data(schemes)};\n${frames}</script>`,
    });
    try {
      const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=60000', '--dump-dom'];
      const file = pathToFileURL(path.join(folder, 'frames.html')).href;
      const dom = execFileSync(chromium!, [...flags, file], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 26,
      });
      const found = /<title>axe (.*?)<\/title>/.exec(dom)?.[1] ?? 'null';
      const plain = found.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      expect(JSON.parse(plain)).toEqual(Object.fromEntries(schemes.map(([name]) => [name, []])));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
