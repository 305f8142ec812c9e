/** A second opinion: npm openapi-diff, in a process of its own, since it may hang or take gigabytes on large documents. */
import { spawn } from 'node:child_process';
import type { Tree } from '../document/tree.ts';
import type { SecondOpinion } from '../report/diff-report.ts';

const tool = 'openapi-diff';
const timeoutMs = 30_000;
const maxMegabytes = 1024;
const maxOutput = 1024 * 1024;

interface Answer {
  breaking?: boolean;
  count?: number;
  problem?: string;
}

/** Asks openapi-diff about two documents; `breaking` is what we say. Never throws: where it cannot say, the answer tells why. */
export async function askSecond(base: Tree, revision: Tree, breaking: boolean): Promise<SecondOpinion> {
  const silent = (message: string): SecondOpinion => ({ tool, breaking: null, agrees: null, message });
  for (const { version, documents } of [base, revision]) {
    if (version !== '2.0' && version !== '3.0') return silent(`openapi-diff reads OpenAPI 2.0 and 3.0, not ${version}`);
    // It would read other files and URLs by itself.
    if (documents.size > 1) return silent('openapi-diff is asked about documents of one file only');
  }
  const answer = await ask(
    JSON.stringify(
      [base, revision].map(({ root, version }) => ({
        data: root.data,
        format: version === '2.0' ? 'swagger2' : 'openapi3',
      })),
    ),
  );
  if (answer.breaking === undefined)
    return silent(`openapi-diff gave no answer: ${answer.problem ?? 'it ended without one'}`);
  const says = answer.breaking
    ? `openapi-diff finds ${answer.count ?? 0} breaking differences`
    : 'openapi-diff finds nothing breaking';
  const agrees = answer.breaking === breaking;
  return { tool, breaking: answer.breaking, agrees, message: agrees ? says : `${says}; specgate says otherwise` };
}

function ask(question: string): Promise<Answer> {
  // The child loads this very module; nothing of the documents is in its arguments.
  const script = 'import(process.argv[1]).then(module => module.answerParent());';
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${maxMegabytes}`, '--input-type=module', '-e', script, import.meta.url],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {},
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
    },
  );
  return new Promise(resolve => {
    let output = '';
    child.stdout.on('data', chunk => {
      if (output.length < maxOutput) output += String(chunk);
    });
    child.on('error', () => resolve({ problem: 'it could not be started' }));
    child.on('close', (_code, signal) => {
      if (signal)
        return resolve({
          problem:
            signal === 'SIGKILL'
              ? `it took longer than ${timeoutMs / 1000} seconds`
              : `it ended by ${signal}, out of memory perhaps`,
        });
      resolve(readAnswer(output));
    });
    // A child that ends early closes its input.
    child.stdin.on('error', () => resolve({ problem: 'it did not take the documents' }));
    child.stdin.end(question);
  });
}

function readAnswer(output: string): Answer {
  try {
    return JSON.parse(output) as Answer;
  } catch {
    return { problem: 'what it said cannot be read' };
  }
}

/** In the child: reads the question from standard input, writes the answer. */
export async function answerParent(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const specs = JSON.parse(Buffer.concat(chunks).toString()) as { data: unknown; format: 'swagger2' | 'openapi3' }[];
  let answer: Answer;
  try {
    const { default: openapiDiff } = await import('openapi-diff');
    const [source, destination] = specs.map(({ data, format }, index) => ({
      content: JSON.stringify(data),
      location: index === 0 ? 'base.json' : 'revision.json',
      format,
    }));
    const result = await openapiDiff.diffSpecs({ sourceSpec: source!, destinationSpec: destination! });
    answer = {
      breaking: result.breakingDifferencesFound,
      count: result.breakingDifferencesFound ? result.breakingDifferences.length : 0,
    };
  } catch (error) {
    answer = {
      problem: String((error as Error).message)
        .split('\n')[0]!
        .slice(0, 200),
    };
  }
  process.stdout.write(JSON.stringify(answer));
}
