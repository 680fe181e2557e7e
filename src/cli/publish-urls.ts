import { writeFileSync } from "node:fs";
import { addressesToPublish, brokenContract, PUBLISHED_FILE, publishedAddresses } from "../data/built-addresses.ts";

/** Appends the addresses of the built site to those ever published; run at a release, after npm run build. */
const broken = brokenContract("dist");
if (broken) {
  console.error(broken);
  process.exit(1);
}
const before = publishedAddresses();
const all = [...new Set([...before, ...addressesToPublish("dist")])].sort();
writeFileSync(PUBLISHED_FILE, `${all.join("\n")}\n`);
console.log(`${all.length - before.length} addresses added, ${all.length} in all`);
