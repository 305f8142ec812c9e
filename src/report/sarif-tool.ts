/** What the SARIF reports share: GitHub's limits, and the tool that speaks. */

/** GitHub refuses files above these. */
export const limits = { results: 25_000, rules: 25_000, tags: 20, locations: 1_000, description: 1_024 };

/** The `tool` of a SARIF run, with the rules that its results refer to. */
export function sarifTool({ version, home }: { version: string; home?: string }, rules: readonly object[]): object {
  return {
    driver: { name: 'specgate', semanticVersion: version, ...(home && { informationUri: home }), rules },
  };
}
