import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { SNAPSHOTS } from "~/data/site.ts";
import { snapshotsDocument } from "~/lib/snapshots.ts";

export const GET: APIRoute = () => jsonResponse(snapshotsDocument(SNAPSHOTS));
