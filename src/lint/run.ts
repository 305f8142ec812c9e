/** A lint run from what the command line named to the report: read, judge, compare with the base, set aside, count. */
import path from 'node:path';
import type { Document } from '../document/document.ts';
import { Loader, type RemoteReader } from '../document/loader.ts';
import { expandOperands, type Operand, Spaces } from '../document/operands.ts';
import { parsedTexts } from '../document/parsed.ts';
import { toPointer } from '../document/pointer.ts';
import { remoteReader } from '../document/remote-reader.ts';
import { loadTree, type Tree } from '../document/tree.ts';
import { openapiVersion } from '../document/version.ts';
import { UserError } from '../errors.ts';
import type { InputError } from '../finding.ts';
import type { Io } from '../io.ts';
import { fingerprintFindings } from '../report/fingerprint.ts';
import { type LintReport, summarise } from '../report/report.ts';
import type { Suggestion } from '../suggestion.ts';
import { verdictOf } from '../verdict.ts';
import { version } from '../version.ts';
import { originOfBase } from './base-document.ts';
import { type Deciders, readDeciders } from './deciders.ts';
import type { Hit } from './engine.ts';
import { findingsOf, type Judged, type Marked, uniqueFindings } from './finding-of.ts';
import { applyFixes, type FixRequest } from './fix.ts';
import { fixableAmong } from './fix-plan.ts';
import { isForkPullRequest } from './fork.ts';
import { judge, narrowed, rulesetFor } from './judge.ts';
import { readOperand } from './operand-document.ts';
import { type Identity, identityOf, knownToBase } from './ratchet.ts';
import type { LintRequest, LintRun } from './request.ts';
import { ruleTexts } from './rule-text.ts';
import { builtInIds } from './ruleset-source.ts';
import { partHit, type SetAside, setAsideBy } from './set-aside.ts';
import { suggestFixes } from './suggest.ts';
import { idleSuppressions } from './suppressions.ts';

/** Lints everything that the request names. Throws a UserError where nothing can be linted; one bad file hides no other. */
export async function lintFiles(request: LintRequest, io: Io): Promise<LintRun> {
  const run = new LintSession(request, io);
  return run.finish(await run.lintAll());
}

class LintSession {
  readonly #request: LintRequest;
  readonly #io: Io;
  readonly #spaces: Spaces;
  readonly #loader: Loader;
  readonly #errors: InputError[] = [];
  /** Referenced files that could not be read: each is told once, however many documents refer to it. */
  readonly #unreadable = new Set<UserError>();
  readonly #notes: string[] = [];
  /** What --fix did to which file, and what it left alone. */
  readonly #fixNotes: string[] = [];
  readonly #suggestions: Suggestion[] = [];
  readonly #documents = new Map<string, Document>();
  readonly #ruleIds = new Set<string>();
  readonly #remote: RemoteReader | undefined;
  #deciders!: Deciders;
  #setAside!: SetAside;

  constructor(request: LintRequest, io: Io) {
    this.#request = request;
    this.#io = io;
    this.#spaces = new Spaces(io.cwd);
    const urls = request.allowRemote ? request.operands.filter(operand => /^https:/i.test(operand)) : [];
    this.#remote = remoteReader({ urls, hosts: request.allowHosts });
    this.#loader = new Loader(request.limits, this.#remote, parsedTexts(io));
  }

