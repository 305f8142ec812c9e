/** Which environment a file speaks of, by its path: what holds for a developer's machine proves nothing of production. */
export type Environment = 'production' | 'other' | 'any';
/** By the words of the path's folders and of the file's name: `charts/app/values-prod.yaml` is production. */
export declare function environmentOf(path: string): Environment;
