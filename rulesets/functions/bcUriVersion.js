export { bcUriVersion as default } from './specgate.js';
