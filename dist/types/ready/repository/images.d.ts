export type ImageTag = 
/** By digest, or by a tag that names one build. */
{
    kind: 'fixed';
    by: 'digest' | 'tag';
}
/** `latest`, none at all, or a name that moves on, such as `prod`. */
 | {
    kind: 'moving';
    says: string;
}
/** Given at the deployment; or a bare number, which may be a build or a version that moves on. */
 | {
    kind: 'open';
};
export declare function imageTag(image: string): ImageTag;
