#!/bin/sh
# simple-scorm-packager 0.2.7 and scorm-again 3.4.3 (npm), Node.js 18 or newer.
#
# Expected: a course packed with no word of a score has no score to reach (in SCORM 1.2
#   adlcp:masteryscore may be left out), nor has one packed with `masteryScore: null`; and who pauses,
#   with "incomplete" and "suspend", is "incomplete" when the session has ended.
# Seen: the manifest asks for 80 both times, and no value leaves it out. A runtime that is given those
#   80 calls a learner who pauses half way, with half of the points so far, "failed"; without them
#   the same pause stays "incomplete".
#
# Exits with a status other than 0 where this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --ignore-scripts simple-scorm-packager@0.2.7 scorm-again@3.4.3 \
  >npm.log 2>&1 || { cat npm.log; exit 1; }
cat >run.cjs <<'END'
const fs = require("node:fs");
const pack = require("simple-scorm-packager");

/** The score to reach in the manifest of a course that was packed with these options; "" for none. */
async function wanted(name, options) {
  fs.mkdirSync(name);
  fs.writeFileSync(`${name}/index.html`, "<!doctype html><title>Course</title><p>Text");
  const settings = { version: "1.2", title: "Course", source: `./${name}`, ...options };
  await new Promise((done) => pack({ ...settings, package: { outputFolder: "packed" } }, done));
  const text = fs.readFileSync(`${name}/imsmanifest.xml`, "utf-8");
  return /masteryscore>([^<]*)</.exec(text)?.[1] ?? "";
}

/** What becomes of a learner who pauses half way, where this score is to be reached. */
async function paused(score) {
  const { Scorm12API: Runtime } = await import("scorm-again/scorm12");
  const api = new Runtime({ autocommit: false, logLevel: 5 });
  if (score) api.cmi.student_data.mastery_score = score;
  api.cmi.core.credit = "credit";
  api.LMSInitialize("");
  api.LMSSetValue("cmi.core.score.raw", "50");
  api.LMSSetValue("cmi.core.lesson_status", "incomplete");
  api.LMSSetValue("cmi.core.exit", "suspend");
  api.LMSFinish("");
  return api.cmi.core.lesson_status;
}

(async () => {
  const silent = await wanted("silent", {});
  const none = await wanted("none", { masteryScore: null });
  const seen = { silent, none, with: await paused(silent), without: await paused("") };
  console.log(seen);
  const expected = { silent: "80", none: "80", with: "failed", without: "incomplete" };
  process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
})();
END
node run.cjs
