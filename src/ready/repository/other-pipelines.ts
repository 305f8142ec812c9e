/** GitLab, Azure, Jenkins and Tekton pipelines, as far as their jobs, events and commands go. */
import type { Document } from '../../document/document.ts';
import { getAt, isObject, own, type Path, toText } from '../../document/pointer.ts';
import type { FileTree } from '../file-tree.ts';
import type { KubernetesObject } from './objects.ts';
import {
  type Job,
  type Pipeline,
  type PipelineCommand,
  type Step,
  scriptAt,
  type Trigger,
  textAt,
  textList,
  textsIn,
} from './pipeline.ts';
import { readYaml, type Unread } from './read-yaml.ts';
import { commandsOf } from './shell.ts';

const nothing: ReadonlyMap<string, string> = new Map();

/** One step that only runs commands or only uses something. */
function stepOf(where: string, commands: readonly PipelineCommand[], uses?: string, inputs = nothing): Step {
  return {
    where,
    uses: uses?.replace(/@.*$/, '').toLowerCase(),
    inputs,
    environment: nothing,
    commands,
    conditions: [],
  };
}

const gitlabWords = new Set([
  'stages',
  'variables',
  'default',
  'include',
  'workflow',
  'image',
  'services',
  'cache',
  'before_script',
  'after_script',
  'pages:deploy',
]);

export function gitlabPipelines(tree: FileTree, unread: Unread[]): Pipeline[] {
  const files = tree.files.filter(file => /^(\.gitlab-ci\.ya?ml|\.gitlab\/(.*\/)?[^/]+\.ya?ml)$/.test(file));
  if (!files.some(file => file.startsWith('.gitlab-ci'))) return [];
  return files.flatMap(path => {
    const document = readYaml(tree, path, unread)[0];
    if (!document || !isObject(document.data)) return [];
    const jobs = Object.entries(document.data)
      .filter(([name, job]) => !gitlabWords.has(name) && !name.startsWith('.') && isObject(job))
      .map(([name, job]) => gitlabJob(name, job, document));
    return [{ system: 'GitLab CI' as const, path, file: document.file, jobs: [...gitlabTemplates(document), ...jobs] }];
  });
}

/** `include: [{template: Security/SAST.gitlab-ci.yml}]` brings jobs that are not written here. */
function gitlabTemplates(document: Document): Job[] {
  const include = own(document.data, 'include');
  const list: unknown[] = Array.isArray(include) ? include : include === undefined ? [] : [include];
  const where = `${document.file}:${document.locate(['include']).start.line}`;
  return list.flatMap(one => {
    const template = textAt(one, 'template') ?? textAt(one, 'component');
    if (template === undefined) return [];
    const triggers = new Set<Trigger>(['push', 'pull-request']);
    return [
      {
        name: template,
        where,
        triggers,
        branches: undefined,
        environment: undefined,
        needs: [],
        steps: [stepOf(where, [], template)],
      },
    ];
  });
}

function gitlabJob(name: string, job: unknown, document: Document): Job {
  const where = `${document.file}:${document.locate([name]).start.line}`;
  const commands = ['before_script', 'script', 'after_script'].flatMap(key =>
    scriptsAt(own(job, key), [name, key], document),
  );
  const environment = own(job, 'environment');
  const conditions = [JSON.stringify(own(job, 'rules') ?? ''), JSON.stringify(own(job, 'only') ?? '')].join(' ');
  const triggers = new Set<Trigger>();
  if (/merge_request/.test(conditions)) triggers.add('pull-request');
  if (/schedule/.test(conditions)) triggers.add('schedule');
  if (/CI_COMMIT_TAG|"tags"/.test(conditions)) triggers.add('release');
  if (/CI_COMMIT_BRANCH|CI_DEFAULT_BRANCH|CI_COMMIT_REF_NAME|"(main|master|branches)"|"push"/.test(conditions))
    triggers.add('push');
  if (triggers.size === 0) triggers.add('push');
  if (own(job, 'when') === 'manual' || /"when":"manual"/.test(conditions)) {
    triggers.clear();
    triggers.add('manual');
  }
  return {
    name,
    where,
    triggers,
    branches: undefined,
    environment: typeof environment === 'string' ? environment : textAt(environment, 'name'),
    needs: textList(own(job, 'needs')),
    steps: [{ ...stepOf(where, commands), environment: textsIn(own(job, 'variables')) }],
  };
}

