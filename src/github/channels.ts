/** What takes a token and a permission: comment, suggestions, check run, deployment. Each is tried, and changes no verdict. */
import * as core from '@actions/core';
import { exitCodes } from '../errors.ts';
import type { Io } from '../io.ts';
import type { ExitCode } from '../verdict.ts';
import { writeCheckRun } from './check-run.ts';
import { type GitHub, GitHubError } from './client.ts';
import { writeComment } from './comment.ts';
import { writeDeployment } from './deployment.ts';
import type { PullRequest } from './event.ts';
import type { ChannelInputs } from './inputs.ts';
import { suggestionsIn, writeSuggestions } from './suggestions.ts';

export interface Channels {
  readonly command: string;
  readonly inputs: ChannelInputs;
  readonly github: GitHub;
  /** Undefined on events that have none. */
  readonly pullRequest: PullRequest | undefined;
}

/** What came out. */
export interface Told {
  readonly code: ExitCode;
  /** The report as Markdown, and what remains where GitHub takes no more; the first line of both is the verdict. */
  readonly text: string;
  readonly shortText: string;
  /** The JSON report, parsed; undefined where there is none. */
  readonly report: unknown;
  /** The file of the SARIF report. */
  readonly sarif: string | undefined;
  /** Of the run. */
  readonly url: string | undefined;
}

export interface Answers {
  readonly warnings: string[];
  /** What could not be expected to work, as on the pull request of a fork. */
  readonly notices: string[];
}

interface Channel {
  /** `There is no …`. */
  readonly what: string;
  readonly permission: string;
  /** The input that turns it off. */
  readonly without: string;
  /** A sentence for people, where there is one to say. */
  write(): Promise<string | undefined>;
}

/** Tries each channel that is asked for; gives a sentence for each that GitHub refused, with what it takes. */
export async function tellGitHub(channels: Channels, told: Told, io: Io): Promise<Answers> {
  const answers: Answers = { warnings: [], notices: [] };
  const { github, pullRequest } = channels;
  const refused = new Set<string>();
  for (const channel of wantedOf(channels, told, io)) {
    // One sentence for a permission that lacks will do.
    if (refused.has(channel.permission)) continue;
    try {
      const says = await channel.write();
      if (says !== undefined) answers.notices.push(says);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const isRefused = error.status === 403 || error.status === 404;
      if (isRefused) refused.add(channel.permission);
      if (isRefused && pullRequest?.isFork) answers.notices.push(ofFork(channel));
      else answers.warnings.push(ofRefusal(channel, error, isRefused));
    }
  }
  if (core.isDebug()) io.stderr.write(`specgate: requests to GitHub so far: ${github.calls()}\n`);
  return answers;
}

function ofFork({ what }: Channel): string {
  return `The pull request comes from a fork, whose token may only read, so there is no ${what}; the job summary has the same report.`;
}

function ofRefusal({ what, permission, without }: Channel, error: GitHubError, isRefused: boolean): string {
  const remedy = isRefused ? ` The job needs the permission ${permission}, or ${without}.` : '';
  return `There is no ${what} (${error.message}); the verdict does not depend on it.${remedy}`;
}

function wantedOf({ command, inputs, github, pullRequest }: Channels, told: Told, io: Io): Channel[] {
  const isOpen = told.code === exitCodes.open;
  const { number, head } = pullRequest ?? {};
  const { text, shortText, url } = told;
  const channels: (Channel | false)[] = [
    number !== undefined &&
      inputs.comment !== 'never' && {
        what: 'comment on the pull request',
        permission: 'pull-requests: write',
        without: 'the input comment: never',
        async write() {
          const link = `[The job summary](${url ?? '#'}) has the whole report.\n`;
          const body = { text: `${text}\n\n${link}`, shortText: `${shortText}\n\n${link}` };
          await writeComment({ number, inputs, isOpen, ...body }, github);
          return undefined;
        },
      },
    number !== undefined &&
      head !== undefined &&
      inputs.suggestions && {
        what: 'suggestion on the pull request',
        permission: 'pull-requests: write',
        without: 'the input suggestions: false',
        async write() {
          const suggestions = suggestionsIn(told.report);
          const request = { number, head, id: inputs.id, cwd: io.cwd, suggestions };
          const { left } = await writeSuggestions(request, github);
          if (left === 0) return undefined;
          return `${left === 1 ? 'One suggestion is' : `${left} suggestions are`} about lines that the pull request does not show, or more than fit; the report file has them all.`;
        },
      },
    inputs.checkRun !== undefined && {
      what: 'check run',
      permission: 'checks: write',
      without: 'no input check-run',
      async write() {
        const commit = head ?? io.env.GITHUB_SHA ?? '';
        const { sarif } = told;
        await writeCheckRun({ name: inputs.checkRun!, commit, isOpen, text, shortText, sarif, url }, github);
        return undefined;
      },
    },
    // What was refused before the first write deployed nothing.
    inputs.deployment !== undefined &&
      (isOpen || told.code === exitCodes.refused) && {
        what: 'deployment',
        permission: 'deployments: write',
        without: 'no input deployment',
        async write() {
          const { environment, url: environmentUrl } = inputs.deployment!;
          const commit = io.env.GITHUB_SHA ?? '';
          const request = { environment, environmentUrl, commit, task: command, isDone: isOpen, url };
          await writeDeployment(request, github);
          return undefined;
        },
      },
  ];
  return channels.filter(channel => channel !== false);
}
