/** The long fuzz run, as a process of its own that tells its parent each case (bench/fuzz.mjs): FOLDER FIRST LAST SOURCES… */
import process from 'node:process';
import { fuzzCase } from './fuzz-case.ts';
import { fuzzWorld } from './fuzz-world.ts';

const [folder, first, last, ...sources] = process.argv.slice(2);
const world = fuzzWorld(folder!, sources, 4);
process.send!({ ready: { bases: world.bases.length, configurations: world.configurations.length } });
for (let seed = Number(first); seed <= Number(last); seed++) {
  process.send!({ begins: seed });
  process.send!({ seed, ...(await fuzzCase(seed, world)) });
}
process.disconnect();
