/** What a gateway published, for the commands that compare documents. */
import type { Config } from '../../config.ts';
import type { Limits } from '../../document/limits.ts';
import type { Io } from '../../io.ts';
/** The text behind `published:API@GATEWAY`. Throws a UserError where the gateway is not known, or has no such document. */
export declare function publishedText(operand: string, { config, limits, quiet }: {
    config: Config | undefined;
    limits: Limits;
    quiet: boolean;
}, io: Io): Promise<string>;
