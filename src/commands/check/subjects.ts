/** Which APIs a change is about: those of the config whose documents, files that these refer to, gateway configuration, products or gateways differ from the base. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Base } from '../../base.ts';
import { apiFiles, type Config } from '../../config/read.ts';
import { type ChangedFiles, changedSince, listWorkTree } from '../../document/git.ts';
import { listTree, readBlobs, submoduleOf } from '../../document/git-objects.ts';
import type { Limits } from '../../document/limits.ts';
import { Loader } from '../../document/loader.ts';
import { Spaces } from '../../document/operands.ts';
import { parsedTexts } from '../../document/parsed.ts';
import { loadTree } from '../../document/tree.ts';
import { UserError } from '../../errors.ts';
import type { Io } from '../../io.ts';
import { onceInRun } from '../../once.ts';
import { didYouMean } from '../../suggest.ts';
import { isChangedIn } from '../changed-paths.ts';
import { configuredBy } from './gateway-files.ts';
import { offeredOtherwise } from './offers.ts';

export interface Subject {
  readonly name: string;
  /** Relative to the working directory; for a deleted one where it was. */
  readonly file: string;
  /** From the top of the repository, at the base; undefined where it had none. */
  readonly before: string | undefined;
  /** `alone`: there is no base to compare with. */
  readonly status: 'alone' | 'new' | 'changed' | 'untouched' | 'deleted';
}

export interface Subjects {
  readonly subjects: readonly Subject[];
  /** Files of the gate itself that the change touches: config, rulesets, what it lets through; from the top. */
  readonly gateFiles: readonly string[];
  /** What could not be looked at as usual, one sentence each. */
  readonly notes: readonly string[];
}

export interface SubjectsRequest {
  /** The config of the working tree. */
  readonly config: Config | undefined;
  /** The one of the base. */
  readonly baseConfig: Config | undefined;
  readonly base: Base | undefined;
  /** The one document that the command line names. */
  readonly file: string | undefined;
  /** `--api`. */
  readonly api: string | undefined;
  /** `--allow-empty`. */
  readonly allowEmpty: boolean;
  readonly limits: Limits;
}

/** Throws a UserError where there is nothing to check. */
export async function subjectsOf(request: SubjectsRequest, io: Io): Promise<Subjects> {
  const { base, limits } = request;
  const named = request.file === undefined ? fromConfigs(request, io) : [fileNamed(request.file, request.config, io)];
  if (!base) {
    const missing = named.find(({ file }) => file === undefined);
    if (missing) throw new UserError(`The API ${missing.name} has no document.`);
    return {
      subjects: named.map(({ name, file }) => ({ name, file: file!, before: undefined, status: 'alone' })),
      gateFiles: [],
      notes: [],
    };
  }
  const work = onceInRun(io, `files of ${base.top}`, () => listWorkTree(base.top));
  const changed = changedSince(base.top, base.commit, work);
  const touches = touching(changed, base, limits, io);
  const configured = configuredNow(request, base, changed, io);
  const found: Subject[] = [];
  for (const one of named) found.push(await subjectOf(one, base, changed, touches, io));
  // What the config only calls by another name now is not gone.
  const alive = new Set(found.flatMap(({ status, before }) => (status === 'deleted' ? [] : [before])));
  const standing = found.filter(({ status, before }) => status !== 'deleted' || !alive.has(before));
  const offered = offeredOtherwise(request.config, request.baseConfig);
  const untouched = standing.filter(({ status }) => status === 'untouched');
  const isAsked = ({ status, name }: Subject): boolean =>
    status === 'untouched' && (configured.has(name) || offered.has(name));
  return {
    subjects: standing.map(one => (isAsked(one) ? { ...one, status: 'changed' } : one)),
    gateFiles: gateFilesOf(changed, base, request.config ?? request.baseConfig),
    notes: [
      ...standing.filter(({ status }) => status === 'new').flatMap(subject => submoduleNote(subject, base, io)),
      ...judgedNote(
        untouched.filter(({ name }) => configured.has(name)),
        'gateway configuration or manifests',
      ),
      ...judgedNote(
        untouched.filter(({ name }) => offered.has(name) && !configured.has(name)),
        'the products or gateways of the config',
      ),
    ],
  };
}

