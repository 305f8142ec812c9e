export type TemporalKind = 'date' | 'timestamp';
/** The kind of value that a name promises; undefined where it may be anything (`update`, `candidate`, `dateRange`). */
export declare function temporalKind(name: string): TemporalKind | undefined;
