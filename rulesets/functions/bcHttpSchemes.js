export { bcHttpSchemes as default } from './specgate.js';
