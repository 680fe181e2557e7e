import { join, relative, sep } from "node:path";
import type { Loader } from "astro/loaders";
import { parseFile } from "../lib/document.ts";
import { type Place, placeOf } from "../lib/place.ts";
import { CONTENT_FOLDER, readContentFiles } from "./content-files.ts";

/** Returns a loader of the files of one kind in content/, read just as `npm run check` reads them; ids are paths below content/. */
export function contentLoader(kind: Place["kind"], translation: boolean): Loader {
  return {
    name: `content-${kind}${translation ? "-zh" : ""}`,
    async load({ store, parseData, generateDigest, watcher }) {
      const load = async () => {
        store.clear();
        for (const file of readContentFiles()) {
          const place = placeOf(file.path);
          if (place?.kind !== kind || !("translation" in place) || place.translation !== translation) continue;
          const { document } = parseFile(file);
          if (!document) continue;
          // Astro reads the body from this file again, by its path from the project.
          const filePath = relative(process.cwd(), join(CONTENT_FOLDER, file.path)).split(sep).join("/");
          const data = await parseData({ id: file.path, data: document.data as Record<string, unknown>, filePath });
          store.set({ id: file.path, data, body: document.body, filePath, digest: generateDigest(new TextDecoder().decode(file.bytes)), deferredRender: true });
        }
      };
      await load();
      watcher?.add(CONTENT_FOLDER);
      watcher?.on("change", (path) => {
        if (path.startsWith(CONTENT_FOLDER)) void load();
      });
    },
  };
}
