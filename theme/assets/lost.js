/** A link to an app whose # a chat has encoded or swallowed leads nowhere: on to where it was meant. */

const MEANT =
  /^(.*\/(?:cek|buka|undangan|hasil|hr\/[a-z]+)\/)(?:index\.html)?(?:%(?:25)*23)*([hlup](?:=|%(?:25)*3D)[^/]*)$/i;

const [, app, code] = MEANT.exec(location.pathname + location.hash) ?? [];
if (app) location.replace(`${app}#${code}`);