function judgedNote(subjects: readonly Subject[], what: string): string[] {
  if (subjects.length === 0) return [];
  const names = subjects.slice(0, 10).map(({ name }) => name);
  const more = subjects.length > names.length ? ` and ${subjects.length - names.length} more` : '';
  return [`${names.join(', ')}${more}: judged for what changed in ${what}; the document is as it was.`];
}

/** By the config of the working tree and by that of the base: neither may hide a file from the other. */
function configuredNow(
  { config, baseConfig, limits }: SubjectsRequest,
  base: Base,
  { paths }: ChangedFiles,
  io: Io,
): Set<string> {
  if (paths.size === 0) return new Set();
  const configs = [config, baseConfig].filter(one => one !== undefined);
  return new Set(configs.flatMap(one => [...configuredBy(one, { paths, base, limits }, io)]));
}

interface Named {
  name: string;
  /** Relative to the working directory; undefined for an API that is no longer in the config. */
  file: string | undefined;
  /** From the top, as the config of the base has it. */
  before: string | undefined;
}

function fromConfigs({ config, baseConfig, base, api, allowEmpty }: SubjectsRequest, io: Io): Named[] {
  if (!config && !baseConfig) {
    throw new UserError(
      'There is nothing to check: name a document, or list your APIs in specgate.yaml (specgate init writes it).',
    );
  }
  const now = new Map(config ? apiFiles(config, io.cwd).map(({ name, file }) => [name, file]) : []);
  const then = new Map(
    baseConfig && base ? apiFiles(baseConfig, io.cwd).map(({ name, file }) => [name, fromTop(file, base, io)]) : [],
  );
  const names = [...new Set([...now.keys(), ...then.keys()])];
  if (names.length === 0 && !allowEmpty) {
    const place = (config ?? baseConfig)!;
    throw new UserError('There is nothing to check: the config has no APIs under apis.', { file: place.file, line: 1 });
  }
  if (api !== undefined && !names.includes(api)) {
    const hint = didYouMean(api, names) || `; the config has ${names.slice(0, 20).join(', ')}`;
    throw new UserError(`There is no API "${api}"${hint}.`);
  }
  return names
    .filter(name => api === undefined || name === api)
    .map(name => ({ name, file: now.get(name), before: then.get(name) }));
}

/** A document that the config has goes by the name that it has there. */
function fileNamed(file: string, config: Config | undefined, io: Io): Named {
  const relative = path.relative(io.cwd, path.resolve(io.cwd, file)).split(path.sep).join('/');
  const known = config && apiFiles(config, io.cwd).find(one => one.file === relative);
  return { name: known?.name ?? relative, file: relative, before: undefined };
}

async function subjectOf(
  { name, file, before }: Named,
  base: Base,
  changed: ChangedFiles,
  touches: (file: string) => Promise<boolean>,
  io: Io,
): Promise<Subject> {
  if (file === undefined) {
    const at = path.relative(realpathSync(io.cwd), path.join(base.top, before!)).split(path.sep).join('/');
    return { name, file: at, before, status: 'deleted' };
  }
  const now = fromTop(file, base, io);
  const old = base.path ?? before ?? now;
  if (!existsSync(path.resolve(io.cwd, file)) && base.has(old)) return { name, file, before: old, status: 'deleted' };
  const from = [old, changed.renamed.get(now)].find(one => one !== undefined && base.has(one));
  if (from === undefined) return { name, file, before: undefined, status: 'new' };
  const isChanged = from !== now || base.path !== undefined || (await touches(file));
  return { name, file, before: from, status: isChanged ? 'changed' : 'untouched' };
}

