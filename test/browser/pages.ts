/** One page of each kind. */
export const KINDS: Readonly<Record<string, string>> = {
  home: "/",
  categories: "/categories/",
  category: "/categories/message-queue/",
  comparisons: "/compare/",
  pair: "/compare/kafka-vs-rabbitmq/",
  tools: "/tools/",
  tool: "/tools/redis/",
  stacks: "/stacks/",
  stack: "/stacks/solo-developer/",
  guides: "/guides/",
  guide: "/guides/how-the-atlas-works/",
  search: "/search/?q=redis",
  data: "/data/",
  changes: "/changes/",
  embed: "/embed/cache/",
};

/** The same page in each language. */
export const LANGUAGES = ["", "/zh"] as const;
