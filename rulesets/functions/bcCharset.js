export { bcCharset as default } from './specgate.js';
