import type { Config } from '../../config.ts';
import type { OrderCommand } from '../../gateway/order.ts';
import { type RunReport } from '../../gateway/run.ts';
import type { Io } from '../../io.ts';
import type { FormatChoice } from '../../options.ts';
import type { ExitCode } from '../../verdict.ts';
export type GatewayFormat = 'stylish' | 'json' | 'markdown' | 'github';
/** The values of the options that lifecycle commands have; absent where a command does not have one. */
export interface LifecycleValues {
    readonly gateway: string | undefined;
    readonly format: readonly FormatChoice<GatewayFormat>[];
    readonly quiet: boolean;
    readonly 'dry-run'?: boolean;
    readonly 'map-plan'?: readonly string[];
    readonly adopt?: boolean;
    readonly 'allow-delete-all'?: boolean;
    readonly 'max-deletions'?: number;
    readonly yes?: boolean;
    readonly 'wait-approval'?: number | undefined;
    readonly qualifier?: string | undefined;
    readonly plan?: string | undefined;
    readonly 'plan-digest'?: string | undefined;
    readonly sunset?: string | undefined;
    readonly 'max-file-size': number;
    readonly 'max-total-size': number;
    readonly 'max-files': number;
    readonly timeout: number;
}
export interface LifecycleInvocation {
    readonly operands: readonly string[];
    readonly values: LifecycleValues;
    readonly config: Config | undefined;
}
/** Carries out one command of the lifecycle and tells what became of it. */
export declare function runLifecycle(command: OrderCommand, invocation: LifecycleInvocation, io: Io): Promise<ExitCode>;
/** The same without a word but progress. */
export declare function carryOut(command: OrderCommand, { operands, values, config }: LifecycleInvocation, io: Io): Promise<RunReport>;
/** Throws a UserError on events that a pull request can cause (T-11, T-14). */
export declare function refuseEvent(io: Io): void;
/** Writes the report; why it was refused or failed goes to standard error too, for logs that keep nothing else. */
export declare function tell(report: RunReport, values: {
    readonly format: readonly FormatChoice<GatewayFormat>[];
    readonly quiet: boolean;
}, io: Io): ExitCode;
