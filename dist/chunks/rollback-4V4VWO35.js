import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  applySteps,
  countsOf,
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
  namedText
} from "./chunk-H7F4HU77.js";
import "./chunk-FVWPKTLJ.js";
import {
  limitsOf
} from "./chunk-MHLPO2T7.js";
import {
  begunSteps,
  openGateway,
  readNamed,
  runName,
  runsFolder,
  underLock,
  undoneSteps
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
import {
  trackedFiles
} from "./chunk-2CS6ZORS.js";
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

// src/commands/gateway/rollback.ts
import { existsSync } from "node:fs";
import path from "node:path";

// src/gateway/rollback.ts
function rollbackOf(runs, names) {
  const own = runs.filter(({ start }) => start.command !== "rollback");
  const last = own.findLast((run) => begunSteps(run).length > 0);
  if (!last) return void 0;
  const chain = [];
  for (let run = last; run && !chain.includes(run); ) {
    chain.push(run);
    const before = run.start.continues;
    run = own.find((one) => one.start.run === before);
  }
  const undone = new Set(runs.flatMap(undoneSteps).map(placeText));
  const left = chain.flatMap((run) => begunSteps(run).reverse()).filter((place) => !undone.has(placeText(place)));
  const isWanted = ({ what: { product } }) => names.length === 0 || names.some(
    ({ name, version: version2 }) => version2 === void 0 ? product.startsWith(`${name}:`) : product === `${name}:${version2}`
  );
  return { runs: chain, steps: left.filter(isWanted), isDone: left.length === 0 };
}
function placeText({ run, step }) {
  return `${run} ${step}`;
}
async function runRollback(names, { dryRun }, means) {
  const { provider, gateway, clock, journals } = means;
  const base = reportBase("rollback", gateway.name);
  const runs = journals.runs(gateway.name);
  const rollback = rollbackOf(runs, names);
  if (!rollback || rollback.isDone) return nothingLeft(base, rollback !== void 0, gateway.name);
  const texts = names.map(namedText);
  if (rollback.steps.length === 0) {
    return { ...base, exitCode: 2, says: [`The last run at ${gateway.name} did nothing for ${texts.join(", ")}.`] };
  }
  const undone = rollback.steps.map(({ what }) => what);
  const planned = undone.map((step) => ({ step: inverse(step), status: "not-attempted" }));
  if (dryRun) return { ...base, result: "planned", exitCode: 0, says: [], steps: planned };
  const run = runName(clock.now(), "rollback", gateway.name);
  const at = () => new Date(clock.now()).toISOString();
  return underLock(provider, holderText(run, means.who), clock, async (stillHeld) => {
    const journal = journals.open({
      event: "start",
      schema: "specgate/run/1",
      run,
      at: at(),
      who: means.who,
      gateway: gateway.name,
      command: "rollback",
      names: texts,
      commit: means.commit ?? null,
      tool: means.tool,
      planDigest: rollback.runs.map(({ start }) => start.planDigest).join(" "),
      continues: null,
      undoes: rollback.steps.map((place) => ({ run: place.run, step: place.step })),
      steps: undone
    });
    const undo = async (step) => {
      stillHeld();
      return provider.undo(step);
    };
    const { results, failure } = await applySteps(undone, undo, {
      journal,
      now: () => clock.now(),
      onStep: ({ action, entity, name }, index) => means.onStep?.(index, undone.length, `take back ${action} ${entity} ${name}`)
    });
    const steps = results.map((result) => ({ ...result, step: inverse(result.step) }));
    const says = failure ? [
      failure.toString(),
      countsOf(results),
      `The same command goes on from here. Where it stops at what somebody else changed, put that back first, or name the products to be taken back (specgate rollback PRODUCT --gateway ${gateway.name}).`
    ] : [`Taken back: ${rollback.runs.map(({ start }) => start.run).join(", ")}.`];
    const report = {
      ...base,
      result: failure ? "failed" : "applied",
      exitCode: failure ? 3 : 0,
      says,
      steps,
      journal: journal.name
    };
    journal.write({
      event: "finish",
      at: at(),
      result: report.result,
      exitCode: report.exitCode,
      says: says.join(" ")
    });
    return report;
  });
}
function inverse(step) {
  const actions = { create: "delete", delete: "create", update: "update", transition: "transition" };
  return { ...step, action: actions[step.action], before: step.after, after: step.before };
}
function nothingLeft(base, hasRun, gateway) {
  if (hasRun) {
    return { ...base, result: "unchanged", exitCode: 0, says: [`The last run at ${gateway} is taken back already.`] };
  }
  return {
    ...base,
    exitCode: 2,
    says: [
      `There is no journal of a run at ${gateway} in ${runsFolder}; put the artifact of the run there that is to be taken back.`
    ]
  };
}

// src/commands/gateway/rollback.ts
async function runRollbackCommand(invocation, io) {
  const { operands, values, config } = invocation;
  checkFormats(values.format, io.cwd);
  if (!values["dry-run"]) refuseEvent(io);
  const names = operands.map((operand) => readNamed(operand, "product"));
  refuseTrackedJournals(config);
  const { gateway, quiet } = values;
  const session = await openGateway(
    { config, gateway, qualifier: void 0, limits: limitsOf(values), quiet },
    io
  );
  const forget = values["dry-run"] ? void 0 : session.stopsOnInterrupt();
  const report = await runRollback(
    names,
    { dryRun: values["dry-run"] },
    {
      ...session,
      gateway: session,
      commit: session.history.head,
      tool: version
    }
  ).catch(unanswered("rollback", invocation)).finally(forget);
  session.endSteps();
  return tell("rollback", report, invocation, io);
}
function refuseTrackedJournals({ folder }) {
  const journals = path.join(folder, ...runsFolder.split("/"));
  const [file] = existsSync(journals) ? trackedFiles(journals) : [];
  if (file === void 0) return;
  throw new UserError(
    "This journal is committed, so that nobody can tell who wrote it; journals are artifacts of runs. Remove it from git.",
    { file }
  );
}
export {
  runRollbackCommand
};
