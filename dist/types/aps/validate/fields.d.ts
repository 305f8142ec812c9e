/** The fields of the portal's manifests: which there are, of which type, with which values (the portal's own v3 schemas). */
export type FieldType = 'text' | 'flag' | 'texts' | 'objects';
export interface Field {
    readonly type: FieldType;
    readonly choices?: readonly string[];
    /** For texts. */
    readonly pattern?: {
        readonly expression: RegExp;
        readonly says: string;
    };
    /** The fields of the objects in a list. */
    readonly fields?: Fields;
    /** Without it the server cannot do anything with the manifest. */
    readonly isRequired?: boolean;
}
export type Fields = Readonly<Record<string, Field>>;
export declare const securityClasses: string[];
export declare const datasetFields: Fields;
export declare const flows: string[];
export declare const environmentNames: string[];
export declare const environmentFields: Fields;
export declare const productFields: Fields;
export declare const issuerFields: Fields;
