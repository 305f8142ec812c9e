/** Values of options, and of the runner's environment, in the form that the engines and reporters take. */
import type { Config } from '../config/read.ts';
import type { Limits } from '../document/limits.ts';
import type { Io } from '../io.ts';

const MiB = 1024 * 1024;

/** The limits of a run. */
export function limitsOf(values: {
  readonly 'max-file-size': number;
  readonly 'max-total-size': number;
  readonly 'max-files': number;
  readonly timeout: number;
}): Limits {
  return {
    maxFileBytes: values['max-file-size'] * MiB,
    maxTotalBytes: values['max-total-size'] * MiB,
    maxFiles: values['max-files'],
    timeoutSeconds: values.timeout,
  };
}

/** Links to the source on GitHub, from the variables that its runner sets. */
/** Reads `published:API@GATEWAY` for the engines, which know no gateways; their code is loaded when one is asked. */
export function publishedBy(
  {
    config,
    values,
  }: { config: Config | undefined; values: Parameters<typeof limitsOf>[0] & { readonly quiet: boolean } },
  io: Io,
): (operand: string) => Promise<string> {
  return async operand => {
    const { publishedText } = await import('./gateway/published.ts');
    return publishedText(operand, { config, limits: limitsOf(values), quiet: values.quiet }, io);
  };
}

export function linksOf(env: Io['env']): { serverUrl?: string; repository?: string; commit?: string } {
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  return serverUrl && repository && commit ? { serverUrl, repository, commit } : {};
}
