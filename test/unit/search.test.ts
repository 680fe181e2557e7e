import { describe, expect, test } from "vitest";
import { find, type Found } from "../../src/lib/search/find.ts";
import { fold, tokensOf } from "../../src/lib/search/fold.ts";
import { lexiconOf } from "../../src/lib/search/lexicon.ts";
import { asksForFacts, mentionsIn } from "../../src/lib/search/mentions.ts";
import { nearestNames } from "../../src/lib/search/nearest-names.ts";
import { packedIndex, unpackedIndex } from "../../src/lib/search/packed-index.ts";
import { allowedTypos } from "../../src/lib/search/score.ts";
import { type FactIndex, factIndex, type SearchIndex, searchIndex } from "../../src/lib/search/search-index.ts";
import { atlasIn } from "./atlas.ts";

const { edition, t } = atlasIn("en");
const chinese = atlasIn("zh");
const fixtures = lexiconOf(searchIndex(edition, t));
const fixtureFacts = factIndex(edition, [chinese.edition], t);
const paths = (found: readonly Found[]) => found.map(({ path }) => path);

describe("the fixtures are found", () => {
  test.each([
    ["Alpha", "/tools/alpha/"],
    ["ALPHA", "/tools/alpha/"],
    ["ａｌｐｈａ", "/tools/alpha/"],
    ["alphamq", "/tools/alpha/"],
    ["alpham", "/tools/alpha/"],
    ["bet", "/tools/beta/"],
    ["queue", "/categories/queue/"],
    ["队列", "/categories/queue/"],
    ["alpha vs beta", "/compare/alpha-vs-beta/"],
    ["beta or alpha", "/compare/alpha-vs-beta/"],
    ["betamq 对比 alpha", "/compare/alpha-vs-beta/"],
    ["alpha persistence", "/categories/queue/#persistence.alpha"],
    ["queue persistence", "/categories/queue/#persistence"],
    ["alpha license", "/tools/alpha/#licence"],
    ["", undefined],
    ["   ", undefined],
    ["<script>", undefined],
  ])("%s", (query, path) => expect(find(query, fixtures, fixtureFacts, 5)[0]?.path).toBe(path));

  test("names of one language find a thing in the other", () => {
    const zh = lexiconOf(searchIndex(chinese.edition, chinese.t));
    for (const query of ["queue", "队列", "alpha"]) expect(paths(find(query, zh, undefined, 1))).toEqual(paths(find(query, fixtures, undefined, 1)));
  });
});

const tool = (name: string, also: string[] = [], more: object = {}) => ({ id: name.toLowerCase().replace(/\W+/gu, "-"), name, also, ...more });
const words = { category: "Category", tool: "Tool", pair: "Pair", stack: "Stack", guide: "Guide", term: "Term", practice: "Practice", versus: "{a} vs {b}", without: "{category} without {tool}", successor: "after {tool}", alternative: "beside {tool}", "open-source": "Open source", "self-hosted": "Self-hosted", managed: "Managed" };
const index: SearchIndex = {
  categories: [
    { id: "database", name: "Relational database", also: ["db", "数据库"], tools: ["bigpg", "pg", "pgx", "postgresql"] },
    { id: "queue", name: "Message queue", also: ["消息队列"], tools: ["kafka", "nats", "rabbitmq"] },
    { id: "store", name: "Key-value store", also: [], tools: ["postgresql"] },
  ],
  tools: [tool("Bigpg"), tool("Grpcurl"), tool("Kafka", ["Apache Kafka"]), tool("NATS"), tool("Pg"), tool("PGx"), tool("PostgreSQL", ["postgres"], { successors: ["pgx"], forks: ["bigpg"] }), tool("RabbitMQ", ["兔子"])],
  roles: [{ id: "postgresql", name: "PostgreSQL as a queue", also: [], category: "queue" }],
  stacks: [{ id: "solo", name: "A solo developer", also: [] }],
  guides: [],
  terms: [{ id: "amqp", name: "AMQP", also: ["Advanced Message Queuing Protocol"], guide: "glossary" }],
  words,
};
const facts: FactIndex = {
  criteria: [
    { category: "queue", id: "minimum-memory", label: "Smallest documented memory?", also: ["文档写明的最小内存？"] },
    { category: "queue", id: "persistence", label: "Survives a broker restart?", also: ["代理重启后消息还在吗？"] },
  ],
  facts: [{ id: "licence", label: "Licence" }, { id: "status", label: "Status" }],
};
const lexicon = lexiconOf(index);
const found = (query: string, most = 9) => paths(find(query, lexicon, facts, most));

test("a term of a glossary is found by its names, at its place in the guide", () => {
  expect(found("amqp", 1)).toEqual(["/guides/glossary/#amqp"]);
  expect(found("advanced message queuing", 1)).toEqual(["/guides/glossary/#amqp"]);
});

