/** A folder in; beside each file that gets smaller, .br, .gz and .zst of it out. Again, the same. */

import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from "node:zlib";

const TEXTS = /\.(csv|css|html|ics|js|json|svg|txt|webmanifest|xml)$/;
/** @type {Record<string, (data: Uint8Array) => Uint8Array>} */
const KINDS = {
  br: (data) => brotliCompressSync(data),
  gz: (data) => gzipSync(data, { level: 9 }),
  zst: (data) => zstdCompressSync(data, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
};

pack(Deno.args[0] ?? "");

/** @param {string} folder */
function pack(folder) {
  for (const { name, isDirectory } of Deno.readDirSync(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) pack(path);
    else if (TEXTS.test(name)) {
      const data = Deno.readFileSync(path);
      for (const [kind, packed] of Object.entries(KINDS)) {
        const small = packed(data);
        if (small.length < data.length) Deno.writeFileSync(`${path}.${kind}`, small);
      }
    }
  }
}
