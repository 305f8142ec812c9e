/** Files that were made to keep patterns, parsers and renderers busy: every item still answers (T-05, T-06, T-09). */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of pipelines and templates are what is tested
import { describe, expect, it } from 'vitest';
import { items } from '../../../src/ready/items/index.ts';
import { anyDocument } from '../../../src/ready/stated.ts';
import { contextOfFiles, type Files } from '../support.ts';

const million = 1_000_000;
const step = (text: string): string => `on: push\njobs: {a: {runs-on: x, steps: [${text}]}}\n`;
const chart = (template: string, values = ''): Files => ({
  'c/Chart.yaml': 'name: c\n',
  'c/values.yaml': values,
  'c/templates/a.yaml': `apiVersion: v1\nkind: X\n${template}`,
});

describe('every item answers', () => {
  it.each<[string, Files]>([
    ['blanks after sh', { Jenkinsfile: `sh${' '.repeat(million)}` }],
    [
      'blanks after flyway',
      {
        'application.yml': `flyway:${'\n '.repeat(million / 2)}`,
        'pom.xml':
          '<dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency><dependency><groupId>org.springframework.boot</groupId><artifactId>x</artifactId></dependency>',
      },
    ],
    [
      'blanks after names',
      {
        'requirements.txt': `a${' '.repeat(4990)}x\n`.repeat(200),
        'build.gradle': `a${' '.repeat(4990)}\n`.repeat(200),
      },
    ],
    ['a name of underscores', { [`requirements${'_'.repeat(200)}!`]: 'x' }],
    ['brackets', { 'pyproject.toml': `${'['.repeat(4990)}\n`.repeat(100) }],
    ['open quotes', { 'pyproject.toml': `[project]\ndependencies = [\n${`"${'a'.repeat(4990)}\n`.repeat(100)}` }],
    ['dots', { 'go.mod': `${'a.'.repeat(2490)}\n`.repeat(200) }],
    ['open elements', { 'pom.xml': '<dependency>'.repeat(80_000), 'b/pom.xml': '<!--'.repeat(200_000) }],
    ['open substitutions', { '.github/workflows/a.yml': step(`{run: "${'$('.repeat(90_000)}"}`) }],
    [
      'open expressions',
      { '.github/workflows/a.yml': step(`{run: gwa pg, env: {TOKEN: "${'${{'.repeat(200_000)}"}}`) },
    ],
    [
      'actions that use themselves',
      {
        '.github/workflows/a.yml': step('{uses: ./a},'.repeat(2000)),
        'a/action.yml': `runs: {steps: [${'{uses: ./a},'.repeat(2000)}]}\n`,
      },
    ],
    [
      'loops in loops',
      chart('{{ range .Values.x }}{{ range $.Values.x }}a: b\n{{ end }}{{ end }}', `x: [${'1,'.repeat(1000)}]\n`),
    ],
    ['open actions', chart('{{ "'.repeat(200_000))],
    [
      'names of braces',
      {
        'a.yaml': `apiVersion: v1\nkind: Service\nmetadata: {name: "${'{{'.repeat(200_000)}"}\n`,
        'g.yaml': 'services: [{name: a, host: a.b.svc, routes: [{name: r, paths: [/]}]}]\n',
      },
    ],
    ['comparisons', { 'r.yml': `groups:\n - rules:\n${`   - {alert: a, expr: "${'> '.repeat(2400)}"}\n`.repeat(50)}` }],
    [
      'digits',
      {
        'openapi.yaml': anyDocument.replace(
          '1.0.0',
          `1.0.0, x-slo: {message-size: "${'1'.repeat(million)}", uptime: "${'1'.repeat(million)}"}`,
        ),
      },
    ],
    [
      'aliases',
      {
        'k.yaml': `apiVersion: v1\nkind: X\na: &a [1,1,1,1,1,1,1,1,1]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n`,
      },
    ],
  ])('%s', async (_, files) => {
    const context = await contextOfFiles({ 'openapi.yaml': anyDocument, ...files });
    const statuses = items.map(item => item.check(context).status);
    expect(statuses).toHaveLength(78);
    expect(statuses.every(status => ['pass', 'fail', 'unknown', 'not-applicable'].includes(status))).toBe(true);
  });
});
