/** What the engines say of each document of a change, for `check`. */
import type { Base } from '../../base.ts';
import type { Config } from '../../config/read.ts';
import { readPolicy } from '../../diff/policy.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { InputError } from '../../finding.ts';
import type { Io } from '../../io.ts';
import type { Comparison } from '../../ready/request.ts';
import type { CheckApi } from '../../report/check-report.ts';
import type { DiffReport } from '../../report/diff-report.ts';
import { holdsInCheck, type ReadyReport } from '../../report/ready-report.ts';
import type { LintReport } from '../../report/report.ts';
import type { Suggestion } from '../../suggestion.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import { requestOf as lintRequestOf } from '../lint.ts';
import { comparisonOf, enginesFor } from '../ready-engines.ts';
import type { Subject } from './subjects.ts';

/** The source line, counted from 1; undefined where there is none. */
export type Excerpt = (file: string, line: number) => string | undefined;

export interface Judged {
  readonly subject: Subject;
  readonly lint: LintReport | null;
  readonly diff: DiffReport | null;
  readonly suggestions: readonly Suggestion[];
  /** False where an engine could not read it. */
  readonly isRead: boolean;
}

/** One run over the documents of a change: what each engine says of each, and what none of them could read. */
export class CheckSession {
  readonly #invocation: Invocation<'check'>;
  readonly #judging: Config;
  readonly #judged: readonly string[];
  readonly #base: Base | undefined;
  readonly #io: Io;
  readonly #errors = new Map<string, InputError>();
  readonly #notes = new Set<string>();
  readonly #excerpts: Excerpt[] = [];
  /** What readiness need not compare again, by both names. */
  readonly #comparisons = new Map<string, Comparison>();
  #ready: ReadyReport | undefined;
  /** Of the document that is being checked. */
  #suggestions: Suggestion[] = [];

  constructor(
    invocation: Invocation<'check'>,
    { config, apis }: { config: Config; apis: readonly string[] },
    base: Base | undefined,
    io: Io,
  ) {
    this.#invocation = invocation;
    this.#judging = config;
    this.#judged = apis;
    this.#base = base;
    this.#io = io;
  }

  readonly excerpt: Excerpt = (file, line) => {
    for (const excerpt of this.#excerpts) {
      const text = excerpt(file, line);
      if (text !== undefined) return text;
    }
    return undefined;
  };

  errors(): InputError[] {
    return [...this.#errors.values()];
  }

  notes(): string[] {
    return [...this.#notes];
  }

  /** What lint and comparison say of a document. */
  async judge(asked: Subject): Promise<Judged> {
    const before = this.#errors.size;
    this.#suggestions = [];
    const { subject, diff } = await this.#compare(asked);
    const lint = subject.status === 'deleted' ? null : await this.#attempt(() => this.#lint(subject));
    return { subject, diff, lint, suggestions: this.#suggestions, isRead: this.#errors.size === before };
  }

  /** The same with its readiness, which is looked at for all documents at once, when all have been judged. */
  async finish({ subject, diff, lint, suggestions, isRead }: Judged): Promise<Omit<CheckApi, 'plan' | 'published'>> {
    const before = this.#errors.size;
    const { name, file, status } = subject;
    const ready = status === 'deleted' ? null : await this.#attempt(() => this.#readiness(name));
    const open =
      isRead &&
      this.#errors.size === before &&
      (lint?.open ?? true) &&
      (diff?.open ?? true) &&
      (ready?.apis.every(({ items }) => items.every(holdsInCheck)) ?? true);
    return { name, file, status: status as CheckApi['status'], open, lint, diff, ready, suggestions };
  }

  /** A document that could not be read at the base is compared with nothing: else nobody could mend it. */
  async #compare(subject: Subject): Promise<{ subject: Subject; diff: DiffReport | null }> {
    const { status, file, before } = subject;
    if (status === 'deleted') return { subject, diff: await this.#attempt(() => this.#diff(subject)) };
    if (status !== 'changed') return { subject, diff: null };
    let unread: UserError | undefined;
    const diff = await this.#attempt(async () => {
      try {
        return await this.#diff(subject);
      } catch (error) {
        const isBase = error instanceof UserError && error.place.file === `${this.#base!.name}:${before}`;
        if (!isBase || error.exitCode === exitCodes.refused) throw error;
        unread = error;
        return null;
      }
    });
    if (!unread) return { subject, diff };
    this.#notes.add(`${file} could not be read at the base (${unread.message}), so nothing was compared.`);
    return { subject: { ...subject, before: undefined, status: 'new' }, diff: null };
  }

  /** What one engine cannot read is told, and the others go on. */
  async #attempt<Result>(engine: () => Promise<Result>): Promise<Result | null> {
    try {
      return await engine();
    } catch (error) {
      // Who refused or did not answer has the last word: nothing that follows can be believed.
      if (!(error instanceof UserError) || error.exitCode === exitCodes.refused) throw error;
      this.#addErrors([{ file: '', ...error.place, message: error.message }]);
      return null;
    }
  }

