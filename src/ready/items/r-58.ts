/** every change goes through security tests. */
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { workflow } from '../examples.ts';
import { defineItem } from '../item.ts';
import { type FoundStep, findSteps, pipelineFiles, type Wanted } from '../pipeline-steps.ts';
import { anyDocument } from '../stated.ts';

const scanners: Wanted = {
  uses: name =>
    /codeql-action\/(analyze|autobuild)|zaproxy|\bzap\b|trivy|snyk|semgrep|dependency-review|gitleaks|trufflehog|grype|anchore\/scan|checkov|tfsec|kics|bandit|sonar(cloud|qube|source)|osv-scanner|gosec|brakeman|stackhawk|veracode|checkmarx|fortify|dependency-check|sast|secret-detection|\bdast\b|42crunch|schemathesis|devskim|msdo/.test(
      name,
    ),
  runs: words => {
    const [program = '', ...rest] = words;
    if (
      /^(trivy|snyk|semgrep|gitleaks|trufflehog|grype|checkov|tfsec|bandit|gosec|brakeman|pip-audit|safety|osv-scanner|schemathesis|sonar-scanner|zap-(baseline|full-scan|api-scan)\.py|dependency-check(\.sh)?)$/.test(
        program,
      )
    )
      return true;
    if (/^(npm|yarn|pnpm)$/.test(program)) return rest.includes('audit');
    if (program === 'docker' || program === 'podman')
      return rest.some(word => /zaproxy|aquasec\/trivy|semgrep\/|snyk\//.test(word));
    return /^(mvnw?|gradlew?)$/.test(program) && rest.some(word => /dependency-?check|sonar/i.test(word));
  },
};

export default defineItem({
  id: 'R-58',
  title: 'Security tests run in the pipeline',
  section: 'J',
  proves:
    'BC Government API Guidelines, Integrate Security Testing: automate security testing to validate any new changes',
  gate: 'warn',
  why: 'A hole that a scanner finds on the day of the change costs an hour; found by somebody else it costs a breach.',
  remedy: 'Run a scanner (CodeQL, ZAP, Trivy, dependency review) on pull requests, pushes or a schedule.',
  evidence: ['repository'],
  check(context) {
    const steps = findSteps(context, scanners);
    const regular = steps.filter(({ triggers }) =>
      ['push', 'pull-request', 'schedule', 'release', 'external'].some(one => triggers.has(one as 'push')),
    );
    if (regular.length > 0) return { status: 'pass', evidence: firstFew(regular, tell) };
    const beside = firstFew(steps, step => inRepository(step.where, `${step.does} runs only when somebody starts it.`));
    return notFound(
      context,
      pipelineFiles(context),
      "No pipeline here runs a security test; what is set up outside of files (CodeQL's default setup) cannot be seen.",
      ['pipelines'],
      beside,
    );
  },
  examples: [
    {
      says: 'CodeQL looks at each pull request.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/codeql.yml': `on: {pull_request: {}, schedule: [{cron: '0 0 * * 0'}]}
jobs:
  analyze: {runs-on: ubuntu-latest, steps: [{uses: github/codeql-action/init@v4}, {uses: github/codeql-action/analyze@v4}]}
`,
      },
      expect: 'pass',
    },
    {
      says: 'The scan runs when somebody thinks of it.',
      files: { 'openapi.yaml': anyDocument, '.github/workflows/scan.yml': workflow('trivy fs .', 'workflow_dispatch') },
      expect: 'unknown',
    },
    {
      says: 'Tests of the program are no security tests.',
      files: { 'openapi.yaml': anyDocument, '.github/workflows/test.yml': workflow('npm test') },
      expect: 'unknown',
    },
  ],
});

function tell(step: FoundStep): ReturnType<typeof inRepository> {
  return inRepository(step.where, `${step.pipeline.system} runs ${step.does}.`);
}