  async lintAll(): Promise<Judged[]> {
    const request = this.#request;
    this.#deciders = await readDeciders(request.ruleset, {
      spaces: this.#spaces,
      loader: this.#loader,
      remote: this.#remote,
      allowCode: this.#allowsCode(),
      revision: request.configRevision,
      note: text => this.#notes.push(text),
    });
    const world = { loader: this.#loader, spaces: this.#spaces, now: this.#io.now() };
    this.#setAside = setAsideBy(this.#deciders, request, world);
    // What is wrong in the ruleset is said once, before any document is read.
    await rulesetFor(this.#deciders.ruleset, '', request.rules);
    const operands = this.#operands();
    const judged: Judged[] = [];
    for (const [index, operand] of operands.entries()) {
      request.onProgress?.(index, operands.length, nameOf(operand));
      try {
        // Not spread: a hostile document has more findings than a call may have arguments.
        for (const one of await this.#lintOne(operand, operands.length)) judged.push(one);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        this.#errors.push({ message: error.message, ...placeOf(error, nameOf(operand)) });
      }
    }
    for (const error of this.#unreadable) this.#errors.push({ message: error.message, ...placeOf(error, '') });
    if (this.#documents.size === 0 && this.#errors.length === 0 && !request.allowEmpty && request.shard === undefined) {
      throw new UserError(
        `No OpenAPI document was found in ${request.operands.join(', ') || 'the files of the config'}: none of the files says openapi: or swagger: (--allow-empty if that is fine).`,
      );
    }
    return judged;
  }

  #runCode(): ((tree: Tree) => Promise<Hit[]>) | undefined {
    const { code } = this.#deciders;
    return code && (async tree => (await import('./code-ruleset.ts')).runCodeRuleset(tree, code, this.#loader));
  }

  #allowsCode(): boolean {
    if (!this.#request.allowCode) return false;
    if (!isForkPullRequest(this.#io)) return true;
    throw new UserError("--allow-code is refused on a fork's pull request: its rulesets are not ours to run.");
  }

  #operands(): Operand[] {
    const { operands, files, limits, allowEmpty, allowRemote, shard } = this.#request;
    const found: Operand[] = [];
    // One name that leads nowhere does not hide the others.
    for (const operand of operands) {
      try {
        const options = { cwd: this.#io.cwd, maxFiles: limits.maxFiles, allowEmpty, allowRemote };
        for (const one of expandOperands([operand], this.#spaces, options)) found.push(one);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        this.#errors.push({ message: error.message, ...placeOf(error, operand) });
      }
    }
    for (const file of files) found.push({ kind: 'file', origin: this.#spaces.onDisk(file), isFound: false });
    const unique = [...new Map(found.map(operand => [nameOf(operand), operand])).values()];
    return shard ? unique.filter((_, index) => index % shard.count === shard.index - 1) : unique;
  }

  async #lintOne(operand: Operand, count: number): Promise<Judged[]> {
    const root = await readOperand(operand, this.#loader, this.#io, this.#request.published);
    if (!root) return [];
    let tree = await this.#tree(root);
    for (const error of tree.unreadable) this.#unreadable.add(error);
    const ruleset = await rulesetFor(this.#deciders.ruleset, root.file, this.#request.rules);
    for (const id of ruleset.rules.keys()) this.#ruleIds.add(id);
    const judgeTree = (one: Tree, by = ruleset): ReturnType<typeof judge> =>
      judge(one, by, performance.now() + this.#request.limits.timeoutSeconds * 1000, this.#runCode());
    let { hits, errors } = await judgeTree(tree);
    const base = await this.#baseOf(operand, root, count);
    // A rule that found nothing asks the base nothing; but fixes may come to other rules.
    const asking = this.#request.fix ? ruleset : narrowed(ruleset, new Set(hits.map(({ rule }) => rule.id)));
    const before = base && (await judgeTree(await this.#tree(base), asking)).hits;
    let last: { found: readonly Hit[]; judged: Marked[] } | undefined;
    const mark = (found: readonly Hit[], { root: head }: Tree): Marked[] => {
      if (last?.found === found) return last.judged;
      const judged = base && before ? againstBase(found, head, before, base) : this.#againstBaseline(found, head);
      last = { found, judged };
      return judged;
    };
    const asked = (): FixRequest => ({
      tree,
      hits,
      loader: this.#loader,
      judgeAgain: async again => (await judgeTree(again)).hits,
      pick: (found, of) => {
        const counting = mark(found, of).filter(({ hit, isNew }) => isNew && this.#isOpen(hit));
        return counting.map(({ hit }) => hit);
      },
    });
    if (this.#request.fix) {
      const fixed = await applyFixes(asked());
      this.#fixNotes.push(...fixed.notes);
      ({ tree, hits } = fixed);
    } else if (this.#request.suggest) this.#suggestions.push(...(await suggestFixes(asked())));
    this.#errors.push(...errors);
    for (const document of tree.documents.values()) this.#documents.set(document.id, document);
    const fixable = fixableAmong(hits, tree);
    return mark(hits, tree).map(one => ({ ...one, isFixable: fixable.has(one.hit) }));
  }

  #againstBaseline(hits: readonly Hit[], root: Document): Marked[] {
    const { baseline } = this.#deciders;
    if (baseline.length === 0) return hits.map(hit => ({ hit, isNew: true }));
    const files = new Set(hits.map(hit => hit.document.file).concat(root.file));
    const isKnown = new Map<Hit, boolean>();
    for (const file of files) {
      const mine = hits.filter(hit => hit.document.file === file);
      // A report knows no use paths: the pointer stands for them on both sides.
      const identities = mine.map(hit => ({ ...identityOf(hit, true), use: toPointer(hit.path) }));
      const known = knownToBase(
        identities,
        baseline.filter(one => one.of === file),
      );
      for (const [index, hit] of mine.entries()) isKnown.set(hit, known[index]!);
    }
    return hits.map(hit => ({ hit, isNew: !isKnown.get(hit) }));
  }

  #tree(root: Document): Promise<Tree> {
    return loadTree(root, this.#loader);
  }

  async #baseOf(operand: Operand, root: Document, count: number): Promise<Document | undefined> {
    const { base } = this.#request;
    if (base === undefined) return undefined;
    const origin = originOfBase(base, operand, count, this.#spaces, this.#io.cwd);
    let found: Document;
    try {
      found = this.#loader.read(origin);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#notes.push(`${root.file}: nothing to compare with, so every finding is new (${error.toString()})`);
      return undefined;
    }
    return openapiVersion(found.data) ? found : undefined;
  }

  finish(judged: readonly Judged[]): LintRun {
    const found = judged.flatMap(one => findingsOf(one, this.#current, this.#setAside));
    const findings = fingerprintFindings(uniqueFindings(found));
    const { failOn } = this.#request;
    const outcome = { findings, errors: this.#errors, failOn };
    const report: LintReport = {
      schema: 'specgate/lint/1',
      findings,
      errors: this.#errors,
      summary: summarise(findings, this.#documents.size),
      failOn,
      open: verdictOf(outcome) === 0,
      rules: ruleTexts(judged.map(({ hit }) => hit.rule)),
      tool: { version },
    };
    const lines = new Map<string, string[]>();
    const texts = new Map([...this.#documents.values()].map(document => [document.file, document.text]));
    return {
      report,
      notes: [...this.#notes, ...this.#idle(), ...(this.#request.fix ? this.#told() : [])],
      suggestions: this.#suggestions,
      filesRead: this.#filesRead(),
      excerpt(file, line) {
        const text = texts.get(file);
        if (text === undefined) return undefined;
        let split = lines.get(file);
        if (!split) {
          split = text.split(/\r\n|\n|\r/);
          lines.set(file, split);
        }
        return split[line - 1];
      },
    };
  }

  /** Suppressions that cannot hold. What rules a ruleset with code has is its own affair. */
  #idle(): string[] {
    const { code, suppressions, added } = this.#deciders;
    const ids = new Set([...builtInIds(), ...this.#ruleIds]);
    return code ? [] : idleSuppressions([...suppressions, ...added], this.#documents.values(), ids);
  }

  #told(): string[] {
    return this.#fixNotes.length > 0
      ? this.#fixNotes
      : ['nothing was fixed: no finding that counts can be fixed safely'];
  }

  #filesRead(): string[] {
    return this.#loader.filesRead().filter(id => path.isAbsolute(id));
  }

  #isOpen(hit: Hit): boolean {
    return partHit(hit, this.#setAside.decided).open !== undefined;
  }

  /** With --fix a shared file may have been written since it was judged. */
  readonly #current = (document: Document): Document => this.#documents.get(document.id) ?? document;
}

/** Marks what the base has not; both sides were judged by the same rules. */
function againstBase(hits: readonly Hit[], head: Document, before: readonly Hit[], base: Document): Marked[] {
  const identities = (list: readonly Hit[], document: Document): Identity[] =>
    list.map(hit => identityOf(hit, hit.document === document));
  const known = knownToBase(identities(hits, head), identities(before, base));
  return hits.map((hit, index) => ({ hit, isNew: !known[index] }));
}

function nameOf(operand: Operand): string {
  if (operand.kind === 'stdin') return '<stdin>';
  if (operand.kind === 'published') return operand.name;
  return operand.kind === 'remote' ? operand.url : operand.origin.space.name(operand.origin.path);
}

function placeOf(error: UserError, file: string): { file: string; line?: number; column?: number } {
  return { file, ...error.place };
}
