import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A web server that runs until it is stopped. */
export interface RunningServer {
  /** Origin and base without a slash at the end. */
  readonly address: string;
  /** Whether it serves Brotli. */
  readonly brotli: boolean;
  readonly stop: () => Promise<void>;
}

/** A web server for which `npm run hosting` writes configurations. */
export type ServerName = "nginx" | "caddy";

/** Returns whether a web server is installed here. */
export function isInstalled(name: ServerName): boolean {
  return versionOf(name) !== undefined;
}

/** Starts a web server with the configuration that `npm run hosting` prints, on a free port of 127.0.0.1. */
export async function startServer(name: ServerName, root: string, base: string): Promise<RunningServer> {
  const port = await freePort();
  const folder = resolve(`.cache/hosting/${name}-${port}`);
  mkdirSync(folder, { recursive: true });
  const brotli = name === "caddy" || existsSync(brotliModule());
  const options = ["--server", name, "--root", root, "--base", base, "--host", "127.0.0.1", "--port", String(port), ...(brotli ? ["--brotli"] : [])];
  const printed = execFileSync(process.execPath, ["src/cli/hosting.ts", ...options], { encoding: "utf8" });
  const file = join(folder, "configuration");
  writeFileSync(file, name === "nginx" ? aroundNginx(printed, folder, brotli) : `{\n  admin off\n}\n${printed}`);
  const command = name === "nginx" ? ["-e", "stderr", "-c", file] : ["run", "--adapter", "caddyfile", "--config", file];
  const server = spawn(name, command, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder } });
  let complaints = "";
  server.stderr.on("data", (bytes: Buffer) => (complaints += bytes.toString()));
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true });
  };
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (await answers(port)) return { address: `http://127.0.0.1:${port}${base.replace(/\/$/u, "")}`, brotli, stop };
    await wait(50);
  }
  if (server.exitCode === null) await stop();
  throw new Error(`${name} did not start:\n${complaints}`);
}

/** The least that must stand around a server block, with every file that nginx writes in one folder. */
function aroundNginx(configuration: string, folder: string, brotli: boolean): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `  ${kind}_temp_path "${folder}/${kind}";`);
  return `${brotli ? `load_module "${brotliModule()}";\n` : ""}${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
pid "${folder}/pid";
error_log stderr warn;
worker_processes auto;
events {
  worker_connections 1024;
}
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
${temporary.join("\n")}
${configuration}
}
`;
}

function brotliModule(): string {
  const folder = /--modules-path=(\S+)/u.exec(versionOf("nginx") ?? "")?.[1];
  return join(folder ?? "nowhere", "ngx_http_brotli_static_module.so");
}

/** What a server says of itself, or undefined where it is missing. nginx says it on the error stream. */
function versionOf(name: ServerName): string | undefined {
  try {
    return execFileSync("sh", ["-c", name === "nginx" ? "nginx -V 2>&1" : "caddy version"], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => done(true)).once("error", () => done(false)).once("connect", () => socket.destroy());
  });
}
