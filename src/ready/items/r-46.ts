/** deployments come from a pipeline or from git, never from somebody's hands. */
import type { Context } from '../context.ts';
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { workflow } from '../examples.ts';
import { defineItem, type Evidence } from '../item.ts';
import { environmentOfStep, type FoundStep, pipelineFiles, startOf } from '../pipeline-steps.ts';
import { deployingSteps } from '../publishing.ts';
import { concerns } from '../scope.ts';
import { anyDocument } from '../stated.ts';

/** Objects that make a cluster follow a git repository. */
const gitops: readonly { kind: string; group: RegExp; tool: string }[] = [
  { kind: 'Application', group: /^argoproj\.io\//, tool: 'Argo CD' },
  { kind: 'ApplicationSet', group: /^argoproj\.io\//, tool: 'Argo CD' },
  { kind: 'HelmRelease', group: /^helm\.toolkit\.fluxcd\.io\//, tool: 'Flux' },
  { kind: 'Kustomization', group: /^kustomize\.toolkit\.fluxcd\.io\//, tool: 'Flux' },
];

export default defineItem({
  id: 'R-46',
  title: 'A pipeline or GitOps deploys, nobody by hand',
  section: 'I',
  proves:
    'Pillars of a production-ready API, Automated Deployment & Lifecycle Management: GitOps or CI/CD pipelines, no manual deployments',
  gate: 'warn',
  why: 'What is deployed by hand is different each time, and nobody can say afterwards what runs.',
  remedy: 'Let a workflow deploy (helm upgrade, oc apply and so on), or let Argo CD or Flux follow the repository.',
  evidence: ['repository'],
  check(context) {
    const steps = deployingSteps(context);
    const real = steps.filter(
      step =>
        !['for pull requests only', 'another branch'].includes(startOf(step)) && environmentOfStep(step) !== 'other',
    );
    const followed = gitopsIn(context);
    if (real.length > 0 || followed.length > 0)
      return {
        status: 'pass',
        evidence: [...followed, ...firstFew(real, step => inRepository(step.where, tell(step)))],
      };
    const beside = firstFew(steps, step => inRepository(step.where, `${step.does} ${otherwise(step)}.`));
    return notFound(
      context,
      pipelineFiles(context),
      'No step of a pipeline here deploys, and nothing makes Argo CD or Flux follow this repository; if another repository deploys, this one cannot prove it.',
      ['pipelines', 'objects'],
      beside,
    );
  },
  examples: [
    {
      says: 'A push to main deploys.',
      files: {
        'openapi.yaml': anyDocument,
        '.github/workflows/deploy.yml': workflow('helm upgrade --install routes charts/routes'),
      },
      expect: 'pass',
    },
    {
      says: 'Argo CD follows the repository.',
      files: {
        'openapi.yaml': anyDocument,
        'argocd/routes.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: routes}\nspec: {source: {path: charts/routes}}\n',
      },
      expect: 'pass',
    },
    {
      says: 'Tests alone deploy nothing.',
      files: { 'openapi.yaml': anyDocument, '.github/workflows/test.yml': workflow('npm ci\nnpm test') },
      expect: 'unknown',
    },
  ],
});

function tell(step: FoundStep): string {
  const start = startOf(step);
  const when =
    { 'by hand': 'when somebody starts the pipeline', schedule: 'on a schedule' }[start as string] ??
    'when a change is released';
  return `${step.pipeline.system} runs ${step.does} ${when}.`;
}

function otherwise(step: FoundStep): string {
  if (startOf(step) === 'another branch') return 'runs on another branch than the default one';
  return startOf(step) === 'for pull requests only'
    ? 'runs for pull requests only'
    : 'deploys to another environment than production';
}

function gitopsIn(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const found = context.repository.objects.flatMap(object => {
    const known = gitops.find(({ kind, group }) => kind === object.kind && group.test(object.apiVersion));
    return known && isOurs(object.path) && object.environment !== 'other' ? [{ object, tool: known.tool }] : [];
  });
  return firstFew(
    found,
    ({ object, tool }) => inRepository(object.where(), `${tool} follows a git repository by this ${object.kind}.`),
    1,
  );
}
