/** Pipelines of five systems in one form: what starts a step, what it runs, and what only looks like it. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of pipelines and templates are what is tested
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/ready/context.ts';
import { memoryTree } from '../../../src/ready/file-tree.ts';
import { findSteps, startOf, type Wanted } from '../../../src/ready/pipeline-steps.ts';
import { deployingSteps, publishingSteps, rollbackSteps } from '../../../src/ready/publishing.ts';
import { commandsOf } from '../../../src/ready/repository/shell.ts';
import { repositoryOf } from '../../../src/ready/repository.ts';

/** Of a repository with one API. */
const contextOf = (files: Record<string, string>): Context =>
  ({
    api: { name: 'api', file: 'openapi.yaml', path: 'openapi.yaml' },
    config: {},
    repository: repositoryOf(memoryTree(files)),
  }) as Context;

const publishing = (files: Record<string, string>): [string, string, string][] =>
  publishingSteps(contextOf(files)).map(step => [step.does, step.where, startOf(step)]);
const deploying = (files: Record<string, string>): [string, string][] =>
  deployingSteps(contextOf(files)).map(step => [step.does, startOf(step)]);
const github = (text: string): Record<string, string> => ({ '.github/workflows/a.yml': text });
const job = (on: string, step: string, more = ''): string =>
  `on: ${on}\njobs:\n  one:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - ${step}\n`;

