// The lists of plug-in files, made from their folders, so that to add one is to add its file: kinds of change, readiness items.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const registries = [
  {
    folder: 'src/diff/changes',
    says: 'Every kind of change, sorted by id. Made by `npm run generate` from the files beside this one.',
    name: 'changes',
    type: { name: 'Change', from: '../change.ts' },
    nameOf: id => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
  },
  {
    folder: 'src/ready/items',
    says: 'Every item of the production readiness checklist, sorted by id. Made by `npm run generate` from the files beside this one.',
    name: 'items',
    type: { name: 'Item', from: '../item.ts' },
    nameOf: id => id.replaceAll('-', ''),
  },
];

/**
 * @param {string} root folder of the project
 * @returns {[string, string][]} files and their texts
 */
export function registryFiles(root) {
  return registries.map(registry => {
    const ids = readdirSync(path.join(root, registry.folder))
      .filter(name => name.endsWith('.ts') && name !== 'index.ts')
      .map(name => name.slice(0, -'.ts'.length))
      .sort();
    const { name, says, type, nameOf } = registry;
    return [
      `${registry.folder}/index.ts`,
      `/** ${says} */
import type { ${type.name} } from '${type.from}';
${ids.map(id => `import ${nameOf(id)} from './${id}.ts';`).join('\n')}

export const ${name}: readonly ${type.name}[] = [
${ids.map(id => `  ${nameOf(id)},`).join('\n')}
];
`,
    ];
  });
}
