/** What Kong, or decK before it, would say about a declarative file. */
import type { Path } from '../../document/pointer.ts';
import type { Part } from '../stream.ts';
export interface KongFinding {
    /**
     * `refused`: Kong or decK refuses it. `depends`: on the version or the plugins of the gateway. `accepted`: it is taken,
     * and does what nobody means.
     */
    readonly verdict: 'refused' | 'depends' | 'accepted';
    /** In the words of Kong's own schema where it has some. */
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly remedy: string;
}
export type Report = (verdict: KongFinding['verdict'], part: Part, path: Path, message: string, remedy: string) => void;
/** Gathers findings with their places. */
export declare function kongCollector(): {
    findings: KongFinding[];
    report: Report;
};
/** True where a value is known only when its template is rendered. */
export declare function isOpen(value: unknown): boolean;
/** A value for a message: at most one line of it. */
export declare function shown(value: unknown): string;
