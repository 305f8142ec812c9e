export { bcInsecureUrl as default } from './specgate.js';
