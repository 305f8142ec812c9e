/** A deployment of GitHub's for what was staged or published, on request: where it went, and how it ended. */
import { own } from '../document/pointer.ts';
import { type GitHub, GitHubError } from './client.ts';

export interface DeploymentRequest {
  readonly environment: string;
  /** Where the result can be seen; shown as a link. */
  readonly environmentUrl: string | undefined;
  readonly commit: string;
  /** The command: `stage` or `publish`. */
  readonly task: string;
  readonly isDone: boolean;
  /** Of the run. */
  readonly url: string | undefined;
}

/**
 * Throws a GitHubError. Written when all is over: a run that is stopped leaves no deployment that seems to go on for ever,
 * and one that was refused before it wrote leaves none at all.
 */
export async function writeDeployment(request: DeploymentRequest, github: GitHub): Promise<void> {
  const { environment, environmentUrl, commit, task, isDone, url } = request;
  const deployments = `/repos/${github.repository}/deployments`;
  const { data } = await github.call('POST', deployments, {
    ref: commit,
    task: `specgate ${task}`,
    environment,
    // GitHub would else merge the default branch into the ref, and wait for checks of the commit that include this job.
    auto_merge: false,
    required_contexts: [],
  });
  const id = own(data, 'id');
  if (!Number.isSafeInteger(id)) {
    throw new GitHubError('POST', deployments, { status: 202, says: 'an answer that is no deployment' });
  }
  await github.call('POST', `${deployments}/${id}/statuses`, {
    state: isDone ? 'success' : 'failure',
    ...(url !== undefined && { log_url: url }),
    ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
  });
}
