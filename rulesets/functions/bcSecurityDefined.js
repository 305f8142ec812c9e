export { bcSecurityDefined as default } from './specgate.js';
