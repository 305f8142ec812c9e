/** `specgate merge-reports`: the JSON reports of shards, joined into one verdict. */
import path from 'node:path';
import { checkFormats, writeOutputs } from '../command-line/output.ts';
import { decodeText } from '../document/parse.ts';
import { readRegular } from '../document/space.ts';
import { exitCodes, UserError } from '../errors.ts';
import { compareText, type Finding } from '../finding.ts';
import type { Io } from '../io.ts';
import { readCheck, type Texts } from '../report/check-read.ts';
import type { CheckReport } from '../report/check-report.ts';
import type { RuleText } from '../report/report.ts';
import { ShapeError } from '../shape.ts';
import { apart } from '../suggestion.ts';
import { highest } from '../verdict.ts';
import { version } from '../version.ts';
import { defineCommand } from './command.ts';
import { limitsOf, linksOf } from './from-options.ts';

export default defineCommand({
  name: 'merge-reports',
  summary: 'Join the JSON reports of the shards of check into one verdict and one comment',
  operands: { placeholder: 'FILE…', help: 'The reports, one for each shard', min: 1, max: Number.POSITIVE_INFINITY },
  config: 'none',
  examples: [
    { line: 'specgate merge-reports reports/*.json', does: 'The verdict of all shards' },
    { line: 'specgate merge-reports reports/*.json --format markdown=comment.md', does: 'One comment' },
  ],
  async run({ operands, values }, io) {
    checkFormats(values.format, io.cwd);
    const { maxFileBytes, maxTotalBytes, maxFiles } = limitsOf(values);
    if (operands.length > maxFiles) {
      throw new UserError(`There are more than ${maxFiles} reports (--max-files raises the limit).`);
    }
    const texts = await textsOf();
    let left = maxTotalBytes;
    const reports = operands.map(file => {
      const { report, bytes } = readReport(file, Math.min(maxFileBytes, left), texts, io);
      left -= bytes;
      return { file, report };
    });
    const report = joined(reports);
    const { reporters } = await import('../report/index.ts');
    const links = linksOf(io.env);
    writeOutputs(
      values.format,
      (format, look) =>
        reporters.find(one => one.id === format)!.check(report, { ...look, ...links, excerpt: () => undefined }),
      values.quiet,
      io,
    );
    return highest([
      report.apis.every(({ open }) => open) && report.open ? exitCodes.open : exitCodes.shut,
      report.errors.length > 0 ? exitCodes.input : exitCodes.open,
    ]);
  },
});

/** Throws a UserError for a file that is no report of `check`; what another job wrote is data, and never believed. */
function readReport(file: string, maxBytes: number, texts: Texts, io: Io): { report: CheckReport; bytes: number } {
  const bytes = readRegular(path.resolve(io.cwd, file), file, maxBytes);
  const text = decodeText(bytes, file);
  try {
    return { report: readCheck(JSON.parse(text), texts), bytes: bytes.length };
  } catch (error) {
    const isDeep = error instanceof RangeError;
    if (!(error instanceof ShapeError || error instanceof SyntaxError || isDeep)) throw error;
    const why = error instanceof ShapeError ? error.message : isDeep ? 'it is nested too deeply' : 'it is no JSON';
    throw new UserError(`This is no report of check (--format json writes one): ${why}.`, { file });
  }
}

/** Throws a UserError where the reports are not the shards of one run, or one of them is missing. */
function joined(reports: readonly { file: string; report: CheckReport }[]): CheckReport {
  const [{ report: first, file: firstFile }] = reports as [(typeof reports)[number]];
  const seen = new Map<string, string>();
  const parts = new Map<number, string>();
  for (const { file, report } of reports) {
    for (const key of ['base', 'decides', 'failOn', 'approval'] as const) {
      if (JSON.stringify(report[key]) !== JSON.stringify(first[key]))
        throw new UserError(`This report and ${firstFile} are not of one run: they differ in ${key}.`, { file });
    }
    if (report.shard?.count !== first.shard?.count)
      throw new UserError(`This report and ${firstFile} are not shards of one run.`, { file });
    const twice = report.shard && parts.get(report.shard.index);
    if (twice !== null && twice !== undefined)
      throw new UserError(`This is shard ${report.shard!.index} of ${report.shard!.count}, and so is ${twice}.`, {
        file,
      });
    if (report.shard) parts.set(report.shard.index, file);
    for (const name of [...report.apis.map(api => api.name), ...report.untouched]) {
      const other = seen.get(name);
      if (other !== undefined) throw new UserError(`The API "${name}" stands in ${other} too.`, { file });
      seen.set(name, file);
    }
  }
  const { count = 0 } = first.shard ?? {};
  // A shard that failed before it wrote its report must not leave the gate open (T-12).
  if (parts.size < count) {
    let missing = 1;
    while (parts.has(missing)) missing++;
    throw new UserError(`The report of shard ${missing} of ${count} is missing.`);
  }
  const all = reports.map(({ report }) => report);
  return {
    ...first,
    open: all.every(({ open }) => open),
    apis: apart(all.flatMap(({ apis }) => apis).sort((a, b) => compareText(a.name, b.name))),
    untouched: all.flatMap(({ untouched }) => untouched).sort(compareText),
    gateFiles: [...new Set(all.flatMap(({ gateFiles }) => gateFiles))].sort(compareText),
    shard: null,
    errors: unique(all.flatMap(({ errors }) => errors)),
    notes: unique(all.flatMap(({ notes }) => notes)),
    tool: { version },
  };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()];
}

async function textsOf(): Promise<Texts> {
  const { kindTexts } = await import('../diff/kinds.ts');
  const { isOpen } = await import('../diff/open.ts');
  const { pageOf } = await import('../lint/rule-text.ts');
  return {
    kinds: kindTexts,
    isOpen: (changes, judged, failOn) => isOpen(changes, judged, { failOn, forbidBreaking: false }),
    rules: (findings: readonly Finding[]): Record<string, RuleText> => {
      const texts: Record<string, RuleText> = Object.create(null);
      for (const { rule, severity } of findings) {
        const page = pageOf(rule);
        if (!page) continue;
        const { title, guideline, why, remedy } = page;
        texts[rule] = { title, guideline, why, remedy, docs: `docs/rules/${rule}.md`, severity };
      }
      return texts;
    },
  };
}
