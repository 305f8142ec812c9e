/** the API was tried under load, against what it promises, within a year. */
import type { Context } from '../context.ts';
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { workflow } from '../examples.ts';
import { defineItem, type Evidence } from '../item.ts';
import { commandsIn, type FoundStep, findSteps, startOf, type Wanted } from '../pipeline-steps.ts';
import { repositoryFact } from '../repository.ts';
import { anyDocument, attestationOf } from '../stated.ts';

const loadTests: Wanted = {
  uses: name => /k6|jmeter|gatling|artillery|locust|loadtest|load-test/.test(name),
  runs: words => {
    const [program = '', ...rest] = words;
    if (program === 'k6') return rest.includes('run') || rest.includes('cloud');
    if (['jmeter', 'artillery', 'locust', 'vegeta', 'autocannon', 'wrk', 'hey', 'oha'].includes(program))
      return rest.length > 0;
    if (program === 'docker' || program === 'podman')
      return rest.some(word => /grafana\/k6|loadimpact\/k6|jmeter|artilleryio|locustio/.test(word));
    return /^(mvnw?|gradlew?|sbt)$/.test(program) && rest.some(word => /gatling|jmeter/i.test(word));
  },
};

/** Files that are load tests, and what in them makes a run fail that is too slow. */
const scripts =
  /(^|\/)([^/]*(load|perf(ormance)?|stress|k6|artillery|gatling)[^/]*\.([cm]?[jt]s|ya?ml|scala|java|kt|py)|[^/]+\.jmx|locustfile\.py|artillery\.ya?ml)$/i;
const thresholds =
  /\bthresholds\s*[:=]|\bensure\s*:|\bassertions\s*\(|DurationAssertion|\bexit[_-]?code[_-]?on|--fail-/;

export default defineItem({
  id: 'R-76',
  title: 'A load test against the service level ran within 12 months',
  section: 'L',
  proves:
    'BC Government API Guidelines, API Load Testing: simulated workload to determine response time and throughput, preferably in the CI/CD pipeline',
  gate: 'warn',
  why: 'A service level that nobody ever measured is a hope, and consumers find out first.',
  remedy:
    'Run a load test (k6, JMeter, Gatling, Artillery, Locust) with thresholds from the service level on a schedule or at each release, or link the last report.',
  evidence: ['repository', 'attestation'],
  attestation: {
    states: 'A load test against the service level was run within 12 months; its report is linked.',
    maxMonths: 12,
  },
  check(context) {
    const steps = findSteps(context, loadTests);
    const regular = steps.filter(step => ['release', 'schedule'].includes(startOf(step)));
    const measured = regular
      .map(step => ({ step, limit: thresholdOf(step, context) }))
      .filter(({ limit }) => limit !== undefined);
    if (measured.length > 0)
      return {
        status: 'pass',
        evidence: firstFew(measured, ({ step, limit }) =>
          inRepository(
            step.where,
            `${step.pipeline.system} runs ${step.does} ${startOf(step) === 'schedule' ? 'on a schedule' : 'at each release'}, with thresholds (${limit}).`,
          ),
        ),
      };
    const support = firstFew(steps, step =>
      inRepository(
        step.where,
        regular.includes(step)
          ? `${step.does} runs, but no threshold in its script makes it fail.`
          : `${step.does} runs ${startOf(step)}.`,
      ),
    );
    return notFound(
      context,
      'pipelines and test scripts',
      'No load test with thresholds runs on a schedule or at each release.',
      ['pipelines'],
      support.length > 0 ? support : written(context.repository),
    );
  },
  examples: [
    {
      says: 'k6 runs each week, with thresholds.',
      files: {
        'openapi.yaml': anyDocument,
        'tests/load.js': "export const options = { thresholds: { http_req_duration: ['p(95)<200'] } };\n",
        '.github/workflows/load.yml': workflow('k6 run tests/load.js', "{schedule: [{cron: '0 3 * * 1'}]}"),
      },
      expect: 'pass',
    },
    {
      says: 'It runs when somebody starts it.',
      files: {
        'openapi.yaml': anyDocument,
        'tests/load.js': "export const options = { thresholds: { http_req_duration: ['p(95)<200'] } };\n",
        '.github/workflows/load.yml': workflow('k6 run tests/load.js', 'workflow_dispatch'),
      },
      expect: 'unknown',
    },
    {
      says: 'The last report is linked.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-76',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/load-test-2026',
        ),
      },
      expect: 'attested',
    },
  ],
});

/** Where thresholds stand: in the script that the step names, or in the command itself. */
function thresholdOf({ job, words }: FoundStep, { repository }: Context): string | undefined {
  const { tree } = repository;
  const commands = job.steps.flatMap(step => [
    ...commandsIn(step, repository).map(command => command.words),
    [...step.inputs.values()],
  ]);
  const named = new Set(
    [...words, ...commands.flat().flatMap(text => text.split(/\s+/))]
      .filter(word => /\.\w+$/.test(word))
      .map(word => word.replace(/^(\.\/)+/, '')),
  );
  for (const file of tree.files) {
    if (![...named].some(name => name !== '' && (file === name || file.endsWith(`/${name}`)))) continue;
    const lines = (tree.text(file) ?? '').split(/\r?\n/);
    const index = lines.findIndex(line => line.length < 2000 && !isComment(line) && thresholds.test(line));
    if (index !== -1) return `${tree.name(file)}:${index + 1}`;
  }
  return undefined;
}

/** In the languages of load tests: JavaScript, Scala, Python, YAML, XML. */
function isComment(line: string): boolean {
  return /^\s*(\/\/|#|\*|\/\*|<!--)/.test(line);
}

/** Load tests that no pipeline runs. */
const written = repositoryFact(({ tree }): Evidence[] => {
  const found = tree.files.filter(
    file =>
      scripts.test(file) &&
      !/(^|\/)(node_modules|\.github)\//.test(file) &&
      /k6|jmeter|gatling|artillery|locust/i.test((tree.text(file) ?? '').slice(0, 5000)),
  );
  return firstFew(
    found,
    file => inRepository(tree.name(file), 'A load test stands here; that it runs is not seen.'),
    1,
  );
});
