/** Which steps of the pipelines publish to a gateway, and which deploy or roll back what runs behind it. */

import type { Context } from './context.ts';
import { type FoundStep, findSteps, hasFlag, hasOwnCluster, type Wanted } from './pipeline-steps.ts';
import { withoutFlags } from './repository/shell.ts';

/** Our own commands that change a gateway. */
const ourVerbs = new Set(['publish', 'stage', 'replace', 'supersede']);

const toGateway: Wanted = {
  uses: (name, inputs) =>
    (/(^|\/)specgate(\/|$)/.test(name) &&
      ourVerbs.has(inputs.get('command') ?? '') &&
      !isTrue(inputs.get('dry-run'))) ||
    /(^|\/)(action-)?gwa(-[\w-]+)?$/.test(name),
  runs: words => {
    const [program = '', ...rest] = inContainer(words);
    const [verb = '', second = ''] = rest.filter(word => !word.startsWith('-'));
    if (hasFlag(rest, '--dry-run')) return false;
    switch (program) {
      case 'specgate':
        return ourVerbs.has(verb);
      case 'gwa':
        return ['pg', 'publish-gateway', 'apply', 'publish'].includes(verb);
      case 'deck':
        return verb === 'sync' || (verb === 'gateway' && (second === 'sync' || second === 'apply'));
      case 'apic':
        return /^products:(publish|replace|supersede)$/.test(verb) || (verb === 'products' && second === 'publish');
      case 'curl':
        return (
          /\/gw\/api\/v[23]\/(gateways|namespaces)\/[^ ]+\/gateway/.test(rest.join(' ')) && /PUT/.test(rest.join(' '))
        );
      default:
        return false;
    }
  },
};

/** `docker run … ghcr.io/bcgov/gwa-cli pg …` → `gwa pg …`; any other command as it is. */
function inContainer(words: readonly string[]): readonly string[] {
  if ((words[0] !== 'docker' && words[0] !== 'podman') || words[1] !== 'run') return words;
  const at = words.findIndex(
    (word, index) => index > 1 && /(^|\/)(gwa|gwa-cli|deck|specgate)(:[\w.-]+)?(@sha256:\w+)?$/.test(word),
  );
  if (at === -1) return words;
  const tool = /(gwa|deck|specgate)[^/]*$/.exec(words[at]!)![1]!;
  const rest = words.slice(at + 1);
  return rest[0] === tool ? rest : [tool, ...rest];
}

function isTrue(value: string | undefined): boolean {
  return value === 'true';
}

/** Steps that publish configuration or products to a gateway. */
export function publishingSteps(context: Context): FoundStep[] {
  return findSteps(context, toGateway);
}

const deployPrograms: Readonly<Record<string, RegExp>> = {
  helm: /^(upgrade|install)\b/,
  helmfile: /^(apply|sync)\b/,
  oc: /^(apply|process|rollout (latest|restart)|new-app|set image|replace|tag|deploy)\b/,
  kubectl: /^(apply|set image|rollout restart|replace)\b/,
  terraform: /^apply\b/,
  tofu: /^apply\b/,
  terragrunt: /^(apply|run-all apply)\b/,
  argocd: /^app (sync|set)\b/,
  flux: /^reconcile\b/,
  nomad: /^(job run|run)\b/,
  aws: /^(ecs update-service|ecs deploy|lambda update-function-code|cloudformation deploy)\b/,
  az: /^(webapp (deploy|config container set)|containerapp (update|up)|functionapp deploy|deployment )/,
  gcloud: /^(run deploy|app deploy|functions deploy)\b/,
  cdk: /^deploy\b/,
  sam: /^deploy\b/,
  serverless: /^deploy\b/,
  copilot: /^(svc )?deploy\b/,
};

const toRun: Wanted = {
  // A page of documentation is no deployment of the API.
  uses: name =>
    // What an action of this repository does is seen in its own steps.
    !name.startsWith('./') &&
    /deploy|helm-?release|kubernetesmanifest|^kubernetes$|helmdeploy|amazon-ecs/.test(name) &&
    !/pages|docs?\b|storybook|setup|installer|delete-|undeploy|cleanup|deployment-status|deployments$|chrnorm\/deployment|create-deployment|render-task/.test(
      name,
    ),
  runs: words => {
    const [program = '', ...rest] = words;
    if (hasFlag(rest, '--dry-run') && !rest.includes('--dry-run=none')) return false;
    // `oc process` alone only prints.
    const verbs = withoutFlags(rest).join(' ');
    if (program === 'oc' && verbs.startsWith('process')) return false;
    return Object.hasOwn(deployPrograms, program) && deployPrograms[program]!.test(verbs);
  },
};

/** Steps that bring a workload into an environment that outlives the job. */
export function deployingSteps(context: Context): FoundStep[] {
  return findSteps(context, toRun).filter(step => !hasOwnCluster(step, context.repository));
}

/** What takes a release back by one command. */
export const rollbackCommand =
  /\b(helm rollback|oc rollout undo|oc rollback|kubectl rollout undo|kubectl-argo-rollouts undo|kubectl argo rollouts undo|argocd app rollback|specgate rollback|nomad job revert)\b/;

const toRollBack: Wanted = {
  uses: (name, inputs) => /(^|\/)specgate(\/|$)/.test(name) && inputs.get('command') === 'rollback',
  runs: words =>
    rollbackCommand.exec(words.join(' '))?.index === 0 ||
    (words[0] === 'helm' && hasFlag(words, '--atomic', '--rollback-on-failure')),
};

export function rollbackSteps(context: Context): FoundStep[] {
  return findSteps(context, toRollBack);
}
