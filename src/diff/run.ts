/** A comparison from what the command line named to the report: read, pair, compare, judge, count. */
import path from 'node:path';
import type { Document } from '../document/document.ts';
import { refuseDuplicates } from '../document/duplicates.ts';
import { Loader } from '../document/loader.ts';
import { Spaces } from '../document/operands.ts';
import { parsedTexts } from '../document/parsed.ts';
import { remoteReader } from '../document/remote-reader.ts';
import { loadTree, type Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { InputError } from '../finding.ts';
import type { Io } from '../io.ts';
import {
  type ChangeReport,
  type DiffReport,
  type DocumentDiff,
  greatestBump,
  type VersionReport,
} from '../report/diff-report.ts';
import type { Suggestion } from '../suggestion.ts';
import { version } from '../version.ts';
import { type AcceptedChange, addedTo, findAccepted, markAccepted, markProposed } from './accepted.ts';
import { judgeVersion, requiredBump, versionText } from './bump.ts';
import { diffTrees, type Trees } from './diff.ts';
import { kindTexts } from './kinds.ts';
import { isOpen } from './open.ts';
import type { Pair } from './pair.ts';
import { pairDocuments } from './pair-documents.ts';
import { verdictHangs } from './references.ts';
import type { DiffRequest, DiffRun } from './request.ts';
import { isOfRun, readSide, type Side } from './sides.ts';
import { suggestVersion } from './write-version.ts';

/** Compares what the request names. Throws a UserError where one side cannot be read, or a limit is passed. */
export async function diffFiles(request: DiffRequest, io: Io): Promise<DiffRun> {
  return new DiffSession(request, io).run();
}

class DiffSession {
  readonly #request: DiffRequest;
  readonly #io: Io;
  readonly #spaces: Spaces;
  readonly #loader: Loader;
  readonly #errors: (InputError & { harmless?: true })[] = [];
  readonly #notes: string[] = [];
  readonly #suggestions: Suggestion[] = [];
  readonly #documents = new Map<string, Document>();
  #accepted: AcceptedChange[] = [];
  #proposed: AcceptedChange[] = [];

  constructor(request: DiffRequest, io: Io) {
    this.#request = request;
    this.#io = io;
    this.#spaces = new Spaces(io.cwd);
    const urls = request.allowRemote
      ? [request.base, request.revision ?? ''].filter(operand => /^https:/i.test(operand))
      : [];
    const remote = remoteReader({ urls, hosts: request.allowHosts });
    this.#loader = new Loader(request.limits, remote, parsedTexts(io));
  }

  async run(): Promise<DiffRun> {
    this.#readAccepted();
    const { base, revision, allowRemote, shard } = this.#request;
    if (base === '-' && revision === '-') throw new UserError('Standard input can be one side only.');
    const { published } = this.#request;
    const means = {
      spaces: this.#spaces,
      loader: this.#loader,
      io: this.#io,
      allowRemote,
      ...(published && { published }),
    };
    const gone: Side = { documents: undefined, document: undefined, unread: new Map() };
    const sides = {
      base: await readSide(base, means),
      revision: revision === undefined ? gone : await readSide(revision, means),
    };
    if (revision !== undefined && !sides.base.documents !== !sides.revision.documents) {
      throw new UserError('A folder is compared with a folder, a document with a document.', {
        file: sides.base.documents ? base : revision,
      });
    }
    const isMany = sides.base.documents !== undefined;
    const pairs: Pair<Document>[] = isMany
      ? this.#pairReadable(sides.base, sides.revision)
      : [{ base: sides.base.document!, ...(sides.revision.document && { revision: sides.revision.document }) }];
    if (isMany && pairs.length === 0 && this.#errors.length === 0)
      throw new UserError('No OpenAPI document was found in either folder.', { file: revision ?? base });
    const mine = shard ? pairs.filter((_, index) => index % shard.count === shard.index - 1) : pairs;
    const documents: DocumentDiff[] = [];
    for (const pair of mine) {
      try {
        documents.push(await this.#compare(pair));
      } catch (error) {
        // One broken document does not take the verdict from the others.
        if (!isMany || !(error instanceof UserError) || isOfRun(error)) throw error;
        this.#addUnread(error, (pair.revision ?? pair.base)!.file);
      }
    }
    return this.#finish(documents, isMany);
  }

  /** The documents of two folders but for those that cannot be read on one side: they are neither gone nor new. */
  #pairReadable(base: Side, revision: Side): Pair<Document>[] {
    const broken = new Set<string>();
    for (const [side, other] of [
      [base, revision],
      [revision, base],
    ] as const) {
      for (const [file, { error, isDocument }] of side.unread) {
        if (!isDocument && !other.documents?.some(document => document.path === file)) continue;
        broken.add(file);
        this.#addUnread(error, file);
      }
    }
    const readable = ({ documents = [] }: Side) => documents.filter(document => !broken.has(document.path));
    return pairDocuments(readable(base), readable(revision)).map(pair => ({
      ...(pair.base && { base: pair.base.document }),
      ...(pair.revision && { revision: pair.revision.document }),
    }));
  }

  #addUnread({ message, place }: UserError, file: string): void {
    this.#errors.push({ ...place, file: place.file ?? file, message });
  }

  async #compare(pair: Pair<Document>): Promise<DocumentDiff> {
    const { policy, limits } = this.#request;
    const trees = {
      ...(pair.base && { base: await this.#tree(pair.base) }),
      ...(pair.revision && { revision: await this.#tree(pair.revision) }),
    } as Trees;
    const end = performance.now() + limits.timeoutSeconds * 1000;
    const checkTime = (): void => {
      if (performance.now() <= end) return;
      throw new UserError(
        `The comparison takes longer than ${limits.timeoutSeconds} seconds (--timeout raises the limit).`,
        { file: (pair.revision ?? pair.base)!.file },
      );
    };
    const accepted = markAccepted(diffTrees(trees, policy, { checkTime }), this.#accepted, policy.today);
    const changes = markProposed(accepted, this.#proposed, policy.today);
    const bump = requiredBump(changes);
    const versions = this.#versions(pair, bump);
    const open = isOpen(changes, versions, { failOn: this.#request.failOn, forbidBreaking: policy.forbidBreaking });
    this.#addProblems(trees, changes, open);
    const suggestion = pair.base && pair.revision && suggestVersion(pair.revision, versions);
    if (suggestion) this.#suggestions.push(suggestion);
    return {
      files: { base: pair.base?.file ?? null, revision: pair.revision?.file ?? null },
      changes,
      breaking: changes.some(change => change.breaking && !change.accepted),
      requiredBump: bump,
      version: versions,
      accepted: changes.filter(change => change.accepted).length,
      open,
      ...(await this.#secondOpinion(trees, changes)),
    };
  }

  /** A new document has any version; a deleted one can have none that covers a break. */
  #versions({ base, revision }: Pair<Document>, bump: DocumentDiff['requiredBump']): VersionReport {
    if (base && revision) return judgeVersion(base, revision, bump, this.#request.policy);
    const text = (document: Document | undefined): string | null => (document && versionText(document)) ?? null;
    return {
      base: text(base),
      revision: text(revision),
      actualBump: null,
      required: null,
      ok: base === undefined || bump !== 'major',
      problems: [],
    };
  }

  /** References that lead nowhere are told; where the verdict hangs on one it is an error of the input. */
  #addProblems(trees: Trees, changes: readonly ChangeReport[], open: boolean): void {
    const hangs = !open && verdictHangs(trees, changes);
    for (const tree of [trees.base, trees.revision]) {
      for (const { document, path: at, message } of tree?.problems ?? []) {
        const { start } = document.locate(at);
        const error = { file: document.file, line: start.line, column: start.column, message };
        this.#errors.push(hangs ? error : { ...error, harmless: true });
      }
    }
  }

  async #secondOpinion(trees: Trees, changes: readonly ChangeReport[]): Promise<Pick<DocumentDiff, 'secondOpinion'>> {
    if (!this.#request.secondOpinion || !trees.base || !trees.revision) return {};
    const { askSecond } = await import('./second-opinion.ts');
    const opinion = await askSecond(
      trees.base,
      trees.revision,
      changes.some(change => change.breaking),
    );
    return { secondOpinion: opinion };
  }

  async #tree(root: Document): Promise<Tree> {
    const tree = await loadTree(root, this.#loader);
    for (const document of tree.documents.values()) {
      this.#documents.set(document.id, document);
      refuseDuplicates(document);
    }
    return tree;
  }

  /** At a revision only the revision's own count, so that a change cannot bring its own excuse (T-12). */
  #readAccepted(): void {
    const { configRevision, approvedBy } = this.#request;
    this.#accepted = findAccepted(this.#spaces, this.#loader, configRevision);
    if (configRevision === undefined) return;
    const own = addedTo(this.#accepted, findAccepted(this.#spaces, this.#loader));
    if (approvedBy === undefined) this.#proposed = own;
    else this.#accepted = [...this.#accepted, ...own.map(one => ({ ...one, approvedBy }))];
  }

  #finish(documents: DocumentDiff[], isMany: boolean): DiffRun {
    const { failOn, policy } = this.#request;
    const report: DiffReport = {
      schema: 'specgate/diff/1',
      documents,
      isMany,
      errors: this.#errors,
      failOn,
      open: documents.every(document => document.open) && this.#errors.every(error => error.harmless),
      breaking: documents.some(document => document.breaking),
      requiredBump: greatestBump(documents.map(document => document.requiredBump)),
      forbidBreaking: policy.forbidBreaking,
      kinds: kindTexts(documents.flatMap(document => document.changes)),
      tool: { version },
    };
    const texts = new Map([...this.#documents.values()].map(document => [document.file, document.text]));
    const lines = new Map<string, string[]>();
    return {
      report,
      notes: this.#notes,
      suggestions: this.#suggestions,
      filesRead: this.#loader.filesRead().filter(id => path.isAbsolute(id)),
      excerpt(file, line) {
        const text = texts.get(file);
        if (text === undefined) return undefined;
        const split = lines.get(file) ?? text.split(/\r\n|\n|\r/);
        lines.set(file, split);
        return split[line - 1];
      },
    };
  }
}
