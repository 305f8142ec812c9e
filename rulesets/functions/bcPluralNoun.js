export { bcPluralNoun as default } from './specgate.js';