describe("the order of names", () => {
  test("a name before an alias, a beginning before a part, a part before nothing", () => {
    expect(find("pg", lexicon, facts, 2).map(({ title }) => title)).toEqual(["Pg", "PGx"]);
    expect(found("gpg")).toEqual(["/tools/bigpg/"]);
  });

  test("mistakes are forgiven by the length of the word, in Latin letters only", () => {
    expect([3, 4, 5, 6, 20].map(allowedTypos)).toEqual([0, 1, 1, 2, 2]);
    expect(found("kakfa")[0]).toBe("/tools/kafka/");
    expect(found("rabtimq")[0]).toBe("/tools/rabbitmq/");
    expect(found("消息对列")).not.toContain("/categories/queue/");
    expect(found("kfa")).not.toContain("/tools/kafka/");
  });

  test("nothing is found twice", () => {
    for (const query of ["pg", "kafka nats", "postgres queue", "kafka memory"]) expect(new Set(found(query)).size).toBe(found(query).length);
  });
});

test("what finds nothing has nearest names", () => {
  expect(found("rrabbbbitttmq")).toEqual([]);
  expect(paths(nearestNames("rrabbbbitttmq", lexicon, 2))[0]).toBe("/tools/rabbitmq/");
  expect(nearestNames("  ", lexicon, 2)).toEqual([]);
});

describe("what words ask for together", () => {
  test("a comparison, in either order, also without a word between, misspelt or unfinished", () => {
    for (const query of ["kafka vs nats", "nats vs. kafka", "kafka nats", "kafka 对比 nats", "kafka和nats的区别", "kafak vs nats", "kafka or nat"]) expect(found(query)[0], query).toBe("/compare/kafka-vs-nats/");
  });

  test("two tools that share no category give both pages", () => {
    expect(found("kafka vs grpcurl").slice(0, 2)).toEqual(["/tools/kafka/", "/tools/grpcurl/"]);
  });

  test("a replacement: the categories without it, its successors, then the others", () => {
    for (const query of ["alternative to postgres", "postgres 替代", "replace postgresql"]) {
      expect(found(query).slice(0, 5), query).toEqual(["/categories/database/?tools=bigpg,pg,pgx", "/categories/store/?tools=", "/tools/pgx/", "/tools/bigpg/", "/tools/pg/"]);
    }
  });

  test("forks", () => expect(found("fork of postgres")[0]).toBe("/tools/bigpg/"));

  test("a fact or a cell, by everyday words and in either language; nothing before they are loaded", () => {
    expect(found("kafka memory")[0]).toBe("/categories/queue/#minimum-memory.kafka");
    expect(found("kafka 内存")[0]).toBe("/categories/queue/#minimum-memory.kafka");
    expect(found("kafka内存")[0]).toBe("/categories/queue/#minimum-memory.kafka");
    expect(found("kafka licence")[0]).toBe("/tools/kafka/#licence");
    expect(found("postgres dead")[0]).toBe("/tools/postgresql/#status");
    expect(paths(find("kafka memory", lexicon, undefined, 3))[0]).toBe("/tools/kafka/");
  });

  test("a row, a cut comparison, a role", () => {
    expect(found("message queue memory")[0]).toBe("/categories/queue/#minimum-memory");
    expect(found("open source message queue")[0]).toBe("/categories/queue/?where=open-source");
    expect(found("postgres key value store")[0]).toBe("/tools/postgresql/#store");
  });

  test("words that ask are no names, and the rest is kept", () => {
    const mentions = mentionsIn(fold("best kafka vs nats throughput"), lexicon);
    expect(mentions.tools.map(({ id }) => id)).toEqual(["kafka", "nats"]);
    expect(mentions.asks).toBe("comparison");
    expect(mentions.rest).toEqual(["throughput"]);
  });
});

test("a text is folded for comparing, and Chinese stands by itself", () => {
  expect(fold("  Ｒabbit-MQ’s  Café_C++ ")).toBe("rabbit mq cafe c++");
  expect(tokensOf("redis许可证 kafka")).toEqual(["redis", "许可证", "kafka"]);
});

test("the index of names travels packed and arrives whole", () => {
  for (const one of [index, searchIndex(edition, t)]) expect(unpackedIndex(JSON.parse(JSON.stringify(packedIndex(one))))).toEqual(one);
  expect(JSON.stringify(packedIndex(index)).length).toBeLessThan(JSON.stringify(index).length);
});

test("words of the glossary beside a name ask for a row, and facts are asked for only beside a name", () => {
  const terms = lexiconOf({ ...index, terms: [{ id: "memory", name: "Memory", also: ["内存"], guide: "glossary" }] });
  expect(paths(find("kafka memory", terms, facts, 1))).toEqual(["/categories/queue/#minimum-memory.kafka"]);
  expect(paths(find("memory", terms, facts, 1))).toEqual(["/guides/glossary/#memory"]);
  expect(["kafka memory", "message queue memory", "open source message queue"].map((query) => asksForFacts(query, lexicon))).toEqual([true, true, true]);
  expect(["kafka", "message queue", "relationals", "how do we sleep at night"].map((query) => asksForFacts(query, lexicon))).toEqual([false, false, false, false]);
});