  #addErrors(errors: readonly InputError[]): void {
    for (const { file, line, column, message } of errors) {
      const place = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
      this.#errors.set(JSON.stringify([file, line, message]), { ...place, message });
    }
  }

  async #lint({ file, before }: Subject): Promise<LintReport> {
    const { lintFiles } = await import('../../lint/run.ts');
    const { values } = this.#invocation;
    const base = before === undefined ? undefined : `${this.#base!.name}:${before}`;
    const asked = { ...this.#invocation, operands: [file], values: { ...values, base, fix: false, watch: false } };
    const silent = { report: () => undefined, clear: () => undefined };
    const request = {
      ...lintRequestOf(asked, this.#io, silent),
      ...{ operands: [], files: [file], shard: undefined, suggest: true },
      ...this.#approved(),
    };
    const run = await lintFiles(request, this.#io);
    this.#excerpts.push(run.excerpt);
    for (const note of run.notes) this.#notes.add(note);
    this.#suggestions.push(...run.suggestions);
    this.#addErrors(run.report.errors);
    return run.report;
  }

  async #diff({ file, before, status }: Subject): Promise<DiffReport> {
    const { diffFiles } = await import('../../diff/run.ts');
    const { values, config, revision } = this.#invocation;
    const base = `${this.#base!.name}:${before}`;
    const run = await diffFiles(
      {
        base,
        revision: status === 'deleted' ? undefined : file,
        failOn: values['fail-on'],
        policy: readPolicy(config, new Date(this.#io.now()).toISOString().slice(0, 10)),
        configRevision: revision,
        ...this.#approved(),
        allowRemote: values['allow-remote'],
        allowHosts: values['allow-host'].map(host => host.toLowerCase()),
        limits: limitsOf(values),
        shard: undefined,
        secondOpinion: false,
      },
      this.#io,
    );
    this.#excerpts.push(run.excerpt);
    for (const note of run.notes) this.#notes.add(note);
    this.#suggestions.push(...run.suggestions);
    this.#addErrors(run.report.errors.filter(error => !error.harmless));
    this.#comparisons.set(`${base}\n${file}`, comparisonOf(run.report));
    return run.report;
  }

  #approved(): { approvedBy?: string } {
    const { approval } = this.#io;
    return approval ? { approvedBy: approval.by } : {};
  }

  /** One look for all APIs that are checked, since they share the repository; each gets its part. */
  async #readiness(name: string): Promise<ReadyReport> {
    const { values, revision } = this.#invocation;
    const limits = limitsOf(values);
    if (!this.#ready) {
      const { readyFiles } = await import('../../ready/run.ts');
      const engines = enginesFor({ config: this.#judging, revision, limits }, this.#io);
      const run = await readyFiles(
        {
          config: this.#judging,
          configRevision: revision,
          profile: values.profile,
          apis: this.#judged,
          base: this.#base?.name,
          probe: undefined,
          limits,
          ...engines,
          compare: async (base, now) => this.#comparisons.get(`${base}\n${now}`) ?? engines.compare(base, now),
        },
        this.#io,
      );
      this.#ready = run.report;
      this.#addErrors(run.report.errors);
    }
    const apis = this.#ready.apis.filter(api => api.name === name);
    const [api] = apis;
    return { ...this.#ready, apis, score: api?.score ?? 0, ready: api?.ready ?? false, open: api?.ready ?? false };
  }
}
