import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { caddyConfiguration } from "../lib/hosting/caddy.ts";
import { nginxConfiguration } from "../lib/hosting/nginx.ts";
import { SITE } from "../site.ts";

const USAGE = `npm run --silent hosting -- --server nginx|caddy [--root PATH] [--port N] [--host ADDRESS] [--base /atlas/] [--brotli]

  --root    folder that holds the built site (dist)
  --port    port to listen on (8080)
  --host    address to listen on (all)
  --base    folder under which the site is served (SITE_BASE, or /)
  --brotli  for an nginx that has the module ngx_brotli_static`;

const SERVERS: Readonly<Record<string, typeof nginxConfiguration>> = { nginx: nginxConfiguration, caddy: caddyConfiguration };

/** Prints the configuration of a web server for the built site; it is generated and never committed. */
const text = { type: "string" } as const;
const { values } = parseArgs({
  options: { server: text, root: { ...text, default: "dist" }, port: { ...text, default: "8080" }, host: text, base: { ...text, default: SITE.base }, brotli: { type: "boolean", default: false } },
});
const configuration = SERVERS[values.server ?? ""];
const port = Number(values.port);
if (!configuration || !Number.isInteger(port) || port < 1 || port > 65_535 || !/^\/(?:[\w.~-]+\/)*$/u.test(values.base)) {
  console.error(USAGE);
  process.exit(1);
}
process.stdout.write(configuration({ ...values, root: resolve(values.root), port }));
