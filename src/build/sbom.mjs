// Prints the software bill of materials of the package (CycloneDX): npm's own for the lockfile, cut down to what dist/ holds code of,
// which is all that a user gets. Without times and random numbers, so that the same lockfile gives the same text.
// `--dist DIR` reads another dist/.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const distIndex = process.argv.indexOf('--dist');
const dist = distIndex === -1 ? path.join(root, 'dist') : path.resolve(process.argv[distIndex + 1]);
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const licences = readFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
const bundled = new Set(
  [...licences.matchAll(/^={80}\n(\S+) (\S+) /gm)].map(([, name, version]) => `${name}@${version}`),
);

const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const all = JSON.parse(text);
const nameOf = ({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`;
const components = [
  // One that stands in several folders is one component.
  ...new Map(
    all.components.filter(one => bundled.has(nameOf(one))).map(one => [nameOf(one), withoutPlace(one)]),
  ).values(),
].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
const missing = [...bundled].filter(name => !components.some(one => nameOf(one) === name));
if (missing.length) throw new Error(`the lockfile lacks ${missing.join(', ')}`);

const refs = new Set(components.map(one => one['bom-ref']));
const { component } = all.metadata;
console.log(
  JSON.stringify(
    {
      bomFormat: all.bomFormat,
      specVersion: all.specVersion,
      version: 1,
      // npm takes the name of the folder.
      metadata: { component: { ...withoutPlace(component), name: manifest.name } },
      components,
      dependencies: [
        { ref: component['bom-ref'], dependsOn: [...refs] },
        ...all.dependencies
          .filter(({ ref }) => refs.has(ref))
          .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(one => refs.has(one)) })),
      ],
    },
    undefined,
    2,
  ),
);

/** Where npm laid it, and that it is a development dependency here, says nothing of the package. */
function withoutPlace({ properties: _properties, scope: _scope, ...one }) {
  return one;
}
