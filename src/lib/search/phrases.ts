/** Words, in both languages, that tell what a query asks for. They stand in the code because the order of words around them matters. */

/** Between or behind two names: compare them. */
export const COMPARING = ["vs", "versus", "or", "compare", "compared", "comparison", "difference", "differences", "对比", "比较", "区别", "还是", "哪个好", "差异"];

/** Beside one name: what could take its place. */
export const REPLACING = ["alternative", "alternatives", "replacement", "replacements", "replace", "instead", "like", "similar", "competitor", "competitors", "替代", "替代品", "替代方案", "替换", "代替", "取代", "类似", "同类", "竞品"];

/** Beside one name: what was made from it. */
export const FORKING = ["fork", "forks", "forked", "分支", "复刻"];

/** Beside a category: a condition on its tools. Two words stand for one where they are typed apart. */
export const CONDITIONS: Readonly<Record<string, "open-source" | "self-hosted" | "managed">> = {
  "open source": "open-source",
  opensource: "open-source",
  free: "open-source",
  开源: "open-source",
  免费: "open-source",
  "self hosted": "self-hosted",
  selfhosted: "self-hosted",
  自建: "self-hosted",
  自部署: "self-hosted",
  managed: "managed",
  hosted: "managed",
  saas: "managed",
  托管: "managed",
};

/** Says nothing about which page is wanted. */
export const NOISE = ["a", "an", "the", "to", "of", "for", "and", "between", "with", "from", "in", "is", "are", "as", "do", "does", "i", "we", "need", "what", "which", "how", "best", "choose", "choosing", "something", "tool", "tools", "use", "should", "my", "who", "when", "where", "small", "team", "project", "can", "的", "和", "与", "跟", "吗", "选型", "怎么选", "如何选择", "选择", "哪个", "哪些", "什么", "推荐", "最好", "工具", "系统", "框架", "有", "是"];

/** Everyday words for facts and rows, in the words of their ids: who types one means the other. */
export const MEANING: Readonly<Record<string, readonly string[]>> = {
  license: ["licence"],
  licensing: ["licence"],
  许可证: ["licence"],
  许可: ["licence"],
  协议: ["licence", "protocols"],
  开源协议: ["licence"],
  授权: ["licence"],
  language: ["languages"],
  written: ["languages"],
  语言: ["languages"],
  编程语言: ["languages"],
  owner: ["governance"],
  owns: ["governance"],
  owned: ["governance"],
  order: ["ordering"],
  顺序: ["ordering"],
  保序: ["ordering"],
  vendor: ["governance"],
  steward: ["governance"],
  maintainer: ["governance"],
  谁维护: ["governance"],
  治理: ["governance"],
  公司: ["governance"],
  age: ["first"],
  release: ["release"],
  released: ["first"],
  发布: ["first"],
  maintained: ["status"],
  dead: ["status"],
  abandoned: ["status"],
  deprecated: ["status"],
  archived: ["status"],
  eol: ["status"],
  停更: ["status"],
  维护: ["status"],
  状态: ["status"],
  cloud: ["hosting"],
  memory: ["memory"],
  licence: ["licence"],
  status: ["status"],
  hosting: ["hosting"],
  persistence: ["persistence"],
  replication: ["replication"],
  transactions: ["transactions"],
  failover: ["failover"],
  protocol: ["protocols"],
  protocols: ["protocols"],
  tls: ["tls"],
  limit: ["max", "limit"],
  ram: ["memory"],
  footprint: ["memory"],
  requirements: ["memory", "minimum"],
  内存: ["memory"],
  cpu: ["cpu", "cores"],
  price: ["cost", "price"],
  pricing: ["cost", "price"],
  费用: ["cost", "price"],
  价格: ["cost", "price"],
  ha: ["failover", "loss", "replication", "availability"],
  高可用: ["failover", "loss", "replication", "availability"],
  ssl: ["tls"],
  auth: ["access", "authentication", "login"],
  acl: ["access"],
  gui: ["ui", "console"],
  dashboard: ["ui", "console"],
  界面: ["ui", "console"],
  size: ["size"],
  durable: ["persistence"],
  durability: ["persistence"],
  sdk: ["client", "languages"],
};
