/** what runs is an image that cannot become another one, on an orchestrator. */
import { apiWorkloads, linkEvidence, nameOf } from '../api-workloads.ts';
import type { Context } from '../context.ts';
import { inRepository, notFound } from '../evidence.ts';
import { deployment, workflow } from '../examples.ts';
import { imagesSet, isDeployedHere, tagsGiven } from '../image-tags.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { type ImageTag, imageTag } from '../repository/images.ts';
import { kustomizedImage } from '../repository/kustomizations.ts';
import type { Container, Workload } from '../repository/workloads.ts';
import { anyDocument } from '../stated.ts';

export default defineItem({
  id: 'R-47',
  title: 'Immutable images run on an orchestrator',
  section: 'I',
  proves:
    'Pillars of a production-ready API, Automated Deployment & Lifecycle Management: immutable Docker images on a container orchestration platform (Kubernetes, ECS, or Nomad)',
  gate: 'info',
  why: 'Behind the tag latest stands another program after each build: a restart changes what runs, and a rollback brings nothing back.',
  remedy:
    'Refer to images by digest, or by a tag that is made for one build (a version or a commit), and let the pipeline set it.',
  evidence: ['repository'],
  check(context) {
    const serving = apiWorkloads(context);
    const images = serving.workloads.flatMap(workload =>
      workload.containers.map(container => ({ workload, container, ...judged(workload, container, context) })),
    );
    if (images.length === 0) return withoutWorkload(context);
    const told = images
      .slice(0, 5)
      .map(({ workload, container, says }) => inRepository(container.where, `${nameOf(workload)}: ${says}`));
    const evidence = [...linkEvidence(serving), ...told];
    if (images.every(({ kind }) => kind === 'fixed')) return { status: 'pass', evidence };
    const isMoving = images.some(({ kind }) => kind === 'moving');
    return { status: isMoving && serving.link !== 'several' ? 'fail' : 'unknown', evidence };
  },
  examples: [
    {
      says: 'A version as tag.',
      files: { 'openapi.yaml': anyDocument, 'deploy/routes.yaml': deployment() },
      expect: 'pass',
    },
    {
      says: 'latest moves on.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/routes.yaml': deployment({ image: 'ghcr.io/example/routes:latest' }),
      },
      expect: 'fail',
    },
    {
      says: 'The pipeline fills in the commit.',
      files: {
        'openapi.yaml': anyDocument,
        'openshift/routes.yaml': `apiVersion: template.openshift.io/v1
kind: Template
parameters: [{name: TAG, value: latest}]
objects:
  - apiVersion: apps/v1
    kind: Deployment
    metadata: {name: routes}
    spec: {template: {spec: {containers: [{name: routes, image: 'ghcr.io/example/routes:\${TAG}'}]}}}
`,
        '.github/workflows/deploy.yml': workflow(
          `oc process -f openshift/routes.yaml -p TAG=\${{ github.sha }} | oc apply -f -`,
        ),
      },
      expect: 'pass',
    },
    {
      says: 'The tag is given at the deployment, and nothing here shows which.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/routes.yaml': deployment({ image: `ghcr.io/example/routes:\${TAG}` }),
      },
      expect: 'unknown',
    },
  ],
});

interface Judged {
  kind: ImageTag['kind'];
  says: string;
}

/** An image as its manifest names it, as a kustomization changes that, and as the pipeline sets it where both leave it open. */
function judged(workload: Workload, container: Container, context: Context): Judged {
  const { object } = workload;
  if (container.image === undefined)
    return { kind: 'open', says: 'the image is not named here; an image stream decides.' };
  const changed = kustomizedImage(container.image, context.repository.tree);
  const tag = imageTag(changed?.value ?? container.image);
  const by = changed ? ` (${changed.where})` : '';
  if (tag.kind === 'fixed')
    return {
      kind: 'fixed',
      says: `${tag.by === 'digest' ? 'the image is named by its digest' : 'the image has the tag of one build'}${by}.`,
    };
  const isDefault = object.origin !== 'manifest' && !container.hasFixedTag;
  const given = tag.kind === 'open' || isDefault ? tagsGiven(context, object) : imagesSet(context, workload, container);
  switch (given.kind) {
    case 'build':
      return { kind: 'fixed', says: `the pipeline sets the image of one build (${given.where}).` };
    case 'moving':
      return { kind: 'moving', says: `the pipeline sets a tag that moves on (${given.where}).` };
    case 'some':
      return { kind: 'open', says: `the pipeline sets the image, and nothing here shows to which (${given.where}).` };
    default:
  }
  if (tag.kind === 'open')
    return { kind: 'open', says: 'the tag is given at the deployment, and nothing here shows which.' };
  // What stands in values and parameters is what runs only where nobody gives another.
  if (isDefault && !isDeployedHere(context))
    return { kind: 'open', says: `${tag.says} by default; whether the deployment gives another, nothing here shows.` };
  return { kind: 'moving', says: `the image is not always the same: ${tag.says}${by}.` };
}

function withoutWorkload(context: Context): Answer {
  const { terraform, tree } = context.repository;
  const elsewhere: Evidence[] = terraform
    .filter(({ type }) =>
      /^aws_ecs_(service|task_definition)$|^azurerm_container_app$|^google_cloud_run|^nomad_job$/.test(type),
    )
    .slice(0, 2)
    .map(({ type, where }) => inRepository(where, `${type} runs containers; which image, its variables decide.`));
  const compose = tree.files.find(file => /(^|\/)(docker-)?compose(\.[\w-]+)?\.ya?ml$/.test(file));
  const local =
    compose === undefined
      ? []
      : [inRepository(tree.name(compose), 'A compose file starts containers, but is no orchestrator.')];
  return notFound(
    context,
    'Kubernetes and OpenShift manifests',
    'No workload of the API with an image was found.',
    ['objects'],
    [...elsewhere, ...local],
  );
}
