import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { SNAPSHOTS } from "~/data/site.ts";
import { sliceOf } from "~/lib/snapshots.ts";

export const getStaticPaths = () => SNAPSHOTS.flatMap((snapshot) => Object.keys(snapshot.categories).map((category) => ({ params: { day: snapshot.date, category } })));
export const GET: APIRoute = ({ params }) => jsonResponse(sliceOf(SNAPSHOTS.find(({ date }) => date === params["day"])!, params["category"]!));
