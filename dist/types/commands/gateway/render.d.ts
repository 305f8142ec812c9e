import type { Target } from '../../gateway/provider.ts';
import type { Io } from '../../io.ts';
import type { ExitCode } from '../../verdict.ts';
import type { Invocation } from '../command.ts';
import { type GatewaySession } from './session.ts';
/** Throws a UserError where the config or a document is wrong, or a file cannot be written. */
export declare function runRender({ values, config }: Invocation<'render'>, io: Io): Promise<ExitCode>;
/** Every product of the config published to an empty gateway. Throws a UserError where the config or a document is wrong. */
export declare function targetOf(session: GatewaySession): Promise<Target>;
