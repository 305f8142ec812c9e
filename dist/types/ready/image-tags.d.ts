/** Which image tags the pipelines set when they deploy: of one build, one that moves on, or one of which nothing is known. */
import type { Context } from './context.ts';
import type { KubernetesObject } from './repository/objects.ts';
export type GivenTag = {
    kind: 'build' | 'moving';
    where: string;
} | {
    kind: 'none';
};
/** Parameters (`-p TAG=…`), values (`--set image.tag=…`) and `set image` of the steps that deploy this object's kind of file. */
export declare function tagsGiven(context: Context, object: KubernetesObject): GivenTag;
