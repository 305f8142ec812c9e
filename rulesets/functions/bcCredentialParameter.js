export { bcCredentialParameter as default } from './specgate.js';
