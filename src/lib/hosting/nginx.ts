import { COMMON_HEADERS, FOLDER_RULES } from "../headers.ts";
import { BINARY_TYPES, TEXT_TYPES } from "./file-types.ts";
import type { ServerOptions } from "./server.ts";
import { under } from "./under.ts";

/** Returns a configuration of nginx (1.18 or later) that belongs inside its http block. */
export function nginxConfiguration({ root, base, port, host, brotli }: ServerOptions): string {
  const names = Object.keys(COMMON_HEADERS);
  const types = Object.entries({ ...TEXT_TYPES, ...BINARY_TYPES }).map(([extension, type]) => `    ${type} ${extension};`);
  // JSON and SVG are UTF-8 by themselves, and nginx adds HTML by itself.
  const withCharset = Object.values(TEXT_TYPES).filter((type) => /^text\/(?!html)|\/xml$/u.test(type));
  const missing = under(base, "/404.html");
  return `# Stack Atlas for nginx, made by "npm run hosting": goes inside http { }, for instance as a file in conf.d.
${names.filter(varies).map((name) => map(name, base)).join("")}
server {
  listen ${host ? `${host}:` : ""}${port};
  server_name _;
  server_tokens off;
  # A proxy may listen elsewhere than this server does.
  absolute_redirect off;

  types {
${types.join("\n")}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${withCharset.join(" ")};

  gzip_static on;
  gzip_vary on;
${brotli ? "  brotli_static on;\n" : ""}
${names.map((name) => `  add_header ${name} ${varies(name) ? variable(name) : quoted(COMMON_HEADERS[name]!)} always;`).join("\n")}

  error_page 404 ${missing};
  error_page 403 =404 ${missing};
  location ${base} {
    alias ${quoted(`${root.replace(/\/$/u, "")}/`)};
  }
${base === "/" ? "" : `  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n`}}
`;
}

function varies(name: string): boolean {
  return FOLDER_RULES.some(({ headers }) => name in headers);
}

function variable(name: string): string {
  return `$atlas_${name.toLowerCase().replaceAll("-", "_")}`;
}

/** The value by status and path: an error inside a folder must not be kept for a year. An empty value sends no header. */
function map(name: string, base: string): string {
  const cases = FOLDER_RULES.filter(({ headers }) => name in headers).map(({ folders, headers }) => {
    const paths = folders.map((folder) => folder.slice(1)).join("|");
    return `  ${quoted(`~^(?:200|206|304) ${base}(?:${paths})`.replaceAll(".", "\\."))} ${quoted(headers[name]!)};\n`;
  });
  return `map "$status $uri" ${variable(name)} {\n  default ${quoted(COMMON_HEADERS[name]!)};\n${cases.join("")}}\n`;
}

function quoted(text: string): string {
  if (/["$\n]/u.test(text)) throw new Error(`nginx cannot take ${JSON.stringify(text)}: no quotation mark, dollar sign or line break`);
  return `"${text}"`;
}
