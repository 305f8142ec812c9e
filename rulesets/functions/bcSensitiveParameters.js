export { bcSensitiveParameters as default } from './specgate.js';
