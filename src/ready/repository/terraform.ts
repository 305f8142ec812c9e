/** Terraform: the resources and modules that its files declare, by type. */
import type { FileTree } from '../file-tree.ts';

export interface TerraformBlock {
  /** `aws_ecs_service`; of a module its source, of a Helm release `helm_release`. */
  type: string;
  where: string;
}

export function terraformOf(tree: FileTree): TerraformBlock[] {
  return tree.files
    .filter(file => /\.tf$/.test(file) && !/(^|\/)\.terraform\//.test(file))
    .flatMap(path => {
      const lines = (tree.text(path) ?? '').split(/\r?\n/);
      return lines.flatMap((line, index) => {
        const where = `${tree.name(path)}:${index + 1}`;
        const resource = /^\s*resource\s+"([\w-]+)"\s+"[\w-]+"/.exec(line);
        if (resource) return [{ type: resource[1]!, where }];
        if (!/^\s*module\s+"[\w-]+"/.test(line)) return [];
        const source = lines.slice(index, index + 20).find(one => /^\s*source\s*=/.test(one));
        const named = /=\s*"([^"]+)"/.exec(source ?? '');
        return named ? [{ type: named[1]!, where }] : [];
      });
    });
}
