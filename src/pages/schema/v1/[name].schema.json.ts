import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { apiSchemas, jsonSchemas } from "~/schemas/json-schemas.ts";

const schemas: Readonly<Record<string, object>> = { ...jsonSchemas(), ...apiSchemas() };

export const getStaticPaths = () => Object.keys(schemas).map((name) => ({ params: { name } }));
export const GET: APIRoute = ({ params }) => jsonResponse(schemas[params["name"]!]!);
