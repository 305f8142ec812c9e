/** docs/walkthrough.md: a change from pull request to retirement, run on the climbing example; the page shows what the commands print. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../src/cli.ts';
import type { CheckReport } from '../src/report/check-report.ts';
import { allWaived } from './check/support.ts';
import { KongGateway } from './gateway/kong/gateway.ts';
import { folderWith } from './support/documents.ts';
import { fakeIo } from './support/io.ts';

const example = path.resolve(import.meta.dirname, '../examples/climbing');
/** The address on the page in the place of the test gateway's, whose port is another each time. */
const shownUrl = 'https://kong.example.gov.bc.ca';

let folder: string;
let kong: KongGateway;
let url: string;
const page: string[] = [];

beforeAll(async () => {
  const configuration = { worker_state_update_frequency: 0, db_update_frequency: 0 };
  kong = new KongGateway({ token: 'walkthrough', configuration });
  url = await kong.start();
  folder = folderWith({ '.specgate/attestations.yaml': allWaived, '.gitignore': '.specgate/runs/\nplan.json\n' });
  cpSync(example, folder, { recursive: true });
  edit('specgate.yaml', [
    [/ {2}tourism:[\s\S]*?(?=\n# The first)/, ''],
    [
      /# The first[\s\S]*?\n(?=\nruleset)/,
      `gateways:\n  staging: {type: files, path: catalog/staging}\n  production: {type: kong, url: '${url}', production-mode: true, version-in: header}\n`,
    ],
  ]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Climbing');
});

afterAll(async () => {
  await kong.close();
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const env = {
    PATH: process.env.PATH,
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    ...{ GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.gov.bc.ca' },
    ...{ GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.gov.bc.ca' },
  };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

function edit(file: string, changes: readonly (readonly [RegExp, string])[]): void {
  const full = path.join(folder, file);
  const before = readFileSync(full, 'utf8');
  const after = changes.reduce((text, [from, to]) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  }, before);
  writeFileSync(full, after);
}

function say(...paragraphs: string[]): void {
  page.push(...paragraphs);
}

/** Runs a command line of git or specgate, and shows it with what it prints. */
async function show(line: string, expected = 0): Promise<string> {
  const [program, ...argv] = line.split(' ');
  let shown = '';
  let code = 0;
  if (program === 'git') shown = git(...argv);
  else {
    const note = (text: string): void => {
      shown += text;
    };
    const io = fakeIo({ cwd: folder, env: { SPECGATE_GATEWAY_URL: url, SPECGATE_GATEWAY_TOKEN: 'walkthrough' } });
    const stream = { isTTY: false, columns: 100, write: note };
    code = await main(argv, { ...io, stdout: stream, stderr: stream });
  }
  expect(code, shown).toBe(expected);
  const text = asShown(shown);
  page.push(
    `\`\`\`shell-session\n$ ${line}\n${text === '' || text.endsWith('\n') ? text : `${text}\n`}\`\`\`${code === 0 ? '' : `\n\nThe exit code is ${code}.`}`,
  );
  return shown;
}

function asShown(text: string): string {
  return (
    text
      .replaceAll(url, shownUrl)
      .replaceAll(/(sha256:)[0-9a-f]{64}/g, '$1…')
      .replaceAll(/-[0-9a-f]{6}\.jsonl/g, '-….jsonl')
      // The config has the port of the test gateway in it, so that hashes of it are others each time.
      .replaceAll(/\b(index |from commit |specgate\.rev\.)[0-9a-f.]+/g, '$1…')
      .replaceAll(/[ \t]+$/gm, '')
  );
}

/** What the Action puts into the review: the lines and what takes their place; taken over as a click does. */
async function takeSuggestions(): Promise<void> {
  const io = fakeIo({ cwd: folder });
  await main(['check', '--base', 'main', '--config-from', 'base', '--format', 'json'], io);
  const { apis } = JSON.parse(io.out()) as CheckReport;
  const suggestions = apis.flatMap(api => api.suggestions);
  expect(suggestions.map(({ kind }) => kind)).toEqual(['version']);
  for (const { file, startLine, endLine, lines, message } of suggestions) {
    const all = readFileSync(path.join(folder, file), 'utf8').split('\n');
    const old = all.splice(startLine - 1, endLine - startLine + 1, ...lines);
    writeFileSync(path.join(folder, file), all.join('\n'));
    const change = [...old.map(line => `-${line}`), ...lines.map(line => `+${line}`)].join('\n');
    say(`At \`${file}\`, line ${startLine}: ${message}\n\n\`\`\`diff\n${change}\n\`\`\``);
  }
}

it('leads through every step, and the page shows what the commands print', { timeout: 60_000 }, async () => {
  say(
    '# From pull request to retirement',
    'A change of the [climbing example](../examples/climbing) on its whole way. Two gateways: `staging` is a folder of this\nrepository, `production` a Kong gateway. A test makes this page by running it (`test/walkthrough.long.test.ts`), on Kong against a stand-in\nfor its Admin API; what a command prints is shown whole. Digests, hashes and names of journals are cut short. The checklist of readiness is\nwaived here, so that the page can be about the rest.',
    '## What there is',
    'Version 1.0.0 of the product `climbon` is published.',
  );
  await show('specgate publish climbon --gateway staging');
  await show('specgate publish climbon --gateway production');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Publish 1.0.0');

  say('## A pull request with a breaking change', 'The grade of a route shall go.');
  git('switch', '--quiet', '--create', 'drop-grade');
  edit('apis/routes/openapi.yaml', [[/ {8}grade:\n[\s\S]*?(?= {8}lengthMetres)/, '']]);
  edit('specgate.yaml', [[/version: 1\.0\.0/, 'version: 2.0.0']]);
  await show('git diff --unified=1');
  say('The gate is shut. On GitHub this stands in the comment, the annotations and the job summary.');
  await show('specgate check --base main --config-from base', 1);

  say(
    '## The suggestion',
    'The Action offers what can be mended by itself as a suggestion in the review; one click commits it.',
  );
  await takeSuggestions();
  say('The gate is open: the break stays, and the version tells of it.');
  await show('specgate check --base main --config-from base');
  git('commit', '--quiet', '--all', '--message', 'Drop the grade of routes');
  git('switch', '--quiet', 'main');

  say('## Merge and stage', 'On merge the product is staged: nobody can call it yet.');
  await show('git merge --no-ff --message Merge drop-grade');
  await show('specgate stage climbon --gateway staging');
  await show('specgate publish climbon --gateway staging');

  say(
    '## Approve and publish',
    'The plan for production is made before the approval and kept as an artifact of the workflow. Whoever approves the deployment of\nthe environment has approved exactly this plan.',
  );
  await show('specgate plan climbon --gateway production --out plan.json');
  say('After the approval. A plan that no longer fits would be refused.');
  await show('specgate publish climbon --gateway production --plan plan.json');
  await show('specgate publish climbon --gateway production');

  say('## Supersede', 'The old version goes on working and says until when; no subscription moves by itself.');
  await show('specgate supersede climbon:1.0.0 climbon:2.0.0 --gateway production');
  await show('specgate status --gateway production');

  say('## Retire', 'When the notice is over.');
  await show('specgate retire climbon:1.0.0 --gateway production --yes');
  await show('specgate remove climbon:1.0.0 --gateway production');
  await show('specgate status --gateway production');
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../docs/walkthrough.md');
});
