import type { RenderOptions, RuleText } from './report.ts';
/** The line of a file of this repository at this commit; undefined for what is no file in it. */
export declare function sourceLink(file: string, line: number, options: RenderOptions): string | undefined;
/** The page of a rule of ours, below `home`; a page that a team's own ruleset names elsewhere is not linked to. */
export declare function docsLink({ docs }: Pick<RuleText, 'docs'>, home: string | undefined): string | undefined;
