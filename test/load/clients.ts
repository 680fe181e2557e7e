import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

const run = promisify(execFile);

/** One measurement: what to ask for, by how many connections at once, for how long in seconds. */
export interface Load {
  readonly url: string;
  readonly encoding: string;
  readonly connections: number;
  readonly seconds: number;
}

/** What a client measured; latencies in milliseconds. */
export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers other than 2xx and 3xx, and connections that broke. */
  readonly failed: number;
}

/** Returns the client at hand: wrk where it is installed, or else autocannon, which reads every body as text and so, for compressed ones, measures itself. */
export async function clientAtHand(): Promise<{ name: string; measure: (load: Load) => Promise<Figures> }> {
  // wrk answers --version with a failure, but it answers.
  const hasWrk = await run("wrk", ["--version"]).then(() => true, (error: NodeJS.ErrnoException) => error.code !== "ENOENT");
  return hasWrk ? { name: "wrk", measure: byWrk } : { name: "autocannon", measure: byAutocannon };
}

async function byWrk({ url, encoding, connections, seconds }: Load): Promise<Figures> {
  const options = ["--threads", "1", "--connections", String(connections), "--duration", `${seconds}s`, "--latency", "--header", `accept-encoding: ${encoding}`, url];
  return wrkFigures((await run("wrk", options, { timeout: (seconds + 30) * 1000 })).stdout);
}

/** Returns the figures in what wrk prints. */
export function wrkFigures(text: string): Figures {
  const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
  const latency = (share: string) => {
    const [, amount, unit] = new RegExp(`\\s${share}%\\s+([\\d.]+)(us|ms|s|m)\\s`, "u").exec(text) ?? [];
    return Number(amount) * { us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit as "us"];
  };
  const broken = [...text.matchAll(/(?:connect|read|write|timeout) (\d+)/gu)].reduce((sum, [, count]) => sum + Number(count), 0);
  return { requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/u), p50: latency("50"), p99: latency("99"), failed: number(/Non-2xx or 3xx responses: (\d+)/u) + broken };
}

/** In a process of its own, so that the client does not slow a server in this one. */
async function byAutocannon({ url, encoding, connections, seconds }: Load): Promise<Figures> {
  const script = createRequire(import.meta.url).resolve("autocannon/autocannon.js");
  const options = ["--json", "--connections", String(connections), "--duration", String(seconds), "--headers", `accept-encoding=${encoding}`, url];
  const { stdout } = await run(process.execPath, [script, ...options], { timeout: (seconds + 30) * 1000 });
  const { requests, latency, errors, non2xx } = JSON.parse(stdout) as { requests: { average: number }; latency: { p50: number; p99: number }; errors: number; non2xx: number };
  return { requestsPerSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: errors + non2xx };
}
