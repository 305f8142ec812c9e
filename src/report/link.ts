/** Links to what we know by ourselves: the source at GitHub and the pages of our rules. Texts name no target (T-02). */
import { uriPath } from '../text.ts';
import type { RenderOptions, RuleText } from './report.ts';

/** The line of a file of this repository at this commit; undefined for what is no file in it. */
export function sourceLink(file: string, line: number, options: RenderOptions): string | undefined {
  const { serverUrl, repository, commit } = options;
  const isInside = !/^[/<]|:|\\|^$/.test(file) && !file.split('/').some(segment => /^\.{0,2}$/.test(segment));
  if (!serverUrl || !repository || !commit || !isInside) return undefined;
  return `${serverUrl}/${repository}/blob/${commit}/${uriPath(file)}#L${line}`;
}

/** The page of a rule of ours, below `home`; a page that a team's own ruleset names elsewhere is not linked to. */
export function docsLink({ docs }: Pick<RuleText, 'docs'>, home: string | undefined): string | undefined {
  return home && docs && /^docs\/[\w/-]+\.md$/.test(docs) ? home + docs : undefined;
}
