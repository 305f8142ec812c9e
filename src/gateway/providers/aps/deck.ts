/** The console output of decK, with which the Gateway API answers: what was, or would be, created, updated and deleted. */

export interface DeckSummary {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
}

export interface DeckOutput {
  /** Undefined: the output has no summary that can be read, which does not mean that nothing happens. */
  readonly summary: DeckSummary | undefined;
  /** `service NAME`, `route NAME`, … as the lines name them. */
  readonly deletions: readonly string[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how terminals are told of colours.
const escapes = /\u001b\[[0-9;]*[A-Za-z]/g;

export function readDeck(results: unknown): DeckOutput {
  const text = typeof results === 'string' ? results.replace(escapes, '') : '';
  const count = (word: string): number | undefined => {
    const found = new RegExp(`^\\s*${word}:\\s*(\\d{1,9})\\s*$`, 'm').exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const [created, updated, deleted] = [count('Created'), count('Updated'), count('Deleted')];
  const deletions = [...text.matchAll(/^\s*deleting (\S+) ([^\r\n]{1,300})$/gm)].map(
    match => `${match[1]} ${match[2]!.trim()}`,
  );
  const isWhole = created !== undefined && updated !== undefined && deleted !== undefined;
  return { summary: isWhole ? { created, updated, deleted } : undefined, deletions };
}
