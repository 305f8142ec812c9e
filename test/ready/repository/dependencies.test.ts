/** Package manifests of every ecosystem: what is used at run time, and in which line it stands. */
import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../../src/ready/file-tree.ts';
import { dependenciesOf } from '../../../src/ready/repository/dependencies.ts';

const read = (file: string, text: string): [string, boolean, string][] =>
  dependenciesOf(memoryTree({ [file]: text }), []).list.map(({ name, isRuntime, where }) => [
    name,
    isRuntime,
    where.slice(file.length + 1),
  ]);

describe('dependencies', () => {
  it.each<[string, string, [string, boolean, string][]]>([
    [
      'package.json',
      '{\n"dependencies": {"a": "1"},\n"devDependencies": {"B": "2"},\n"optionalDependencies": {"c": "3"}\n}',
      [
        ['a', true, '2'],
        ['c', true, '4'],
        ['b', false, '3'],
      ],
    ],
    [
      'pom.xml',
      `<project>
<dependencyManagement><dependencies><dependency><groupId>m</groupId><artifactId>managed</artifactId></dependency></dependencies></dependencyManagement>
<dependencies>
<!-- <dependency><groupId>x</groupId><artifactId>remark</artifactId></dependency> -->
<dependency>
<groupId>G</groupId><artifactId>a</artifactId><version>1</version>
</dependency>
<dependency><groupId>g</groupId><artifactId>t</artifactId><scope>test</scope></dependency>
</dependencies>
<build><plugins><plugin><dependencies><dependency><groupId>p</groupId><artifactId>plugin</artifactId></dependency></dependencies></plugin></plugins></build>
</project>`,
      [
        ['g:a', true, '5'],
        ['g:t', false, '8'],
      ],
    ],
    [
      'build.gradle.kts',
      'dependencies {\n  implementation("g:a:1")\n  testImplementation("g:t:1")\n  implementation(platform("g:p:1"))\n  runtimeOnly("g:r")\n}\nprintln("x:y:z")\n',
      [
        ['g:a', true, '2'],
        ['g:t', false, '3'],
        ['g:p', true, '4'],
        ['g:r', true, '5'],
      ],
    ],
    [
      'gradle/libs.versions.toml',
      '[libraries]\na = "g:a:1"\nb = { group = "g", name = "b", version.ref = "v" }\n',
      [
        ['g:a', true, '2'],
        ['g:b', true, '3'],
      ],
    ],
    [
      'requirements.txt',
      '# no\nFlask_Cors==1\nuvicorn[standard]>=0.3 ; python_version > "3"\n-r other.txt\ngit+https://x/y\n',
      [
        ['flask-cors', true, '2'],
        ['uvicorn[standard]', true, '3'],
      ],
    ],
    [
      'pyproject.toml',
      '[project]\nname = "x"\ndependencies = [\n  "fastapi>=0.1",\n  "psycopg[binary]==3",\n]\n[project.optional-dependencies]\ndev = ["pytest"]\n[tool.poetry.dependencies]\npython = "^3"\ndjango = "^5"\n[tool.poetry.group.dev.dependencies]\nblack = "^24"\n[tool.other]\nz = "1"\n',
      [
        ['fastapi', true, '4'],
        ['psycopg', true, '5'],
        ['pytest', false, '8'],
        ['django', true, '11'],
        ['black', false, '13'],
      ],
    ],
    [
      'go.mod',
      'module x\n\nrequire (\n\tgithub.com/a/b v1.2.3\n\tgithub.com/c/d v1.0.0 // indirect\n)\nrequire go.opentelemetry.io/otel v1.0.0\n',
      [
        ['github.com/a/b', true, '4'],
        ['go.opentelemetry.io/otel', true, '7'],
      ],
    ],
    [
      'A.csproj',
      '<Project>\n<ItemGroup><PackageReference Include="Polly.Core" Version="8" /></ItemGroup>\n</Project>',
      [['polly.core', true, '2']],
    ],
    [
      'Gemfile',
      "gem 'pg'\ngroup :test do\n  gem 'rspec'\nend\ngem 'rails'\n",
      [
        ['pg', true, '1'],
        ['rspec', false, '3'],
        ['rails', true, '5'],
      ],
    ],
    ['package.json', '{"dependencies": [1]}', []],
    ['package.json', 'not json: [', []],
    ['pom.xml', '<dependency><artifactId>x', []],
  ])('of %s', (file, text, expected) => {
    expect(read(file, text)).toEqual(expected);
  });

  it.each(['frontend/package.json', 'node_modules/a/package.json', 'tests/requirements.txt', 'docs/package.json'])(
    "in %s are not the API's",
    file => {
      expect(read(file, file.endsWith('.json') ? '{"dependencies": {"a": "1"}}' : 'a==1\n')).toEqual([]);
    },
  );
});
