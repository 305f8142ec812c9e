/** Terraform: the resources and modules that its files declare, by type. */
import type { FileTree } from '../file-tree.ts';
export interface TerraformBlock {
    /** `aws_ecs_service`; of a module its source, of a Helm release `helm_release`. */
    type: string;
    where: string;
}
export declare function terraformOf(tree: FileTree): TerraformBlock[];
