export { bcWeakFlows as default } from './specgate.js';
