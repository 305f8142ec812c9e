/** a pipeline keeps the gateway's configuration current. */
import type { Context } from '../context.ts';
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { environmentOfStep, type FoundStep, pipelineFiles, startOf } from '../pipeline-steps.ts';
import { publishingSteps } from '../publishing.ts';
import { anyDocument } from '../stated.ts';

export default defineItem({
  id: 'R-24',
  title: "A pipeline keeps the gateway's configuration current",
  section: 'E',
  proves:
    'APS Production Readiness Checklist, Additional steps: Integrate DevOps, adding the gwa CLI to existing CI/CD pipelines',
  gate: 'warn',
  why: 'Configuration that somebody must remember to publish is old on the day of the outage; a pipeline that publishes each merge leaves no gap between the files and the gateway.',
  remedy:
    'Let a workflow that runs on pushes to the default branch (or on releases) publish: specgate publish, or gwa publish-gateway and gwa apply.',
  evidence: ['repository', 'gateway'],
  check(context) {
    const steps = publishingSteps(context);
    const drift = driftOf(context);
    const automatic = steps.filter(
      step => ['release', 'schedule'].includes(startOf(step)) && environmentOfStep(step) !== 'other',
    );
    if (automatic.length > 0) return { status: 'pass', evidence: [...firstFew(automatic, tellRelease), ...drift] };
    if (steps.length > 0) return onlyOtherwise(steps, drift);
    return notFound(
      context,
      pipelineFiles(context),
      'No pipeline here runs specgate publish, gwa publish-gateway, gwa apply or deck gateway sync; if another repository publishes, this one cannot prove it.',
      ['pipelines'],
      drift,
    );
  },
  examples: [
    {
      says: 'A push to main publishes.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/publish.yml': `on: {push: {branches: [main]}}
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: |
          gwa config set token "$TOKEN"
          gwa publish-gateway gateway.yaml
`,
      },
      expect: 'pass',
    },
    {
      says: 'The workflow only runs when somebody starts it.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/publish.yml': `on: workflow_dispatch
jobs:
  publish: {runs-on: ubuntu-latest, steps: [{run: gwa apply -i gateway.yaml}]}
`,
      },
      expect: 'unknown',
    },
    {
      says: 'No pipeline publishes; an echo is no publishing.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/ci.yml': `on: push
jobs:
  test: {runs-on: ubuntu-latest, steps: [{run: npm test && echo "now run gwa apply"}]}
`,
      },
      expect: 'unknown',
    },
  ],
});

function tellRelease(step: FoundStep): Evidence {
  const when = startOf(step) === 'schedule' ? 'on a schedule' : 'when a change is released';
  return inRepository(step.where, `${step.pipeline.system} runs ${step.does} ${when}.`);
}

function onlyOtherwise(steps: readonly FoundStep[], drift: readonly Evidence[]): Answer {
  const evidence = firstFew(steps, step => inRepository(step.where, `${step.does} ${whenOf(step)}.`));
  return { status: 'unknown', evidence: [...evidence, ...drift] };
}

function whenOf(step: FoundStep): string {
  switch (startOf(step)) {
    case 'another branch':
      return `runs on pushes to ${(step.job.branches ?? []).join(', ').slice(0, 80)} alone, so no release publishes by itself`;
    case 'by hand':
      return 'runs only when somebody starts it, so no release publishes by itself';
    case 'for pull requests only':
      return 'runs for pull requests only, so no release publishes by itself';
    default:
      return 'publishes to another environment than production';
  }
}

/** Whether somebody changed the gateway past the pipeline: told beside. */
function driftOf({ live }: Context): Evidence[] {
  const drift = live?.answers.drift;
  if (!live || !drift) return [];
  const total = drift.created + drift.updated + drift.deleted;
  const says =
    total === 0
      ? 'The gateway has what was published last, unchanged.'
      : `The gateway differs from what was published last: ${drift.created} objects are missing, ${drift.updated} changed and ${drift.deleted} too many.`;
  return [{ kind: 'gateway', where: live.url, says }];
}
