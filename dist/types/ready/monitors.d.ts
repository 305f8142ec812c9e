import type { Context } from './context.ts';
import type { Evidence } from './item.ts';
/** What collects the metrics of the API's workloads; `beside`: monitors of which nobody can tell whose metrics they collect. */
export declare function monitorsOf(context: Context): {
    found: Evidence[];
    beside: Evidence[];
};
