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
  unanswered
} from "./chunk-YRIPAC5T.js";
import "./chunk-4HI5CJAW.js";
import "./chunk-LUZFXNLR.js";
import "./chunk-POBGHXUX.js";
import "./chunk-32YKU6NZ.js";
import {
  checkFormats
} from "./chunk-PRUMCCR7.js";
import {
  noOrder,
  planOf
} from "./chunk-H7F4HU77.js";
import "./chunk-FVWPKTLJ.js";
import {
  limitsOf
} from "./chunk-MHLPO2T7.js";
import {
  openGateway,
  runName,
  underLock
} from "./chunk-C35V2PVT.js";
import "./chunk-TW5LR2C3.js";
import "./chunk-2NAS44S2.js";
import "./chunk-ZK5HEYHE.js";
import "./chunk-ZWIBDS5T.js";
import "./chunk-VPAVVGLZ.js";
import "./chunk-YJN2BUS5.js";
import "./chunk-NPS4OEUA.js";
import "./chunk-PUYJ5L5U.js";
import "./chunk-2W6L3U7O.js";
import "./chunk-QJIUVW4G.js";
import "./chunk-AWHDHQSJ.js";
import "./chunk-MVIG4VPW.js";
import "./chunk-FV54NQIJ.js";
import "./chunk-VIH5PB6I.js";
import "./chunk-AD6VCFMU.js";
import "./chunk-S6HYGXVM.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-J67QGDJW.js";
import "./chunk-4PHS265X.js";
import "./chunk-IOAHG7QI.js";
import {
  version
} from "./chunk-OPCMKOIC.js";
import "./chunk-WE7R6N2O.js";
import "./chunk-2CS6ZORS.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-ZCJKLNQ3.js";
import "./chunk-RTM4CE4P.js";
import "./chunk-G6WBYKH6.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-PIMGXGWV.js";
import "./chunk-7SQJONSS.js";
import "./chunk-UZY35I6P.js";
import "./chunk-2IG65UZH.js";
import {
  UserError
} from "./chunk-2DNSTSAZ.js";
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
  return underLock(
    provider,
    holderText(run, means.who),
    clock,
    (stillHeld) => carryOut(run, plan, left, means, stillHeld)
  );
}

// src/commands/gateway/cleanup.ts
async function runCleanupCommand(invocation, io) {
  const { values, config } = invocation;
  checkFormats(values.format, io.cwd);
  if (!values["dry-run"]) refuseEvent(io);
  const { gateway, quiet, qualifier } = values;
  if (qualifier === void 0)
    throw new UserError("specgate cleanup needs --qualifier: what was published under it goes.");
  const session = await openGateway({ config, gateway, qualifier, limits: limitsOf(values), quiet }, io);
  const forget = values["dry-run"] ? void 0 : session.stopsOnInterrupt();
  const report = await runCleanup(
    qualifier,
    { dryRun: values["dry-run"] },
    {
      ...session,
      gateway: session,
      desired: { products: [], commit: session.history.head },
      tool: version
    }
  ).catch(unanswered("cleanup", invocation)).finally(forget);
  session.endSteps();
  return tell("cleanup", report, invocation, io);
}
export {
  runCleanupCommand
};
