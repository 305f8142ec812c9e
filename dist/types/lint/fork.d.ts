/** True on pull request events of forks, and where the event cannot be read, since then nobody knows. */
export declare function isForkPullRequest(env: Readonly<Record<string, string | undefined>>): boolean;
