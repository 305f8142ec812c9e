export { bcLanguageHeader as default } from './specgate.js';
