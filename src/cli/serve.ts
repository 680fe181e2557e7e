import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { siteHandler } from "../data/site-handler.ts";
import { SITE } from "../site.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: process.env["PORT"] ?? "4321" } } });
const server = createServer(siteHandler("dist"));
server.listen(Number(values.port), "127.0.0.1", () => {
  const address = server.address();
  console.log(`Stack Atlas: http://127.0.0.1:${typeof address === "object" ? address?.port : values.port}${SITE.base}`);
});