describe('a shell script', () => {
  it.each<[string, string[][]]>([
    ['gwa pg', [['gwa', 'pg']]],
    ['A=1 B=2 sudo ./bin/gwa pg', [['gwa', 'pg']]],
    ['npx --yes @bcgov/specgate@1.2.3 publish', [['specgate', 'publish']]],
    ['pnpm dlx specgate publish', [['specgate', 'publish']]],
    ['echo "gwa pg"', [['echo', 'gwa pg']]],
    ["echo 'a' # gwa pg", [['echo', 'a']]],
    ['# gwa pg', []],
    ['a && b || c; d | e', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['a \\\n  --b c', [['a', '--b', 'c']]],
    [
      'X=$(curl -s https://x | jq .y)',
      [
        ['curl', '-s', 'https://x'],
        ['jq', '.y'],
      ],
    ],
    ['if [ -n "$X" ]; then gwa pg; fi', [['[', '-n', '$X', ']'], ['gwa', 'pg'], ['fi']]],
    ['cat <<EOF > a.sh\ngwa pg\nEOF\nls', [['cat', '<<EOF', '>', 'a.sh'], ['ls']]],
    ['gwa config set token ${{ secrets.A B }}', [['gwa', 'config', 'set', 'token', '${{ secrets.A B }}']]],
    ['gwa "unclosed', [['gwa', 'unclosed']]],
    [
      'helm upgrade --set tag=sha-$(git rev-parse HEAD) --wait',
      [
        ['git', 'rev-parse', 'HEAD'],
        ['helm', 'upgrade', '--set', 'tag=sha-$(git rev-parse HEAD)', '--wait'],
      ],
    ],
    ['a "$(b $(c))" d', [['c'], ['b', '$(c)'], ['a', '$(b $(c))', 'd']]],
    ['$(gwa pg', [['gwa', 'pg'], ['$(gwa pg']]],
    ['', []],
  ])('%j runs %j', (script, expected) => {
    expect(commandsOf(script).map(({ words }) => words)).toEqual(expected);
  });

  it('knows the lines of its commands', () => {
    expect(commandsOf('a\n\nb \\\n c\r\nd <<X\nx\nX\ne').map(({ words, line }) => [words[0], line])).toEqual([
      ['a', 0],
      ['b', 2],
      ['d', 4],
      ['e', 7],
    ]);
  });
});

describe('GitHub workflows', () => {
  it.each<[string, string, string]>([
    ['pushes to main', '{push: {branches: [main]}}', 'release'],
    ['any push', 'push', 'release'],
    ['pushes to a pattern of everything', "{push: {branches: ['**']}}", 'release'],
    ['release branches', "{push: {branches: ['release/**']}}", 'release'],
    ['another branch', '{push: {branches: [dev]}}', 'another branch'],
    ['tags', "{push: {tags: ['v*']}}", 'release'],
    ['releases', '{release: {types: [published]}}', 'release'],
    ['another workflow', '{workflow_run: {workflows: [CI], types: [completed]}}', 'release'],
    ['a schedule', "{schedule: [{cron: '0 0 * * *'}]}", 'schedule'],
    ['a button', 'workflow_dispatch', 'by hand'],
    ['pull requests', '[pull_request]', 'for pull requests only'],
    ['both', '[pull_request, push]', 'release'],
  ])('start by %s', (_, on, expected) => {
    expect(publishing(github(job(on, 'run: gwa pg')))).toEqual([['gwa pg', '.github/workflows/a.yml:6', expected]]);
  });

  it.each<[string, string, string[]]>([
    [
      'a condition on the event',
      "if: github.event_name == 'pull_request'\n        run: gwa pg",
      ['for pull requests only'],
    ],
    [
      'a condition against the event',
      "if: ${{ github.event_name != 'push' }}\n        run: gwa pg",
      ['for pull requests only'],
    ],
    ['a switch', 'if: false\n        run: gwa pg', []],
    ['another condition', "if: github.ref == 'refs/heads/main'\n        run: gwa pg", ['release']],
  ])('narrow a step by %s', (_, step, expected) => {
    expect(publishing(github(job('[push, pull_request]', step))).map(([, , start]) => start)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['run: gwa apply -i g.yaml', ['gwa apply']],
    ['run: gwa publish-gateway g.yaml', ['gwa publish-gateway']],
    ['run: gwa pg --dry-run', []],
    ['run: gwa status', []],
    ['run: npx specgate publish --gateway production', ['specgate publish production']],
    ['run: npx specgate check', []],
    ['run: specgate publish --dry-run', []],
    ['run: deck gateway sync kong.yaml', ['deck gateway sync']],
    ['run: deck sync', ['deck sync']],
    ['run: deck gateway diff kong.yaml', []],
    ['run: apic products:publish p.yaml', ['apic products:publish']],
    ['{uses: example/specgate@v1, with: {command: publish}}', ['example/specgate']],
    ['{uses: example/specgate@v1, with: {command: lint}}', []],
    ['{uses: example/specgate@v1}', []],
    ['run: echo gwa apply', []],
    ['run: docker run --rm -v $PWD:/w ghcr.io/bcgov/gwa-cli:v3 pg /w/g.yaml', ['docker run']],
    ['run: docker run kong/deck gateway sync', ['docker run']],
    ['run: docker run kong/deck gateway diff', []],
    ['run: docker run alpine echo pg', []],
    ['run: curl -X PUT https://api.gov.bc.ca/gw/api/v3/gateways/gw-1/gateway -F configFile=@g.yaml', ['curl']],
    ['run: curl https://api.gov.bc.ca/gw/api/v3/gateways/gw-1/services', []],
  ])('publish by %s: %j', (step, expected) => {
    expect(publishing(github(job('push', step))).map(([does]) => does)).toEqual(expected);
  });

  it('hand their triggers to reusable workflows, and run composite actions, scripts, make targets and npm scripts', () => {
    const files = {
      '.github/workflows/main.yml':
        'on: {push: {branches: [main]}}\njobs:\n  go: {uses: ./.github/workflows/called.yml}\n',
      '.github/workflows/called.yml': `on: {workflow_call: {}}
jobs:
  a: {runs-on: x, steps: [{uses: ./.github/actions/publish}]}
  b: {runs-on: x, steps: [{run: ./scripts/publish.sh}]}
  c: {runs-on: x, steps: [{run: make publish}]}
  d: {runs-on: x, steps: [{run: npm run publish:gateway}]}
`,
      '.github/actions/publish/action.yml': 'runs:\n  using: composite\n  steps: [{run: gwa pg a.yaml, shell: bash}]\n',
      'scripts/publish.sh': '#!/bin/bash\nset -e\ngwa pg b.yaml\n',
      Makefile: 'test:\n\tgwa pg wrong.yaml\npublish: build\n\t@gwa pg c.yaml\nother:\n\tls\n',
      'package.json': '{"scripts": {"publish:gateway": "gwa pg d.yaml", "other": "gwa pg wrong.yaml"}}',
    };
    expect(publishing(files)).toEqual([
      ['gwa pg', '.github/actions/publish/action.yml:3', 'release'],
      ['gwa pg', 'scripts/publish.sh:3', 'release'],
      ['gwa pg', 'Makefile:4', 'release'],
      ['gwa pg', 'package.json:1', 'release'],
    ]);
  });

  it('that call one another or themselves come to an end', () => {
    const files = {
      '.github/workflows/a.yml':
        'on: {workflow_call: {}, push: {}}\njobs: {x: {uses: ./.github/workflows/a.yml}, y: {uses: ./.github/workflows/b.yml}}\n',
      '.github/workflows/b.yml':
        'on: {workflow_call: {}}\njobs: {x: {uses: ./.github/workflows/a.yml}, z: {runs-on: x, steps: [{run: bash a.sh}, {uses: ./}]}}\n',
      'action.yml': 'runs: {using: composite, steps: [{uses: ./}, {run: gwa pg}]}\n',
      'a.sh': 'bash a.sh\nmake x\n',
      Makefile: 'x:\n\tmake x\n\tbash a.sh\n',
    };
    expect(publishing(files).length).toBeGreaterThan(0);
  });

  it('are told with the line of the command inside a block', () => {
    const text =
      'on: push\njobs:\n  one:\n    runs-on: x\n    steps:\n      - name: a\n        run: |\n          # first\n          npm ci\n\n          gwa pg\n';
    expect(publishing(github(text))).toEqual([['gwa pg', '.github/workflows/a.yml:11', 'release']]);
  });

  it.each([
    'on: push\njobs: [1]\n',
    'on: 3\njobs: {a: null}\n',
    '- a\n',
    'jobs: {a: {steps: {b: c}}}\n',
    'on: [push\n',
    '',
  ])('that are none (%j) hold nothing', text => {
    expect(publishing(github(text))).toEqual([]);
  });

  it('tell what cannot be read', () => {
    const repository = repositoryOf(memoryTree(github('on: [push\n')));
    expect(repository.pipelines).toEqual([]);
    expect(repository.unread('pipelines')).toEqual([
      { where: expect.stringMatching(/^\.github\/workflows\/a\.yml:\d/), why: 'it is no valid YAML' },
    ]);
  });
});

describe('other systems', () => {
  it('are GitLab, with manual and scheduled jobs and includes', () => {
    const files = {
      '.gitlab-ci.yml': `include: [{template: Security/SAST.gitlab-ci.yml}]
stages: [a]
.hidden: {script: [gwa pg hidden.yaml]}
push: {script: [gwa pg a.yaml]}
manual: {script: gwa pg b.yaml, when: manual}
merge: {script: [gwa pg c.yaml], rules: [{if: '$CI_PIPELINE_SOURCE == "merge_request_event"'}]}
nightly: {script: [[gwa pg d.yaml]], only: [schedules]}
`,
    };
    expect(publishing(files).map(([does, , start]) => [does, start])).toEqual([
      ['gwa pg', 'release'],
      ['gwa pg', 'by hand'],
      ['gwa pg', 'for pull requests only'],
      ['gwa pg', 'schedule'],
    ]);
    const sast: Wanted = { uses: name => name.includes('sast') };
    expect(findSteps(contextOf(files), sast)).toHaveLength(1);
  });

  it('are Azure, with steps at any depth', () => {
    const files = {
      'azure-pipelines.yml': `trigger: {branches: {include: [main]}}
stages:
  - stage: Deploy
    jobs:
      - deployment: prod
        environment: production
        strategy: {runOnce: {deploy: {steps: [{script: gwa pg a.yaml}, {task: HelmDeploy@0}]}}}
`,
    };
    expect(publishing(files)).toEqual([['gwa pg', 'azure-pipelines.yml:7', 'release']]);
    expect(deploying(files)).toEqual([['helmdeploy', 'release']]);
    expect(publishing({ 'azure-pipelines.yml': 'trigger: none\nsteps: [{bash: gwa pg}]\n' })[0]![2]).toBe('by hand');
  });

  it('are Jenkins and Tekton', () => {
    const jenkins = {
      Jenkinsfile:
        "pipeline {\n  stages {\n    stage('x') { steps { sh 'gwa pg a.yaml' } }\n    stage('y') { steps { sh '''\n      set -e\n      gwa pg b.yaml\n    ''' } }\n  }\n}\n",
    };
    expect(publishing(jenkins)).toEqual([
      ['gwa pg', 'Jenkinsfile:3', 'release'],
      ['gwa pg', 'Jenkinsfile:6', 'release'],
    ]);
    const tekton = {
      't.yaml':
        'apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: t}\nspec: {steps: [{name: s, image: x, script: gwa pg}]}\n',
    };
    expect(publishing(tekton)).toEqual([['gwa pg', 't.yaml:4', 'by hand']]);
    const listener = {
      'l.yaml': 'apiVersion: triggers.tekton.dev/v1beta1\nkind: EventListener\nmetadata: {name: l}\n',
    };
    expect(publishing({ ...tekton, ...listener })[0]![2]).toBe('release');
  });
});

describe('deployments', () => {
  it.each<[string, string[]]>([
    ['run: helm upgrade --install a charts/a', ['helm upgrade a']],
    ['run: helm upgrade --dry-run a charts/a', []],
    ['run: helm template charts/a', []],
    ['run: oc process -f t.yaml | oc apply -f -', ['oc apply']],
    ['run: oc process -f t.yaml', []],
    ['run: oc login', []],
    ['run: kubectl apply -k overlays/prod', ['kubectl apply']],
    ['run: kubectl get pods', []],
    ['run: oc -n x-prod apply -f a.yaml', ['oc apply']],
    ['run: terraform plan', []],
    ['run: terraform apply -auto-approve', ['terraform apply']],
    ['{uses: bcgov/action-deployer-openshift@v4}', ['bcgov/action-deployer-openshift']],
    ['{uses: actions/deploy-pages@v4}', []],
    ['{uses: redhat-actions/openshift-tools-installer@v1}', []],
    ['{uses: aws-actions/amazon-ecs-deploy-task-definition@v2}', ['aws-actions/amazon-ecs-deploy-task-definition']],
  ])('%s: %j', (step, expected) => {
    expect(deploying(github(job('push', step))).map(([does]) => does)).toEqual(expected);
  });
});

describe('rollbacks', () => {
  it.each<[string, number]>([
    ['helm rollback a', 1],
    ['oc rollout undo deployment/a', 1],
    ['helm upgrade --install --atomic a c', 1],
    ['helm upgrade --install a c', 0],
    ['specgate rollback --gateway production', 1],
    ['echo helm rollback', 0],
  ])('%s: %d', (run, count) => {
    expect(rollbackSteps(contextOf(github(job('workflow_dispatch', `run: ${run}`))))).toHaveLength(count);
  });
});
