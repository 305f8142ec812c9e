/** What decides over findings besides the documents: ruleset, suppressions, baseline; of the working tree or of a revision (T-12). */
import type { Document } from '../document/document.ts';
import type { Loader, Origin, RemoteReader } from '../document/loader.ts';
import type { Spaces } from '../document/operands.ts';
import { MissingFileError, UserError } from '../errors.ts';
import { type BaselineEntry, baselineFile, readBaseline } from './baseline.ts';
import type { CodeRuleset } from './code-ruleset.ts';
import type { Source } from './ruleset.ts';
import { readRuleset } from './ruleset-reader.ts';
import { builtInSource, fileSource, profileNames, refuseCode, remoteSource } from './ruleset-source.ts';
import { type FileSuppression, readSuppressions, suppressionsFile } from './suppressions.ts';

export interface Deciders {
  ruleset: Source;
  /** Where the ruleset brings code that --allow-code lets run. */
  code: CodeRuleset | undefined;
  suppressions: FileSuppression[];
  /** Those that the working tree has and the revision that decides has not. */
  added: FileSuppression[];
  baseline: BaselineEntry[];
}

interface Context {
  spaces: Spaces;
  loader: Loader;
  remote: RemoteReader | undefined;
  allowCode: boolean;
  /** The git revision that decides; undefined for the working tree. */
  revision: string | undefined;
  note(text: string): void;
}

/** Reads them all. Throws a UserError for whatever is wrong in one of them. */
export async function readDeciders(ruleset: string, context: Context): Promise<Deciders> {
  const decided = readOptional(suppressionsFile, context);
  const suppressions = decided ? readSuppressions(decided) : [];
  const known = new Set(suppressions.map(one => JSON.stringify(one)));
  const own =
    context.revision === undefined ? undefined : readOptional(suppressionsFile, { ...context, revision: undefined });
  const baseline = readOptional(baselineFile, context);
  const code = context.allowCode ? await codeRuleset(ruleset, context) : undefined;
  return {
    ruleset: code ? builtInSource('minimal') : await rulesetSource(ruleset, context),
    code,
    suppressions,
    added: own ? readSuppressions(own).filter(one => !known.has(JSON.stringify(one))) : [],
    baseline: baseline ? readBaseline(baseline) : [],
  };
}

async function rulesetSource(name: string, context: Context): Promise<Source> {
  if ((profileNames as readonly string[]).includes(name)) return builtInSource(name);
  const refuse = (message: string): UserError => new UserError(`The ruleset cannot be used: ${message}.`);
  if (/^https?:/.test(name)) return remoteSource(name, context.remote, refuse);
  refuseCode(name, refuse);
  return fileSource(decidingOrigin(name, context), context.loader, context.remote);
}

/** The ruleset as code, where it is a file that needs that; undefined where it is data like any other. */
async function codeRuleset(name: string, context: Context): Promise<CodeRuleset | undefined> {
  if ((profileNames as readonly string[]).includes(name) || /^https?:/.test(name)) return undefined;
  const origin = context.spaces.onDisk(name);
  const isScript = /\.[cm]?js$/i.test(name);
  const document = isScript ? undefined : context.loader.read(origin);
  if (document) {
    try {
      await readRuleset(fileSource(origin, context.loader, context.remote));
      return undefined;
    } catch (error) {
      if (!(error instanceof UserError) || !error.message.includes('--allow-code')) throw error;
    }
  }
  if (context.revision !== undefined) {
    throw new UserError(
      'A ruleset with code runs from the working tree alone, and here the base decides (--config-from head lets it run).',
      { file: name },
    );
  }
  origin.space.read(origin.path, context.loader.limits.maxFileBytes);
  const { loadCodeRuleset } = await import('./code-ruleset.ts');
  return loadCodeRuleset(origin.space.id(origin.path), document?.data, name);
}

/** The file at the revision; where the revision does not have it yet, that of the working tree, with a note. */
function decidingOrigin(file: string, { spaces, loader, revision, note }: Context): Origin {
  const onDisk = spaces.onDisk(file);
  if (revision === undefined) return onDisk;
  const atRevision = spaces.atRevision(revision, onDisk.path);
  try {
    atRevision.space.read(atRevision.path, loader.limits.maxFileBytes);
    return atRevision;
  } catch (error) {
    // One that is there and cannot be read must not be replaced by the change's own (T-12).
    if (!(error instanceof MissingFileError)) throw error;
    note(`${file} is not in ${revision} yet; the one of the working tree decides.`);
    return onDisk;
  }
}

/** A file that need not be there; at a revision only the revision's own, so that a change cannot bring its own excuse. */
function readOptional(file: string, { spaces, loader, revision, note }: Context): Document | undefined {
  const onDisk = spaces.onDisk(file);
  const bytesOf = (origin: Origin): boolean => {
    try {
      const bytes = origin.space.read(origin.path, loader.limits.maxFileBytes);
      // A file of comments alone says nothing yet.
      return !new TextDecoder()
        .decode(bytes)
        .split(/[\r\n]/)
        .every(line => /^\s*(?:#|$)/.test(line));
    } catch (error) {
      if (error instanceof MissingFileError) return false;
      throw error;
    }
  };
  if (revision === undefined) return bytesOf(onDisk) ? loader.read(onDisk) : undefined;
  const atRevision = spaces.atRevision(revision, onDisk.path);
  if (bytesOf(atRevision)) return loader.read(atRevision);
  if (bytesOf(onDisk)) note(`${file} is not in ${revision}; it opens nothing until it is.`);
  return undefined;
}
