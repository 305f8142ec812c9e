import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  carryOut,
  holderText,
  refuseEvent,
  reportBase,
  tell,
  underLock
} from "./chunk-72JVE7N6.js";
import "./chunk-RW3CCXGE.js";
import "./chunk-7JZ6IVCC.js";
import "./chunk-ZWP5MAGC.js";
import {
  checkFormats
} from "./chunk-O7ZKIPGI.js";
import {
  noOrder,
  planOf
} from "./chunk-Y2DAYBCN.js";
import "./chunk-5ZRDTV7I.js";
import {
  openGateway,
  runName
} from "./chunk-SEOAWSKZ.js";
import {
  limitsOf
} from "./chunk-5TAVNIKY.js";
import "./chunk-AFKQXKRW.js";
import "./chunk-2NAS44S2.js";
import "./chunk-NTPSPYUG.js";
import "./chunk-PY4AG57Y.js";
import "./chunk-R6BW4LAQ.js";
import "./chunk-HP6SGU4M.js";
import "./chunk-ON3BQKWB.js";
import "./chunk-TTJNLSKB.js";
import "./chunk-RFPFS7D6.js";
import "./chunk-4JK77VDL.js";
import "./chunk-SX3E34PG.js";
import "./chunk-EEYL3UMN.js";
import "./chunk-3GPVDZVM.js";
import "./chunk-AGCXGDEU.js";
import {
  version
} from "./chunk-5JU2HVHY.js";
import "./chunk-SBH3W4F3.js";
import "./chunk-J67QGDJW.js";
import "./chunk-FZFGDXEC.js";
import "./chunk-6WM7B43K.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-U7Q5UOIU.js";
import "./chunk-EQ7TL2PA.js";
import {
  UserError
} from "./chunk-J3KQMDLK.js";
import "./chunk-W2DEPEHW.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-NVGMYW7E.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";

// src/gateway/cleanup.ts
async function runCleanup(qualifier, { dryRun }, means) {
  const { provider, gateway, desired, clock, tool } = means;
  const base = reportBase("cleanup", gateway.name);
  const look = async () => {
    const snapshot2 = await provider.read({ products: [], desired });
    if (!provider.planCleanup) {
      throw new UserError(`Gateways of the type ${provider.type} know no qualifiers, so there is nothing to clean up.`);
    }
    return { snapshot: snapshot2, steps: provider.planCleanup(snapshot2, qualifier) };
  };
  const { snapshot, steps } = await look();
  const target = { transitions: [], catalog: snapshot.catalog, scope: [], desired, adopt: false };
  const made = planOf(
    { gateway: gateway.name, productionMode: false, order: noOrder, desired, snapshot, provider, tool },
    target,
    steps
  );
  const plan = { ...made, command: "cleanup", names: [qualifier] };
  if (dryRun) return { ...base, result: "planned", exitCode: 0, says: [], plan };
  if (steps.length === 0) return { ...base, result: "unchanged", exitCode: 0, says: [], plan };
  const run = runName(clock.now(), "cleanup", gateway.name);
  const left = async () => (await look()).steps.map(({ entity, name }) => ({ entity, name, says: `${entity} ${name} is still there.` }));
  return underLock(provider, holderText(run, means.who), () => carryOut(run, plan, left, means));
}

// src/commands/gateway/cleanup.ts
async function runCleanupCommand({ values, config }, io) {
  checkFormats(values.format, io.cwd);
  if (!values["dry-run"]) refuseEvent(io);
  const { gateway, quiet, qualifier } = values;
  if (qualifier === void 0)
    throw new UserError("specgate cleanup needs --qualifier: what was published under it goes.");
  const session = await openGateway({ config, gateway, qualifier, limits: limitsOf(values), quiet }, io);
  const report = await runCleanup(
    qualifier,
    { dryRun: values["dry-run"] },
    {
      ...session,
      gateway: session,
      desired: { products: [], commit: session.history.head },
      tool: version
    }
  );
  session.endSteps();
  return tell(report, values, io);
}
export {
  runCleanupCommand
};
