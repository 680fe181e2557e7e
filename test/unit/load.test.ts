import { expect, test } from "vitest";
import { wrkFigures } from "../load/clients.ts";

test("wrk's figures are read in their units, failures included", () => {
  const text = `Running 4s test @ http://127.0.0.1:4321/
  1 threads and 50 connections
  Latency Distribution
     50%  667.00us
     75%    0.90ms
     90%    1.70ms
     99%    1.25s 
  172764 requests in 4.00s, 6.09GB read
  Socket errors: connect 0, read 2, write 0, timeout 1
  Non-2xx or 3xx responses: 3
Requests/sec:  43191.22
Transfer/sec:      1.52GB
`;
  expect(wrkFigures(text)).toEqual({ requestsPerSecond: 43191.22, p50: 0.667, p99: 1250, failed: 6 });
});
