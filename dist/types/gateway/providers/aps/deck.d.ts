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
export declare function readDeck(results: unknown): DeckOutput;
