/** A check run under a name of its own, on request: what branch protection can ask for whatever the job is called. */
import { existsSync, readFileSync } from 'node:fs';
import { own } from '../document/pointer.ts';
import { truncate, visible } from '../text.ts';
import type { GitHub } from './client.ts';

export interface CheckRunRequest {
  readonly name: string;
  /** The head of the pull request, not its merge: only there it is seen. */
  readonly commit: string;
  readonly isOpen: boolean;
  /** Markdown; the first line is the verdict. */
  readonly text: string;
  readonly shortText: string;
  /** The SARIF report, whose places become annotations; it may be missing. */
  readonly sarif: string | undefined;
  readonly url: string | undefined;
}

/** GitHub takes so many characters, and so many annotations in one call. */
const limits = { characters: 65_000, annotations: 50 };

/** Throws a GitHubError. Every run makes one; GitHub shows the newest of a name. */
export async function writeCheckRun(request: CheckRunRequest, github: GitHub): Promise<void> {
  const { name, commit, isOpen, text, shortText, url } = request;
  const all = annotationsOf(request.sarif);
  const left = all.length - limits.annotations;
  const note = left > 0 ? `\n${left} more findings are not annotated; the report has them.\n` : '';
  const isShort = Buffer.byteLength(text) + note.length <= limits.characters;
  await github.call('POST', `/repos/${github.repository}/check-runs`, {
    name,
    head_sha: commit,
    status: 'completed',
    conclusion: isOpen ? 'success' : 'failure',
    ...(url !== undefined && { details_url: url }),
    output: {
      title: truncate(visible(text.split('\n')[0]!.replace(/^#+ /, '')), 200),
      summary: (isShort ? text : shortText) + note,
      annotations: all.slice(0, limits.annotations),
    },
  });
}

interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

const levels = { error: 'failure', warning: 'warning', note: 'notice' } as const;
const order = ['failure', 'warning', 'notice'];

/** The most serious first. What is suppressed is none. */
function annotationsOf(file: string | undefined): Annotation[] {
  if (file === undefined || !existsSync(file)) return [];
  const runs = listOf(own(JSON.parse(readFileSync(file, 'utf8')), 'runs'));
  return runs
    .flatMap(run => listOf(own(run, 'results')))
    .flatMap(annotationOf)
    .sort((a, b) => order.indexOf(a.annotation_level) - order.indexOf(b.annotation_level));
}

function annotationOf(result: unknown): Annotation[] {
  const place = own(listOf(own(result, 'locations'))[0], 'physicalLocation');
  const uri = own(own(place, 'artifactLocation'), 'uri');
  const region = own(place, 'region');
  const line = own(region, 'startLine');
  const level = own(levels, String(own(result, 'level')));
  const isSuppressed = listOf(own(result, 'suppressions')).length > 0 || own(result, 'baselineState') === 'unchanged';
  if (typeof uri !== 'string' || typeof line !== 'number' || typeof level !== 'string' || isSuppressed) return [];
  const end = own(region, 'endLine');
  return [
    {
      path: decodeURIComponent(uri),
      start_line: line,
      end_line: typeof end === 'number' ? end : line,
      annotation_level: level as Annotation['annotation_level'],
      title: String(own(result, 'ruleId')),
      message: truncate(visible(String(own(own(result, 'message'), 'text'))), 2000),
    },
  ];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