/** A text, or lists of them. */
function scriptsAt(script: unknown, path: Path, document: Document): PipelineCommand[] {
  if (Array.isArray(script)) return script.flatMap((one, index) => scriptsAt(one, [...path, index], document));
  return scriptAt(script, path, document);
}

export function azurePipelines(tree: FileTree, unread: Unread[]): Pipeline[] {
  const files = tree.files.filter(file =>
    /(^|\/)azure-pipelines[^/]*\.ya?ml$|^\.azure-?pipelines\/.*\.ya?ml$/i.test(file),
  );
  return files.flatMap(path => {
    const document = readYaml(tree, path, unread)[0];
    if (!document || !isObject(document.data)) return [];
    const triggers = azureTriggers(document.data);
    const push = own(document.data, 'trigger');
    const branches = own(push, 'branches');
    const named = Array.isArray(push) ? push : own(branches, 'include');
    const steps = azureSteps(document.data, [], document, 0);
    const environment = environmentIn(document.data, 0);
    const where = `${document.file}:1`;
    const job: Job = {
      name: path,
      where,
      triggers,
      branches: named === undefined ? undefined : textList(named),
      environment,
      needs: [],
      steps,
    };
    return [{ system: 'Azure Pipelines' as const, path, file: document.file, jobs: [job] }];
  });
}

function azureTriggers(data: Record<string, unknown>): Set<Trigger> {
  const triggers = new Set<Trigger>();
  // Without a word about it every push starts the pipeline.
  if (own(data, 'trigger') !== 'none') triggers.add('push');
  if (own(data, 'pr') !== undefined && own(data, 'pr') !== 'none') triggers.add('pull-request');
  if (Array.isArray(own(data, 'schedules'))) triggers.add('schedule');
  if (triggers.size === 0) triggers.add('manual');
  return triggers;
}

/** Steps stand below stages, jobs and strategies; wherever a list is called `steps`, it is one of steps. */
function azureSteps(value: unknown, path: Path, document: Document, depth: number): Step[] {
  if (depth > 12 || typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]: [string | number, unknown]) => {
    const at = [...path, key];
    if (key !== 'steps' || !Array.isArray(one)) return azureSteps(one, at, document, depth + 1);
    return one.map((step: unknown, index) => azureStep(step, [...at, index], document));
  });
}

function azureStep(step: unknown, path: Path, document: Document): Step {
  const where = `${document.file}:${document.locate(path).start.line}`;
  const key = ['script', 'bash', 'pwsh', 'powershell'].find(name => own(step, name) !== undefined);
  const inputs = textsIn(own(step, 'inputs'));
  const commands = [
    ...(key === undefined ? [] : scriptAt(own(step, key), [...path, key], document)),
    ...['script', 'inlineScript'].flatMap(name =>
      scriptAt(getAt(step, ['inputs', name]), [...path, 'inputs', name], document),
    ),
  ];
  return {
    ...stepOf(where, commands, textAt(step, 'task') ?? textAt(step, 'template'), inputs),
    environment: textsIn(own(step, 'env')),
  };
}

