import { describe, expect, test } from "vitest";
import { fingerprint } from "../../src/lib/words.ts";
import { itemsOf } from "../../src/lib/content.ts";
import { baseContent, withFile } from "../fixtures/content.ts";
import { atlasIn } from "./atlas.ts";

const en = atlasIn("en").edition;
const zh = atlasIn("zh").edition;

describe("an edition is the atlas in one language", () => {
  test("facts are the same in both, words are not", () => {
    const [a, b] = [en, zh].map((edition) => edition.entriesOf("alpha")[0]!);
    expect(b!.cells.get("protocols")!.answers[0]!.value).toEqual(a!.cells.get("protocols")!.answers[0]!.value);
    expect(a!.cells.get("persistence")!.note).toBe("Only when switched on.");
    expect(b!.cells.get("persistence")!.note).toBe("需要手动开启。");
    expect(b!.cells.get("console")!.answers[0]).toMatchObject({ value: a!.cells.get("console")!.answers[0]!.value, words: "Alpha 控制台" });
    expect(b!.sources[1]).toMatchObject({ number: 2, url: a!.sources[1]!.url, shows: "页面写明 AMQP 与 MQTT。" });
    expect(zh.categories.get("queue")!.criteria.find(({ id }) => id === "ordering")!.values.get("total")).toBe("全局有序");
  });

  test("English stands in where Chinese is missing, and the page can say so", () => {
    const { edition } = atlasIn("zh", withFile(baseContent(), "tools/alpha.zh.mdx", () => undefined));
    expect(edition.tools.get("alpha")).toMatchObject({ summary: "Alpha is a small queue.", translation: "missing", bodyFile: "tools/alpha.mdx" });
    expect(edition.tools.get("beta")).toMatchObject({ summary: "Beta 是一个小队列。", translation: "outdated", bodyFile: "tools/beta.zh.mdx" });
    expect(en.tools.get("alpha")!.translation).toBe("original");
  });

  test("a stamped translation is current until the English words change", () => {
    const alpha = itemsOf(atlasIn("en").content).find(({ document }) => document.path === "tools/alpha.mdx")!;
    const stamped = withFile(baseContent(), "tools/alpha.zh.mdx", (text) => text.replace("pending", `"${fingerprint(alpha.words, alpha.document.body)}"`));
    expect(atlasIn("zh", stamped).edition.tools.get("alpha")!.translation).toBe("current");
    const facts = withFile(stamped, "tools/alpha.mdx", (text) => text.replace("first-release: { value: 2020-05", "first-release: { value: 2019-05"));
    expect(atlasIn("zh", facts).edition.tools.get("alpha")!.translation).toBe("current");
    const words = withFile(stamped, "tools/alpha.mdx", (text) => text.replace("a small queue", "a large queue"));
    expect(atlasIn("zh", words).edition.tools.get("alpha")!.translation).toBe("outdated");
  });

  test("relations are stored once and told from both sides", () => {
    expect(en.tools.get("beta")!.relations).toMatchObject([{ type: "fork-of", direction: "to", tool: "alpha" }]);
    expect(en.tools.get("alpha")!.relations).toMatchObject([{ type: "fork-of", direction: "from", tool: "beta" }]);
  });

  test("names and aliases of both languages find a tool in either", () => {
    const files = withFile(baseContent(), "tools/alpha.zh.mdx", (text) => text.replace("summary:", "aliases: [阿尔法]\nsummary:"));
    expect(atlasIn("en", files).edition.tools.get("alpha")!.aliases).toEqual(["alphamq", "阿尔法"]);
    expect(atlasIn("zh", files).edition.tools.get("alpha")!.aliases).toEqual(["阿尔法", "alphamq"]);
  });

  test("everything stands in alphabetical order", () => {
    expect(en.categories.get("queue")!.entries.map(({ name }) => name)).toEqual(["Alpha", "Beta"]);
    expect([...en.tools.keys()]).toEqual(["alpha", "beta"]);
  });
});
