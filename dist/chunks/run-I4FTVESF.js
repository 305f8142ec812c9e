import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  lintFiles
} from "./chunk-RQS3AGRI.js";
import "./chunk-KAZTXBDW.js";
import "./chunk-4JK77VDL.js";
import "./chunk-FZRO56SC.js";
import "./chunk-VTXGOIHQ.js";
import "./chunk-BT655QN3.js";
import "./chunk-CYKJCKM6.js";
import "./chunk-5SNPS5BB.js";
import "./chunk-DYZ33KHO.js";
import "./chunk-SX3E34PG.js";
import "./chunk-EEYL3UMN.js";
import "./chunk-3GPVDZVM.js";
import "./chunk-GGFCLVDP.js";
import "./chunk-AGCXGDEU.js";
import "./chunk-OBRFN7WX.js";
import "./chunk-5JU2HVHY.js";
import "./chunk-J67QGDJW.js";
import "./chunk-4PHS265X.js";
import "./chunk-FZFGDXEC.js";
import "./chunk-CIDFJ7I2.js";
import "./chunk-DSVMZQVH.js";
import "./chunk-7SQJONSS.js";
import "./chunk-2IG65UZH.js";
import "./chunk-QNSYFYDE.js";
import "./chunk-EQ7TL2PA.js";
import "./chunk-J3KQMDLK.js";
import "./chunk-2LKYFRJO.js";
import "./chunk-JVVPEVKP.js";
export {
  lintFiles
};