function environmentIn(value: unknown, depth: number): string | undefined {
  if (depth > 12 || typeof value !== 'object' || value === null) return undefined;
  if (textAt(value, 'deployment') !== undefined) {
    const environment = own(value, 'environment');
    return typeof environment === 'string' ? environment : textAt(environment, 'name');
  }
  for (const one of Object.values(value)) {
    const found = environmentIn(one, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function jenkinsPipelines(tree: FileTree): Pipeline[] {
  return tree.files
    .filter(file => /(^|\/)Jenkinsfile(\.[\w.-]+)?$|\.jenkinsfile$/i.test(file))
    .map(path => {
      const text = tree.text(path) ?? '';
      const file = tree.name(path);
      const commands = shellTexts(text).flatMap(({ script, line }) =>
        commandsOf(script).map(command => ({ ...command, where: `${file}:${line + command.line}` })),
      );
      const triggers = new Set<Trigger>(['external']);
      if (/\bcron\s*\(/.test(text)) triggers.add('schedule');
      const where = `${file}:1`;
      const steps = [stepOf(where, commands)];
      return {
        system: 'Jenkins',
        path,
        file,
        jobs: [{ name: 'pipeline', where, triggers, branches: undefined, environment: undefined, needs: [], steps }],
      };
    });
}

/** The texts that a Jenkinsfile gives to `sh`, with the lines where they begin. */
function shellTexts(text: string): { script: string; line: number }[] {
  const found: { script: string; line: number }[] = [];
  for (const { index, 0: head } of text.matchAll(
    /\bsh(?:\s{0,20}\(\s{0,20}|\s{1,20})(?:script\s{0,20}:\s{0,20})?(?='''|"""|'|")/g,
  )) {
    const from = index + head.length;
    const quote =
      text.startsWith("'''", from) || text.startsWith('"""', from) ? text.slice(from, from + 3) : text[from]!;
    const close = text.indexOf(quote, from + quote.length);
    if (close === -1) continue;
    const line = text.slice(0, from).split('\n').length;
    found.push({ script: text.slice(from + quote.length, close), line });
  }
  return found;
}

/** Tekton's tasks and pipelines; an EventListener or an annotation of Pipelines as Code says that pushes start them. */
export function tektonPipelines(objects: readonly KubernetesObject[]): Pipeline[] {
  const tekton = objects.filter(({ apiVersion }) => /^(tekton|triggers\.tekton)\.dev\//.test(apiVersion));
  const hasListener = tekton.some(({ kind }) => kind === 'EventListener');
  return tekton.flatMap(object => {
    const steps = tektonSteps(object, ['spec'], 0);
    if (steps.length === 0) return [];
    const events = toText(getAt(object.data, ['metadata', 'annotations', 'pipelinesascode.tekton.dev/on-event']) ?? '');
    const triggers = new Set<Trigger>();
    if (hasListener || /push/.test(events)) triggers.add('push');
    if (/pull_request/.test(events)) triggers.add('pull-request');
    if (triggers.size === 0) triggers.add('manual');
    const where = object.where();
    const job = {
      name: object.name ?? object.kind,
      where,
      triggers,
      branches: undefined,
      environment: undefined,
      needs: [],
      steps,
    };
    return [{ system: 'Tekton' as const, path: object.path, file: object.file, jobs: [job] }];
  });
}

function tektonSteps(object: KubernetesObject, path: Path, depth: number): Step[] {
  const value = getAt(object.data, path);
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  const reference = getAt(value, ['taskRef', 'name']);
  const here = typeof reference === 'string' ? [stepOf(object.where(path), [], reference)] : [];
  const list = own(value, 'steps');
  if (Array.isArray(list)) {
    return list.map((step: unknown, index) => {
      const where = object.where([...path, 'steps', index]);
      const script =
        textAt(step, 'script') ?? [...textList(own(step, 'command')), ...textList(own(step, 'args'))].join(' ');
      return stepOf(
        where,
        commandsOf(script).map(command => ({ ...command, where })),
      );
    });
  }
  const entries = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [...here, ...entries.flatMap(key => tektonSteps(object, [...path, key], depth + 1))];
}
