import { defineCollection } from "astro:content";
import { contentLoader } from "./data/content-loader.ts";
import { category, categoryTranslation } from "./schemas/category.ts";
import { entry, entryTranslation } from "./schemas/entry.ts";
import { guide, guideTranslation } from "./schemas/guide.ts";
import { stack, stackTranslation } from "./schemas/stack.ts";
import { tool, toolTranslation } from "./schemas/tool.ts";

export const collections = {
  categories: defineCollection({ loader: contentLoader("category", false), schema: category }),
  categoriesZh: defineCollection({ loader: contentLoader("category", true), schema: categoryTranslation }),
  entries: defineCollection({ loader: contentLoader("entry", false), schema: entry }),
  entriesZh: defineCollection({ loader: contentLoader("entry", true), schema: entryTranslation }),
  tools: defineCollection({ loader: contentLoader("tool", false), schema: tool }),
  toolsZh: defineCollection({ loader: contentLoader("tool", true), schema: toolTranslation }),
  stacks: defineCollection({ loader: contentLoader("stack", false), schema: stack }),
  stacksZh: defineCollection({ loader: contentLoader("stack", true), schema: stackTranslation }),
  guides: defineCollection({ loader: contentLoader("guide", false), schema: guide }),
  guidesZh: defineCollection({ loader: contentLoader("guide", true), schema: guideTranslation }),
};
