export { bcCompressedFiles as default } from './specgate.js';
