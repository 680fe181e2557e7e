/** How a web server serves the built site. */
export interface ServerOptions {
  /** Folder that holds the built site. */
  readonly root: string;
  /** Folder under which it is served, with a slash at both ends. */
  readonly base: string;
  readonly port: number;
  /** Address to listen on; all of the machine's where it is missing. */
  readonly host?: string | undefined;
  /** Whether nginx has its module ngx_brotli_static; Caddy needs none. */
  readonly brotli?: boolean | undefined;
}
