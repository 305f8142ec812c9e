export { bcSessionState as default } from './specgate.js';
