/** Kong's entities as its declarative file and its Admin API have them, as far as specgate reads and writes them. */
export interface KongPlugin {
    name: string;
    instance_name?: string;
    id?: string;
    enabled?: boolean;
    protocols?: string[];
    config?: Record<string, unknown>;
    tags?: string[];
    [key: string]: unknown;
}
export interface KongRoute {
    name?: string;
    id?: string;
    protocols?: string[];
    methods?: string[];
    hosts?: string[];
    paths?: string[];
    headers?: Record<string, string[]>;
    strip_path?: boolean;
    preserve_host?: boolean;
    regex_priority?: number;
    https_redirect_status_code?: number;
    tags?: string[];
    plugins?: KongPlugin[];
    [key: string]: unknown;
}
export interface KongService {
    name?: string;
    id?: string;
    url?: string;
    protocol?: string;
    host?: string;
    port?: number;
    path?: string;
    retries?: number;
    connect_timeout?: number;
    read_timeout?: number;
    write_timeout?: number;
    enabled?: boolean;
    tags?: string[];
    routes?: KongRoute[];
    plugins?: KongPlugin[];
    [key: string]: unknown;
}
export interface KongTarget {
    target: string;
    id?: string;
    weight?: number;
    tags?: string[];
    [key: string]: unknown;
}
export interface KongUpstream {
    name: string;
    id?: string;
    targets?: KongTarget[];
    tags?: string[];
    [key: string]: unknown;
}
/** One declarative document. */
export interface KongConfig {
    _format_version?: string;
    services?: KongService[];
    upstreams?: KongUpstream[];
    plugins?: KongPlugin[];
    [key: string]: unknown;
}
