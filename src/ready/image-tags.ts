/** Which image tags the pipelines set when they deploy: of one build, one that moves on, or one of which nothing is known. */
import type { Context } from './context.ts';
import { commandsIn, environmentOfStep, type FoundStep, startOf } from './pipeline-steps.ts';
import { deployingSteps } from './publishing.ts';
import { imageTag } from './repository/images.ts';
import type { KubernetesObject } from './repository/objects.ts';
import type { Container, Workload } from './repository/workloads.ts';
import type { Repository } from './repository.ts';

/** `some`: a variable of which nothing here says what it holds. */
export type GivenTag = { kind: 'build' | 'moving' | 'some'; where: string } | { kind: 'none' };

/** What is different for each build, in the words of the pipelines. */
const perBuild =
  /github\.(sha|run_id|run_number|ref_name|event\.release\.tag_name|event\.pull_request\.head\.sha)|GITHUB_(SHA|RUN_ID|RUN_NUMBER)|\bsha\b|SHORT_SHA|GIT_(SHA|COMMIT|HASH)|CI_COMMIT_(SHA|SHORT_SHA|TAG)|CI_PIPELINE_IID|Build\.(BuildId|BuildNumber|SourceVersion)|BUILD_(NUMBER|ID)|outputs\.(digest|version|tag|tags|sha|image_?tag)|rev-parse|sha256:|semver/i;

const isTagName = /(^|[._-])(image_?tag|tag|image_?version|digest|image)$/i;

/** Parameters (`-p TAG=…`), values (`--set image.tag=…`) and `set image` of the steps that deploy this object's kind of file. */
export function tagsGiven(context: Context, object: KubernetesObject): GivenTag {
  const { repository } = context;
  const given: Setting[] = [];
  for (const { job, words, does } of releasingSteps(context)) {
    const isRight = object.origin !== 'helm' || words.length === 0 || words[0] === 'helm' || words[0] === 'helmfile';
    if (!isRight) continue;
    const all = words.length > 0 ? job.steps.flatMap(step => commandsIn(step, repository)) : [];
    const commands = all.filter(command => mayBeAbout(command.words, object, repository));
    given.push(
      ...commands.flatMap(command =>
        settingsIn(command.words).map(value => ({ value, where: command.where, isTag: true })),
      ),
      ...job.steps
        .filter(step => step.uses === does)
        .flatMap(step =>
          [...step.inputs]
            .filter(([name]) => /param|tag|image|values|version/i.test(name))
            .map(([, value]) => ({ value, where: step.where, isTag: false })),
        ),
    );
  }
  return strongest(given);
}

interface Setting {
  /** `name=value`, or an input's value. */
  value: string;
  where: string;
  /** False for an input that may hold something else: the name of a file, the version of a tool. */
  isTag: boolean;
}

function strongest(settings: readonly Setting[]): GivenTag {
  const told = settings.flatMap(({ value, where, isTag }): (GivenTag & { where: string })[] => {
    if (perBuild.test(value)) return [{ kind: 'build', where }];
    const tag = value.slice(value.lastIndexOf('=') + 1);
    const { kind } = imageTag(`image:${tag.slice(tag.lastIndexOf(':') + 1)}`);
    if (kind === 'moving') return [{ kind, where }];
    return isTag ? [{ kind: kind === 'fixed' ? 'build' : 'some', where }] : [];
  });
  const strongestFirst = ['build', 'moving', 'some'];
  return strongestFirst.flatMap(kind => told.find(one => one.kind === kind) ?? [])[0] ?? { kind: 'none' };
}

/** Images that `set image` gives a container whose manifest names one for good: it works on what is deployed already. */
export function imagesSet(context: Context, { name }: Workload, container: Container): GivenTag {
  const { repository } = context;
  const names = [name, container.name, (container.image ?? '').replace(/[@:][^/]*$/, '')].filter(one => one !== '');
  return strongest(
    releasingSteps(context).flatMap(({ job }) =>
      job.steps
        .flatMap(step => commandsIn(step, repository))
        .filter(({ words }) => setsImage(words) && names.some(one => words.join(' ').includes(one)))
        .flatMap(({ words, where }) =>
          words.filter(word => /^[^-].*[=:]/.test(word)).map(value => ({ value, where, isTag: true })),
        ),
    ),
  );
}

/** `kubectl set image deployment/orders orders=…`, `kustomize edit set image orders=…`. */
function setsImage([program = '', first, second, third]: readonly string[]): boolean {
  if (program === 'kustomize') return first === 'edit' && second === 'set' && third === 'image';
  return (program === 'kubectl' || program === 'oc') && first === 'set' && second === 'image';
}

/** Whether a pipeline here releases anything at all: then what it does not set is as the files have it. */
export function isDeployedHere(context: Context): boolean {
  return releasingSteps(context).length > 0;
}

/** What deploys to production, as far as anything tells; a tag that is set for another environment says nothing of it. */
function releasingSteps(context: Context): FoundStep[] {
  return deployingSteps(context).filter(
    step =>
      !['for pull requests only', 'another branch'].includes(startOf(step)) && environmentOfStep(step) !== 'other',
  );
}

/** False where the command names another file or another chart of the repository than the object's. */
function mayBeAbout(words: readonly string[], { path }: KubernetesObject, { tree, charts }: Repository): boolean {
  const plain = words.map(word => word.replace(/^(\.\/)+/, '').replace(/\/+$/, ''));
  const files = plain.flatMap(word =>
    /\.(ya?ml|json)$/.test(word) ? tree.files.filter(file => file === word || file.endsWith(`/${word}`)) : [],
  );
  const templates = files.filter(file => !/values/i.test(file));
  if (templates.length > 0 && !templates.includes(path)) return false;
  const named = charts.filter(({ folder }) => plain.some(word => word !== '' && `${word}/` === folder));
  return named.length === 0 || named.some(({ folder }) => path.startsWith(folder));
}

/** `name=value` words that name an image or its tag. */
function settingsIn(words: readonly string[]): string[] {
  const [program = '', first = '', second = ''] = words;
  if (!['helm', 'helmfile', 'oc', 'kubectl', 'kustomize'].includes(program)) return [];
  const isImage =
    (program !== 'helm' && first === 'set' && second === 'image') || (program === 'kustomize' && first === 'edit');
  return words.flatMap(word =>
    word.split(',').filter(part => {
      const at = part.indexOf('=');
      return at > 0 && (isImage || isTagName.test(part.slice(0, at).replace(/^--?[\w-]+=/, '')));
    }),
  );
}
