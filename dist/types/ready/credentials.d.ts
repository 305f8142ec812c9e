/** Credentials in pipelines: which come from the pipeline's secrets, and which stand there as plain text. Values are never told. */
import { type FoundStep } from './pipeline-steps.ts';
import type { Repository } from './repository.ts';
export interface Credential {
    /** `variable`: of the pipeline or the shell, and nothing here says where its value comes from. */
    kind: 'secret' | 'literal' | 'variable';
    /** Its name, such as `SPECGATE_GATEWAY_TOKEN` or `--client-secret`; never its value. */
    what: string;
    where: string;
}
/** What the step and those before it in its job give the gateway's tools as credentials. */
export declare function credentialsIn({ step, job, pipeline }: FoundStep, repository: Repository): Credential[];
export declare function literalTokens({ pipelines, tree }: Repository): Credential[];
