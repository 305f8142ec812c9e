export { bcLiteralSecret as default } from './specgate.js';