/** The repository around a submodule knows its commit and none of its files. */
function submoduleNote({ file }: Subject, base: Base, io: Io): string[] {
  const submodule = submoduleOf(base.top, base.commit, fromTop(file, base, io));
  if (submodule === undefined) return [];
  return [
    `${file} lies in the submodule ${submodule}, whose earlier files are not in this repository, so it is judged as new; specgate check in the submodule compares it.`,
  ];
}

function fromTop(file: string, base: Base, io: Io): string {
  return path
    .relative(base.top, path.resolve(realpathSync(io.cwd), file))
    .split(path.sep)
    .join('/');
}

/**
 * Whether a document, or anything that it refers to, is among the changed files. A text whose references all stay inside
 * is not parsed for that; what could hide one (escapes, keys by alias) is.
 */
function touching(changed: ChangedFiles, base: Base, limits: Limits, io: Io): (file: string) => Promise<boolean> {
  const spaces = new Spaces(io.cwd);
  const loader = new Loader(limits, undefined, parsedTexts(io));
  const isChanged = (full: string): boolean => isChangedIn(changed.paths, full, base.top);
  return async file => {
    if (changed.paths.size === 0) return false;
    if (isChanged(path.resolve(realpathSync(io.cwd), file))) return true;
    try {
      const origin = spaces.onDisk(file);
      const text = new TextDecoder().decode(origin.space.read(origin.path, limits.maxFileBytes));
      if (isSelfContained(text)) return false;
      const tree = await loadTree(loader.read(origin), loader);
      if (tree.problems.length > 0) return true;
      return [...tree.documents.values()].some(({ id }) => !path.isAbsolute(id) || isChanged(id));
    } catch (error) {
      // What cannot be read is judged, where it is told.
      if (error instanceof UserError) return true;
      throw error;
    }
  };
}

/** Every `$ref` of the text is a key whose value begins with `#`, and nothing is written in escapes. */
function isSelfContained(text: string): boolean {
  if (/\\[uUxX]/.test(text)) return false;
  const all = text.split('$ref').length - 1;
  return all === [...text.matchAll(/\$ref["']?\s*:\s*["']?#/g)].length;
}

/**
 * Reads at once what the engines will ask for one by one: the documents as they were, and the files of the gate. What cannot
 * be read is told by those who ask.
 */
export function readAhead(
  { config, base, limits }: Pick<SubjectsRequest, 'config' | 'base' | 'limits'>,
  { subjects, decides }: { subjects: readonly Subject[] /** A full hash. */; decides: string | undefined },
): void {
  if (!base) return;
  const documents = subjects.flatMap(({ before, status }) => (status === 'untouched' ? [] : [before ?? '']));
  const isOfGate = ofGate(base, config);
  const most = { maxBytes: limits.maxFileBytes, maxTotal: limits.maxTotalBytes };
  const isOne = decides === undefined || decides === base.commit;
  const gate = (commit: string): string[] => listTree(base.top, commit).filter(isOfGate);
  readBlobs(base.top, base.commit, [...documents, ...(isOne ? gate(base.commit) : [])], most);
  if (!isOne) readBlobs(base.top, decides, gate(decides), most);
}

const ofTheGate = /(?:^|\/)\.specgate\/(?!runs\/)|(?:^|\/)\.spectral\.ya?ml$/;

function gateFilesOf(changed: ChangedFiles, base: Base, config: Config | undefined): string[] {
  return [...changed.paths].filter(ofGate(base, config)).sort();
}

/** Whether a file, by its path from the top, is one of the gate itself. */
function ofGate(base: Base, config: Config | undefined): (file: string) => boolean {
  const own = new Set<string>();
  if (config) {
    own.add(
      path
        .relative(base.top, path.join(config.folder, path.basename(config.file)))
        .split(path.sep)
        .join('/'),
    );
    const { ruleset } = config.data;
    if (ruleset !== undefined && /[./]/.test(ruleset))
      own.add(path.relative(base.top, path.resolve(config.folder, ruleset)).split(path.sep).join('/'));
  }
  return file => own.has(file) || ofTheGate.test(file);
}
