/** What answers of an API give away, promise and allow: read from headers and bodies alone. */
import { type ProbeAnswer } from './probe-network.ts';
import type { CorsFacts, HeaderFacts } from './probe-results.ts';
/** What an answer shows of the inside, one sentence's part each. */
export declare function leaksOf(answer: ProbeAnswer): {
    says: string;
    isHeader: boolean;
}[];
/** `ratelimit-limit: 100` and the like, of all answers, each header once. */
export declare function rateLimitHeaders(answers: readonly ProbeAnswer[]): string[];
/** Of the headers that protect callers, what at least one answer has. */
export declare function headerFacts(answers: readonly ProbeAnswer[]): HeaderFacts;
/** What the answers say to a page of a stranger's origin. */
export declare function corsFacts(answers: readonly ProbeAnswer[], stranger: string): CorsFacts;
/** Prometheus' text format: a line of a metric with its value, after HELP or TYPE. */
export declare function isPrometheusText({ body }: ProbeAnswer): boolean;
