import type { RuleFunction } from '../../rule.ts';
interface Options {
    mediaTypes: string[];
    /** Endings of file names in examples of Content-Disposition. */
    extensions: string[];
}
/** In 2.0 the media types stand in a list apart: the finding is at the response or body that has them. */
declare const compressedFiles: RuleFunction<Options>;
export default compressedFiles;
