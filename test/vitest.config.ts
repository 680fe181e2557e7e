import { defineConfig } from "vitest/config";

const kinds = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    root: ".",
    projects: [
      { extends: true, test: { name: "unit", include: kinds("unit", "schemas", "rules", "content") } },
      { extends: true, test: { name: "built", include: kinds("built"), testTimeout: 120_000 } },
      { extends: true, test: { name: "browser", include: kinds("browser"), testTimeout: 300_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
