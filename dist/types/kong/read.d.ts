import { type GatewayFiles } from './entities.ts';
import { type SourceText, type Stream } from './stream.ts';
export type { Entity, GatewayDocument, GatewayFiles, PluginEntity, RouteEntity, ServiceEntity, UpstreamEntity, } from './entities.ts';
export type { SourceText } from './stream.ts';
/** Reads what is gateway configuration in these files; `variables` fill the placeholders of templates. Never throws. */
export declare function readGatewayFiles(sources: readonly SourceText[], variables: ReadonlyMap<string, string>): GatewayFiles;
/** The same for streams that were read. */
export declare function gatewayFilesOf(all: readonly Stream[]): GatewayFiles;
