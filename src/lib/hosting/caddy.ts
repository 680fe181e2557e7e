import { COMMON_HEADERS, FOLDER_RULES, type Headers } from "../headers.ts";
import type { ServerOptions } from "./server.ts";

/** Returns a Caddyfile (Caddy 2.6 or later). With a domain in place of the address, Caddy also fetches a certificate. */
export function caddyConfiguration({ root, base, port, host }: ServerOptions): string {
  // Caddy puts off a block that takes a header away until after all others, and it sets none of these by itself.
  const common = header("header", Object.fromEntries(Object.entries(COMMON_HEADERS).filter(([, value]) => value !== "")));
  const narrower = FOLDER_RULES.map(({ folders, headers }, index) => `@rule${index} path ${folders.map((folder) => `${folder}*`).join(" ")}\n${header(`header @rule${index}`, headers)}`);
  return `# Stack Atlas for Caddy, made by "npm run hosting".
http://:${port} {
${host ? `  bind ${host}\n` : ""}  root * ${quoted(root)}
${indented(common, 2)}
  ${base === "/" ? "handle" : `handle_path ${base}*`} {
${indented(narrower.join("\n"), 4)}
    @markdown path *.md
    header @markdown Content-Type "text/markdown; charset=utf-8"
    file_server {
      precompressed br gzip
    }
  }
${base === "/" ? "" : `  redir ${base.slice(0, -1)} ${base} permanent\n  handle {\n    error 404\n  }\n`}  handle_errors {
    # An error inside a folder must not be kept for a year.
${indented(common, 4)}
    rewrite * /404.html
    file_server {
      precompressed br gzip
    }
  }
}
`;
}

function header(directive: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => (value === "" ? `-${name}` : `${name} ${quoted(value)}`));
  return `${directive} {\n${indented(lines.join("\n"), 2)}\n}`;
}

function indented(text: string, by: number): string {
  return text.replace(/^/gmu, " ".repeat(by));
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, "\\$&")}"`;
}
